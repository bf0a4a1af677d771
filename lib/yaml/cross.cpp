// The second reader: yaml-cpp reads the text as well and must report the same events.
#include "yaml/codes.hpp"
#include "yaml/yaml.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <future>
#include <sstream>
#include <vector>

namespace plaint::yaml {

namespace {

using data::Kind;
using data::NodeIndex;
using data::View;

enum class Event { null, scalar, sequence, mapping, end };

struct Expected {
    Event event;
    std::string_view text;
    NodeIndex node;
};

/// What a reader should report for the document, in order.
class Script {
public:
    explicit Script(View root) { visit(root); }
    std::vector<Expected> lines;

private:
    void visit(View view) {
        if (view.is_scalar()) {
            lines.push_back({view.is(Kind::null) ? Event::null : Event::scalar, view.text(), view.index()});
            return;
        }
        const bool mapping = view.is(Kind::mapping);
        lines.push_back({mapping ? Event::mapping : Event::sequence, {}, view.index()});
        for (const View child : view) {
            if (mapping) lines.push_back({Event::scalar, child.key(), child.index()});
            visit(child);
        }
        lines.push_back({Event::end, {}, view.index()});
    }
};

/// Follows yaml-cpp's events along the script and remembers where they part.
class Follower : public YAML::EventHandler {
public:
    explicit Follower(const std::vector<Expected>& script) : m_script(script) {}

    void OnDocumentStart(const YAML::Mark&) override { ++m_documents; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override { expect(Event::null, {}); }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { m_agreed = false; }
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string& value) override {
        expect(Event::scalar, value);
    }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        expect(Event::sequence, {});
    }
    void OnSequenceEnd() override { expect(Event::end, {}); }
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        expect(Event::mapping, {});
    }
    void OnMapEnd() override { expect(Event::end, {}); }

    /// Whether all was read as expected. A text without any value has no document for yaml-cpp.
    [[nodiscard]] bool agreed() const {
        const bool nothing = m_documents == 0 && m_script.size() == 1 && m_script[0].event == Event::null;
        return m_agreed && (nothing || (m_documents == 1 && m_at == m_script.size()));
    }
    /// The node where the two readers part.
    [[nodiscard]] NodeIndex where() const { return m_script[std::min(m_at, m_script.size() - 1)].node; }

private:
    void expect(Event event, std::string_view text) {
        if (!m_agreed) return;
        m_agreed = m_at < m_script.size() && m_script[m_at].event == event &&
                   (event != Event::scalar || m_script[m_at].text == text);
        if (m_agreed) ++m_at;
    }

    const std::vector<Expected>& m_script;
    std::size_t m_at = 0;
    std::size_t m_documents = 0;
    bool m_agreed = true;
};

Finding differ(const data::Document& document, NodeIndex node) {
    return data::at(View(&document.tree(), node),
                    error(k_readers_differ,
                          Text{"another YAML reader (yaml-cpp) finds a different value here",
                               "另一个 YAML 读取程序(yaml-cpp)在此处读到不同的值"},
                          Text{"write it more simply, for example as one line in double quotes",
                               "请改用更简单的写法,例如写成一行并加双引号"}));
}

Finding refused(const data::Document& document, const YAML::Exception& exception) {
    Finding finding = error(
        k_readers_differ,
        phrase({"another YAML reader (yaml-cpp) refuses the text: {0}", "另一个 YAML 读取程序(yaml-cpp)拒绝该文本:{0}"},
               exception.msg),
        Text{"write the place more simply", "请将该处写得更简单"});
    finding.file = document.name();
    if (!exception.mark.is_null()) {
        finding.position.line = static_cast<std::uint32_t>(exception.mark.line + 1);
        finding.position.column = static_cast<std::uint32_t>(exception.mark.column + 1);
    }
    return finding;
}

}  // namespace

Result<void> cross_check(const data::Document& document) {
    const Script script(document.root());
    Follower follower(script.lines);
    try {
        std::istringstream text(document.text());
        YAML::Parser parser(text);
        while (parser.HandleNextDocument(follower)) {
        }
    } catch (const YAML::Exception& exception) {
        return fail(Failing::data, refused(document, exception));
    }
    if (!follower.agreed()) return fail(Failing::data, differ(document, follower.where()));
    return {};
}

Result<void> cross_check_beside(const data::Document& document, const std::function<Result<void>()>& other) {
    auto agreed = std::async(std::launch::async | std::launch::deferred, [&] { return cross_check(document); });
    PLAINT_CHECK(other());
    return agreed.get();
}

}  // namespace plaint::yaml
