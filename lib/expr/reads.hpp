// What an expression's value hangs on.
#pragma once

#include "expr/ast.hpp"

#include <string>
#include <vector>

namespace plaint::expr {

/// Every path, each once, also by way of names that the caller answers for.
std::vector<std::string> paths_of(const Node& node);
/// Whether the present moment can make a difference.
bool reads_clock(const Node& node);
/// Whether other records can.
bool reads_others(const Node& node);

}  // namespace plaint::expr
