# A system of one's own, written in the repository: the sample of plaint-policy(5), from the first call to the closing.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && mkdir -p .plaint/profiles/desk
$ sed -n '/^A small policy that is complete/,$p' "$SOURCE/man/plaint-policy.5" | sed '1,/^\.Bd/d;/^\.Ed/,$d' > .plaint/profiles/desk/policy.yaml
$ plaint init --profile desk
> Wrote plaint.yaml
> Wrote .plaint/record.schema.json
> Wrote .gitattributes
> Ready. Register the first complaint: plaint new --help
$ plaint profile list | grep -e desk -e it-project | tr -s ' '
> desk Help desk Complaint this repository
> it-project IT project Complaint, Suggestion, Inquiry, Praise, Fault report plaint
$ plaint profile show desk
> desk: Help desk (from this repository)
> Extends base
>
> Kind                   Ids                   States
> Complaint (complaint)  RQ-{year}-{number:4}  Waiting → Answered → Closed
>
> Clock             Targets
> Task of the plan  as planned
>
> Roles: Agent (agent), Supervisor (supervisor)
$ plaint schema --fields subject
> Field            Type   Label    Notes
> subject          group  Subject
> subject.counter  text   Counter
$ plaint new --complainant 张伟 --phone 13800000000 --counter 3号柜台 --description "排队两小时无人叫号"
> RQ-2026-0001: Waiting
$ plaint close RQ-2026-0001
! RQ-2026-0001: error: the customer has not been answered (needed: Responded at is filled in, found nothing; Immediate response / Content is filled in, found nothing) [close.unanswered]
! hint: plaint reply RQ-2026-0001 --content TEXT
= 1
$ plaint reply RQ-2026-0001 --content "已增开窗口，当场办结"
> RQ-2026-0001: Answered, Waiting -> Answered

# Somebody without the role may not close.
@ Li Min <li.min@example.com>
$ plaint close RQ-2026-0001
! RQ-2026-0001: error: `close` needs the role Supervisor, which Li Min <li.min@example.com> does not hold [transition.role]
! hint: Ask Wang Fang
= 1

@ Wang Fang <wang.fang@example.com>
$ plaint close RQ-2026-0001
> RQ-2026-0001: Closed, Answered -> Closed
$ plaint show RQ-2026-0001
> RQ-2026-0001  Complaint  [Closed]
> 排队两小时无人叫号
>
> Overview
>   Urgency: Medium
>   Description: 排队两小时无人叫号
>
> Received
>   Received at: 2026-03-02 09:30
>   Received by: Wang Fang
>   Channel: Phone
>
> Recorded
>   Recorded at: 2026-03-02 09:30
>   Recorded by: Wang Fang <wang.fang@example.com>
>
> Customer
>   Complainant: 张伟
>   Phone: 13800000000
>
> Subject
>   Counter: 3号柜台
>
> Immediate response
>   Responded at: 2026-03-02 09:30
>   Responded by: Wang Fang
>   Method: Phone
>   Content: 已增开窗口，当场办结
>
> Next:
>   plaint reopen RQ-2026-0001  -> Waiting
$ plaint check
> Records checked: 1; errors: 0
$ git log --format=%s
> RQ-2026-0001: close
> RQ-2026-0001: reply
> RQ-2026-0001: new, medium
> plaint: init

# The repository's own policy adds a field and a choice to what the profile has.
$ printf '%s\n' 'fields:' '  subject.queue: {label: {en: Queue number, zh: 排队号}, is: line}' '  received.channel: {choices: {phone: {en: Phone, zh: 电话}, kiosk: {en: Kiosk, zh: 自助机}}}' >> plaint.yaml && git commit -qam "fields of our own"
$ plaint new --channel 自助机 --complainant 李四 --phone 13900000000 --description "自助机不出票" --dry-run
> diff --git a/requests/2026/00/RQ-2026-0002.yaml b/requests/2026/00/RQ-2026-0002.yaml
> new file mode 100644
> index 0000000..b55cffd
> --- /dev/null
> +++ b/requests/2026/00/RQ-2026-0002.yaml
> @@ -0,0 +1,25 @@
> +# yaml-language-server: $schema=../../../.plaint/record.schema.json
> +id: RQ-2026-0002
> +uid: H9CGVVNWNGX289ER8Z24VAD7YZ
> +kind: complaint
> +state: waiting
> +title: 自助机不出票
> +received:
> +  at: "2026-03-02T09:30:00+08:00"
> +  by: Wang Fang
> +  channel: kiosk
> +recorded:
> +  at: "2026-03-02T09:30:00+08:00"
> +  by: Wang Fang <wang.fang@example.com>
> +customer:
> +  name: 李四
> +  phone: "13900000000"
> +urgency: medium
> +description: 自助机不出票
> +history:
> +  - at: "2026-03-02T09:30:00+08:00"
> +    by: Wang Fang <wang.fang@example.com>
> +    event: register
> +    to: waiting
> +    values:
> +      urgency: medium
$ plaint set RQ-2026-0001 subject.queue A-017
> RQ-2026-0001: Field set (Closed)
$ plaint set RQ-2026-0001 subject.queue A-018 A-019
! error: `subject.queue` takes one value, but 2 were given [cli.one_value]
! hint: Put a text with blanks in quotes; set one field at a time
= 2

