// The built-in commands: one builder per file of this folder.
#pragma once

#include "cmd/command.hpp"

namespace plaint::cmd {

Command help_command();
Command explain_command();
Command completion_command();

// Hidden: called by scripts, by git and by the build.
Command complete_command();
Command textconv_command();
Command man_command();

// Hidden: called by git.
Command merge_driver_command();

}  // namespace plaint::cmd
