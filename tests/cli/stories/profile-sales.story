# The sales department's complaint sheet: accepted or not, corrective action of this case, five steps of the effect
# follow-up, the customer's feedback, and the signature that closes it at once. Of each guard and signature one refusal.

@ 徐晓 <xuxiao@haichang.example>
@ 2026-03-02T09:00:00+08:00
$ git init -q -b main . && plaint init --profile sales >/dev/null && cat > plaint.yaml && git commit -qam "people"
| version: 1
| profile: sales
| people:
|   - {person: 徐晓 <xuxiao@haichang.example>, roles: [sales], departments: [业务部]}
|   - {person: 何俊 <hejun@haichang.example>, roles: [host], departments: [品质部]}
|   - {person: 林涛 <lintao@haichang.example>, roles: [handler], departments: [生产部]}
|   - {person: 沈岩 <shenyan@haichang.example>, roles: [responsible], departments: [总经办]}

# ---- 登记、原因分析、是否接受投诉
$ plaint new --lang zh --channel 退货 --sales-order XS-20260212-07 --sold-on 2026-02-12 --organization 宁波海昌五金贸易有限公司 --complainant 徐玲 --title "铰链断裂" --description "200副铰链中12副使用一周内销钉断裂，客户已退回样品"
! 错误：`new` 需要 --phone（联系方式） [cli.missing_fields]
! 提示：--phone TEXT
= 2
$ plaint new --lang zh --channel 退货 --sales-order XS-20260212-07 --sold-on 2026-02-12 --organization 宁波海昌五金贸易有限公司 --complainant 徐玲 --phone 0574-55501122 --address 宁波市鄞州区宁横路8号 --title "铰链断裂" --description "200副铰链中12副使用一周内销钉断裂，客户已退回样品"
> KS-2026-0001：已登记
@ 何俊 <hejun@haichang.example>
@ 2026-03-03T10:00:00+08:00
$ plaint decide KS-2026-0001 --lang zh --decision 接受
! KS-2026-0001: 错误：尚未进行原因分析（要求：原因分析 已填写，现为未填写） [decide.no_cause]
! 提示：plaint cause KS-2026-0001 --cause "…"
= 1
$ plaint cause KS-2026-0001 --lang zh --cause "0203批次销钉漏做热处理，硬度不足"
> KS-2026-0001：原因分析，已登记 → 原因已分析
@ 徐晓 <xuxiao@haichang.example>
$ plaint decide KS-2026-0001 --lang zh --decision 接受
! KS-2026-0001: 错误：`decide` 须由主办执行，徐晓 <xuxiao@haichang.example> 不具备该角色 [transition.role]
! 提示：请联系：何俊
= 1
@ 何俊 <hejun@haichang.example>
$ plaint decide KS-2026-0001 --lang zh --decision 不接受
! KS-2026-0001: 错误：不接受投诉但未写明理由（要求：是否接受投诉 不为 不接受 或 不接受的理由 已填写，现为是否接受投诉：不接受；不接受的理由：未填写） [decide.no_reason]
! 提示：plaint decide KS-2026-0001 --decision 不接受 --reason "…"
= 1
$ plaint decide KS-2026-0001 --lang zh --decision 接受
> KS-2026-0001：是否接受投诉，原因已分析 → 已接受

