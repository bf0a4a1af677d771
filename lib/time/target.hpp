// Targets: how much time something may take, as a policy writes it.
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace plaint::time {

enum class Unit {
    minutes,       ///< `m`: working time of the clock's calendar.
    hours,         ///< `h`: the same.
    days,          ///< `d`: calendar days: the same time on the local clock so many days later.
    months,        ///< `mo`: the same day and time so many months later; the month's last day where it has no such day.
    working_days,  ///< `bd`: the end of the n-th working day after the local day of the start; of that day itself
                   ///< for 0 (when it has no working time left: of the next one that has).
};

struct Target {
    std::int64_t amount = 0;  ///< Positive.
    Unit unit = Unit::minutes;
    bool operator==(const Target&) const = default;
};

/// Reads `30m`, `4h`, `0.5h` (which is `30m`), `7d`, `1mo`, `3bd`. Fails (data) with one finding that has no place.
/// Codes: time.target_syntax, time.target_without_unit, time.target_not_positive, time.target_fraction,
/// time.target_too_long.
Result<Target> parse_target(std::string_view text);
/// As it is read: `30m`.
std::string format(const Target& target);

}  // namespace plaint::time
