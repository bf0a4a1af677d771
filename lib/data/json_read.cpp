#include "data/json.hpp"

#include "base/unicode.hpp"
#include "data/codes.hpp"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace plaint::data {

namespace {

using Json = nlohmann::json;

constexpr std::size_t k_deepest = 128;
constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

/// What JSON wants instead of what stands there, by the words with which the library ends its message.
struct Expectation {
    std::string_view library;
    Text ours;
};
constexpr Expectation k_expectations[] = {
    {"expected string literal", {"a key in double quotes", "带双引号的键"}},
    {"expected ':'", {"a colon behind the key", "键后的冒号"}},
    {"expected '}'", {"a comma or }}", "逗号或 }}"}},
    {"expected ']'", {"a comma or ]", "逗号或 ]"}},
    {"expected end of input", {"the end of the text", "文本结束"}},
    {"expected '[', '{', or a literal", {"a value", "一个值"}},
};

Phrase expectation(std::string_view library_message) {
    for (const Expectation& known : k_expectations) {
        if (library_message.ends_with(known.library)) return known.ours;
    }
    return Text{"a complete text, number, true, false or null", "完整的文本、数字、true、false 或 null"};
}

/// Builds the tree from the library's events. The library says what was read, not where: the next token's place is
/// found by walking the source along, which is safe because the library has just accepted it.
class Builder final : public nlohmann::json_sax<Json> {
public:
    explicit Builder(Tree& tree) : m_tree(tree), m_source(tree.source) {
        if (m_source.starts_with(k_byte_order_mark)) m_cursor = k_byte_order_mark.size();
    }

    Findings findings;

