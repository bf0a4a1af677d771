#include "metrics/timeliness.hpp"

#include "metrics/axis.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace plaint::metrics {

namespace {

constexpr std::string_view k_owner_key = "owner";  ///< Who answers for an entry that has a clock.

time::Instant instant(std::int64_t seconds) { return {seconds, 0}; }

/// A later change of targets may have moved the due moment; the one that was passed counts.
std::optional<std::int64_t> passed_due(const sla::Reading& reading) {
    for (const sla::Epoch& epoch : reading.epochs) {
        if (!epoch.strictest) continue;
        const auto due = epoch.applied[*epoch.strictest].due;
        if (due && std::max(*due, epoch.from) == *reading.breached_at) return due;
    }
    return reading.breached_at;
}

/// A pause that goes on hides the due moment of what stopped within it, so that has no date yet.
Verdict verdict_in_time(const std::optional<std::int64_t>& due, const time::Instant& now) {
    if (!due) return Verdict::paused;
    return *due > now.seconds ? Verdict::early : Verdict::met;
}

Verdict verdict_of(const sla::Reading& reading, const time::Instant& now) {
    switch (reading.status) {
        case sla::Status::running:
        case sla::Status::near:
            return Verdict::running;
        case sla::Status::paused:
            return Verdict::paused;
        case sla::Status::overdue:
        case sla::Status::missed:
            return Verdict::breached;
        case sla::Status::met:
            return verdict_in_time(reading.due(), now);
        case sla::Status::cancelled:
            return Verdict::cancelled;
        case sla::Status::done:
            return Verdict::done;
        case sla::Status::undefined:
            return Verdict::undefined;
        case sla::Status::invalid:
            return Verdict::invalid;
    }
    return Verdict::invalid;
}

Run run_of(const sla::Rules& rules, const sla::Reading& reading, const time::Instant& now) {
    Run run;
    run.clock = static_cast<std::size_t>(reading.clock - rules.clocks.data());
    run.verdict = verdict_of(reading, now);
    run.start = reading.start;
    run.due = run.verdict == Verdict::breached ? passed_due(reading) : reading.due();
    run.stop = reading.stop;
    if (reading.target() != nullptr) run.used = reading.used;
    run.owner = reading.entry.find(k_owner_key).text();
    return run;
}

bool counts_in(const Run& run, const Period& period, const time::Instant& now) {
    switch (run.verdict) {
        case Verdict::met:
        case Verdict::breached:
            return period.holds(instant(run.due.value_or(run.start)));
        case Verdict::running:
        case Verdict::paused:
        case Verdict::early:
            return !period.until || instant(run.start) < *period.until;
        case Verdict::cancelled:
        case Verdict::done:
        case Verdict::undefined:
        case Verdict::invalid:
            break;
    }
    const bool was_due = run.due && *run.due <= now.seconds;
    return period.holds(instant(was_due ? *run.due : run.start));
}

Durations durations(const std::vector<std::pair<std::int64_t, std::string>>& runs) {
    Durations out;
    for (const auto& [seconds, id] : runs) out.ids.push_back(id);
    if (runs.empty()) return out;
    std::vector<std::int64_t> sorted;
    for (const auto& [seconds, id] : runs) sorted.push_back(seconds);
    std::sort(sorted.begin(), sorted.end());
    const auto n = static_cast<std::int64_t>(sorted.size());
    const auto at = [&](std::int64_t i) { return sorted[static_cast<std::size_t>(i)]; };
    out.mean = (std::accumulate(sorted.begin(), sorted.end(), std::int64_t{0}) + n / 2) / n;
    out.median = (at((n - 1) / 2) + at(n / 2) + 1) / 2;
    out.p90 = at((n * 9 + 9) / 10 - 1);
    return out;
}

/// Sums up one clock.
class ClockCount {
public:
    ClockCount(const sla::Clock& clock, std::size_t axes) : m_clock(clock), m_parts(axes) {}

    void add(const RecordRuns& record, const Run& run) {
        if (run.verdict != Verdict::met && run.verdict != Verdict::breached) {
            m_left_out[run.verdict].push_back(record.id);
            return;
        }
        const auto note = [&](Outcome& outcome) {
            (run.verdict == Verdict::met ? outcome.met : outcome.breached).push_back(record.id);
        };
        note(m_outcome);
        for (std::size_t axis = 0; axis < m_parts.size(); ++axis) {
            if (axis + 1 == m_parts.size() && !run.owner.empty()) {
                note(m_parts[axis][run.owner]);
                continue;
            }
            for (const std::string& value : record.values[axis]) note(m_parts[axis][value]);
        }
    }
    void add_handled(const RecordRuns& record, const Run& run) {
        m_gross.emplace_back(*run.stop - run.start, record.id);
        if (run.used) {
            m_net.emplace_back(*run.used, record.id);
        } else {
            m_without_net.push_back(record.id);
        }
    }

    ClockFigures figures(const std::vector<Axis>& axes) {
        ClockFigures out;
        out.clock = &m_clock;
        out.outcome = std::move(m_outcome);
        for (const Verdict why : k_left_out) {
            if (const auto found = m_left_out.find(why); found != m_left_out.end())
                out.left_out.push_back({why, std::move(found->second)});
        }
        for (std::size_t i = 0; i < axes.size(); ++i) out.by.push_back(breakdown(axes[i], m_parts[i]));
        return out;
    }
    [[nodiscard]] HandlingTime handling() const {
        return {&m_clock, durations(m_gross), durations(m_net), m_without_net};
    }

private:
    using Parts = std::map<std::string, Outcome>;
    using Taken = std::vector<std::pair<std::int64_t, std::string>>;

