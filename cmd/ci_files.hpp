// The files that run plaint in CI systems, as `init --ci` writes them for one repository.
#pragma once

#include "cmd/command.hpp"
#include "cmd/context.hpp"
#include "git/repository.hpp"
#include "store/rules.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::cmd {

/// `--ci` and `--ci-install`.
std::vector<Arg> ci_arguments();

/// What they ask for.
struct CiWish {
    std::vector<std::string> systems;    ///< `github`, …; each once.
    std::optional<std::string> install;  ///< The command by which a job gets plaint.
};
Result<CiWish> ci_wish(const Args& args);

struct CiFiles {
    std::vector<git::FileChange> missing;
    std::vector<Phrase> next_steps;  ///< What only the user can do; one for each system.
};

/// The files that are not there yet. Refused, with a finding for each, when others stand in their places.
Result<CiFiles> ci_files(Context& context, const CiWish& wish, const store::Source& work_tree,
                         const store::Resources& resources, const store::Rules& rules);

}  // namespace plaint::cmd
