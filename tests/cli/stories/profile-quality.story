# Profile quality, from the complaint to the archive: burrs on a bracket, part of the delivery returned, for the second time. Each stage is
# written by one and checked by another within its time node. 客户投诉处理单（品质），从接到投诉到归档。

@ 陈静 <chenjing@example.cn>
@ 2026-03-02T09:10:00+08:00
$ git init -q -b main . && plaint init --profile quality >/dev/null && sed -i '/^people:/,$d' plaint.yaml && cat >> plaint.yaml && git add -A && git commit -qm "人员与角色" && plaint check
| people:
|   - person: 陈静 <chenjing@example.cn>
|     roles: [business]
|   - person: 何涛 <hetao@example.cn>
|     roles: [business_manager]
|   - person: 林芳 <linfang@example.cn>
|     roles: [quality]
|   - person: 吴刚 <wugang@example.cn>
|     roles: [quality_manager]
|   - person: 马超 <machao@example.cn>
|     roles: [analyst]
|   - person: 郑强 <zhengqiang@example.cn>
|     roles: [department_manager]
|   - person: 孙丽 <sunli@example.cn>
|     roles: [quality_control]
|   - person: 钱伟 <qianwei@example.cn>
|     roles: [engineering]
|   - person: 周国平 <zhouguoping@example.cn>
|     roles: [leader]
> Records checked: 0; errors: 0
$ cat > zh.sh
| plaint() { command plaint --lang zh "$@"; }
| new() { plaint new --organization 临江汽车有限公司 --contact 周敏 --product 座椅支架 --model ZJ-12 --category 外观不良 --main-category 外观不良 "$@"; }

# 业务填写：送货 2000，不良 46，不良率 2.30 %；第二次发生。
$ . ./zh.sh; new --received-at "2026-01-15 10:00" --title 支架毛刺 --order PO-2026-0107 --delivered 1500 --defective 12 --delivered-on 2026-01-12 --repeated no --description 焊边毛刺大于0.3毫米
> KS-2026-001：待审核发单
$ . ./zh.sh; new --received-at 09:00 --channel 退货 --title 支架毛刺再次发生 --order PO-2026-0311 --batch B0226 --delivered 2000 --defective 2460 --returned 46 --unit 件 --delivered-on 2026-02-26 --repeated yes --description "焊边毛刺大于0.3毫米，装配工手套被割破，退回46件" --demand 当日答复临时对策 --letter
> KS-2026-002：待审核发单
> 临江汽车有限公司 周敏：
>
> 您好！贵司于 2026-03-02 09:00 反映的座椅支架（型号 ZJ-12，订单 PO-2026-0311，送货日期 2026-02-26）
> 质量问题我们已经收到，编号为 KS-2026-002。不良数量记录为 2460件，客退数量 46件。
>
> 我们记录的要求：
>   - 当日答复临时对策
>
> 我们将立即调查库存及在制品并采取临时对策，原因分析和永久对策完成后另行告知。
> 请暂停使用同批产品，并保留不良样品。以上记录如有出入，请联系 陈静，并说明编号。
>
> 陈静 <chenjing@example.cn>
> 2026-03-02

# 客诉内容的审核：业务主管审核；数量不能大于送货数量，重复发生须关联前次。
$ . ./zh.sh; plaint audit complaint KS-2026-002
! KS-2026-002: 错误：不良数量或客退数量大于送货数量（要求：产品与订单 / 不良数量 不大于 送货数量，现为产品与订单 / 不良数量：2460；送货数量：2000） [audit_complaint.impossible_quantity]
! 提示：plaint amend KS-2026-002 --defective 不良数量 --delivered 送货数量
! KS-2026-002: 错误：属重复发生，但未关联原客诉（要求：是否重复发生 不为 是 或 关联 中至少有一条满足“关联类型 为 重复发生”，现为是否重复发生：是；关联：未填写） [audit_complaint.repeat_not_linked]
! 提示：plaint link KS-2026-002 原编号 --type repeat_of
! 2 个错误
= 1
@ 何涛 <hetao@example.cn>
@ 2026-03-02T09:20:00+08:00
$ . ./zh.sh; plaint audit complaint KS-2026-002
! KS-2026-002: 错误：不良数量或客退数量大于送货数量（要求：产品与订单 / 不良数量 不大于 送货数量，现为产品与订单 / 不良数量：2460；送货数量：2000） [audit_complaint.impossible_quantity]
! 提示：plaint amend KS-2026-002 --defective 不良数量 --delivered 送货数量
! KS-2026-002: 错误：属重复发生，但未关联原客诉（要求：是否重复发生 不为 是 或 关联 中至少有一条满足“关联类型 为 重复发生”，现为是否重复发生：是；关联：未填写） [audit_complaint.repeat_not_linked]
! 提示：plaint link KS-2026-002 原编号 --type repeat_of
! 2 个错误
= 1
$ . ./zh.sh; plaint audit complaint KS-2026-002 --decision 不通过
! KS-2026-002: 错误：审核不通过须写明意见（要求：审核与签字 的每一条均满足“审核结论 为 通过 或 审核意见 已填写”，现为共 1 条，均不满足） [audit.no_reason]
! 提示：请加上 --opinion "…"
= 1
$ . ./zh.sh; plaint audit complaint KS-2026-002 --decision 不通过 --opinion 不良数量有误，且未关联前次客诉
> KS-2026-002：审核客诉内容（待审核发单）
@ 林芳 <linfang@example.cn>
$ . ./zh.sh; plaint amend KS-2026-002 --defective 46
! KS-2026-002: 错误：`amend` 须由业务或业务主管执行，林芳 <linfang@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：陈静、何涛
= 1
@ 陈静 <chenjing@example.cn>
@ 2026-03-02T09:30:00+08:00
$ . ./zh.sh; plaint amend KS-2026-002 --defective 46
> KS-2026-002：修改客诉内容（待审核发单）
$ . ./zh.sh; plaint classify KS-2026-002 --category 外观不良 --main-category 尺寸不良
! KS-2026-002: 错误：主要类型不在所选的投诉类型之中（要求：主要不良类别 为空 或 不良类别 为 主要不良类别，现为主要不良类别：尺寸不良；不良类别：外观不良） [classify.main_category]
! 提示：plaint classify KS-2026-002 --category 类型 --main-category 类型
= 1
$ . ./zh.sh; plaint link KS-2026-002 KS-2026-001 --type repeat_of
> KS-2026-002：关联（待审核发单）
$ . ./zh.sh; plaint audit complaint KS-2026-002
! KS-2026-002: 错误：客诉内容审核：陈静 <chenjing@example.cn> 不具备“业务主管”角色 [sign_off.not_held]
! 提示：请由以下人员签署：业务主管（何涛）
= 1
@ 何涛 <hetao@example.cn>
@ 2026-03-02T09:35:00+08:00
$ . ./zh.sh; plaint audit complaint KS-2026-002
> KS-2026-002：审核客诉内容，待审核发单 → 已发单

