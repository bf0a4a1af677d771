// What `plaint check --staged` tells: of a check of all files what is about the staged ones, and whether committing
// them would be a legal step.
#pragma once

#include "cmd/context.hpp"
#include "store/audit.hpp"

namespace plaint::cmd {

/// Lets the commands that follow read what is staged; see --rev.
void read_staged(Context& context);

/// `all`: the check of what is staged with everything around it.
Result<store::Audit> staged_part(Context& context, Session& session, store::Audit all);

}  // namespace plaint::cmd
