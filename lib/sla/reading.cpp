#include "sla/reading.hpp"

#include "policy/scope.hpp"
#include "sla/clock_codes.hpp"
#include "sla/timeline.hpp"

#include <algorithm>

namespace plaint::sla {

namespace {

class ClockRunner {
public:
    ClockRunner(const Rules& rules, const policy::Policy& policy, const model::Complaint& record, std::int64_t at)
        : m_rules(rules),
          m_policy(policy),
          m_record(record),
          m_at(at),
          m_timeline(policy, record, at, rules.told),
          m_now(m_timeline.as_of(at)),
          m_scope(policy::scope_of(policy, {at, 0})) {
        m_scope.about = m_now.root();
    }

    Readings run() {
        m_out.findings = m_timeline.findings();
        for (const Clock& clock : m_rules.clocks) run_clock(clock);
        return std::move(m_out);
    }

private:
    void run_clock(const Clock& clock) {
        if (clock.each.empty()) {
            if (!clock.when || clock.when->holds(m_now.root(), m_scope)) run_cycles(clock, {});
            return;
        }
        for (const data::View entry : m_record.root().at(clock.each)) {
            if (!clock.when || clock.when->holds(entry, m_scope)) run_cycles(clock, entry);
        }
    }

    /// The first start that has a moment, and after each end the next reopening.
    void run_cycles(const Clock& clock, data::View entry) {
        std::optional<Moment> start;
        for (const Anchor& anchor : clock.start) {
            const auto moments = m_timeline.moments(anchor, entry);
            if (moments.empty()) continue;
            start = moments.front();
            break;
        }
        if (!start) return;
        const auto stops = m_timeline.moments(clock.stop, entry);
        const auto cancels = m_timeline.moments(clock.cancel, entry);
        std::optional<std::int64_t> reopened;
        for (std::size_t cycle = 1;; ++cycle) {
            const auto end = clock.repeats ? run_rounds(clock, entry, *start, stops, cancels, cycle)
                                           : run_once(clock, entry, *start, stops, cancels, cycle);
            if (!end || !clock.cycles) return;
            const auto& again = m_timeline.reopenings();
            auto next = std::lower_bound(again.begin(), again.end(), *end);
            // What ends in the very second of a reopening must not begin with that one again.
            if (reopened) next = std::max(next, std::upper_bound(again.begin(), again.end(), *reopened));
            if (next == again.end()) return;
            reopened = *next;
            start = restart(*start, *next, entry);
            if (!start) return;
        }
    }

    /// What an event starts it starts again with the next such event; all else begins anew with the reopening.
    [[nodiscard]] std::optional<Moment> restart(const Moment& before, std::int64_t reopened, data::View entry) const {
        const Anchor& anchor = *before.anchor;
        const bool by_event = anchor.what == Anchor::What::event || anchor.what == Anchor::What::state ||
                              anchor.what == Anchor::What::phase;
        if (!by_event) return Moment{reopened, before.anchor, m_record.root()};
        const auto moments = m_timeline.moments(anchor, entry);
        const Moment* next = first_from(moments, reopened);
        return next == nullptr ? std::nullopt : std::optional(*next);
    }

    static const Moment* first_from(const std::vector<Moment>& moments, std::int64_t at) {
        const auto found =
            std::find_if(moments.begin(), moments.end(), [at](const Moment& one) { return one.at >= at; });
        return found == moments.end() ? nullptr : &*found;
    }

    /// One run; gives its end, when it has one.
    std::optional<std::int64_t> run_once(const Clock& clock, data::View entry, const Moment& start,
                                         const std::vector<Moment>& stops, const std::vector<Moment>& cancels,
                                         std::size_t cycle) {
        Reading reading = begun(clock, entry, start, cycle);
        const Moment* stop = first_from(stops, start.at);
        const Moment* cancel = first_from(cancels, start.at);
        if (stop != nullptr && cancel != nullptr && cancel->at < stop->at) stop = nullptr;
        if (stop != nullptr) {
            reading.stop = stop->at;
            reading.stopped_by = stop->anchor;
            m_timeline.note_stop(clock, stop->at);
        } else if (cycle == 1 && !stops.empty()) {
            return contradiction(std::move(reading), stops.front());
        }
        const bool cancelled = stop == nullptr && cancel != nullptr;
        const std::int64_t end = stop != nullptr ? stop->at : cancelled ? cancel->at : m_at;
        finish(std::move(reading), end, cancelled);
        return stop != nullptr || cancelled ? std::optional(end) : std::nullopt;
    }

