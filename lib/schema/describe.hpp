// Words for values, types and suggestions in messages.
#pragma once

#include "base/lang.hpp"
#include "data/document.hpp"
#include "schema/program.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace plaint::schema {

/// A text from a document or schema between backquotes, on one line, cut when it is long.
std::string quoted(std::string_view text);

/// What stands there: "`hgih`", "a list of 3 items", "nothing".
Phrase shown(data::View view);
/// The same with its type: "`012` (a whole number)".
Phrase shown_with_type(data::View view);

/// "text or a list".
Phrase type_names(Types types);

/// The first of several things, joined with commas; how many there are in all when some are left out.
Phrase listed(std::span<const Phrase> things);

/// The hint for a mistyped word.
Phrase did_you_mean(std::string_view word);

/// A name with its label, when that says more: "`urgency` (Urgency level)".
Phrase labelled(std::string_view name, const Phrase& label);

/// The character that a byte of a text belongs to, counted from 1.
std::size_t character_of(std::string_view text, std::size_t byte);

}  // namespace plaint::schema
