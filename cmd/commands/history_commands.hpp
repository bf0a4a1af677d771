// Builders of the built-in commands that work on git's history of the records; one per file of this folder.
#pragma once

#include "cmd/command.hpp"

namespace plaint::cmd {

Command verify_command();

}  // namespace plaint::cmd
