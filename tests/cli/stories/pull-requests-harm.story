# What a pull request must not do, and what its comment must not repeat: personal data that break the schema or stop being
# personal, rules that cannot be read, files that decide who is who, and a branch called like its record.

@ 王芳 <wangfang@example.cn>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null
+ cat > plaint.yaml
| version: 1
| profile: it-project
| people:
|   - person: 王芳 <wangfang@example.cn>
|     roles: [customer_service]
| fields:
|   customer.wechat: {label: {en: WeChat, zh: 微信}, is: line, personal: true}
$ plaint init >/dev/null && git add -A && git commit -qm 'plaint.yaml: the team'
+ plaint new --received-at 09:12 --received-by 王芳 --channel phone --urgency medium --title "月报迟交" --organization 临江市水务局 --complainant 周敏 --phone 0571-5550101 --project 水质监测平台 --contract HT-2025-018 --description "# 一月的水质月报至今未收到，见 !45。" >/dev/null
$ plaint set CP-2026-001 customer.wechat CANARYOLD >/dev/null
+ plaint new --received-at 09:14 --received-by 王芳 --channel phone --urgency medium --title "登录慢" --organization 市局 --complainant 张伟 --phone 0571-5550102 --project 一网通办 --contract HT-1 --description "登录要等一分钟。" >/dev/null

# A value that is personal and wrong is found without being repeated, in no format; nor is the line shown.
$ git switch -qc wrong && sed -i 's/phone: .*/phone: CANARYPHONE/; s/urgency: medium/urgency: hgih/' complaints/2026/00/CP-2026-001.yaml && git commit -qam 'by hand'
$ plaint check --base main | grep -v '^  '
> CP-2026-001  月报迟交
>
> Since main: 1 changed
> Errors: 3; warnings: 0
! complaints/2026/00/CP-2026-001.yaml:17:10: error: field `customer.phone`: found something else (personal, not shown), expected text of the form `[0-9]` [schema.pattern]
! hint: Any way of writing it, with at least one digit
! complaints/2026/00/CP-2026-001.yaml:22:10: error: field `urgency`: found `hgih`, expected one of urgent, high, medium, low [schema.enum]
!    22 | urgency: hgih
!       |          ^^^^
! hint: did you mean `high`?
! complaints/2026/00/CP-2026-001.yaml:25:5: error: Event 1: Registered (王芳, 2026-03-02 09:30) was recorded already and has been altered [history.rewritten]
! hint: Put it back as it was
! 3 errors
$ for format in markdown github gitlab junit sarif; do plaint check --base main --format $format 2>&1 | grep -c CANARYPHONE; done
> 0
> 0
> 0
> 0
> 0
= 1
$ plaint check --base main --format github --lang zh
> ::notice file=complaints/2026/00/CP-2026-001.yaml,line=1,title=CP-2026-001 月报迟交::已登记%0A紧急程度：中 → hgih
> ::error file=complaints/2026/00/CP-2026-001.yaml,line=17,title=字段 `customer.phone`（联系电话）：实际为其他内容（个人信息，不显示），应为符合 `[0-9]` 的文本 [schema.pattern]::写法不限，至少含一个数字
> ::error file=complaints/2026/00/CP-2026-001.yaml,line=22,title=字段 `urgency`（紧急程度）：实际为 `hgih`，应为 urgent（紧急）、high（高）、medium（中）、low（低）之一 [schema.enum]::是否想写 `high`？
> ::error file=complaints/2026/00/CP-2026-001.yaml,line=25,title=事件 1：登记（王芳，2026-03-02 09%3A30）已记录在案，现被改动 [history.rewritten]::请恢复原样
= 1

# A field that is no longer personal was personal when its value was written.
$ git switch -q main && git switch -qc public && sed -i 's/, personal: true//' plaint.yaml && plaint init >/dev/null && sed -i 's/CANARYOLD/CANARYNEW/' complaints/2026/00/CP-2026-001.yaml && git commit -qam 'wechat: public'
$ plaint check --base main --format markdown
> ## Complaints: 1 changed, rules changed
>
> ❌ **Errors: 1; warnings: 1.** Fix before merging.
>
> ⚠️ **The new rules may let through what was refused before.**
>
> |   | Where | What is wrong | What to do |
> | --- | --- | --- | --- |
> | ❌ | CP-2026-001 | the record changes without a history event <sub>`history.silent_change`</sub> | Put it back, and change it with `plaint set` or `plaint edit`, which record who did it |
> | ⚠️ | profile it-project: policy.yaml:487 | nobody holds the role Project director <sub>`policy.unheld_role`</sub> | Enter it under `people` in plaint.yaml |
>
> ### The rules change
>
> - ⚠️ **Fields**: Customer › WeChat is no longer personal
>
> ⚠️ may let through what was refused before.
>
> **What that means for the open complaints (2)**
>
> No time limit changes.
>
> ### CP-2026-001 · 月报迟交
>
> Complaint · State: Registered
>
> | Field | Before | Now |
> | --- | --- | --- |
> | WeChat | *personal, not repeated here* | *personal, not repeated here* |
>
> <sub>Compared by plaint: main → public</sub>
= 1

