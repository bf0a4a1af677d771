#include "cmd/man.hpp"

#include "cmd/globals.hpp"
#include "cmd/help.hpp"
#include "cmd/parse.hpp"
#include "cmd/version.hpp"
#include "cmd/wrap.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>

namespace plaint::cmd {

namespace {

/// Text as roff takes it: nothing in it is a request or an escape.
std::string roff(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool line_start = i == 0 || text[i - 1] == '\n';
        if (line_start && (text[i] == '.' || text[i] == '\'')) result += "\\&";
        switch (text[i]) {
            case '\\':
                result += "\\e";
                break;
            case '-':
                result += "\\-";
                break;
            case '~':
                result += "\\(ti";
                break;
            case '^':
                result += "\\(ha";
                break;
            case '`':
                result += "\\(ga";
                break;
            case '\'':
                result += "\\(aq";
                break;
            default:
                result += text[i];
        }
    }
    return result;
}

/// One paragraph; what stands in backquotes is bold, as commands are in man pages.
std::string paragraph(std::string_view text) {
    std::string result;
    bool quoted = false;
    for (;;) {
        const std::size_t end = std::min(text.find('`'), text.size());
        const std::string piece = roff(text.substr(0, end));
        result += quoted ? "\\fB" + piece + "\\fR" : piece;
        if (end == text.size()) return result + "\n";
        text.remove_prefix(end + 1);
        quoted = !quoted;
    }
}

/// A paragraph for each line of the text. English is broken into short lines; between Chinese characters roff would
/// turn a line end into a blank.
std::string paragraphs(std::string_view text, Lang lang) {
    std::string result;
    for (;;) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view one = text.substr(0, end);
        if (!one.empty() && !result.empty()) result += ".PP\n";
        if (!one.empty())
            result += paragraph(lang == Lang::en ? fmt::format("{}", fmt::join(wrap(one, 72), "\n")) : one);
        if (end == text.size()) return result;
        text.remove_prefix(end + 1);
    }
}

std::string title_line(const std::string& name) {
    std::string upper = name;
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return fmt::format(".TH {} 1 {} \"plaint {}\" plaint\n", roff(upper), release_date(), version());
}

std::string section(const Text& title, Lang lang, const std::string& body) {
    if (body.empty()) return {};
    return fmt::format(".SH {}\n", title.in(lang)) + body;
}

std::string item(const std::string& tag, const std::string& body) { return ".TP\n" + tag + "\n" + body; }

/// `\fB\-w\fR, \fB\-\-where\fR \fIEXPR\fR`
std::string option_tag(const Arg& arg) {
    if (arg.positional()) return "\\fI" + roff(arg.typed()) + "\\fR";
    std::string tag = "\\fB" + roff(arg.typed()) + "\\fR";
    if (arg.letter != 0) tag = std::string("\\fB\\-") + arg.letter + "\\fR, " + tag;
    return arg.takes_value() ? tag + " \\fI" + roff(arg.metavar) + "\\fR" : tag;
}

std::string option_items(const std::vector<Arg>& args, bool positional, Lang lang) {
    std::string items;
    for (const Arg& arg : args) {
        if (arg.positional() != positional) continue;
        std::string body = paragraphs(full_help(arg).in(lang), lang);
        if (!arg.choices.empty()) body += ".br\n" + paragraphs(choices_text(arg).in(lang), lang);
        items += item(option_tag(arg), body);
    }
    return items;
}

std::string examples(const Command& command, Lang lang) {
    std::string text;
    for (const Example& example : command.examples) {
        const std::string says = example.says.in(lang);
        text += ".TP\n\\fB" + roff(example.line) + "\\fR\n" + (says.empty() ? "\\&\n" : paragraphs(says, lang));
    }
    return text;
}

std::string exit_status(Lang lang) {
    const std::pair<const char*, Text> statuses[] = {
        {"0", {"Done.", "成功。"}},
        {"1", {"There are findings, or the rules do not allow it.", "发现问题，或规则不允许。"}},
        {"2", {"The command line is wrong.", "命令行有误。"}},
        {"3", {"A record, the policy, a schema or an input file is bad.", "记录、策略、模式或输入文件有误。"}},
        {"4", {"Repository, file system or another program failed.", "仓库、文件系统或其他程序出错。"}},
        {"70", {"A fault in plaint itself.", "plaint 自身出现故障。"}},
    };
    std::string text;
    for (const auto& [status, means] : statuses) {
        text += item(std::string("\\fB") + status + "\\fR", paragraphs(means.in(lang), lang));
    }
    return text;
}

