# The urgency of a complaint changes while it is paused and again afterwards, it is resolved, closed and reopened: each
# clock is right at every step, and the breach that happened stays.
@ 王芳 <wangfang@example.com>
@ 2026-03-02T09:05:00+08:00
$ git init -q -b main . && plaint init >/dev/null && plaint new --received-at 09:00 --received-by 王芳 --channel phone --organization 市水务局 --complainant 张伟 --phone 13800000000 --project 水质监测 --contract HT-1 --urgency low --description 月报迟交
> CP-2026-001: Registered
@ 2026-03-02T09:10:00+08:00
$ plaint respond CP-2026-001 --method 电话 --content 已收到
> CP-2026-001: Responded (Registered)
$ plaint classify CP-2026-001 --category schedule
> CP-2026-001: Classified, Registered -> Classified
$ plaint assign CP-2026-001 --lead 李雷
> CP-2026-001: Assigned, Classified -> Assigned
$ plaint log investigation CP-2026-001 --method 资料查阅 --content 查阅合同 --conclusion 属实
> CP-2026-001: Investigated, Assigned -> Under investigation
# Three hours are used, seven days allowed. From now on the clock stands still.
@ 2026-03-02T12:00:00+08:00
$ plaint sla CP-2026-001 | grep -A4 ^Clock && plaint hold CP-2026-001 --reason 等客户提供日志
> Clocks at 2026-03-02 12:00 (Asia/Shanghai)
>
> Clocks
> Clock                     Start        Due          Stop         Used/allowed  Status
> First response            03-02 09:00  03-02 11:00  03-02 09:10     0:10/2:00  Met
> Resolution                03-02 09:00  03-09 09:00  -             3:00/168:00  Running
> Progress report, round 1  03-02 09:10  03-09 09:10  -             2:50/168:00  Running
>
> CP-2026-001: Put on hold, Under investigation -> On hold
# A day later the urgency rises to 24 h: 21 h are left, and a paused clock has no due time.
@ 2026-03-03T12:00:00+08:00
$ plaint set CP-2026-001 urgency high && plaint sla CP-2026-001 --lang zh | head -9
> CP-2026-001: Field set (On hold)
> CP-2026-001  【已挂起】
> 月报迟交
> 时限情况：2026-03-03 12:00（Asia/Shanghai）
>
> 时钟
> 时钟                 开始         时限         停止          已用/允许  状况
> 首次响应             03-02 09:00  03-02 11:00  03-02 09:10   0:10/2:00  按时
> 解决                 03-02 09:00  -            -            3:00/24:00  已暂停
> 进展跟踪（第 1 轮）  03-02 09:10  -            -             2:50/4:00  已暂停
# The pause ends after two days: what was left is counted from there.
@ 2026-03-04T12:00:00+08:00
$ plaint resume CP-2026-001 && plaint sla CP-2026-001 | grep ^Resolution
> CP-2026-001: Resumed, On hold -> Under investigation
> Resolution                03-02 09:00  03-05 09:00  -              3:00/24:00  Running
# Three hours later it becomes urgent: 4 h, of which 6 are used. The breach was born with the change, at 15:00.
@ 2026-03-04T15:00:00+08:00
$ plaint set CP-2026-001 urgency urgent
> CP-2026-001: Field set (Under investigation)
@ 2026-03-04T15:30:00+08:00
$ plaint sla; plaint sla explain CP-2026-001 resolution
> Clocks at 2026-03-04 15:30 (Asia/Shanghai)
>
> Overdue (2)
> ID           Clock            Due          Late        Lead  Title
> CP-2026-001  Progress report  03-02 10:10  5 h 20 min  李雷  月报迟交
>     Under investigation; overdue since 2026-03-04 13:10 (high - every 4 hours: 4h, 24x7)
> CP-2026-001  Resolution       03-04 13:00  2 h 30 min  李雷  月报迟交
>     Under investigation; overdue since 2026-03-04 15:00, when a change of targets put its due time into the past (by urgency - urgent: 4h, 24x7)
>
> To be done (1)
> ID           Since        What should be done
> CP-2026-001  03-04 12:36  its time is nearly up and it has not been escalated
>     plaint escalate CP-2026-001 --reason deadline --step department_manager --content "…"
>
> Records looked at: 1; open clocks: 2; overdue: 2; due: 0; to be done: 1
> CP-2026-001  月报迟交
> Clocks at 2026-03-04 15:30:00 (Asia/Shanghai)
>
> Resolution, cycle 1 - Overdue, 2 h 30 min late
> Started 2026-03-02 09:00:00 by received.at (complaints/2026/00/CP-2026-001.yaml:8)
>
> Targets in force at the start
>    Rule              Target  Calendar  Working time  Due
> >  by urgency - low  7d      24x7         168:00:00  2026-03-11 09:00:00
>
> Targets changed at 2026-03-03 12:00:00: Field set, 王芳 <wangfang@example.com>; Urgency: Low -> High (complaints/2026/00/CP-2026-001.yaml:76)
>    Rule               Target  Calendar  Working time  Due
> >  by urgency - high  24h     24x7          24:00:00  2026-03-05 09:00:00
>
> Targets changed at 2026-03-04 15:00:00: Field set, 王芳 <wangfang@example.com>; Urgency: High -> Urgent (complaints/2026/00/CP-2026-001.yaml:86)
>    Rule                 Target  Calendar  Working time  Due
> >  by urgency - urgent  4h      24x7           4:00:00  2026-03-04 13:00:00
> Breached at 2026-03-04 15:00:00, by this change: the new due time had already passed.
>
> Pauses
>   2026-03-02 12:00:00  Put on hold by 王芳 <wangfang@example.com> (complaints/2026/00/CP-2026-001.yaml:70): 等客户提供日志
>   2026-03-04 12:00:00  Resumed by 王芳 <wangfang@example.com> (complaints/2026/00/CP-2026-001.yaml:81)
>
> Time by the calendar 24x7 (Asia/Shanghai)
> Date        Day  From   To                    Counts         Sum  Why
> 2026-03-02  Mon  09:00  12:00                    3 h         3 h  around the clock
> 2026-03-02  Mon  12:00  2026-03-04 12:00         0 s         3 h  paused (around the clock)
> 2026-03-04  Wed  12:00  15:30             3 h 30 min  6 h 30 min  around the clock
> Sum: 6:30:00 (23400 s) of 4:00:00 (14400 s)
# Before the change nothing was late, and that can still be asked.
$ plaint sla CP-2026-001 --at "2026-03-04 14:59" | grep ^Resolution
> Resolution                03-02 09:00  03-05 09:00  -              5:59/24:00  Running
! complaints/2026/00/CP-2026-001.yaml:86:9: note: this event, and what follows, lies behind the moment asked for and does not count [clock.future_event]
!    86 |   - at: "2026-03-04T15:00:00+08:00"
!       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
# Resolved, confirmed, closed.
@ 2026-03-04T20:00:00+08:00
$ plaint solve CP-2026-001 --direct-cause 无人排期 --root-cause 未列入计划 --summary 补交并列入计划 --measure "type=service; term=permanent; action=列入计划" --plan "task=补交; owner=李雷; start=2026-03-04; end=2026-03-04; state=done"
> CP-2026-001: Solution proposed, Under investigation -> Solution proposed
$ plaint review CP-2026-001 --decision passed --reviewer 王芳 --opinion 可行
> CP-2026-001: Reviewed, Solution proposed -> Solution reviewed
$ plaint confirm plan CP-2026-001 --method 电话确认 --attitude 满意
> CP-2026-001: Customer on the solution, Solution reviewed -> Solution agreed
$ plaint log implementation CP-2026-001 --content 补交 --result 完成
> CP-2026-001: Implemented, Solution agreed -> Being implemented
$ plaint resolve CP-2026-001 --outcome 完全解决 --technical 已补交 --risk 无 --residual-risk none
> CP-2026-001: Resolved, Being implemented -> Resolved
@ 2026-03-05T09:00:00+08:00
$ plaint confirm result CP-2026-001 --method 电话确认 --satisfaction 满意 --comment 可以
> CP-2026-001: Customer on the result, Resolved -> Confirmed
$ plaint evaluate CP-2026-001 --relationship 已修复 --satisfaction 满意
> CP-2026-001: Evaluated (Confirmed)
$ plaint close CP-2026-001
> CP-2026-001: Closed, Confirmed -> Closed
# Reopened: a second cycle from there, under the urgency of now; the first one keeps its outcome.
@ 2026-03-06T09:00:00+08:00
$ plaint reopen CP-2026-001 --reason 二月月报仍缺
> CP-2026-001: Reopened, Closed -> Under investigation
@ 2026-03-06T10:00:00+08:00
$ plaint set CP-2026-001 urgency low
> CP-2026-001: Field set (Under investigation)
@ 2026-03-06T12:00:00+08:00
$ plaint sla CP-2026-001
> CP-2026-001  [Under investigation]
> 月报迟交
> Clocks at 2026-03-06 12:00 (Asia/Shanghai)
>
> Clocks
> Clock                              Start        Due          Stop         Used/allowed  Status
> First response                     03-02 09:00  03-02 11:00  03-02 09:10     0:10/2:00  Met
> Resolution, cycle 1                03-02 09:00  03-04 13:00  03-04 20:00    11:00/4:00  Missed, by a change of targets
> Resolution, cycle 2                03-06 09:00  03-13 09:00  -             3:00/168:00  Running
> Progress report, cycle 1, round 1  03-02 09:10  03-02 10:10  -              10:50/1:00  Missed
> Progress report, cycle 2, round 1  03-06 09:00  03-13 09:00  -             3:00/168:00  Running
> Customer's confirmation, cycle 1   03-04 20:00  03-11 20:00  03-05 09:00  13:00/168:00  Met
> Closing, cycle 1                   03-05 09:00  03-10 18:00  03-05 09:00    0:00/30:00  Met
> Return visit, cycle 1              03-05 09:00  04-04 09:00  -            24:00/720:00  Cancelled
> Task of the plan 1                 03-04 00:00  03-05 00:00  -             33:00/24:00  Done
>
> Pauses
> From         Until        By                           Why
> 03-02 12:00  03-04 12:00  王芳 <wangfang@example.com>  等客户提供日志
>
> Targets that fit (> counts: it is due first)
>    Clock                              Rule                   Target  Calendar  Due
>    First response                     all feedback           24h     24x7      03-03 09:00
> >  First response                     by kind - complaint    2h      24x7      03-02 11:00
>    First response                     by urgency - low       24h     24x7      03-03 09:00
> >  Resolution, cycle 1                by urgency - urgent    4h      24x7      03-04 13:00
> >  Resolution, cycle 2                by urgency - low       7d      24x7      03-13 09:00
> >  Progress report, cycle 1, round 1  urgent - every hour    1h      24x7      03-02 10:10
> >  Progress report, cycle 2, round 1  low - every week       7d      24x7      03-13 09:00
> >  Customer's confirmation, cycle 1   within a week          7d      24x7      03-11 20:00
> >  Closing, cycle 1                   within 3 working days  3bd     office    03-10 18:00
> >  Return visit, cycle 1              within a month         30d     24x7      04-04 09:00
> >  Task of the plan 1                 as planned             end     -         03-05 00:00
$ plaint sla --format json CP-2026-001 | python3 -c 'import json,sys; [print(c["clock"], c["cycle"], c["status"], c["breached_at"], c["born_breached"], c["used_seconds"], c["left_seconds"]) for c in json.load(sys.stdin)["clocks"] if c["clock"] == "resolution"]'
> resolution 1 missed 2026-03-04T15:00:00+08:00 True 39600 -25200
> resolution 2 running None False 10800 594000
# All of it is in the record's events: nothing was stored.
$ grep -c due complaints/2026/00/CP-2026-001.yaml
> 0
= 1
$ plaint check
> Records checked: 1; errors: 0
# A clock that counts by a calendar that is not there, and a target without a unit: `check` says so, with the place.
$ printf 'clocks:\n  visit:\n    label: {en: Visit, zh: 回访}\n    start: received.at\n    calendar: offfice\n    targets: [{target: 3d}]\n' >> plaint.yaml && plaint check
> Records checked: 1; errors: 1
! plaint.yaml:14:15: error: there is no calendar `offfice` [calendar.unknown]
!    14 |     calendar: offfice
!       |               ^^^^^^^
! hint: Did you mean `office`?
= 1
$ git checkout -q plaint.yaml && printf 'clocks:\n  visit:\n    label: {en: Visit, zh: 回访}\n    start: received.at\n    targets: [{target: 3}]\n' >> plaint.yaml && plaint sla
! plaint.yaml:14:24: error: field `clocks.visit.targets[0].target`: found `3` (a whole number), expected text [schema.type]
!    14 |     targets: [{target: 3}]
!       |                        ^
! hint: Write the unit: 30m, 4h, 7d (calendar days), 1mo (months), 3bd (working days)
= 3
