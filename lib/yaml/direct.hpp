// Reads the part of YAML that records and policies are made of, directly: several times as fast as through libyaml's
// events.
#pragma once

#include "data/document.hpp"
#include "yaml/yaml.hpp"

namespace plaint::yaml {

/// Fills the tree from its source when that keeps to block mappings and sequences, scalars on one line, literal and
/// evenly indented folded texts, and brackets and braces of these, without anything to complain about. False, with the
/// tree as it was, for every other text: libyaml then decides. The text has passed scan().
[[nodiscard]] bool read_directly(data::Tree& tree, const Limits& limits);

}  // namespace plaint::yaml
