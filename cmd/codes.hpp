// Codes of what can go wrong between the command line and the commands.
#pragma once

#include "base/finding.hpp"

namespace plaint::cmd {

inline constexpr Code k_unknown_command{
    "cli.unknown_command",
    {"No such command", "没有这个命令"},
    {"The first word that is no option names the command. Besides plaint's own commands there are those that the "
     "repository's policy defines; they are known only inside that repository. `plaint help` lists them all.",
     "命令行中第一个不是选项的词就是命令名。除 plaint 自带的命令外，仓库的策略还会定义自己的命令，"
     "这些命令只有在该仓库中才能使用。运行 `plaint help` 可列出全部命令。"}};

inline constexpr Code k_incomplete_command{
    "cli.incomplete_command",
    {"The command has a second word", "命令还缺少第二个词"},
    {"Some commands consist of two words, as in `plaint log call`. With the first word alone plaint cannot tell which "
     "of them is meant; the finding lists them.",
     "有些命令由两个词组成，例如 `plaint log call`。只写第一个词时无法判断要执行哪一个，提示中会列出可选的命令。"}};

inline constexpr Code k_unknown_option{
    "cli.unknown_option",
    {"The command has no such option", "命令没有这个选项"},
    {"Every command lists its options with --help. A value that begins with a dash is written as --option=VALUE; "
     "arguments that begin with a dash come after `--`.",
     "每个命令都可以用 --help 列出自己的选项。以“-”开头的值请写成 --选项=值；以“-”开头的参数请放在 `--` 之后。"}};

inline constexpr Code k_missing_value{
    "cli.missing_value",
    {"An option lacks its value", "选项缺少值"},
    {"The option needs a value behind it, as `--option VALUE` or `--option=VALUE`. An empty value is written as "
     "--option=\"\".",
     "该选项后面必须有值，写成 `--选项 值` 或 `--选项=值`。空值写成 --选项=\"\"。"}};

inline constexpr Code k_option_as_value{
    "cli.option_as_value",
    {"What stands where a value is due looks like an option", "本应是值的位置出现了像选项的内容"},
    {"In `--title -x`, is -x the title, or was the title forgotten? plaint does not guess: a value that begins with a "
     "dash is written as --title=-x.",
     "在 `--title -x` 中，-x 是标题，还是漏写了标题？plaint 不作猜测：以“-”开头的值请写成 --title=-x。"}};

inline constexpr Code k_unexpected_value{
    "cli.unexpected_value",
    {"A switch was given a value", "开关选项不接受值"},
    {"The option is a switch: its presence says it all. Leave out what follows the equals sign, or leave out the "
     "option.",
     "该选项是开关，写上即生效。请去掉等号及其后的内容，或者不写该选项。"}};

inline constexpr Code k_given_twice{
    "cli.given_twice",
    {"An option that takes one value was given several times", "只接受一个值的选项出现了多次"},
    {"Only one of the values could be used, and the others would be lost without a word. Options that may be repeated "
     "say so in the command's --help.",
     "只能采用其中一个值，其余的会在不知不觉中丢失。可以重复的选项会在命令的 --help 中注明。"}};

inline constexpr Code k_missing_argument{
    "cli.missing_argument",
    {"The command lacks something it needs", "命令缺少必需的内容"},
    {"Arguments and options without brackets in the command's usage line must be given.",
     "命令用法中没有加方括号的参数和选项都必须给出。"}};

inline constexpr Code k_extra_argument{
    "cli.extra_argument",
    {"More arguments than the command takes", "参数过多"},
    {"Often a text with blanks that was not quoted: the shell splits it into words. Put it in quotation marks.",
     "常见原因是含空格的文字没有加引号，被 shell 拆成了多个词。请给它加上引号。"}};

inline constexpr Code k_bad_choice{"cli.bad_choice",
                                   {"The value is none of those allowed", "值不在允许的范围内"},
                                   {"The option takes one of a fixed list of words, which the finding names.",
                                    "该选项只接受几个固定的词，提示中会列出。"}};

inline constexpr Code k_unsupported_format{
    "cli.unsupported_format",
    {"The command cannot write this format", "命令不支持这种输出格式"},
    {"Each command says in its --help which formats it writes. plaint refuses rather than writing another one, since a "
     "script would misread it.",
     "每个命令的 --help 都注明了支持的输出格式。不支持时 plaint 会拒绝执行，而不会改用别的格式，以免脚本误读。"}};

inline constexpr Code k_no_dry_run{
    "cli.no_dry_run",
    {"The command changes nothing, so there is nothing to try out", "命令不会修改任何内容，无需试运行"},
    {"--dry-run shows what a writing command would do. Reading commands can be run as they are.",
     "--dry-run 用于预览写入类命令的效果。只读命令直接运行即可。"}};

inline constexpr Code k_no_revision{
    "cli.no_revision",
    {"The command works on what is here now", "该命令只处理当前内容"},
    {"--rev reads another commit instead of the work tree. Commands that write build on the present one, and some have no "
     "need of a repository.",
     "--rev 用于读取其他提交而非工作区。写入类命令以当前提交为基础，另有一些命令不需要仓库。"}};

inline constexpr Code k_bad_environment{
    "cli.bad_environment",
    {"An environment variable of plaint's has a value it cannot use", "plaint 的环境变量取值无效"},
    {"PLAINT_NOW is a time as 2026-03-02T09:12:00+08:00, PLAINT_SEED a whole number. Both are meant for tests and for "
     "asking how things would stand at another time; unset them otherwise.",
     "PLAINT_NOW 应为 2026-03-02T09:12:00+08:00 这样的时间，PLAINT_SEED 应为整数。"
     "二者用于测试，或用于查看另一时刻的情况；平时请不要设置。"}};

inline constexpr Code k_unknown_code{
    "cli.unknown_code",
    {"No finding has this code", "没有这个代码"},
    {"Codes are the words in brackets at the end of a finding. `plaint explain` without an argument lists them all; "
     "those of a policy's conditions are known only inside its repository.",
     "代码是每条提示末尾方括号中的词。不带参数运行 `plaint explain` 可列出全部代码；"
     "策略条件的代码只有在相应仓库中才能查到。"}};

inline constexpr Code k_output_failed{
    "cli.output_failed",
    {"The output could not be written", "输出无法写入"},
    {"What the command printed did not arrive in full, for example because the disk is full. Whatever the command "
     "changed in the repository is in place; `git log` shows it.",
     "命令的输出没有完整写出，例如磁盘已满。命令对仓库所作的修改已经生效，可用 `git log` 查看。"}};

inline constexpr Code k_fault{
    "cli.fault",
    {"A fault in plaint itself", "plaint 自身出现故障"},
    {"plaint met something that its authors had ruled out. Please report it with the command line and the text of the "
     "finding.",
     "plaint 遇到了本不应出现的情况。请将命令行和提示内容一并反馈给开发者。"}};

inline constexpr Code k_no_cases{
    "policy.no_cases",
    {"The policy has no cases to run", "策略没有可运行的用例"},
    {"Cases say what a policy should make of records and events: .plaint/cases.yaml of a repository, or cases.yaml "
     "beside a profile's policy.yaml. plaint-policy(5) describes them.",
     "用例写明策略应如何处理记录和事件：仓库的 .plaint/cases.yaml，或配置方案 policy.yaml 旁的 "
     "cases.yaml。plaint-policy(5) 说明其格式。"}};

inline constexpr const Code* k_codes[] = {&k_unknown_command, &k_incomplete_command, &k_unknown_option,
                                          &k_missing_value,   &k_option_as_value,    &k_unexpected_value,
                                          &k_given_twice,     &k_missing_argument,   &k_extra_argument,
                                          &k_bad_choice,      &k_unsupported_format, &k_no_dry_run,
                                          &k_bad_environment, &k_unknown_code,       &k_output_failed,
                                          &k_fault,           &k_no_cases,           &k_no_revision};

}  // namespace plaint::cmd
