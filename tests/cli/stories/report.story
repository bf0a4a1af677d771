# A month's report: what came and went, what was in time, how long it took, and the ids behind each figure.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:00:00+08:00
$ git init -q -b main . && plaint init >/dev/null
$ cat > ask.sh
| ask() { plaint new --kind inquiry --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency "$1" --description "$2" >/dev/null; }
# The first is answered within the hour; the second late, and then on hold; the third never; the fourth is withdrawn.
$ . ./ask.sh; ask medium 一; ask high 二; ask high 三; ask low 四; plaint assign FB-2026-0001 --lead 李雷 >/dev/null; plaint assign FB-2026-0003 --lead 韩梅梅
> FB-2026-0003: Assigned, Registered -> Assigned
@ 2026-03-02T09:30:00+08:00
$ plaint answer FB-2026-0001 --answer 见手册 && plaint withdraw FB-2026-0004 --explanation 客户撤回
> FB-2026-0001: Answered, Assigned -> Answered
> FB-2026-0004: Withdrawn, Registered -> Withdrawn
@ 2026-03-02T14:00:00+08:00
$ plaint respond FB-2026-0002 --method phone --content 收到 && plaint hold FB-2026-0002 --note 等待客户资料
> FB-2026-0002: Responded (Registered)
> FB-2026-0002: Put on hold, Registered -> On hold
# The fifth, answered on 30 March, is due in April.
@ 2026-03-30T10:00:00+08:00
$ . ./ask.sh; ask low 五 && plaint assign FB-2026-0005 --lead 李雷 >/dev/null && plaint answer FB-2026-0005 --answer 见手册
> FB-2026-0005: Answered, Assigned -> Answered
@ 2026-03-31T18:00:00+08:00
$ plaint report --month 2026-03 --by urgency
> Complaint report, 2026-03-01 to 2026-03-31
>
> Volumes
> Backlog            Count
> Open at the start      0
> + received             5
> + reopened             0
> - closed               1
> = open at the end      4
>
> Received, by Kind
> Kind     Count    Share
> Inquiry      5  100.0 %
>
> Received, by Urgency
> Urgency  Count   Share
> High         2  40.0 %
> Medium       1  20.0 %
> Low          2  40.0 %
>
> Open, by State
> State     Count   Share
> Assigned      1  25.0 %
> On hold       1  25.0 %
> Answered      2  50.0 %
>
> Open, by Lead
> Lead    Count   Share
> 李雷        2  50.0 %
> 韩梅梅      1  25.0 %
> (none)      1  25.0 %
>
> Timeliness
> Clock                     In time  Of    Rate  Goal  Result   Left out
> First response                  2   4  50.0 %  95 %  not met         1
> Resolution                      1   2  50.0 %  90 %  not met         3
> Progress report                 0   0     n/a                        1
> Solution of an emergency        0   0     n/a                        0
> Agreed completion               0   0     n/a                        0
> Customer's confirmation         0   1   0.0 %                        1
> Closing                         0   0     n/a                        0
> Return visit                    0   0     n/a                        0
> Task of the plan                0   0     n/a                        0
> Improvement action              0   0     n/a                        0
>
> Left out of timeliness
> Clock                    Reason                 Count
> First response           Cancelled                  1
> Resolution               Paused                     1
> Resolution               Finished, not due yet      1
> Resolution               Cancelled                  1
> Progress report          Paused                     1
> Customer's confirmation  Not due yet                1
>
> Timeliness, by Kind
> Kind     First response    Resolution
> Inquiry    50.0 % (2/4)  50.0 % (1/2)
>
> Timeliness, by Urgency
> Urgency  First response     Resolution
> High        0.0 % (0/2)    0.0 % (0/1)
> Medium    100.0 % (1/1)  100.0 % (1/1)
> Low       100.0 % (1/1)            n/a
>
> Timeliness, by Lead
> Lead    First response     Resolution
> 李雷     100.0 % (2/2)  100.0 % (1/1)
> 韩梅梅     0.0 % (0/1)    0.0 % (0/1)
> (none)     0.0 % (0/1)            n/a
>
> Handling time (hours:minutes:seconds)
> Clock       Time               Count     Mean   Median      P90
> Resolution  gross                  2  0:15:00  0:15:00  0:30:00
> Resolution  net, working time      2  0:15:00  0:15:00  0:30:00
$ plaint report --month 2026-03 --by urgency --lang zh
> 投诉统计报告（2026-03-01 至 2026-03-31）
>
> 数量
> 结存           数量
> 期初未关闭        0
> ＋ 接收           5
> ＋ 重新打开       0
> － 关闭           1
> ＝ 期末未关闭     4
>
> 接收：按反馈类型
> 反馈类型  数量     占比
> 咨询         5  100.0 %
>
> 接收：按紧急程度
> 紧急程度  数量    占比
> 高           2  40.0 %
> 中           1  20.0 %
> 低           2  40.0 %
>
> 未关闭：按状态
> 状态    数量    占比
> 已分派     1  25.0 %
> 已挂起     1  25.0 %
> 已答复     2  50.0 %
>
> 未关闭：按主要负责人
> 主要负责人  数量    占比
> 李雷           2  50.0 %
> 韩梅梅         1  25.0 %
> （未填）       1  25.0 %
>
> 时效
> 时限              按时  总数  及时率  目标  结果    未计入
> 首次响应             2     4  50.0 %  95 %  未达标       1
> 解决                 1     2  50.0 %  90 %  未达标       3
> 进展跟踪             0     0     n/a                     1
> 紧急事件解决方案     0     0     n/a                     0
> 要求完成时间         0     0     n/a                     0
> 客户确认             0     1   0.0 %                     1
> 关闭                 0     0     n/a                     0
> 回访                 0     0     n/a                     0
> 实施计划任务         0     0     n/a                     0
> 改进措施             0     0     n/a                     0
>
> 未计入时效
> 时限      原因              数量
> 首次响应  已取消               1
> 解决      已暂停               1
> 解决      已完成，未到时限     1
> 解决      已取消               1
> 进展跟踪  已暂停               1
> 客户确认  未到时限             1
>
> 时效：按反馈类型
> 反馈类型      首次响应          解决
> 咨询      50.0 % (2/4)  50.0 % (1/2)
>
> 时效：按紧急程度
> 紧急程度       首次响应           解决
> 高          0.0 % (0/2)    0.0 % (0/1)
> 中        100.0 % (1/1)  100.0 % (1/1)
> 低        100.0 % (1/1)            n/a
>
> 时效：按主要负责人
> 主要负责人       首次响应           解决
> 李雷        100.0 % (2/2)  100.0 % (1/1)
> 韩梅梅        0.0 % (0/1)    0.0 % (0/1)
> （未填）      0.0 % (0/1)            n/a
>
> 处理时长（时:分:秒）
> 时限  时长                数量     平均   中位数      P90
> 解决  总时长                 2  0:15:00  0:15:00  0:30:00
> 解决  净时长（工作时间）     2  0:15:00  0:15:00  0:30:00
$ plaint report --month 2026-03 --by urgency --format markdown | sed -n '/^## Timeliness$/,/^$/{p;n;:a;n;/^$/q;p;ba}'
> ## Timeliness
> | Clock | In time | Of | Rate | Goal | Result | Left out |
> | --- | ---: | ---: | ---: | ---: | --- | ---: |
> | First response | 2 | 4 | 50.0 % | 95 % | not met | 1 |
> | Resolution | 1 | 2 | 50.0 % | 90 % | not met | 3 |
> | Progress report | 0 | 0 | n/a |  |  | 1 |
> | Solution of an emergency | 0 | 0 | n/a |  |  | 0 |
> | Agreed completion | 0 | 0 | n/a |  |  | 0 |
> | Customer's confirmation | 0 | 1 | 0.0 % |  |  | 1 |
> | Closing | 0 | 0 | n/a |  |  | 0 |
> | Return visit | 0 | 0 | n/a |  |  | 0 |
> | Task of the plan | 0 | 0 | n/a |  |  | 0 |
> | Improvement action | 0 | 0 | n/a |  |  | 0 |
$ plaint report --month 2026-03 --by urgency --format json | python3 -c 'import json, sys; r = json.load(sys.stdin); print(*[{k: v for k, v in c.items() if k != "by"} for c in r["timeliness"][:2]], r["timeliness"][0]["by"][2], *r["handling_time"], sep="\n")'
> {'clock': 'response', 'percent': 50.0, 'decided': 4, 'met': {'count': 2, 'ids': ['FB-2026-0001', 'FB-2026-0005']}, 'breached': {'count': 2, 'ids': ['FB-2026-0002', 'FB-2026-0003']}, 'goal': {'percent': 95, 'reached': False}, 'left_out': {'cancelled': {'count': 1, 'ids': ['FB-2026-0004']}}}
> {'clock': 'resolution', 'percent': 50.0, 'decided': 2, 'met': {'count': 1, 'ids': ['FB-2026-0001']}, 'breached': {'count': 1, 'ids': ['FB-2026-0003']}, 'goal': {'percent': 90, 'reached': False}, 'left_out': {'paused': {'count': 1, 'ids': ['FB-2026-0002']}, 'early': {'count': 1, 'ids': ['FB-2026-0005']}, 'cancelled': {'count': 1, 'ids': ['FB-2026-0004']}}}
> {'field': 'assignment.lead', 'parts': [{'value': '李雷', 'percent': 100.0, 'decided': 2, 'met': {'count': 2, 'ids': ['FB-2026-0001', 'FB-2026-0005']}, 'breached': {'count': 0, 'ids': []}}, {'value': '韩梅梅', 'percent': 0.0, 'decided': 1, 'met': {'count': 0, 'ids': []}, 'breached': {'count': 1, 'ids': ['FB-2026-0003']}}, {'value': None, 'percent': 0.0, 'decided': 1, 'met': {'count': 0, 'ids': []}, 'breached': {'count': 1, 'ids': ['FB-2026-0002']}}]}
> {'clock': 'resolution', 'gross': {'count': 2, 'ids': ['FB-2026-0001', 'FB-2026-0005'], 'mean_seconds': 900, 'median_seconds': 900, 'p90_seconds': 1800}, 'net': {'count': 2, 'ids': ['FB-2026-0001', 'FB-2026-0005'], 'mean_seconds': 900, 'median_seconds': 900, 'p90_seconds': 1800}, 'without_target': {'count': 0, 'ids': []}}
# Next month the rest has fallen due.
@ 2026-04-30T18:00:00+08:00
$ plaint report --month 2026-04 --by urgency | sed -n '/^Timeliness$/,/^Timeliness, by/p'
> Timeliness
> Clock                     In time  Of     Rate  Goal  Result  Left out
> First response                  0   0      n/a  95 %  n/a            0
> Resolution                      1   1  100.0 %  90 %  met            1
> Progress report                 0   0      n/a                       1
> Solution of an emergency        0   0      n/a                       0
> Agreed completion               0   0      n/a                       0
> Customer's confirmation         0   1    0.0 %                       0
> Closing                         0   0      n/a                       0
> Return visit                    0   0      n/a                       0
> Task of the plan                0   0      n/a                       0
> Improvement action              0   0      n/a                       0
>
> Left out of timeliness
> Clock            Reason  Count
> Resolution       Paused      1
> Progress report  Paused      1
>
> Timeliness, by Kind
# A month without anything is n/a, not 100 %.
$ plaint report --month 2026-02 --by urgency | sed -n '/^Timeliness$/,/^Resolution/p'
> Timeliness
> Clock                     In time  Of  Rate  Goal  Result  Left out
> First response                  0   0   n/a  95 %  n/a            0
> Resolution                      0   0   n/a  90 %  n/a            0
# Clocks are the policy's: without any there are no such figures.
$ printf 'clocks: {response: null, resolution: null, update: null, plan: null, handling: null, confirmation: null, closing: null, visit: null, task: null, improvement: null}\n' >> plaint.yaml; plaint report --month 2026-03 --by urgency | grep -c Timeliness
> 0
= 1
$ plaint report --month 2026-03 --by urgency --format json | python3 -c 'import json, sys; r = json.load(sys.stdin); print(r["timeliness"], r["handling_time"])'
> [] []
# A goal is a share.
$ sed -i '$d' plaint.yaml; printf 'clocks: {response: {label: {en: r, zh: r}, start: received.at, stop: response.at, goal: 101, targets: [{target: 4h}]}}\n' >> plaint.yaml; plaint report
! plaint.yaml:10:89: error: field `clocks.response.goal`: found `101`, expected at most 100 [schema.range]
!    10 | clocks: {response: {label: {en: r, zh: r}, start: received.at, stop: response.at, goal: 101, targets: [{target: 4h}]}}
!       |                                                                                         ^^^
= 3
