#include "cmd/dispatch.hpp"

#include "base/unicode.hpp"
#include "cmd/choice.hpp"
#include "cmd/codes.hpp"
#include "cmd/help.hpp"
#include "cmd/parse.hpp"
#include "cmd/version.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace plaint::cmd {

namespace {

using Words = std::vector<std::string>;

const TableRow* built_in(const Context& context, std::string_view name) {
    const auto& rows = context.catalogue().built_in;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const TableRow& r) { return r.name == name; });
    return row == rows.end() ? nullptr : &*row;
}

/// The first two words as one name; empty when there is no second word.
std::string two_words(const Words& words) {
    const bool has_second = words.size() > 1 && !words[1].starts_with('-');
    return has_second ? words[0] + " " + words[1] : std::string();
}

Result<std::vector<Command>> verbs(Context& context) {
    if (!context.catalogue().verbs) return std::vector<Command>{};
    return context.catalogue().verbs(context);
}

const Command* named(const std::vector<Command>& commands, std::string_view name) {
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&](const Command& c) { return c.name() == name; });
    return found == commands.end() ? nullptr : &*found;
}

bool shown(const Command& command) { return !command.group.empty(); }

Finding incomplete(const std::string& first, const std::vector<Command>& longer) {
    Words names;
    for (const Command& command : longer) names.push_back("plaint " + command.name());
    return error(k_incomplete_command,
                 phrase(Text{"`plaint {0}` needs a second word", "`plaint {0}` 后面还需要一个词"}, printable(first)),
                 phrase(Text{"one of: {0}", "可用的命令：{0}"}, fmt::format("{}", fmt::join(names, ", "))));
}

Finding unknown_second(const Words& words, const std::vector<Command>& longer) {
    Words seconds;
    for (const Command& command : longer) seconds.push_back(command.words[1]);
    const auto list = phrase(Text{"known: {0}", "可用的词：{0}"}, fmt::format("{}", fmt::join(seconds, ", ")));
    return error(k_unknown_command,
                 phrase(Text{"there is no command `plaint {0} {1}`", "没有 `plaint {0} {1}` 这个命令"},
                        printable(words[0]), printable(words[1])),
                 suggestion(words[1], seconds, list));
}

Finding unknown(const std::string& word, const Words& names) {
    return error(
        k_unknown_command, phrase(Text{"there is no command `{0}`", "没有“{0}”这个命令"}, printable(word)),
        suggestion(word, names, Text{"`plaint help` lists the commands", "运行 `plaint help` 可列出全部命令"}));
}

Words shown_names(const Listing& listing) {
    Words names;
    for (const Command& command : listing.commands) {
        names.push_back(command.name());
        if (command.words.size() > 1) names.push_back(command.words[0]);
    }
    names.insert(names.end(), {"--version", "--help"});
    return names;
}

/// Nothing fits. Where the verbs cannot be known, and no built-in name is near, the reason is the better answer: the
/// word may well be one of them.
Failure nothing_fits(Context& context, const Words& words) {
    const Listing listing = all_commands(context);
    Finding finding = unknown(words[0], shown_names(listing));
    const bool near = suggestion(words[0], shown_names(listing)) != Phrase{};
    if (near || listing.missing_verbs.empty()) return {Failing::usage, {std::move(finding)}};
    finding.hint = Text{"the repository's policy may define it, but cannot be used here; see below",
                        "它可能由仓库的策略定义，但此处无法读取策略，原因见下"};
    Findings findings{std::move(finding)};
    findings.insert(findings.end(), listing.missing_verbs.begin(), listing.missing_verbs.end());
    return {Failing::usage, std::move(findings)};
}

bool asks_for_help(const Words& args) {
    for (const std::string& arg : args) {
        if (arg == "--") return false;
        if (arg == "--help" || arg == "-h") return true;
    }
    return false;
}

Result<int> run_command(Context& context, const Command& command, const Args& args) {
    if (command.needs != Needs::nothing) {
        PLAINT_TRY(session, context.session());
        const auto& prepare = context.catalogue().prepare;
        if (prepare) PLAINT_CHECK(prepare(context, *session, command.needs));
    }
    return command.run(context, args);
}

int print_version(Context& context) {
    context.print(version_line());
    return 0;
}

/// Without a command: the globals must be right all the same.
Result<int> without_command(Context& context, const Words& typed) {
    PLAINT_TRY(parsed, parse(Command{}, typed, context.surroundings()));
    context.adopt(parsed.globals);
    if (parsed.asked == Asked::version) return print_version(context);
    print_overview(context);
    return 0;
}

}  // namespace

Listing all_commands(Context& context) {
    Listing listing;
    for (const TableRow& row : context.catalogue().built_in) {
        Command command = row.build();
        if (shown(command)) listing.commands.push_back(std::move(command));
    }
    auto of_policy = verbs(context);
    if (!of_policy) {
        listing.missing_verbs = std::move(of_policy).error().findings;
        return listing;
    }
    for (Command& command : *of_policy) {
        if (named(listing.commands, command.name()) == nullptr) listing.commands.push_back(std::move(command));
    }
    return listing;
}

std::vector<Command> continuations(Context& context, const std::string& word) {
    std::vector<Command> longer;
    for (Command& command : all_commands(context).commands) {
        if (command.words.size() > 1 && command.words[0] == word) longer.push_back(std::move(command));
    }
    return longer;
}

Result<Found> find_command(Context& context, const Words& words) {
    const std::string pair = two_words(words);
    if (const TableRow* row = built_in(context, pair)) return Found{row->build(), 2};
    if (const TableRow* row = built_in(context, words[0])) return Found{row->build(), 1};
    if (const auto known = verbs(context)) {
        if (const Command* verb = named(*known, pair)) return Found{*verb, 2};
        if (const Command* verb = named(*known, words[0])) return Found{*verb, 1};
    }
    const std::vector<Command> longer = continuations(context, words[0]);
    if (longer.empty()) return tl::make_unexpected(nothing_fits(context, words));
    return fail(Failing::usage, pair.empty() ? incomplete(words[0], longer) : unknown_second(words, longer));
}

Result<int> dispatch(Context& context, const Words& args) {
    auto [typed, rest] = split_leading(args);
    if (rest.empty() || rest[0] == "--") {
        typed.insert(typed.end(), rest.begin(), rest.end());
        return without_command(context, typed);
    }
    auto found = find_command(context, rest);
    if (!found) {
        const std::vector<Command> longer =
            asks_for_help(args) ? continuations(context, rest[0]) : std::vector<Command>{};
        if (longer.empty()) return fail(std::move(found));
        print_list(context, longer);
        return 0;
    }
    typed.insert(typed.end(), rest.begin() + static_cast<std::ptrdiff_t>(found->words), rest.end());
    PLAINT_TRY(parsed, parse(found->command, typed, context.surroundings()));
    context.adopt(parsed.globals);
    if (parsed.asked == Asked::version) return print_version(context);
    if (parsed.asked == Asked::run) return run_command(context, found->command, parsed.args);
    print_help(context, found->command);
    return 0;
}

}  // namespace plaint::cmd
