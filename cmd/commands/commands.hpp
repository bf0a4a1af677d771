// The built-in commands: one builder per file of this folder.
#pragma once

#include "cmd/command.hpp"

namespace plaint::cmd {

Command help_command();

}  // namespace plaint::cmd
