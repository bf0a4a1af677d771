# Profile equipment, from the first call to the archive: a gearbox leaks oil for the second time. Every guard and every signature refuses
# once; parts that do not add up and a total that is a cent off are findings. 顾客投诉记录及处理表，从登记到归档。

@ 陈静 <chenjing@example.cn>
@ 2026-03-02T09:20:00+08:00
$ git init -q -b main . && plaint init --profile equipment >/dev/null && sed -i '/^people:/,$d' plaint.yaml && cat >> plaint.yaml && git add -A && git commit -qm "人员与角色" && plaint check
| people:
|   - person: 陈静 <chenjing@example.cn>
|     roles: [customer_service]
|   - person: 周国平 <zhouguoping@example.cn>
|     roles: [customer_service_manager]
|   - person: 李雷 <lilei@example.cn>
|     roles: [handler]
|   - person: 赵敏 <zhaomin@example.cn>
|     roles: [approver]
|   - person: 孙仓 <suncang@example.cn>
|     roles: [issuer, receiver]
> Records checked: 0; errors: 0
$ cat > zh.sh
| plaint() { command plaint --lang zh "$@"; }
| entry() { awk -v list="$1:" -v code="code: $2" '/^[a-z]/ {here = $1 == list} /- id:/ {id = $3} here && index($0, code) {print id; exit}' complaints/2026/00/TS-2026-003.yaml | tr -d '"'; }
| new() { plaint new --organization 临江水泥有限公司 --contact 周敏 --phone 0571-5550101 --address 临江市采石路1号 --contract HT-2025-118 --product 皮带机驱动装置 --model BD-400 --factory-date 2025-11-20 "$@"; }

# An earlier complaint about the same machine and fault, and one about another machine of the same contract.
$ . ./zh.sh; new --received-at "2026-01-12 14:00" --serial BD400-25031 --fault 输出轴油封漏油 --title 减速机漏油 --description 减速机输出端渗油 --category 泄漏
> TS-2026-001：已登记
$ . ./zh.sh; new --received-at "2026-02-03 10:30" --serial BD400-25032 --fault 制动器异响 --title 制动器异响 --description 制动时有尖锐异响 --category 异响或振动
> TS-2026-002：已登记

# 接受投诉栏：第三次同合同、第二次同台、第二次同样事故；出厂 102 天。
$ . ./zh.sh; new --received-at 09:05 --serial BD400-25031 --fault 输出轴油封漏油 --title 减速机再次漏油 --description "周一早班发现减速机下方积油，油位每天下降约一升，已停机两次" --demand 周末前更换油封并查明原因 --demand 说明上次为何没有修好 --desired-date 2026-03-07 --letter
> TS-2026-003：已登记
> 临江水泥有限公司 周敏：
>
> 您好！您于 2026-03-02 09:05 反映的皮带机驱动装置（型号 BD-400，出厂编号 BD400-25031）问题我们已经收到，
> 合同编号或发货单号为 HT-2025-118，投诉编号为 TS-2026-003。今后联系时请提供该编号。
>
> 事由：减速机再次漏油
>
> 我们记录的要求：
>   - 周末前更换油封并查明原因
>   - 说明上次为何没有修好
>   期望解决时间：2026-03-07
>
> 在我方人员到达之前，请尽量保持现场和损坏零件的原状；更换下来的旧件请妥善保管，以便我们带回检测。
>
> 如情况紧急或以上记录有出入，请联系 陈静，并说明编号。
>
> 陈静 <chenjing@example.cn>
> 2026-03-02
$ . ./zh.sh; plaint show TS-2026-003
> TS-2026-003  投诉  【已登记】
> 减速机再次漏油
>
> 概要
>   顾客投诉的问题及具体表现：周一早班发现减速机下方积油，油位每天下降约一升，已停机两次
>
> 接受投诉
>   顾客投诉日期：2026-03-02 09:05
>   接收人员：陈静
>   投诉方式：电话
>
> 记录
>   记录日期及时间：2026-03-02 09:20
>   投诉记录人：陈静 <chenjing@example.cn>
>
> 顾客
>   顾客的名称：临江水泥有限公司
>   联系人：周敏
>   联系电话：0571-5550101
>   顾客的地址：临江市采石路1号
>
> 产品
>   合同编号或发货单号：HT-2025-118
>   产品名称：皮带机驱动装置
>   规格型号：BD-400
>   出厂编号：BD400-25031
>   产品出厂日期：2025-11-20
>   事故名称：输出轴油封漏油
>
> 顾客的要求
>   顾客的要求：
>     1. 周末前更换油封并查明原因
>     2. 说明上次为何没有修好
>   期望解决时间：2026-03-07
>
> 计算值：
>   处理版本号：0
>   出厂天数：102
>   同一合同编号内的产品第几次投诉：3
>   同一台产品第几次投诉：2
>   同一台产品同样事故第几次投诉：2
>   物料费用合计（¥）：0.00
>   预计费用合计（¥）：0.00
>   费用合计（¥）：0.00
>
> 时限：
>   投诉签收：应于 2026-03-02 14:35 前完成，剩余 3小时45分钟
>   处理完成：应于 2026-03-08 00:00 前完成，剩余 5天14小时
>
> 下一步：
>   plaint reject TS-2026-003  → 不予受理
>   plaint withdraw TS-2026-003  → 已撤回
>   plaint hold TS-2026-003  → 已挂起
> 条件尚未满足：
>   plaint accept TS-2026-003  → 已签收：`accept` 须由主办人或客户服务部经理执行，陈静 <chenjing@example.cn> 不具备该角色
$ . ./zh.sh; plaint classify TS-2026-003 --category 泄漏 --main-category 机械故障 --severity 热点
! TS-2026-003: 错误：主要类型不在所选的投诉类型之中（要求：主要故障类别 为空 或 故障类别 为 主要故障类别，现为主要故障类别：机械故障；故障类别：泄漏） [classify.main_category]
! 提示：plaint classify TS-2026-003 --category 类型 --main-category 类型
= 1
$ . ./zh.sh; plaint classify TS-2026-003 --category 泄漏,机械故障 --main-category 泄漏 --severity 热点 --severity-reason 影响全线生产，且为重复投诉
> TS-2026-003：分类定级（已登记）

