// What sync lets the git program do: fetch, merge, push, and going back to where a branch stood.
#pragma once

#include "git/branches.hpp"
#include "git/repository.hpp"
#include "share/program.hpp"

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
    bool configured = false;  ///< Whether git knows the upstream already.
};

/// The route of the present branch: its upstream, else the branch of its name at the only remote (or at `origin`).
/// `remote` names another remote; empty: none is named.
Result<Route> route(const git::Repository& repository, const std::string& remote);

Result<void> fetch(const Program& program, const Route& route, Asking asking);

struct Merged {
    enum class How { not_needed, forward, merge, conflict } how = How::not_needed;
    std::vector<std::string> conflicts;  ///< Files that a person has to resolve.
};
/// Merges the upstream into the present branch; after a conflict the repository is in the middle of the merge, as git
/// leaves it.
Result<Merged> merge(const git::Repository& repository, const Program& program, const Route& route);

struct Pushed {
    bool done = false;
    std::string said;  ///< By git, when it was not done.
};
Result<Pushed> push(const Program& program, const Route& route, Asking asking);

/// Moves the branch and the work tree from `from` back to `to`; does nothing when the branch is elsewhere by now.
Result<void> go_back(const git::Repository& repository, const Program& program, const git::ObjectId& from,
                     const git::ObjectId& to);

}  // namespace plaint::share
