// Pauses made ready for counting: checked, ascending, and no moment in two of them.
#pragma once

#include "base/result.hpp"
#include "time/window.hpp"
#include "time/zone.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace plaint::time {

struct Pause {
    Window window;
    std::size_t index = 0;  ///< Among the pauses given.
};

// The zone is the one that findings tell moments in.

/// Of overlapping pauses the one that began first keeps the common part; empty ones are dropped.
/// Fails (refused) with time.end_before_start.
Result<std::vector<Pause>> disjoint(std::span<const Window> pauses, const Zone& zone);

/// Fails (refused) with time.end_before_start when it is reversed.
Result<void> check_forward(const Window& window, const Zone& zone);

}  // namespace plaint::time
