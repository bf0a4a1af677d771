#include "cmd/globals.hpp"

#include "cmd/choice.hpp"
#include "cmd/codes.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace plaint::cmd {

namespace {

/// How Markdown's files end.
constexpr std::string_view k_short_markdown = "md";

enum class Color { automatic, always, never };

using Choices = std::vector<std::pair<std::string, Phrase>>;

Phrase format_label(Format format) {
    switch (format) {
        case Format::text:
            return Text{"for people", "供人阅读"};
        case Format::json:
            return Text{"for programs", "供程序读取"};
        case Format::markdown:
            return Text{"for documents and wikis", "用于文档和 wiki"};
        case Format::html:
            return Text{"for browsers and printers", "用于浏览器和打印"};
        case Format::csv:
            return Text{"for spreadsheets", "用于电子表格"};
        case Format::junit:
            return Text{"JUnit XML for CI systems", "供 CI 系统读取的 JUnit XML"};
        case Format::github:
            return Text{"annotations of GitHub Actions", "GitHub Actions 注解"};
        case Format::gitlab:
            return Text{"GitLab's code quality report", "GitLab 代码质量报告"};
        case Format::sarif:
            return Text{"SARIF 2.1.0 for code scanning", "供代码扫描读取的 SARIF 2.1.0"};
        case Format::mermaid:
            return Text{"a Mermaid diagram", "Mermaid 图"};
        case Format::dot:
            return Text{"a graph for Graphviz", "Graphviz 图"};
    }
    return {};
}

Choices format_choices(const std::vector<Format>& formats) {
    Choices choices;
    for (const Format format : formats) choices.emplace_back(format_name(format), format_label(format));
    return choices;
}

Arg choice_option(std::string name, std::string metavar, Phrase help, Choices choices) {
    return {.name = std::move(name),
            .metavar = std::move(metavar),
            .help = std::move(help),
            .choices = std::move(choices),
            .completes = Completes::choices};
}

Arg flag(std::string name, char letter, Phrase help) {
    return {.name = std::move(name), .letter = letter, .form = Arg::Form::flag, .help = std::move(help)};
}

Arg folder_option(std::string name, Phrase help) {
    return {.name = std::move(name), .metavar = "DIR", .help = std::move(help), .completes = Completes::file};
}

Arg revision_option() {
    return {.name = "rev",
            .metavar = "REV",
            .help = Text{"Read this commit instead of the work tree", "读取该提交，而非工作区"},
            .completes = Completes::revision};
}

std::vector<Arg> args_for(const std::vector<Format>& formats, Effect effect, Past past) {
    std::vector<Arg> args;
    args.push_back(choice_option("lang", "LANG", Text{"Speak this language", "使用的语言"},
                                 {{"en", Phrase::same("English")}, {"zh", Phrase::same("中文")}}));
    if (formats.size() > 1) {
        args.push_back(choice_option("format", "FORMAT", Text{"Write results in this format", "输出格式"},
                                     format_choices(formats)));
    }
    args.push_back(choice_option("color", "WHEN", Text{"Colour the output", "是否使用颜色"},
                                 {{"auto", Text{"on terminals", "仅在终端中"}},
                                  {"always", Text{"everywhere", "总是使用"}},
                                  {"never", Text{"nowhere", "从不使用"}}}));
    if (effect == Effect::writes) {
        args.push_back(flag("dry-run", 0,
                            Text{"Show what would be changed, and change nothing", "只显示将要做的修改，不实际写入"}));
    }
    args.push_back(
        flag("no-input", 0, Text{"Never ask; fail where an answer would be needed", "不提问；需要回答时直接报错"}));
    args.push_back(folder_option("C", Text{"Run as if started in this folder", "如同在该文件夹中运行"}));
    if (past == Past::readable) args.push_back(revision_option());
    args.push_back(folder_option("data-dir", Text{"Take profiles, schemas and templates from this folder first",
                                                  "优先从该文件夹读取配置方案、模式和模板"}));
    args.push_back(flag("help", 'h', Text{"Show this help", "显示本帮助"}));
    args.push_back(flag("version", 0, Text{"Show plaint's version", "显示 plaint 的版本"}));
    return args;
}

/// The language that a locale's name or a plain `zh` asks for.
std::optional<Lang> language_named(std::string_view locale) {
    const std::string_view language = locale.substr(0, locale.find_first_of("_.@-"));
    if (language == "zh") return Lang::zh;
    if (language == "en" || language == "C" || language == "POSIX") return Lang::en;
    return std::nullopt;
}

/// The first of a colon-separated list (`zh_CN:en`) that plaint speaks.
std::optional<Lang> language_in_list(std::string_view list) {
    while (!list.empty()) {
        const std::size_t colon = std::min(list.find(':'), list.size());
        if (const auto lang = language_named(list.substr(0, colon))) return lang;
        list.remove_prefix(std::min(colon + 1, list.size()));
    }
    return std::nullopt;
}

std::optional<Format> format_named(std::string_view word) {
    for (const Format format : k_all_formats) {
        if (format_name(format) == word) return format;
    }
    if (word == k_short_markdown) return Format::markdown;
    return std::nullopt;
}

void set_colors(Globals& globals, Color color, const Surroundings& surroundings) {
    const bool plain = surroundings.variable("NO_COLOR") || surroundings.variable("TERM") == "dumb";
    const auto colored = [&](bool terminal) {
        return color == Color::always || (color == Color::automatic && terminal && !plain);
    };
    globals.color_out = colored(surroundings.out_is_terminal);
    globals.color_err = colored(surroundings.err_is_terminal);
}

/// Values of the global options among raw arguments, wherever they stand. A word that is in truth the value of another
/// option may be taken for one; the parse that follows has the last word.
Args scan(const std::vector<std::string>& args) {
    Args found;
    const std::vector<Arg> known = all_global_args();
    for (std::size_t i = 0; i < args.size() && args[i] != "--"; ++i) {
        for (const Arg& arg : known) {
            if (arg.form != Arg::Form::value) continue;
            const std::string typed = arg.typed();
            if (args[i] == typed && i + 1 < args.size()) {
                found.add(arg.name, args[i + 1]);
            } else if (args[i].starts_with(typed + "=")) {
                found.add(arg.name, args[i].substr(typed.size() + 1));
            } else if (typed.size() == 2 && args[i].starts_with(typed)) {
                found.add(arg.name, args[i].substr(2));
            }
        }
    }
    return found;
}

/// The option's value when it is one of the choices; else a finding.
std::optional<std::string> chosen(const Arg& arg, const Args& args, Findings& findings) {
    const auto word = args.value(arg.name);
    if (!word) return std::nullopt;
    if (arg.name == "format" && *word == k_short_markdown) return std::string(format_name(Format::markdown));
    auto choice = require_choice(arg, *word);
    if (choice) return *choice;
    for (Finding& finding : choice.error().findings) findings.push_back(std::move(finding));
    return std::nullopt;
}

Finding unsupported_format(const Command& command, Format format) {
    std::vector<std::string_view> names;
    for (const Format known : command.formats) names.push_back(format_name(known));
    return error(
        k_unsupported_format,
        phrase(Text{"`plaint {0}` cannot write {1}", "`plaint {0}` 不支持 {1} 格式的输出"}, command.name(),
               format_name(format)),
        phrase(Text{"formats it can write: {0}", "支持的格式：{0}"}, fmt::format("{}", fmt::join(names, ", "))));
}

}  // namespace

