// Findings as annotations for CI systems.
#pragma once

#include "base/finding.hpp"
#include "cmd/annotations.hpp"

namespace plaint::cmd {

/// By its severity.
Annotation::Level level_of(const Finding& finding);
Annotation finding_annotation(const Finding& finding, Annotation::Level level, Lang lang);

}  // namespace plaint::cmd
