#include "metrics/volumes.hpp"

#include "metrics/axis.hpp"

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

using Values = std::function<std::vector<std::string>(const model::Complaint&)>;

/// A field's value as the events before a moment left it; fields that no event tells of count as they stand now.
std::vector<std::string> values_then(const model::Complaint& record, const data::Path& path,
                                     const std::optional<time::Instant>& moment) {
    if (!moment) return values_at(record.root(), path);
    const bool state = path == state_path();
    std::optional<std::string> told;
    for (const model::Event& event : record.history()) {
        if (!(event.effective.value_or(event.at) < *moment)) break;
        if (state && !event.to.empty()) told = std::string(event.to);
        if (const data::View value = event.view.find("values", path.str())) told = std::string(value.text());
    }
    return told ? std::vector<std::string>{*told} : values_at(record.root(), path);
}

Distribution spread(const std::vector<const model::Complaint*>& records, const Axis& axis, const Values& values) {
    std::map<std::string, std::vector<std::string>> ids;
    for (const model::Complaint* record : records) {
        for (const std::string& value : values(*record)) ids[value].emplace_back(record->id());
    }
    Distribution out{axis.path.str(), axis.label, {}};
    for (auto& [value, members] : ids) out.shares.push_back({value, axis.label_of(value), std::move(members)});
    std::stable_sort(out.shares.begin(), out.shares.end(), [&](const Share& a, const Share& b) {
        if (axis.before(a.value, b.value) || axis.before(b.value, a.value)) return axis.before(a.value, b.value);
        return a.ids.size() > b.ids.size();
    });
    return out;
}

/// Distributions of records as they were at a moment.
class Spreading {
public:
    Spreading(const policy::Policy& policy, std::vector<const model::Complaint*> records,
              std::optional<time::Instant> moment)
        : m_policy(policy), m_records(std::move(records)), m_moment(moment) {}

    [[nodiscard]] Distribution over(const data::Path& path) const {
        return spread(m_records, axis(m_policy, path),
                      [&](const model::Complaint& record) { return values_then(record, path, m_moment); });
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
    const Spreading of_received(policy, std::move(received), std::nullopt);
    out.received.push_back(of_received.over(kind_path()));
    for (const data::Path& path : fields) out.received.push_back(of_received.over(path));
    const Spreading of_open(policy, std::move(open), period.until);
    out.open_by_state = of_open.over(state_path());
    out.open_by_lead = of_open.over(lead_path());
    return out;
}

}  // namespace plaint::metrics
