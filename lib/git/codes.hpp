// Codes of what can go wrong with a git repository.
#pragma once

#include "base/finding.hpp"

namespace plaint::git {

inline constexpr Code k_not_a_repository{
    "git.not_a_repository",
    {"No git repository here", "此处没有 git 仓库"},
    {"plaint keeps complaints in a git repository and looks for one in the current folder and those above it. Change "
     "into the repository, name it with -C, or make one with `git init` and `plaint init`.",
     "plaint 将投诉保存在 git 仓库中，并从当前文件夹起逐级向上查找。请进入仓库所在文件夹、用 -C 指定仓库，或用 `git "
     "init` "
     "和 `plaint init` 新建一个。"}};

inline constexpr Code k_unsupported{
    "git.unsupported",
    {"The repository uses a feature of git that plaint cannot work with", "仓库使用了 plaint 不支持的 git 功能"},
    {"SHA-256 objects, partial clones and unknown repository extensions cannot be read; a split or a sparse index "
     "cannot be written. The finding names the feature and the command that turns it off.",
     "plaint 无法读取 SHA-256 对象、部分克隆以及未知的仓库扩展，也无法写入拆分索引或稀疏索引。"
     "提示中会给出具体功能以及关闭它的命令。"}};

inline constexpr Code k_foreign_owner{
    "git.foreign_owner",
    {"The repository belongs to another user", "仓库属于另一个用户"},
    {"A repository's configuration and hooks can run programs, so git and plaint use one that somebody else owns only "
     "after you have said that you trust it, with the setting safe.directory.",
     "仓库中的配置和钩子可以运行程序，因此对于他人所有的仓库，只有在您通过 safe.directory 设置表明信任之后，git 和 "
     "plaint "
     "才会使用。"}};

inline constexpr Code k_unknown_revision{
    "git.unknown_revision",
    {"No such revision", "没有这个版本"},
    {"A revision is anything git understands as a commit: a branch, a tag, a commit id or its first characters, "
     "HEAD~3. In a shallow clone older commits are missing: `git fetch --unshallow` brings them.",
     "版本可以是 git 能识别为提交的任何写法：分支、标签、提交编号或其前几位、HEAD~3 等。浅克隆中缺少较早的提交，可用 "
     "`git fetch --unshallow` 补全。"}};

inline constexpr Code k_no_object{
    "git.no_object",
    {"An object of the repository cannot be read", "无法读取仓库中的对象"},
    {"A commit, folder or file that the history names is missing or damaged. `git fsck` says which; a shallow or "
     "interrupted clone is mended by fetching again.",
     "历史记录所引用的提交、目录或文件缺失或已损坏。`git fsck` "
     "可指出具体对象；若因浅克隆或克隆中断所致，重新获取即可修复。"}};

inline constexpr Code k_no_identity{
    "git.no_identity",
    {"git does not know who you are", "git 不知道您的身份"},
    {"Each step is committed under the name of whoever took it. Tell git once: `git config --global user.name \"…\"` "
     "and `git config --global user.email \"…\"`. In CI, set GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL, GIT_COMMITTER_NAME "
     "and GIT_COMMITTER_EMAIL.",
     "每一步操作都以操作者的名义提交。请先设置一次：`git config --global user.name \"…\"` 和 `git config --global "
     "user.email \"…\"`。在 CI 中请设置 GIT_AUTHOR_NAME、GIT_AUTHOR_EMAIL、GIT_COMMITTER_NAME 和 "
     "GIT_COMMITTER_EMAIL。"}};

inline constexpr Code k_bad_date{
    "git.bad_date",
    {"A date in the environment cannot be read", "环境变量中的日期无法识别"},
    {"GIT_AUTHOR_DATE and GIT_COMMITTER_DATE are read as `@1767225600 +0800`, `2026-01-01T08:00:00+08:00` or `Thu, 1 "
     "Jan 2026 08:00:00 +0800`.",
     "GIT_AUTHOR_DATE 和 GIT_COMMITTER_DATE 可写作 `@1767225600 +0800`、`2026-01-01T08:00:00+08:00` 或 `Thu, 1 Jan "
     "2026 08:00:00 +0800`。"}};

inline constexpr Code k_bare{"git.bare",
                             {"The repository is bare", "仓库是裸仓库"},
                             {"A bare repository has no work tree to change a record in. Work in a clone of it.",
                              "裸仓库没有工作区，无法在其中修改记录。请在它的克隆中工作。"}};

inline constexpr Code k_busy{
    "git.busy",
    {"git is in the middle of something", "git 操作尚未完成"},
    {"During a merge, rebase, cherry-pick, revert, bisect or am a commit would become part of it. Finish it or give it "
     "up first; the finding names both commands.",
     "在合并、变基、拣选、还原、二分查找或应用补丁的过程中，新的提交会混入其中。请先完成或放弃该操作，提示中会给出这两"
     "条命令。"}};

inline constexpr Code k_unmerged{
    "git.unmerged",
    {"The index holds unresolved conflicts", "索引中存在未解决的冲突"},
    {"Files left in conflict must be mended and added (`git add`) before anything is committed.",
     "必须先解决冲突文件并执行 `git add`，然后才能提交。"}};

inline constexpr Code k_detached{
    "git.detached",
    {"No branch is checked out", "当前不在任何分支上"},
    {"A commit made now would belong to no branch and be lost at the next switch. Go to a branch (`git switch main`) "
     "or make one here (`git switch -c NAME`).",
     "此时的提交不属于任何分支，下次切换时就会丢失。请切换到某个分支（`git switch main`），或在此处新建分支（`git "
     "switch -c "
     "NAME`）。"}};

inline constexpr Code k_locked{
    "git.locked",
    {"Another program is writing to the repository", "另一个程序正在写入仓库"},
    {"Whoever changes the repository holds a lock file meanwhile. Wait for it and try again. Only when no git or "
     "plaint is running is the file a left-over of a crash and may be deleted by hand; plaint never does that. A crash may also leave "
     "records and files named `.plaint-NUMBER.tmp` that no commit holds: `git status` shows them; drop them too, or a "
     "record stands there twice.",
     "修改仓库的程序会在期间持有锁文件。请等待其结束后重试。只有确认没有 git 或 plaint "
     "在运行时，该文件才是崩溃的残留，可以手工删除；plaint 从不自行删除。崩溃还可能留下未提交的记录和 `.plaint-数字.tmp` 文件，"
     "可用 `git status` 查看；请一并清除，否则同一记录会出现两次。"}};

inline constexpr Code k_moved{
    "git.moved",
    {"The branch moved on meanwhile", "分支在此期间有了新的提交"},
    {"The change was decided on an older state of the record, so it may no longer be right. Nothing was written; run "
     "the command again.",
     "这次修改是根据较早的记录状态决定的，可能已不再正确。未写入任何内容，请重新运行命令。"}};

inline constexpr Code k_modified{
    "git.modified",
    {"The file has changes that are not committed", "文件有尚未提交的修改"},
    {"plaint commits only what it decided itself, and overwrites nobody's edits. Commit, stash or undo your own first.",
     "plaint 只提交由它自身决定的内容，不会覆盖任何人的修改。请先提交、暂存（stash）或撤销您的修改。"}};

inline constexpr Code k_path{
    "git.path",
    {"A path that cannot be written", "无法写入的路径"},
    {"Files are written only inside the work tree, never through a symbolic link, into .git or into a submodule, and "
     "never where a folder stands.",
     "只在工作区内写入文件，绝不经由符号链接写入，也不写入 .git 或子模块，更不会写到已有文件夹的位置。"}};

inline constexpr Code k_message{
    "git.message",
    {"The commit message is empty or cannot be stored", "提交说明为空或无法保存"},
    {"Every commit says what was done. A hook may change the message but must leave some text.",
     "每次提交都要说明做了什么。钩子可以修改提交说明，但必须留有内容。"}};

inline constexpr Code k_nothing_to_commit{
    "git.nothing_to_commit",
    {"Nothing would change", "没有任何变化"},
    {"The files already hold what was to be written, so there is nothing to commit.",
     "文件内容与将要写入的内容相同，因此没有可提交的内容。"}};

inline constexpr Code k_hook_refused{
    "git.hook_refused",
    {"A hook of the repository refused the commit", "仓库的钩子拒绝了提交"},
    {"The hook's own words are in the finding. Nothing was changed. Mend what it asks for, or ask whoever keeps the "
     "hook.",
     "提示中附有钩子的输出。未做任何更改。请按其要求修正，或联系钩子的维护者。"}};

inline constexpr Code k_hook_changed_files{
    "git.hook_changed_files",
    {"A hook changed what was to be committed", "钩子改动了将要提交的内容"},
    {"plaint checked the record before the commit, and a hook that stages something else would let unchecked content "
     "in. Let the hook leave plaint's files alone, for example by their path.",
     "plaint 在提交前已检查过记录；如果钩子再暂存其他内容，就会混入未经检查的内容。请让钩子避开 plaint "
     "的文件，例如按路径排除。"}};

inline constexpr Code k_signing{
    "git.signing",
    {"The commit could not be signed", "无法对提交签名"},
    {"commit.gpgSign asks for signed commits. The program's own words are in the finding; gpg.format, gpg.program, "
     "gpg.ssh.program and user.signingKey decide what runs with which key.",
     "commit.gpgSign 要求对提交签名。提示中附有签名程序的输出；运行哪个程序、使用哪个密钥由 gpg.format、gpg.program、"
     "gpg.ssh.program 和 user.signingKey 决定。"}};

inline constexpr Code k_filter{
    "git.filter",
    {"A content filter failed", "内容过滤器运行失败"},
    {".gitattributes names a filter (git-lfs, line ends, an encoding) for this file, and it did not run. Install the "
     "program it needs, for git-lfs with `git lfs install`.",
     ".gitattributes 为此文件指定了过滤器（如 git-lfs、换行符或编码转换），但未能运行。请安装所需程序，git-lfs 可用 "
     "`git lfs "
     "install` 启用。"}};

inline constexpr Code k_write_failed{
    "git.write_failed",
    {"A file could not be written", "无法写入文件"},
    {"The file system refused: no space, no permission, or something else stands at that place. Everything was put "
     "back as it was.",
     "文件系统拒绝写入：空间不足、没有权限，或该位置已被占用。所有内容都已恢复原状。"}};

inline constexpr Code k_index_damaged{
    "git.index_damaged",
    {"git's index cannot be read", "无法读取 git 索引"},
    {"The file .git/index is not as git writes it. `git status` says whether git can read it; `rm .git/index` and `git "
     "reset` make a new one from the last commit (staged changes are unstaged, files stay).",
     ".git/index 文件的格式与 git 写入的不符。`git status` 可判断 git 能否读取；执行 `rm .git/index` 和 `git reset` "
     "可根据最近一次提交重建（已暂存的修改会取消暂存，文件保持不变）。"}};

inline constexpr Code k_index_not_updated{
    "git.index_not_updated",
    {"The commit was made, but git's index could not be updated", "提交已完成，但未能更新 git 索引"},
    {"The record and the branch are right; only git's index still shows the old state. `git reset -- PATH` for the "
     "named files brings it up to date.",
     "记录和分支均正确，只是 git 索引仍为旧状态。对所列文件执行 `git reset -- PATH` 即可更新。"}};

inline constexpr Code k_failed{
    "git.failed",
    {"A git operation failed", "git 操作失败"},
    {"The text behind the colon is what git's library reported. `git fsck` and `git status` tell more.",
     "冒号之后是 git 程序库报告的原因。可用 `git fsck` 和 `git status` 进一步了解。"}};

inline constexpr const Code* k_codes[] = {&k_not_a_repository,
                                          &k_unsupported,
                                          &k_foreign_owner,
                                          &k_unknown_revision,
                                          &k_no_object,
                                          &k_no_identity,
                                          &k_bad_date,
                                          &k_bare,
                                          &k_busy,
                                          &k_unmerged,
                                          &k_detached,
                                          &k_locked,
                                          &k_moved,
                                          &k_modified,
                                          &k_path,
                                          &k_message,
                                          &k_nothing_to_commit,
                                          &k_hook_refused,
                                          &k_hook_changed_files,
                                          &k_signing,
                                          &k_filter,
                                          &k_write_failed,
                                          &k_index_damaged,
                                          &k_index_not_updated,
                                          &k_failed};

}  // namespace plaint::git
