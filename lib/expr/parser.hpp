// From text to conditions.
#pragma once

#include "base/result.hpp"
#include "expr/ast.hpp"

#include <string_view>

namespace plaint::expr {

inline constexpr std::size_t k_most_depth = 64;
/// Of all calculations in one expression together: each is a level more for whatever walks it.
inline constexpr std::size_t k_most_signs = 256;
inline constexpr std::size_t k_most_bytes = 64U << 10;

/// The condition that `text` writes; names in findings are `name`. Predicates are those of the vocabulary, if there is
/// one. Failing::usage.
Result<Node> parse_condition(std::string_view text, std::string_view name, const Vocabulary* vocabulary = nullptr);

/// The same of an operand alone: `days(received.at, today) * 2`.
Result<Operand> parse_operand(std::string_view text, std::string_view name, const Vocabulary* vocabulary = nullptr);

/// A finding about a part of the text.
Finding placed(Finding finding, std::string_view text, Span span, std::string_view name);

}  // namespace plaint::expr
