// Writing settings into a repository's own configuration file, as `git config --local` does.
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace plaint::git {

using LocalSettings = std::vector<std::pair<std::string, std::string>>;  ///< Keys with their values.

/// Sets those that differ; gives back their keys. `common_dir` is the folder that all work trees share.
Result<std::vector<std::string>> set_local(const std::filesystem::path& common_dir, const LocalSettings& settings);

}  // namespace plaint::git
