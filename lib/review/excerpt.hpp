// Long texts cut for people: around what differs. Private to the room.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace plaint::review {

/// The first `most` characters, with `…` when there are more.
std::string shortened(std::string_view text, std::size_t most);

/// Two versions of a text, what they begin and end with alike left out but for some characters, when they are long.
std::pair<std::string, std::string> around_difference(std::string_view before, std::string_view after,
                                                      std::size_t most);

}  // namespace plaint::review
