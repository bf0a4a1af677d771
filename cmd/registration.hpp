// Registering a new record: the one action that starts from nothing.
#pragma once

#include "cmd/session.hpp"

#include <vector>

namespace plaint::cmd {

/// Arguments that registering takes besides the action's options: the kind.
std::vector<Arg> registration_arguments(const policy::Policy& policy);

/// Gathers, numbers, composes, admits and commits a new record; prints its id.
Result<int> register_record(Context& context, Session& session, const policy::Action& action, const Args& args);

/// A title for a record that came without one: the start of its description.
std::string title_from(std::string_view description);

}  // namespace plaint::cmd
