// Codes of what can be wrong with targets, working hours and spans of time.
#pragma once

#include "base/finding.hpp"

namespace plaint::time {

inline constexpr Code k_target_syntax{
    "time.target_syntax",
    {"A target cannot be read", "无法识别时限"},
    {"A target is a number with a unit and nothing between: 30m (minutes), 4h (hours), 7d (calendar days), 3bd "
     "(working days). Units are written in small letters.",
     "时限由数字和单位组成，中间不留空格：30m（分钟）、4h（小时）、7d（自然日）、3bd（工作日）。单位使用小写字母。"}};

inline constexpr Code k_target_without_unit{
    "time.target_without_unit",
    {"A target has no unit", "时限缺少单位"},
    {"A bare number is minutes to one reader and hours to the next, and such a mistake shows only when the customer "
     "has waited. Write the unit: 30m, 4h, 7d, 3bd.",
     "只写数字时，有人理解为分钟，有人理解为小时，等到客户已经久等才会发现出错。请写明单位：30m、4h、7d、3bd。"}};

inline constexpr Code k_target_not_positive{
    "time.target_not_positive",
    {"A target is zero or negative", "时限为零或负数"},
    {"Nothing can be done in no time, so such a target would be breached the moment it starts. To set no target, "
     "leave it out: it is then reported as undefined.",
     "零或负数的时限一开始就已超时，没有意义。如果不想设置时限，请删去该项：系统会将其报告为“未定义”。"}};

inline constexpr Code k_target_fraction{
    "time.target_fraction",
    {"A target is a fraction that has no exact meaning", "时限中的小数没有确切含义"},
    {"Only hours may have a fraction, and it must come to whole minutes (0.5h, 1.25h). Half a working day means "
     "different times to different people: write it in hours or minutes.",
     "只有小时可以带小数，且须折合为整分钟（如 0.5h、1.25h）。半个工作日因人而异，请改用小时或分钟。"}};

inline constexpr Code k_target_too_long{
    "time.target_too_long",
    {"A target is longer than ten years", "时限超过十年"},
    {"A target beyond ten years is a slip of the keyboard, or has the wrong unit. Check the number and the unit.",
     "超过十年的时限多为笔误或单位写错。请检查数字和单位。"}};

inline constexpr Code k_interval_syntax{
    "time.interval_syntax",
    {"Working hours cannot be read", "无法识别工作时段"},
    {"Working hours are written as two times of the day on a 24-hour clock, with two digits each: 09:00-12:30. The end "
     "of the day is 24:00.",
     "工作时段写作两个 24 小时制时刻，时和分均为两位数字：09:00-12:30。一天的结束写作 24:00。"}};

inline constexpr Code k_interval_outside_day{
    "time.interval_outside_day",
    {"Working hours lie outside the day", "工作时段超出当天范围"},
    {"A day runs from 00:00 to 24:00. Hours that go on after midnight are written in two parts, each at its own day.",
     "一天的范围是 00:00 至 24:00。跨越午夜的时段请拆成两段，分别写在各自的日期下。"}};

inline constexpr Code k_interval_reversed{
    "time.interval_reversed",
    {"Working hours end before they begin", "工作时段的结束早于开始"},
    {"The end must be later than the beginning on the same day. Hours that go on after midnight are written in two "
     "parts, each at its own day.",
     "结束时刻必须晚于同一天的开始时刻。跨越午夜的时段请拆成两段，分别写在各自的日期下。"}};

inline constexpr Code k_interval_overlap{
    "time.interval_overlap",
    {"Working hours overlap or are out of order", "工作时段重叠或次序颠倒"},
    {"The hours of a day are listed from morning to evening and must not overlap, so that no minute counts twice and a "
     "slip is seen. Hours may touch: 09:00-12:00, 12:00-18:00.",
     "一天的工作时段须从早到晚排列，不得重叠，以免同一分钟重复计算，也便于发现笔误。时段可以首尾相接："
     "09:00-12:00、12:00-18:00。"}};

inline constexpr Code k_no_hours{
    "time.no_hours",
    {"A calendar has no working hours", "日历没有任何工作时间"},
    {"Neither the week nor any dated day has hours, so a clock by this calendar would never move and nothing would "
     "ever be due. Give at least one weekday its hours, or name the calendar 24x7 if it never rests.",
     "每周和特定日期都没有工作时段，按此日历计时永远不会前进，也就永远不会到期。请至少为一个星期几填写工作时段；"
     "如果全天候工作，请使用 24x7。"}};

inline constexpr Code k_end_before_start{
    "time.end_before_start",
    {"A span of time ends before it starts", "时间段的结束早于开始"},
    {"Time between two moments is counted forward only. Mostly the two moments are exchanged, one of them has the "
     "wrong date, or an offset (+08:00) is missing or wrong.",
     "两个时刻之间的时间只能向后计算。常见原因是两个时刻写反了、其中一个日期有误，或时区偏移（+08:00）缺失或写错。"}};

inline constexpr Code k_no_due{
    "time.no_due",
    {"The calendar never reaches the target", "按该日历永远不会到期"},
    {"Within twenty years from the start the calendar has less working time than the target asks for, for instance "
     "when only a few dated days have hours. Give the week its hours, or shorten the target.",
     "自开始起二十年内，该日历的工作时间达不到时限的要求，例如只有少数特定日期有工作时段。请填写每周的工作时段，"
     "或缩短时限。"}};

inline constexpr const Code* k_codes[] = {&k_target_syntax,        &k_target_without_unit,
                                          &k_target_not_positive,  &k_target_fraction,
                                          &k_target_too_long,      &k_interval_syntax,
                                          &k_interval_outside_day, &k_interval_reversed,
                                          &k_interval_overlap,     &k_no_hours,
                                          &k_end_before_start,     &k_no_due};

}  // namespace plaint::time
