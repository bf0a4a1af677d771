# Records on two branches, merged by git through plaint: what joins by itself, what a person has to decide.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ mkdir repo && cd repo && git init -q -b main && plaint init && cat .gitattributes && git config --local --get-regexp plaint
> Wrote plaint.yaml
> Wrote .plaint/record.schema.json
> Wrote .gitattributes
> Ready. Register the first complaint: plaint new --help
> /complaints/**/*.yaml merge=plaint diff=plaint
> /feedback/**/*.yaml merge=plaint diff=plaint
> merge.plaint.name plaint: records merged by their meaning
> merge.plaint.driver plaint __merge %O %A %B %L %P; case $? in 0) exit 0 ;; 1) exit 1 ;; esac; exec git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B
> diff.plaint.textconv plaint __textconv
$ plaint init && git config --local --unset diff.plaint.textconv && plaint init && git status --short
> Everything is in place already; nothing was changed.
> git now merges and shows records by plaint in this clone.
$ plaint new --received-at 09:12 --received-by "Li Min" --channel phone --organization Bureau --complainant "Zhang Wei" --phone 13800000000 --project Portal --contract HT-1 --urgency high --title Slow --description "It is slow" && git switch -q -c branch
> CP-2026-001: Registered

# Entries and fields of both sides join, and so do comments.
@ 2026-03-02T10:00:00+08:00
$ plaint log note CP-2026-001 --content "from the branch" && sed -i 's/^urgency: high/& # as he said/' complaints/2026/00/CP-2026-001.yaml && git commit -qam comment
> CP-2026-001: Noted (Registered)
@ 2026-03-02T10:10:00+08:00
@ Li Lei <li.lei@example.com>
$ git switch -q main && plaint log note CP-2026-001 --content "from main" && plaint set CP-2026-001 title "Very slow"
> CP-2026-001: Noted (Registered)
> CP-2026-001: Field set (Registered)
@ 2026-03-02T10:20:00+08:00
$ git merge -q -m merge branch && plaint check && plaint history CP-2026-001 && grep -n "as he said\|content:" complaints/2026/00/CP-2026-001.yaml
> Auto-merging complaints/2026/00/CP-2026-001.yaml
> Records checked: 1; errors: 0
> Recorded          Event       State       By         Details
> 2026-03-02 09:30  Registered  Registered  Wang Fang  Urgency: High
> 2026-03-02 10:00  Noted                   Wang Fang
> 2026-03-02 10:10  Noted                   Li Lei
> 2026-03-02 10:10  Field set               Li Lei
> 21:urgency: high # as he said
> 27:    content: from the branch
> 31:    content: from main

# A rebase and a cherry-pick join as well.
$ git switch -q -c rebased HEAD~1 && plaint log communication CP-2026-001 --method phone --with Zhang --content called && git rebase -q main && plaint check
> CP-2026-001: Talked to the customer (Registered)
> Records checked: 1; errors: 0
$ git switch -q -c picked main~1 && plaint log communication CP-2026-001 --method phone --with Zhang --content "called again" && git cherry-pick -x rebased >/dev/null && plaint check
> CP-2026-001: Talked to the customer (Registered)
> Records checked: 1; errors: 0
# A stash: somebody's half-done edit on top of what came meanwhile.
$ git switch -q -C main main && sed -i 's/^description: .*/description: It is very slow/' complaints/2026/00/CP-2026-001.yaml && git stash -q && plaint log note CP-2026-001 --content "meanwhile" && git stash pop -q && git diff --stat && git restore .
> CP-2026-001: Noted (Registered)
> Auto-merging complaints/2026/00/CP-2026-001.yaml
>  complaints/2026/00/CP-2026-001.yaml | 2 +-
>  1 file changed, 1 insertion(+), 1 deletion(-)

