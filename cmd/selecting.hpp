// Filters that reading commands share: an expression, and options for what is asked for most.
#pragma once

#include "cmd/session.hpp"
#include "store/selection.hpp"

#include <functional>
#include <vector>

namespace plaint::cmd {

/// WHERE, --open, --state, --kind, --person, --category, --since, --until, --text.
std::vector<Arg> filter_arguments();

/// The condition that all the given filters make up; safe to call from several threads. Findings name the filter that
/// cannot be read.
Result<std::function<bool(data::View)>> filter_from(const Session& session, const Args& args);

}  // namespace plaint::cmd
