// Arguments that several commands share.
#pragma once

#include "cmd/command.hpp"

namespace plaint::cmd {

/// `ID`, completed from the repository.
Arg id_argument();
/// `--note TEXT` for the history.
Arg note_argument();
/// A positional of any other name.
Arg positional(std::string name, std::string metavar, Phrase help);
/// `--name METAVAR`.
Arg option(std::string name, std::string metavar, Phrase help);
/// `--name`.
Arg flag(std::string name, Phrase help);

}  // namespace plaint::cmd
