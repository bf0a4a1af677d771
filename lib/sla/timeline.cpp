#include "sla/timeline.hpp"

#include "data/change.hpp"
#include "policy/scope.hpp"
#include "sla/clock_codes.hpp"

#include <algorithm>

namespace plaint::sla {

namespace {

bool contains(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view phase_name(policy::Phase phase) {
    switch (phase) {
        case policy::Phase::open:
            return "open";
        case policy::Phase::resolved:
            return "resolved";
        case policy::Phase::closed:
            return "closed";
    }
    return {};
}

bool earlier(const Moment& a, const Moment& b) { return a.at < b.at; }

}  // namespace

Timeline::Timeline(const policy::Policy& policy, const model::Complaint& record, std::int64_t until,
                   const std::vector<ToldField>& told)
    : m_policy(policy), m_record(record), m_until(until) {
    take_events();
    take_told(told);
}

void Timeline::take_told(const std::vector<ToldField>& told) {
    for (const ToldField& field : told) {
        Told one{&field, {}};
        bool later = false;
        for (const Step& step : m_steps) {
            if (const data::View value = step.event->view.find("values").find(field.name))
                one.values.emplace_back(&step, value);
        }
        // What an event told after the end counts as little as the event itself: before it the field was blank.
        for (std::size_t i = m_steps.size(); i < m_record.history().size() && one.values.empty(); ++i)
            later = later || m_record.history()[i].view.find("values").find(field.name);
        if (later || !one.values.empty()) m_told.push_back(std::move(one));
    }
}

void Timeline::take_events() {
    const model::Event* before = nullptr;
    std::int64_t last = record_start(m_record);
    for (const model::Event& event : m_record.history()) {
        const std::int64_t at = event.effective.value_or(event.at).seconds;
        if (event.at.seconds > m_until) {
            Finding finding =
                warning(k_future_event,
                        phrase({"this event, and what follows, lies behind the moment asked for and does not count",
                                "此事件及其后的内容晚于所问时刻，不计入"}));
            finding.severity = Severity::note;
            m_findings.push_back(data::at(event.view.find("at"), std::move(finding)));
            break;
        }
        check(event, before, m_entered.empty() ? std::string_view{} : m_entered.back().state);
        last = std::max(last, at);
        m_steps.push_back({at, last, &event});
        if (!event.to.empty()) enter(m_steps.back());
        before = &event;
    }
}

void Timeline::check(const model::Event& event, const model::Event* before, std::string_view state) {
    if (before != nullptr && event.at < before->at) {
        m_findings.push_back(data::at(
            event.view.find("at"),
            warning(k_out_of_order, phrase({"this event is older than the one before it", "此事件早于其前一事件"}))));
    }
    const policy::State* from = m_policy.state(m_record.kind(), event.from);
    if (from != nullptr && from->paused && event.from != state) {
        m_findings.push_back(
            data::at(event.view.find("from"),
                     warning(k_no_pause, phrase({"it ends a pause that never began", "结束了一个从未开始的暂停"}))));
    }
}

void Timeline::enter(const Step& step) {
    const policy::State* state = m_policy.state(m_record.kind(), step.event->to);
    if (state == nullptr) return;
    const policy::Phase before = m_entered.empty() ? policy::Phase::open : m_entered.back().phase;
    m_entered.push_back({step.counted, state->name, state->phase, state->phase != before, step.event->view});
    if (before != policy::Phase::open && state->phase == policy::Phase::open) m_reopenings.push_back(step.counted);
    if (state->phase != policy::Phase::closed) m_closed_since.reset();
    if (state->phase == policy::Phase::closed && !m_closed_since) m_closed_since = step.counted;
    const bool open = !m_pauses.empty() && m_pauses.back().ended == nullptr;
    if (open && !state->paused) {
        m_pauses.back().window.end = step.counted;
        m_pauses.back().ended = step.event;
    } else if (!open && state->paused) {
        m_pauses.push_back({{step.counted, time::k_open}, step.event, nullptr});
    }
}

std::optional<std::int64_t> Timeline::moment_of(data::View view) const {
    if (const auto instant = time::parse_instant(view.text())) return instant->seconds;
    if (const auto date = time::parse_date(view.text())) return m_policy.zone.instant({*date, 0, 0, 0}).seconds;
    return std::nullopt;
}

void Timeline::add_field(const Anchor& anchor, data::View entry, std::vector<Moment>& out) const {
    const data::View own = entry ? entry.at(anchor.path) : data::View{};
    const std::string path = anchor.path.str();
    // A tracked field was set again and again: each of its values was a moment once.
    bool told = false;
    if (!own) {
        for (const Step& step : m_steps) {
            const data::View value = step.event->view.find("values").find(path);
            if (!value) continue;
            told = true;
            if (const auto at = moment_of(value)) out.push_back({*at, &anchor, value});
        }
    }
    if (told) return;
    const data::View view = own ? own : m_record.root().at(anchor.path);
    if (const auto at = moment_of(view)) out.push_back({*at, &anchor, view});
}

void Timeline::add_entries(const Anchor& anchor, std::vector<Moment>& out) const {
    expr::Scope scope = policy::scope_of(m_policy, {m_until, 0});
    scope.about = m_record.root();
    for (const data::View item : m_record.root().at(anchor.path)) {
        const data::View view = item.at(anchor.at);
        const auto at = moment_of(view);
        if (at && (!anchor.where || anchor.where->holds(item, scope))) out.push_back({*at, &anchor, view});
    }
}

std::vector<Moment> Timeline::moments(const Anchor& anchor, data::View entry) const {
    std::vector<Moment> out;
    switch (anchor.what) {
        case Anchor::What::field:
            add_field(anchor, entry, out);
            break;
        case Anchor::What::entries:
            add_entries(anchor, out);
            break;
        case Anchor::What::event:
            for (const Step& step : m_steps) {
                if (contains(anchor.names, step.event->name)) out.push_back({step.at, &anchor, step.event->view});
            }
            break;
        case Anchor::What::state:
            for (const Entered& one : m_entered) {
                if (contains(anchor.names, one.state)) out.push_back({one.at, &anchor, one.view});
            }
            break;
        case Anchor::What::phase:
            for (const Entered& one : m_entered) {
                if (one.other_phase && contains(anchor.names, phase_name(one.phase)))
                    out.push_back({one.at, &anchor, one.view});
            }
            break;
        case Anchor::What::clock:
            if (const auto found = m_stops.find(anchor.names.front()); found != m_stops.end()) {
                for (const std::int64_t at : found->second) out.push_back({at, &anchor, m_record.root()});
            }
            break;
    }
    std::erase_if(out, [this](const Moment& one) { return one.at > m_until; });
    std::stable_sort(out.begin(), out.end(), earlier);
    return out;
}

std::vector<Moment> Timeline::moments(const std::vector<Anchor>& anchors, data::View entry) const {
    std::vector<Moment> out;
    for (const Anchor& anchor : anchors) {
        const auto more = this->moments(anchor, entry);
        out.insert(out.end(), more.begin(), more.end());
    }
    std::stable_sort(out.begin(), out.end(), earlier);
    return out;
}

std::vector<std::pair<std::int64_t, const model::Event*>> Timeline::changes(std::int64_t start,
                                                                            std::int64_t end) const {
    std::vector<std::pair<std::int64_t, const model::Event*>> out;
    for (const Told& told : m_told) {
        for (const auto& [step, value] : told.values) {
            const std::pair change(step->counted, step->event);
            const bool inside = step->counted > start && step->counted < end;
            if (inside && std::find(out.begin(), out.end(), change) == out.end()) out.push_back(change);
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return out;
}

data::Document Timeline::as_of(std::int64_t moment) const {
    std::vector<data::Change> changes;
    for (const Told& told : m_told) {
        data::View then;
        for (const auto& [step, value] : told.values) {
            if (step->counted <= moment) then = value;
        }
        const data::View now = m_record.root().at(told.field->path);
        if (then.is_blank() && now.is_blank()) continue;
        if (then.is_blank()) {
            changes.push_back({data::Change::Op::remove, told.field->path, {}});
        } else if (!now || !data::same(now, then)) {
            changes.push_back({data::Change::Op::set, told.field->path, then.value()});
        }
    }
    if (changes.empty()) return m_record.document();
    return data::Document::of(data::applied(m_record.root(), changes));
}

std::int64_t record_start(const model::Complaint& record) {
    if (const auto received = record.received_at()) return received->seconds;
    return record.history().empty() ? 0 : record.history().front().at.seconds;
}

}  // namespace plaint::sla
