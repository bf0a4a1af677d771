// Input besides the command line: files, standard input, and answers on a terminal.
#pragma once

#include "cmd/command.hpp"
#include "cmd/context.hpp"

#include <optional>
#include <string>

namespace plaint::cmd {

/// A file's bytes, or standard input's for `-`. More than `most` bytes: the first `most` + 1, so that the reader sees
/// there are too many. cli.unreadable_input.
Result<std::string> read_input(Context& context, const std::string& name, std::size_t most);

/// Whether questions may be asked: standard input is a terminal and --no-input was not given.
bool can_ask(Context& context);

/// Asks for one value on stderr, with its label and choices (which may be answered by number); asks again while the
/// answer is empty. Nothing at the end of input.
std::optional<std::string> ask(Context& context, const Arg& arg);

}  // namespace plaint::cmd
