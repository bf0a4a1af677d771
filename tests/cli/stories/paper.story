# On paper: forms filled and blank, letters, and the graph of the workflow.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null
$ plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --category technical_support,feature_request --urgency high --description "登录后反复掉线。<b>急</b>" --demand 恢复登录 --demand 说明原因
> CP-2026-001: Registered

# The forms there are, and the record's own, as Markdown in the language of the run.
$ plaint form --list
> Form    Title             Kinds of records
> record  Complaint record  any
$ plaint form CP-2026-001 --lang zh | head -48
> # 客户投诉处理记录表
>
> 投诉编号：CP-2026-001
>
> ## 投诉基本信息
>
> | 项目 | 内容 |
> |---|---|
> | 投诉编号 | CP-2026-001 |
> | 接收时间 | 2026-03-02 09:12 |
> | 接收方式 | ☑ 电话　□ 邮件　□ 现场　□ 在线系统　□ 第三方转达 |
> | 接收人员 | 李敏 |
> | 记录时间 | 2026-03-02 09:30 |
>
> ## 客户信息
>
> | 项目 | 内容 |
> |---|---|
> | 客户单位 | 市局 |
> | 投诉人姓名 | 张伟 |
> | 职位 |  |
> | 部门 |  |
> | 联系电话 | 13800000000 |
> | 邮箱地址 |  |
> | 与项目关系 | □ 项目负责人　□ 技术负责人　□ 最终用户　□ 管理者　□ 其他 |
>
> ## 项目信息
>
> | 项目 | 内容 |
> |---|---|
> | 项目名称 | 一网通办 |
> | 合同编号 | HT-1 |
> | 项目经理 |  |
> | 合同金额 |  |
> | 项目阶段 | □ 需求分析　□ 设计开发　□ 测试部署　□ 验收交付　□ 运维服务 |
> | 开始时间 | 　　　年　　月　　日 |
> | 计划完成时间 | 　　　年　　月　　日 |
>
> ## 投诉详情
>
> ### 投诉分类
>
> | 项目 | 内容 |
> |---|---|
> | 投诉类型（可多选） | □ 产品质量问题　□ 服务态度问题　□ 进度延误问题　□ 沟通协调问题　☑ 技术支持问题　□ 合同履行问题　□ 费用争议问题　□ 其他问题　☑ 功能需求 |
> | 紧急程度 | □ 紧急 - 严重影响业务，需立即处理　☑ 高 - 影响正常使用，需尽快处理　□ 中 - 有一定影响，需及时处理　□ 低 - 影响较小，可适当延后处理 |
>
> ### 投诉内容描述
$ plaint form CP-2026-001 | sed -n '/Details/,/Demands/p'
> ## Details of the complaint
>
> ### Classification
>
> | Item | Content |
> |---|---|
> | Type (several may be ticked) | □ Product quality　□ Service attitude　□ Schedule　□ Communication　☑ Technical support　□ Contract performance　□ Cost dispute　□ Other　☑ Feature request |
> | Urgency | □ Urgent - business suffers gravely, act at once　☑ High - normal use suffers, act as soon as possible　□ Medium - some effect, act in time　□ Low - little effect, may be put off |
>
> ### Description
>
> > The complaint in detail: 登录后反复掉线。\<b\>急\</b\>  
> > It happened at:   
> > Place and situation:   
> > People or functions involved: 
>
> ### Demands of the customer

# HTML, by the format or by the file's ending; what a user wrote is no markup.
$ plaint form CP-2026-001 -o form.html && grep -c "&lt;b&gt;急&lt;/b&gt;" form.html && grep -c "<b>" form.html
> 1
> 0
! form.html written
= 1
$ plaint form CP-2026-001 --format html | diff - form.html && echo same
> same
$ plaint form CP-2026-001 --format md | head -1
> # Complaint record

# The blank form needs no record, and no repository.
$ plaint form --blank --lang zh | sed -n '/初步分析/,/责任分派/p'
> ### 问题初步分析
>
> **可能原因分析**
>
> > 1\. 直接原因：  
> > 2\. 根本原因：  
> > 3\. 责任归属：  
> > 4\. 影响评估：
>
> **初步解决思路**
>
> >
>
> ## 处理过程
>
> ### 责任分派
$ mkdir elsewhere && mv .git .git-away && plaint form --blank --kind praise | head -3; mv .git-away .git
> # Complaint record
>
> No. \_\_\_\_\_\_\_\_
$ plaint form --blank --kind 表扬 --lang zh | head -1
> # 客户投诉处理记录表

# What cannot be meant.
$ plaint form
! error: name one record, or --blank, or --list [form.which]
! hint: plaint form ID
= 2
$ plaint form CP-2026-001 --form recrod
! error: there is no form `recrod` [form.unknown]
! hint: Did you mean `record`?
= 2
$ plaint form --blank --kind complant
! error: there is no kind `complant` [cli.unknown_kind]
! hint: Did you mean `complaint`?
= 2

