// git's housekeeping, which libgit2 never does.
#pragma once

#include "git/impl.hpp"

namespace plaint::git {

/// Runs `git maintenance run --auto` when git's own rule of thumb says that it is due.
void maintain(const Repository::Impl& repository);

/// That rule: a sample of the loose objects, and the packs, counted against gc.auto and gc.autoPackLimit.
bool maintenance_due(const Repository::Impl& repository);

}  // namespace plaint::git
