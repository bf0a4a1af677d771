// The parts of a condition that keep it from holding.
#pragma once

#include "expr/expr.hpp"
#include "expr/words.hpp"

namespace plaint::expr {

std::vector<Unmet> unmet(const Node& node, const Context& context, const Words& words, std::string_view text);

}  // namespace plaint::expr
