// Finding the command that a command line names.
#pragma once

#include "cmd/catalogue.hpp"
#include "cmd/context.hpp"

#include <string>
#include <vector>

namespace plaint::cmd {

struct Found {
    Command command;
    std::size_t words = 1;  ///< How many of the words were the command's name.
};

/// The command that the words begin with. Built-in ones come first, two words before one; the policy's verbs are only
/// asked for when no built-in command fits. Failing::usage with the nearest name when there is none; when the verbs
/// cannot be known, the reason for that.
Result<Found> find_command(Context& context, const std::vector<std::string>& words);

/// The commands of two words that begin with this one; empty when it is none's first word.
std::vector<Command> continuations(Context& context, const std::string& word);

/// All commands that are shown: built-in ones and verbs, hidden ones left out. `verbs` says why those of the policy are
/// missing, if they are.
struct Listing {
    std::vector<Command> commands;
    Findings missing_verbs;
};
Listing all_commands(Context& context);

/// Runs the command line and gives the exit status.
Result<int> dispatch(Context& context, const std::vector<std::string>& args);

}  // namespace plaint::cmd
