#include "yaml/direct.hpp"

#include "yaml/grow.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace plaint::yaml {

namespace {

using data::k_no_node;
using data::Kind;
using data::Node;
using data::NodeIndex;
using data::Style;

constexpr std::uint32_t k_longest_key = 256;

enum Class : std::uint8_t {
    k_key_first = 1,    ///< May begin a key.
    k_key = 2,          ///< May stand inside a key.
    k_plain_first = 4,  ///< May begin a plain scalar, whatever follows.
    k_word = 8,         ///< May stand inside a plain scalar between brackets.
};

constexpr std::array<std::uint8_t, 256> classify() {
    std::array<std::uint8_t, 256> table{};
    for (unsigned b = 0; b < 256; ++b) {
        const char c = static_cast<char>(b);
        const bool letter = b >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        const bool joins = c == '-' || c == '.' || c == '/';
        const bool begins = c == '/' || c == '(' || c == '+' || c == '.' || c == '$';
        unsigned classes = begins ? unsigned{k_plain_first} : 0U;
        if (joins) classes |= k_key | k_word;
        if (letter || c == '_') classes |= k_key_first | k_key | k_plain_first | k_word;
        table[b] = static_cast<std::uint8_t>(classes);
    }
    return table;
}
constexpr std::array<std::uint8_t, 256> k_classes = classify();

bool is(char c, Class wanted) { return (k_classes[static_cast<unsigned char>(c)] & wanted) != 0; }

/// An open collection: its column and what it holds so far.
struct Level {
    std::uint32_t column;
    NodeIndex node;
    NodeIndex last = k_no_node;
    bool mapping;
};

class DirectReader {
public:
    DirectReader(data::Tree& tree, const Limits& limits) : m_tree(tree), m_limits(limits), m_text(tree.source) {
        m_tree.nodes.reserve(std::min(m_text.size() / 24 + 8, limits.nodes + 1));
        m_levels.reserve(16);
    }

    bool run() {
        while (next_line()) {
            if (!place_line() || !entry() || over_limits()) return false;
        }
        if (m_tree.nodes.empty()) return false;
        while (!m_levels.empty()) {
            if (!close()) return false;
        }
        return true;
    }

private:
    [[nodiscard]] char at(std::uint32_t i) const { return i < m_text.size() ? m_text[i] : '\n'; }
    [[nodiscard]] std::string_view slice(Span span) const { return m_text.substr(span.begin, span.end - span.begin); }
    [[nodiscard]] bool over_limits() const {
        return m_levels.size() > m_limits.depth || m_tree.nodes.size() > m_limits.nodes;
    }

    /// Moves to the next line that is neither blank nor a comment; m_at is then its first character.
    bool next_line() {
        while (m_at < m_text.size()) {
            m_line = m_at;
            while (at(m_at) == ' ') ++m_at;
            if (at(m_at) != '\n' && at(m_at) != '#') {
                m_column = m_at - m_line;
                return m_at < m_text.size();
            }
            skip_line();
        }
        return false;
    }

    void skip_line() {
        const std::size_t end = m_text.find('\n', m_at);
        m_at = end == std::string_view::npos ? size() : static_cast<std::uint32_t>(end + 1);
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_text.size()); }

    [[nodiscard]] bool at_dash() const { return at(m_at) == '-' && (at(m_at + 1) == ' ' || at(m_at + 1) == '\n'); }

    /// Finds or opens the collection that the line at m_column belongs to.
    bool place_line() {
        if (m_levels.empty()) return m_column == 0 && m_tree.nodes.empty() && open_root();
        if (m_open_value != k_no_node) {
            const Level& top = m_levels.back();
            const bool deeper = m_column > top.column;
            const bool dash_at_key = m_column == top.column && top.mapping && at_dash();
            const NodeIndex value = std::exchange(m_open_value, k_no_node);
            if (deeper || dash_at_key) return open(value);
        }
        while (!m_levels.empty() && m_levels.back().column > m_column) {
            if (!close()) return false;
        }
        if (m_levels.empty() || m_levels.back().column != m_column) return false;
        if (!m_levels.back().mapping && !at_dash()) {
            if (!close()) return false;
        }
        return !m_levels.empty() && m_levels.back().column == m_column && m_levels.back().mapping != at_dash();
    }

    bool open_root() {
        m_tree.nodes.emplace_back();
        return open(0);
    }

