// plaint sla: what is overdue or soon will be, over all records; the clocks of one; how they came about.
#include "cmd/choice.hpp"
#include "cmd/code_index.hpp"
#include "cmd/codes.hpp"
#include "cmd/commands/sla_annotations.hpp"
#include "cmd/commands/sla_commands.hpp"
#include "cmd/commands/sla_views.hpp"
#include "cmd/common_args.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/selecting.hpp"
#include "store/clocks.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

Arg choice(std::string name, std::string metavar, Phrase help, std::vector<std::pair<std::string, Phrase>> choices) {
    Arg arg = option(std::move(name), std::move(metavar), std::move(help));
    arg.choices = std::move(choices);
    arg.completes = Completes::choices;
    return arg;
}

Arg by_argument() {
    return choice("by", "WHO", Text("group by who is responsible", "按责任方分组"),
                  {{"person", Text("by person", "按人员")}, {"department", Text("by department", "按部门")}});
}

Arg fail_on_argument() {
    return choice("fail-on", "WHAT",
                  Text("when to exit with 1 (default: breached)", "何种情况下退出状态为 1（缺省：breached）"),
                  {{"breached", Text("a clock is overdue, or a record contradicts itself", "有时钟超时或记录自相矛盾")},
                   {"warning", Text("also when one is due or nearly due, or something should be done",
                                    "有即将到期、临近时限的时钟或待办提醒时也算")},
                   {"never", Text("only when a file cannot be read", "仅在文件无法读取时")}});
}

Arg at_argument() {
    return option(
        "at", "TIME",
        Text("the moment to look at, past or future (default: now)", "查看哪一时刻，过去或将来均可（缺省：现在）"));
}

/// The filters of `list` but for those by the day of receipt: `--until` means another thing here.
std::vector<Arg> filters() {
    std::vector<Arg> out;
    for (Arg& arg : filter_arguments()) {
        if (arg.name != "since" && arg.name != "until") out.push_back(std::move(arg));
    }
    return out;
}

Args filter_values(const Args& args) {
    Args out;
    for (const Arg& arg : filters()) {
        if (arg.form == Arg::Form::flag && args.has(arg.name)) out.add(arg.name, {});
        if (arg.form == Arg::Form::flag) continue;
        for (const std::string& value : args.values(arg.name)) out.add(arg.name, value);
    }
    return out;
}

Result<FailOn> fail_on_from(const Args& args) {
    const auto typed = args.value("fail-on");
    if (!typed) return FailOn::breached;
    PLAINT_TRY(word, require_choice(fail_on_argument(), *typed));
    return word == "warning" ? FailOn::warning : word == "never" ? FailOn::never : FailOn::breached;
}

Result<std::optional<By>> by_from(const Args& args) {
    const auto typed = args.value("by");
    if (!typed) return std::optional<By>{};
    PLAINT_TRY(word, require_choice(by_argument(), *typed));
    return std::optional(word == "person" ? By::person : By::department);
}

/// The id, when what was typed is one record's and no condition.
std::optional<std::string> single_id(const Session& session, const Args& args) {
    const auto words = args.values("where");
    if (words.size() != 1) return std::nullopt;
    auto id = store::normal_id(session.policy(), words.front());
    return id ? std::optional(std::move(*id)) : std::nullopt;
}

bool fails(const OverviewView& view) {
    const Overview& overview = view.overview;
    if (!overview.unreadable.empty()) return true;
    if (view.fail_on == FailOn::never) return false;
    if (overview.count(Section::overdue) > 0 || has_errors(overview.findings)) return true;
    if (view.fail_on == FailOn::breached) return false;
    return overview.count(Section::due) > 0 || overview.count(Section::near) > 0 || overview.calls() > 0 ||
           !overview.findings.empty();
}

bool annotates_places(Format format) {
    return format == Format::junit || format == Format::github || format == Format::gitlab || format == Format::sarif;
}

