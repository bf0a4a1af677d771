// Reads any YAML, through libyaml's events, and tells all that is wrong with it.
#pragma once

#include "base/finding.hpp"
#include "data/document.hpp"
#include "yaml/yaml.hpp"

namespace plaint::yaml {

/// Fills the tree from its source, which has passed scan(); `ascii` as scan() found. Without findings it is complete.
[[nodiscard]] Findings read_by_events(data::Tree& tree, const Limits& limits, bool ascii);

}  // namespace plaint::yaml