    static Breakdown breakdown(const Axis& axis, Parts& parts) {
        Breakdown out{axis.path.str(), axis.label, {}};
        for (auto& [value, outcome] : parts) out.parts.push_back({value, axis.label_of(value), std::move(outcome)});
        std::stable_sort(out.parts.begin(), out.parts.end(), [&](const Part& a, const Part& b) {
            if (axis.before(a.value, b.value) || axis.before(b.value, a.value)) return axis.before(a.value, b.value);
            return a.outcome.decided() > b.outcome.decided();
        });
        return out;
    }

    const sla::Clock& m_clock;
    Outcome m_outcome;
    std::map<Verdict, std::vector<std::string>> m_left_out;
    std::vector<Parts> m_parts;  ///< For each axis; the last is that of persons.
    Taken m_gross;
    Taken m_net;
    std::vector<std::string> m_without_net;
};

}  // namespace

std::string_view word(Verdict verdict) {
    switch (verdict) {
        case Verdict::met:
            return "met";
        case Verdict::breached:
            return "breached";
        case Verdict::running:
            return "running";
        case Verdict::paused:
            return "paused";
        case Verdict::early:
            return "early";
        case Verdict::cancelled:
            return "cancelled";
        case Verdict::done:
            return "done";
        case Verdict::undefined:
            return "undefined";
        case Verdict::invalid:
            return "invalid";
    }
    return {};
}

Phrase label(Verdict verdict) {
    switch (verdict) {
        case Verdict::met:
            return Text("In time", "按时");
        case Verdict::breached:
            return Text("Too late", "超时");
        case Verdict::running:
            return Text("Not due yet", "未到时限");
        case Verdict::paused:
            return Text("Paused", "已暂停");
        case Verdict::early:
            return Text("Finished, not due yet", "已完成，未到时限");
        case Verdict::cancelled:
            return Text("Cancelled", "已取消");
        case Verdict::done:
            return Text("Finished, time unknown", "已完成，时间不详");
        case Verdict::undefined:
            return Text("No target", "无时限");
        case Verdict::invalid:
            return Text("Contradictory", "记录矛盾");
    }
    return {};
}

std::optional<std::size_t> permille(const Outcome& outcome, std::optional<int> goal) {
    const std::size_t met = outcome.met.size();
    const std::size_t decided = outcome.decided();
    if (decided == 0) return std::nullopt;
    std::size_t rate = (met * 2000 + decided) / (decided * 2);
    for (const int limit : {100, goal.value_or(100)}) {
        const auto percent = static_cast<std::size_t>(limit);
        if (met * 100 < decided * percent) rate = std::min(rate, percent * 10 - 1);
    }
    return rate;
}

std::size_t ClockFigures::left_out_count() const {
    return std::accumulate(left_out.begin(), left_out.end(), std::size_t{0},
                           [](std::size_t sum, const LeftOut& one) { return sum + one.ids.size(); });
}

std::optional<bool> ClockFigures::reached() const {
    if (!clock->goal || outcome.decided() == 0) return std::nullopt;
    return outcome.met.size() * 100 >= outcome.decided() * static_cast<std::size_t>(*clock->goal);
}

std::vector<data::Path> timeliness_axes(const std::vector<data::Path>& fields) {
    std::vector<data::Path> out{kind_path()};
    for (const data::Path& field : fields) {
        if (field != kind_path() && field != lead_path()) out.push_back(field);
    }
    out.push_back(lead_path());
    return out;
}

RecordRuns runs_of(const sla::Rules& rules, const policy::Policy& policy, const model::Complaint& record,
                   const time::Instant& now, const std::vector<data::Path>& axes) {
    RecordRuns out{std::string(record.id()), {}, {}};
    for (const sla::Reading& reading : sla::read_clocks(rules, policy, record, now).clocks)
        out.runs.push_back(run_of(rules, reading, now));
    for (const data::Path& path : axes) out.values.push_back(values_at(record.root(), path));
    return out;
}

Timeliness timeliness(const sla::Rules& rules, const policy::Policy& policy, const std::vector<RecordRuns>& records,
                      const Period& period, const time::Instant& now, const std::vector<data::Path>& paths) {
    std::vector<Axis> axes;
    for (const data::Path& path : paths) axes.push_back(axis(policy, path));
    std::vector<ClockCount> counts;
    for (const sla::Clock& clock : rules.clocks) counts.emplace_back(clock, axes.size());
    for (const RecordRuns& record : records) {
        for (const Run& run : record.runs) {
            if (counts_in(run, period, now)) counts[run.clock].add(record, run);
            if (run.stop && period.holds(instant(*run.stop))) counts[run.clock].add_handled(record, run);
        }
    }
    Timeliness out;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        out.clocks.push_back(counts[i].figures(axes));
        if (rules.clocks[i].handling_time) out.handling.push_back(counts[i].handling());
    }
    return out;
}

}  // namespace plaint::metrics
