// Codes of what history can tell against a commit.
#pragma once

#include "base/finding.hpp"

namespace plaint::verify {

inline constexpr Code k_foreign_actor{
    "verify.foreign_actor",
    {"An event names somebody else than the commit's author", "事件的操作者与提交的作者不符"},
    {"Each step is committed by whoever takes it, so that git vouches for the name. The event's `by` and the author of "
     "the commit must be one person, by address; .mailmap joins several addresses of one person. Where the policy "
     "allows squashed commits, those whom Co-authored-by names count as well.",
     "每一步都由操作者本人提交，由 git 佐证其姓名。事件中的 `by` 与提交的作者须为同一人（按邮箱判断）；同一人的多个邮箱可"
     "用 .mailmap 归并。策略允许压缩提交时，Co-authored-by 所列人员同样有效。"}};

inline constexpr Code k_backdated{
    "verify.backdated",
    {"An event is dated long before its commit", "事件时间远早于提交时间"},
    {"The `at` of an event is the moment of recording, so it lies shortly before the author's date of the commit "
     "(history.recorded_within in the policy, 15 minutes without it; history.squash_within for squashed commits). An "
     "earlier one was written by hand.",
     "事件的 `at` 是记录的时刻，应略早于提交的作者日期（策略中的 history.recorded_within，缺省 15 分钟；压缩的提交适用 "
     "history.squash_within）。时间更早说明是手工改写的。"}};

inline constexpr Code k_postdated{
    "verify.postdated",
    {"An event is dated after its commit", "事件时间晚于提交时间"},
    {"A commit cannot hold what had not happened when it was written. Clocks may differ by five minutes.",
     "提交不可能包含编写时尚未发生的事。时钟误差允许五分钟。"}};

inline constexpr Code k_clock{
    "verify.clock",
    {"The dates of a commit cannot be true", "提交日期不合情理"},
    {"A commit is dated before the one that it follows, before it was written, or in the future. Clocks may differ by "
     "five minutes; more than that was set by hand or comes from a wrong clock.",
     "提交日期早于父提交、早于编写日期，或在未来。时钟误差允许五分钟；超出即为人为设置或时钟有误。"}};

inline constexpr Code k_squashed{
    "verify.squashed",
    {"Several events of a record came in one commit", "一条记录的多个事件出现在同一个提交中"},
    {"With one commit for each step git vouches for who took it and when. A team that squashes its branches says so in "
     "plaint.yaml, in a commit before: history: {{squash_within: 30d}}. Then each event is still judged by itself.",
     "每一步单独提交，git 才能佐证操作者与时间。需要压缩分支的团队应事先在 plaint.yaml 中写明：history: "
     "{{squash_within: 30d}}。此时仍逐个事件检查。"}};

inline constexpr Code k_deleted{
    "verify.deleted",
    {"A record was deleted", "记录被删除"},
    {"Records are closed and archived, never deleted. A registration that was a mistake is taken back with `plaint "
     "undo` or `git revert`, which leaves a trace; anything else needs an override.",
     "记录只会关闭和归档，不会删除。误登记可用 `plaint undo` 或 `git revert` 撤回，会留下痕迹；其他情况须以 Override 认可。"}};

inline constexpr Code k_forged_alias{
    "verify.forged_alias",
    {"A record claims an earlier number that it never had", "记录声称曾用过某编号，实则没有"},
    {"`aliases` holds the numbers under which the same record (by its uid) lay before it was renumbered, each entered "
     "by the commit that renumbered it.",
     "`aliases` 只列出同一记录（按 uid）在改号前使用过的编号，并由改号的那次提交写入。"}};

inline constexpr Code k_own_rules{
    "verify.own_rules",
    {"A step is allowed only by rules that its own commit brings", "某一步只有按其自身提交带来的规则才被允许"},
    {"A commit is judged by the rules that were in force before it. Whoever wants to change the rules does so in a "
     "commit of its own, for others to see, before anything is done by them.",
     "提交按其之前生效的规则检查。修改规则应先单独提交，让他人看到，然后才能据此操作。"}};

inline constexpr Code k_second_beginning{
    "verify.second_beginning",
    {"History begins a second time", "历史出现第二个起点"},
    {"A commit brings rules that none came before, in a history that has some. Rules begin once; records of another "
     "repository come in by `plaint import`, or with an override.",
     "该提交带来的规则之前没有任何规则，而历史中已另有规则。规则只能开始一次；其他仓库的记录应通过 `plaint import` "
     "导入，或以 Override 认可。"}};

inline constexpr Code k_bad_rules{
    "verify.bad_rules",
    {"The rules cannot be used as this commit leaves them", "该提交之后的规则无法使用"},
    {"plaint.yaml or a file below .plaint/ is wrong in this commit. Later commits are judged by the last rules that "
     "could be used.",
     "该提交中的 plaint.yaml 或 .plaint/ 下的文件有误。之后的提交按最近一次可用的规则检查。"}};

inline constexpr Code k_evidence{
    "verify.evidence",
    {"An attached file was altered or removed", "附件被修改或删除"},
    {"A record holds the SHA-256 of each attached file, and the file stays as it was. A wrong one is followed by the "
     "right one, with an entry that corrects it.",
     "记录保存每个附件的 SHA-256，文件不得改动。附错文件时，应另附正确的文件，并以更正条目说明。"}};

inline constexpr Code k_merge_lost{
    "verify.merge_lost",
    {"A merge lost what one side had recorded", "合并丢失了一方的记录"},
    {"Every event and entry of each side is in the result of a merge, unaltered, unless one side took it back, and so "
     "is every value that one side changed while the others left it. "
     "`plaint init` installs a merge driver that sees to it.",
     "合并结果须原样包含各方的全部事件和条目，除非某一方已撤回；只有一方修改的取值也须保留。`plaint init` 会安装保证这一点的合并驱动。"}};

inline constexpr Code k_merge_invented{
    "verify.merge_invented",
    {"A merge brought what no side had", "合并引入了任何一方都没有的内容"},
    {"A merge only joins: each event, entry and value of its result stands on one of its sides, and what one side took "
     "back does not come again. A side that no rules judged vouches for nothing. Events are set aside only for steps "
     "that another side took meanwhile. What is to be changed comes in a commit of its own, behind the merge.",
     "合并只是汇合：结果中的每个事件、条目和取值都须来自某一方，一方已撤回的内容不得恢复。未经规则检查的一方不能作为依据。"
     "只有另一方期间另有操作时，事件才能标为不计入。需要改动的内容应在合并之后单独提交。"}};

inline constexpr Code k_merge_order{"verify.merge_order",
                                    {"A merge changed the order of events or entries", "合并改变了事件或条目的次序"},
                                    {"The events and entries of each side keep their order in the result of a merge.",
                                     "各方的事件和条目在合并结果中须保持原有次序。"}};

inline constexpr Code k_duplicate_uid{
    "verify.duplicate_uid",
    {"Two records have the same uid", "两条记录的 uid 相同"},
    {"The uid is drawn once when a record is registered. Two files with the same one are copies of one record.",
     "uid 在登记时随机生成一次。两个文件的 uid 相同，说明是同一记录的副本。"}};

inline constexpr Code k_override_refused{
    "verify.override_refused",
    {"An override by somebody who may not make one", "无权者使用了 Override"},
    {"The trailer `Override: REASON` lets a commit pass that breaks the rules, when its author holds one of the roles "
     "under history.overrides in the policy and gives a reason.",
     "提交尾注 `Override: 理由` 可让违反规则的提交获得认可，前提是作者具备策略中 history.overrides 所列角色之一，并写明理由。"}};

inline constexpr Code k_unsigned{
    "verify.unsigned",
    {"A commit is not signed as the policy asks", "提交未按策略要求签名"},
    {"With history.signatures: required, each commit that changes records or rules carries a good signature of a "
     "trusted key that belongs to whoever wrote or made it. git decides: `git log --show-signature`. For ssh keys it needs gpg.ssh.allowedSignersFile.",
     "设置 history.signatures: required 后，每个修改记录或规则的提交都须带有其作者或提交者本人可信密钥的有效签名。由 git 判断：`git log "
     "--show-signature`。ssh 密钥需设置 gpg.ssh.allowedSignersFile。"}};

inline constexpr Code k_lost_commits{
    "verify.lost_commits",
    {"A push would take commits off the main branch", "推送会从主分支移除已有提交"},
    {"What was published stays: the new tip of the main branch must follow from the old one. Forced pushes and "
     "deletions are for branches that are still worked on.",
     "已发布的内容不得移除：主分支的新位置须由旧位置延续而来。强制推送和删除只适用于仍在工作中的分支。"}};

inline constexpr Code k_reverted{
    "verify.reverted",
    {"A change was taken back", "一次修改被撤回"},
    {"The commit says `This reverts commit …`, and its files are byte for byte what they were before that commit, or, "
     "where it names none that came before, before the newest change of each. "
     "That is accepted, whoever does it, and always told.",
     "提交说明写有 `This reverts commit …`，且相关文件与那次提交之前逐字节相同。无论由谁撤回都予以认可，并始终列出。"}};

inline constexpr Code k_overridden{
    "verify.overridden",
    {"An exception was made", "已作例外处理"},
    {"Somebody who holds one of the roles under history.overrides accepted what is found in this commit, with a "
     "reason. It is always told.",
     "具备 history.overrides 所列角色的人员已说明理由并认可该提交中的问题。此类例外始终列出。"}};

inline constexpr Code k_rules_changed{
    "verify.rules_changed",
    {"The rules changed", "规则发生了变化"},
    {"From the next commit on, other rules are in force. Told so that an auditor sees who changed them and when.",
     "从下一个提交起适用新的规则。列出此项是为了让审计人员了解何人何时作了修改。"}};

inline constexpr Code k_put_between{
    "verify.put_between",
    {"An event was put before others that were recorded already", "事件被插入到已记录的事件之前"},
    {"That happens when a branch is rebased or picked onto others' work: events stand in the order of their times. "
     "Each was judged on the record as it was by then.",
     "分支变基或拣选到他人工作之上时会出现这种情况：事件按时间排列。每个事件都按当时的记录状态检查。"}};

inline constexpr Code k_shallow{
    "verify.shallow",
    {"History before a commit is not here", "某提交之前的历史不在此处"},
    {"The clone is shallow: what the commit's files were before is not known, so its own changes were not judged. "
     "`git fetch --unshallow` brings the rest; in CI set the depth of the checkout to 0.",
     "这是浅克隆：无法得知该提交之前的文件内容，因此未检查其本身的修改。可用 `git fetch --unshallow` 补全；在 CI "
     "中请将检出深度设为 0。"}};

inline constexpr Code k_other_rules{
    "verify.other_rules",
    {"Commits were made by other rules than this plaint has", "部分提交所依据的规则与当前 plaint 不同"},
    {"The trailer `Policy:` of a commit names the rules that it was decided by. They differ where the profile that "
     "plaint carries has changed since, so that a finding may be due to that.",
     "提交尾注 `Policy:` 写明其所依据的规则。若 plaint 自带的配置方案此后有变化，两者会不同，部分问题可能由此而来。"}};

inline constexpr const Code* k_codes[] = {&k_foreign_actor,    &k_backdated,    &k_postdated,     &k_clock,
                                          &k_squashed,         &k_deleted,      &k_forged_alias,  &k_own_rules,
                                          &k_second_beginning, &k_bad_rules,    &k_evidence,      &k_merge_lost,
                                          &k_merge_invented,   &k_merge_order,  &k_duplicate_uid, &k_override_refused,
                                          &k_unsigned,         &k_lost_commits, &k_reverted,      &k_overridden,
                                          &k_rules_changed,    &k_put_between,  &k_shallow,       &k_other_rules};

}  // namespace plaint::verify
