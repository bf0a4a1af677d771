// Finding codes of the policy room.
#pragma once

#include "base/finding.hpp"

namespace plaint::policy {

inline constexpr Code k_unknown_name{"policy.unknown_name",
                                     {"A policy names something that is not defined", "策略引用了未定义的名称"},
                                     {"Workflows, actions and people refer to states, roles, series, conditions and "
                                      "events by name. A name that is defined nowhere would "
                                      "silently never apply. Correct the spelling, or define it in its section.",
                                      "工作流、动作和人员按名称引用状态、角色、编号系列、条件和事件。未定义的名称会悄悄"
                                      "失效。请改正拼写，或在相应章节中定义它。"}};
inline constexpr Code k_unknown_field{
    "policy.unknown_field",
    {"A policy names a field that the record schema does not have", "策略引用了记录模式中不存在的字段"},
    {"Options, tracked fields and summaries are paths into the record. `plaint schema --fields` lists every path that "
     "exists.",
     "选项、跟踪字段和摘要都是记录中的路径。用 `plaint schema --fields` 可列出全部路径。"}};
inline constexpr Code k_bad_expression{
    "policy.bad_expression",
    {"An expression of the policy cannot be read", "策略中的表达式无法解析"},
    {"Conditions and `when` are expressions over the record; see plaint-policy(5) for the grammar.",
     "条件和 `when` 是针对记录的表达式，语法见 plaint-policy(5)。"}};
inline constexpr Code k_bad_value{
    "policy.bad_value",
    {"A value in the policy cannot be used", "策略中的某个值无法使用"},
    {"Zones are IANA names, id patterns hold {{year}} and {{number:WIDTH}}, people are written as git writes them: "
     "Name "
     "<email>.",
     "时区须为 IANA 名称，编号模式须含 {{year}} 和 {{number:位数}}，人员按 git 的写法：姓名 <邮箱>。"}};
inline constexpr Code k_clash{
    "policy.clash",
    {"Two parts of the policy cannot both hold", "策略的两处内容互相冲突"},
    {"Two series with the same pattern would give the same id twice; two actions with the same command could not be "
     "told apart; a "
     "transition behind one that always fits is never taken.",
     "两个系列模式相同会产生重复编号；两个动作命令相同则无法区分；排在必然匹配的转换之后的转换永远不会生效。"}};

inline constexpr Code k_unreachable{
    "policy.unreachable_state",
    {"No step leads to a state", "没有步骤到达某个状态"},
    {"Each state is reached from the initial one or by an import. A state that nothing leads to is mostly a slip in a "
     "transition's `to` or `from`.",
     "每个状态都应能从初始状态经步骤到达，或由导入进入。无法到达的状态多半是转换的 `to` 或 `from` 写错。"}};
inline constexpr Code k_dead_end{
    "policy.dead_end",
    {"From a state no end is reached", "从某个状态无法到达终态"},
    {"Every record must come to an end: from each state that is not of the phase `closed` some way leads to one that "
     "is.",
     "每条记录都必须能够结束：从每个不属于 `closed` 阶段的状态都应有路径通往属于该阶段的状态。"}};
inline constexpr Code k_hidden{
    "policy.hidden_transition",
    {"A transition is never taken, because an earlier one always fits", "前面的转换总是适用，此转换永远不会生效"},
    {"Of the transitions of an event the first that fits is taken. One without `when`, or with the same `when`, hides "
     "those behind it.",
     "同一事件的转换中取第一个适用者。没有 `when` 或 `when` 相同的转换会遮住其后的转换。"}};
inline constexpr Code k_never_holds{
    "policy.never_holds",
    {"A condition can never hold", "条件永远不可能成立"},
    {"It asks for two different choices of one field at once, by itself or together with the `when` of its transition. "
     "Join alternatives with `or`, or by `in (…)`.",
     "它同时要求同一字段取两个不同的选项（条件自身，或与转换的 `when` 一起）。请用 `or` 或 `in (…)` 连接各种可能。"}};
inline constexpr Code k_unused{
    "policy.unused",
    {"A part of the policy is used nowhere", "策略的某一部分没有被使用"},
    {"A condition that no transition names guards nothing, and a tracked field that nothing writes or reads tells "
     "nothing. Use it or remove it.",
     "没有转换引用的条件起不到作用，无处写入和读取的跟踪字段也没有意义。请加以使用或删除。"}};
inline constexpr Code k_unheld{
    "policy.unheld_role",
    {"Nobody holds a role that a step needs", "没有人具备某个步骤所需的角色"},
    {"The step cannot be taken, or the sign-off not be given, until somebody is entered with that role under `people` "
     "in plaint.yaml.",
     "在 plaint.yaml 的 people 中登记具备该角色的人员之前，该步骤无法执行，会签也无法完成。"}};

inline constexpr Code k_illegal{"transition.illegal",
                                {"The workflow has no such step from this state", "工作流不允许在此状态下执行该操作"},
                                {"Each kind of record has a workflow: from each state only some events are allowed. "
                                 "`plaint show ID` lists what can be done next; "
                                 "`plaint move ID STATE` looks for the step that leads to a state.",
                                 "每类记录都有工作流，每个状态只允许部分操作。`plaint show 编号` "
                                 "列出下一步可做的事；`plaint move 编号 状态` 会寻找通往该状态的步骤。"}};
inline constexpr Code k_role{
    "transition.role",
    {"The step is reserved for a role that this person does not hold", "该操作须由特定角色执行，当前人员不具备"},
    {"The policy names the roles that may take a step, and `people` in plaint.yaml says who holds which. Ask one of "
     "them, or have the role "
     "entered there by a reviewed change.",
     "策略规定了可执行该操作的角色，plaint.yaml 的 people "
     "列出各角色人员。请由其中一人操作，或经评审后在该处补充角色。"}};
inline constexpr Code k_unknown_event{
    "history.unknown_event",
    {"The history names an event that the policy does not know", "历史中出现策略未定义的事件"},
    {"Events are the policy's actions and plaint's own register, import, set, edit, attach and link.",
     "事件只能是策略中的动作，或 plaint 自带的 register、import、set、edit、attach、link。"}};
inline constexpr Code k_broken_chain{
    "history.broken_chain",
    {"An event does not start from the state that the history had reached", "事件的起始状态与历史所达状态不符"},
    {"Each event that moves the record says from where to where. The chain must be unbroken from registration to the "
     "present state. "
     "Hand edits and careless merges break it: restore the file from git and take the step with plaint.",
     "每个移动状态的事件都写明起止状态，从登记到现在必须首尾相接。手工修改或粗心的合并会破坏它：请用 git "
     "恢复文件，再用 plaint 执行该步骤。"}};
inline constexpr Code k_state_mismatch{"history.state_mismatch",
                                       {"The state is not where the history leads", "状态与历史不一致"},
                                       {"`state` is written by plaint together with a history event. A state changed "
                                        "by hand skips the workflow and its conditions.",
                                        "`state` 由 plaint 与历史事件一同写入。手工修改状态会绕过工作流及其条件。"}};
inline constexpr Code k_no_history{
    "history.missing",
    {"The history does not begin with a registration or an import", "历史没有以登记或导入开始"},
    {"Every record begins with the event `register` or `import`.", "每条记录都以 register 或 import 事件开始。"}};
inline constexpr Code k_rewritten{
    "history.rewritten",
    {"An entry that was already recorded has been altered or removed", "已记录的条目被修改或删除"},
    {"History and the lists of entries only grow: auditors rely on it. Add a new entry that names the one it corrects "
     "(`--corrects`), and leave the old one as it is.",
     "历史和各类记录条目只能追加，审计以此为据。请新增一条用 `--corrects` 指明被更正条目的记录，原条目保持不变。"}};
inline constexpr Code k_fixed{
    "record.fixed_field",
    {"A field that never changes was changed", "不可更改的字段被修改"},
    {"uid, kind and recorded are settled at registration. A record registered under the wrong kind is rejected as "
     "a duplicate and registered anew. The id changes by `plaint renumber` only, which keeps the old one among the "
     "aliases.",
     "uid、kind、recorded 在登记时确定，此后不变。类型登记错误时，请将其作为重复驳回并重新登记。编号（id）只能由 "
     "`plaint renumber` 变更，原编号保留在 aliases 中。"}};
inline constexpr Code k_alias_untold{
    "record.alias_untold",
    {"A record claims a number that it never bore", "记录声称的曾用编号没有依据"},
    {"Each entry of `aliases` belongs to an event `renumber` of the same moment that led from this id to the next. "
     "Aliases are written by `plaint renumber` only.",
     "`aliases` 中每一项都对应同一时刻的 `renumber` 事件，说明该编号变更成了哪个编号。aliases 只由 `plaint renumber` "
     "写入。"}};
inline constexpr Code k_renumbered_more{
    "record.renumbered_more",
    {"More than numbers changed under the event `renumber`", "`renumber` 事件中修改了编号以外的内容"},
    {"The event may be told in any state, so it covers nothing but ids: the record's own, those in fields that name "
     "other records, the folder of attached files and the title. Change the rest with an event of its own.",
     "该事件在任何状态下都可发生，因此只限于编号：记录自身的编号、引用其他记录的字段、附件目录和标题。其他修改请另"
     "用相应命令。"}};
inline constexpr Code k_untracked{
    "history.untracked_change",
    {"A tracked field changed without an event that says so", "跟踪字段被修改而历史未记录"},
    {"Clocks and figures are computed from events, so a change of urgency, owner and the like stands in the `values` "
     "of a history event. "
     "Use `plaint set`, or `plaint edit`, which write it.",
     "时限和统计由事件计算，因此紧急程度、负责人等的变更须写入历史事件的 values。请使用会自动记录的 `plaint set` 或 "
     "`plaint edit`。"}};
inline constexpr Code k_silent_change{
    "history.silent_change",
    {"The record changed without a history event", "记录被修改而没有历史事件"},
    {"Each change comes with an event, so that the record tells its whole story by itself. `plaint edit ID --adopt` "
     "takes over hand edits "
     "together with an event.",
     "每次修改都应附带事件，使记录本身讲清来龙去脉。`plaint edit 编号 --adopt` 可连同事件一起接收手工修改。"}};
inline constexpr Code k_time_order{
    "history.time_order",
    {"An event is dated before the one it follows, or in the future", "事件时间早于前一事件，或晚于当前时间"},
    {"`at` is the moment of recording, so it never goes back. What happened earlier is said by the entry's own time.",
     "`at` 是记录时刻，不会倒退。事情实际发生的时间写在条目自己的时间字段中。"}};
inline constexpr Code k_received_later{
    "record.received_later",
    {"A record was received after it had been recorded", "接收时间晚于登记时间"},
    {"Every deadline starts with the moment at which the customer was heard. A time later than the registration is a slip, "
     "mostly a time of day typed without its day: the clocks would not start before it.",
     "所有时限都从接收客户反馈的时刻算起。接收时间晚于登记时间属于误填，多半是只写了时刻而未写日期；在此之前时钟不会开始。"}};
inline constexpr Code k_unowned_entry{
    "record.unowned_entry",
    {"An entry was added without the action that it belongs to", "条目不是通过其对应的动作添加的"},
    {"Entries of such a list (approvals, investigations, …) come about by their own action, with its conditions and roles, and its event names them. Added by "
     "hand they would slip past both.",
     "此类列表（如审批、调查记录）的条目须由对应的动作添加，受其条件和角色约束，并由事件记录。手工添加会绕过这些约束。"}};
inline constexpr Code k_set_aside{
    "history.set_aside",
    {"An event was recorded as one that does not count", "登记了不计入的事件"},
    {"When two branches took a record along paths that cannot both be followed, whoever merges them marks the events "
     "of one with `set_aside` and the reason: they stay, and do not count. Such a mark comes by a merge alone; an "
     "event that should not have happened is followed by another one that puts it right.",
     "两个分支使记录走上无法并存的路径时，合并者须用 `set_aside` 及理由标记其中一方的事件：事件保留但不计入。"
     "该标记只能由合并产生；登记有误的事件应由后续事件更正。"}};
inline constexpr Code k_set_aside_alone{
    "record.set_aside_alone",
    {"An entry is marked as not counting, but its event counts", "条目标为不计入，而登记它的事件仍计入"},
    {"An entry does not count when a merge has set aside the event that brought it: both bear the mark `set_aside`. An "
     "entry that is wrong is corrected by another one (`--corrects`).",
     "合并将某事件标为不计入时，由其登记的条目也不计入，两者都带有 `set_aside` 标记。有误的条目应由另一条目更正"
     "（`--corrects`）。"}};
inline constexpr Code k_dangling{
    "record.dangling_entry",
    {"A correction or event names an entry that does not exist", "更正或事件引用了不存在的条目"},
    {"`corrects` and the history's `entry` name another entry's `id` in the same record.",
     "`corrects` 和历史中的 `entry` 引用同一记录中另一条目的 id。"}};
inline constexpr Code k_repeated_entry{
    "record.repeated_entry",
    {"Two entries of the record have the same id", "记录中两个条目的 id 相同"},
    {"Entry ids tell entries apart in corrections and merges. Give the copy an id of its own.",
     "条目 id 用于更正和合并时区分条目。请为复制的条目另取 id。"}};
inline constexpr Code k_circular{
    "policy.circular",
    {"A computed value hangs on itself", "计算值依赖于自身"},
    {"A computed value may name others, but not in a circle: then none of them would have a value.",
     "计算值可以引用其他计算值，但不能循环引用，否则都没有结果。"}};
inline constexpr Code k_level_unexplained{
    "level.unexplained",
    {"A level was recorded that the rules do not give, without a reason", "填写的级别与规则不符，且未说明理由"},
    {"The policy works the level out of the record (`computed`), and the message names the line that fits. Whoever "
     "records another one says why, in the field that the policy names under `override`.",
     "策略按 `computed` 中的规则由记录内容判定级别，消息给出了适用的规则。如需填写其他级别，须在策略 `override` 指定的字段中说明理由。"}};
inline constexpr Code k_level_risen{
    "level.risen",
    {"By the rules a record has become graver than it is recorded", "按规则记录的级别已升高"},
    {"Time has passed or something was added, so that another line of the policy's `computed` fits. Nothing is changed "
     "by itself: record the new level, or the reason for keeping the old one.",
     "随着时间推移或内容补充，策略 `computed` 中的另一条规则已适用。系统不会自动修改：请登记新级别，或说明保留原级别的理由。"}};
inline constexpr Code k_balance_over{
    "balance.over",
    {"More went out than had come in", "出量超过入量"},
    {"The policy's `balances` add up the entries of lists by key, in the order of their times. What was never taken in "
     "cannot have been given out: an entry or its time is wrong. Correct it with --corrects.",
     "策略的 `balances` 按条目时间顺序对各项累计。未领入的不可能发出，说明某条目或其时间有误，请用 --corrects 更正。"}};
inline constexpr Code k_balance_open{
    "balance.open",
    {"A closed record whose balance is open", "记录已关闭但收支不平"},
    {"Everything that came in has to be accounted for before a record is closed: used, returned or written off in an "
     "entry. The message gives the figures.",
     "关闭记录前，领入的全部物料须已登记使用、退回或核销。消息给出了各项数量。"}};
inline constexpr Code k_sign_not_held{
    "sign_off.not_held",
    {"Somebody signed as what they are not", "签署人不具备所签署的角色"},
    {"A signature counts only from a person who holds the role as which it is given; `people` in plaint.yaml says who "
     "holds which. Ask one of them to sign.",
     "只有具备相应角色的人员签署才算数，plaint.yaml 的 people 列出各角色人员。请由其中一人签署。"}};
inline constexpr Code k_sign_not_asked{
    "sign_off.not_asked",
    {"Somebody signed who is not asked to", "该角色无需签署"},
    {"The policy's `sign_offs` say for each sort of record whose signatures it needs. `plaint show ID` lists them with "
     "the people who hold the roles.",
     "策略的 sign_offs 规定各类记录须由哪些角色签署。`plaint show 编号` 列出这些角色及其人员。"}};
inline constexpr Code k_sign_not_due{
    "sign_off.not_due",
    {"A signature was given out of turn", "未按顺序签署"},
    {"An ordered sign-off goes from one to the next, nobody signs twice, and what was signed before the matter itself "
     "was written down does not count. `plaint show ID` says whose turn it is; a signature given by mistake is "
     "corrected by another one (`--corrects`).",
     "按顺序会签时须逐级签署，同一人不得重复签署，早于所签内容的签署不计入。`plaint show 编号` "
     "显示现应由谁签署；误签可用 `--corrects` 更正。"}};

inline constexpr Code k_unknown_kind{"record.unknown_kind",
                                     {"The policy has no such kind of record", "策略中没有该记录类型"},
                                     {"Kinds come from the policy; each has its own id series and workflow.",
                                      "记录类型由策略定义，各有编号系列和工作流。"}};
inline constexpr Code k_import_state{
    "import.state",
    {"An import may not put a record into this state", "导入不得将记录置于该状态"},
    {"The workflow's `imports` lists the states in which an imported record may begin.",
     "工作流的 imports 列出导入记录允许的初始状态。"}};

inline constexpr Code k_looping_profile{
    "policy.looping_profile",
    {"A profile extends itself", "配置方案扩展了自身"},
    {"`extends` names the profile that another one builds on. Following it must come to an end: take the profile out of "
     "its own line of ancestors.",
     "`extends` 指明所基于的配置方案。沿此关系必须有尽头：请将方案从自己的来源链中去掉。"}};

inline constexpr const Code* k_codes[] = {
    &k_unknown_name,   &k_unknown_field,   &k_bad_expression, &k_bad_value,
    &k_clash,          &k_illegal,         &k_role,           &k_unknown_event,
    &k_broken_chain,   &k_state_mismatch,  &k_no_history,     &k_rewritten,
    &k_fixed,          &k_untracked,       &k_silent_change,  &k_time_order,
    &k_unowned_entry,  &k_dangling,        &k_repeated_entry, &k_unknown_kind,
    &k_import_state,   &k_received_later,  &k_sign_not_held,  &k_sign_not_asked,
    &k_sign_not_due,   &k_looping_profile, &k_circular,       &k_level_unexplained,
    &k_level_risen,    &k_balance_over,    &k_balance_open,   &k_unreachable,
    &k_dead_end,       &k_hidden,          &k_never_holds,    &k_unused,
    &k_unheld,         &k_set_aside,       &k_alias_untold,   &k_renumbered_more,
    &k_set_aside_alone};

}  // namespace plaint::policy