# 评估和处理工作栏：只有处理部门能签收；先有主办人，再评估原因。
$ . ./zh.sh; plaint accept TS-2026-003
! TS-2026-003: 错误：`accept` 须由主办人或客户服务部经理执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：周国平、李雷
= 1
@ 李雷 <lilei@example.cn>
@ 2026-03-02T09:40:00+08:00
$ . ./zh.sh; plaint accept TS-2026-003
> TS-2026-003：签收，已登记 → 已签收
$ . ./zh.sh; plaint assess TS-2026-003 --cause 油封老化
! TS-2026-003: 错误：尚未指派负责人（要求：责任分派 / 主办人 已填写，现为未填写） [investigate.unassigned]
! 提示：plaint assign TS-2026-003 --lead 姓名
= 1
$ . ./zh.sh; plaint assign TS-2026-003 --lead 李雷 --department 技术服务部 --due "2026-03-06 17:30"
> TS-2026-003：指定主办人（已签收）
@ 赵敏 <zhaomin@example.cn>
$ . ./zh.sh; plaint assess TS-2026-003 --cause 油封老化
! TS-2026-003: 错误：`assess` 须由主办人执行，赵敏 <zhaomin@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：李雷
= 1
@ 李雷 <lilei@example.cn>
@ 2026-03-02T10:30:00+08:00
$ . ./zh.sh; plaint sla TS-2026-003
> TS-2026-003  【已签收】
> 减速机再次漏油
> 时限情况：2026-03-02 10:30（Asia/Shanghai）
>
> 时钟
> 时钟          开始         时限         停止           已用/允许  状况
> 投诉签收      03-02 09:05  03-02 10:05  03-02 09:40    0:35/1:00  按时
> 确定处理方法  03-02 09:40  03-03 17:30  -             0:50/13:50  计时中
> 处理完成      03-02 09:05  03-06 17:30  -            1:25/104:25  计时中
>
> 适用的时限（> 为最严，以其为准）
>    时钟          规则            时限                  日历    到期
>    投诉签收      所有投诉        4h                    office  03-02 14:35
> >  投诉签收      重大和热点投诉  1h                    office  03-02 10:05
>    确定处理方法  所有投诉        3bd                   office  03-05 17:30
> >  确定处理方法  重大和热点投诉  1bd                   office  03-03 17:30
> >  处理完成      按分派要求      assignment.due        -       03-06 17:30
>    处理完成      按顾客要求      demands.desired_date  -       03-08 00:00
>
> 待办提醒
> 起始         应采取的措施                                      命令
> 03-02 10:10  同一台产品此前已有同样事故的投诉，尚未关联原投诉  plaint link TS-2026-003 原编号 --type repeat_of
$ . ./zh.sh; plaint sla
> 时限情况：2026-03-02 10:30（Asia/Shanghai）
>
> 已超时（2）
> 编号         时钟      时限         已超       负责人  标题
> TS-2026-001  投诉签收  01-13 09:00  9天10小时          减速机漏油
>     已登记；自 2026-01-13 09:00 起超时（所有投诉，4h，office）
> TS-2026-002  投诉签收  02-03 16:00  4天12小时          制动器异响
>     已登记；自 2026-02-03 16:00 起超时（所有投诉，4h，office）
>
> 待办提醒（1）
> 编号         起始         应采取的措施
> TS-2026-003  03-02 10:10  同一台产品此前已有同样事故的投诉，尚未关联原投诉
>     plaint link TS-2026-003 原编号 --type repeat_of
>
> 已查看记录：3 条；进行中的时钟：4 个；已超时：2；即将到期：0；正常：2；待办提醒：1
= 1
$ . ./zh.sh; plaint link TS-2026-003 TS-2026-001 --type repeat_of --note 同一台产品同样事故
> TS-2026-003：关联（已签收）
$ . ./zh.sh; plaint assess TS-2026-003 --cause "输出轴油封老化；冷却器堵塞，油温偏高约20度"
> TS-2026-003：初步原因评估，已签收 → 原因已评估
$ . ./zh.sh; plaint log borrowed TS-2026-003 --part 油封 --code 4021-08 --unit 件 --quantity 3
! TS-2026-003: 错误：状态“原因已评估”（assessed）下不能执行 `log borrowed` [transition.illegal]
! 提示：目前可执行：respond、assign、classify、log investigation、assess、handle、track、improve、reject、withdraw、hold、escalate、log communication、log note、link、set、edit、attach
= 1
$ . ./zh.sh; plaint handle TS-2026-003 --method "派人携带油封和轴承到现场更换，清洗冷却器"
> TS-2026-003：确定处理方法，原因已评估 → 处理方法已定

