# A property services office at work: a complaint about a leak from the telephone to the archive, on two sheets because
# the customer was not satisfied at first; and the other papers of the office: suggestion, call, repair, return visits,
# duty, major incident, monthly list. Of each guard and each signature one refusal.

@ 王芳 <wangfang@wuye.example>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init --profile property >/dev/null && cat > plaint.yaml && git commit -qam "people"
| version: 1
| profile: property
| people:
|   - {person: 李娜 <lina@wuye.example>, roles: [duty_officer], departments: [服务中心]}
|   - {person: 王芳 <wangfang@wuye.example>, roles: [service_clerk], departments: [客服部]}
|   - {person: 周敏 <zhoumin@wuye.example>, roles: [service_supervisor], departments: [客服部]}
|   - {person: 陈刚 <chengang@wuye.example>, roles: [department_head], departments: [工程部]}
|   - {person: 赵磊 <zhaolei@wuye.example>, roles: [office_head], departments: [管理处]}
|   - {person: 孙建国 <sunjianguo@wuye.example>, roles: [leader], departments: [总经办]}

# ---- 一、客户投诉（建议）处理表
$ plaint new --lang zh --received-at 09:12 --title "厨房天花渗水"
! 错误：`new` 需要 --channel（投诉/建议方式） [cli.missing_fields]
! 提示：--channel 可选：meeting（面谈）、phone（电话）、letter（信函）、instant_messaging（微信）、patrol（巡查）、other（其他）
! 错误：`new` 需要 --customer（客户名称） [cli.missing_fields]
! 提示：--customer TEXT
! 错误：`new` 需要 --description（内容描述） [cli.missing_fields]
! 提示：--description TEXT
! 3 个错误
= 2
$ plaint new --lang zh --channel 电话 --received-at 09:12 --title "厨房天花渗水" --customer 郑海燕 --estate 翠湖花园 --confidential 是 --description "3月1日晚起厨房天花持续渗水，吊顶已变形，担心楼上水管破裂"
> TS-2026-001：已登记

# The verdict is the customer service department's, and needs to know how the customer is reached.
$ plaint judge TS-2026-001 --lang zh --verdict 有效投诉 --category 工程类
! TS-2026-001: 错误：未填写联系方式、地址或房号（要求：联系方式 已填写 或 地址 已填写 或 物业 / 房号 已填写，现为联系方式：未填写；地址：未填写；物业 / 房号：未填写） [judge.unreachable]
! 提示：plaint set TS-2026-001 customer.phone 电话
! TS-2026-001: 错误：未填写客户要求或同意的答复时间（要求：判定 为 无效投诉 或 客户要求或同意答复时间 已填写，现为判定：有效投诉；客户要求或同意答复时间：未填写） [judge.no_date]
! 提示：plaint judge TS-2026-001 --reply-by "2026-03-06 18:00"
! 2 个错误
= 1
$ plaint set TS-2026-001 customer.phone 13905550101 >/dev/null && plaint set TS-2026-001 subject.unit 3-1-502 >/dev/null
@ 李娜 <lina@wuye.example>
$ plaint judge TS-2026-001 --lang zh --verdict 有效投诉 --category 工程类
! TS-2026-001: 错误：未填写客户要求或同意的答复时间（要求：判定 为 无效投诉 或 客户要求或同意答复时间 已填写，现为判定：有效投诉；客户要求或同意答复时间：未填写） [judge.no_date]
! 提示：plaint judge TS-2026-001 --reply-by "2026-03-06 18:00"
! TS-2026-001: 错误：`judge` 须由客服人员或客服部主管执行，李娜 <lina@wuye.example> 不具备该角色 [transition.role]
! 提示：请联系：王芳、周敏
! 2 个错误
= 1
@ 王芳 <wangfang@wuye.example>
@ 2026-03-02T09:40:00+08:00
$ plaint judge TS-2026-001 --lang zh --verdict 有效投诉
! TS-2026-001: 错误：未填写客户要求或同意的答复时间（要求：判定 为 无效投诉 或 客户要求或同意答复时间 已填写，现为判定：有效投诉；客户要求或同意答复时间：未填写） [judge.no_date]
! 提示：plaint judge TS-2026-001 --reply-by "2026-03-06 18:00"
= 1
$ plaint judge TS-2026-001 --lang zh --verdict 群诉 --reply-by "2026-03-03 18:00"
! TS-2026-001: 错误：群诉的投诉人数应不少于2人（要求：判定 不为 群诉 或 投诉人数 不小于 2，现为判定：群诉；投诉人数：未填写） [judge.no_head_count]
! 提示：plaint judge TS-2026-001 --verdict 群诉 --complainants 12
= 1
$ plaint judge TS-2026-001 --lang zh --verdict 无效投诉
! TS-2026-001: 错误：判定为无效投诉但未写明依据（要求：判定 不为 无效投诉 或 判定依据 已填写，现为判定：无效投诉；判定依据：未填写） [judge.no_reason]
! 提示：plaint judge TS-2026-001 --verdict 无效投诉 --reason "…"
= 1
$ plaint judge TS-2026-001 --lang zh --verdict 有效投诉 --reply-by "2026-03-03 18:00" --reply-basis 客户同意 --category 客户服务类 --main-category 工程类
! TS-2026-001: 错误：主要类别不在所选的投诉类别之中（要求：主要类别 为空 或 投诉类别 为 主要类别，现为主要类别：工程类；投诉类别：客户服务类） [classify.main_category]
! 提示：plaint judge TS-2026-001 --category 工程类 --main-category 工程类
= 1
$ plaint judge TS-2026-001 --lang zh --verdict 有效投诉 --reply-by "2026-03-03 18:00" --reply-basis 客户同意
> TS-2026-001：判定，已登记 → 已判定
$ plaint assign TS-2026-001 --lang zh --lead 陈刚 --department 工程部
! TS-2026-001: 错误：未填写投诉类别（要求：投诉类别 已填写，现为未填写） [assign.no_category]
! 提示：plaint judge TS-2026-001 --category 工程类
= 1
$ plaint judge TS-2026-001 --verdict valid --category engineering --main-category engineering >/dev/null
$ plaint assign TS-2026-001 --lang zh --lead 陈刚 --department 工程部 --due "2026-03-04 18:00"
> TS-2026-001：分派，已判定 → 已分派

