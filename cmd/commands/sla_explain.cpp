// `plaint sla explain ID`: how each run of a clock came to what it says: what started it, the targets in force and
// when they changed, the pauses, and every piece of its time with a running total.
#include "cmd/calendars.hpp"
#include "cmd/commands/sla_views.hpp"
#include "cmd/finding_json.hpp"
#include "cmd/style.hpp"
#include "cmd/table.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

using sla::Anchor;

/// A place in the record, as `path:line`; empty when nothing there says it.
struct Where {
    std::string file;
    std::uint32_t line = 0;

    [[nodiscard]] std::string text() const { return line == 0 ? std::string{} : fmt::format("{}:{}", file, line); }
};

Where place_of(data::View view) {
    if (!view) return {};
    const Finding finding = data::at(view, Finding{});
    return {finding.file, finding.position.line};
}

bool is_moment(data::View view, std::int64_t moment) {
    const auto instant = time::parse_instant(view.text());
    return instant && instant->seconds == moment;
}

const model::Event* event_at(const model::Complaint& record, std::int64_t moment) {
    const auto& all = record.history();
    const auto found = std::find_if(all.begin(), all.end(), [&](const model::Event& event) {
        return event.effective.value_or(event.at).seconds == moment;
    });
    return found == all.end() ? nullptr : &*found;
}

/// What in the record says that something happened at a moment.
data::View witness(const model::Complaint& record, const sla::Reading& reading, const Anchor& anchor,
                   std::int64_t moment) {
    if (anchor.what == Anchor::What::field) {
        const data::View own = reading.entry.at(anchor.path);
        return own ? own : record.root().at(anchor.path);
    }
    if (anchor.what == Anchor::What::entries) {
        for (const data::View entry : record.root().at(anchor.path)) {
            if (is_moment(entry.at(anchor.at), moment)) return entry;
        }
        return {};
    }
    const model::Event* event = event_at(record, moment);
    return event == nullptr ? data::View{} : event->view;
}

Phrase anchored(const ExplainView& view, const sla::Reading& reading, const Anchor* anchor, std::int64_t moment) {
    const Times& times = view.record.times;
    if (anchor == nullptr) return Phrase::same(times.second(moment));
    const std::string where = place_of(witness(view.record.watched.record, reading, *anchor, moment)).text();
    if (where.empty()) return phrase({"{0} by {1}", "{0}，依据 {1}"}, times.second(moment), anchor->text);
    return phrase({"{0} by {1} ({2})", "{0}，依据 {1}（{2}）"}, times.second(moment), anchor->text, where);
}

// --- changes

struct Changed {
    std::string path;
    Phrase label;
    Phrase before;
    Phrase after;
};

Phrase value_label(const policy::Policy& policy, const std::string& path, std::string_view value) {
    const schema::Field* field = policy.fields.find(path);
    if (value.empty()) return Text("(none)", "（无）");
    return field == nullptr ? Phrase::same(value) : schema::label_of(*field, value);
}

/// What an event's `values` say, and what the events before it said of the same fields.
std::vector<Changed> changes(const ExplainView& view, const model::Event& event) {
    const policy::Policy& policy = view.record.session.policy();
    std::vector<Changed> out;
    for (const data::View now : event.view.find("values")) {
        const std::string path(now.key());
        std::string_view before;
        for (const model::Event& earlier : view.record.watched.record.history()) {
            if (earlier.view.index() == event.view.index()) break;
            if (const data::View then = earlier.view.find("values").find(path)) before = then.text();
        }
        const schema::Field* field = policy.fields.find(path);
        out.push_back({path, field == nullptr ? Phrase::same(path) : field->label, value_label(policy, path, before),
                       value_label(policy, path, now.text())});
    }
    return out;
}

