// `plaint sla` in its formats: each a function from what was gathered to text.
#pragma once

#include "cmd/commands/sla_gather.hpp"
#include "cmd/commands/sla_words.hpp"
#include "cmd/json.hpp"

#include <optional>
#include <string>

namespace plaint::cmd {

/// From when on the exit status is 1.
enum class FailOn { breached, warning, never };

/// Whether clocks with time left are shown too.
enum class Shown { what_matters, all };

struct OverviewView {
    const Session& session;
    const Overview& overview;
    Times times;
    Shown shown = Shown::what_matters;
    std::optional<By> by;
    FailOn fail_on = FailOn::breached;
};

/// Whether a line is shown by this view.
bool shows(const OverviewView& view, const Line& line);

void print_overview(Context& context, const OverviewView& view);
std::string overview_json(const OverviewView& view, Lang lang);

/// One record's clocks.
struct RecordView {
    const Session& session;
    const Watched& watched;
    Times times;
};
void print_record_clocks(Context& context, const RecordView& view);
/// One line for each open clock: when it is due, what is left. Nothing when the policy's clocks cannot be read: `sla`
/// tells of that.
void print_open_clocks(Context& context, const Session& session, const model::Complaint& record);
std::string record_clocks_json(const RecordView& view, Lang lang);
/// What a reading says, for all JSON outputs.
Json reading_json(const sla::Reading& reading, const Times& times, Lang lang);
Json targets_json(const sla::Epoch& epoch, const Times& times, Lang lang);
Json call_json(const Watched& watched, const sla::Call& call, const Times& times, Lang lang);

/// How each run of a clock (of all clocks, when null) came to what it says.
struct ExplainView {
    RecordView record;
    const sla::Clock* only = nullptr;
};
Result<void> print_explanation(Context& context, const ExplainView& view);
Result<std::string> explanation_json(const ExplainView& view, Lang lang);

}  // namespace plaint::cmd
