# Clocks at night and in front of an auditor: what is late, due, near, paused; one record's clocks; how each came about; and the same in
# the formats that CI systems read. All of it is computed from the records when asked, at any moment.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null && cat > commands.sh
| new() { plaint new --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 "$@" >/dev/null; }

# Nothing is there: quiet, and no failure.
$ plaint sla
> Clocks at 2026-03-02 09:30 (Asia/Shanghai)
>
> Nothing is late, and nothing is due before 2026-03-03 02:00.
>
> Records looked at: 0; open clocks: 0; overdue: 0; due: 0
$ plaint sla --format json
> {
>   "schema": {
>     "name": "plaint.sla",
>     "version": 1
>   },
>   "at": "2026-03-02T09:30:00+08:00",
>   "until": "2026-03-03T02:00:00+08:00",
>   "zone": "Asia/Shanghai",
>   "counts": {
>     "records": 0,
>     "open": 0,
>     "overdue": 0,
>     "due": 0,
>     "near": 0,
>     "paused": 0,
>     "undefined": 0,
>     "provisional": 0,
>     "on_time": 0,
>     "reminders": 0,
>     "findings": 0,
>     "unreadable": 0
>   },
>   "clocks": [],
>   "reminders": [],
>   "findings": []
> }

# A complaint of high urgency, answered in time; another of medium urgency that nobody answers; a third with a hostile title.
$ . ./commands.sh; new --received-at 09:12 --urgency high --title "窗口办件时系统频繁掉线，三个窗口全部受影响" --description "掉线"
@ 2026-03-02T09:40:00+08:00
$ . ./commands.sh; plaint respond CP-2026-001 --method 电话 --content "已收到" --at 09:20 >/dev/null && new --received-at 09:35 --urgency medium --title "月报迟交" --description "月报"
$ . ./commands.sh; new --received-at 09:36 --urgency low --title "$(printf '50%%, \033[31m<b>&"x"\nsla::error::\xe2\x80\xae')" --description "x"
@ 2026-03-02T09:50:00+08:00
$ plaint classify CP-2026-001 --category 技术支持问题 >/dev/null && plaint assign CP-2026-001 --lead 李雷 --assistant 韩梅梅 --department 开发部 --department 运维部 >/dev/null

