# The profile general: a complaint with sensitive content from the telephone to the archive, delayed, dissatisfied at the first
# return visit; then the evaluation of the half year with its improvement plan, and an analysis. Each guard refuses once.
@ 孙燕 <sunyan@example.cn>
@ 2026-03-02T09:00:00+08:00
$ git init -q -b main . && plaint init --profile general >/dev/null && cat > plaint.yaml <<'EOF'
+ version: 1
+ profile: general
+ people:
+   - {person: 孙燕 <sunyan@example.cn>, roles: [receiver], departments: [客服中心]}
+   - {person: 马超 <machao@example.cn>, roles: [complaint_officer], departments: [客服中心]}
+   - {person: 何岚 <helan@example.cn>, roles: [department_head], departments: [质量部]}
+   - {person: 冯军 <fengjun@example.cn>, roles: [handler], departments: [质量部]}
+   - {person: 林静 <linjing@example.cn>, roles: [management]}
+ EOF
$ git add -A && git commit -qm 人员与角色 && plaint check
> Records checked: 0; errors: 0

# ---- Acceptance: authentic, details checked, confidentiality agreed.
$ plaint new --title 热水器漏水 --channel 电话 --received-at "2026-03-02 08:50" --product 储水式热水器R60 --order-no D20260215-77 --confidential 是 --description 使用两周后内胆漏水，浸湿地板，客户要求对住址保密 --demand 更换新机 --lang zh
! 错误：`new` 需要 --complainant（投诉人姓名） [cli.missing_fields]
! 提示：--complainant TEXT
= 2
$ plaint new --title 热水器漏水 --channel 电话 --complainant 周敏 --received-at "2026-03-02 08:50" --product 储水式热水器R60 --order-no D20260215-77 --confidential 是 --description 使用两周后内胆漏水，浸湿地板，客户要求对住址保密 --demand 更换新机 --lang zh
> TS-2026-0001：已登记
$ plaint accept TS-2026-0001 --authenticity 存疑 --lang zh
! TS-2026-0001: 错误：缺少投诉人的联系方式（要求：联系方式 已填写 或 邮箱地址 已填写，现为联系方式：未填写；邮箱地址：未填写） [accept.no_contact]
! 提示：plaint set TS-2026-0001 customer.phone 电话
! TS-2026-0001: 错误：尚未确认投诉的真实性（要求：真实性核实 为 已确认，现为存疑） [accept.not_authentic]
! 提示：plaint accept TS-2026-0001 --authenticity 已确认 --check "…"
! TS-2026-0001: 错误：尚未核对客户的基本信息（要求：已核对客户基本信息 为 是，现为未填写） [accept.details_unchecked]
! 提示：plaint accept TS-2026-0001 --details-checked 是
! TS-2026-0001: 错误：尚未与客户签订保密协议（要求：涉及敏感信息或需要保密 不为 是 或 签订日期 已填写，现为涉及敏感信息或需要保密：是；签订日期：未填写） [accept.no_agreement]
! 提示：plaint agree TS-2026-0001 --signed-on 日期 --customer 客户签订人
! 4 个错误
= 1
@ 冯军 <fengjun@example.cn>
$ plaint set TS-2026-0001 customer.phone 13800000001
> TS-2026-0001: Field set (Registered)
$ plaint agree TS-2026-0001 --customer 周敏 --lang zh
! TS-2026-0001: 错误：`agree` 须由投诉受理人员或投诉管理人员执行，冯军 <fengjun@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：孙燕、马超
= 1
@ 孙燕 <sunyan@example.cn>
$ plaint agree TS-2026-0001 --customer 周敏 --agreement-no BM-2026-03 --scope 客户住址和联系方式
> TS-2026-0001: Confidentiality agreed (Registered)
@ 冯军 <fengjun@example.cn>
$ plaint accept TS-2026-0001 --authenticity 已确认 --check 核对订单并回拨电话 --details-checked 是 --lang zh
! TS-2026-0001: 错误：`accept` 须由投诉受理人员执行，冯军 <fengjun@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：孙燕
= 1
@ 孙燕 <sunyan@example.cn>
$ plaint accept TS-2026-0001 --authenticity 已确认 --check 核对订单并回拨电话 --details-checked 是
> TS-2026-0001: Accepted, Registered -> Accepted