Phrase change_text(const ExplainView& view, const sla::Epoch& epoch) {
    const model::Event& event = *epoch.event;
    Phrase text =
        phrase({"Targets changed at {0}: {1}, {2}", "时限于 {0} 变更：{1}，{2}"}, view.record.times.second(epoch.from),
               view.record.session.policy().event_label(event.name), event.by);
    for (const Changed& one : changes(view, event)) {
        text = phrase({"{0}; {1}: {2} -> {3}", "{0}；{1}：{2} → {3}"}, text, one.label, one.before, one.after);
    }
    const std::string where = place_of(event.view).text();
    return where.empty() ? text : phrase({"{0} ({1})", "{0}（{1}）"}, text, where);
}

// --- text

Table targets_table(const sla::Epoch& epoch, const Times& times, Lang lang) {
    Table table;
    table.columns = {{"strictest", Phrase::same(" ")},
                     {"rule", Text("Rule", "规则"), Align::left, Cut::on_terminal},
                     {"target", Text("Target", "时限")},
                     {"calendar", Text("Calendar", "日历")},
                     {"allowed", Text("Working time", "工作时间"), Align::right},
                     {"due", Text("Due", "到期")}};
    for (std::size_t i = 0; i < epoch.applied.size(); ++i) {
        const sla::Applied& one = epoch.applied[i];
        const Phrase name = one.line->label.empty() ? Phrase::same(one.line->name) : one.line->label;
        Phrase due = one.due ? Phrase::same(times.second(*one.due)) : Phrase(Text("while paused: none", "暂停中，无"));
        if (one.provisional) due = phrase({"{0} (provisional)", "{0}（暂定）"}, due);
        table.rows.push_back({epoch.strictest == i ? ">" : "", name.in(lang), target_amount(*one.line),
                              one.line->target ? one.line->calendar : "-", hours(one.allowed), due.in(lang)});
    }
    return table;
}

Phrase breach_text(const sla::Reading& reading, bool changed_later, const Times& times) {
    const std::string at = times.second(*reading.breached_at);
    Phrase text = reading.born_breached
                      ? phrase({"Breached at {0}, by this change: the new due time had already passed.",
                                "于 {0} 因此次变更而超时：新的到期时间已过。"},
                               at)
                      : phrase({"Breached at {0}.", "于 {0} 超时。"}, at);
    if (changed_later)
        text = phrase({"{0} What changed later does not undo that.", "{0}此后的变更不改变这一事实。"}, text);
    return text;
}

void print_targets(Context& context, const ExplainView& view, const sla::Reading& reading) {
    for (std::size_t i = 0; i < reading.epochs.size(); ++i) {
        const sla::Epoch& epoch = reading.epochs[i];
        context.print("\n");
        if (epoch.event != nullptr) {
            context.line(change_text(view, epoch));
        } else {
            context.line(Text("Targets in force at the start", "开始时适用的时限"));
        }
        if (epoch.applied.empty())
            context.line(Text("None: the policy has no target that fits.", "无：策略中没有适用的时限。"));
        print_table(context, targets_table(epoch, view.record.times, context.lang()));
        if (epoch.applied.size() > 1)
            context.line(
                Text("> counts: of all that fit it is the first to be due.", "> 为准：在适用的时限中最早到期。"));
        const bool breached_here =
            reading.breached_at && *reading.breached_at >= epoch.from &&
            (i + 1 == reading.epochs.size() || *reading.breached_at < reading.epochs[i + 1].from);
        if (!breached_here) continue;
        context.line(breach_text(reading, i + 1 < reading.epochs.size(), view.record.times));
    }
}

