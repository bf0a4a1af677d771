// Codes of what can be wrong with calendars and clocks.
#pragma once

#include "base/finding.hpp"

namespace plaint::sla {

inline constexpr Code k_unknown_calendar{
    "calendar.unknown",
    {"There is no such calendar", "没有该日历"},
    {"A calendar is defined below `calendars` in the policy, or in a file of its own: .plaint/calendars/NAME.yaml in the "
     "repository, or one that comes with plaint. `24x7` is always there. `plaint calendar show` lists them all.",
     "日历可以写在策略的 calendars 下，也可以单独成文件：仓库中的 .plaint/calendars/名称.yaml，或 plaint 自带的日历。"
     "`24x7` 始终可用。`plaint calendar show` 可全部列出。"}};
inline constexpr Code k_calendar_name{
    "calendar.name",
    {"A calendar cannot have this name", "日历不能使用该名称"},
    {"Names are lower-case ASCII letters and digits with dashes or underscores between, since they name files too. "
     "`24x7` is built in and cannot be defined anew.",
     "名称由小写 ASCII 字母和数字组成，中间可用连字符或下划线，因为它也用作文件名。`24x7` 是内置日历，不能重新定义。"}};
inline constexpr Code k_calendar_key{
    "calendar.key",
    {"A calendar has a key that means nothing", "日历中有无法识别的键"},
    {"A mistyped key would silently have no effect, and deadlines would be computed without it. plaint-calendar(5) lists "
     "the keys.",
     "写错的键不会生效，时限计算会在无人察觉的情况下漏掉它。全部键见 plaint-calendar(5)。"}};
inline constexpr Code k_calendar_value{
    "calendar.value",
    {"A value in a calendar cannot be used", "日历中的值无法使用"},
    {"The message says what was expected at this place; plaint-calendar(5) shows each key with an example.",
     "消息中说明了此处应填的内容；plaint-calendar(5) 对每个键都给出了示例。"}};
inline constexpr Code k_calendar_zone{
    "calendar.zone",
    {"A calendar's time zone is not known", "日历的时区无法识别"},
    {"Zones are IANA names with their exact letters (Asia/Shanghai, Europe/Berlin, UTC) or fixed offsets (+08:00). They "
     "are read from the system's tzdata, so an outdated system may lack a new one.",
     "时区须为 IANA 名称（区分大小写，如 Asia/Shanghai、Europe/Berlin、UTC）或固定偏移（+08:00）。"
     "时区数据取自系统的 tzdata，系统过旧时可能缺少新的时区。"}};
inline constexpr Code k_calendar_date{
    "calendar.date",
    {"A calendar names a day that does not exist", "日历中的日期不存在"},
    {"Days are written as YEAR-MONTH-DAY with four, two and two digits: 2026-10-01. One entry per day; a span of days is "
     "written day by day, since each may have a name and hours of its own.",
     "日期写作 年-月-日，分别为四位、两位、两位数字：2026-10-01。每天一条；连续多天请逐日写出，因为每天都可以有自己的"
     "名称和时段。"}};
inline constexpr Code k_calendar_weekday{
    "calendar.weekday",
    {"The week of a calendar cannot be read", "日历的每周设置无法识别"},
    {"Weekdays are mon, tue, wed, thu, fri, sat, sun, and spans of them such as mon-fri, separated by commas. Each day may "
     "be named once; days that are not named have no hours.",
     "星期写作 mon、tue、wed、thu、fri、sat、sun，或 mon-fri 这样的区间，可用逗号并列。每天只能出现一次；未写出的日子没有"
     "工作时段。"}};
inline constexpr Code k_calendar_conflict{
    "calendar.conflict",
    {"A day is both a holiday and a make-up day", "同一天既是节假日又是调休上班日"},
    {"Only one of the two can hold, and deadlines around that day hang on which. Remove the wrong entry.",
     "两者只能取其一，该日前后的到期时间由此决定。请删除错误的一条。"}};
inline constexpr Code k_calendar_chain{
    "calendar.chain",
    {"Calendars extend one another without end", "日历的扩展关系没有尽头"},
    {"Following `extends` must lead to a calendar that extends none, in at most sixteen steps. A calendar of the policy "
     "cannot extend a file of its own name: give it another name.",
     "沿着 extends 必须在十六步之内到达一个不再扩展其他日历的日历。策略中的日历不能扩展与自己同名的文件，请换一个名称。"}};
inline constexpr Code k_calendar_coverage{
    "calendar.coverage",
    {"A calendar with holidays does not say how far they are known", "日历列有节假日，却未说明覆盖到哪一天"},
    {"Statutory holidays are announced a year ahead at most. Behind `coverage_until` due dates are marked provisional; "
     "without it a due date in a year not yet announced would look as reliable as any other.",
     "法定节假日最多提前一年公布。晚于 coverage_until 的到期时间会标为暂定；若不写明，尚未公布年份的到期时间看起来会与其他"
     "到期时间一样可靠。"}};
inline constexpr Code k_calendar_empty_year{
    "calendar.empty_year",
    {"A year that the calendar claims to know has no holiday", "日历声称覆盖的年份中没有节假日"},
    {"Either the year's holidays are still missing, and `coverage_until` promises too much, or the year is rightly empty. "
     "Deadlines in that year count holidays as working days.",
     "要么该年的节假日尚未补充而 coverage_until 写得过晚，要么该年确实没有节假日。落在该年的时限会把节假日当作工作日计算。"}};
inline constexpr Code k_calendar_nothing_to_remove{
    "calendar.nothing_to_remove",
    {"A calendar takes back a day that the one it extends does not have", "日历要撤销的日期在被扩展的日历中并不存在"},
    {"A day with an empty value removes that day's entry of the extended calendar. A holiday without a name is written "
     "with an empty text: \"\".",
     "值为空的日期表示撤销被扩展日历中的该条目。没有名称的节假日请写空文本：\"\"。"}};
inline constexpr Code k_holidays_shape{
    "calendar.import",
    {"A file of holidays is not of the form that can be imported", "节假日文件的格式无法导入"},
    {"`plaint calendar import` reads JSON files of the holiday-cn form: an object with `year` and `days`, each day an "
     "object with `name`, `date` and `isOffDay`.",
     "`plaint calendar import` 读取 holiday-cn 格式的 JSON：对象含 year 和 days，每个 day 为含 name、date、isOffDay 的对象。"}};
inline constexpr Code k_holidays_contradict{
    "calendar.import_contradiction",
    {"Files of holidays contradict one another", "节假日文件相互矛盾"},
    {"One says that the day is off, the other that it is worked. Import the one that holds, or correct the other.",
     "一个文件说该日放假，另一个说该日上班。请只导入正确的文件，或更正另一个。"}};
inline constexpr Code k_holidays_empty{
    "calendar.import_empty",
    {"A year's file has no days", "年度文件中没有任何日期"},
    {"The year has not been announced yet. Its file changes nothing, and the calendar's coverage stays as it is: due dates "
     "in that year are provisional.",
     "该年度的安排尚未公布。文件不产生任何修改，日历的覆盖期保持不变，落在该年的到期时间仍为暂定。"}};

inline constexpr Code k_calendar_shadowed{
    "calendar.shadowed",
    {"The policy defines this calendar itself", "策略已自行定义该日历"},
    {"A file of the same name would never be read. Import into a calendar of another name, and let the policy's one extend "
     "it: extends: NAME.",
     "同名文件不会被读取。请导入到另一个名称的日历，再让策略中的日历扩展它：extends: 名称。"}};

inline constexpr const Code* k_codes[] = {
    &k_unknown_calendar, &k_calendar_name,       &k_calendar_key,        &k_calendar_value,
    &k_calendar_zone,    &k_calendar_date,       &k_calendar_weekday,    &k_calendar_conflict,
    &k_calendar_chain,   &k_calendar_coverage,   &k_calendar_empty_year, &k_calendar_nothing_to_remove,
    &k_holidays_shape,   &k_holidays_contradict, &k_holidays_empty,      &k_calendar_shadowed};

}  // namespace plaint::sla
