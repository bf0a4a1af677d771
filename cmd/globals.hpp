// Options that every command takes, and what the environment says in their place.
#pragma once

#include "cmd/context.hpp"

namespace plaint::cmd {

/// The global options as arguments, for parsing, help and completion. `command` decides which apply.
std::vector<Arg> global_args(const Command& command);
/// All of them, whatever the command.
std::vector<Arg> all_global_args();

/// The language that the environment asks for: PLAINT_LANG, LC_ALL, LC_MESSAGES, LANGUAGE, LANG; the first that is set
/// to something plaint can tell decides. No locale needs to be installed.
Lang language_of(const Surroundings& surroundings);

/// The globals as far as they can be told before the command is known: its name may come from the policy of the
/// repository that -C names, and errors must already speak the right language. Never complains.
Globals early_globals(const std::vector<std::string>& args, const Surroundings& surroundings);

/// The globals as parsed; values that do not fit are added to `findings`.
Globals read_globals(const Command& command, const Args& args, const Surroundings& surroundings, Findings& findings);

}  // namespace plaint::cmd
