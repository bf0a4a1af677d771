# Several branches, several clones: what is fetched, what is pushed where, what refers to what.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ cat > new.sh
| new() { plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency high --description "$1"; }
$ git init -q --bare -b main hub.git && git clone -q hub.git a 2>/dev/null; cd a && plaint init >/dev/null && plaint sync >/dev/null && git clone -q ../hub.git ../b && git clone -q --single-branch -b main ../hub.git ../c
# A branch that follows one of another name is no way around a review.
$ . ../new.sh; git switch -q -c review-me origin/main && new 一 && plaint sync
> CP-2026-001: Registered
! error: review-me follows origin/main, a branch of another name [sync.other_name]
! hint: To share it as a branch of its own: git push -u origin review-me; to go straight to main: git switch main, git merge review-me, plaint sync
= 1
$ git config push.default upstream && plaint sync && git log -1 --format=%s origin/main; git config --unset push.default; git switch -q main && plaint sync
> Records checked: 1
> Commits pushed to origin/main: 1
> CP-2026-001: new, 一, high
> Took over origin/main
# A branch that follows a local one goes to its own name at the remote; what it follows stays as it was set.
$ git switch -q -c local --track main && plaint log note CP-2026-001 --content 二 && plaint sync && git rev-parse --abbrev-ref local@{upstream} && git ls-remote --heads origin | cut -f2
> CP-2026-001: Noted (Registered)
> Records checked: 1
> Commits pushed to origin/local: 3
> main
> refs/heads/local
> refs/heads/main
# A branch that was deleted on the server is not made again.
$ git --git-dir ../hub.git branch -q -D local && plaint log note CP-2026-001 --content 三 && plaint sync; git ls-remote --heads origin | cut -f2
> CP-2026-001: Noted (Registered)
> refs/heads/main
! error: origin has no branch local any more [sync.branch_gone]
! hint: If it was merged, go on from the main branch; to share it again: git push origin local
$ git fetch -q --prune && git branch -q -u origin/main && git config push.default upstream && plaint sync >/dev/null && git config --unset push.default && git switch -q main && plaint sync
> Took over origin/main
# A clone of one branch shares others all the same, again and again.
$ cd ../c && plaint init >/dev/null && plaint sync && git switch -q -c feature && plaint set CP-2026-001 urgency low && plaint sync
> Commits fetched from origin/main: 3
> Took over origin/main
> CP-2026-001: Field set (Registered)
> Records checked: 1
> Commits pushed to origin/feature: 5
@ Li Na <li.na@example.com>
@ 2026-03-02T09:40:00+08:00
$ cd ../b && plaint sync && git fetch -q && git switch -q feature && plaint log note CP-2026-001 --content 四 && plaint sync
> Commits fetched from origin/main: 3
> Took over origin/main
> CP-2026-001: Noted (Registered)
> Records checked: 1
> Commits pushed to origin/feature: 1
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:50:00+08:00
$ cd ../c && plaint log note CP-2026-001 --content 五 && plaint sync && git status -sb
> CP-2026-001: Noted (Registered)
> Commits fetched from origin/feature: 6
> Merged with origin/feature
> Records checked: 1
> Commits pushed to origin/feature: 2
> ## feature
# A tag of the upstream's name is not what is merged.
@ Li Na <li.na@example.com>
@ 2026-03-02T10:00:00+08:00
$ cd ../b && git switch -q main && git tag origin/main HEAD~1 && cd ../a && plaint set CP-2026-001 urgency medium && plaint sync && cd ../b && . ../new.sh && new 六 && plaint sync && git log -1 --format=%s && git tag -d origin/main >/dev/null
> CP-2026-001: Field set (Registered)
> Records checked: 1
> Commits pushed to origin/main: 1
> CP-2026-002: Registered
> Commits fetched from origin/main: 1
> Merged with origin/main
> Records checked: 1
> Commits pushed to origin/main: 2
> Merge remote-tracking branch 'origin/main'
# Two clones of one branch: the number is changed once, and references follow that were made meanwhile.
$ git switch -q -c shared && . ../new.sh && new 共用
> CP-2026-003: Registered
$ . ../new.sh && new 第二 && echo one > mail.txt && plaint attach CP-2026-003 mail.txt --type email_record --description 甲 && plaint sync && git switch -q main
> CP-2026-004: Registered
> CP-2026-003: Evidence attached (Registered)
> Records checked: 4
> Commits pushed to origin/shared: 10
$ cd ../c && git switch -q main && plaint sync >/dev/null && . ../new.sh && new 主分支 && plaint sync
> CP-2026-003: Registered
> Records checked: 1
> Commits pushed to origin/main: 1
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T10:10:00+08:00
$ cd ../a && plaint sync >/dev/null; git switch -q shared && plaint link CP-2026-004 CP-2026-003 --type repeat_of && echo two > mail.txt && plaint attach CP-2026-003 mail.txt --type email_record --description 乙
> CP-2026-004: Linked (Registered)
> CP-2026-003: Evidence attached (Registered)
@ Li Na <li.na@example.com>
@ 2026-03-02T10:20:00+08:00
$ cd ../b && git fetch -q && git switch -q shared && plaint sync
> CP-2026-003 is now CP-2026-005: on origin/main the number belongs to another record
> Records checked: 1
> Commits pushed to origin/shared: 1
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T10:30:00+08:00
$ cd ../a && plaint sync --dry-run && plaint sync && git log -2 --format=%s && plaint list --columns id,description && plaint show CP-2026-004 | grep -A1 Repeat; ls evidence/*; plaint check && plaint verify
> Commits fetched from origin/shared: 1
> Would merge with origin/shared and push
> Merged with origin/shared
> CP-2026-004 names CP-2026-005 now: CP-2026-003 was renumbered on the other side
> Records checked: 2
> Commits pushed to origin/shared: 4
> CP-2026-004: renumber CP-2026-003 to CP-2026-005
> Merge remote-tracking branch 'origin/shared'
> Id           Description
> CP-2026-001  一
> CP-2026-002  六
> CP-2026-004  第二
> CP-2026-005  共用
>     Type: Repeat of
>     Record: CP-2026-005
> evidence/CP-2026-003:
> mail-27dd8e.txt
>
> evidence/CP-2026-005:
> mail-2c8b08.txt
> Records checked: 4; errors: 0
> Commits verified: 15; changes of records: 14; errors: 0; notes: 0
$ git merge -q -m main origin/main && plaint check && plaint show CP-2026-004 | grep Repeat && git switch -q main
> Records checked: 5; errors: 0
>     Type: Repeat of
# What others name does not go.
@ Li Na <li.na@example.com>
@ 2026-03-02T10:40:00+08:00
$ cd ../b && git switch -q main && plaint sync >/dev/null && . ../new.sh && new 甲 && plaint sync && cd ../a && plaint sync
> CP-2026-006: Registered
> Records checked: 1
> Commits pushed to origin/main: 1
> Commits fetched from origin/main: 1
> Took over origin/main
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T10:50:00+08:00
$ plaint link CP-2026-001 CP-2026-006 --type related && plaint sync
> CP-2026-001: Linked (Registered)
> Records checked: 1
> Commits pushed to origin/main: 1
@ Li Na <li.na@example.com>
@ 2026-03-02T11:00:00+08:00
$ cd ../b && plaint undo CP-2026-006 && plaint sync
> CP-2026-006: new taken back
! complaints/2026/00/CP-2026-001.yaml:26:9: error: CP-2026-006 was removed here [record.dangling_link]
!    26 |     to: CP-2026-006
!       |         ^^^^^^^^^^^
! hint: `plaint undo CP-2026-006` brings it back, when its registration was taken back
! error: nothing was pushed: what is new has findings [sync.not_clean]
! hint: Mend it, commit, and run `plaint sync` again
! 2 errors
= 1
$ plaint undo CP-2026-006 && plaint sync && plaint check
> CP-2026-006: new done again
> Records checked: 0
> Commits pushed to origin/main: 3
> Records checked: 4; errors: 0
# A merge is never taken back as a whole.
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T11:10:00+08:00
$ cd ../a && plaint sync >/dev/null && plaint log note CP-2026-001 --content 甲 && plaint sync
> CP-2026-001: Noted (Registered)
> Records checked: 1
> Commits pushed to origin/main: 1
@ Li Na <li.na@example.com>
@ 2026-03-02T11:20:00+08:00
$ cd ../b && plaint log note CP-2026-001 --content 乙 && plaint sync && plaint undo CP-2026-001 2>&1 | sed 's/merge [0-9a-f]*/merge (its id)/'
> CP-2026-001: Noted (Registered)
> Commits fetched from origin/main: 1
> Merged with origin/main
> Records checked: 1
> Commits pushed to origin/main: 2
> error: the last change came by the merge (its id) [undo.merge]
> hint: Put it right by a further step, or by an entry that corrects the wrong one (--corrects)
# Two files of one name on one record.
$ echo three > mail.txt && plaint attach CP-2026-001 mail.txt --type email_record --description 丙
> CP-2026-001: Evidence attached (Registered)
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T11:30:00+08:00
$ cd ../a && echo four > mail.txt && plaint attach CP-2026-001 mail.txt --type email_record --description 丁 && plaint attach CP-2026-001 mail.txt --type email_record --description 丁; plaint sync >/dev/null && cd ../b && plaint sync && ls evidence/CP-2026-001 && plaint check && plaint verify 2>/dev/null
> CP-2026-001: Evidence attached (Registered)
> Commits fetched from origin/main: 2
> Merged with origin/main
> Records checked: 1
> Commits pushed to origin/main: 2
> mail-ab929f.txt
> mail-f69369.txt
> Records checked: 4; errors: 0
> Commits verified: 20; changes of records: 17; errors: 0; notes: 2
! error: evidence/CP-2026-001/mail-ab929f.txt is attached already [value.invalid]
! hint: It is the same file; a note tells what else there is to say of it: plaint log note
# A detached HEAD is told before anything is done, and a dry run speaks JSON when asked to.
$ git checkout -q --detach && plaint sync --dry-run; git switch -q main
! error: HEAD is detached: a commit made now would be on no branch [git.detached]
! hint: go to a branch with `git switch NAME`, or make one with `git switch -c NAME`
$ . ../new.sh && new 乙 && plaint sync >/dev/null
> CP-2026-007: Registered
$ cd ../a && . ../new.sh && new 丙 && plaint sync --dry-run && plaint sync --dry-run --format json | grep -v '"head"\|uid' && git status -s -uno
> CP-2026-007: Registered
> Commits fetched from origin/main: 3
> CP-2026-007 would become CP-2026-008: on origin/main the number belongs to another record
> Would merge with origin/main and push
> {
>   "schema": {
>     "name": "plaint.sync",
>     "version": 1
>   },
>   "branch": "main",
>   "upstream": "origin/main",
>   "dry_run": true,
>   "fetched": 0,
>   "renumbered": [
>     {
>       "from": "CP-2026-007",
>       "to": "CP-2026-008",
>       "branch": "origin/main",
>       "references": [],
>       "commit": null
>     }
>   ],
>   "followed": [],
>   "merged": "no",
>   "pushed": 0,
>   "rounds": 1,
> }
# By an old number the record is found for undo too.
$ plaint sync && plaint undo CP-2026-007 --dry-run >/dev/null; plaint renumber CP-2026-008 && plaint set CP-2026-009 urgency low && plaint undo CP-2026-008
> CP-2026-007 is now CP-2026-008: on origin/main the number belongs to another record
> Merged with origin/main
> Records checked: 1
> Commits pushed to origin/main: 3
> CP-2026-008 is now CP-2026-009
> CP-2026-009: Field set (Registered)
> CP-2026-009: set taken back
! CP-2026-008 is CP-2026-009 now
# Rules that went with a record are told.
$ plaint set CP-2026-009 urgency low && echo x > README && git add README && git commit -q --amend --no-edit && plaint undo
> CP-2026-009: Field set (Registered)
> CP-2026-009: set taken back
>   With it, as they were before: README
# Records are merged by their meaning also where git finds no plaint.
$ plaint sync >/dev/null && cd ../b && plaint sync >/dev/null && plaint log note CP-2026-002 --content 甲
> CP-2026-002: Noted (Registered)
@ Li Na <li.na@example.com>
@ 2026-03-02T11:40:00+08:00
$ cd ../a && plaint log note CP-2026-002 --content 乙 && plaint sync >/dev/null && cd ../b && mkdir ../path && ln -s "$(command -v git)" "$(command -v sh)" ../path && plaint=$(command -v plaint) && PATH=$PWD/../path && $plaint sync && $plaint check
> CP-2026-002: Noted (Registered)
> Commits fetched from origin/main: 1
> Merged with origin/main
> Records checked: 1
> Commits pushed to origin/main: 2
> Records checked: 6; errors: 0
