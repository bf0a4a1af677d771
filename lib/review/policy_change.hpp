// What a change of the rules says, and what it means for the complaints that are open.
#pragma once

#include "sla/reading.hpp"
#include "store/watch.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::review {

/// One thing that the rules say otherwise than before.
struct RuleChange {
    enum class About {
        profile,
        person,
        role,
        kind,
        state,
        step,
        condition,
        field,
        target,
        calendar,
        identity,
        approval,
        automation,
        other
    };
    About about = About::other;
    Phrase text;
    /// Whether it may let through what was refused before: a condition, a role that is no longer asked for.
    bool loosens = false;
};
std::string_view word(RuleChange::About about);
Phrase label(RuleChange::About about);

/// An open complaint whose time limit is another one by the new rules.
struct DueChange {
    std::string id;
    std::string path;
    std::string title;
    Phrase state;
    Phrase clock;
    std::optional<time::Instant> due_then;  ///< In the policy's zone; nothing: no limit, or it stands still.
    std::optional<time::Instant> due;
    Phrase status_then;  ///< `Running`, `Overdue`; empty when there was no such clock.
    Phrase status;
    enum class Effect { later, earlier, overdue_now, overdue_no_more, begins, ends, otherwise };
    Effect effect = Effect::otherwise;
};
std::string_view word(DueChange::Effect effect);
Phrase label(DueChange::Effect effect);

struct PolicyChange {
    std::vector<std::string> files;  ///< That differ.
    std::vector<RuleChange> rules;
    std::vector<DueChange> dues;  ///< Those that become overdue first.
    std::size_t open = 0;         ///< How many complaints have an open clock by either rules.
};

/// Rules with their clocks.
struct InForce {
    std::string_view profile;
    const std::vector<data::Document>& layers;
    const policy::Policy& policy;
    const sla::Rules& clocks;
};

std::vector<RuleChange> rule_changes(const InForce& before, const InForce& after);
/// Where there were none before: which profile, and who has which roles.
std::vector<RuleChange> first_rules(std::string_view profile, const policy::Policy& policy);

/// `before` and `after`: the same records, read by the rules as they were and as they are.
std::vector<DueChange> due_changes(const InForce& rules, const std::vector<store::Watched>& before,
                                   const std::vector<store::Watched>& after);

}  // namespace plaint::review
