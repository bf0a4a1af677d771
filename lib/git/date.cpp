#include "git/date.hpp"

#include <array>
#include <charconv>
#include <chrono>

namespace plaint::git {

namespace {

/// Takes pieces off the front of a text; once something is missing it stays failed.
class Taker {
public:
    explicit Taker(std::string_view text) : m_rest(text) {}

    std::int64_t number(std::size_t least, std::size_t most) {
        std::size_t digits = 0;
        while (digits < m_rest.size() && digits < most && m_rest[digits] >= '0' && m_rest[digits] <= '9') ++digits;
        std::int64_t value = 0;
        if (digits < least) {
            m_failed = true;
        } else {
            std::from_chars(m_rest.data(), m_rest.data() + digits, value);
            m_rest.remove_prefix(digits);
        }
        return value;
    }
    bool take(char expected) {
        if (!m_rest.starts_with(expected)) return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void need(char expected) { m_failed = !take(expected) || m_failed; }
    void spaces() {
        while (take(' ')) {
        }
    }
    std::string_view word() {
        std::size_t end = 0;
        while (end < m_rest.size() && ((m_rest[end] | 0x20) >= 'a' && (m_rest[end] | 0x20) <= 'z')) ++end;
        const auto word = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return word;
    }
    [[nodiscard]] bool at_end() const { return m_rest.empty(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    void fail() { m_failed = true; }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

/// `+0800`, `+08:00`, `Z`, `GMT`, `UTC` or nothing at all.
int offset(Taker& text, int otherwise) {
    text.spaces();
    if (text.at_end()) return otherwise;
    if (const auto name = text.word(); !name.empty()) {
        if (name != "Z" && name != "z" && name != "GMT" && name != "UTC") text.fail();
        return 0;
    }
    const bool negative = text.take('-');
    if (!negative) text.need('+');
    const auto hours = text.number(2, 2);
    text.take(':');
    const auto minutes = text.number(2, 2);
    if (hours > 14 || minutes > 59) text.fail();
    const int total = static_cast<int>(hours * 60 + minutes);
    return negative ? -total : total;
}

std::int64_t seconds_of_day(Taker& text) {
    const auto hours = text.number(1, 2);
    text.need(':');
    const auto minutes = text.number(2, 2);
    const auto seconds = text.take(':') ? text.number(2, 2) : 0;
    if (text.take('.')) text.number(1, 9);
    if (hours > 23 || minutes > 59 || seconds > 60) text.fail();
    return hours * 3600 + minutes * 60 + seconds;
}

std::optional<std::int64_t> day(std::int64_t year, std::int64_t month, std::int64_t day_of_month) {
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day_of_month))};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count() * std::int64_t{86'400};
}

std::optional<GitDate> finish(Taker& text, std::optional<std::int64_t> midnight, int otherwise) {
    const auto seconds = seconds_of_day(text);
    const int minutes = offset(text, otherwise);
    if (!midnight || text.failed() || !text.at_end()) return std::nullopt;
    return GitDate{*midnight + seconds - std::int64_t{60} * minutes, minutes};
}

std::optional<GitDate> raw(Taker text, int otherwise) {
    // Without the `@` git takes eight digits and fewer for a date like 20260101.
    const bool marked = text.take('@');
    const auto when = text.number(marked ? 1 : 9, 12);
    const int minutes = offset(text, marked ? 0 : otherwise);
    if (text.failed() || !text.at_end()) return std::nullopt;
    return GitDate{when, minutes};
}

std::optional<GitDate> iso8601(Taker text, int otherwise) {
    const auto year = text.number(4, 4);
    const char separator = text.take('-') ? '-' : '.';
    if (separator == '.') text.need('.');
    const auto month = text.number(1, 2);
    text.need(separator);
    const auto midnight = day(year, month, text.number(1, 2));
    if (!text.take('T')) text.need(' ');
    return finish(text, midnight, otherwise);
}

std::optional<GitDate> rfc2822(Taker text, int otherwise) {
    static constexpr std::array<std::string_view, 12> k_months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (!text.word().empty()) {
        text.take(',');
        text.spaces();
    }
    const auto day_of_month = text.number(1, 2);
    text.spaces();
    const auto name = text.word();
    std::int64_t month = 1;
    while (month <= 12 && k_months[static_cast<std::size_t>(month - 1)] != name) ++month;
    text.spaces();
    const auto midnight = day(text.number(4, 4), month, day_of_month);
    text.need(' ');
    text.spaces();
    return finish(text, midnight, otherwise);
}

}  // namespace

std::optional<GitDate> parse_date(std::string_view text, int offset_minutes) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    if (auto date = raw(Taker(text), offset_minutes)) return date;
    if (auto date = iso8601(Taker(text), offset_minutes)) return date;
    return rfc2822(Taker(text), offset_minutes);
}

}  // namespace plaint::git