# 接单后 0.5H：库存及在制品调查，两者都要查，查出不良的要写处置。
@ 陈静 <chenjing@example.cn>
$ . ./zh.sh; plaint accept KS-2026-002
! KS-2026-002: 错误：`accept` 须由品质或品质主管执行，陈静 <chenjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：林芳、吴刚
= 1
@ 林芳 <linfang@example.cn>
@ 2026-03-02T09:40:00+08:00
$ . ./zh.sh; plaint accept KS-2026-002
> KS-2026-002：接单，已发单 → 库存调查中
$ . ./zh.sh; plaint sla KS-2026-002
> KS-2026-002  【库存调查中】
> 支架毛刺再次发生
> 时限情况：2026-03-02 09:40（Asia/Shanghai）
>
> 时钟
> 时钟                开始         时限         停止           已用/允许  状况
> 客诉内容填写与审核  03-02 09:00  03-02 10:00  03-02 09:35    0:35/1:00  按时
> 库存及在制品调查    03-02 09:40  03-02 10:10  -              0:00/0:30  计时中
> 调查与临时对策合计  03-02 09:40  03-02 10:40  -              0:00/1:00  计时中
> 问题解决            03-02 09:00  04-01 09:00  -            0:40/720:00  计时中
>
> 适用的时限（> 为最严，以其为准）
>    时钟                规则          时限  日历   到期
> >  客诉内容填写与审核  接到投诉后1H  1h    plant  03-02 10:00
> >  库存及在制品调查    接单后0.5H    30m   plant  03-02 10:10
> >  调查与临时对策合计  接单后1H      1h    plant  03-02 10:40
> >  问题解决            30天内        30d   24x7   04-01 09:00
@ 吴刚 <wugang@example.cn>
@ 2026-03-02T09:50:00+08:00
$ . ./zh.sh; plaint survey KS-2026-002 --content 未见异常
! KS-2026-002: 错误：`survey` 须由品质执行，吴刚 <wugang@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：林芳
= 1
$ . ./zh.sh; plaint audit survey KS-2026-002
! KS-2026-002: 错误：尚未填写库存及在制品调查（要求：库存及在制品调查 / 调查日期 已填写，现为未填写；库存及在制品调查 / 品质 已填写，现为未填写） [audit_survey.missing]
! 提示：plaint survey KS-2026-002 --lot "place=成品库存; quantity=0; defective=0" --lot "place=在制品; quantity=0; defective=0"
! KS-2026-002: 错误：成品库存或在制品尚未调查（要求：调查明细 中至少有一条满足“调查对象 为 成品库存”，现为没有条目；调查明细 中至少有一条满足“调查对象 为 在制品”，现为没有条目） [audit_survey.half]
! 提示：plaint survey KS-2026-002 --lot "place=在制品; quantity=0; defective=0"
! 2 个错误
= 1
@ 林芳 <linfang@example.cn>
$ . ./zh.sh; plaint survey KS-2026-002 --lot "place=成品库存; batch=B0226; quantity=1200; defective=31" --content 库存1200件查出31件毛刺，均为B0226批
> KS-2026-002：库存及在制品调查（库存调查中）
$ . ./zh.sh; plaint audit survey KS-2026-002
! KS-2026-002: 错误：成品库存或在制品尚未调查（要求：调查明细 中至少有一条满足“调查对象 为 在制品”，现为共 1 条，均不满足） [audit_survey.half]
! 提示：plaint survey KS-2026-002 --lot "place=在制品; quantity=0; defective=0"
! KS-2026-002: 错误：查出不良的批次未写明处置（要求：调查明细 的每一条均满足“不良数量 为 0 或 处置 已填写”，现为共 1 条，均不满足） [audit_survey.no_disposition]
! 提示：plaint survey KS-2026-002 --lot "place=成品库存; batch=B1; quantity=10; defective=2; disposition=隔离"
! 2 个错误
= 1
@ 吴刚 <wugang@example.cn>
@ 2026-03-02T10:00:00+08:00
$ . ./zh.sh; plaint audit survey KS-2026-002
! KS-2026-002: 错误：成品库存或在制品尚未调查（要求：调查明细 中至少有一条满足“调查对象 为 在制品”，现为共 1 条，均不满足） [audit_survey.half]
! 提示：plaint survey KS-2026-002 --lot "place=在制品; quantity=0; defective=0"
! KS-2026-002: 错误：查出不良的批次未写明处置（要求：调查明细 的每一条均满足“不良数量 为 0 或 处置 已填写”，现为共 1 条，均不满足） [audit_survey.no_disposition]
! 提示：plaint survey KS-2026-002 --lot "place=成品库存; batch=B1; quantity=10; defective=2; disposition=隔离"
! 2 个错误
= 1
$ . ./zh.sh; plaint audit survey KS-2026-002 --decision 不通过 --opinion 在制品未查，不良品未写处置
> KS-2026-002：审核库存及在制品调查（库存调查中）
@ 林芳 <linfang@example.cn>
@ 2026-03-02T10:10:00+08:00
$ cat > lots.yaml
| survey:
|   lots:
|     - {place: stock, batch: B0226, quantity: "1200", defective: "31", disposition: sort}
|     - {place: wip, batch: B0302, quantity: "300", defective: "4", disposition: quarantine}
|     - {place: transit, quantity: "0", defective: "0"}
|   content: 库存1200件查出31件毛刺，在制300件查出4件；在途为零
$ . ./zh.sh; plaint survey KS-2026-002 --file lots.yaml
> KS-2026-002：库存及在制品调查（库存调查中）
$ . ./zh.sh; plaint audit survey KS-2026-002
! KS-2026-002: 错误：库存及在制品调查审核：林芳 <linfang@example.cn> 不具备“品质主管”角色 [sign_off.not_held]
! 提示：请由以下人员签署：品质主管（吴刚）
= 1
@ 吴刚 <wugang@example.cn>
@ 2026-03-02T10:15:00+08:00
$ . ./zh.sh; plaint audit survey KS-2026-002
> KS-2026-002：审核库存及在制品调查，库存调查中 → 制定临时对策中

