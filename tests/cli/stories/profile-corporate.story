# A complaint on which the customer department, the division in charge and the general manager give their opinions one
# after the other; handled, visited, filed; and one that goes on under a new form number. Of each guard one refusal.

@ 罗敏 <luomin@jiaju.example>
@ 2026-03-02T09:00:00+08:00
$ git init -q -b main . && plaint init --profile corporate >/dev/null && cat > plaint.yaml && git commit -qam "people"
| version: 1
| profile: corporate
| people:
|   - {person: 罗敏 <luomin@jiaju.example>, roles: [service], departments: [客管部]}
|   - {person: 马琳 <malin@jiaju.example>, roles: [customer_department], departments: [客管部]}
|   - {person: 曹明 <caoming@jiaju.example>, roles: [division], departments: [工程事业部]}
|   - {person: 顾远 <guyuan@jiaju.example>, roles: [general_manager], departments: [总经办]}
|   - {person: 秦海 <qinhai@jiaju.example>, roles: [responsible_department], departments: [安装部]}

# ---- 登记与核实
$ plaint new --lang zh --channel 电话 --complainant 何秀兰 --phone 13905550303 --department 安装部 --matter HT-2026-0117 --title "衣柜安装歪斜" --description "2月28日安装的衣柜歪斜，两扇门有划痕，安装人员态度生硬" --desired-solution "更换柜门并重新安装"
> TSD-2026-001：已登记
@ 马琳 <malin@jiaju.example>
$ plaint opinion TSD-2026-001 --lang zh --opinion "更换柜门"
! TSD-2026-001: 错误：投诉尚未核实（要求：核实结果 已填写，现为未填写） [opinion.not_verified]
! 提示：plaint verify-facts TSD-2026-001 --findings "…"
= 1
$ plaint verify-facts TSD-2026-001 --lang zh --findings "柜体偏差6毫米"
! TSD-2026-001: 错误：`verify-facts` 须由客服人员执行，马琳 <malin@jiaju.example> 不具备该角色 [transition.role]
! 提示：请联系：罗敏
= 1
@ 罗敏 <luomin@jiaju.example>
@ 2026-03-02T16:00:00+08:00
$ plaint verify-facts TSD-2026-001 --lang zh --findings "上门查看：柜体铰链侧偏差6毫米，两扇门划痕属实"
> TSD-2026-001：核实，已登记 → 已核实
$ plaint assign TSD-2026-001 --lang zh --lead 秦海 --department 安装部 --due "2026-03-09 18:00"
> TSD-2026-001：分派（已核实）

