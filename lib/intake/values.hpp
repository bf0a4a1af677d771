// What people type for a field, turned into what the record stores: labels in either language, dates, moments, lists,
// groups.
#pragma once

#include "base/result.hpp"
#include "data/value.hpp"
#include "schema/fields.hpp"
#include "time/zone.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::intake {

struct Reading {
    const time::Zone& zone;
    time::Instant now;
};

/// One typed text for a field (or a list's item). Groups are typed `task=Roll back; owner=Li`. value.invalid,
/// Failing::usage.
Result<data::Value> read_value(const schema::Field& field, std::string_view typed, const Reading& reading,
                               std::string_view shown_as);
/// All texts of a list option; items that are words of a list may also be separated by commas.
Result<data::Sequence> read_items(const schema::Field& list, const std::vector<std::string>& typed,
                                  const Reading& reading, std::string_view shown_as);

/// The same for a whole tree read from a file: scalars of enumerations, dates and moments are normalized as if typed.
/// Unknown fields stay for the schema to refuse.
Result<data::Value> normalized(const schema::Field* field, data::Value value, const Reading& reading,
                               std::string_view shown_as);

}  // namespace plaint::intake
