#include "metrics/volumes.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace plaint::metrics {

namespace {

/// A moment at which a record closes or opens again.
struct Turn {
    time::Instant at;
    bool closes = false;
};

struct Life {
    time::Instant opened;
    std::vector<Turn> turns;  ///< In order, closing and opening by turns.

    /// Open just before `at`; with no `at`, after everything.
    [[nodiscard]] bool open_before(const std::optional<time::Instant>& at) const {
        if (at && !(opened < *at)) return false;
        bool open = true;
        for (const Turn& turn : turns) {
            if (at && !(turn.at < *at)) break;
            open = !turn.closes;
        }
        return open;
    }
};

bool closed_state(const policy::Policy& policy, const model::Complaint& record, std::string_view name) {
    const policy::State* state = policy.state(record.kind(), name);
    return state != nullptr && state->phase == policy::Phase::closed;
}

Life life_of(const policy::Policy& policy, const model::Complaint& record) {
    Life life;
    const auto& history = record.history();
    life.opened = record.received_at().value_or(history.empty() ? time::Instant{} : history.front().at);
    bool closed = false;
    time::Instant last = life.opened;
    for (const model::Event& event : history) {
        if (event.to.empty()) continue;
        const bool now_closed = closed_state(policy, record, event.to);
        if (now_closed == closed) continue;
        time::Instant at = event.effective.value_or(event.at);
        if (&event == &history.front())
            at = time::parse_instant(record.root().find("result", "resolved_at").text()).value_or(life.opened);
        at = std::max(at, last);  // a turn never lies before what it follows
        life.turns.push_back({at, now_closed});
        last = at;
        closed = now_closed;
    }
    return life;
}

std::vector<std::string> values_at(data::View record, const data::Path& path) {
    const data::View view = record.at(path);
    std::vector<std::string> out;
    if (view.is(data::Kind::sequence)) {
        for (const data::View item : view) out.emplace_back(item.text());
    } else if (!view.is_blank()) {
        out.emplace_back(view.text());
    }
    if (out.empty()) out.emplace_back();
    return out;
}

using Values = std::function<std::vector<std::string>(const model::Complaint&)>;

/// A field's value as the events before a moment left it; fields that no event tells of count as they stand now.
std::vector<std::string> values_then(const model::Complaint& record, const data::Path& path,
                                     const std::optional<time::Instant>& moment) {
    if (!moment) return values_at(record.root(), path);
    const bool state = path.str() == "state";
    std::optional<std::string> told;
    for (const model::Event& event : record.history()) {
        if (!(event.effective.value_or(event.at) < *moment)) break;
        if (state && !event.to.empty()) told = std::string(event.to);
        if (const data::View value = event.view.find("values", path.str())) told = std::string(value.text());
    }
    return told ? std::vector<std::string>{*told} : values_at(record.root(), path);
}

Phrase label_of(const std::vector<schema::Choice>* choices, const std::string& value) {
    if (choices != nullptr) {
        const auto found = std::find_if(choices->begin(), choices->end(),
                                        [&](const schema::Choice& one) { return one.value == value; });
        if (found != choices->end()) return found->label;
    }
    return Phrase::same(value);
}

Distribution spread(const std::vector<const model::Complaint*>& records, const data::Path& path, const Values& values,
                    Phrase label, const std::vector<schema::Choice>* choices) {
    std::map<std::string, std::vector<std::string>> ids;
    for (const model::Complaint* record : records) {
        for (const std::string& value : values(*record)) ids[value].emplace_back(record->id());
    }
    Distribution out{path.str(), std::move(label), {}};
    for (auto& [value, members] : ids) out.shares.push_back({value, label_of(choices, value), std::move(members)});
    const auto rank = [&](const Share& share) -> std::size_t {
        if (share.value.empty()) return static_cast<std::size_t>(-1);
        if (choices == nullptr) return 0;
        const auto found = std::find_if(choices->begin(), choices->end(),
                                        [&](const schema::Choice& one) { return one.value == share.value; });
        return static_cast<std::size_t>(found - choices->begin());
    };
    std::stable_sort(out.shares.begin(), out.shares.end(), [&](const Share& a, const Share& b) {
        if (rank(a) != rank(b)) return rank(a) < rank(b);
        return a.ids.size() > b.ids.size();
    });
    return out;
}

std::vector<schema::Choice> kind_choices(const policy::Policy& policy) {
    std::vector<schema::Choice> out;
    for (const policy::Kind& kind : policy.kinds) out.push_back({kind.name, kind.label});
    return out;
}

/// Distributions of records as they were at a moment.
class Spreading {
public:
    Spreading(const policy::Policy& policy, std::vector<const model::Complaint*> records,
              std::optional<time::Instant> moment)
        : m_policy(policy), m_records(std::move(records)), m_moment(moment) {}

    [[nodiscard]] Distribution over(const data::Path& path) const {
        const schema::Field* field = m_policy.fields.find(path);
        const bool choices = field != nullptr && !field->choices.empty();
        return over(path, field == nullptr ? Phrase::same(path.str()) : field->label,
                    choices ? &field->choices : nullptr);
    }
    [[nodiscard]] Distribution over(const data::Path& path, Phrase label,
                                    const std::vector<schema::Choice>* choices) const {
        return spread(
            m_records, path, [&](const model::Complaint& record) { return values_then(record, path, m_moment); },
            std::move(label), choices);
    }

private:
    const policy::Policy& m_policy;
    std::vector<const model::Complaint*> m_records;
    std::optional<time::Instant> m_moment;
};

}  // namespace

bool Period::holds(const time::Instant& instant) const {
    return !(from && instant < *from) && !(until && !(instant < *until));
}

Volumes volumes(const policy::Policy& policy, const std::vector<model::Complaint>& records, const Period& period,
                const std::vector<data::Path>& fields) {
    Volumes out;
    std::vector<const model::Complaint*> received;
    std::vector<const model::Complaint*> open;
    for (const model::Complaint& record : records) {
        const Life life = life_of(policy, record);
        const std::string id(record.id());
        if (period.from && life.open_before(period.from)) out.backlog.opening.push_back(id);
        if (period.holds(life.opened)) {
            out.backlog.received.push_back(id);
            received.push_back(&record);
        }
        for (const Turn& turn : life.turns) {
            if (period.holds(turn.at)) (turn.closes ? out.backlog.closed : out.backlog.reopened).push_back(id);
        }
        if (life.open_before(period.until)) {
            out.backlog.closing.push_back(id);
            open.push_back(&record);
        }
    }
    const std::vector<schema::Choice> kinds = kind_choices(policy);
    const Spreading of_received(policy, std::move(received), std::nullopt);
    out.received.push_back(of_received.over(data::Path() / "kind", Text("Kind", "类型"), &kinds));
    for (const data::Path& path : fields) out.received.push_back(of_received.over(path));
    const std::vector<schema::Choice> states = policy.state_choices();
    const Spreading of_open(policy, std::move(open), period.until);
    out.open_by_state = of_open.over(data::Path() / "state", Text("State", "状态"), &states);
    out.open_by_lead = of_open.over(data::Path() / "assignment" / "lead");
    return out;
}

}  // namespace plaint::metrics
