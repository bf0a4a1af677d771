// Readings: where each clock of a record stands at a moment, computed from the record's own events.
#pragma once

#include "model/complaint.hpp"
#include "sla/rules.hpp"
#include "time/working.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::sla {

enum class Status {
    running,
    near,       ///< Running, and a warning's share of the target has gone.
    paused,     ///< Standing still: no due, only time left.
    overdue,    ///< Running, and a target in force has been passed.
    met,        ///< Stopped in time; exactly at the due moment is in time.
    missed,     ///< Stopped, but a target then in force had been passed before.
    cancelled,  ///< Ended without an outcome.
    done,       ///< Finished, nobody noted when.
    undefined,  ///< Running or stopped, and no target fits.
    invalid,    ///< The record contradicts itself; a finding says how.
};
std::string_view word(Status status);
Phrase label(Status status);

/// A target line that fits, and what it comes to.
struct Applied {
    const TargetLine* line = nullptr;
    std::optional<std::int64_t> due;  ///< Nothing while a pause is open.
    bool provisional = false;         ///< Behind the days that the calendar knows.
    std::int64_t allowed = 0;         ///< Seconds of the calendar's working time.
    time::Calendar calendar = time::Calendar::always();
};

/// A time in which the same targets were in force; begins with the clock or with an event that changed a value which
/// targets hang on.
struct Epoch {
    std::int64_t from = 0;
    const model::Event* event = nullptr;   ///< Null for the first.
    std::vector<Applied> applied;          ///< All that fit, as the policy orders them.
    std::optional<std::size_t> strictest;  ///< The one that counts: with the earliest due.
};

/// A stretch in which a record's state pauses clocks.
struct Pause {
    time::Window window;  ///< To time::k_open while it goes on.
    const model::Event* begun = nullptr;
    const model::Event* ended = nullptr;
};

/// One run of one clock.
struct Reading {
    const Clock* clock = nullptr;
    data::View entry;       ///< Of a clock for each entry.
    std::size_t cycle = 1;  ///< Reopening begins the next.
    std::size_t round = 0;  ///< Of a repeating clock, from 1.
    std::int64_t start = 0;
    const Anchor* started_by = nullptr;
    std::optional<std::int64_t> stop;
    const Anchor* stopped_by = nullptr;
    Status status = Status::running;
    std::vector<Epoch> epochs;  ///< At least one; the last is in force at the end.
    std::vector<Pause> pauses;  ///< Those that stop this clock.
    std::optional<std::int64_t> breached_at;
    std::size_t breached_epoch = 0;  ///< Whose strictest target was passed then.
    bool born_breached = false;      ///< A change of targets put the due moment into the past.
    std::int64_t used = 0;           ///< Working seconds up to the stop, or to the moment of reading.
    std::optional<int> warning;      ///< The highest share of the target that has been passed, in percent.

    /// The target that counts, or null.
    [[nodiscard]] const Applied* target() const;
    /// The one that was passed, which later ones may have replaced; null when none was.
    [[nodiscard]] const Applied* breached() const;
    [[nodiscard]] std::optional<std::int64_t> due() const;
    [[nodiscard]] bool provisional() const;
    /// Working seconds until the target is reached; negative when it has been passed.
    [[nodiscard]] std::optional<std::int64_t> left() const;
    /// Neither stopped nor ended otherwise.
    [[nodiscard]] bool open() const;
};

/// A reminder whose time has come.
struct Call {
    const Reminder* reminder = nullptr;
    const Reading* reading = nullptr;
    std::int64_t since = 0;
};

struct Readings {
    std::vector<Reading> clocks;  ///< In the order of the policy, cycles and rounds in theirs.
    Findings findings;  ///< Events out of order or in the future, pauses that nothing ended, …, with positions.
};

/// All clocks of a record as they stand at a moment. What happened later does not count.
Readings read_clocks(const Rules& rules, const policy::Policy& policy, const model::Complaint& record,
                     const time::Instant& at);

/// The reminders of these readings whose time has come by `at`, each once for its latest run.
std::vector<Call> calls(const Readings& readings, const model::Complaint& record, const policy::Policy& policy,
                        const time::Instant& at);

/// The pieces of a run's time by its strictest target's calendar, from its start to its stop or to `until`; the working
/// ones add up to `used`.
Result<std::vector<time::Segment>> pieces(const Reading& reading, std::int64_t until);

}  // namespace plaint::sla
