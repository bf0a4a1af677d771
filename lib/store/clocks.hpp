// The clocks in force: those of the policy, with the calendars that its repository, the data folder and the program
// have.
#pragma once

#include "sla/rules.hpp"
#include "store/rules.hpp"

namespace plaint::store {

/// Where calendars are found that a policy does not define itself. `resources` must outlive what is read through it.
sla::CalendarFiles calendar_files(const Resources& resources);

/// Read when clocks are asked for: most commands never do. Failing::data with positions.
Result<sla::Rules> load_clocks(const Rules& rules, const Resources& resources);

/// What tells the calendars that load_clocks() may read from those of another time; the program's own are left out, as
/// they only change with it.
Result<std::string> calendars_version(const Resources& resources);

/// Everything that is wrong, or may be, with the clocks and calendars in force.
Findings check_clocks(const Rules& rules, const Resources& resources);

}  // namespace plaint::store
