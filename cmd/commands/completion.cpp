#include "cmd/choice.hpp"
#include "cmd/commands/commands.hpp"
#include "cmd/context.hpp"

namespace plaint::cmd {

namespace {

// Each script asks `plaint __complete PLACE -- WORDS…`, which answers with lines of `word<TAB>description`, or with
// `:files` or `:folders` where the shell knows better.

constexpr std::string_view k_bash = R"script(# bash completion for plaint: source it, or save it as
# ~/.local/share/bash-completion/completions/plaint
_plaint() {
    # bash breaks words at "=": --format=json comes as three and goes to plaint as one.
    local -a words=()
    local i place=0 current
    for ((i = 0; i < ${#COMP_WORDS[@]}; i++)); do
        if [[ ${COMP_WORDS[i]} == "=" && ${words[-1]-} == --* ]]; then
            words[-1]+="="
        elif [[ ${words[-1]-} == --*= && ${COMP_WORDS[i - 1]} == "=" ]]; then
            words[-1]+=${COMP_WORDS[i]}
        else
            words+=("${COMP_WORDS[i]}")
        fi
        ((i == COMP_CWORD)) && place=$((${#words[@]} - 1))
    done
    current=${words[place]}
    local attached=""
    [[ $current == --*=* ]] && attached=${current%%=*}=

    local -a lines=()
    mapfile -t lines < <(plaint __complete "$place" -- "${words[@]}" 2>/dev/null)
    COMPREPLY=()
    case ${lines[0]-} in
        :files)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "${current#"$attached"}")
            return
            ;;
        :folders)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "${current#"$attached"}")
            return
            ;;
    esac
    local line word
    for line in "${lines[@]}"; do
        word=${line%%$'\t'*}
        word=${word#"$attached"}
        # Type 63 only lists, for which the descriptions are welcome; anything else may be inserted.
        if [[ ${COMP_TYPE-} == 63 && ${#lines[@]} -gt 1 && $line == *$'\t'* ]]; then
            COMPREPLY+=("$word  (${line#*$'\t'})")
        else
            COMPREPLY+=("$(printf '%q' "$word")")
        fi
    done
}
complete -F _plaint plaint
)script";

constexpr std::string_view k_zsh = R"script(#compdef plaint
# zsh completion for plaint: save it as _plaint in a folder of $fpath, or source it after compinit
_plaint() {
    local -a lines described
    local line word
    lines=("${(@f)$(plaint __complete $((CURRENT - 1)) -- "${(@Q)words}" 2>/dev/null)}")
    case ${lines[1]} in
        ('') return 1 ;;
        (:files) _files; return ;;
        (:folders) _files -/; return ;;
    esac
    for line in $lines; do
        word=${line%%$'\t'*}
        if [[ $line == *$'\t'* ]]; then
            described+=("${word//:/\\:}:${line#*$'\t'}")
        else
            described+=("${word//:/\\:}")
        fi
    done
    _describe plaint described
}
if [[ $funcstack[1] == _plaint ]]; then
    _plaint "$@"
else
    compdef _plaint plaint
fi
)script";

constexpr std::string_view k_fish =
    R"script(# fish completion for plaint: source it, or save it as ~/.config/fish/completions/plaint.fish
function __plaint_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (plaint __complete (count $words) -- $words "$current" 2>/dev/null)
    switch "$lines[1]"
        case :files
            __fish_complete_path "$current"
        case :folders
            __fish_complete_directories "$current"
        case ''
            return 1
        case '*'
            printf '%s\n' $lines
    end
end
complete -c plaint -f -a '(__plaint_complete)'
)script";

Arg shell_argument() {
    return {.name = "shell",
            .form = Arg::Form::positional,
            .help = Text{"The shell to write the script for", "脚本所用的 shell"},
            .required = true,
            .choices = {{"bash", Phrase::same("bash")}, {"zsh", Phrase::same("zsh")}, {"fish", Phrase::same("fish")}},
            .completes = Completes::choices};
}

Result<int> run_completion(Context& context, const Args& args) {
    PLAINT_TRY(shell, require_choice(shell_argument(), *args.value("shell")));
    context.print(shell == "bash" ? k_bash : shell == "zsh" ? k_zsh : k_fish);
    return 0;
}

}  // namespace

Command completion_command() {
    Command command;
    command.words = {"completion"};
    command.group = "other";
    command.help = Text{"Write the script that completes plaint's commands in a shell", "输出 shell 的命令补全脚本"};
    command.details =
        Text{"The script asks plaint itself, so that it also knows ids, states and values of the repository at hand.",
             "脚本会调用 plaint 本身，因此也能补全当前仓库中的编号、状态和取值。"};
    command.args = {shell_argument()};
    command.examples = {
        {"plaint completion bash > ~/.local/share/bash-completion/completions/plaint", Text{"For bash", "用于 bash"}},
        {"plaint completion zsh > ~/.zfunc/_plaint",
         Text{"For zsh, with ~/.zfunc in fpath", "用于 zsh，~/.zfunc 应在 fpath 中"}},
        {"plaint completion fish > ~/.config/fish/completions/plaint.fish", Text{"For fish", "用于 fish"}}};
    command.run = run_completion;
    return command;
}

}  // namespace plaint::cmd