# 要借去的新物料：填报、批注、发料依次签字，各由其人。批注人先退回一次，改一行后重新签。
$ . ./zh.sh; plaint log borrowed TS-2026-003 --part 骨架油封 --model 80×110×12 --code 4021-08 --unit 件 --quantity 3 --remark 氟橡胶
> TS-2026-003：登记借用物料，处理方法已定 → 借料签字中
$ . ./zh.sh; plaint log borrowed TS-2026-003 --part 圆锥滚子轴承 --model 32216 --code 3007-16 --unit 套 --quantity 2
> TS-2026-003：登记借用物料（借料签字中）
$ . ./zh.sh; plaint log borrowed TS-2026-003 --part 齿轮油 --model L-CKD220 --code 9100-02 --unit 升 --quantity 12.5
> TS-2026-003：登记借用物料（借料签字中）
$ . ./zh.sh; plaint log implementation TS-2026-003 --content 更换油封
! TS-2026-003: 错误：状态“借料签字中”（requesting）下不能执行 `log implementation` [transition.illegal]
! 提示：目前可执行：respond、assign、classify、log investigation、log borrowed、sign borrowing、log returned、sign return、ship、log used、sign use、track、improve、withdraw、hold、escalate、log communication、log note、link、set、edit、attach
= 1
@ 赵敏 <zhaomin@example.cn>
$ . ./zh.sh; plaint sign borrowing TS-2026-003
! TS-2026-003: 错误：借出单签字：赵敏 <zhaomin@example.cn> 不具备“主办人”角色 [sign_off.not_held]
! 提示：应由其签署：主办人（李雷）
= 1
@ 李雷 <lilei@example.cn>
$ . ./zh.sh; plaint sign borrowing TS-2026-003
> TS-2026-003：借出单签字（借料签字中）
$ . ./zh.sh; plaint sign borrowing TS-2026-003 --role approver
! TS-2026-003: 错误：借出单签字：李雷 <lilei@example.cn> 不具备“批注人”角色 [sign_off.not_held]
! 提示：应由其签署：批注人（赵敏）
= 1
@ 赵敏 <zhaomin@example.cn>
@ 2026-03-02T11:00:00+08:00
$ . ./zh.sh; plaint sign borrowing TS-2026-003 --decision 不同意
! TS-2026-003: 错误：不同意时须写明批注意见（要求：单据签字 的每一条均满足“意见 为 同意 或 批注 已填写”，现为共 2 条，第 2 条不满足） [sign.no_reason]
! 提示：请加上 --opinion "…"
= 1
$ . ./zh.sh; plaint sign borrowing TS-2026-003 --decision 不同意 --opinion 轴承借一套即可
> TS-2026-003：借出单签字，借料签字中 → 处理方法已定
@ 李雷 <lilei@example.cn>
$ . ./zh.sh; plaint log implementation TS-2026-003 --content 更换油封
! TS-2026-003: 错误：借出单签字不全（要求：借出单签字已全部签署，现为主办人（李雷）；缺少：批注人（赵敏）、发料人（孙仓）） [implement.not_handed_out]
! 提示：plaint sign borrowing TS-2026-003；不再需要的物料请更正为 0：plaint log borrowed TS-2026-003 --quantity 0 --corrects 条目编号
= 1
$ . ./zh.sh; plaint log borrowed TS-2026-003 --part 圆锥滚子轴承 --model 32216 --code 3007-16 --unit 套 --quantity 1 --corrects $(entry materials_borrowed 3007-16)
> TS-2026-003：登记借用物料，处理方法已定 → 借料签字中
$ . ./zh.sh; plaint sign borrowing TS-2026-003
> TS-2026-003：借出单签字（借料签字中）
@ 赵敏 <zhaomin@example.cn>
$ . ./zh.sh; plaint sign borrowing TS-2026-003 --opinion 同意借用
> TS-2026-003：借出单签字（借料签字中）
@ 孙仓 <suncang@example.cn>
@ 2026-03-02T13:40:00+08:00
$ . ./zh.sh; plaint sign borrowing TS-2026-003
! TS-2026-003: 错误：未填写借出单号（要求：单据签字 的每一条均满足“（单据 不为 借出单 或 签字身份 不为 发料人 或 意见 不为 同意） 或 单号 已填写”，现为共 5 条，第 5 条不满足） [sign_borrowing.no_slip]
! 提示：plaint sign borrowing TS-2026-003 --document 借出单号
= 1
$ . ./zh.sh; plaint sign borrowing TS-2026-003 --document JC-2026-018
> TS-2026-003：借出单签字，借料签字中 → 物料已发出
@ 李雷 <lilei@example.cn>
@ 2026-03-03T16:00:00+08:00
$ . ./zh.sh; plaint log implementation TS-2026-003 --content "更换两端油封和输出轴承，清洗冷却器，换油" --result "负载运行8小时无渗漏，油温降至62度"
> TS-2026-003：处理，物料已发出 → 处理中

# 已返回的物料：未使用的与废旧的分开计数，收料人签字并写单号。
$ . ./zh.sh; plaint sign return TS-2026-003
! TS-2026-003: 错误：尚未登记返回的物料（要求：已返回的物料 至少有一条，现为未填写） [sign_return.nothing]
! 提示：plaint log returned TS-2026-003 --part 零件名称 --code 编码 --unit 件 --unused 1
! TS-2026-003: 错误：未填写借出返还单号（要求：单据签字 的每一条均满足“（单据 不为 借出返还单 或 意见 不为 同意） 或 单号 已填写”，现为共 6 条，第 6 条不满足） [sign_return.no_slip]
! 提示：plaint sign return TS-2026-003 --document 借出返还单号
! 2 个错误
= 1
$ . ./zh.sh; plaint log returned TS-2026-003 --part 骨架油封 --code 4021-08 --unit 件
! TS-2026-003: 错误：未填写退回数量（要求：已返回的物料 的每一条均满足“未使用退回的数量 已填写 或 废或旧退回的数量 已填写”，现为共 1 条，均不满足） [return_parts.no_quantity]
! 提示：请加上 --unused 数量 或 --old 数量
= 1
@ 2026-03-04T09:00:00+08:00
$ . ./zh.sh; plaint log returned TS-2026-003 --part 骨架油封 --model 80×110×12 --code 4021-08 --unit 件 --unused 4
> TS-2026-003：登记返回物料（处理中）
$ . ./zh.sh; plaint check
> 已检查记录：3 条；错误：1 个
! complaints/2026/00/TS-2026-003.yaml:99:5: 错误：借出物料：4021-08 的出量超过此前的入量（合计入 3，出 4） [balance.over]
!    99 |   - id: gd7tgk
!       |     ^^^^^^^^^^
! 提示：请更正有误的条目：--corrects 条目
= 1
$ . ./zh.sh; plaint log returned TS-2026-003 --part 骨架油封 --model 80×110×12 --code 4021-08 --unit 件 --unused 1 --old 2 --corrects $(entry materials_returned 4021-08)
> TS-2026-003：登记返回物料（处理中）
$ . ./zh.sh; plaint log returned TS-2026-003 --part 圆锥滚子轴承 --model 32216 --code 3007-16 --unit 套 --old 1
> TS-2026-003：登记返回物料（处理中）
$ . ./zh.sh; plaint sign return TS-2026-003 --document JH-2026-009
! TS-2026-003: 错误：借出返还单签字：李雷 <lilei@example.cn> 不具备“收料人”角色 [sign_off.not_held]
! 提示：应由其签署：收料人（孙仓）
= 1
@ 孙仓 <suncang@example.cn>
$ . ./zh.sh; plaint sign return TS-2026-003
! TS-2026-003: 错误：未填写借出返还单号（要求：单据签字 的每一条均满足“（单据 不为 借出返还单 或 意见 不为 同意） 或 单号 已填写”，现为共 6 条，第 6 条不满足） [sign_return.no_slip]
! 提示：plaint sign return TS-2026-003 --document 借出返还单号
= 1
$ . ./zh.sh; plaint sign return TS-2026-003 --document JH-2026-009
> TS-2026-003：借出返还单签字（处理中）

