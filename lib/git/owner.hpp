// Whose repository it is: git's safe.directory rule.
#pragma once

#include "git/libgit2.hpp"

namespace plaint::git {

/// Refuses a repository whose folders belong to somebody else, unless the user's or the machine's settings trust it.
Result<void> check_owner(git_repository* repository, const Environment& environment);

}  // namespace plaint::git
