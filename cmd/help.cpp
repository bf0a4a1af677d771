#include "cmd/help.hpp"

#include "base/unicode.hpp"
#include "cmd/globals.hpp"
#include "cmd/parse.hpp"
#include "cmd/wrap.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr std::size_t k_left = 28;  ///< Columns before the helps of options.
constexpr std::size_t k_least_columns = 40;
constexpr std::size_t k_most_columns = 100;  ///< Longer lines are tiring to read.

std::string heading(const Text& text, const Look& look) {
    return styled(text.in(look.lang), Style::bold, look.colors) + "\n";
}

/// A left column and a text beside it, or below it when the left one is too long.
std::string row(const std::string& left, const std::string& right, std::size_t width, const Look& look) {
    const std::string block = wrap_indented(right, look.columns, width);
    if (display_width(left) + 2 > width) return left + "\n" + block;
    return padded(left, width) + block.substr(std::min(width, block.size()));
}

/// On a narrow terminal the helps get two thirds.
std::size_t left_columns(const Look& look) { return look.columns < 60 ? look.columns / 3 : k_left; }

std::string option_row(const Arg& arg, const Look& look) {
    const std::string left = arg.positional() ? "  " + arg.typed() : "  " + option_column(arg);
    std::string text = row(left, full_help(arg).in(look.lang), left_columns(look), look);
    if (!arg.choices.empty()) text += wrap_indented(choices_text(arg).in(look.lang), look.columns, left_columns(look));
    return text;
}

std::string section(const Text& title, const std::vector<Arg>& args, bool positional, const Look& look) {
    std::string text;
    for (const Arg& arg : args) {
        if (arg.positional() == positional) text += option_row(arg, look);
    }
    return text.empty() ? text : "\n" + heading(title, look) + text;
}

std::string examples(const Command& command, const Look& look) {
    if (command.examples.empty()) return {};
    std::string text = "\n" + heading({"Examples:", "示例："}, look);
    for (const Example& example : command.examples) {
        text += "  " + example.line + "\n";
        if (!example.says.empty()) text += wrap_indented(example.says.in(look.lang), look.columns, 6);
    }
    return text;
}

std::string group_title(const std::string& group, Lang lang) {
    for (const auto& [name, title] : groups()) {
        if (name == group) return title.in(lang);
    }
    return group;
}

/// The groups that occur, known ones first and in their order.
std::vector<std::string> groups_of(const std::vector<Command>& commands) {
    std::vector<std::string> names;
    const auto occurs = [&](const std::string& name) {
        return std::any_of(commands.begin(), commands.end(), [&](const Command& c) { return c.group == name; });
    };
    for (const auto& [name, title] : groups()) {
        if (occurs(name)) names.push_back(name);
    }
    for (const Command& command : commands) {
        if (std::find(names.begin(), names.end(), command.group) == names.end()) names.push_back(command.group);
    }
    return names;
}

std::size_t name_width(const std::vector<Command>& commands) {
    std::size_t width = 0;
    for (const Command& command : commands) width = std::max(width, display_width(command.name()));
    return width + 4;
}

std::string rows(const std::vector<Command>& commands, std::string_view group, std::size_t width, const Look& look) {
    std::string text;
    for (const Command& command : commands) {
        if (command.group == group) text += row("  " + command.name(), command.help.in(look.lang), width, look);
    }
    return text;
}

std::string missing_verbs(const Listing& listing, const Look& look) {
    if (listing.missing_verbs.empty()) return {};
    const Phrase note = phrase(Text{"The commands that a repository's policy defines are not listed here: {0}.",
                                    "此处未列出仓库策略所定义的命令：{0}。"},
                               listing.missing_verbs.front().message);
    return "\n" + wrap_indented(printable(note.in(look.lang)), look.columns, 0);
}

}  // namespace

Look look_of(Context& context) {
    const std::size_t columns = context.surroundings().out_is_terminal ? context.surroundings().columns : 80;
    return {context.lang(), std::clamp(columns, k_least_columns, k_most_columns),
            context.globals().color_out ? Colors::on : Colors::off};
}