# ---- 本次异常纠正措施与效果跟进
$ plaint log follow-up KS-2026-0001 --lang zh --step "纠正措施已确定，未完成"
! KS-2026-0001: 错误：纠正措施、处理人或预计完成时间未填写（要求：本次异常纠正措施 已填写，现为未填写；解决方案 / 处理人 已填写，现为未填写；预计完成时间 已填写，现为未填写） [follow_up.no_action]
! 提示：plaint correct KS-2026-0001 --action "…" --handler 姓名 --planned-on 2026-03-06
= 1
$ plaint correct KS-2026-0001 --lang zh --action "补发200副铰链，报废0203批次库存" --handler 林涛 --planned-on 2026-03-06
> KS-2026-0001：纠正措施（已接受）
$ plaint log follow-up KS-2026-0001 --lang zh --step 纠正措施已完成
! KS-2026-0001: 错误：效果跟进的下一步应为第1步“纠正措施已确定，未完成”（要求：效果跟进 最后一条的 跟进进度 为 纠正措施已确定，未完成，现为纠正措施已完成） [follow_up.step_1]
! 提示：plaint log follow-up KS-2026-0001 --step "纠正措施已确定，未完成"
= 1
@ 徐晓 <xuxiao@haichang.example>
$ plaint log follow-up KS-2026-0001 --lang zh --step "纠正措施已确定，未完成"
! KS-2026-0001: 错误：`log follow-up` 须由主办执行，徐晓 <xuxiao@haichang.example> 不具备该角色 [transition.role]
! 提示：请联系：何俊
= 1
@ 何俊 <hejun@haichang.example>
$ plaint log follow-up KS-2026-0001 --lang zh --step "纠正措施已确定，未完成"
> KS-2026-0001：效果跟进，已接受 → ①纠正措施已确定
$ plaint log follow-up KS-2026-0001 --lang zh --step 预防措施已回复
! KS-2026-0001: 错误：尚未回复预防措施（要求：预防措施 已填写，现为未填写） [follow_up.no_prevention]
! 提示：plaint prevent KS-2026-0001 --action "…"
= 1
$ plaint prevent KS-2026-0001 --lang zh --action "每批销钉入库前抽检硬度"
> KS-2026-0001：预防措施（①纠正措施已确定）
$ plaint log follow-up KS-2026-0001 --lang zh --step 预防措施已回复
> KS-2026-0001：效果跟进，①纠正措施已确定 → ②预防措施已回复
@ 2026-03-05T16:00:00+08:00
$ plaint log follow-up KS-2026-0001 --lang zh --step 纠正措施已完成
! KS-2026-0001: 错误：未填写纠正措施的实际完成时间（要求：实际完成时间 已填写，现为未填写；实际完成时间 不早于 措施确定时间，现为实际完成时间：未填写；措施确定时间：2026-03-03 10:00） [follow_up.not_completed]
! 提示：plaint complete KS-2026-0001
= 1
@ 徐晓 <xuxiao@haichang.example>
$ plaint complete KS-2026-0001 --lang zh
! KS-2026-0001: 错误：`complete` 须由处理人或主办执行，徐晓 <xuxiao@haichang.example> 不具备该角色 [transition.role]
! 提示：请联系：何俊、林涛
= 1
@ 林涛 <lintao@haichang.example>
$ plaint complete KS-2026-0001 --lang zh
> KS-2026-0001：纠正措施完成（②预防措施已回复）
@ 何俊 <hejun@haichang.example>
$ plaint log follow-up KS-2026-0001 --lang zh --step 纠正措施已完成
> KS-2026-0001：效果跟进，②预防措施已回复 → ③纠正措施已完成
$ plaint log follow-up KS-2026-0001 --lang zh --step 预防措施已实施，跟进中
! KS-2026-0001: 错误：预防措施尚未实施（要求：预防措施实施日期 已填写，现为未填写；预防措施实施日期 不早于 措施确定时间，现为预防措施实施日期：未填写；措施确定时间：2026-03-03 10:00） [follow_up.not_prevented]
! 提示：plaint prevent KS-2026-0001 --done-on 今天
= 1
@ 2026-03-10T09:00:00+08:00
$ plaint prevent KS-2026-0001 --lang zh --done-on 2026-03-09
> KS-2026-0001：预防措施（③纠正措施已完成）
$ plaint log follow-up KS-2026-0001 --step prevention_running --lang zh --content "首批抽检5件合格"
> KS-2026-0001：效果跟进，③纠正措施已完成 → ④预防措施跟进中
$ plaint sla KS-2026-0001 --lang zh
> KS-2026-0001  【④预防措施跟进中】
> 铰链断裂
> 时限情况：2026-03-10 09:00（Asia/Shanghai）
>
> 时钟
> 时钟          开始         时限         停止           已用/允许  状况
> 是否接受投诉  03-02 09:00  03-05 18:00  03-03 10:00   8:30/30:00  按时
> 纠正措施      03-03 10:00  03-07 00:00  03-05 16:00  54:00/86:00  按时
>
> 适用的时限（> 为最严，以其为准）
>    时钟          规则          时限                 日历    到期
> >  是否接受投诉  3个工作日内   3bd                  office  03-05 18:00
> >  纠正措施      预计完成时间  solution.planned_on  -       03-07 00:00

