// Calendars by name: those that a policy defines, those in files of their own, and 24x7, read when they are asked for.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"
#include "time/calendar.hpp"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::sla {

/// The file of a calendar that the policy does not define itself; nothing when there is none.
using CalendarFiles = std::function<Result<std::optional<data::Document>>(std::string_view name)>;

/// The name of the calendar that never rests; it is always there.
inline constexpr std::string_view k_always = "24x7";

/// Whether a calendar may have this name: lower-case ASCII letters and digits, with dashes or underscores between.
bool is_calendar_name(std::string_view name);

/// A calendar with what people read about it.
struct NamedCalendar {
    time::Calendar calendar;
    std::array<std::vector<time::Interval>, 7> week;  ///< Monday first.
    Phrase label;                                     ///< May be empty.
    std::string extends;                              ///< Name of the calendar it builds upon; may be empty.
    std::string file;                                 ///< That defines it; empty for 24x7.
    Findings warnings;  ///< What may be wrong with it: a year inside its coverage without a holiday.
};

/// A value: cheap to copy, copies share what has been read. Several threads may ask at once.
class Calendars {
public:
    Calendars();  ///< Knows 24x7 in UTC alone.
    /// The calendars in the section `calendars` of a policy's layers, later ones replacing earlier ones by name; other
    /// names are asked of `files`. `zone` is that of calendars that say none, and of 24x7.
    Calendars(const std::vector<data::Document>& layers, const time::Zone& zone, CalendarFiles files);

    /// Fails (data) with all findings about the calendar and those it extends, at their positions; with
    /// calendar.unknown without a position when there is none of this name.
    [[nodiscard]] Result<NamedCalendar> read(std::string_view name) const;
    /// The same in short: null when there is none, or it is wrong. It lives as long as any copy of these calendars.
    [[nodiscard]] const time::Calendar* find(std::string_view name) const;
    /// One that stands in a document of its own and may extend those known here.
    [[nodiscard]] Result<NamedCalendar> read(const data::Document& file, std::string_view name) const;

    /// Names that the policy defines, in its order.
    [[nodiscard]] std::vector<std::string> defined() const;
    /// Errors and warnings about all that the policy defines.
    [[nodiscard]] Findings check() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace plaint::sla