void print(Context& context, const OverviewView& view) {
    switch (context.globals().format) {
        case Format::json:
            return context.print(overview_json(view, context.lang()));
        case Format::junit:
            return context.print(junit_text(annotated(view, context.lang())));
        case Format::github:
            return context.print(github_text(annotated(view, context.lang())));
        case Format::gitlab:
            return context.print(gitlab_text(annotated(view, context.lang())));
        case Format::sarif:
            return context.print(sarif_text(annotated(view, context.lang()), check_words(context)));
        default:
            break;
    }
    print_overview(context, view);
}

Result<sla::Rules> clocks_of(Context& context, const Session& session) {
    PLAINT_TRY(rules, store::load_clocks(session.rules(), session.resources()));
    context.report(rules.warnings);
    return rules;
}

Result<Watched> watch_one(const Session& session, const sla::Rules& rules, std::string_view id,
                          const time::Instant& at) {
    PLAINT_TRY(record, session.load(id));
    return watch(rules, session.policy(), std::move(record.complaint), at);
}

bool is_late(const Watched& watched) {
    const auto& clocks = watched.readings.clocks;
    return has_errors(watched.readings.findings) ||
           std::any_of(clocks.begin(), clocks.end(),
                       [](const sla::Reading& one) { return one.status == sla::Status::overdue; });
}

Result<int> run_single(Context& context, const Session& session, const Args& args, std::string_view id) {
    if (const Format format = context.globals().format;
        format != Format::text && format != Format::json && format != Format::markdown) {
        return fail(Failing::usage,
                    error(k_unsupported_format,
                          phrase({"one record's clocks cannot be written as {0}", "单条记录的时钟不能以 {0} 格式输出"},
                                 format_name(format)),
                          Text("text, json and markdown can", "可用 text、json、markdown")));
    }
    PLAINT_TRY(at, moment_from(session, args, "at", session.now()));
    PLAINT_TRY(fail_on, fail_on_from(args));
    PLAINT_TRY(rules, clocks_of(context, session));
    PLAINT_TRY(watched, watch_one(session, rules, id, at));
    const RecordView view{session, watched, Times(session.policy().zone, at)};
    if (context.globals().format == Format::json) {
        context.print(record_clocks_json(view, context.lang()));
    } else {
        print_record_clocks(context, view);
        context.report(watched.readings.findings);
    }
    return fail_on != FailOn::never && is_late(watched) ? 1 : 0;
}

Result<int> run_overview(Context& context, const Session& session, const Args& args) {
    PLAINT_TRY(at, moment_from(session, args, "at", session.now()));
    PLAINT_TRY(until, moment_from(session, args, "until", next_night(session, at)));
    PLAINT_TRY(fail_on, fail_on_from(args));
    PLAINT_TRY(by, by_from(args));
    PLAINT_TRY(filter, filter_from(session, filter_values(args)));
    PLAINT_TRY(rules, clocks_of(context, session));
    const bool annotates = annotates_places(context.globals().format);
    PLAINT_TRY(found, overview(session, rules, filter, at, until,
                               annotates ? store::Places::of_clocks : store::Places::of_findings));
    const OverviewView view{
        session, found,  Times(session.policy().zone, at), args.has("all") ? Shown::all : Shown::what_matters,
        by,      fail_on};
    print(context, view);
    context.report(found.unreadable);
    return fails(view) ? 1 : 0;
}

Result<int> run_sla(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    if (const auto id = single_id(*session, args)) return run_single(context, *session, args, *id);
    return run_overview(context, *session, args);
}

/// A clock by its name or label.
Result<const sla::Clock*> clock_named(const sla::Rules& rules, const std::optional<std::string>& typed) {
    if (!typed) return nullptr;
    std::vector<std::string> names;
    for (const sla::Clock& clock : rules.clocks) {
        if (clock.name == *typed || fold(clock.label.en) == fold(*typed) || fold(clock.label.zh) == fold(*typed))
            return &clock;
        names.push_back(clock.name);
    }
    return fail(Failing::usage,
                error(k_unknown_clock, phrase({"there is no clock `{0}`", "没有时钟 `{0}`"}, *typed),
                      suggestion(*typed, names,
                                 phrase({"One of: {0}", "可选：{0}"}, fmt::format("{}", fmt::join(names, ", "))))));
}

