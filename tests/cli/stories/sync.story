# One command brings a branch and the team's together.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ cat > new.sh
| new() { plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency high --description "$1"; }
$ git init -q -b main a && cd a && plaint init >/dev/null && plaint sync
$ git init -q --bare -b main ../hub.git && git remote add origin ../hub.git && plaint sync && git status -sb && git clone -q ../hub.git ../b
$ plaint sync
$ . ../new.sh; new 导出超时 && plaint sync --dry-run && plaint sync && cd ../b
@ Li Na <li.na@example.com>
@ 2026-03-02T09:40:00+08:00
# The number that both took is mended on the way.
$ . ../new.sh; new 登录失败 && plaint sync && git log --graph --format=%s && plaint list --columns id,description
$ plaint show CP-2026-001 | grep Before
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T10:00:00+08:00
$ cd ../a && plaint sync --format json | grep -v '"head"' && plaint list --columns id && plaint set CP-2026-001 urgency low && plaint sync
# Both sides set the same field: a conflict that git can go on with, or give up.
@ Li Na <li.na@example.com>
@ 2026-03-02T10:10:00+08:00
$ cd ../b && plaint set CP-2026-001 urgency medium && plaint sync
$ git status -s | head -3; plaint sync
$ git merge --abort && git status -s && git log -1 --format=%s
$ plaint undo && plaint sync && git status -sb
# What `check` objects to is not shared.
$ sed -i 's/^state: .*/state: closed/' complaints/2026/00/CP-2026-002.yaml && git commit -qam "by hand" && plaint sync
$ git reset -q --hard origin/main && plaint sync
# A remote that refuses, and one that is not there.
$ printf '#!/bin/sh\necho "closed for today"\nexit 1\n' > ../hub.git/hooks/pre-receive && chmod +x ../hub.git/hooks/pre-receive && plaint log note CP-2026-001 --content x && plaint sync
$ git log -1 --format=%s && rm ../hub.git/hooks/pre-receive && mv ../hub.git ../gone.git && plaint sync
$ plaint sync --remote nowhere
$ plaint sync --attempts 0
