# On paper: forms filled and blank, letters, and the graph of the workflow.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null
$ plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --category technical_support,feature_request --urgency high --description "登录后反复掉线。<b>急</b>" --demand 恢复登录 --demand 说明原因

# The forms there are, and the record's own, as Markdown in the language of the run.
$ plaint form --list
$ plaint form CP-2026-001 --lang zh | head -48
$ plaint form CP-2026-001 | sed -n '/Details/,/Demands/p'

# HTML, by the format or by the file's ending; what a user wrote is no markup.
$ plaint form CP-2026-001 -o form.html && grep -c "&lt;b&gt;急&lt;/b&gt;" form.html && grep -c "<b>" form.html
$ plaint form CP-2026-001 --format html | diff - form.html && echo same
$ plaint form CP-2026-001 --format md | head -1

# The blank form needs no record, and no repository.
$ plaint form --blank --lang zh | sed -n '/初步分析/,/责任分派/p'
$ mkdir elsewhere && mv .git .git-away && plaint form --blank --kind praise | head -3; mv .git-away .git
$ plaint form --blank --kind 表扬 --lang zh | head -1

# What cannot be meant.
$ plaint form
$ plaint form CP-2026-001 --form recrod
$ plaint form --blank --kind complant

# Letters: which there are, and what they still need.
$ plaint letter CP-2026-001
$ plaint letter CP-2026-001 --lang zh
$ plaint letter CP-2026-001 result
$ plaint letter CP-2026-001 acknowledgment
$ plaint letter CP-2026-001 acknowledgement
@ 2026-03-02T10:00:00+08:00
$ plaint classify CP-2026-001 --main-category technical_support && plaint assign CP-2026-001 --lead 赵强 && plaint log communication CP-2026-001 --method phone --with 张伟 --purpose delay_notice --content "须等厂商补丁。" --new-due "2026-03-04 18:00"
$ plaint letter CP-2026-001 delay_notice --lang zh
@ 2026-03-03T10:00:00+08:00
$ plaint reject CP-2026-001 --reason not_ours --explanation "系客户自有网络故障。"
$ plaint letter CP-2026-001 refusal
$ plaint letter CP-2026-001 refusal --lang zh -o refusal.txt; head -3 refusal.txt

# Where it stands among the states.
$ plaint workflow --kind praise
$ plaint workflow CP-2026-001 --lang zh | grep "^[>*]\|^  [*]\|^  2026"
$ plaint workflow CP-2026-001 --format mermaid | head -8
$ plaint workflow --kind inquiry --format dot --lang zh | head -8
$ for kind in complaint suggestion inquiry praise fault; do plaint workflow --kind $kind --format dot --lang zh | dot -Tsvg | grep -c "</svg>"; done
$ plaint workflow --kind prais

# A profile's own form is checked as a record is: each mistake with its place.
$ mkdir -p .plaint/profiles/it-project/forms && printf 'label: {en: Slip, zh: 简表}\ncolumns: 4\nblocks:\n  - rows:\n      - [id, recieved.at]\n      - [{field: urgency, choices: [hihg]}, id, id]\n' > .plaint/profiles/it-project/forms/slip.yaml
$ plaint check
$ sed -i 's/blocks/bolcks/' .plaint/profiles/it-project/forms/slip.yaml; plaint form --list
$ printf 'label: {en: Slip, zh: 简表}\nkinds: [complaint]\ncolumns: [1, 3]\nblocks:\n  - rows: [[id], [title]]\n' > .plaint/profiles/it-project/forms/slip.yaml
$ plaint check; plaint form CP-2026-001; plaint form CP-2026-001 --form record | head -1
$ mkdir -p .plaint/profiles/it-project/letters/en; printf '{{! label: Note }}\n{{#id}}\n' > .plaint/profiles/it-project/letters/en/note.txt; plaint check
