// The overview of clocks as annotations for CI systems.
#pragma once

#include "cmd/annotations.hpp"
#include "cmd/commands/sla_views.hpp"

namespace plaint::cmd {

AnnotatedRun annotated(const OverviewView& view, Lang lang);

}  // namespace plaint::cmd
