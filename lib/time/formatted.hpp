// Times written in a known format, as registers from elsewhere have them.
#pragma once

#include "time/zone.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plaint::time {

/// Reads a text that is wholly of the strptime-like `format` (`%m/%d/%Y %I:%M:%S %p`); a format without a time of day
/// means midnight. Nothing when it does not fit or the date does not exist.
std::optional<LocalTime> parse_formatted(std::string_view text, const std::string& format);

}  // namespace plaint::time