# 调查库存后 0.5H，且接单后 1H：临时对策，含客退品处置方式及处置时限。
$ . ./zh.sh; plaint audit interim KS-2026-002
! KS-2026-002: 错误：尚未填写临时对策（要求：临时对策 / 临时对策内容 已填写，现为未填写；临时对策 / 临时对策日期 已填写，现为未填写；临时对策 / 品质 已填写，现为未填写） [audit_interim.missing]
! 提示：plaint interim KS-2026-002 --content "…"
! KS-2026-002: 错误：未写明客退品处置方式或处置时限（要求：（客诉方式 不为 退货 且 客退数量 不大于 0） 或 （客退品处置方式 已填写 且 客退品处置时限 已填写），现为客诉方式：退货；客退数量：46；客退品处置方式：未填写；客退品处置时限：未填写） [audit_interim.no_disposal]
! 提示：plaint interim KS-2026-002 --content "…" --disposal 全检挑选 --disposal-due +3d
! 2 个错误
= 1
$ . ./zh.sh; plaint interim KS-2026-002 --content 全检
! KS-2026-002: 错误：`interim` 须由品质执行，吴刚 <wugang@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：林芳
= 1
@ 林芳 <linfang@example.cn>
@ 2026-03-02T10:25:00+08:00
$ . ./zh.sh; plaint interim KS-2026-002 --content "B0226批隔离全检去毛刺；后续三批出货前全检焊边"
> KS-2026-002：确定临时对策（制定临时对策中）
@ 吴刚 <wugang@example.cn>
$ . ./zh.sh; plaint audit interim KS-2026-002
! KS-2026-002: 错误：未写明客退品处置方式或处置时限（要求：（客诉方式 不为 退货 且 客退数量 不大于 0） 或 （客退品处置方式 已填写 且 客退品处置时限 已填写），现为客诉方式：退货；客退数量：46；客退品处置方式：未填写；客退品处置时限：未填写） [audit_interim.no_disposal]
! 提示：plaint interim KS-2026-002 --content "…" --disposal 全检挑选 --disposal-due +3d
= 1
@ 林芳 <linfang@example.cn>
@ 2026-03-02T10:30:00+08:00
$ . ./zh.sh; plaint interim KS-2026-002 --content "B0226批隔离全检去毛刺；后续三批出货前全检焊边；客退46件返工后补送" --disposal 返工 --disposal-due "2026-03-04 17:30"
> KS-2026-002：确定临时对策（制定临时对策中）
$ . ./zh.sh; plaint audit interim KS-2026-002
! KS-2026-002: 错误：临时对策审核：林芳 <linfang@example.cn> 不具备“品质主管”角色 [sign_off.not_held]
! 提示：请由以下人员签署：品质主管（吴刚）
= 1
@ 吴刚 <wugang@example.cn>
@ 2026-03-02T10:38:00+08:00
$ . ./zh.sh; plaint audit interim KS-2026-002
> KS-2026-002：审核临时对策，制定临时对策中 → 原因分析中

# 确定临时对策后 1H 内：责任部门分析原因，其主管审核。
@ 林芳 <linfang@example.cn>
$ . ./zh.sh; plaint cause KS-2026-002 --department 冲压车间 --content 模具磨损
! KS-2026-002: 错误：`cause` 须由责任部门执行，林芳 <linfang@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：马超
= 1
@ 郑强 <zhengqiang@example.cn>
$ . ./zh.sh; plaint audit cause KS-2026-002
! KS-2026-002: 错误：尚未填写原因分析（要求：原因分析内容 已填写，现为未填写；原因分析 / 原因分析日期 已填写，现为未填写；分析人 已填写，现为未填写） [audit_cause.missing]
! 提示：plaint cause KS-2026-002 --department 责任部门 --content "…"
= 1
@ 马超 <machao@example.cn>
@ 2026-03-02T11:10:00+08:00
$ . ./zh.sh; plaint cause KS-2026-002 --department 冲压车间 --factor 机 --factor 法 --content "切边模刃口磨损，超过5万冲次未更换；前次对策只要求加强点检，未规定更换冲次" --escape 焊边未列入出货检验项目
> KS-2026-002：原因分析（原因分析中）
$ . ./zh.sh; plaint audit cause KS-2026-002
! KS-2026-002: 错误：原因分析审核：马超 <machao@example.cn> 不具备“责任部门主管”角色 [sign_off.not_held]
! 提示：请由以下人员签署：责任部门主管（郑强）
= 1
@ 郑强 <zhengqiang@example.cn>
@ 2026-03-02T11:20:00+08:00
$ . ./zh.sh; plaint audit cause KS-2026-002
> KS-2026-002：审核原因分析，原因分析中 → 制定永久对策中

# 分析原因后 0.5H 内：永久对策。
$ . ./zh.sh; plaint permanent KS-2026-002 --department 冲压车间 --content 更换模具 --due "2026-03-03 17:30"
! KS-2026-002: 错误：`permanent` 须由责任部门执行，郑强 <zhengqiang@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：马超
= 1
$ . ./zh.sh; plaint audit permanent KS-2026-002
! KS-2026-002: 错误：尚未填写永久对策（要求：永久对策 / 永久对策内容 已填写，现为未填写；永久对策 / 永久对策日期 已填写，现为未填写；永久对策 / 负责人 已填写，现为未填写） [audit_permanent.missing]
! 提示：plaint permanent KS-2026-002 --department 责任部门 --content "…" --due +3d
! KS-2026-002: 错误：永久对策早于原因分析（要求：永久对策 / 永久对策日期 不早于 原因分析 / 原因分析日期，现为永久对策 / 永久对策日期：未填写；原因分析 / 原因分析日期：2026-03-02 11:10） [audit_permanent.stale]
! 提示：plaint permanent KS-2026-002 --department 责任部门 --content "…" --due +3d
! 2 个错误
= 1
@ 马超 <machao@example.cn>
@ 2026-03-02T11:40:00+08:00
$ . ./zh.sh; plaint permanent KS-2026-002 --department 冲压车间 --content "每4万冲次更换切边模刃口，由冲床计数器强制停机；焊边毛刺列入出货检验" --due "2026-03-03 17:30"
> KS-2026-002：确定永久对策（制定永久对策中）
$ . ./zh.sh; plaint audit permanent KS-2026-002
! KS-2026-002: 错误：永久对策审核：马超 <machao@example.cn> 不具备“责任部门主管”角色 [sign_off.not_held]
! 提示：请由以下人员签署：责任部门主管（郑强）
= 1
@ 郑强 <zhengqiang@example.cn>
@ 2026-03-02T13:10:00+08:00
$ . ./zh.sh; plaint audit permanent KS-2026-002
> KS-2026-002：审核永久对策，制定永久对策中 → 对策实施中