const std::vector<std::pair<std::string, Phrase>>& groups() {
    static const std::vector<std::pair<std::string, Phrase>> k_groups = {
        {"start", Text{"Start:", "开始使用："}},
        {"intake", Text{"Register and sort:", "登记与分类："}},
        {"work", Text{"Work on a complaint:", "处理投诉："}},
        {"outcome", Text{"Bring to an end:", "结果与关闭："}},
        {"special", Text{"Special turns:", "特殊情形："}},
        {"share", Text{"Share with the team:", "团队协作："}},
        {"read", Text{"Look things up:", "查询与统计："}},
        {"check", Text{"Check:", "检查："}},
        {"other", Text{"Other:", "其他："}},
    };
    return k_groups;
}

Phrase choices_text(const Arg& arg) {
    Phrase list;
    for (const auto& [choice, label] : arg.choices) {
        const bool same = label.empty() || (label.en == choice && label.zh == choice);
        const Phrase item = same ? Phrase::same(choice) : phrase(Text{"{0} ({1})", "{0}（{1}）"}, choice, label);
        list = list.empty() ? item : phrase(Text{"{0}, {1}", "{0}、{1}"}, list, item);
    }
    return list.empty() ? list : phrase(Text{"one of: {0}", "可用的值：{0}"}, list);
}

Phrase full_help(const Arg& arg) {
    Phrase help = arg.help;
    if ((arg.required || arg.expected) && !arg.positional()) help = phrase(Text{"{0} (required)", "{0}（必填）"}, help);
    if (arg.form == Arg::Form::repeated) help = phrase(Text{"{0} (may be repeated)", "{0}（可重复）"}, help);
    return help;
}

std::string option_column(const Arg& arg) {
    std::string text = arg.typed();
    if (arg.letter != 0) {
        text = std::string("-") + arg.letter + ", " + text;
    } else if (arg.name.size() > 1) {
        text = "    " + text;
    }
    return arg.takes_value() ? text + " " + arg.metavar : text;
}

std::string help_text(const Command& command, const Look& look) {
    const Look& l = look;
    std::string text = wrap_indented(
        "plaint " + command.name() + (l.lang == Lang::zh ? "：" : ": ") + command.help.in(l.lang), l.columns, 0);
    text += "\n" + heading({"Usage:", "用法："}, l) + "  " + usage_line(command) + "\n";
    if (!command.details.empty()) text += "\n" + wrap_indented(command.details.in(l.lang), l.columns, 0);
    text += section({"Arguments:", "参数："}, command.args, true, l);
    text += section({"Options:", "选项："}, command.args, false, l);
    text += section({"Options of every command:", "通用选项："}, global_args(command), false, l);
    return text + examples(command, l);
}

std::string list_text(const std::vector<Command>& commands, const Look& look) {
    const std::size_t width = name_width(commands) + display_width("plaint ");
    std::string text;
    for (const Command& command : commands) {
        text += row("  plaint " + command.name(), command.help.in(look.lang), width, look);
    }
    return text;
}

std::string overview_text(const Listing& listing, const Look& look) {
    std::string text =
        wrap_indented(Text{"plaint: customer complaints as YAML files in git, from registration to archive",
                           "plaint：用 git 中的 YAML 文件管理客户投诉，从登记到归档"}
                          .in(look.lang),
                      look.columns, 0);
    text += "\n" + heading({"Usage:", "用法："}, look) + "  plaint ";
    text += Text{"COMMAND [ARGUMENTS] [OPTIONS]", "命令 [参数] [选项]"}.in(look.lang);
    text += "\n";
    const std::size_t width = name_width(listing.commands);
    for (const std::string& group : groups_of(listing.commands)) {
        text += "\n" + styled(group_title(group, look.lang), Style::bold, look.colors) + "\n" +
                rows(listing.commands, group, width, look);
    }
    text += missing_verbs(listing, look);
    text += section({"Options of every command:", "通用选项："}, global_args(Command{}), false, look);
    return text + "\n" +
           wrap_indented(
               Text{"`plaint help COMMAND` tells more about a command, `plaint explain CODE` about a finding.",
                    "运行 `plaint help 命令` 查看某个命令的详细说明，运行 `plaint explain 代码` 查看某条提示的说明。"}
                   .in(look.lang),
               look.columns, 0);
}

void print_overview(Context& context) { context.print(overview_text(all_commands(context), look_of(context))); }

void print_help(Context& context, const Command& command) { context.print(help_text(command, look_of(context))); }

void print_list(Context& context, const std::vector<Command>& commands) {
    context.print(list_text(commands, look_of(context)));
}

}  // namespace plaint::cmd