# ---- Classification, told to the department; handed over at once; its head names a person and a time.
$ plaint hand over TS-2026-0001 --department 质量部 --head 何岚 --lang zh
! TS-2026-0001: 错误：状态“已受理”（accepted）下不能执行 `hand over` [transition.illegal]
! 提示：目前可执行：agree、classify、reject、withdraw、hold、escalate、respond、log communication、improve、log note、link、set、edit、attach
= 1
$ plaint classify TS-2026-0001 --category 产品质量 --main-category 价格问题 --lang zh
! TS-2026-0001: 错误：主要类型不在所选的投诉类型之中（要求：主要类型 为空 或 投诉类型 为 主要类型，现为主要类型：价格问题；投诉类型：产品质量） [classify.main_category]
! 提示：plaint classify TS-2026-0001 --category 类型 --main-category 类型
! TS-2026-0001: 错误：分类结果尚未通知相关部门（要求：已通知的部门 已填写，现为未填写） [classify.not_notified]
! 提示：plaint classify TS-2026-0001 --department 部门
! 2 个错误
= 1
$ plaint classify TS-2026-0001 --lang zh
! TS-2026-0001: 错误：尚未选择投诉类型（要求：投诉类型 已填写，现为未填写；主要类型 已填写，现为未填写） [classify.no_category]
! 提示：plaint classify TS-2026-0001 --category 产品质量 --main-category 产品质量 --department 部门
! TS-2026-0001: 错误：分类结果尚未通知相关部门（要求：已通知的部门 已填写，现为未填写） [classify.not_notified]
! 提示：plaint classify TS-2026-0001 --department 部门
! 2 个错误
= 1
@ 马超 <machao@example.cn>
$ plaint classify TS-2026-0001 --category 产品质量 --main-category 产品质量 --department 质量部 --lang zh
! TS-2026-0001: 错误：`classify` 须由投诉受理人员执行，马超 <machao@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：孙燕
= 1
@ 孙燕 <sunyan@example.cn>
$ plaint classify TS-2026-0001 --category 产品质量 --main-category 产品质量 --department 质量部
> TS-2026-0001: Classified, Accepted -> Classified
@ 马超 <machao@example.cn>
$ plaint hand over TS-2026-0001 --department 质量部 --head 何岚 --lang zh
! TS-2026-0001: 错误：`hand over` 须由投诉受理人员执行，马超 <machao@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：孙燕
= 1
@ 孙燕 <sunyan@example.cn>
$ plaint hand over TS-2026-0001 --department 质量部 --head 何岚
> TS-2026-0001: Handed over, Classified -> Handed over
$ plaint assign TS-2026-0001 --lead 冯军 --due "2026-03-04 18:00" --lang zh
! TS-2026-0001: 错误：`assign` 须由部门负责人执行，孙燕 <sunyan@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：何岚
= 1
@ 何岚 <helan@example.cn>
$ plaint assign TS-2026-0001 --lead 冯军 --lang zh
! TS-2026-0001: 错误：未规定完成时间（要求：规定完成时间 晚于 分派时间，现为规定完成时间：未填写；分派时间：2026-03-02 09:00） [assign.no_due]
! 提示：plaint assign TS-2026-0001 --lead 姓名 --due 时间
= 1
$ plaint assign TS-2026-0001 --lead 冯军 --due "2026-03-04 18:00"
> TS-2026-0001: Handler named, Handed over -> Handler named

# ---- Investigation, a fair verdict, measures; late, so the customer is told why.
@ 冯军 <fengjun@example.cn>
$ plaint judge TS-2026-0001 --verdict 投诉成立 --reason 内胆焊缝砂眼 --lang zh
! TS-2026-0001: 错误：尚无可供判断的事实依据（要求：调查过程记录 至少有一条，现为0） [judge.no_facts]
! 提示：plaint log investigation TS-2026-0001 --method 资料查阅 --content "…"
= 1
$ plaint log investigation TS-2026-0001 --method 现场调查 --content 上门检测内胆焊缝 --conclusion 焊缝有砂眼
> TS-2026-0001: Investigated, Handler named -> Under investigation
$ plaint solve TS-2026-0001 --summary 更换内胆 --lang zh
! TS-2026-0001: 错误：尚未判定投诉是否成立（要求：判定结论 已填写，现为未填写） [solve.not_judged]
! 提示：plaint judge TS-2026-0001 --verdict 投诉成立 --reason "…"
= 1
@ 孙燕 <sunyan@example.cn>
$ plaint judge TS-2026-0001 --verdict 投诉成立 --reason 内胆焊缝砂眼 --lang zh
! TS-2026-0001: 错误：`judge` 须由投诉处理人员或部门负责人执行，孙燕 <sunyan@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：何岚、冯军
= 1
@ 冯军 <fengjun@example.cn>
$ plaint judge TS-2026-0001 --verdict 投诉成立 --reason 内胆焊缝砂眼
> TS-2026-0001: Judged (Under investigation)
$ plaint solve TS-2026-0001 --summary 更换内胆
> TS-2026-0001: Measures decided, Under investigation -> Being solved
@ 2026-03-05T10:00:00+08:00
$ plaint sla --lang zh | grep -A2 尚未
> TS-2026-0001  03-04 12:18  规定时间将到，尚未向客户说明延期情况
>     plaint log communication TS-2026-0001 --purpose 延期说明 --method 电话 --content "…" --new-due 时间
>
$ plaint resolve TS-2026-0001 --outcome 部分解决 --method 电话 --answer 已约定更换 --lang zh
! TS-2026-0001: 错误：问题尚未解决（要求：解决状态 为 完全解决 或 基本解决，现为部分解决） [resolve.unsolved]
! 提示：plaint resolve TS-2026-0001 --outcome 完全解决 --method 电话 --answer "…"
! TS-2026-0001: 错误：未写明问题原因（要求：解决方案 / 直接原因 已填写 或 解决方案 / 根本原因 已填写，现为解决方案 / 直接原因：未填写；解决方案 / 根本原因：未填写） [resolve.no_cause]
! 提示：plaint solve TS-2026-0001 --root-cause "…"
! TS-2026-0001: 错误：投诉成立，但没有解决措施（要求：判定结论 为 投诉不成立 或 具体措施 至少有一条，现为判定结论：投诉成立；具体措施 的条数：0） [resolve.no_measures]
! 提示：plaint solve TS-2026-0001 --measure "type=产品质量检查; action=…"
! TS-2026-0001: 错误：解决措施尚未实施（要求：判定结论 为 投诉不成立 或 实施过程记录 至少有一条，现为判定结论：投诉成立；实施过程记录 的条数：0） [resolve.not_implemented]
! 提示：plaint log implementation TS-2026-0001 --content "…" --result "…"
! TS-2026-0001: 错误：已超过规定时间，未向客户说明原因和新的时间（要求：解决时间 不晚于 规定完成时间 或 客户沟通记录 中至少有一条满足“沟通目的 为 延期说明 且 沟通内容 已填写 且 新承诺时限 已填写”，现为解决时间：2026-03-05 10:00；规定完成时间：2026-03-04 18:00；客户沟通记录：未填写） [resolve.delay_untold]
! 提示：plaint log communication TS-2026-0001 --purpose 延期说明 --method 电话 --content "…" --new-due 时间
! 5 个错误
= 1
$ plaint solve TS-2026-0001 --root-cause 0226批次焊接电流偏低 --measure "type=维修或退换; action=更换整机" --measure "type=产品质量检查; action=同批次内胆全检"
> TS-2026-0001: Measures decided (Being solved)
$ plaint log communication TS-2026-0001 --purpose 延期说明 --method 电话 --content 新机到货晚两天 --new-due "2026-03-06 18:00"
> TS-2026-0001: Talked to the customer (Being solved)
@ 2026-03-06T15:00:00+08:00
$ plaint log implementation TS-2026-0001 --content 更换整机并安装 --result 试水正常
> TS-2026-0001: Carried out (Being solved)
@ 孙燕 <sunyan@example.cn>
$ plaint resolve TS-2026-0001 --outcome 完全解决 --method 电话 --answer 已更换整机，保修期重新计算 --lang zh
! TS-2026-0001: 错误：`resolve` 须由投诉处理人员或部门负责人执行，孙燕 <sunyan@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：何岚、冯军
= 1
@ 冯军 <fengjun@example.cn>
$ plaint resolve TS-2026-0001 --outcome 完全解决 --method 电话 --answer 已更换整机，保修期重新计算
> TS-2026-0001: Solved, Being solved -> Solved

