# Two people register at the same time and get the same number: the record that is not on the main branch yet gives way.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ cat > new.sh
| new() { plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency high --description "$1"; }
$ git init -q --bare -b main hub.git && git init -q -b main a && cd a && plaint init >/dev/null && git remote add origin ../hub.git && git push -q -u origin main && git clone -q ../hub.git ../b
# Wang Fang registers and shares; Li Na does not know of it.
$ . ../new.sh; new 导出超时 && git push -q && cd ../b
@ Li Na <li.na@example.com>
@ 2026-03-02T09:40:00+08:00
$ . ../new.sh; new 登录失败 && echo log > login.log && plaint attach CP-2026-001 login.log --type log_file && plaint set CP-2026-001 title "CP-2026-001 登录失败" && plaint check
$ . ../new.sh; new 登录又失败 && plaint link CP-2026-002 CP-2026-001 --type repeat_of
# As soon as git has fetched, `check` sees it, with the position of the number.
$ git fetch -q && plaint check
$ plaint renumber --dry-run | grep -E '^[-+]|^diff'
$ plaint renumber && git status --short && git log -1 --format='%s%n%n%b' && git show --stat --format= HEAD
$ plaint check && cat complaints/2026/00/CP-2026-003.yaml && grep -A8 '^links' complaints/2026/00/CP-2026-002.yaml && ls evidence/*
$ plaint renumber
# The old number goes on finding the record, until another one bears it here.
$ plaint show CP-2026-001 | head -4; plaint history cp-2026-1
$ git merge -q --no-edit origin/main && plaint check && plaint show CP-2026-001 | grep -E '^CP|Before' && plaint show CP-2026-001 --format json | grep -A2 borne
$ plaint list --columns id,title
# A number of one's choice: free everywhere, of the same series, and never one that was borne before.
$ plaint renumber CP-2026-002 --to CP-2026-009 && plaint renumber CP-2026-009 --to CP-2026-001
$ plaint renumber CP-2026-009 --to CP-2026-002
$ plaint renumber CP-2026-009 --to FB-2026-0001
$ plaint renumber --to CP-2026-010
$ plaint renumber CP-2026-009 --note "按台账" --format json
$ plaint history CP-2026-002 && plaint check
# What is not told is found: a number changed by hand, an alias that never was.
$ git mv complaints/2026/00/CP-2026-003.yaml complaints/2026/00/CP-2026-005.yaml && sed -i 's/^id: .*/id: CP-2026-005/' complaints/2026/00/CP-2026-005.yaml && plaint check
$ git reset -q --hard && sed -i 's/^  - id: CP-2026-001/  - id: CP-2026-007/' complaints/2026/00/CP-2026-003.yaml && plaint check
$ git reset -q --hard && plaint explain share.collision
