// Documents: trees of values as they stand in a text, every node with its byte span. Parsed once, never changed, cheap
// to walk.
#pragma once

#include "base/finding.hpp"
#include "data/path.hpp"
#include "data/value.hpp"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::data {

/// YAML 1.2 core schema types. `number` is any number that is not an integer that fits 64 bits.
enum class Kind : std::uint8_t { null, boolean, integer, number, string, sequence, mapping };

/// How the node is written. Scalars: plain to folded; collections: block or flow. `built` for documents made from a
/// Value.
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded, block, flow, built };

/// Index of a node in its document; the root is 0.
using NodeIndex = std::uint32_t;
inline constexpr NodeIndex k_no_node = 0xFFFFFFFF;

/// A node as stored. A mapping's children are its values; each carries its key.
struct Node {
    std::string_view text;  ///< Decoded scalar text (the spelling, for numbers and booleans); empty for collections.
    std::string_view key;   ///< Decoded key when the parent is a mapping.
    Span span;      ///< The value's bytes, without trailing comment and line end. An empty plain null has an empty span
                    ///< behind its colon or dash.
    Span key_span;  ///< The key's bytes when the parent is a mapping; for a sequence's item the span of its dash
                    ///< (block) or an empty span (flow).
    NodeIndex parent = k_no_node;
    NodeIndex first_child = k_no_node;
    NodeIndex next_sibling = k_no_node;
    std::uint32_t child_count = 0;
    Kind kind = Kind::null;
    Style style = Style::plain;
};

/// What a parser fills and a Document then freezes.
struct Tree {
    std::string name;                 ///< Path or `-`, for findings.
    std::string source;               ///< The text, byte for byte; empty for documents made from a value.
    std::vector<Node> nodes;          ///< The root first; every parent before its children.
    std::deque<std::string> decoded;  ///< Texts that do not stand in the source as they are; addresses are stable.
};

class View;

/// A frozen tree, shared. Copies are cheap; views hold as long as any copy lives.
class Document {
public:
    Document();  ///< One null node.
    explicit Document(std::shared_ptr<const Tree> tree) : m_tree(std::move(tree)) {}

    /// A document without source text, from a value; `style` of all nodes is `built`.
    static Document of(const Value& value, std::string name = {});

    [[nodiscard]] View root() const;
    [[nodiscard]] const std::string& text() const { return m_tree->source; }
    [[nodiscard]] const std::string& name() const { return m_tree->name; }
    [[nodiscard]] const Tree& tree() const { return *m_tree; }

private:
    std::shared_ptr<const Tree> m_tree;  ///< Never null.
};

/// A node of a document that someone else keeps alive. A default view is absent: false, null, without children.
class View {
public:
    View() = default;
    View(const Tree* tree, NodeIndex index) : m_tree(tree), m_index(index) {}

    explicit operator bool() const { return m_tree != nullptr; }
    [[nodiscard]] Kind kind() const { return m_tree != nullptr ? node().kind : Kind::null; }
    [[nodiscard]] bool is(Kind kind) const { return m_tree != nullptr && node().kind == kind; }
    [[nodiscard]] bool is_scalar() const { return kind() != Kind::sequence && kind() != Kind::mapping; }
    /// Absent, null, an empty text, or an empty collection: nothing that a required field may be.
    [[nodiscard]] bool is_blank() const;
    [[nodiscard]] std::string_view text() const { return m_tree != nullptr ? node().text : std::string_view{}; }
    [[nodiscard]] std::string_view key() const { return m_tree != nullptr ? node().key : std::string_view{}; }
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] std::size_t size() const { return m_tree != nullptr ? node().child_count : 0; }

    [[nodiscard]] View find(std::string_view key) const;  ///< Member of a mapping; absent when there is none.
    [[nodiscard]] View at(
        std::size_t index) const;     ///< Item of a sequence, or n-th member's value; absent when there is none.
    [[nodiscard]] View back() const;  ///< Last child, or absent.
    [[nodiscard]] View at(const Path& path) const;  ///< Absent when any step is missing.
    /// `find("a", "b")`: nested members by name.
    template <class... Keys>
    [[nodiscard]] View find(std::string_view key, Keys... more) const {
        return find(key).find(std::string_view(more)...);
    }

    /// Children in order: `for (View child : view)`; a mapping's children know their key().
    class Iterator {
    public:
        Iterator(const Tree* tree, NodeIndex index) : m_tree(tree), m_index(index) {}
        View operator*() const { return {m_tree, m_index}; }
        Iterator& operator++() {
            m_index = m_tree->nodes[m_index].next_sibling;
            return *this;
        }
        bool operator==(const Iterator& other) const { return m_index == other.m_index; }

    private:
        const Tree* m_tree;
        NodeIndex m_index;
    };
    [[nodiscard]] Iterator begin() const { return {m_tree, m_tree != nullptr ? node().first_child : k_no_node}; }
    [[nodiscard]] Iterator end() const { return {m_tree, k_no_node}; }

    [[nodiscard]] const Node& node() const { return m_tree->nodes[m_index]; }
    [[nodiscard]] NodeIndex index() const { return m_index; }
    [[nodiscard]] const Tree& tree() const { return *m_tree; }
    [[nodiscard]] View parent() const;
    [[nodiscard]] Path path() const;  ///< From the root, rebuilt by walking up.

    [[nodiscard]] Value value() const;  ///< An owned copy.

private:
    const Tree* m_tree = nullptr;
    NodeIndex m_index = 0;
};

/// Whether two nodes mean the same: kinds and decoded texts; members of a mapping in any order; styles and positions do
/// not count.
bool same(View a, View b);
bool same(View a, const Value& b);

/// Fills file, position and field of a finding from a node (its key when `at_key`).
enum class Mark { value, key };
Finding at(View view, Finding finding, Mark mark = Mark::value);

}  // namespace plaint::data
