// Builders of the commands about calendars; one file each, due and elapsed in one.
#pragma once

#include "cmd/command.hpp"

namespace plaint::cmd {

Command calendar_show_command();
Command calendar_due_command();
Command calendar_elapsed_command();
Command calendar_import_command();

}  // namespace plaint::cmd
