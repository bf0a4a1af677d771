#include "base/unicode.hpp"
#include "time/scan.hpp"
#include "time/zone.hpp"

#include <array>
#include <string>

namespace plaint::time {

namespace {

struct DayWord {
    std::string_view word;
    int days;
};
constexpr std::array<DayWord, 8> k_day_words{{{"today", 0},
                                              {"yesterday", -1},
                                              {"tomorrow", 1},
                                              {"今天", 0},
                                              {"昨天", -1},
                                              {"明天", 1},
                                              {"前天", -2},
                                              {"后天", 2}}};

/// A length of time as it is typed: `seconds` for hours and minutes, whole `days` for days and weeks.
struct Unit {
    std::string_view word;
    std::int64_t seconds;
    int days;
};
// A longer word stands before its own beginning.
constexpr std::array<Unit, 19> k_units{{{"minutes", 60, 0},
                                        {"minute", 60, 0},
                                        {"mins", 60, 0},
                                        {"min", 60, 0},
                                        {"m", 60, 0},
                                        {"hours", 3600, 0},
                                        {"hour", 3600, 0},
                                        {"h", 3600, 0},
                                        {"days", 0, 1},
                                        {"day", 0, 1},
                                        {"d", 0, 1},
                                        {"weeks", 0, 7},
                                        {"week", 0, 7},
                                        {"w", 0, 7},
                                        {"分钟", 60, 0},
                                        {"个小时", 3600, 0},
                                        {"小时", 3600, 0},
                                        {"天", 0, 1},
                                        {"周", 0, 7}}};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

Date today(const Zone& zone, const Instant& now) { return zone.local(now).date; }

std::optional<Date> days_later(const Date& date, int days) {
    const std::int64_t day = days_from_epoch(date) + days;
    const bool exists = day >= days_from_epoch({1, 1, 1}) && day <= days_from_epoch({9999, 12, 31});
    return exists ? std::optional(date_from_days(day)) : std::nullopt;
}

std::optional<Date> scan_day_word(Scan& scan, const Date& today) {
    for (const DayWord& candidate : k_day_words) {
        if (scan.take(candidate.word)) return days_later(today, candidate.days);
    }
    return std::nullopt;
}

/// `3月2日`, the year being known.
std::optional<Date> scan_chinese_day(Scan& scan, int year) {
    const auto month = scan.number(1, 2);
    if (!month || !scan.take("月")) return std::nullopt;
    const auto day = scan.number(1, 2);
    if (!day || !(scan.take("日") || scan.take("号"))) return std::nullopt;
    return existing(year, *month, *day);
}

/// `2026-3-2`, `2026/03/02`, `2026年3月2日`.
std::optional<Date> scan_full_day(Scan& scan) {
    const auto year = scan.number(4, 4);
    if (!year) return std::nullopt;
    if (scan.take("年")) return scan_chinese_day(scan, *year);
    const std::string_view separator = scan.rest().starts_with("/") ? "/" : "-";
    if (!scan.take(separator)) return std::nullopt;
    const auto month = scan.number(1, 2);
    if (!month || !scan.take(separator)) return std::nullopt;
    const auto day = scan.number(1, 2);
    return day ? existing(*year, *month, *day) : std::nullopt;
}

struct Clock {
    std::uint32_t hour = 0;
    std::uint32_t minute = 0;
    std::uint32_t second = 0;
};

std::optional<Clock> clock_of(int hour, int minute, int second) {
    if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
    return Clock{static_cast<std::uint32_t>(hour), static_cast<std::uint32_t>(minute),
                 static_cast<std::uint32_t>(second)};
}

/// `9:12`, `09:12:30`, `9时12分`, `9点12分`, `9点`, `9点半`.
std::optional<Clock> scan_clock(Scan& scan) {
    const auto hour = scan.number(1, 2);
    if (!hour) return std::nullopt;
    if (scan.take("时") || scan.take("点")) {
        if (scan.done()) return clock_of(*hour, 0, 0);
        if (scan.take("半")) return clock_of(*hour, 30, 0);
        const auto minute = scan.number(1, 2);
        return minute && scan.take("分") ? clock_of(*hour, *minute, 0) : std::nullopt;
    }
    if (!scan.take(":")) return std::nullopt;
    const auto minute = scan.number(2, 2);
    if (!minute) return std::nullopt;
    if (!scan.take(":")) return clock_of(*hour, *minute, 0);
    const auto second = scan.number(2, 2);
    return second ? clock_of(*hour, *minute, *second) : std::nullopt;
}

Instant at(const Zone& zone, const Date& date, const Clock& clock) {
    return zone.instant({date, clock.hour, clock.minute, clock.second});
}

/// The time that must be all the rest, behind a day.
std::optional<Instant> finish_with_clock(Scan scan, const Zone& zone, const std::optional<Date>& date) {
    if (!date) return std::nullopt;
    const auto clock = scan_clock(scan);
    return clock && scan.done() ? std::optional(at(zone, *date, *clock)) : std::nullopt;
}

std::optional<Instant> day_and_clock(std::string_view text, const Zone& zone, const Date& today) {
    Scan scan(text);
    auto date = scan_day_word(scan, today);
    const bool word = date.has_value();
    if (!date) date = scan_full_day(scan);
    if (!date) return std::nullopt;
    // Behind a Chinese day no space is needed; behind a day in figures a `T` will do (folded by now).
    bool separated = static_cast<unsigned char>(text[text.size() - scan.rest().size() - 1]) >= 0x80;
    separated = (!word && scan.take("t")) || scan.spaces() || separated;
    return separated ? finish_with_clock(scan, zone, date) : std::nullopt;
}

struct Length {
    int count = 0;
    Unit unit{};
};

std::optional<Length> scan_length(Scan& scan) {
    const auto count = scan.number(1, 6);
    if (!count) return std::nullopt;
    scan.spaces();
    for (const Unit& unit : k_units) {
        if (scan.take(unit.word)) return Length{*count, unit};
    }
    return std::nullopt;
}

std::optional<Instant> length_ago(std::string_view text, const Zone& zone, const Instant& now) {
    Scan scan(text);
    const auto length = scan_length(scan);
    if (!length) return std::nullopt;
    scan.spaces();
    if (!(scan.take("ago") || scan.take("前") || scan.take("以前") || scan.take("之前")) || !scan.done()) {
        return std::nullopt;
    }
    if (length->unit.days == 0) return zone.localized({now.seconds - length->count * length->unit.seconds, 0});
    LocalTime local = zone.local(now);
    const auto date = days_later(local.date, -length->count * length->unit.days);
    if (!date) return std::nullopt;
    local.date = *date;
    return zone.instant(local);
}

/// `+3d`, `-2w`, `3天后`, `3天前`.
std::optional<Date> relative_day(std::string_view text, const Date& today) {
    Scan scan(text);
    int sign = scan.take("+") ? 1 : scan.take("-") ? -1 : 0;
    const auto length = scan_length(scan);
    if (!length || length->unit.days == 0) return std::nullopt;
    if (sign == 0) sign = scan.take("后") ? 1 : scan.take("前") ? -1 : 0;
    if (sign == 0 || !scan.done()) return std::nullopt;
    return days_later(today, sign * length->count * length->unit.days);
}

/// `3-2`, `3月2日`: a day of this year.
std::optional<Date> day_of_year(std::string_view text, int year) {
    Scan scan(text);
    if (text.find("月") != std::string_view::npos) {
        const auto date = scan_chinese_day(scan, year);
        return scan.done() ? date : std::nullopt;
    }
    const auto month = scan.number(1, 2);
    if (!month || !scan.take("-")) return std::nullopt;
    const auto day = scan.number(1, 2);
    return day && scan.done() ? existing(year, *month, *day) : std::nullopt;
}

}  // namespace

std::optional<Instant> parse_moment(std::string_view typed, const Zone& zone, const Instant& now) {
    if (const auto exact = parse_instant(trimmed(typed))) return exact;
    const std::string folded = fold(typed);
    const std::string_view text = trimmed(folded);
    if (text.empty()) return std::nullopt;
    if (text == "now" || text == "现在") return zone.localized(now);
    if (const auto moment = finish_with_clock(Scan(text), zone, today(zone, now))) return moment;
    if (const auto moment = day_and_clock(text, zone, today(zone, now))) return moment;
    return length_ago(text, zone, now);
}

std::optional<Date> parse_day(std::string_view typed, const Zone& zone, const Instant& now) {
    const std::string folded = fold(typed);
    const std::string_view text = trimmed(folded);
    const Date day = today(zone, now);
    Scan word(text);
    if (const auto date = scan_day_word(word, day); date && word.done()) return date;
    Scan full(text);
    if (const auto date = scan_full_day(full); date && full.done()) return date;
    if (const auto date = day_of_year(text, day.year)) return date;
    return relative_day(text, day);
}

}  // namespace plaint::time
