// The comments of a text. Private to the room.
#pragma once

#include "data/document.hpp"

#include <string>
#include <vector>

namespace plaint::merge::detail {

/// Each comment from its `#` to the end of the line, without blanks behind it, in order.
std::vector<std::string> comments_of(const data::Document& document);

}  // namespace plaint::merge::detail