# The head of the department responsible signs for the cause and for the measures.
$ plaint cause TS-2026-001 --lang zh --cause "602房浴室地漏密封老化"
! TS-2026-001: 错误：`cause` 须由责任部门负责人或客服部主管执行，王芳 <wangfang@wuye.example> 不具备该角色 [transition.role]
! 提示：请联系：周敏、陈刚
= 1
@ 陈刚 <chengang@wuye.example>
@ 2026-03-02T15:00:00+08:00
$ plaint measures TS-2026-001 --lang zh --measure "action=更换密封"
! TS-2026-001: 错误：尚未填写原因分析（要求：原因分析 已填写，现为未填写） [measures.no_cause]
! 提示：plaint cause TS-2026-001 --cause "…"
= 1
$ plaint cause TS-2026-001 --lang zh --cause "602房浴室地漏密封老化，污水沿管道井渗入502房厨房"
> TS-2026-001：原因分析，已分派 → 原因已分析
$ plaint measures TS-2026-001 --lang zh
! TS-2026-001: 错误：未填写处理措施（要求：处理措施 至少有一条，现为0） [measures.none]
! 提示：plaint measures TS-2026-001 --measure "action=…"
= 1
$ plaint measures TS-2026-001 --lang zh --measure "action=更换602房地漏密封圈并做24小时闭水试验" --measure "action=修复502房厨房吊顶"
> TS-2026-001：处理措施，原因已分析 → 措施已确定
$ plaint resolve TS-2026-001 --lang zh --outcome full
! TS-2026-001: 错误：尚无实施记录（要求：实施记录 至少有一条，现为0） [resolve.not_implemented]
! 提示：plaint log implementation TS-2026-001 --content "…" --result "…"
! TS-2026-001: 错误：尚未答复客户（要求：答复客户 / 实际回复时间 已填写，现为未填写） [resolve.no_answer]
! 提示：plaint respond TS-2026-001 --method 电话 --content "…"
! 2 个错误
= 1
@ 2026-03-03T11:00:00+08:00
$ plaint log implementation TS-2026-001 --lang zh --content "更换602房地漏密封圈" --result "闭水试验24小时无渗漏"
> TS-2026-001：实施，措施已确定 → 实施中
$ plaint resolve TS-2026-001 --lang zh --outcome full
! TS-2026-001: 错误：尚未答复客户（要求：答复客户 / 实际回复时间 已填写，现为未填写） [resolve.no_answer]
! 提示：plaint respond TS-2026-001 --method 电话 --content "…"
= 1
@ 王芳 <wangfang@wuye.example>
@ 2026-03-03T16:20:00+08:00
$ plaint respond TS-2026-001 --lang zh --method 电话 --content "原因为602房地漏密封老化，已更换并做闭水试验，吊顶由我处修复"
> TS-2026-001：答复客户（实施中）
$ plaint resolve TS-2026-001 --lang zh --outcome full
> TS-2026-001：解决，实施中 → 已处理待回访
$ plaint close TS-2026-001 --lang zh
! TS-2026-001: 错误：状态“已处理待回访”（resolved）下不能执行 `close` [transition.illegal]
! 提示：目前可执行：respond、log visit、improve、withdraw、escalate、log communication、log note、link、set、edit、attach
= 1

# The customer is not satisfied: the matter goes on in a new sheet.
@ 2026-03-05T10:00:00+08:00
$ plaint log visit TS-2026-001 --lang zh --method 电话 --satisfaction "C 不满意" --opinion "不再渗水，但吊顶一直没人来修"
! TS-2026-001: 错误：回访不满意须另立新处理表，但未填写新处理表编号（要求：回访记录 最后一条的 业户满意度 不为 C 不满意 或 回访记录 最后一条的 新处理表编号 已填写，现为回访记录 最后一条的 业户满意度：C 不满意；回访记录 最后一条的 新处理表编号：未填写） [visit.no_successor]
! 提示：plaint log visit TS-2026-001 --satisfaction "C 不满意" --new-sheet TS-2026-002
= 1
$ plaint new --lang zh --channel 电话 --title "厨房吊顶未修复" --customer 郑海燕 --phone 13905550101 --unit 3-1-502 --estate 翠湖花园 --confidential 是 --description "渗水已止，变形的吊顶一直未修复" --category 工程类 --main-category 工程类 --reply-by "2026-03-06 12:00" --reply-basis 客户要求
> TS-2026-002：已登记
$ plaint link TS-2026-002 TS-2026-001 --type follows --lang zh
> TS-2026-002：关联（已登记）
$ plaint log visit TS-2026-001 --lang zh --method 电话 --satisfaction "C 不满意" --opinion "不再渗水，但吊顶一直没人来修" --new-sheet TS-2026-002
> TS-2026-001：回访，已处理待回访 → 回访不满意
$ plaint close TS-2026-001 --lang zh
! TS-2026-001: 错误：领导尚未审阅签名（要求：领导审阅已全部签署，现为无；缺少：领导（孙建国）） [close.unsigned_sheet]
! 提示：plaint sign sheet TS-2026-001 --decision 同意
= 1
$ plaint sign sheet TS-2026-001 --lang zh --decision 同意
! TS-2026-001: 错误：`sign sheet` 须由领导执行，王芳 <wangfang@wuye.example> 不具备该角色 [transition.role]
! 提示：请联系：孙建国
= 1
@ 孙建国 <sunjianguo@wuye.example>
$ plaint sign sheet TS-2026-001 --lang zh --decision 同意 --opinion "承诺的事项须一次做完；吊顶两日内修好"
> TS-2026-001：领导审阅（回访不满意）
@ 王芳 <wangfang@wuye.example>
$ plaint close TS-2026-001 --lang zh
> TS-2026-001：关闭，回访不满意 → 已转新处理表
$ plaint archive TS-2026-001 --lang zh
! TS-2026-001: 错误：未填写存档位置（要求：案例归档 / 存档位置 已填写，现为未填写） [archive.no_place]
! 提示：plaint archive TS-2026-001 --location "…"
! TS-2026-001: 错误：缺少记录人或审核人（要求：审核人 已填写，现为未填写） [archive.unsigned]
! 提示：plaint archive TS-2026-001 --recorder 姓名 --reviewer 姓名
! 2 个错误
= 1
$ plaint archive TS-2026-001 --lang zh --book-from 2026-01-01 --book-to 2026-06-30 --location "3号柜，处理本2026-1" --reviewer 周敏
> TS-2026-001：归档，已转新处理表 → 已归档

# The second sheet ends well.
$ plaint judge TS-2026-002 --verdict valid >/dev/null && plaint assign TS-2026-002 --lead 陈刚 --department 工程部 >/dev/null
@ 陈刚 <chengang@wuye.example>
@ 2026-03-06T09:00:00+08:00
$ plaint cause TS-2026-002 --cause "派工单只写了地漏，吊顶漏派" >/dev/null && plaint measures TS-2026-002 --measure "action=更换变形扣板6块" >/dev/null && plaint log implementation TS-2026-002 --content "更换变形扣板6块" --result "已恢复" >/dev/null
@ 王芳 <wangfang@wuye.example>
@ 2026-03-06T11:00:00+08:00
$ plaint respond TS-2026-002 --method phone --content "吊顶已修复" >/dev/null && plaint resolve TS-2026-002 --outcome full >/dev/null
@ 2026-03-07T10:00:00+08:00
$ plaint log visit TS-2026-002 --lang zh --method 上门 --satisfaction "A 满意" --opinion "这次很快"
> TS-2026-002：回访，已处理待回访 → 回访满意
@ 孙建国 <sunjianguo@wuye.example>
$ plaint sign sheet TS-2026-002 --lang zh --decision 退回 --opinion "请附修复照片"
> TS-2026-002：领导审阅，回访满意 → 实施中
@ 王芳 <wangfang@wuye.example>
@ 2026-03-07T11:00:00+08:00
$ plaint resolve TS-2026-002 --outcome full >/dev/null && plaint log visit TS-2026-002 --method home --satisfaction satisfied --opinion "这次很快" >/dev/null
$ plaint close TS-2026-002 --lang zh
! TS-2026-002: 错误：领导尚未审阅签名（要求：领导审阅已全部签署，现为无；缺少：领导（孙建国）） [close.unsigned_sheet]
! 提示：plaint sign sheet TS-2026-002 --decision 同意
= 1
@ 孙建国 <sunjianguo@wuye.example>
$ plaint sign sheet TS-2026-002 --decision passed >/dev/null
@ 王芳 <wangfang@wuye.example>
$ plaint close TS-2026-002 --lang zh
> TS-2026-002：关闭，回访满意 → 已关闭

