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
/// "text", "a whole number".
Phrase type_of(data::View view);
/// The same with its type: "`012` (a whole number)".
Phrase shown_with_type(data::View view);

/// "text or a list".
Phrase type_names(Types types);

/// The first of several things, joined with commas; how many there are in all when some are left out.
Phrase listed(std::span<const Phrase> things);

/// "one of urgent, high", or the only thing there is.
Phrase one_of(std::span<const Phrase> things);

/// The hint for a mistyped word.
Phrase did_you_mean(std::string_view word);

/// A field's path with its label, when that says more than its name: "`customer.phone` (Telephone)".
Phrase labelled(const data::Path& path, const Phrase& label);

/// Chinese sets Latin words off with spaces, Chinese ones not: these put the space before or behind words that are
/// filled in. English stays as it is.
Phrase trailed(Phrase words);
Phrase led(Phrase words);

/// The character that a byte of a text belongs to, counted from 1.
std::size_t character_of(std::string_view text, std::size_t byte);

}  // namespace plaint::schema
