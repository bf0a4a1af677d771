// A record as lines of `label: value`, each of which stays as it is when others change: what git's own diff shows.
#pragma once

#include "model/complaint.hpp"
#include "review/words.hpp"

#include <string>

namespace plaint::review {

std::string flat_text(const Words& words, const model::Complaint& record, Lang lang);

}  // namespace plaint::review