# 实施，然后 1H 内确认效果：第一次不合格，退回分析原因。
@ 马超 <machao@example.cn>
@ 2026-03-03T10:00:00+08:00
$ . ./zh.sh; plaint complete KS-2026-002
! KS-2026-002: 错误：永久对策尚无实施记录（要求：实施过程记录 中至少有一条满足“时间 不早于 永久对策 / 永久对策日期”，现为没有条目） [complete.not_implemented]
! 提示：plaint log implementation KS-2026-002 --content "…" --result "…"
= 1
$ . ./zh.sh; plaint log implementation KS-2026-002 --content "更换刃口，计数器设为4万冲次" --result 首200件无毛刺
> KS-2026-002：实施（对策实施中）
@ 孙丽 <sunli@example.cn>
$ . ./zh.sh; plaint complete KS-2026-002
! KS-2026-002: 错误：`complete` 须由责任部门或责任部门主管执行，孙丽 <sunli@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：马超、郑强
= 1
@ 马超 <machao@example.cn>
$ . ./zh.sh; plaint complete KS-2026-002
> KS-2026-002：永久对策实施完成，对策实施中 → 效果确认中
@ 孙丽 <sunli@example.cn>
@ 2026-03-03T10:40:00+08:00
$ . ./zh.sh; plaint sign effect KS-2026-002
! KS-2026-002: 错误：尚未填写效果确认（要求：效果确认 / 效果确认日期 已填写，现为未填写；效果确认 / 效果确认日期 不早于 实施完成时间，现为效果确认 / 效果确认日期：未填写；实施完成时间：2026-03-03 10:00） [sign_effect.missing]
! 提示：plaint effect KS-2026-002 --content "…" --closed 是
= 1
$ . ./zh.sh; plaint effect KS-2026-002 --content 抽检第二批 --closed 其他
! KS-2026-002: 错误：选择“其他”时须说明情况（要求：问题是否已关闭 不为 其他 或 其他说明 已填写，现为问题是否已关闭：其他；其他说明：未填写） [effect.no_other]
! 提示：请加上 --other "…"
= 1
$ . ./zh.sh; plaint effect KS-2026-002 --content "抽检200件，2件毛刺0.35毫米" --closed 否
> KS-2026-002：效果确认，效果确认中 → 原因分析中
@ 马超 <machao@example.cn>
@ 2026-03-03T11:00:00+08:00
$ . ./zh.sh; plaint sla KS-2026-002
> KS-2026-002  【原因分析中】
> 支架毛刺再次发生
> 时限情况：2026-03-03 11:00（Asia/Shanghai）
>
> 时钟
> 时钟                       开始         时限         停止            已用/允许  状况
> 客诉内容填写与审核         03-02 09:00  03-02 10:00  03-02 09:35     0:35/1:00  按时
> 库存及在制品调查           03-02 09:40  03-02 10:10  03-02 10:15     0:35/0:30  未按时
> 临时对策                   03-02 10:15  03-02 10:45  03-02 10:38     0:23/0:30  按时
> 调查与临时对策合计         03-02 09:40  03-02 10:40  03-02 10:38     0:58/1:00  按时
> 原因分析（第 1 周期）      03-02 10:38  03-02 11:38  03-02 11:20     0:42/1:00  按时
> 原因分析（第 2 周期）      03-03 10:40  03-03 11:40  -               0:20/1:00  计时中
> 永久对策（第 1 周期）      03-02 11:20  03-02 11:50  03-02 13:10     0:50/0:30  未按时
> 永久对策实施（第 1 周期）  03-02 13:10  03-03 17:30  03-03 10:00    6:20/12:50  按时
> 效果确认（第 1 周期）      03-03 10:00  03-03 11:00  -               0:40/1:00  已取消
> 客退品处置                 03-02 10:30  03-04 17:30  -             24:30/55:00  计时中
> 问题解决（第 1 周期）      03-02 09:00  04-01 09:00  03-03 10:00  25:00/720:00  按时
> 问题解决（第 2 周期）      03-03 10:40  04-02 10:40  -             0:20/720:00  计时中
>
> 适用的时限（> 为最严，以其为准）
>    时钟                       规则                  时限                  日历   到期
> >  客诉内容填写与审核         接到投诉后1H          1h                    plant  03-02 10:00
> >  库存及在制品调查           接单后0.5H            30m                   plant  03-02 10:10
> >  临时对策                   调查库存后0.5H        30m                   plant  03-02 10:45
> >  调查与临时对策合计         接单后1H              1h                    plant  03-02 10:40
> >  原因分析（第 1 周期）      确定临时对策后1H内    1h                    plant  03-02 11:38
> >  原因分析（第 2 周期）      确定临时对策后1H内    1h                    plant  03-03 11:40
> >  永久对策（第 1 周期）      分析原因后0.5H内      30m                   plant  03-02 11:50
> >  永久对策实施（第 1 周期）  按计划完成时间        permanent.due         -      03-03 17:30
> >  效果确认（第 1 周期）      实施后1H              1h                    plant  03-03 11:00
> >  客退品处置                 按临时对策规定的时限  interim.disposal_due  -      03-04 17:30
> >  问题解决（第 1 周期）      30天内                30d                   24x7   04-01 09:00
> >  问题解决（第 2 周期）      30天内                30d                   24x7   04-02 10:40
@ 郑强 <zhengqiang@example.cn>
$ . ./zh.sh; plaint audit cause KS-2026-002
! KS-2026-002: 错误：效果确认之后尚未重新分析原因（要求：效果确认 / 效果确认日期 为空 或 原因分析 / 原因分析日期 不早于 效果确认 / 效果确认日期，现为效果确认 / 效果确认日期：2026-03-03 10:40；原因分析 / 原因分析日期：2026-03-02 11:10） [audit_cause.stale]
! 提示：plaint cause KS-2026-002 --department 责任部门 --content "…"
= 1
@ 马超 <machao@example.cn>
$ . ./zh.sh; plaint cause KS-2026-002 --department 冲压车间 --factor 机 --content "模具间隙偏大0.02毫米，换刃口后未重新校准"
> KS-2026-002：原因分析（原因分析中）
@ 郑强 <zhengqiang@example.cn>
@ 2026-03-03T11:10:00+08:00
$ . ./zh.sh; plaint audit cause KS-2026-002
> KS-2026-002：审核原因分析，原因分析中 → 制定永久对策中
@ 马超 <machao@example.cn>
$ . ./zh.sh; plaint permanent KS-2026-002 --department 冲压车间 --content "换刃口后按作业指导书校准间隙并首件全尺寸检验" --due "2026-03-04 12:00"
> KS-2026-002：确定永久对策（制定永久对策中）
@ 郑强 <zhengqiang@example.cn>
@ 2026-03-03T11:20:00+08:00
$ . ./zh.sh; plaint audit permanent KS-2026-002
> KS-2026-002：审核永久对策，制定永久对策中 → 对策实施中
@ 马超 <machao@example.cn>
@ 2026-03-04T09:00:00+08:00
$ . ./zh.sh; plaint complete KS-2026-002
! KS-2026-002: 错误：永久对策尚无实施记录（要求：实施过程记录 中至少有一条满足“时间 不早于 永久对策 / 永久对策日期”，现为共 1 条，均不满足） [complete.not_implemented]
! 提示：plaint log implementation KS-2026-002 --content "…" --result "…"
= 1
$ . ./zh.sh; plaint log implementation KS-2026-002 --content 校准间隙，更新作业指导书 --result 连续600件无毛刺
> KS-2026-002：实施（对策实施中）
$ . ./zh.sh; plaint complete KS-2026-002
> KS-2026-002：永久对策实施完成，对策实施中 → 效果确认中

