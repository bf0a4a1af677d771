// Reading what one document says of a calendar, findings collected with their positions. Private to the room.
#pragma once

#include "base/finding.hpp"
#include "data/document.hpp"
#include "time/calendar.hpp"

#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace plaint::sla {

using Hours = std::vector<time::Interval>;

/// A day that is worked although its weekday or the extended calendar says otherwise.
struct MakeUpDay {
    Phrase name;
    std::optional<Hours> hours;  ///< Nothing: Monday's.
};

/// The entries of one section by their days; nothing where the document takes an extended entry back.
template <class Entry>
struct Dated {
    std::optional<Entry> entry;
    data::View view;
};
template <class Entry>
using Section = std::map<time::Date, Dated<Entry>>;

/// A calendar as one document writes it, before it is joined with the one it extends.
struct Written {
    data::View view;
    Phrase label;
    data::View extends;  ///< Absent: none.
    std::optional<time::Zone> zone;
    std::optional<std::array<Hours, 7>> week;  ///< Monday first.
    Section<Phrase> holidays;
    Section<MakeUpDay> workdays;
    Section<time::Override> days;
    std::optional<time::Date> coverage_until;
};

/// Reads one calendar. What cannot be read is left out, with a finding.
Written read_calendar(data::View view, Findings& findings);

}  // namespace plaint::sla
