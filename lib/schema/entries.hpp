// Entries of append-only lists: those that count, when later ones correct earlier ones.
#pragma once

#include "data/document.hpp"

#include <vector>

namespace plaint::schema {

/// The entries of a list that stand, in their order: not those that another one corrects, nor events that a merge set
/// aside. Any other list's items come as they are; nothing of what is no list.
std::vector<data::View> standing_entries(data::View list);

}  // namespace plaint::schema
