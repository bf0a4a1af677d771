# The profile municipal: a major complaint from a letter to the register, with the emergency plan, a deviation and the customer's
# confirmation; a minor one that operations disposes of; a minor one sent to a department; the annual review. Each guard and role
# refuses once.
@ 钱丽 <qianli@example.cn>
@ 2026-03-02T09:00:00+08:00
$ git init -q -b main . && plaint init --profile municipal >/dev/null && cat > plaint.yaml <<'EOF'
+ version: 1
+ profile: municipal
+ people:
+   - {person: 钱丽 <qianli@example.cn>, roles: [marketing], departments: [市场部]}
+   - {person: 冯军 <fengjun@example.cn>, roles: [operations, responsible], departments: [运营业务部]}
+   - {person: 陈静 <chenjing@example.cn>, roles: [customer_care], departments: [质量管理部]}
+   - {person: 林涛 <lintao@example.cn>, roles: [quality_manager], departments: [质量管理部]}
+   - {person: 黄海 <huanghai@example.cn>, roles: [company_leader]}
+ EOF
$ git add -A && git commit -qm 部门与角色 && plaint check
> Records checked: 0; errors: 0

# ---- A letter to marketing: confirmed with the customer, completed, sent to quality management.
$ plaint new --in 市场部 --channel 书面信函 --title 路口监控大面积离线 --organization 临江市公安局 --project 平安城市二期 --project-type 平安城市建设项目 --contract HT-2025-031 --site 人民路沿线 --description 2月28日起人民路三个路口无图像，已有电视台报道 --media 是 --lang zh
> TS-2026-001：已登记
$ plaint forward TS-2026-001 --to 陈静 --lang zh
! TS-2026-001: 错误：书面投诉尚未与顾客确认（要求：接收方式 不为 书面信函、电子邮件 或 传真 或 与顾客核实 / 核实时间 已填写，现为接收方式：书面信函；与顾客核实 / 核实时间：未填写） [forward.not_written_confirmed]
! 提示：plaint reconfirm TS-2026-001 --method 电话 --content "…"
! TS-2026-001: 错误：市场部尚未与顾客核实（要求：接收部门 不为 市场部 或 与顾客核实 / 核实时间 已填写，现为接收部门：市场部；与顾客核实 / 核实时间：未填写） [forward.not_checked]
! 提示：plaint reconfirm TS-2026-001 --method 电话 --content "…"
! TS-2026-001: 错误：投诉处理记录填写不完整（要求：投诉顾客姓名 已填写，现为未填写；联系电话 已填写，现为未填写；顾客要求 / 顾客要求 已填写，现为未填写） [forward.incomplete]
! 提示：plaint reconfirm TS-2026-001 --method 电话 --content "…" --organization 单位 --complainant 姓名 --phone 电话 --demand "…"
! 3 个错误
= 1
@ 黄海 <huanghai@example.cn>
$ plaint reconfirm TS-2026-001 --method 电话 --content 来信属实 --lang zh
! TS-2026-001: 错误：`reconfirm` 须由市场部人员或运营业务部人员或质量管理部客服人员执行，黄海 <huanghai@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：钱丽、冯军、陈静
= 1
@ 钱丽 <qianli@example.cn>
$ plaint reconfirm TS-2026-001 --method 电话 --with 周敏 --content 来信属实，要求当天恢复 --complainant 周敏 --phone 0571-5550101 --address 临江市人民路1号 --demand 当天恢复图像 --demand 书面说明原因
> TS-2026-001: Confirmed with the customer (Registered)
@ 陈静 <chenjing@example.cn>
$ plaint forward TS-2026-001 --to 陈静 --lang zh
! TS-2026-001: 错误：`forward` 须由市场部人员或运营业务部人员执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：钱丽、冯军
= 1
@ 钱丽 <qianli@example.cn>
@ 2026-03-02T09:20:00+08:00
$ plaint forward TS-2026-001 --to 陈静
> TS-2026-001: Sent to quality management, Registered -> With quality management

# ---- First judgement: the facts say major; a major one is reported at once, and the leader decides.
$ plaint judge TS-2026-001 --category 系统可用性 --lang zh
! TS-2026-001: 错误：`judge` 须由质量管理部客服人员执行，钱丽 <qianli@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静
= 1
@ 陈静 <chenjing@example.cn>
$ plaint judge TS-2026-001 --category 系统可用性 --main-category 维修质量 --severity 轻微投诉 --lang zh
! TS-2026-001: 错误：未处置的轻微投诉须确定处置意见（要求：投诉级别 不为 轻微投诉 或 处置时间 已填写 或 处置意见 已填写，现为投诉级别：轻微投诉；处置时间：未填写；处置意见：未填写） [judge.no_opinion]
! 提示：plaint judge TS-2026-001 --opinion "…"
! TS-2026-001: 错误：主要类型不在所选的投诉类型之中（要求：主要类型 为空 或 投诉类型 为 主要类型，现为主要类型：维修质量；投诉类型：系统可用性） [judge.main_category]
! 提示：plaint judge TS-2026-001 --category 类型 --main-category 类型
! 2 个错误
= 1
$ plaint judge TS-2026-001 --severity 轻微投诉 --opinion 由运营业务部处置 --lang zh
! TS-2026-001: 错误：`severity` 填写为轻微投诉，按规则应为重大投诉（有社会公众媒体介入） [level.unexplained]
! 提示：请填写重大投诉，或在 `severity_reason` 中说明理由
= 1
$ plaint judge TS-2026-001 --category 系统可用性 --main-category 系统可用性 --large-impact 是
> TS-2026-001: Judged, With quality management -> Judged
$ plaint assign TS-2026-001 --lead 冯军 --department 运营业务部 --lang zh
! TS-2026-001: 错误：该投诉须召开专题会议并制定处置方案（要求：投诉级别 为 轻微投诉，现为重大投诉） [assign.not_minor]
! 提示：plaint log meeting TS-2026-001 --department 部门 --department 部门 --causes "…"
= 1
$ plaint log meeting TS-2026-001 --causes 待分析 --lang zh
! TS-2026-001: 错误：公司领导尚未确定是否启动应急方案（要求：投诉级别 不为 重大投诉 或 应急方案决定 / 决定时间 已填写，现为投诉级别：重大投诉；应急方案决定 / 决定时间：未填写） [meet.not_decided]
! 提示：plaint inform TS-2026-001 --manager 姓名 --leader 姓名，再由领导 plaint decide TS-2026-001 --decision 启动
! TS-2026-001: 错误：未写明参会部门（要求：专题会议 最后一条的 参会部门 已填写，现为未填写） [meet.no_departments]
! 提示：plaint log meeting TS-2026-001 --department 部门 --department 部门 --causes "…"
! 2 个错误
= 1
@ 2026-03-02T09:30:00+08:00
$ plaint inform TS-2026-001 --manager 林涛 --leader 黄海
> TS-2026-001: Reported to the leader, Judged -> Reported to the leader
$ plaint decide TS-2026-001 --decision 启动 --lang zh
! TS-2026-001: 错误：`decide` 须由公司主管领导执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：黄海
= 1
@ 黄海 <huanghai@example.cn>
$ plaint decide TS-2026-001 --decision 启动 --opinion 4小时内恢复图像，安排专人答复媒体
> TS-2026-001: Emergency plan decided on, Reported to the leader -> Emergency plan decided on

