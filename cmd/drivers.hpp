// What makes git merge and show records by plaint: lines of .gitattributes, which are committed, and settings of each
// clone.
#pragma once

#include "git/repository.hpp"
#include "policy/policy.hpp"
#include "store/source.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::cmd {

inline constexpr std::string_view k_attributes_path = ".gitattributes";

/// .gitattributes with a line for each folder of records; nothing when all are there. A line that names such a folder
/// stays as it is, whatever it says.
Result<std::optional<git::FileChange>> driver_attributes(const store::Source& work_tree, const policy::Policy& policy);

/// Sets up this clone: `merge.plaint.*` and `diff.plaint.*` in the repository's own configuration. The keys that were
/// not so before; empty when all was in place.
Result<std::vector<std::string>> install_drivers(const git::Repository& repository);

/// The driver as settings for one run of git (`-c`), with this very program in it: also where PATH has none.
std::vector<std::string> driver_settings();

}  // namespace plaint::cmd
