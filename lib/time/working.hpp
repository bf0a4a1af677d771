// Working time: when something is due, how much time has been used, and of which pieces: one engine for all three.
#pragma once

#include "time/calendar.hpp"
#include "time/target.hpp"

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace plaint::time {

// Moments are seconds since 1970-01-01T00:00:00Z of the years 1 to 9999. Pauses may come in any order and may overlap;
// each begins before or when it ends, and counts only where it meets working time.

/// The end of a pause that goes on.
inline constexpr std::int64_t k_open = std::numeric_limits<std::int64_t>::max();

/// Working seconds from `start` to `end`, without those in pauses. Fails (refused) with time.end_before_start, also
/// for a pause.
Result<std::int64_t> elapsed(const Calendar& calendar, std::int64_t start, std::int64_t end,
                             std::span<const Window> pauses = {});

struct Due {
    std::optional<std::int64_t> at;  ///< Nothing while a pause is open before the target is reached.
    bool provisional = false;        ///< Later than the last day whose holidays the calendar knows.
    bool operator==(const Due&) const = default;
};

/// The earliest moment at which `seconds` of working time have elapsed: at closing time when they fill a day, and not
/// at the next opening. Fails (refused) with time.target_not_positive, time.end_before_start for a pause, time.no_due
/// when twenty years do not suffice.
Result<Due> due_after(const Calendar& calendar, std::int64_t start, std::int64_t seconds,
                      std::span<const Window> pauses = {});

/// What a target comes to from a given start: so many seconds by this clock. With it elapsed(), due_after() and
/// segments() speak of the same time: left = seconds - elapsed(clock, …); a warning at 75 % is due_after(clock, start,
/// seconds * 3 / 4, …).
struct Allowance {
    Calendar clock;
    std::int64_t seconds = 0;
};

/// Minutes and hours are time of the calendar. Calendar days and months are counted around the clock, nights and
/// holidays too: to the same local time so many days later, in the calendar's zone; so pauses extend them in real time,
/// and of two starts within an hour that clocks repeat the later may be due first. Working days are the calendar's
/// working time up to the end of the n-th working day after the start's; so a pause extends them by the working time it
/// took. Fails (refused) with time.target_not_positive, time.no_due.
Result<Allowance> allowance(const Calendar& calendar, std::int64_t start, const Target& target);

/// due_after() of the target's allowance.
Result<Due> due(const Calendar& calendar, std::int64_t start, const Target& target,
                std::span<const Window> pauses = {});

/// What a piece of time counts as.
enum class SegmentKind {
    working,  ///< Counts.
    closed,   ///< No working time; a pause changes nothing here.
    paused,   ///< Working time that a pause takes out.
};

/// A piece of a span, of one local day (by a 24x7 calendar it may last longer) and of one kind.
struct Segment {
    Window window;
    SegmentKind kind = SegmentKind::working;
    Date day;  ///< On which it begins, by the calendar's zone.
    DayReason reason = DayReason::weekday;
    Phrase name;                       ///< Of the day's holiday or override; may be empty.
    std::optional<std::size_t> pause;  ///< Of a paused one: which of the pauses given; of several the one that began
                                       ///< first.
};

/// Every second from `start` to `end`, in order and without gaps; the working pieces add up to elapsed().
/// Fails (refused) with time.end_before_start.
Result<std::vector<Segment>> segments(const Calendar& calendar, std::int64_t start, std::int64_t end,
                                      std::span<const Window> pauses = {});

}  // namespace plaint::time
