// Windows: stretches of real time.
#pragma once

#include <cstdint>

namespace plaint::time {

/// From `begin` up to but not including `end`, in seconds since 1970-01-01T00:00:00Z.
struct Window {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    bool operator==(const Window&) const = default;
};

}  // namespace plaint::time