# 客户不满意，也退回分析原因；关闭前须再次征求客户意见。
@ 陈静 <chenjing@example.cn>
@ 2026-03-04T09:10:00+08:00
$ . ./zh.sh; plaint confirm result KS-2026-002 --method 电话确认 --satisfaction 不满意 --by 周敏 --comment 又收到2件旧批次不良
> KS-2026-002：客户最终确认，效果确认中 → 原因分析中
@ 马超 <machao@example.cn>
$ . ./zh.sh; plaint cause KS-2026-002 --department 仓库 --factor 法 --content "隔离批未挂牌，混入合格品出货"
> KS-2026-002：原因分析（原因分析中）
$ . ./zh.sh; plaint permanent KS-2026-002 --department 仓库 --content 隔离 --due "2026-03-04 12:00"
! KS-2026-002: 错误：状态“原因分析中”（analysing）下不能执行 `permanent` [transition.illegal]
! 提示：目前可执行：respond、assign、log investigation、classify、dispose、cause、audit cause、instruct、track、improve、reject、withdraw、hold、escalate、log communication、log note、link、set、edit、attach
= 1
@ 郑强 <zhengqiang@example.cn>
@ 2026-03-04T09:15:00+08:00
$ . ./zh.sh; plaint audit cause KS-2026-002
> KS-2026-002：审核原因分析，原因分析中 → 制定永久对策中
$ . ./zh.sh; plaint audit permanent KS-2026-002 --role department_manager
! KS-2026-002: 错误：永久对策早于原因分析（要求：永久对策 / 永久对策日期 不早于 原因分析 / 原因分析日期，现为永久对策 / 永久对策日期：2026-03-03 11:10；原因分析 / 原因分析日期：2026-03-04 09:10） [audit_permanent.stale]
! 提示：plaint permanent KS-2026-002 --department 责任部门 --content "…" --due +3d
= 1
@ 马超 <machao@example.cn>
@ 2026-03-04T09:20:00+08:00
$ . ./zh.sh; plaint permanent KS-2026-002 --department 仓库 --content "不良批次进隔离区上锁挂牌，系统冻结库存" --due "2026-03-04 12:00"
> KS-2026-002：确定永久对策（制定永久对策中）
@ 郑强 <zhengqiang@example.cn>
$ . ./zh.sh; plaint audit permanent KS-2026-002
> KS-2026-002：审核永久对策，制定永久对策中 → 对策实施中
@ 马超 <machao@example.cn>
@ 2026-03-04T09:30:00+08:00
$ . ./zh.sh; plaint log implementation KS-2026-002 --content 隔离区上锁，系统冻结B0226批 --result 清点31件全部在隔离区
> KS-2026-002：实施（对策实施中）
$ . ./zh.sh; plaint complete KS-2026-002
> KS-2026-002：永久对策实施完成，对策实施中 → 效果确认中

