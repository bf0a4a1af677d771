// Working calendars: which hours of which local days count as working time, and why.
#pragma once

#include "base/result.hpp"
#include "time/window.hpp"
#include "time/zone.hpp"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::time {

class Year;

/// A part of a local day, in seconds of its wall clock from 00:00; 86400 is the end of the day.
struct Interval {
    std::int32_t begin_second = 0;
    std::int32_t end_second = 0;
    bool operator==(const Interval&) const = default;
};

/// Reads `09:00-12:30`, `18:00-24:00`. Codes: time.interval_syntax, time.interval_outside_day, time.interval_reversed.
Result<Interval> parse_interval(std::string_view text);
/// `09:00-12:30`; whole minutes, seconds are cut.
std::string format(const Interval& interval);

/// What one date has instead of what its holiday or weekday says.
struct Override {
    Phrase name;                                 ///< `春节调休`; may be empty.
    std::optional<std::vector<Interval>> hours;  ///< Empty: a day off. Nothing: the hours it would have had.
    std::vector<Interval> breaks;                ///< Taken out of the hours.
};

/// A calendar as it is written down. Of a date the override counts, else the holiday, else the weekday.
struct CalendarSpec {
    std::string name;
    Zone zone = Zone::utc();
    std::array<std::vector<Interval>, 7> week;  ///< Monday first; the hours of a day ascend and do not overlap.
    std::map<Date, Phrase> holidays;            ///< Days off, with their names (may be empty).
    std::map<Date, Override> overrides;
    std::optional<Date> coverage_until;  ///< The last day whose holidays are known; nothing: no due is provisional.
};

/// What is wrong with the hours of one day, or with breaks; in their order, without a place.
/// Codes: time.interval_outside_day, time.interval_reversed, time.interval_overlap.
Findings check_hours(const std::vector<Interval>& hours);
/// All that is wrong with a calendar; `field` says where: `week.monday`, `overrides.2026-02-14.hours` or `….breaks`,
/// empty for the calendar as a whole (time.no_hours).
Findings check(const CalendarSpec& spec);

/// What decided about the hours of a day.
enum class DayReason {
    always,    ///< The calendar is 24x7.
    weekday,   ///< The week gives this weekday hours.
    weekend,   ///< The week gives this weekday none.
    holiday,   ///< A holiday, without hours.
    override,  ///< A dated override, with hours (a make-up day, short hours) or without.
};

/// One local day as the calendar sees it.
struct Day {
    Date date;
    Window span;                  ///< From its midnight to the next: 23 or 25 hours where clocks change.
    std::vector<Window> windows;  ///< The working time: ascending, disjoint, within the span.
    DayReason reason = DayReason::weekday;
    Phrase name;  ///< Of the holiday or override; may be empty.
};

/// A checked calendar. A value: cheap to copy, and to be used by several threads at once.
///
/// Hours are told by the wall clock of the calendar's zone and counted in real seconds. Of an ambiguous local time the
/// first is meant; a skipped one moves forward by the gap; this holds for both ends of hours, so hours whose end
/// then lies before their beginning are empty. Hours never leave their day, and hours that come to overlap count once.
/// Moments must lie in the years 1 to 9999.
class Calendar {
public:
    /// Fails (data) with the findings of `check`.
    static Result<Calendar> of(CalendarSpec spec);
    /// 24x7. The zone only says where days begin, for targets in days. Not covered by, and not in need of, coverage.
    static Calendar always(const Zone& zone = Zone::utc());

    [[nodiscard]] const std::string& name() const;  ///< `24x7` for always().
    [[nodiscard]] const Zone& zone() const;
    [[nodiscard]] std::optional<Date> coverage_until() const;
    [[nodiscard]] bool is_always() const;
    /// 24x7 in the same zone: what calendar days are counted by.
    [[nodiscard]] Calendar around_the_clock() const;

    [[nodiscard]] Day day(const Date& date) const;
    /// Whether the day has any working time.
    [[nodiscard]] bool is_working_day(const Date& date) const;
    /// The local day that a moment belongs to.
    [[nodiscard]] Date date_at(std::int64_t moment) const;
    /// When a local day begins.
    [[nodiscard]] std::int64_t midnight(const Date& date) const;
    /// Whether it lies behind the last day whose holidays are known.
    [[nodiscard]] bool is_provisional(std::int64_t moment) const;

    /// The working windows of a local year with running totals; not for always().
    [[nodiscard]] std::shared_ptr<const Year> year(std::int32_t number) const;
    /// The local year that a moment belongs to.
    [[nodiscard]] std::shared_ptr<const Year> year_at(std::int64_t moment) const;

private:
    struct Impl;
    explicit Calendar(std::shared_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
    std::shared_ptr<const Impl> m_impl;
};

}  // namespace plaint::time