# Letters: which there are, and what they still need.
$ plaint letter CP-2026-001
> Letter           Title                         Still needed
> acknowledgement  Acknowledgement of receipt
> delay_notice     Notice of delay               Purpose of the last of Communications is Notice of delay
> feedback_form    Feedback form for the result  Outcome is filled in or Answer is filled in
> refusal          Refusal with reasons          Dismissal / Reason is filled in
> result           Result                        Outcome is filled in or Answer is filled in
$ plaint letter CP-2026-001 --lang zh
> 函件             名称            尚需
> acknowledgement  受理告知函
> delay_notice     延期告知函      客户沟通记录 最后一条的 沟通目的 为 延期告知
> feedback_form    处理结果反馈表  解决状态 已填写 或 答复内容 已填写
> refusal          不予受理告知函  不予处理 / 原因 已填写
> result           处理结果告知函  解决状态 已填写 或 答复内容 已填写
$ plaint letter CP-2026-001 result
! error: CP-2026-001: this letter needs: Outcome is filled in or Answer is filled in; found: Outcome: nothing; Answer: nothing [letter.not_yet]
! hint: `plaint show CP-2026-001` tells what can be done next
= 1
$ plaint letter CP-2026-001 acknowledgment
! error: the profile has no letter `letters/en/acknowledgment.txt` [letter.missing]
! hint: Did you mean `acknowledgement`?
= 2
$ plaint letter CP-2026-001 acknowledgement
> 市局
> 张伟
>
> We have received what you told us on 2026-03-02 09:12 about "一网通办" (contract HT-1).
> It is registered as CP-2026-001 (Complaint, urgency: High). Please name this number whenever you contact us about it.
>
> Subject: 登录后反复掉线。<b>急</b>
>
> What we understood you to ask for:
>   - 恢复登录
>   - 说明原因
>
> We are finding the right person for it and mean to have it solved by 2026-03-03 09:12.
> If it cannot wait, or if there is more to say, ask for 李敏,
> and mention the number. Tell us, too, if anything above is not what you meant.
>
> Thank you for letting us know.
>
> Wang Fang <wang.fang@example.com>
@ 2026-03-02T10:00:00+08:00
$ plaint classify CP-2026-001 --main-category technical_support && plaint assign CP-2026-001 --lead 赵强 && plaint log communication CP-2026-001 --method phone --with 张伟 --purpose delay_notice --content "须等厂商补丁。" --new-due "2026-03-04 18:00"
> CP-2026-001: Classified, Registered -> Classified
> CP-2026-001: Assigned, Classified -> Assigned
> CP-2026-001: Talked to the customer (Assigned)
$ plaint letter CP-2026-001 delay_notice --lang zh
> 市局 张伟：
>
> 您好！您于 2026-03-02 09:12 反映的“登录后反复掉线。<b>急</b>”问题（编号 CP-2026-001）正在处理中。
> 非常抱歉，处理所需时间比原先告知的要长，现将有关情况说明如下：
>
> 须等厂商补丁。
>
> 我们计划于 2026-03-04 18:00 前解决。
> 此事仍由 赵强 负责。
> 如延期给您的工作带来困难，请联系 李敏，并说明编号。
> 由此带来的不便，敬请谅解。
>
> Wang Fang
> 2026-03-02
@ 2026-03-03T10:00:00+08:00
$ plaint reject CP-2026-001 --reason not_ours --explanation "系客户自有网络故障。"
> CP-2026-001: Rejected, Assigned -> Rejected
$ plaint letter CP-2026-001 refusal
> 市局
> 张伟
>
> On 2026-03-02 09:12 you told us about "登录后反复掉线。<b>急</b>", which we registered as CP-2026-001. We have looked into it and shall not pursue it further.
>
> Reason: Not ours
>
> 系客户自有网络故障。
>
> If you see this otherwise, or have something to add, tell 李敏, and mention the number. With new facts the case is opened again.
>
> Wang Fang
> 2026-03-03 10:00
$ plaint letter CP-2026-001 refusal --lang zh -o refusal.txt; head -3 refusal.txt
> 市局 张伟：
>
> 您好！您于 2026-03-02 09:12 反映的“登录后反复掉线。<b>急</b>”问题（编号 CP-2026-001），经核实，我方不再继续处理，理由如下：
! 已写入 refusal.txt

