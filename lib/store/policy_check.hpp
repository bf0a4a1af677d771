// Checking the policy in force as strictly as a record.
#pragma once

#include "sla/rules.hpp"
#include "store/rules.hpp"

namespace plaint::store {

/// Everything that can be read in the policy and its clocks and yet cannot be meant, with positions. Whatever the
/// first `shared_layers` leave unused is not told to those who build on them.
Findings check_policy(const Rules& rules, const sla::Rules& clocks, std::size_t shared_layers);

/// The rules of a repository: all but its plaint.yaml, and a profile of its own, are shared.
Findings check_repository_policy(const Rules& rules, const sla::Rules& clocks, const Resources& resources);

}  // namespace plaint::store
