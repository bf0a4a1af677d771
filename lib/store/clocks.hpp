// The clocks in force: those of the policy, with the calendars that its repository, the data folder and the program
// have.
#pragma once

#include "sla/rules.hpp"
#include "store/rules.hpp"

namespace plaint::store {

/// Read when clocks are asked for: most commands never do. Calendars that the policy does not define itself are files
/// of `resources`, which must outlive the clocks. Failing::data with positions.
Result<sla::Rules> load_clocks(const Rules& rules, const Resources& resources);

/// What tells the calendars that load_clocks() may read from those of another time; the program's own are left out, as
/// they only change with it.
Result<std::string> calendars_version(const Resources& resources);

/// Everything that is wrong, or may be, with the clocks and calendars in force.
Findings check_clocks(const Rules& rules, const Resources& resources);

}  // namespace plaint::store
