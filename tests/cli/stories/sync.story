# One command brings a branch and the team's together.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ cat > new.sh
| new() { plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency high --description "$1"; }
$ git init -q -b main a && cd a && plaint init >/dev/null && plaint sync
! error: this branch has nowhere to be shared [sync.no_remote]
! hint: name the team's repository: git remote add origin URL
= 4
$ git init -q --bare -b main ../hub.git && git remote add origin ../hub.git && plaint sync && git status -sb && git clone -q ../hub.git ../b
> Records checked: 0
> Commits pushed to origin/main: 1
> ## main...origin/main
$ plaint sync
> origin/main has everything already
$ . ../new.sh; new 导出超时 && plaint sync --dry-run && plaint sync && cd ../b
> CP-2026-001: Registered
> Would merge with origin/main and push
> Records checked: 1
> Commits pushed to origin/main: 1
@ Li Na <li.na@example.com>
@ 2026-03-02T09:40:00+08:00
# The number that both took is mended on the way.
$ . ../new.sh; new 登录失败 && plaint sync && git log --graph --format=%s && plaint list --columns id,description
> CP-2026-001: Registered
> Commits fetched from origin/main: 1
> CP-2026-001 is now CP-2026-002: on origin/main the number belongs to another record
> Merged with origin/main
> Records checked: 1
> Commits pushed to origin/main: 3
> *   Merge remote-tracking branch 'origin/main'
> |\  
> | * CP-2026-001: new, 导出超时, high
> * | CP-2026-002: renumber from CP-2026-001
> * | CP-2026-001: new, 登录失败, high
> |/  
> * plaint: init
> Id           Description
> CP-2026-001  导出超时
> CP-2026-002  登录失败
$ plaint show CP-2026-001 | grep Before
> Before, CP-2026-001 was the number of CP-2026-002
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T10:00:00+08:00
$ cd ../a && plaint sync --format json | grep -v '"head"' && plaint list --columns id && plaint set CP-2026-001 urgency low && plaint sync
> {
>   "schema": {
>     "name": "plaint.sync",
>     "version": 1
>   },
>   "branch": "main",
>   "upstream": "origin/main",
>   "dry_run": false,
>   "fetched": 3,
>   "renumbered": [],
>   "followed": [],
>   "merged": "forward",
>   "pushed": 0,
>   "rounds": 1,
> }
> Id
> CP-2026-001
> CP-2026-002
> CP-2026-001: Field set (Registered)
> Records checked: 1
> Commits pushed to origin/main: 1
# Both sides set the same field: a conflict that git can go on with, or give up.
@ Li Na <li.na@example.com>
@ 2026-03-02T10:10:00+08:00
$ cd ../b && plaint set CP-2026-001 urgency medium && plaint sync
> CP-2026-001: Field set (Registered)
! error: origin/main and this branch changed the same: complaints/2026/00/CP-2026-001.yaml
!   complaints/2026/00/CP-2026-001.yaml: error: Urgency (`urgency`): ours Medium, theirs Low, before High [merge.fields_differ] [sync.conflict]
! hint: Open the files: their first lines say what to do. Then `git add` them, `git merge --continue`, and `plaint sync` again; or give it up: git merge --abort
= 1
$ git status -s | head -3; plaint sync
> UU complaints/2026/00/CP-2026-001.yaml
! error: a merge is under way [git.busy]
! hint: finish it with `git merge --continue` or give it up with `git merge --abort`
= 4
$ git merge --abort && git status -s && git log -1 --format=%s
> CP-2026-001: set urgency
$ plaint undo && plaint sync && git status -sb
> CP-2026-001: set taken back
> Merged with origin/main
> Records checked: 0
> Commits pushed to origin/main: 3
> ## main...origin/main
# What `check` objects to is not shared.
$ sed -i 's/^state: .*/state: closed/' complaints/2026/00/CP-2026-002.yaml && git commit -qam "by hand" && plaint sync
! complaints/2026/00/CP-2026-002.yaml:8:8: error: the state is "Closed", but the history leads to "Registered" [history.state_mismatch]
!     8 | state: closed
!       |        ^^^^^^
! hint: Put `state: registered` back: no step leads from "Registered" to "Closed"; `plaint show CP-2026-002` names those that there are
! error: nothing was pushed: what is new has findings [sync.not_clean]
! hint: Mend it, commit, and run `plaint sync` again
! 2 errors
= 1
$ git reset -q --hard origin/main && plaint sync
> origin/main has everything already
# A remote that refuses, and one that is not there.
$ printf '#!/bin/sh\necho "closed for today"\nexit 1\n' > ../hub.git/hooks/pre-receive && chmod +x ../hub.git/hooks/pre-receive && plaint log note CP-2026-001 --content x && plaint sync
> CP-2026-001: Noted (Registered)
! error: origin did not take it: remote: closed for today        
! To /story/a/../hub.git
!  ! [remote rejected] main -> main (pre-receive hook declined)
! error: failed to push some refs to '/story/a/../hub.git' [sync.git_failed]
! hint: Your commits are kept here; nothing was lost
= 4
$ git log -1 --format=%s && rm ../hub.git/hooks/pre-receive && mv ../hub.git ../gone.git && plaint sync
> CP-2026-001: log note
! error: origin could not be fetched: fatal: '/story/a/../hub.git' does not appear to be a git repository
! fatal: Could not read from remote repository.
!
! Please make sure you have the correct access rights
! and the repository exists. [sync.git_failed]
= 4
$ plaint sync --remote nowhere
! error: there is no remote nowhere [sync.no_remote]
! hint: `git remote -v` lists them
= 2
$ plaint sync --attempts 0
! error: `0` is no number from 1 to 1000 [cli.bad_number]
= 2
