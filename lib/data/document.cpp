#include "data/document.hpp"

#include <algorithm>
#include <charconv>
#include <type_traits>

namespace plaint::data {

namespace {

/// Lays a value out as nodes, parents before children.
class Planter {
public:
    explicit Planter(Tree& tree) : m_tree(tree) {}

    NodeIndex plant(const Value& value, NodeIndex parent, std::string_view key) {
        const auto index = static_cast<NodeIndex>(m_tree.nodes.size());
        Node node;
        node.parent = parent;
        node.style = Style::built;
        node.key = key;
        m_tree.nodes.push_back(node);
        std::visit([&](const auto& held) { fill(index, held); }, value.held());
        return index;
    }

    std::string_view keep(std::string text) { return m_tree.decoded.emplace_back(std::move(text)); }

private:
    void scalar(NodeIndex index, Kind kind, std::string_view text) {
        m_tree.nodes[index].kind = kind;
        m_tree.nodes[index].text = text;
    }

    void fill(NodeIndex, std::monostate) {}
    void fill(NodeIndex index, bool held) { scalar(index, Kind::boolean, held ? "true" : "false"); }
    void fill(NodeIndex index, std::int64_t held) { scalar(index, Kind::integer, keep(std::to_string(held))); }
    void fill(NodeIndex index, const Number& held) { scalar(index, Kind::number, keep(held.text)); }
    void fill(NodeIndex index, const std::string& held) { scalar(index, Kind::string, keep(held)); }

    void fill(NodeIndex index, const Sequence& held) {
        m_tree.nodes[index].kind = Kind::sequence;
        NodeIndex last = k_no_node;
        for (const Value& item : held) last = link(index, last, plant(item, index, {}));
    }

    void fill(NodeIndex index, const Mapping& held) {
        m_tree.nodes[index].kind = Kind::mapping;
        NodeIndex last = k_no_node;
        for (const auto& [key, member] : held) last = link(index, last, plant(member, index, keep(key)));
    }

    NodeIndex link(NodeIndex parent, NodeIndex previous, NodeIndex child) {
        if (previous == k_no_node) {
            m_tree.nodes[parent].first_child = child;
        } else {
            m_tree.nodes[previous].next_sibling = child;
        }
        ++m_tree.nodes[parent].child_count;
        return child;
    }

    Tree& m_tree;
};

std::shared_ptr<const Tree> null_tree() {
    static const std::shared_ptr<const Tree> tree = [] {
        auto made = std::make_shared<Tree>();
        made->nodes.emplace_back();
        return made;
    }();
    return tree;
}

/// The magnitude behind sign and prefix: decimal, `0o…` or `0x…`.
std::optional<std::uint64_t> magnitude(std::string_view digits) {
    int base = 10;
    if (digits.starts_with("0o") || digits.starts_with("0x")) {
        base = digits[1] == 'o' ? 8 : 16;
        digits.remove_prefix(2);
    }
    std::uint64_t value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, failed] = std::from_chars(digits.data(), end, value, base);
    if (digits.empty() || failed != std::errc{} || stop != end) return std::nullopt;
    return value;
}

std::optional<std::int64_t> read_integer(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    const std::optional<std::uint64_t> value = magnitude(text);
    const std::uint64_t most = static_cast<std::uint64_t>(INT64_MAX) + (negative ? 1U : 0U);
    if (!value || *value > most) return std::nullopt;
    return static_cast<std::int64_t>(negative ? 0 - *value : *value);
}

bool truth(std::string_view text) { return text.starts_with('t') || text.starts_with('T'); }

bool same_scalar(View a, View b) {
    switch (a.kind()) {
        case Kind::null:
            return true;
        case Kind::boolean:
            return truth(a.text()) == truth(b.text());
        case Kind::integer:
            return a.integer() == b.integer();
        default:
            return a.text() == b.text();
    }
}

std::vector<View> by_key(View mapping) {
    std::vector<View> members;
    members.reserve(mapping.size());
    for (const View member : mapping) members.push_back(member);
    std::ranges::sort(members, {}, [](View member) { return member.key(); });
    return members;
}

/// Members that stand in different orders; sorted, since mappings may be large.
bool same_unordered(View a, View b) {
    return std::ranges::equal(by_key(a), by_key(b), [](View x, View y) { return x.key() == y.key() && same(x, y); });
}

bool same_children(View a, View b) {
    if (a.size() != b.size()) return false;
    for (auto x = a.begin(), y = b.begin(); x != a.end(); ++x, ++y) {
        if ((*x).key() != (*y).key()) return same_unordered(a, b);
        if (!same(*x, *y)) return false;
    }
    return true;
}

}  // namespace

