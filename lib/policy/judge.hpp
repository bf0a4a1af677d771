// The one way in: whether a record may become what it is about to become, and whether a record at rest came about by
// legal steps. Pure.
#pragma once

#include "base/result.hpp"
#include "model/complaint.hpp"
#include "policy/policy.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::policy {

/// Judges the step from `before` (null for a new record) to `after`, both valid by the schema: fixed fields unchanged,
/// append-only lists only grown, each new event a transition of the workflow whose conditions hold and whose roles the
/// event's author holds, state where the events lead, every change of a tracked field recorded in an event, at least
/// one new event for any change. Empty: allowed. Used by every command, `edit`, `import`, merge and `verify`.
Findings judge(const Policy& policy, const model::Complaint* before, const model::Complaint& after,
               const time::Instant& now);

/// Judges a record as it stands: every event of its history follows legally from the one before, the state is where
/// they lead, the conditions of the step into the present state still hold, corrections name entries that exist. What
/// needs the past (who held which role) is left to `verify`.
Findings audit(const Policy& policy, const model::Complaint& record, const time::Instant& now);

/// Changes that no event among the new ones tells, wherever these stand in the history: of tracked fields, and entries
/// that an action owns.
Findings untold(const Policy& policy, const model::Complaint& before, const model::Complaint& after,
                const std::vector<std::size_t>& new_events);

/// The path alone: whether each event of the history follows legally from the one before.
Findings path_findings(const Policy& policy, const model::Complaint& record, const time::Instant& now);

/// Recorded levels (of a record that is not closed) that the rules now have graver, without a reason given: warnings.
Findings risen_levels(const Policy& policy, const model::Complaint& record, const time::Instant& now);
/// Whether a record without such findings may get some while it stays as it is.
bool may_rise(const Policy& policy, const model::Complaint& record);

/// Whether a later `audit` of the same record by the same policy may come to another verdict than an earlier one that
/// found nothing: a condition of its present state, or a computed level, reads the clock or other records.
bool depends_on_now(const Policy& policy, const model::Complaint& record);

/// A transition that would be taken, or why none can.
struct Choice {
    const Transition* transition = nullptr;  ///< Null: refused, with findings.
    std::string to;                          ///< The state afterwards.
    Findings findings;
};
/// The transition for an event on a record as it will be (fields applied, state not yet moved).
Choice choose(const Policy& policy, const model::Complaint& proposed, std::string_view event, std::string_view actor,
              const time::Instant& now);

/// What can be done with a record now: events with a transition from its state, each with the findings that stand in
/// its way.
struct Possibility {
    std::string event;
    std::string to;
    Findings missing;
};
std::vector<Possibility> possibilities(const Policy& policy, const model::Complaint& record, std::string_view actor,
                                       const time::Instant& now);

}  // namespace plaint::policy