# 品管、技术都要签字；签字不同意须写明理由；领导批示；客退品处置完毕；才能关闭。
@ 孙丽 <sunli@example.cn>
@ 2026-03-04T09:40:00+08:00
$ . ./zh.sh; plaint effect KS-2026-002 --content "连续三批600件无毛刺" --closed 是
> KS-2026-002：效果确认（效果确认中）
@ 陈静 <chenjing@example.cn>
$ . ./zh.sh; plaint sign effect KS-2026-002
! KS-2026-002: 错误：效果确认签字：陈静 <chenjing@example.cn> 不具备“品管”角色 [sign_off.not_held]
! 提示：请由以下人员签署：品管（孙丽）
= 1
@ 孙丽 <sunli@example.cn>
$ . ./zh.sh; plaint sign effect KS-2026-002
> KS-2026-002：效果确认签字（效果确认中）
$ . ./zh.sh; plaint sign effect KS-2026-002
! KS-2026-002: 错误：效果确认签字：孙丽 <sunli@example.cn> 不具备“技术”角色 [sign_off.not_held]
! 提示：请由以下人员签署：技术（钱伟）
= 1
$ . ./zh.sh; plaint close KS-2026-002
! KS-2026-002: 错误：状态“效果确认中”（confirming）下不能执行 `close` [transition.illegal]
! 提示：目前可执行：respond、assign、log investigation、classify、dispose、effect、sign effect、instruct、confirm result、evaluate、track、log follow-up、log visit、improve、withdraw、escalate、log communication、log note、link、set、edit、attach
= 1
@ 钱伟 <qianwei@example.cn>
@ 2026-03-04T09:50:00+08:00
$ . ./zh.sh; plaint sign effect KS-2026-002 --decision 不通过
! KS-2026-002: 错误：审核不通过须写明意见（要求：审核与签字 的每一条均满足“审核结论 为 通过 或 审核意见 已填写”，现为共 13 条，第 13 条不满足） [audit.no_reason]
! 提示：请加上 --opinion "…"
= 1
$ . ./zh.sh; plaint sign effect KS-2026-002
> KS-2026-002：效果确认签字，效果确认中 → 效果已确认
$ . ./zh.sh; plaint close KS-2026-002
! KS-2026-002: 错误：客退品尚未处置完毕（要求：客退品处置时限 为空 或 客退品处置完成时间 已填写，现为客退品处置时限：2026-03-04 17:30；客退品处置完成时间：未填写） [close.goods_open]
! 提示：plaint dispose KS-2026-002 --result "…"
! KS-2026-002: 错误：缺少领导批示（要求：（是否重复发生 不为 是 且 严重程度 不为 严重） 或 批示内容 已填写，现为是否重复发生：是；严重程度：未填写；批示内容：未填写） [close.no_instruction]
! 提示：plaint instruct KS-2026-002 --content "…"
! KS-2026-002: 错误：客户不满意（要求：客户最终确认 / 客户满意度 不为 不满意 或 非常不满意，现为不满意） [close.customer_dissatisfied]
! 提示：plaint confirm result KS-2026-002 --method 电话确认 --satisfaction 满意
! KS-2026-002: 错误：`close` 须由品质主管或领导执行，钱伟 <qianwei@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：吴刚、周国平
! 4 个错误
= 1
@ 周国平 <zhouguoping@example.cn>
@ 2026-03-04T11:00:00+08:00
$ . ./zh.sh; plaint close KS-2026-002
! KS-2026-002: 错误：客退品尚未处置完毕（要求：客退品处置时限 为空 或 客退品处置完成时间 已填写，现为客退品处置时限：2026-03-04 17:30；客退品处置完成时间：未填写） [close.goods_open]
! 提示：plaint dispose KS-2026-002 --result "…"
! KS-2026-002: 错误：缺少领导批示（要求：（是否重复发生 不为 是 且 严重程度 不为 严重） 或 批示内容 已填写，现为是否重复发生：是；严重程度：未填写；批示内容：未填写） [close.no_instruction]
! 提示：plaint instruct KS-2026-002 --content "…"
! KS-2026-002: 错误：客户不满意（要求：客户最终确认 / 客户满意度 不为 不满意 或 非常不满意，现为不满意） [close.customer_dissatisfied]
! 提示：plaint confirm result KS-2026-002 --method 电话确认 --satisfaction 满意
! 3 个错误
= 1
@ 吴刚 <wugang@example.cn>
$ . ./zh.sh; plaint instruct KS-2026-002 --content 月底前核查全部冲床
! KS-2026-002: 错误：`instruct` 须由领导执行，吴刚 <wugang@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：周国平
= 1
@ 周国平 <zhouguoping@example.cn>
$ . ./zh.sh; plaint instruct KS-2026-002 --content "月底前核查全部冲床的换刃口规定；同类对策不得只写“加强点检”"
> KS-2026-002：领导批示（效果已确认）
@ 林芳 <linfang@example.cn>
$ . ./zh.sh; plaint dispose KS-2026-002 --result 46件返工合格，已补送客户
> KS-2026-002：客退品处置完成（效果已确认）
$ . ./zh.sh; plaint confirm result KS-2026-002 --method 邮件确认 --satisfaction 满意 --by 周敏
> KS-2026-002：客户最终确认（效果已确认）
@ 吴刚 <wugang@example.cn>
@ 2026-03-04T14:00:00+08:00
$ . ./zh.sh; plaint close KS-2026-002
> KS-2026-002：关闭，效果已确认 → 已关闭
$ . ./zh.sh; plaint show KS-2026-002
> KS-2026-002  客诉  【已关闭】
> 支架毛刺再次发生
>
> 概要
>   不良类别：外观不良
>   主要不良类别：外观不良
>   客诉（退）内容：焊边毛刺大于0.3毫米，装配工手套被割破，退回46件
>
> 客诉接收
>   投诉日期：2026-03-02 09:00
>   接收人员：陈静
>   客诉方式：退货
>
> 记录
>   记录时间：2026-03-02 09:10
>   记录人：陈静 <chenjing@example.cn>
>
> 客户
>   客户名称：临江汽车有限公司
>   联系人：周敏
>
> 产品与订单
>   产品名称：座椅支架
>   型号：ZJ-12
>   订单编号：PO-2026-0311
>   生产批号：B0226
>   送货数量：2000
>   不良数量：46
>   客退数量：46
>   单位：件
>   送货日期：2026-02-26
>
> 事实情况
>   是否重复发生：是
>
> 客户诉求
>   具体要求：当日答复临时对策
>
> 客诉内容填写
>   业务：陈静
>   填写日期：2026-03-02 09:30
>
> 关联
>   关联 1
>     关联类型：重复发生
>     关联编号：KS-2026-001
>     关联时间：2026-03-02 09:30
>     关联人：陈静
>
> 接单
>   接单人：林芳
>   接单时间：2026-03-02 09:40
>
> 库存及在制品调查
>   调查明细 1：
>     调查对象：成品库存
>     批号：B0226
>     数量：1200
>     不良数量：31
>     处置：全检挑选
>   调查明细 2：
>     调查对象：在制品
>     批号：B0302
>     数量：300
>     不良数量：4
>     处置：隔离
>   调查明细 3：
>     调查对象：在途品
>     数量：0
>     不良数量：0
>   调查结果：库存1200件查出31件毛刺，在制300件查出4件；在途为零
>   品质：林芳
>   调查日期：2026-03-02 10:10
>
> 临时对策
>   临时对策内容：B0226批隔离全检去毛刺；后续三批出货前全检焊边；客退46件返工后补送
>   客退品处置方式：返工
>   客退品处置时限：2026-03-04 17:30
>   客退品处置完成时间：2026-03-04 11:00
>   客退品处置结果：46件返工合格，已补送客户
>   品质：林芳
>   临时对策日期：2026-03-02 10:30
>
> 原因分析
>   原因分析内容：隔离批未挂牌，混入合格品出货
>   流出原因：焊边未列入出货检验项目
>   原因类别：法
>   责任部门：仓库
>   分析人：马超
>   原因分析日期：2026-03-04 09:10
>
> 永久对策
>   永久对策内容：不良批次进隔离区上锁挂牌，系统冻结库存
>   责任部门：仓库
>   负责人：马超
>   永久对策日期：2026-03-04 09:20
>   计划实施完成时间：2026-03-04 12:00
>   实施完成时间：2026-03-04 09:30
>
> 审核与签字
>   审核 1
>     日期：2026-03-02 09:20
>     审核人：何涛
>     环节：客诉内容
>     审核身份：业务主管
>     审核结论：不通过
>     审核意见：不良数量有误，且未关联前次客诉
>   审核 2
>     日期：2026-03-02 09:35
>     审核人：何涛
>     环节：客诉内容
>     审核身份：业务主管
>     审核结论：通过
>   审核 3
>     日期：2026-03-02 10:00
>     审核人：吴刚
>     环节：库存及在制品调查
>     审核身份：品质主管
>     审核结论：不通过
>     审核意见：在制品未查，不良品未写处置
>   审核 4
>     日期：2026-03-02 10:15
>     审核人：吴刚
>     环节：库存及在制品调查
>     审核身份：品质主管
>     审核结论：通过
>   审核 5
>     日期：2026-03-02 10:38
>     审核人：吴刚
>     环节：临时对策
>     审核身份：品质主管
>     审核结论：通过
>   审核 6
>     日期：2026-03-02 11:20
>     审核人：郑强
>     环节：原因分析
>     审核身份：责任部门主管
>     审核结论：通过
>   审核 7
>     日期：2026-03-02 13:10
>     审核人：郑强
>     环节：永久对策
>     审核身份：责任部门主管
>     审核结论：通过
>   审核 8
>     日期：2026-03-03 11:10
>     审核人：郑强
>     环节：原因分析
>     审核身份：责任部门主管
>     审核结论：通过
>   审核 9
>     日期：2026-03-03 11:20
>     审核人：郑强
>     环节：永久对策
>     审核身份：责任部门主管
>     审核结论：通过
>   审核 10
>     日期：2026-03-04 09:15
>     审核人：郑强
>     环节：原因分析
>     审核身份：责任部门主管
>     审核结论：通过
>   审核 11
>     日期：2026-03-04 09:20
>     审核人：郑强
>     环节：永久对策
>     审核身份：责任部门主管
>     审核结论：通过
>   审核 12
>     日期：2026-03-04 09:40
>     审核人：孙丽
>     环节：效果确认
>     审核身份：品管
>     审核结论：通过
>   审核 13
>     日期：2026-03-04 09:50
>     审核人：钱伟
>     环节：效果确认
>     审核身份：技术
>     审核结论：通过
>
> 实施过程记录
>   实施记录 1
>     时间：2026-03-03 10:00
>     实施人员：马超
>     实施内容：更换刃口，计数器设为4万冲次
>     实施结果：首200件无毛刺
>   实施记录 2
>     时间：2026-03-04 09:00
>     实施人员：马超
>     实施内容：校准间隙，更新作业指导书
>     实施结果：连续600件无毛刺
>   实施记录 3
>     时间：2026-03-04 09:30
>     实施人员：马超
>     实施内容：隔离区上锁，系统冻结B0226批
>     实施结果：清点31件全部在隔离区
>
> 效果确认
>   效果确认情况：连续三批600件无毛刺
>   问题是否已关闭：是
>   效果确认日期：2026-03-04 09:40
>   确认人：孙丽
>
> 领导批示
>   批示内容：月底前核查全部冲床的换刃口规定；同类对策不得只写“加强点检”
>   领导：周国平
>   批示日期：2026-03-04 11:00
>
> 处理结果
>   解决状态：完全解决
>   客户最终确认：
>     确认时间：2026-03-04 11:00
>     客户确认人：周敏
>     确认方式：邮件确认
>     客户满意度：满意
>     客户评价：又收到2件旧批次不良
>     答复情况：已答复
>
> 计算值：
>   满意度（1 至 5 分）：4
>   不良率（%）：2.30
>   调查数量合计：1500
>   调查不良数量合计：35
>   同一产品同类不良第几次投诉：2
>
> 会签：
>   客诉内容审核：已签 1/1
>     已签  业务主管（审核）：何涛  03-02 09:35
>   库存及在制品调查审核：已签 1/1
>     已签  品质主管（审核）：吴刚  03-02 10:15
>   临时对策审核：已签 1/1
>     已签  品质主管（审核）：吴刚  03-02 10:38
>   原因分析审核：已签 1/1
>     已签  责任部门主管（审核）：郑强  03-04 09:15
>   永久对策审核：已签 1/1
>     已签  责任部门主管（审核）：郑强  03-04 09:20
>   效果确认签字：已签 2/2
>     已签  品管（确认）：孙丽  03-04 09:40
>     已签  技术（确认）：钱伟  03-04 09:50
>
> 时限：
>   回访：应于 2026-04-03 14:00 前完成，剩余 30天
>
> 下一步：
>   plaint reopen KS-2026-002  → 原因分析中
>   plaint log visit KS-2026-002  → 原因分析中
> 条件尚未满足：
>   plaint archive KS-2026-002  → 已归档：尚未总结可复制经验（要求：可复制经验 至少有一条，现为0）
$ . ./zh.sh; plaint archive KS-2026-002
! KS-2026-002: 错误：尚未总结可复制经验（要求：可复制经验 至少有一条，现为0） [archive.no_lessons]
! 提示：plaint archive KS-2026-002 --lesson "…"
! KS-2026-002: 错误：未注明典型程度或参考价值（要求：典型程度 已填写，现为未填写；参考价值 已填写，现为未填写） [archive.unrated]
! 提示：plaint archive KS-2026-002 --typicality 一般案例 --value 中
! KS-2026-002: 错误：缺少记录人或审核人（要求：案例归档 / 审核人 已填写，现为未填写） [archive.unsigned]
! 提示：plaint archive KS-2026-002 --recorder 姓名 --reviewer 姓名
! 3 个错误
= 1
$ . ./zh.sh; plaint archive KS-2026-002 --problem-type 技术问题 --typicality 典型案例 --value 高 --lesson 对策须有可强制执行的数值和手段 --reviewer 周国平 --location 品质部2026年案卷
> KS-2026-002：归档，已关闭 → 已归档
$ . ./zh.sh; plaint improve KS-2026-002 --policy-problem 换刃口无冲次规定 --action "term=short; action=全部冲床规定换刃口冲次; owner=马超; due=2026-03-31; state=pending"
> KS-2026-002：预防改进（已归档）
$ . ./zh.sh; plaint set KS-2026-002 effect.closed 否
! KS-2026-002: 错误：效果尚未由品管和技术确认（要求：问题是否已关闭 为 是，现为否） [close.not_effective]
! 提示：plaint sign effect KS-2026-002
= 1
$ . ./zh.sh; plaint check
> 已检查记录：2 条；错误：0 个

