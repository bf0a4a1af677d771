// Finding codes of the commands that work on records.
#pragma once

#include "base/finding.hpp"

namespace plaint::cmd {

inline constexpr Code k_uncommitted{"record.uncommitted",
                                    {"The record has changes that are not committed", "记录有未提交的修改"},
                                    {"A command commits the whole file, so hand edits would slip in under its name. "
                                     "Take them over with an event of their own, or drop them.",
                                     "命令会提交整个文件，手工修改会混入其中。请先用单独的事件接收，或放弃这些修改。"}};
inline constexpr Code k_unknown_kind{"cli.unknown_kind",
                                     {"There is no such kind of record", "没有该记录类型"},
                                     {"Kinds are defined by the policy; `plaint schema --fields kind` lists them.",
                                      "记录类型由策略定义，`plaint schema --fields kind` 可列出。"}};
inline constexpr Code k_unknown_field{
    "cli.unknown_field",
    {"The record has no such field", "记录中没有该字段"},
    {"Fields are named by their path, for example customer.phone. `plaint schema --fields` lists them all.",
     "字段用路径表示，例如 customer.phone。`plaint schema --fields` 可全部列出。"}};
inline constexpr Code k_field_not_here{
    "cli.field_not_here",
    {"The command does not write this field", "该命令不写入此字段"},
    {"A file or editor session for a command may hold just the fields that the command has options for. For anything "
     "else use `plaint set` or `plaint edit`.",
     "为命令提供的文件或编辑内容只能包含该命令选项对应的字段，其他字段请用 `plaint set` 或 `plaint edit`。"}};
inline constexpr Code k_computed_field{
    "cli.computed_field",
    {"Only plaint writes this field", "此字段只能由 plaint 写入"},
    {"Id, state, history and the lists of entries come about by commands, so that they are legal and attributed.",
     "编号、状态、历史和各类条目由命令产生，以保证合规并可追溯。"}};
inline constexpr Code k_missing_fields{
    "cli.missing_fields",
    {"Required fields are missing", "缺少必填字段"},
    {"Every field that the record or the command needs is named at once. Give them as options, in a file (--file), in "
     "the editor (--edit), or answer the questions on a terminal.",
     "所有缺少的必填项会一次列出。可用选项、文件（--file）、编辑器（--edit）提供，或在终端上逐项回答。"}};
inline constexpr Code k_nothing_to_change{
    "change.nothing",
    {"Nothing would change", "没有任何变更"},
    {"The record already says what was asked for, so no commit is made.", "记录内容与请求一致，因此不产生提交。"}};
inline constexpr Code k_no_step{
    "move.no_step",
    {"No step leads there", "没有通往该状态的步骤"},
    {"The workflow has no transition from the present state to the one named. `plaint show ID` lists what can be done.",
     "工作流中没有从当前状态到目标状态的转换。`plaint show 编号` 可查看可执行的操作。"}};
inline constexpr Code k_editor{
    "edit.editor",
    {"The editor did not end well", "编辑器未正常结束"},
    {"The editor named by GIT_EDITOR, core.editor, VISUAL or EDITOR could not be started or ended with an error. The "
     "text is kept where the message says.",
     "GIT_EDITOR、core.editor、VISUAL 或 EDITOR 指定的编辑器无法启动或返回错误。文本保留在提示的位置。"}};
inline constexpr Code k_unreadable_input{
    "cli.unreadable_input",
    {"An input file cannot be read", "无法读取输入文件"},
    {"The operating system refused; the message says why.", "操作系统拒绝读取，原因见消息。"}};

inline constexpr Code k_no_letter{"letter.missing",
                                  {"The profile has no such letter", "配置方案中没有该函件"},
                                  {"Letters lie in the profile's letters/LANGUAGE/ folder, one text file each.",
                                   "函件位于配置方案的 letters/语言/ 目录，每份一个文本文件。"}};

inline constexpr Code k_letter_not_yet{
    "letter.not_yet",
    {"The record has not got what the letter is about", "记录中尚无该函件所述的内容"},
    {"A letter says in its first lines what a record needs for it: a result, a later date, a refusal with its reasons.",
     "函件开头注明了记录须具备的内容，例如处理结果、新的时限、不予受理的理由。"}};
inline constexpr Code k_no_form{"form.none",
                                {"The profile has no form", "配置方案中没有表单"},
                                {"Forms lie in the profile's forms/ folder, one YAML file each; see plaint-form(5).",
                                 "表单位于配置方案的 forms/ 目录，每份一个 YAML 文件，见 plaint-form(5)。"}};
inline constexpr Code k_unknown_form{"form.unknown",
                                     {"There is no such form", "没有该表单"},
                                     {"Forms are called by the names of their files; `plaint form --list` lists them.",
                                      "表单以文件名称呼，`plaint form --list` 可列出。"}};
inline constexpr Code k_which_form{"form.which",
                                   {"It is not clear which form is wanted", "未说明需要哪份表单"},
                                   {"A form is printed for one record, or blank; or the forms are listed.",
                                    "可输出一条记录的表单、空白表单，或列出全部表单，三者只能选一。"}};

inline constexpr Code k_bad_number{
    "cli.bad_number",
    {"A number was expected", "此处应为数字"},
    {"The option counts something and takes a whole number.", "该选项表示数量，须为整数。"}};

inline constexpr Code k_before_history{
    "cli.before_history",
    {"There was no commit by then", "当时还没有提交"},
    {"A day in braces behind a branch, as in `--rev 'main@{{2026-03-02}}'`, asks for the last commit that the branch had at the end "
     "of that day. History begins later, or this clone does not reach as far back.",
     "分支后用花括号注明日期（如 `--rev 'main@{{2026-03-02}}'`），表示该分支在当日结束时的最后一次提交。历史开始得更晚，或此克隆不含"
     "更早的历史。"}};

inline constexpr Code k_bad_push{"cli.bad_push",
                                 {"What a hook hands on is not what git told it", "钩子传递的内容与 git 给出的不符"},
                                 {"A pre-receive hook is given a line OLD NEW REF for each branch that is pushed and "
                                  "hands them to `plaint verify --pre-receive`; an update hook calls `plaint verify "
                                  "--update \"$@\"`.",
                                  "pre-receive 钩子会收到每个被推送分支的一行“旧 新 引用”，应原样传给 `plaint verify "
                                  "--pre-receive`；update 钩子应调用 `plaint verify --update \"$@\"`。"}};

inline constexpr Code k_unknown_clock{"cli.unknown_clock",
                                      {"There is no such clock", "没有该时钟"},
                                      {"Clocks are defined by the policy; `plaint sla ID` shows those of a record.",
                                       "时钟由策略定义，`plaint sla 编号` 可列出一条记录的时钟。"}};

inline constexpr Code k_unknown_schema{"schema.unknown",
                                       {"There is no such schema", "没有该模式"},
                                       {"plaint publishes the schemas of records, of policies and of import mappings.",
                                        "plaint 公布记录、策略和导入映射的模式。"}};

inline constexpr Code k_one_value{
    "cli.one_value",
    {"A field that takes one value was given several", "单值字段给出了多个值"},
    {"Only lists take several values one after the other. A text with blanks goes in quotes; of several fields each is set by a "
     "command of its own.",
     "只有列表可以依次给出多个值。含空格的文本须加引号；多个字段须分别设置。"}};

inline constexpr Code k_profile_to_extend{
    "profile.to_extend",
    {"The profile has no kinds of records", "配置方案没有记录类型"},
    {"Some profiles only hold what others have in common. Take one that has kinds of records, or write one that extends it: "
     "plaint-policy(5).",
     "有些方案只存放其他方案的公共部分。请采用带有记录类型的方案，或编写扩展它的方案，见 plaint-policy(5)。"}};

inline constexpr Code k_hidden_verb{
    "policy.hidden_verb",
    {"An action has the words of one of plaint's own commands", "动作与 plaint 自身的命令同名"},
    {"plaint's own commands come first, so nobody can type this action. A newer plaint may have brought the command: `plaint move ID STATE` "
     "still takes the step until the action has another name.",
     "plaint 自身的命令优先，因此无法输入该动作。该命令可能由新版 plaint 引入；在动作改名之前，仍可用 `plaint move 编号 状态` 执行该步骤。"}};

inline constexpr const Code* k_record_codes[] = {
    &k_uncommitted,    &k_unknown_kind,      &k_unknown_field, &k_field_not_here, &k_computed_field,
    &k_missing_fields, &k_nothing_to_change, &k_no_step,       &k_editor,         &k_unreadable_input,
    &k_no_letter,      &k_bad_number,        &k_unknown_clock, &k_unknown_schema, &k_profile_to_extend,
    &k_no_form,        &k_unknown_form,      &k_which_form,    &k_letter_not_yet, &k_one_value,
    &k_before_history, &k_bad_push,          &k_hidden_verb};

}  // namespace plaint::cmd