Result<int> run_explain(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(at, moment_from(*session, args, "at", session->now()));
    PLAINT_TRY(rules, clocks_of(context, *session));
    PLAINT_TRY(only, clock_named(rules, args.value("clock")));
    PLAINT_TRY(watched, watch_one(*session, rules, args.value("id").value_or(""), at));
    const ExplainView view{{*session, watched, Times(session->policy().zone, at)}, only};
    if (context.globals().format == Format::json) {
        PLAINT_TRY(text, explanation_json(view, context.lang()));
        context.print(text);
        return 0;
    }
    PLAINT_CHECK(print_explanation(context, view));
    context.report(watched.readings.findings);
    return 0;
}

}  // namespace

Command sla_command() {
    Command command;
    command.words = {"sla"};
    command.group = "check";
    command.help = Text("Tell what is overdue or soon will be, or the clocks of one record",
                        "列出超时和即将到期的时限，或一条记录的各个时钟");
    command.details = Text(
        "Clocks are computed from the records' own events by the policy's targets and calendars; nothing is stored. Without arguments all records are "
        "looked at: what is overdue, due before the next night run, nearly due, paused, and what should be done. With an id every clock of that record is "
        "shown, stopped ones too. The exit status is 1 when a clock is overdue or a record contradicts itself, so that a nightly job fails.",
        "时钟根据记录自身的事件、策略中的时限和日历计算得出，不保存任何结果。不带参数时查看全部记录：已超时的、下次夜间检查前到期的、临近时限的、"
        "已暂停的，以及应采取的措施。给出编号时列出该记录的全部时钟，包括已停止的。有时钟超时或记录自相矛盾时退出状态为 1，夜间任务因此失败。");
    command.needs = Needs::repository_to_read;
    command.formats = {Format::text,   Format::json,   Format::markdown, Format::junit,
                       Format::github, Format::gitlab, Format::sarif};
    command.args = filters();
    command.args.front().metavar = "ID|WHERE";
    command.args.front().completes = Completes::id;
    command.args.front().help =
        Text("id of one record, or a condition over the records' fields", "一条记录的编号，或针对记录字段的条件");
    command.args.push_back(at_argument());
    command.args.push_back(option("until", "TIME",
                                  Text("what is due before this is shown (default: the next night run)",
                                       "列出此前到期的时限（缺省：下次夜间检查）")));
    command.args.push_back(by_argument());
    command.args.push_back(fail_on_argument());
    command.args.push_back(flag("all", Text("show clocks with time left, too", "也列出时间充裕的时钟")));
    command.examples = {{"plaint sla", {}},
                        {"plaint sla --by person --until 'tomorrow 18:00'", {}},
                        {"plaint sla --format junit --fail-on warning > sla.xml", {}},
                        {"plaint sla CP-2026-001 --at '2026-03-05 09:00'", {}}};
    command.run = run_sla;
    return command;
}

Command sla_explain_command() {
    Command command;
    command.words = {"sla", "explain"};
    command.group = "check";
    command.help = Text("Explain how a record's clocks came to what they say", "逐段说明一条记录的时钟如何得出");
    command.details = Text(
        "For each run of a clock: what started and stopped it and where the record says so, every target that fits and which counts, each change of targets, "
        "each pause with its events, and the pieces of time by the calendar, day by day, with a running total that ends in the time used, to the second.",
        "对时钟的每次运行：由什么开始和停止、记录中何处写明，所有适用的时限及以哪个为准，每次时限变更，每次暂停及其事件，以及按日历逐日列出的时间段和累计，"
        "累计结果与已用时间精确到秒一致。");
    command.needs = Needs::repository_to_read;
    command.formats = {Format::text, Format::json, Format::markdown};
    Arg clock = positional("clock", "CLOCK", Text("only this clock, by its name or label", "仅此时钟（名称或标签）"));
    clock.required = false;
    command.args = {id_argument(), clock, at_argument()};
    command.examples = {{"plaint sla explain CP-2026-001", {}},
                        {"plaint sla explain CP-2026-001 --format json --at '2026-03-05 09:00'", {}}};
    command.run = run_explain;
    return command;
}

}  // namespace plaint::cmd