# ---- 处理意见：客管部、分管部门、总经理依次签署
$ plaint opinion TSD-2026-001 --lang zh --opinion "同意更换"
! TSD-2026-001: 错误：处理意见：罗敏 <luomin@jiaju.example> 不具备“客管部负责人”角色 [sign_off.not_held]
! 提示：请由以下人员签署：客管部负责人（马琳）
= 1
@ 曹明 <caoming@jiaju.example>
$ plaint opinion TSD-2026-001 --lang zh --opinion "同意更换"
! TSD-2026-001: 错误：处理意见：曹明 <caoming@jiaju.example> 不具备“客管部负责人”角色 [sign_off.not_held]
! 提示：请由以下人员签署：客管部负责人（马琳）
= 1
@ 马琳 <malin@jiaju.example>
$ plaint opinion TSD-2026-001 --lang zh
! TSD-2026-001: 错误：未填写处理意见（要求：处理意见与结案审批 最后一条的 处理意见 已填写，现为未填写） [opinion.no_text]
! 提示：plaint opinion TSD-2026-001 --opinion "…"
= 1
$ plaint opinion TSD-2026-001 --lang zh --opinion "更换两扇柜门并重新调平，当面致歉"
> TSD-2026-001：签署处理意见，已核实 → 意见会签中
@ 顾远 <guyuan@jiaju.example>
$ plaint opinion TSD-2026-001 --lang zh --opinion "同意"
! TSD-2026-001: 错误：处理意见：顾远 <guyuan@jiaju.example> 不具备“分管部门负责人”角色 [sign_off.not_held]
! 提示：请由以下人员签署：分管部门负责人（曹明）
= 1
@ 曹明 <caoming@jiaju.example>
@ 2026-03-03T10:00:00+08:00
$ plaint opinion TSD-2026-001 --lang zh --decision 退回 --opinion "请补充核实是否为产品本身变形"
> TSD-2026-001：签署处理意见，意见会签中 → 已登记
@ 罗敏 <luomin@jiaju.example>
@ 2026-03-03T15:00:00+08:00
$ plaint verify-facts TSD-2026-001 --lang zh --findings "上门查看：柜体铰链侧偏差6毫米，系安装未调平；板材无变形；两扇门划痕属实"
> TSD-2026-001：核实，已登记 → 已核实
@ 秦海 <qinhai@jiaju.example>
$ plaint handle TSD-2026-001 --lang zh --result "已更换"
! TSD-2026-001: 错误：处理意见尚未签齐（要求：处理意见已全部签署，现为无；缺少：客管部负责人（马琳）、分管部门负责人（曹明）、总经理（顾远）） [handle.opinions_missing]
! 提示：plaint opinion TSD-2026-001 --opinion "…"
= 1
@ 马琳 <malin@jiaju.example>
$ plaint opinion TSD-2026-001 --opinion "更换两扇柜门并重新调平，当面致歉" >/dev/null
@ 曹明 <caoming@jiaju.example>
@ 2026-03-03T17:00:00+08:00
$ plaint opinion TSD-2026-001 --opinion "同意，安装人员须重新培训" >/dev/null
@ 秦海 <qinhai@jiaju.example>
$ plaint handle TSD-2026-001 --lang zh --result "已更换"
! TSD-2026-001: 错误：处理意见尚未签齐（要求：处理意见已全部签署，现为客管部负责人（马琳）、分管部门负责人（曹明）；缺少：总经理（顾远）） [handle.opinions_missing]
! 提示：plaint opinion TSD-2026-001 --opinion "…"
= 1
@ 顾远 <guyuan@jiaju.example>
@ 2026-03-04T09:00:00+08:00
$ plaint opinion TSD-2026-001 --lang zh --opinion "同意，3月8日前完成"
> TSD-2026-001：签署处理意见（意见会签中）

# ---- 处理结果、客服回访
@ 罗敏 <luomin@jiaju.example>
@ 2026-03-08T16:00:00+08:00
$ plaint handle TSD-2026-001 --lang zh --result "更换两扇柜门，柜体调平"
! TSD-2026-001: 错误：`handle` 须由责任部门负责人执行，罗敏 <luomin@jiaju.example> 不具备该角色 [transition.role]
! 提示：请联系：秦海
= 1
@ 秦海 <qinhai@jiaju.example>
$ plaint handle TSD-2026-001 --lang zh --result "更换两扇柜门，柜体调平，当面致歉"
> TSD-2026-001：处理结果，意见会签中 → 已处理
@ 罗敏 <luomin@jiaju.example>
$ plaint file TSD-2026-001 --lang zh
! TSD-2026-001: 错误：处理之后尚未回访客户（要求：回访记录 中至少有一条满足“回访时间 不早于 处理完成时间”，现为没有条目） [close.not_visited]
! 提示：plaint log visit TSD-2026-001 --satisfaction 满意
! TSD-2026-001: 错误：结案尚未审批（要求：结案审批已全部签署，现为无；缺少：客管部负责人（马琳）） [close.unsigned]
! 提示：plaint approve closing TSD-2026-001
! 2 个错误
= 1
@ 秦海 <qinhai@jiaju.example>
$ plaint log visit TSD-2026-001 --lang zh --satisfaction 很满意
! TSD-2026-001: 错误：`log visit` 须由客服人员执行，秦海 <qinhai@jiaju.example> 不具备该角色 [transition.role]
! 提示：请联系：罗敏
= 1
@ 罗敏 <luomin@jiaju.example>
@ 2026-03-10T10:00:00+08:00
$ plaint log visit TSD-2026-001 --lang zh --method 电话 --satisfaction 不满意 --opinion "一扇新门颜色不一致"
> TSD-2026-001：回访，已处理 → 已回访