# A profile that cannot be worked by, one that extends itself, and a field that leads nowhere.
$ mkdir -p ../other && cd ../other && plaint init --profile base
! error: the profile `base` is there for others to extend: it has no kinds of records [profile.to_extend]
! hint: `plaint profile list` lists those to work by
= 2
$ mkdir -p .plaint/profiles/ring && printf '%s\n' 'version: 1' 'name: ring' 'extends: ring' > .plaint/profiles/ring/policy.yaml
$ plaint init --profile ring
! .plaint/profiles/ring/policy.yaml:3:10: error: the profile `ring` extends itself [policy.looping_profile]
!     3 | extends: ring
!       |          ^^^^
! hint: Extend another one, such as base
= 3
$ printf '%s\n' 'version: 1' 'name: ring' 'extends: base' 'fields:' '  subjct.plate: {label: {en: Plate, zh: 车牌}, is: line}' > .plaint/profiles/ring/policy.yaml
$ plaint init --profile ring
! .plaint/profiles/ring/policy.yaml:5:3: error: there is no group `subjct` that `subjct.plate` could stand in [fields.no_group]
!     5 |   subjct.plate: {label: {en: Plate, zh: 车牌}, is: line}
!       |   ^^^^^^^^^^^^
! hint: Define the group before it: `is: group`, `is: list` or `is: entries`; paths through lists are written `visits[].opinion`
= 3

# A kind may need more than the others: all that is missing is named at once.
$ mkdir -p ../kinds/.plaint/profiles/desk && cd ../kinds && git init -q -b main .
$ sed -n '/^A small policy that is complete/,$p' "$SOURCE/man/plaint-policy.5" | sed '1,/^\.Bd/d;/^\.Ed/,$d' > .plaint/profiles/desk/policy.yaml && plaint init --profile desk >/dev/null
$ printf '%s\n' 'kinds:' '  repair: {label: {en: Repair, zh: 报修}, series: request, workflow: desk, required: [subject.counter, customer.address]}' 'fields:' '  customer.phone: {pattern: "^[0-9]{11}$", help: {en: 11 digits, zh: 11 位数字}}' >> plaint.yaml && git commit -qam "repairs"
$ plaint new --kind repair --complainant 张伟 --phone 13800000000 --description "叫号屏不亮"
! error: `new` needs --counter (Counter) [cli.missing_fields]
! hint: --counter TEXT
= 2
$ plaint new --kind repair --complainant 张伟 --phone 138 --counter 3号柜台 --description "叫号屏不亮"
! error: field `customer.address` is missing (because `kind` is `repair`) [schema.required]
! hint: add `address`
= 1
$ plaint new --complainant 张伟 --phone 13800000000 --description "排队两小时无人叫号"
> RQ-2026-0001: Waiting

# A newer plaint may bring a command with the words of somebody's action.
@ Li Na <li.na@example.com>
$ mkdir ../hidden && cd ../hidden && git init -q -b main . && plaint init >/dev/null && cat >> plaint.yaml && plaint policy check
| actions:
|   note:
|     {command: verify, group: work, label: {en: Noted, zh: 备注}, help: {en: Log a note, zh: 添加备注}, entry: notes, options: {content: {}}}
> Errors in the policy: 0; warnings: 1
! plaint.yaml:12:15: warning: `verify` is a command of plaint's own, so that the action `note` cannot be called by it [policy.hidden_verb]
!    12 |     {command: verify, group: work, label: {en: Noted, zh: 备注}, help: {en: Log a note, zh: 添加备注}, entry: notes, options: {content: {}}}
!       |               ^^^^^^
! hint: Give the action other words under `command`
$ plaint check
> Records checked: 0; errors: 0
! plaint.yaml:12:15: warning: `verify` is a command of plaint's own, so that the action `note` cannot be called by it [policy.hidden_verb]
!    12 |     {command: verify, group: work, label: {en: Noted, zh: 备注}, help: {en: Log a note, zh: 添加备注}, entry: notes, options: {content: {}}}
!       |               ^^^^^^
! hint: Give the action other words under `command`
