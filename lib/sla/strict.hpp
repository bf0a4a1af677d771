// Looking at clocks as a whole: what can be read and yet cannot be meant. For `check`, never at every command. Pure.
#pragma once

#include "sla/rules.hpp"

namespace plaint::sla {

/// Two targets of one rule and day, targets that a stricter one always hides, clocks that stop before they start,
/// conditions that never hold.
Findings check_strictly(const Rules& rules, const policy::Policy& policy);

/// Every field of records that clocks read.
std::vector<std::string> paths_read(const Rules& rules);

}  // namespace plaint::sla