# ---- 结案审批：客户不满意，以新表单号继续跟进
$ plaint file TSD-2026-001 --lang zh
! TSD-2026-001: 错误：客户不满意，不能结案存档（要求：回访记录 最后一条的 客服回访 不为 不满意 或 很不满意，现为不满意） [file.dissatisfied]
! 提示：plaint go-on TSD-2026-001 --new-form TSD-2026-002
! TSD-2026-001: 错误：结案尚未审批（要求：结案审批已全部签署，现为无；缺少：客管部负责人（马琳）） [close.unsigned]
! 提示：plaint approve closing TSD-2026-001
! 2 个错误
= 1
$ plaint go-on TSD-2026-001 --lang zh
! 错误：`go-on` 需要 --new-form（继续跟进表单号） [cli.missing_fields]
! 提示：--new-form TEXT
= 2
$ plaint new --lang zh --channel 电话 --complainant 何秀兰 --phone 13905550303 --department 安装部 --matter HT-2026-0117 --title "更换的柜门有色差" --description "更换的一扇门与原柜颜色不一致"
> TSD-2026-002：已登记
$ plaint link TSD-2026-002 TSD-2026-001 --type follows >/dev/null
$ plaint go-on TSD-2026-001 --lang zh --new-form TSD-2026-002
! TSD-2026-001: 错误：结案尚未审批（要求：结案审批已全部签署，现为无；缺少：客管部负责人（马琳）） [close.unsigned]
! 提示：plaint approve closing TSD-2026-001
= 1
$ plaint approve closing TSD-2026-001 --lang zh
! TSD-2026-001: 错误：`approve closing` 须由客管部负责人执行，罗敏 <luomin@jiaju.example> 不具备该角色 [transition.role]
! 提示：请联系：马琳
= 1
@ 马琳 <malin@jiaju.example>
$ plaint approve closing TSD-2026-001 --lang zh --opinion "转新表单，由工厂补同批次门板"
> TSD-2026-001：结案审批（已回访）
$ plaint go-on TSD-2026-001 --lang zh --new-form TSD-2026-002
> TSD-2026-001：继续跟进，已回访 → 转新表单跟进
$ plaint archive TSD-2026-001 --lang zh
! TSD-2026-001: 错误：未填写存档位置（要求：案例归档 / 存档位置 已填写，现为未填写） [archive.no_place]
! 提示：plaint archive TSD-2026-001 --location "…"
! TSD-2026-001: 错误：缺少记录人或审核人（要求：审核人 已填写，现为未填写） [archive.unsigned]
! 提示：plaint archive TSD-2026-001 --recorder 姓名 --reviewer 姓名
! 2 个错误
= 1
$ plaint archive TSD-2026-001 --lang zh --location "2号柜，2026年第1册" --reviewer 顾远
> TSD-2026-001：归档，转新表单跟进 → 已归档

