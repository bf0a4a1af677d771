// Finding codes of clocks.
#pragma once

#include "base/finding.hpp"

namespace plaint::sla {

inline constexpr Code k_unknown_name{"clock.unknown_name",
                                     {"A clock names something that is not defined", "时钟引用了未定义的名称"},
                                     {"Clocks start and stop with events, states, phases and other clocks, by name. A "
                                      "name that is defined nowhere would never come; a "
                                      "clock may follow only clocks that stand before it.",
                                      "时钟按名称引用事件、状态、阶段和其他时钟。未定义的名称永远不会发生；"
                                      "时钟只能跟随排在它之前的时钟。"}};
inline constexpr Code k_unknown_field{
    "clock.unknown_field",
    {"A clock names a field that the record schema does not have", "时钟引用了记录模式中不存在的字段"},
    {"Clocks start, stop and are due by dates and times of the record. `plaint schema --fields` lists every path that "
     "exists.",
     "时钟的开始、停止和时限取自记录中的日期时间字段。用 `plaint schema --fields` 可列出全部路径。"}};
inline constexpr Code k_bad_condition{
    "clock.bad_condition",
    {"A condition of a clock cannot be read", "时钟的条件无法解析"},
    {"`when`, `where` and `done` are expressions over the record or, in a clock with `each`, over one entry; see "
     "plaint-policy(5).",
     "`when`、`where` 和 `done` 是针对记录（带 `each` 的时钟则针对单个条目）的表达式，见 plaint-policy(5)。"}};
inline constexpr Code k_bad_percent{
    "clock.bad_percent",
    {"A share of a target is not a percentage", "时限的比例不是百分数"},
    {"Warnings lie at whole percents of the target from 1 to 99; reminders may lie behind it, up to 1000.",
     "预警点为时限的 1 至 99 的整数百分比；提醒可晚于时限，最大 1000。"}};
inline constexpr Code k_bad_date{
    "clock.bad_date",
    {"A target is in force from a date that does not exist", "时限的生效日期不存在"},
    {"`effective_from` is a date such as 2026-01-15: clocks that start on that day or later use the line.",
     "`effective_from` 为日期，例如 2026-01-15：自该日起开始的时钟采用此行。"}};
inline constexpr Code k_future_event{
    "clock.future_event",
    {"An event lies behind the moment asked for", "事件晚于所问时刻"},
    {"Clocks are read at a moment; what was recorded later does not count. If the moment is now, the event's time or "
     "the machine's clock is wrong.",
     "时钟按某一时刻读取，此后记录的内容不计入。若所问为当前时刻，则该事件的时间或本机时钟有误。"}};
inline constexpr Code k_out_of_order{
    "clock.out_of_order",
    {"Events are not in the order of their times", "事件未按时间先后排列"},
    {"The history grows at its end. An event that is older than the one before it was back-dated, or the machine's "
     "clock was wrong; clocks count it as if it had come right after the one before.",
     "历史只在末尾追加。早于前一事件的事件可能被倒填日期，或当时本机时钟有误；时钟将其视为紧接前一事件发生。"}};
inline constexpr Code k_no_pause{
    "clock.no_pause",
    {"A pause is ended that never began", "结束了从未开始的暂停"},
    {"Clocks stand still while the record is in a state that pauses. This event says that it leaves such a state, in "
     "which it was not; it changes no clock.",
     "记录处于暂停状态时时钟停走。此事件称离开暂停状态，而记录当时并不在该状态；它不影响任何时钟。"}};
inline constexpr Code k_end_before_start{
    "clock.end_before_start",
    {"A clock would end before it starts", "时钟的结束早于开始"},
    {"The field or entry that stops the clock has a time before its start, for example a response before the complaint "
     "was received. One of the two is wrong.",
     "使时钟停止的字段或条目的时间早于其开始，例如在收到投诉之前就已响应。两者必有一误。"}};
inline constexpr Code k_still_running{
    "clock.still_running",
    {"A closed record has a clock that never stopped", "已关闭的记录仍有未停止的时钟"},
    {"The clock should have stopped on the way to the end. Record what stopped it, or reopen the record.",
     "时钟本应在处理过程中停止。请补记使其停止的内容，或重新打开该记录。"}};

inline constexpr Code k_never_runs{
    "clock.never_holds",
    {"A condition of a clock can never hold", "时钟的条件永远不可能成立"},
    {"It asks for two different choices of one field at once, by itself or together with the clock's `when`.",
     "它同时要求同一字段取两个不同的选项（条件自身，或与时钟的 `when` 一起）。"}};
inline constexpr Code k_same_version{
    "clock.same_version",
    {"A rule has two targets from the same day", "一条规则在同一日期有两个时限"},
    {"Targets of one name are versions of one rule, told apart by `effective_from`. Two from the same day contradict "
     "each other.",
     "同名的时限是同一规则的不同版本，以 `effective_from` 区分。同一日期的两个版本互相矛盾。"}};
inline constexpr Code k_looser_target{
    "clock.looser_target",
    {"A target never counts, because a stricter one always fits", "更严格的时限总是适用，此时限永远不会生效"},
    {"Of all targets that fit a record the one that is due first counts. Behind a stricter one that fits whenever it "
     "does, a target is never reached.",
     "适用于某条记录的各时限中，最先到期者生效。若更严格的时限在同样情形下总是适用，则较宽的时限永远不会生效。"}};
inline constexpr Code k_stop_before_start{
    "clock.stop_before_start",
    {"A clock's stop does not come after its start", "时钟的停止不在开始之后"},
    {"A clock that stops with what starts it measures nothing, and one that stops in a state that is not reached from "
     "its start never stops by it.",
     "开始与停止相同的时钟什么也量不到；停止于从开始处无法到达的状态，则永远不会因此停止。"}};

inline constexpr const Code* k_clock_codes[] = {
    &k_unknown_name, &k_unknown_field, &k_bad_condition, &k_bad_percent,      &k_bad_date,
    &k_future_event, &k_out_of_order,  &k_no_pause,      &k_end_before_start, &k_still_running,
    &k_never_runs,   &k_same_version,  &k_looser_target, &k_stop_before_start};

}  // namespace plaint::sla
