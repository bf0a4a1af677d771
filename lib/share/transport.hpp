// What sync lets the git program do: fetch, merge, push, and going back to where a branch stood.
#pragma once

#include "git/branches.hpp"
#include "git/repository.hpp"
#include "share/program.hpp"

#include <map>
#include <string>
#include <vector>

namespace plaint::share {

/// Whether git may ask for a password on the terminal.
enum class Asking { allowed, never };

/// Where a branch is fetched from and pushed to. `tip` of the upstream is empty as long as the remote has no such
/// branch.
struct Route {
    std::string branch;  ///< The local one.
    git::Upstream upstream;
    bool follows = false;  ///< Whether git was told already what the branch follows: that is left as it is.
    bool brought = true;   ///< Whether fetching from the remote brings the branch by itself.
};

/// The route of the present branch: its upstream at a remote, else the branch of its name at the only remote (or at
/// `origin`). `remote` names another remote; empty: none is named. sync.other_name when the upstream has another name
/// and git was not set up to push to such (`push.default`).
Result<Route> route(const git::Repository& repository, const std::string& remote);

Result<void> fetch(const Program& program, const Route& route, Asking asking);

struct MergeResult {
    enum class How { not_needed, forward, merge, conflict } how = How::not_needed;
    std::vector<std::string> conflicts;  ///< Files that a person has to resolve.
    std::string said;                    ///< By git and by merge drivers, about the conflicts.
};

/// How git is to merge, on top of what it is set up with.
struct Merging {
    std::vector<std::string> settings;             ///< `merge.plaint.driver=…`
    std::map<std::string, std::string> variables;  ///< Of the environment of merge drivers.
};

/// Merges the upstream into the present branch; after a conflict the repository is in the middle of the merge, as git
/// leaves it.
Result<MergeResult> merge(const git::Repository& repository, const Program& program, const Route& route,
                          const Merging& merging);

struct Pushed {
    bool done = false;
    std::string said;  ///< By git, when it was not done.
};
/// Pushes when the remote's branch still stands where it was fetched; one that was deleted there is not made again.
Result<Pushed> push(const Program& program, const Route& route, Asking asking);

/// Whether the remote has the branch at this moment.
Result<bool> is_there(const Program& program, const Route& route, Asking asking);

/// Moves the branch and the work tree from `from` back to `to`; does nothing when the branch is elsewhere by now.
Result<void> go_back(const git::Repository& repository, const Program& program, const git::ObjectId& from,
                     const git::ObjectId& to);

}  // namespace plaint::share
