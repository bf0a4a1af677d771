// What a run can be asked to do: the built-in commands, and the hooks through which repositories come in.
#pragma once

#include "cmd/command.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::cmd {

class Session;

/// A value that the shell may complete a word with.
struct Candidate {
    std::string word;
    Phrase says;  ///< May be empty.
};

/// A finding's code as `plaint explain` shows it.
struct ExplainedCode {
    std::string word;
    Phrase title;
    Phrase explanation;
};

/// The frame (parsing, dispatch, help, completion) knows repositories and policies only through this, so that its tests
/// bring their own. Hooks left empty offer nothing.
struct Catalogue {
    std::vector<TableRow> built_in;
    /// Opens the repository around the run's folder, with its policy.
    std::function<Result<std::shared_ptr<Session>>(Context&)> open;
    /// Makes sure of what the command about to run needs besides (identity, no merge under way).
    std::function<Result<void>(Context&, Session&, Needs)> prepare;
    /// The commands that the repository's policy defines.
    std::function<Result<std::vector<Command>>(Context&)> verbs;
    /// Values out of the repository that begin with the prefix. No findings: a shell that completes stays quiet.
    std::function<std::vector<Candidate>(Context&, Completes, std::string_view prefix)> values;
    /// The conditions of the repository's policy, for `plaint explain`.
    std::function<std::vector<ExplainedCode>(Context&)> conditions;
};

/// The real one.
const Catalogue& standard_catalogue();

}  // namespace plaint::cmd