    /// A run from each stop to the next, until the clock is cancelled: of a cadence that ends nothing is left to do.
    std::optional<std::int64_t> run_rounds(const Clock& clock, data::View entry, const Moment& start,
                                           const std::vector<Moment>& stops, const std::vector<Moment>& cancels,
                                           std::size_t cycle) {
        const Moment* cancel = first_from(cancels, start.at);
        const std::int64_t end = cancel != nullptr ? cancel->at : m_at;
        Moment from = start;
        std::size_t round = 1;
        for (const Moment& stop : stops) {
            if (stop.at <= from.at || stop.at > end) continue;
            Reading reading = begun(clock, entry, from, cycle);
            reading.round = round++;
            reading.stop = stop.at;
            reading.stopped_by = stop.anchor;
            finish(std::move(reading), stop.at, false);
            from = stop;
        }
        if (cancel == nullptr || from.at < end) {
            Reading reading = begun(clock, entry, from, cycle);
            reading.round = round;
            finish(std::move(reading), end, cancel != nullptr);
        }
        return cancel != nullptr ? std::optional(end) : std::nullopt;
    }

    static Reading begun(const Clock& clock, data::View entry, const Moment& start, std::size_t cycle) {
        Reading reading;
        reading.clock = &clock;
        reading.entry = entry;
        reading.cycle = cycle;
        reading.start = start.at;
        reading.started_by = start.anchor;
        return reading;
    }

    std::optional<std::int64_t> contradiction(Reading reading, const Moment& stop) {
        m_out.findings.push_back(data::at(
            stop.view, error(k_end_before_start,
                             phrase({"the clock “{0}” would end before it starts", "时钟“{0}”的结束早于其开始"},
                                    reading.clock->label),
                             phrase({"Correct the time with `plaint set {0} …`", "请用 `plaint set {0} …` 更正时间"},
                                    m_record.id()))));
        reading.epochs.emplace_back().from = reading.start;
        reading.status = Status::invalid;
        m_out.clocks.push_back(std::move(reading));
        return std::nullopt;
    }

    /// Targets, breaches and status of a run that lasts, or is looked at, until `end`.
    void finish(Reading reading, std::int64_t end, bool cancelled) {
        if (reading.clock->pauses) take_pauses(reading, end);
        take_epochs(reading, end);
        find_breach(reading, end);
        const bool open = !reading.stop && !cancelled;
        if (const Applied* target = reading.target()) {
            const auto used = time::elapsed(target->calendar, reading.start, end, windows(reading));
            reading.used = used.value_or(0);
            for (const int share : reading.clock->warnings) {
                if (reading.used >= target->allowed / 100 * share + target->allowed % 100 * share / 100)
                    reading.warning = share;
            }
        }
        reading.status = status_of(reading, open, cancelled);
        if (open && closed_while_running(reading)) reading.status = Status::invalid;
        m_out.clocks.push_back(std::move(reading));
    }

    [[nodiscard]] Status status_of(const Reading& reading, bool open, bool cancelled) const {
        if (reading.entry && reading.clock->done && reading.clock->done->holds(reading.entry, m_scope))
            return Status::done;
        if (reading.breached_at) return open ? Status::overdue : Status::missed;
        if (cancelled) return Status::cancelled;
        if (reading.target() == nullptr) return Status::undefined;
        if (!open) return Status::met;
        if (!reading.pauses.empty() && reading.pauses.back().ended == nullptr) return Status::paused;
        return reading.warning ? Status::near : Status::running;
    }

    bool closed_while_running(const Reading& reading) {
        const auto closed = m_timeline.closed_since();
        if (!closed || reading.start >= *closed || reading.entry) return false;
        m_out.findings.push_back(
            data::at(m_record.root().find("state"),
                     error(k_still_running,
                           phrase({"it is closed, but the clock “{0}” never stopped", "已关闭，但时钟“{0}”从未停止"},
                                  reading.clock->label))));
        return true;
    }

