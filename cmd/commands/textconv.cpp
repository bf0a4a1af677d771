// plaint __textconv FILE: a record as flat text, for git's own diff (`diff.plaint.textconv`).
#include "cmd/commands/commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/input.hpp"
#include "cmd/session.hpp"
#include "review/flat.hpp"
#include "yaml/yaml.hpp"

namespace plaint::cmd {

namespace {

/// Git shows what it gets: what is no readable record, or what no rules are there to explain, is shown as it is.
Result<int> run_textconv(Context& context, const Args& args) {
    const std::string name = args.value("file").value_or("");
    PLAINT_TRY(text, read_input(context, name, yaml::Limits{}.bytes));
    const auto session = context.session();
    const auto document = yaml::parse(text, name);
    const bool is_record = document && document->root().find("id") && document->root().find("history");
    if (!session) {
        context.print(text);
        return 0;
    }
    const review::Words words((*session)->policy(), nullptr);
    if (!is_record) {
        context.print(review::flat_conflict(words, text, name, context.lang()).value_or(text));
        return 0;
    }
    context.print(review::flat_text(words, model::Complaint(*document), context.lang()));
    return 0;
}

}  // namespace

Command textconv_command() {
    Command command;
    command.words = {"__textconv"};
    command.help =
        Text("Write a record as flat text, for git's own diff", "将记录写成逐行文本，供 git 自身的 diff 使用");
    command.args = {positional("file", "FILE", Text("the record's file", "记录文件"))};
    command.run = run_textconv;
    return command;
}

}  // namespace plaint::cmd