# Rules that cannot be read leave no comment empty, and no report broken.
$ git switch -q main && git switch -qc broken && echo '  x: [' >> plaint.yaml && git commit -qam 'broken'
$ plaint check --base main --format markdown
> ## Complaints: not checked
>
> ❌ **The records could not be checked: the repository or its rules cannot be read.**
>
> |   | Where | What is wrong | What to do |
> | --- | --- | --- | --- |
> | ❌ | plaint.yaml:9 | a value was expected here <sub>`yaml.syntax`</sub> | remove the stray comma or bracket, or quote the text |
! plaint.yaml:9:1: error: a value was expected here [yaml.syntax]
! hint: remove the stray comma or bracket, or quote the text
= 3
$ plaint check --base main --format github 2>/dev/null
> ::error file=plaint.yaml,line=9,title=a value was expected here [yaml.syntax]::remove the stray comma or bracket, or quote the text
= 3
$ plaint check --format junit 2>/dev/null
> <?xml version="1.0" encoding="UTF-8"?>
> <testsuites name="plaint check" tests="1" failures="1" errors="0">
>   <testsuite name="plaint check" tests="1" failures="1" errors="0" skipped="0" time="0" timestamp="2026-03-02T01:30:00Z">
>     <testcase classname="plaint.yaml" name="yaml.syntax" file="plaint.yaml" line="9" time="0">
>       <failure message="a value was expected here [yaml.syntax]" type="yaml.syntax">remove the stray comma or bracket, or quote the text</failure>
>     </testcase>
>   </testsuite>
> </testsuites>
= 3

# Whoever changes who counts as whom, who has to approve, or what is checked, changes the rules.
$ git switch -q main && git switch -qc identities && echo '王芳 <wangfang@example.cn> <intern@example.cn>' > .mailmap && echo '* @intern' > CODEOWNERS && echo > .gitattributes && echo notes > notes.txt && git add -A && git commit -qm 'small things'
$ plaint check --base main --format markdown
> ## Complaints: rules changed
>
> ⚠️ **Warnings: 1.** Please look at them.
>
> ⚠️ **The new rules may let through what was refused before.**
>
> |   | Where | What is wrong | What to do |
> | --- | --- | --- | --- |
> | ⚠️ | profile it-project: policy.yaml:487 | nobody holds the role Project director <sub>`policy.unheld_role`</sub> | Enter it under `people` in plaint.yaml |
>
> ### The rules change
>
> - ⚠️ **Git and CI**: .gitattributes: changed
> - ⚠️ **Who counts as whom**: intern@<!-- -->example.cn counts as 王芳 &lt;wangfang@<!-- -->example.cn>
> - **Who has to approve**: CODEOWNERS: new
>
> ⚠️ may let through what was refused before.
>
> <sub>Compared by plaint: main → identities; other files: 1</sub>
$ plaint check --base main --rev HEAD --lang zh
> 规则变更
>   ! Git 与 CI：.gitattributes：有变化
>   ! 身份对应：intern@example.cn 视为 王芳 <wangfang@example.cn>
>   审批人：CODEOWNERS：新增
>
> 自 main 以来：规则有变更
> 错误：0 个；警告：1 个
! profile it-project: policy.yaml:487:120: 警告：无人具备“项目总监”角色 [policy.unheld_role]
! 提示：请在 plaint.yaml 的 people 中登记

# A word that can be an id means the record, whatever a branch is called.
$ git switch -q main && git switch -qc CP-2026-001 && sed -i 's/^title: .*/title: 月报又迟交/' complaints/2026/00/CP-2026-001.yaml && sed -i 's/^title: .*/title: 登录很慢/' complaints/2026/00/CP-2026-002.yaml
$ plaint diff CP-2026-001
> CP-2026-001  月报又迟交
>   Changed · Complaint · Registered
>   Title: 月报迟交 → 月报又迟交
$ plaint diff main cp-2026-1
> CP-2026-001  月报又迟交
>   Changed · Complaint · Registered
>   Title: 月报迟交 → 月报又迟交
$ plaint diff main heads/CP-2026-001
> Nothing changed
$ plaint diff main CP-2026-999
! error: there is no record CP-2026-999 [record.not_found]
! hint: `plaint list` shows the records
= 2
$ git checkout -q . && git branch -q CP-2026-777 && plaint diff main CP-2026-777
! error: there is no record CP-2026-777 [record.not_found]
! hint: The branch of that name: heads/CP-2026-777
= 2

