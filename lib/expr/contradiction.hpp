// Whether conditions can hold of one record at all, by what they ask of fields that have choices.
#pragma once

#include "expr/ast.hpp"

#include <vector>

namespace plaint::expr {

/// False only when no record can meet all of the conditions: they ask for different choices of a field that has one.
/// What cannot be told counts as possible.
bool can_hold(const std::vector<const Node*>& conditions, const schema::Fields& fields);

}  // namespace plaint::expr
