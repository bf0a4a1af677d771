// Clocks gathered for `plaint sla`: one record's with what the words around them need, and those of all records sorted
// into what is late, due, near, paused.
#pragma once

#include "cmd/session.hpp"
#include "sla/reading.hpp"
#include "store/watch.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::cmd {

using store::watch;
using store::Watched;

/// Where an open clock is shown: each at one place, the first that fits.
enum class Section {
    overdue,
    due,          ///< Before the moment asked for.
    near,         ///< A warning's share of the target has gone.
    paused,       ///< Time left, no due.
    undefined,    ///< No target fits.
    provisional,  ///< Due behind the days that its calendar knows.
    on_time,
};
inline constexpr Section k_sections[] = {Section::overdue,   Section::due,         Section::near,   Section::paused,
                                         Section::undefined, Section::provisional, Section::on_time};
std::string_view word(Section section);
Phrase label(Section section);

/// One open clock.
struct Line {
    const Watched* of = nullptr;
    const sla::Reading* reading = nullptr;
    Section section = Section::on_time;
};

struct Overview {
    time::Instant at;
    time::Instant until;
    std::size_t looked_at = 0;
    std::vector<Watched> records;  ///< Those that have an open clock, or findings.
    std::vector<Line> lines;       ///< By section; in each the most urgent first.
    Findings findings;             ///< About records that contradict themselves; notes are left out.
    Findings unreadable;           ///< Files that are no readable records.

    [[nodiscard]] std::size_t count(Section section) const;
    [[nodiscard]] std::size_t calls() const;
};

/// The clocks of all records that a filter wants, computed on all cores.
Result<Overview> overview(const Session& session, const sla::Rules& rules, const store::Wanted& wanted,
                          const time::Instant& at, const time::Instant& until, store::Places places);

/// `--at`, `--until`: as people type moments; a day alone means its end.
Result<time::Instant> moment_from(const Session& session, const Args& args, std::string_view name,
                                  const time::Instant& otherwise);
/// When the nightly check runs by the policy's clock: `02:00`.
std::string_view night_time(const store::Rules& rules);
/// The next time that the nightly check runs after a moment: `night` in the policy, at two o'clock without it.
time::Instant next_night(const Session& session, const time::Instant& after);

/// Who answers for a clock: the entry's owner, else the record's lead; or the departments. Empty: nobody yet.
enum class By { person, department };
std::vector<std::string> responsible(const policy::Policy& policy, const Line& line, By by);

}  // namespace plaint::cmd
