// All codes that a finding can carry: those of every room, and those of the repository's policy.
#pragma once

#include "cmd/annotations.hpp"
#include "cmd/catalogue.hpp"
#include "cmd/context.hpp"

#include <vector>

namespace plaint::cmd {

/// Plaint's own, in the order of their words.
std::vector<ExplainedCode> own_codes();

/// Those of the repository's policy come behind plaint's own.
std::vector<ExplainedCode> all_codes(Context& context);

/// The same in the run's language, as reports of checks describe them.
std::vector<CheckWords> check_words(Context& context);

}  // namespace plaint::cmd
