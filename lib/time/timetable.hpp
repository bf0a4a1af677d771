// Timetables: when a zone's offset changes, from a table of past changes and the yearly rule that goes on behind it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::time {

/// From this moment on the zone is `offset` seconds east of UTC.
struct Shift {
    std::int64_t at = 0;
    std::int32_t offset = 0;
};

/// One yearly date of a POSIX rule: `M10.5.0/3`, `J60`, `59`.
struct YearlyDay {
    enum class Form { weekday_of_month, day_without_leap, day_of_year };
    Form form = Form::weekday_of_month;
    int month = 1;
    int week = 1;  ///< 1 to 5, where 5 is the last.
    int weekday = 0;
    int day = 0;
    std::int32_t time = 7200;  ///< Seconds from that day's midnight; may be negative or beyond a day.
};

/// The last line of a TZif file (RFC 9636, 3.3.1): the offset from the last change on, with daylight saving or without.
struct YearlyRule {
    struct Saving {
        std::int32_t offset = 0;
        YearlyDay begins;
        YearlyDay ends;
    };
    std::int32_t offset = 0;
    std::optional<Saving> saving;
};

/// Nothing when the text is no rule of the TZif form.
std::optional<YearlyRule> parse_rule(std::string_view text);

class Timetable {
public:
    /// `shifts` ascending.
    Timetable(std::int32_t first_offset, std::vector<Shift> shifts, std::optional<YearlyRule> rule)
        : m_first_offset(first_offset), m_shifts(std::move(shifts)), m_rule(rule) {}

    /// Seconds east of UTC at a moment.
    [[nodiscard]] std::int32_t offset_at(std::int64_t seconds) const;
    /// The moment of a wall-clock time given as if it were UTC; ambiguous ones give the first, skipped ones move on by
    /// the gap.
    [[nodiscard]] std::int64_t moment_of(std::int64_t wall) const;

private:
    template <class Reached>
    [[nodiscard]] std::int32_t offset_where(std::int64_t about, Reached reached) const;

    std::int32_t m_first_offset = 0;
    std::vector<Shift> m_shifts;
    std::optional<YearlyRule> m_rule;
};

/// Reads a TZif file's bytes (version 2 or later); nothing when they are none, or count leap seconds.
std::optional<Timetable> read_tzif(std::string_view text);

}  // namespace plaint::time
