// The file of a policy's own cases, of a profile or of a repository.
#pragma once

#include "store/rules.hpp"

namespace plaint::store {

inline constexpr std::string_view k_cases_path = ".plaint/cases.yaml";

/// The repository's `.plaint/cases.yaml`, or a profile's `cases.yaml`; nothing when there is none. Failing::data when
/// it is no file of cases.
Result<std::optional<data::Document>> repository_cases(const Source& repository, const Resources& resources);
Result<std::optional<data::Document>> profile_cases(const Resources& resources, std::string_view profile);

}  // namespace plaint::store