# 客户不满意、回访不满意、不予受理、撤回也各走一遍。
@ 何涛 <hetao@example.cn>
@ 2026-03-05T09:00:00+08:00
$ . ./zh.sh; plaint reject KS-2026-001 --reason 重复反馈 --explanation 并入KS-2026-002
! KS-2026-001: 错误：未关联其所重复的原记录（要求：不予处理 / 原因 不为 重复反馈 或 关联 中至少有一条满足“关联类型 为 同一投诉重复登记”，现为不予处理 / 原因：重复反馈；关联：未填写） [dismiss.no_duplicate_link]
! 提示：plaint link KS-2026-001 原编号 --type duplicate_of
= 1
$ . ./zh.sh; plaint link KS-2026-001 KS-2026-002 --type duplicate_of
> KS-2026-001：关联（待审核发单）
$ . ./zh.sh; plaint reject KS-2026-001 --reason 重复反馈 --explanation 并入KS-2026-002
> KS-2026-001：不予受理，待审核发单 → 不予受理
$ . ./zh.sh; plaint reopen KS-2026-001 --reason 客户要求单独回复
> KS-2026-001：重新打开，不予受理 → 待审核发单
$ . ./zh.sh; plaint hold KS-2026-001 --reason 等客户寄回样品
> KS-2026-001：挂起，待审核发单 → 已挂起
$ . ./zh.sh; plaint resume KS-2026-001
> KS-2026-001：恢复，已挂起 → 待审核发单
$ . ./zh.sh; plaint withdraw KS-2026-001 --explanation 客户同意并案
> KS-2026-001：撤回，待审核发单 → 已撤回
$ . ./zh.sh; plaint check
> 已检查记录：2 条；错误：0 个

