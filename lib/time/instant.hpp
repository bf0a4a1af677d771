// Instants and days: what a record's dates and times mean, read and written as RFC 3339.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plaint::time {

/// A moment, with the offset it was written in (kept for showing it again). Compared by the moment alone.
struct Instant {
    std::int64_t seconds = 0;  ///< Since 1970-01-01T00:00:00Z.
    std::int32_t offset_minutes = 0;

    friend bool operator==(const Instant& a, const Instant& b) { return a.seconds == b.seconds; }
    friend auto operator<=>(const Instant& a, const Instant& b) { return a.seconds <=> b.seconds; }
};

/// A day of the Gregorian calendar that exists.
struct Date {
    std::int32_t year = 1970;
    std::uint32_t month = 1;
    std::uint32_t day = 1;
    auto operator<=>(const Date&) const = default;
};

/// `2026-03-02T09:12:00+08:00` or `…Z`; seconds required, a fraction is refused; the date must exist; years 1 to 9999.
/// Nothing otherwise.
std::optional<Instant> parse_instant(std::string_view text);
/// `2026-03-02`; must exist.
std::optional<Date> parse_date(std::string_view text);

std::string format(const Instant& instant);  ///< RFC 3339 with the instant's own offset; `+00:00` is written `Z`.
std::string format(const Date& date);
/// `2026-03-02 09:12`, in the instant's own offset: for tables and forms.
std::string format_short(const Instant& instant);
Date date_of(const Instant& instant);  ///< In the instant's own offset.
std::int64_t days_from_epoch(const Date& date);
Date date_from_days(std::int64_t days);
/// The day so many months later, the month's last where it has no such day, and then so many days; nothing outside the
/// years 1 to 9999.
std::optional<Date> shifted(const Date& date, std::int64_t months, std::int64_t days);

/// A span of seconds in its two largest units, cut, not rounded: `2 d 3 h`, `3 h 05 min`, `40 s`, `-1 d`; `2天3小时`.
std::string format_span_en(std::int64_t seconds);
std::string format_span_zh(std::int64_t seconds);

}  // namespace plaint::time
