// One record in a merge: whether the result follows from its sides.
#pragma once

#include "model/complaint.hpp"
#include "policy/policy.hpp"

#include <vector>

namespace plaint::verify {

/// One parent's version of a record, and what it was where this parent and each other one parted. Null: there was none.
struct Side {
    const model::Complaint* record = nullptr;
    std::vector<std::vector<const model::Complaint*>> bases = {};  ///< By the place of the other side.
};

/// A merge of one record: every event and entry of each side is in the result, unaltered, in its order, unless another
/// side took it back since they parted; nothing is in it that is on no side; its history is legal by the rules. An
/// event may be marked as set aside.
Findings judge_joined(const policy::Policy& policy, const std::vector<Side>& sides, const model::Complaint& result,
                      const time::Instant& now);

}  // namespace plaint::verify