# ---- 新表单：处理满意后结案存档
@ 罗敏 <luomin@jiaju.example>
@ 2026-03-11T09:00:00+08:00
$ plaint verify-facts TSD-2026-002 --findings "新门为3月批次，与1月批次存在色差" >/dev/null
@ 马琳 <malin@jiaju.example>
$ plaint opinion TSD-2026-002 --opinion "工厂按1月批次补做" >/dev/null
@ 曹明 <caoming@jiaju.example>
$ plaint opinion TSD-2026-002 --opinion "同意" >/dev/null
@ 顾远 <guyuan@jiaju.example>
$ plaint opinion TSD-2026-002 --opinion "同意，并退还安装费" >/dev/null
@ 秦海 <qinhai@jiaju.example>
@ 2026-03-18T15:00:00+08:00
$ plaint handle TSD-2026-002 --lang zh --result "更换同批次门板，退还安装费300元"
! TSD-2026-002: 错误：尚未指定责任部门负责人（要求：主要负责人 已填写，现为未填写） [handle.unassigned]
! 提示：plaint assign TSD-2026-002 --lead 姓名 --department 部门
= 1
@ 马琳 <malin@jiaju.example>
$ plaint assign TSD-2026-002 --lead 秦海 --department 安装部 >/dev/null
@ 秦海 <qinhai@jiaju.example>
$ plaint handle TSD-2026-002 --lang zh --result "更换同批次门板，退还安装费300元"
> TSD-2026-002：处理结果，意见会签中 → 已处理
@ 罗敏 <luomin@jiaju.example>
@ 2026-03-20T10:00:00+08:00
$ plaint log visit TSD-2026-002 --lang zh --method 电话 --satisfaction 很满意
> TSD-2026-002：回访，已处理 → 已回访
@ 马琳 <malin@jiaju.example>
$ plaint approve closing TSD-2026-002 --lang zh --decision 退回 --opinion "附退费凭证"
> TSD-2026-002：结案审批，已回访 → 意见会签中
@ 秦海 <qinhai@jiaju.example>
@ 2026-03-20T14:00:00+08:00
$ plaint handle TSD-2026-002 --result "更换同批次门板，退还安装费300元（凭证已附）" >/dev/null
@ 罗敏 <luomin@jiaju.example>
$ plaint file TSD-2026-002 --lang zh
! TSD-2026-002: 错误：处理之后尚未回访客户（要求：回访记录 中至少有一条满足“回访时间 不早于 处理完成时间”，现为共 1 条，均不满足） [close.not_visited]
! 提示：plaint log visit TSD-2026-002 --satisfaction 满意
! TSD-2026-002: 错误：结案尚未审批（要求：结案审批已全部签署，现为无；缺少：客管部负责人（马琳）） [close.unsigned]
! 提示：plaint approve closing TSD-2026-002
! 2 个错误
= 1
$ plaint log visit TSD-2026-002 --method phone --satisfaction very_satisfied >/dev/null
@ 马琳 <malin@jiaju.example>
$ plaint approve closing TSD-2026-002 --lang zh && plaint file TSD-2026-002 --lang zh
> TSD-2026-002：结案审批（已回访）
> TSD-2026-002：结案存档，已回访 → 已结案存档

# ---- 重复登记
@ 罗敏 <luomin@jiaju.example>
@ 2026-03-21T09:00:00+08:00
$ plaint new --channel online --complainant 何秀兰 --phone 13905550303 --description "柜门色差" >/dev/null
$ plaint reject TSD-2026-003 --lang zh --reason 重复反馈 --explanation "与002同一事"
! TSD-2026-003: 错误：未关联其所重复的原记录（要求：不予处理 / 原因 不为 重复反馈 或 关联 中至少有一条满足“关联类型 为 重复反馈”，现为不予处理 / 原因：重复反馈；关联：未填写） [dismiss.no_duplicate_link]
! 提示：plaint link TSD-2026-003 原编号 --type duplicate_of
= 1

