# Pull requests: what a branch brings, in words for people who know the complaints and neither YAML nor git; the same between any
# two revisions, for CI systems, and in git's own diff.

@ 王芳 <wangfang@example.cn>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null
+ cat > plaint.yaml
| version: 1
| profile: it-project
| people:
|   - person: 王芳 <wangfang@example.cn>
|     roles: [customer_service]
|   - person: 李雷 <lilei@example.cn>
|     roles: [project_manager]
|   - person: 周国平 <zhouguoping@example.cn>
|     roles: [project_director]
$ git commit -qam 'plaint.yaml: the team'
+ plaint new --received-at 09:12 --received-by 王芳 --channel phone --urgency medium --title "月报迟交" --organization 临江市水务局 --complainant 周敏 --phone 0571-5550101 --project 水质监测平台 --contract HT-2025-018 --description "一月、二月的水质月报至今未收到。" >/dev/null

# A branch on which the complaint is taken up. The comment says who did what, and what is different now.
$ git switch -qc take-up && plaint respond CP-2026-001 --method phone --content "致歉并确认收到；3 月 3 日中午前答复原因" >/dev/null
@ 2026-03-02T09:50:00+08:00
$ plaint classify CP-2026-001 --category 进度延误问题 --urgency high --severity 严重 --severity-reason 影响客户上报 >/dev/null
@ 李雷 <lilei@example.cn>
@ 2026-03-02T10:10:00+08:00
$ plaint assign CP-2026-001 --lead 李雷 --assistant 韩梅梅 >/dev/null
@ 2026-03-02T15:30:00+08:00
$ plaint log investigation CP-2026-001 --at 14:00 --by 韩梅梅 --method 系统分析 --content "分析任务日志与站点表" --conclusion "12 个新增站点无编码，任务中断" >/dev/null
$ echo "SMTP log" > job.log && plaint attach CP-2026-001 job.log --type log_file --description "导出任务日志" > /dev/null; rm job.log
$ plaint check --base main --format markdown
> ## Complaints: 1 changed
>
> ✅ No problems found.
>
> ### CP-2026-001 · 月报迟交
>
> Complaint · State: Registered → **Under investigation**
>
> | When | Who | What was done |
> | --- | --- | --- |
> | 2026-⁠03-⁠02 09:30 | 王⁠芳 | **Responded** |
> | 2026-⁠03-⁠02 09:50 | 王⁠芳 | **Classified**<br>Registered → Classified |
> | 2026-⁠03-⁠02 10:10 | 李⁠雷 | **Assigned**<br>Classified → Assigned |
> | 2026-⁠03-⁠02 15:30 | 李⁠雷 | **Investigated**<br>Assigned → Under investigation<br>2026-03-02 14:00, 韩梅梅<br>Method: System analysis<br>Content: 分析任务日志与站点表<br>Conclusion: 12 个新增站点无编码，任务中断 |
> | 2026-⁠03-⁠02 15:30 | 李⁠雷 | **Evidence attached**<br>Type: Log file<br>Description: 导出任务日志<br>File: evidence/CP-2026-001/job-68369a.log |
>
> | Field | Before | Now |
> | --- | --- | --- |
> | Categories | – | **Schedule** |
> | Urgency | Medium | **High** |
> | Severity | – | **Serious** |
> | Reason for the severity | – | **影响客户上报** |
> | Immediate response › Responded at | – | **2026-03-02 09:30** |
> | Immediate response › Responded by | – | **王芳** |
> | Immediate response › Method | – | **Phone** |
> | Immediate response › Content | – | **致歉并确认收到；3 月 3 日中午前答复原因** |
> | Assignment › Lead | – | **李雷** |
> | Assignment › Assistants | – | **韩梅梅** |
> | Assignment › Assigned at | – | **2026-03-02 10:10** |
>
> <sub>Compared by plaint: main → take-up</sub>
$ plaint check --base main --format markdown --lang zh
> ## 投诉记录：变更 1 条
>
> ✅ 未发现问题。
>
> ### CP-2026-001 · 月报迟交
>
> 投诉 · 状态：已登记 → **调查中**
>
> | 时间 | 操作人 | 操作 |
> | --- | --- | --- |
> | 2026-⁠03-⁠02 09:30 | 王⁠芳 | **即时响应** |
> | 2026-⁠03-⁠02 09:50 | 王⁠芳 | **分类**<br>已登记 → 已分类 |
> | 2026-⁠03-⁠02 10:10 | 李⁠雷 | **分派**<br>已分类 → 已分派 |
> | 2026-⁠03-⁠02 15:30 | 李⁠雷 | **调查**<br>已分派 → 调查中<br>2026-03-02 14:00，韩梅梅<br>调查方式：系统分析<br>调查内容：分析任务日志与站点表<br>调查结论：12 个新增站点无编码，任务中断 |
> | 2026-⁠03-⁠02 15:30 | 李⁠雷 | **附加证据**<br>材料类型：日志文件<br>说明：导出任务日志<br>文件路径：evidence/CP-2026-001/job-68369a.log |
>
> | 字段 | 变更前 | 变更后 |
> | --- | --- | --- |
> | 投诉类型 | – | **进度延误问题** |
> | 紧急程度 | 中 | **高** |
> | 严重程度 | – | **严重** |
> | 严重程度判定依据 | – | **影响客户上报** |
> | 即时响应 › 响应时间 | – | **2026-03-02 09:30** |
> | 即时响应 › 响应人员 | – | **王芳** |
> | 即时响应 › 响应方式 | – | **电话** |
> | 即时响应 › 响应内容 | – | **致歉并确认收到；3 月 3 日中午前答复原因** |
> | 责任分派 › 主要负责人 | – | **李雷** |
> | 责任分派 › 协助人员 | – | **韩梅梅** |
> | 责任分派 › 分派时间 | – | **2026-03-02 10:10** |
>
> <sub>由 plaint 比较：main → take-up</sub>
$ plaint check --base main
> CP-2026-001  月报迟交
>   Changed · Complaint · Registered → Under investigation
>   2026-03-02 09:30  王芳: Responded
>   2026-03-02 09:50  王芳: Classified (Registered → Classified)
>   2026-03-02 10:10  李雷: Assigned (Classified → Assigned)
>   2026-03-02 15:30  李雷: Investigated (Assigned → Under investigation)
>       2026-03-02 14:00, 韩梅梅
>       Method: System analysis
>       Content: 分析任务日志与站点表
>       Conclusion: 12 个新增站点无编码，任务中断
>   2026-03-02 15:30  李雷: Evidence attached
>       Type: Log file
>       Description: 导出任务日志
>       File: evidence/CP-2026-001/job-68369a.log
>   Categories: Schedule
>   Urgency: Medium → High
>   Severity: Serious
>   Reason for the severity: 影响客户上报
>   Immediate response › Responded at: 2026-03-02 09:30
>   Immediate response › Responded by: 王芳
>   Immediate response › Method: Phone
>   Immediate response › Content: 致歉并确认收到；3 月 3 日中午前答复原因
>   Assignment › Lead: 李雷
>   Assignment › Assistants: 韩梅梅
>   Assignment › Assigned at: 2026-03-02 10:10
>
> Since main: 1 changed
> Errors: 0; warnings: 0
$ plaint diff main... --lang zh
> CP-2026-001  月报迟交
>   变更 · 投诉 · 已登记 → 调查中
>   2026-03-02 09:30  王芳：即时响应
>   2026-03-02 09:50  王芳：分类（已登记 → 已分类）
>   2026-03-02 10:10  李雷：分派（已分类 → 已分派）
>   2026-03-02 15:30  李雷：调查（已分派 → 调查中）
>       2026-03-02 14:00，韩梅梅
>       调查方式：系统分析
>       调查内容：分析任务日志与站点表
>       调查结论：12 个新增站点无编码，任务中断
>   2026-03-02 15:30  李雷：附加证据
>       材料类型：日志文件
>       说明：导出任务日志
>       文件路径：evidence/CP-2026-001/job-68369a.log
>   投诉类型：进度延误问题
>   紧急程度：中 → 高
>   严重程度：严重
>   严重程度判定依据：影响客户上报
>   即时响应 › 响应时间：2026-03-02 09:30
>   即时响应 › 响应人员：王芳
>   即时响应 › 响应方式：电话
>   即时响应 › 响应内容：致歉并确认收到；3 月 3 日中午前答复原因
>   责任分派 › 主要负责人：李雷
>   责任分派 › 协助人员：韩梅梅
>   责任分派 › 分派时间：2026-03-02 10:10

