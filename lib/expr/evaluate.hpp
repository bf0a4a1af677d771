// Whether a condition holds in a record.
#pragma once

#include "expr/ast.hpp"
#include "expr/fact.hpp"

#include <functional>

namespace plaint::expr {

bool holds(const Node& node, const Context& context);

/// Gives every value of an operand to `use` until it says true; whether it did.
using UseFact = std::function<bool(const Fact&)>;
bool any_fact(const Operand& operand, const Context& context, const UseFact& use);

/// The entries of the list (or lists) that an operand of kind path or count names.
using UseView = std::function<bool(data::View)>;
bool any_entry(const Operand& list, const Context& context, const UseView& use);

/// Whether an operand has a value at all; a boolean counts by its value, a count when it is not zero.
bool is_present(const Operand& operand, const Context& context);

/// Entries that an operand of kind count counts.
std::size_t count_of(const Operand& operand, const Context& context);

}  // namespace plaint::expr
