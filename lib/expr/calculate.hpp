// What calculating operands come to: sums, days between, figures and moments shifted by a duration.
#pragma once

#include "expr/ast.hpp"
#include "expr/fact.hpp"
#include "schema/decimal.hpp"

#include <optional>
#include <string>
#include <variant>

namespace plaint::expr {

/// Nothing, a number, a day or a moment.
using Quantity = std::variant<std::monostate, schema::Decimal, time::Date, time::Instant>;

/// The value of any operand that has a single one; of several the first that is a number, day or moment.
Quantity quantity_of(const Operand& operand, const Context& context);

/// As a record would have it: `12.5`, `2026-03-02`, `2026-03-02T09:12:00+08:00`; nothing when there is none.
std::optional<std::string> spelled(const Quantity& quantity);

/// Whether the result is a day or moment, as far as can be told before there is a record.
bool gives_moment(const Operand& operand);

}  // namespace plaint::expr
