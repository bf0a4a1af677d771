# History: what was done legally, and what was not. Each forgery is in verify_test.py; here is what people read.
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null
$ printf 'version: 1\nprofile: it-project\npeople:\n  - {person: Wang Fang <wang.fang@example.com>, roles: [department_manager]}\nhistory: {overrides: [department_manager]}\n' > plaint.yaml && git commit -qam "the team"
$ plaint new --received-at 09:12 --channel phone --organization Bureau --complainant Zhou --phone 13800000000 --project Portal --contract HT-1 --category technical_support --urgency high --description "Nobody can log in." --demand Repair
> CP-2026-001: Registered
# Ids of commits follow from the schema that `init` wrote, so they are left out below.
$ printf '#!/bin/bash\nplaint verify "$@" 2>&1 | sed -E "s/[0-9a-f]{40}/ID/; s/(^|file=|title=|system-out>|\\")[0-9a-f]{7}\\b/\\\\1COMMIT/g; s/(commit|提交) [0-9a-f]{7}/\\\\1 COMMIT/g"\nexit ${PIPESTATUS[0]}\n' > ../verify && chmod +x ../verify
$ ../verify
> COMMIT: note: Wang Fang <wang.fang@example.com> changed the rules: the team [verify.rules_changed]
> Commits verified: 3; changes of records: 1; errors: 0; notes: 1
$ ../verify HEAD~1..HEAD --lang zh
> 已验证提交：1 个；记录变更：1 次；错误：0 个；说明：0 条

