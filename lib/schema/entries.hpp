// Entries of append-only lists: those that count, when later ones correct earlier ones.
#pragma once

#include "data/document.hpp"

#include <vector>

namespace plaint::schema {

/// Whether a merge marked an entry or an event as not counting.
bool is_set_aside(data::View entry);

/// The entries of a list that stand, in their order: not those that another standing one corrects, nor those that a
/// merge set aside. Any other list's items come as they are; nothing of what is no list.
std::vector<data::View> standing_entries(data::View list);

}  // namespace plaint::schema