# 实际使用的物料：金额到分；发送方式与物流费用；出仓单三个签字。
@ 李雷 <lilei@example.cn>
@ 2026-03-04T10:00:00+08:00
$ . ./zh.sh; plaint sign use TS-2026-003
! TS-2026-003: 错误：尚未登记实际使用的物料（要求：实际使用的物料 至少有一条，现为未填写） [sign_use.nothing]
! 提示：plaint log used TS-2026-003 --part 零件名称 --code 编码 --unit 件 --quantity 1 --unit-cost 10.00 --amount 10.00
! TS-2026-003: 错误：未填写计划发送方式或预计物流费用（要求：计划发送方式 已填写，现为未填写；预计物流费用（¥） 已填写，现为未填写） [sign_use.no_shipping]
! 提示：plaint ship TS-2026-003 --method 发送方式 --estimated-cost 0.00
! 2 个错误
= 1
$ . ./zh.sh; plaint log used TS-2026-003 --part 骨架油封 --model 80×110×12 --code 4021-08 --unit 件 --quantity 2 --unit-cost 86.50 --amount 173.01
! TS-2026-003: 错误：金额不等于数量乘以成本价（要求：实际使用的物料 的每一条均满足“金额（¥） - （数量 * 成本价（¥）） 不大于 0.005 且 （数量 * 成本价（¥）） - 金额（¥） 小于 0.005”，现为共 1 条，均不满足） [use_parts.wrong_amount]
! 提示：--amount 应为数量乘以成本价，四舍五入到分
= 1
$ . ./zh.sh; plaint log used TS-2026-003 --part 骨架油封 --model 80×110×12 --code 4021-08 --unit 件 --quantity 2 --unit-cost 86.50 --amount 173.00
> TS-2026-003：登记使用物料（处理中）
$ . ./zh.sh; plaint log used TS-2026-003 --part 圆锥滚子轴承 --model 32216 --code 3007-16 --unit 套 --quantity 1 --unit-cost 318.40 --amount 318.40
> TS-2026-003：登记使用物料（处理中）
$ . ./zh.sh; plaint log used TS-2026-003 --part 齿轮油 --model L-CKD220 --code 9100-02 --unit 升 --quantity 12.25 --unit-cost 27.66 --amount 338.83
! TS-2026-003: 错误：金额不等于数量乘以成本价（要求：实际使用的物料 的每一条均满足“金额（¥） - （数量 * 成本价（¥）） 不大于 0.005 且 （数量 * 成本价（¥）） - 金额（¥） 小于 0.005”，现为共 3 条，第 3 条不满足） [use_parts.wrong_amount]
! 提示：--amount 应为数量乘以成本价，四舍五入到分
= 1
$ . ./zh.sh; plaint log used TS-2026-003 --part 齿轮油 --model L-CKD220 --code 9100-02 --unit 升 --quantity 12.25 --unit-cost 27.66 --amount 338.84
> TS-2026-003：登记使用物料（处理中）
$ . ./zh.sh; plaint sign use TS-2026-003
! TS-2026-003: 错误：未填写计划发送方式或预计物流费用（要求：计划发送方式 已填写，现为未填写；预计物流费用（¥） 已填写，现为未填写） [sign_use.no_shipping]
! 提示：plaint ship TS-2026-003 --method 发送方式 --estimated-cost 0.00
= 1
$ . ./zh.sh; plaint ship TS-2026-003 --method 随车携带，旧件托运返厂 --estimated-cost 180.00
> TS-2026-003：计划发送（处理中）
$ . ./zh.sh; plaint settle TS-2026-003 --logistics 164.50
! TS-2026-003: 错误：借出物料与退回、使用的数量不符（要求：借出物料收支相符，现为9100-02：入 12.5，出 12.25） [settle.materials_open]
! 提示：请登记退回（plaint log returned）或使用（plaint log used）的物料；登记有误的行用 --corrects 条目编号 更正
! TS-2026-003: 错误：出仓单签字不全（要求：出仓单签字已全部签署，现为无；缺少：主办人（李雷）、批注人（赵敏）、发料人（孙仓）） [settle.use_unsigned]
! 提示：plaint sign use TS-2026-003
! TS-2026-003: 错误：收回的旧件与实际使用的新件数量不一致（要求：已返回的物料 的 废或旧退回的数量 合计 为 实际使用的物料 的 数量 合计 或 旧件未全部收回的说明 已填写，现为已返回的物料 的 废或旧退回的数量 合计：3；实际使用的物料 的 数量 合计：15.25；旧件未全部收回的说明：未填写） [settle.old_parts_missing]
! 提示：plaint settle TS-2026-003 --old-parts-note "…"
! 3 个错误
= 1
$ . ./zh.sh; plaint sign use TS-2026-003
> TS-2026-003：出仓单签字（处理中）
@ 赵敏 <zhaomin@example.cn>
$ . ./zh.sh; plaint sign use TS-2026-003
> TS-2026-003：出仓单签字（处理中）
@ 孙仓 <suncang@example.cn>
$ . ./zh.sh; plaint sign use TS-2026-003
! TS-2026-003: 错误：未填写出仓单号（要求：单据签字 的每一条均满足“（单据 不为 出仓单 或 签字身份 不为 发料人 或 意见 不为 同意） 或 单号 已填写”，现为共 9 条，第 9 条不满足） [sign_use.no_slip]
! 提示：plaint sign use TS-2026-003 --document 出仓单号
= 1
$ . ./zh.sh; plaint sign use TS-2026-003 --document CC-2026-041
> TS-2026-003：出仓单签字（处理中）

