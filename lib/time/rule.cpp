#include "time/scan.hpp"
#include "time/timetable.hpp"

namespace plaint::time {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// `EST` or `<+1030>`; what it says is not needed.
bool scan_abbreviation(Scan& scan) {
    const bool quoted = scan.take("<");
    std::size_t length = 0;
    while (!scan.done() && scan.rest().front() != '>' && (quoted || is_letter(scan.rest().front()))) {
        scan.take(scan.rest().substr(0, 1));
        ++length;
    }
    return length >= 3 && (!quoted || scan.take(">"));
}

/// `[+-]hh[:mm[:ss]]` as seconds.
std::optional<std::int32_t> scan_time(Scan& scan) {
    const int sign = scan.take("-") ? -1 : 1;
    if (sign == 1) scan.take("+");
    const auto hours = scan.number(1, 3);
    if (!hours || *hours > 167) return std::nullopt;
    std::int32_t seconds = *hours * 3600;
    for (const int unit : {60, 1}) {
        if (!scan.take(":")) break;
        const auto part = scan.number(2, 2);
        if (!part || *part > 59) return std::nullopt;
        seconds += *part * unit;
    }
    return sign * seconds;
}

std::optional<int> scan_between(Scan& scan, int least, int most) {
    const auto number = scan.number(1, 3);
    return number && *number >= least && *number <= most ? number : std::nullopt;
}

std::optional<YearlyDay> scan_day_of_form(Scan& scan) {
    YearlyDay day;
    if (scan.take("M")) {
        const auto month = scan_between(scan, 1, 12);
        if (!month || !scan.take(".")) return std::nullopt;
        const auto week = scan_between(scan, 1, 5);
        if (!week || !scan.take(".")) return std::nullopt;
        const auto weekday = scan_between(scan, 0, 6);
        if (!weekday) return std::nullopt;
        day.month = *month;
        day.week = *week;
        day.weekday = *weekday;
        return day;
    }
    const bool skips_leap_day = scan.take("J");
    day.form = skips_leap_day ? YearlyDay::Form::day_without_leap : YearlyDay::Form::day_of_year;
    const auto number = scan_between(scan, skips_leap_day ? 1 : 0, 365);
    if (!number) return std::nullopt;
    day.day = *number;
    return day;
}

std::optional<YearlyDay> scan_day(Scan& scan) {
    if (!scan.take(",")) return std::nullopt;
    auto day = scan_day_of_form(scan);
    if (!day || !scan.take("/")) return day;
    const auto time = scan_time(scan);
    if (!time) return std::nullopt;
    day->time = *time;
    return day;
}

}  // namespace

std::optional<YearlyRule> parse_rule(std::string_view text) {
    Scan scan(text);
    if (!scan_abbreviation(scan)) return std::nullopt;
    const auto standard = scan_time(scan);
    if (!standard) return std::nullopt;
    YearlyRule rule;
    rule.offset = -*standard;  // POSIX counts west of Greenwich.
    if (scan.done()) return rule;
    if (!scan_abbreviation(scan)) return std::nullopt;
    YearlyRule::Saving saving;
    saving.offset = rule.offset + 3600;
    if (!scan.rest().starts_with(",")) {
        const auto offset = scan_time(scan);
        if (!offset) return std::nullopt;
        saving.offset = -*offset;
    }
    const auto begins = scan_day(scan);
    const auto ends = begins ? scan_day(scan) : std::nullopt;
    if (!ends || !scan.done()) return std::nullopt;
    saving.begins = *begins;
    saving.ends = *ends;
    rule.saving = saving;
    return rule;
}

}  // namespace plaint::time
