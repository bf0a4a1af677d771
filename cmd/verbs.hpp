// The verbs of a policy as commands: each action becomes one, with the options that the policy gives it.
#pragma once

#include "cmd/catalogue.hpp"
#include "cmd/session.hpp"

#include <vector>

namespace plaint::cmd {

/// One command for each action of the policy in force (the default profile's outside a repository).
Result<std::vector<Command>> policy_verbs(Context& context);
/// The same for a given policy.
std::vector<Command> verbs_of(const policy::Policy& policy);

/// Warnings of actions that plaint's own commands hide, because they begin with the same words.
Findings hidden_verbs(const Catalogue& catalogue, const policy::Policy& policy);

/// Runs an action on a record: gathers, stages, commits, tells. Used by the verbs and by `move`.
Result<int> act(Context& context, Session& session, const policy::Action& action, const Args& args,
                std::string_view typed_id);

/// Says of each missing field by which option of the action it is given.
Failure with_options(Failure failure, const policy::Action& action);

}  // namespace plaint::cmd
