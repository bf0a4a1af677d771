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
> merge.plaint.driver plaint __merge %O %A %B %L %P; case $? in 0) exit 0 ;; 1) exit 1 ;; esac; exec git merge-file --marker-size=%L -L ours -L common -L theirs %A %O %B
> diff.plaint.textconv f() { plaint __textconv "$1" 2>/dev/null || cat "$1"; }; f
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
$ git switch -q -C branch main && plaint set CP-2026-001 urgency low && git switch -q main && plaint set CP-2026-001 urgency urgent && git merge -q -m merge branch; grep -n "^# plaint:\|^[<=>]\{7\}\|urgency:" complaints/2026/00/CP-2026-001.yaml; plaint check 2>/dev/null
> CP-2026-001: Field set (Registered)
> CP-2026-001: Field set (Registered)
> Auto-merging complaints/2026/00/CP-2026-001.yaml
> CONFLICT (content): Merge conflict in complaints/2026/00/CP-2026-001.yaml
> Automatic merge failed; fix conflicts and then commit the result.
> 1:# plaint: this file could not be merged by itself:
> 2:# plaint: - Urgency (`urgency`): ours Urgent, theirs Low, before High [merge.fields_differ]
> 3:# plaint: What each side did:
> 4:# plaint:   ours (main): 2026-03-02 11:00 Li Lei: Field set
> 5:# plaint:   theirs (branch): 2026-03-02 11:00 Li Lei: Field set
> 6:# plaint: Keep the lines of one side between all markers; what cannot count any more of the other stays, marked `set_aside`.
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
= 1
$ sed -i -e '/^# plaint: /d' -e '/^=======/,/^>>>>>>>/d' -e '/^<<<<<<</d' complaints/2026/00/CP-2026-001.yaml && git add . && git commit -qm merge && plaint check && plaint history CP-2026-001 | tail -n 2
> Records checked: 1; errors: 0
> 2026-03-02 11:00  Field set               Li Lei     Urgency: Low | does not count: merge: the step `Field set` of 2026-03-02 11:00 by Li Lei holds
> 2026-03-02 11:00  Field set               Li Lei     Urgency: Urgent