# An invalid complaint: the customer is told why, and the supervisor closes it.
@ 2026-03-08T09:00:00+08:00
$ plaint new --lang zh --channel 面谈 --title "楼上装修噪声" --customer 吴强 --unit 5-2-301 --description "认为楼上夜间装修"
> TS-2026-003：已登记
$ plaint judge TS-2026-003 --lang zh --verdict 无效投诉 --reason "经核实为地铁施工噪声，非楼上装修"
> TS-2026-003：判定，已登记 → 判定无效
@ 周敏 <zhoumin@wuye.example>
$ plaint close TS-2026-003 --lang zh
! TS-2026-003: 错误：尚未向客户说明理由（要求：答复客户 / 实际回复时间 已填写，现为未填写；答复客户 / 回复内容 已填写，现为未填写） [close.not_answered]
! 提示：plaint respond TS-2026-003 --method 信函 --content "…"
= 1
$ plaint respond TS-2026-003 --method meeting --content "噪声来自地铁夜间施工，已代为向施工单位反映" >/dev/null && plaint close TS-2026-003 --lang zh
> TS-2026-003：关闭，判定无效 → 无效投诉已关闭

# A suggestion is judged as one; a duplicate names what it repeats.
@ 王芳 <wangfang@wuye.example>
$ plaint new --lang zh --kind 建议 --channel 信函 --title "增设电动车充电位" --customer 郑海燕 --unit 3-1-502 --description "建议在地下车库增设电动自行车充电位" --category 小区管理类
> TS-2026-004：已登记
$ plaint judge TS-2026-004 --lang zh --verdict 有效投诉 --reply-by "2026-03-15 18:00"
! TS-2026-004: 错误：登记为建议的，判定应为“意见/建议”（要求：类型 不为 建议 或 判定 为 意见/建议，现为类型：建议；判定：有效投诉） [judge.suggestion_only]
! 提示：plaint judge TS-2026-004 --verdict 意见/建议
= 1
$ plaint reject TS-2026-004 --lang zh --reason 重复反馈 --explanation "同前"
! TS-2026-004: 错误：未关联其所重复的原记录（要求：不予处理 / 原因 不为 重复反馈 或 关联 中至少有一条满足“关联类型 为 重复反馈”，现为不予处理 / 原因：重复反馈；关联：未填写） [dismiss.no_duplicate_link]
! 提示：plaint link TS-2026-004 原编号 --type duplicate_of
= 1
$ plaint judge TS-2026-004 --lang zh --verdict 意见/建议 --reply-by "2026-03-15 18:00" --reply-basis 客户同意
> TS-2026-004：判定，已登记 → 已判定
$ plaint hold TS-2026-004 --lang zh --reason "等待业委会会议" && plaint resume TS-2026-004 --lang zh && plaint escalate TS-2026-004 --lang zh --reason 涉及多户 --step 管理处负责人介入 --content "提请业委会讨论"
> TS-2026-004：挂起，已判定 → 已挂起
> TS-2026-004：恢复，已挂起 → 已判定
> TS-2026-004：升级（已判定）

# ---- 二、客户来电记录
@ 李娜 <lina@wuye.example>
@ 2026-03-09T08:30:00+08:00
$ plaint new --lang zh --kind 来电 --title "水龙头坏了"
! 错误：`new` 需要 --purpose（来电事项） [cli.missing_fields]
! 提示：--purpose 可选：inquiry（咨询）、repair（报修）、complaint（投诉）、suggestion（建议）、praise（表扬）、other（其他）
= 2
$ plaint new --lang zh --kind 来电 --title "水龙头坏了" --purpose 报修
> LD-2026-0001：已接听
$ plaint answer LD-2026-0001 --lang zh --handling "已告知"
! LD-2026-0001: 错误：未填写来电人、电话或房号（要求：客户名称 已填写 或 联系方式 已填写 或 物业 / 房号 已填写，现为客户名称：未填写；联系方式：未填写；物业 / 房号：未填写） [answer.no_caller]
! 提示：plaint set LD-2026-0001 customer.phone 电话
! LD-2026-0001: 错误：报修、投诉和建议须转办，不能只在电话中答复（要求：来电 / 来电事项 不为 报修、投诉 或 建议，现为报修） [answer.to_transfer]
! 提示：plaint transfer LD-2026-0001 --to TS-2026-001
! 2 个错误
= 1
$ plaint set LD-2026-0001 subject.unit 2-1-101 >/dev/null && plaint answer LD-2026-0001 --lang zh --handling "已告知"
! LD-2026-0001: 错误：报修、投诉和建议须转办，不能只在电话中答复（要求：来电 / 来电事项 不为 报修、投诉 或 建议，现为报修） [answer.to_transfer]
! 提示：plaint transfer LD-2026-0001 --to TS-2026-001
= 1

# ---- 三、客户报修处理登记
$ plaint new --lang zh --kind 报修 --channel 电话 --title "水龙头损坏" --customer 林静 --phone 13905550202 --description "厨房水龙头关不严"
! 错误：`new` 需要 --item（报修项目） [cli.missing_fields]
! 提示：--item TEXT
= 2
$ plaint new --lang zh --kind 报修 --channel 电话 --title "水龙头损坏" --customer 林静 --phone 13905550202 --item 更换厨房水龙头 --description "厨房水龙头关不严"
> BX-2026-0001：已登记
$ plaint transfer LD-2026-0001 --lang zh --to BX-2026-0001 --handling "已登记报修"
> LD-2026-0001：转办，已接听 → 已转办
$ plaint assign BX-2026-0001 --lang zh --lead 陈刚
! BX-2026-0001: 错误：未填写报修地点（要求：物业 / 房号 已填写 或 地址 已填写，现为物业 / 房号：未填写；地址：未填写） [assign.no_address]
! 提示：plaint set BX-2026-0001 subject.unit 3-1-502
= 1
$ plaint set BX-2026-0001 subject.unit 2-1-101 >/dev/null && plaint assign BX-2026-0001 --lang zh --lead 陈刚 --assistant 何师傅 --due "2026-03-09 18:00"
> BX-2026-0001：分派，已登记 → 已派工
@ 陈刚 <chengang@wuye.example>
@ 2026-03-09T14:00:00+08:00
$ plaint finish BX-2026-0001 --lang zh --payment 有偿服务
! BX-2026-0001: 错误：尚无实施记录（要求：实施记录 至少有一条，现为0） [resolve.not_implemented]
! 提示：plaint log implementation BX-2026-0001 --content "…" --result "…"
= 1
$ plaint log implementation BX-2026-0001 --content "更换水龙头1个" --result "不再滴漏" >/dev/null && plaint finish BX-2026-0001 --lang zh --payment 有偿服务 --materials "水龙头1个"
> BX-2026-0001：维修完成，已派工 → 已维修
$ plaint close BX-2026-0001 --lang zh
! BX-2026-0001: 错误：业户尚未验收（要求：客户最终确认 / 客户满意度 为 A 满意 或 B 基本满意，现为未填写） [close.not_accepted]
! 提示：plaint confirm result BX-2026-0001 --method 现场确认 --satisfaction "A 满意"
! BX-2026-0001: 错误：有偿服务未填写收费金额（要求：收费方式 不为 有偿服务 或 收费金额 已填写，现为收费方式：有偿服务；收费金额：未填写） [close.no_fee]
! 提示：plaint finish BX-2026-0001 --fee 80.00 --currency CNY
! BX-2026-0001: 错误：主管尚未签字（要求：主管签字已全部签署，现为无；缺少：客服部主管（周敏）） [close.unsigned_repair]
! 提示：plaint sign repair BX-2026-0001 --decision 同意
! 3 个错误
= 1
$ plaint sign repair BX-2026-0001 --lang zh --decision 同意
! BX-2026-0001: 错误：`sign repair` 须由客服部主管执行，陈刚 <chengang@wuye.example> 不具备该角色 [transition.role]
! 提示：请联系：周敏
= 1
$ plaint finish BX-2026-0001 --fee 85.00 --currency CNY >/dev/null && plaint confirm result BX-2026-0001 --method onsite --satisfaction satisfied --by 林静 >/dev/null
@ 周敏 <zhoumin@wuye.example>
$ plaint sign repair BX-2026-0001 --lang zh --decision 同意 && plaint close BX-2026-0001 --lang zh
> BX-2026-0001：主管签字（已维修）
> BX-2026-0001：关闭，已维修 → 已关闭

