// Time zones: IANA names, and what a person types as a time, read in such a zone.
#pragma once

#include "time/instant.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace plaint::time {

/// A wall-clock time without a zone.
struct LocalTime {
    Date date;
    std::uint32_t hour = 0;
    std::uint32_t minute = 0;
    std::uint32_t second = 0;
};

class Zone {
public:
    /// An IANA name (`Asia/Shanghai`, `UTC`) or a fixed offset (`+08:00`); nothing when it is neither. Reads that one
    /// zone from the system's tzdata; `UTC` and offsets need no files. Names are case-sensitive.
    static std::optional<Zone> find(std::string_view name);
    static Zone utc();

    [[nodiscard]] const std::string& name() const;
    /// The moment of a local time: of an ambiguous one the first; a skipped one moves forward by the gap.
    [[nodiscard]] Instant instant(const LocalTime& local) const;
    /// The same moment, carrying this zone's offset then (in whole minutes; local mean times of the 19th century are
    /// not).
    [[nodiscard]] Instant localized(const Instant& instant) const;
    [[nodiscard]] LocalTime local(const Instant& instant) const;

    struct Impl;

private:
    explicit Zone(std::shared_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
    std::shared_ptr<const Impl> m_impl;
};

/// What people type for a moment, in `zone` and relative to `now`: RFC 3339; a day and a time (`2026-03-02 09:12[:30]`,
/// also with T, `2026/3/2 9:12`, `2026年3月2日 9:12`, `2026年3月2日9时12分`); `09:12` (today);
/// `today|yesterday|tomorrow|今天|昨天|前天|明天 09:12`; `now|现在`; `30m ago`, `2h ago`, `3d ago`, `2w ago`,
/// `30分钟前`, `2小时前`, `3天前` (days and weeks keep the time on the clock). Case and width do not matter. Nothing
/// when it is none of these.
std::optional<Instant> parse_moment(std::string_view typed, const Zone& zone, const Instant& now);
/// The same for a day: `2026-03-02`, `2026/3/2`, `2026年3月2日`, `3-2` and `3月2日` (this year),
/// `today|tomorrow|yesterday|今天|明天|后天|昨天|前天`, `+3d`, `-2w`, `3天后`, `3天前`.
std::optional<Date> parse_day(std::string_view typed, const Zone& zone, const Instant& now);

}  // namespace plaint::time