# Two steps that cannot both be followed. Whichever side is kept, nothing is lost.
@ 2026-03-02T12:00:00+08:00
$ git switch -q -C branch main && plaint hold CP-2026-001 --reason "waiting for the logs" && git switch -q main && plaint withdraw CP-2026-001 --explanation "solved it themselves" && git merge -q -m merge branch; grep -v "^ \? \?[a-z]*: \|^    \(by\|entry\|content\)" complaints/2026/00/CP-2026-001.yaml
> CP-2026-001: Put on hold, Registered -> On hold
> CP-2026-001: Withdrawn, Registered -> Withdrawn
> Auto-merging complaints/2026/00/CP-2026-001.yaml
> CONFLICT (content): Merge conflict in complaints/2026/00/CP-2026-001.yaml
> Automatic merge failed; fix conflicts and then commit the result.
> # plaint: this file could not be merged by itself:
> # plaint: - "Withdrawn" is possible only from "Registered", but the record had reached "On hold" [merge.no_legal_path]
> # plaint: What each side did:
> # plaint:   ours (main): 2026-03-02 12:00 Li Lei: Withdrawn (Registered -> Withdrawn)
> # plaint:   theirs (branch): 2026-03-02 12:00 Li Lei: Put on hold (Registered -> On hold)
> # plaint: Keep the lines of one side between all markers; what cannot count any more of the other stays, marked `set_aside`.
> # plaint: Then delete the markers and these lines, run `plaint check`, and `git add` the file.
> # yaml-language-server: $schema=../../../.plaint/record.schema.json
> <<<<<<< ours
> =======
> >>>>>>> theirs
> received:
> recorded:
> customer:
> subject:
> notes:
>   - id: 7pcj5p
>     at: "2026-03-02T10:00:00+08:00"
>   - id: pn7b8j
>     at: "2026-03-02T10:10:00+08:00"
>   - id: qjbypt
>     at: "2026-03-02T10:20:00+08:00"
> result:
>   dismissal:
>     reason: customer_request
>     explanation: solved it themselves
>     at: "2026-03-02T12:00:00+08:00"
> history:
>   - at: "2026-03-02T09:30:00+08:00"
>     event: register
>     to: registered
>     values:
>       urgency: high
>   - at: "2026-03-02T10:00:00+08:00"
>     event: note
>   - at: "2026-03-02T10:10:00+08:00"
>     event: note
>   - at: "2026-03-02T10:10:00+08:00"
>     event: set
>   - at: "2026-03-02T10:20:00+08:00"
>     event: note
>   - at: "2026-03-02T11:00:00+08:00"
>     event: set
>     values:
>       urgency: low
>     set_aside: "merge: the step `Field set` of 2026-03-02 11:00 by Li Lei holds"
>   - at: "2026-03-02T11:00:00+08:00"
>     event: set
>     values:
>       urgency: urgent
>   - at: "2026-03-02T12:00:00+08:00"
>     event: hold
>     from: registered
>     to: on_hold
>     note: waiting for the logs
> <<<<<<< ours
>     set_aside: "merge: the step `Withdrawn` of 2026-03-02 12:00 by Li Lei holds"
> =======
> >>>>>>> theirs
>   - at: "2026-03-02T12:00:00+08:00"
>     event: withdraw
>     from: registered
>     to: withdrawn
> <<<<<<< ours
> =======
>     set_aside: "merge: the step `Put on hold` of 2026-03-02 12:00 by Li Lei holds"
> >>>>>>> theirs
! complaints/2026/00/CP-2026-001.yaml: error: "Withdrawn" is possible only from "Registered", but the record had reached "On hold" [merge.no_legal_path]
$ sed -i -e '/^# plaint: /d' -e '/^=======/,/^>>>>>>>/d' -e '/^<<<<<<</d' complaints/2026/00/CP-2026-001.yaml && git add . && git commit -qm merge && plaint check && plaint history CP-2026-001 | tail -n 2
> Records checked: 1; errors: 0
> 2026-03-02 12:00  Put on hold  On hold     Li Lei     waiting for the logs | does not count: merge: the step `Withdrawn` of 2026-03-02 12:00 by Li Lei holds
> 2026-03-02 12:00  Withdrawn    Withdrawn   Li Lei

# One side took back what the other built upon. Kept, that other side has it again.
@ 2026-03-02T13:00:00+08:00
$ git switch -q -C kept main && plaint new --received-at 09:12 --received-by "Li Min" --channel phone --organization Bureau --complainant "Zhang Wei" --phone 13800000000 --project Portal --contract HT-1 --urgency high --title Slow --description "It is slow" && plaint hold CP-2026-002 --reason logs && git switch -q -c built
> CP-2026-002: Registered
> CP-2026-002: Put on hold, Registered -> On hold
@ 2026-03-02T13:10:00+08:00
$ plaint resume CP-2026-002 && git switch -q kept && plaint undo CP-2026-002
> CP-2026-002: Resumed, On hold -> Registered
> CP-2026-002: hold taken back
$ git merge -q -m merge built; grep "^# plaint:" complaints/2026/00/CP-2026-002.yaml
> Auto-merging complaints/2026/00/CP-2026-002.yaml
> CONFLICT (content): Merge conflict in complaints/2026/00/CP-2026-002.yaml
> Automatic merge failed; fix conflicts and then commit the result.
> # plaint: this file could not be merged by itself:
> # plaint: - "Resumed" is possible only from "On hold", but the record had reached "Registered" [merge.no_legal_path]
> # plaint: What each side did:
> # plaint:   ours (kept): took back: 2026-03-02 13:00 Li Lei: Put on hold (Registered -> On hold)
> # plaint:   theirs (built): 2026-03-02 13:10 Li Lei: Resumed (On hold -> Registered)
> # plaint: Keep the lines of one side between all markers; what cannot count any more of the other stays, marked `set_aside`.
> # plaint: Then delete the markers and these lines, run `plaint check`, and `git add` the file.
! complaints/2026/00/CP-2026-002.yaml: error: "Resumed" is possible only from "On hold", but the record had reached "Registered" [merge.no_legal_path]
$ sed -i -e '/^# plaint: /d' -e '/^<<<<<<</,/^=======/d' -e '/^>>>>>>>/d' complaints/2026/00/CP-2026-002.yaml && plaint check && git commit -qam merge && plaint verify 2>/dev/null && plaint history CP-2026-002
> Records checked: 2; errors: 0
> Commits verified: 19; changes of records: 18; errors: 0; notes: 1
> Recorded          Event        State       By      Details
> 2026-03-02 13:00  Registered   Registered  Li Lei  Urgency: High
> 2026-03-02 13:00  Put on hold  On hold     Li Lei  logs
> 2026-03-02 13:10  Resumed      Registered  Li Lei

