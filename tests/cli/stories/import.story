# A register comes in by a mapping: in any encoding, whole or not at all.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null && cp $SOURCE/examples/registers/register-zh* .
$ plaint import register-zh.csv --map register-zh.map.yaml --dry-run
> 24 records would be imported
>   CP-2026-001 to CP-2026-015
>   FB-2026-0001 to FB-2026-0009
>   Assigned: 7
>   Closed: 11
>   Registered: 2
>   Rejected: 1
>   Resolved: 2
>   Withdrawn: 1
$ git log --format=%s
> plaint: init
$ plaint import register-zh-gb18030.csv --map register-zh.map.yaml --lang zh && plaint check && git log -1 --stat --format=%B | grep -v ^Policy | head -n 9
> 已导入 24 条记录
>   CP-2026-001 至 CP-2026-015
>   FB-2026-0001 至 FB-2026-0009
>   不予受理：1
>   已关闭：11
>   已分派：7
>   已撤回：1
>   已登记：2
>   已解决：2
> Records checked: 24; errors: 0
> Import 24 records from register-zh-gb18030.csv
>
> Event: import
> Complaint: CP-2026-001 .. CP-2026-015
>
>
>  complaints/2026/00/CP-2026-001.yaml | 50 +++++++++++++++++++++++++++++++++++
>  complaints/2026/00/CP-2026-002.yaml | 52 +++++++++++++++++++++++++++++++++++++
>  complaints/2026/00/CP-2026-003.yaml | 49 ++++++++++++++++++++++++++++++++++
$ plaint list --columns id,kind,state,reference --sort -received.at --limit 3
> Id            Kind       State       Number elsewhere
> CP-2026-015   Complaint  Assigned    XLTS-025
> FB-2026-0009  Praise     Closed      XLTS-024
> CP-2026-014   Complaint  Registered  XLTS-023
! 3 of 24 records shown

# Conditions name states and kinds as people read them, in either language; a mistyped one is no empty list.
$ plaint list "state = 已关闭 and kind = 投诉" --columns id,kind,state --limit 2
> Id           Kind       State
> CP-2026-001  Complaint  Closed
> CP-2026-002  Complaint  Closed
! 2 of 6 records shown
$ plaint list "状态 = 已关闭" --columns id --limit 1
> Id
> CP-2026-001
! 1 of 11 records shown
$ plaint list "state = Closed and kind = Complaint" --columns id,kind,state --limit 1
> Id           Kind       State
> CP-2026-001  Complaint  Closed
! 1 of 6 records shown
$ plaint list "state = 已关毕"
! expression:1:9: error: `已关毕` is no choice of `state` [expr.unknown_value]
!     1 | state = 已关毕
!       |         ^^^^^^
! hint: Did you mean `已关闭`?
= 2
$ plaint report --by urgency --lang zh | head -n 24
> 投诉统计报告（截至 2026-03-02）
>
> 数量
> 结存           数量
> 期初未关闭        0
> ＋ 接收          24
> ＋ 重新打开       0
> － 关闭          13
> ＝ 期末未关闭    11
>
> 接收：按反馈类型
> 反馈类型  数量    占比
> 投诉        15  62.5 %
> 建议         2   8.3 %
> 咨询         3  12.5 %
> 表扬         2   8.3 %
> 故障报告     2   8.3 %
>
> 接收：按紧急程度
> 紧急程度  数量    占比
> 紧急         2   8.3 %
> 高           6  25.0 %
> 中           9  37.5 %
> 低           7  29.2 %
# A second run numbers on; nothing is overwritten.
$ plaint import register-zh.csv --map register-zh.map.yaml && plaint check
> 24 records imported
>   CP-2026-016 to CP-2026-030
>   FB-2026-0010 to FB-2026-0018
>   Assigned: 7
>   Closed: 11
>   Registered: 2
>   Rejected: 1
>   Resolved: 2
>   Withdrawn: 1
> Records checked: 48; errors: 0

# Bad cells are named where they stand, all at once, and nothing is imported.
$ cat > bad.csv
| Date,Name,Phone,Text,How urgent,State
| 2026-03-01 09:00,Zhou,0571-1,"A text
| over two lines",high,registered
| 2026-02-30 09:00,Wu,0571-2,Second,high,registered
| 2026-03-01 10:00,,0571-3,Third,extreme,archived
$ cat > bad.map.yaml
| version: 1
| kind: complaint
| state: {column: State}
| fields:
|   received.at: {column: Date, date: "%Y-%m-%d %H:%M"}
|   received.by: {value: Front desk}
|   received.channel: {value: phone}
|   customer.organization: {value: Linjiang}
|   customer.name: Name
|   customer.phone: Phone
|   subject.project: {value: Water}
|   subject.contract: {value: HT-1}
|   urgency: How urgent
|   description: Text
$ plaint import bad.csv --map bad.map.yaml
! bad.csv:4:1: error: `2026-02-30 09:00` is no time written as `%Y-%m-%d %H:%M` [import.bad_time]
! bad.csv:5:32: error: urgency: `extreme` is no value of Urgency [value.invalid]
! hint: One of: urgent, high, medium, low
! 2 errors
= 3
$ sed -i 's/customer.name: Name/customer.nmae: Nmae/' bad.map.yaml && plaint import bad.csv --map bad.map.yaml
! bad.map.yaml:9:3: error: the record has no field `customer.nmae` [import.unknown_field]
!     9 |   customer.nmae: Nmae
!       |   ^^^^^^^^^^^^^
! hint: Did you mean `customer.name`?
= 3
$ git status --short
> ?? bad.csv
> ?? bad.map.yaml
> ?? register-zh-gb18030.csv
> ?? register-zh.csv
> ?? register-zh.map.yaml
# A state that imports may not begin in.
$ sed -i 's/customer.nmae: Nmae/customer.name: Name/' bad.map.yaml && printf 'Date,Name,Phone,Text,How urgent,State\n2026-03-01 10:00,Wu,0571-3,Third,high,on_hold\n' > hold.csv && plaint import hold.csv --map bad.map.yaml
! hold.csv:2:1: error: an import may not begin in `on_hold` [import.state]
! hint: Allowed: registered, classified, assigned, investigating, implementing, resolved, closed, rejected, withdrawn
= 3
