// Gathering what a verb writes: from options, a file, the editor, or questions on a terminal; all end in one request.
#pragma once

#include "cmd/session.hpp"

#include <vector>

namespace plaint::cmd {

/// The arguments of an action's command: its options as the policy has them, and those that every verb takes (`--file`,
/// `--edit`, `--note`).
std::vector<Arg> arguments_of(const policy::Policy& policy, const policy::Action& action);

/// Reads everything that was given. `record` is null for a new one, for which `known` fields count as given already.
/// Missing required options are asked for on a terminal, else all named at once. `kind` is that of a new record, else
/// null.
Result<policy::Request> gather(Context& context, Session& session, const policy::Action& action, const Args& args,
                               const model::Complaint* record, const policy::Kind* kind = nullptr,
                               std::vector<data::Change> known = {});

/// The option whose field lies at a path of the record, for telling how a missing field can be given; null when there
/// is none.
const policy::Option* option_for(const policy::Action& action, std::string_view dotted_path);

}  // namespace plaint::cmd
