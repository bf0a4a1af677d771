#include "time/instant.hpp"

#include "time/scan.hpp"

#include <date/date.h>
#include <fmt/format.h>

namespace plaint::time {

namespace {

constexpr std::int64_t k_day = 86'400;

date::year_month_day civil(const Date& date) {
    return date::year{date.year} / static_cast<int>(date.month) / static_cast<int>(date.day);
}

std::int64_t floor_days(std::int64_t seconds) { return seconds / k_day - (seconds % k_day < 0 ? 1 : 0); }

/// A moment as its clock on the wall shows it.
struct Wall {
    Date date;
    std::int64_t hour = 0;
    std::int64_t minute = 0;
    std::int64_t second = 0;
};

Wall wall_of(const Instant& instant) {
    const std::int64_t local = instant.seconds + std::int64_t{instant.offset_minutes} * 60;
    const std::int64_t days = floor_days(local);
    const std::int64_t rest = local - days * k_day;
    return {date_from_days(days), rest / 3600, rest / 60 % 60, rest % 60};
}

std::optional<Date> scan_date(Scan& scan) {
    const auto year = scan.number(4, 4);
    if (!year || !scan.take("-")) return std::nullopt;
    const auto month = scan.number(2, 2);
    if (!month || !scan.take("-")) return std::nullopt;
    const auto day = scan.number(2, 2);
    if (!day) return std::nullopt;
    return existing(*year, *month, *day);
}

/// Minutes east of UTC, of `Z` or `+08:00`.
std::optional<std::int32_t> scan_offset(Scan& scan) {
    if (scan.take("Z")) return 0;
    const int sign = scan.take("+") ? 1 : scan.take("-") ? -1 : 0;
    if (sign == 0) return std::nullopt;
    const auto hours = scan.number(2, 2);
    if (!hours || *hours > 23 || !scan.take(":")) return std::nullopt;
    const auto minutes = scan.number(2, 2);
    if (!minutes || *minutes > 59) return std::nullopt;
    return sign * (*hours * 60 + *minutes);
}

}  // namespace

std::optional<Date> existing(int year, int month, int day) {
    const date::year_month_day wanted = date::year{year} / month / day;
    if (year < 1 || year > 9999 || !wanted.ok()) return std::nullopt;
    return Date{year, static_cast<std::uint32_t>(month), static_cast<std::uint32_t>(day)};
}

std::optional<Instant> parse_instant(std::string_view text) {
    Scan scan(text);
    const auto date = scan_date(scan);
    if (!date || !scan.take("T")) return std::nullopt;
    const auto hour = scan.number(2, 2);
    if (!hour || *hour > 23 || !scan.take(":")) return std::nullopt;
    const auto minute = scan.number(2, 2);
    if (!minute || *minute > 59 || !scan.take(":")) return std::nullopt;
    const auto second = scan.number(2, 2);
    if (!second || *second > 59) return std::nullopt;
    const auto offset = scan_offset(scan);
    if (!offset || !scan.done()) return std::nullopt;
    const int in_day = *hour * 3600 + *minute * 60 + *second;
    const std::int64_t local = days_from_epoch(*date) * k_day + in_day;
    return Instant{local - std::int64_t{*offset} * 60, *offset};
}

std::optional<Date> parse_date(std::string_view text) {
    Scan scan(text);
    const auto date = scan_date(scan);
    return scan.done() ? date : std::nullopt;
}

std::string format(const Instant& instant) {
    const Wall wall = wall_of(instant);
    const std::string local =
        fmt::format("{}T{:02}:{:02}:{:02}", format(wall.date), wall.hour, wall.minute, wall.second);
    if (instant.offset_minutes == 0) return local + "Z";
    const int minutes = instant.offset_minutes < 0 ? -instant.offset_minutes : instant.offset_minutes;
    return fmt::format("{}{}{:02}:{:02}", local, instant.offset_minutes < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

std::string format(const Date& date) { return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day); }

std::string format_short(const Instant& instant) {
    const Wall wall = wall_of(instant);
    const Date& date = wall.date;
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}", date.year, date.month, date.day, wall.hour, wall.minute);
}

Date date_of(const Instant& instant) { return wall_of(instant).date; }

std::int64_t days_from_epoch(const Date& date) { return date::sys_days{civil(date)}.time_since_epoch().count(); }

Date date_from_days(std::int64_t days) {
    const date::year_month_day day{date::sys_days{date::days{static_cast<date::days::rep>(days)}}};
    return {int{day.year()}, unsigned{day.month()}, unsigned{day.day()}};
}

std::optional<Date> shifted(const Date& date, std::int64_t months, std::int64_t days) {
    const auto first_of = [](std::int64_t month) {
        return Date{static_cast<std::int32_t>(month / 12), static_cast<std::uint32_t>(month % 12) + 1, 1};
    };
    const std::int64_t month = std::int64_t{date.year} * 12 + date.month - 1 + months;
    if (month < 12 || month >= std::int64_t{10'000} * 12) return std::nullopt;
    Date day = first_of(month);
    const std::int64_t length = days_from_epoch(first_of(month + 1)) - days_from_epoch(day);
    day.day = std::min(date.day, static_cast<std::uint32_t>(length));
    const std::int64_t result = days_from_epoch(day) + days;
    const bool writable = result >= days_from_epoch({1, 1, 1}) && result <= days_from_epoch({9999, 12, 31});
    return writable ? std::optional(date_from_days(result)) : std::nullopt;
}

}  // namespace plaint::time
