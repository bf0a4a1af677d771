// plaint report: volumes, distributions, backlog and timeliness of a period.
#include "cmd/commands/record_commands.hpp"
#include "cmd/commands/report_timeliness.hpp"
#include "cmd/common_args.hpp"
#include "cmd/json.hpp"
#include "cmd/selecting.hpp"
#include "cmd/session.hpp"
#include "cmd/style.hpp"
#include "cmd/table.hpp"
#include "intake/codes.hpp"
#include "metrics/volumes.hpp"
#include "query/query.hpp"
#include "sla/clock_paths.hpp"
#include "store/clocks.hpp"
#include "store/parallel.hpp"

namespace plaint::cmd {

namespace {

constexpr std::string_view k_default_fields = "received.channel,categories,urgency";

tl::unexpected<Failure> no_day(std::string_view name, const std::string& typed) {
    return fail(Failing::usage,
                error(intake::k_invalid_value, phrase({"--{0}: `{1}` is no day", "--{0}：`{1}` 不是日期"}, name, typed),
                      Text("Write for example 2026-03-02, today", "例如写 2026-03-02、今天")));
}

/// The named limits, or a whole month; without any, all time up to now.
Result<metrics::Period> period_from(const Session& session, const Args& args) {
    const time::Zone& zone = session.policy().zone;
    metrics::Period period;
    const auto start_of = [&](const time::Date& date) { return zone.instant({date, 0, 0, 0}); };
    if (const auto month = args.value("month")) {
        const auto first = time::parse_date(*month + "-01");
        if (!first)
            return fail(Failing::usage, error(intake::k_invalid_value,
                                              phrase({"--month: `{0}` is no month", "--month：`{0}` 不是月份"}, *month),
                                              Text("Write for example 2026-03", "例如写 2026-03")));
        const time::Date next =
            first->month == 12 ? time::Date{first->year + 1, 1, 1} : time::Date{first->year, first->month + 1, 1};
        period.from = start_of(*first);
        period.until = start_of(next);
    }
    if (const auto from = args.value("from")) {
        const auto day = time::parse_day(*from, zone, session.now());
        if (!day) return no_day("from", *from);
        period.from = start_of(*day);
    }
    if (const auto to = args.value("to")) {
        const auto day = time::parse_day(*to, zone, session.now());
        if (!day) return no_day("to", *to);
        period.until = start_of(time::date_from_days(time::days_from_epoch(*day) + 1));
    }
    if (period.until && session.now() < *period.until) period.until.reset();
    return period;
}

Phrase period_text(const Session& session, const metrics::Period& period) {
    const auto day = [&](const time::Instant& instant) {
        return time::format(time::date_of(session.policy().zone.localized(instant)));
    };
    const std::string last = period.until ? day({period.until->seconds - 1, 0}) : day(session.now());
    if (!period.from) return phrase({"up to {0}", "截至 {0}"}, last);
    return phrase({"{0} to {1}", "{0} 至 {1}"}, day(*period.from), last);
}

std::string share_of(std::size_t part, std::size_t whole) {
    if (whole == 0) return "n/a";
    return fmt::format("{:.1f} %", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

Table distribution_table(const metrics::Distribution& distribution, std::size_t whole, Lang lang) {
    Table table;
    table.columns = {{distribution.field, distribution.label, Align::left, Cut::on_terminal},
                     {"count", Text("Count", "数量"), Align::right},
                     {"share", Text("Share", "占比"), Align::right}};
    for (const metrics::Share& share : distribution.shares) {
        const std::string label =
            share.value.empty() ? Phrase(Text("(none)", "（未填）")).in(lang) : share.label.in(lang);
        table.rows.push_back({label, std::to_string(share.ids.size()), share_of(share.ids.size(), whole)});
    }
    return table;
}

Table backlog_table(const metrics::Backlog& backlog, Lang lang) {
    Table table;
    table.columns = {{"figure", Text("Backlog", "结存")}, {"count", Text("Count", "数量"), Align::right}};
    const auto add = [&](const Text& label, std::size_t count) {
        table.rows.push_back({Phrase(label).in(lang), std::to_string(count)});
    };
    add({"Open at the start", "期初未关闭"}, backlog.opening.size());
    add({"+ received", "＋ 接收"}, backlog.received.size());
    add({"+ reopened", "＋ 重新打开"}, backlog.reopened.size());
    add({"- closed", "－ 关闭"}, backlog.closed.size());
    add({"= open at the end", "＝ 期末未关闭"}, backlog.closing.size());
    return table;
}

Json distribution_json(const metrics::Distribution& distribution) {
    Json out{{"field", distribution.field}, {"shares", Json::array()}};
    for (const metrics::Share& share : distribution.shares) {
        out["shares"].push_back({{"value", share.value.empty() ? Json(nullptr) : Json(share.value)},
                                 {"count", share.ids.size()},
                                 {"ids", share.ids}});
    }
    return out;
}

/// All figures of a report.
struct Figures {
    metrics::Volumes volumes;
    metrics::Timeliness timeliness;
};

std::string report_json(const Session& session, const metrics::Period& period, const Figures& all) {
    const metrics::Volumes& volumes = all.volumes;
    Json out = envelope("plaint.report", 1);
    out["period"] = {{"from", period.from ? Json(time::format(*period.from)) : Json(nullptr)},
                     {"until", time::format(period.until.value_or(session.now()))}};
    const metrics::Backlog& backlog = volumes.backlog;
    Json figures = Json::object();
    for (const auto& [name, ids] : {std::pair<const char*, const std::vector<std::string>&>{"opening", backlog.opening},
                                    {"received", backlog.received},
                                    {"reopened", backlog.reopened},
                                    {"closed", backlog.closed},
                                    {"closing", backlog.closing}}) {
        figures[name] = {{"count", ids.size()}, {"ids", ids}};
    }
    out["backlog"] = figures;
    out["received_by"] = Json::array();
    for (const metrics::Distribution& one : volumes.received) out["received_by"].push_back(distribution_json(one));
    out["open_by"] = Json::array({distribution_json(volumes.open_by_state), distribution_json(volumes.open_by_lead)});
    add_timeliness(out, all.timeliness);
    return json_text(out);
}

void print_section(Context& context, const Phrase& title, const Table& table) {
    if (table.rows.empty()) return;
    const bool markdown = context.globals().format == Format::markdown;
    context.print("\n" +
                  (markdown ? "## " + title.in(context.lang())
                            : styled(title.in(context.lang()), Style::bold,
                                     context.globals().color_out ? Colors::on : Colors::off)) +
                  (markdown ? "\n\n" : "\n"));
    print_table(context, table);
}

void print_report(Context& context, const Session& session, const metrics::Period& period, const Figures& figures) {
    const metrics::Volumes& volumes = figures.volumes;
    const Phrase title = phrase({"Complaint report, {0}", "投诉统计报告（{0}）"}, period_text(session, period));
    context.print((context.globals().format == Format::markdown ? "# " : "") + title.in(context.lang()) + "\n");
    const Lang lang = context.lang();
    print_section(context, Text("Volumes", "数量"), backlog_table(volumes.backlog, lang));
    const std::size_t received = volumes.backlog.received.size();
    for (const metrics::Distribution& one : volumes.received) {
        print_section(context, phrase({"Received, by {0}", "接收：按{0}"}, one.label),
                      distribution_table(one, received, lang));
    }
    const std::size_t open = volumes.backlog.closing.size();
    print_section(context, phrase({"Open, by {0}", "未关闭：按{0}"}, volumes.open_by_state.label),
                  distribution_table(volumes.open_by_state, open, lang));
    print_section(context, phrase({"Open, by {0}", "未关闭：按{0}"}, volumes.open_by_lead.label),
                  distribution_table(volumes.open_by_lead, open, lang));
    for (const ReportSection& section : timeliness_sections(figures.timeliness, lang))
        print_section(context, section.title, section.table);
}

/// What the volumes are counted from.
store::Parts counted_parts() {
    return {"id",
            "kind",
            "state",
            "received.at",
            "assignment.lead",
            "result.resolved_at",
            "history.at",
            "history.by",
            "history.event",
            "history.from",
            "history.to",
            "history.effective",
            "history.values"};
}

metrics::Timeliness timeliness_of(const Session& session, const sla::Rules& rules,
                                  const std::vector<model::Complaint>& records, const metrics::Period& period,
                                  const std::vector<data::Path>& fields) {
    const std::vector<data::Path> axes = metrics::timeliness_axes(fields);
    std::vector<metrics::RecordRuns> runs;
    const auto work = [&](std::size_t i) {
        return metrics::runs_of(rules, session.policy(), records[i], session.now(), axes);
    };
    store::in_order(records.size(), store::Threads::many, work,
                    [&](std::size_t, metrics::RecordRuns one) { runs.push_back(std::move(one)); });
    return metrics::timeliness(rules, session.policy(), runs, period, session.now(), axes);
}

Result<int> run_report(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(period, period_from(*session, args));
    PLAINT_TRY(filter, filter_from(*session, args));
    PLAINT_TRY(columns, query::parse_columns(args.value("by").value_or(std::string(k_default_fields)),
                                             session->policy().fields));
    std::vector<data::Path> fields;
    for (const query::Column& column : columns) fields.push_back(column.path);
    PLAINT_TRY(rules, store::load_clocks(session->rules(), session->resources()));
    store::Parts parts = counted_parts();
    for (const data::Path& field : fields) parts.add(field);
    for (const data::Path& path : sla::clock_paths(rules)) parts.add(path);
    PLAINT_TRY(selection, store::select(session->survey(), filter, std::move(parts)));
    std::vector<model::Complaint> records;
    for (data::Document& document : selection.records) records.emplace_back(std::move(document));
    const Figures figures{metrics::volumes(session->policy(), records, period, fields),
                          timeliness_of(*session, rules, records, period, fields)};
    if (context.globals().format == Format::json) {
        context.print(report_json(*session, period, figures));
    } else {
        print_report(context, *session, period, figures);
    }
    context.report(selection.unreadable);
    return selection.unreadable.empty() ? 0 : 1;
}

}  // namespace

Command report_command() {
    Command command;
    command.words = {"report"};
    command.group = "read";
    command.help = Text("Report volumes, backlog and timeliness of a period", "统计某一时期的数量、结存和时效");
    command.details = Text(
        "Counts what was received, reopened and closed, and what is open, by state and by person; opening + received + reopened - closed = closing. A record "
        "with several categories counts under each of them.\n\n"
        "Timeliness is, for each clock of the policy, the share of its runs that were in time, of those that fell due in the period; what is open and past due "
        "is too late. What is not due yet, paused, cancelled, without a target or contradictory is left out and listed. The clocks that have goals are broken "
        "down by kind, by the fields of --by and by person. Handling time is that of what was finished in the period: nine in ten took at most P90. What has no "
        "data is n/a. JSON output names the ids behind each figure, an id for each run of a clock.",
        "统计接收、重新打开、关闭的数量，以及未关闭记录按状态和负责人的分布；期初＋接收＋重新打开－关闭＝期末。一条记录有多个类型时在每个类型下各计一次。\n\n"
        "时效按策略中的每个时限统计：在本期到期的各次计时中，按时完成的比例；到期仍未完成的计为超时。未到期、已暂停、已取消、无时限或记录矛盾的不计入，另行列出。"
        "设有目标的时限再按类型、--by 所列字段和负责人细分。处理时长统计本期完成的记录，90% 的记录用时不超过 P90。没有数据时显示 n/a。"
        "JSON 输出列出每个数字对应的编号，时限每计时一次列一个编号。");
    command.needs = Needs::repository_to_read;
    command.formats = {Format::text, Format::json, Format::markdown};
    command.args = {
        option("from", "DAY", Text("first day of the period", "起始日期")),
        option("to", "DAY", Text("last day of the period", "截止日期")),
        option("month", "YYYY-MM", Text("a whole month", "整月")),
        option("by", "FIELDS",
               phrase({"fields to distribute by (default: {0})", "分布所依据的字段（缺省：{0}）"}, k_default_fields))};
    for (Arg& arg : filter_arguments()) {
        if (arg.name != "since" && arg.name != "until") command.args.push_back(std::move(arg));
    }
    command.examples = {{"plaint report --month 2026-03", {}},
                        {"plaint report --from 2026-01-01 --by categories,subject.project --format markdown", {}}};
    command.run = run_report;
    return command;
}

}  // namespace plaint::cmd
