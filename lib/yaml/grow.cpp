#include "yaml/grow.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace plaint::yaml {

namespace {

/// Comparing each with each is the fastest up to about here.
constexpr std::size_t k_few_members = 24;

template <class Found>
void among_few(const std::vector<Node>& nodes, NodeIndex first, Found found) {
    for (NodeIndex b = first; b != k_no_node; b = nodes[b].next_sibling) {
        for (NodeIndex a = first; a != b; a = nodes[a].next_sibling) {
            if (nodes[a].key != nodes[b].key || nodes[a].key.empty()) continue;
            found(a, b);
            break;
        }
    }
}

template <class Found>
void among_many(const std::vector<Node>& nodes, NodeIndex mapping, Found found) {
    std::vector<std::pair<std::string_view, NodeIndex>> keys;
    keys.reserve(nodes[mapping].child_count);
    for (NodeIndex i = nodes[mapping].first_child; i != k_no_node; i = nodes[i].next_sibling) {
        keys.emplace_back(nodes[i].key, i);
    }
    std::ranges::sort(keys);
    std::size_t leader = 0;
    for (std::size_t i = 1; i < keys.size(); ++i) {
        if (keys[i].first != keys[leader].first || keys[i].first.empty()) {
            leader = i;
        } else {
            found(keys[leader].second, keys[i].second);
        }
    }
}

template <class Found>
void search(const data::Tree& tree, NodeIndex mapping, Found found) {
    const Node& node = tree.nodes[mapping];
    if (node.child_count <= k_few_members) {
        among_few(tree.nodes, node.first_child, found);
    } else {
        among_many(tree.nodes, mapping, found);
    }
}

}  // namespace

NodeIndex append_node(data::Tree& tree, NodeIndex parent, NodeIndex last) {
    const auto index = static_cast<NodeIndex>(tree.nodes.size());
    tree.nodes.emplace_back().parent = parent;
    (last == k_no_node ? tree.nodes[parent].first_child : tree.nodes[last].next_sibling) = index;
    ++tree.nodes[parent].child_count;
    return index;
}

void find_duplicates(const data::Tree& tree, NodeIndex mapping,
                     const std::function<void(NodeIndex, NodeIndex)>& found) {
    search(tree, mapping, found);
}

bool has_duplicates(const data::Tree& tree, NodeIndex mapping) {
    bool any = false;
    search(tree, mapping, [&](NodeIndex, NodeIndex) { any = true; });
    return any;
}

}  // namespace plaint::yaml
