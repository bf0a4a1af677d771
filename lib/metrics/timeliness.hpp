// Timeliness: how many targets were met, and how long handling took. Pure figures over the clocks of many records.
#pragma once

#include "metrics/volumes.hpp"
#include "sla/reading.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::metrics {

/// What a run of a clock counts as.
enum class Verdict {
    met,
    breached,   ///< Missed, or open and past due.
    running,    ///< This and what follows is left out. Its due moment is still to come.
    paused,     ///< It stands still before its due moment.
    early,      ///< Stopped, but its due moment is still to come, and with it the period that it counts in.
    cancelled,  ///< Ended without an outcome.
    done,       ///< Finished, nobody noted when.
    undefined,  ///< No target fits.
    invalid,    ///< The record contradicts itself.
};
inline constexpr Verdict k_left_out[] = {Verdict::running, Verdict::paused,    Verdict::early,  Verdict::cancelled,
                                         Verdict::done,    Verdict::undefined, Verdict::invalid};
std::string_view word(Verdict verdict);
Phrase label(Verdict verdict);

/// A run of a clock, as much of it as figures need.
struct Run {
    std::size_t clock = 0;  ///< Its place among the rules' clocks.
    Verdict verdict = Verdict::running;
    std::int64_t start = 0;
    std::optional<std::int64_t> due;  ///< Of a breached run: the due moment that was passed first.
    std::optional<std::int64_t> stop;
    std::optional<std::int64_t> used;  ///< Working seconds without pauses; nothing without a target.
    std::string owner;                 ///< Of the entry, when the clock is an entry's; may be empty.
};

/// The runs of all clocks of a record, and the values that they are spread over.
struct RecordRuns {
    std::string id;
    std::vector<Run> runs;
    std::vector<std::vector<std::string>> values;  ///< For each axis.
};

/// By kind, by the asked-for fields, by who answers for it: the owner of an entry that has a clock, else the lead.
std::vector<data::Path> timeliness_axes(const std::vector<data::Path>& fields);

/// The clocks of a record as they stand now. May be called from several threads at once.
RecordRuns runs_of(const sla::Rules& rules, const policy::Policy& policy, const model::Complaint& record,
                   const time::Instant& now, const std::vector<data::Path>& axes);

/// Decided runs, by the id of their record: once for each run.
struct Outcome {
    std::vector<std::string> met;
    std::vector<std::string> breached;

    [[nodiscard]] std::size_t decided() const { return met.size() + breached.size(); }
};

/// Tenths of a percent that were met, to the nearest, but never up to the goal or to all when that has not been
/// reached. Nothing when nothing was decided.
std::optional<std::size_t> permille(const Outcome& outcome, std::optional<int> goal);

/// Decided runs of the records with one value of a field. A record with several values counts under each.
struct Part {
    std::string value;  ///< Empty: the field is blank.
    Phrase label;
    Outcome outcome;
};

struct Breakdown {
    std::string field;
    Phrase label;
    std::vector<Part> parts;  ///< Those that have decided runs.
};

struct LeftOut {
    Verdict why = Verdict::running;
    std::vector<std::string> ids;  ///< Once for each run.
};

struct ClockFigures {
    const sla::Clock* clock = nullptr;
    Outcome outcome;
    std::vector<LeftOut> left_out;  ///< Only reasons that occur.
    std::vector<Breakdown> by;

    [[nodiscard]] std::size_t left_out_count() const;
    /// Whether the clock's goal is reached; nothing without a goal or without a decided run.
    [[nodiscard]] std::optional<bool> reached() const;
};

/// Spans of time in seconds. The median of an even number is the mean of the middle two; of P90, nine tenths of the
/// runs took that long or less. All three are nothing when there is no run.
struct Durations {
    std::vector<std::string> ids;  ///< Once for each run.
    std::optional<std::int64_t> mean;
    std::optional<std::int64_t> median;
    std::optional<std::int64_t> p90;
};

/// Of the runs that stopped in the period.
struct HandlingTime {
    const sla::Clock* clock = nullptr;
    Durations gross;                       ///< From start to stop.
    Durations net;                         ///< Working time without pauses.
    std::vector<std::string> without_net;  ///< Runs without a target, which have no working time.
};

struct Timeliness {
    std::vector<ClockFigures> clocks;    ///< In the policy's order.
    std::vector<HandlingTime> handling;  ///< Of the clocks that say so.
};

/// met / (met + breached) over the runs that fall due in the period. Left out are, with the reason: what is still
/// undecided and began before the period's end; and of the rest what falls due in the period or, when it has no due
/// moment before now, began in it. Over all time every run is counted in one place.
Timeliness timeliness(const sla::Rules& rules, const policy::Policy& policy, const std::vector<RecordRuns>& records,
                      const Period& period, const time::Instant& now, const std::vector<data::Path>& axes);

}  // namespace plaint::metrics