# 借出 12.5 升，用了 12.25 升：不符即不能结算。退回 0.25 升后收料人须再签。
@ 李雷 <lilei@example.cn>
@ 2026-03-04T11:00:00+08:00
$ . ./zh.sh; plaint settle TS-2026-003
! TS-2026-003: 错误：借出物料与退回、使用的数量不符（要求：借出物料收支相符，现为9100-02：入 12.5，出 12.25） [settle.materials_open]
! 提示：请登记退回（plaint log returned）或使用（plaint log used）的物料；登记有误的行用 --corrects 条目编号 更正
! TS-2026-003: 错误：收回的旧件与实际使用的新件数量不一致（要求：已返回的物料 的 废或旧退回的数量 合计 为 实际使用的物料 的 数量 合计 或 旧件未全部收回的说明 已填写，现为已返回的物料 的 废或旧退回的数量 合计：3；实际使用的物料 的 数量 合计：15.25；旧件未全部收回的说明：未填写） [settle.old_parts_missing]
! 提示：plaint settle TS-2026-003 --old-parts-note "…"
! TS-2026-003: 错误：物流费用只有预计数，未填写实际数（要求：实际物流费用（¥） 已填写 或 预计物流费用（¥） 为空，现为实际物流费用（¥）：未填写；预计物流费用（¥）：180.00） [settle.no_logistics]
! 提示：plaint settle TS-2026-003 --logistics 0.00
! 3 个错误
= 1
$ . ./zh.sh; plaint log returned TS-2026-003 --part 齿轮油 --model L-CKD220 --code 9100-02 --unit 升 --unused 0.25
> TS-2026-003：登记返回物料（处理中）
$ . ./zh.sh; plaint settle TS-2026-003
! TS-2026-003: 错误：借出返还单未签字（要求：借出返还单签字已全部签署，现为无；缺少：收料人（孙仓）） [settle.return_unsigned]
! 提示：plaint sign return TS-2026-003 --document 借出返还单号
! TS-2026-003: 错误：收回的旧件与实际使用的新件数量不一致（要求：已返回的物料 的 废或旧退回的数量 合计 为 实际使用的物料 的 数量 合计 或 旧件未全部收回的说明 已填写，现为已返回的物料 的 废或旧退回的数量 合计：3；实际使用的物料 的 数量 合计：15.25；旧件未全部收回的说明：未填写） [settle.old_parts_missing]
! 提示：plaint settle TS-2026-003 --old-parts-note "…"
! TS-2026-003: 错误：物流费用只有预计数，未填写实际数（要求：实际物流费用（¥） 已填写 或 预计物流费用（¥） 为空，现为实际物流费用（¥）：未填写；预计物流费用（¥）：180.00） [settle.no_logistics]
! 提示：plaint settle TS-2026-003 --logistics 0.00
! 3 个错误
= 1
@ 孙仓 <suncang@example.cn>
$ . ./zh.sh; plaint sign return TS-2026-003 --document JH-2026-010
> TS-2026-003：借出返还单签字（处理中）
@ 陈静 <chenjing@example.cn>
$ . ./zh.sh; plaint settle TS-2026-003 --logistics 164.50
! TS-2026-003: 错误：收回的旧件与实际使用的新件数量不一致（要求：已返回的物料 的 废或旧退回的数量 合计 为 实际使用的物料 的 数量 合计 或 旧件未全部收回的说明 已填写，现为已返回的物料 的 废或旧退回的数量 合计：3；实际使用的物料 的 数量 合计：15.25；旧件未全部收回的说明：未填写） [settle.old_parts_missing]
! 提示：plaint settle TS-2026-003 --old-parts-note "…"
! TS-2026-003: 错误：`settle` 须由主办人或客户服务部经理执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：周国平、李雷
! 2 个错误
= 1
@ 李雷 <lilei@example.cn>
$ . ./zh.sh; plaint settle TS-2026-003
! TS-2026-003: 错误：收回的旧件与实际使用的新件数量不一致（要求：已返回的物料 的 废或旧退回的数量 合计 为 实际使用的物料 的 数量 合计 或 旧件未全部收回的说明 已填写，现为已返回的物料 的 废或旧退回的数量 合计：3；实际使用的物料 的 数量 合计：15.25；旧件未全部收回的说明：未填写） [settle.old_parts_missing]
! 提示：plaint settle TS-2026-003 --old-parts-note "…"
! TS-2026-003: 错误：物流费用只有预计数，未填写实际数（要求：实际物流费用（¥） 已填写 或 预计物流费用（¥） 为空，现为实际物流费用（¥）：未填写；预计物流费用（¥）：180.00） [settle.no_logistics]
! 提示：plaint settle TS-2026-003 --logistics 0.00
! 2 个错误
= 1
$ . ./zh.sh; plaint settle TS-2026-003 --logistics 164.50 --labour 600.00 --old-parts-note "齿轮油为消耗品，废油由顾客按危废处理；轴承、油封旧件已全部收回"
> TS-2026-003：物料费用结算（处理中）

