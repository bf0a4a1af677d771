// The comments of a text. Private to the room.
#pragma once

#include "data/document.hpp"

#include <string>
#include <vector>

namespace plaint::merge::detail {

struct Comment {
    std::string text;   ///< From its `#` to the end of the line, without blanks behind it.
    std::string place;  ///< What it stands beside or above; the same in every version of the record.
};

/// In order.
std::vector<Comment> comments_of(const data::Document& document);

}  // namespace plaint::merge::detail