# ---- Return visits: the first one finds the customer dissatisfied, and another department is brought in.
@ 马超 <machao@example.cn>
@ 2026-03-09T10:00:00+08:00
$ plaint close TS-2026-0001 --lang zh
! TS-2026-0001: 错误：记录中没有对客户的即时响应（要求：响应时间 已填写，现为未填写） [close.no_response]
! 提示：plaint respond TS-2026-0001 --method 电话 --content "…"
! TS-2026-0001: 错误：办结之后尚未回访客户（要求：回访记录 中至少有一条满足“回访时间 不早于 解决时间” 或 答复情况 为 未答复，现为回访记录：未填写；答复情况：未填写） [close.not_visited]
! 提示：plaint log visit TS-2026-0001 --method 电话 --satisfaction 满意 --opinion "…"
! 2 个错误
= 1
@ 林静 <linjing@example.cn>
$ plaint log visit TS-2026-0001 --method 电话 --solved 已解决 --satisfaction 满意 --lang zh
! TS-2026-0001: 错误：`log visit` 须由投诉处理人员或投诉受理人员或投诉管理人员执行，林静 <linjing@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：孙燕、马超、冯军
= 1
@ 冯军 <fengjun@example.cn>
$ plaint log visit TS-2026-0001 --method 电话 --solved 未解决 --satisfaction 不满意 --opinion 地板浸水损失未处理
> TS-2026-0001: Return visit, Solved -> Under investigation
$ plaint hand over TS-2026-0001 --department 客服部 --head 何岚 --reason 地板损失赔付由客服部办理
> TS-2026-0001: Handed over, Under investigation -> Handed over
@ 何岚 <helan@example.cn>
$ plaint assign TS-2026-0001 --lead 冯军 --due "2026-03-12 18:00"
> TS-2026-0001: Handler named, Handed over -> Handler named
@ 冯军 <fengjun@example.cn>
@ 2026-03-11T10:00:00+08:00
$ plaint log investigation TS-2026-0001 --method 现场调查 --content 勘验地板受损面积 --conclusion 3平方米
> TS-2026-0001: Investigated, Handler named -> Under investigation
$ plaint solve TS-2026-0001 --measure "type=补偿; action=赔付地板维修费900元"
> TS-2026-0001: Measures decided, Under investigation -> Being solved
$ plaint log implementation TS-2026-0001 --content 赔付到账 --result 客户签收
> TS-2026-0001: Carried out (Being solved)
$ plaint resolve TS-2026-0001 --outcome 完全解决 --method 电话 --answer 地板维修费已赔付
> TS-2026-0001: Solved, Being solved -> Solved
@ 2026-03-16T10:00:00+08:00
$ plaint log visit TS-2026-0001 --method 电话 --solved 已解决 --satisfaction 满意 --opinion 处理周到
> TS-2026-0001: Return visit, Solved -> Visited
$ plaint close TS-2026-0001 --lang zh
! TS-2026-0001: 错误：记录中没有对客户的即时响应（要求：响应时间 已填写，现为未填写） [close.no_response]
! 提示：plaint respond TS-2026-0001 --method 电话 --content "…"
! TS-2026-0001: 错误：`close` 须由投诉管理人员执行，冯军 <fengjun@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：马超
! 2 个错误
= 1
@ 孙燕 <sunyan@example.cn>
$ plaint respond TS-2026-0001 --at "2026-03-02 09:20" --method 电话 --content 已受理并告知处理进展查询方式 --lang zh
> TS-2026-0001：即时响应（已回访）
@ 马超 <machao@example.cn>
$ plaint close TS-2026-0001
> TS-2026-0001: Closed, Visited -> Closed
$ plaint archive TS-2026-0001 --lang zh
! TS-2026-0001: 错误：未写明归档人或归档位置（要求：案例归档 / 归档位置 已填写，现为未填写） [archive.no_location]
! 提示：plaint archive TS-2026-0001 --location 位置
= 1
@ 冯军 <fengjun@example.cn>
$ plaint archive TS-2026-0001 --location 投诉登记2026年上册 --lang zh
! TS-2026-0001: 错误：`archive` 须由投诉管理人员或投诉受理人员执行，冯军 <fengjun@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：孙燕、马超
= 1
@ 马超 <machao@example.cn>
$ plaint archive TS-2026-0001 --location 投诉登记2026年上册 --lesson 按批次检查焊缝
> TS-2026-0001: Filed, Closed -> Filed
$ plaint sla TS-2026-0001 --lang zh
> TS-2026-0001  【已归档】
> 热水器漏水
> 时限情况：2026-03-16 10:00（Asia/Shanghai）
>
> 时钟
> 时钟                   开始         时限         停止             已用/允许  状况
> 即时反馈               03-02 08:50  03-02 11:00  03-02 09:20      0:20/2:00  按时
> 转交责任部门           03-02 08:50  03-02 13:00  03-02 09:00      0:00/4:00  按时
> 投诉处理（第 1 周期）  03-02 09:00  03-12 18:00  03-06 15:00  102:00/249:00  按时
> 投诉处理（第 2 周期）  03-09 10:00  03-12 18:00  03-11 10:00    48:00/80:00  按时
> 回访（第 1 周期）      03-06 15:00  03-13 15:00  03-09 10:00   67:00/168:00  按时
> 回访（第 2 周期）      03-11 10:00  03-18 10:00  03-16 10:00  120:00/168:00  按时
>
> 适用的时限（> 为最严，以其为准）
>    时钟                   规则                    时限            日历   到期
> >  即时反馈               立即反馈：2个工作小时   2h              china  03-02 11:00
> >  转交责任部门           立即转交：4个工作小时   4h              china  03-02 13:00
> >  投诉处理（第 1 周期）  按部门负责人规定的时间  assignment.due  -      03-12 18:00
> >  投诉处理（第 2 周期）  按部门负责人规定的时间  assignment.due  -      03-12 18:00
> >  回访（第 1 周期）      办结后7日内             7d              24x7   03-13 15:00
> >  回访（第 2 周期）      办结后7日内             7d              24x7   03-18 10:00

