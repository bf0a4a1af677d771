// One record from one commit to the next: whether every event that came in was a legal step.
#pragma once

#include "model/complaint.hpp"
#include "policy/policy.hpp"

#include <cstddef>
#include <vector>

namespace plaint::verify {

/// Where the new events of a record stand among its events.
struct NewEvents {
    std::vector<std::size_t> places;
    bool kept = true;    ///< All earlier events are there, unaltered, in their order.
    bool at_end = true;  ///< The new ones stand behind them.
};
/// `before` is null for a new record.
NewEvents new_events(const model::Complaint* before, const model::Complaint& after);

/// Judges each new event on the record as far as it had come by then. Both records fit the schema. `otherwise` is now
/// for a change without events.
Findings judge_growth(const policy::Policy& policy, const model::Complaint* before, const model::Complaint& after,
                      const NewEvents& events, const time::Instant& otherwise);

/// Whether two nodes mean the same but for one member.
bool same_but(data::View a, data::View b, std::string_view member);

}  // namespace plaint::verify
