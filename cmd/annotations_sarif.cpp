#include "base/unicode.hpp"
#include "cmd/annotations.hpp"
#include "cmd/json.hpp"
#include "cmd/version.hpp"

#include <algorithm>
#include <map>

namespace plaint::cmd {

namespace {

std::string_view level(Annotation::Level level) {
    switch (level) {
        case Annotation::Level::failure:
            return "error";
        case Annotation::Level::warning:
            return "warning";
        case Annotation::Level::notice:
        case Annotation::Level::passed:
            break;
    }
    return "note";
}

/// A path as a URI: everything but what every URI may hold, by its bytes.
std::string uri(std::string_view path) {
    std::string out;
    for (const char byte : path) {
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
        if (plain || std::string_view("/-._~").find(byte) != std::string_view::npos) {
            out += byte;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        }
    }
    return out;
}

Json text(std::string_view words) { return {{"text", printable(words)}}; }

/// Readers want all three texts of every rule.
Json rule(const std::string& check, const std::vector<CheckWords>& known) {
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const CheckWords& one) { return one.word == check; });
    const bool is_known = found != known.end();
    const std::string& title = is_known && !found->title.empty() ? found->title : check;
    const std::string& explanation = is_known && !found->explanation.empty() ? found->explanation : title;
    Json out{{"id", check}};
    out["shortDescription"] = text(title);
    out["fullDescription"] = text(explanation);
    out["help"] = text(explanation);
    return out;
}

Json location(const Annotation& one) {
    Json region{{"startLine", one.line}};
    if (one.column > 0) {
        region["startColumn"] = one.column;
        region["endColumn"] = one.column + one.width;
    }
    Json artifact{{"uri", uri(one.file)}, {"uriBaseId", "%SRCROOT%"}};
    return {{"physicalLocation", {{"artifactLocation", std::move(artifact)}, {"region", std::move(region)}}}};
}

/// The checks that something came of, in the order in which it did.
class Rules {
public:
    explicit Rules(const std::vector<CheckWords>& known) : m_known(known) {}

    std::size_t index(const std::string& check) {
        const auto [found, fresh] = m_places.emplace(check, m_places.size());
        if (fresh) m_rules.push_back(rule(check, m_known));
        return found->second;
    }
    Json take() { return std::move(m_rules); }

private:
    const std::vector<CheckWords>& m_known;
    std::map<std::string, std::size_t> m_places;
    Json m_rules = Json::array();
};

Json result(const Annotation& one, std::size_t rule_index) {
    const bool more = !one.message.empty() && one.message != one.title;
    Json out{{"ruleId", one.check}, {"ruleIndex", rule_index}, {"level", level(one.level)}};
    out["message"] = text(more ? one.title + "\n" + one.message : one.title);
    if (!one.file.empty()) out["locations"] = Json::array({location(one)});
    out["partialFingerprints"] = {{"plaint/v1", fingerprint(one)}};
    return out;
}

}  // namespace

std::string sarif_text(const AnnotatedRun& run, const std::vector<CheckWords>& known) {
    Rules rules(known);
    Json results = Json::array();
    for (const Annotation& one : run.annotations) {
        if (one.level == Annotation::Level::passed) continue;
        results.push_back(result(one, rules.index(one.check)));
    }
    Json driver{{"name", "plaint"}, {"version", version()}, {"rules", rules.take()}};
    Json tool{{"driver", std::move(driver)}};
    Json only{{"tool", std::move(tool)},
              {"automationDetails", {{"id", run.name + "/"}}},
              {"columnKind", "unicodeCodePoints"}};
    only["results"] = std::move(results);
    Json out{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}};
    out["runs"] = Json::array({std::move(only)});
    return json_text(out);
}

}  // namespace plaint::cmd