# A uid that a hand changed: the record is told as the same one, and that is an error.
$ git switch -q main && git switch -qc uid && sed -i 's/^uid: .*/uid: AAAAAAAAAAAAAAAAAAAAAAAAAA/' complaints/2026/00/CP-2026-001.yaml && git commit -qam uid
$ plaint check --base main
> CP-2026-001  月报迟交
>   Changed · Complaint · Registered
>   Uid: CJ23R4MXQMMESTBPFDNBK8AK5H → AAAAAAAAAAAAAAAAAAAAAAAAAA
>
> Since main: 1 changed
> Errors: 1; warnings: 0
! complaints/2026/00/CP-2026-001.yaml:3:6: error: `uid` never changes [record.fixed_field]
!     3 | uid: AAAAAAAAAAAAAAAAAAAAAAAAAA
!       |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
! hint: Put the old value back
= 1

# In a notice: how the record changed, beside its state.
$ git checkout -q -f main && git switch -qc moved && git mv complaints/2026/00/CP-2026-001.yaml complaints/2026/00/CP-2026-009.yaml && git rm -q complaints/2026/00/CP-2026-002.yaml && git commit -qam moved
$ plaint check --base main --format github
> ::notice file=complaints/2026/00/CP-2026-009.yaml,line=1,title=CP-2026-001 月报迟交::Moved, was complaints/2026/00/CP-2026-001.yaml; Registered
> ::notice file=complaints/2026/00/CP-2026-002.yaml,line=1,title=CP-2026-002 登录慢::Removed; Registered
> ::error file=complaints/2026/00/CP-2026-009.yaml,line=2,title=CP-2026-001 belongs at complaints/2026/00/CP-2026-001.yaml [record.misplaced]::git mv complaints/2026/00/CP-2026-009.yaml complaints/2026/00/CP-2026-001.yaml
> ::warning file=complaints/2026/00/CP-2026-002.yaml,line=1,title=CP-2026-002 has been removed [review.removed]::Ask whoever did it; `plaint verify` tells whether a registration was undone, and by whom
= 1

# New rules where there were none; other fields.
$ git switch -q main && git switch -q --orphan empty && git commit -q --allow-empty -m 'nothing yet' && git switch -qc first && git checkout -q main -- plaint.yaml && git commit -qm 'plaint'
$ plaint check --base empty
> The rules change
>   Profile: IT project
>   People: 王芳: Customer service
>
> Since empty: rules changed
> Errors: 0; warnings: 1
! profile it-project: policy.yaml:487:120: warning: nobody holds the role Project director [policy.unheld_role]
! hint: Enter it under `people` in plaint.yaml
$ git switch -q main && git switch -qc more-fields && sed -i 's/, personal: true/, required: true/' plaint.yaml && echo '  weather: {label: {en: Weather, zh: 天气}, is: line, required: true}' >> plaint.yaml && plaint init >/dev/null; plaint diff main --lang zh
> 规则变更
>   ! 字段：客户信息 › 微信 不再是个人信息
>   字段：客户信息 › 微信 现为必填
>   字段：新增：天气（必填）
>   未关闭投诉（2 条）的时限均无变化。

# In a conflict git's own diff tells both sides in words, and shows just the lines in which they differ.
$ git checkout -q -f main && git clean -fdq && git switch -qc one && plaint set CP-2026-002 urgency high >/dev/null && git switch -q main && git switch -qc other && plaint set CP-2026-002 urgency low >/dev/null; git merge one 2>&1 | grep CONFLICT
> CONFLICT (content): Merge conflict in complaints/2026/00/CP-2026-002.yaml
$ git diff | grep '^++\|^[ +-][ +-][A-Z]'
> +++ b/complaints/2026/00/CP-2026-002.yaml
>   Phone: 0571-5550102
>   Project › Project: 一网通办
>   Project › Contract number: HT-1
> ++<<<<<<< ours
>  +Urgency: Low
>  +Description: 登录要等一分钟。
>  +Event 1: 2026-03-02 09:30, 王芳 <wangfang@example.cn>: Registered
> ++Event 2: 2026-03-02 09:30, 王芳 <wangfang@example.cn>: Field set (set aside: merge: the step `Field set` of 2026-03-02 09:30 by 王芳 holds)
> ++Event 3: 2026-03-02 09:30, 王芳 <wangfang@example.cn>: Field set
> ++=======
> + Urgency: High
> + Description: 登录要等一分钟。
> + Event 1: 2026-03-02 09:30, 王芳 <wangfang@example.cn>: Registered
>   Event 2: 2026-03-02 09:30, 王芳 <wangfang@example.cn>: Field set
> ++Event 3: 2026-03-02 09:30, 王芳 <wangfang@example.cn>: Field set (set aside: merge: the step `Field set` of 2026-03-02 09:30 by 王芳 holds)
> ++>>>>>>> theirs
