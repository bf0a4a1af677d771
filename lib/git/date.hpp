// Dates as git's environment variables carry them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace plaint::git {

struct GitDate {
    std::int64_t when = 0;   ///< Seconds since 1970.
    int offset_minutes = 0;  ///< From UTC.
    bool operator==(const GitDate&) const = default;
};

/// `@1767225600 +0800` (the `@` may be missing), ISO 8601 or RFC 2822. A date without an offset takes `offset_minutes`.
std::optional<GitDate> parse_date(std::string_view text, int offset_minutes);

}  // namespace plaint::git
