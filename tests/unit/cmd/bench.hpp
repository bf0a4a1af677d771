// A run with streams, environment and commands of the test's own.
#pragma once

#include "cmd/catalogue.hpp"
#include "cmd/context.hpp"

#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace plaint::cmd::bench {

struct Ran {
    int status = 0;
    std::string out;
    std::string err;
};

/// How the run is set up; the defaults are an English run, piped, with an empty environment.
struct Setting {
    std::map<std::string, std::string> environment = {};
    bool terminal = false;
    std::size_t columns = 80;
};

inline Surroundings surroundings(const Setting& setting, std::ostringstream& out, std::ostringstream& err) {
    Surroundings result;
    result.out = &out;
    result.err = &err;
    result.out_is_terminal = setting.terminal;
    result.err_is_terminal = setting.terminal;
    result.columns = setting.columns;
    result.environment = [variables = setting.environment](const char* name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    result.now = [] { return std::int64_t{1772413920}; };
    result.random = [] { return std::uint64_t{4}; };
    result.folder = "/nowhere";
    return result;
}

inline Arg positional(std::string name, bool required) {
    Arg arg;
    arg.name = std::move(name);
    arg.form = Arg::Form::positional;
    arg.help = Text{"the thing", "对象"};
    arg.required = required;
    return arg;
}

inline Arg option(std::string name, char letter, Arg::Form form = Arg::Form::value) {
    Arg arg;
    arg.name = std::move(name);
    arg.letter = letter;
    arg.form = form;
    arg.metavar = "TEXT";
    arg.help = Text{"Say more", "补充说明"};
    return arg;
}

/// Prints what it was given, as `name=value` lines.
inline Result<int> echo(Context& context, const Args& args) {
    for (const char* name : {"id", "rest", "title", "sort", "tag", "loud", "quiet"}) {
        for (const std::string& value : args.values(name)) context.print(std::string(name) + "=" + value + "\n");
    }
    if (context.globals().dry_run) context.print("dry\n");
    return 0;
}

inline Command list_command() {
    Command command;
    command.words = {"list"};
    command.group = "read";
    command.help = Text{"List things", "列出对象"};
    command.formats = {Format::text, Format::json};
    Arg sort = option("sort", 's');
    sort.leading_dash = LeadingDash::allowed;
    Arg kind = option("kind", 'k');
    kind.choices = {{"complaint", Text{"Complaint", "投诉"}}, {"praise", Text{"Praise", "表扬"}}};
    kind.completes = Completes::choices;
    command.args = {sort, option("tag", 't', Arg::Form::repeated), option("loud", 'l', Arg::Form::flag),
                    option("quiet", 'q', Arg::Form::flag), kind};
    command.run = echo;
    return command;
}

inline Command show_command() {
    Command command;
    command.words = {"show"};
    command.group = "read";
    command.help = Text{"Show a thing", "显示对象"};
    Arg rest = positional("rest", false);
    rest.form = Arg::Form::rest;
    Arg title = option("title", 'i');
    title.label = Text{"heading", "标题"};
    command.args = {positional("id", true), rest, title};
    command.args[0].completes = Completes::id;
    command.run = echo;
    return command;
}

inline Command keep_command() {
    Command command;
    command.words = {"keep"};
    command.group = "work";
    command.help = Text{"Keep a thing", "保存对象"};
    command.effect = Effect::writes;
    command.args = {option("title", 'i')};
    command.args[0].required = true;
    command.run = echo;
    return command;
}

inline Command break_command() {
    Command command;
    command.words = {"break"};
    command.help = Text{"Throw", "抛出异常"};
    command.run = [](Context& context, const Args&) -> Result<int> {
        context.print("half\n");
        throw std::runtime_error("the bottom fell out");
    };
    return command;
}

inline Command verb(std::vector<std::string> words) {
    Command command;
    command.words = std::move(words);
    command.group = "work";
    command.help = Text{"Do it", "执行"};
    command.args = {positional("id", true)};
    command.run = echo;
    return command;
}

/// Built-in commands `list`, `show`, `keep` and the hidden `break`; verbs `close`, `log call`, `log visit`.
inline Catalogue catalogue() {
    Catalogue result;
    result.built_in = {
        {"list", list_command}, {"show", show_command}, {"keep", keep_command}, {"break", break_command}};
    result.verbs = [](Context&) -> Result<std::vector<Command>> {
        return std::vector<Command>{verb({"close"}), verb({"log", "call"}), verb({"log", "visit"})};
    };
    return result;
}

inline Ran run(const std::vector<std::string>& args, const Setting& setting = {}, const Catalogue& with = catalogue()) {
    std::ostringstream out;
    std::ostringstream err;
    Surroundings around = surroundings(setting, out, err);
    const int status = cmd::run(args, around, with);
    return {status, out.str(), err.str()};
}

}  // namespace plaint::cmd::bench