    bool null() override { return literal(Kind::null, 4); }
    bool boolean(bool value) override { return literal(Kind::boolean, value ? 4 : 5); }
    bool number_integer(std::int64_t) override { return number(Kind::integer); }
    bool number_unsigned(std::uint64_t value) override {
        return number(value <= INT64_MAX ? Kind::integer : Kind::number);
    }
    bool number_float(double, const std::string&) override { return number(Kind::number); }
    bool string(std::string& value) override {
        const Span span = take_string();
        Node& node = add(Kind::string, span);
        node.style = Style::double_quoted;
        node.text = text_of(span, value);
        return true;
    }
    bool binary(Json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Kind::mapping); }
    bool start_array(std::size_t) override { return open(Kind::sequence); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(std::string& value) override {
        m_key_span = take_string();
        m_key = text_of(m_key_span, value);
        const auto [first, added] = m_open.back().keys.emplace(m_key, m_key_span);
        if (!added) duplicate_key(first->second);
        return true;
    }

    bool parse_error(std::size_t read, const std::string& token, const nlohmann::detail::exception& problem) override {
        constexpr int k_overflow = 406;
        const Phrase expected = expectation(problem.what());
        const Span found = read > m_source.size() ? span(m_source.size(), m_source.size()) : offender(read, token);
        const std::string shown = fit(printable(raw(found)), 40);
        if (problem.id == k_overflow) {
            report(k_json_syntax, found, phrase({"the number {0} is too large", "数字 {0} 过大"}, shown));
        } else if (found.begin == m_source.size()) {
            report(k_json_syntax, found,
                   phrase({"the text ends here, where JSON expects {0}", "文本在此结束，而按 JSON 的写法这里应为{0}"},
                          expected));
        } else if (is_control(m_source[found.begin])) {
            report(k_json_syntax, found,
                   Text{"a line end or control character where JSON allows none",
                        "此处的换行符或控制字符不为 JSON 所允许"},
                   Text{"Inside a text JSON writes a line end as \\n and a tab as \\t.",
                        "在 JSON 文本中，换行写作 \\n，制表符写作 \\t。"});
        } else {
            report(k_json_syntax, found,
                   phrase({"found `{0}` where JSON expects {1}", "这里是“{0}”，而按 JSON 的写法应为{1}"}, shown,
                          expected));
        }
        return false;
    }

private:
    struct Open {
        NodeIndex node = k_no_node;
        NodeIndex last_child = k_no_node;
        std::unordered_map<std::string_view, Span> keys;
    };

    static Span span(std::size_t begin, std::size_t end) {
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    static bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20; }
    static bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_'; }

    /// What stands where reading stopped: a whole quoted text, word or number, else one character. The library's token
    /// alone does not tell, since it may start with what came before.
    [[nodiscard]] Span offender(std::size_t read, const std::string& token) const {
        const bool quoted = token.size() > 1 && token.starts_with('"') && token.ends_with('"');
        if (quoted && m_source.substr(0, read).ends_with(token)) return span(read - token.size(), read);
        std::size_t begin = std::max<std::size_t>(read, 1) - 1;
        std::size_t end = begin + 1;
        if (is_word(m_source[begin])) {
            while (begin > 0 && is_word(m_source[begin - 1])) --begin;
            while (end < m_source.size() && is_word(m_source[end])) ++end;
        }
        while (end < m_source.size() && (static_cast<unsigned char>(m_source[end]) & 0xC0U) == 0x80U) ++end;
        return span(begin, end);
    }

    void report(const Code& code, Span place, Phrase message, Phrase hint = {}) {
        Finding finding = error(code, std::move(message), std::move(hint));
        finding.file = m_tree.name;
        finding.position = locate(m_source, place);
        findings.push_back(std::move(finding));
    }

    void duplicate_key(Span first) {
        report(
            k_json_duplicate_key, m_key_span,
            phrase({"the key {0} stands in this object already, on line {1}", "键 {0} 在本对象的第 {1} 行已经出现过"},
                   fit(printable(m_key), 40), locate(m_source, first).line),
            Text{"Remove or rename one of the two.", "请删除或重命名其中一个。"});
    }

    bool literal(Kind kind, std::size_t length) {
        const Span place = take(length);
        add(kind, place).text = raw(place);
        return true;
    }

    bool number(Kind kind) {
        skip_between();
        const std::size_t end = m_source.find_first_not_of("+-.0123456789eE", m_cursor);
        return literal(kind, std::min(end, m_source.size()) - m_cursor);
    }

    bool open(Kind kind) {
        const Span place = take(1);
        if (m_open.size() == k_deepest) {
            report(k_json_too_deep, place,
                   phrase({"this is nested more than {0} levels deep", "此处嵌套超过 {0} 层"}, k_deepest));
            return false;
        }
        add(kind, place).style = Style::flow;
        m_open.push_back({static_cast<NodeIndex>(m_tree.nodes.size() - 1), k_no_node, {}});
        return true;
    }

    bool close() {
        m_tree.nodes[m_open.back().node].span.end = take(1).end;
        m_open.pop_back();
        return true;
    }

    Node& add(Kind kind, Span place) {
        const auto index = static_cast<NodeIndex>(m_tree.nodes.size());
        Node& node = m_tree.nodes.emplace_back();
        node.kind = kind;
        node.span = place;
        if (m_open.empty()) return node;
        Open& parent = m_open.back();
        node.parent = parent.node;
        if (m_tree.nodes[parent.node].kind == Kind::mapping) {
            node.key = m_key;
            node.key_span = m_key_span;
        }
        NodeIndex& link = parent.last_child == k_no_node ? m_tree.nodes[parent.node].first_child
                                                         : m_tree.nodes[parent.last_child].next_sibling;
        link = index;
        parent.last_child = index;
        ++m_tree.nodes[parent.node].child_count;
        return node;
    }

    void skip_between() { m_cursor = std::min(m_source.find_first_not_of(" \t\r\n,:", m_cursor), m_source.size()); }

    Span take(std::size_t length) {
        skip_between();
        const std::size_t begin = m_cursor;
        m_cursor += length;
        return span(begin, m_cursor);
    }

    Span take_string() {
        skip_between();
        std::size_t end = m_cursor + 1;
        while (end < m_source.size() && m_source[end] != '"') end += m_source[end] == '\\' ? 2U : 1U;
        return take(end + 1 - m_cursor);
    }

    [[nodiscard]] std::string_view raw(Span place) const {
        return m_source.substr(place.begin, place.end - place.begin);
    }

    /// The decoded text: the source itself where nothing is escaped.
    std::string_view text_of(Span quoted, std::string& decoded) {
        const std::string_view inside = raw({quoted.begin + 1, quoted.end - 1});
        if (inside.find('\\') == std::string_view::npos) return inside;
        return m_tree.decoded.emplace_back(std::move(decoded));
    }

    Tree& m_tree;
    std::string_view m_source;
    std::size_t m_cursor = 0;
    std::vector<Open> m_open;
    std::string_view m_key;
    Span m_key_span;
};

Finding not_utf8(const Tree& tree, std::size_t offset) {
    Finding finding = error(k_json_syntax, Text{"these bytes are not UTF-8", "此处的字节不是 UTF-8"},
                            Text{"Save the file as UTF-8.", "请将文件保存为 UTF-8 编码。"});
    finding.file = tree.name;
    const auto place = static_cast<std::uint32_t>(offset);
    finding.position = locate(tree.source, {place, place + 1});
    return finding;
}

}  // namespace

Result<Document> parse_json(std::string text, std::string name) {
    auto tree = std::make_shared<Tree>();
    tree->name = std::move(name);
    tree->source = std::move(text);
    if (const auto offset = invalid_utf8(tree->source)) return fail(Failing::data, not_utf8(*tree, *offset));
    Builder builder(*tree);
    Json::sax_parse(tree->source, &builder);
    if (!builder.findings.empty()) return fail(Failing::data, std::move(builder.findings));
    return Document(std::move(tree));
}

}  // namespace plaint::data
