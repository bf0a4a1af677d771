#include "cmd/commands/report_timeliness.hpp"

#include "cmd/commands/sla_words.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr const char* k_no_data = "n/a";

std::string rate_text(const metrics::Outcome& outcome, const sla::Clock& clock) {
    const auto rate = metrics::permille(outcome, clock.goal);
    return rate ? fmt::format("{}.{} %", *rate / 10, *rate % 10) : k_no_data;
}

std::string goal_text(const sla::Clock& clock) { return clock.goal ? fmt::format("{} %", *clock.goal) : ""; }

std::string reached_text(const metrics::ClockFigures& figures, Lang lang) {
    if (!figures.clock->goal) return "";
    const auto reached = figures.reached();
    if (!reached) return k_no_data;
    return Phrase(*reached ? Text("met", "达标") : Text("not met", "未达标")).in(lang);
}

Table clocks_table(const metrics::Timeliness& timeliness, Lang lang) {
    Table table;
    table.columns = {{"clock", Text("Clock", "时限"), Align::left, Cut::on_terminal},
                     {"met", Text("In time", "按时"), Align::right},
                     {"decided", Text("Of", "总数"), Align::right},
                     {"rate", Text("Rate", "及时率"), Align::right},
                     {"goal", Text("Goal", "目标"), Align::right},
                     {"reached", Text("Result", "结果")},
                     {"left_out", Text("Left out", "未计入"), Align::right}};
    for (const metrics::ClockFigures& one : timeliness.clocks) {
        table.rows.push_back({one.clock->label.in(lang), std::to_string(one.outcome.met.size()),
                              std::to_string(one.outcome.decided()), rate_text(one.outcome, *one.clock),
                              goal_text(*one.clock), reached_text(one, lang), std::to_string(one.left_out_count())});
    }
    return table;
}

Table left_out_table(const metrics::Timeliness& timeliness, Lang lang) {
    Table table;
    table.columns = {{"clock", Text("Clock", "时限"), Align::left, Cut::on_terminal},
                     {"reason", Text("Reason", "原因")},
                     {"count", Text("Count", "数量"), Align::right}};
    for (const metrics::ClockFigures& one : timeliness.clocks) {
        for (const metrics::LeftOut& left_out : one.left_out)
            table.rows.push_back({one.clock->label.in(lang), metrics::label(left_out.why).in(lang),
                                  std::to_string(left_out.ids.size())});
    }
    return table;
}