# 处理结果：先有处理记录；顾客第一次不满意，退回重新评估，形成第 2 版处理方法。
@ 2026-03-04T14:00:00+08:00
$ . ./zh.sh; plaint close TS-2026-003
! TS-2026-003: 错误：状态“处理中”（handling）下不能执行 `close` [transition.illegal]
! 提示：目前可执行：respond、assign、classify、log investigation、assess、handle、log borrowed、log returned、sign return、ship、log used、sign use、log implementation、settle、resolve、evaluate、track、log follow-up、improve、withdraw、hold、escalate、log communication、log note、link、set、edit、attach
= 1
$ . ./zh.sh; plaint resolve TS-2026-003 --outcome 部分解决
> TS-2026-003：解决，处理中 → 已解决
@ 陈静 <chenjing@example.cn>
$ . ./zh.sh; plaint close TS-2026-003
! TS-2026-003: 错误：问题尚未解决（要求：解决状态 为 完全解决 或 基本解决，现为部分解决） [close.unsolved]
! 提示：plaint resolve TS-2026-003 --outcome 完全解决
! TS-2026-003: 错误：客户尚未确认处理结果（要求：答复情况 为 未答复 或 客户最终确认 / 客户满意度 为 非常满意、满意 或 一般，现为答复情况：未填写；客户最终确认 / 客户满意度：未填写） [close.unconfirmed]
! 提示：plaint confirm result TS-2026-003 --method 电话确认 --satisfaction 满意
! TS-2026-003: 错误：`close` 须由客户服务部经理执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：周国平
! 3 个错误
= 1
$ . ./zh.sh; plaint confirm result TS-2026-003 --method 电话确认 --satisfaction 不满意 --by 周敏 --comment 冷却器仍偏热，要求加装温度报警
> TS-2026-003：客户最终确认，已解决 → 已签收
@ 李雷 <lilei@example.cn>
@ 2026-03-05T09:00:00+08:00
$ . ./zh.sh; plaint assess TS-2026-003 --cause "冷却器换热面积偏小，夏季有再次超温的风险"
> TS-2026-003：初步原因评估，已签收 → 原因已评估
$ . ./zh.sh; plaint handle TS-2026-003 --method "加装油温报警开关并更换大一号冷却器滤芯"
> TS-2026-003：确定处理方法，原因已评估 → 处理方法已定
$ . ./zh.sh; plaint log borrowed TS-2026-003 --part 油温开关 --model TS-80 --code 6100-05 --unit 只 --quantity 1
> TS-2026-003：登记借用物料，处理方法已定 → 借料签字中
$ . ./zh.sh; plaint sign borrowing TS-2026-003
> TS-2026-003：借出单签字（借料签字中）
@ 赵敏 <zhaomin@example.cn>
$ . ./zh.sh; plaint sign borrowing TS-2026-003
> TS-2026-003：借出单签字（借料签字中）
@ 孙仓 <suncang@example.cn>
$ . ./zh.sh; plaint sign borrowing TS-2026-003 --document JC-2026-021
> TS-2026-003：借出单签字，借料签字中 → 物料已发出
@ 李雷 <lilei@example.cn>
@ 2026-03-06T15:00:00+08:00
$ . ./zh.sh; plaint log implementation TS-2026-003 --content 加装油温报警开关 --result 75度报警试验正常
> TS-2026-003：处理，物料已发出 → 处理中
$ . ./zh.sh; plaint log used TS-2026-003 --part 油温开关 --model TS-80 --code 6100-05 --unit 只 --quantity 1 --unit-cost 145.00 --amount 145.00
> TS-2026-003：登记使用物料（处理中）
$ . ./zh.sh; plaint resolve TS-2026-003 --outcome 完全解决
> TS-2026-003：解决，处理中 → 已解决
$ . ./zh.sh; plaint sign use TS-2026-003
> TS-2026-003：出仓单签字（已解决）
@ 陈静 <chenjing@example.cn>
$ . ./zh.sh; plaint confirm result TS-2026-003 --method 电话确认 --satisfaction 满意 --by 周敏 --comment 运行正常，报警有效
> TS-2026-003：客户最终确认，已解决 → 顾客已确认
$ . ./zh.sh; plaint close TS-2026-003
! TS-2026-003: 错误：结算之后又登记了物料（要求：结算时间 为空 或 （要借去的新物料 的每一条均满足“时间 不晚于 结算时间” 且 已返回的物料 的每一条均满足“时间 不晚于 结算时间” 且 实际使用的物料 的每一条均满足“时间 不晚于 结算时间”），现为结算时间：2026-03-04 11:00；要借去的新物料：共 5 条；已返回的物料：共 4 条；实际使用的物料：共 4 条） [close.settled_too_early]
! 提示：plaint settle TS-2026-003
! TS-2026-003: 错误：出仓单签字不全（要求：出仓单签字已全部签署，现为主办人（李雷）；缺少：批注人（赵敏）、发料人（孙仓）） [settle.use_unsigned]
! 提示：plaint sign use TS-2026-003
! TS-2026-003: 错误：`close` 须由客户服务部经理执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：周国平
! 3 个错误
= 1
@ 周国平 <zhouguoping@example.cn>
$ . ./zh.sh; plaint close TS-2026-003
! TS-2026-003: 错误：结算之后又登记了物料（要求：结算时间 为空 或 （要借去的新物料 的每一条均满足“时间 不晚于 结算时间” 且 已返回的物料 的每一条均满足“时间 不晚于 结算时间” 且 实际使用的物料 的每一条均满足“时间 不晚于 结算时间”），现为结算时间：2026-03-04 11:00；要借去的新物料：共 5 条；已返回的物料：共 4 条；实际使用的物料：共 4 条） [close.settled_too_early]
! 提示：plaint settle TS-2026-003
! TS-2026-003: 错误：出仓单签字不全（要求：出仓单签字已全部签署，现为主办人（李雷）；缺少：批注人（赵敏）、发料人（孙仓）） [settle.use_unsigned]
! 提示：plaint sign use TS-2026-003
! 2 个错误
= 1
@ 赵敏 <zhaomin@example.cn>
$ . ./zh.sh; plaint sign use TS-2026-003
> TS-2026-003：出仓单签字（顾客已确认）
@ 孙仓 <suncang@example.cn>
$ . ./zh.sh; plaint sign use TS-2026-003 --document CC-2026-044
> TS-2026-003：出仓单签字（顾客已确认）
@ 李雷 <lilei@example.cn>
@ 2026-03-06T16:30:00+08:00
$ . ./zh.sh; plaint settle TS-2026-003 --old-parts-note "油品为消耗品；油温开关为加装件，无旧件"
> TS-2026-003：物料费用结算（顾客已确认）
@ 周国平 <zhouguoping@example.cn>
$ . ./zh.sh; plaint close TS-2026-003
> TS-2026-003：关闭，顾客已确认 → 已关闭

# 173.00 + 318.40 + 338.84 + 145.00 + 164.50 + 600.00 = 1739.74，一分不差；在一处改动即为问题。
$ . ./zh.sh; plaint list 'state = closed' --columns 'id,title,$version,$age_days,$cost_materials,$cost_total,result.cost'
> 投诉编号     标题            处理版本号  出厂天数  物料费用合计（¥）  费用合计（¥）  关闭时记录的费用（¥）
> TS-2026-003  减速机再次漏油  2           102       975.24             1739.74        1739.74
$ . ./zh.sh; plaint set TS-2026-003 result.cost 1739.73
! TS-2026-003: 错误：记录的费用与费用合计不符（要求：费用合计（¥） - 关闭时记录的费用（¥） 不大于 0.005，现为0.01） [close.cost_differs]
! 提示：请更正有误的一处：物料行（plaint reopen TS-2026-003）或金额（plaint set TS-2026-003 result.cost 金额）
= 1
$ . ./zh.sh; sed -i 's/unused: "0.25"/unused: "0.15"/' complaints/2026/00/TS-2026-003.yaml && plaint check; git checkout -q .
> 已检查记录：3 条；错误：1 个
! complaints/2026/00/TS-2026-003.yaml:5:8: 错误：记录已关闭，但借出物料收支不平：9100-02：入 12.5，出 12.4 [balance.open]
!     5 | state: closed
!       |        ^^^^^^
$ . ./zh.sh; sed -i 's/amount: "338.84"/amount: "338.85"/' complaints/2026/00/TS-2026-003.yaml && plaint check; git checkout -q .
> 已检查记录：3 条；错误：1 个
! complaints/2026/00/TS-2026-003.yaml:325:9: 错误：记录的费用与费用合计不符（要求：费用合计（¥） - 关闭时记录的费用（¥） 不大于 0.005，现为0.01） [close.cost_differs]
!   325 |   cost: "1739.74"
!       |         ^^^^^^^^^
! 提示：请更正有误的一处：物料行（plaint reopen TS-2026-003）或金额（plaint set TS-2026-003 result.cost 金额）
$ . ./zh.sh; plaint archive TS-2026-003 --typicality 典型案例 --value 高
! TS-2026-003: 错误：尚未总结可复制经验（要求：可复制经验 至少有一条，现为0） [archive.no_lessons]
! 提示：plaint archive TS-2026-003 --lesson "…"
! TS-2026-003: 错误：缺少记录人或审核人（要求：审核人 已填写，现为未填写） [archive.unsigned]
! 提示：plaint archive TS-2026-003 --recorder 姓名 --reviewer 姓名
! 2 个错误
= 1
$ . ./zh.sh; plaint archive TS-2026-003 --problem-type 技术问题 --typicality 典型案例 --value 高 --lesson 油封反复渗漏先查油温和冷却器 --caution 加装件无旧件可收，结算时说明 --reviewer 周国平 --location 客户服务部2026年案卷
> TS-2026-003：归档，已关闭 → 已归档
$ . ./zh.sh; plaint improve TS-2026-003 --process-problem "出厂前未核对高温工况的换热面积" --action "term=short; action=核查同批次12台冷却器; owner=李雷; due=2026-04-06; state=pending"
> TS-2026-003：预防改进（已归档）
$ . ./zh.sh; plaint check
> 已检查记录：3 条；错误：0 个

