// Announced days: public holidays and make-up days as published files list them, and what they change in a calendar.
#pragma once

#include "base/result.hpp"
#include "data/change.hpp"
#include "data/document.hpp"
#include "time/instant.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::sla {

struct AnnouncedDay {
    std::string name;  ///< Of the holiday that it belongs to.
    enum class What { off, worked } what = What::off;
};

struct Announced {
    std::map<time::Date, AnnouncedDay> days;  ///< By their own dates, whichever year's file they stand in.
    std::vector<std::int32_t> years;          ///< Of the files that have days, ascending.
    Findings warnings;                        ///< Years without days.
};

/// Reads documents of the holiday-cn form. Fails (data) with all that is wrong with them, at its position: members
/// missing or of another type, days that do not exist, files that contradict one another.
Result<Announced> read_announced(const std::vector<data::Document>& files);

/// What a calendar's document must change to hold the announced days, and to be covered to the end of the last year
/// that has some. What a person wrote stays: other days, hours of make-up days, names in two languages that agree, days
/// taken back, a coverage that reaches further.
std::vector<data::Change> changes_for(data::View calendar, const Announced& announced);

/// Where a key goes in a calendar's document: keys of the calendar in their usual order, days by date.
std::size_t key_rank(const data::Path& parent, std::string_view key);

}  // namespace plaint::sla
