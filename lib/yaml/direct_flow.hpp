// Mappings and sequences in braces and brackets as the direct reader knows them.
#pragma once

#include "yaml/direct_reading.hpp"

#include <cstddef>

namespace plaint::yaml::direct {

/// The collection whose bracket stands here becomes node `index`, with all that is in it: at most `depth` collections
/// inside one another. Leaves the place behind the closing bracket.
[[nodiscard]] bool read_flow(Reading& reading, NodeIndex index, std::size_t depth);

}  // namespace plaint::yaml::direct
