// Codes of what keeps two versions of a record from being merged by themselves.
#pragma once

#include "base/finding.hpp"

namespace plaint::merge {

inline constexpr Code k_fields_differ{
    "merge.fields_differ",
    {"Both sides changed a field, differently", "双方对同一字段作了不同的修改"},
    {"No program can know which value is right. The file holds both between conflict markers: keep the lines of one "
     "side, delete the others and the markers, then `git add` the file.",
     "哪个值正确无法由程序判断。文件中以冲突标记列出了双方的内容：请保留一方的行，删除另一方的行及标记，然后 `git add` "
     "该文件。"}};
inline constexpr Code k_no_path{
    "merge.no_legal_path",
    {"Both sides took steps that cannot both be followed", "双方的步骤无法并存"},
    {"Each side's steps were allowed by themselves, but one after the other they make no path of the workflow. Nothing is "
     "lost: between the conflict markers, keep the lines of one side throughout. The other side's events stay in the "
     "history and are marked `set_aside`, and so are the entries that they brought. Change the reason to what was "
     "agreed. In a rebase or cherry-pick nothing can be set aside: leave the step out, or merge instead.",
     "双方的步骤各自合规，但先后相接后在工作流中走不通。内容不会丢失：请在各处冲突标记之间始终保留同一方的行。另一方的"
     "事件仍留在历史中，与其登记的条目一并标为 `set_aside`（不计入）。请将理由改为协商的结果。变基或拣选中不能标为不计入："
     "请略去该步骤，或改用合并。"}};
inline constexpr Code k_not_allowed{
    "merge.not_allowed",
    {"What both sides did together is not allowed", "双方的修改合在一起不符合规则"},
    {"Each side's record follows the rules, the merged one does not: a field that one side relied on was changed by the "
     "other. The message names the rule. Keep one side's lines: entries of the other that break it stay, marked `set_aside`.",
     "双方各自的记录均符合规则，合并后则不符合：一方所依据的字段被另一方修改。消息给出了相应规则。请保留一方的行："
     "另一方违反规则的条目保留，标为 `set_aside`（不计入）。"}};
inline constexpr Code k_number_taken{
    "merge.number_taken",
    {"Two complaints bear the same number", "两条投诉使用了同一编号"},
    {"On both sides a new complaint was registered under the next free number, which was the same. They are two records "
     "(their `uid` differs) and must not become one. Give up the merge, run `plaint renumber` on the side that is not "
     "published, and merge again; `plaint sync` does all of it.",
     "双方各登记了一条新投诉，取了同一个可用编号。它们是两条记录（`uid` 不同），不得合为一条。请放弃本次合并，在尚未发布的"
     "一方运行 `plaint renumber`，然后重新合并；`plaint sync` 可一次完成。"}};
inline constexpr Code k_unreadable{
    "merge.unreadable",
    {"A version of the record cannot be read", "有一方的记录无法读取"},
    {"Only records that can be read are merged by their meaning; this file was merged line by line, as git does. Mend "
     "it, and check it with `plaint check` before adding it.",
     "只有可读取的记录才能按含义合并；该文件已按 git 的方式逐行合并。请修正后用 `plaint check` 检查，再 `git add`。"}};
inline constexpr Code k_lost_comment{
    "merge.lost_comment",
    {"A comment has no place in the merged record", "合并后的记录中有注释无处安放"},
    {"A side added a comment to lines that the other side changed. It is repeated at the top of the file: move it to "
     "where it belongs, or delete it.",
     "一方在另一方修改过的行上添加了注释。该注释已列在文件开头：请移到合适的位置，或将其删除。"}};
inline constexpr Code k_unwritable{
    "merge.cannot_write",
    {"The merged record cannot be written without laying the file out anew", "不重新排版就无法写出合并后的记录"},
    {"plaint changes only the lines that it must and never rewrites what a person laid out. The versions differ in a "
     "place that is written in brackets or otherwise not line by line. Merge that place by hand.",
     "plaint 只改动必须改动的行，绝不重写他人的排版。双方在写成括号形式或未按行书写的位置有差异，请手工合并该处。"}};

inline constexpr const Code* k_codes[] = {&k_fields_differ, &k_no_path,      &k_not_allowed, &k_number_taken,
                                          &k_unreadable,    &k_lost_comment, &k_unwritable};

}  // namespace plaint::merge
