// `plaint sla ID`: every clock of one record, stopped ones too, with the pauses and the targets behind them.
#include "cmd/commands/sla_views.hpp"
#include "cmd/style.hpp"
#include "cmd/table.hpp"
#include "store/clocks.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

Phrase or_dash(const std::optional<std::int64_t>& moment, const Times& times) {
    return Phrase::same(moment ? times.brief(*moment) : "-");
}

/// Whether any clock of the record ran more than one cycle, so that cycles must be told apart.
bool has_cycles(const Watched& watched) {
    return std::any_of(watched.readings.clocks.begin(), watched.readings.clocks.end(),
                       [](const sla::Reading& one) { return one.cycle > 1; });
}

void print_section(Context& context, const Phrase& title, const Table& table) {
    if (table.rows.empty()) return;
    const bool markdown = context.globals().format == Format::markdown;
    const std::string words = title.in(context.lang());
    const Colors colors = context.globals().color_out ? Colors::on : Colors::off;
    context.print("\n" + (markdown ? "## " + words + "\n\n" : styled(words, Style::bold, colors) + "\n"));
    print_table(context, table);
}

Phrase status_text(const sla::Reading& reading) {
    Phrase text = sla::label(reading.status);
    if (reading.status == sla::Status::near && reading.warning)
        text = phrase({"Over {0} %", "已过 {0}%"}, *reading.warning);
    if (reading.status == sla::Status::overdue && open_pause(reading) != nullptr)
        text = phrase({"{0}, paused", "{0}，已暂停"}, text);
    if (reading.born_breached) text = phrase({"{0}, by a change of targets", "{0}（时限变更所致）"}, text);
    return text;
}

/// `27:05`: whole minutes, cut; `explain` has the seconds.
std::string hour_minutes(std::int64_t seconds) { return fmt::format("{}:{:02}", seconds / 3600, seconds / 60 % 60); }

Table clocks_table(const RecordView& view, Lang lang) {
    Table table;
    table.columns = {{"clock", Text("Clock", "时钟"), Align::left, Cut::on_terminal},
                     {"start", Text("Start", "开始")},
                     {"due", Text("Due", "时限")},
                     {"stop", Text("Stop", "停止")},
                     {"used", Text("Used/allowed", "已用/允许"), Align::right},
                     {"status", Text("Status", "状况"), Align::left, Cut::on_terminal}};
    const bool cycles = has_cycles(view.watched);
    for (const sla::Reading& reading : view.watched.readings.clocks) {
        const sla::Applied* target = reading.target();
        Phrase due = or_dash(reading.due(), view.times);
        if (reading.provisional()) due = phrase({"{0} (provisional)", "{0}（暂定）"}, due);
        table.rows.push_back(
            {run_label(reading, cycles && reading.clock->cycles).in(lang), view.times.brief(reading.start),
             due.in(lang), or_dash(reading.stop, view.times).in(lang),
             target == nullptr ? "-" : hour_minutes(reading.used) + "/" + hour_minutes(target->allowed),
             status_text(reading).in(lang)});
    }
    return table;
}

Table targets_table(const RecordView& view, Lang lang) {
    Table table;
    table.columns = {{"strictest", Phrase::same(" ")},
                     {"clock", Text("Clock", "时钟"), Align::left, Cut::on_terminal},
                     {"rule", Text("Rule", "规则"), Align::left, Cut::on_terminal},
                     {"target", Text("Target", "时限")},
                     {"calendar", Text("Calendar", "日历")},
                     {"due", Text("Due", "到期")}};
    const bool cycles = has_cycles(view.watched);
    for (const sla::Reading& reading : view.watched.readings.clocks) {
        if (reading.epochs.empty()) continue;
        const sla::Epoch& epoch = reading.epochs.back();
        for (std::size_t i = 0; i < epoch.applied.size(); ++i) {
            const sla::Applied& one = epoch.applied[i];
            const Phrase name = one.line->label.empty() ? Phrase::same(one.line->name) : one.line->label;
            table.rows.push_back({epoch.strictest == i ? ">" : "",
                                  run_label(reading, cycles && reading.clock->cycles).in(lang), name.in(lang),
                                  target_amount(*one.line), one.line->target ? one.line->calendar : "-",
                                  or_dash(one.due, view.times).in(lang)});
        }
    }
    return table;
}

