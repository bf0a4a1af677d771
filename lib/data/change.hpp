// Changes: what differs between two documents, or is to be done to one, in terms of paths and values (not of bytes).
#pragma once

#include "data/document.hpp"

#include <vector>

namespace plaint::data {

/// One change. `set` writes the value at a path and makes missing parents; `append` adds an item to the sequence at the
/// path (made when missing); `remove` deletes the member or item, and does nothing where there is none. A parent of
/// another kind gives way to the one that the path needs; an index behind a sequence's end adds an item.
struct Change {
    enum class Op { set, append, remove };
    Op op = Op::set;
    Path path;
    Value value;
    bool operator==(const Change&) const = default;
};

/// What leads from `before` to `after`: members added or altered as `set` at the deepest mapping path that holds all
/// the difference, items added at a sequence's end as `append`, one for each; anything else inside a sequence (an item
/// altered, removed or put in the middle) as `set` or `remove` of that item by its index. Empty when both mean the
/// same. Order: as the members stand in `after`, removals last.
std::vector<Change> difference(View before, View after);

/// The value that a document becomes by the changes, in order; a later change sees the earlier ones.
Value applied(View before, const std::vector<Change>& changes);

/// Sets a member below a mapping by its path of keys; missing mappings on the way are made.
void put(Mapping& mapping, const Path& path, Value value);

}  // namespace plaint::data
