// What operands' values are, as far as comparing and calculating goes. Private to the room.
#pragma once

#include "expr/ast.hpp"

namespace plaint::expr {

/// What values can be compared with each other.
enum class Sort { text, choice, number, boolean, moment, group, unknown };

Sort sort_of_field(const schema::Field* field);
Sort sort_of(const Operand& operand);
/// "a number", "a date or time".
Phrase name_of(Sort sort);

}  // namespace plaint::expr
