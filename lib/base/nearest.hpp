// Suggestions: the nearest of some names to a mistyped one.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace plaint {

/// The candidate that `word` was most likely meant to be, or nothing when none is near (edit distance with
/// transpositions, counted in characters, at most a third of the longer word, at least 1, and never all of it). Case is
/// ignored. Ties go to the earlier candidate.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

}  // namespace plaint
