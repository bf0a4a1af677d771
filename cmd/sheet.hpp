// A record as a person reads it: the sections of the form in their order, with labels, entries numbered, long texts
// wrapped.
#pragma once

#include "cmd/context.hpp"
#include "policy/policy.hpp"

#include <string>

namespace plaint::cmd {

/// The sheet as text for a terminal or as Markdown, in the context's language and width.
std::string sheet_text(Context& context, const policy::Policy& policy, data::View record);
std::string sheet_markdown(Context& context, const policy::Policy& policy, data::View record);

}  // namespace plaint::cmd
