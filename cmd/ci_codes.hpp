// Finding codes of the files that run plaint in a CI system.
#pragma once

#include "base/finding.hpp"

namespace plaint::cmd {

inline constexpr Code k_ci_differs{
    "ci.differs",
    {"A CI file is there already, with other content", "CI 文件已存在，且内容不同"},
    {"`plaint init --ci` writes a CI file once and never over somebody's own: what was written may have been changed on "
     "purpose since. A new one is written after the old one was removed. For GitLab, a .gitlab-ci.yml with other jobs "
     "is left alone, and .gitlab/plaint.yml is written for it to include.",
     "`plaint init --ci` 只写入一次，绝不覆盖已有的 CI 文件，因为其内容可能已按需修改。将旧文件删除并提交后即可重新生成。"
     "对于 GitLab，已有其他作业的 .gitlab-ci.yml 保持不变，另写 .gitlab/plaint.yml 供其引用。"}};

inline constexpr Code k_ci_install{
    "ci.install",
    {"--ci-install does not fit", "--ci-install 用法不当"},
    {"The command of --ci-install is put into the jobs of GitHub and GitLab, where a fresh machine has to get plaint "
     "first. It cannot be empty, and a cron script has no use for it: there plaint is installed once.",
     "--ci-install 的命令写入 GitHub 和 GitLab 的作业，因为全新的机器须先安装 plaint。命令不能为空；cron "
     "脚本不需要它，在那台机器上安装一次 plaint 即可。"}};

inline constexpr Code k_hook_differs{
    "hook.differs",
    {"A hook is there already, with other content", "钩子已存在，且内容不同"},
    {"git runs one file for each hook. `plaint init --hook` never writes over somebody's own: the line that it would have "
     "brought can be added there.",
     "git 的每种钩子只运行一个文件。`plaint init --hook` 绝不覆盖已有的钩子，可将其中的一行加入已有文件。"}};

inline constexpr Code k_hook_misplaced{
    "hook.misplaced",
    {"git never asks this hook in this repository", "git 不会在此仓库运行该钩子"},
    {"pre-commit belongs in the clones that people work in, pre-receive and update in the bare repository that they push to. "
     "Hosts like GitHub let nobody install hooks: there the jobs of `plaint init --ci` do the same.",
     "pre-commit 应安装在各人工作的克隆中，pre-receive 和 update 应安装在接收推送的裸仓库中。GitHub 等平台不允许安装钩子，"
     "可改用 `plaint init --ci` 生成的作业。"}};

inline constexpr Code k_hook_unwritten{
    "hook.unwritten",
    {"A hook cannot be written", "无法写入钩子"},
    {"The folder of hooks, `git rev-parse --git-path hooks`, does not exist or belongs to somebody else.",
     "钩子所在的文件夹（`git rev-parse --git-path hooks`）不存在或属于他人。"}};

inline constexpr const Code* k_ci_codes[] = {&k_ci_differs, &k_ci_install, &k_hook_differs, &k_hook_misplaced,
                                             &k_hook_unwritten};

}  // namespace plaint::cmd
