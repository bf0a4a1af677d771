// What conditions of a policy are evaluated against: the person, the moment, and all that the policy knows of a record
// beyond its fields.
#pragma once

#include "policy/policy.hpp"

#include <string_view>

namespace plaint::policy {

/// `policy` must outlive the scope. Without an actor `$actor` and `$roles` match nothing.
expr::Scope scope_of(const Policy& policy, const time::Instant& now, std::string_view actor = {});

}  // namespace plaint::policy
