#include "cmd/commands/sla_words.hpp"

#include "policy/layers.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

time::Instant in_zone(const time::Zone& zone, std::int64_t seconds) { return zone.localized({seconds, 0}); }

/// The target that was passed; where none was, the one in force.
Phrase by_target(const sla::Reading& reading) {
    const sla::Applied* target = reading.breached() != nullptr ? reading.breached() : reading.target();
    return target == nullptr ? Phrase{} : target_text(*target);
}

/// Of the target that was passed first, which later ones may have replaced.
Phrase breach_story(const sla::Reading& reading, const Times& times) {
    const std::string since = times.minute(reading.breached_at.value_or(0));
    if (reading.born_breached) {
        return phrase({"overdue since {0}, when a change of targets put its due time into the past ({1})",
                       "自 {0} 起超时：时限变更时新的到期时间已过（{1}）"},
                      since, by_target(reading));
    }
    if (!lateness(reading)) {
        return phrase(
            {"was overdue at {0}; the target has been changed since ({1})", "于 {0} 超时，此后时限已变更（{1}）"},
            since, by_target(reading));
    }
    return phrase({"overdue since {0} ({1})", "自 {0} 起超时（{1}）"}, since, by_target(reading));
}

Phrase pause_story(const sla::Reading& reading, const Times& times) {
    const sla::Pause* pause = open_pause(reading);
    if (pause == nullptr) return by_target(reading);
    const std::string note = pause_note(*pause);
    const std::string since = times.minute(pause->window.begin);
    if (note.empty()) return phrase({"paused since {0}", "自 {0} 起暂停"}, since);
    return phrase({"paused since {0}: {1}", "自 {0} 起暂停：{1}"}, since, note);
}

Phrase due_story(const sla::Reading& reading, const Times& times) {
    const std::string due = times.minute(reading.due().value_or(0));
    if (reading.provisional()) {
        return phrase({"due {0}, provisionally: its calendar does not reach that far ({1})",
                       "应于 {0} 前完成，暂定：已超出日历覆盖范围（{1}）"},
                      due, by_target(reading));
    }
    return phrase({"due {0} ({1})", "应于 {0} 前完成（{1}）"}, due, by_target(reading));
}

}  // namespace

const data::Path& lead_path() {
    static const data::Path k_path = data::Path() / "assignment" / "lead";
    return k_path;
}

const data::Path& departments_path() {
    static const data::Path k_path = data::Path() / "assignment" / "departments";
    return k_path;
}

std::string Times::brief(std::int64_t seconds) const {
    const time::Instant instant = in_zone(m_zone, seconds);
    const bool this_year = time::date_of(instant).year == time::date_of(m_at).year;
    return time::format_short(instant).substr(this_year ? 5 : 0);
}

std::string Times::minute(std::int64_t seconds) const { return time::format_short(in_zone(m_zone, seconds)); }

std::string Times::second(std::int64_t seconds) const {
    const std::string text = time::format(in_zone(m_zone, seconds));
    return text.substr(0, 10) + " " + text.substr(11, 8);
}

std::string Times::rfc3339(std::int64_t seconds) const { return time::format(in_zone(m_zone, seconds)); }

Phrase span(std::int64_t seconds) { return {time::format_span_en(seconds), time::format_span_zh(seconds)}; }

std::string hours(std::int64_t seconds) {
    const std::int64_t size = seconds < 0 ? -seconds : seconds;
    return fmt::format("{}{}:{:02}:{:02}", seconds < 0 ? "-" : "", size / 3600, size / 60 % 60, size % 60);
}

std::size_t entry_number(const sla::Reading& reading) {
    if (!reading.entry) return 0;
    const auto path = reading.entry.path();
    const auto* index = std::get_if<std::size_t>(&path.back());
    return index == nullptr ? 0 : *index + 1;
}

Phrase clock_label(const sla::Reading& reading) {
    const Phrase name = reading.clock->label.empty() ? Phrase::same(reading.clock->name) : reading.clock->label;
    const std::size_t number = entry_number(reading);
    return number == 0 ? name : phrase({"{0} {1}", "{0} {1}"}, name, number);
}

Phrase run_label(const sla::Reading& reading, bool cycles) {
    Phrase text = clock_label(reading);
    if (cycles) text = phrase({"{0}, cycle {1}", "{0}（第 {1} 周期）"}, text, reading.cycle);
    if (reading.round > 0) text = phrase({"{0}, round {1}", "{0}（第 {1} 轮）"}, text, reading.round);
    return text;
}

std::string entry_key(const sla::Reading& reading) {
    if (!reading.entry) return {};
    const data::View id = reading.entry.find("id");
    return id.is_blank() ? std::to_string(entry_number(reading)) : std::string(id.text());
}

std::string entry_text(const sla::Reading& reading) {
    for (const data::View member : reading.entry) {
        if (member.is(data::Kind::string) && member.key() != "id") return std::string(member.text());
    }
    return {};
}

std::string target_amount(const sla::TargetLine& line) {
    return line.target ? time::format(*line.target) : line.due.str();
}

Phrase target_text(const sla::Applied& applied) {
    const sla::TargetLine& line = *applied.line;
    const std::string amount = target_amount(line);
    const Phrase how = line.target && !line.calendar.empty() ? phrase({"{0}, {1}", "{0}，{1}"}, amount, line.calendar)
                                                             : Phrase::same(amount);
    const Phrase name = line.label.empty() ? Phrase::same(line.name) : line.label;
    return name.empty() ? how : phrase({"{0}: {1}", "{0}，{1}"}, name, how);
}

std::optional<std::int64_t> lateness(const sla::Reading& reading) {
    const auto left = reading.left();
    return left && *left <= 0 ? std::optional(-*left) : std::nullopt;
}

const sla::Pause* open_pause(const sla::Reading& reading) {
    if (reading.pauses.empty() || reading.pauses.back().ended != nullptr) return nullptr;
    return &reading.pauses.back();
}

std::string pause_note(const sla::Pause& pause) {
    return pause.begun == nullptr ? std::string{} : std::string(pause.begun->view.find("note").text());
}

Phrase hint_text(const sla::Call& call, std::string_view id) { return policy::about(call.reminder->hint, id); }

Phrase story(const Line& line, const Times& times) {
    switch (line.section) {
        case Section::overdue:
            return breach_story(*line.reading, times);
        case Section::paused:
            return pause_story(*line.reading, times);
        case Section::undefined:
            return Text("the policy has no target that fits", "策略中没有适用的时限");
        case Section::due:
        case Section::near:
        case Section::provisional:
        case Section::on_time:
            break;
    }
    return due_story(*line.reading, times);
}

Phrase state_label(const policy::Policy& policy, const model::Complaint& record, const time::Instant& at) {
    std::string_view name = record.state();
    for (auto event = record.history().rbegin(); event != record.history().rend(); ++event) {
        if (event->to.empty()) continue;
        name = event->to;
        if (event->effective.value_or(event->at) <= at) break;
    }
    const policy::State* state = policy.state(record.kind(), name);
    return state == nullptr ? Phrase::same(name) : state->label;
}

}  // namespace plaint::cmd
