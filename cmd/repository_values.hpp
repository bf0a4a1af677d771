// Values that only a repository and its policy know: for completion and for `explain`.
#pragma once

#include "cmd/catalogue.hpp"

#include <string_view>
#include <vector>

namespace plaint::cmd {

/// Words of the repository that begin with a prefix: ids with their titles, states, kinds, people, fields, events.
std::vector<Candidate> repository_values(Context& context, Completes completes, std::string_view prefix);

/// The conditions of the policy in force, as codes that can be explained.
std::vector<ExplainedCode> policy_conditions(Context& context);

}  // namespace plaint::cmd
