# Who has to sign what: in order, by the roles that people hold, and nobody else's signature counts. Then a successor.
@ 王芳 <wangfang@example.com>
@ 2026-03-02T09:05:00+08:00
$ git init -q -b main . && plaint init >/dev/null && cat > plaint.yaml && git commit -qam 会签 && plaint policy check
| version: 1
| profile: it-project
| roles:
|   review: {label: {en: Reviewer, zh: 评审人}}
|   approval: {label: {en: Approver, zh: 批准人}}
| people:
|   - person: 王芳 <wangfang@example.com>
|     roles: [customer_service, customer_service_manager, project_manager, project_director, review]
|   - person: 赵云 <zhaoyun@example.com>
|     roles: [project_director, approval]
| sign_offs:
|   plan:
|     label: {en: Approval of the solution, zh: 方案审批}
|     entries: approvals
|     passed: decision != failed
|     since: solution.proposed_at
|     role: stage
|     ordered: true
|     lines:
|       - when: urgency in (urgent, high)
|         steps:
|           - {role: review, label: {en: reviews, zh: 评审}}
|           - {role: approval, label: {en: approves, zh: 批准}}
|       - steps: [{role: review}]
| successor: {copies: [customer, subject], link: follows}
| conditions:
|   confirm_plan.not_approved:
|     require: signed(plan)
|     message: {en: the solution is not signed by all, zh: 方案未完成审批}
|     hint: {en: "plaint show {id}", zh: "plaint show {id}"}
|     explain: {en: Whoever has to sign has signed before the customer is asked., zh: 征求客户意见前须完成审批。}
> Errors in the policy: 0; warnings: 0
$ plaint new --received-at 09:00 --received-by 王芳 --channel phone --organization 市水务局 --complainant 张伟 --phone 13800000000 --project 水质监测 --contract HT-1 --urgency high --description 月报迟交
> CP-2026-001: Registered
$ plaint classify CP-2026-001 --category schedule >/dev/null && plaint assign CP-2026-001 --lead 李雷 >/dev/null && plaint log investigation CP-2026-001 --method 资料查阅 --content 查阅合同 --conclusion 属实 >/dev/null && plaint solve CP-2026-001 --direct-cause 无人排期 --root-cause 未列入计划 --summary 补交 --measure "type=service; term=permanent; action=列入计划" --plan "task=补交; owner=李雷; start=2026-03-04; end=2026-03-04; state=done"
> CP-2026-001: Solution proposed, Under investigation -> Solution proposed
$ plaint show CP-2026-001 | grep -A3 ^Sign-offs
> Sign-offs:
>   Approval of the solution: 0 of 2 signed
>     open    Reviewer, reviews: 王芳
>     open    Approver, approves: 赵云
# Whoever does not hold the role cannot review.
@ 赵云 <zhaoyun@example.com>
@ 2026-03-02T10:00:00+08:00
$ plaint review CP-2026-001 --decision passed --reviewer 赵云 --opinion 可行
! CP-2026-001: error: Approval of the solution: 赵云 <zhaoyun@example.com> does not hold the role Reviewer [sign_off.not_held]
! hint: Let it be signed by: Reviewer (王芳)
= 1
@ 王芳 <wangfang@example.com>
$ plaint review CP-2026-001 --decision passed --reviewer 王芳 --opinion 可行
> CP-2026-001: Reviewed, Solution proposed -> Solution reviewed
$ plaint confirm plan CP-2026-001 --method 电话确认 --attitude 满意
! CP-2026-001: error: the solution is not signed by all (needed: Approval of the solution is signed by all, found Reviewer (王芳); missing: Approver (赵云)) [confirm_plan.not_approved]
! hint: plaint show CP-2026-001
= 1
# A director who is no approver approves in vain.
$ plaint approve CP-2026-001 --decision passed
! CP-2026-001: error: Approval of the solution: 王芳 <wangfang@example.com> does not hold the role Approver [sign_off.not_held]
! hint: Let it be signed by: Approver (赵云)
= 1
@ 赵云 <zhaoyun@example.com>
@ 2026-03-02T11:00:00+08:00
$ plaint approve CP-2026-001 --decision passed
> CP-2026-001: Approved, Solution reviewed -> Solution approved
$ plaint show CP-2026-001 --lang zh | grep -A3 ^会签
> 会签：
>   方案审批：已签 2/2
>     已签  评审人（评审）：王芳  03-02 10:00
>     已签  批准人（批准）：赵云  03-02 11:00
$ plaint show CP-2026-001 --format json | jq -c '.sign_offs[0] | [.name, .complete, [.steps[] | [.role, .signed, .due, .by, .holders]]]'
> ["plan",true,[["review",true,false,"王芳 <wangfang@example.com>",["王芳 <wangfang@example.com>"]],["approval",true,false,"赵云 <zhaoyun@example.com>",["赵云 <zhaoyun@example.com>"]]]]
$ plaint confirm plan CP-2026-001 --method 电话确认 --attitude 满意
> CP-2026-001: Customer on the solution, Solution approved -> Solution agreed
# The successor takes over customer and project, and names the record that it follows.
$ plaint new --follows CP-2026-001 --received-at 10:50 --received-by 赵云 --channel phone --urgency low --description 月报仍迟交 && git show --format=%s --stat | head -3
> CP-2026-002: Registered
> CP-2026-002: new, 月报仍迟交, low
>
>  complaints/2026/00/CP-2026-002.yaml | 35 +++++++++++++++++++++++++++++++++++
$ plaint show CP-2026-002 --format json | jq -c '.record | [.customer.phone, .subject.contract, .links[0].type, .links[0].to]'
> ["13800000000","HT-1","follows","CP-2026-001"]
$ plaint show CP-2026-001 | grep ^Linked
> Linked from CP-2026-002 (Follows): 月报仍迟交 [Registered]
$ plaint show CP-2026-001 --format json | jq -c .linked_from
> [{"id":"CP-2026-002","type":"follows","state":"registered","title":"月报仍迟交"}]
$ plaint new --follows CP-2026-009 --description x
! error: there is no record CP-2026-009 [record.not_found]
! hint: Did you mean CP-2026-001?
= 2
$ plaint check
> Records checked: 2; errors: 0
# The policy's own cases.
$ mkdir -p .plaint && cat > .plaint/cases.yaml; plaint policy test
| version: 1
| now: 2026-03-02T12:00:00+08:00
| cases:
|   - name: high urgency is approved as well
|     table:
|       - {urgency: high, signs: {plan: [review, approval]}}
|       - {urgency: 低, signs: {plan: [review]}}
|       - {urgency: low, signs: {plan: [review, approval]}}
|   - name: nobody asks the customer before
|     record: {state: reviewed, urgency: low}
|     event: {do: confirm_plan, set: {method: phone, attitude: satisfied}}
|     codes: [confirm_plan.not_approved]
|   - name: a complaint is answered within two hours
|     record: {urgency: high, received.at: 2026-03-02T09:00:00+08:00}
|     due: {response: 2026-03-02T11:00:00+08:00}
> Cases: 5; failed: 1
! .plaint/cases.yaml:8:38: error: high urgency is approved as well: `plan` should be signed by review, approval, but is by review [case.unexpected]
!     8 |       - {urgency: low, signs: {plan: [review, approval]}}
!       |                                      ^^^^^^^^^^^^^^^^^^
= 1
$ plaint policy test --format json --lang zh | jq -c '[.cases, .failed, .findings[0].code, .findings[0].line]'
> [5,1,"case.unexpected",8]
$ mkdir -p .plaint/profiles/bare && printf 'version: 1\nname: bare\nextends: it-project\nlabel: {en: Bare, zh: 空}\n' > .plaint/profiles/bare/policy.yaml && plaint policy test --profile bare
! error: the profile `bare` has no cases [policy.no_cases]
! hint: Write cases.yaml beside its policy.yaml; see plaint-policy(5)
= 2
# Looked at as a whole: what nothing names, and whom nobody is.
$ cat >> plaint.yaml; sed -i 's/, approval\]$/]/' plaint.yaml; plaint policy check; plaint check --lang zh
|   close.untouched:
|     require: urgency = high and urgency = low
|     message: {en: never, zh: 不会}
|     hint: {en: none, zh: 无}
|     explain: {en: none, zh: 无}
> Errors in the policy: 1; warnings: 2
> 已检查记录：2 条；错误：1 个
! plaint.yaml:23:20: warning: nobody holds the role Approver [policy.unheld_role]
!    23 |           - {role: approval, label: {en: approves, zh: 批准}}
!       |                    ^^^^^^^^
! hint: Enter it under `people` in plaint.yaml
! plaint.yaml:32:3: warning: no transition names the condition `close.untouched` [policy.unused]
!    32 |   close.untouched:
!       |   ^^^^^^^^^^^^^^^
! hint: Name it under `require` of a transition, or remove it
! plaint.yaml:33:14: error: `urgency = high and urgency = low` can never hold [policy.never_holds]
!    33 |     require: urgency = high and urgency = low
!       |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
! hint: A field has one choice at a time: join alternatives with `or`, or by `in (…)`
! 1 error, 2 warnings
! plaint.yaml:23:20: 警告：无人具备“批准人”角色 [policy.unheld_role]
!    23 |           - {role: approval, label: {en: approves, zh: 批准}}
!       |                    ^^^^^^^^
! 提示：请在 plaint.yaml 的 people 中登记
! plaint.yaml:32:3: 警告：没有转换引用条件 `close.untouched` [policy.unused]
!    32 |   close.untouched:
!       |   ^^^^^^^^^^^^^^^
! 提示：请在某个转换的 `require` 中引用它，或将其删除
! plaint.yaml:33:14: 错误：`urgency = high and urgency = low` 永远不可能成立 [policy.never_holds]
!    33 |     require: urgency = high and urgency = low
!       |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
! 提示：一个字段同时只有一个选项：请用 `or` 或 `in (…)` 连接各种可能
! 1 个错误，2 个警告
= 1
