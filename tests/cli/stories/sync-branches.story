# Several branches, several clones: what is fetched, what is pushed where, what refers to what.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ cat > new.sh
| new() { plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency high --description "$1"; }
$ git init -q --bare -b main hub.git && git clone -q hub.git a 2>/dev/null; cd a && plaint init >/dev/null && plaint sync >/dev/null && git clone -q ../hub.git ../b && git clone -q --single-branch -b main ../hub.git ../c
# A branch that follows one of another name is no way around a review.
$ . ../new.sh; git switch -q -c review-me origin/main && new 一 && plaint sync
$ git config push.default upstream && plaint sync && git log -1 --format=%s origin/main; git config --unset push.default; git switch -q main && plaint sync
# A branch that follows a local one goes to its own name at the remote; what it follows stays as it was set.
$ git switch -q -c local --track main && plaint log note CP-2026-001 --content 二 && plaint sync && git rev-parse --abbrev-ref local@{upstream} && git ls-remote --heads origin | cut -f2
# A branch that was deleted on the server is not made again.
$ git --git-dir ../hub.git branch -q -D local && plaint log note CP-2026-001 --content 三 && plaint sync; git ls-remote --heads origin | cut -f2
$ git fetch -q --prune && git branch -q -u origin/main && git config push.default upstream && plaint sync >/dev/null && git config --unset push.default && git switch -q main && plaint sync
# A clone of one branch shares others all the same, again and again.
$ cd ../c && plaint init >/dev/null && plaint sync && git switch -q -c feature && plaint set CP-2026-001 urgency low && plaint sync
@ Li Na <li.na@example.com>
@ 2026-03-02T09:40:00+08:00
$ cd ../b && plaint sync && git fetch -q && git switch -q feature && plaint log note CP-2026-001 --content 四 && plaint sync
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:50:00+08:00
$ cd ../c && plaint log note CP-2026-001 --content 五 && plaint sync && git status -sb
# A tag of the upstream's name is not what is merged.
@ Li Na <li.na@example.com>
@ 2026-03-02T10:00:00+08:00
$ cd ../b && git switch -q main && git tag origin/main HEAD~1 && cd ../a && plaint set CP-2026-001 urgency medium && plaint sync && cd ../b && . ../new.sh && new 六 && plaint sync && git log -1 --format=%s && git tag -d origin/main >/dev/null
# Two clones of one branch: the number is changed once, and references follow that were made meanwhile.
$ git switch -q -c shared && . ../new.sh && new 共用 && new 第二 && plaint sync && cd ../a && plaint sync && git switch -q shared && git switch -q main && cd ../b && git switch -q main && new 主分支 && plaint sync && plaint list --columns id,description && git switch -q shared
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T10:10:00+08:00
$ cd ../a && git switch -q shared && plaint link CP-2026-004 CP-2026-003 --type repeat_of && plaint log note CP-2026-003 --content 备注
@ Li Na <li.na@example.com>
@ 2026-03-02T10:20:00+08:00
$ cd ../b && plaint sync
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T10:30:00+08:00
$ cd ../a && plaint sync --dry-run && plaint sync && git log -2 --format=%s && plaint list --columns id,description,links && plaint check && plaint verify
# What others name does not go.
@ Li Na <li.na@example.com>
@ 2026-03-02T10:40:00+08:00
$ cd ../b && git switch -q main && plaint sync >/dev/null && . ../new.sh && new 甲 && plaint sync && cd ../a && git switch -q main && plaint sync
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T10:50:00+08:00
$ plaint link CP-2026-001 CP-2026-004 --type related && plaint sync
@ Li Na <li.na@example.com>
@ 2026-03-02T11:00:00+08:00
$ cd ../b && plaint undo CP-2026-004 && plaint sync
$ plaint undo CP-2026-004 && plaint sync && plaint check
# A merge is never taken back as a whole.
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T11:10:00+08:00
$ cd ../a && plaint sync >/dev/null && plaint log note CP-2026-001 --content 甲 && plaint sync
@ Li Na <li.na@example.com>
@ 2026-03-02T11:20:00+08:00
$ cd ../b && plaint log note CP-2026-001 --content 乙 && plaint sync && plaint undo CP-2026-001 2>&1 | sed 's/merge [0-9a-f]*/merge (its id)/'
# A detached HEAD and a merge under way are told before anything is done, and a dry run speaks JSON when asked to.
$ git checkout -q --detach && plaint sync --dry-run; git switch -q main
$ . ../new.sh && new 乙 >/dev/null && cd ../a && . ../new.sh && new 丙 >/dev/null && plaint sync >/dev/null && cd ../b && plaint sync --dry-run --format json | grep -v '"head"\|uid'
# Attached files of one name stay apart; so do those of a record that was renumbered meanwhile.
