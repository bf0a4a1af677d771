// Finding codes of the share room.
#pragma once

#include "base/finding.hpp"

namespace plaint::share {

inline constexpr Code k_collision{
    "share.collision",
    {"Another branch has another record under this number", "另一分支上该编号属于另一条记录"},
    {"Two people registered at the same time and got the same number. The record that is not on the main branch yet "
     "gives way: `plaint renumber` gives it the next free number, changes what refers to it, and keeps the old number "
     "for looking it up. `plaint sync` does so by itself.",
     "两人同时登记，得到了同一编号。尚未进入主分支的记录让出编号：`plaint renumber` 为其分配下一个可用编号，更新引用，"
     "并保留原编号供查找。`plaint sync` 会自动完成。"}};
inline constexpr Code k_number_taken{
    "share.number_taken",
    {"The number belongs to another record", "该编号属于另一条记录"},
    {"A record, on this branch or another one, bears it or bore it before. Without --to the next free number is taken.",
     "本分支或其他分支上有记录正在使用或曾经使用该编号。不带 --to 时取下一个可用编号。"}};
inline constexpr Code k_other_series{"share.other_series",
                                     {"The number is of another series", "该编号属于另一编号系列"},
                                     {"The kind of a record decides its series, and the kind never changes.",
                                      "记录的类型决定其编号系列，而类型不可更改。"}};
inline constexpr Code k_no_remote{
    "sync.no_remote",
    {"The branch has no remote to be shared with", "该分支没有可共享的远程仓库"},
    {"`sync` exchanges a branch with the one that it follows (`git branch --set-upstream-to`), or with the branch of its "
     "name at the only remote.",
     "`sync` 与该分支所跟踪的分支（`git branch --set-upstream-to`）交换，或与唯一远程仓库中的同名分支交换。"}};
inline constexpr Code k_other_name{
    "sync.other_name",
    {"The branch follows one of another name", "分支所跟踪的分支名称不同"},
    {"`git switch -c NAME origin/main` makes a branch that follows main: sharing it would put what is on it straight on "
     "main, past any review. git refuses that too, unless `push.default` is `upstream`.",
     "`git switch -c 名称 origin/main` 建立的分支跟踪 main：同步会使其内容绕过评审直接进入 main。git 同样拒绝，除非 "
     "`push.default` 为 `upstream`。"}};
inline constexpr Code k_branch_gone{
    "sync.branch_gone",
    {"The remote has the branch no more", "远程仓库中已没有该分支"},
    {"Somebody deleted it there, mostly because it was merged. `sync` does not make it again by itself.",
     "该分支已在远程仓库中被删除，通常是因为已经合并。`sync` 不会自动重建。"}};
inline constexpr Code k_no_git{
    "sync.no_git",
    {"The git program cannot be run", "无法运行 git 程序"},
    {"Remotes and merges are left to git itself, so that its transports, credential helpers and merge drivers work. "
     "Install git, or put it on the PATH.",
     "访问远程仓库和合并由 git 自身完成，以便使用其传输方式、凭据助手和合并驱动。请安装 git，或将其加入 PATH。"}};
inline constexpr Code k_git_failed{
    "sync.git_failed",
    {"git could not fetch, merge or push", "git 未能获取、合并或推送"},
    {"The text is what git said. The same command of git, by hand, tells more; nothing is lost.",
     "消息为 git 的原文。可手工执行相应的 git 命令进一步了解；没有任何内容丢失。"}};
inline constexpr Code k_conflict{
    "sync.conflict",
    {"Both sides changed the same thing", "双方修改了同一内容"},
    {"git stands in the middle of the merge. Mend the files (each says what both sides did), `git add` them, `git merge "
     "--continue`, and `plaint sync` again; or give the merge up with `git merge --abort`.",
     "git 正处于合并过程中。请修正文件（文件中说明了双方的修改），执行 `git add` 和 `git merge --continue`，再次 "
     "`plaint sync`；或用 `git merge --abort` 放弃合并。"}};
inline constexpr Code k_not_clean{
    "sync.not_clean",
    {"What would be shared has findings", "待共享的内容存在问题"},
    {"`sync` pushes nothing that `check` or `verify` objects to in what is new. What was fetched and merged stays; mend "
     "it, commit, and `plaint sync` again.",
     "新增内容未通过 `check` 或 `verify` 时，`sync` 不会推送。已获取和合并的内容保留；请改正、提交后再次 `plaint "
     "sync`。"}};
inline constexpr Code k_too_slow{
    "sync.too_slow",
    {"Others were faster each time", "每次都有人抢先推送"},
    {"Between fetching and pushing somebody else pushed, again and again. Nothing is lost; try again.",
     "从获取到推送之间，每次都有他人先行推送。没有内容丢失，请重试。"}};
inline constexpr Code k_nothing_to_undo{
    "undo.nothing",
    {"There is nothing to take back", "没有可撤销的操作"},
    {"`undo` takes back the last commit of your own that changed a record, as long as nobody went on from it.",
     "`undo` 撤销您自己最近一次修改记录的提交，前提是其后无人再作修改。"}};
inline constexpr Code k_of_another{
    "undo.of_another",
    {"The last change was made by somebody else", "最近一次修改由他人完成"},
    {"`undo` takes back your own changes only. A correcting entry, or a step that the workflow has for it, puts right "
     "what others did. A squashed commit that holds their steps too is not taken back either.",
     "`undo` 只撤销您自己的修改。他人的操作请用更正条目或工作流中的相应步骤纠正。压缩提交中含有他人的操作时同样如此。"}};
inline constexpr Code k_undo_merge{
    "undo.merge",
    {"The last change came by a merge", "最近一次修改来自合并"},
    {"A merge holds the work of several people; taking it back would take back theirs. Put right what is wrong by a "
     "further step, or by an entry that corrects the wrong one.",
     "合并包含多人的工作，撤销合并会连带撤销他人的工作。请用后续操作或更正条目改正。"}};
inline constexpr Code k_gone_on{
    "undo.gone_on",
    {"Something was changed again since", "其后又有修改"},
    {"What the commit wrote is no longer what stands there, so taking it back would take back later work with it.",
     "该提交写入的内容此后已被修改，撤销会连带撤销后来的工作。"}};
inline constexpr Code k_referred_to{
    "undo.referred_to",
    {"Other records refer to the record that would vanish", "将被删除的记录仍被其他记录引用"},
    {"Taking back a registration removes the record. Reject or withdraw it instead, or take back the links first.",
     "撤销登记会删除该记录。请改为驳回或撤回，或先撤销这些关联。"}};

inline constexpr const Code* k_codes[] = {&k_no_git,          &k_collision,  &k_number_taken, &k_other_series,
                                          &k_nothing_to_undo, &k_of_another, &k_undo_merge,   &k_gone_on,
                                          &k_referred_to,     &k_no_remote,  &k_git_failed,   &k_conflict,
                                          &k_not_clean,       &k_too_slow,   &k_other_name,   &k_branch_gone};

}  // namespace plaint::share
