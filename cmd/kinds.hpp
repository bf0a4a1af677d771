// Kinds of records as people name them on the command line.
#pragma once

#include "policy/policy.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plaint::cmd {

/// The kind that was typed, by its word or its label; the first, which `new` takes too, when none was.
/// cli.unknown_kind.
Result<std::string> kind_named(const policy::Policy& policy, const std::optional<std::string>& typed);
Finding unknown_kind(const policy::Policy& policy, std::string_view typed);

}  // namespace plaint::cmd
