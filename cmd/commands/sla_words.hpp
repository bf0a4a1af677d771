// Words about clocks: names of runs, moments and spans as `plaint sla` writes them in all its formats.
#pragma once

#include "cmd/commands/sla_gather.hpp"
#include "time/instant.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace plaint::cmd {

// Fields of every record (schemas/record.schema.json) that say who answers for it.
const data::Path& lead_path();
const data::Path& departments_path();
inline constexpr std::string_view k_owner_key = "owner";  ///< Of an entry that has a clock of its own.

/// Moments in the policy's zone.
class Times {
public:
    Times(const time::Zone& zone, const time::Instant& at) : m_zone(zone), m_at(zone.localized(at)) {}

    /// `03-02 17:30`, with the year when it is another than that of the moment of reading.
    [[nodiscard]] std::string brief(std::int64_t seconds) const;
    /// `2026-03-02 17:30`
    [[nodiscard]] std::string minute(std::int64_t seconds) const;
    /// `2026-03-02 17:30:00`
    [[nodiscard]] std::string second(std::int64_t seconds) const;
    /// RFC 3339 with the zone's offset.
    [[nodiscard]] std::string rfc3339(std::int64_t seconds) const;
    [[nodiscard]] const time::Instant& at() const { return m_at; }
    [[nodiscard]] const std::string& zone() const { return m_zone.name(); }

private:
    time::Zone m_zone;
    time::Instant m_at;
};

/// `3 h 05 min`, `3小时5分钟`.
Phrase span(std::int64_t seconds);
/// `27:05:09`: hours, minutes, seconds, so that columns can be added up.
std::string hours(std::int64_t seconds);

/// The clock's label; of an entry's clock with the entry's number: `Task of the plan 2`.
Phrase clock_label(const sla::Reading& reading);
/// The same, told apart from other runs of the clock: `Resolution, cycle 2`, `Progress report, round 3`.
Phrase run_label(const sla::Reading& reading, bool cycles);
/// The entry's number in its list, from 1; 0 when the clock is the record's.
std::size_t entry_number(const sla::Reading& reading);
/// The id of the clock's entry, else its number; empty when the clock is the record's.
std::string entry_key(const sla::Reading& reading);
/// The entry in words: its first text; empty when the clock is the record's.
std::string entry_text(const sla::Reading& reading);

/// `by urgency - high: 4h, 24x7`: the rule, how long it gives, by which calendar.
Phrase target_text(const sla::Applied& applied);
/// What a target gives: `4h`, or the field that says the last moment.
std::string target_amount(const sla::TargetLine& line);

/// How long a clock is behind its target in force, in its working time; nothing when that target is not yet passed (a
/// later change of targets gave more time, the breach stays).
std::optional<std::int64_t> lateness(const sla::Reading& reading);

/// The pause that goes on, or null.
const sla::Pause* open_pause(const sla::Reading& reading);
/// The note of the event that began a pause; may be empty.
std::string pause_note(const sla::Pause& pause);

/// A reminder's hint for a record.
Phrase hint_text(const sla::Call& call, std::string_view id);

/// A sentence of what stands against a clock, for annotations and details.
Phrase story(const Line& line, const Times& times);

/// The state that a record was in at a moment.
Phrase state_label(const policy::Policy& policy, const model::Complaint& record, const time::Instant& at);

}  // namespace plaint::cmd