# 不予受理、撤回、挂起也各走一遍。
@ 李雷 <lilei@example.cn>
@ 2026-03-09T09:00:00+08:00
$ . ./zh.sh; plaint reject TS-2026-001 --reason 重复反馈 --explanation 与TS-2026-003合并处理
! TS-2026-001: 错误：未关联其所重复的原记录（要求：不予处理 / 原因 不为 重复反馈 或 关联 中至少有一条满足“关联类型 为 同一投诉重复登记”，现为不予处理 / 原因：重复反馈；关联：未填写） [dismiss.no_duplicate_link]
! 提示：plaint link TS-2026-001 原编号 --type duplicate_of
! TS-2026-001: 错误：`reject` 须由客户服务人员或客户服务部经理执行，李雷 <lilei@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静、周国平
! 2 个错误
= 1
@ 陈静 <chenjing@example.cn>
$ . ./zh.sh; plaint reject TS-2026-001 --reason 重复反馈 --explanation 与TS-2026-003合并处理
! TS-2026-001: 错误：未关联其所重复的原记录（要求：不予处理 / 原因 不为 重复反馈 或 关联 中至少有一条满足“关联类型 为 同一投诉重复登记”，现为不予处理 / 原因：重复反馈；关联：未填写） [dismiss.no_duplicate_link]
! 提示：plaint link TS-2026-001 原编号 --type duplicate_of
= 1
$ . ./zh.sh; plaint link TS-2026-001 TS-2026-003 --type duplicate_of
> TS-2026-001：关联（已登记）
$ . ./zh.sh; plaint reject TS-2026-001 --reason 重复反馈 --explanation 与TS-2026-003合并处理
> TS-2026-001：不予受理，已登记 → 不予受理
$ . ./zh.sh; plaint hold TS-2026-002 --reason 等顾客提供制动器照片
> TS-2026-002：挂起，已登记 → 已挂起
$ . ./zh.sh; plaint resume TS-2026-002
> TS-2026-002：恢复，已挂起 → 已登记
$ . ./zh.sh; plaint withdraw TS-2026-002 --explanation 顾客自行调整后消除
> TS-2026-002：撤回，已登记 → 已撤回
$ . ./zh.sh; plaint check
> 已检查记录：3 条；错误：0 个

