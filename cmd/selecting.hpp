// Filters that reading commands share: an expression, and options for what is asked for most.
#pragma once

#include "cmd/session.hpp"
#include "store/selection.hpp"

#include <vector>

namespace plaint::cmd {

/// WHERE, --open, --state, --kind, --person, --category, --since, --until, --text.
std::vector<Arg> filter_arguments();

/// The condition that all the given filters make up, with the parts of a record that it looks at; safe to call from
/// several threads. Findings name the filter that cannot be read.
Result<store::Wanted> filter_from(const Session& session, const Args& args);

}  // namespace plaint::cmd
