# Calendars: what they hold, when something is due by them, and holidays that come in from files.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00

# Outside a repository there are the calendars that come with plaint.
$ plaint calendar show
> Name    Label             Zone           Holidays known up to  From
> office  Office hours      Asia/Shanghai  2026-12-31            profile it-project: policy.yaml
> china   China             Asia/Shanghai  2026-12-31            templates/calendars/china.yaml
> 24x7    Around the clock  Asia/Shanghai                        built in
$ plaint calendar show china --from 2026-02-13 --until 2026-02-18
> china: China
> Zone: Asia/Shanghai
> Holidays known up to: 2026-12-31
> Week:
>   Mon-Fri: 09:00-18:00
>   Sat-Sun: none
>
> Date        Day  Hours        Time  Why
> 2026-02-13  Fri  09:00-18:00   9 h  working day
> 2026-02-14  Sat  09:00-18:00   9 h  make-up day: 春节
> 2026-02-15  Sun                0 s  holiday: 春节
> 2026-02-16  Mon                0 s  holiday: 春节
> 2026-02-17  Tue                0 s  holiday: 春节
> 2026-02-18  Wed                0 s  holiday: 春节
$ plaint calendar show china --from 2026-02-14 --until 2026-02-14 --format json
> {
>   "schema": {
>     "name": "plaint.calendar",
>     "version": 1
>   },
>   "calendar": {
>     "name": "china",
>     "zone": "Asia/Shanghai",
>     "coverage_until": "2026-12-31",
>     "label": {
>       "en": "China",
>       "zh": "中国"
>     },
>     "extends": null,
>     "file": "templates/calendars/china.yaml",
>     "week": {
>       "mon": [
>         "09:00-18:00"
>       ],
>       "tue": [
>         "09:00-18:00"
>       ],
>       "wed": [
>         "09:00-18:00"
>       ],
>       "thu": [
>         "09:00-18:00"
>       ],
>       "fri": [
>         "09:00-18:00"
>       ],
>       "sat": [],
>       "sun": []
>     }
>   },
>   "days": [
>     {
>       "date": "2026-02-14",
>       "reason": "override",
>       "make_up": true,
>       "name": {
>         "en": "春节",
>         "zh": "春节"
>       },
>       "hours": [
>         {
>           "from": "2026-02-14T09:00:00+08:00",
>           "to": "2026-02-14T18:00:00+08:00"
>         }
>       ],
>       "seconds": 32400
>     }
>   ]
> }

# Due: four working hours over the National Day holidays, with the pieces that add up to them.
$ plaint calendar due "2026-09-30 17:00" 4h --calendar china --explain
> 2026-10-08T12:00:00+08:00
> 4h from 2026-09-30T17:00:00+08:00 by the calendar china (Asia/Shanghai): 4 h
>
> Date        Day  From   To     Counts  Sum  Why
> 2026-09-30  Wed  17:00  18:00     1 h  1 h  working day
> 2026-10-01  Thu  00:00  24:00     0 s  1 h  holiday: 国庆节
> 2026-10-02  Fri  00:00  24:00     0 s  1 h  holiday: 国庆节
> 2026-10-03  Sat  00:00  24:00     0 s  1 h  holiday: 国庆节
> 2026-10-04  Sun  00:00  24:00     0 s  1 h  holiday: 国庆节
> 2026-10-05  Mon  00:00  24:00     0 s  1 h  holiday: 国庆节
> 2026-10-06  Tue  00:00  24:00     0 s  1 h  holiday: 国庆节
> 2026-10-07  Wed  00:00  24:00     0 s  1 h  holiday: 国庆节
> 2026-10-08  Thu  09:00  12:00     3 h  4 h  working day
$ plaint calendar due "2026-09-30 17:00" 4h --calendar china --explain --lang zh
> 2026-10-08T12:00:00+08:00
> 自 2026-09-30T17:00:00+08:00 起 4h，日历 china（Asia/Shanghai）：4小时
>
> 日期        星期  起     止      计入   累计  原因
> 2026-09-30  周三  17:00  18:00  1小时  1小时  工作日
> 2026-10-01  周四  00:00  24:00    0秒  1小时  节假日：国庆节
> 2026-10-02  周五  00:00  24:00    0秒  1小时  节假日：国庆节
> 2026-10-03  周六  00:00  24:00    0秒  1小时  节假日：国庆节
> 2026-10-04  周日  00:00  24:00    0秒  1小时  节假日：国庆节
> 2026-10-05  周一  00:00  24:00    0秒  1小时  节假日：国庆节
> 2026-10-06  周二  00:00  24:00    0秒  1小时  节假日：国庆节
> 2026-10-07  周三  00:00  24:00    0秒  1小时  节假日：国庆节
> 2026-10-08  周四  09:00  12:00  3小时  4小时  工作日
$ plaint calendar due "2026-12-31 17:00" 3bd --calendar china
> 2027-01-05T18:00:00+08:00 (provisional: holidays are known up to 2026-12-31)
$ plaint calendar due now 7d && plaint calendar due now 2h --pause "2026-03-02 10:00/"
> 2026-03-09T09:30:00+08:00
> no due time while the pause goes on
$ plaint calendar due "2026-03-02 17:00" 2h --calendar china --pause "2026/3/2 17:30/2026/3/3 9:30" --format json
> {
>   "schema": {
>     "name": "plaint.calendar_due",
>     "version": 1
>   },
>   "calendar": {
>     "name": "china",
>     "zone": "Asia/Shanghai",
>     "coverage_until": "2026-12-31"
>   },
>   "start": "2026-03-02T17:00:00+08:00",
>   "pauses": [
>     {
>       "from": "2026-03-02T17:30:00+08:00",
>       "to": "2026-03-03T09:30:00+08:00"
>     }
>   ],
>   "target": "2h",
>   "seconds": 7200,
>   "due": "2026-03-03T11:00:00+08:00",
>   "provisional": false
> }

