// Builders of the commands about a policy itself; one file each.
#pragma once

#include "cmd/command.hpp"

namespace plaint::cmd {

Command policy_test_command();
Command policy_check_command();

}  // namespace plaint::cmd
