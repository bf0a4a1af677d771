// Pauses made ready for counting: checked, ascending, and no moment in two of them.
#pragma once

#include "base/result.hpp"
#include "time/window.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace plaint::time {

struct Pause {
    Window window;
    std::size_t index = 0;  ///< Among the pauses given.
};

/// Of overlapping pauses the one that began first keeps the common part; empty ones are dropped.
/// Fails (refused) with time.end_before_start.
Result<std::vector<Pause>> disjoint(std::span<const Window> pauses);

/// Fails (refused) with time.end_before_start when it is reversed.
Result<void> check_forward(const Window& window);

}  // namespace plaint::time
