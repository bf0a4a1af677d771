# Values that the policy works out of records: a level by rules, how old, the n-th on a contract; in lists, in one record, and against a
# record that says otherwise.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null && cat >> plaint.yaml
| fields:
|   urgency_reason: {label: {en: Reason for the urgency, zh: 紧急程度说明}, is: text}
| computed:
|   age: {label: {en: Days open, zh: 天数}, value: "days(received.at, today)"}
|   level:
|     label: {en: Urgency by the rules, zh: 按规则判定的紧急程度}
|     field: urgency
|     override: urgency_reason
|     levels:
|       - {is: high, when: "$age > 7 or $nth > 2", label: {en: open for a week or the third, zh: 超过七天或第三次}}
|       - {is: medium, label: {en: everything else, zh: 其他情况}}
|   nth: {label: {en: Complaint on this contract, zh: 同一合同的投诉次数}, same: {by: [subject.contract]}}
$ plaint init >/dev/null && git add -A && git commit -qm policy && cat > commands.sh
| new() { plaint new --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --description x "$@" >/dev/null; }

# The first complaint is refused with another level than the rules give.
$ . ./commands.sh; new --received-at 09:12 --contract HT-1 --urgency high
! error: `urgency` is High, but by the rules it is Medium (everything else) [level.unexplained]
! hint: Record Medium, or give the reason in `urgency_reason`
= 1
$ . ./commands.sh; new --received-at 09:12 --contract HT-1 --urgency medium --title first
$ . ./commands.sh; new --received-at 09:13 --contract HT-2 --urgency medium --title other
$ . ./commands.sh; new --received-at 09:14 --contract HT-1 --urgency medium --title second

# The third on one contract is of another level.
$ . ./commands.sh; new --received-at 09:15 --contract HT-1 --urgency medium --title third
! error: `urgency` is Medium, but by the rules it is High (open for a week or the third) [level.unexplained]
! hint: Record High, or give the reason in `urgency_reason`
= 1
$ plaint --lang zh set CP-2026-003 urgency high
! CP-2026-003: 错误：`urgency` 填写为高，按规则应为中（其他情况） [level.unexplained]
! 提示：请填写中，或在 `urgency_reason` 中说明理由
= 1
$ . ./commands.sh; new --received-at 09:15 --contract HT-1 --urgency high --title third
$ plaint list --columns id,title,\$nth,\$level,\$age --sort -\$nth,id
> Id           Title   Complaint on this contract  Urgency by the rules  Days open
> CP-2026-004  third   3                           High                  0
> CP-2026-003  second  2                           Medium                0
> CP-2026-001  first   1                           Medium                0
> CP-2026-002  other   1                           Medium                0
$ plaint list '$nth > 1' --columns id,\$nth,\$level --format json
> {
>   "schema": {
>     "name": "plaint.list",
>     "version": 1
>   },
>   "total": 2,
>   "records": [
>     {
>       "id": "CP-2026-003",
>       "$nth": 2,
>       "$level": "medium"
>     },
>     {
>       "id": "CP-2026-004",
>       "$nth": 3,
>       "$level": "high"
>     }
>   ]
> }
$ plaint list '$nht > 1'
! expression:1:1: error: `$nht` is not defined [expr.unknown_name]
!     1 | $nht > 1
!       | ^^^^
! hint: Did you mean `$nth`?
= 2
$ plaint list --columns id,\$nht
! --columns:1:4: error: there is no computed value `$nht` [query.unknown_field]
!     1 | id,$nht
!       |    ^^^^
! hint: Did you mean `$nth`?
= 2
$ plaint show CP-2026-004 --format json | sed -n '/"computed"/,/^  }/p'
>   "computed": {
>     "satisfaction": {
>       "label": {
>         "en": "Satisfaction (1 to 5)",
>         "zh": "满意度（1 至 5 分）"
>       },
>       "value": null,
>       "shown": null,
>       "rule": null
>     },
>     "age": {
>       "label": {
>         "en": "Days open",
>         "zh": "天数"
>       },
>       "value": 0,
>       "shown": {
>         "en": "0",
>         "zh": "0"
>       },
>       "rule": null
>     },
>     "level": {
>       "label": {
>         "en": "Urgency by the rules",
>         "zh": "按规则判定的紧急程度"
>       },
>       "value": "high",
>       "shown": {
>         "en": "High",
>         "zh": "高"
>       },
>       "rule": {
>         "en": "open for a week or the third",
>         "zh": "超过七天或第三次"
>       }
>     },
>     "nth": {
>       "label": {
>         "en": "Complaint on this contract",
>         "zh": "同一合同的投诉次数"
>       },
>       "value": 3,
>       "shown": {
>         "en": "3",
>         "zh": "3"
>       },
>       "rule": null
>     }
>   },
$ plaint --lang zh show CP-2026-001 | sed -n '/计算值/,/^$/p'
> 计算值：
>   天数：0
>   按规则判定的紧急程度：中（其他情况）
>   同一合同的投诉次数：1
>
$ plaint check
> Records checked: 4; errors: 0

# After a week all have risen; who has a reason is left alone. Nothing is written by itself.
@ 2026-03-12T09:30:00+08:00
$ plaint set CP-2026-002 urgency_reason "the customer agrees" >/dev/null; plaint check
> Records checked: 4; errors: 0
! complaints/2026/00/CP-2026-001.yaml:21:10: warning: `urgency` is Medium, but by the rules it has become High (open for a week or the third) [level.risen]
!    21 | urgency: medium
!       |          ^^^^^^
! hint: plaint set CP-2026-001 urgency high
! complaints/2026/00/CP-2026-003.yaml:21:10: warning: `urgency` is Medium, but by the rules it has become High (open for a week or the third) [level.risen]
!    21 | urgency: medium
!       |          ^^^^^^
! hint: plaint set CP-2026-003 urgency high
! 2 warnings
$ plaint sla 2>&1 | grep risen
> complaints/2026/00/CP-2026-001.yaml:21: `urgency` is Medium, but by the rules it has become High (open for a week or the third) [level.risen]
> complaints/2026/00/CP-2026-003.yaml:21: `urgency` is Medium, but by the rules it has become High (open for a week or the third) [level.risen]
$ plaint set CP-2026-001 urgency high >/dev/null; plaint check
> Records checked: 4; errors: 0
! complaints/2026/00/CP-2026-003.yaml:21:10: warning: `urgency` is Medium, but by the rules it has become High (open for a week or the third) [level.risen]
!    21 | urgency: medium
!       |          ^^^^^^
! hint: plaint set CP-2026-003 urgency high
$ plaint --lang zh check
> 已检查记录：4 条；错误：0 个
! complaints/2026/00/CP-2026-003.yaml:21:10: 警告：`urgency` 为中，按规则现已升为高（超过七天或第三次） [level.risen]
!    21 | urgency: medium
!       |          ^^^^^^
! 提示：plaint set CP-2026-003 urgency high