# ---- A complaint that proves untrue is rejected; a silent customer does not keep one open.
@ 孙燕 <sunyan@example.cn>
$ plaint new --title 未收到货 --channel 邮件 --complainant 吴刚 --email wugang@example.cn --description 称订单未送达
> TS-2026-0002: Registered
$ plaint accept TS-2026-0002 --authenticity 不属实 --check 签收单为本人签字 --details-checked 是 --lang zh
! TS-2026-0002: 错误：尚未确认投诉的真实性（要求：真实性核实 为 已确认，现为不属实） [accept.not_authentic]
! 提示：plaint accept TS-2026-0002 --authenticity 已确认 --check "…"
= 1
@ 冯军 <fengjun@example.cn>
$ plaint reject TS-2026-0002 --reason 反映情况不属实 --explanation 签收单为本人签字 --lang zh
! TS-2026-0002: 错误：`reject` 须由投诉受理人员或投诉管理人员执行，冯军 <fengjun@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：孙燕、马超
= 1
@ 孙燕 <sunyan@example.cn>
$ plaint reject TS-2026-0002 --reason 重复反馈 --explanation 同一订单 --lang zh
! TS-2026-0002: 错误：未关联其所重复的原记录（要求：不予处理 / 原因 不为 重复反馈 或 关联 中至少有一条满足“关联类型 为 重复反馈”，现为不予处理 / 原因：重复反馈；关联：未填写） [dismiss.no_duplicate_link]
! 提示：plaint link TS-2026-0002 原编号 --type duplicate_of
= 1
$ plaint reject TS-2026-0002 --reason 反映情况不属实 --explanation 签收单为本人签字 --authenticity 不属实 --check 与客户核对签收单
> TS-2026-0002: Rejected, Registered -> Rejected

