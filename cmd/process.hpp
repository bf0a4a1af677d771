// The real process as a run's surroundings.
#pragma once

#include "cmd/context.hpp"

namespace plaint::cmd {

/// Standard streams, terminal, environment, clock and randomness of this process.
Surroundings process_surroundings();

}  // namespace plaint::cmd
