// Builders of the built-in commands that work on records; one per file of this folder.
#pragma once

#include "cmd/command.hpp"

namespace plaint::cmd {

// Making and changing.
Command init_command();
Command set_command();
Command edit_command();
Command move_command();
Command attach_command();
Command link_command();
Command import_command();

// Reading.
Command show_command();
Command list_command();
Command history_command();
Command diff_command();
Command check_command();
Command report_command();
Command form_command();
Command letter_command();
Command workflow_command();
Command schema_command();

// Profiles.
Command profile_list_command();
Command profile_show_command();

}  // namespace plaint::cmd