void print_pauses(Context& context, const ExplainView& view, const sla::Reading& reading) {
    if (reading.pauses.empty()) return;
    context.print("\n");
    context.line(Text("Pauses", "暂停"));
    const policy::Policy& policy = view.record.session.policy();
    const auto told = [&](const model::Event* event) {
        if (event == nullptr) return Phrase::same("-");
        const std::string where = place_of(event->view).text();
        return phrase({"{0} by {1} ({2})", "{0}，{1}（{2}）"}, policy.event_label(event->name), event->by, where);
    };
    for (const sla::Pause& pause : reading.pauses) {
        const std::string note = pause_note(pause);
        Phrase line =
            phrase({"  {0}  {1}", "  {0}  {1}"}, view.record.times.second(pause.window.begin), told(pause.begun));
        if (!note.empty()) line = phrase({"{0}: {1}", "{0}：{1}"}, line, note);
        context.line(line);
        context.line(
            pause.window.end == time::k_open
                ? Phrase(Text("  goes on", "  持续中"))
                : phrase({"  {0}  {1}", "  {0}  {1}"}, view.record.times.second(pause.window.end), told(pause.ended)));
    }
}

Result<void> print_time(Context& context, const ExplainView& view, const sla::Reading& reading) {
    const sla::Applied* target = reading.target();
    if (target == nullptr) return {};
    PLAINT_TRY(pieces, sla::pieces(reading, view.record.times.at().seconds));
    context.print("\n");
    context.line(phrase({"Time by the calendar {0} ({1})", "按日历 {0}（{1}）计算的时间"}, target->calendar.name(),
                        target->calendar.zone().name()));
    print_pieces(context, target->calendar, pieces);
    std::int64_t sum = 0;
    for (const time::Segment& piece : pieces) {
        if (piece.kind == time::SegmentKind::working) sum += piece.window.end - piece.window.begin;
    }
    context.line(phrase({"Sum: {0} ({1} s) of {2} ({3} s)", "合计：{0}（{1} 秒），允许 {2}（{3} 秒）"}, hours(sum), sum,
                        hours(target->allowed), target->allowed));
    return {};
}

Phrase outcome(const sla::Reading& reading) {
    Phrase text = sla::label(reading.status);
    const auto left = reading.left();
    if (!left || !reading.open()) return text;
    return *left >= 0 ? phrase({"{0}, {1} left", "{0}，剩余 {1}"}, text, span(*left))
                      : phrase({"{0}, {1} late", "{0}，已超 {1}"}, text, span(-*left));
}

Result<void> print_run(Context& context, const ExplainView& view, const sla::Reading& reading) {
    const bool markdown = context.globals().format == Format::markdown;
    const Phrase title = phrase({"{0} - {1}", "{0}：{1}"}, run_label(reading, reading.clock->cycles), outcome(reading));
    const Colors colors = context.globals().color_out ? Colors::on : Colors::off;
    context.print(
        "\n" + (markdown ? "## " + title.in(context.lang()) : styled(title.in(context.lang()), Style::bold, colors)) +
        "\n");
    if (const std::string entry = entry_text(reading); !entry.empty()) context.print(context.safe(entry) + "\n");
    context.line(phrase({"Started {0}", "开始：{0}"}, anchored(view, reading, reading.started_by, reading.start)));
    if (reading.stop)
        context.line(phrase({"Stopped {0}", "停止：{0}"}, anchored(view, reading, reading.stopped_by, *reading.stop)));
    print_targets(context, view, reading);
    print_pauses(context, view, reading);
    return print_time(context, view, reading);
}

bool wanted(const ExplainView& view, const sla::Reading& reading) {
    return view.only == nullptr || reading.clock == view.only;
}

// --- JSON

Json anchor_json(const ExplainView& view, const sla::Reading& reading, const Anchor* anchor,
                 const std::optional<std::int64_t>& moment) {
    if (!moment || anchor == nullptr) return nullptr;
    const Where where = place_of(witness(view.record.watched.record, reading, *anchor, *moment));
    return {{"at", view.record.times.rfc3339(*moment)},
            {"by", anchor->text},
            {"file", text_or_null(where.file)},
            {"line", where.line == 0 ? Json(nullptr) : Json(where.line)}};
}