# For CI systems: a notice for each record in the place of the change; JUnit, SARIF and GitLab's report.
$ plaint check --base main --format github --lang zh
> ::notice file=complaints/2026/00/CP-2026-001.yaml,line=1,title=CP-2026-001 月报迟交::已登记 → 调查中；即时响应、分类、分派、调查、附加证据%0A紧急程度：中 → 高
$ plaint check --base main --format junit
> <?xml version="1.0" encoding="UTF-8"?>
> <testsuites name="plaint check" tests="1" failures="0" errors="0">
>   <testsuite name="plaint check" tests="1" failures="0" errors="0" skipped="0" time="0" timestamp="2026-03-02T07:30:00Z">
>     <testcase classname="CP-2026-001" name="changed" file="complaints/2026/00/CP-2026-001.yaml" line="1" time="0"/>
>   </testsuite>
> </testsuites>
$ plaint check --base main --format gitlab
> []
$ plaint diff main..HEAD cp-2026-1 --format json | head -40
> {
>   "schema": {
>     "name": "plaint.diff",
>     "version": 1
>   },
>   "before": "main",
>   "after": "HEAD",
>   "records": [
>     {
>       "id": "CP-2026-001",
>       "change": "changed",
>       "path": "complaints/2026/00/CP-2026-001.yaml",
>       "id_before": null,
>       "path_before": null,
>       "kind": "complaint",
>       "title": "月报迟交",
>       "state": {
>         "before": "registered",
>         "before_label": "Registered",
>         "after": "investigating",
>         "after_label": "Under investigation"
>       },
>       "events": [
>         {
>           "at": "2026-03-02T09:30:00+08:00",
>           "by": "王芳 <wangfang@example.cn>",
>           "event": "respond",
>           "label": "Responded",
>           "from": null,
>           "to": null,
>           "effective": null,
>           "values": [],
>           "note": null,
>           "set_aside": null,
>           "entries": []
>         },
>         {
>           "at": "2026-03-02T09:50:00+08:00",
>           "by": "王芳 <wangfang@example.cn>",
>           "event": "classify",

# A new complaint, told with what it says. What a customer is called and how to be reached stays out of the comment.
@ 王芳 <wangfang@example.cn>
@ 2026-03-02T16:00:00+08:00
$ git switch -q main && git merge -q --ff-only take-up && git switch -qc second
+ plaint new --received-by 王芳 --channel email --urgency low --title "系统<b>登录</b>慢 @all #1 | 求助" --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --description "$(printf '登录要等一分钟。\n\n| 求加快 |')" >/dev/null
$ plaint check --base main --format markdown
> ## Complaints: 1 new
>
> ✅ No problems found.
>
> ### CP-2026-002 · 系统&lt;b>登录&lt;/b>慢 @<!-- -->all #<!-- -->1 \| 求助
>
> **New** · Complaint · State: Registered · 王芳 2026-03-02 16:00
>
> > 登录要等一分钟。<br><br>\| 求加快 \|
>
> | Field | Value |
> | --- | --- |
> | Received at | 2026-03-02 16:00 |
> | Received by | 王芳 |
> | Channel | E-mail |
> | Project › Project | 一网通办 |
> | Project › Contract number | HT-1 |
> | Urgency | Low |
> | Personal data | *not repeated here*: Organization, Complainant, Phone |
>
> <sub>Compared by plaint: main → second</sub>
$ plaint check --base main --format markdown --lang zh
> ## 投诉记录：新增 1 条
>
> ✅ 未发现问题。
>
> ### CP-2026-002 · 系统&lt;b>登录&lt;/b>慢 @<!-- -->all #<!-- -->1 \| 求助
>
> **新增** · 投诉 · 状态：已登记 · 王芳 2026-03-02 16:00
>
> > 登录要等一分钟。<br><br>\| 求加快 \|
>
> | 字段 | 内容 |
> | --- | --- |
> | 接收时间 | 2026-03-02 16:00 |
> | 接收人员 | 王芳 |
> | 接收方式 | 邮件 |
> | 项目信息 › 项目名称 | 一网通办 |
> | 项目信息 › 合同编号 | HT-1 |
> | 紧急程度 | 低 |
> | 个人信息 | *此处不显示*：客户单位、投诉人姓名、联系电话 |
>
> <sub>由 plaint 比较：main → second</sub>

# A change of the rules: what is different, what may let through more than before, and which open complaints it makes late.
@ 2026-03-03T08:00:00+08:00
$ git switch -q main && git switch -qc rules && cat > plaint.yaml
| version: 1
| profile: it-project
| people:
|   - person: 王芳 <wangfang@example.cn>
|     roles: [customer_service, project_director]
|   - person: 李雷 <lilei@example.cn>
|     roles: [project_manager]
|   - person: 赵强 <zhaoqiang@example.cn>
|     roles: [technical_manager]
| conditions:
|   classify.main_category:
|     require: "not main_category or categories"
|     message: {en: the main category is none of the categories, zh: 主要类型不在所选的投诉类型之中}
|     hint: {en: "plaint classify {id} --category CATEGORY", zh: "plaint classify {id} --category 类型"}
|     explain: {en: A record with a main category has categories., zh: 有主要类型的记录须有投诉类型。}
| clocks:
|   resolution:
|     label: {en: Resolution, zh: 解决}
|     start: received.at
|     stop: {phase: resolved}
|     cancel: {phase: closed}
|     pauses: true
|     cycles: true
|     targets:
|       - {name: urgent, label: {en: by urgency - urgent, zh: 按紧急程度：紧急}, when: "urgency = urgent", target: 4h}
|       - {name: high, label: {en: by urgency - high, zh: 按紧急程度：高}, when: "urgency = high", target: 20h}
|       - {name: medium, label: {en: by urgency - medium, zh: 按紧急程度：中}, when: "urgency = medium", target: 72h}
$ plaint check --base main --format markdown
> ## Complaints: rules changed
>
> ✅ No problems found.
>
> ⚠️ **Time limits of open complaints that the new rules make overdue: 1.**
>
> ⚠️ **The new rules may let through what was refused before.**
>
> ### The rules change
>
> - ⚠️ **People**: 王芳 is now also Project director
> - ⚠️ **People**: 赵强 joins as Technical manager
> - **People**: 周国平 leaves
> - ⚠️ **Conditions**: was: Main category is blank or Categories is Main category; is: Main category is blank or Categories is filled in \[classify.main\_category\]
> - **Time limits**: Resolution (by urgency - high): 24 hours → 20 hours
> - ⚠️ **Time limits**: Resolution (by urgency - low): no longer 7 days
>
> ⚠️ may let through what was refused before.
>
> **What that means for the open complaints (1)**
>
> | Record | Title | State | Time limit | Due before | Due now | Effect |
> | --- | --- | --- | --- | --- | --- | --- |
> | CP-2026-001 | 月报迟交 | Under investigation | Resolution | 2026-⁠03-⁠03 09:12 | 2026-⁠03-⁠03 05:12 | ❌ **becomes overdue** |
>
> <sub>Compared by plaint: main → rules</sub>
$ git commit -qam 'plaint.yaml: stricter' && plaint check --base main --lang zh
> 规则变更
>   ! 人员：王芳 新增角色：项目总监
>   ! 人员：新增 赵强，角色：技术经理
>   人员：移除 周国平
>   ! 条件：原为：主要类型 为空 或 投诉类型 为 主要类型；现为：主要类型 为空 或 投诉类型 已填写[classify.main_category]
>   时限：解决（按紧急程度：高）：24小时 → 20小时
>   ! 时限：解决（按紧急程度：低）：取消 7天
>   CP-2026-001 解决：2026-03-03 09:12 → 2026-03-03 05:12，变为超时
>
> 自 main 以来：规则有变更
> 错误：0 个；警告：0 个

# A hand that alters what had been recorded, skips a step and uses a number twice is seen.
$ git switch -q main && git switch -qc forged && f=complaints/2026/00/CP-2026-001.yaml && sed -i 's/12 个新增站点无编码，任务中断/未发现问题/; s/^state: .*/state: closed/' $f && cp $f complaints/2026/00/CP-2026-002.yaml
$ plaint check --base main --format markdown
> ## Complaints: 1 new, 1 changed
>
> ❌ **Errors: 6.** Fix before merging.
>
> |   | Where | What is wrong | What to do |
> | --- | --- | --- | --- |
> | ❌ | CP-2026-001 | the state is "Closed", but the history leads to "Under investigation" <sub>`history.state_mismatch`</sub> | Put `state: investigating` back: no step leads from "Under investigation" to "Closed"; `plaint show CP-2026-001` names those that there are |
> | ❌ | CP-2026-002 | the state is "Closed", but the history leads to "Under investigation" <sub>`history.state_mismatch`</sub> | Put `state: investigating` back: no step leads from "Under investigation" to "Closed"; `plaint show CP-2026-001` names those that there are |
> | ❌ | CP-2026-002 | CP-2026-001 belongs at complaints/2026/00/CP-2026-001.yaml <sub>`record.misplaced`</sub> | git mv complaints/2026/00/CP-2026-002.yaml complaints/2026/00/CP-2026-001.yaml |
> | ❌ | CP-2026-002 | the id CP-2026-001 is taken by complaints/2026/00/CP-2026-001.yaml <sub>`record.duplicate_id`</sub> |  |
> | ❌ | CP-2026-002 | the uid CJ23R4MXQMMESTBPFDNBK8AK5H is that of complaints/2026/00/CP-2026-001.yaml <sub>`record.duplicate_uid`</sub> |  |
> | ❌ | CP-2026-001 | Investigation 1 (韩梅梅, 2026-03-02 14:00) was recorded already and has been altered <sub>`history.rewritten`</sub> | Put it back and add a correcting entry instead |
>
> | Record | Title | State | What was done |
> | --- | --- | --- | --- |
> | CP-2026-001 | 月报迟交 | Under investigation → **Closed** |  |
> | CP-2026-001 (CP-2026-002.yaml) | 月报迟交 | Closed | **New** |
>
> ### CP-2026-001 · 月报迟交
>
> Complaint · State: Under investigation → **Closed**
>
> ⚠️ **What had been recorded is no longer as it was**
>
> | Recorded | Before | Now |
> | --- | --- | --- |
> | Investigation 1 (韩梅梅, 2026-03-02 14:00): Conclusion | 12 个新增站点无编码，任务中断 | **未发现问题** |
>
> ### CP-2026-001 (CP-2026-002.yaml) · 月报迟交
>
> **New** · Complaint · State: Closed
>
> | When | Who | What was done |
> | --- | --- | --- |
> | 2026-⁠03-⁠02 09:30 | 王⁠芳 | **Registered** |
> | 2026-⁠03-⁠02 09:30 | 王⁠芳 | **Responded** |
> | 2026-⁠03-⁠02 09:50 | 王⁠芳 | **Classified**<br>Registered → Classified |
> | 2026-⁠03-⁠02 10:10 | 李⁠雷 | **Assigned**<br>Classified → Assigned |
> | 2026-⁠03-⁠02 15:30 | 李⁠雷 | **Investigated**<br>Assigned → Under investigation<br>2026-03-02 14:00, 韩梅梅<br>Method: System analysis<br>Content: 分析任务日志与站点表<br>Conclusion: 未发现问题 |
> | 2026-⁠03-⁠02 15:30 | 李⁠雷 | **Evidence attached**<br>Type: Log file<br>Description: 导出任务日志<br>File: evidence/CP-2026-001/job-68369a.log |
>
> > 一月、二月的水质月报至今未收到。
>
> <details><summary>All fields (17)</summary>
>
> | Field | Value |
> | --- | --- |
> | Received at | 2026-03-02 09:12 |
> | Received by | 王芳 |
> | Channel | Phone |
> | Project › Project | 水质监测平台 |
> | Project › Contract number | HT-2025-018 |
> | Categories | Schedule |
> | Urgency | High |
> | Severity | Serious |
> | Reason for the severity | 影响客户上报 |
> | Immediate response › Responded at | 2026-03-02 09:30 |
> | Immediate response › Responded by | 王芳 |
> | Immediate response › Method | Phone |
> | Immediate response › Content | 致歉并确认收到；3 月 3 日中午前答复原因 |
> | Assignment › Lead | 李雷 |
> | Assignment › Assistants | 韩梅梅 |
> | Assignment › Assigned at | 2026-03-02 10:10 |
> | Personal data | *not repeated here*: Organization, Complainant, Phone |
>
> </details>
>
> <sub>Compared by plaint: main → forged</sub>
= 1
$ plaint check --base main --lang zh
> CP-2026-001  月报迟交
>   变更 · 投诉 · 调查中 → 已关闭
>   ! 调查记录 1（韩梅梅，2026-03-02 14:00）：被改动
>       调查结论：12 个新增站点无编码，任务中断 → 未发现问题
>
> CP-2026-001  月报迟交
>   新增 · 投诉 · 已关闭
>   2026-03-02 09:30  王芳：登记
>   2026-03-02 09:30  王芳：即时响应
>   2026-03-02 09:50  王芳：分类（已登记 → 已分类）
>   2026-03-02 10:10  李雷：分派（已分类 → 已分派）
>   2026-03-02 15:30  李雷：调查（已分派 → 调查中）
>       2026-03-02 14:00，韩梅梅
>       调查方式：系统分析
>       调查内容：分析任务日志与站点表
>       调查结论：未发现问题
>   2026-03-02 15:30  李雷：附加证据
>       材料类型：日志文件
>       说明：导出任务日志
>       文件路径：evidence/CP-2026-001/job-68369a.log
>   接收时间：2026-03-02 09:12
>   接收人员：王芳
>   接收方式：电话
>   客户单位：临江市水务局
>   投诉人姓名：周敏
>   联系电话：0571-5550101
>   项目信息 › 项目名称：水质监测平台
>   项目信息 › 合同编号：HT-2025-018
>   投诉类型：进度延误问题
>   紧急程度：高
>   严重程度：严重
>   严重程度判定依据：影响客户上报
>   投诉内容描述：一月、二月的水质月报至今未收到。
>   即时响应 › 响应时间：2026-03-02 09:30
>   即时响应 › 响应人员：王芳
>   即时响应 › 响应方式：电话
>   即时响应 › 响应内容：致歉并确认收到；3 月 3 日中午前答复原因
>   责任分派 › 主要负责人：李雷
>   责任分派 › 协助人员：韩梅梅
>   责任分派 › 分派时间：2026-03-02 10:10
>
> 自 main 以来：新增 1 条，变更 1 条
> 错误：6 个；警告：0 个
! complaints/2026/00/CP-2026-001.yaml:5:8: 错误：状态为“已关闭”，而历史到达的是“调查中” [history.state_mismatch]
!     5 | state: closed
!       |        ^^^^^^
! 提示：请改回 `state: investigating`：没有从“调查中”到“已关闭”的步骤；`plaint show CP-2026-001` 列出可用的步骤
! complaints/2026/00/CP-2026-002.yaml:5:8: 错误：状态为“已关闭”，而历史到达的是“调查中” [history.state_mismatch]
!     5 | state: closed
!       |        ^^^^^^
! 提示：请改回 `state: investigating`：没有从“调查中”到“已关闭”的步骤；`plaint show CP-2026-001` 列出可用的步骤
! complaints/2026/00/CP-2026-002.yaml:2:5: 错误：CP-2026-001 应位于 complaints/2026/00/CP-2026-001.yaml [record.misplaced]
!     2 | id: CP-2026-001
!       |     ^^^^^^^^^^^
! 提示：git mv complaints/2026/00/CP-2026-002.yaml complaints/2026/00/CP-2026-001.yaml
! complaints/2026/00/CP-2026-002.yaml:2:5: 错误：编号 CP-2026-001 已被 complaints/2026/00/CP-2026-001.yaml 使用 [record.duplicate_id]
!     2 | id: CP-2026-001
!       |     ^^^^^^^^^^^
! complaints/2026/00/CP-2026-002.yaml:3:6: 错误：uid CJ23R4MXQMMESTBPFDNBK8AK5H 与 complaints/2026/00/CP-2026-001.yaml 相同 [record.duplicate_uid]
!     3 | uid: CJ23R4MXQMMESTBPFDNBK8AK5H
!       |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
! complaints/2026/00/CP-2026-001.yaml:46:5: 错误：调查记录 1（韩梅梅，2026-03-02 14:00）已记录在案，现被改动 [history.rewritten]
! 提示：请恢复原条目，另加一条更正记录
! 6 个错误
= 1
$ plaint check --base main --format sarif | head -60
> {
>   "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
>   "version": "2.1.0",
>   "runs": [
>     {
>       "tool": {
>         "driver": {
>           "name": "plaint",
>           "version": "0.1.0",
>           "rules": [
>             {
>               "id": "history.state_mismatch",
>               "shortDescription": {
>                 "text": "The state is not where the history leads"
>               },
>               "fullDescription": {
>                 "text": "`state` is written by plaint together with a history event. A state changed by hand skips the workflow and its conditions."
>               },
>               "help": {
>                 "text": "`state` is written by plaint together with a history event. A state changed by hand skips the workflow and its conditions."
>               }
>             },
>             {
>               "id": "record.misplaced",
>               "shortDescription": {
>                 "text": "A record does not lie where its id says"
>               },
>               "fullDescription": {
>                 "text": "The path of a record follows from its id, so that it is found without a search and cannot be there twice. Move it with `git mv` to the place named."
>               },
>               "help": {
>                 "text": "The path of a record follows from its id, so that it is found without a search and cannot be there twice. Move it with `git mv` to the place named."
>               }
>             },
>             {
>               "id": "record.duplicate_id",
>               "shortDescription": {
>                 "text": "Two records have the same id"
>               },
>               "fullDescription": {
>                 "text": "Usually two branches registered at the same time. Give the younger one the next free number."
>               },
>               "help": {
>                 "text": "Usually two branches registered at the same time. Give the younger one the next free number."
>               }
>             },
>             {
>               "id": "record.duplicate_uid",
>               "shortDescription": {
>                 "text": "Two records have the same uid"
>               },
>               "fullDescription": {
>                 "text": "A uid is random and belongs to one record for ever: one file is a copy of the other. Remove the copy, or register it with `plaint new`."
>               },
>               "help": {
>                 "text": "A uid is random and belongs to one record for ever: one file is a copy of the other. Remove the copy, or register it with `plaint new`."
>               }
>             },
>             {
>               "id": "history.rewritten",
$ git stash -qu && git rm -q complaints/2026/00/CP-2026-001.yaml && plaint check --base main
> CP-2026-001  月报迟交
>   Removed · Complaint · Under investigation
>
> Since main: 1 removed
> Errors: 0; warnings: 1
! complaints/2026/00/CP-2026-001.yaml: warning: CP-2026-001 has been removed [review.removed]
! hint: Ask whoever did it; `plaint verify` tells whether a registration was undone, and by whom

# Taken back by a new commit.
$ git reset -q --hard && git revert --no-edit HEAD >/dev/null && plaint diff main..HEAD; plaint check --base main --format markdown
> CP-2026-001  月报迟交
>   Taken back · Complaint · Under investigation
>   ! Evidence 1 (李雷, 2026-03-02 15:30): gone
>   2026-03-02 15:30  李雷: Evidence attached
> ## Complaints: 1 changed, evidence files altered or removed: 1
>
> ⚠️ **Warnings: 1.** Please look at them.
>
> |   | Where | What is wrong | What to do |
> | --- | --- | --- | --- |
> | ⚠️ | CP-2026-001 | CP-2026-001: events taken back: 1 <sub>`review.taken_back`</sub> | `plaint verify` tells whose events they were and who took them back |
>
> ### CP-2026-001 · 月报迟交
>
> **Taken back** · Complaint · State: Under investigation
>
> ⚠️ **What had been recorded is no longer as it was**
>
> | Recorded | Before | Now |
> | --- | --- | --- |
> | Evidence 1 (李雷, 2026-03-02 15:30) |  | **gone** |
>
> | When | Who | What was done |
> | --- | --- | --- |
> | 2026-⁠03-⁠02 15:30 | 李⁠雷 | **Evidence attached** |
>
> <sub>Compared by plaint: main → forged</sub>

# Between any two revisions, of some records, and what is not committed yet.
$ git switch -q main && sed -i 's/^title: .*/title: 月报迟交（催办）/' complaints/2026/00/CP-2026-001.yaml && plaint diff; plaint diff --format markdown CP-2026-001; git checkout -q .
> CP-2026-001  月报迟交（催办）
>   Changed · Complaint · Under investigation
>   Title: 月报迟交 → 月报迟交（催办）
> ## Complaints: 1 changed
>
> ### CP-2026-001 · 月报迟交（催办）
>
> Complaint · State: Under investigation
>
> | Field | Before | Now |
> | --- | --- | --- |
> | Title | 月报迟交 | **月报迟交（催办）** |
>
> <sub>Compared by plaint: HEAD → work tree</sub>
$ plaint diff HEAD~1 HEAD; plaint diff HEAD~1..HEAD cp-2026-7; plaint diff
> CP-2026-001  月报迟交
>   Changed · Complaint · Under investigation
>   2026-03-02 15:30  李雷: Evidence attached
>       Type: Log file
>       Description: 导出任务日志
>       File: evidence/CP-2026-001/job-68369a.log
> Nothing changed
! error: there is no record CP-2026-007 [record.not_found]
! hint: Did you mean CP-2026-001?
$ plaint diff nowhere..HEAD
! error: `nowhere` is no commit here [git.unknown_revision]
! hint: `git branch --all` and `git log --oneline` show what there is
= 2
$ plaint diff nonsense
! error: `nonsense` is no commit here [git.unknown_revision]
! hint: `git branch --all` and `git log --oneline` show what there is
= 2
$ plaint check --base nowhere
! error: `nowhere` is no commit here [git.unknown_revision]
! hint: `git branch --all` and `git log --oneline` show what there is
= 2
$ plaint check --base main CP-2026-001
! error: --base checks all that changed; it takes no ids or files [cli.extra_argument]
! hint: plaint diff REV... ID tells of one record
= 2

# Git's own diff in words.
$ git config diff.plaint.textconv 'plaint __textconv' && echo '*.yaml diff=plaint' > .gitattributes && git diff -U0 HEAD~4 HEAD -- complaints
> diff --git a/complaints/2026/00/CP-2026-001.yaml b/complaints/2026/00/CP-2026-001.yaml
> index 15b071a..220dd41 100644
> --- a/complaints/2026/00/CP-2026-001.yaml
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -4 +4 @@ Kind: Complaint
> -State: Registered
> +State: Under investigation
> @@ -16 +16,4 @@ Project › Contract number: HT-2025-018
> -Urgency: Medium
> +Categories: Schedule
> +Urgency: High
> +Severity: Serious
> +Reason for the severity: 影响客户上报
> @@ -17,0 +21,7 @@ Description: 一月、二月的水质月报至今未收到。
> +Evidence 1 › Entry id: 7dpdpn
> +Evidence 1 › Type: Log file
> +Evidence 1 › Description: 导出任务日志
> +Evidence 1 › File: evidence/CP-2026-001/job-68369a.log
> +Evidence 1 › SHA-256: 68369ac9bed9bc275936fe0c800da885f32a5513dd97f45c2977ab041717c750
> +Evidence 1 › Attached at: 2026-03-02 15:30
> +Evidence 1 › Attached by: 李雷
> @@ -21,0 +32,9 @@ Immediate response › Content: 致歉并确认收到；3 月 3 日中午前答
> +Assignment › Lead: 李雷
> +Assignment › Assistants: 韩梅梅
> +Assignment › Assigned at: 2026-03-02 10:10
> +Investigation 1 › Entry id: 0ef7ar
> +Investigation 1 › Time: 2026-03-02 14:00
> +Investigation 1 › Investigator: 韩梅梅
> +Investigation 1 › Method: System analysis
> +Investigation 1 › Content: 分析任务日志与站点表
> +Investigation 1 › Conclusion: 12 个新增站点无编码，任务中断
> @@ -23,0 +43,4 @@ Event 2: 2026-03-02 09:30, 王芳 <wangfang@example.cn>: Responded
> +Event 3: 2026-03-02 09:50, 王芳 <wangfang@example.cn>: Classified (Registered -> Classified)
> +Event 4: 2026-03-02 10:10, 李雷 <lilei@example.cn>: Assigned (Classified -> Assigned)
> +Event 5: 2026-03-02 15:30, 李雷 <lilei@example.cn>: Investigated (Assigned -> Under investigation)
> +Event 6: 2026-03-02 15:30, 李雷 <lilei@example.cn>: Evidence attached
$ git diff -U0 main rules -- plaint.yaml | head -12
> diff --git a/plaint.yaml b/plaint.yaml
> index 313ba1b..28c1431 100644
> --- a/plaint.yaml
> +++ b/plaint.yaml
> @@ -5 +5 @@ people:
> -    roles: [customer_service]
> +    roles: [customer_service, project_director]
> @@ -8,2 +8,20 @@ people:
> -  - person: 周国平 <zhouguoping@example.cn>
> -    roles: [project_director]
> +  - person: 赵强 <zhaoqiang@example.cn>
> +    roles: [technical_manager]
