// plaint report: volumes, distributions and the backlog of a period.
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/json.hpp"
#include "cmd/selecting.hpp"
#include "cmd/session.hpp"
#include "cmd/style.hpp"
#include "cmd/table.hpp"
#include "intake/codes.hpp"
#include "metrics/volumes.hpp"
#include "query/query.hpp"

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

std::string report_json(const Session& session, const metrics::Period& period, const metrics::Volumes& volumes) {
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

void print_report(Context& context, const Session& session, const metrics::Period& period,
                  const metrics::Volumes& volumes) {
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
}

Result<int> run_report(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(period, period_from(*session, args));
    PLAINT_TRY(filter, filter_from(*session, args));
    PLAINT_TRY(columns, query::parse_columns(args.value("by").value_or(std::string(k_default_fields)),
                                             session->policy().fields));
    std::vector<data::Path> fields;
    for (const query::Column& column : columns) fields.push_back(column.path);
    PLAINT_TRY(selection, store::select(session->source(), session->policy(), filter));
    std::vector<model::Complaint> records;
    for (data::Document& document : selection.records) records.emplace_back(std::move(document));
    const metrics::Volumes volumes = metrics::volumes(session->policy(), records, period, fields);
    if (context.globals().format == Format::json) {
        context.print(report_json(*session, period, volumes));
    } else {
        print_report(context, *session, period, volumes);
    }
    context.report(selection.unreadable);
    return selection.unreadable.empty() ? 0 : 1;
}

}  // namespace

Command report_command() {
    Command command;
    command.words = {"report"};
    command.group = "read";
    command.help = Text("Report volumes, distributions and the backlog of a period", "统计某一时期的数量、分布和结存");
    command.details = Text(
        "Counts what was received, reopened and closed, and what is open, by state and by person; opening + received + reopened - closed = closing. A record "
        "with several categories counts under each of them. JSON output names the ids behind each figure.",
        "统计接收、重新打开、关闭的数量，以及未关闭记录按状态和负责人的分布；期初＋接收＋重新打开－关闭＝期末。一条记录有多个类型时在每个类型下各计一次。JSON 输出列出每个数字对应的编号。");
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