# ---- Special meeting with evidence from the site; the plan.
@ 陈静 <chenjing@example.cn>
@ 2026-03-02T11:00:00+08:00
$ plaint log meeting TS-2026-001 --department 运营业务部 --department 市场部 --participant 冯军 --participant 钱丽 --place 三楼会议室 --causes 道路施工挖断主干光缆，无备用链路 --resolution 抢通光缆，建设备用链路
> TS-2026-001: Special meeting, Emergency plan decided on -> Causes analysed
$ plaint log investigation TS-2026-001 --method 现场调查取证 --content 人民路接头盒处光缆被挖断，已拍照 --conclusion 施工方未办理交底
> TS-2026-001: Investigated (Causes analysed)
$ plaint solve TS-2026-001 --summary 抢通光缆 --lang zh
! TS-2026-001: 错误：尚未与顾客沟通安抚（要求：客户沟通记录 至少有一条，现为0） [solve.not_soothed]
! 提示：plaint log communication TS-2026-001 --purpose 顾客安抚 --method 电话 --content "…"
! TS-2026-001: 错误：处置方案未写明投诉原因（要求：处置方案 / 根本原因 已填写 或 处置方案 / 直接原因 已填写，现为处置方案 / 根本原因：未填写；处置方案 / 直接原因：未填写） [solve.no_cause]
! 提示：plaint solve TS-2026-001 --root-cause "…"
! TS-2026-001: 错误：已启动应急方案，但没有应急处置措施（要求：（投诉级别 不为 重大投诉 或 应急方案决定 / 是否启动应急方案 不为 启动） 或 处置方案 / 实施计划 中至少有一条满足“措施类别 为 应急处置”，现为投诉级别：重大投诉；应急方案决定 / 是否启动应急方案：启动；处置方案 / 实施计划：未填写） [solve.no_emergency]
! 提示：plaint solve TS-2026-001 --plan "kind=应急处置; task=…; owner=…; end=日期; state=待开始"
! TS-2026-001: 错误：没有长期改善整改措施（要求：处置方案 / 实施计划 中至少有一条满足“措施类别 为 长期改善整改”，现为没有条目） [solve.no_long_term]
! 提示：plaint solve TS-2026-001 --plan "kind=长期改善整改; task=…; owner=…; end=日期; state=待开始"
! 4 个错误
= 1
$ plaint log communication TS-2026-001 --purpose 顾客安抚 --method 电话 --with 周敏 --content 说明原因和抢修安排 --feedback 要求每小时通报
> TS-2026-001: Talked to the customer (Causes analysed)
@ 冯军 <fengjun@example.cn>
$ plaint solve TS-2026-001 --summary 抢通光缆 --lang zh
! TS-2026-001: 错误：处置方案未写明投诉原因（要求：处置方案 / 根本原因 已填写 或 处置方案 / 直接原因 已填写，现为处置方案 / 根本原因：未填写；处置方案 / 直接原因：未填写） [solve.no_cause]
! 提示：plaint solve TS-2026-001 --root-cause "…"
! TS-2026-001: 错误：已启动应急方案，但没有应急处置措施（要求：（投诉级别 不为 重大投诉 或 应急方案决定 / 是否启动应急方案 不为 启动） 或 处置方案 / 实施计划 中至少有一条满足“措施类别 为 应急处置”，现为投诉级别：重大投诉；应急方案决定 / 是否启动应急方案：启动；处置方案 / 实施计划：未填写） [solve.no_emergency]
! 提示：plaint solve TS-2026-001 --plan "kind=应急处置; task=…; owner=…; end=日期; state=待开始"
! TS-2026-001: 错误：没有长期改善整改措施（要求：处置方案 / 实施计划 中至少有一条满足“措施类别 为 长期改善整改”，现为没有条目） [solve.no_long_term]
! 提示：plaint solve TS-2026-001 --plan "kind=长期改善整改; task=…; owner=…; end=日期; state=待开始"
! TS-2026-001: 错误：`solve` 须由质量管理部客服人员或质量管理部经理执行，冯军 <fengjun@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静、林涛
! 4 个错误
= 1
@ 陈静 <chenjing@example.cn>
$ plaint solve TS-2026-001 --summary 抢通光缆并建备用链路 --root-cause 主干光缆无备用链路 --plan "kind=应急处置; task=抢通光缆; department=运营业务部; owner=冯军; end=2026-03-02; state=待开始" --plan "kind=长期改善整改; task=建设备用链路; department=运营业务部; state=待开始" --lang zh
! TS-2026-001: 错误：有措施未明确处置责任人或处理时限（要求：处置方案 / 实施计划 的每一条均满足“处置责任人 已填写 且 处理时限 已填写”，现为共 2 条，第 2 条不满足） [solve.no_owner]
! 提示：plaint solve TS-2026-001 --plan "kind=…; task=…; owner=姓名; end=日期; state=待开始"
= 1
$ plaint solve TS-2026-001 --summary 抢通光缆并建备用链路 --root-cause 主干光缆无备用链路 --plan "kind=应急处置; task=抢通光缆; department=运营业务部; owner=冯军; end=2026-03-02; state=待开始" --plan "kind=长期改善整改; task=建设备用链路; department=运营业务部; owner=冯军; end=2026-04-30; state=待开始"
> TS-2026-001: Plan made, Causes analysed -> Plan made
$ plaint dispatch TS-2026-001 --lang zh
! TS-2026-001: 错误：未写明方案下发的部门（要求：方案下发 / 下发部门 已填写，现为未填写） [dispatch.no_departments]
! 提示：plaint dispatch TS-2026-001 --department 部门 --person 姓名
= 1
@ 黄海 <huanghai@example.cn>
$ plaint dispatch TS-2026-001 --department 运营业务部 --lang zh
! TS-2026-001: 错误：`dispatch` 须由质量管理部客服人员或质量管理部经理执行，黄海 <huanghai@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静、林涛
= 1
@ 陈静 <chenjing@example.cn>
$ plaint dispatch TS-2026-001 --department 运营业务部 --person 冯军
> TS-2026-001: Plan sent out, Plan made -> Being carried out