# At noon two responses are overdue. The exit status is 1, as a nightly job wants it.
@ 2026-03-02T12:00:00+08:00
$ plaint sla
> Clocks at 2026-03-02 12:00 (Asia/Shanghai)
>
> Overdue (2)
> ID           Clock           Due          Late    Lead  Title
> CP-2026-002  First response  03-02 11:35  25 min        月报迟交
>     Registered; overdue since 2026-03-02 11:35 (by kind - complaint: 2h, 24x7)
> CP-2026-003  First response  03-02 11:36  24 min        50%, \x1b[31m<b>&"x" sla::error::\u202e
>     Registered; overdue since 2026-03-02 11:36 (by kind - complaint: 2h, 24x7)
>
> Due before 2026-03-03 02:00 (1)
> ID           Clock            Due          Left        Lead  Title
> CP-2026-001  Progress report  03-02 13:20  1 h 20 min  李雷  窗口办件时系统频繁掉线，三个窗口全部受影响
>     Assigned; high - every 4 hours: 4h, 24x7
>
> Records looked at: 3; open clocks: 6; overdue: 2; due: 1; on time: 3
= 1
$ plaint sla --lang zh
> 时限情况：2026-03-02 12:00（Asia/Shanghai）
>
> 已超时（2）
> 编号         时钟      时限         已超    负责人  标题
> CP-2026-002  首次响应  03-02 11:35  25分钟          月报迟交
>     已登记；自 2026-03-02 11:35 起超时（按类型：投诉，2h，24x7）
> CP-2026-003  首次响应  03-02 11:36  24分钟          50%, \x1b[31m<b>&"x" sla::error::\u202e
>     已登记；自 2026-03-02 11:36 起超时（按类型：投诉，2h，24x7）
>
> 2026-03-03 02:00 前到期（1）
> 编号         时钟      时限         剩余         负责人  标题
> CP-2026-001  进展跟踪  03-02 13:20  1小时20分钟  李雷    窗口办件时系统频繁掉线，三个窗口全部受影响
>     已分派；高优先级：每4小时，4h，24x7
>
> 已查看记录：3 条；进行中的时钟：6 个；已超时：2；即将到期：1；正常：3
= 1
$ plaint sla "urgency = medium" --fail-on never --format markdown
> # Clocks at 2026-03-02 12:00 (Asia/Shanghai)
>
> ## Overdue (1)
>
> | ID | Clock | Due | Late | Lead | Title | Details |
> | --- | --- | --- | --- | --- | --- | --- |
> | CP-2026-002 | First response | 03-02 11:35 | 25 min |  | 月报迟交 | Registered; overdue since 2026-03-02 11:35 (by kind - complaint: 2h, 24x7) |
>
> Records looked at: 3; open clocks: 2; overdue: 1; due: 0; on time: 1
$ plaint sla --by person --fail-on never
> Clocks at 2026-03-02 12:00 (Asia/Shanghai)
>
> (nobody) - Overdue: 2
> ID           Clock           Due          Status   Left     Title
> CP-2026-002  First response  03-02 11:35  Overdue  -25 min  月报迟交
>     Registered; overdue since 2026-03-02 11:35 (by kind - complaint: 2h, 24x7)
> CP-2026-003  First response  03-02 11:36  Overdue  -24 min  50%, \x1b[31m<b>&"x" sla::error::\u202e
>     Registered; overdue since 2026-03-02 11:36 (by kind - complaint: 2h, 24x7)
>
> 李雷 - Due: 1
> ID           Clock            Due          Status  Left        Title
> CP-2026-001  Progress report  03-02 13:20  Due     1 h 20 min  窗口办件时系统频繁掉线，三个窗口全部受影响
>     Assigned; high - every 4 hours: 4h, 24x7
>
> Records looked at: 3; open clocks: 6; overdue: 2; due: 1; on time: 3
$ plaint sla --by department --lang zh --fail-on never --all
> 时限情况：2026-03-02 12:00（Asia/Shanghai）
>
> （未指派）：已超时 2，正常 2
> 编号         时钟      时限         状况    剩余       标题
> CP-2026-002  首次响应  03-02 11:35  已超时  -25分钟    月报迟交
>     已登记；自 2026-03-02 11:35 起超时（按类型：投诉，2h，24x7）
> CP-2026-003  首次响应  03-02 11:36  已超时  -24分钟    50%, \x1b[31m<b>&"x" sla::error::\u202e
>     已登记；自 2026-03-02 11:36 起超时（按类型：投诉，2h，24x7）
> CP-2026-002  解决      03-05 09:35  正常    2天21小时  月报迟交
>     已登记；按紧急程度：中，72h，24x7
> CP-2026-003  解决      03-09 09:36  正常    6天21小时  50%, \x1b[31m<b>&"x" sla::error::\u202e
>     已登记；按紧急程度：低，7d，24x7
>
> 开发部：即将到期 1，正常 1
> 编号         时钟      时限         状况      剩余          标题
> CP-2026-001  进展跟踪  03-02 13:20  即将到期  1小时20分钟   窗口办件时系统频繁掉线，三个窗口全部受影响
>     已分派；高优先级：每4小时，4h，24x7
> CP-2026-001  解决      03-03 09:12  正常      21小时12分钟  窗口办件时系统频繁掉线，三个窗口全部受影响
>     已分派；按紧急程度：高，24h，24x7
>
> 运维部：即将到期 1，正常 1
> 编号         时钟      时限         状况      剩余          标题
> CP-2026-001  进展跟踪  03-02 13:20  即将到期  1小时20分钟   窗口办件时系统频繁掉线，三个窗口全部受影响
>     已分派；高优先级：每4小时，4h，24x7
> CP-2026-001  解决      03-03 09:12  正常      21小时12分钟  窗口办件时系统频繁掉线，三个窗口全部受影响
>     已分派；按紧急程度：高，24h，24x7
>
> 已查看记录：3 条；进行中的时钟：6 个；已超时：2；即将到期：1；正常：3

# What will be due: any moment may be asked for, past or future.
$ plaint sla --at 09:30
> Clocks at 2026-03-02 09:30 (Asia/Shanghai)
>
> Due before 2026-03-03 02:00 (1)
> ID           Clock            Due          Left        Lead  Title
> CP-2026-001  Progress report  03-02 13:20  3 h 50 min  李雷  窗口办件时系统频繁掉线，三个窗口全部受影响
>     Registered; high - every 4 hours: 4h, 24x7
>
> Records looked at: 3; open clocks: 2; overdue: 0; due: 1; on time: 1
$ plaint sla --at 09:30 --fail-on warning --until "today 11:00"; echo "status $?"
> Clocks at 2026-03-02 09:30 (Asia/Shanghai)
>
> Nothing is late, and nothing is due before 2026-03-02 11:00.
>
> Records looked at: 3; open clocks: 2; overdue: 0; due: 0; on time: 2
> status 0
$ plaint sla --at "明天 09:00" --fail-on never "urgency = high"
> Clocks at 2026-03-03 09:00 (Asia/Shanghai)
>
> Overdue (1)
> ID           Clock            Due          Late         Lead  Title
> CP-2026-001  Progress report  03-02 13:20  19 h 40 min  李雷  窗口办件时系统频繁掉线，三个窗口全部受影响
>     Assigned; overdue since 2026-03-02 13:20 (high - every 4 hours: 4h, 24x7)
>
> Due before 2026-03-04 02:00 (1)
> ID           Clock       Due          Left    Lead  Title
> CP-2026-001  Resolution  03-03 09:12  12 min  李雷  窗口办件时系统频繁掉线，三个窗口全部受影响
>     Assigned; by urgency - high: 24h, 24x7
>
> To be done (2)
> ID           Since        What should be done
> CP-2026-001  03-03 06:48  its time is nearly up and it has not been escalated
>     plaint escalate CP-2026-001 --reason deadline --step department_manager --content "…"
> CP-2026-001  03-02 13:12  a technical fault not solved within 4 hours is passed upwards
>     plaint escalate CP-2026-001 --reason beyond_department --step department_manager --content "…"
>
> Records looked at: 3; open clocks: 2; overdue: 1; due: 1; to be done: 2
$ plaint sla --at soon
! error: --at: `soon` is no moment [value.invalid]
! hint: Write for example 2026-03-02 09:00, tomorrow 18:00, +3d; a day alone means its end
= 2
$ plaint sla --fail-on breach
! error: --fail-on cannot be breach [cli.bad_choice]
! hint: did you mean breached? allowed: breached, warning, never
= 2

# A pause stops the clocks that pauses stop. The urgency rises meanwhile: the breach is there at once, and stays.
@ 2026-03-02T12:10:00+08:00
$ plaint hold CP-2026-001 --reason "等客户提供日志" >/dev/null && plaint sla CP-2026-001
> CP-2026-001  [On hold]
> 窗口办件时系统频繁掉线，三个窗口全部受影响
> Clocks at 2026-03-02 12:10 (Asia/Shanghai)
>
> Clocks
> Clock                     Start        Due          Stop         Used/allowed  Status
> First response            03-02 09:12  03-02 11:12  03-02 09:20     0:08/2:00  Met
> Resolution                03-02 09:12  -            -              2:58/24:00  Paused
> Progress report, round 1  03-02 09:20  -            -               2:50/4:00  Paused
>
> Pauses
> From         Until    By                                 Why
> 03-02 12:10  goes on  Wang Fang <wang.fang@example.com>  等客户提供日志
>
> Targets that fit (> counts: it is due first)
>    Clock                     Rule                  Target  Calendar  Due
>    First response            all feedback          24h     24x7      03-03 09:12
> >  First response            by kind - complaint   2h      24x7      03-02 11:12
>    First response            by urgency - high     2h      24x7      03-02 11:12
> >  Resolution                by urgency - high     24h     24x7      -
> >  Progress report, round 1  high - every 4 hours  4h      24x7      -
@ 2026-03-02T14:10:00+08:00
$ plaint resume CP-2026-001 >/dev/null && plaint classify CP-2026-001 --urgency urgent >/dev/null
@ 2026-03-02T15:40:00+08:00
$ plaint sla CP-2026-001
> CP-2026-001  [Assigned]
> 窗口办件时系统频繁掉线，三个窗口全部受影响
> Clocks at 2026-03-02 15:40 (Asia/Shanghai)
>
> Clocks
> Clock                     Start        Due          Stop         Used/allowed  Status
> First response            03-02 09:12  03-02 11:12  03-02 09:20     0:08/2:00  Met
> Resolution                03-02 09:12  03-02 15:12  -               4:28/4:00  Overdue
> Progress report, round 1  03-02 09:20  03-02 10:20  -               4:20/1:00  Overdue, by a change of targets
>
> Pauses
> From         Until        By                                 Why
> 03-02 12:10  03-02 14:10  Wang Fang <wang.fang@example.com>  等客户提供日志
>
> Targets that fit (> counts: it is due first)
>    Clock                     Rule                 Target  Calendar  Due
>    First response            all feedback         24h     24x7      03-03 09:12
> >  First response            by kind - complaint  2h      24x7      03-02 11:12
>    First response            by urgency - high    2h      24x7      03-02 11:12
> >  Resolution                by urgency - urgent  4h      24x7      03-02 15:12
> >  Progress report, round 1  urgent - every hour  1h      24x7      03-02 10:20
>
> To be done
> Since        What should be done                                            How
> 03-02 14:48  its time is nearly up and it has not been escalated            plaint escalate CP-2026-001 --reason deadline --step department_manager --content "…"
> 03-02 15:12  a technical fault not solved within 4 hours is passed upwards  plaint escalate CP-2026-001 --reason beyond_department --step department_manager --content "…"
= 1
$ plaint sla CP-2026-001 --lang zh
> CP-2026-001  【已分派】
> 窗口办件时系统频繁掉线，三个窗口全部受影响
> 时限情况：2026-03-02 15:40（Asia/Shanghai）
>
> 时钟
> 时钟                 开始         时限         停止         已用/允许  状况
> 首次响应             03-02 09:12  03-02 11:12  03-02 09:20  0:08/2:00  按时
> 解决                 03-02 09:12  03-02 15:12  -            4:28/4:00  已超时
> 进展跟踪（第 1 轮）  03-02 09:20  03-02 10:20  -            4:20/1:00  已超时（时限变更所致）
>
> 暂停
> 起           止           操作人                             原因
> 03-02 12:10  03-02 14:10  Wang Fang <wang.fang@example.com>  等客户提供日志
>
> 适用的时限（> 为最严，以其为准）
>    时钟                 规则              时限  日历  到期
>    首次响应             所有反馈          24h   24x7  03-03 09:12
> >  首次响应             按类型：投诉      2h    24x7  03-02 11:12
>    首次响应             按紧急程度：高    2h    24x7  03-02 11:12
> >  解决                 按紧急程度：紧急  4h    24x7  03-02 15:12
> >  进展跟踪（第 1 轮）  紧急问题：每小时  1h    24x7  03-02 10:20
>
> 待办提醒
> 起始         应采取的措施                   命令
> 03-02 14:48  处理时限即将超期，尚未升级     plaint escalate CP-2026-001 --reason deadline --step 部门经理介入 --content "…"
> 03-02 15:12  技术故障4小时未解决，应当升级  plaint escalate CP-2026-001 --reason beyond_department --step 部门经理介入 --content "…"
= 1
$ plaint sla explain CP-2026-001 resolution
> CP-2026-001  窗口办件时系统频繁掉线，三个窗口全部受影响
> Clocks at 2026-03-02 15:40:00 (Asia/Shanghai)
>
> Resolution, cycle 1 - Overdue, 28 min late
> Started 2026-03-02 09:12:00 by received.at (complaints/2026/00/CP-2026-001.yaml:8)
>
> Targets in force at the start
>    Rule               Target  Calendar  Working time  Due
> >  by urgency - high  24h     24x7          24:00:00  2026-03-03 11:12:00
>
> Targets changed at 2026-03-02 14:10:00: Classified, Wang Fang <wang.fang@example.com>; Urgency: High -> Urgent (complaints/2026/00/CP-2026-001.yaml:73)
>    Rule                 Target  Calendar  Working time  Due
> >  by urgency - urgent  4h      24x7           4:00:00  2026-03-02 15:12:00
> Breached at 2026-03-02 15:12:00.
>
> Pauses
>   2026-03-02 12:10:00  Put on hold by Wang Fang <wang.fang@example.com> (complaints/2026/00/CP-2026-001.yaml:62): 等客户提供日志
>   2026-03-02 14:10:00  Resumed by Wang Fang <wang.fang@example.com> (complaints/2026/00/CP-2026-001.yaml:68)
>
> Time by the calendar 24x7 (Asia/Shanghai)
> Date        Day  From   To         Counts         Sum  Why
> 2026-03-02  Mon  09:12  12:10  2 h 58 min  2 h 58 min  around the clock
> 2026-03-02  Mon  12:10  14:10         0 s  2 h 58 min  paused (around the clock)
> 2026-03-02  Mon  14:10  15:40  1 h 30 min  4 h 28 min  around the clock
> Sum: 4:28:00 (16080 s) of 4:00:00 (14400 s)
$ plaint sla explain CP-2026-001 解决 --lang zh
> CP-2026-001  窗口办件时系统频繁掉线，三个窗口全部受影响
> 时限情况：2026-03-02 15:40:00（Asia/Shanghai）
>
> 解决（第 1 周期）：已超时，已超 28分钟
> 开始：2026-03-02 09:12:00，依据 received.at（complaints/2026/00/CP-2026-001.yaml:8）
>
> 开始时适用的时限
>    规则            时限  日历  工作时间  到期
> >  按紧急程度：高  24h   24x7  24:00:00  2026-03-03 11:12:00
>
> 时限于 2026-03-02 14:10:00 变更：分类，Wang Fang <wang.fang@example.com>；紧急程度：高 → 紧急（complaints/2026/00/CP-2026-001.yaml:73）
>    规则              时限  日历  工作时间  到期
> >  按紧急程度：紧急  4h    24x7   4:00:00  2026-03-02 15:12:00
> 于 2026-03-02 15:12:00 超时。
>
> 暂停
>   2026-03-02 12:10:00  挂起，Wang Fang <wang.fang@example.com>（complaints/2026/00/CP-2026-001.yaml:62）：等客户提供日志
>   2026-03-02 14:10:00  恢复，Wang Fang <wang.fang@example.com>（complaints/2026/00/CP-2026-001.yaml:68）
>
> 按日历 24x7（Asia/Shanghai）计算的时间
> 日期        星期  起     止          计入       累计  原因
> 2026-03-02  周一  09:12  12:10  2小时58分  2小时58分  全天候
> 2026-03-02  周一  12:10  14:10        0秒  2小时58分  暂停（全天候）
> 2026-03-02  周一  14:10  15:40  1小时30分  4小时28分  全天候
> 合计：4:28:00（16080 秒），允许 4:00:00（14400 秒）
$ plaint sla explain CP-2026-001 resolutoin
! error: there is no clock `resolutoin` [cli.unknown_clock]
! hint: did you mean resolution?
= 2
$ plaint sla CP-2026-001 --at "2026-03-02 12:30"
> CP-2026-001  [On hold]
> 窗口办件时系统频繁掉线，三个窗口全部受影响
> Clocks at 2026-03-02 12:30 (Asia/Shanghai)
>
> Clocks
> Clock                     Start        Due          Stop         Used/allowed  Status
> First response            03-02 09:12  03-02 11:12  03-02 09:20     0:08/2:00  Met
> Resolution                03-02 09:12  -            -              2:58/24:00  Paused
> Progress report, round 1  03-02 09:20  -            -               2:50/4:00  Paused
>
> Pauses
> From         Until    By                                 Why
> 03-02 12:10  goes on  Wang Fang <wang.fang@example.com>  等客户提供日志
>
> Targets that fit (> counts: it is due first)
>    Clock                     Rule                  Target  Calendar  Due
>    First response            all feedback          24h     24x7      03-03 09:12
> >  First response            by kind - complaint   2h      24x7      03-02 11:12
>    First response            by urgency - high     2h      24x7      03-02 11:12
> >  Resolution                by urgency - high     24h     24x7      -
> >  Progress report, round 1  high - every 4 hours  4h      24x7      -
! complaints/2026/00/CP-2026-001.yaml:68:9: note: this event, and what follows, lies behind the moment asked for and does not count [clock.future_event]
!    68 |   - at: "2026-03-02T14:10:00+08:00"
!       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^

# Programs read the same: whole seconds, moments in the policy's zone.
$ plaint sla CP-2026-001 --format json | python3 -c 'import json, sys
+ for c in json.load(sys.stdin)["clocks"]:
+     print(c["clock"], c["round"], c["status"], c["start"], c["due"], c["used_seconds"], c["allowed_seconds"], c["left_seconds"], c["percent"], c["breached_at"], c["born_breached"], len(c["targets"]), len(c["pauses"]))'
> response None met 2026-03-02T09:12:00+08:00 2026-03-02T11:12:00+08:00 480 7200 6720 6 None False 3 0
> resolution None overdue 2026-03-02T09:12:00+08:00 2026-03-02T15:12:00+08:00 16080 14400 -1680 111 2026-03-02T15:12:00+08:00 False 1 1
> update 1 overdue 2026-03-02T09:20:00+08:00 2026-03-02T10:20:00+08:00 15600 3600 -12000 433 2026-03-02T14:10:00+08:00 True 1 1
$ plaint sla --format json --fail-on never | python3 -c 'import json, sys
+ d = json.load(sys.stdin)
+ print(d["schema"], d["at"], d["until"], d["zone"], d["counts"])
+ for c in d["clocks"]: print(c["id"], c["clock"], c["section"], c["state"], c["persons"], c["departments"])
+ for r in d["reminders"]: print(r)'
> {'name': 'plaint.sla', 'version': 1} 2026-03-02T15:40:00+08:00 2026-03-03T02:00:00+08:00 Asia/Shanghai {'records': 3, 'open': 6, 'overdue': 4, 'due': 0, 'near': 0, 'paused': 0, 'undefined': 0, 'provisional': 0, 'on_time': 2, 'reminders': 2, 'findings': 0, 'unreadable': 0}
> CP-2026-002 response overdue registered [] []
> CP-2026-003 response overdue registered [] []
> CP-2026-001 update overdue assigned ['李雷'] ['开发部', '运维部']
> CP-2026-001 resolution overdue assigned ['李雷'] ['开发部', '运维部']
> {'id': 'CP-2026-001', 'clock': 'resolution', 'name': 'escalate.deadline', 'since': '2026-03-02T14:48:00+08:00', 'message': 'its time is nearly up and it has not been escalated', 'hint': 'plaint escalate CP-2026-001 --reason deadline --step department_manager --content "…"'}
> {'id': 'CP-2026-001', 'clock': 'resolution', 'name': 'escalate.technical', 'since': '2026-03-02T15:12:00+08:00', 'message': 'a technical fault not solved within 4 hours is passed upwards', 'hint': 'plaint escalate CP-2026-001 --reason beyond_department --step department_manager --content "…"'}

# The pieces of every explanation add up to what it says was used.
$ plaint sla explain CP-2026-001 --format json | python3 -c 'import json, sys
+ for run in json.load(sys.stdin)["runs"]:
+     counted = sum(p["seconds"] for p in run["pieces"] if p["kind"] == "working")
+     print(run["clock"], run["round"], counted == run["used_seconds"], run["started"]["by"], run["started"]["line"], [e["changes"] for e in run["epochs"]][1:])'
> response None True received.at 8 []
> resolution None True received.at 8 [[{'field': 'urgency', 'label': 'Urgency', 'before': 'High', 'after': 'Urgent'}]]
> update 1 True clock response None [[{'field': 'urgency', 'label': 'Urgency', 'before': 'High', 'after': 'Urgent'}]]

# What CI systems read holds up against the hostile title.
$ plaint sla --format junit > sla.xml; echo "status $?"; python3 - <<'END'
+ import xml.etree.ElementTree as tree
+ root = tree.parse("sla.xml").getroot()
+ suite = root.find("testsuite")
+ cases = suite.findall("testcase")
+ failed = [case for case in cases if case.find("failure") is not None]
+ print(root.tag, suite.get("name"), suite.get("timestamp"))
+ print(int(suite.get("tests")) == len(cases), int(suite.get("failures")) == len(failed))
+ for case in failed: print(case.get("classname"), case.get("name"), case.get("file"), case.get("line"), case.find("failure").get("type"))
+ for case in cases:
+     told = case.find("failure") if case.find("failure") is not None else case.find("system-out")
+     if case.get("classname") == "CP-2026-003" and told is not None: print(repr(told.text))
+ END
> status 1
> testsuites plaint sla 2026-03-02T15:40:00+08:00
> True True
> CP-2026-002 First response complaints/2026/00/CP-2026-002.yaml 5 sla.overdue
> CP-2026-003 First response complaints/2026/00/CP-2026-003.yaml 5 sla.overdue
> CP-2026-001 Progress report, round 1 complaints/2026/00/CP-2026-001.yaml 5 sla.overdue
> CP-2026-001 Resolution complaints/2026/00/CP-2026-001.yaml 5 sla.overdue
> '50%, \\x1b[31m<b>&"x"\nsla::error::\\u202e\noverdue since 2026-03-02 11:36 (by kind - complaint: 2h, 24x7)\nState: Registered; lead: nobody'
$ plaint sla --format github
> ::error file=complaints/2026/00/CP-2026-002.yaml,line=5,title=CP-2026-002 First response%3A Overdue::月报迟交%0Aoverdue since 2026-03-02 11:35 (by kind - complaint: 2h, 24x7)%0AState: Registered; lead: nobody
> ::error file=complaints/2026/00/CP-2026-003.yaml,line=5,title=CP-2026-003 First response%3A Overdue::50%25, \x1b[31m<b>&"x"%0Asla::error::\u202e%0Aoverdue since 2026-03-02 11:36 (by kind - complaint: 2h, 24x7)%0AState: Registered; lead: nobody
> ::error file=complaints/2026/00/CP-2026-001.yaml,line=5,title=CP-2026-001 Progress report%2C round 1%3A Overdue::窗口办件时系统频繁掉线，三个窗口全部受影响%0Aoverdue since 2026-03-02 14:10, when a change of targets put its due time into the past (urgent - every hour: 1h, 24x7)%0AState: Assigned; lead: 李雷
> ::error file=complaints/2026/00/CP-2026-001.yaml,line=5,title=CP-2026-001 Resolution%3A Overdue::窗口办件时系统频繁掉线，三个窗口全部受影响%0Aoverdue since 2026-03-02 15:12 (by urgency - urgent: 4h, 24x7)%0AState: Assigned; lead: 李雷
> ::warning file=complaints/2026/00/CP-2026-001.yaml,line=5,title=CP-2026-001%3A its time is nearly up and it has not been escalated::窗口办件时系统频繁掉线，三个窗口全部受影响%0Aplaint escalate CP-2026-001 --reason deadline --step department_manager --content "…"
> ::warning file=complaints/2026/00/CP-2026-001.yaml,line=5,title=CP-2026-001%3A a technical fault not solved within 4 hours is passed upwards::窗口办件时系统频繁掉线，三个窗口全部受影响%0Aplaint escalate CP-2026-001 --reason beyond_department --step department_manager --content "…"
= 1
$ plaint sla --format gitlab --fail-on never | python3 -c 'import json, sys
+ report = json.load(sys.stdin)
+ for one in report: print(one["check_name"], one["severity"], one["location"], len(one["fingerprint"]))
+ print(len({one["fingerprint"] for one in report}) == len(report))'
> sla.overdue critical {'path': 'complaints/2026/00/CP-2026-002.yaml', 'lines': {'begin': 5}} 64
> sla.overdue critical {'path': 'complaints/2026/00/CP-2026-003.yaml', 'lines': {'begin': 5}} 64
> sla.overdue critical {'path': 'complaints/2026/00/CP-2026-001.yaml', 'lines': {'begin': 5}} 64
> sla.overdue critical {'path': 'complaints/2026/00/CP-2026-001.yaml', 'lines': {'begin': 5}} 64
> escalate.deadline major {'path': 'complaints/2026/00/CP-2026-001.yaml', 'lines': {'begin': 5}} 64
> escalate.technical major {'path': 'complaints/2026/00/CP-2026-001.yaml', 'lines': {'begin': 5}} 64
> True
$ plaint sla CP-2026-001 --format junit
! error: one record's clocks cannot be written as junit [cli.unsupported_format]
! hint: text, json and markdown can
= 2

# A record that contradicts itself fails the run, and the rest of the run goes on.
$ sed -i 's/2026-03-02T09:20:00/2026-03-02T09:02:00/' complaints/2026/00/CP-2026-001.yaml && plaint sla --fail-on breached
> Clocks at 2026-03-02 15:40 (Asia/Shanghai)
>
> Overdue (3)
> ID           Clock           Due          Late        Lead  Title
> CP-2026-002  First response  03-02 11:35  4 h 05 min        月报迟交
>     Registered; overdue since 2026-03-02 11:35 (by kind - complaint: 2h, 24x7)
> CP-2026-003  First response  03-02 11:36  4 h 04 min        50%, \x1b[31m<b>&"x" sla::error::\u202e
>     Registered; overdue since 2026-03-02 11:36 (by kind - complaint: 2h, 24x7)
> CP-2026-001  Resolution      03-02 15:12  28 min      李雷  窗口办件时系统频繁掉线，三个窗口全部受影响
>     Assigned; overdue since 2026-03-02 15:12 (by urgency - urgent: 4h, 24x7)
>
> To be done (2)
> ID           Since        What should be done
> CP-2026-001  03-02 14:48  its time is nearly up and it has not been escalated
>     plaint escalate CP-2026-001 --reason deadline --step department_manager --content "…"
> CP-2026-001  03-02 15:12  a technical fault not solved within 4 hours is passed upwards
>     plaint escalate CP-2026-001 --reason beyond_department --step department_manager --content "…"
>
> Contradictory records (1)
> complaints/2026/00/CP-2026-001.yaml:49: the clock “First response” would end before it starts [clock.end_before_start]
>
> Records looked at: 3; open clocks: 5; overdue: 3; due: 0; on time: 2; to be done: 2; contradictory: 1
= 1
$ printf 'a: [\n' > complaints/2026/00/CP-2026-001.yaml && plaint sla --fail-on never
> Clocks at 2026-03-02 15:40 (Asia/Shanghai)
>
> Overdue (2)
> ID           Clock           Due          Late        Lead  Title
> CP-2026-002  First response  03-02 11:35  4 h 05 min        月报迟交
>     Registered; overdue since 2026-03-02 11:35 (by kind - complaint: 2h, 24x7)
> CP-2026-003  First response  03-02 11:36  4 h 04 min        50%, \x1b[31m<b>&"x" sla::error::\u202e
>     Registered; overdue since 2026-03-02 11:36 (by kind - complaint: 2h, 24x7)
>
> Records looked at: 3; open clocks: 4; overdue: 2; due: 0; on time: 2; unreadable: 1
! complaints/2026/00/CP-2026-001.yaml:2:1: error: a value was expected here [yaml.syntax]
! hint: remove the stray comma or bracket, or quote the text
= 1