# A rebase sets nothing aside, and the file says so. The step is left out and taken again.
@ 2026-03-02T13:20:00+08:00
$ git switch -q -C mine kept && plaint set CP-2026-002 urgency low && git switch -q kept && plaint set CP-2026-002 urgency urgent && git switch -q mine && git rebase -q kept 2>/dev/null; grep "^# plaint:" complaints/2026/00/CP-2026-002.yaml; git rebase --skip && plaint set CP-2026-002 urgency low && plaint verify 2>/dev/null
> CP-2026-002: Field set (Registered)
> CP-2026-002: Field set (Registered)
> Auto-merging complaints/2026/00/CP-2026-002.yaml
> CONFLICT (content): Merge conflict in complaints/2026/00/CP-2026-002.yaml
> # plaint: this file could not be merged by itself:
> # plaint: - Urgency (`urgency`): ours Urgent, theirs Low, before High [merge.fields_differ]
> # plaint: What each side did:
> # plaint:   ours (what is there already): 2026-03-02 13:20 Li Lei: Field set
> # plaint:   theirs (what is put on top): 2026-03-02 13:20 Li Lei: Field set
> # plaint: This is no merge but a rebase, a cherry-pick or a stash: events cannot be set aside in it, so that neither side can be kept as it stands below.
> # plaint: Leave the step out (git rebase --skip, git cherry-pick --skip) and take it again afterwards; or give up (--abort) and use `git merge`.
> # plaint: A stashed edit: put the file back (git checkout HEAD -- FILE) and make the edit again.
> CP-2026-002: Field set (Registered)
> Commits verified: 21; changes of records: 20; errors: 0; notes: 1

# The entry of an event that does not count does not count either.
@ 2026-03-02T13:30:00+08:00
$ git switch -q -C other kept && plaint classify CP-2026-002 --category schedule --main-category schedule && plaint assign CP-2026-002 --lead "Li Lei" --department dev && plaint log investigation CP-2026-002 --method documents --content read --conclusion confirmed && git switch -q kept && plaint withdraw CP-2026-002 --explanation solved && git merge -q -m merge other 2>/dev/null; plaint check 2>/dev/null | tail -n 1
> CP-2026-002: Classified, Registered -> Classified
> CP-2026-002: Assigned, Classified -> Assigned
> CP-2026-002: Investigated, Assigned -> Under investigation
> CP-2026-002: Withdrawn, Registered -> Withdrawn
> Auto-merging complaints/2026/00/CP-2026-002.yaml
> CONFLICT (content): Merge conflict in complaints/2026/00/CP-2026-002.yaml
> Automatic merge failed; fix conflicts and then commit the result.
> Records checked: 2; errors: 24
$ sed -i -e '/^# plaint: /d' -e '/^=======/,/^>>>>>>>/d' -e '/^<<<<<<</d' complaints/2026/00/CP-2026-002.yaml && plaint check && git commit -qam merge && plaint verify 2>/dev/null && plaint show CP-2026-002 | grep -A 8 "^Investigation"
> Records checked: 2; errors: 0
> Commits verified: 25; changes of records: 24; errors: 0; notes: 1
> Investigations
>   Investigation 1
>     Time: 2026-03-02 13:30
>     Investigator: Li Lei
>     Method: Study of documents
>     Content: read
>     Conclusion: confirmed
>     Does not count: merge: the step `Withdrawn` of 2026-03-02 13:30 by Li Lei holds
>

