// Finding codes of the store room.
#pragma once

#include "base/finding.hpp"

namespace plaint::store {

inline constexpr Code k_no_policy{
    "store.no_policy",
    {"There is no plaint.yaml here", "此处没有 plaint.yaml"},
    {"A plaint repository has a policy file plaint.yaml at its top. `plaint init` writes one, in an empty folder as "
     "well as in an existing git repository.",
     "plaint 仓库的顶层有策略文件 plaint.yaml。`plaint init` 会创建它，空文件夹或已有 git 仓库均可。"}};
inline constexpr Code k_unknown_profile{
    "store.unknown_profile",
    {"The profile is not known", "未知的配置方案"},
    {"`profile` in plaint.yaml names a profile that comes with plaint, lies below --data-dir, or stands in the "
     "repository's .plaint/profiles/.",
     "plaint.yaml 的 profile 可以是 plaint 自带的、--data-dir 下的，或仓库 .plaint/profiles/ 中的方案。"}};
inline constexpr Code k_not_found{"record.not_found",
                                  {"There is no record with this id", "没有该编号的记录"},
                                  {"An id consists of the series, the year and a number, for example CP-2026-001. "
                                   "`plaint list` shows those that exist.",
                                   "编号由系列、年份和序号组成，例如 CP-2026-001。`plaint list` 可列出现有编号。"}};
inline constexpr Code k_bad_id{"record.bad_id",
                               {"This is no record id", "不是有效的记录编号"},
                               {"Ids follow the patterns of the policy's series. Anything else, paths in particular, "
                                "is refused before a file is looked for.",
                                "编号须符合策略中的系列模式。其他内容（尤其是路径）在查找文件之前即被拒绝。"}};
inline constexpr Code k_misplaced{"record.misplaced",
                                  {"A record does not lie where its id says", "记录的位置与编号不符"},
                                  {"The path of a record follows from its id, so that it is found without a search and "
                                   "cannot be there twice. Move it with `git mv` to the place named.",
                                   "记录路径由编号决定，以便直接找到且不会重复。请用 `git mv` 移到提示的位置。"}};
inline constexpr Code k_duplicate_id{
    "record.duplicate_id",
    {"Two records have the same id", "两条记录编号相同"},
    {"Usually two branches registered at the same time. Give the younger one the next free number.",
     "通常是两个分支同时登记所致。请将较晚的一条改用下一个空闲编号。"}};
inline constexpr Code k_duplicate_uid{
    "record.duplicate_uid",
    {"Two records have the same uid", "两条记录 uid 相同"},
    {"A uid is random and belongs to one record for ever: one file is a copy of the other. Remove the copy, or "
     "register it with `plaint new`.",
     "uid 随机生成，永远只属于一条记录：其中一个文件是副本。请删除副本，或用 `plaint new` 重新登记。"}};
inline constexpr Code k_not_a_file{
    "record.not_a_file",
    {"A record is no regular file", "记录不是普通文件"},
    {"Symbolic links, devices and folders in a record's place are never followed or written through.",
     "记录位置上的符号链接、设备或文件夹不会被跟随或写入。"}};
inline constexpr Code k_unreadable{
    "store.unreadable",
    {"A file cannot be read", "无法读取文件"},
    {"The operating system refused; the message says why.", "操作系统拒绝读取，原因见消息。"}};
inline constexpr Code k_stray{"store.stray_file",
                              {"A file lies among the records that is none", "记录目录中有非记录文件"},
                              {"Folders of records hold records only, named ID.yaml. plaint ignores anything else, so "
                               "a misnamed record would silently be lost.",
                               "记录目录只放名为 编号.yaml 的记录。其他文件会被忽略，命名错误的记录可能因此丢失。"}};
inline constexpr Code k_schema_outdated{
    "store.schema_outdated",
    {"The schema that editors use is not the present one", "编辑器所用的模式文件已过时"},
    {"`plaint init` keeps .plaint/record.schema.json up to date for editors; plaint itself always uses the schema of "
     "its profile.",
     "`plaint init` 会为编辑器更新 .plaint/record.schema.json；plaint 自身始终使用配置方案中的模式。"}};
inline constexpr Code k_missing_evidence{
    "evidence.missing",
    {"A piece of evidence is not there", "证据文件缺失"},
    {"The record names an attached file that the repository does not hold. Restore it from git's history.",
     "记录中列出的附件在仓库中不存在，请从 git 历史中恢复。"}};
inline constexpr Code k_altered_evidence{
    "evidence.altered",
    {"A piece of evidence is not the one that was attached", "证据文件与登记时不一致"},
    {"Its SHA-256 differs from the one in the record. Restore it from git's history; if the new file is meant, attach "
     "it as a further piece.",
     "其 SHA-256 与记录不符。请从 git 历史中恢复；若确需新文件，请另行附加。"}};
inline constexpr Code k_dangling_link{
    "record.dangling_link",
    {"A record refers to one that does not exist", "记录引用了不存在的编号"},
    {"Links and related cases name other records by id.", "关联和相关案例按编号引用其他记录。"}};

inline constexpr const Code* k_codes[] = {
    &k_no_policy,       &k_unknown_profile,  &k_not_found,        &k_bad_id,       &k_misplaced,
    &k_duplicate_id,    &k_duplicate_uid,    &k_not_a_file,       &k_unreadable,   &k_stray,
    &k_schema_outdated, &k_missing_evidence, &k_altered_evidence, &k_dangling_link};

}  // namespace plaint::store
