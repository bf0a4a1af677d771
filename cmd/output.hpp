// Files that a command writes because its arguments name them (`--output FILE`).
#pragma once

#include "cmd/context.hpp"

#include <string>
#include <string_view>

namespace plaint::cmd {

/// Makes or replaces a file, named from the run's folder. cli.output_failed.
Result<void> write_output(const Context& context, const std::string& name, std::string_view text);

}  // namespace plaint::cmd