# The first prevention does not work: other measures, and the five steps again.
@ 2026-03-16T09:00:00+08:00
$ plaint log follow-up KS-2026-0001 --lang zh --step 预防措施已实施，跟进中 --effect 未达预期 --content "抽检仍发现1件硬度不足"
> KS-2026-0001：效果跟进，④预防措施跟进中 → 已接受
$ plaint correct KS-2026-0001 --lang zh --action "在制品全检硬度" --handler 林涛 --planned-on 2026-03-18 && plaint prevent KS-2026-0001 --lang zh --action "热处理炉加装温度记录仪，销钉全检一个月" --done-on 2026-03-17
> KS-2026-0001：纠正措施（已接受）
> KS-2026-0001：预防措施（已接受）
$ plaint log follow-up KS-2026-0001 --step measure_decided >/dev/null
$ plaint log follow-up KS-2026-0001 --step prevention_answered >/dev/null
@ 2026-03-17T17:00:00+08:00
$ plaint log follow-up KS-2026-0001 --step measure_done --lang zh
! KS-2026-0001: 错误：未填写纠正措施的实际完成时间（要求：实际完成时间 不早于 措施确定时间，现为实际完成时间：2026-03-05；措施确定时间：2026-03-16 09:00） [follow_up.not_completed]
! 提示：plaint complete KS-2026-0001
= 1
$ plaint complete KS-2026-0001 >/dev/null && plaint log follow-up KS-2026-0001 --step measure_done >/dev/null
$ plaint log follow-up KS-2026-0001 --step prevention_running >/dev/null
@ 2026-03-27T09:00:00+08:00
$ plaint log follow-up KS-2026-0001 --lang zh --step 预防措施实施效果良好，可结案
! KS-2026-0001: 错误：未确认实施效果良好（要求：效果跟进 最后一条的 实施效果 为 达到预期，现为未填写） [follow_up.no_effect]
! 提示：plaint log follow-up KS-2026-0001 --step "预防措施实施效果良好，可结案" --effect 达到预期 --content "…"
= 1
$ plaint log follow-up KS-2026-0001 --lang zh --step 预防措施实施效果良好，可结案 --effect 达到预期 --content "连续三批全检合格"
> KS-2026-0001：效果跟进，④预防措施跟进中 → ⑤效果良好可结案

# ---- 客户反馈与签字
@ 沈岩 <shenyan@haichang.example>
$ plaint sign KS-2026-0001 --lang zh
! KS-2026-0001: 错误：缺少客户对处理结果的反馈（要求：答复情况 为 未答复 或 客户对处理结果的反馈 / 客户反馈 已填写，现为答复情况：未填写；客户对处理结果的反馈 / 客户反馈：未填写） [sign.no_feedback]
! 提示：plaint confirm result KS-2026-0001 --method 电话确认 --satisfaction 满意 --comment "…"
= 1
@ 徐晓 <xuxiao@haichang.example>
@ 2026-03-28T10:00:00+08:00
$ plaint confirm silence KS-2026-0001 --lang zh
! KS-2026-0001: 错误：尚未向客户催请反馈满两次（要求：满足“沟通目的 为 催请确认”的 客户沟通记录 条数 不小于 2，现为0） [confirm_silence.no_reminders]
! 提示：plaint log communication KS-2026-0001 --purpose 催请确认 --method 电话 --content "…"
= 1
$ plaint confirm result KS-2026-0001 --lang zh --method 电话确认 --satisfaction 满意 --by 徐玲 --comment "补发的货没有问题，处理得当"
> KS-2026-0001：客户最终确认（⑤效果良好可结案）
$ plaint sign KS-2026-0001 --lang zh
! KS-2026-0001: 错误：`sign` 须由负责人执行，徐晓 <xuxiao@haichang.example> 不具备该角色 [transition.role]
! 提示：请联系：沈岩
= 1
@ 沈岩 <shenyan@haichang.example>
$ plaint sign KS-2026-0001 --lang zh --opinion "预防措施纳入作业标准"
> KS-2026-0001：签字结案，⑤效果良好可结案 → 已关闭
$ plaint archive KS-2026-0001 --lang zh
! KS-2026-0001: 错误：尚未总结可复制经验（要求：可复制经验 至少有一条，现为0） [archive.no_lessons]
! 提示：plaint archive KS-2026-0001 --lesson "…"
! KS-2026-0001: 错误：未注明典型程度或参考价值（要求：典型程度 已填写，现为未填写；参考价值 已填写，现为未填写） [archive.unrated]
! 提示：plaint archive KS-2026-0001 --typicality 一般案例 --value 中
! KS-2026-0001: 错误：缺少记录人或审核人（要求：审核人 已填写，现为未填写） [archive.unsigned]
! 提示：plaint archive KS-2026-0001 --recorder 姓名 --reviewer 姓名
! 3 个错误
= 1
$ plaint archive KS-2026-0001 --lang zh --lesson "热处理温度须有记录" --typicality 典型案例 --value 高 --recorder 徐晓 --reviewer 沈岩 --location "客诉档案2026"
> KS-2026-0001：归档，已关闭 → 已归档