# ---- A deviation: quality management assesses the plan anew and adjusts it.
$ plaint log implementation TS-2026-001 --content 熔接光缆 --lang zh
! TS-2026-001: 错误：`log implementation` 须由责任部门责任人执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：冯军
= 1
@ 冯军 <fengjun@example.cn>
$ plaint complete TS-2026-001 --department 运营业务部 --result 已恢复 --lang zh
! TS-2026-001: 错误：尚无处置实施记录（要求：实施过程记录 至少有一条，现为0） [complete.not_implemented]
! 提示：plaint log implementation TS-2026-001 --content "…" --result "…"
! TS-2026-001: 错误：方案中尚有措施未完成（要求：处置方案 / 实施计划 的每一条均满足“状态 为 已完成”，现为共 2 条，均不满足） [complete.tasks_open]
! 提示：plaint set TS-2026-001 solution.plan[0].state 已完成
! 2 个错误
= 1
@ 2026-03-02T14:00:00+08:00
$ plaint log implementation TS-2026-001 --content 熔接光缆 --result 两个路口恢复 --deviation 第三个路口另有一处断点
> TS-2026-001: Carried out, Being carried out -> Plan being reassessed
$ plaint reassess TS-2026-001 --correctness 对两个路口正确 --feasibility 第三个路口须重新布线 --decision 重新调整处置方案 --lang zh
! TS-2026-001: 错误：未写明参加评估的人员（要求：处置方案重新评估 最后一条的 评估人员 已填写，现为未填写） [reassess.alone]
! 提示：plaint reassess TS-2026-001 --participant 姓名 --participant 姓名 --correctness "…" --feasibility "…" --decision 重新调整处置方案
! TS-2026-001: 错误：`reassess` 须由质量管理部客服人员或质量管理部经理执行，冯军 <fengjun@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静、林涛
! 2 个错误
= 1
@ 陈静 <chenjing@example.cn>
$ plaint reassess TS-2026-001 --correctness 对两个路口正确 --feasibility 第三个路口须重新布线 --decision 重新调整处置方案 --lang zh
! TS-2026-001: 错误：未写明参加评估的人员（要求：处置方案重新评估 最后一条的 评估人员 已填写，现为未填写） [reassess.alone]
! 提示：plaint reassess TS-2026-001 --participant 姓名 --participant 姓名 --correctness "…" --feasibility "…" --decision 重新调整处置方案
= 1
$ plaint reassess TS-2026-001 --participant 冯军 --participant 林涛 --correctness 对两个路口正确 --feasibility 第三个路口须重新布线 --decision 重新调整处置方案
> TS-2026-001: Plan assessed anew, Plan being reassessed -> Causes analysed
$ plaint solve TS-2026-001 --plan "kind=应急处置; task=第三个路口重新布线; department=运营业务部; owner=冯军; end=2026-03-03; state=待开始"
> TS-2026-001: Plan made, Causes analysed -> Plan made
$ plaint dispatch TS-2026-001
> TS-2026-001: Plan sent out, Plan made -> Being carried out
@ 陈静 <chenjing@example.cn>
@ 2026-03-03T10:00:00+08:00
$ plaint log follow-up TS-2026-001 --content 电话督促第三个路口布线 --result 今日完成
> TS-2026-001: Followed up (Being carried out)
@ 冯军 <fengjun@example.cn>
@ 2026-03-03T16:00:00+08:00
$ plaint log implementation TS-2026-001 --content 第三个路口布线完成 --result 图像恢复
> TS-2026-001: Carried out (Being carried out)
$ plaint set TS-2026-001 solution.plan[0].state 已完成 && plaint set TS-2026-001 solution.plan[2].state 已完成
> TS-2026-001: Field set (Being carried out)
> TS-2026-001: Field set (Being carried out)
$ plaint complete TS-2026-001 --department 运营业务部 --result 三个路口均恢复 --lang zh
! TS-2026-001: 错误：方案中尚有措施未完成（要求：处置方案 / 实施计划 的每一条均满足“状态 为 已完成”，现为共 3 条，第 2 条不满足） [complete.tasks_open]
! 提示：plaint set TS-2026-001 solution.plan[0].state 已完成
= 1
@ 2026-04-28T16:00:00+08:00
$ plaint log implementation TS-2026-001 --content 备用链路开通并切换测试 --result 正常
> TS-2026-001: Carried out (Being carried out)
$ plaint set TS-2026-001 solution.plan[1].state 已完成
> TS-2026-001: Field set (Being carried out)
@ 陈静 <chenjing@example.cn>
$ plaint complete TS-2026-001 --department 运营业务部 --result 三个路口恢复，备用链路开通 --lang zh
! TS-2026-001: 错误：`complete` 须由责任部门责任人执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：冯军
= 1
@ 冯军 <fengjun@example.cn>
$ plaint complete TS-2026-001 --department 运营业务部 --result 三个路口恢复，备用链路开通
> TS-2026-001: Completion reported, Being carried out -> Completed, to be verified

