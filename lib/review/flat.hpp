// A record as lines of `label: value`, each of which stays as it is when others change: what git's own diff shows.
#pragma once

#include "model/complaint.hpp"
#include "review/words.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plaint::review {

std::string flat_text(const Words& words, const model::Complaint& record, Lang lang);

/// A record that a merge left in conflict, both sides as flat text with git's marks around the lines in which they
/// differ. Nothing when the text holds no two records.
std::optional<std::string> flat_conflict(const Words& words, std::string_view text, const std::string& name, Lang lang);

}  // namespace plaint::review
