# A system of one's own, written in the repository: the sample of plaint-policy(5), from the first call to the closing.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && mkdir -p .plaint/profiles/desk
$ sed -n '/^A small policy that is complete/,$p' "$SOURCE/man/plaint-policy.5" | sed '1,/^\.Bd/d;/^\.Ed/,$d' > .plaint/profiles/desk/policy.yaml
$ plaint init --profile desk
$ plaint profile list
$ plaint profile show desk
$ plaint schema --fields subject
$ plaint new --complainant 张伟 --phone 13800000000 --counter 3号柜台 --description "排队两小时无人叫号"
$ plaint close RQ-2026-0001
$ plaint reply RQ-2026-0001 --content "已增开窗口，当场办结"

# Somebody without the role may not close.
@ Li Min <li.min@example.com>
$ plaint close RQ-2026-0001

@ Wang Fang <wang.fang@example.com>
$ plaint close RQ-2026-0001
$ plaint show RQ-2026-0001
$ plaint check
$ git log --format=%s

# The repository's own policy adds a field and a choice to what the profile has.
$ printf '%s\n' 'fields:' '  subject.queue: {label: {en: Queue number, zh: 排队号}, is: line}' '  received.channel: {choices: {phone: {en: Phone, zh: 电话}, kiosk: {en: Kiosk, zh: 自助机}}}' >> plaint.yaml && git commit -qam "fields of our own"
$ plaint new --channel 自助机 --complainant 李四 --phone 13900000000 --description "自助机不出票" --dry-run
$ plaint set RQ-2026-0001 subject.queue A-017

# A profile that cannot be worked by, one that extends itself, and a field that leads nowhere.
$ mkdir -p ../other && cd ../other && plaint init --profile base
$ mkdir -p .plaint/profiles/ring && printf '%s\n' 'version: 1' 'name: ring' 'extends: ring' > .plaint/profiles/ring/policy.yaml
$ plaint init --profile ring
$ printf '%s\n' 'version: 1' 'name: ring' 'extends: base' 'fields:' '  subjct.plate: {label: {en: Plate, zh: 车牌}, is: line}' > .plaint/profiles/ring/policy.yaml
$ plaint init --profile ring
