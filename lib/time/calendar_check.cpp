#include "time/calendar.hpp"

#include "time/codes.hpp"
#include "time/scan.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plaint::time {

namespace {

constexpr std::int32_t k_day = 86'400;

constexpr std::array<std::string_view, 7> k_weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                     "friday", "saturday", "sunday"};

Finding outside_day(const std::string& text) {
    return error(
        k_interval_outside_day,
        phrase({"the hours {0} do not lie between 00:00 and 24:00", "时段 {0} 不在 00:00 至 24:00 之间"}, text),
        Text{"write what lies after midnight at the next day", "请将午夜之后的部分写到次日"});
}

Finding reversed(const std::string& text) {
    return error(k_interval_reversed,
                 phrase({"the hours {0} do not end after they begin", "时段 {0} 的结束不晚于开始"}, text),
                 Text{"exchange the two times, or split the hours at midnight", "请交换两个时刻，或在午夜处拆成两段"});
}

/// Seconds of `09:30`; hours beyond the day are read too, so that they can be told as such.
std::optional<std::int32_t> scan_time(Scan& scan) {
    const auto hour = scan.number(2, 2);
    if (!hour || !scan.take(":")) return std::nullopt;
    const auto minute = scan.number(2, 2);
    if (!minute || *minute > 59) return std::nullopt;
    return *hour * 3600 + *minute * 60;
}

std::optional<Finding> flaw(const Interval& interval) {
    const bool within = interval.begin_second >= 0 && interval.begin_second <= k_day && interval.end_second >= 0 &&
                        interval.end_second <= k_day;
    if (!within) return outside_day(format(interval));
    if (interval.end_second <= interval.begin_second) return reversed(format(interval));
    return std::nullopt;
}

void add(Findings& findings, const std::vector<Interval>& hours, const std::string& field) {
    for (Finding& finding : check_hours(hours)) {
        finding.field = field;
        findings.push_back(std::move(finding));
    }
}

bool has_hours(const CalendarSpec& spec) {
    const auto dated = [](const auto& entry) { return entry.second.hours && !entry.second.hours->empty(); };
    return std::any_of(spec.week.begin(), spec.week.end(), [](const auto& hours) { return !hours.empty(); }) ||
           std::any_of(spec.overrides.begin(), spec.overrides.end(), dated);
}

}  // namespace

Result<Interval> parse_interval(std::string_view text) {
    Scan scan(text);
    const auto begin = scan_time(scan);
    const bool dash = begin && scan.take("-");
    const auto end = dash ? scan_time(scan) : std::nullopt;
    if (!end || !scan.done()) {
        return fail(
            Failing::data,
            error(k_interval_syntax,
                  phrase({"'{0}' is not a stretch of a day's hours", "“{0}”不是有效的工作时段"}, text),
                  Text{"write two times of the day, for example 09:00-12:30", "请写两个时刻，例如 09:00-12:30"}));
    }
    const Interval interval{*begin, *end};
    if (auto found = flaw(interval)) return fail(Failing::data, std::move(*found));
    return interval;
}

std::string format(const Interval& interval) {
    const auto time = [](std::int32_t second) {
        const std::int32_t minutes = second / 60;
        return second < 0 ? fmt::format("-{:02}:{:02}", -minutes / 60, -minutes % 60)
                          : fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
    };
    return time(interval.begin_second) + "-" + time(interval.end_second);
}

Findings check_hours(const std::vector<Interval>& hours) {
    Findings findings;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        if (auto found = flaw(hours[i])) {
            findings.push_back(std::move(*found));
        } else if (i > 0 && hours[i].begin_second < hours[i - 1].end_second && !flaw(hours[i - 1])) {
            findings.push_back(error(
                k_interval_overlap,
                phrase({"the hours {0} begin before {1} end", "时段 {0} 的开始早于 {1} 的结束"}, format(hours[i]),
                       format(hours[i - 1])),
                Text{"list the hours from morning to evening, without overlap", "请从早到晚排列各时段，且不要重叠"}));
        }
    }
    return findings;
}

Findings check(const CalendarSpec& spec) {
    Findings findings;
    for (std::size_t day = 0; day < spec.week.size(); ++day) {
        add(findings, spec.week[day], fmt::format("week.{}", k_weekdays[day]));
    }
    for (const auto& [date, dated] : spec.overrides) {
        if (dated.hours) add(findings, *dated.hours, fmt::format("overrides.{}.hours", format(date)));
        add(findings, dated.breaks, fmt::format("overrides.{}.breaks", format(date)));
    }
    if (!has_hours(spec)) {
        findings.push_back(
            error(k_no_hours,
                  phrase({"the calendar '{0}' has no working hours on any day", "日历“{0}”在任何一天都没有工作时段"},
                         spec.name),
                  Text{"give the working days of the week their hours, for example 09:00-18:00",
                       "请为每周的工作日填写工作时段，例如 09:00-18:00"}));
    }
    return findings;
}

}  // namespace plaint::time
