// What a record schema says about an expression: which field each name means, and whether values fit.
#pragma once

#include "expr/ast.hpp"

#include <string_view>

namespace plaint::expr {

/// Ties names to fields and values to choices, and tells everything that does not fit. `fields` must outlive the node.
Findings check(Node& node, const schema::Fields& fields, std::string_view text, std::string_view name);

/// Ties names that the caller answers for to what the vocabulary says of them, and tells those that it does not have.
Findings check_names(Node& node, const Vocabulary& vocabulary, std::string_view text, std::string_view name);

/// `check` without a schema: a dotted word on the right is a path, every other one a text.
void assume(Node& node);

}  // namespace plaint::expr