# Where it stands among the states.
$ plaint workflow --kind praise
> Workflow: Praise
>
>   Registered (open, start)
>     Responded -> Acknowledged
>     Rejected -> Rejected
>         not while: the earlier record that this one repeats is not linked
>     without leaving it: Classified, Assigned, Talked to the customer
>
>   Acknowledged (resolved)
>     Closed -> Closed
>         not while: the record holds no response to the customer
>     without leaving it: Classified, Assigned, Responded, Talked to the customer
>
>   Closed (closed)
>     Reopened -> Registered
>     Archived -> Archived
>         not while: the case teaches nothing yet; how typical and how useful the
>         case is has not been said; recorder or reviewer is missing
>     without leaving it: Talked to the customer
>
>   Archived (closed)
>
>   Rejected (closed)
>     Reopened -> Registered
>
> At any time: Improvement planned, Noted, Linked, Field set, Edited, Evidence
> attached
$ plaint workflow CP-2026-001 --lang zh | grep "^[>*]\|^  [*]\|^  2026"
> * 已登记（处理中，起点）
>   * 分类 → 已分类
> * 已分类（处理中）
>   * 分派 → 已分派
> * 已分派（处理中）
>   * 不予受理 → 不予受理
> > 不予受理（已结束，当前状态）
>   2026-03-02 09:30 登记 → 已登记
>   2026-03-02 10:00 分类 → 已分类
>   2026-03-02 10:00 分派 → 已分派
>   2026-03-03 10:00 不予受理 → 不予受理
$ plaint workflow CP-2026-001 --format mermaid | head -8
> stateDiagram-v2
>     state "Registered" as s0
>     state "Classified" as s1
>     state "Assigned" as s2
>     state "Under investigation" as s3
>     state "Solution proposed" as s4
>     state "Solution reviewed" as s5
>     state "Solution approved" as s6
$ plaint workflow --kind inquiry --format dot --lang zh | head -8
> digraph "咨询" {
>     node [shape=box, fontsize=11];
>     edge [fontsize=9];
>     s0 [label="已登记", style="rounded"];
>     start [shape=point, width=0.15];
>     start -> s0;
>     s1 [label="已分派", style="rounded"];
>     s2 [label="已挂起", style="rounded,dashed"];
$ for kind in complaint suggestion inquiry praise fault; do plaint workflow --kind $kind --format dot --lang zh | dot -Tsvg | grep -c "</svg>"; done
> 1
> 1
> 1
> 1
> 1
$ plaint workflow --kind prais
! error: there is no kind `prais` [cli.unknown_kind]
! hint: Did you mean `praise`?
= 2

# A profile's own form is checked as a record is: each mistake with its place.
$ mkdir -p .plaint/profiles/it-project/forms && printf 'label: {en: Slip, zh: 简表}\ncolumns: 4\nblocks:\n  - rows:\n      - [id, recieved.at]\n      - [{field: urgency, choices: [hihg]}, id, id]\n' > .plaint/profiles/it-project/forms/slip.yaml
$ plaint check
> Records checked: 1; errors: 3
! .plaint/profiles/it-project/forms/slip.yaml:5:14: error: the record has no field `recieved.at` [form.unknown_field]
!     5 |       - [id, recieved.at]
!       |              ^^^^^^^^^^^
! hint: Did you mean `received.at`?
! .plaint/profiles/it-project/forms/slip.yaml:6:37: error: the choice `hihg` is not defined [form.unknown_name]
!     6 |       - [{field: urgency, choices: [hihg]}, id, id]
!       |                                     ^^^^
! hint: Did you mean `high`?
! .plaint/profiles/it-project/forms/slip.yaml:6:9: error: the row takes 6 columns, and the grid has 4 [form.wide_row]
!     6 |       - [{field: urgency, choices: [hihg]}, id, id]
!       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
! hint: Each cell takes a column for its label and `span` columns for its value (1 without it)
! 3 errors
= 1
$ sed -i 's/blocks/bolcks/' .plaint/profiles/it-project/forms/slip.yaml; plaint form --list
! .plaint/profiles/it-project/forms/slip.yaml:1:1: error: field `blocks` is missing [schema.required]
!     1 | label: {en: Slip, zh: 简表}
!       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
! hint: add `blocks`: a list
! .plaint/profiles/it-project/forms/slip.yaml:3:1: error: unknown field `bolcks` [schema.additional]
!     3 | bolcks:
!       | ^^^^^^
! hint: did you mean `blocks`?
! 2 errors
= 3
$ printf 'label: {en: Slip, zh: 简表}\nkinds: [complaint]\ncolumns: [1, 3]\nblocks:\n  - rows: [[id], [title]]\n' > .plaint/profiles/it-project/forms/slip.yaml
$ plaint check; plaint form CP-2026-001; plaint form CP-2026-001 --form record | head -1
> Records checked: 1; errors: 0
> # Slip
>
> | Item | Content |
> |---|---|
> | Id | CP-2026-001 |
> | Title | 登录后反复掉线。\<b\>急\</b\> |
> # Complaint record
$ mkdir -p .plaint/profiles/it-project/letters/en; printf '{{! label: Note }}\n{{#id}}\n' > .plaint/profiles/it-project/letters/en/note.txt; plaint check
> Records checked: 1; errors: 1
! .plaint/profiles/it-project/letters/en/note.txt: error: the template cannot be read: Unclosed section "id" at 0 [render.bad_template]
= 1