    /// Turns a value that was empty so far into a collection that begins here.
    bool open(NodeIndex index) {
        Node& node = m_tree.nodes[index];
        const bool mapping = !at_dash();
        node.kind = mapping ? Kind::mapping : Kind::sequence;
        node.style = Style::block;
        node.span = {m_at, m_at};
        node.text = {};
        m_levels.push_back({m_column, index, k_no_node, mapping});
        return true;
    }

    bool close() {
        const Level level = m_levels.back();
        m_levels.pop_back();
        Node& node = m_tree.nodes[level.node];
        if (level.last != k_no_node) node.span.end = m_tree.nodes[level.last].span.end;
        return !level.mapping || !has_duplicates(m_tree, level.node);
    }

    bool entry() { return m_levels.back().mapping ? member() : item(); }

    bool item() {
        const Span dash{m_at, m_at + 1};
        const NodeIndex index = add(dash, {});
        ++m_at;
        const std::uint32_t blanks = m_at;
        while (at(m_at) == ' ') ++m_at;
        if (at(m_at) == '\n' || at(m_at) == '#') return empty_value(index, blanks);
        if (at_dash()) return false;
        const Span key = key_here();
        if (key.begin == key.end) return value(index, dash.begin - m_line);
        m_column = m_at - m_line;
        return open(index) && member();
    }

    bool member() {
        const Span key = key_here();
        if (key.begin == key.end) return false;
        const std::string_view name = slice(key);
        if (core_kind(name) == Kind::null) return false;
        const std::uint32_t column = m_levels.back().column;
        const NodeIndex index = add(key, name);
        m_at = key.end + 1;
        const std::uint32_t blanks = m_at;
        while (at(m_at) == ' ') ++m_at;
        if (at(m_at) == '\n' || at(m_at) == '#') return empty_value(index, blanks);
        return value(index, column);
    }

    /// The key that begins at m_at and is followed by its colon; empty when there is none.
    [[nodiscard]] Span key_here() const {
        std::uint32_t end = m_at;
        if (!is(at(end), k_key_first)) return {m_at, m_at};
        while (is(at(end), k_key)) ++end;
        const bool colon = at(end) == ':' && (at(end + 1) == ' ' || at(end + 1) == '\n');
        return colon && end - m_at <= k_longest_key ? Span{m_at, end} : Span{m_at, m_at};
    }

    NodeIndex add(Span key_span, std::string_view key) {
        Level& level = m_levels.back();
        const NodeIndex index = append_node(m_tree, level.node, level.last);
        level.last = index;
        Node& node = m_tree.nodes[index];
        node.key_span = key_span;
        node.key = key;
        return index;
    }

    /// Nothing but a comment stands behind colon or dash: null, unless the lines below say otherwise.
    bool empty_value(NodeIndex index, std::uint32_t blanks) {
        if (at(m_at) == '#' && m_at == blanks) return false;
        m_tree.nodes[index].span = {blanks, blanks};
        m_open_value = index;
        skip_line();
        return true;
    }

    void scalar(NodeIndex index, Style style, Kind kind, Span span, std::string_view text) {
        Node& node = m_tree.nodes[index];
        node.style = style;
        node.kind = kind;
        node.span = span;
        node.text = text;
    }

    /// A value on the line of its key or dash, which stands at `column`.
    bool value(NodeIndex index, std::uint32_t column) {
        switch (const char first = at(m_at)) {
            case '"':
            case '\'':
                return quoted(index, first);
            case '|':
                return literal(index, column);
            case '[':
            case '{':
                return bracketed(index);
            default:
                return plain(index);
        }
    }

    /// Only a comment may stand behind a value.
    bool end_of_line() {
        const std::uint32_t blanks = m_at;
        while (at(m_at) == ' ') ++m_at;
        if (at(m_at) != '\n' && (at(m_at) != '#' || m_at == blanks)) return false;
        skip_line();
        return true;
    }

    bool quoted(NodeIndex index, char quote) {
        const std::uint32_t begin = m_at++;
        while (m_at < size() && at(m_at) != quote && at(m_at) != '\n' && at(m_at) != '\\') ++m_at;
        const bool escape = quote == '"' && at(m_at) == '\\';
        while (quote == '\'' && at(m_at) == '\\') {
            ++m_at;
            while (m_at < size() && at(m_at) != quote && at(m_at) != '\n' && at(m_at) != '\\') ++m_at;
        }
        if (escape || m_at >= size() || at(m_at) != quote) return false;
        ++m_at;
        const Span span{begin, m_at};
        const Style style = quote == '"' ? Style::double_quoted : Style::single_quoted;
        scalar(index, style, Kind::string, span, slice({begin + 1, m_at - 1}));
        return end_of_line();
    }

