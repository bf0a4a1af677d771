// Builders of the commands about clocks.
#pragma once

#include "cmd/command.hpp"

namespace plaint::cmd {

Command sla_command();
Command sla_explain_command();

}  // namespace plaint::cmd