# ---- Verification, the customer's confirmation, closing in the register.
$ plaint log validation TS-2026-001 --method 系统监测 --content 连续48小时图像正常 --outcome 符合 --lang zh
! TS-2026-001: 错误：`log validation` 须由质量管理部客服人员执行，冯军 <fengjun@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静
= 1
@ 陈静 <chenjing@example.cn>
@ 2026-04-28T18:00:00+08:00
$ plaint log validation TS-2026-001 --method 系统监测 --content 备用链路切换有丢包 --outcome 不符合
> TS-2026-001: Verified, Completed, to be verified -> Being carried out
@ 冯军 <fengjun@example.cn>
@ 2026-04-29T10:00:00+08:00
$ plaint log implementation TS-2026-001 --content 更换备用链路光模块 --result 切换正常
> TS-2026-001: Carried out (Being carried out)
$ plaint complete TS-2026-001 --department 运营业务部 --result 备用链路切换正常
> TS-2026-001: Completion reported, Being carried out -> Completed, to be verified
@ 陈静 <chenjing@example.cn>
@ 2026-04-30T10:00:00+08:00
$ plaint close TS-2026-001 --lang zh
! TS-2026-001: 错误：状态“已处置待验证”（completed）下不能执行 `close` [transition.illegal]
! 提示：目前可执行：judge、log follow-up、log validation、confirm result、confirm silence、withdraw、escalate、respond、log communication、improve、log note、link、set、edit、attach
= 1
$ plaint log validation TS-2026-001 --method 系统监测 --method 电话回访 --content 切换测试3次无丢包 --outcome 符合
> TS-2026-001: Verified, Completed, to be verified -> Verified
$ plaint close TS-2026-001 --lang zh
! TS-2026-001: 错误：重大投诉尚未与顾客确认（要求：投诉级别 不为 重大投诉 或 答复情况 为 未答复 或 顾客确认 / 顾客满意程度 已填写，现为投诉级别：重大投诉；答复情况：未填写；顾客确认 / 顾客满意程度：未填写） [close.major_unconfirmed]
! 提示：plaint confirm result TS-2026-001 --method 电话确认 --satisfaction 满意
! TS-2026-001: 错误：未填写纠正和预防措施记录（要求：投诉级别 为 轻微投诉 或 纠正和预防措施记录编号 已填写，现为投诉级别：重大投诉；纠正和预防措施记录编号：未填写） [close.no_corrective_record]
! 提示：plaint improve TS-2026-001 --record-no 编号 --preventive "…"
! 2 个错误
= 1
@ 冯军 <fengjun@example.cn>
$ plaint confirm result TS-2026-001 --method 电话确认 --satisfaction 满意 --lang zh
! TS-2026-001: 错误：`confirm result` 须由质量管理部客服人员执行，冯军 <fengjun@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静
= 1
@ 陈静 <chenjing@example.cn>
$ plaint confirm result TS-2026-001 --at "2026-04-28 18:00" --method 电话确认 --satisfaction 满意 --by 周敏 --comment 处置及时
> TS-2026-001: Customer on the result (Verified)
$ plaint improve TS-2026-001 --record-no JY-2026-05 --preventive 主干道单链路点位全面排查 --action "term=中期; action=单链路点位排查; owner=冯军; due=2026-07-31; state=待开始"
> TS-2026-001: Corrective and preventive action (Verified)
$ plaint close TS-2026-001 --lang zh
! TS-2026-001: 错误：顾客确认早于处置完成时间（要求：顾客确认 / 确认时间 为空 或 处置完成时间 为空 或 顾客确认 / 确认时间 不早于 处置完成时间，现为顾客确认 / 确认时间：2026-04-28 18:00；处置完成时间：2026-04-29 10:00） [close.old_confirmation]
! 提示：plaint confirm result TS-2026-001 --method 电话确认 --satisfaction 满意
= 1
$ plaint confirm result TS-2026-001 --method 电话确认 --satisfaction 满意 --by 周敏 --comment 处置及时
> TS-2026-001: Customer on the result (Verified)
@ 冯军 <fengjun@example.cn>
$ plaint close TS-2026-001 --lang zh
! TS-2026-001: 错误：`close` 须由质量管理部客服人员执行，冯军 <fengjun@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静
= 1
@ 陈静 <chenjing@example.cn>
$ plaint close TS-2026-001 --remark 三个路口恢复，备用链路已建成，顾客确认满意
> TS-2026-001: Closed, Verified -> Closed
$ plaint archive TS-2026-001 --lang zh
! TS-2026-001: 错误：未写明归档人或存放位置（要求：案例归档 / 存档位置 已填写，现为未填写） [archive.no_location]
! 提示：plaint archive TS-2026-001 --location 位置
= 1
$ plaint archive TS-2026-001 --location 质量记录2026 --lesson 主干链路须有备用
> TS-2026-001: Filed, Closed -> Filed
$ plaint sla TS-2026-001 --lang zh
> TS-2026-001  【已归档】
> 路口监控大面积离线
> 时限情况：2026-04-30 10:00（Asia/Shanghai）
>
> 时钟
> 时钟                                      开始         时限         停止               已用/允许  状况
> 转质量管理部                              03-02 09:00  03-02 09:30  03-02 09:20        0:20/0:30  按时
> 初步判定                                  03-02 09:20  03-03 18:00  03-02 09:20       0:00/17:40  按时
> 重大投诉报告                              03-02 09:20  03-02 09:50  03-02 09:30        0:10/0:30  按时
> 客服跟进执行情况（第 1 周期）（第 1 轮）  03-02 14:00  03-09 14:00  03-03 10:00     20:00/168:00  按时
> 客服跟进执行情况（第 1 周期）（第 2 轮）  03-03 10:00  03-10 10:00  -             1350:00/168:00  未按时
> 客服跟进执行情况（第 2 周期）（第 1 轮）  04-28 18:00  05-05 18:00  -               16:00/168:00  已取消
> 处置措施 1                                03-02 14:00  03-03 00:00  -              1412:00/10:00  已完成
> 处置措施 2                                03-02 14:00  05-01 00:00  -            1412:00/1426:00  已完成
> 处置措施 3                                03-02 14:00  03-04 00:00  -              1412:00/34:00  已完成
> 改进措施 1                                04-30 10:00  07-30 10:00  -               0:00/2184:00  计时中
>
> 适用的时限（> 为最严，以其为准）
>    时钟                                      规则                 时限  日历   到期
>    转质量管理部                              及时传递：1个工作日  1bd   china  03-03 18:00
> >  转质量管理部                              有媒体介入：30分钟   30m   24x7   03-02 09:30
> >  初步判定                                  及时判定：1个工作日  1bd   china  03-03 18:00
> >  重大投诉报告                              立即报告：30分钟     30m   24x7   03-02 09:50
> >  客服跟进执行情况（第 1 周期）（第 1 轮）  其他：每周           7d    24x7   03-09 14:00
> >  客服跟进执行情况（第 1 周期）（第 2 轮）  其他：每周           7d    24x7   03-10 10:00
> >  客服跟进执行情况（第 2 周期）（第 1 轮）  其他：每周           7d    24x7   05-05 18:00
> >  处置措施 1                                按处理时限           end   -      03-03 00:00
> >  处置措施 2                                按处理时限           end   -      05-01 00:00
> >  处置措施 3                                按处理时限           end   -      03-04 00:00
>    改进措施 1                                按约定               due   -      08-01 00:00
> >  改进措施 1                                中期：3个月内        3mo   24x7   07-30 10:00

