# --rev: every reading command reads any commit, in a work tree and in bare repositories.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ mkdir office && cd office && git init -q -b main . && plaint init >/dev/null
$ cat > ../new.sh
| new() { plaint new --received-at "$1" --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency "$2" --description "$3"; }
$ . ../new.sh; new 09:12 high 系统无法登录
> CP-2026-001: Registered
@ 2026-03-03T10:00:00+08:00
$ . ../new.sh; new 09:50 low 报表打不开; git tag second
> CP-2026-002: Registered
@ 2026-03-05T11:00:00+08:00
$ plaint set CP-2026-001 urgency urgent && plaint log note CP-2026-002 --content 已致电
> CP-2026-001: Field set (Registered)
> CP-2026-002: Noted (Registered)
# A commit by tag, by number of steps back, by id; the work tree without.
$ plaint list --columns id,urgency && plaint list --rev second --columns id,urgency && plaint list --rev HEAD~3 --columns id,urgency && plaint list --rev "$(git rev-parse --short HEAD~2)" --format json | grep -c CP-2026
> Id           Urgency
> CP-2026-001  Urgent
> CP-2026-002  Low
> Id           Urgency
> CP-2026-001  High
> CP-2026-002  Low
> Id           Urgency
> CP-2026-001  High
> 2
$ echo '# edited' >> complaints/2026/00/CP-2026-001.yaml && rm complaints/2026/00/CP-2026-002.yaml && plaint list --rev HEAD --columns id,urgency && plaint list --columns id; git restore .
> Id           Urgency
> CP-2026-001  Urgent
> CP-2026-002  Low
> Id
> CP-2026-001
# A branch as it was at the end of a day, or at a moment: told by history, the same in every clone.
$ plaint list --rev 'main@{2026-03-02}' --columns id,urgency
> Id           Urgency
> CP-2026-001  High
!~ main@\{2026-03-02\}: commit [0-9a-f]{10} of 2026-03-02 09:30
$ plaint list --rev '@{3月4日}' --columns id,urgency
> Id           Urgency
> CP-2026-001  High
> CP-2026-002  Low
!~ @\{3月4日\}: commit [0-9a-f]{10} of 2026-03-03 10:00
$ plaint list --rev 'main@{2026-03-03 10:00}' --columns id && plaint list --rev 'main@{2026-03-03 09:59}' --columns id
> Id
> CP-2026-001
> CP-2026-002
> Id
> CP-2026-001
!~ main@\{2026-03-03 10:00\}: commit [0-9a-f]{10} of 2026-03-03 10:00
!~ main@\{2026-03-03 09:59\}: commit [0-9a-f]{10} of 2026-03-02 09:30
$ plaint list --rev 'main@{2026-03-01}'
! error: `main` has no commit by 2026-03-01: its first is of 2026-03-02 09:30 [cli.before_history]
! hint: Name a later day; a shallow clone lacks what is older: `git fetch --unshallow`
= 2
$ git clone -q --depth 1 "file://$PWD" ../shallow && plaint -C ../shallow list --rev 'main@{2026-03-04}'
! error: `main` has no commit by 2026-03-04: its first is of 2026-03-05 11:00 [cli.before_history]
! hint: Name a later day; a shallow clone lacks what is older: `git fetch --unshallow`
= 2
# git's own words between the braces stay git's.
$ git switch -q -c other && plaint list --rev '@{-1}' --columns id | wc -l; git switch -q main
> 3
$ plaint list --rev '@{1}' --columns id,urgency
> Id           Urgency
> CP-2026-001  Urgent
> CP-2026-002  Low
# Records, histories, deadlines, forms: everything as of then.
$ plaint show CP-2026-001 --rev 'main@{2026-03-02}'
> CP-2026-001  Complaint  [Registered]
> 系统无法登录
>
> Overview
>   Urgency: High
>   Description: 系统无法登录
>
> Received
>   Received at: 2026-03-02 09:12
>   Received by: 李敏
>   Channel: Phone
>
> Recorded
>   Recorded at: 2026-03-02 09:30
>   Recorded by: Wang Fang <wang.fang@example.com>
>
> Customer
>   Organization: 市局
>   Complainant: 张伟
>   Phone: 13800000000
>
> Project
>   Project: 一网通办
>   Contract number: HT-1
>
> Clocks:
>   First response: overdue since 2026-03-02 11:12
>   Resolution: due 2026-03-03 09:12, 9 h 12 min left
!~ main@\{2026-03-02\}: commit [0-9a-f]{10} of 2026-03-02 09:30
$ plaint show CP-2026-002 --rev 'main@{2026-03-02}'
!~ main@\{2026-03-02\}: commit [0-9a-f]{10} of 2026-03-02 09:30
! error: there is no record CP-2026-002 [record.not_found]
! hint: Did you mean CP-2026-001?
= 2
$ plaint history CP-2026-001 --rev second
> Recorded          Event       State       By         Details
> 2026-03-02 09:30  Registered  Registered  Wang Fang  Urgency: High
$ plaint sla --rev 'main@{2026-03-03}'
> Clocks at 2026-03-03 23:59 (Asia/Shanghai)
>
> Overdue (3)
> ID           Clock           Due          Late         Lead  Title
> CP-2026-001  First response  03-02 11:12  1 d 12 h           系统无法登录
>     Registered; overdue since 2026-03-02 11:12 (by kind - complaint: 2h, 24x7)
> CP-2026-001  Resolution      03-03 09:12  14 h 47 min        系统无法登录
>     Registered; overdue since 2026-03-03 09:12 (by urgency - high: 24h, 24x7)
> CP-2026-002  First response  03-03 11:50  12 h 09 min        报表打不开
>     Registered; overdue since 2026-03-03 11:50 (by kind - complaint: 2h, 24x7)
>
> To be done (1)
> ID           Since        What should be done
> CP-2026-001  03-03 06:48  its time is nearly up and it has not been escalated
>     plaint escalate CP-2026-001 --reason deadline --step department_manager --content "…"
>
> Records looked at: 2; open clocks: 4; overdue: 3; due: 0; on time: 1; to be done: 1
!~ main@\{2026-03-03\}: commit [0-9a-f]{10} of 2026-03-03 10:00
= 1
$ plaint sla explain CP-2026-001 --rev 'main@{2026-03-02}' | head -n 3
> CP-2026-001  系统无法登录
> Clocks at 2026-03-02 23:59:59 (Asia/Shanghai)
>
!~ main@\{2026-03-02\}: commit [0-9a-f]{10} of 2026-03-02 09:30
$ plaint report --rev 'main@{2026-03-03}' | head -n 9
> Complaint report, up to 2026-03-03
>
> Volumes
> Backlog            Count
> Open at the start      0
> + received             2
> + reopened             0
> - closed               0
> = open at the end      2
!~ main@\{2026-03-03\}: commit [0-9a-f]{10} of 2026-03-03 10:00
$ plaint form CP-2026-001 --rev second --format markdown | head -n 3
> # Complaint record
>
> No. CP-2026-001
$ plaint workflow CP-2026-001 --rev second --format mermaid | head -n 2
> stateDiagram-v2
>     state "Registered" as s0
# By dates in the records alone, no commit is needed.
$ plaint report --to 2026-03-02 | head -n 9
> Complaint report, up to 2026-03-02
>
> Volumes
> Backlog            Count
> Open at the start      0
> + received             1
> + reopened             0
> - closed               0
> = open at the end      1
# Rules and calendars are those of the commit, too.
@ 2026-03-06T09:00:00+08:00
$ cat >> plaint.yaml
| calendars:
|   short: {week: {mon: ["10:00-16:00"]}}
$ git commit -q -am 'other hours' && plaint calendar show short --from 2026-03-09 --until 2026-03-10 --rev HEAD; plaint calendar show short --rev HEAD~1
> short
> Zone: Asia/Shanghai
> Week:
>   Mon: 10:00-16:00
>   Tue-Sun: none
>
> Date        Day  Hours        Time  Why
> 2026-03-09  Mon  10:00-16:00   6 h  working day
> 2026-03-10  Tue                0 s  no working day
! error: there is no calendar `short` [calendar.unknown]
! hint: Calendars: office, china, 24x7
= 2
$ plaint policy check --rev HEAD~1 && plaint policy test --rev HEAD
> Errors in the policy: 0; warnings: 0
> Cases: 50; failed: 0
$ sed -i 's/^state: registered/state: closed/' complaints/2026/00/CP-2026-001.yaml && git commit -q -am 'forged' && plaint check; plaint check --rev HEAD~1
> Records checked: 2; errors: 1
> Records checked: 2; errors: 0
! complaints/2026/00/CP-2026-001.yaml:5:8: error: the state is "Closed", but the history leads to "Registered" [history.state_mismatch]
!     5 | state: closed
!       |        ^^^^^^
! hint: Put `state: registered` back: no step leads from "Registered" to "Closed"; `plaint show CP-2026-001` names those that there are
# What writes does not take it; what is no commit is said.
$ plaint set CP-2026-001 urgency low --rev HEAD~1
! error: `plaint set` has no --rev: it works on what is here now [cli.no_revision]
! hint: leave --rev out
= 2
$ plaint list --rev nonsense
! error: `nonsense` is no commit here [git.unknown_revision]
! hint: `git branch --all` and `git log --oneline` show what there is
= 2
$ plaint check --rev nonsense; plaint form --list --rev nonsense; plaint policy check --profile general --rev nonsense
! error: `nonsense` is no commit here [git.unknown_revision]
! hint: `git branch --all` and `git log --oneline` show what there is
! error: `nonsense` is no commit here [git.unknown_revision]
! hint: `git branch --all` and `git log --oneline` show what there is
! error: `nonsense` is no commit here [git.unknown_revision]
! hint: `git branch --all` and `git log --oneline` show what there is
= 2
# A commit from before there was a policy.
$ plaint list --rev "$(git commit-tree -m empty 4b825dc642cb6eb9a060e54bf8d69288fbee4904)"
! error: there is no plaint.yaml: this is not a plaint repository [store.no_policy]
! hint: `plaint init` makes it one
= 4
# Bare repositories are read at HEAD, or as asked; nothing is written into their branches.
$ git clone -q --bare . ../mirror.git && cd ../mirror.git && git update-ref refs/heads/main HEAD~1
$ plaint list --columns id,urgency && plaint list --rev 'main@{2026-03-03}' --columns id,urgency
> Id           Urgency
> CP-2026-001  Urgent
> CP-2026-002  Low
> Id           Urgency
> CP-2026-001  High
> CP-2026-002  Low
!~ main@\{2026-03-03\}: commit [0-9a-f]{10} of 2026-03-03 10:00
$ plaint show CP-2026-002 | head -n 2 && plaint history CP-2026-002 && plaint sla --fail-on never | tail -n 4 && plaint report | head -n 9 && plaint check && plaint check CP-2026-001 && plaint check --rev other
> CP-2026-002  Complaint  [Registered]
> 报表打不开
> Recorded          Event       State       By         Details
> 2026-03-03 10:00  Registered  Registered  Wang Fang  Urgency: Low
> 2026-03-05 11:00  Noted                   Wang Fang
> CP-2026-001  03-02 12:48  its time is nearly up and it has not been escalated
>     plaint escalate CP-2026-001 --reason deadline --step department_manager --content "…"
>
> Records looked at: 2; open clocks: 4; overdue: 3; due: 0; on time: 1; to be done: 1
> Complaint report, up to 2026-03-06
>
> Volumes
> Backlog            Count
> Open at the start      0
> + received             2
> + reopened             0
> - closed               0
> = open at the end      2
> Records checked: 2; errors: 0
> Records checked: 1; errors: 0
> Records checked: 2; errors: 0
$ plaint form CP-2026-002 --format markdown | head -n 2; plaint list --rev other --format csv --columns id
> # Complaint record
>
> id
> CP-2026-001
> CP-2026-002
$ git fsck --strict --no-dangling && ls
> HEAD
> branches
> config
> description
> hooks
> info
> objects
> packed-refs
> refs
# An empty bare repository.
$ git init -q --bare ../empty.git && plaint -C ../empty.git list
! error: there is no plaint.yaml: this is not a plaint repository [store.no_policy]
! hint: `plaint init` makes it one
= 4
$ plaint -C ../empty.git list --rev main
! error: `main` is no commit here [git.unknown_revision]
! hint: `git branch --all` and `git log --oneline` show what there is
= 2
