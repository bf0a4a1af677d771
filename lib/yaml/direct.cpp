#include "yaml/direct.hpp"

#include "yaml/direct_flow.hpp"
#include "yaml/direct_scalar.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace plaint::yaml {

namespace {

using direct::Reading;
using direct::Scalar;
using direct::Where;

/// An open collection: its column and what it holds so far.
struct Level {
    std::uint32_t column;
    NodeIndex node;
    NodeIndex last = k_no_node;
    bool mapping;
};

/// Follows the lines of block mappings and sequences.
class BlockReader {
public:
    BlockReader(data::Tree& tree, const Limits& limits) : m_tree(tree), m_limits(limits), m_text(tree) {
        m_tree.nodes.reserve(std::min(tree.source.size() / 24 + 8, limits.nodes + 1));
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
    [[nodiscard]] bool over_limits() const {
        return m_levels.size() > m_limits.depth || m_tree.nodes.size() > m_limits.nodes;
    }

    /// Moves to the next line that is neither blank nor a comment; the place is then its first character.
    bool next_line() {
        while (m_text.at < m_text.size()) {
            m_line = m_text.at;
            m_text.skip_blanks();
            if (m_text.here() != '\n' && m_text.here() != '#') {
                m_column = m_text.at - m_line;
                return true;
            }
            m_text.skip_line();
        }
        return false;
    }

    [[nodiscard]] bool at_dash() const { return m_text.here() == '-' && m_text.blank_or_end(m_text.at + 1); }

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
        node.span = {m_text.at, m_text.at};
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

    bool entry() {
        if (!m_levels.back().mapping) return item();
        const std::optional<Scalar> key = key_ahead(m_text, Where::line);
        return key && member(*key);
    }

    bool item() {
        const Span dash{m_text.at, m_text.at + 1};
        const NodeIndex index = add(dash, {});
        ++m_text.at;
        const std::uint32_t blanks = m_text.at;
        m_text.skip_blanks();
        if (m_text.here() == '\n' || m_text.here() == '#') return empty_value(index, blanks);
        if (at_dash()) return false;
        const std::optional<Scalar> key = key_ahead(m_text, Where::line);
        if (!key) return value(index, dash.begin - m_line);
        m_column = m_text.at - m_line;
        return open(index) && member(*key);
    }

    bool member(const Scalar& key) {
        const std::uint32_t column = m_levels.back().column;
        const NodeIndex index = add(key.span, key.text);
        m_text.at = key.span.end + 1;
        const std::uint32_t blanks = m_text.at;
        m_text.skip_blanks();
        if (m_text.here() == '\n' || m_text.here() == '#') return empty_value(index, blanks);
        return value(index, column);
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
        if (m_text.here() == '#' && m_text.at == blanks) return false;
        m_tree.nodes[index].span = {blanks, blanks};
        m_open_value = index;
        m_text.skip_line();
        return true;
    }

    /// A value that begins on the line of its key or dash, which stands at `column`.
    bool value(NodeIndex index, std::uint32_t column) {
        switch (m_text.here()) {
            case '"':
            case '\'':
                return put(index, read_quoted(m_text)) && end_line(m_text);
            case '|':
            case '>':
                return put(index, read_block_text(m_text, column));
            case '[':
            case '{':
                return m_levels.size() <= m_limits.depth &&
                       read_flow(m_text, index, m_limits.depth - m_levels.size()) && end_line(m_text);
            default:
                return put(index, read_plain(m_text, Where::line)) && end_line(m_text);
        }
    }

    bool put(NodeIndex index, const std::optional<Scalar>& scalar) {
        if (scalar) m_text.put(index, *scalar);
        return scalar.has_value();
    }

    data::Tree& m_tree;
    const Limits& m_limits;
    Reading m_text;
    std::vector<Level> m_levels;
    std::uint32_t m_line = 0;            ///< Begin of the current line.
    std::uint32_t m_column = 0;          ///< Of what the current entry begins with.
    NodeIndex m_open_value = k_no_node;  ///< The last value, when nothing stood on its line.
};

}  // namespace

bool read_directly(data::Tree& tree, const Limits& limits) {
    // Carriage returns and document markers are left to libyaml.
    if (tree.source.find('\r') != std::string::npos) return false;
    if (BlockReader(tree, limits).run()) return true;
    tree.nodes.clear();
    tree.decoded.clear();
    return false;
}

}  // namespace plaint::yaml
