# A record that somebody wrote by hand, with comments, odd quoting and indentation, goes through every writing command; each commit
# changes only the lines that the command is about.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null && git log --format=%s
> plaint: init
$ cat > hand.yaml
| # 手写的记录：注释和写法都要保留
| id:   CP-2026-001        # 编号
| uid: 'ABCDEFGHJKMNPQRSTVWXYZ0123'
| kind: complaint
| state: registered   # 由 plaint 写入
|
| title: "窗口办件 \u2014 系统掉线"     # 双引号与转义
| received: {at: "2026-03-02T09:12:00+08:00", by: 李敏, channel: phone}  # 一行写完
| recorded:
|     at: "2026-03-02T09:30:00+08:00"
|     by: Wang Fang <wang.fang@example.com>
| # 客户信息 ---------------------------------
| customer:
|     organization: '市政务服务局 ''窗口''科'
|     name: 张伟
|     # 只在工作时间打
|     phone: '010-12345678'   # 总机
| subject:
|    project: >-
|        一网通办平台
|        二期
|    contract: HT-2026-01
| urgency:    high            # 客户说很急
| description: |
|   早上九点起，系统频繁掉线。
|
|     * 影响三个窗口
|   # 这不是注释，是正文
| demands:
|   items:
|   - 今天恢复
|   # 第二条是后来补的
|   - 说明原因
| history:
| - {at: "2026-03-02T09:30:00+08:00", by: Wang Fang <wang.fang@example.com>, event: register, to: registered, values: {urgency: high}}
| # 文件末尾的注释
$ mkdir -p complaints/2026/00 && mv hand.yaml complaints/2026/00/CP-2026-001.yaml && git add complaints && git commit -qm "by hand" && plaint check
> Records checked: 1; errors: 0

