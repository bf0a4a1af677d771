// Values written in an expression: what a token may mean.
#pragma once

#include "expr/ast.hpp"
#include "expr/lexer.hpp"

namespace plaint::expr {

/// The value of a word, figure or quoted token.
Literal literal_of(const Token& token);

/// The same text as nothing but a text, for fields that hold texts.
Literal as_text(Literal literal);

}  // namespace plaint::expr
