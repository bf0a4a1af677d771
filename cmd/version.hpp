// The program's version and its date.
#pragma once

#include <string>
#include <string_view>

namespace plaint::cmd {

std::string_view version();       ///< `0.1.0`
std::string_view release_date();  ///< `2026-11-22`, of this version.
std::string_view version_line();  ///< `plaint 0.1.0`, with its line end.

/// What tells this build of the program from any other: what one derived from a record, another may see differently.
std::string build_id();

}  // namespace plaint::cmd