/// Values of a field down, clocks across: `83.3 % (5/6)`.
Table breakdown_table(const std::vector<const metrics::ClockFigures*>& clocks, std::size_t axis, Lang lang) {
    const metrics::Breakdown& first = clocks.front()->by[axis];
    Table table;
    table.columns = {{first.field, first.label, Align::left, Cut::on_terminal}};
    std::vector<std::pair<std::string, Phrase>> values;
    for (const metrics::ClockFigures* clock : clocks) {
        table.columns.push_back({clock->clock->name, clock->clock->label, Align::right});
        for (const metrics::Part& part : clock->by[axis].parts) {
            if (std::none_of(values.begin(), values.end(), [&](const auto& one) { return one.first == part.value; }))
                values.emplace_back(part.value, part.label);
        }
    }
    for (const auto& value_and_label : values) {
        const std::string& value =
            value_and_label.first;  // not a structured binding: clang 14's lambdas cannot use one
        std::vector<std::string> row{value.empty() ? Phrase(Text("(none)", "（未填）")).in(lang)
                                                   : value_and_label.second.in(lang)};
        for (const metrics::ClockFigures* clock : clocks) {
            const auto& parts = clock->by[axis].parts;
            const auto part =
                std::find_if(parts.begin(), parts.end(), [&](const metrics::Part& one) { return one.value == value; });
            row.push_back(part == parts.end() ? k_no_data
                                              : fmt::format("{} ({}/{})", rate_text(part->outcome, *clock->clock),
                                                            part->outcome.met.size(), part->outcome.decided()));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string span_text(const std::optional<std::int64_t>& seconds) { return seconds ? hours(*seconds) : k_no_data; }

Table handling_table(const metrics::Timeliness& timeliness, Lang lang) {
    Table table;
    table.columns = {{"clock", Text("Clock", "时限"), Align::left, Cut::on_terminal},
                     {"time", Text("Time", "时长")},
                     {"count", Text("Count", "数量"), Align::right},
                     {"mean", Text("Mean", "平均"), Align::right},
                     {"median", Text("Median", "中位数"), Align::right},
                     {"p90", Phrase::same("P90"), Align::right}};
    const auto add = [&](const metrics::HandlingTime& one, const Text& time, const metrics::Durations& durations) {
        table.rows.push_back({one.clock->label.in(lang), Phrase(time).in(lang), std::to_string(durations.ids.size()),
                              span_text(durations.mean), span_text(durations.median), span_text(durations.p90)});
    };
    for (const metrics::HandlingTime& one : timeliness.handling) {
        add(one, {"gross", "总时长"}, one.gross);
        add(one, {"net, working time", "净时长（工作时间）"}, one.net);
    }
    return table;
}

Json ids_json(const std::vector<std::string>& ids) { return {{"count", ids.size()}, {"ids", ids}}; }

/// Numerator `met`, denominator `decided`.
Json outcome_json(const metrics::Outcome& outcome, const sla::Clock& clock) {
    const auto rate = metrics::permille(outcome, clock.goal);
    return {{"percent", rate ? Json(static_cast<double>(*rate) / 10) : Json(nullptr)},
            {"decided", outcome.decided()},
            {"met", ids_json(outcome.met)},
            {"breached", ids_json(outcome.breached)}};
}

Json breakdown_json(const metrics::Breakdown& breakdown, const sla::Clock& clock) {
    Json out{{"field", breakdown.field}, {"parts", Json::array()}};
    for (const metrics::Part& part : breakdown.parts) {
        Json one{{"value", text_or_null(part.value)}};
        one.update(outcome_json(part.outcome, clock));
        out["parts"].push_back(std::move(one));
    }
    return out;
}

Json clock_json(const metrics::ClockFigures& figures) {
    Json out{{"clock", figures.clock->name}};
    out.update(outcome_json(figures.outcome, *figures.clock));
    out["goal"] = nullptr;
    if (figures.clock->goal) {
        const auto reached = figures.reached();
        out["goal"] = {{"percent", *figures.clock->goal}, {"reached", reached ? Json(*reached) : Json(nullptr)}};
    }
    out["left_out"] = Json::object();
    for (const metrics::LeftOut& one : figures.left_out)
        out["left_out"][std::string(metrics::word(one.why))] = ids_json(one.ids);
    out["by"] = Json::array();
    for (const metrics::Breakdown& one : figures.by) out["by"].push_back(breakdown_json(one, *figures.clock));
    return out;
}

Json durations_json(const metrics::Durations& durations) {
    const auto seconds = [](const std::optional<std::int64_t>& span) { return span ? Json(*span) : Json(nullptr); };
    Json out = ids_json(durations.ids);
    out["mean_seconds"] = seconds(durations.mean);
    out["median_seconds"] = seconds(durations.median);
    out["p90_seconds"] = seconds(durations.p90);
    return out;
}

}  // namespace

std::vector<ReportSection> timeliness_sections(const metrics::Timeliness& timeliness, Lang lang) {
    if (timeliness.clocks.empty()) return {};
    std::vector<ReportSection> out;
    out.push_back({Text("Timeliness", "时效"), clocks_table(timeliness, lang)});
    out.push_back({Text("Left out of timeliness", "未计入时效"), left_out_table(timeliness, lang)});
    std::vector<const metrics::ClockFigures*> with_goal;
    for (const metrics::ClockFigures& one : timeliness.clocks) {
        if (one.clock->goal) with_goal.push_back(&one);
    }
    for (std::size_t axis = 0; !with_goal.empty() && axis < with_goal.front()->by.size(); ++axis)
        out.push_back({phrase({"Timeliness, by {0}", "时效：按{0}"}, with_goal.front()->by[axis].label),
                       breakdown_table(with_goal, axis, lang)});
    out.push_back(
        {Text("Handling time (hours:minutes:seconds)", "处理时长（时:分:秒）"), handling_table(timeliness, lang)});
    return out;
}

void add_timeliness(Json& report, const metrics::Timeliness& timeliness) {
    report["timeliness"] = Json::array();
    for (const metrics::ClockFigures& one : timeliness.clocks) report["timeliness"].push_back(clock_json(one));
    report["handling_time"] = Json::array();
    for (const metrics::HandlingTime& one : timeliness.handling)
        report["handling_time"].push_back({{"clock", one.clock->name},
                                           {"gross", durations_json(one.gross)},
                                           {"net", durations_json(one.net)},
                                           {"without_target", ids_json(one.without_net)}});
}

}  // namespace plaint::cmd
