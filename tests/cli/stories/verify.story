# History: what was done legally, and what was not. Each forgery is in verify_test.py; here is what people read.
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null
$ printf 'people:\n  - {person: Wang Fang <wang.fang@example.com>, roles: [department_manager]}\nhistory: {overrides: [department_manager]}\n' >> plaint.yaml && git commit -qam "the team"
$ plaint new --received-at 09:12 --channel phone --organization Bureau --complainant Zhou --phone 13800000000 --project Portal --contract HT-1 --category technical_support --urgency high --description "Nobody can log in." --demand Repair
$ plaint verify
$ plaint verify HEAD~1..HEAD --lang zh

# A hand edit that no event tells of.
@ Li Lei <li.lei@example.com>
@ 2026-03-02T10:00:00+08:00
$ sed -i 's/^state: .*/state: closed/' complaints/2026/00/CP-2026-001.yaml && git commit -qam "closed" && plaint verify HEAD~1..
$ plaint verify HEAD~1.. --lang zh
$ plaint verify HEAD~1.. --format github
$ plaint verify HEAD~1.. --format json | head -20

# Taken back, by anybody; and told.
@ 2026-03-02T10:30:00+08:00
$ git revert --no-edit HEAD >/dev/null && plaint verify HEAD~1..

# An exception needs a role and a reason.
@ 2026-03-02T11:00:00+08:00
$ sed -i 's/Nobody can log in/Nobody could log in/' complaints/2026/00/CP-2026-001.yaml && git commit -qam "correct" -m "Override: a slip" && plaint verify HEAD~1..
@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T11:10:00+08:00
$ git commit -q --amend --reset-author --no-edit && plaint verify HEAD~1..
$ plaint verify HEAD~1.. --format junit

# A bare clone, a shallow one, and what is no repository or range.
$ git clone -q --bare . ../bare.git && cd ../bare.git && plaint verify main~3 && cd ../story
$ git clone -q --depth 1 "file://$PWD" ../shallow && cd ../shallow && plaint verify; cd ../story
$ plaint verify nowhere..HEAD
$ plaint verify --update refs/heads/main 1 2
$ plaint explain verify.backdated