# The same comment twice, of which git's lines would keep one: it is not lost.
@ 2026-03-02T13:40:00+08:00
$ git switch -q -C other kept && sed -i 's/^urgency: .*/& # checked/' complaints/2026/00/CP-2026-002.yaml && git commit -qam urgency && git switch -q kept && sed -i 's/^description: .*/& # checked/' complaints/2026/00/CP-2026-002.yaml && git commit -qam description && git merge -q -m merge other; grep -n "checked\|^# plaint:\|^[<=>]\{7\}" complaints/2026/00/CP-2026-002.yaml; git merge --abort; git switch -q main && git branch -q -D kept built mine other
> Auto-merging complaints/2026/00/CP-2026-002.yaml
> CONFLICT (content): Merge conflict in complaints/2026/00/CP-2026-002.yaml
> Automatic merge failed; fix conflicts and then commit the result.
> 1:<<<<<<< ours
> 2:# plaint: this file could not be merged by itself:
> 3:# plaint: - a comment has no place: # checked [merge.lost_comment]
> 4:# plaint: Then delete the markers and these lines, run `plaint check`, and `git add` the file.
> 5:=======
> 6:>>>>>>> theirs
> 7:# checked
> 29:description: It is slow # checked
! complaints/2026/00/CP-2026-002.yaml: error: a comment has no place: # checked [merge.lost_comment]

# The same number on two branches: two complaints are never mixed.
$ git switch -q -c here && plaint new --received-at 09:12 --received-by "Li Min" --channel phone --organization Bureau --complainant "Zhang Wei" --phone 13800000000 --project Portal --contract HT-1 --urgency high --title Here --description "Here"
> CP-2026-002: Registered
$ git clone -q --single-branch -b main . ../clone && cd ../clone && git switch -q -c there origin/main && plaint new --received-at 09:12 --received-by "Li Min" --channel phone --organization Bureau --complainant "Sun Li" --phone 13900000000 --project Portal --contract HT-1 --urgency low --title There --description "There"
> CP-2026-002: Registered
$ plaint init && git pull -q --no-rebase origin here; grep -n "^# plaint:\|^title\|^[<=>]\{7\}" complaints/2026/00/CP-2026-002.yaml; git diff --name-only --diff-filter=U; git merge --abort
> git now merges and shows records by plaint in this clone.
> Auto-merging complaints/2026/00/CP-2026-002.yaml
> CONFLICT (add/add): Merge conflict in complaints/2026/00/CP-2026-002.yaml
> Automatic merge failed; fix conflicts and then commit the result.
> 1:# plaint: this file could not be merged by itself:
> 2:# plaint: - CP-2026-002 is the number of two complaints: "There" (ours) and "Here" (theirs) [merge.number_taken]
> 3:# plaint:   Give up the merge (git merge --abort), run `plaint renumber` and merge again
> 6:<<<<<<< ours
> 10:title: There
> 11:=======
> 15:title: Here
> 16:>>>>>>> theirs
> 26:<<<<<<< ours
> 34:=======
> 42:>>>>>>> theirs
> 49:<<<<<<< ours
> 51:=======
> 53:>>>>>>> theirs
> complaints/2026/00/CP-2026-002.yaml
! complaints/2026/00/CP-2026-002.yaml: error: CP-2026-002 is the number of two complaints: "There" (ours) and "Here" (theirs) [merge.number_taken]
! hint: Give up the merge (git merge --abort), run `plaint renumber` and merge again

# A clone where plaint is not set up, or not installed: git's own merge, and `check` afterwards.
$ cd ../repo && git switch -q main && git switch -q -C branch main && plaint log note CP-2026-001 --content "branch" && git switch -q main && plaint log note CP-2026-001 --content "main" && git config merge.plaint.driver "$(git config merge.plaint.driver | sed s/plaint/no-such-program/)" && git merge -q -m merge branch 2>/dev/null; grep -c "^<<<<<<< ours" complaints/2026/00/CP-2026-001.yaml; git merge --abort; plaint init
> CP-2026-001: Noted (Withdrawn)
> CP-2026-001: Noted (Withdrawn)
> Auto-merging complaints/2026/00/CP-2026-001.yaml
> CONFLICT (content): Merge conflict in complaints/2026/00/CP-2026-001.yaml
> Automatic merge failed; fix conflicts and then commit the result.
> 1
> git now merges and shows records by plaint in this clone.
