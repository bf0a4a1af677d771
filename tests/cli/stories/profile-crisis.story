# A complaint in a group of property companies becomes a crisis: watched, judged by its facts, hot, then major, signed by those
# whom its level asks for and by nobody else, filed, closed and archived.
@ 王芳 <wangfang@example.com>
@ 2026-03-02T08:30:00+08:00
$ git init -q -b main . && plaint init --profile crisis && cat > plaint.yaml && git add plaint.yaml && git commit -qm 人员
| version: 1
| profile: crisis
| people:
|   - {person: 刘洋 <liuyang@example.com>, departments: [物业部]}
|   - {person: 陈静 <chenjing@example.com>, roles: [service_specialist], departments: [营销客服部]}
|   - {person: 赵敏 <zhaomin@example.com>, roles: [marketing_service], departments: [营销客服部]}
|   - {person: 王芳 <wangfang@example.com>, roles: [marketing_center], departments: [市场营销中心]}
|   - {person: 李雷 <lilei@example.com>, roles: [responsible_department], departments: [工程管理部]}
|   - {person: 何平 <heping@example.com>, roles: [regional_deputy], departments: [华东公司]}
|   - {person: 高远 <gaoyuan@example.com>, roles: [regional_general_manager], departments: [华东公司]}
|   - {person: 宋清 <songqing@example.com>, roles: [group_deputy], departments: [集团总部]}
|   - {person: 钟毅 <zhongyi@example.com>, roles: [president], departments: [集团总部]}
> Wrote plaint.yaml
> Wrote .plaint/record.schema.json
> Wrote .gitattributes
> Ready. Register the first complaint: plaint new --help
# Somebody of another department sees posts about water in new flats and hands them in; customer service watches.
@ 刘洋 <liuyang@example.com>
$ plaint new --kind potential --received-at 08:15 --received-department 物业部 --channel 媒体报道 --source 地区公司 --region 华东公司 --project 江畔花园 --issue 外墙渗水 --media-type 外部网站 --media-outlet 临江业主论坛 --media-reference 新房一下雨就渗水 --description "论坛出现多名业主发帖，称江畔花园外墙渗水、报修无果。" --sign 可能通过网络传播
> QZ-2026-001: Handed in
$ plaint watch QZ-2026-001 --sign 可能通过网络传播
! QZ-2026-001: error: `watch` needs the role Customer service specialist or Marketing centre or Marketing customer service, which 刘洋 <liuyang@example.com> does not hold [transition.role]
! hint: Ask 陈静 or 赵敏 or 王芳
= 1
@ 陈静 <chenjing@example.com>
$ plaint watch QZ-2026-001 --sign 可能通过网络传播 --sign 多次投诉未能解决 --cadence 每天
> QZ-2026-001: Watched, Handed in -> Watched
@ 赵敏 <zhaomin@example.com>
$ plaint stand-down QZ-2026-001 --conclusion 无人再转发
! QZ-2026-001: error: nobody has looked at it yet (needed: Observations has an entry, found 0) [stand_down.not_watched]
! hint: plaint log watch QZ-2026-001 --content "…" --trend fading
= 1
@ 陈静 <chenjing@example.com>
@ 2026-03-03T08:00:00+08:00
$ plaint log watch QZ-2026-001 --content "新增 12 帖，有人提出联名投诉" --trend 升温 --action "向论坛说明正在核实"
> QZ-2026-001: Observed (Watched)
# The complaint itself. Nobody else than the specialist accepts the sheet, and not before it is complete.
@ 刘洋 <liuyang@example.com>
@ 2026-03-03T09:20:00+08:00
$ plaint new --received-at 09:05 --channel 电话 --source 地区公司 --customer 周敏 --project 江畔花园 --unit 8-1203 --issue 外墙渗水 --complainants 1 --description "2025 年 11 月交付后，每逢下雨客厅外墙渗水，物业维修两次无效。" --demand 彻底维修外墙 --demand 赔偿地板损失
> TS-2026-001: Handed in
$ plaint accept TS-2026-001
! TS-2026-001: error: the regional company is not named (needed: Whose customer is Group headquarters or Regional company is filled in, found Whose customer: Regional company; Regional company: nothing) [accept.no_region]
! hint: plaint accept TS-2026-001 --region COMPANY
! TS-2026-001: error: the customer's name or telephone is missing (needed: (Name is filled in and Phone is filled in) or Channel is Media, found Name: 周敏; Phone: nothing; Channel: Phone) [accept.no_customer]
! hint: plaint accept TS-2026-001 --customer NAME --phone NUMBER
! TS-2026-001: error: `accept` needs the role Customer service specialist, which 刘洋 <liuyang@example.com> does not hold [transition.role]
! hint: Ask 陈静
! 3 errors
= 1
@ 陈静 <chenjing@example.com>
$ plaint accept TS-2026-001
! TS-2026-001: error: the regional company is not named (needed: Whose customer is Group headquarters or Regional company is filled in, found Whose customer: Regional company; Regional company: nothing) [accept.no_region]
! hint: plaint accept TS-2026-001 --region COMPANY
! TS-2026-001: error: the customer's name or telephone is missing (needed: (Name is filled in and Phone is filled in) or Channel is Media, found Name: 周敏; Phone: nothing; Channel: Phone) [accept.no_customer]
! hint: plaint accept TS-2026-001 --customer NAME --phone NUMBER
! 2 errors
= 1
$ plaint accept TS-2026-001 --region 华东公司 --phone 13900001111
> TS-2026-001: Accepted, Handed in -> Registered
$ plaint respond TS-2026-001 --method 电话 --content "已登记，今天派人查看，三天内答复处理方案。"
> TS-2026-001: Responded (Registered)
$ plaint letter TS-2026-001 acknowledgement --lang zh
> 周敏：
>
> 您好！您于 2026-03-03 09:05 反映的“外墙渗水”问题（江畔花园 8-1203）我们已收到，
> 编号为 TS-2026-001。今后联系时请提供该编号，便于我们查找。
>
> 我们记录的要求：
>   - 彻底维修外墙
>   - 赔偿地板损失
>
> 我们正在安排专人核实处理，并将尽快答复您。
> 以上记录如有出入，或需要补充说明，请联系刘洋。
>
> 感谢您的反馈。
>
> 刘洋 <liuyang@example.com>
# Nature and level are judged by the marketing departments, by facts; another level needs a reason.
$ plaint classify TS-2026-001 --category 工程质量
! TS-2026-001: error: `classify` needs the role Marketing centre or Marketing customer service, which 陈静 <chenjing@example.com> does not hold [transition.role]
! hint: Ask 赵敏 or 王芳
= 1
@ 赵敏 <zhaomin@example.com>
$ plaint classify TS-2026-001 --category 工程质量 --main-category 售后维修
! TS-2026-001: error: the main category is none of the categories (needed: Main nature is blank or Nature is Main nature, found Main nature: Service after handing over; Nature: Quality of construction) [classify.main_category]
! hint: plaint classify TS-2026-001 --category CATEGORY --main-category CATEGORY
= 1
$ plaint classify TS-2026-001 --category 工程质量 --main-category 工程质量 --media-possible 是 --severity 重要投诉（三级）
! TS-2026-001: error: `severity` is Important (level 3), but by the rules it is Hot (level 2) (exposure by the media is possible) [level.unexplained]
! hint: Record Hot (level 2), or give the reason in `severity_reason`
= 1
$ plaint classify TS-2026-001 --category 工程质量 --main-category 工程质量 --media-possible 是 --severity 重要投诉（三级） --severity-reason 论坛已同意删帖 --complexity 复杂 --difficulty 高
> TS-2026-001: Judged, Registered -> Judged
$ plaint classify TS-2026-001 --unsolved-by-us 是
! TS-2026-001: error: a reason for another level is recorded, but the level is the one of the rules (needed: Reason for another level is blank or Level is not Level by the rules, found Reason for another level: 论坛已同意删帖; Level: Hot (level 2); Level by the rules: Hot (level 2)) [classify.stale_reason]
! hint: plaint set TS-2026-001 severity_reason --unset
= 1
$ plaint set TS-2026-001 severity_reason --unset
> TS-2026-001: Field set (Judged)
$ plaint classify TS-2026-001 --unsolved-by-us 是
> TS-2026-001: Judged (Judged)
$ plaint show TS-2026-001 --lang zh
> TS-2026-001  顾客投诉  【已定级】
> 2025 年 11 月交付后，每逢下雨客厅外墙渗水，物业维修两次无效…
>
> 概要
>   投诉性质：工程质量
>   主要性质：工程质量
>   投诉级别：热点投诉（二级）
>   投诉内容描述：2025 年 11 月交付后，每逢下雨客厅外墙渗水，物业维修两次无效。
>
> 投诉接收
>   投诉发生时间：2026-03-03 09:05
>   接报人：刘洋
>   来源渠道：电话
>
> 记录
>   记录时间：2026-03-03 09:20
>   记录人：刘洋 <liuyang@example.com>
>
> 顾客信息
>   顾客姓名：周敏
>   联系电话：13900001111
>
> 事件来源
>   顾客归属：地区公司
>   地区公司：华东公司
>   所属项目：江畔花园
>   房号：8-1203
>   投诉问题：外墙渗水
>
> 定级事实
>   集体投诉人数：1
>   可能被媒体曝光：是
>   因我方原因未解决：是
>
> 客户诉求
>   具体要求：
>     1. 彻底维修外墙
>     2. 赔偿地板损失
>
> 登记编号
>   登记时间：2026-03-03 09:20
>   客服专员：陈静
>
> 即时响应
>   首次答复时间：2026-03-03 09:20
>   首次答复人：陈静
>   响应方式：电话
>   首次答复内容：已登记，今天派人查看，三天内答复处理方案。
>
> 问题初步分析
>   复杂程度：复杂
>   处理难度：高
>
> 计算值：
>   一个月内不同投诉人的相同投诉：1
>   该顾客就同一问题第几次投诉：1
>   按规则判定的级别：热点投诉（二级）（可能被媒体曝光）
>
> 会签：
>   审核：已签 0/1
>     待签  地区公司分管领导（审核）：何平
>   审批：已签 0/1
>     待签  地区公司总经理（审批）：高远
>
> 时限：
>   一周内解决：应于 2026-03-10 09:05 前完成，剩余 6天23小时
>   一个月内解决：应于 2026-04-03 09:05 前完成，剩余 30天23小时
>
> 下一步：
>   plaint assign TS-2026-001  → 已分派
>   plaint hold TS-2026-001  → 已挂起
> 条件尚未满足：
>   plaint reject TS-2026-001  → 不予受理：重大投诉、热点投诉不得不予受理（要求：投诉级别 不为 重大投诉（一级） 或 热点投诉（二级） 或 不予处理 / 原因 为 重复反馈 或 登记类型有误，现为投诉级别：热点投诉（二级）；不予处理 / 原因：未填写）
>   plaint withdraw TS-2026-001  → 已撤回：危机事件尚未备案（要求：投诉级别 不为 重大投诉（一级） 或 热点投诉（二级） 或 （备案编号 已填写 且 备案时间 已填写），现为投诉级别：热点投诉（二级）；备案编号：未填写；备案时间：未填写）
# A group's customer is judged by the marketing centre only.
@ 刘洋 <liuyang@example.com>
$ plaint new --received-at 09:15 --channel 来访 --source 集团总部 --customer 吴越 --phone 13900004444 --project 江畔花园 --issue 外墙渗水 --description 同一楼栋渗水
> TS-2026-002: Handed in
@ 陈静 <chenjing@example.com>
$ plaint accept TS-2026-002
> TS-2026-002: Accepted, Handed in -> Registered
@ 赵敏 <zhaomin@example.com>
$ plaint classify TS-2026-002 --category 工程质量
! TS-2026-002: error: `classify` needs the role Marketing centre, which 赵敏 <zhaomin@example.com> does not hold [transition.role]
! hint: Ask 王芳
= 1
@ 王芳 <wangfang@example.com>
$ plaint classify TS-2026-002 --category 工程质量
> TS-2026-002: Judged, Registered -> Judged
# A third complaint about the same, by a third person: the second one has risen by that alone.
@ 刘洋 <liuyang@example.com>
@ 2026-03-03T10:00:00+08:00
$ plaint new --received-at 09:50 --channel 网上投诉 --source 地区公司 --region 华东公司 --customer 冯洁 --phone 13900005555 --project 江畔花园 --issue 外墙渗水 --description 北阳台渗水
> TS-2026-003: Handed in
$ plaint check --lang zh
> 已检查记录：4 条；错误：0 个
! complaints/2026/00/TS-2026-002.yaml:23:11: 警告：`severity` 为一般投诉（四级），按规则现已升为热点投诉（二级）（一个月内累计三次以上不同投诉人的相同投诉） [level.risen]
!    23 | severity: ordinary
!       |           ^^^^^^^^
! 提示：plaint set TS-2026-002 severity hot
@ 王芳 <wangfang@example.com>
$ plaint classify TS-2026-002 && plaint check
> TS-2026-002: Judged (Judged)
> Records checked: 4; errors: 0
$ plaint list --lang zh --columns 'id,state,severity,$level,$identical,$nth'
> 投诉编号     状态    投诉级别          按规则判定的级别  一个月内不同投诉人的相同投诉  该顾客就同一问题第几次投诉
> QZ-2026-001  关注中                    热点投诉（二级）  3
> TS-2026-001  已定级  热点投诉（二级）  热点投诉（二级）  3                             1
> TS-2026-002  已定级  热点投诉（二级）  热点投诉（二级）  3                             1
> TS-2026-003  已提交                    热点投诉（二级）  3                             1
# The watch has become complaints.
@ 赵敏 <zhaomin@example.com>
$ plaint raise QZ-2026-001 --conclusion 三名业主已分别投诉
! QZ-2026-001: error: the complaint that it has become is not linked (needed: Links has an entry where Type is Became, found no entries) [raise.no_complaint]
! hint: plaint link QZ-2026-001 COMPLAINT-ID --type became
= 1
$ plaint link QZ-2026-001 TS-2026-001 --type 转为投诉 && plaint raise QZ-2026-001 --conclusion 三名业主已分别投诉
> QZ-2026-001: Linked (Watched)
> QZ-2026-001: Became a complaint, Watched -> Became a complaint
$ plaint form QZ-2026-001 --lang zh
> # 潜在危机事件关注表
>
> 编号：QZ-2026-001
>
> ## 事件情况
>
> | 项目 | 内容 |
> |---|---|
> | 发现时间 | 2026-03-02 08:15 |
> | 提交时间 | 2026-03-02 08:30 |
> | 接报人 | 刘洋 |
> | 接报部门 | 物业部 |
> | 来源渠道 | □ 电话　□ 来访　□ 信函　□ 邮件　□ 网上投诉　□ 即时通讯　□ 热线　☑ 媒体报道　□ 第三方转达 |
> | 顾客归属 | □ 集团总部　☑ 地区公司 |
> | 地区公司 | 华东公司 |
> | 所属项目 | 江畔花园 |
> | 投诉问题 | 外墙渗水 |
> | 媒体名称 | 临江业主论坛 |
> | 报道时间 | 　　年　月　日　时　分 |
> | 标题或网址 | 新房一下雨就渗水 |
> | 事件经过 | 论坛出现多名业主发帖，称江畔花园外墙渗水、报修无果。 |
>
> ## 关注安排
>
> | 项目 | 内容 |
> |---|---|
> | 潜在危机征兆 | ☑ 可能通过网络传播　□ 可能通过媒体传播　☑ 多次投诉未能解决　□ 投诉人聚集　□ 扬言诉诸法律　□ 其他 |
> | 关注人 | 陈静 |
> | 开始时间 | 2026-03-02 08:30 |
> | 关注频次 | □ 每4小时　☑ 每天　□ 每周 |
>
> | 序号 | 时间 | 舆情与动向 | 走势 | 采取的措施 | 关注人 |
> |---|---|---|---|---|---|
> | 1 | 2026-03-03 08:00 | 新增 12 帖，有人提出联名投诉 | ☑ 升温　□ 平稳　□ 平息 | 向论坛说明正在核实 | 陈静 |
> | 2 |  |  | □ 升温　□ 平稳　□ 平息 |  |  |
> | 3 |  |  | □ 升温　□ 平稳　□ 平息 |  |  |
> | 4 |  |  | □ 升温　□ 平稳　□ 平息 |  |  |
> | 5 |  |  | □ 升温　□ 平稳　□ 平息 |  |  |
> | 6 |  |  | □ 升温　□ 平稳　□ 平息 |  |  |
> | 7 |  |  | □ 升温　□ 平稳　□ 平息 |  |  |
> | 8 |  |  | □ 升温　□ 平稳　□ 平息 |  |  |
>
> ## 关注结论
>
> | 项目 | 内容 |
> |---|---|
> | 结果 | 已转投诉 |
> | 结束时间 | 2026-03-03 10:00 |
> | 转为投诉编号 | TS-2026-001 |
> | 关注结论 | 三名业主已分别投诉 |
# The other two are the same matter.
@ 陈静 <chenjing@example.com>
$ plaint reject TS-2026-003 --reason 重复反馈 --explanation 与此前登记为同一事件
! TS-2026-003: error: the earlier record that this one repeats is not linked (needed: Dismissal / Reason is not Duplicate or Links has an entry where Type is Duplicate of, found Dismissal / Reason: Duplicate; Links: nothing) [dismiss.no_duplicate_link]
! hint: plaint link TS-2026-003 OTHER-ID --type duplicate_of
= 1
$ plaint link TS-2026-003 TS-2026-001 --type 重复登记 && plaint reject TS-2026-003 --reason 重复反馈 --explanation 与此前登记为同一事件
> TS-2026-003: Linked (Handed in)
> TS-2026-003: Rejected, Handed in -> Rejected
@ 王芳 <wangfang@example.com>
$ plaint reject TS-2026-002 --reason 反映情况不属实 --explanation 现场未见渗水
! TS-2026-002: error: a crisis is not rejected (needed: Level is not Major (level 1) or Hot (level 2) or Dismissal / Reason is Duplicate or Registered under the wrong kind, found Level: Hot (level 2); Dismissal / Reason: Unfounded) [reject.crisis]
! hint: plaint classify TS-2026-002
= 1
$ plaint withdraw TS-2026-002 --explanation 顾客并入联名投诉
! TS-2026-002: error: the crisis has not been filed (needed: Level is not Major (level 1) or Hot (level 2) or (Filing number is filled in and Filed at is filled in), found Level: Hot (level 2); Filing number: nothing; Filed at: nothing) [close.not_filed]
! hint: plaint file TS-2026-002 --number NUMBER --summary "…"
= 1
$ plaint file TS-2026-002 --number BA-2026-06 --summary 并入江畔花园外墙渗水事件 && plaint withdraw TS-2026-002 --explanation 顾客并入联名投诉
> TS-2026-002: Filed (Judged)
> TS-2026-002: Withdrawn, Judged -> Withdrawn
# Somebody leads, and what cannot wait is done at once.
@ 刘洋 <liuyang@example.com>
$ plaint assign TS-2026-001 --lead 李雷 --department 工程管理部
! TS-2026-001: error: `assign` needs the role Marketing centre or Marketing customer service, which 刘洋 <liuyang@example.com> does not hold [transition.role]
! hint: Ask 赵敏 or 王芳
= 1
@ 赵敏 <zhaomin@example.com>
$ plaint assign TS-2026-001 --lead 李雷 --assistant 刘洋 --department 工程管理部 --department 物业部 --due "2026-03-08 18:00"
> TS-2026-001: Assigned, Judged -> Assigned
@ 李雷 <lilei@example.com>
@ 2026-03-03T15:00:00+08:00
$ plaint log containment TS-2026-001 --content "雨棚遮挡外墙，室内抽湿；统一由华东公司客服答复媒体" --result 室内不再进水
> TS-2026-001: Emergency measure (Assigned)
$ plaint log investigation TS-2026-001 --method 现场调查 --content "淋水试验：西立面 1 至 12 层板缝漏水" --conclusion "外墙板缝未按图打胶"
> TS-2026-001: Investigated, Assigned -> Under investigation
@ 2026-03-04T10:00:00+08:00
$ plaint solve TS-2026-001 --root-cause "外墙板缝未按图打胶" --summary "西立面重新打胶，赔偿室内损失" --measure "type=技术措施; term=永久措施; action=西立面 1 至 12 层板缝全部打胶" --measure "type=补偿措施; action=按评估赔偿地板和涂料" --communication-plan 由华东公司客服统一答复 --people-needed "施工队 8 人，10 天"
> TS-2026-001: Solution proposed, Under investigation -> Solution proposed
# Hot: the regional executive in charge reviews, the regional general manager approves, nobody else and in this order.
$ plaint log implementation TS-2026-001 --content 开始打胶
! TS-2026-001: error: the solution has not been reviewed and approved (needed: Review is signed by all, found nothing; missing: Regional executive in charge (何平); Approval is signed by all, found nothing; missing: Regional general manager (高远)) [implement.not_signed]
! hint: plaint show TS-2026-001
= 1
$ plaint review TS-2026-001 --decision 同意
! TS-2026-001: error: Review: 李雷 <lilei@example.com> does not hold the role Regional executive in charge [sign_off.not_held]
! hint: Let it be signed by: Regional executive in charge (何平)
= 1
@ 高远 <gaoyuan@example.com>
$ plaint approve TS-2026-001 --decision 同意
! TS-2026-001: error: not all who have to review have agreed (needed: Review is signed by all, found nothing; missing: Regional executive in charge (何平)) [approve.not_reviewed]
! hint: plaint review TS-2026-001 --decision passed
= 1
@ 何平 <heping@example.com>
$ plaint review TS-2026-001 --decision 同意 --opinion 赔偿标准报地区公司备查
> TS-2026-001: Reviewed (Solution proposed)
@ 钟毅 <zhongyi@example.com>
$ plaint approve TS-2026-001 --as 总裁 --decision 同意 --lang zh
! TS-2026-001: 错误：审批：无需总裁签署 [sign_off.not_asked]
! 提示：应签署的有：地区公司总经理（高远）
= 1
@ 高远 <gaoyuan@example.com>
$ plaint review TS-2026-001 --as 地区公司总经理 --decision 同意
! TS-2026-001: error: Review: the Regional general manager is not asked to sign [sign_off.not_asked]
! hint: Asked to sign: Regional executive in charge (何平)
= 1
$ plaint approve TS-2026-001 --decision 同意
> TS-2026-001: Approved, Solution proposed -> Solution approved
@ 李雷 <lilei@example.com>
@ 2026-03-05T09:00:00+08:00
$ plaint log implementation TS-2026-001 --content "西立面 1 至 4 层打胶" --result 淋水试验合格
> TS-2026-001: Implemented, Solution approved -> Being implemented
# A newspaper reports: major. The general manager now reviews, and two signatures more are needed.
@ 赵敏 <zhaomin@example.com>
@ 2026-03-06T09:30:00+08:00
$ plaint classify TS-2026-001 --media-exposed 是 --media-type 报刊 --media-outlet 临江晚报 --media-published-at "2026-03-06 07:00" --media-reference "新房渗水，业主维权" --media-spread 两家网站转载
> TS-2026-001: Judged, Being implemented -> Solution proposed
$ plaint show TS-2026-001 --lang zh | grep -A8 ^会签
> 会签：
>   审核：已签 1/3
>     已签  地区公司分管领导（审核）：何平  03-04 10:00
>     待签  地区公司总经理（审核）：高远
>     待签  集团分管领导（审核）：宋清
>   审批：已签 0/1
>     待签  总裁（审批）：钟毅
>
> 时限：
$ plaint letter TS-2026-001 briefing --lang zh
> 危机事件呈报单                                   编号：TS-2026-001
>
> 级    别：重大投诉（一级）
> 发生时间：2026-03-03 09:05
> 来源渠道：电话
> 顾客归属：地区公司　华东公司
> 项    目：江畔花园
> 投诉问题：外墙渗水
> 投诉人数：1
>
> 事件经过：
> 2025 年 11 月交付后，每逢下雨客厅外墙渗水，物业维修两次无效。
>
> 媒体情况：临江晚报，新房渗水，业主维权（2026-03-06 07:00）
> 两家网站转载
>
> 已采取的应急措施：
>   - 2026-03-03 15:00 雨棚遮挡外墙，室内抽湿；统一由华东公司客服答复媒体
>
> 拟定的处理方案：
> 西立面重新打胶，赔偿室内损失
> 对外沟通口径：由华东公司客服统一答复
>
> 主办人：李雷
> 呈报日期：2026-03-06
>
> 请审核、审批。
@ 李雷 <lilei@example.com>
$ plaint log implementation TS-2026-001 --content "西立面 5 至 12 层打胶"
! TS-2026-001: error: the solution has not been reviewed and approved (needed: Review is signed by all, found Regional executive in charge (何平); missing: Regional general manager (高远), Group executive in charge (宋清); Approval is signed by all, found nothing; missing: President (钟毅)) [implement.not_signed]
! hint: plaint show TS-2026-001
= 1
@ 宋清 <songqing@example.com>
$ plaint review TS-2026-001 --as 集团分管领导 --decision 同意
! TS-2026-001: error: Review: it is not the turn of the Group executive in charge yet [sign_off.not_due]
! hint: To sign now: Regional general manager (高远)
= 1
@ 高远 <gaoyuan@example.com>
$ plaint review TS-2026-001 --decision 修改后同意 --opinion 周五前书面答复媒体
> TS-2026-001: Reviewed (Solution proposed)
@ 钟毅 <zhongyi@example.com>
$ plaint approve TS-2026-001 --decision 同意
! TS-2026-001: error: not all who have to review have agreed (needed: Review is signed by all, found Regional executive in charge (何平), Regional general manager (高远); missing: Group executive in charge (宋清)) [approve.not_reviewed]
! hint: plaint review TS-2026-001 --decision passed
= 1
@ 宋清 <songqing@example.com>
$ plaint review TS-2026-001 --decision 不同意 --opinion 未写明对其他楼栋的排查
> TS-2026-001: Reviewed, Solution proposed -> Under investigation
# Not agreed: it goes back, a new solution is made, and everybody signs that one.
@ 李雷 <lilei@example.com>
@ 2026-03-06T14:00:00+08:00
$ plaint solve TS-2026-001 --summary "西立面重新打胶，赔偿室内损失，全部楼栋淋水排查" --measure "type=管理措施; term=永久措施; action=所有楼栋淋水试验，不合格的一并打胶"
> TS-2026-001: Solution proposed, Under investigation -> Solution proposed
@ 何平 <heping@example.com>
$ plaint review TS-2026-001 --decision 同意
> TS-2026-001: Reviewed (Solution proposed)
@ 高远 <gaoyuan@example.com>
$ plaint review TS-2026-001 --decision 同意
> TS-2026-001: Reviewed (Solution proposed)
@ 宋清 <songqing@example.com>
$ plaint review TS-2026-001 --decision 同意
> TS-2026-001: Reviewed (Solution proposed)
@ 赵敏 <zhaomin@example.com>
$ plaint approve TS-2026-001 --decision 同意
! TS-2026-001: error: Approval: 赵敏 <zhaomin@example.com> does not hold the role President [sign_off.not_held]
! hint: Let it be signed by: President (钟毅)
= 1
@ 钟毅 <zhongyi@example.com>
$ plaint approve TS-2026-001 --decision 同意 --opinion 每日通报进展
> TS-2026-001: Approved, Solution proposed -> Solution approved
@ 李雷 <lilei@example.com>
@ 2026-03-09T17:00:00+08:00
$ plaint resolve TS-2026-001 --outcome 完全解决
! TS-2026-001: error: `resolve` is not possible in the state approved (Solution approved) [transition.illegal]
! hint: Possible now: classify, set, edit, respond, assign, log containment, log investigation, solve, log implementation, track, file, improve, withdraw, hold, escalate, watch, log watch, unwatch, log communication, log note, link, attach
= 1
$ plaint log implementation TS-2026-001 --content "全部楼栋淋水排查，西立面打胶完成" --result 全部合格
> TS-2026-001: Implemented, Solution approved -> Being implemented
$ plaint resolve TS-2026-001 --outcome 完全解决 --technical 淋水试验全部合格 --risk 无
> TS-2026-001: Resolved, Being implemented -> Resolved
# The customer, the filing, the end.
@ 赵敏 <zhaomin@example.com>
@ 2026-03-12T10:00:00+08:00
$ plaint close TS-2026-001
! TS-2026-001: error: the customer has not confirmed the result (needed: Channel is Media or Reply is No answer or Final confirmation / Satisfaction is Very satisfied, Satisfied or Neutral, found Channel: Phone; Reply: nothing; Final confirmation / Satisfaction: nothing) [close.unconfirmed]
! hint: plaint confirm result TS-2026-001 --method phone --satisfaction satisfied
! TS-2026-001: error: the crisis has not been filed (needed: Level is not Major (level 1) or Hot (level 2) or (Filing number is filled in and Filed at is filled in), found Level: Major (level 1); Filing number: nothing; Filed at: nothing) [close.not_filed]
! hint: plaint file TS-2026-001 --number NUMBER --summary "…"
! 2 errors
= 1
$ plaint confirm silence TS-2026-001
! TS-2026-001: error: the customer has not been reminded twice since the resolution (needed: the number of Communications where Purpose is Reminder and Time is not before Resolved at is at least 2, found 0) [confirm_silence.no_reminders]
! hint: plaint log communication TS-2026-001 --purpose reminder --method phone --content "…"
= 1
$ plaint confirm result TS-2026-001 --method 电话确认 --satisfaction 满意 --by 周敏 --comment 雨后未再渗水
> TS-2026-001: Customer on the result, Resolved -> Confirmed
$ plaint file TS-2026-001 --number BA-2026-07 --summary 已整改并赔偿
! TS-2026-001: error: `file` needs the role Marketing centre, which 赵敏 <zhaomin@example.com> does not hold [transition.role]
! hint: Ask 王芳
= 1
@ 王芳 <wangfang@example.com>
$ plaint file TS-2026-001 --number BA-2026-07 --summary "外墙渗水经媒体报道，已整改并赔偿，两家媒体刊登处理结果" --location 市场营销中心档案柜
> TS-2026-001: Filed (Confirmed)
@ 刘洋 <liuyang@example.com>
$ plaint close TS-2026-001
! TS-2026-001: error: `close` needs the role Marketing centre or Marketing customer service, which 刘洋 <liuyang@example.com> does not hold [transition.role]
! hint: Ask 赵敏 or 王芳
= 1
@ 赵敏 <zhaomin@example.com>
$ plaint close TS-2026-001
> TS-2026-001: Closed, Confirmed -> Closed
$ plaint archive TS-2026-001
! TS-2026-001: error: the case teaches nothing yet (needed: Lessons has an entry, found 0) [archive.no_lessons]
! hint: plaint archive TS-2026-001 --lesson "…"
! TS-2026-001: error: how typical and how useful the case is has not been said (needed: Typicality is filled in, found nothing; Reference value is filled in, found nothing) [archive.unrated]
! hint: plaint archive TS-2026-001 --typicality ordinary --value medium
! TS-2026-001: error: recorder or reviewer is missing (needed: Reviewer is filled in, found nothing) [archive.unsigned]
! hint: plaint archive TS-2026-001 --recorder NAME --reviewer NAME
! 3 errors
= 1
$ plaint archive TS-2026-001 --problem-type 技术问题 --typicality 典型案例 --value 高 --lesson 板缝打胶须做淋水试验后再交付 --caution 论坛发帖当天即应列入关注 --reviewer 王芳 --location 案例库
> TS-2026-001: Archived, Closed -> Archived
# The papers. Then water again after the handling: the record is taken up again, and important at least.
@ 陈静 <chenjing@example.com>
@ 2026-05-21T09:00:00+08:00
$ plaint form TS-2026-001 --lang zh
> # 顾客投诉处理单
>
> 编号：TS-2026-001
>
> ## 投诉登记
>
> | 项目 | 内容 |
> |---|---|
> | 投诉发生时间 | 2026-03-03 09:05 |
> | 提交时间 | 2026-03-03 09:20 |
> | 接报人 | 刘洋 |
> | 接报部门 |  |
> | 来源渠道 | ☑ 电话　□ 来访　□ 信函　□ 邮件　□ 网上投诉　□ 即时通讯　□ 热线　□ 媒体报道　□ 第三方转达 |
> | 顾客归属 | □ 集团总部　☑ 地区公司 |
> | 地区公司 | 华东公司 |
> | 顾客姓名 | 周敏 |
> | 联系电话 | 13900001111 |
> | 顾客单位 |  |
> | 联系地址 |  |
> | 所属项目 | 江畔花园 |
> | 房号 | 8-1203 |
> | 投诉问题 | 外墙渗水 |
> | 投诉内容 | 2025 年 11 月交付后，每逢下雨客厅外墙渗水，物业维修两次无效。 |
>
> **顾客要求**
>
> > 1\. 彻底维修外墙  
> > 2\. 赔偿地板损失
>
> | 项目 | 内容 |
> |---|---|
> | 客服专员 | 陈静 |
> | 登记时间 | 2026-03-03 09:20 |
>
> ## 性质与级别判定
>
> | 项目 | 内容 |
> |---|---|
> | 投诉性质 | ☑ 工程质量　□ 销售服务　□ 售后维修　□ 物业服务　□ 合同与收费　□ 交付与延期　□ 规划与配套　□ 人身财产安全　□ 其他 |
> | 重大投诉（一级） | □ 已引发法律诉讼　☑ 已被媒体曝光 |
> | 热点投诉（二级） | □ 可能引发法律诉讼　☑ 可能被媒体曝光 |
> | 重要投诉（三级） | □ 处理完毕后二次投诉　□ 需要顾问支持　□ 需要其他公司协助 |
>
> **集体投诉**
>
> > 投诉人数：1　　（3人以上为二级，5人以上为一级）
>
> **相同投诉**
>
> > 一个月内不同投诉人累计：3　　含台账外合计：　　（三次以上为二级）
>
> **未解决**
>
> > ☑ 因我方原因未解决　　（一周后为二级，一个月后为一级）
>
> | 项目 | 内容 |
> |---|---|
> | 按规则判定 | 重大投诉（一级） |
> | 复杂程度 | □ 简单　□ 中等　☑ 复杂 |
> | 投诉级别 | ☑ 重大投诉（一级）　□ 热点投诉（二级）　□ 重要投诉（三级）　□ 一般投诉（四级） |
>
> **另行定级理由**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 处理难度 | ☑ 高　□ 中　□ 低 |
> | 媒体名称 | 临江晚报 |
> | 媒体类型 | 报刊 |
> | 标题或网址 | 新房渗水，业主维权 |
> | 报道时间 | 2026-03-06 07:00 |
> | 受理法院 |  |
> | 案号 |  |
>
> ## 组织处理
>
> | 项目 | 内容 |
> |---|---|
> | 主办人 | 李雷 |
> | 相关责任部门 | 工程管理部、物业部 |
> | 分派时间 | 2026-03-03 10:00 |
> | 要求完成时间 | 2026-03-08 18:00 |
>
> **首次答复**
>
> > 已登记，今天派人查看，三天内答复处理方案。
> >
> > 答复人：陈静　　日期：2026-03-03 09:20
>
> | 项目 | 内容 |
> |---|---|
> | 应急措施 | 1\. 雨棚遮挡外墙，室内抽湿；统一由华东公司客服答复媒体 |
> | 调查情况 | 淋水试验：西立面 1 至 12 层板缝漏水 |
> | 原因分析 | 外墙板缝未按图打胶 |
> | 处理方案 | 西立面重新打胶，赔偿室内损失，全部楼栋淋水排查 |
>
> **具体措施**
>
> > 1\. 西立面 1 至 12 层板缝全部打胶  
> > 2\. 按评估赔偿地板和涂料  
> > 3\. 所有楼栋淋水试验，不合格的一并打胶
>
> | 项目 | 内容 |
> |---|---|
> | 对外沟通口径 | 由华东公司客服统一答复 |
>
> ## 审核与审批
>
> **审核**
>
> > 地区公司分管领导审核：何平    2026-03-06 14:00  
> > 同意  
> > 地区公司总经理审核：高远    2026-03-06 14:00  
> > 同意  
> > 集团分管领导审核：宋清    2026-03-06 14:00  
> > 同意
>
> **审批**
>
> > 总裁审批：钟毅    2026-03-06 14:00  
> > 同意；每日通报进展
>
> | 环节 | 签署职务 | 签署意见 | 具体意见 | 签署人 | 签署时间 |
> |---|---|---|---|---|---|
> | 审核 | 地区公司分管领导 | 同意 | 赔偿标准报地区公司备查 | 何平 | 2026-03-04 10:00 |
> | 审批 | 地区公司总经理 | 同意 |  | 高远 | 2026-03-04 10:00 |
> | 审核 | 地区公司总经理 | 修改后同意 | 周五前书面答复媒体 | 高远 | 2026-03-06 09:30 |
> | 审核 | 集团分管领导 | 不同意 | 未写明对其他楼栋的排查 | 宋清 | 2026-03-06 09:30 |
> | 审核 | 地区公司分管领导 | 同意 |  | 何平 | 2026-03-06 14:00 |
> | 审核 | 地区公司总经理 | 同意 |  | 高远 | 2026-03-06 14:00 |
> | 审核 | 集团分管领导 | 同意 |  | 宋清 | 2026-03-06 14:00 |
> | 审批 | 总裁 | 同意 | 每日通报进展 | 钟毅 | 2026-03-06 14:00 |
>
> ## 处理结果与备案
>
> **实施情况**
>
> > 1\. 西立面 1 至 4 层打胶  
> > 2\. 全部楼栋淋水排查，西立面打胶完成
>
> | 项目 | 内容 |
> |---|---|
> | 解决状态 | ☑ 完全解决　□ 基本解决　□ 部分解决　□ 未解决 |
> | 解决时间 | 2026-03-09 17:00 |
> | 处理天数 | 6 |
> | 顾客满意度 | □ 非常满意　☑ 满意　□ 一般　□ 不满意　□ 非常不满意 |
> | 顾客评价 | 雨后未再渗水 |
>
> **二次投诉**
>
> > 接报人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> | 项目 | 内容 |
> |---|---|
> | 备案编号 | BA-2026-07 |
> | 备案时间 | 2026-03-12 10:00 |
>
> 一、二级投诉按危机事件处理。一级：地区公司分管领导、地区公司总经理、集团分管领导审核，总裁审批；二级：地区公司分管领导审核，地区公司总经理审批。
$ plaint form TS-2026-001 --form filing --lang zh
> # 危机事件备案表
>
> 备案编号：BA-2026-07
>
> | 项目 | 内容 |
> |---|---|
> | 投诉编号 | TS-2026-001 |
> | 投诉级别 | 重大投诉（一级） |
> | 按规则判定 | 重大投诉（一级） |
> | 投诉发生时间 | 2026-03-03 09:05 |
> | 顾客归属 | □ 集团总部　☑ 地区公司 |
> | 地区公司 | 华东公司 |
> | 所属项目 | 江畔花园 |
> | 投诉问题 | 外墙渗水 |
> | 事件经过 | 2025 年 11 月交付后，每逢下雨客厅外墙渗水，物业维修两次无效。 |
> | 媒体名称 | 临江晚报 |
> | 报道时间 | 2026-03-06 07:00 |
> | 标题或网址 | 新房渗水，业主维权 |
> | 传播情况 | 两家网站转载 |
> | 受理法院 |  |
> | 案号 |  |
> | 立案日期 | 　　　年　　月　　日 |
>
> **诉讼请求**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 处理方案 | 西立面重新打胶，赔偿室内损失，全部楼栋淋水排查 |
>
> **审核**
>
> > 地区公司分管领导审核：何平    2026-03-06 14:00  
> > 同意  
> > 地区公司总经理审核：高远    2026-03-06 14:00  
> > 同意  
> > 集团分管领导审核：宋清    2026-03-06 14:00  
> > 同意
>
> **审批**
>
> > 总裁审批：钟毅    2026-03-06 14:00  
> > 同意；每日通报进展
>
> | 项目 | 内容 |
> |---|---|
> | 解决状态 | 完全解决 |
> | 解决时间 | 2026-03-09 17:00 |
>
> **备案内容**
>
> > 外墙渗水经媒体报道，已整改并赔偿，两家媒体刊登处理结果
> >
> > 市场营销中心备案人：王芳　　日期：2026-03-12 10:00
>
> | 项目 | 内容 |
> |---|---|
> | 备案存放位置 | 市场营销中心档案柜 |
$ plaint recur TS-2026-001 --content "5 月 20 日雨后再次渗水"
> TS-2026-001: Complained of again, Archived -> Under investigation
$ plaint check
> Records checked: 4; errors: 0
$ plaint withdraw TS-2026-001 --explanation 顾客确认为空调冷凝水
> TS-2026-001: Withdrawn, Under investigation -> Withdrawn
@ 王芳 <wangfang@example.com>
$ plaint log note TS-2026-002 --content 由市场营销中心跟进
> TS-2026-002: Noted (Withdrawn)
$ plaint check
> Records checked: 4; errors: 0
$ plaint form --blank --lang zh
> # 顾客投诉处理单
>
> 编号：\_\_\_\_\_\_\_\_
>
> ## 投诉登记
>
> | 项目 | 内容 |
> |---|---|
> | 投诉发生时间 | 　　年　月　日　时　分 |
> | 提交时间 | 　　年　月　日　时　分 |
> | 接报人 |  |
> | 接报部门 |  |
> | 来源渠道 | □ 电话　□ 来访　□ 信函　□ 邮件　□ 网上投诉　□ 即时通讯　□ 热线　□ 媒体报道　□ 第三方转达 |
> | 顾客归属 | □ 集团总部　□ 地区公司 |
> | 地区公司 |  |
> | 顾客姓名 |  |
> | 联系电话 |  |
> | 顾客单位 |  |
> | 联系地址 |  |
> | 所属项目 |  |
> | 房号 |  |
> | 投诉问题 |  |
>
> **投诉内容**
>
> >
>
> **顾客要求**
>
> > 1\.   
> > 2\. 
>
> | 项目 | 内容 |
> |---|---|
> | 客服专员 |  |
> | 登记时间 | 　　年　月　日　时　分 |
>
> ## 性质与级别判定
>
> | 项目 | 内容 |
> |---|---|
> | 投诉性质 | □ 工程质量　□ 销售服务　□ 售后维修　□ 物业服务　□ 合同与收费　□ 交付与延期　□ 规划与配套　□ 人身财产安全　□ 其他 |
> | 重大投诉（一级） | □ 已引发法律诉讼　□ 已被媒体曝光 |
> | 热点投诉（二级） | □ 可能引发法律诉讼　□ 可能被媒体曝光 |
> | 重要投诉（三级） | □ 处理完毕后二次投诉　□ 需要顾问支持　□ 需要其他公司协助 |
>
> **集体投诉**
>
> > 投诉人数：　　（3人以上为二级，5人以上为一级）
>
> **相同投诉**
>
> > 一个月内不同投诉人累计：　　含台账外合计：　　（三次以上为二级）
>
> **未解决**
>
> > □ 因我方原因未解决　　（一周后为二级，一个月后为一级）
>
> | 项目 | 内容 |
> |---|---|
> | 按规则判定 |  |
> | 复杂程度 | □ 简单　□ 中等　□ 复杂 |
> | 投诉级别 | □ 重大投诉（一级）　□ 热点投诉（二级）　□ 重要投诉（三级）　□ 一般投诉（四级） |
>
> **另行定级理由**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 处理难度 | □ 高　□ 中　□ 低 |
> | 媒体名称 |  |
> | 媒体类型 |  |
> | 标题或网址 |  |
> | 报道时间 | 　　年　月　日　时　分 |
> | 受理法院 |  |
> | 案号 |  |
>
> ## 组织处理
>
> | 项目 | 内容 |
> |---|---|
> | 主办人 |  |
> | 相关责任部门 |  |
> | 分派时间 | 　　年　月　日　时　分 |
> | 要求完成时间 | 　　年　月　日　时　分 |
>
> **首次答复**
>
> > 答复人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> **应急措施**
>
> > 1\.   
> > 2\. 
>
> **调查情况**
>
> >
>
> **原因分析**
>
> >
>
> **处理方案**
>
> >
>
> **具体措施**
>
> > 1\.   
> > 2\.   
> > 3\. 
>
> **对外沟通口径**
>
> >
>
> ## 审核与审批
>
> **审核**
>
> > 地区公司分管领导审核：\_\_\_\_\_\_\_\_    　　年　　月　　日  
> > 地区公司总经理审核：\_\_\_\_\_\_\_\_    　　年　　月　　日  
> > 集团分管领导审核：\_\_\_\_\_\_\_\_    　　年　　月　　日
>
> **审批**
>
> > 总裁审批：\_\_\_\_\_\_\_\_    　　年　　月　　日  
> > 地区公司总经理审批：\_\_\_\_\_\_\_\_    　　年　　月　　日
>
> | 环节 | 签署职务 | 签署意见 | 具体意见 | 签署人 | 签署时间 |
> |---|---|---|---|---|---|
> |  |  |  |  |  |  |
> |  |  |  |  |  |  |
> |  |  |  |  |  |  |
> |  |  |  |  |  |  |
>
> ## 处理结果与备案
>
> **实施情况**
>
> >
>
> | 项目 | 内容 |
> |---|---|
> | 解决状态 | □ 完全解决　□ 基本解决　□ 部分解决　□ 未解决 |
> | 解决时间 | 　　年　月　日　时　分 |
> | 处理天数 |  |
> | 顾客满意度 | □ 非常满意　□ 满意　□ 一般　□ 不满意　□ 非常不满意 |
>
> **顾客评价**
>
> >
>
> **二次投诉**
>
> > 接报人：\_\_\_\_\_\_\_\_　　日期：　　年　　月　　日
>
> | 项目 | 内容 |
> |---|---|
> | 备案编号 |  |
> | 备案时间 | 　　年　月　日　时　分 |
>
> 一、二级投诉按危机事件处理。一级：地区公司分管领导、地区公司总经理、集团分管领导审核，总裁审批；二级：地区公司分管领导审核，地区公司总经理审批。
$ plaint workflow --kind potential --lang zh
> 工作流：潜在危机事件
>
>   已提交（处理中，起点）
>     列入关注 → 关注中
>         角色：客服专员或市场营销中心或营销客服部
>     转为投诉 → 已转投诉
>         角色：市场营销中心或营销客服部
>         以下情形不可执行：未关联由此登记的投诉
>     不予受理 → 不予受理
>         角色：客服专员或市场营销中心或营销客服部
>         以下情形不可执行：未关联其所重复的原记录
>     不改变状态：升级、应急措施
>
>   关注中（处理中）
>     转为投诉 → 已转投诉
>         角色：市场营销中心或营销客服部
>         以下情形不可执行：未关联由此登记的投诉
>     解除关注 → 已解除关注
>         角色：市场营销中心或营销客服部
>         以下情形不可执行：尚无关注记录
>     不改变状态：列入关注、关注、升级、应急措施
>
>   已转投诉（已结束）
>     重新打开 → 已提交
>         角色：客服专员或市场营销中心或营销客服部
>     归档 → 已归档
>         以下情形不可执行：尚未总结可复制经验；未注明典型程度或参考价值；缺少记录
>         人或审核人
>
>   已解除关注（已结束）
>     列入关注 → 关注中
>         角色：客服专员或市场营销中心或营销客服部
>     归档 → 已归档
>         以下情形不可执行：尚未总结可复制经验；未注明典型程度或参考价值；缺少记录
>         人或审核人
>
>   已归档（已结束）
>
>   不予受理（已结束）
>     重新打开 → 已提交
>         角色：客服专员或市场营销中心或营销客服部
>
> 随时可以：预防改进、修改字段、编辑、备注、关联、附加证据
$ plaint policy test --profile crisis
> Cases: 148; failed: 0
$ plaint policy check
> Errors in the policy: 0; warnings: 0

# Every step was taken legally, by whoever made its commit.
$ plaint verify >/dev/null 2>&1 && echo legal
> legal