$ plaint list --lang zh
> 表单号        投诉时间          状态        紧急程度  主要负责人  标题
> TSD-2026-001  2026-03-02 09:00  已归档                秦海        衣柜安装歪斜
> TSD-2026-002  2026-03-10 10:00  已结案存档            秦海        更换的柜门有色差
> TSD-2026-003  2026-03-21 09:00  已登记                            柜门色差
$ plaint check --lang zh
> 已检查记录：3 条；错误：0 个
$ plaint show TSD-2026-001 --lang zh
> TSD-2026-001  投诉  【已归档】
> 衣柜安装歪斜
>
> 概要
>   投诉内容：2月28日安装的衣柜歪斜，两扇门有划痕，安装人员态度生硬
>
> 接收
>   投诉时间：2026-03-02 09:00
>   受理人：罗敏
>   投诉方式：电话
>
> 记录
>   记录时间：2026-03-02 09:00
>   记录人：罗敏 <luomin@jiaju.example>
>
> 客户信息
>   投诉人：何秀兰
>   联系电话：13905550303
>
> 投诉对象
>   被投诉部门：安装部
>   合同或业务单号：HT-2026-0117
>
> 客户诉求
>   客户要求：更换柜门并重新安装
>
> 核实情况
>   核实结果：上门查看：柜体铰链侧偏差6毫米，系安装未调平；板材无变形；两扇门划痕属实
>   核实人：罗敏
>   核实时间：2026-03-03 15:00
>
> 责任分派
>   主要负责人：秦海
>   涉及部门：安装部
>   分派时间：2026-03-02 16:00
>   要求完成时间：2026-03-09 18:00
>
> 处理意见与结案审批
>   意见 1
>     时间：2026-03-02 16:00
>     责任部门负责人：马琳
>     环节：处理意见
>     角色：customer_department
>     结论：同意
>     处理意见：更换两扇柜门并重新调平，当面致歉
>   意见 2
>     时间：2026-03-03 10:00
>     责任部门负责人：曹明
>     环节：处理意见
>     角色：division
>     结论：退回
>     处理意见：请补充核实是否为产品本身变形
>   意见 3
>     时间：2026-03-03 15:00
>     责任部门负责人：马琳
>     环节：处理意见
>     角色：customer_department
>     结论：同意
>     处理意见：更换两扇柜门并重新调平，当面致歉
>   意见 4
>     时间：2026-03-03 17:00
>     责任部门负责人：曹明
>     环节：处理意见
>     角色：division
>     结论：同意
>     处理意见：同意，安装人员须重新培训
>   意见 5
>     时间：2026-03-04 09:00
>     责任部门负责人：顾远
>     环节：处理意见
>     角色：general_manager
>     结论：同意
>     处理意见：同意，3月8日前完成
>   意见 6
>     时间：2026-03-10 10:00
>     责任部门负责人：马琳
>     环节：结案审批
>     角色：customer_department
>     结论：同意
>     处理意见：转新表单，由工厂补同批次门板
>
> 回访记录
>   回访记录 1
>     回访时间：2026-03-10 10:00
>     回访客服：罗敏
>     回访方式：电话
>     客服回访：不满意
>     客户意见：一扇新门颜色不一致
>
> 处理结果
>   解决状态：完全解决
>   处理结果：更换两扇柜门，柜体调平，当面致歉
>   处理结果责任部门负责人：秦海
>   处理完成时间：2026-03-08 16:00
>
> 结案审批
>   结案审批：继续跟进
>   继续跟进表单号：TSD-2026-002
>
> 案例归档
>   记录人：马琳
>   记录时间：2026-03-10
>   审核人：顾远
>   审核时间：2026-03-10
>   归档时间：2026-03-10
>   存档位置：2号柜，2026年第1册
> 被 TSD-2026-002 关联（后续）：更换的柜门有色差【已结案存档】
>
> 计算值：
>   满意度（1 至 5 分）：2
>   该客户第几次投诉：1
>   处理天数：6
>
> 会签：
>   处理意见：已签 3/3
>     已签  客管部负责人（客管部处理意见）：马琳  03-03 15:00
>     已签  分管部门负责人（分管部门处理意见）：曹明  03-03 17:00
>     已签  总经理（总经理处理意见）：顾远  03-04 09:00
>   结案审批：已签 1/1
>     已签  客管部负责人（审批结案）：马琳  03-10 10:00

