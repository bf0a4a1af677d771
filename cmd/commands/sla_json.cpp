// The overview and one record's clocks for programs: whole seconds, moments as RFC 3339 in the policy's zone.
#include "cmd/commands/sla_views.hpp"
#include "cmd/finding_json.hpp"

namespace plaint::cmd {

namespace {

Json moment(const std::optional<std::int64_t>& seconds, const Times& times) {
    return seconds ? Json(times.rfc3339(*seconds)) : Json(nullptr);
}

Json number(const std::optional<std::int64_t>& seconds) { return seconds ? Json(*seconds) : Json(nullptr); }

/// The share of the target that has been used, in whole percent, cut.
Json percent(const sla::Reading& reading) {
    const sla::Applied* target = reading.target();
    if (target == nullptr || target->allowed <= 0) return nullptr;
    return reading.used / target->allowed * 100 + reading.used % target->allowed * 100 / target->allowed;
}

Json pause_json(const sla::Pause& pause, const Times& times) {
    const bool open = pause.window.end == time::k_open;
    return {{"from", times.rfc3339(pause.window.begin)},
            {"until", open ? Json(nullptr) : Json(times.rfc3339(pause.window.end))},
            {"by", text_or_null(pause.begun == nullptr ? std::string_view{} : pause.begun->by)},
            {"note", text_or_null(pause_note(pause))}};
}

Json head_json(const policy::Policy& policy, const model::Complaint& record, const Times& times, Lang lang) {
    return {{"id", record.id()},
            {"title", text_or_null(record.title())},
            {"path", record.document().name()},
            {"kind", record.kind()},
            {"state", record.state()},
            {"state_label", state_label(policy, record, times.at()).in(lang)}};
}

Json line_json(const OverviewView& view, const Line& line, Lang lang) {
    const policy::Policy& policy = view.session.policy();
    Json out = head_json(policy, line.of->record, view.times, lang);
    out["persons"] = responsible(policy, line, By::person);
    out["departments"] = responsible(policy, line, By::department);
    out["section"] = word(line.section);
    out.update(reading_json(*line.reading, view.times, lang));
    return out;
}

Json findings_list(const Findings& findings, Lang lang) {
    Json out = Json::array();
    for (const Finding& finding : findings) out.push_back(finding_json(finding, lang));
    return out;
}

Json counts_json(const Overview& overview) {
    Json out = Json::object();
    out["records"] = overview.looked_at;
    out["open"] = overview.lines.size();
    for (const Section section : k_sections) out[std::string(word(section))] = overview.count(section);
    out["reminders"] = overview.calls();
    out["findings"] = overview.findings.size();
    out["unreadable"] = overview.unreadable.size();
    return out;
}

}  // namespace

Json targets_json(const sla::Epoch& epoch, const Times& times, Lang lang) {
    Json out = Json::array();
    for (std::size_t i = 0; i < epoch.applied.size(); ++i) {
        const sla::Applied& one = epoch.applied[i];
        const Phrase name = one.line->label.empty() ? Phrase::same(one.line->name) : one.line->label;
        out.push_back({{"name", text_or_null(one.line->name)},
                       {"label", name.in(lang)},
                       {"target", one.line->target ? Json(time::format(*one.line->target)) : Json(nullptr)},
                       {"field", one.line->target ? Json(nullptr) : Json(one.line->due.str())},
                       {"calendar", text_or_null(one.line->calendar)},
                       {"due", moment(one.due, times)},
                       {"provisional", one.provisional},
                       {"allowed_seconds", one.allowed},
                       {"strictest", epoch.strictest == i}});
    }
    return out;
}

Json reading_json(const sla::Reading& reading, const Times& times, Lang lang) {
    Json out = Json::object();
    const sla::Applied* target = reading.target();
    out["clock"] = reading.clock->name;
    out["label"] = clock_label(reading).in(lang);
    out["entry"] = text_or_null(entry_key(reading));
    out["cycle"] = reading.cycle;
    out["round"] = reading.round == 0 ? Json(nullptr) : Json(reading.round);
    out["status"] = sla::word(reading.status);
    out["start"] = times.rfc3339(reading.start);
    out["due"] = moment(reading.due(), times);
    out["provisional"] = reading.provisional();
    out["stop"] = moment(reading.stop, times);
    out["used_seconds"] = target == nullptr ? Json(nullptr) : Json(reading.used);
    out["allowed_seconds"] = target == nullptr ? Json(nullptr) : Json(target->allowed);
    out["left_seconds"] = number(reading.left());
    out["percent"] = percent(reading);
    out["warning_percent"] = reading.warning ? Json(*reading.warning) : Json(nullptr);
    out["breached_at"] = moment(reading.breached_at, times);
    out["born_breached"] = reading.born_breached;
    out["targets"] = reading.epochs.empty() ? Json::array() : targets_json(reading.epochs.back(), times, lang);
    out["pauses"] = Json::array();
    for (const sla::Pause& pause : reading.pauses) out["pauses"].push_back(pause_json(pause, times));
    return out;
}

Json call_json(const Watched& watched, const sla::Call& call, const Times& times, Lang lang) {
    return {{"id", watched.record.id()},
            {"clock", call.reading->clock->name},
            {"name", call.reminder->name},
            {"since", times.rfc3339(call.since)},
            {"message", call.reminder->message.in(lang)},
            {"hint", text_or_null(hint_text(call, watched.record.id()).in(lang))}};
}

std::string overview_json(const OverviewView& view, Lang lang) {
    const Overview& overview = view.overview;
    Json out = envelope("plaint.sla", 1);
    out["at"] = view.times.rfc3339(overview.at.seconds);
    out["until"] = view.times.rfc3339(overview.until.seconds);
    out["zone"] = view.times.zone();
    out["counts"] = counts_json(overview);
    out["clocks"] = Json::array();
    for (const Line& line : overview.lines) {
        if (shows(view, line)) out["clocks"].push_back(line_json(view, line, lang));
    }
    out["reminders"] = Json::array();
    for (const Watched& one : overview.records) {
        for (const sla::Call& call : one.calls) out["reminders"].push_back(call_json(one, call, view.times, lang));
    }
    out["findings"] = findings_list(overview.findings, lang);
    return json_text(out);
}

std::string record_clocks_json(const RecordView& view, Lang lang) {
    Json out = envelope("plaint.sla_record", 1);
    out["at"] = view.times.rfc3339(view.times.at().seconds);
    out["zone"] = view.times.zone();
    out.update(head_json(view.session.policy(), view.watched.record, view.times, lang));
    out["clocks"] = Json::array();
    for (const sla::Reading& reading : view.watched.readings.clocks)
        out["clocks"].push_back(reading_json(reading, view.times, lang));
    out["reminders"] = Json::array();
    for (const sla::Call& call : view.watched.calls)
        out["reminders"].push_back(call_json(view.watched, call, view.times, lang));
    out["findings"] = findings_list(view.watched.readings.findings, lang);
    return json_text(out);
}

}  // namespace plaint::cmd