# Different values of one field: a person decides.
@ 2026-03-02T11:00:00+08:00
$ git switch -q -C branch main && plaint set CP-2026-001 urgency low && git switch -q main && plaint set CP-2026-001 urgency urgent && git merge -q -m merge branch; grep -n "^# plaint:\|^[<=>]\{7\}\|urgency:" complaints/2026/00/CP-2026-001.yaml; plaint check
> CP-2026-001: Field set (Registered)
> CP-2026-001: Field set (Registered)
> Auto-merging complaints/2026/00/CP-2026-001.yaml
> CONFLICT (content): Merge conflict in complaints/2026/00/CP-2026-001.yaml
> Automatic merge failed; fix conflicts and then commit the result.
> 1:# plaint: this file could not be merged by itself:
> 2:# plaint: - Urgency (`urgency`): ours Urgent, theirs Low, before High [merge.fields_differ]
> 3:# plaint: What each side did:
> 4:# plaint:   ours: 2026-03-02 11:00 Li Lei: Field set
> 5:# plaint:   theirs: 2026-03-02 11:00 Li Lei: Field set
> 6:# plaint: Keep the lines of one side between all markers; events of the other stay, marked `set_aside`.
> 7:# plaint: Then delete the markers and these lines, run `plaint check`, and `git add` the file.
> 28:<<<<<<< ours
> 29:urgency: urgent # as he said
> 30:=======
> 31:urgency: low # as he said
> 32:>>>>>>> theirs
> 53:      urgency: high
> 73:      urgency: low
> 74:<<<<<<< ours
> 76:=======
> 77:>>>>>>> theirs
> 82:      urgency: urgent
> 83:<<<<<<< ours
> 84:=======
> 86:>>>>>>> theirs
> Records checked: 1; errors: 9
! complaints/2026/00/CP-2026-001.yaml: error: Urgency (`urgency`): ours Urgent, theirs Low, before High [merge.fields_differ]
! complaints/2026/00/CP-2026-001.yaml:28:1: error: a git conflict marker (<<<<<<<) stands here [yaml.conflict_marker]
!    28 | <<<<<<< ours
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! complaints/2026/00/CP-2026-001.yaml:30:1: error: a git conflict marker (=======) stands here [yaml.conflict_marker]
!    30 | =======
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! complaints/2026/00/CP-2026-001.yaml:32:1: error: a git conflict marker (>>>>>>>) stands here [yaml.conflict_marker]
!    32 | >>>>>>> theirs
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! complaints/2026/00/CP-2026-001.yaml:74:1: error: a git conflict marker (<<<<<<<) stands here [yaml.conflict_marker]
!    74 | <<<<<<< ours
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! complaints/2026/00/CP-2026-001.yaml:76:1: error: a git conflict marker (=======) stands here [yaml.conflict_marker]
!    76 | =======
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! complaints/2026/00/CP-2026-001.yaml:77:1: error: a git conflict marker (>>>>>>>) stands here [yaml.conflict_marker]
!    77 | >>>>>>> theirs
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! complaints/2026/00/CP-2026-001.yaml:83:1: error: a git conflict marker (<<<<<<<) stands here [yaml.conflict_marker]
!    83 | <<<<<<< ours
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! complaints/2026/00/CP-2026-001.yaml:84:1: error: a git conflict marker (=======) stands here [yaml.conflict_marker]
!    84 | =======
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! complaints/2026/00/CP-2026-001.yaml:86:1: error: a git conflict marker (>>>>>>>) stands here [yaml.conflict_marker]
!    86 | >>>>>>> theirs
!       | ^^^^^^^
! hint: decide which lines stay and delete the markers
! 9 errors
= 1
$ sed -i -e '/^# plaint: /d' -e '/^=======/,/^>>>>>>>/d' -e '/^<<<<<<</d' complaints/2026/00/CP-2026-001.yaml && git add . && git commit -qm merge && plaint check && plaint history CP-2026-001 | tail -n 2
> Records checked: 1; errors: 0
> 2026-03-02 11:00  Field set               Li Lei     Urgency: Low | does not count: merge: the step `Field set` of 2026-03-02 11:00 by Li Lei holds
> 2026-03-02 11:00  Field set               Li Lei     Urgency: Urgent

