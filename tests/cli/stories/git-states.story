# Repositories in every state that git knows: plaint goes on or says what stands in the way; nothing is lost or half written.

@ Wang Fang <wang.fang@example.com>
@ 2026-03-02T09:30:00+08:00
$ mkdir empty && cd empty && plaint list
! error: /story/empty is not in a git repository, nor is any folder above it [git.not_a_repository]
! hint: change into your repository, or make one here: `git init`, then `plaint init`
= 4
$ git init -q -b main . && plaint list
! error: there is no plaint.yaml: this is not a plaint repository [store.no_policy]
! hint: `plaint init` makes it one
= 4
# An unborn branch: init makes the first commit. A second run changes nothing.
$ plaint init && git log --format=%s && plaint init && git log --format=%s
> Wrote plaint.yaml
> Wrote .plaint/record.schema.json
> Wrote .gitattributes
> Ready. Register the first complaint: plaint new --help
> plaint: init
> Everything is in place already; nothing was changed.
> plaint: init
$ cat > ../new.sh
| new() { plaint new --received-at 09:12 --received-by 李敏 --channel phone --organization 市局 --complainant 张伟 --phone 13800000000 --project 一网通办 --contract HT-1 --urgency high --description "$1"; }
$ . ../new.sh; new 一
> CP-2026-001: Registered
$ . ../new.sh; new 二
> CP-2026-002: Registered
# Somebody's staged and unstaged work stays as it is, and out of the commit.
$ echo mine > staged.txt && git add staged.txt && echo mine > loose.txt && plaint log note CP-2026-001 --content x && git show --stat --format= && git status --short; git rm -q -f staged.txt; rm loose.txt
> CP-2026-001: Noted (Registered)
>  complaints/2026/00/CP-2026-001.yaml | 9 +++++++++
>  1 file changed, 9 insertions(+)
> A  staged.txt
> ?? loose.txt
# A lock held by another process.
$ touch .git/index.lock && plaint log note CP-2026-001 --content x; echo $?; rm .git/index.lock; git status --short
> 4
! error: another git or plaint holds /story/empty/.git/index.lock [git.locked]
! hint: wait and try again; only if nothing is running here, delete /story/empty/.git/index.lock, and drop what a crash left behind: `git status` shows it (git restore, git clean)
# A half-done merge.
$ git switch -q -c other && plaint set CP-2026-001 urgency low && git switch -q main && plaint set CP-2026-001 urgency medium && git merge other >/dev/null; plaint log note CP-2026-002 --content x; echo $?; git merge --abort; git status --short
> CP-2026-001: Field set (Registered)
> CP-2026-001: Field set (Registered)
> 4
! complaints/2026/00/CP-2026-001.yaml: error: Urgency (`urgency`): ours Medium, theirs Low, before High [merge.fields_differ]
! error: a merge is under way [git.busy]
! hint: finish it with `git merge --continue` or give it up with `git merge --abort`
# A detached HEAD.
$ git switch -q --detach && plaint log note CP-2026-002 --content x; echo $?; plaint list --columns id,urgency; git switch -q main
> 4
> Id           Urgency
> CP-2026-001  Medium
> CP-2026-002  High
! error: HEAD is detached: a commit made now would be on no branch [git.detached]
! hint: go to a branch with `git switch NAME`, or make one with `git switch -c NAME`
# Hand edits.
$ echo '# von Hand' >> complaints/2026/00/CP-2026-001.yaml && plaint log note CP-2026-001 --content x; echo $?; git restore .
> 1
! complaints/2026/00/CP-2026-001.yaml: error: CP-2026-001 has changes that are not committed [record.uncommitted]
! hint: Take them over with an event: plaint edit CP-2026-001 --adopt; or drop them: git restore complaints/2026/00/CP-2026-001.yaml
# No identity.
$ env -u GIT_AUTHOR_NAME -u GIT_AUTHOR_EMAIL -u GIT_COMMITTER_NAME -u GIT_COMMITTER_EMAIL plaint log note CP-2026-001 --content x; echo $?
> 4
! error: git does not know your name [git.no_identity]
! hint: `git config --global user.name "Your Name"` and `git config --global user.email you@example.com`
# A hook that refuses, and one that agrees.
$ printf '#!/bin/sh\necho "not on a Monday" >&2\nexit 1\n' > .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit && plaint log note CP-2026-001 --content x; echo $?; git status --short; rm .git/hooks/pre-commit
> 4
! error: the hook pre-commit refused the commit (exit status 1): not on a Monday [git.hook_refused]
! hint: mend what it asks for; the hook is /story/empty/.git/hooks/pre-commit
# A linked worktree commits on its own branch.
$ git worktree add -q ../linked -b linked && cd ../linked && plaint log note CP-2026-002 --content "from the worktree" && git log -1 --format='%s %D' && cd ../empty
> CP-2026-002: Noted (Registered)
> CP-2026-002: log note HEAD -> linked
# Numbers look at every branch: the next one is free everywhere.
$ . ../new.sh; git switch -q other && new 三
> CP-2026-003: Registered
$ . ../new.sh; git switch -q main && new 四
> CP-2026-004: Registered
# A bare repository can be read, not written.
$ git clone -q --bare . ../bare.git && cd ../bare.git && plaint list --columns id && plaint log note CP-2026-001 --content x; echo $?; cd ../empty
> Id
> CP-2026-001
> CP-2026-002
> CP-2026-004
> 4
! error: /story/bare.git/ is a bare repository [git.bare]
! hint: clone it and work in the clone
# A folder that cannot be written to: a file stands where the series' folder should be.
$ git worktree add -q ../blocked -b blocked && cd ../blocked && rm -r complaints && touch complaints && . ../new.sh && new 五; echo $?; git log -1 --format=%s; cd ../empty
> 4
> CP-2026-004: new, 四, high
! error: `complaints/2026/00/CP-2026-005.yaml` leads through a file where a folder is needed [git.path]
# A full disk on stdout.
$ plaint list > /dev/full; echo $?
> 4
! error: the output could not be written: No space left on device [cli.output_failed]
! hint: what was printed is incomplete; what the command changed is in place
# git reads and goes on with all of it.
$ git fsck --strict --no-dangling && git revert --no-edit HEAD >/dev/null && plaint check && git blame -s complaints/2026/00/CP-2026-001.yaml | wc -l
> Records checked: 2; errors: 0
> 24
$ git status --short