@ 2026-03-02T09:40:00+08:00
$ plaint classify CP-2026-001 --category 技术支持问题,schedule --urgency urgent && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Classified, Registered -> Classified
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: registered   # 由 plaint 写入
> +state: classified   # 由 plaint 写入
> @@ -23 +23,4 @@ subject:
> -urgency:    high            # 客户说很急
> +categories:
> +- technical_support
> +- schedule
> +urgency:    urgent            # 客户说很急
> @@ -36,0 +40,7 @@ history:
> +- at: "2026-03-02T09:40:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: classify
> +  from: registered
> +  to: classified
> +  values:
> +      urgency: urgent
@ 2026-03-02T09:41:00+08:00
$ plaint respond CP-2026-001 --method 电话 --content "已收到，两小时内答复" --at 09:20 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Responded (Classified)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -36,0 +37,5 @@ demands:
> +response:
> +    at: "2026-03-02T09:20:00+08:00"
> +    by: Wang Fang
> +    method: phone
> +    content: 已收到，两小时内答复
> @@ -46,0 +52,5 @@ history:
> +- at: "2026-03-02T09:41:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: respond
> +  values:
> +      response.at: "2026-03-02T09:20:00+08:00"
@ 2026-03-02T09:42:00+08:00
$ plaint assign CP-2026-001 --lead 李雷 --assistant 韩梅梅 --department 开发部 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Assigned, Classified -> Assigned
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: classified   # 由 plaint 写入
> +state: assigned   # 由 plaint 写入
> @@ -41,0 +42,7 @@ response:
> +assignment:
> +    lead: 李雷
> +    assistants:
> +    - 韩梅梅
> +    departments:
> +    - 开发部
> +    at: "2026-03-02T09:42:00+08:00"
> @@ -56,0 +64,7 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: assign
> +  from: classified
> +  to: assigned
> +  values:
> +      assignment.lead: 李雷
$ plaint analyse CP-2026-001 --direct-cause "会话表写满" --nature technical && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Analysed (Assigned)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -41,0 +42,3 @@ response:
> +analysis:
> +    direct_cause: 会话表写满
> +    nature: technical
> @@ -70,0 +74,3 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: analyse
$ plaint log investigation CP-2026-001 --method 系统分析 --content "$(printf '第一行\n\n  缩进的第二行')" --conclusion "会话表上限过小" && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Investigated, Assigned -> Under investigation
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: assigned   # 由 plaint 写入
> +state: investigating   # 由 plaint 写入
> @@ -51,0 +52,10 @@ assignment:
> +investigations:
> +- id: sc9ag9
> +  at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang
> +  method: system_analysis
> +  content: |-
> +      第一行
> +
> +        缩进的第二行
> +  conclusion: 会话表上限过小
> @@ -76,0 +87,6 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: investigate
> +  from: assigned
> +  to: investigating
> +  entry: sc9ag9
$ plaint log investigation CP-2026-001 --method 资料查阅 --content "查阅部署文档" --conclusion "与上限一致" --corrects 1 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Investigated (Under investigation)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -61,0 +62,7 @@ investigations:
> +- id: qjbypt
> +  at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang
> +  method: documents
> +  content: 查阅部署文档
> +  conclusion: 与上限一致
> +  corrects: sc9ag9
> @@ -92,0 +100,4 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: investigate
> +  entry: qjbypt
$ plaint log communication CP-2026-001 --method 视频会议 --with 张伟 --content "说明原因" --feedback "同意" && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Talked to the customer (Under investigation)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -68,0 +69,8 @@ investigations:
> +communications:
> +- id: jxgzan
> +  at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang
> +  with: 张伟
> +  method: video_meeting
> +  content: 说明原因
> +  feedback: 同意
> @@ -103,0 +112,4 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: communicate
> +  entry: jxgzan
$ plaint log note CP-2026-001 --content "下午复查" && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Noted (Under investigation)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -76,0 +77,5 @@ communications:
> +notes:
> +- id: kzgvrk
> +  at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang
> +  content: 下午复查
> @@ -115,0 +121,4 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: note
> +  entry: kzgvrk
$ plaint set CP-2026-001 customer.phone "010-87654321" && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Field set (Under investigation)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -17 +17 @@ customer:
> -    phone: '010-12345678'   # 总机
> +    phone: '010-87654321'   # 总机
> @@ -124,0 +125,3 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: set
$ plaint set CP-2026-001 subject.project "一网通办平台三期" && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Field set (Under investigation)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -19,3 +19 @@ subject:
> -   project: >-
> -       一网通办平台
> -       二期
> +   project: 一网通办平台三期
> @@ -127,0 +126,3 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: set
$ plaint set CP-2026-001 demands.items 今天恢复 说明原因 不再发生 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Field set (Under investigation)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -34,0 +35 @@ demands:
> +  - 不再发生
> @@ -128,0 +130,3 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: set
$ plaint set CP-2026-001 description "改为一行。" && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Field set (Under investigation)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -25,5 +25 @@ urgency:    urgent            # 客户说很急
> -description: |
> -  早上九点起，系统频繁掉线。
> -
> -    * 影响三个窗口
> -  # 这不是注释，是正文
> +description: 改为一行。
> @@ -132,0 +129,3 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: set
$ plaint hold CP-2026-001 --reason "等客户提供日志" && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Put on hold, Under investigation -> On hold
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: investigating   # 由 plaint 写入
> +state: on_hold   # 由 plaint 写入
> @@ -131,0 +132,6 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: hold
> +  from: investigating
> +  to: on_hold
> +  note: 等客户提供日志
$ plaint resume CP-2026-001 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Resumed, On hold -> Under investigation
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: on_hold   # 由 plaint 写入
> +state: investigating   # 由 plaint 写入
> @@ -137,0 +138,5 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: resume
> +  from: on_hold
> +  to: investigating
$ plaint escalate CP-2026-001 --reason deadline --step department_manager --to 王芳 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Escalated (Under investigation)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -76,0 +77,7 @@ notes:
> +escalations:
> +- id: 5zy0d4
> +  at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang
> +  reason: deadline
> +  step: department_manager
> +  to: 王芳
> @@ -142,0 +150,4 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: escalate
> +  entry: 5zy0d4
$ printf 'log' > app.log && plaint attach CP-2026-001 app.log --type 日志文件 && git show --no-textconv --format=%s -U0 -- complaints | tail -n +6
> CP-2026-001: Evidence attached (Under investigation)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -31,0 +32,7 @@ demands:
> +evidence:
> +- id: e4h8gn
> +  type: log_file
> +  path: evidence/CP-2026-001/app-836ff1.log
> +  sha256: 836ff184e7b41b1e13cb5fd89fa1de98dbbab99e9d2918913ff43b86a5c7c213
> +  at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang
> @@ -153,0 +161,4 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: attach
> +  entry: e4h8gn
$ plaint solve CP-2026-001 --direct-cause 会话表写满 --root-cause 未做容量规划 --summary 扩容并监控 --measure "type=technical; term=permanent; action=扩大会话表" --plan "task=扩容; owner=李雷; start=2026-03-02; end=2026-03-03; state=pending" && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Solution proposed, Under investigation -> Solution proposed
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: investigating   # 由 plaint 写入
> +state: proposed   # 由 plaint 写入
> @@ -83,0 +84,15 @@ notes:
> +solution:
> +    direct_cause: 会话表写满
> +    root_cause: 未做容量规划
> +    summary: 扩容并监控
> +    measures:
> +    - type: technical
> +      term: permanent
> +      action: 扩大会话表
> +    plan:
> +    - task: 扩容
> +      owner: 李雷
> +      start: "2026-03-02"
> +      end: "2026-03-03"
> +      state: pending
> +    proposed_at: "2026-03-02T09:42:00+08:00"
> @@ -164,0 +180,5 @@ history:
> +- at: "2026-03-02T09:42:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: solve
> +  from: investigating
> +  to: proposed
@ 2026-03-02T15:00:00+08:00
$ plaint review CP-2026-001 --decision passed --reviewer 王芳 --opinion 可行 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Reviewed, Solution proposed -> Solution reviewed
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: proposed   # 由 plaint 写入
> +state: reviewed   # 由 plaint 写入
> @@ -98,0 +99,9 @@ solution:
> +approvals:
> +- id: 6ev7n6
> +  at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang
> +  stage: review
> +  reviewers:
> +  - 王芳
> +  decision: passed
> +  opinion: 可行
> @@ -184,0 +194,6 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: review
> +  from: proposed
> +  to: reviewed
> +  entry: 6ev7n6
$ plaint approve CP-2026-001 --decision passed && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Approved, Solution reviewed -> Solution approved
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: reviewed   # 由 plaint 写入
> +state: approved   # 由 plaint 写入
> @@ -107,0 +108,5 @@ approvals:
> +- id: n3mtk7
> +  at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang
> +  stage: approval
> +  decision: passed
> @@ -199,0 +205,6 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: approve
> +  from: reviewed
> +  to: approved
> +  entry: n3mtk7
$ plaint confirm plan CP-2026-001 --method 电话确认 --attitude 满意 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Customer on the solution, Solution approved -> Solution agreed
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: approved   # 由 plaint 写入
> +state: agreed   # 由 plaint 写入
> @@ -98,0 +99,4 @@ solution:
> +    confirmation:
> +        at: "2026-03-02T15:00:00+08:00"
> +        method: phone
> +        attitude: satisfied
> @@ -210,0 +215,7 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: confirm_plan
> +  from: approved
> +  to: agreed
> +  values:
> +      solution.confirmation.attitude: satisfied
$ plaint log implementation CP-2026-001 --content 扩容 --result 完成 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Implemented, Solution agreed -> Being implemented
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: agreed   # 由 plaint 写入
> +state: implementing   # 由 plaint 写入
> @@ -116,0 +117,6 @@ approvals:
> +implementation:
> +- id: vn4vzn
> +  at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang
> +  content: 扩容
> +  result: 完成
> @@ -221,0 +228,6 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: implement
> +  from: agreed
> +  to: implementing
> +  entry: vn4vzn
$ plaint track CP-2026-001 --cycle 每周 --method 系统监控 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Tracking planned (Being implemented)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -122,0 +123,4 @@ implementation:
> +tracking:
> +    cycle: 每周
> +    methods:
> +    - monitoring
> @@ -233,0 +238,3 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: track
$ plaint log follow-up CP-2026-001 --content 查看监控 --result 正常 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Followed up (Being implemented)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -126,0 +127,6 @@ tracking:
> +follow_ups:
> +- id: 2e1p9g
> +  at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang
> +  content: 查看监控
> +  result: 正常
> @@ -240,0 +247,4 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: follow_up
> +  entry: 2e1p9g
$ plaint resolve CP-2026-001 --outcome 完全解决 --technical 已恢复 --risk 无 --residual-risk none && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Resolved, Being implemented -> Resolved
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: implementing   # 由 plaint 写入
> +state: resolved   # 由 plaint 写入
> @@ -139,0 +140,7 @@ escalations:
> +result:
> +    outcome: full
> +    resolved_at: "2026-03-02T15:00:00+08:00"
> +    evaluation:
> +        technical: 已恢复
> +        risk: 无
> +    residual_risk: none
> @@ -250,0 +258,8 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: resolve
> +  from: implementing
> +  to: resolved
> +  values:
> +      result.outcome: full
> +      result.resolved_at: "2026-03-02T15:00:00+08:00"
$ plaint evaluate CP-2026-001 --relationship 已修复 --cost 12000.00 --went-well 响应快 --went-well 沟通好 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Evaluated (Resolved)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -144,0 +145 @@ result:
> +        relationship: 已修复
> @@ -146,0 +148,4 @@ result:
> +    cost: "12000.00"
> +    went_well:
> +    - 响应快
> +    - 沟通好
> @@ -265,0 +271,3 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: evaluate
$ plaint confirm result CP-2026-001 --method 电话确认 --satisfaction 满意 --comment 及时 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Customer on the result, Resolved -> Confirmed
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: resolved   # 由 plaint 写入
> +state: confirmed   # 由 plaint 写入
> @@ -147,0 +148,6 @@ result:
> +    confirmation:
> +        at: "2026-03-02T15:00:00+08:00"
> +        method: phone
> +        satisfaction: satisfied
> +        comment: 及时
> +        reply: given
> @@ -273,0 +280,7 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: confirm_result
> +  from: resolved
> +  to: confirmed
> +  values:
> +      result.confirmation.satisfaction: satisfied
$ plaint improve CP-2026-001 --process-problem 无容量检查 --action "term=short; action=建立检查表; owner=李雷; state=pending" --monitoring 每日巡检 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Improvement planned (Confirmed)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -157,0 +158,9 @@ result:
> +prevention:
> +    systemic:
> +        process: 无容量检查
> +    actions:
> +    - term: short
> +      action: 建立检查表
> +      owner: 李雷
> +      state: pending
> +    monitoring: 每日巡检
> @@ -286,0 +296,3 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: improve
$ plaint close CP-2026-001 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Closed, Confirmed -> Closed
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: confirmed   # 由 plaint 写入
> +state: closed   # 由 plaint 写入
> @@ -298,0 +299,5 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: close
> +  from: confirmed
> +  to: closed
$ plaint log visit CP-2026-001 --method 电话 --satisfaction 满意 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Return visit (Closed)
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -132,0 +133,6 @@ follow_ups:
> +visits:
> +- id: vgvavx
> +  at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang
> +  method: phone
> +  satisfaction: satisfied
> @@ -303,0 +310,4 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: visit
> +  entry: vgvavx
$ plaint archive CP-2026-001 --problem-type technical --severity ordinary --typicality typical --value high --lesson 上限要留余量 --reviewer 王芳 --location 档案室 && git show --no-textconv --format=%s -U0 | tail -n +6
> CP-2026-001: Archived, Closed -> Archived
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -5 +5 @@ kind: complaint
> -state: closed   # 由 plaint 写入
> +state: archived   # 由 plaint 写入
> @@ -172,0 +173,13 @@ prevention:
> +archive:
> +    problem_type: technical
> +    severity: ordinary
> +    typicality: typical
> +    value: high
> +    lessons:
> +    - 上限要留余量
> +    recorder: Wang Fang
> +    recorded_on: "2026-03-02"
> +    reviewer: 王芳
> +    reviewed_on: "2026-03-02"
> +    archived_on: "2026-03-02"
> +    location: 档案室
> @@ -313,0 +327,5 @@ history:
> +- at: "2026-03-02T15:00:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +  event: archive
> +  from: closed
> +  to: archived
$ plaint check
> Records checked: 1; errors: 0
# What was written by hand is there to the last byte, but for the lines that the commands were about.
$ grep -c '#' complaints/2026/00/CP-2026-001.yaml
> 11
$ git show HEAD:complaints/2026/00/CP-2026-001.yaml | head -n 22
> # 手写的记录：注释和写法都要保留
> id:   CP-2026-001        # 编号
> uid: 'ABCDEFGHJKMNPQRSTVWXYZ0123'
> kind: complaint
> state: archived   # 由 plaint 写入
>
> title: "窗口办件 \u2014 系统掉线"     # 双引号与转义
> received: {at: "2026-03-02T09:12:00+08:00", by: 李敏, channel: phone}  # 一行写完
> recorded:
>     at: "2026-03-02T09:30:00+08:00"
>     by: Wang Fang <wang.fang@example.com>
> # 客户信息 ---------------------------------
> customer:
>     organization: '市政务服务局 ''窗口''科'
>     name: 张伟
>     # 只在工作时间打
>     phone: '010-87654321'   # 总机
> subject:
>    project: 一网通办平台三期
>    contract: HT-2026-01
> categories:
> - technical_support
$ git log --format=%s
> CP-2026-001: archive, typical case, high
> CP-2026-001: log visit
> CP-2026-001: close, fully resolved
> CP-2026-001: improve
> CP-2026-001: confirm result, satisfied
> CP-2026-001: evaluate
> CP-2026-001: resolve, fully resolved
> CP-2026-001: log follow-up
> CP-2026-001: track, 每周
> CP-2026-001: log implementation
> CP-2026-001: confirm plan, satisfied
> CP-2026-001: approve
> CP-2026-001: review
> CP-2026-001: solve, 扩容并监控
> CP-2026-001: attach app.log
> CP-2026-001: escalate
> CP-2026-001: resume
> CP-2026-001: hold
> CP-2026-001: set description
> CP-2026-001: set demands.items
> CP-2026-001: set subject.project
> CP-2026-001: set customer.phone
> CP-2026-001: log note
> CP-2026-001: log communication
> CP-2026-001: log investigation
> CP-2026-001: log investigation
> CP-2026-001: analyse, technical
> CP-2026-001: assign, 李雷
> CP-2026-001: respond, phone
> CP-2026-001: classify, urgent
> by hand
> plaint: init