# ---- A minor complaint that operations disposes of itself; what is graver it may not.
@ 冯军 <fengjun@example.cn>
@ 2026-05-06T09:00:00+08:00
$ plaint new --in 运营业务部 --channel 电话 --title 球机雨刷不动 --organization 临江市城管局 --complainant 吴刚 --phone 0571-5550102 --project 智慧城市一期 --project-type 智慧城市建设项目 --cross-department 是 --description 广场球机雨刷不动 --demand 尽快修复
> TS-2026-002: Registered
$ plaint dispose TS-2026-002 --content 更换雨刷电机 --result 正常 --lang zh
! TS-2026-002: 错误：不属于轻微投诉（要求：按规则判定的级别 为 轻微投诉，现为较严重投诉） [dispose.not_minor]
! 提示：plaint forward TS-2026-002 --to 客服人员
= 1
$ plaint set TS-2026-002 facts.cross_department 否
> TS-2026-002: Field set (Registered)
@ 钱丽 <qianli@example.cn>
$ plaint dispose TS-2026-002 --content 更换雨刷电机 --result 正常 --lang zh
! TS-2026-002: 错误：`dispose` 须由运营业务部人员执行，钱丽 <qianli@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：冯军
= 1
@ 冯军 <fengjun@example.cn>
@ 2026-05-06T11:00:00+08:00
$ plaint dispose TS-2026-002 --content 更换雨刷电机 --result 正常
> TS-2026-002: Disposed of, Registered -> Disposed of by the department
$ plaint forward TS-2026-002 --to 陈静
> TS-2026-002: Sent to quality management, Disposed of by the department -> With quality management
@ 陈静 <chenjing@example.cn>
$ plaint judge TS-2026-002 --category 维修质量 --main-category 维修质量
> TS-2026-002: Judged, With quality management -> Completed, to be verified
$ plaint log validation TS-2026-002 --method 电话回访 --content 顾客称雨刷正常 --outcome 符合
> TS-2026-002: Verified, Completed, to be verified -> Verified
$ plaint close TS-2026-002 --remark 已处置
> TS-2026-002: Closed, Verified -> Closed

# ---- A minor complaint that marketing received: an opinion, and the responsible department.
@ 钱丽 <qianli@example.cn>
@ 2026-05-07T09:00:00+08:00
$ plaint new --in 市场部 --channel 即时通讯工具 --title 报修电话无人接 --organization 临江市交通局 --complainant 郑强 --phone 0571-5550103 --description 周日报修电话无人接 --demand 节假日有人值守
> TS-2026-003: Registered
$ plaint dispose TS-2026-003 --content 已告知 --result 已告知 --lang zh
! TS-2026-003: 错误：只有运营业务部可以自行处置投诉（要求：接收部门 为 运营业务部，现为市场部） [dispose.not_operations]
! 提示：plaint forward TS-2026-003 --to 客服人员
! TS-2026-003: 错误：`dispose` 须由运营业务部人员执行，钱丽 <qianli@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：冯军
! 2 个错误
= 1
$ plaint forward TS-2026-003 --to 陈静 --lang zh
! TS-2026-003: 错误：市场部尚未与顾客核实（要求：接收部门 不为 市场部 或 与顾客核实 / 核实时间 已填写，现为接收部门：市场部；与顾客核实 / 核实时间：未填写） [forward.not_checked]
! 提示：plaint reconfirm TS-2026-003 --method 电话 --content "…"
= 1
$ plaint reconfirm TS-2026-003 --method 电话 --content 与郑强电话核实 && plaint forward TS-2026-003 --to 陈静
> TS-2026-003: Confirmed with the customer (Registered)
> TS-2026-003: Sent to quality management, Registered -> With quality management
@ 陈静 <chenjing@example.cn>
$ plaint judge TS-2026-003 --category 响应不及时 --main-category 响应不及时 --lang zh
! TS-2026-003: 错误：未处置的轻微投诉须确定处置意见（要求：投诉级别 不为 轻微投诉 或 处置时间 已填写 或 处置意见 已填写，现为投诉级别：轻微投诉；处置时间：未填写；处置意见：未填写） [judge.no_opinion]
! 提示：plaint judge TS-2026-003 --opinion "…"
= 1
$ plaint judge TS-2026-003 --category 响应不及时 --main-category 响应不及时 --opinion 安排节假日值守并向顾客说明
> TS-2026-003: Judged, With quality management -> Judged
$ plaint inform TS-2026-003 --manager 林涛 --leader 黄海 --lang zh
! TS-2026-003: 错误：只有重大投诉须报公司主管领导（要求：投诉级别 为 重大投诉，现为轻微投诉） [report_up.not_major]
! 提示：plaint log meeting TS-2026-003 --department 部门 --causes "…"
= 1
@ 林涛 <lintao@example.cn>
$ plaint assign TS-2026-003 --lead 冯军 --department 运营业务部 --due "2026-05-09 18:00" --lang zh
! TS-2026-003: 错误：`assign` 须由质量管理部客服人员执行，林涛 <lintao@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静
= 1
@ 陈静 <chenjing@example.cn>
$ plaint assign TS-2026-003 --lead 冯军 --department 运营业务部 --due "2026-05-09 18:00"
> TS-2026-003: Sent to the department, Judged -> Being carried out
# The media take it up while it is being handled: judged again, it is a major one.
$ plaint judge TS-2026-003 --media 是 && plaint show TS-2026-003 --lang zh | head -12
> TS-2026-003: Judged, Being carried out -> Judged
> TS-2026-003  顾客投诉  【已初步判定】
> 报修电话无人接
>
> 概要
>   投诉类型：响应不及时
>   主要类型：响应不及时
>   投诉级别：重大投诉
>   事件经过：周日报修电话无人接
>
> 接收
>   接收时间：2026-05-07 09:00
>   接收人员：钱丽