# ---- The evaluation of the half year: reported to the management, which approves the improvement plan.
@ 马超 <machao@example.cn>
@ 2026-07-06T09:00:00+08:00
$ plaint new --kind 投诉管理评估 --channel 内部发起 --title 2026年上半年投诉管理评估 --description 评估上半年投诉处理的效率和满意度 --to 2026-06-30
> PG-2026-01: In progress
$ plaint finish PG-2026-01 --conclusion 转交环节偏慢 --lang zh
! PG-2026-01: 错误：未写明期间或期间起止有误（要求：期间起 已填写，现为未填写；期间止 不早于 期间起，现为期间止：2026-06-30；期间起：未填写） [finish.no_period]
! 提示：plaint study PG-2026-01 --from 日期 --to 日期
! PG-2026-01: 错误：未写明评估方式、处理效率或客户满意度（要求：类型 不为 投诉管理评估 或 （分析与评估 / 评估方式 已填写 且 处理效率评价 已填写 且 分析与评估 / 客户满意度评价 已填写），现为类型：投诉管理评估；分析与评估 / 评估方式：未填写；处理效率评价：未填写；分析与评估 / 客户满意度评价：未填写） [finish.no_evaluation]
! 提示：plaint study PG-2026-01 --method 问卷调查 --efficiency "…" --satisfaction "…"
! 2 个错误
= 1
$ plaint study PG-2026-01 --from 2026-01-01 --method 问卷调查 --method 客户满意度测评 --received 48 --in-time 45 --visited 40 --satisfied 37 --efficiency 三件超期，转交平均用时6小时 --satisfaction 满意率高于去年同期
> PG-2026-01: Studied (In progress)
@ 孙燕 <sunyan@example.cn>
$ plaint finish PG-2026-01 --conclusion 转交环节偏慢 --lang zh
! PG-2026-01: 错误：`finish` 须由投诉管理人员执行，孙燕 <sunyan@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：马超
= 1
@ 马超 <machao@example.cn>
$ plaint finish PG-2026-01 --conclusion 转交环节偏慢 && plaint show PG-2026-01 --lang zh | grep 率
> PG-2026-01: Study finished, In progress -> Finished
>   投诉内容描述：评估上半年投诉处理的效率和满意度
>   处理效率评价：三件超期，转交平均用时6小时
>   客户满意度评价：满意率高于去年同期
>   按时办结率（%）：93.8
>   回访满意率（%）：92.5
@ 孙燕 <sunyan@example.cn>
$ plaint inform PG-2026-01 --to 林静 --lang zh
! PG-2026-01: 错误：`inform` 须由投诉管理人员执行，孙燕 <sunyan@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：马超
= 1
@ 马超 <machao@example.cn>
@ 2026-07-08T09:00:00+08:00
$ plaint inform PG-2026-01 --to 林静
> PG-2026-01: Reported to the management, Finished -> Reported
$ plaint improve PG-2026-01 --training 受理人员培训 --lang zh
! PG-2026-01: 错误：改进计划没有明确的目标（要求：改进目标 已填写，现为未填写） [improve.no_goal]
! 提示：plaint improve PG-2026-01 --goal "…" --action "term=短期; action=…; owner=…; due=…; state=待开始"
! PG-2026-01: 错误：改进计划没有时间表（要求：改进措施 至少有一条，现为0） [improve.no_timetable]
! 提示：plaint improve PG-2026-01 --action "term=短期; action=…; owner=…; due=…; state=待开始"
! 2 个错误
= 1
$ plaint improve PG-2026-01 --goal 投诉2小时内转交率达到95% --action "term=短期; action=设转交值班表; owner=孙燕; due=2026-08-05; state=待开始"
> PG-2026-01: Improvement planned, Reported -> Improvement planned
$ plaint approve plan PG-2026-01 --decision 同意 --lang zh
! PG-2026-01: 错误：改进计划审批：马超 <machao@example.cn> 不具备“公司管理层”角色 [sign_off.not_held]
! 提示：请由以下人员签署：公司管理层（林静）
= 1
@ 林静 <linjing@example.cn>
$ plaint approve plan PG-2026-01 --decision 不同意 --opinion 增加系统提醒
> PG-2026-01: Plan decided on, Improvement planned -> Reported
@ 马超 <machao@example.cn>
@ 2026-07-09T09:00:00+08:00
$ plaint improve PG-2026-01 --action "term=中期; action=系统自动提醒转交; owner=冯军; due=2026-10-08; state=待开始"
> PG-2026-01: Improvement planned, Reported -> Improvement planned
@ 林静 <linjing@example.cn>
$ plaint approve plan PG-2026-01 --decision 同意
> PG-2026-01: Plan decided on, Improvement planned -> Improving
@ 马超 <machao@example.cn>
@ 2026-09-30T09:00:00+08:00
$ plaint close PG-2026-01 --lang zh
! PG-2026-01: 错误：改进计划尚未追踪检查（要求：跟踪记录 至少有一条，现为0） [close.not_checked]
! 提示：plaint log follow-up PG-2026-01 --content "…" --result "…"
! PG-2026-01: 错误：尚有改进措施未完成（要求：改进措施 的每一条均满足“状态 为 已完成”，现为共 2 条，均不满足） [close.actions_open]
! 提示：plaint set PG-2026-01 prevention.actions[0].state 已完成
! 2 个错误
= 1
$ plaint log follow-up PG-2026-01 --content 检查三季度转交用时 --result 2小时内转交率96%
> PG-2026-01: Followed up (Improving)
$ plaint set PG-2026-01 prevention.actions[0].state 已完成 && plaint set PG-2026-01 prevention.actions[1].state 已完成
> PG-2026-01: Field set (Improving)
> PG-2026-01: Field set (Improving)
@ 孙燕 <sunyan@example.cn>
$ plaint close PG-2026-01 --lang zh
! PG-2026-01: 错误：`close` 须由投诉管理人员执行，孙燕 <sunyan@example.cn> 不具备该角色 [transition.role]
! 提示：请联系：马超
= 1
@ 马超 <machao@example.cn>
$ plaint close PG-2026-01 && plaint archive PG-2026-01 --location 管理文件2026
> PG-2026-01: Closed, Improving -> Closed
> PG-2026-01: Filed, Closed -> Filed

# ---- An analysis says how often, why and with what effect.
$ plaint new --kind 投诉分析 --channel 内部发起 --title 三季度产品质量投诉分析 --description 分析产品质量类投诉 --from 2026-07-01 --to 2026-06-30
> FX-2026-01: In progress
$ plaint finish FX-2026-01 --conclusion 焊接工艺为主因 --lang zh
! FX-2026-01: 错误：未写明期间或期间起止有误（要求：期间止 不早于 期间起，现为期间止：2026-06-30；期间起：2026-07-01） [finish.no_period]
! 提示：plaint study FX-2026-01 --from 日期 --to 日期
! FX-2026-01: 错误：未分析投诉的频率、原因或影响（要求：类型 不为 投诉分析 或 （投诉频率 已填写 且 投诉原因 已填写 且 分析与评估 / 投诉影响 已填写），现为类型：投诉分析；投诉频率：未填写；投诉原因：未填写；分析与评估 / 投诉影响：未填写） [finish.no_analysis]
! 提示：plaint study FX-2026-01 --frequency "…" --causes "…" --impact "…"
! 2 个错误
= 1
$ plaint study FX-2026-01 --to 2026-09-30 --frequency 每月4件 --causes 焊接电流偏低 --impact 退换成本上升 && plaint finish FX-2026-01 --conclusion 焊接工艺为主因
> FX-2026-01: Studied (In progress)
> FX-2026-01: Study finished, In progress -> Finished

