// Codes of comparing two states of a repository.
#pragma once

#include "base/finding.hpp"

namespace plaint::cmd {

inline constexpr Code k_unrelated{
    "review.unrelated",
    {"Two revisions have no commit in common", "两个版本没有共同的提交"},
    {"What a branch brings is told from where it parted from the other. In a shallow clone that commit may be missing: fetch "
     "more of the history (GitHub: `fetch-depth: 0`; GitLab: `GIT_DEPTH: 0`), or compare the two themselves: `plaint diff A..B`.",
     "分支带来的变更从它与另一分支分开之处算起。浅克隆可能缺少该提交：请获取更多历史（GitHub：`fetch-depth: 0`；GitLab：`GIT_DEPTH: "
     "0`），或直接比较两个版本：`plaint diff A..B`。"}};

inline constexpr const Code* k_review_codes[] = {&k_unrelated};

}  // namespace plaint::cmd
