#include "data/frozen.hpp"

#include <cstring>
#include <type_traits>

namespace plaint::data {

namespace {

struct Head {
    std::uint32_t nodes = 0;
    std::uint32_t source = 0;  ///< Bytes of the text; those of decoded texts follow it.
};

/// A node with its texts as places in what follows the nodes.
struct FrozenNode {
    Span text;
    Span key;
    Span span;
    Span key_span;
    NodeIndex parent = k_no_node;
    NodeIndex first_child = k_no_node;
    NodeIndex next_sibling = k_no_node;
    std::uint32_t child_count = 0;
    Kind kind = Kind::null;
    Style style = Style::plain;
    std::uint16_t unused = 0;
};
// No bytes without a meaning, so that every build gives the same.
static_assert(std::has_unique_object_representations_v<FrozenNode>);

template <class Thing>
void append(std::string& bytes, const Thing& thing) {
    bytes.append(reinterpret_cast<const char*>(&thing), sizeof thing);
}

template <class Thing>
Thing taken(std::string_view& bytes) {
    Thing thing;
    std::memcpy(&thing, bytes.data(), sizeof thing);
    bytes.remove_prefix(sizeof thing);
    return thing;
}

/// Where a text lies in `texts`, which grows by it when it is none of the source's.
Span place(std::string& texts, std::string_view source, std::string_view text) {
    const char* const begin = source.data();
    std::size_t at = texts.size();
    if (text.data() >= begin && text.data() + text.size() <= begin + source.size()) {
        at = static_cast<std::size_t>(text.data() - begin);
    } else {
        texts += text;
    }
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + text.size())};
}

std::string_view piece(std::string_view texts, Span span) { return texts.substr(span.begin, span.end - span.begin); }

}  // namespace

std::string frozen(const Document& document) {
    const Tree& tree = document.tree();
    std::string texts = tree.source;
    std::string out;
    append(out, Head{static_cast<std::uint32_t>(tree.nodes.size()), static_cast<std::uint32_t>(tree.source.size())});
    for (const Node& node : tree.nodes) {
        const FrozenNode cold{place(texts, tree.source, node.text),
                              place(texts, tree.source, node.key),
                              node.span,
                              node.key_span,
                              node.parent,
                              node.first_child,
                              node.next_sibling,
                              node.child_count,
                              node.kind,
                              node.style,
                              0};
        append(out, cold);
    }
    return out + texts;
}

Document thawed(std::string_view bytes, std::string name) {
    const auto head = taken<Head>(bytes);
    const std::string_view texts = bytes.substr(head.nodes * sizeof(FrozenNode));
    auto tree = std::make_shared<Tree>();
    tree->name = std::move(name);
    tree->source = texts.substr(0, head.source);
    tree->nodes.reserve(head.nodes);
    for (std::uint32_t i = 0; i < head.nodes; ++i) {
        const auto cold = taken<FrozenNode>(bytes);
        tree->nodes.push_back({piece(texts, cold.text), piece(texts, cold.key), cold.span, cold.key_span, cold.parent,
                               cold.first_child, cold.next_sibling, cold.child_count, cold.kind, cold.style});
    }
    return Document(std::move(tree));
}

}  // namespace plaint::data
