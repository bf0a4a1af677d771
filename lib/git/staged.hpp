// What is staged, as the commit that it would become. Private to the room.
#pragma once

#include "git/impl.hpp"

namespace plaint::git {

/// The commit that `git commit` would make of what is staged now: on HEAD and whatever is being merged, by the author
/// and with the message begun. It is held in memory, and gone with the repository's handle.
Result<ObjectId> staged_commit(const Repository& repository, const Repository::Impl& impl);

}  // namespace plaint::git