std::vector<Arg> global_args(const Command& command) {
    return args_for(command.formats, command.writes() ? Effect::writes : Effect::reads,
                    command.reads_past() ? Past::readable : Past::unread);
}

std::vector<Arg> all_global_args() {
    return args_for({k_all_formats.begin(), k_all_formats.end()}, Effect::writes, Past::readable);
}

Lang language_of(const Surroundings& surroundings) {
    if (const auto name = surroundings.variable("PLAINT_LANG")) {
        if (const auto lang = language_named(*name)) return *lang;
    }
    for (const char* variable : {"LC_ALL", "LC_MESSAGES"}) {
        if (const auto name = surroundings.variable(variable)) return language_named(*name).value_or(Lang::en);
    }
    if (const auto list = surroundings.variable("LANGUAGE")) {
        if (const auto lang = language_in_list(*list)) return *lang;
    }
    return language_named(surroundings.variable("LANG").value_or("C")).value_or(Lang::en);
}

Globals early_globals(const std::vector<std::string>& args, const Surroundings& surroundings) {
    const Args found = scan(args);
    Globals globals;
    const auto lang = language_named(found.value("lang").value_or(""));
    globals.lang = lang ? *lang : language_of(surroundings);
    globals.format = format_named(found.value("format").value_or("")).value_or(Format::text);
    const std::string color = found.value("color").value_or("");
    set_colors(globals,
               color == "always"  ? Color::always
               : color == "never" ? Color::never
                                  : Color::automatic,
               surroundings);
    if (const auto folder = found.value("C")) globals.folder = *folder;
    if (const auto folder = found.value("data-dir")) globals.data_dir = *folder;
    return globals;
}

Globals read_globals(const Command& command, const Args& args, const Surroundings& surroundings, Findings& findings) {
    Globals globals;
    globals.lang = language_of(surroundings);
    Color color = Color::automatic;
    for (Arg& arg : all_global_args()) {
        if (arg.completes != Completes::choices) continue;
        // A format that another command writes has a finding of its own; anything else is compared with this one's.
        if (arg.name == "format" && !format_named(args.value("format").value_or(""))) {
            arg.choices = format_choices(command.formats);
        }
        const auto word = chosen(arg, args, findings);
        if (!word) continue;
        if (arg.name == "lang") globals.lang = *word == "zh" ? Lang::zh : Lang::en;
        if (arg.name == "color") color = *word == "always" ? Color::always : *word == "never" ? Color::never : color;
        if (arg.name == "format") globals.format = format_named(*word).value_or(Format::text);
    }
    set_colors(globals, color, surroundings);
    if (!command.gives(globals.format)) findings.push_back(unsupported_format(command, globals.format));
    globals.dry_run = args.has("dry-run");
    if (globals.dry_run && !command.writes()) {
        findings.push_back(error(k_no_dry_run,
                                 phrase(Text{"`plaint {0}` changes nothing, so it has no --dry-run",
                                             "`plaint {0}` 不会修改任何内容，因此没有 --dry-run 选项"},
                                        command.name()),
                                 Text{"leave --dry-run out", "去掉 --dry-run 即可"}));
    }
    globals.no_input = args.has("no-input");
    if (const auto folder = args.value("C")) globals.folder = *folder;
    if (const auto folder = args.value("data-dir")) globals.data_dir = *folder;
    globals.revision = args.value("rev");
    if (globals.revision && !command.reads_past()) {
        findings.push_back(error(k_no_revision,
                                 phrase(Text{"`plaint {0}` has no --rev: it works on what is here now",
                                             "`plaint {0}` 没有 --rev 选项：它只处理当前内容"},
                                        command.name()),
                                 Text{"leave --rev out", "去掉 --rev 即可"}));
    }
    return globals;
}

}  // namespace plaint::cmd