# ---- 不接受的投诉：说明理由；客户不服的，重新分析
@ 徐晓 <xuxiao@haichang.example>
@ 2026-03-30T09:00:00+08:00
$ plaint new --lang zh --channel 电话 --sales-order XS-20260301-02 --sold-on 2026-03-01 --organization 台州润达门窗厂 --complainant 蒋平 --phone 0576-55503344 --title "铰链生锈" --description "安装在泳池边的铰链两周后生锈"
> KS-2026-0002：已登记
@ 何俊 <hejun@haichang.example>
$ plaint cause KS-2026-0002 --cause "普通碳钢铰链用于泳池环境，超出产品说明的使用条件" >/dev/null
$ plaint decide KS-2026-0002 --lang zh --decision 不接受 --reason "使用环境超出产品说明书的规定"
> KS-2026-0002：是否接受投诉，原因已分析 → 不接受投诉
@ 徐晓 <xuxiao@haichang.example>
@ 2026-03-30T14:00:00+08:00
$ plaint confirm result KS-2026-0002 --lang zh --method 电话确认 --satisfaction 不满意 --comment "说明书没有写"
! KS-2026-0002: 错误：尚未告知客户不接受投诉及理由（要求：响应时间 已填写，现为未填写） [confirm.not_answered]
! 提示：plaint respond KS-2026-0002 --method 电话 --content "…"
= 1
$ plaint respond KS-2026-0002 --method phone --content "说明书第3页注明不适用于含氯环境，可优惠换购不锈钢款" >/dev/null
@ 2026-03-30T16:00:00+08:00
$ plaint confirm result KS-2026-0002 --lang zh --method 电话确认 --satisfaction 不满意 --comment "说明书没有写清楚"
> KS-2026-0002：客户最终确认，不接受投诉 → 原因已分析
@ 何俊 <hejun@haichang.example>
@ 2026-03-31T09:00:00+08:00
$ plaint decide KS-2026-0002 --lang zh --decision 不接受 --reason "说明书第3页已注明，另提供优惠换购"
> KS-2026-0002：是否接受投诉，原因已分析 → 不接受投诉
@ 沈岩 <shenyan@haichang.example>
$ plaint sign KS-2026-0002 --lang zh
! KS-2026-0002: 错误：客户不满意（要求：客户对处理结果的反馈 / 客户满意度 不为 不满意 或 非常不满意，现为不满意） [sign.dissatisfied]
! 提示：plaint sign KS-2026-0002 --decision 不同意关闭
! KS-2026-0002: 错误：客户反馈早于最近一次决定或跟进（要求：客户对处理结果的反馈 / 确认时间 为空 或 （客户对处理结果的反馈 / 确认时间 不早于 接受投诉 / 日期 且 （效果跟进 没有条目 或 客户对处理结果的反馈 / 确认时间 不早于 效果跟进 最后一条的 跟进时间）），现为客户对处理结果的反馈 / 确认时间：2026-03-30 16:00；接受投诉 / 日期：2026-03-31 09:00；效果跟进：未填写；效果跟进 最后一条的 跟进时间：未填写） [sign.old_feedback]
! 提示：plaint confirm result KS-2026-0002 --method 电话确认 --satisfaction 满意 --comment "…"
! 2 个错误
= 1
@ 徐晓 <xuxiao@haichang.example>
$ plaint confirm result KS-2026-0002 --method phone --satisfaction neutral --comment "同意换购" >/dev/null
@ 何俊 <hejun@haichang.example>
@ 2026-03-31T15:00:00+08:00
$ plaint decide KS-2026-0002 --decision declined --reason "说明书第3页已注明，另提供八折换购" >/dev/null
@ 沈岩 <shenyan@haichang.example>
$ plaint sign KS-2026-0002 --lang zh
! KS-2026-0002: 错误：客户反馈早于最近一次决定或跟进（要求：客户对处理结果的反馈 / 确认时间 为空 或 （客户对处理结果的反馈 / 确认时间 不早于 接受投诉 / 日期 且 （效果跟进 没有条目 或 客户对处理结果的反馈 / 确认时间 不早于 效果跟进 最后一条的 跟进时间）），现为客户对处理结果的反馈 / 确认时间：2026-03-31 09:00；接受投诉 / 日期：2026-03-31 15:00；效果跟进：未填写；效果跟进 最后一条的 跟进时间：未填写） [sign.old_feedback]
! 提示：plaint confirm result KS-2026-0002 --method 电话确认 --satisfaction 满意 --comment "…"
= 1
@ 徐晓 <xuxiao@haichang.example>
$ plaint confirm result KS-2026-0002 --method phone --satisfaction neutral --comment "同意八折换购" >/dev/null
@ 沈岩 <shenyan@haichang.example>
$ plaint sign KS-2026-0002 --lang zh
> KS-2026-0002：签字结案，不接受投诉 → 已关闭