# ---- 四、服务中心值班员记录
@ 李娜 <lina@wuye.example>
@ 2026-03-10T08:00:00+08:00
$ plaint new --lang zh --kind 值班 --title "3月10日值班" --duty-on 2026-03-10 --shift 全天 --officer 李娜
> ZB-2026-001：值班中
@ 周敏 <zhoumin@wuye.example>
$ plaint log patrol ZB-2026-001 --lang zh --area 地下车库 --finding 无问题
! ZB-2026-001: 错误：`log patrol` 须由值班员执行，周敏 <zhoumin@wuye.example> 不具备该角色 [transition.role]
! 提示：请联系：李娜
= 1
@ 李娜 <lina@wuye.example>
@ 2026-03-10T10:00:00+08:00
$ plaint log patrol ZB-2026-001 --lang zh --area 地下车库 --finding 有问题
! ZB-2026-001: 错误：发现问题但未作记载（要求：巡视记录 最后一条的 检查情况 为 无问题 或 巡视记录 最后一条的 问题记载 已填写，现为巡视记录 最后一条的 检查情况：有问题；巡视记录 最后一条的 问题记载：未填写） [patrol.no_problem]
! 提示：plaint log patrol ZB-2026-001 --finding 有问题 --problem "…"
= 1
$ plaint log patrol ZB-2026-001 --lang zh --area 5栋 --finding 无问题 --severe 冒水
! ZB-2026-001: 错误：紧急情况或难以处理的问题不能记为无问题（要求：巡视记录 最后一条的 检查情况 为 有问题 或 （巡视记录 最后一条的 紧急情况 不为 是 且 巡视记录 最后一条的 一时难以处理的问题 为空），现为巡视记录 最后一条的 检查情况：无问题；巡视记录 最后一条的 紧急情况：未填写；巡视记录 最后一条的 一时难以处理的问题：冒水） [patrol.fine_but_urgent]
! 提示：plaint log patrol ZB-2026-001 --finding 有问题 --problem "…" --emergency 是
= 1
$ plaint log patrol ZB-2026-001 --lang zh --area 5栋 --finding 有问题 --problem "5栋一层主水管爆裂，大量冒水" --emergency 是 --severe 冒水 --handling "已关闭总阀"
> ZB-2026-001：巡视（值班中）
$ plaint relieve ZB-2026-001 --lang zh --relieved-by 何伟
! ZB-2026-001: 错误：每天对小区巡视不少于2次（要求：巡视次数 不小于 2，现为1） [relieve.two_patrols]
! 提示：plaint log patrol ZB-2026-001 --area "…" --finding 无问题
! ZB-2026-001: 错误：发现紧急情况，但未报告主管和客服部（要求：巡视记录 中没有任何一条满足“紧急情况 为 是” 或 （报告对象 为 主管 且 报告对象 为 客服部），现为巡视记录：共 1 条；报告对象：未填写） [relieve.emergency_unreported]
! 提示：plaint log report ZB-2026-001 --to 主管 --content "…"
! ZB-2026-001: 错误：一时难以处理的问题尚未向上级报告（要求：巡视记录 中没有任何一条满足“一时难以处理的问题 已填写” 或 报告对象 为 上一级主管、经理 或 总经理，现为巡视记录：共 1 条；报告对象：未填写） [relieve.severe_unreported]
! 提示：plaint log report ZB-2026-001 --to 经理 --content "…"
! 3 个错误
= 1
@ 2026-03-10T10:05:00+08:00
$ plaint log report ZB-2026-001 --lang zh --to 主管 --person 周敏 --content "5栋主水管爆裂，已关总阀"
> ZB-2026-001：报告（值班中）
@ 2026-03-10T10:06:00+08:00
$ plaint log report ZB-2026-001 --to service_department --person 王芳 --content "5栋主水管爆裂，已关总阀" >/dev/null
$ plaint log report ZB-2026-001 --lang zh --to 经理 --content "请求抢修"
! ZB-2026-001: 错误：`log report` 须由客服人员或客服部主管执行，李娜 <lina@wuye.example> 不具备该角色 [transition.role]
! 提示：请联系：王芳、周敏
= 1
@ 周敏 <zhoumin@wuye.example>
@ 2026-03-10T10:15:00+08:00
$ plaint log report ZB-2026-001 --lang zh --to 经理 --person 赵磊 --content "主水管爆裂，一时难以处理，已联系水务抢修"
> ZB-2026-001：报告（值班中）
@ 李娜 <lina@wuye.example>
@ 2026-03-10T17:00:00+08:00
$ plaint sla ZB-2026-001 --lang zh
> ZB-2026-001  【值班中】
> 3月10日值班
> 时限情况：2026-03-10 17:00（Asia/Shanghai）
>
> 时钟
> 时钟               开始         时限         停止          已用/允许  状况
> 紧急情况报告       03-10 10:00  03-10 10:15  03-10 10:05   0:05/0:15  按时
> 每天巡视不少于2次  03-10 08:00  03-11 00:00  -            9:00/16:00  已过 50%
>
> 适用的时限（> 为最严，以其为准）
>    时钟               规则                时限     日历  到期
> >  紧急情况报告       马上报告：15分钟内  15m      24x7  03-10 10:15
> >  每天巡视不少于2次  值班当日            duty.on  -     03-11 00:00
>
> 待办提醒
> 起始         应采取的措施       命令
> 03-10 16:00  当日巡视尚不足2次  plaint log patrol ZB-2026-001 --area "…" --finding 无问题
@ 2026-03-10T20:00:00+08:00
$ plaint log patrol ZB-2026-001 --area 全小区 --finding fine >/dev/null && plaint relieve ZB-2026-001 --lang zh --relieved-by 何伟 --open-matters "5栋明早8点恢复供水"
> ZB-2026-001：交班，值班中 → 已交班