    bool plain(NodeIndex index) {
        const std::uint32_t begin = m_at;
        const bool negative = at(m_at) == '-' && at(m_at + 1) >= '0' && at(m_at + 1) <= '9';
        if (!is(at(m_at), k_plain_first) && !negative) return false;
        std::uint32_t end = begin;  // behind the last character that is no blank
        for (; at(m_at) != '\n'; ++m_at) {
            const char c = at(m_at);
            if (c == '\t' || (c == ':' && (at(m_at + 1) == ' ' || at(m_at + 1) == '\n'))) return false;
            if (c == '#' && at(m_at - 1) == ' ') break;
            if (c != ' ') end = m_at + 1;
        }
        const std::string_view text = slice({begin, end});
        scalar(index, Style::plain, core_kind(text), {begin, end}, text);
        skip_line();
        return true;
    }

    bool literal(NodeIndex index, std::uint32_t column) {
        const std::uint32_t begin = m_at++;
        const bool strip = at(m_at) == '-';
        if (strip) ++m_at;
        if (!end_of_line()) return false;
        std::uint32_t indent = 0;
        while (at(m_at + indent) == ' ') ++indent;
        if (indent <= column || at(m_at + indent) == '\n' || at(m_at + indent) == '\t') return false;
        std::string text;
        std::uint32_t end = m_at;  // of the last line that holds anything
        if (!literal_lines(indent, text, end)) return false;
        if (!strip) text += '\n';
        scalar(index, Style::literal, Kind::string, {begin, end}, m_tree.decoded.emplace_back(std::move(text)));
        return true;
    }

    /// Lines indented by `indent` or more, and the blank ones between them.
    bool literal_lines(std::uint32_t indent, std::string& text, std::uint32_t& end) {
        std::size_t breaks = 0;
        while (m_at < size()) {
            std::uint32_t content = m_at;
            while (at(content) == ' ' && content - m_at < indent) ++content;
            const std::size_t line_end = m_text.find('\n', content);
            if (line_end == std::string_view::npos || at(content) == '\t') return false;
            if (at(content) == '\n') {
                ++breaks;
            } else {
                if (content - m_at < indent) return true;
                const std::string_view line = m_text.substr(content, line_end - content);
                if (line.find_first_not_of(' ') == std::string_view::npos) return false;
                text.append(breaks, '\n');
                text += line;
                breaks = 1;
                end = static_cast<std::uint32_t>(line_end);
            }
            m_at = static_cast<std::uint32_t>(line_end + 1);
        }
        return true;
    }

    /// Empty brackets or braces, or a list of words.
    bool bracketed(NodeIndex index) {
        const bool sequence = at(m_at) == '[';
        const std::uint32_t begin = m_at++;
        Node& node = m_tree.nodes[index];
        node.kind = sequence ? Kind::sequence : Kind::mapping;
        node.style = Style::flow;
        node.span.begin = begin;
        NodeIndex last = k_no_node;
        while (sequence && at(m_at) != ']') {
            if (!word(index, last)) return false;
        }
        if (!sequence && at(m_at) != '}') return false;
        m_tree.nodes[index].span.end = ++m_at;
        return m_levels.size() < m_limits.depth && end_of_line();
    }

    bool word(NodeIndex sequence, NodeIndex& last) {
        if (!is(at(m_at), k_key_first)) return false;
        const std::uint32_t begin = m_at;
        while (is(at(m_at), k_word)) ++m_at;
        const Span span{begin, m_at};
        last = append_node(m_tree, sequence, last);
        scalar(last, Style::plain, core_kind(slice(span)), span, slice(span));
        m_tree.nodes[last].key_span = {begin, begin};
        if (at(m_at) == ']') return true;
        if (at(m_at) != ',' || at(m_at + 1) != ' ') return false;
        m_at += 2;
        return at(m_at) != ']';
    }

    data::Tree& m_tree;
    const Limits& m_limits;
    std::string_view m_text;
    std::vector<Level> m_levels;
    std::uint32_t m_at = 0;
    std::uint32_t m_line = 0;            ///< Begin of the current line.
    std::uint32_t m_column = 0;          ///< Of what the current entry begins with.
    NodeIndex m_open_value = k_no_node;  ///< The last value, when nothing stood on its line.
};

}  // namespace

bool read_directly(data::Tree& tree, const Limits& limits) {
    // Carriage returns and document markers are left to libyaml.
    if (tree.source.find('\r') != std::string::npos) return false;
    if (DirectReader(tree, limits).run()) return true;
    tree.nodes.clear();
    tree.decoded.clear();
    return false;
}

}  // namespace plaint::yaml
