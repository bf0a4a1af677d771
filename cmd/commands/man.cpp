#include "cmd/man.hpp"
#include "base/unicode.hpp"
#include "cmd/choice.hpp"
#include "cmd/codes.hpp"
#include "cmd/commands/commands.hpp"

namespace plaint::cmd {

namespace {

Result<int> run_man(Context& context, const Args& args) {
    const Listing listing = all_commands(context);
    const auto asked = args.value("name");
    if (!asked) {
        context.print("plaint\n");
        for (const Command& command : listing.commands) context.print(man_name(command) + "\n");
        return 0;
    }
    if (*asked == "plaint") {
        context.print(man_overview(listing, context.lang()));
        return 0;
    }
    std::vector<std::string> names;
    for (const Command& command : listing.commands) {
        names.push_back(man_name(command));
        if (names.back() != *asked) continue;
        context.print(man_page(command, context.lang()));
        return 0;
    }
    return fail(
        Failing::usage,
        error(k_unknown_command, phrase(Text{"there is no man page `{0}`", "没有“{0}”这个手册页"}, printable(*asked)),
              suggestion(*asked, names)));
}

}  // namespace

Command man_command() {
    Command command;
    command.words = {"__man"};
    command.help = Text{"Write a man page, or list them; called by the build", "输出手册页或其列表；由构建过程调用"};
    command.args = {
        {.name = "name", .form = Arg::Form::positional, .help = Text{"The page to write", "要输出的手册页"}}};
    command.run = run_man;
    return command;
}

}  // namespace plaint::cmd
