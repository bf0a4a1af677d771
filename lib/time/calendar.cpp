#include "time/calendar.hpp"

#include "time/year.hpp"

#include <algorithm>
#include <mutex>
#include <span>

namespace plaint::time {

namespace {

constexpr std::int32_t k_day = 86'400;
// Years are kept once they have been worked out: all that moments and the dues after them can lie in.
constexpr std::size_t k_kept = 10'030;

Date days_later(const Date& date, std::int64_t days) { return date_from_days(days_from_epoch(date) + days); }

std::size_t weekday_of(const Date& date) {
    const std::int64_t since_monday = (days_from_epoch(date) + 3) % 7;  // 1970-01-01 was a Thursday.
    return static_cast<std::size_t>(since_monday < 0 ? since_monday + 7 : since_monday);
}

/// The moment of a second of the day's wall clock.
std::int64_t moment_of(const Zone& zone, const Date& date, std::int32_t second) {
    if (second == k_day) return moment_of(zone, days_later(date, 1), 0);
    const auto rest = static_cast<std::uint32_t>(second);
    return zone.instant({date, rest / 3600, rest / 60 % 60, rest % 60}).seconds;
}

/// The hours without the breaks; breaks ascend and do not overlap.
std::vector<Interval> without(const std::vector<Interval>& hours, const std::vector<Interval>& breaks) {
    std::vector<Interval> left;
    for (Interval rest : hours) {
        for (const Interval& pause : breaks) {
            if (pause.end_second <= rest.begin_second || pause.begin_second >= rest.end_second) continue;
            if (pause.begin_second > rest.begin_second) left.push_back({rest.begin_second, pause.begin_second});
            rest.begin_second = std::min(pause.end_second, rest.end_second);
        }
        if (rest.begin_second < rest.end_second) left.push_back(rest);
    }
    return left;
}

/// Ascending and disjoint: where clocks change, hours may come to lie upon each other.
std::vector<Window> merged(std::vector<Window> windows) {
    std::sort(windows.begin(), windows.end(), [](const Window& a, const Window& b) { return a.begin < b.begin; });
    std::vector<Window> result;
    for (const Window& window : windows) {
        if (!result.empty() && window.begin <= result.back().end) {
            result.back().end = std::max(result.back().end, window.end);
        } else {
            result.push_back(window);
        }
    }
    return result;
}

}  // namespace

struct Calendar::Impl {
    struct Kept {
        std::once_flag once;
        std::shared_ptr<const Year> year;
    };

    CalendarSpec spec;
    std::shared_ptr<const Impl> around_the_clock;  // Nothing when this one is 24x7.
    std::unique_ptr<Kept[]> kept;

    Impl(CalendarSpec s, std::shared_ptr<const Impl> clock) : spec(std::move(s)), around_the_clock(std::move(clock)) {
        if (around_the_clock) kept = std::make_unique<Kept[]>(k_kept);
    }

    [[nodiscard]] std::vector<Window> windows(const std::vector<Interval>& hours, const Date& date,
                                              const Window& span) const {
        std::vector<Window> found;
        for (const Interval& interval : hours) {
            const std::int64_t begin = std::max(moment_of(spec.zone, date, interval.begin_second), span.begin);
            const std::int64_t end = std::min(moment_of(spec.zone, date, interval.end_second), span.end);
            if (begin < end) found.push_back({begin, end});
        }
        return found.size() > 1 ? merged(std::move(found)) : found;
    }

    /// The hours of a date, with what decided about them put into `day`.
    [[nodiscard]] std::vector<Interval> decide(Day& day) const {
        const std::vector<Interval>* hours = &spec.week[weekday_of(day.date)];
        day.reason = hours->empty() ? DayReason::weekend : DayReason::weekday;
        static const std::vector<Interval> k_none;
        if (const auto holiday = spec.holidays.find(day.date); holiday != spec.holidays.end()) {
            hours = &k_none;
            day.reason = DayReason::holiday;
            day.name = holiday->second;
        }
        const auto dated = spec.overrides.find(day.date);
        if (dated == spec.overrides.end()) return *hours;
        day.reason = DayReason::override;
        day.name = dated->second.name;
        return without(dated->second.hours ? *dated->second.hours : *hours, dated->second.breaks);
    }