Table pauses_table(const RecordView& view, Lang lang) {
    Table table;
    table.columns = {{"from", Text("From", "起")},
                     {"until", Text("Until", "止")},
                     {"by", Text("By", "操作人"), Align::left, Cut::on_terminal},
                     {"why", Text("Why", "原因"), Align::left, Cut::on_terminal}};
    std::vector<std::int64_t> seen;
    for (const sla::Reading& reading : view.watched.readings.clocks) {
        for (const sla::Pause& pause : reading.pauses) {
            if (std::find(seen.begin(), seen.end(), pause.window.begin) != seen.end()) continue;
            seen.push_back(pause.window.begin);
            const bool open = pause.window.end == time::k_open;
            const Phrase goes_on = Text("goes on", "持续中");
            table.rows.push_back({view.times.brief(pause.window.begin),
                                  open ? goes_on.in(lang) : view.times.brief(pause.window.end),
                                  pause.begun == nullptr ? "" : std::string(pause.begun->by), pause_note(pause)});
        }
    }
    return table;
}

Table calls_table(const RecordView& view, Lang lang) {
    Table table;
    table.columns = {{"since", Text("Since", "起始")},
                     {"what", Text("What should be done", "应采取的措施")},
                     {"how", Text("How", "命令")}};
    for (const sla::Call& call : view.watched.calls) {
        table.rows.push_back({view.times.brief(call.since), call.reminder->message.in(lang),
                              hint_text(call, view.watched.record.id()).in(lang)});
    }
    return table;
}

Phrase open_clock_text(const sla::Reading& reading, const Phrase& name, const Times& times) {
    const auto due = reading.due();
    const auto left = reading.left();
    if (!left) return phrase({"{0}: {1}", "{0}：{1}"}, name, sla::label(reading.status));
    if (reading.status == sla::Status::overdue) {
        return phrase({"{0}: overdue since {1}", "{0}：自 {1} 起超时"}, name,
                      times.minute(reading.breached_at.value_or(reading.start)));
    }
    if (!due) return phrase({"{0}: paused, {1} left", "{0}：已暂停，剩余 {1}"}, name, span(*left));
    return phrase({"{0}: due {1}, {2} left", "{0}：应于 {1} 前完成，剩余 {2}"}, name, times.minute(*due), span(*left));
}

}  // namespace

void print_record_clocks(Context& context, const RecordView& view) {
    const Lang lang = context.lang();
    const model::Complaint& record = view.watched.record;
    const bool markdown = context.globals().format == Format::markdown;
    const Phrase head = phrase({"{0}  [{1}]", "{0}  【{1}】"}, record.id(),
                               state_label(view.session.policy(), record, view.times.at()));
    context.print((markdown ? "# " : "") + head.in(lang) + "\n" + context.safe(record.title()) + "\n");
    context.line(phrase({"Clocks at {0} ({1})", "时限情况：{0}（{1}）"}, view.times.minute(view.times.at().seconds),
                        view.times.zone()));
    if (view.watched.readings.clocks.empty())
        context.line(Text("No clock runs or ran for this record.", "该记录没有时钟。"));
    print_section(context, Text("Clocks", "时钟"), clocks_table(view, lang));
    print_section(context, Text("Pauses", "暂停"), pauses_table(view, lang));
    print_section(context, Text("Targets that fit (> counts: it is due first)", "适用的时限（> 为最严，以其为准）"),
                  targets_table(view, lang));
    print_section(context, Text("To be done", "待办提醒"), calls_table(view, lang));
}

void print_open_clocks(Context& context, const Session& session, const model::Complaint& record) {
    const auto rules = store::load_clocks(session.rules(), session.resources());
    if (!rules) return;
    const Times times(session.policy().zone, session.now());
    const Watched watched = watch(*rules, session.policy(), record, session.now());
    std::string lines;
    for (const sla::Reading& reading : watched.readings.clocks) {
        if (!reading.open()) continue;
        const Phrase name = run_label(reading, reading.cycle > 1);
        lines += "  " + open_clock_text(reading, name, times).in(context.lang()) + "\n";
    }
    if (lines.empty()) return;
    context.print("\n");
    context.line(Text("Clocks:", "时限："));
    context.print(lines);
}

}  // namespace plaint::cmd