std::string environment(Lang lang) {
    const std::pair<const char*, Text> variables[] = {
        {"PLAINT_LANG",
         {"Language of all texts: en or zh; before the locale's variables.",
          "界面语言：en 或 zh；优先于区域设置变量。"}},
        {"LC_ALL, LC_MESSAGES, LANGUAGE, LANG",
         {"The first that is set decides the language. No locale needs to be installed.",
          "以第一个已设置的变量决定语言，无需安装对应的区域设置。"}},
        {"NO_COLOR",
         {"When set, no colours unless asked for with --color.", "设置后不使用颜色，除非用 --color 指定。"}},
        {"VISUAL, EDITOR", {"The editor, where git names none.", "git 未指定编辑器时使用的编辑器。"}},
        {"PLAINT_NOW",
         {"The time to take as now, as 2026-03-02T09:12:00+08:00.",
          "作为当前时间的时刻，例如 2026-03-02T09:12:00+08:00。"}},
        {"PLAINT_SEED",
         {"A whole number that makes random ids repeatable, for tests.", "使随机编号可重现的整数，用于测试。"}},
    };
    std::string text;
    for (const auto& [name, means] : variables) {
        text += item("\\fB" + roff(name) + "\\fR", paragraphs(means.in(lang), lang));
    }
    return text;
}

std::string reference(const std::string& name) { return "\\fB" + roff(name) + "\\fR(1)"; }

std::string name_section(const std::string& name, const std::string& says, Lang lang) {
    return section({"NAME", "名称"}, lang, roff(name) + " \\- " + roff(says) + "\n");
}

/// The words of the usage line: the command bold, the rest as it is.
std::string synopsis(const Command& command) {
    const std::string name = "plaint " + command.name();
    return "\\fB" + roff(name) + "\\fR" + roff(usage_line(command).substr(name.size())) + "\n";
}

}  // namespace

std::string man_name(const Command& command) {
    std::string name = "plaint-" + command.name();
    std::replace(name.begin(), name.end(), ' ', '-');
    return name;
}

std::string man_page(const Command& command, Lang lang) {
    const std::string name = man_name(command);
    const std::string details = command.details.empty() ? command.help.in(lang) : command.details.in(lang);
    return title_line(name) + name_section(name, command.help.in(lang), lang) +
           section({"SYNOPSIS", "用法"}, lang, synopsis(command)) +
           section({"DESCRIPTION", "说明"}, lang, paragraphs(details, lang)) +
           section({"ARGUMENTS", "参数"}, lang, option_items(command.args, true, lang)) +
           section({"OPTIONS", "选项"}, lang, option_items(command.args, false, lang)) +
           section({"OPTIONS OF EVERY COMMAND", "通用选项"}, lang, option_items(global_args(command), false, lang)) +
           section({"EXAMPLES", "示例"}, lang, examples(command, lang)) +
           section({"SEE ALSO", "参见"}, lang, reference("plaint") + "\n");
}

std::string man_overview(const Listing& listing, Lang lang) {
    std::string commands;
    for (const auto& [group, title] : groups()) {
        std::string items;
        for (const Command& command : listing.commands) {
            if (command.group != group) continue;
            items += item(reference(man_name(command)), paragraphs(command.help.in(lang), lang));
        }
        if (!items.empty()) commands += ".SS " + roff(title.in(lang)) + "\n" + items;
    }
    const Text says{"customer complaints as YAML files in git, from registration to archive",
                    "用 git 中的 YAML 文件管理客户投诉，从登记到归档"};
    const Text synopsis{"\\fBplaint\\fR \\fICOMMAND\\fR [ARGUMENTS] [OPTIONS]",
                        "\\fBplaint\\fR \\fI命令\\fR [参数] [选项]"};
    const Text description{
        "Each complaint is one YAML file of a git repository, each step one commit. The repository's policy says which "
        "kinds of feedback there are, which steps they take and who may take them; its steps are commands of their own. "
        "The commands listed here are plaint's own and those of the default profile.",
        "每件投诉是 git 仓库中的一个 YAML 文件，每个步骤是一次提交。仓库的策略规定有哪些反馈类型、各经过哪些步骤、"
        "由谁执行；策略中的步骤就是相应的命令。此处列出 plaint 自带的命令和默认配置方案的命令。"};
    return title_line("plaint") + name_section("plaint", std::string(says.in(lang)), lang) +
           section({"SYNOPSIS", "用法"}, lang, std::string(synopsis.in(lang)) + "\n") +
           section({"DESCRIPTION", "说明"}, lang, paragraphs(description.in(lang), lang)) +
           section({"COMMANDS", "命令"}, lang, commands) +
           section({"OPTIONS OF EVERY COMMAND", "通用选项"}, lang, option_items(all_global_args(), false, lang)) +
           section({"EXIT STATUS", "退出状态"}, lang, exit_status(lang)) +
           section({"ENVIRONMENT", "环境变量"}, lang, environment(lang)) +
           section({"SEE ALSO", "参见"}, lang, reference("git") + "\n");
}

}  // namespace plaint::cmd
