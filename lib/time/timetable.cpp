#include "time/timetable.hpp"

#include <date/date.h>

#include <algorithm>
#include <array>

namespace plaint::time {

namespace {

constexpr std::int64_t k_day = 86'400;

date::sys_days day_in(const YearlyDay& day, date::year year) {
    const date::sys_days first{year / 1 / 1};
    switch (day.form) {
        case YearlyDay::Form::day_without_leap:
            return first + date::days{day.day - 1 + (year.is_leap() && day.day > 59 ? 1 : 0)};
        case YearlyDay::Form::day_of_year:
            return first + date::days{day.day};
        case YearlyDay::Form::weekday_of_month:
            break;
    }
    const date::weekday weekday{static_cast<unsigned>(day.weekday)};
    if (day.week == 5) return date::sys_days{year / day.month / weekday[date::last]};
    return date::sys_days{year / day.month / weekday[static_cast<unsigned>(day.week)]};
}

/// The moment of a yearly change: its time is told by the clock that is about to change.
std::int64_t moment_in(const YearlyDay& day, date::year year, std::int32_t offset_before) {
    return std::int64_t{day_in(day, year).time_since_epoch().count()} * k_day + day.time - offset_before;
}

date::year year_of(std::int64_t seconds) {
    const std::int64_t days = seconds / k_day - (seconds % k_day < 0 ? 1 : 0);
    const date::sys_days day{date::days{static_cast<date::days::rep>(days)}};
    return date::year_month_day{day}.year();
}

/// The changes of the year and of its neighbours, ascending: enough for any moment or wall clock of the year.
std::array<Shift, 6> shifts_around(const YearlyRule& rule, const YearlyRule::Saving& saving, date::year year) {
    std::array<Shift, 6> shifts;
    std::size_t next = 0;
    for (int step = -1; step <= 1; ++step) {
        const date::year at = year + date::years{step};
        shifts[next++] = {moment_in(saving.begins, at, rule.offset), saving.offset};
        shifts[next++] = {moment_in(saving.ends, at, saving.offset), rule.offset};
    }
    std::sort(shifts.begin(), shifts.end(), [](const Shift& a, const Shift& b) { return a.at < b.at; });
    return shifts;
}

}  // namespace

// The offset behind the last change for which `reached(change, offset_before)` says that the sought time lies behind
// it.
template <class Reached>
std::int32_t Timetable::offset_where(std::int64_t about, Reached reached) const {
    const auto offset_before = [&](const Shift* shift) {
        return shift == m_shifts.data() ? m_first_offset : shift[-1].offset;
    };
    const auto next = std::partition_point(m_shifts.begin(), m_shifts.end(),
                                           [&](const Shift& shift) { return reached(shift, offset_before(&shift)); });
    std::int32_t offset = offset_before(m_shifts.data() + (next - m_shifts.begin()));
    if (next != m_shifts.end() || !m_rule) return offset;
    if (!m_rule->saving) return m_rule->offset;
    const std::int64_t table_end = m_shifts.empty() ? INT64_MIN : m_shifts.back().at;
    for (const Shift& shift : shifts_around(*m_rule, *m_rule->saving, year_of(about))) {
        if (shift.at <= table_end) continue;
        if (!reached(shift, offset)) return offset;
        offset = shift.offset;
    }
    return offset;
}

std::int32_t Timetable::offset_at(std::int64_t seconds) const {
    return offset_where(seconds, [&](const Shift& shift, std::int32_t) { return seconds >= shift.at; });
}

std::int64_t Timetable::moment_of(std::int64_t wall) const {
    // Before the wall clock has passed both the old and the new reading of a change, the offset from before it counts.
    // That names the first of two readings, and carries a skipped one over the gap.
    const std::int32_t offset = offset_where(wall, [&](const Shift& shift, std::int32_t before) {
        return wall >= shift.at + std::max(before, shift.offset);
    });
    return wall - offset;
}

}  // namespace plaint::time
