// From a command's arguments as typed to Args and Globals, with everything that is wrong said at once.
#pragma once

#include "cmd/command.hpp"
#include "cmd/context.hpp"

namespace plaint::cmd {

/// What the user asked for: that the command runs, or to read about it.
enum class Asked { run, help, version };

struct Parsed {
    Asked asked = Asked::run;
    Args args;
    Globals globals;
};

/// Parses what was typed besides the command's words. Failing::usage.
Result<Parsed> parse(const Command& command, const std::vector<std::string>& typed, const Surroundings& surroundings);

/// Options that stand before the command, and the rest from the command's first word on.
struct Leading {
    std::vector<std::string> options;
    std::vector<std::string> rest;
};
Leading split_leading(const std::vector<std::string>& args);

/// `plaint show [OPTIONS] ID`
std::string usage_line(const Command& command);

}  // namespace plaint::cmd