# ---- 重复登记与撤回
@ 徐晓 <xuxiao@haichang.example>
@ 2026-04-01T09:00:00+08:00
$ plaint new --channel phone --sales-order XS-20260301-02 --sold-on 2026-03-01 --organization 台州润达门窗厂 --complainant 蒋平 --phone 0576-55503344 --description "同前" >/dev/null
$ plaint reject KS-2026-0003 --lang zh --reason 重复反馈 --explanation "与0002同一事"
! KS-2026-0003: 错误：未关联其所重复的原记录（要求：不予处理 / 原因 不为 重复反馈 或 关联 中至少有一条满足“关联类型 为 重复反馈”，现为不予处理 / 原因：重复反馈；关联：未填写） [dismiss.no_duplicate_link]
! 提示：plaint link KS-2026-0003 原编号 --type duplicate_of
= 1
$ plaint link KS-2026-0003 KS-2026-0002 --type duplicate_of >/dev/null && plaint reject KS-2026-0003 --lang zh --reason 重复反馈 --explanation "与0002同一事"
> KS-2026-0003：不予受理，已登记 → 不予受理

$ plaint list --lang zh
> NO.           投诉时间          状态      紧急程度  主要负责人  标题
> KS-2026-0001  2026-03-02 09:00  已归档                          铰链断裂
> KS-2026-0002  2026-03-30 09:00  已关闭                          铰链生锈
> KS-2026-0003  2026-04-01 09:00  不予受理                        同前
$ plaint check --lang zh
> 已检查记录：3 条；错误：0 个
$ plaint show KS-2026-0001 --lang zh
> KS-2026-0001  投诉  【已归档】
> 铰链断裂
>
> 概要
>   是否接受投诉：接受
>   投诉不良描述：200副铰链中12副使用一周内销钉断裂，客户已退回样品
>
> 接收
>   投诉时间：2026-03-02 09:00
>   受理人：徐晓
>   客诉方式：退货
>
> 记录
>   记录时间：2026-03-02 09:00
>   记录人：徐晓 <xuxiao@haichang.example>
>
> 客户信息
>   客户公司：宁波海昌五金贸易有限公司
>   投诉人：徐玲
>   联系方式：0574-55501122
>   客户地址：宁波市鄞州区宁横路8号
>
> 销售信息
>   销售单号：XS-20260212-07
>   销售日期：2026-02-12
>
> 接受投诉
>   主办：何俊
>   日期：2026-03-03 10:00
>
> 解决方案
>   原因分析：0203批次销钉漏做热处理，硬度不足
>   措施确定时间：2026-03-16 09:00
>   本次异常纠正措施：在制品全检硬度
>   处理人：林涛
>   预计完成时间：2026-03-18
>   实际完成时间：2026-03-17
>   预防措施：热处理炉加装温度记录仪，销钉全检一个月
>   预防措施实施日期：2026-03-17
>
> 结案签字
>   签字 1
>     日期：2026-03-28 10:00
>     负责人：沈岩
>     角色：responsible
>     结案结论：同意关闭
>     负责人意见：预防措施纳入作业标准
>
> 效果跟进
>   跟进 1
>     跟进时间：2026-03-03 10:00
>     主办：何俊
>     跟进进度：纠正措施已确定，未完成
>   跟进 2
>     跟进时间：2026-03-03 10:00
>     主办：何俊
>     跟进进度：预防措施已回复
>   跟进 3
>     跟进时间：2026-03-05 16:00
>     主办：何俊
>     跟进进度：纠正措施已完成
>   跟进 4
>     跟进时间：2026-03-10 09:00
>     主办：何俊
>     跟进进度：预防措施已实施，跟进中
>     跟进内容：首批抽检5件合格
>   跟进 5
>     跟进时间：2026-03-16 09:00
>     主办：何俊
>     跟进进度：预防措施已实施，跟进中
>     实施效果：未达预期
>     跟进内容：抽检仍发现1件硬度不足
>   跟进 6
>     跟进时间：2026-03-16 09:00
>     主办：何俊
>     跟进进度：纠正措施已确定，未完成
>   跟进 7
>     跟进时间：2026-03-16 09:00
>     主办：何俊
>     跟进进度：预防措施已回复
>   跟进 8
>     跟进时间：2026-03-17 17:00
>     主办：何俊
>     跟进进度：纠正措施已完成
>   跟进 9
>     跟进时间：2026-03-17 17:00
>     主办：何俊
>     跟进进度：预防措施已实施，跟进中
>   跟进 10
>     跟进时间：2026-03-27 09:00
>     主办：何俊
>     跟进进度：预防措施实施效果良好，可结案
>     实施效果：达到预期
>     跟进内容：连续三批全检合格
>
> 处理结果
>   客户对处理结果的反馈：
>     确认时间：2026-03-28 10:00
>     客户确认人：徐玲
>     确认方式：电话确认
>     客户满意度：满意
>     客户反馈：补发的货没有问题，处理得当
>     答复情况：已答复
>
> 案例归档
>   典型程度：典型案例
>   参考价值：高
>   可复制经验：热处理温度须有记录
>   记录人：徐晓
>   记录时间：2026-03-28
>   审核人：沈岩
>   审核时间：2026-03-28
>   归档时间：2026-03-28
>   存档位置：客诉档案2026
>
> 计算值：
>   满意度（1 至 5 分）：4
>   同一销售单第几次投诉：1
>   售出天数：18
>   较预计完成晚（天）：-1
>
> 会签：
>   结案签字：已签 1/1
>     已签  负责人（签字）：沈岩  03-28 10:00

