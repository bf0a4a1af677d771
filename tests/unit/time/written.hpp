// Calendars, moments and pauses written in one line, as tests and tests/data/time have them.
#pragma once

#include "time/working.hpp"

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::time::written {

inline std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        if (end > begin) parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

inline std::int64_t moment(std::string_view text) {
    const auto instant = parse_instant(text);
    if (!instant) throw std::invalid_argument("no moment: " + std::string(text));
    return instant->seconds;
}

inline Date date(std::string_view text) { return parse_date(text).value(); }

/// `09:00-12:00+13:00-18:00`.
inline std::vector<Interval> hours(std::string_view text) {
    std::vector<Interval> found;
    for (const std::string& part : split(text, '+')) found.push_back(parse_interval(part).value());
    return found;
}

inline std::size_t weekday(std::string_view word) {
    const std::string_view words = "mon tue wed thu fri sat sun";
    const std::size_t at = words.find(word);
    if (word.size() != 3 || at == std::string_view::npos) throw std::invalid_argument(std::string(word));
    return at / 4;
}

/// One group: `mon,wed-fri 09:00-17:00`, `24x7`, `tz=Asia/Tokyo`.
inline void add_group(CalendarSpec& spec, std::string_view text) {
    const auto parts = split(text, ' ');
    if (parts.at(0).starts_with("tz=")) {
        spec.zone = Zone::find(parts[0].substr(3)).value();
        return;
    }
    if (parts[0] == "24x7") {
        spec.week.fill({{0, 86'400}});
        return;
    }
    for (const std::string& days : split(parts[0], ',')) {
        const std::size_t last = weekday(days.substr(days.size() - 3));
        for (std::size_t day = weekday(days.substr(0, 3)); day <= last; ++day) spec.week[day] = hours(parts.at(1));
    }
}

/// `mon-fri 09:00-12:00+13:00-17:00; sat 10:00-14:00; tz=Europe/Berlin`; dates `2026-10-01` off,
/// `2026-10-10=09:00-17:00` other hours, `2026-10-09!12:00-13:00` a break.
inline CalendarSpec spec(std::string_view calendar, std::string_view dates = {}) {
    CalendarSpec found;
    found.name = std::string(calendar);
    for (const std::string& group : split(calendar, ';')) add_group(found, group);
    for (const std::string& entry : split(dates, ' ')) {
        const Date day = date(entry.substr(0, 10));
        const char sign = entry.size() > 10 ? entry[10] : ' ';
        if (sign == ' ') found.holidays[day] = {};
        if (sign == '=') found.overrides[day].hours = hours(entry.substr(11));
        if (sign == '!') found.overrides[day].breaks = hours(entry.substr(11));
    }
    return found;
}

inline Calendar calendar(std::string_view text, std::string_view dates = {}) {
    return Calendar::of(spec(text, dates)).value();
}

/// `FROM/TO FROM/TO`; an open one is `FROM/`.
inline std::vector<Window> pauses(std::string_view text) {
    std::vector<Window> found;
    for (const std::string& pause : split(text, ' ')) {
        const auto ends = split(pause, '/');
        found.push_back({moment(ends.at(0)), ends.size() > 1 ? moment(ends[1]) : k_open});
    }
    return found;
}

/// A moment as the calendar's zone shows it.
inline std::string shown(const Calendar& calendar, std::int64_t seconds) {
    return format(calendar.zone().localized({seconds, 0}));
}

}  // namespace plaint::time::written
