#include "store/digest.hpp"

#include "data/packing.hpp"

namespace plaint::store {

namespace {

using data::Kind;
using data::NodeIndex;

constexpr std::size_t k_longest_text = 200;
constexpr std::size_t k_largest_list = 256;
/// Beside a node's kind: it was left out.
constexpr std::uint8_t k_left_out = 0x10;

bool has_entries(data::View list) { return list.at(std::size_t{0}).is(Kind::mapping); }

class Writer {
public:
    explicit Writer(Detail detail) : m_detail(detail) {}

    // NOLINTNEXTLINE(misc-no-recursion): as deep as the reader of records allows
    void write(data::Packer& out, data::View view) const {
        const auto kind = static_cast<std::uint8_t>(view.kind());
        if (view.is_scalar()) {
            const bool long_text = view.text().size() > k_longest_text;
            out.byte(long_text ? kind | k_left_out : kind);
            if (!long_text) out.text(view.text());
            return;
        }
        data::Packer inside;
        for (const data::View child : view) {
            if (view.is(Kind::mapping)) inside.text(child.key());
            write(inside, child);
        }
        const bool left_out = m_detail == Detail::fields && view.is(Kind::sequence) && has_entries(view) &&
                              inside.bytes().size() > k_largest_list;
        out.byte(left_out ? kind | k_left_out : kind);
        if (left_out) return;
        out.text(inside.bytes());
    }

private:
    Detail m_detail;
};

/// A tree with what its texts point into.
struct Grown {
    data::Tree tree;
    std::shared_ptr<const void> owner;
};

/// Builds the wanted parts of a tree.
class Grower {
public:
    explicit Grower(data::Tree& tree) : m_tree(tree) {}

    /// Reads one node; null parts skip it. False: something wanted was left out, or the bytes are damaged.
    // NOLINTNEXTLINE(misc-no-recursion): as deep as the digest was written
    bool grow(data::Unpacker& in, const Parts* parts, NodeIndex parent, std::string_view key, NodeIndex& last) {
        const std::uint8_t tag = in.byte();
        if ((tag & k_left_out) != 0) return parts == nullptr;
        const std::string_view bytes = in.text();
        if (!in.good() || tag > static_cast<std::uint8_t>(Kind::mapping)) return false;
        if (parts == nullptr) return true;
        const auto index = static_cast<NodeIndex>(m_tree.nodes.size());
        data::Node& node = m_tree.nodes.emplace_back();
        node.kind = static_cast<Kind>(tag);
        node.style = data::Style::built;
        node.key = key;
        node.parent = parent;
        link(parent, index, last);
        if (node.kind != Kind::sequence && node.kind != Kind::mapping) {
            node.text = bytes;
            return true;
        }
        return children(bytes, *parts, index, node.kind == Kind::mapping);
    }

private:
    // NOLINTNEXTLINE(misc-no-recursion): as above
    bool children(std::string_view bytes, const Parts& parts, NodeIndex parent, bool keyed) {
        NodeIndex last = data::k_no_node;
        data::Unpacker in(bytes);
        std::size_t missing = keyed ? parts.count() : static_cast<std::size_t>(-1);
        while (!in.at_end() && missing > 0) {
            const std::string_view key = keyed ? in.text() : std::string_view{};
            const Parts* const wanted = keyed ? parts.below(key) : &parts;
            if (!grow(in, wanted, parent, key, last)) return false;
            if (keyed && wanted != nullptr) --missing;
        }
        return in.good();
    }

    void link(NodeIndex parent, NodeIndex index, NodeIndex& last) {
        if (parent == data::k_no_node) return;
        if (last == data::k_no_node) {
            m_tree.nodes[parent].first_child = index;
        } else {
            m_tree.nodes[last].next_sibling = index;
        }
        ++m_tree.nodes[parent].child_count;
        last = index;
    }

    data::Tree& m_tree;
};

}  // namespace

Parts::Parts(std::initializer_list<const char*> paths) {
    for (const char* const path : paths) {
        if (const auto read = data::Path::parse(path)) add(*read);
    }
}

Parts Parts::whole() {
    Parts parts;
    parts.m_whole = true;
    return parts;
}

void Parts::add(const data::Path& path) {
    Parts* at = this;
    for (const data::Step& step : path) {
        if (at->m_whole) return;
        if (const auto* key = std::get_if<std::string>(&step)) at = &at->at(*key);
    }
    at->m_whole = true;
    at->m_below.clear();
}

void Parts::add(const Parts& others) {
    if (m_whole) return;
    if (others.m_whole) {
        *this = whole();
        return;
    }
    for (const Below& other : others.m_below) at(other.key).add(other.parts);
}

Parts& Parts::at(const std::string& key) {
    for (Below& below : m_below) {
        if (below.key == key) return below.parts;
    }
    return m_below.emplace_back(Below{key, {}}).parts;
}

const Parts* Parts::below(std::string_view key) const {
    if (m_whole) return this;
    for (const Below& below : m_below) {
        if (below.key == key) return &below.parts;
    }
    return nullptr;
}

std::size_t Parts::count() const { return m_whole ? static_cast<std::size_t>(-1) : m_below.size(); }

std::vector<std::string_view> Parts::members() const {
    std::vector<std::string_view> out;
    for (const Below& below : m_below) out.emplace_back(below.key);
    return out;
}

std::string digest_of(data::View record, Detail detail) {
    data::Packer out;
    Writer(detail).write(out, record);
    return std::move(out.bytes());
}

std::optional<data::Document> from_digest(std::string_view bytes, std::shared_ptr<const void> owner, const Parts& parts,
                                          std::string name) {
    const auto grown = std::make_shared<Grown>();
    grown->owner = std::move(owner);
    grown->tree.name = std::move(name);
    grown->tree.nodes.reserve(12);
    data::Unpacker in(bytes);
    NodeIndex last = data::k_no_node;
    if (!Grower(grown->tree).grow(in, &parts, data::k_no_node, {}, last) || !in.at_end()) return std::nullopt;
    return data::Document(std::shared_ptr<const data::Tree>(grown, &grown->tree));
}

}  // namespace plaint::store