# Elapsed: seconds, and words.
$ plaint calendar elapsed "2026-02-13 17:00" "2026-02-24 09:30" --calendar china --explain
> 37800 s (10 h 30 min)
> 2026-02-13T17:00:00+08:00 to 2026-02-24T09:30:00+08:00 by the calendar china (Asia/Shanghai)
>
> Date        Day  From   To     Counts          Sum  Why
> 2026-02-13  Fri  17:00  18:00     1 h          1 h  working day
> 2026-02-14  Sat  09:00  18:00     9 h         10 h  make-up day: 春节
> 2026-02-15  Sun  00:00  24:00     0 s         10 h  holiday: 春节
> 2026-02-16  Mon  00:00  24:00     0 s         10 h  holiday: 春节
> 2026-02-17  Tue  00:00  24:00     0 s         10 h  holiday: 春节
> 2026-02-18  Wed  00:00  24:00     0 s         10 h  holiday: 春节
> 2026-02-19  Thu  00:00  24:00     0 s         10 h  holiday: 春节
> 2026-02-20  Fri  00:00  24:00     0 s         10 h  holiday: 春节
> 2026-02-21  Sat  00:00  24:00     0 s         10 h  holiday: 春节
> 2026-02-22  Sun  00:00  24:00     0 s         10 h  holiday: 春节
> 2026-02-23  Mon  00:00  24:00     0 s         10 h  holiday: 春节
> 2026-02-24  Tue  09:00  09:30  30 min  10 h 30 min  working day
$ plaint calendar elapsed "2026-02-13 17:00" "2026-02-24 09:30:05" --calendar china --format json
> {
>   "schema": {
>     "name": "plaint.calendar_elapsed",
>     "version": 1
>   },
>   "calendar": {
>     "name": "china",
>     "zone": "Asia/Shanghai",
>     "coverage_until": "2026-12-31"
>   },
>   "start": "2026-02-13T17:00:00+08:00",
>   "pauses": [],
>   "end": "2026-02-24T09:30:05+08:00",
>   "seconds": 37805,
>   "provisional": false
> }

# Slips at the command line.
$ plaint calendar due "2026-03-02 17:00" 4 --calendar china
! error: the target '4' has no unit [time.target_without_unit]
! hint: write a number and its unit: 30m, 4h, 7d (calendar days), 1mo (months) or 3bd (working days)
= 2
$ plaint calendar due "2026-03-32 17:00" 4h --calendar china
! error: `2026-03-32 17:00` is no moment [value.invalid]
! hint: Write for example "2026-03-02 09:12", now, "yesterday 17:30"
= 2
$ plaint calendar due now 4h --calendar chinna
! error: there is no calendar `chinna` [calendar.unknown]
! hint: Did you mean `china`?
= 2
$ plaint calendar due now 4h --pause "now/yesterday 09:00"
! error: --pause: `now/yesterday 09:00` ends before it begins [value.invalid]
! hint: Exchange the two moments
= 2
$ plaint calendar elapsed "2026-03-02 17:00" "2026-03-02 16:00" --calendar china
! error: the end, 2026-03-02T16:00:00+08:00, lies before the start, 2026-03-02T17:00:00+08:00 [time.end_before_start]
! hint: exchange the two, or mend the date or offset of one
= 1

