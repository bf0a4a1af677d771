// Axes: fields that figures are spread over, with the values of a record along them. Private to the room.
#pragma once

#include "policy/policy.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::metrics {

struct Axis {
    data::Path path;
    Phrase label;
    std::vector<schema::Choice> choices;  ///< In the order of schema or policy; empty: any text.

    [[nodiscard]] Phrase label_of(std::string_view value) const;
    /// Whether `a` comes before `b` whatever the figures are; blanks come last.
    [[nodiscard]] bool before(std::string_view a, std::string_view b) const;
};

/// The kinds and states that a field may have stand in the policy, those of other fields in the schema.
Axis axis(const policy::Policy& policy, const data::Path& path);

/// What a record has at a path: each of a list, one blank when there is nothing.
std::vector<std::string> values_at(data::View record, const data::Path& path);

const data::Path& kind_path();
const data::Path& state_path();
const data::Path& lead_path();

}  // namespace plaint::metrics