# The paper, filled and blank, and the letters.
$ plaint form TSD-2026-001 --lang zh
> # 客户投诉处理单
>
> 表单号：TSD-2026-001
>
> | 项目 | 内容 |
> |---|---|
> | 投诉人 | 何秀兰 |
> | 客户单位 |  |
> | 联系电话 | 13905550303 |
> | 投诉时间 | 2026-03-02 09:00 |
> | 投诉方式 | ☑ 电话　□ 邮件　□ 信函　□ 来访　□ 网络　□ 转办 |
> | 被投诉部门 | 安装部 |
> | 合同或业务单号 | HT-2026-0117 |
> | 投诉内容 | 2月28日安装的衣柜歪斜，两扇门有划痕，安装人员态度生硬 |
> | 客户要求 | 更换柜门并重新安装 |
>
> **核实结果**
>
> > 上门查看：柜体铰链侧偏差6毫米，系安装未调平；板材无变形；两扇门划痕属实
> >
> > 核实人：罗敏　　日期：2026-03-03 15:00
>
> **客管部处理意见**
>
> > 1\. 更换两扇柜门并重新调平，当面致歉  
> > 2\. 更换两扇柜门并重新调平，当面致歉
> >
> > 责任部门负责人：马琳　　日期：2026-03-03 15:00
>
> **分管部门处理意见**
>
> > 1\. 请补充核实是否为产品本身变形  
> > 2\. 同意，安装人员须重新培训
> >
> > 责任部门负责人：曹明　　日期：2026-03-03 17:00
>
> **总经理处理意见**
>
> > 同意，3月8日前完成
> >
> > 责任部门负责人：顾远　　日期：2026-03-04 09:00
>
> **处理结果**
>
> > 更换两扇柜门，柜体调平，当面致歉
> >
> > 责任部门负责人：秦海　　日期：2026-03-08 16:00
>
> | 项目 | 内容 |
> |---|---|
> | 客服回访 | □ 很满意　□ 满意　□ 较满意　☑ 不满意　□ 很不满意 |
>
> **结案审批**
>
> > □ 结案存档　时间：\_\_\_\_\_\_\_\_　☑ 继续跟进　表单号：TSD-2026-002
> >
> > 审批人：马琳　　日期：2026-03-10 10:00
$ plaint form --blank --lang zh
> # 客户投诉处理单
>
> 表单号：\_\_\_\_\_\_\_\_
>
> | 项目 | 内容 |
> |---|---|
> | 投诉人 |  |
> | 客户单位 |  |
> | 联系电话 |  |
> | 投诉时间 | 　　年　月　日　时　分 |
> | 投诉方式 | □ 电话　□ 邮件　□ 信函　□ 来访　□ 网络　□ 转办 |
> | 被投诉部门 |  |
> | 合同或业务单号 |  |
>
> **投诉内容**
>
> >
>
> **客户要求**
>
> >
>
> **核实结果**
>
> > 核实人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> **客管部处理意见**
>
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> **分管部门处理意见**
>
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> **总经理处理意见**
>
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> **处理结果**
>
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> | 项目 | 内容 |
> |---|---|
> | 客服回访 | □ 很满意　□ 满意　□ 较满意　□ 不满意　□ 很不满意 |
>
> **结案审批**
>
> > □ 结案存档　时间：\_\_\_\_\_\_\_\_　□ 继续跟进　表单号：\_\_\_\_\_\_\_\_
> >
> > 审批人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
$ plaint letter TSD-2026-001 result --lang zh
> 何秀兰：
>
> 您好！您于 2026-03-02 09:00 反映的问题“衣柜安装歪斜”（表单号 TSD-2026-001）处理结果如下：
>
> 核实情况：上门查看：柜体铰链侧偏差6毫米，系安装未调平；板材无变形；两扇门划痕属实
> 处理结果：更换两扇柜门，柜体调平，当面致歉
> 完成时间：2026-03-08 16:00
>
> 客服人员会就此回访您。如您不满意，我们将以新的表单继续跟进。联系人：罗敏
>
> 2026-03-21
$ plaint letter TSD-2026-003 acknowledgement --lang zh
> 何秀兰：
>
> 您好！您于 2026-03-21 09:00 反映的问题“柜门色差”已受理，表单号 TSD-2026-003。
>
> 我们将先核实情况，再由客管部、分管部门和总经理确定处理意见。
> 如需补充情况或查询进展，请联系 罗敏 并报表单号。
>
> 2026-03-21
$ plaint letter TSD-2026-001 refusal --lang zh
! 错误：TSD-2026-001：该函件要求不予处理 / 原因 已填写，实际为未填写 [letter.not_yet]
! 提示：`plaint show TSD-2026-001` 可查看下一步可做的事
= 1
$ plaint letter TSD-2026-001 feedback_form --lang zh
> 客服回访表                                       表单号：TSD-2026-001
>
> 投诉人：何秀兰
> 处理结果：更换两扇柜门，柜体调平，当面致歉
>
> 一、您对处理结果是否满意？
>     □ 很满意　□ 满意　□ 较满意　□ 不满意　□ 很不满意
>
> 二、您的意见：
>
>     ______________________________________________________________
>
>     ______________________________________________________________
>
> 签名：____________________     日期：________年____月____日
>
> 请交回 罗敏。

# Every step was taken legally, by whoever made its commit.
$ plaint verify >/dev/null 2>&1 && echo legal
> legal
