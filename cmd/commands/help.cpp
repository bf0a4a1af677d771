#include "cmd/help.hpp"
#include "cmd/codes.hpp"
#include "cmd/commands/commands.hpp"
#include "cmd/context.hpp"

namespace plaint::cmd {

namespace {

Result<int> run_help(Context& context, const Args& args) {
    const std::vector<std::string> words = args.values("command");
    if (words.empty()) {
        print_overview(context);
        return 0;
    }
    auto found = find_command(context, words);
    if (found) {
        print_help(context, found->command);
        return 0;
    }
    const std::vector<Command> longer = words.size() == 1 ? continuations(context, words[0]) : std::vector<Command>{};
    if (longer.empty()) return fail(std::move(found));
    print_list(context, longer);
    return 0;
}

}  // namespace

Command help_command() {
    Command command;
    command.words = {"help"};
    command.group = "other";
    command.help = Text{"Show the commands, or all about one of them", "显示命令列表或某个命令的详细说明"};
    command.args = {{.name = "command",
                     .form = Arg::Form::rest,
                     .help = Text{"The command to tell about", "要说明的命令"},
                     .completes = Completes::command}};
    command.examples = {{"plaint help list", Text{"All about `plaint list`", "`plaint list` 的详细说明"}}};
    command.run = run_help;
    return command;
}

}  // namespace plaint::cmd