    void take_pauses(Reading& reading, std::int64_t end) const {
        // A pause that begins at the very moment of reading is one; at the moment of a stop it comes too late.
        const std::int64_t until = !reading.stop && end == m_at ? end + 1 : end;
        for (const Pause& pause : m_timeline.pauses()) {
            if (pause.window.end > reading.start && pause.window.begin < until) reading.pauses.push_back(pause);
        }
    }

    static std::vector<time::Window> windows(const Reading& reading) {
        std::vector<time::Window> out;
        for (const Pause& pause : reading.pauses) out.push_back(pause.window);
        return out;
    }

    void take_epochs(Reading& reading, std::int64_t end) {
        const auto begin = [&](std::int64_t from, const model::Event* event) {
            const data::Document record = m_timeline.as_of(from);
            Epoch epoch{from, event, {}, {}};
            take_targets(reading, reading.entry ? reading.entry : record.root(), epoch);
            if (!reading.epochs.empty() && same_lines(reading.epochs.back(), epoch)) return;
            reading.epochs.push_back(std::move(epoch));
        };
        // The start is often earlier than the event that registers the record: what that event tells held from then.
        const auto first = m_record.history().empty() ? reading.start : m_record.history().front().at.seconds;
        begin(std::max(reading.start, std::min(first, m_at)), nullptr);
        reading.epochs.front().from = reading.start;
        if (reading.entry) return;
        // What changes at the very moment of reading is in force by then; at the moment of a stop it comes too late.
        const std::int64_t until = end == m_at ? end + 1 : end;
        for (const auto& [at, event] : m_timeline.changes(reading.start, until)) {
            if (at > first) begin(at, event);
        }
    }

    static bool same_lines(const Epoch& a, const Epoch& b) {
        return std::equal(a.applied.begin(), a.applied.end(), b.applied.begin(), b.applied.end(),
                          [](const Applied& x, const Applied& y) { return x.line == y.line; });
    }

    void take_targets(const Reading& reading, data::View record, Epoch& epoch) {
        expr::Scope scope = m_scope;
        if (!reading.entry) scope.about = record;  // as it was then
        for (const TargetLine& line : reading.clock->targets) {
            if (!in_force(*reading.clock, line, reading.start)) continue;
            if (line.when && !line.when->holds(record, scope)) continue;
            if (auto applied = apply(reading, line)) epoch.applied.push_back(std::move(*applied));
        }
        const auto rank = [](const Applied& one) { return one.due.value_or(time::k_open); };
        for (std::size_t i = 0; i < epoch.applied.size(); ++i) {
            const Applied& one = epoch.applied[i];
            if (!epoch.strictest) {
                epoch.strictest = i;
                continue;
            }
            const Applied& best = epoch.applied[*epoch.strictest];
            if (rank(one) < rank(best) || (rank(one) == rank(best) && one.allowed < best.allowed)) epoch.strictest = i;
        }
    }

    /// Of versions of one rule the one with the latest `effective_from` that is not behind the clock's start.
    [[nodiscard]] bool in_force(const Clock& clock, const TargetLine& line, std::int64_t start) const {
        const time::Date day = time::date_of(m_policy.zone.localized({start, 0}));
        if (line.effective_from && day < *line.effective_from) return false;
        if (line.name.empty()) return true;
        return std::none_of(clock.targets.begin(), clock.targets.end(), [&](const TargetLine& other) {
            return other.name == line.name && other.effective_from && *other.effective_from <= day &&
                   (!line.effective_from || *line.effective_from < *other.effective_from);
        });
    }

    std::optional<Applied> apply(const Reading& reading, const TargetLine& line) {
        const time::Calendar* calendar = m_rules.calendars.find(line.calendar);
        if (calendar == nullptr) return std::nullopt;  // said when the rules were read
        Applied out{&line, {}, false, 0, *calendar};
        if (!line.target) return apply_field(reading, line, std::move(out));
        auto allowance = time::allowance(out.calendar, reading.start, *line.target);
        if (!allowance) return told(allowance.error());
        auto due = time::due_after(allowance->clock, reading.start, allowance->seconds, windows(reading));
        if (!due) return told(due.error());
        out.due = due->at;
        out.provisional = due->provisional;
        out.allowed = allowance->seconds;
        out.calendar = std::move(allowance->clock);
        return out;
    }

