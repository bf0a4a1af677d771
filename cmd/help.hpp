// Help texts: the overview, a command's own, and lists of commands.
#pragma once

#include "cmd/dispatch.hpp"
#include "cmd/style.hpp"

namespace plaint::cmd {

/// How a help text is to look.
struct Look {
    Lang lang = Lang::en;
    std::size_t columns = 80;
    Colors colors = Colors::off;
};

/// As the run's terminal and globals ask for.
Look look_of(Context& context);

std::string overview_text(const Listing& listing, const Look& look);
std::string help_text(const Command& command, const Look& look);
/// One line per command: its name and what it does.
std::string list_text(const std::vector<Command>& commands, const Look& look);

/// The groups of the overview in their order, with their titles. A policy's own groups come after them.
const std::vector<std::pair<std::string, Phrase>>& groups();

/// `one of: text (for people), json (for programs)`; empty without choices.
Phrase choices_text(const Arg& arg);
/// The help with what else there is to say: required, may be repeated.
Phrase full_help(const Arg& arg);
/// `-w, --where EXPR`
std::string option_column(const Arg& arg);

void print_overview(Context& context);
void print_help(Context& context, const Command& command);
void print_list(Context& context, const std::vector<Command>& commands);

}  // namespace plaint::cmd
