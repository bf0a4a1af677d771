// Equality as JSON Schema means it: numbers by value (`1` and `1.0`), members in any order, styles without weight.
#pragma once

#include "data/document.hpp"

#include <cstddef>

namespace plaint::schema {

bool equal(data::View a, data::View b);

/// Equal nodes have equal hashes; what lies deeper than some levels does not count.
std::size_t hash(data::View view);

}  // namespace plaint::schema