Document::Document() : m_tree(null_tree()) {}

Document Document::of(const Value& value, std::string name) {
    auto tree = std::make_shared<Tree>();
    tree->name = std::move(name);
    Planter(*tree).plant(value, k_no_node, {});
    return Document(std::move(tree));
}

View Document::root() const { return {m_tree.get(), 0}; }

bool View::is_blank() const {
    switch (kind()) {
        case Kind::null:
            return true;
        case Kind::string:
            return text().empty();
        case Kind::sequence:
        case Kind::mapping:
            return size() == 0;
        default:
            return false;
    }
}

std::optional<std::int64_t> View::integer() const {
    if (!is(Kind::integer)) return std::nullopt;
    return read_integer(text());
}

std::optional<bool> View::boolean() const {
    if (!is(Kind::boolean)) return std::nullopt;
    return truth(text());
}

View View::find(std::string_view key) const {
    if (!is(Kind::mapping)) return {};
    const std::vector<Node>& nodes = m_tree->nodes;
    for (NodeIndex i = node().first_child; i != k_no_node; i = nodes[i].next_sibling) {
        if (nodes[i].key == key) return {m_tree, i};
    }
    return {};
}

View View::at(std::size_t index) const {
    if (index >= size()) return {};
    NodeIndex child = node().first_child;
    for (; index > 0; --index) child = m_tree->nodes[child].next_sibling;
    return {m_tree, child};
}

View View::back() const { return size() == 0 ? View{} : at(size() - 1); }

View View::at(const Path& path) const {
    View view = *this;
    for (const Step& step : path) {
        if (const auto* key = std::get_if<std::string>(&step)) {
            view = view.find(*key);
        } else {
            view = view.is(Kind::sequence) ? view.at(std::get<std::size_t>(step)) : View{};
        }
    }
    return view;
}

View View::parent() const {
    if (m_tree == nullptr || node().parent == k_no_node) return {};
    return {m_tree, node().parent};
}

Path View::path() const {
    std::vector<Step> steps;
    View view = *this;
    for (View up = view.parent(); up; view = up, up = view.parent()) {
        if (up.is(Kind::mapping)) {
            steps.emplace_back(std::string(view.key()));
            continue;
        }
        std::size_t index = 0;
        for (NodeIndex i = up.node().first_child; i != view.index(); i = m_tree->nodes[i].next_sibling) ++index;
        steps.emplace_back(index);
    }
    std::ranges::reverse(steps);
    return Path(std::move(steps));
}

Value View::value() const {
    switch (kind()) {
        case Kind::null:
            return {};
        case Kind::boolean:
            return truth(text());
        case Kind::integer:
            return integer().value_or(0);
        case Kind::number:
            return Number{std::string(text())};
        case Kind::string:
            return text();
        case Kind::sequence: {
            Sequence items;
            items.reserve(size());
            for (const View item : *this) items.push_back(item.value());
            return items;
        }
        case Kind::mapping: {
            Mapping members;
            members.reserve(size());
            for (const View member : *this) members.emplace_back(std::string(member.key()), member.value());
            return members;
        }
    }
    return {};
}

bool same(View a, View b) {
    if (a.kind() != b.kind()) return false;
    return a.is_scalar() ? same_scalar(a, b) : same_children(a, b);
}

bool same(View a, const Value& b) { return same(a, Document::of(b).root()); }

Finding at(View view, Finding finding, Mark mark) {
    if (!view) return finding;
    const Node& node = view.node();
    finding.file = view.tree().name;
    finding.field = view.path().str();
    if (node.style != Style::built) {
        const bool at_key = mark == Mark::key && node.key_span.begin != node.key_span.end;
        finding.position = locate(view.tree().source, at_key ? node.key_span : node.span);
    }
    return finding;
}

}  // namespace plaint::data
