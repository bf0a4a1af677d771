#include "cmd/common_args.hpp"

namespace plaint::cmd {

Arg positional(std::string name, std::string metavar, Phrase help) {
    Arg arg;
    arg.name = std::move(name);
    arg.form = Arg::Form::positional;
    arg.metavar = std::move(metavar);
    arg.help = std::move(help);
    arg.required = true;
    return arg;
}

Arg option(std::string name, std::string metavar, Phrase help) {
    Arg arg;
    arg.name = std::move(name);
    arg.metavar = std::move(metavar);
    arg.help = std::move(help);
    return arg;
}

Arg flag(std::string name, Phrase help) {
    Arg arg;
    arg.name = std::move(name);
    arg.form = Arg::Form::flag;
    arg.help = std::move(help);
    return arg;
}

Arg id_argument() {
    Arg arg = positional("id", "ID", Text("id of the record", "记录编号"));
    arg.completes = Completes::id;
    return arg;
}

Arg note_argument() { return option("note", "TEXT", Text("note for the history", "写入历史的备注")); }

}  // namespace plaint::cmd
