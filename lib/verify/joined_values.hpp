// What a merge made of a record outside the lists that only grow.
#pragma once

#include "verify/joined.hpp"

#include <vector>

namespace plaint::verify {

/// Each value of the result is that of a side that changed it, or that all left alone; of groups each member, of lists
/// each item. `dropped`: sides of which the merge set something aside; their values need not stay.
Findings judge_values(const policy::Policy& policy, const std::vector<Side>& sides, const std::vector<bool>& dropped,
                      const model::Complaint& result);

}  // namespace plaint::verify