$ plaint check && plaint list --lang zh
> Records checked: 4; errors: 0
> 编号          投诉时间          状态      紧急程度  处理人员  标题
> FX-2026-01    2026-09-30 09:00  已完成                        三季度产品质量投诉分析
> PG-2026-01    2026-07-06 09:00  已归档                        2026年上半年投诉管理评估
> TS-2026-0001  2026-03-02 08:50  已归档              冯军      热水器漏水
> TS-2026-0002  2026-03-16 10:00  不予受理                      未收到货

# ---- The papers: the filled register sheet, the letter about the result, the blank agreement.
$ plaint form TS-2026-0001 --lang zh
> # 客户投诉登记表
>
> 编号：TS-2026-0001
>
> ## 投诉登记
>
> | 项目 | 内容 |
> |---|---|
> | 投诉时间 | 2026-03-02 08:50 |
> | 受理人员 | 孙燕 |
> | 受理方式 | ☑ 电话　□ 邮件　□ 在线客服　□ 来访　□ 信函　□ 第三方转达 |
> | 投诉人姓名 | 周敏 |
> | 联系方式 | 13800000001 |
> | 电子邮箱 |  |
> | 地址 |  |
> | 单位名称 |  |
> | 产品或服务 | 储水式热水器R60 |
> | 订单或合同编号 | D20260215-77 |
> | 购买日期 | 　　　年　　月　　日 |
> | 投诉来源 | ☑ 客户直接投诉　□ 回访或调查发现　□ 监管部门转办　□ 媒体反映　□ 其他 |
> | 投诉内容 | 使用两周后内胆漏水，浸湿地板，客户要求对住址保密 |
> | 客户要求 | 1\. 更换新机 |
> | 期望解决时间 | 　　　年　　月　　日 |
>
> ## 投诉受理
>
> | 项目 | 内容 |
> |---|---|
> | 真实性核实 | ☑ 已确认　□ 存疑　□ 不属实 |
> | 客户信息 | ☑ 已核对客户基本信息 |
> | 核实方式与情况 | 核对订单并回拨电话 |
> | 保密要求 | ☑ 涉及敏感信息或需要保密 |
> | 保密协议编号 | BM-2026-03 |
> | 受理人 | 孙燕 |
> | 受理时间 | 2026-03-02 09:00 |
> | 不予受理原因 | □ 重复反馈　□ 不属我方责任　□ 反映情况不属实　□ 无法核实　□ 其他 |
>
> **不予受理说明**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 即时反馈时间 | 2026-03-02 09:20 |
> | 反馈人 | 孙燕 |
> | 即时反馈内容 | 已受理并告知处理进展查询方式 |
>
> ## 分类与转交
>
> | 项目 | 内容 |
> |---|---|
> | 投诉类型 | ☑ 产品质量　□ 服务态度　□ 价格问题　□ 交付与时效　□ 其他 |
> | 主要类型 | 产品质量 |
> | 已通知的部门 | 质量部 |
> | 分类人 | 孙燕 |
> | 分类时间 | 2026-03-02 09:00 |
>
> | 转交时间 | 转交部门 | 部门负责人 | 转交原因 | 转交人 |
> |---|---|---|---|---|
> | 2026-03-02 09:00 | 质量部 | 何岚 |  | 孙燕 |
> | 2026-03-09 10:00 | 客服部 | 何岚 | 地板损失赔付由客服部办理 | 冯军 |
>
> | 项目 | 内容 |
> |---|---|
> | 指定处理人员 | 冯军 |
> | 规定完成时间 | 2026-03-12 18:00 |
>
> ## 调查核实1
>
> | 项目 | 内容 |
> |---|---|
> | 调查时间 | 2026-03-02 09:00 |
> | 调查人员 | 冯军 |
> | 调查方式 | ☑ 现场调查　□ 电话访谈　□ 资料查阅　□ 系统分析 |
> | 调查内容 | 上门检测内胆焊缝 |
> | 调查结论 | 焊缝有砂眼 |
>
> ## 调查核实2
>
> | 项目 | 内容 |
> |---|---|
> | 调查时间 | 2026-03-11 10:00 |
> | 调查人员 | 冯军 |
> | 调查方式 | ☑ 现场调查　□ 电话访谈　□ 资料查阅　□ 系统分析 |
> | 调查内容 | 勘验地板受损面积 |
> | 调查结论 | 3平方米 |
>
> ## 投诉解决
>
> | 项目 | 内容 |
> |---|---|
> | 判定结论 | ☑ 投诉成立　□ 部分成立　□ 投诉不成立 |
> | 判定人 | 冯军 |
> | 判定依据 | 内胆焊缝砂眼 |
>
> **原因分析**
>
> > 直接原因：  
> > 根本原因：0226批次焊接电流偏低
>
> | 措施类型 | 解决措施 |
> |---|---|
> | 维修或退换 | 更换整机 |
> | 产品质量检查 | 同批次内胆全检 |
> | 补偿 | 赔付地板维修费900元 |
>
> | 实施时间 | 实施人员 | 实施内容 | 实施结果 |
> |---|---|---|---|
> | 2026-03-06 15:00 | 冯军 | 更换整机并安装 | 试水正常 |
> | 2026-03-11 10:00 | 冯军 | 赔付到账 | 客户签收 |
>
> ### 进展告知与延期说明
>
> | 时间 | 目的 | 内容（原因、进展） | 新承诺时间 | 经办人 |
> |---|---|---|---|---|
> | 2026-03-05 10:00 | 延期说明 | 新机到货晚两天 | 2026-03-06 18:00 | 冯军 |
> |  |  |  |  |  |
>
> | 项目 | 内容 |
> |---|---|
> | 解决状态 | ☑ 完全解决　□ 基本解决　□ 部分解决　□ 未解决 |
> | 处理结果反馈 | 地板维修费已赔付 |
> | 反馈方式 | ☑ 电话　□ 邮件　□ 在线客服　□ 当面　□ 信函 |
> | 反馈人 | 冯军 |
> | 办结时间 | 2026-03-11 10:00 |
> | 处理用时（天） | 9 |
>
> ## 跟踪与回访
>
> | 跟踪时间 | 跟踪内容 | 跟踪结果 | 跟踪人员 |
> |---|---|---|---|
> |  |  |  |  |
>
> | 回访时间 | 回访方式 | 是否解决 | 客户满意度 | 客户意见 | 回访人员 |
> |---|---|---|---|---|---|
> | 2026-03-09 10:00 | 电话 | 未解决 | 不满意 | 地板浸水损失未处理 | 冯军 |
> | 2026-03-16 10:00 | 电话 | 已解决 | 满意 | 处理周到 | 冯军 |
>
> | 项目 | 内容 |
> |---|---|
> | 归档人 | 马超 |
> | 归档时间 | 2026-03-16 |
> | 归档位置 | 投诉登记2026年上册 |
> | 经验总结 | 按批次检查焊缝 |
>
> 投诉受理人员、处理人员应对客户投诉信息保密，不得泄露给第三方。
$ plaint form PG-2026-01 --lang zh
> # 投诉分析（评估）报告与改进计划
>
> 编号：PG-2026-01
>
> | 项目 | 内容 |
> |---|---|
> | 类别 | □ 投诉分析　☑ 投诉管理评估 |
> | 标题 | 2026年上半年投诉管理评估 |
> | 期间起 | 2026-01-01 |
> | 期间止 | 2026-06-30 |
> | 目的 | 评估上半年投诉处理的效率和满意度 |
> | 评估方式 | □ 投诉统计　☑ 问卷调查　☑ 客户满意度测评　□ 访谈 |
>
> ## 统计数据
>
> | 项目 | 内容 |
> |---|---|
> | 受理投诉数 | 48 |
> | 按时办结数 | 45 |
> | 回访数 | 40 |
> | 回访满意数 | 37 |
> | 按时办结率（%） | 93.8 |
> | 回访满意率（%） | 92.5 |
>
> **分类统计**
>
> >
>
> ## 投诉分析
>
> **投诉频率**
>
> >
>
> **投诉原因**
>
> >
>
> **投诉影响**
>
> >
>
> ## 投诉管理评估
>
> | 项目 | 内容 |
> |---|---|
> | 处理效率 | 三件超期，转交平均用时6小时 |
> | 客户满意度 | 满意率高于去年同期 |
> | 结论与建议 | 转交环节偏慢 |
> | 完成人 | 马超 |
> | 完成时间 | 2026-07-06 09:00 |
> | 上报对象 | 林静 |
> | 上报时间 | 2026-07-08 09:00 |
>
> ## 投诉管理改进计划
>
> | 项目 | 内容 |
> |---|---|
> | 改进目标 | 投诉2小时内转交率达到95% |
>
> **改进方向**
>
> > 流程优化：  
> > 制度完善：  
> > 培训计划：  
> > 监控机制：
>
> ### 时间表
>
> | 改进措施 | 负责人 | 完成期限 | 状态 |
> |---|---|---|---|
> | 设转交值班表 | 孙燕 | 2026-08-05 | 已完成 |
> | 系统自动提醒转交 | 冯军 | 2026-10-08 | 已完成 |
> |  |  |  |  |
>
> **公司管理层审批**
>
> > 公司管理层审批：林静    2026-07-09 09:00  
> > 同意
>
> ### 追踪检查
>
> | 检查时间 | 检查内容 | 检查结果 | 检查人员 |
> |---|---|---|---|
> | 2026-09-30 09:00 | 检查三季度转交用时 | 2小时内转交率96% | 马超 |
> |  |  |  |  |
$ plaint letter TS-2026-0001 result --lang zh
> 周敏：
>
> 您好！您于 2026-03-02 08:50 反映的“热水器漏水”问题（编号 TS-2026-0001），现将处理结果告知如下：
>
> 判定结论：投诉成立
> 判定依据：内胆焊缝砂眼
>
> 地板维修费已赔付
>
>   - 维修或退换：更换整机
>   - 产品质量检查：同批次内胆全检
>   - 补偿：赔付地板维修费900元
>
> 我们将进行回访。如问题仍未解决或对结果不满意，请与我们联系，我们将继续处理。
>
> 冯军
> 2026-03-11 10:00
$ plaint form --blank --form confidentiality --lang zh
> # 客户投诉信息保密协议
>
> 协议编号：\_\_\_\_\_\_\_\_
>
> | 项目 | 内容 |
> |---|---|
> | 投诉编号 |  |
> | 投诉时间 | 　　年　月　日　时　分 |
> | 投诉人 |  |
> | 联系方式 |  |
>
> **保密内容**
>
> >
>
> 1\. 公司仅将客户提供的信息用于本次投诉的处理。  
> 2\. 信息仅限受理和处理人员知悉，未经客户书面同意不得泄露给第三方。  
> 3\. 投诉办结后，保密义务继续有效。
>
> > 客户签字：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日  
> > 公司受理人员签字：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
$ plaint form --blank --kind complaint --lang zh
> # 客户投诉登记表
>
> 编号：\_\_\_\_\_\_\_\_
>
> ## 投诉登记
>
> | 项目 | 内容 |
> |---|---|
> | 投诉时间 | 　　年　月　日　时　分 |
> | 受理人员 |  |
> | 受理方式 | □ 电话　□ 邮件　□ 在线客服　□ 来访　□ 信函　□ 第三方转达 |
> | 投诉人姓名 |  |
> | 联系方式 |  |
> | 电子邮箱 |  |
> | 地址 |  |
> | 单位名称 |  |
> | 产品或服务 |  |
> | 订单或合同编号 |  |
> | 购买日期 | 　　　年　　月　　日 |
> | 投诉来源 | □ 客户直接投诉　□ 回访或调查发现　□ 监管部门转办　□ 媒体反映　□ 其他 |
>
> **投诉内容**
>
> >
>
> **客户要求**
>
> > 1\.   
> > 2\. 
>
> | 项目 | 内容 |
> |---|---|
> | 期望解决时间 | 　　　年　　月　　日 |
>
> ## 投诉受理
>
> | 项目 | 内容 |
> |---|---|
> | 真实性核实 | □ 已确认　□ 存疑　□ 不属实 |
> | 客户信息 | □ 已核对客户基本信息 |
>
> **核实方式与情况**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 保密要求 | □ 涉及敏感信息或需要保密 |
> | 保密协议编号 |  |
> | 受理人 |  |
> | 受理时间 | 　　年　月　日　时　分 |
> | 不予受理原因 | □ 重复反馈　□ 不属我方责任　□ 反映情况不属实　□ 无法核实　□ 其他 |
>
> **不予受理说明**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 即时反馈时间 | 　　年　月　日　时　分 |
> | 反馈人 |  |
>
> **即时反馈内容**
>
> >
>
> ## 分类与转交
>
> | 项目 | 内容 |
> |---|---|
> | 投诉类型 | □ 产品质量　□ 服务态度　□ 价格问题　□ 交付与时效　□ 其他 |
> | 主要类型 |  |
> | 已通知的部门 |  |
> | 分类人 |  |
> | 分类时间 | 　　年　月　日　时　分 |
>
> | 转交时间 | 转交部门 | 部门负责人 | 转交原因 | 转交人 |
> |---|---|---|---|---|
> |  |  |  |  |  |
> |  |  |  |  |  |
>
> | 项目 | 内容 |
> |---|---|
> | 指定处理人员 |  |
> | 规定完成时间 | 　　年　月　日　时　分 |
>
> ## 调查核实1
>
> | 项目 | 内容 |
> |---|---|
> | 调查时间 | 　　年　月　日　时　分 |
> | 调查人员 |  |
> | 调查方式 | □ 现场调查　□ 电话访谈　□ 资料查阅　□ 系统分析 |
>
> **调查内容**
>
> >
>
> **调查结论**
>
> >
>
> ## 投诉解决
>
> | 项目 | 内容 |
> |---|---|
> | 判定结论 | □ 投诉成立　□ 部分成立　□ 投诉不成立 |
> | 判定人 |  |
>
> **判定依据**
>
> >
>
> **原因分析**
>
> > 直接原因：  
> > 根本原因：
>
> | 措施类型 | 解决措施 |
> |---|---|
> |  |  |
> |  |  |
> |  |  |
>
> | 实施时间 | 实施人员 | 实施内容 | 实施结果 |
> |---|---|---|---|
> |  |  |  |  |
> |  |  |  |  |
>
> ### 进展告知与延期说明
>
> | 时间 | 目的 | 内容（原因、进展） | 新承诺时间 | 经办人 |
> |---|---|---|---|---|
> |  |  |  |  |  |
> |  |  |  |  |  |
>
> | 项目 | 内容 |
> |---|---|
> | 解决状态 | □ 完全解决　□ 基本解决　□ 部分解决　□ 未解决 |
>
> **处理结果反馈**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 反馈方式 | □ 电话　□ 邮件　□ 在线客服　□ 当面　□ 信函 |
> | 反馈人 |  |
> | 办结时间 | 　　年　月　日　时　分 |
> | 处理用时（天） |  |
>
> ## 跟踪与回访
>
> | 跟踪时间 | 跟踪内容 | 跟踪结果 | 跟踪人员 |
> |---|---|---|---|
> |  |  |  |  |
>
> | 回访时间 | 回访方式 | 是否解决 | 客户满意度 | 客户意见 | 回访人员 |
> |---|---|---|---|---|---|
> |  |  |  |  |  |  |
> |  |  |  |  |  |  |
>
> | 项目 | 内容 |
> |---|---|
> | 归档人 |  |
> | 归档时间 | 　　　年　　月　　日 |
> | 归档位置 |  |
> | 经验总结 |  |
>
> 投诉受理人员、处理人员应对客户投诉信息保密，不得泄露给第三方。

# Every step was taken legally, by whoever made its commit.
$ plaint verify >/dev/null 2>&1 && echo legal
> legal