# 纸面：填好的和空白的。
$ plaint form TS-2026-003 --lang zh
> # 顾客投诉记录及处理表
>
> 重大热点客户投诉处理单
>
> ## 接受投诉栏
>
> | 项目 | 内容 |
> |---|---|
> | 投诉编号 | TS-2026-003 |
> | 处理版本号 | 2 |
> | 顾客投诉日期 | 2026-03-02 09:05 |
> | 出厂天数 | 102 |
> | 合同编号或发货单号 | HT-2025-118 |
> | 产品出厂日期 | 2025-11-20 |
> | 产品名称 | 皮带机驱动装置 |
> | 规格型号 | BD-400 |
> | 出厂编号 | BD400-25031 |
> | 事故名称 | 输出轴油封漏油 |
> | 顾客的名称 | 临江水泥有限公司 |
> | 联系人 | 周敏 |
> | 顾客的地址 | 临江市采石路1号 |
> | 联系电话 | 0571-5550101 |
> | 投诉级别 | □ 重大　☑ 热点　□ 一般 |
> | 顾客投诉的问题及具体表现 | 周一早班发现减速机下方积油，油位每天下降约一升，已停机两次 |
>
> > 同一合同编号内的产品第 3 次投诉；同一台产品第 2 次投诉；同一台产品同样事故第 2 次投诉
>
> **顾客的要求**
>
> > 周末前更换油封并查明原因、说明上次为何没有修好  
> > 期望解决时间：2026-03-07　　期望解决方式：
>
> | 项目 | 内容 |
> |---|---|
> | 投诉记录人 | 陈静 |
> | 记录日期及时间 | 2026-03-02 09:20 |
>
> ## 评估和处理工作栏
>
> | 项目 | 内容 |
> |---|---|
> | 投诉签收人 | 李雷 |
> | 签收日期及时间 | 2026-03-02 09:40 |
>
> **初步原因评估**
>
> > 1\. 输出轴油封老化；冷却器堵塞，油温偏高约20度  
> > 2\. 冷却器换热面积偏小，夏季有再次超温的风险
> >
> > 主办人：李雷　　日期：2026-03-05 09:00
>
> **处理方法**
>
> > 1\. 派人携带油封和轴承到现场更换，清洗冷却器  
> > 2\. 加装油温报警开关并更换大一号冷却器滤芯
> >
> > 主办人：李雷　　日期：2026-03-05 09:00
>
> ## 要借去的新物料
>
> | 零件名称 | 型号或规格 | 物料编码或图号 | 单位 | 数量 | 备注 |
> |---|---|---|---|---|---|
> | 骨架油封 | 80×110×12 | 4021-08 | 件 | 3 | 氟橡胶 |
> | 齿轮油 | L-CKD220 | 9100-02 | 升 | 12.5 |  |
> | 圆锥滚子轴承 | 32216 | 3007-16 | 套 | 1 |  |
> | 油温开关 | TS-80 | 6100-05 | 只 | 1 |  |
>
> | 项目 | 内容 |
> |---|---|
> | 填报人 |  |
> | 填报日期 | 　　年　月　日　时　分 |
> | 批注人 |  |
> | 批注日期 | 　　年　月　日　时　分 |
> | 发料人 |  |
> | 发料日期 | 　　年　月　日　时　分 |
> | 借出单号 | JC-2026-018、JC-2026-021 |
> | 批注 | 轴承借一套即可、同意借用 |
>
> ## 已返回的物料
>
> | 零件名称 | 型号或规格 | 物料编码或图号 | 单位 | 未使用退回的数量 | 废或旧退回的数量 |
> |---|---|---|---|---|---|
> | 骨架油封 | 80×110×12 | 4021-08 | 件 | 1 | 2 |
> | 圆锥滚子轴承 | 32216 | 3007-16 | 套 |  | 1 |
> | 齿轮油 | L-CKD220 | 9100-02 | 升 | 0.25 |  |
>
> | 项目 | 内容 |
> |---|---|
> | 收料人 |  |
> | 收料日期 | 　　年　月　日　时　分 |
> | 借出返还单号 | JH-2026-009、JH-2026-010 |
>
> ## 实际使用的物料
>
> | 项目 | 内容 |
> |---|---|
> | 计划发送方式 | 随车携带，旧件托运返厂 |
> | 预计物流费用（¥） | 180.00 |
>
> | 零件名称 | 型号或规格 | 物料编码或图号 | 单位 | 数量 | 成本价（¥） | 金额（¥） |
> |---|---|---|---|---|---|---|
> | 骨架油封 | 80×110×12 | 4021-08 | 件 | 2 | 86.50 | 173.00 |
> | 圆锥滚子轴承 | 32216 | 3007-16 | 套 | 1 | 318.40 | 318.40 |
> | 齿轮油 | L-CKD220 | 9100-02 | 升 | 12.25 | 27.66 | 338.84 |
> | 油温开关 | TS-80 | 6100-05 | 只 | 1 | 145.00 | 145.00 |
>
> | 项目 | 内容 |
> |---|---|
> | 填报人 |  |
> | 填报日期 | 　　年　月　日　时　分 |
> | 批注人 |  |
> | 批注日期 | 　　年　月　日　时　分 |
> | 发料人 |  |
> | 发料日期 | 　　年　月　日　时　分 |
> | 出仓单号 | CC-2026-041、CC-2026-044 |
>
> ## 费用结算（¥）
>
> | 项目 | 内容 |
> |---|---|
> | 物料费用 | 975.24 |
> | 实际物流费用 | 164.50 |
> | 人工费用 | 600.00 |
> | 赔偿金额 |  |
> | 费用合计 | 1739.74 |
> | 结算人 | 李雷 |
> | 旧件说明 | 油品为消耗品；油温开关为加装件，无旧件 |
>
> ## 处理结果
>
> | 项目 | 内容 |
> |---|---|
> | 解决状态 | ☑ 完全解决　□ 基本解决　□ 部分解决　□ 未解决 |
> | 顾客满意度 | □ 非常满意　☑ 满意　□ 一般　□ 不满意　□ 非常不满意 |
> | 顾客确认人 | 周敏 |
> | 确认时间 | 2026-03-06 15:00 |
$ plaint form --blank --lang zh
> # 顾客投诉记录及处理表
>
> 重大热点客户投诉处理单
>
> ## 接受投诉栏
>
> | 项目 | 内容 |
> |---|---|
> | 投诉编号 |  |
> | 处理版本号 |  |
> | 顾客投诉日期 | 　　年　月　日　时　分 |
> | 出厂天数 |  |
> | 合同编号或发货单号 |  |
> | 产品出厂日期 | 　　　年　　月　　日 |
> | 产品名称 |  |
> | 规格型号 |  |
> | 出厂编号 |  |
> | 事故名称 |  |
> | 顾客的名称 |  |
> | 联系人 |  |
> | 顾客的地址 |  |
> | 联系电话 |  |
> | 投诉级别 | □ 重大　□ 热点　□ 一般 |
>
> **顾客投诉的问题及具体表现**
>
> >
>
> > 同一合同编号内的产品第 \_\_\_\_\_\_\_\_ 次投诉；同一台产品第 \_\_\_\_\_\_\_\_ 次投诉；同一台产品同样事故第 \_\_\_\_\_\_\_\_ 次投诉
>
> **顾客的要求**
>
> > 期望解决时间：　　　年　　月　　日　　期望解决方式：
>
> | 项目 | 内容 |
> |---|---|
> | 投诉记录人 |  |
> | 记录日期及时间 | 　　年　月　日　时　分 |
>
> ## 评估和处理工作栏
>
> | 项目 | 内容 |
> |---|---|
> | 投诉签收人 |  |
> | 签收日期及时间 | 　　年　月　日　时　分 |
>
> **初步原因评估**
>
> > 主办人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> **处理方法**
>
> > 主办人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> ## 要借去的新物料
>
> | 零件名称 | 型号或规格 | 物料编码或图号 | 单位 | 数量 | 备注 |
> |---|---|---|---|---|---|
> |  |  |  |  |  |  |
> |  |  |  |  |  |  |
> |  |  |  |  |  |  |
>
> | 项目 | 内容 |
> |---|---|
> | 填报人 |  |
> | 填报日期 | 　　年　月　日　时　分 |
> | 批注人 |  |
> | 批注日期 | 　　年　月　日　时　分 |
> | 发料人 |  |
> | 发料日期 | 　　年　月　日　时　分 |
> | 借出单号 |  |
>
> **批注**
>
> >
>
> ## 已返回的物料
>
> | 零件名称 | 型号或规格 | 物料编码或图号 | 单位 | 未使用退回的数量 | 废或旧退回的数量 |
> |---|---|---|---|---|---|
> |  |  |  |  |  |  |
> |  |  |  |  |  |  |
> |  |  |  |  |  |  |
>
> | 项目 | 内容 |
> |---|---|
> | 收料人 |  |
> | 收料日期 | 　　年　月　日　时　分 |
> | 借出返还单号 |  |
>
> ## 实际使用的物料
>
> | 项目 | 内容 |
> |---|---|
> | 计划发送方式 |  |
> | 预计物流费用（¥） |  |
>
> | 零件名称 | 型号或规格 | 物料编码或图号 | 单位 | 数量 | 成本价（¥） | 金额（¥） |
> |---|---|---|---|---|---|---|
> |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |
>
> | 项目 | 内容 |
> |---|---|
> | 填报人 |  |
> | 填报日期 | 　　年　月　日　时　分 |
> | 批注人 |  |
> | 批注日期 | 　　年　月　日　时　分 |
> | 发料人 |  |
> | 发料日期 | 　　年　月　日　时　分 |
> | 出仓单号 |  |
>
> ## 费用结算（¥）
>
> | 项目 | 内容 |
> |---|---|
> | 物料费用 |  |
> | 实际物流费用 |  |
> | 人工费用 |  |
> | 赔偿金额 |  |
> | 费用合计 |  |
> | 结算人 |  |
>
> **旧件说明**
>
> >
>
> ## 处理结果
>
> | 项目 | 内容 |
> |---|---|
> | 解决状态 | □ 完全解决　□ 基本解决　□ 部分解决　□ 未解决 |
> | 顾客满意度 | □ 非常满意　□ 满意　□ 一般　□ 不满意　□ 非常不满意 |
> | 顾客确认人 |  |
> | 确认时间 | 　　年　月　日　时　分 |
