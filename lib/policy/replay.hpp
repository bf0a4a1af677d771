// Following a history event by event: where it stands, and what each step may do. Private to the room.
#pragma once

#include "policy/judge.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::policy::detail {

/// Clocks of two machines may differ by this much before something counts as dated in the future.
inline constexpr std::int64_t k_clock_skew_seconds = 300;

/// How strictly a step is looked at.
enum class Look {
    now,      ///< The step is being taken: `when`, conditions and roles are judged on the record as it will be.
    earlier,  ///< The step lies in the past: only whether the workflow knows it.
};

/// Walks the states of a record along its events.
class Replay {
public:
    Replay(const Policy& policy, const model::Complaint& record, const time::Instant& now);

    /// Takes the next event. Findings are collected; the walk goes on from where the event says it leads.
    void step(const model::Event& event, Look look);

    [[nodiscard]] const std::string& state() const { return m_state; }
    [[nodiscard]] const std::string& previous() const { return m_previous; }
    /// Whether the workflow has a step from the present state to another.
    [[nodiscard]] bool has_step_to(std::string_view state) const;
    [[nodiscard]] Phrase state_label(std::string_view state) const;
    [[nodiscard]] Findings take_findings() { return std::move(m_findings); }
    void forget_findings() { m_findings.clear(); }
    /// The last step that moved the record, for judging its conditions again.
    [[nodiscard]] const Transition* last_move() const { return m_last_move; }

private:
    void first(const model::Event& event);
    void check_time(const model::Event& event);
    void follow(const model::Event& event, Look look);
    [[nodiscard]] const Transition* earlier_transition(const model::Event& event) const;
    void move_to(const std::string& state);

    const Policy& m_policy;
    const model::Complaint& m_record;
    const Workflow* m_workflow;
    time::Instant m_now;
    time::Instant m_last_at;
    std::string m_state;
    std::string m_previous;
    const Transition* m_last_move = nullptr;
    Findings m_findings;
    bool m_started = false;
};

/// Conditions of a transition that the record does not meet, in words.
Findings unmet_conditions(const Policy& policy, const Transition& transition, const model::Complaint& record,
                          std::string_view actor, const time::Instant& now);

/// The transition that an event takes from a state, on a record as it will be; see judge.hpp's choose.
Choice choose_from(const Policy& policy, const model::Complaint& proposed, std::string_view event,
                   std::string_view state, std::string_view previous, std::string_view actor, const time::Instant& now);

/// The state before the present one: where the last event that moved the record came from.
std::string previous_state(const model::Complaint& record);

}  // namespace plaint::policy::detail