# A hand edit that no event tells of.
@ Li Lei <li.lei@example.com>
@ 2026-03-02T10:00:00+08:00
$ sed -i 's/^state: .*/state: closed/' complaints/2026/00/CP-2026-001.yaml && git commit -qam "closed" && ../verify HEAD~1..
> COMMIT:complaints/2026/00/CP-2026-001.yaml:2:1: error: the record changes without a history event [history.silent_change]
>     2 | id: CP-2026-001
>       | ^^^^^^^^^^^^^^^
> COMMIT:complaints/2026/00/CP-2026-001.yaml:5:8: error: the state is "Closed", but the history leads to "Registered" [history.state_mismatch]
>     5 | state: closed
>       |        ^^^^^^
> hint: Put `state: registered` back: no step leads from "Registered" to "Closed"; `plaint show CP-2026-001` names those that there are
> 2 errors
> Commits verified: 1; changes of records: 1; errors: 2; notes: 0
= 1
$ ../verify HEAD~1.. --lang zh
> COMMIT:complaints/2026/00/CP-2026-001.yaml:2:1: 错误：记录被修改而没有历史事件 [history.silent_change]
>     2 | id: CP-2026-001
>       | ^^^^^^^^^^^^^^^
> COMMIT:complaints/2026/00/CP-2026-001.yaml:5:8: 错误：状态为“已关闭”，而历史到达的是“已登记” [history.state_mismatch]
>     5 | state: closed
>       |        ^^^^^^
> 提示：请改回 `state: registered`：没有从“已登记”到“已关闭”的步骤；`plaint show CP-2026-001` 列出可用的步骤
> 2 个错误
> 已验证提交：1 个；记录变更：1 次；错误：2 个；说明：0 条
= 1
$ ../verify HEAD~1.. --format github
> ::error file=complaints/2026/00/CP-2026-001.yaml,line=2,title=COMMIT%3A the record changes without a history event [history.silent_change]::the record changes without a history event
> ::error file=complaints/2026/00/CP-2026-001.yaml,line=5,title=COMMIT%3A the state is "Closed"%2C but the history leads to "Registered" [history.state_mismatch]::Put `state: registered` back: no step leads from "Registered" to "Closed"; `plaint show CP-2026-001` names those that there are
= 1
$ ../verify HEAD~1.. --format json | head -20
> {
>   "schema": {
>     "name": "plaint.verify",
>     "version": 1
>   },
>   "commits": 1,
>   "changes": 1,
>   "findings": [
>     {
>       "commit": "ID",
>       "severity": "error",
>       "code": "history.silent_change",
>       "file": "complaints/2026/00/CP-2026-001.yaml",
>       "line": 2,
>       "column": 1,
>       "field": null,
>       "message": "the record changes without a history event",
>       "hint": null
>     },
>     {

# Taken back, by anybody; and told.
@ 2026-03-02T10:30:00+08:00
$ git revert --no-edit HEAD >/dev/null && ../verify HEAD~1..
> COMMIT: note: Li Lei <li.lei@example.com> took back commit COMMIT of Li Lei <li.lei@example.com> (closed): complaints/2026/00/CP-2026-001.yaml [verify.reverted]
> Commits verified: 1; changes of records: 1; errors: 0; notes: 1

# An exception needs a role and a reason.
@ 2026-03-02T11:00:00+08:00
$ sed -i 's/Nobody can log in/Nobody could log in/' complaints/2026/00/CP-2026-001.yaml && git commit -qam "correct" -m "Override: a slip" && ../verify HEAD~1..
> COMMIT:complaints/2026/00/CP-2026-001.yaml:2:1: error: the record changes without a history event [history.silent_change]
>     2 | id: CP-2026-001
>       | ^^^^^^^^^^^^^^^
> COMMIT: error: Li Lei <li.lei@example.com> holds no role that may make exceptions [verify.override_refused]
> hint: Roles are named under history.overrides in the policy
> 2 errors
> Commits verified: 1; changes of records: 1; errors: 2; notes: 0
= 1
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T11:10:00+08:00
$ git commit -q --amend --reset-author --no-edit && ../verify HEAD~1..
> COMMIT: note: Wang Fang <wang.fang@example.com> accepts what is found here (1): a slip [verify.overridden]
> COMMIT:complaints/2026/00/CP-2026-001.yaml:2:1: note: the record changes without a history event [history.silent_change]
>     2 | id: CP-2026-001
>       | ^^^^^^^^^^^^^^^
> 2 notes
> Commits verified: 1; changes of records: 1; errors: 0; notes: 2
$ ../verify HEAD~1.. --format junit
> <?xml version="1.0" encoding="UTF-8"?>
> <testsuites name="plaint verify" tests="2" failures="0" errors="0">
>   <testsuite name="plaint verify" tests="2" failures="0" errors="0" skipped="0" time="0" timestamp="2026-03-02T03:10:00Z">
>     <testcase classname="COMMIT" name="verify.overridden" time="0">
>       <system-out>COMMIT: Wang Fang &#60;wang.fang@example.com&#62; accepts what is found here (1): a slip [verify.overridden]: Wang Fang &#60;wang.fang@example.com&#62; accepts what is found here (1): a slip</system-out>
>     </testcase>
>     <testcase classname="complaints/2026/00/CP-2026-001.yaml" name="history.silent_change" file="complaints/2026/00/CP-2026-001.yaml" line="2" time="0">
>       <system-out>COMMIT: the record changes without a history event [history.silent_change]: the record changes without a history event</system-out>
>     </testcase>
>   </testsuite>
> </testsuites>

# A bare clone, a shallow one, and what is no repository or range.
$ git clone -q --bare . ../bare.git && cd ../bare.git && ../verify main~3 && cd ../story
> COMMIT: note: Wang Fang <wang.fang@example.com> changed the rules: the team [verify.rules_changed]
> Commits verified: 3; changes of records: 1; errors: 0; notes: 1
$ git clone -q --depth 1 "file://$PWD" ../shallow && cd ../shallow && ../verify; cd ../story
> COMMIT: note: what came before this commit is not in this clone: its own changes were not judged [verify.shallow]
> hint: git fetch --unshallow
> Commits verified: 1; changes of records: 0; errors: 0; notes: 1
$ plaint verify nowhere..HEAD
! error: `nowhere` is no commit here [git.unknown_revision]
! hint: `git branch --all` and `git log --oneline` show what there is
= 2
$ plaint verify --update refs/heads/main 1 2
! error: `1 2 refs/heads/main` is not what git tells a hook [cli.bad_push]
! hint: A pre-receive hook is given lines OLD NEW REF, an update hook the arguments REF OLD NEW
= 2
$ mkdir ../none && cd ../none && plaint verify; cd ../story
! error: /none is not in a git repository, nor is any folder above it [git.not_a_repository]
! hint: change into your repository, or make one here: `git init`, then `plaint init`
$ plaint explain verify.backdated
> verify.backdated
>   An event is dated long before its commit
>
>   The `at` of an event is the moment of recording, so it lies shortly before the
>   author's date of the commit (history.recorded_within in the policy, 15 minutes
>   without it; history.squash_within for squashed commits). An earlier one was
>   written by hand.