# ---- The annual review for the management review.
@ 林涛 <lintao@example.cn>
@ 2026-12-21T09:00:00+08:00
$ plaint new --kind 年度投诉总结 --channel 内部发起 --title 2026年顾客投诉总结 --year 2026 --due 2026-12-31 --description 全年顾客投诉统计、分析和总结
> ND-2026-01: In progress
$ plaint finish ND-2026-01 --lang zh
! ND-2026-01: 错误：缺少年度或投诉统计数（要求：重大投诉数 不小于 0，现为未填写；较严重投诉数 不小于 0，现为未填写；轻微投诉数 不小于 0，现为未填写） [finish.no_figures]
! 提示：plaint study ND-2026-01 --year 年度 --major 0 --serious 0 --minor 0
! ND-2026-01: 错误：缺少统计、分析或总结（要求：统计情况 已填写，现为未填写；年度总结 / 原因分析 已填写，现为未填写；总结与建议 已填写，现为未填写） [finish.no_analysis]
! 提示：plaint study ND-2026-01 --statistics "…" --analysis "…" --summary "…"
! 2 个错误
= 1
$ plaint study ND-2026-01 --major 2 --serious 4 --minor 23 --closed 28 --statistics 全年29件，较上年下降一成 --analysis 单链路和值守不足为主因 --summary 2027年建设备用链路
> ND-2026-01: Figures entered (In progress)
@ 陈静 <chenjing@example.cn>
$ plaint finish ND-2026-01 --lang zh
! ND-2026-01: 错误：`finish` 须由质量管理部经理执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：林涛
= 1
@ 林涛 <lintao@example.cn>
$ plaint finish ND-2026-01
> ND-2026-01: Review finished, In progress -> Finished
$ plaint close ND-2026-01 --lang zh
! ND-2026-01: 错误：尚未纳入管理评审报告（要求：纳入的管理评审报告 已填写，现为未填写） [close.not_included]
! 提示：plaint include ND-2026-01 --report 报告编号
= 1
$ plaint include ND-2026-01 --report 2026年度管理评审报告
> ND-2026-01: Taken into the management review (Finished)
$ plaint close ND-2026-01 && plaint archive ND-2026-01 --location 质量记录2026
> ND-2026-01: Closed, Finished -> Taken into the management review
> ND-2026-01: Filed, Taken into the management review -> Filed

$ plaint check && plaint list --lang zh
> Records checked: 4; errors: 0
> 编号         接收时间          状态        紧急程度  责任人  投诉事由
> ND-2026-01   2026-12-21 09:00  已归档                        2026年顾客投诉总结
> TS-2026-001  2026-03-02 09:00  已归档                        路口监控大面积离线
> TS-2026-002  2026-05-06 09:00  已闭环                        球机雨刷不动
> TS-2026-003  2026-05-07 09:00  已初步判定            冯军    报修电话无人接