# ---- 五、重大事件报告
@ 陈刚 <chengang@wuye.example>
@ 2026-03-10T20:30:00+08:00
$ plaint new --lang zh --kind 重大事件 --title "5栋主水管爆裂" --occurred-at 09:50 --place "5栋一层管道井" --description "值班员巡视发现主水管爆裂，水漫一层大堂，10时关闭总阀"
> SJ-2026-01：已发现
$ plaint write-up SJ-2026-01 --lang zh --cause "管道锈蚀"
! SJ-2026-01: 错误：重大事件报告填写不完整（要求：重大事件 / 致 已填写，现为未填写；重大事件 / 填报部门 已填写，现为未填写；事件处理情况 已填写，现为未填写） [write_up.incomplete]
! 提示：plaint write-up SJ-2026-01 --cause "…" --handling "…"
= 1
$ plaint write-up SJ-2026-01 --lang zh --addressed-to 总经理 --department 工程部 --cause "1998年镀锌管锈蚀" --handling "已关总阀，水务公司14时到场抢修，已通知5栋业户"
> SJ-2026-01：填写报告，已发现 → 已报告
$ plaint resolve SJ-2026-01 --lang zh --outcome full
! SJ-2026-01: 错误：尚无跟进记录（要求：跟踪记录 至少有一条，现为0） [resolve_incident.not_followed]
! 提示：plaint log follow-up SJ-2026-01 --content "…"
= 1
@ 李娜 <lina@wuye.example>
$ plaint log follow-up SJ-2026-01 --lang zh --content "已恢复"
! SJ-2026-01: 错误：`log follow-up` 须由责任部门负责人或管理处负责人执行，李娜 <lina@wuye.example> 不具备该角色 [transition.role]
! 提示：请联系：陈刚、赵磊
= 1
@ 陈刚 <chengang@wuye.example>
@ 2026-03-11T09:00:00+08:00
$ plaint log follow-up SJ-2026-01 --lang zh --content "新管段试压" --result "7时30分恢复供水" && plaint resolve SJ-2026-01 --outcome full >/dev/null
> SJ-2026-01：跟踪（已报告）
$ plaint close SJ-2026-01 --lang zh
! SJ-2026-01: 错误：部门主管领导尚未确认处理完毕（要求：部门主管领导跟进已全部签署，现为无；缺少：责任部门负责人（陈刚）） [close.unsigned_incident]
! 提示：plaint sign incident SJ-2026-01 --decision 同意
= 1
@ 王芳 <wangfang@wuye.example>
$ plaint sign incident SJ-2026-01 --lang zh --decision 同意
! SJ-2026-01: 错误：`sign incident` 须由责任部门负责人执行，王芳 <wangfang@wuye.example> 不具备该角色 [transition.role]
! 提示：请联系：陈刚
= 1
@ 陈刚 <chengang@wuye.example>
$ plaint sign incident SJ-2026-01 --decision passed >/dev/null && plaint close SJ-2026-01 --lang zh
> SJ-2026-01：关闭，已处理 → 已关闭

# ---- 六、回访记录
@ 王芳 <wangfang@wuye.example>
@ 2026-03-12T15:00:00+08:00
$ plaint new --lang zh --kind 回访 --title "3月第2周回访"
> HF-2026-001：登记中
@ 周敏 <zhoumin@wuye.example>
$ plaint sign visits HF-2026-001 --lang zh --decision 同意
! HF-2026-001: 错误：回访记录表尚无回访（要求：回访记录 至少有一条，现为0） [sign_visits.none]
! 提示：plaint log visit HF-2026-001 --unit "3-1-502" --method 电话 --satisfaction "A 满意"
= 1
@ 王芳 <wangfang@wuye.example>
$ plaint log visit HF-2026-001 --unit 5-1-102 --method 电话 --content "停水后服务回访" --satisfaction satisfied --expectation "提前通知停水" >/dev/null
$ plaint log visit HF-2026-001 --unit 5-1-103 --method 上门 --content "停水后服务回访" --satisfaction dissatisfied --expectation "尽快清理大堂" --lang zh
! HF-2026-001: 错误：业户不满意，但既未另立处理表也未指定跟进人（要求：回访记录 最后一条的 业户满意度 不为 C 不满意 或 回访记录 最后一条的 新处理表编号 已填写 或 回访记录 最后一条的 跟进人 已填写，现为回访记录 最后一条的 业户满意度：C 不满意；回访记录 最后一条的 新处理表编号：未填写；回访记录 最后一条的 跟进人：未填写） [visit.not_followed]
! 提示：plaint log visit HF-2026-001 --satisfaction "C 不满意" --followed-by 姓名
= 1
$ plaint log visit HF-2026-001 --unit 5-1-103 --method 上门 --content "停水后服务回访" --satisfaction dissatisfied --expectation "尽快清理大堂" --followed-by 何伟 >/dev/null
$ plaint sign visits HF-2026-001 --lang zh --decision 同意
! HF-2026-001: 错误：`sign visits` 须由客服部主管执行，王芳 <wangfang@wuye.example> 不具备该角色 [transition.role]
! 提示：请联系：周敏
= 1
@ 周敏 <zhoumin@wuye.example>
$ plaint sign visits HF-2026-001 --lang zh --decision 同意
> HF-2026-001：回访记录签名，登记中 → 主管已签名

# ---- 七、客户投诉处理记录清单（每月25日前提交）
@ 王芳 <wangfang@wuye.example>
@ 2026-03-20T09:00:00+08:00
$ plaint new --lang zh --kind 月度清单 --title "3月客户投诉处理记录清单" --estate 翠湖花园 --company 安居物业服务有限责任公司 --month 2026-03-01
> QD-2026-01：填写中
$ plaint submit QD-2026-01 --lang zh
! QD-2026-01: 错误：清单未经管理处负责人签名确认（要求：管理处负责人签名确认已全部签署，现为无；缺少：管理处负责人（赵磊）） [submit.unsigned]
! 提示：plaint sign month QD-2026-01 --decision 同意
= 1
$ plaint list-month QD-2026-01 --lang zh --line "record=TS-2026-003; category=小区管理类; summary=楼上装修噪声"
> QD-2026-01：填写清单（填写中）
@ 赵磊 <zhaolei@wuye.example>
$ plaint sign month QD-2026-01 --lang zh --decision 同意
! QD-2026-01: 错误：明细缺少投诉时间（要求：投诉明细 的每一条均满足“投诉时间 已填写”，现为共 1 条，均不满足） [sign_month.no_time]
! 提示：plaint edit QD-2026-01
= 1
@ 王芳 <wangfang@wuye.example>
$ sed -i 's/^\( *\)category: estate_management$/&\n\1received_at: 2026-03-08T09:00:00+08:00/' monthly/*/*/QD-2026-01.yaml && plaint edit QD-2026-01 --adopt --note 补投诉时间 >/dev/null
$ plaint list-month QD-2026-01 --lang zh --line "record=TS-2026-001; customer=郑海燕; phone=13905550101; received_at=2026-03-02 09:12; reply_by=2026-03-03 18:00; recorded_by=王芳; category=工程类; summary=厨房天花渗水; handling=更换602房地漏密封圈; answered_at=2026-03-03 16:20; closed_at=2026-03-05 10:00; opinion=不满意，转TS-2026-002"
> QD-2026-01：填写清单（填写中）
$ plaint list-month QD-2026-01 --line "record=TS-2026-004; customer=郑海燕; received_at=2026-03-08 09:00; category=小区管理类; summary=增设电动车充电位" >/dev/null
$ plaint sign month QD-2026-01 --lang zh --decision 同意
! QD-2026-01: 错误：`sign month` 须由管理处负责人执行，王芳 <wangfang@wuye.example> 不具备该角色 [transition.role]
! 提示：请联系：赵磊
= 1
@ 2026-03-24T17:00:00+08:00
$ plaint sla QD-2026-01 --lang zh
> QD-2026-01  【填写中】
> 3月客户投诉处理记录清单
> 时限情况：2026-03-24 17:00（Asia/Shanghai）
>
> 时钟
> 时钟          开始         时限         停止      已用/允许  状况
> 月度清单提交  03-20 09:00  03-26 00:00  -     104:00/135:00  已过 75%
>
> 适用的时限（> 为最严，以其为准）
>    时钟          规则        时限         日历  到期
> >  月度清单提交  每月25日前  monthly.due  -     03-26 00:00
@ 赵磊 <zhaolei@wuye.example>
$ plaint sign month QD-2026-01 --lang zh --decision 同意
> QD-2026-01：清单签名确认，填写中 → 已签名确认
@ 王芳 <wangfang@wuye.example>
$ plaint submit QD-2026-01 --lang zh
> QD-2026-01：提交，已签名确认 → 已提交

