// Items of lists as the bytes of their lines, comments included; a text with a list's items replaced. Private to the
// room.
#pragma once

#include "merge/text.hpp"

namespace plaint::merge::detail {

/// The three texts with the same, joined items in all their logs, so that what is left to merge is the rest.
struct Spliced {
    std::string base;
    std::string ours;
    std::string theirs;
};
Spliced spliced(const Versions& versions, const std::vector<Join>& joins);

}  // namespace plaint::merge::detail
