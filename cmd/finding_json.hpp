// A finding as JSON, as every output that holds findings writes it.
#pragma once

#include "base/finding.hpp"
#include "cmd/json.hpp"

namespace plaint::cmd {

Json finding_json(const Finding& finding, Lang lang);

}  // namespace plaint::cmd