# A calendar from a file; what is wrong with one is told all at once.
$ cat > short.yaml
| extends: china
| week: {mon-thu: 10:00-12:00}
| days:
|   2026-03-03: {name: 盘点, breaks: ["10:00-11:00"]}
$ plaint calendar due "2026-03-02 11:00" 3h --file short.yaml
> 2026-03-04T11:00:00+08:00
$ printf 'zone: Mars/Base\nweek: {mon: ["09:00-12:00", "11:00-13:00"], tuesday: []}\nholidays: {2026-02-30: x, soon: y}\n' > bad.yaml
$ plaint calendar show --file bad.yaml
! bad.yaml:1:7: error: `Mars/Base` is no time zone [calendar.zone]
!     1 | zone: Mars/Base
!       |       ^^^^^^^^^
! hint: Write an IANA name, for example Asia/Shanghai
! bad.yaml:2:29: error: the hours 11:00-13:00 begin before 09:00-12:00 end [time.interval_overlap]
!     2 | week: {mon: ["09:00-12:00", "11:00-13:00"], tuesday: []}
!       |                             ^^^^^^^^^^^^^
! hint: list the hours from morning to evening, without overlap
! bad.yaml:2:45: error: `tuesday` is no weekday [calendar.weekday]
!     2 | week: {mon: ["09:00-12:00", "11:00-13:00"], tuesday: []}
!       |                                             ^^^^^^^
! hint: Write mon, tue, wed, thu, fri, sat, sun, or mon-fri
! bad.yaml:3:12: error: `2026-02-30` is no day of the calendar [calendar.date]
!     3 | holidays: {2026-02-30: x, soon: y}
!       |            ^^^^^^^^^^
! hint: Write year, month and day: 2026-10-01
! bad.yaml:3:27: error: `soon` is no day of the calendar [calendar.date]
!     3 | holidays: {2026-02-30: x, soon: y}
!       |                           ^^^^
! hint: Write year, month and day: 2026-10-01
! 5 errors
= 3

