// Presets: what an option or a fixed field of an action gets when nobody says it. Pure.
#pragma once

#include "policy/request.hpp"

#include <string>
#include <string_view>

namespace plaint::policy {

/// The value of `$me`, `$now`, `$sign_off.NAME` …, or the text itself. `record` is as it will be by what was asked for
/// so far. Empty when there is none.
std::string preset_value(const Policy& policy, std::string_view preset, data::View record, const Acting& acting);

/// Whether a preset is a computed value: those are worked out last, with all else in the record.
bool is_computed_preset(const Policy& policy, std::string_view preset);

/// The record as the fields of a request make it, without its new entry; `record` is null for a new one.
data::Document proposed(const model::Complaint* record, const Request& request);

}  // namespace plaint::policy
