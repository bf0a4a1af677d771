# Two people register at the same time and get the same number: the record that is not on the main branch yet gives way.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ cat > new.sh
| new() { plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency high --description "$1"; }
$ git init -q --bare -b main hub.git && git init -q -b main a && cd a && plaint init >/dev/null && git remote add origin ../hub.git && git push -q -u origin main && git clone -q ../hub.git ../b
# Wang Fang registers and shares; Li Na does not know of it.
$ . ../new.sh; new 导出超时 && git push -q && cd ../b
> CP-2026-001: Registered
@ Li Na <li.na@example.com>
@ 2026-03-02T09:40:00+08:00
$ . ../new.sh; new 登录失败 && echo log > login.log && plaint attach CP-2026-001 login.log --type log_file && plaint set CP-2026-001 title "CP-2026-001 登录失败" && plaint check
> CP-2026-001: Registered
> CP-2026-001: Evidence attached (Registered)
> CP-2026-001: Field set (Registered)
> Records checked: 1; errors: 0
$ . ../new.sh; new 登录又失败 && plaint link CP-2026-002 CP-2026-001 --type repeat_of
> CP-2026-002: Registered
> CP-2026-002: Linked (Registered)
# As soon as git has fetched, `check` sees it, with the position of the number.
$ git fetch -q && plaint check
> Records checked: 2; errors: 1
! complaints/2026/00/CP-2026-001.yaml:2:5: error: on origin/main CP-2026-001 is another record [share.collision]
!     2 | id: CP-2026-001
!       |     ^^^^^^^^^^^
! hint: plaint renumber CP-2026-001, or plaint sync
= 1
$ plaint renumber --dry-run | grep -E '^[-+]|^diff'
> diff --git a/complaints/2026/00/CP-2026-003.yaml b/complaints/2026/00/CP-2026-003.yaml
> --- a/complaints/2026/00/CP-2026-003.yaml
> +++ b/complaints/2026/00/CP-2026-003.yaml
> -id: CP-2026-001
> +id: CP-2026-003
> +aliases:
> +  - id: CP-2026-001
> +    at: "2026-03-02T09:40:00+08:00"
> -title: CP-2026-001 登录失败
> +title: CP-2026-003 登录失败
> -    path: evidence/CP-2026-001/login-9b7529.log
> +    path: evidence/CP-2026-003/login-9b7529.log
> +  - at: "2026-03-02T09:40:00+08:00"
> +    by: Li Na <li.na@example.com>
> +    event: renumber
> +    renumbered:
> +      from: CP-2026-001
> +      to: CP-2026-003
> diff --git a/complaints/2026/00/CP-2026-002.yaml b/complaints/2026/00/CP-2026-002.yaml
> --- a/complaints/2026/00/CP-2026-002.yaml
> +++ b/complaints/2026/00/CP-2026-002.yaml
> -    to: CP-2026-001
> +    to: CP-2026-003
> +  - at: "2026-03-02T09:40:00+08:00"
> +    by: Li Na <li.na@example.com>
> +    event: renumber
> +    renumbered:
> +      from: CP-2026-001
> +      to: CP-2026-003
! Would remove complaints/2026/00/CP-2026-001.yaml
! Would write evidence/CP-2026-003/login-9b7529.log (4 bytes)
! Would remove evidence/CP-2026-001/login-9b7529.log
$ plaint renumber && git status --short && git log -1 --format='%s%n%n%b' | grep -v ^Policy && git show --stat --format= HEAD
> CP-2026-001 is now CP-2026-003: on origin/main the number belongs to another record
>   References follow it in CP-2026-002
> ?? login.log
> CP-2026-003: renumber from CP-2026-001
>
> Complaint: CP-2026-003
> Event: renumber
> From: registered
> To: registered
>
>  complaints/2026/00/CP-2026-002.yaml                       |  8 +++++++-
>  complaints/2026/00/{CP-2026-001.yaml => CP-2026-003.yaml} | 15 ++++++++++++---
>  evidence/{CP-2026-001 => CP-2026-003}/login-9b7529.log    |  0
>  3 files changed, 19 insertions(+), 4 deletions(-)
$ plaint check && cat complaints/2026/00/CP-2026-003.yaml && grep -A8 '^links' complaints/2026/00/CP-2026-002.yaml && ls evidence/*
> Records checked: 2; errors: 0
> # yaml-language-server: $schema=../../../.plaint/record.schema.json
> id: CP-2026-003
> uid: 7PCJ5PTAHD6JCYEM0NTMFHB8TM
> aliases:
>   - id: CP-2026-001
>     at: "2026-03-02T09:40:00+08:00"
> kind: complaint
> state: registered
> title: CP-2026-003 登录失败
> received:
>   at: "2026-03-02T09:12:00+08:00"
>   by: 李敏
>   channel: phone
> recorded:
>   at: "2026-03-02T09:40:00+08:00"
>   by: Li Na <li.na@example.com>
> customer:
>   organization: 市局
>   name: 张伟
>   phone: "13800000000"
> subject:
>   project: 一网通办
>   contract: HT-1
> urgency: high
> description: 登录失败
> evidence:
>   - id: 7pcj5p
>     type: log_file
>     path: evidence/CP-2026-003/login-9b7529.log
>     sha256: 9b75290f6a6359a2a3471022cbba4b724e45105b313ae8f6c103a2f79e82a857
>     at: "2026-03-02T09:40:00+08:00"
>     by: Li Na
> history:
>   - at: "2026-03-02T09:40:00+08:00"
>     by: Li Na <li.na@example.com>
>     event: register
>     to: registered
>     values:
>       urgency: high
>   - at: "2026-03-02T09:40:00+08:00"
>     by: Li Na <li.na@example.com>
>     event: attach
>     entry: 7pcj5p
>   - at: "2026-03-02T09:40:00+08:00"
>     by: Li Na <li.na@example.com>
>     event: set
>   - at: "2026-03-02T09:40:00+08:00"
>     by: Li Na <li.na@example.com>
>     event: renumber
>     renumbered:
>       from: CP-2026-001
>       to: CP-2026-003
> links:
>   - id: pn7b8j
>     type: repeat_of
>     to: CP-2026-003
>     at: "2026-03-02T09:40:00+08:00"
>     by: Li Na
> history:
>   - at: "2026-03-02T09:40:00+08:00"
>     by: Li Na <li.na@example.com>
> login-9b7529.log
$ plaint renumber
> No number is used twice.
# The old number goes on finding the record, until another one bears it here.
$ plaint show CP-2026-001 | head -4; plaint history cp-2026-1
> CP-2026-003  Complaint  [Registered]
> CP-2026-003 登录失败
>
> Overview
> Recorded          Event              State       By     Details
> 2026-03-02 09:40  Registered         Registered  Li Na  Urgency: High
> 2026-03-02 09:40  Evidence attached              Li Na
> 2026-03-02 09:40  Field set                      Li Na
> 2026-03-02 09:40  Renumbered                     Li Na  CP-2026-001 -> CP-2026-003
! CP-2026-001 is CP-2026-003 now
! CP-2026-001 is CP-2026-003 now
$ git merge -q --no-edit origin/main && plaint check && plaint show CP-2026-001 | grep -E '^CP|Before' && plaint show CP-2026-001 --format json | grep -A2 borne
> Records checked: 3; errors: 0
> CP-2026-001  Complaint  [Registered]
> Before, CP-2026-001 was the number of CP-2026-003
>   "number_borne_by": [
>     "CP-2026-003"
>   ]
$ plaint list --columns id,title
> Id           Title
> CP-2026-001  导出超时
> CP-2026-002  登录又失败
> CP-2026-003  CP-2026-003 登录失败
# A number of one's choice: free everywhere, of the same series, and never one that was borne before.
$ plaint renumber CP-2026-002 --to CP-2026-009 && plaint renumber CP-2026-009 --to CP-2026-001
> CP-2026-002 is now CP-2026-009
! error: CP-2026-001 is the number of another record [share.number_taken]
! hint: Leave --to out for the next free number
= 1
$ plaint renumber CP-2026-009 --to CP-2026-002
! error: CP-2026-002 is the number of CP-2026-009, before it was renumbered [share.number_taken]
! hint: Leave --to out for the next free number
= 1
$ plaint renumber CP-2026-009 --to FB-2026-0001
! error: FB-2026-0001 is no number for CP-2026-009 [share.other_series]
! hint: Numbers of its kind look like CP-2026-001
= 2
$ plaint renumber --to CP-2026-010
! error: --to needs an id [cli.missing_fields]
! hint: plaint renumber ID --to NEW-ID
= 2
$ plaint renumber CP-2026-009 --note "按台账" --format json | grep -v '"commit"'
> {
>   "schema": {
>     "name": "plaint.renumber",
>     "version": 1
>   },
>   "renumbered": [
>     {
>       "from": "CP-2026-009",
>       "to": "CP-2026-010",
>       "uid": "PN7B8JT8VFKR03F2WYSC8PPK83",
>       "branch": null,
>       "references": [],
>     }
>   ]
> }
$ plaint history CP-2026-002 && plaint check
> Recorded          Event       State       By     Details
> 2026-03-02 09:40  Registered  Registered  Li Na  Urgency: High
> 2026-03-02 09:40  Linked                  Li Na
> 2026-03-02 09:40  Renumbered              Li Na  CP-2026-001 -> CP-2026-003
> 2026-03-02 09:40  Renumbered              Li Na  CP-2026-002 -> CP-2026-009
> 2026-03-02 09:40  Renumbered              Li Na  按台账 | CP-2026-009 -> CP-2026-010
> Records checked: 3; errors: 0
! CP-2026-002 is CP-2026-010 now
# What is not told is found: a number changed by hand, an alias that never was.
$ git mv complaints/2026/00/CP-2026-003.yaml complaints/2026/00/CP-2026-005.yaml && sed -i 's/^id: .*/id: CP-2026-005/' complaints/2026/00/CP-2026-005.yaml && plaint check
> Records checked: 3; errors: 2
! complaints/2026/00/CP-2026-005.yaml:5:9: error: no event tells that CP-2026-001 became CP-2026-005 [record.alias_untold]
!     5 |   - id: CP-2026-001
!       |         ^^^^^^^^^^^
! hint: Numbers are changed by `plaint renumber`
! complaints/2026/00/CP-2026-010.yaml:31:9: error: there is no record CP-2026-003 [record.dangling_link]
!    31 |     to: CP-2026-003
!       |         ^^^^^^^^^^^
! 2 errors
= 1
$ git reset -q --hard && sed -i 's/^  - id: CP-2026-001/  - id: CP-2026-007/' complaints/2026/00/CP-2026-003.yaml && plaint check
> Records checked: 3; errors: 1
! complaints/2026/00/CP-2026-003.yaml:5:9: error: no event tells that CP-2026-007 became CP-2026-003 [record.alias_untold]
!     5 |   - id: CP-2026-007
!       |         ^^^^^^^^^^^
! hint: Numbers are changed by `plaint renumber`
= 1
$ git reset -q --hard && plaint explain share.collision
> share.collision
>   Another branch has another record under this number
>
>   Two people registered at the same time and got the same number. The record
>   that is not on the main branch yet gives way: `plaint renumber` gives it the
>   next free number, changes what refers to it, and keeps the old number for
>   looking it up. `plaint sync` does so by itself.
