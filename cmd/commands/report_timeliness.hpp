// The timeliness figures of `plaint report` in its formats.
#pragma once

#include "cmd/json.hpp"
#include "cmd/session.hpp"
#include "cmd/table.hpp"
#include "metrics/timeliness.hpp"

#include <vector>

namespace plaint::cmd {

struct ReportSection {
    Phrase title;
    Table table;
};

/// Figures of each clock, what they leave out, breakdowns of the clocks that have goals, handling times. None without
/// clocks.
std::vector<ReportSection> timeliness_sections(const metrics::Timeliness& timeliness, Lang lang);

/// Adds `timeliness` and `handling_time`, with the ids behind each figure.
void add_timeliness(Json& report, const metrics::Timeliness& timeliness);

}  // namespace plaint::cmd