# 纸面：填好的和空白的。
$ plaint form KS-2026-002 --lang zh
> # 客户投诉处理单
>
> 文件编号：\_\_\_\_\_\_\_\_
>
> 投诉编号：KS-2026-002
>
> | 项目 | 内容 |
> |---|---|
> | 客户名称 | 临江汽车有限公司 |
> | 产品名称／型号 | 座椅支架／ZJ-12 |
> | 订单编号 | PO-2026-0311 |
> | 送货数量 | 2000 件 |
> | 不良数量 | 46 件 |
> | 不良率（%） | 2.30 |
> | 送货日期 | 2026-02-26 |
> | 投诉日期 | 2026-03-02 09:00 |
> | 是否重复发生 | ☑ 是　□ 否 |
>
> **客诉（退）内容**
>
> > 焊边毛刺大于0.3毫米，装配工手套被割破，退回46件  
> > 生产批号：B0226  
> > 客退数量：46 件  
> > 客户要求：当日答复临时对策
> >
> > 业务：陈静　　日期：2026-03-02 09:30  
> > 审核：何涛　　日期：2026-03-02 09:35
>
> > 时间节点：接到投诉后1H
>
> **库存及在制品调查**
>
> > 库存1200件查出31件毛刺，在制300件查出4件；在途为零  
> > 共调查 1500，不良 35（明细见下）
> >
> > 品质：林芳　　日期：2026-03-02 10:10  
> > 审核：吴刚　　日期：2026-03-02 10:15
>
> > 时间节点：接单后0.5H
>
> **临时对策（含客退品处置方式及处置时限）**
>
> > B0226批隔离全检去毛刺；后续三批出货前全检焊边；客退46件返工后补送  
> > 客退品处置方式：□ 全检挑选　☑ 返工　□ 换货补货　□ 报废　□ 让步接收　□ 退款或折让  
> > 处置时限：2026-03-04 17:30  
> > 处置结果：46件返工合格，已补送客户
> >
> > 品质：林芳　　日期：2026-03-02 10:30  
> > 审核：吴刚　　日期：2026-03-02 10:38
>
> > 时间节点：  
> > 调查库存后0.5H  
> > 接单后1H
>
> **原因分析**
>
> > 隔离批未挂牌，混入合格品出货  
> > 流出原因：焊边未列入出货检验项目  
> > 原因类别：□ 人　□ 机　□ 料　☑ 法　□ 环　□ 测  
> > 责任部门：仓库
> >
> > 分析人：马超　　日期：2026-03-04 09:10  
> > 审核：郑强　　日期：2026-03-04 09:15
>
> > 时间节点：确定临时对策后1H内
>
> **永久对策**
>
> > 不良批次进隔离区上锁挂牌，系统冻结库存  
> > 责任部门：仓库  
> > 计划实施完成时间：2026-03-04 12:00  
> > 实施完成时间：2026-03-04 09:30
> >
> > 负责人：马超　　日期：2026-03-04 09:20  
> > 审核：郑强　　日期：2026-03-04 09:20
>
> > 时间节点：分析原因后0.5H内
>
> **效果确认**
>
> > 连续三批600件无毛刺  
> > 问题是否已关闭：☑ 是　□ 否　□ 其他：\_\_\_\_\_\_\_\_
> >
> > 品管：孙丽　　日期：2026-03-04 09:40  
> > 技术：钱伟　　日期：2026-03-04 09:50
>
> > 时间节点：实施后1H
>
> **领导批示**
>
> > 月底前核查全部冲床的换刃口规定；同类对策不得只写“加强点检”
> >
> > 领导：周国平　　日期：2026-03-04 11:00
>
> ## 库存及在制品调查明细
>
> | 调查对象 | 批号 | 数量 | 不良数量 | 处置 |
> |---|---|---|---|---|
> | 成品库存 | B0226 | 1200 | 31 | 全检挑选 |
> | 在制品 | B0302 | 300 | 4 | 隔离 |
> | 在途品 |  | 0 | 0 |  |
$ plaint form --blank --lang zh
> # 客户投诉处理单
>
> 文件编号：\_\_\_\_\_\_\_\_
>
> 投诉编号：\_\_\_\_\_\_\_\_
>
> | 项目 | 内容 |
> |---|---|
> | 客户名称 |  |
> | 产品名称／型号 | \_\_\_\_\_\_\_\_／\_\_\_\_\_\_\_\_ |
> | 订单编号 |  |
> | 送货数量 |  |
> | 不良数量 |  |
> | 不良率（%） |  |
> | 送货日期 | 　　　年　　月　　日 |
> | 投诉日期 | 　　年　月　日　时　分 |
> | 是否重复发生 | □ 是　□ 否 |
>
> **客诉（退）内容**
>
> > 生产批号：  
> > 客退数量：  
> > 客户要求：
> >
> > 业务：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日  
> > 审核：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> > 时间节点：接到投诉后1H
>
> **库存及在制品调查**
>
> > 共调查 \_\_\_\_\_\_\_\_，不良 \_\_\_\_\_\_\_\_（明细见下）
> >
> > 品质：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日  
> > 审核：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> > 时间节点：接单后0.5H
>
> **临时对策（含客退品处置方式及处置时限）**
>
> > 客退品处置方式：□ 全检挑选　□ 返工　□ 换货补货　□ 报废　□ 让步接收　□ 退款或折让  
> > 处置时限：　　年　月　日　时　分  
> > 处置结果：
> >
> > 品质：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日  
> > 审核：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> > 时间节点：  
> > 调查库存后0.5H  
> > 接单后1H
>
> **原因分析**
>
> > 流出原因：  
> > 原因类别：□ 人　□ 机　□ 料　□ 法　□ 环　□ 测  
> > 责任部门：
> >
> > 分析人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日  
> > 审核：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> > 时间节点：确定临时对策后1H内
>
> **永久对策**
>
> > 责任部门：  
> > 计划实施完成时间：　　年　月　日　时　分  
> > 实施完成时间：　　年　月　日　时　分
> >
> > 负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日  
> > 审核：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> > 时间节点：分析原因后0.5H内
>
> **效果确认**
>
> > 问题是否已关闭：□ 是　□ 否　□ 其他：\_\_\_\_\_\_\_\_
> >
> > 品管：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日  
> > 技术：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> > 时间节点：实施后1H
>
> **领导批示**
>
> > 领导：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> ## 库存及在制品调查明细
>
> | 调查对象 | 批号 | 数量 | 不良数量 | 处置 |
> |---|---|---|---|---|
> |  |  |  |  |  |
> |  |  |  |  |  |
> |  |  |  |  |  |

# Every step was taken legally, by whoever made its commit.
$ plaint verify >/dev/null 2>&1 && echo legal
> legal
