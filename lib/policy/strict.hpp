// Looking at a policy as a whole: what can be read and yet cannot be meant. For `check`, never at every command. Pure.
#pragma once

#include "base/result.hpp"
#include "policy/policy.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace plaint::policy {

struct Strictness {
    /// The first so many layers are shared with others: what nothing uses of them is not told.
    std::size_t shared_layers = 0;
    /// Fields that are read elsewhere: by clocks.
    std::vector<std::string> read_elsewhere;
};

/// States that no step reaches, or from which no end is reached; steps that an earlier one always hides; conditions
/// that never hold or that nothing names; roles that nobody holds, where there are people; tracked fields that nothing
/// writes or reads.
Findings check_strictly(const Policy& policy, const Strictness& strictness);

}  // namespace plaint::policy
