// How the repository stands before a commit: operations under way, the index, and whether files are as HEAD has them.
#pragma once

#include "git/impl.hpp"
#include "git/index_file.hpp"
#include "git/tree_reader.hpp"

namespace plaint::git {

/// Bare, detached, or in the middle of something: why no commit may be made.
Result<void> check_state(const Repository::Impl& repository);

/// The index as it is on disk; an empty one when there is none. Never null.
Result<std::shared_ptr<const IndexFile>> read_index(const Repository::Impl& repository);
Result<void> check_unmerged(const IndexFile& index);

enum class Standing { as_committed, staged, edited, blocked };

/// How a path stands against the commit's entry for it (nothing: the commit has none).
Result<Standing> standing(const Repository::Impl& repository, const IndexFile& index, const std::string& path,
                          const std::optional<TreeEntry>& committed);

}  // namespace plaint::git
