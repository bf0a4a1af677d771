# The last change of one's own is taken back by a new commit; nothing of anybody else's is.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null && cat > new.sh
| new() { plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency high --description "$1"; }
# The commit of `init` changed no record.
$ plaint undo
! error: there is no change of yours to take back [undo.nothing]
! hint: `git log` shows the commits; name a record: plaint undo ID
= 1
$ . ./new.sh; new 导出超时 && plaint set CP-2026-001 urgency low
> CP-2026-001: Registered
> CP-2026-001: Field set (Registered)
$ plaint undo --dry-run
> diff --git a/complaints/2026/00/CP-2026-001.yaml b/complaints/2026/00/CP-2026-001.yaml
> index 60144d6..463d252 100644
> --- a/complaints/2026/00/CP-2026-001.yaml
> +++ b/complaints/2026/00/CP-2026-001.yaml
> @@ -18,7 +18,7 @@ customer:
>  subject:
>    project: 一网通办
>    contract: HT-1
> -urgency: low
> +urgency: high
>  description: 导出超时
>  history:
>    - at: "2026-03-02T09:30:00+08:00"
> @@ -27,8 +27,3 @@ history:
>      to: registered
>      values:
>        urgency: high
> -  - at: "2026-03-02T09:30:00+08:00"
> -    by: Wang Fang <wang.fang@example.com>
> -    event: set
> -    values:
> -      urgency: low
$ plaint undo && git log -1 --format=%B | grep -v ^Policy | sed 's/[0-9a-f]\{40\}/(its id)/' && git diff --stat HEAD~2 HEAD && plaint check
> CP-2026-001: set taken back
> CP-2026-001: undo set
>
> This reverts commit (its id).
>
> Complaint: CP-2026-001
> Event: undo
>
> Records checked: 1; errors: 0
# A second undo takes the first one back, and so on.
$ plaint undo && git log -1 --format=%s && plaint undo --format json | grep -v 'commit\|reverted' && git log -1 --format=%s
> CP-2026-001: set done again
> CP-2026-001: redo set
> {
>   "schema": {
>     "name": "plaint.undo",
>     "version": 1
>   },
>   "ids": [
>     "CP-2026-001"
>   ],
>   "besides": [],
>   "event": "set",
>   "again": false,
> }
> CP-2026-001: undo set
# An attached file goes with its entry, and comes back with it.
$ echo log > a.log && plaint attach CP-2026-001 a.log --type log_file && plaint undo && ls evidence 2>/dev/null; plaint undo && cat evidence/CP-2026-001/a-*.log
> CP-2026-001: Evidence attached (Registered)
> CP-2026-001: attach taken back
> CP-2026-001: attach done again
> log
# Registrations too, unless somebody refers to them.
$ . ./new.sh; new 二 && plaint link CP-2026-001 CP-2026-002 --type related && plaint undo CP-2026-002
> CP-2026-002: Registered
> CP-2026-001: Linked (Registered)
! error: CP-2026-002 would vanish, but it is named in complaints/2026/00/CP-2026-001.yaml [undo.referred_to]
! hint: Take those back first, or reject the record instead
= 1
$ plaint undo CP-2026-001 && plaint undo CP-2026-002 && plaint list --columns id && plaint check
> CP-2026-001: link taken back
> CP-2026-002: new taken back
> Id
> CP-2026-001
> Records checked: 1; errors: 0
$ plaint undo cp-2026-2 && plaint list --columns id
> CP-2026-002: new done again
> Id
> CP-2026-001
> CP-2026-002
@ Li Na <li.na@example.com>
@ 2026-03-02T10:00:00+08:00
# Another person's work, and work that somebody went on from, stay.
$ plaint undo CP-2026-002 2>&1 | sed 's/, [0-9a-f]*)/, its id)/'
> error: the last change (CP-2026-002: redo new, its id) was made by Wang Fang <wang.fang@example.com> [undo.of_another]
> hint: Put it right by a further step, or by an entry that corrects the wrong one (--corrects)
$ plaint undo
! error: there is no change of yours to take back [undo.nothing]
! hint: `git log` shows the commits; name a record: plaint undo ID
= 1
$ plaint set CP-2026-002 urgency low
> CP-2026-002: Field set (Registered)
@ Wang Fang <wang.fang@example.com>
$ plaint set CP-2026-001 urgency medium && plaint undo CP-2026-002 2>&1 | sed 's/, [0-9a-f]*)/, its id)/'
> CP-2026-001: Field set (Registered)
> error: the last change (CP-2026-002: set urgency, its id) was made by Li Na <li.na@example.com> [undo.of_another]
> hint: Put it right by a further step, or by an entry that corrects the wrong one (--corrects)
$ plaint undo && plaint undo CP-2026-001 --dry-run | grep '^[-+]'
> CP-2026-001: set taken back
> --- a/complaints/2026/00/CP-2026-001.yaml
> +++ b/complaints/2026/00/CP-2026-001.yaml
> -urgency: high
> +urgency: medium
> +  - at: "2026-03-02T10:00:00+08:00"
> +    by: Wang Fang <wang.fang@example.com>
> +    event: set
> +    values:
> +      urgency: medium
@ Li Na <li.na@example.com>
$ plaint undo
> CP-2026-002: set taken back
# What came by a branch is still one's own.
$ git switch -q -c side HEAD~3 && plaint log note CP-2026-001 --content 一 && git switch -q main && git merge -q --no-edit side && plaint undo CP-2026-001
> CP-2026-001: Noted (Registered)
> CP-2026-001: log note taken back
$ git commit -q --allow-empty -m x && printf 'x' >> complaints/2026/00/CP-2026-002.yaml && plaint undo CP-2026-002; git restore .
! error: complaints/2026/00/CP-2026-002.yaml has changes that are not committed [git.modified]
! hint: see `git diff HEAD -- complaints/2026/00/CP-2026-002.yaml`; keep them with `git commit -- complaints/2026/00/CP-2026-002.yaml` or drop them with `git restore --staged --worktree -- complaints/2026/00/CP-2026-002.yaml`
$ plaint undo CP-2027-001
! error: there is no change of yours to take back [undo.nothing]
! hint: `git log` shows the commits; name a record: plaint undo ID
= 1