    [[nodiscard]] Day day(const Date& date, const Window& span) const {
        Day day{date, span, {}, DayReason::always, {}};
        if (around_the_clock) {
            day.windows = windows(decide(day), date, span);
        } else if (span.begin < span.end) {
            day.windows.push_back(span);
        }
        return day;
    }

    [[nodiscard]] std::shared_ptr<const Year> work_out(std::int32_t number) const {
        std::vector<std::int64_t> midnights;
        std::vector<Window> found;
        const std::int64_t first = days_from_epoch({number, 1, 1});
        const std::int64_t last = days_from_epoch({number + 1, 1, 1});
        midnights.push_back(moment_of(spec.zone, date_from_days(first), 0));
        for (std::int64_t at = first; at < last; ++at) {
            const Date date = date_from_days(at);
            midnights.push_back(moment_of(spec.zone, date, k_day));
            const Day known = day(date, {midnights[midnights.size() - 2], midnights.back()});
            found.insert(found.end(), known.windows.begin(), known.windows.end());
        }
        return std::make_shared<const Year>(number, std::move(midnights), std::move(found));
    }
};

Result<Calendar> Calendar::of(CalendarSpec spec) {
    if (Findings findings = check(spec); !findings.empty()) return fail(Failing::data, std::move(findings));
    const Zone zone = spec.zone;
    return Calendar(std::make_shared<const Impl>(std::move(spec), always(zone).m_impl));
}

Calendar Calendar::always(const Zone& zone) {
    CalendarSpec spec;
    spec.name = "24x7";
    spec.zone = zone;
    return Calendar(std::make_shared<const Impl>(std::move(spec), nullptr));
}

const std::string& Calendar::name() const { return m_impl->spec.name; }
const Zone& Calendar::zone() const { return m_impl->spec.zone; }
std::optional<Date> Calendar::coverage_until() const { return m_impl->spec.coverage_until; }
bool Calendar::is_always() const { return m_impl->around_the_clock == nullptr; }
Calendar Calendar::around_the_clock() const { return is_always() ? *this : Calendar(m_impl->around_the_clock); }

Day Calendar::day(const Date& date) const { return m_impl->day(date, {midnight(date), midnight(days_later(date, 1))}); }

bool Calendar::is_working_day(const Date& date) const { return !day(date).windows.empty(); }

Date Calendar::date_at(std::int64_t moment) const {
    // The clock's own reading is a day off where a change around midnight makes it read a day twice.
    Date date = zone().local({moment, 0}).date;
    while (midnight(date) > moment) date = days_later(date, -1);
    while (midnight(days_later(date, 1)) <= moment) date = days_later(date, 1);
    return date;
}

std::int64_t Calendar::midnight(const Date& date) const { return moment_of(zone(), date, 0); }

bool Calendar::is_provisional(std::int64_t moment) const {
    const auto last = coverage_until();
    return last && moment > midnight(days_later(*last, 1));
}

std::shared_ptr<const Year> Calendar::year(std::int32_t number) const {
    const auto place = static_cast<std::size_t>(number);
    if (number < 0 || place >= k_kept) return m_impl->work_out(number);
    Impl::Kept& kept = m_impl->kept[place];
    std::call_once(kept.once, [&] { kept.year = m_impl->work_out(number); });
    return kept.year;
}

std::shared_ptr<const Year> Calendar::year_at(std::int64_t moment) const {
    auto found = year(zone().local({moment, 0}).date.year);
    if (moment < found->span().begin) return year(found->number() - 1);
    if (moment >= found->span().end) return year(found->number() + 1);
    return found;
}

}  // namespace plaint::time
