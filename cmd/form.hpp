// Forms: the fields of an action as a commented YAML text to fill in, and back.
#pragma once

#include "cmd/session.hpp"

#include <string>

namespace plaint::cmd {

/// The text that the editor shows: every field of the action with its label and allowed values in the user's language,
/// filled with what the record or the options already say.
std::string form_text(Context& context, const policy::Policy& policy, const policy::Action& action,
                      const data::Mapping& filled);

/// A mapping read from a file or form: blank members dropped, spoken values normalized, fields that the action does not
/// write refused. Fills the request.
Result<void> take_form(Session& session, const policy::Action& action, const data::Document& document,
                       policy::Request& request);

}  // namespace plaint::cmd
