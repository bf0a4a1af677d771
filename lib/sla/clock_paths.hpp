// Which fields of a record clocks are read from, for reading no more than that.
#pragma once

#include "sla/rules.hpp"

namespace plaint::sla {

/// Every path that read_clocks() looks at, indices left out; history, kind, state and the time of receiving come on
/// top. Reminders look at more.
std::vector<data::Path> clock_paths(const Rules& rules);

/// Whether a clock can start, stop or change by what other records say.
bool reads_others(const Rules& rules);

}  // namespace plaint::sla