# Holidays of a new year: entries by their own dates; the empty year of 2028 warns and covers nothing.
$ cat > 2027.json
| {"year": 2027, "papers": [], "days": [
|   {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
|   {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
|   {"name": "元旦", "date": "2027-01-02", "isOffDay": false}]}
$ printf '{"year": 2028, "papers": [], "days": []}\n' > 2028.json
$ plaint calendar import 2027.json 2028.json --into ours
> label:
>   en: ours
>   zh: ours
> zone: Asia/Shanghai
> week:
>   mon-fri: 09:00-18:00
> holidays:
>   "2026-12-31": 元旦
>   "2027-01-01": 元旦
> workdays:
>   "2027-01-02": 元旦
> coverage_until: "2027-12-31"
! 2028.json:1:38: warning: no day of 2028 is announced [calendar.import_empty]
!     1 | {"year": 2028, "papers": [], "days": []}
!       |                                      ^^
! hint: The calendar's coverage is not extended
$ plaint calendar import 2027.json --into ours --output ours.yaml && plaint calendar import 2027.json --into ours --output ours.yaml
> ours.yaml: 4 entries written, days of 2027
> ours.yaml holds these days already
$ printf '{"year": 2027, "days": [{"name": "x", "date": "2027-02-30", "isOffDay": "no"}]}\n' > wrong.json
$ plaint calendar import wrong.json
! wrong.json:1:73: error: `isOffDay` should be true or false [calendar.import]
!     1 | {"year": 2027, "days": [{"name": "x", "date": "2027-02-30", "isOffDay": "no"}]}
!       |                                                                         ^^^^
! hint: plaint reads files of the holiday-cn form
= 3
$ printf '{"year": 2027,' > cut.json; plaint calendar import cut.json
! cut.json:1:15: error: the text ends here, where JSON expects a key in double quotes [json.syntax]
!     1 | {"year": 2027,
!       |               ^
= 3

# In a repository the file lands in one commit, beginning with the calendar of that name.
$ git init -q -b main repo && cd repo && plaint init >/dev/null
$ plaint calendar import ../2027.json --dry-run | grep -e ^+++ -e 2027
> +++ b/.plaint/calendars/china.yaml
> +  "2027-01-01": 元旦
> +  "2027-01-02": 元旦
> +coverage_until: "2027-12-31"
$ plaint calendar import ../2027.json && git log -1 --stat --format=%B
> .plaint/calendars/china.yaml: 4 entries written, days of 2027
> Calendar china: holidays of 2027
>
> Event: calendar
> Calendar: china
>
>
>  .plaint/calendars/china.yaml | 123 +++++++++++++++++++++++++++++++++++++++++++
>  1 file changed, 123 insertions(+)
$ plaint calendar import ../2027.json && git status --short
> .plaint/calendars/china.yaml holds these days already
$ plaint calendar due "2026-12-30 17:30" 1h --calendar china && plaint calendar due "2027-12-31 17:30" 1h --calendar china
> 2027-01-02T09:30:00+08:00
> 2028-01-03T09:30:00+08:00 (provisional: holidays are known up to 2027-12-31)
$ printf '\ncalendars:\n  office: {extends: china, week: {mon-fri: ["09:00-12:00", "13:30-18:00"]}}\n' >> plaint.yaml
$ plaint calendar show
> Name    Label             Zone           Holidays known up to  From
> office                    Asia/Shanghai  2027-12-31            plaint.yaml
> china   China             Asia/Shanghai  2027-12-31            .plaint/calendars/china.yaml
> 24x7    Around the clock  Asia/Shanghai                        built in
$ plaint calendar due "2026-09-30 17:00" 4h
> 2026-10-08T12:00:00+08:00
$ plaint calendar import ../2027.json --into office
! error: the policy defines `office` itself, so .plaint/calendars/office.yaml would not be read [calendar.shadowed]
! hint: Choose another name with --into
= 1
$ printf '  desk: {extends: offise}\n  a: {extends: b}\n  b: {extends: a}\n' >> plaint.yaml; plaint calendar show
> Name    Label             Zone           Holidays known up to  From
> office                    Asia/Shanghai  2027-12-31            plaint.yaml
> china   China             Asia/Shanghai  2027-12-31            .plaint/calendars/china.yaml
> 24x7    Around the clock  Asia/Shanghai                        built in
! plaint.yaml:13:19: error: there is no calendar `offise` [calendar.unknown]
!    13 |   desk: {extends: offise}
!       |                   ^^^^^^
! hint: Did you mean `office`?
! plaint.yaml:15:16: error: calendars extend one another in a circle: a -> b -> a [calendar.chain]
!    15 |   b: {extends: a}
!       |                ^
! 2 errors
= 1
$ plaint calendar due "2026-09-30 17:00" 4h
! error: the policy defines several calendars [value.invalid]
! hint: Say which with --calendar: office, desk, a, b
= 2
$ plaint schema calendar | head -n 4
> {
>   "$schema": "http://json-schema.org/draft-07/schema#",
>   "$id": "urn:plaint:calendar:1",
>   "title": "plaint calendar",

# A calendar that nothing counts by yet is checked all the same, and a target without its unit is told what units there are.
$ git init -q shop && plaint -C shop init > out && mkdir -p shop/.plaint/calendars
$ printf 'week:\n  mon-fri: ["09:00-12:00", "11:00-18:00"]\n' > shop/.plaint/calendars/shop.yaml
$ plaint -C shop check
> Records checked: 0; errors: 1
! .plaint/calendars/shop.yaml:2:28: error: the hours 11:00-18:00 begin before 09:00-12:00 end [time.interval_overlap]
!     2 |   mon-fri: ["09:00-12:00", "11:00-18:00"]
!       |                            ^^^^^^^^^^^^^
! hint: list the hours from morning to evening, without overlap
= 1
$ rm shop/.plaint/calendars/shop.yaml
$ printf 'clocks:\n  call:\n    label: {en: Call, zh: 致电}\n    start: received.at\n    targets: [{target: 4}]\n' >> shop/plaint.yaml
$ plaint -C shop sla
! plaint.yaml:14:24: error: field `clocks.call.targets[0].target`: found `4` (a whole number), expected text [schema.type]
!    14 |     targets: [{target: 4}]
!       |                        ^
! hint: Write the unit: 30m, 4h, 7d (calendar days), 1mo (months), 3bd (working days)
= 3
$ plaint -C shop sla --lang zh
! plaint.yaml:14:24: 错误：字段 `clocks.call.targets[0].target`：实际为 `4`（整数），应为文本 [schema.type]
!    14 |     targets: [{target: 4}]
!       |                        ^
! 提示：请写明单位：30m（分钟）、4h（小时）、7d（自然日）、1mo（月）、3bd（工作日）
= 3
