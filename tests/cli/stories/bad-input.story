# Files that are no good: each is found with its position, and nothing is written.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ git init -q -b main . && plaint init >/dev/null
$ plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency high --description "掉线"
> CP-2026-001: Registered
$ cp complaints/2026/00/CP-2026-001.yaml good.yaml; echo 'f=complaints/2026/00/CP-2026-001.yaml; try() { plaint check CP-2026-001; echo "status $?"; plaint log note CP-2026-001 --content x; echo "status $?"; git checkout -q -- $f; }' > try.sh

# A missing required field, and several at once.
$ . ./try.sh; sed -i '/^urgency/d; /contract:/d' $f; try
> Records checked: 1; errors: 2
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:2:1: error: field `urgency` is missing [schema.required]
!     2 | id: CP-2026-001
!       | ^^^^^^^^^^^^^^^
! hint: add `urgency`: one of urgent, high, medium, low
! complaints/2026/00/CP-2026-001.yaml:18:1: error: field `subject.contract` (Contract number) is missing [schema.required]
!    18 | subject:
!       | ^^^^^^^
! hint: add `contract`: text
! 2 errors
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
# A wrong value of a list, with the nearest.
$ . ./try.sh; sed -i 's/^urgency: .*/urgency: hihg/' $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:21:10: error: field `urgency`: found `hihg`, expected one of urgent, high, medium, low [schema.enum]
!    21 | urgency: hihg
!       |          ^^^^
! hint: did you mean `high`?
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
# Wrong types: a number, a truth value, a float where a text is due.
$ . ./try.sh; sed -i 's/  phone: .*/  phone: 012/' $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:17:10: error: field `customer.phone`: found a whole number, expected text [schema.type]
!    17 |   phone: 012
!       |          ^^^
! hint: write it in quotes, so that it is text
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
$ . ./try.sh; sed -i 's/  contract: .*/  contract: 1e3/' $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:20:13: error: field `subject.contract` (Contract number): found `1e3` (a number), expected text [schema.type]
!    20 |   contract: 1e3
!       |             ^^^
! hint: write "1e3" in quotes, so that it is text
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
$ . ./try.sh; sed -i 's/  name: .*/  name: [张伟]/' $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:16:9: error: field `customer.name` (Complainant): found a list of one item, expected text [schema.type]
!    16 |   name: [张伟]
!       |         ^^^^^^
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
# A day that does not exist.
$ . ./try.sh; sed -i 's/  at: "2026-03-02T09:12/  at: "2026-02-30T09:12/' $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:8:7: error: field `received.at` (Received at): found `2026-02-30T09:12:00+08:00`, expected a date and time with offset such as 2026-03-31T09:12:00+08:00 [schema.format]
!     8 |   at: "2026-02-30T09:12:00+08:00"
!       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
! hint: When the customer spoke, not when it was typed in
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
# Duplicate keys, anchors, tags, several documents.
$ . ./try.sh; echo 'urgency: low' >> $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:30:1: error: the key urgency stands here for a second time; it is already on line 21 [yaml.duplicate_key]
!    30 | urgency: low
!       | ^^^^^^^
! hint: remove or rename one of them
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
$ . ./try.sh; sed -i 's/^urgency: high/urgency: \&u high/' $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:21:10: error: &u is an anchor [yaml.anchor]
!    21 | urgency: &u high
!       |          ^^^^^^^
! hint: remove it; a text that begins with & needs quotes
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
$ . ./try.sh; sed -i 's/^urgency: high/urgency: !!str high/' $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:21:10: error: tag:yaml.org,2002:str is a tag [yaml.tag]
!    21 | urgency: !!str high
!       |          ^^^^^^^^^^
! hint: remove it; a text that begins with ! needs quotes
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
$ . ./try.sh; printf -- '---\nid: x\n' >> $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:30:1: error: a second document begins here [yaml.several_documents]
!    30 | ---
!       | ^^^
! hint: move it into a file of its own
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
# A byte order mark, tabs, cut-off UTF-8, an empty file.
$ . ./try.sh; sed -i '1s/^/\xef\xbb\xbf/' $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:1:1: error: a byte order mark (U+FEFF) stands here [yaml.bom]
!     1 | ﻿# yaml-language-server: $schema=../../../.plaint/record.schema.json
!       | ^
! hint: save the file as UTF-8 without BOM
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
$ . ./try.sh; sed -i 's/^  phone/\tphone/' $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:17:1: error: a tab stands in the indentation [yaml.tab]
!    17 |     phone: "13800000000"
!       | ^^^^
! hint: replace it by spaces
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
$ . ./try.sh; printf '# \xe4\xbd' >> $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:30:3: error: byte 0xE4 is not valid UTF-8 here [yaml.utf8]
!    30 | # \xe4\xbd
!       |   ^^^^
! hint: save the file as UTF-8; a file from an older program may be GB18030 (iconv -f GB18030 -t UTF-8)
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
$ . ./try.sh; : > $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:1:1: error: the document: found nothing, expected a group of fields [schema.type]
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
# Conflict markers.
$ . ./try.sh; sed -i 's/^urgency: high/<<<<<<< HEAD\nurgency: high\n=======\nurgency: low\n>>>>>>> other/' $f; try
> Records checked: 1; errors: 3
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:21:1: error: a git conflict marker (<<<<<<<) stands here [yaml.conflict_marker]
!    21 | <<<<<<< HEAD
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! complaints/2026/00/CP-2026-001.yaml:23:1: error: a git conflict marker (=======) stands here [yaml.conflict_marker]
!    23 | =======
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! complaints/2026/00/CP-2026-001.yaml:25:1: error: a git conflict marker (>>>>>>>) stands here [yaml.conflict_marker]
!    25 | >>>>>>> other
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! 3 errors
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
# 50 MB, and 10,000 levels: refused quickly.
$ . ./try.sh; head -c 50000000 /dev/zero | tr '\0' a >> $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml: error: the file has more than 4194304 bytes, the most that is read [yaml.too_large]
! hint: check whether this is the right file; keep large contents as attachments
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
$ . ./try.sh; python3 -c "print('deep: ' + '[' * 10000)" >> $f; try
> Records checked: 1; errors: 1
> status 1
> status 1
! complaints/2026/00/CP-2026-001.yaml:30:70: error: values are nested more than 64 levels deep here [yaml.too_deep]
!    30 | deep: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
!       |                                                                      ^
! hint: check for brackets that are never closed, or flatten the structure
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
# A link in the record's place.
$ . ./try.sh; rm $f; ln -s ../../../good.yaml $f; try
> Records checked: 1; errors: 1
> status 1
> status 3
! complaints/2026/00/CP-2026-001.yaml: error: is no regular file [record.not_a_file]
! hint: Put a regular file in its place
! complaints/2026/00/CP-2026-001.yaml: error: is no regular file [record.not_a_file]
! hint: Put a regular file in its place
# A record at another path; an id with a path in it.
$ mkdir -p complaints/2026/01 && git mv complaints/2026/00/CP-2026-001.yaml complaints/2026/01/CP-2026-001.yaml && plaint check
> Records checked: 1; errors: 1
! complaints/2026/01/CP-2026-001.yaml:2:5: error: CP-2026-001 belongs at complaints/2026/00/CP-2026-001.yaml [record.misplaced]
!     2 | id: CP-2026-001
!       |     ^^^^^^^^^^^
! hint: git mv complaints/2026/01/CP-2026-001.yaml complaints/2026/00/CP-2026-001.yaml
= 1
$ git reset -q --hard && plaint show '../../etc/passwd'
! error: `../../etc/passwd` is no record id [record.bad_id]
! hint: Ids look like CP-2026-001, FB-2026-0001
= 2
# A copy under another number: the uid tells.
$ sed 's/CP-2026-001/CP-2026-002/' good.yaml > complaints/2026/00/CP-2026-002.yaml; plaint check; rm complaints/2026/00/CP-2026-002.yaml
> Records checked: 2; errors: 1
! complaints/2026/00/CP-2026-002.yaml:3:6: error: the uid CJ23R4MXQMMESTBPFDNBK8AK5H is that of complaints/2026/00/CP-2026-001.yaml [record.duplicate_uid]
!     3 | uid: CJ23R4MXQMMESTBPFDNBK8AK5H
!       |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
# Windows line ends stay.
$ . ./try.sh; sed -i 's/$/\r/' $f; git -c core.autocrlf=false commit -qam "CRLF" && plaint check && plaint log note CP-2026-001 --content 两行 && grep -c "$(printf '\r')$" $f && wc -l < $f
> Records checked: 1; errors: 0
> CP-2026-001: Noted (Registered)
> 38
> 38
# Terminal escapes in a complainant's text do no harm.
$ plaint set CP-2026-001 customer.name "$(printf 'evil\033]0;title\007\033[31m\xe2\x80\xaex')" && plaint show CP-2026-001 | cat -v | grep -i complainant; plaint check
> CP-2026-001: Field set (Registered)
>   Complainant: evil^[]0;title^G^[[31mM-bM-^@M-.x
> Records checked: 1; errors: 0
$ git fsck --strict && git status --short
> ?? good.yaml
> ?? try.sh
