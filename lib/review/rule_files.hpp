// Which files beside the records decide what is accepted: the policy's, and those that git and its hosts go by.
#pragma once

#include "review/policy_change.hpp"
#include "review/review.hpp"

#include <string_view>

namespace plaint::review {

enum class RuleFile {
    none,
    policy,      ///< plaint.yaml and what it takes from .plaint.
    identities,  ///< .mailmap: whose commits are whose.
    approval,    ///< CODEOWNERS: who has to look at a change.
    automation,  ///< What git does with records, and the jobs that check them.
};
RuleFile rule_file(std::string_view path);

/// Those that lie at the top, and the folders in which others are.
inline constexpr std::string_view k_top_rule_files[] = {".mailmap", ".gitattributes", ".gitlab-ci.yml", "CODEOWNERS",
                                                        "docs/CODEOWNERS"};
inline constexpr std::string_view k_rule_folders[] = {".plaint", ".github", ".gitlab", ".gitea", ".forgejo"};

/// What the changed files say that are none of the policy's.
std::vector<RuleChange> host_changes(const State* before, const State& after, const std::vector<ChangedFile>& files);

/// What the changed files say of the rules, and what it means for open complaints; nothing when none is of the rules.
Result<std::optional<PolicyChange>> policy_change(const State* before, const State& after, const Question& question);

}  // namespace plaint::review
