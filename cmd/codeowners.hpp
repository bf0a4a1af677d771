// CODEOWNERS: whom GitHub and GitLab ask before a pull request changes rules or records, as the policy's roles say.
#pragma once

#include "policy/policy.hpp"

#include <string>

namespace plaint::cmd {

inline constexpr std::string_view k_codeowners_path = "CODEOWNERS";

/// The rules belong to those who may make exceptions from them (`history.overrides`), or while nobody may to those with
/// the most roles. Records belong to those whose roles some step of their kinds needs: as a comment, since the steps
/// themselves are held to the roles whoever approves.
std::string codeowners_text(const policy::Policy& policy, Lang lang);

}  // namespace plaint::cmd
