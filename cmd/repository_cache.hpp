// Where a repository's cache lies: one file for all its work trees, so that they share what was read.
#pragma once

#include "git/repository.hpp"
#include "store/cache.hpp"

#include <memory>

namespace plaint::cmd {

/// A look at a commit changes nothing of what is known of a work tree's files.
enum class CacheAt { work_tree, past };

std::unique_ptr<store::Cache> repository_cache(const git::Repository& repository, CacheAt at);

}  // namespace plaint::cmd
