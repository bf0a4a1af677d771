// Man pages, written from the commands' descriptions.
#pragma once

#include "cmd/dispatch.hpp"

#include <string>

namespace plaint::cmd {

/// plaint-list.1
std::string man_page(const Command& command, Lang lang);
/// plaint.1: the overview, the global options, the exit status, the environment.
std::string man_overview(const Listing& listing, Lang lang);
/// `plaint-log-call`
std::string man_name(const Command& command);

}  // namespace plaint::cmd
