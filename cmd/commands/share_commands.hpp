// Builders of the commands by which a team works on one repository; one per file of this folder.
#pragma once

#include "cmd/command.hpp"

namespace plaint::cmd {

Command undo_command();
Command renumber_command();
Command sync_command();

}  // namespace plaint::cmd
