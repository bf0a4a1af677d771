// How both readers put nodes into a tree.
#pragma once

#include "data/document.hpp"

#include <functional>

namespace plaint::yaml {

/// Adds a node as the child behind `last` (none: the first) and gives its index.
data::NodeIndex append_node(data::Tree& tree, data::NodeIndex parent, data::NodeIndex last);

/// Calls `found` with the first member of a key and each later one of the same key, in any order.
void find_duplicates(const data::Tree& tree, data::NodeIndex mapping,
                     const std::function<void(data::NodeIndex, data::NodeIndex)>& found);

[[nodiscard]] bool has_duplicates(const data::Tree& tree, data::NodeIndex mapping);

}  // namespace plaint::yaml