# ---- 检查与纸面
$ plaint list --lang zh --sort id
> 编号          接收时间          状态            紧急程度  主要负责人  标题
> BX-2026-0001  2026-03-09 08:30  已关闭                    陈刚        水龙头损坏
> HF-2026-001   2026-03-12 15:00  主管已签名                            3月第2周回访
> LD-2026-0001  2026-03-09 08:30  已转办                                水龙头坏了
> QD-2026-01    2026-03-20 09:00  已提交                                3月客户投诉处理记录清单
> SJ-2026-01    2026-03-10 20:30  已关闭                                5栋主水管爆裂
> TS-2026-001   2026-03-02 09:12  已归档                    陈刚        厨房天花渗水
> TS-2026-002   2026-03-05 10:00  已关闭                    陈刚        厨房吊顶未修复
> TS-2026-003   2026-03-08 09:00  无效投诉已关闭                        楼上装修噪声
> TS-2026-004   2026-03-08 09:00  已判定                                增设电动车充电位
> ZB-2026-001   2026-03-10 08:00  已交班                                3月10日值班
$ plaint list "kind = complaint and received.at >= 2026-03-01 and received.at < 2026-04-01" --columns id,customer.name,customer.phone,received.at,demands.reply_by,recorded.by,title,response.at,state --lang zh
> 编号         客户名称  联系方式     接收时间          客户要求或同意答复时间  记录人                        标题            实际回复时间      状态
> TS-2026-001  郑海燕    13905550101  2026-03-02 09:12  2026-03-03 18:00        王芳 <wangfang@wuye.example>  厨房天花渗水    2026-03-03 16:20  已归档
> TS-2026-002  郑海燕    13905550101  2026-03-05 10:00  2026-03-06 12:00        王芳 <wangfang@wuye.example>  厨房吊顶未修复  2026-03-06 11:00  已关闭
> TS-2026-003  吴强                   2026-03-08 09:00                          王芳 <wangfang@wuye.example>  楼上装修噪声    2026-03-08 09:00  无效投诉已关闭
$ plaint check --lang zh
> 已检查记录：10 条；错误：0 个
$ plaint show TS-2026-001 --lang zh
> TS-2026-001  投诉  【已归档】
> 厨房天花渗水
>
> 概要
>   投诉类别：工程类
>   主要类别：工程类
>   判定：有效投诉
>   内容描述：3月1日晚起厨房天花持续渗水，吊顶已变形，担心楼上水管破裂
>
> 接收
>   接收时间：2026-03-02 09:12
>   接收人员：王芳
>   投诉/建议方式：电话
>
> 记录
>   记录时间：2026-03-02 09:30
>   记录人：王芳 <wangfang@wuye.example>
>
> 业户
>   客户名称：郑海燕
>   联系方式：13905550101
>   客户保密：是
>
> 物业
>   项目名称：翠湖花园
>   房号：3-1-502
>
> 客户诉求
>   客户要求或同意答复时间：2026-03-03 18:00
>   答复时间依据：客户同意
>
> 答复客户
>   实际回复时间：2026-03-03 16:20
>   回复人：王芳
>   回复方式：电话
>   回复内容：原因为602房地漏密封老化，已更换并做闭水试验，吊顶由我处修复
>
> 责任分派
>   主要负责人：陈刚
>   涉及部门：工程部
>   分派时间：2026-03-02 09:40
>   要求完成时间：2026-03-04 18:00
>
> 解决方案
>   原因分析：602房浴室地漏密封老化，污水沿管道井渗入502房厨房
>   原因分析责任部门负责人：陈刚
>   原因分析日期：2026-03-02 15:00
>   处理措施 1：
>     措施内容：更换602房地漏密封圈并做24小时闭水试验
>   处理措施 2：
>     措施内容：修复502房厨房吊顶
>   处理措施责任部门负责人：陈刚
>   处理措施日期：2026-03-02 15:00
>
> 签字
>   签字 1
>     日期：2026-03-05 10:00
>     签名：孙建国
>     签字事项：处理表领导审阅
>     角色：leader
>     审阅结论：同意
>     审阅意见：承诺的事项须一次做完；吊顶两日内修好
>
> 实施记录
>   实施记录 1
>     日期：2026-03-03 11:00
>     实施人：陈刚
>     实施内容：更换602房地漏密封圈
>     实施结果：闭水试验24小时无渗漏
>
> 回访记录
>   回访记录 1
>     回访时间：2026-03-05 10:00
>     回访人：王芳
>     回访形式：电话
>     业户满意度：C 不满意
>     新处理表编号：TS-2026-002
>     客户意见：不再渗水，但吊顶一直没人来修
>
> 处理结果
>   解决状态：完全解决
>   解决时间：2026-03-03 16:20
>
> 案例归档
>   处理本：
>     使用部门：物业服务处
>     起始日期：2026-01-01
>     截止日期：2026-06-30
>   记录人：王芳
>   记录时间：2026-03-05
>   审核人：周敏
>   审核时间：2026-03-05
>   归档时间：2026-03-05
>   存档位置：3号柜，处理本2026-1
> 被 TS-2026-002 关联（后续）：厨房吊顶未修复【已关闭】
>
> 计算值：
>   满意度（1 至 5 分）：1
>   该房号第几次：1
>   巡视次数：0
>   本月共接到客户投诉（宗）：0
>   其中工程类（宗）：0
>   其中小区管理类（宗）：0
>   其中销售服务类（宗）：0
>   其中客户服务类（宗）：0
>
> 会签：
>   领导审阅：已签 1/1
>     已签  领导（审阅签名）：孙建国  03-05 10:00

