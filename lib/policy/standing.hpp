// What computed levels and balances have to say against a record. Private to the room.
#pragma once

#include "model/complaint.hpp"
#include "policy/policy.hpp"

namespace plaint::policy::detail {

/// Levels that are newly recorded otherwise than the rules have them, without a reason.
void check_levels(const Policy& policy, const model::Complaint* before, const model::Complaint& after,
                  const time::Instant& now, Findings& findings);

/// What went out without having come in; what is open though the record is closed.
void check_balances(const Policy& policy, const model::Complaint& record, const time::Instant& now, Findings& findings);

/// Whether the record is in a state of the phase closed.
bool is_closed(const Policy& policy, const model::Complaint& record);

}  // namespace plaint::policy::detail
