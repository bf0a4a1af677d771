# The last change of one's own is taken back by a new commit; nothing of anybody else's is.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null && cat > new.sh
| new() { plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency high --description "$1"; }
# The commit of `init` changed no record.
$ plaint undo
$ . ./new.sh; new 导出超时 && plaint set CP-2026-001 urgency low
$ plaint undo --dry-run
$ plaint undo && git log -1 --format=%B && git diff --stat HEAD~2 HEAD && plaint check
# A second undo takes the first one back, and so on.
$ plaint undo && git log -1 --format=%s && plaint undo --format json | grep -v commit && git log -1 --format=%s
# An attached file goes with its entry, and comes back with it.
$ echo log > a.log && plaint attach CP-2026-001 a.log --type log_file && plaint undo && ls evidence 2>/dev/null; plaint undo && cat evidence/CP-2026-001/a.log
# Registrations too, unless somebody refers to them.
$ . ./new.sh; new 二 && plaint link CP-2026-001 CP-2026-002 --type related && plaint undo CP-2026-002
$ plaint undo CP-2026-001 && plaint undo CP-2026-002 && plaint list --columns id && plaint check
$ plaint undo cp-2026-2 && plaint list --columns id
@ Li Na <li.na@example.com>
@ 2026-03-02T10:00:00+08:00
# Another person's work, and work that somebody went on from, stay.
$ plaint undo CP-2026-002
$ plaint undo
$ plaint set CP-2026-002 urgency low
@ Wang Fang <wang.fang@example.com>
$ plaint set CP-2026-001 urgency medium && plaint undo CP-2026-002
$ plaint undo && plaint undo CP-2026-001 --dry-run | grep '^[-+]'
@ Li Na <li.na@example.com>
$ plaint undo
# A merge is nobody's own.
$ git switch -q -c side HEAD~3 && plaint log note CP-2026-001 --content 一 && git switch -q main && git merge -q --no-edit side && plaint undo CP-2026-001
$ git commit -q --allow-empty -m x && printf 'x' >> complaints/2026/00/CP-2026-002.yaml && plaint undo CP-2026-002; git restore .
$ plaint undo CP-2027-001
