# What every command shares: help in two languages, mistakes at the command line, exit statuses, output that fails.

$ plaint --version
~ plaint \d+\.\d+\.\d+

# Help fits 80 columns and is there in both languages, whatever the locale.
$ plaint help explain
> plaint explain: Explain the code of a finding, or list all codes
>
> Usage:
>   plaint explain [CODE...]
>
> The code is the word in brackets at the end of a finding. Besides plaint's own
> codes there are those of the conditions in the repository's policy.
>
> Arguments:
>   CODE                      The code to explain
>
> Options of every command:
>       --lang LANG           Speak this language
>                             one of: en (English), zh (中文)
>       --format FORMAT       Write results in this format
>                             one of: text (for people), json (for programs)
>       --color WHEN          Colour the output
>                             one of: auto (on terminals), always (everywhere),
>                             never (nowhere)
>       --no-input            Never ask; fail where an answer would be needed
>   -C DIR                    Run as if started in this folder
>       --data-dir DIR        Take profiles, schemas and templates from this
>                             folder first
>   -h, --help                Show this help
>       --version             Show plaint's version
>
> Examples:
>   plaint explain yaml.duplicate_key
>       Say what it means and how to mend it
$ plaint explain --help --lang zh
> plaint explain：解释提示中的代码，或列出全部代码
>
> 用法：
>   plaint explain [CODE...]
>
> 代码是每条提示末尾方括号中的词。除 plaint 自带的代码外，仓库策略中的条件也有各自
> 的代码。
>
> 参数：
>   CODE                      要解释的代码
>
> 通用选项：
>       --lang LANG           使用的语言
>                             可用的值：en（English）、zh（中文）
>       --format FORMAT       输出格式
>                             可用的值：text（供人阅读）、json（供程序读取）
>       --color WHEN          是否使用颜色
>                             可用的值：auto（仅在终端中）、always（总是使用）、
>                             never（从不使用）
>       --no-input            不提问；需要回答时直接报错
>   -C DIR                    如同在该文件夹中运行
>       --data-dir DIR        优先从该文件夹读取配置方案、模式和模板
>   -h, --help                显示本帮助
>       --version             显示 plaint 的版本
>
> 示例：
>   plaint explain yaml.duplicate_key
>       说明含义和改正方法
$ LC_ALL=zh_CN.UTF-8 plaint help | head -1
> plaint：用 git 中的 YAML 文件管理客户投诉，从登记到归档
$ PLAINT_LANG=zh plaint --help --lang en | head -1
> plaint: customer complaints as YAML files in git, from registration to archive

# A mistyped command, option, value or code is answered with the nearest one; nothing goes to standard output.
$ plaint explian
! error: there is no command `explian` [cli.unknown_command]
! hint: did you mean explain?
= 2
$ plaint explain --lagn zh
! error: `plaint explain` has no option --lagn [cli.unknown_option]
! hint: did you mean --lang?
= 2
$ plaint explain --format jsno
! error: --format cannot be jsno [cli.bad_choice]
! hint: did you mean json? allowed: text, json
= 2
$ plaint explain cli.falut
! error: no finding has the code `cli.falut` [cli.unknown_code]
! hint: did you mean cli.fault?
= 2
$ plaint --lang
! error: --lang needs a value behind it [cli.missing_value]
! hint: write --lang LANG
= 2
$ plaint --lang=fr explain
! error: --lang cannot be fr [cli.bad_choice]
! hint: allowed: en, zh
= 2
$ plaint completion
! error: SHELL is missing: The shell to write the script for [cli.missing_argument]
! hint: usage: plaint completion SHELL
= 2
$ plaint completion bash zsh
! error: `zsh` is one argument too many [cli.extra_argument]
! hint: usage: plaint completion SHELL (a text with blanks needs quotation marks)
= 2
$ plaint explain --dry-run
! error: `plaint explain` changes nothing, so it has no --dry-run [cli.no_dry_run]
! hint: leave --dry-run out
= 2
$ plaint explain --no-input=yes
! error: --no-input is a switch and takes no value, but was given `yes` [cli.unexpected_value]
! hint: write just --no-input
= 2
$ plaint explain --format csv --lang zh
! 错误：`plaint explain` 不支持 csv 格式的输出 [cli.unsupported_format]
! 提示：支持的格式：text, json
= 2

# All that is wrong is said at once.
$ plaint completion --lnag --colour
! error: `plaint completion` has no option --lnag [cli.unknown_option]
! hint: did you mean --lang?
! error: `plaint completion` has no option --colour [cli.unknown_option]
! hint: did you mean --color?
! 2 errors
= 2

# Programs get the same findings as JSON.
$ plaint explain nosuch.code --format json
! {
!   "schema": {
!     "name": "plaint.findings",
!     "version": 1
!   },
!   "findings": [
!     {
!       "severity": "error",
!       "code": "cli.unknown_code",
!       "file": null,
!       "line": null,
!       "column": null,
!       "field": null,
!       "message": "no finding has the code `nosuch.code`",
!       "hint": "`plaint explain` lists all codes"
!     }
!   ]
! }
= 2

# What a terminal could take for a command is shown harmless.
$ plaint $'\e[31mred'
! error: there is no command `\x1b[31mred` [cli.unknown_command]
! hint: `plaint help` lists the commands
= 2

# Output that cannot be written is a failure; a reader that has seen enough is not.
$ plaint help > /dev/full
! error: the output could not be written: No space left on device [cli.output_failed]
! hint: what was printed is incomplete; what the command changed is in place
= 4
$ plaint help >&-
! error: the output could not be written: Bad file descriptor [cli.output_failed]
! hint: what was printed is incomplete; what the command changed is in place
= 4

# A pipe whose reader has gone, with SIGPIPE as usual and with SIGPIPE ignored.
$ mkfifo pipe; exec 3<>pipe 4>pipe 3<&-; plaint explain >&4
= 141
$ mkfifo other; exec 3<>other 4>other 3<&-; trap '' PIPE; plaint explain >&4
= 141

$ plaint explain cli.fault
> cli.fault
>   A fault in plaint itself
>
>   plaint met something that its authors had ruled out. Please report it with the
>   command line and the text of the finding.
$ PLAINT_NOW=yesterday plaint help
! error: the environment variable PLAINT_NOW cannot be `yesterday` [cli.bad_environment]
! hint: write a time as 2026-03-02T09:12:00+08:00, or unset the variable
= 2
$ PLAINT_SEED=x plaint help --lang zh
! 错误：环境变量 PLAINT_SEED 的值“x”无效 [cli.bad_environment]
! 提示：请写成整数，或取消该变量
= 2
