// Codes of what a comparison of two states of a repository can find beside what a check of one finds.
#pragma once

#include "base/finding.hpp"

namespace plaint::review {

inline constexpr Code k_removed{
    "review.removed",
    {"A record has gone", "记录被删除"},
    {"Complaints are closed or dismissed, not deleted: their numbers stay taken, and figures would change in silence. When a "
     "registration was taken back with `plaint undo`, or the record got another number, that is in order: `plaint verify` "
     "tells how it went.",
     "投诉应当关闭或作废，而不是删除：其编号不再使用，删除会悄悄改变统计。若是用 `plaint undo` 撤回登记，或记录换了编号，"
     "则属正常；`plaint verify` 会说明经过。"}};
inline constexpr Code k_taken_back{
    "review.taken_back",
    {"The last events of a record were taken back", "记录的最后几个事件被撤回"},
    {"That is what `plaint undo` and `git revert` do, and also what somebody does who wants a step not to have happened. "
     "`plaint verify` tells the one from the other.",
     "`plaint undo` 和 `git revert` 会这样做，想让某一步看似没有发生的人也会这样做。`plaint verify` 可以区分这两种情况。"}};
inline constexpr Code k_unlike_rules{
    "review.rules_unreadable",
    {"The rules before the change cannot be read", "变更之前的规则无法读取"},
    {"The earlier plaint.yaml, or what it builds on, is missing or wrong, so that what the change of the rules means cannot "
     "be told. The records are read by the present rules on both sides.",
     "变更之前的 plaint.yaml 或其依赖的内容缺失或有误，因此无法说明规则变化的影响。前后两边的记录都按当前规则读取。"}};

inline constexpr const Code* k_codes[] = {&k_removed, &k_taken_back, &k_unlike_rules};

}  // namespace plaint::review
