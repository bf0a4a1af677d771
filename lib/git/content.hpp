// What git stores for a file of the work tree: its bytes after the filters that .gitattributes names for its path.
#pragma once

#include "git/impl.hpp"

namespace plaint::git {

enum class Keep { compute_only, store };

/// The id of the blob for this content at this path, stored when asked. Line ends and the like are done here; a filter
/// that is a program of its own (git-lfs) is left to `git hash-object`.
Result<git_oid> blob_for(const Repository::Impl& repository, const std::string& path, std::string_view content,
                         Keep keep);

}  // namespace plaint::git