# The papers, filled and blank, and the letters.
$ plaint form TS-2026-001 --lang zh
> # 客户投诉（建议）处理表
>
> 物业服务处
>
> 编号：№ TS-2026-001
>
> | 项目 | 内容 |
> |---|---|
> | 客户名称 | 郑海燕 |
>
> **联系方式**
>
> > 13905550101  
> > ☑ 客户保密
>
> **地址**
>
> > 房号：3-1-502
>
> | 项目 | 内容 |
> |---|---|
> | 投诉/建议方式 | □ 面谈　☑ 电话　□ 信函　□ 其他：\_\_\_\_\_\_\_\_ |
>
> > 投诉（建议）描述：3月1日晚起厨房天花持续渗水，吊顶已变形，担心楼上水管破裂
> >
> > 记录人：王芳　　日期：2026-03-02 09:30
>
> > ☑ 有效投诉　□ 协助处理投诉　□ 群诉　□ 无效投诉　□ 意见/建议
>
> | 项目 | 内容 |
> |---|---|
> | 投诉类别 | ☑ 工程类　□ 小区管理类　□ 销售服务类　□ 客户服务类 |
> | 客户要求或同意答复时间 | 2026-03-03 18:00 |
>
> > 原因分析：602房浴室地漏密封老化，污水沿管道井渗入502房厨房
> >
> > 责任部门负责人：陈刚　　日期：2026-03-02 15:00
>
> > 处理措施：  
> > 1\. 更换602房地漏密封圈并做24小时闭水试验  
> > 2\. 修复502房厨房吊顶
> >
> > 责任部门负责人：陈刚　　日期：2026-03-02 15:00
>
> > 实施记录：更换602房地漏密封圈  
> > 结果：闭水试验24小时无渗漏
> >
> > 实施人：陈刚　　日期：2026-03-03 11:00
>
> **答复客户**
>
> > 原因为602房地漏密封老化，已更换并做闭水试验，吊顶由我处修复  
> > 回复时间：2026-03-03 16:20　　回复人：王芳
>
> | 项目 | 内容 |
> |---|---|
> | 回访情况 | □ 满意　☑ 不满意，新处理表编号：TS-2026-002 |
>
> > 领导审阅：承诺的事项须一次做完；吊顶两日内修好
> >
> > 签名：孙建国　　日期：2026-03-05 10:00
$ plaint form --blank --lang zh
> # 客户投诉（建议）处理表
>
> 物业服务处
>
> 编号：№ \_\_\_\_\_\_\_\_
>
> | 项目 | 内容 |
> |---|---|
> | 客户名称 |  |
>
> **联系方式**
>
> > □ 客户保密
>
> **地址**
>
> > 房号：
>
> | 项目 | 内容 |
> |---|---|
> | 投诉/建议方式 | □ 面谈　□ 电话　□ 信函　□ 其他：\_\_\_\_\_\_\_\_ |
>
> > 投诉（建议）描述：
> >
> > 记录人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> > □ 有效投诉　□ 协助处理投诉　□ 群诉　□ 无效投诉　□ 意见/建议
>
> | 项目 | 内容 |
> |---|---|
> | 投诉类别 | □ 工程类　□ 小区管理类　□ 销售服务类　□ 客户服务类 |
> | 客户要求或同意答复时间 | 　　年　月　日　时　分 |
>
> > 原因分析：
> >
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> > 处理措施：
> >
> > 责任部门负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> > 实施记录：  
> > 结果：
> >
> > 实施人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> **答复客户**
>
> > 回复时间：　　年　月　日　时　分　　回复人：
>
> | 项目 | 内容 |
> |---|---|
> | 回访情况 | □ 满意　□ 不满意，新处理表编号：\_\_\_\_\_\_\_\_ |
>
> > 领导审阅：
> >
> > 签名：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
$ plaint form --blank --form book --lang zh
> # 客户投诉（建议）处理本
>
> | 项目 | 内容 |
> |---|---|
> | 使用部门 |  |
>
> **起止时间**
>
> > 自：　　　年　　月　　日  
> > 至：　　　年　　月　　日
>
> | 项目 | 内容 |
> |---|---|
> | 存放位置 |  |
$ plaint form LD-2026-0001 --lang zh
> # 客户来电记录表
>
> 服务中心
>
> 编号：LD-2026-0001
>
> | 项目 | 内容 |
> |---|---|
> | 来电时间 | 2026-03-09 08:30 |
> | 接听人 | 李娜 |
> | 来电人 |  |
> | 联系电话 |  |
> | 房号 | 2-1-101 |
> | 项目名称 |  |
> | 来电事项 | □ 咨询　☑ 报修　□ 投诉　□ 建议　□ 表扬　□ 其他 |
>
> **来电内容**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 处理情况 | 已登记报修 |
> | 转办编号 | BX-2026-0001 |
$ plaint form BX-2026-0001 --lang zh
> # 客户报修处理登记表
>
> 服务中心
>
> 编号：BX-2026-0001
>
> | 项目 | 内容 |
> |---|---|
> | 报修时间 | 2026-03-09 08:30 |
> | 登记人 | 李娜 |
> | 报修人 | 林静 |
> | 联系电话 | 13905550202 |
>
> **房号/地址**
>
> > 2-1-101
>
> | 项目 | 内容 |
> |---|---|
> | 报修项目 | 更换厨房水龙头 |
> | 报修内容 | 厨房水龙头关不严 |
> | 预约上门时间 | 　　年　月　日　时　分 |
> | 派工时间 | 2026-03-09 08:30 |
> | 负责人 | 陈刚 |
> | 维修人员 | 何师傅 |
>
> **处理情况**
>
> > 更换水龙头1个  
> > 不再滴漏
>
> | 项目 | 内容 |
> |---|---|
> | 使用材料 | 水龙头1个 |
> | 收费方式 | □ 无偿服务　☑ 有偿服务 |
> | 收费金额 | 85.00 CNY |
> | 完成时间 | 2026-03-09 14:00 |
>
> **业户验收**
>
> > ☑ A 满意　□ B 基本满意　□ C 不满意
> >
> > 业户签名：林静　　日期：2026-03-09 14:00
>
> > 主管签字：周敏　　日期：2026-03-09 14:00
$ plaint form ZB-2026-001 --lang zh
> # 服务中心值班员记录表
>
> 服务中心
>
> 编号：ZB-2026-001
>
> | 项目 | 内容 |
> |---|---|
> | 值班日期 | 2026-03-10 |
> | 班次 | □ 白班　□ 夜班　☑ 全天 |
> | 值班员 | 李娜 |
> | 巡视次数 | 2 |
>
> ## 巡视记录
>
> | 序号 | 巡视时间 | 巡视区域 | 检查情况 | 问题记载 | 难以处理的问题 | 处理情况 | 巡视人 |
> |---|---|---|---|---|---|---|---|
> | 1 | 2026-03-10 10:00 | 5栋 | 有问题 | 5栋一层主水管爆裂，大量冒水 | 冒水 | 已关闭总阀 | 李娜 |
> | 2 | 2026-03-10 20:00 | 全小区 | 无问题 |  |  |  | 李娜 |
> | 3 |  |  |  |  |  |  |  |
> | 4 |  |  |  |  |  |  |  |
> | 5 |  |  |  |  |  |  |  |
> | 6 |  |  |  |  |  |  |  |
>
> ## 报告记录
>
> | 报告时间 | 报告对象 | 接报人 | 报告内容 | 报告人 |
> |---|---|---|---|---|
> | 2026-03-10 10:05 | 主管 | 周敏 | 5栋主水管爆裂，已关总阀 | 李娜 |
> | 2026-03-10 10:06 | 客服部 | 王芳 | 5栋主水管爆裂，已关总阀 | 李娜 |
> | 2026-03-10 10:15 | 经理 | 赵磊 | 主水管爆裂，一时难以处理，已联系水务抢修 | 周敏 |
>
> ## 交接班
>
> | 项目 | 内容 |
> |---|---|
> | 交接事项 | 5栋明早8点恢复供水 |
> | 接班人 | 何伟 |
> | 交班时间 | 2026-03-10 20:00 |
>
> 说明：1. 检查无问题打“√”，有问题须记载。2. 每天巡视小区不少于2次。3. 紧急情况立即报告主管和客服部；大量渗漏、冒水、设施严重损坏、违章等一时难以处理的，由客服部或主管报告上一级主管、经理或总经理。
$ plaint form SJ-2026-01 --lang zh
> # 重大事件报告表
>
> 编号：SJ-2026-01
>
> | 项目 | 内容 |
> |---|---|
> | 汇报由 | 陈刚 |
> | 致 | 总经理 |
> | 日期 | 2026-03-10 20:30 |
> | 事件发生时间 | 2026-03-10 09:50 |
> | 事件发生地点 | 5栋一层管道井 |
> | 事件发生经过 | 值班员巡视发现主水管爆裂，水漫一层大堂，10时关闭总阀 |
> | 事件初步原因 | 1998年镀锌管锈蚀 |
>
> **事件处理情况**
>
> > 已关总阀，水务公司14时到场抢修，已通知5栋业户  
> > 跟进：新管段试压  
> > 跟进结果：7时30分恢复供水
>
> | 项目 | 内容 |
> |---|---|
> | 部门 | 工程部 |
>
> > 报告人签字：陈刚　　日期：2026-03-10 20:30  
> > 部门主管领导：陈刚　　日期：2026-03-11 09:00
>
> 注：由相关部门填写，部门主管领导跟进。
$ plaint form HF-2026-001 --lang zh
> # 回访记录表
>
> 服务中心
>
> 编号：HF-2026-001
>
> | 序号 | 回访时间 | 房号 | 回访内容 | 回访形式 | 跟进人 | 业户满意度 | 业户期望 | 回访人签名 | 备注 |
> |---|---|---|---|---|---|---|---|---|---|
> | 1 | 2026-03-12 15:00 | 5-1-102 | 停水后服务回访 | 电话 |  | ☑ A　□ B　□ C | 提前通知停水 | 王芳 |  |
> | 2 | 2026-03-12 15:00 | 5-1-103 | 停水后服务回访 | 上门 | 何伟 | □ A　□ B　☑ C | 尽快清理大堂 | 王芳 |  |
> | 3 |  |  |  |  |  | □ A　□ B　□ C |  |  |  |
> | 4 |  |  |  |  |  | □ A　□ B　□ C |  |  |  |
> | 5 |  |  |  |  |  | □ A　□ B　□ C |  |  |  |
> | 6 |  |  |  |  |  | □ A　□ B　□ C |  |  |  |
> | 7 |  |  |  |  |  | □ A　□ B　□ C |  |  |  |
> | 8 |  |  |  |  |  | □ A　□ B　□ C |  |  |  |
> | 9 |  |  |  |  |  | □ A　□ B　□ C |  |  |  |
> | 10 |  |  |  |  |  | □ A　□ B　□ C |  |  |  |
> | 11 |  |  |  |  |  | □ A　□ B　□ C |  |  |  |
> | 12 |  |  |  |  |  | □ A　□ B　□ C |  |  |  |
>
> > 客服部主管签名：周敏　　日期：2026-03-12 15:00
>
> 满意度：A 满意，B 基本满意，C 不满意。
$ plaint form QD-2026-01 --lang zh
> # 客户投诉处理记录清单
>
> 安居物业服务有限责任公司　翠湖花园项目
>
> 编号：QD-2026-01
>
> | 项目 | 内容 |
> |---|---|
> | 所属月份 | 2026-03-01 |
> | 提交期限 | 2026-03-25 |
>
> | 编号 | 投诉单位/投诉人 | 联系电话 | 投诉时间 | 预计回复时间 | 记录人 | 类别 | 投诉内容摘要 | 处理情况记录 | 实际回复时间 | 关闭投诉时间 | 客户意见 | 备注 |
> |---|---|---|---|---|---|---|---|---|---|---|---|---|
> | TS-2026-003 |  |  | 2026-03-08 09:00 | 　　年　月　日　时　分 |  | 小区管理类 | 楼上装修噪声 |  | 　　年　月　日　时　分 | 　　年　月　日　时　分 |  |  |
> | TS-2026-001 | 郑海燕 | 13905550101 | 2026-03-02 09:12 | 2026-03-03 18:00 | 王芳 | 工程类 | 厨房天花渗水 | 更换602房地漏密封圈 | 2026-03-03 16:20 | 2026-03-05 10:00 | 不满意，转TS-2026-002 |  |
> | TS-2026-004 | 郑海燕 |  | 2026-03-08 09:00 | 　　年　月　日　时　分 |  | 小区管理类 | 增设电动车充电位 |  | 　　年　月　日　时　分 | 　　年　月　日　时　分 |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
> |  |  |  |  |  |  |  |  |  |  |  |  |  |
>
> > 备注：本月共接到客户投诉 3 宗，其中，工程类 1 宗，小区管理类 2 宗，销售服务类 0 宗，客户服务类 0 宗。
>
> > 管理处负责人：赵磊　　日期：2026-03-24 17:00
>
> 填表说明：1. 各管理处每月25日前将本清单提交集团客户服务部。2. 须有管理处负责人签名确认。
$ plaint letter TS-2026-001 result --lang zh
> 郑海燕：
>
> 您好！您于 2026-03-02 09:12 反映的“厨房天花渗水”（编号 TS-2026-001）处理情况如下：
>
> 原因：602房浴室地漏密封老化，污水沿管道井渗入502房厨房
> 措施：更换602房地漏密封圈并做24小时闭水试验
> 措施：修复502房厨房吊顶
> 答复：原因为602房地漏密封老化，已更换并做闭水试验，吊顶由我处修复
> 解决状态：完全解决
>
> 我们会就处理结果回访。如您不满意，我们将另立处理表继续处理。联系人：王芳
>
> 物业服务处
> 2026-03-24
$ plaint letter TS-2026-003 refusal --lang zh
> 吴强：
>
> 您好！您于 2026-03-08 09:00 反映的“楼上装修噪声”（编号 TS-2026-003）已经核实，我处不能按投诉处理，理由如下：
>
> 经核实为地铁施工噪声，非楼上装修
> 噪声来自地铁夜间施工，已代为向施工单位反映
>
> 如有新的情况，请联系 王芳，我们会重新核实。感谢您的理解。
>
> 物业服务处
> 2026-03-24
$ plaint letter TS-2026-004 acknowledgement --lang zh
> 郑海燕：
>
> 您好！您于 2026-03-08 09:00 提出的建议“增设电动车充电位”已登记，编号 TS-2026-004。
>
> 我们将在 2026-03-15 18:00 前答复您。
> 我们正在核实情况并安排责任部门处理。
>
> 如需补充情况或了解进展，请联系 王芳 并报上述编号。
>
> 物业服务处
> 2026-03-24
$ plaint letter TS-2026-004 delay_notice --lang zh
! 错误：TS-2026-004：该函件要求客户沟通记录 最后一条的 沟通目的 为 延期告知，实际为未填写 [letter.not_yet]
! 提示：`plaint show TS-2026-004` 可查看下一步可做的事
= 1
$ plaint letter TS-2026-001 feedback_form --lang zh
> 回访意见表                                       编号：TS-2026-001
>
> 业户：郑海燕    房号：3-1-502
> 事项：厨房天花渗水
>
> 一、问题是否已经解决？    □ 已解决　□ 部分解决　□ 未解决
>
> 二、您的满意度：          □ A 满意　□ B 基本满意　□ C 不满意
>
> 三、您的意见和期望：
>
>     ______________________________________________________________
>
>     ______________________________________________________________
>
> 业户签名：____________________     日期：________年____月____日
>
> 请交回物业服务处 王芳。

# Every step was taken legally, by whoever made its commit.
$ plaint verify >/dev/null 2>&1 && echo legal
> legal