    /// A last moment that stands in the record; no pause moves it.
    std::optional<Applied> apply_field(const Reading& reading, const TargetLine& line, Applied out) {
        data::View view = reading.entry ? reading.entry.at(line.due) : data::View{};
        if (!view) view = m_record.root().at(line.due);
        if (const auto instant = time::parse_instant(view.text())) {
            out.due = instant->seconds;
        } else if (const auto day = time::parse_date(view.text())) {
            const auto next = time::date_from_days(time::days_from_epoch(*day) + 1);
            out.due = m_policy.zone.instant({next, 0, 0, 0}).seconds;
        } else {
            return std::nullopt;
        }
        out.allowed = time::elapsed(out.calendar, reading.start, std::max(reading.start, *out.due)).value_or(0);
        return out;
    }

    std::optional<Applied> told(Failure& failure) {
        for (Finding& finding : failure.findings) {
            finding.file = m_record.root().tree().name;
            m_out.findings.push_back(std::move(finding));
        }
        return std::nullopt;
    }

    /// A breach stays, whatever the targets become later.
    static void find_breach(Reading& reading, std::int64_t end) {
        for (std::size_t i = 0; i < reading.epochs.size(); ++i) {
            const Epoch& epoch = reading.epochs[i];
            if (!epoch.strictest) continue;
            const auto due = epoch.applied[*epoch.strictest].due;
            const std::int64_t until = i + 1 < reading.epochs.size() ? reading.epochs[i + 1].from : end;
            if (!due || *due >= until) continue;
            reading.born_breached = *due < epoch.from;
            reading.breached_at = std::max(*due, epoch.from);
            reading.breached_epoch = i;
            return;
        }
    }

    const Rules& m_rules;
    const policy::Policy& m_policy;
    const model::Complaint& m_record;
    std::int64_t m_at;
    Timeline m_timeline;
    data::Document m_now;
    expr::Scope m_scope;
    Readings m_out;
};

}  // namespace

Readings read_clocks(const Rules& rules, const policy::Policy& policy, const model::Complaint& record,
                     const time::Instant& at) {
    return ClockRunner(rules, policy, record, at.seconds).run();
}

std::vector<Call> calls(const Readings& readings, const model::Complaint& record, const policy::Policy& policy,
                        const time::Instant& at) {
    std::vector<Call> out;
    expr::Scope scope = policy::scope_of(policy, at);
    scope.about = record.root();
    for (const Reading& reading : readings.clocks) {
        const Applied* target = reading.target();
        if (!reading.open() || target == nullptr) continue;
        for (const Reminder& reminder : reading.clock->reminders) {
            const data::View view = reading.entry ? reading.entry : record.root();
            if (reminder.when && !reminder.when->holds(view, scope)) continue;
            std::int64_t seconds = 0;
            if (reminder.percent) {
                seconds = target->allowed * *reminder.percent / 100;
            } else if (const auto allowance = time::allowance(target->calendar, reading.start, *reminder.after)) {
                seconds = allowance->seconds;
            }
            std::vector<time::Window> pauses;
            for (const Pause& pause : reading.pauses) pauses.push_back(pause.window);
            if (seconds < 1) continue;
            const auto due = time::due_after(target->calendar, reading.start, seconds, pauses);
            if (due && due->at && *due->at <= at.seconds) out.push_back({&reminder, &reading, *due->at});
        }
    }
    return out;
}

Result<std::vector<time::Segment>> pieces(const Reading& reading, std::int64_t until) {
    const Applied* target = reading.target();
    if (target == nullptr) return std::vector<time::Segment>{};
    std::vector<time::Window> pauses;
    for (const Pause& pause : reading.pauses) pauses.push_back(pause.window);
    return time::segments(target->calendar, reading.start, reading.stop.value_or(until), pauses);
}

}  // namespace plaint::sla