# The paper, filled and blank, and the letters.
$ plaint form KS-2026-0001 --lang zh
> # 客户投诉处理单
>
> NO.：KS-2026-0001
>
> | 项目 | 内容 |
> |---|---|
> | 销售单号 | XS-20260212-07 |
> | 销售日期 | 2026-02-12 |
> | 客诉方式 | □ 电话　□ 传真　☑ 退货　□ 面诉 |
> | 客户公司 | 宁波海昌五金贸易有限公司 |
> | 投诉人 | 徐玲 |
> | 客户地址 | 宁波市鄞州区宁横路8号 |
> | 联系方式 | 0574-55501122 |
>
> > 投诉不良描述：200副铰链中12副使用一周内销钉断裂，客户已退回样品
>
> > 原因分析：0203批次销钉漏做热处理，硬度不足
>
> **是否接受投诉**
>
> > ☑ Yes　□ No：\_\_\_\_\_\_\_\_
> >
> > 主办：何俊　　日期：2026-03-03 10:00
>
> > 本次异常纠正措施：在制品全检硬度
>
> | 项目 | 内容 |
> |---|---|
> | 处理人 | 林涛 |
> | 预计完成时间 | 2026-03-18 |
> | 实际完成时间 | 2026-03-17 |
>
> **预防措施**
>
> > 热处理炉加装温度记录仪，销钉全检一个月  
> > 实施日期：2026-03-17
>
> **效果跟进**
>
> > ☑ 1.纠正措施已确定，未完成　☑ 2.预防措施已回复　☑ 3.纠正措施已完成　☑ 4.预防措施已实施，跟进中　☑ 5.预防措施实施效果良好，可结案
> >
> > 主办：何俊　　日期：2026-03-27 09:00
>
> **客户对处理结果的反馈**
>
> > 补发的货没有问题，处理得当  
> > 满意度：□ 非常满意　☑ 满意　□ 一般　□ 不满意　□ 非常不满意
>
> > 上述处理已妥当，本投诉单可以关闭，自相关负责人签字时起生效。
> >
> > 负责人：沈岩　　日期：2026-03-28 10:00
$ plaint form --blank --lang zh
> # 客户投诉处理单
>
> NO.：\_\_\_\_\_\_\_\_
>
> | 项目 | 内容 |
> |---|---|
> | 销售单号 |  |
> | 销售日期 | 　　　年　　月　　日 |
> | 客诉方式 | □ 电话　□ 传真　□ 退货　□ 面诉 |
> | 客户公司 |  |
> | 投诉人 |  |
> | 客户地址 |  |
> | 联系方式 |  |
>
> > 投诉不良描述：
>
> > 原因分析：
>
> **是否接受投诉**
>
> > □ Yes　□ No：\_\_\_\_\_\_\_\_
> >
> > 主办：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> > 本次异常纠正措施：
>
> | 项目 | 内容 |
> |---|---|
> | 处理人 |  |
> | 预计完成时间 | 　　　年　　月　　日 |
> | 实际完成时间 | 　　　年　　月　　日 |
>
> **预防措施**
>
> > 实施日期：　　　年　　月　　日
>
> **效果跟进**
>
> > □ 1.纠正措施已确定，未完成　□ 2.预防措施已回复　□ 3.纠正措施已完成　□ 4.预防措施已实施，跟进中　□ 5.预防措施实施效果良好，可结案
> >
> > 主办：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> **客户对处理结果的反馈**
>
> > 满意度：□ 非常满意　□ 满意　□ 一般　□ 不满意　□ 非常不满意
>
> > 上述处理已妥当，本投诉单可以关闭，自相关负责人签字时起生效。
> >
> > 负责人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
$ plaint letter KS-2026-0001 result --lang zh
> 宁波海昌五金贸易有限公司 徐玲：
>
> 您好！贵方就销售单 XS-20260212-07 提出的投诉（编号 KS-2026-0001）已接受，处理情况如下：
>
> 原因：0203批次销钉漏做热处理，硬度不足
> 纠正措施：在制品全检硬度
> 预计完成：2026-03-18
> 实际完成：2026-03-17
> 预防措施：热处理炉加装温度记录仪，销钉全检一个月
>
> 请告知我们您对处理结果的意见。联系人：徐晓
>
> 2026-04-01
$ plaint letter KS-2026-0002 refusal --lang zh
> 台州润达门窗厂 蒋平：
>
> 您好！贵方就销售单 XS-20260301-02 提出的投诉（编号 KS-2026-0002），经分析，我方不能接受，理由如下：
>
> 原因分析：普通碳钢铰链用于泳池环境，超出产品说明的使用条件
> 说明书第3页已注明，另提供八折换购
>
> 如贵方有不同意见或新的依据，请联系 徐晓，我们会重新分析。
>
> 何俊
> 2026-04-01
$ plaint letter KS-2026-0001 acknowledgement --lang zh
> 宁波海昌五金贸易有限公司 徐玲：
>
> 您好！贵方于 2026-03-02 09:00 就销售单 XS-20260212-07 提出的投诉“铰链断裂”已登记，编号 KS-2026-0001。
>
> 我们正在分析原因，并会告知贵方是否接受投诉以及纠正措施。
> 如有退货样品或照片需要补充，请联系 徐晓 并注明编号。
>
> 2026-04-01
$ plaint letter KS-2026-0001 feedback_form --lang zh
> 处理结果反馈表                                   NO.：KS-2026-0001
>
> 客户公司：宁波海昌五金贸易有限公司        投诉人：徐玲
> 销售单号：XS-20260212-07
>
> 一、您对本次处理结果是否满意？
>     □ 非常满意　□ 满意　□ 一般　□ 不满意　□ 非常不满意
>
> 二、您对处理结果的意见：
>
>     ______________________________________________________________
>
>     ______________________________________________________________
>
> 签字：____________________     日期：________年____月____日
>
> 填写后请交回 徐晓。

# Every step was taken legally, by whoever made its commit.
$ plaint verify >/dev/null 2>&1 && echo legal
> legal
