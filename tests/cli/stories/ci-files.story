# `plaint init --ci` writes the files of CI systems; ci_files_test.py runs them.

@ Wang Fang <wangfang@example.cn>
$ plaint init --ci github --ci cron --ci github
> Wrote plaint.yaml
> Wrote .plaint/record.schema.json
> Wrote .gitattributes
> Wrote .github/workflows/plaint.yml
> Wrote ci/plaint-nightly.sh
> GitHub: set the variable PLAINT_DEB to plaint's Debian package (Settings > Secrets and variables > Actions).
> cron: add to the crontab: 0 2 * * * sh FOLDER/ci/plaint-nightly.sh
> Ready. Register the first complaint: plaint new --help
$ git show --name-only --format='%s' | cat
> plaint: init
>
> .gitattributes
> .github/workflows/plaint.yml
> .plaint/record.schema.json
> ci/plaint-nightly.sh
> plaint.yaml
$ git ls-tree HEAD ci/ | cut -c1-6
> 100755

# A second run changes nothing, in either language.
$ plaint init --ci github --ci cron --lang zh
> 一切就绪，无需修改。

# In a repository that is ready just the CI files are written; --dry-run says which.
$ plaint init --ci gitlab --dry-run
> Would write .gitlab-ci.yml
$ plaint init --ci gitlab --ci-install 'apt-get install -y plaint' --lang zh
> 已写入 .gitlab-ci.yml
> GitLab：请新建流水线计划，cron 为 `0 2 * * *`。
$ git show --format='%s%n%b' --name-only | cat
> plaint: init
> Event: init
>
>
> .gitlab-ci.yml

# What somebody changed stays, and nothing else is written either.
$ rm ci/plaint-nightly.sh && git commit -q -am 'without cron' && echo '# ours' >> .github/workflows/plaint.yml
$ plaint init --ci github --ci cron
! .github/workflows/plaint.yml: error: there is another .github/workflows/plaint.yml already [ci.differs]
! hint: Keep it; or drop it (git rm, git commit), run `plaint init --ci github` again and take over your changes
= 1
$ git status --short
>  M .github/workflows/plaint.yml

# GitLab's jobs go beside a file with other jobs.
$ echo 'build: {script: make}' > .gitlab-ci.yml && git add .gitlab-ci.yml && git commit -q -m 'our jobs'
$ plaint init --ci gitlab
> Wrote .gitlab/plaint.yml
> GitLab: make a pipeline schedule, cron `0 2 * * *`, and set the variable PLAINT_DEB to plaint's Debian package; your .gitlab-ci.yml has to say: include: .gitlab/plaint.yml
$ plaint init --ci gitlab
> Everything is in place already; nothing was changed.
$ echo 'build: {script: make}' > .gitlab/plaint.yml && plaint init --ci gitlab
! .gitlab/plaint.yml: error: there is another .gitlab/plaint.yml already [ci.differs]
! hint: Keep it; or drop it (git rm, git commit), run `plaint init --ci gitlab` again and take over your changes
= 1

# A template of the repository's own comes first.
$ mkdir -p .plaint/ci/cron && printf '#!/bin/sh\n#en # at @NIGHT@ in @ZONE@\n#zh # @ZONE@ 的 @NIGHT@\nplaint sla\n' > .plaint/ci/cron/plaint-nightly.sh
$ plaint init --ci cron && cat ci/plaint-nightly.sh
> Wrote ci/plaint-nightly.sh
> cron: add to the crontab: 0 2 * * * sh FOLDER/ci/plaint-nightly.sh
> #!/bin/sh
> # at 02:00 in Asia/Shanghai
> plaint sla

# Words that fit nothing are refused before anything is written.
$ plaint init --ci gitlb
! error: --ci cannot be gitlb [cli.bad_choice]
! hint: did you mean gitlab? allowed: github, gitlab, cron, none
= 2
$ plaint init --ci cron --ci-install 'apt-get install -y plaint'
! error: --ci-install has no job to go into [ci.install]
! hint: Use it with --ci github or --ci gitlab
= 2
$ plaint init --ci github --ci-install ' '
! error: --ci-install is empty [ci.install]
= 2
$ plaint init --ci github --ci-install "$(printf 'a\033b')"
! error: --ci-install holds control characters [ci.install]
= 2
$ plaint init --ci none
> Everything is in place already; nothing was changed.
$ plaint explain ci.differs ci.install
> ci.differs
>   A CI file is there already, with other content
>
>   `plaint init --ci` writes a CI file once and never over somebody's own: what
>   was written may have been changed on purpose since. A new one is written after
>   the old one was removed. For GitLab, a .gitlab-ci.yml with other jobs is left
>   alone, and .gitlab/plaint.yml is written for it to include.
>
> ci.install
>   --ci-install does not fit
>
>   The command of --ci-install is put into the jobs of GitHub and GitLab, where a
>   fresh machine has to get plaint first. It cannot be empty, and a cron script
>   has no use for it: there plaint is installed once.

# CODEOWNERS from the roles. Somebody's own stays.
$ mkdir ../owners && cd ../owners && git init -q -b main . && plaint init > /dev/null && cat >> plaint.yaml && git commit -q -am people
|   - person: 李雷 <lilei@example.cn>
|     roles: [project_director]
|   - person: Han Mei <hanmei@example.cn>
|     roles: [legal, department_manager]
| history:
|   overrides: [legal]
$ plaint init --codeowners && cat CODEOWNERS && plaint init --codeowners --lang zh
> Wrote CODEOWNERS
> CODEOWNERS: look through it; it counts once the main branch requires reviews by code owners.
> # Who is asked before a pull request changes these files, on GitHub and GitLab, once the branch's protection requires a
> # review by code owners. Written by `plaint init --codeowners` from the roles in plaint.yaml; change it as you like. Hosts
> # know people by the address of their account: put @NAME where it is another one.
> #
> # Roles:
> #   Customer service (customer_service): Wang Fang
> #   Head of customer service (customer_service_manager): Wang Fang
> #   Project manager (project_manager): Wang Fang
> #   Technical manager (technical_manager): Wang Fang
> #   Product manager (product_manager): Wang Fang
> #   Business manager (business_manager): Wang Fang
> #   Training specialist (training_specialist): Wang Fang
> #   Legal department (legal): Wang Fang, Han Mei
> #   Department manager (department_manager): Wang Fang, Han Mei
> #   Project director (project_director): Wang Fang, 李雷
>
> # The rules: whoever may change them could allow anything.
> /plaint.yaml                 wangfang@example.cn hanmei@example.cn
> /.plaint/                    wangfang@example.cn hanmei@example.cn
> /.gitattributes              wangfang@example.cn hanmei@example.cn
> /.mailmap                    wangfang@example.cn hanmei@example.cn
> /.github/                    wangfang@example.cn hanmei@example.cn
> /.gitlab-ci.yml              wangfang@example.cn hanmei@example.cn
> /.gitlab/                    wangfang@example.cn hanmei@example.cn
> /CODEOWNERS                  wangfang@example.cn hanmei@example.cn
>
> # Records: every step is held to its roles by `plaint verify`, whoever approves the pull request. Take the # away to have
> # each change reviewed as well, by those whose roles the steps need.
> # /complaints/                 wangfang@example.cn lilei@example.cn
> # /feedback/                   wangfang@example.cn lilei@example.cn
> 一切就绪，无需修改。
$ echo '* @me' > CODEOWNERS && plaint init --codeowners
! CODEOWNERS: error: there is another CODEOWNERS already [ci.differs]
! hint: Keep it; or drop it (git rm, git commit), and run the command again
= 1