# ---- The papers.
$ plaint form TS-2026-001 --lang zh
> # 顾客投诉处理记录
>
> GSB/T 141.03　8.1
>
> 编号：TS-2026-001
>
> ## 投诉信息接收
>
> | 项目 | 内容 |
> |---|---|
> | 接收部门 | ☑ 市场部　□ 运营业务部　□ 质量管理部　□ 其他部门 |
> | 接收人员 | 钱丽 |
> | 接收时间 | 2026-03-02 09:00 |
> | 投诉方式 | □ 电话　□ 即时通讯工具　☑ 书面信函　□ 电子邮件　□ 传真　□ 当面　□ 媒体 |
> | 投诉顾客姓名 | 周敏 |
> | 单位名称 | 临江市公安局 |
> | 地址 | 临江市人民路1号 |
> | 联系电话 | 0571-5550101 |
> | 电子邮箱 |  |
> | 项目名称 | 平安城市二期 |
> | 项目类型 | ☑ 平安城市建设项目　□ 智慧城市建设项目　□ 其他类似建设项目 |
> | 合同编号 | HT-2025-031 |
> | 点位或设备 | 人民路沿线 |
> | 投诉事由 | 路口监控大面积离线 |
> | 事件经过 | 2月28日起人民路三个路口无图像，已有电视台报道 |
>
> **有关证据及资料**
>
> >
>
> **顾客要求**
>
> > 1\. 当天恢复图像  
> > 2\. 书面说明原因
>
> | 项目 | 内容 |
> |---|---|
> | 与顾客核实方式 | ☑ 电话　□ 当面　□ 即时通讯工具　□ 电子邮件 |
> | 核实内容 | 来信属实，要求当天恢复 |
> | 核实人 | 钱丽 |
> | 核实时间 | 2026-03-02 09:00 |
> | 顾客方确认人 | 周敏 |
>
> ## 接收部门处置（轻微投诉）
>
> **处置措施**
>
> >
>
> **处置结果**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 处置人 |  |
> | 处置时间 | 　　年　月　日　时　分 |
> | 转出人 | 钱丽 |
> | 转质量管理部时间 | 2026-03-02 09:20 |
>
> ## 初步判定（质量管理部）
>
> | 项目 | 内容 |
> |---|---|
> | 重大投诉情形 | ☑ 有社会公众媒体介入　□ 对公司声誉有重大影响　□ 对人身有重大伤害 |
> | 较严重投诉情形 | ☑ 影响较大　□ 投诉部门无法直接处理　□ 处置涉及跨部门 |
> | 投诉级别 | ☑ 重大投诉　□ 较严重投诉　□ 轻微投诉 |
>
> **级别调整理由**
>
> >
>
> **处置意见**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 客服人员 | 陈静 |
> | 判定时间 | 2026-03-02 09:20 |
> | 报告部门经理 | 林涛 |
> | 报告公司主管领导 | 黄海 |
> | 报告人 | 陈静 |
> | 报告时间 | 2026-03-02 09:30 |
> | 是否启动应急方案 | ☑ 启动　□ 不启动 |
> | 领导批示 | 4小时内恢复图像，安排专人答复媒体 |
> | 公司领导 | 黄海 |
> | 决定时间 | 2026-03-02 09:30 |
>
> ## 专题会议1：原因分析
>
> | 项目 | 内容 |
> |---|---|
> | 会议时间 | 2026-03-02 11:00 |
> | 地点 | 三楼会议室 |
> | 参会部门 | 运营业务部、市场部 |
> | 参会人员 | 冯军、钱丽 |
> | 原因分析 | 道路施工挖断主干光缆，无备用链路 |
> | 会议决议 | 抢通光缆，建设备用链路 |
>
> ### 调查取证
>
> | 时间 | 方式 | 调查内容 | 调查结论 | 调查人员 |
> |---|---|---|---|---|
> | 2026-03-02 11:00 | 现场调查取证 | 人民路接头盒处光缆被挖断，已拍照 | 施工方未办理交底 | 陈静 |
> |  |  |  |  |  |
>
> ### 顾客沟通与安抚
>
> | 时间 | 目的 | 沟通内容 | 顾客反馈 | 沟通人 |
> |---|---|---|---|---|
> | 2026-03-02 11:00 | 顾客安抚 | 说明原因和抢修安排 | 要求每小时通报 | 陈静 |
> |  |  |  |  |  |
>
> ## 处置方案
>
> **投诉原因**
>
> > 直接原因：  
> > 根本原因：主干光缆无备用链路
>
> | 项目 | 内容 |
> |---|---|
> | 方案论证 | 抢通光缆并建备用链路 |
>
> ### 应急处置方案
>
> | 措施内容 | 责任部门 | 处置责任人 | 处理时限 | 完成情况 |
> |---|---|---|---|---|
> | 抢通光缆 | 运营业务部 | 冯军 | 2026-03-02 | 已完成 |
> | 第三个路口重新布线 | 运营业务部 | 冯军 | 2026-03-03 | 已完成 |
>
> ### 长期改善整改措施
>
> | 措施内容 | 责任部门 | 处置责任人 | 处理时限 | 完成情况 |
> |---|---|---|---|---|
> | 建设备用链路 | 运营业务部 | 冯军 | 2026-04-30 | 已完成 |
> |  |  |  |  |  |
>
> | 项目 | 内容 |
> |---|---|
> | 下发部门 | 运营业务部 |
> | 下发人员 | 冯军 |
> | 下发人 | 陈静 |
> | 下发时间 | 2026-03-02 14:00 |
> | 轻微投诉责任人 |  |
> | 处理时限 | 　　年　月　日　时　分 |
> | 轻微投诉责任部门 |  |
>
> ## 应急响应和整改实施
>
> | 时间 | 实施内容 | 实施结果 | 偏离情况 | 实施人员 |
> |---|---|---|---|---|
> | 2026-03-02 14:00 | 熔接光缆 | 两个路口恢复 | 第三个路口另有一处断点 | 冯军 |
> | 2026-03-03 16:00 | 第三个路口布线完成 | 图像恢复 |  | 冯军 |
> | 2026-04-28 16:00 | 备用链路开通并切换测试 | 正常 |  | 冯军 |
> | 2026-04-29 10:00 | 更换备用链路光模块 | 切换正常 |  | 冯军 |
>
> ### 偏离评估
>
> | 时间 | 评估人员 | 方案正确性 | 方案可行性 | 评估结论 |
> |---|---|---|---|---|
> | 2026-03-02 14:00 | 冯军、林涛 | 对两个路口正确 | 第三个路口须重新布线 | 重新调整处置方案 |
>
> ### 客服跟进
>
> | 跟进时间 | 跟进内容 | 执行情况 | 跟进人 |
> |---|---|---|---|
> | 2026-03-03 10:00 | 电话督促第三个路口布线 | 今日完成 | 陈静 |
> |  |  |  |  |
>
> ## 处置验证和总结
>
> | 项目 | 内容 |
> |---|---|
> | 责任部门 | 运营业务部 |
> | 报送人 | 冯军 |
> | 处置结果 | 备用链路切换正常 |
> | 处置完成时间 | 2026-04-29 10:00 |
>
> | 验证时间 | 验证渠道和方式 | 验证情况 | 是否符合闭环条件 | 验证人 |
> |---|---|---|---|---|
> | 2026-04-28 18:00 | 系统监测 | 备用链路切换有丢包 | 不符合 | 陈静 |
> | 2026-04-30 10:00 | 系统监测、电话回访 | 切换测试3次无丢包 | 符合 | 陈静 |
>
> | 项目 | 内容 |
> |---|---|
> | 顾客满意程度 | □ 非常满意　☑ 满意　□ 一般　□ 不满意　□ 非常不满意 |
> | 顾客评价 | 处置及时 |
> | 顾客确认人 | 周敏 |
> | 确认时间 | 2026-04-30 10:00 |
> | 纠正和预防措施记录编号 | JY-2026-05 |
> | 台账完成日期 | 2026-04-30 |
> | 预防措施 | 主干道单链路点位全面排查 |
> | 不予受理原因 | □ 重复反馈　□ 不属我方责任　□ 反映情况不属实　□ 无法核实　□ 其他 |
>
> **不予受理说明**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 归档人 | 陈静 |
> | 存放位置 | 质量记录2026 |
$ plaint form TS-2026-001 --form ledger --lang zh
> # 顾客投诉管理台账
>
> GSB/T 141.03　8.2
>
> 编号：TS-2026-001
>
> | 项目 | 内容 |
> |---|---|
> | 登记日期 | 2026-03-02 |
> | 接收时间 | 2026-03-02 09:00 |
> | 单位名称 | 临江市公安局 |
> | 投诉顾客姓名 | 周敏 |
> | 接收部门 | 市场部 |
> | 项目名称 | 平安城市二期 |
> | 投诉事由 | 路口监控大面积离线 |
> | 投诉级别 | ☑ 重大投诉　□ 较严重投诉　□ 轻微投诉 |
>
> **责任部门**
>
> > 运营业务部
>
> **处置责任人**
>
> > 冯军
>
> **处置结果**
>
> > 备用链路切换正常
>
> | 项目 | 内容 |
> |---|---|
> | 处置完成时间 | 2026-04-29 10:00 |
> | 顾客满意程度 | 满意 |
> | 完成情况 | 三个路口恢复，备用链路已建成，顾客确认满意 |
> | 闭环日期 | 2026-04-30 |
$ plaint form ND-2026-01 --lang zh
> # 年度顾客投诉总结
>
> GSB/T 141.03　6.6.4
>
> 编号：ND-2026-01
>
> | 项目 | 内容 |
> |---|---|
> | 年度 | 2026 |
> | 完成期限 | 2026-12-31 |
>
> ## 统计
>
> | 项目 | 内容 |
> |---|---|
> | 重大投诉 | 2 |
> | 较严重投诉 | 4 |
> | 轻微投诉 | 23 |
> | 合计 | 29 |
> | 已闭环 | 28 |
> | 闭环率（%） | 96.6 |
> | 统计情况 | 全年29件，较上年下降一成 |
>
> ## 分析和总结
>
> | 项目 | 内容 |
> |---|---|
> | 原因分析 | 单链路和值守不足为主因 |
> | 总结与建议 | 2027年建设备用链路 |
> | 完成人 | 林涛 |
> | 完成时间 | 2026-12-21 09:00 |
> | 纳入的管理评审报告 | 2026年度管理评审报告 |
> | 纳入日期 | 2026-12-21 |
$ plaint letter TS-2026-001 result --lang zh
> 临江市公安局 周敏：
>
> 您好！您于 2026-03-02 09:00 反映的“路口监控大面积离线”问题（编号 TS-2026-001），现将处置结果告知如下：
>
> 原因：主干光缆无备用链路
>
> 处置结果：备用链路切换正常
>
>   - 应急处置：抢通光缆（已完成）
>   - 长期改善整改：建设备用链路（已完成）
>   - 应急处置：第三个路口重新布线（已完成）
>
> 请您确认处置结果。如仍有未解决之处，请与 钱丽 联系，并说明编号，我们将继续处置。
>
> 感谢您的监督与支持。
>
> 2026-12-21
$ plaint form --blank --kind complaint --lang zh
> # 顾客投诉处理记录
>
> GSB/T 141.03　8.1
>
> 编号：\_\_\_\_\_\_\_\_
>
> ## 投诉信息接收
>
> | 项目 | 内容 |
> |---|---|
> | 接收部门 | □ 市场部　□ 运营业务部　□ 质量管理部　□ 其他部门 |
> | 接收人员 |  |
> | 接收时间 | 　　年　月　日　时　分 |
> | 投诉方式 | □ 电话　□ 即时通讯工具　□ 书面信函　□ 电子邮件　□ 传真　□ 当面　□ 媒体 |
> | 投诉顾客姓名 |  |
> | 单位名称 |  |
> | 地址 |  |
> | 联系电话 |  |
> | 电子邮箱 |  |
> | 项目名称 |  |
> | 项目类型 | □ 平安城市建设项目　□ 智慧城市建设项目　□ 其他类似建设项目 |
> | 合同编号 |  |
> | 点位或设备 |  |
> | 投诉事由 |  |
>
> **事件经过**
>
> >
>
> **有关证据及资料**
>
> >
>
> **顾客要求**
>
> > 1\.   
> > 2\.   
> > 3\. 
>
> | 项目 | 内容 |
> |---|---|
> | 与顾客核实方式 | □ 电话　□ 当面　□ 即时通讯工具　□ 电子邮件 |
>
> **核实内容**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 核实人 |  |
> | 核实时间 | 　　年　月　日　时　分 |
> | 顾客方确认人 |  |
>
> ## 接收部门处置（轻微投诉）
>
> **处置措施**
>
> >
>
> **处置结果**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 处置人 |  |
> | 处置时间 | 　　年　月　日　时　分 |
> | 转出人 |  |
> | 转质量管理部时间 | 　　年　月　日　时　分 |
>
> ## 初步判定（质量管理部）
>
> | 项目 | 内容 |
> |---|---|
> | 重大投诉情形 | □ 有社会公众媒体介入　□ 对公司声誉有重大影响　□ 对人身有重大伤害 |
> | 较严重投诉情形 | □ 影响较大　□ 投诉部门无法直接处理　□ 处置涉及跨部门 |
> | 投诉级别 | □ 重大投诉　□ 较严重投诉　□ 轻微投诉 |
>
> **级别调整理由**
>
> >
>
> **处置意见**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 客服人员 |  |
> | 判定时间 | 　　年　月　日　时　分 |
> | 报告部门经理 |  |
> | 报告公司主管领导 |  |
> | 报告人 |  |
> | 报告时间 | 　　年　月　日　时　分 |
> | 是否启动应急方案 | □ 启动　□ 不启动 |
>
> **领导批示**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 公司领导 |  |
> | 决定时间 | 　　年　月　日　时　分 |
>
> ## 专题会议1：原因分析
>
> | 项目 | 内容 |
> |---|---|
> | 会议时间 | 　　年　月　日　时　分 |
> | 地点 |  |
> | 参会部门 |  |
> | 参会人员 |  |
>
> **原因分析**
>
> >
>
> **会议决议**
>
> >
>
> ### 调查取证
>
> | 时间 | 方式 | 调查内容 | 调查结论 | 调查人员 |
> |---|---|---|---|---|
> |  |  |  |  |  |
> |  |  |  |  |  |
>
> ### 顾客沟通与安抚
>
> | 时间 | 目的 | 沟通内容 | 顾客反馈 | 沟通人 |
> |---|---|---|---|---|
> |  |  |  |  |  |
> |  |  |  |  |  |
>
> ## 处置方案
>
> **投诉原因**
>
> > 直接原因：  
> > 根本原因：
>
> **方案论证**
>
> >
>
> ### 应急处置方案
>
> | 措施内容 | 责任部门 | 处置责任人 | 处理时限 | 完成情况 |
> |---|---|---|---|---|
> |  |  |  |  |  |
> |  |  |  |  |  |
>
> ### 长期改善整改措施
>
> | 措施内容 | 责任部门 | 处置责任人 | 处理时限 | 完成情况 |
> |---|---|---|---|---|
> |  |  |  |  |  |
> |  |  |  |  |  |
>
> | 项目 | 内容 |
> |---|---|
> | 下发部门 |  |
> | 下发人员 |  |
> | 下发人 |  |
> | 下发时间 | 　　年　月　日　时　分 |
> | 轻微投诉责任人 |  |
> | 处理时限 | 　　年　月　日　时　分 |
> | 轻微投诉责任部门 |  |
>
> ## 应急响应和整改实施
>
> | 时间 | 实施内容 | 实施结果 | 偏离情况 | 实施人员 |
> |---|---|---|---|---|
> |  |  |  |  |  |
> |  |  |  |  |  |
> |  |  |  |  |  |
>
> ### 偏离评估
>
> | 时间 | 评估人员 | 方案正确性 | 方案可行性 | 评估结论 |
> |---|---|---|---|---|
> |  |  |  |  |  |
>
> ### 客服跟进
>
> | 跟进时间 | 跟进内容 | 执行情况 | 跟进人 |
> |---|---|---|---|
> |  |  |  |  |
> |  |  |  |  |
>
> ## 处置验证和总结
>
> | 项目 | 内容 |
> |---|---|
> | 责任部门 |  |
> | 报送人 |  |
>
> **处置结果**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 处置完成时间 | 　　年　月　日　时　分 |
>
> | 验证时间 | 验证渠道和方式 | 验证情况 | 是否符合闭环条件 | 验证人 |
> |---|---|---|---|---|
> |  |  |  |  |  |
>
> | 项目 | 内容 |
> |---|---|
> | 顾客满意程度 | □ 非常满意　□ 满意　□ 一般　□ 不满意　□ 非常不满意 |
>
> **顾客评价**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 顾客确认人 |  |
> | 确认时间 | 　　年　月　日　时　分 |
> | 纠正和预防措施记录编号 |  |
> | 台账完成日期 | 　　　年　　月　　日 |
>
> **预防措施**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 不予受理原因 | □ 重复反馈　□ 不属我方责任　□ 反映情况不属实　□ 无法核实　□ 其他 |
>
> **不予受理说明**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 归档人 |  |
> | 存放位置 |  |

# Every step was taken legally, by whoever made its commit.
$ plaint verify >/dev/null 2>&1 && echo legal
> legal