# Two steps that cannot both be followed. Whichever side is kept, nothing is lost.
@ 2026-03-02T12:00:00+08:00
$ git switch -q -C branch main && plaint hold CP-2026-001 --reason "waiting for the logs" && git switch -q main && plaint withdraw CP-2026-001 && git merge -q -m merge branch; cat complaints/2026/00/CP-2026-001.yaml
> CP-2026-001: Put on hold, Registered -> On hold
> # yaml-language-server: $schema=../../../.plaint/record.schema.json
> id: CP-2026-001
> uid: BXY576EP9T2Y7F6SFRHSJC74KE
> kind: complaint
> state: registered
> title: Very slow
> received:
>   at: "2026-03-02T09:12:00+08:00"
>   by: Li Min
>   channel: phone
> recorded:
>   at: "2026-03-02T09:30:00+08:00"
>   by: Wang Fang <wang.fang@example.com>
> customer:
>   organization: Bureau
>   name: Zhang Wei
>   phone: "13800000000"
> subject:
>   project: Portal
>   contract: HT-1
> urgency: urgent # as he said
> description: It is slow
> notes:
>   - id: 7pcj5p
>     at: "2026-03-02T10:00:00+08:00"
>     by: Wang Fang
>     content: from the branch
>   - id: pn7b8j
>     at: "2026-03-02T10:10:00+08:00"
>     by: Li Lei
>     content: from main
>   - id: qjbypt
>     at: "2026-03-02T10:20:00+08:00"
>     by: Li Lei
>     content: meanwhile
> history:
>   - at: "2026-03-02T09:30:00+08:00"
>     by: Wang Fang <wang.fang@example.com>
>     event: register
>     to: registered
>     values:
>       urgency: high
>   - at: "2026-03-02T10:00:00+08:00"
>     by: Wang Fang <wang.fang@example.com>
>     event: note
>     entry: 7pcj5p
>   - at: "2026-03-02T10:10:00+08:00"
>     by: Li Lei <li.lei@example.com>
>     event: note
>     entry: pn7b8j
>   - at: "2026-03-02T10:10:00+08:00"
>     by: Li Lei <li.lei@example.com>
>     event: set
>   - at: "2026-03-02T10:20:00+08:00"
>     by: Li Lei <li.lei@example.com>
>     event: note
>     entry: qjbypt
>   - at: "2026-03-02T11:00:00+08:00"
>     by: Li Lei <li.lei@example.com>
>     event: set
>     values:
>       urgency: low
>     set_aside: "merge: the step `Field set` of 2026-03-02 11:00 by Li Lei holds"
>   - at: "2026-03-02T11:00:00+08:00"
>     by: Li Lei <li.lei@example.com>
>     event: set
>     values:
>       urgency: urgent
! error: `withdraw` needs --explanation (Explanation) [cli.missing_fields]
! hint: --explanation TEXT
$ sed -i -e '/^# plaint: /d' -e '/^=======/,/^>>>>>>>/d' -e '/^<<<<<<</d' complaints/2026/00/CP-2026-001.yaml && git add . && git commit -qm merge && plaint check && plaint history CP-2026-001 | tail -n 2
> On branch main
> nothing to commit, working tree clean
= 1

# The same number on two branches: two complaints are never mixed.
$ git switch -q -c here && plaint new --received-at 09:12 --received-by "Li Min" --channel phone --organization Bureau --complainant "Zhang Wei" --phone 13800000000 --project Portal --contract HT-1 --urgency high --title Here --description "Here" && git clone -q -b main . ../clone && cd ../clone && git switch -q -c there origin/main && plaint new --received-at 09:12 --received-by "Li Min" --channel phone --organization Bureau --complainant "Sun Li" --phone 13900000000 --project Portal --contract HT-1 --urgency low --title There --description "There"
> CP-2026-002: Registered
> CP-2026-003: Registered
$ git pull -q --no-rebase origin here; git diff --name-only --diff-filter=U; git merge --abort
! fatal: There is no merge to abort (MERGE_HEAD missing).
= 128

# A clone where plaint is not set up, or not installed: git's own merge, and `check` afterwards.
$ cd ../repo && git switch -q main && git switch -q -C branch main && plaint log note CP-2026-001 --content "branch" && git switch -q main && plaint log note CP-2026-001 --content "main" && git config merge.plaint.driver "$(git config merge.plaint.driver | sed s/plaint/no-such-program/)" && git merge -q -m merge branch; grep -c "^<<<<<<< ours" complaints/2026/00/CP-2026-001.yaml; git merge --abort; plaint init
> CP-2026-001: Noted (Registered)
> CP-2026-001: Noted (Registered)
> Auto-merging complaints/2026/00/CP-2026-001.yaml
> CONFLICT (content): Merge conflict in complaints/2026/00/CP-2026-001.yaml
> Automatic merge failed; fix conflicts and then commit the result.
> 1
> git now merges and shows records by plaint in this clone.
! no-such-program __merge .merge_file_MQmvRe .merge_file_5x2fr2 .merge_file_UCBgQS 7 'complaints/2026/00/CP-2026-001.yaml'; case $? in 0) exit 0 ;; 1) exit 1 ;; esac; exec git merge-file --marker-size=7 -L ours -L base -L theirs .merge_file_5x2fr2 .merge_file_MQmvRe .merge_file_UCBgQS: 1: no-such-program: not found
