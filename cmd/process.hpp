// The real process as a run's surroundings.
#pragma once

#include "cmd/context.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::cmd {

/// Standard streams, terminal, environment, clock and randomness of this process.
Surroundings process_surroundings();

/// Values of all variables whose names begin so.
std::vector<std::string> variables_beginning(std::string_view prefix);

}  // namespace plaint::cmd