Json event_json(const ExplainView& view, const model::Event* event) {
    if (event == nullptr) return nullptr;
    const Where where = place_of(event->view);
    return {{"event", event->name},
            {"at", view.record.times.rfc3339(event->at.seconds)},
            {"by", event->by},
            {"note", text_or_null(event->view.find("note").text())},
            {"file", text_or_null(where.file)},
            {"line", where.line == 0 ? Json(nullptr) : Json(where.line)}};
}

Json epochs_json(const ExplainView& view, const sla::Reading& reading, Lang lang) {
    Json out = Json::array();
    for (const sla::Epoch& epoch : reading.epochs) {
        Json changed = Json::array();
        if (epoch.event != nullptr) {
            for (const Changed& one : changes(view, *epoch.event)) {
                changed.push_back({{"field", one.path},
                                   {"label", one.label.in(lang)},
                                   {"before", one.before.in(lang)},
                                   {"after", one.after.in(lang)}});
            }
        }
        out.push_back({{"from", view.record.times.rfc3339(epoch.from)},
                       {"event", event_json(view, epoch.event)},
                       {"changes", std::move(changed)},
                       {"targets", targets_json(epoch, view.record.times, lang)}});
    }
    return out;
}

Json pauses_json(const ExplainView& view, const sla::Reading& reading) {
    Json out = Json::array();
    for (const sla::Pause& pause : reading.pauses) {
        const bool open = pause.window.end == time::k_open;
        out.push_back({{"from", view.record.times.rfc3339(pause.window.begin)},
                       {"until", open ? Json(nullptr) : Json(view.record.times.rfc3339(pause.window.end))},
                       {"begun", event_json(view, pause.begun)},
                       {"ended", event_json(view, pause.ended)}});
    }
    return out;
}

Result<Json> run_json(const ExplainView& view, const sla::Reading& reading, Lang lang) {
    Json out = reading_json(reading, view.record.times, lang);
    out["started"] = anchor_json(view, reading, reading.started_by, reading.start);
    out["stopped"] = anchor_json(view, reading, reading.stopped_by, reading.stop);
    out["epochs"] = epochs_json(view, reading, lang);
    out["pauses"] = pauses_json(view, reading);
    PLAINT_TRY(pieces, sla::pieces(reading, view.record.times.at().seconds));
    const sla::Applied* target = reading.target();
    out["pieces"] = target == nullptr ? Json::array() : pieces_json(target->calendar, pieces);
    return out;
}

}  // namespace

Result<void> print_explanation(Context& context, const ExplainView& view) {
    const model::Complaint& record = view.record.watched.record;
    const bool markdown = context.globals().format == Format::markdown;
    context.print((markdown ? "# " : "") + std::string(record.id()) + "  " + context.safe(record.title()) + "\n");
    context.line(phrase({"Clocks at {0} ({1})", "时限情况：{0}（{1}）"},
                        view.record.times.second(view.record.times.at().seconds), view.record.times.zone()));
    for (const sla::Reading& reading : view.record.watched.readings.clocks) {
        if (wanted(view, reading)) PLAINT_CHECK(print_run(context, view, reading));
    }
    return {};
}

Result<std::string> explanation_json(const ExplainView& view, Lang lang) {
    const Watched& watched = view.record.watched;
    Json out = envelope("plaint.sla_explain", 1);
    out["at"] = view.record.times.rfc3339(view.record.times.at().seconds);
    out["zone"] = view.record.times.zone();
    out["id"] = watched.record.id();
    out["title"] = text_or_null(watched.record.title());
    out["runs"] = Json::array();
    for (const sla::Reading& reading : watched.readings.clocks) {
        if (!wanted(view, reading)) continue;
        PLAINT_TRY(run, run_json(view, reading, lang));
        out["runs"].push_back(std::move(run));
    }
    out["findings"] = Json::array();
    for (const Finding& finding : watched.readings.findings) out["findings"].push_back(finding_json(finding, lang));
    return json_text(out);
}

}  // namespace plaint::cmd
