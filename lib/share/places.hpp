// Which records files are, by where they lie.
#pragma once

#include "policy/policy.hpp"

#include <string>
#include <string_view>

namespace plaint::share {

/// The id of the record that lies at a path; empty when none belongs there.
std::string record_at(const policy::Policy& policy, std::string_view path);
/// Whether a path lies in a folder of records.
bool is_among_records(const policy::Policy& policy, std::string_view path);

}  // namespace plaint::share
