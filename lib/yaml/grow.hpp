// How both readers put nodes into a tree.
#pragma once

#include "data/document.hpp"

#include <functional>

namespace plaint::yaml {

using data::k_no_node;
using data::Kind;
using data::Node;
using data::NodeIndex;
using data::Style;

/// Adds a node as the child behind `last` (none: the first) and gives its index.
NodeIndex append_node(data::Tree& tree, NodeIndex parent, NodeIndex last);

/// Calls `found` with the first member of a key and each later one of the same key, in any order.
void find_duplicates(const data::Tree& tree, NodeIndex mapping, const std::function<void(NodeIndex, NodeIndex)>& found);

[[nodiscard]] bool has_duplicates(const data::Tree& tree, NodeIndex mapping);

}  // namespace plaint::yaml
