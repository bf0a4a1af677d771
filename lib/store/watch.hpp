// The clocks of all records, computed on all cores; records that have nothing to tell any more are not looked at twice.
#pragma once

#include "sla/reading.hpp"
#include "store/rules.hpp"
#include "store/selection.hpp"

#include <type_traits>
#include <vector>

namespace plaint::store {

/// A record with its clocks as they stand at a moment. May be moved: what points into it stays right.
struct Watched {
    model::Complaint record;
    sla::Readings readings;
    std::vector<sla::Call> calls;

    [[nodiscard]] bool has_open() const;
    /// Whether a finding is more than a note.
    [[nodiscard]] bool contradicts_itself() const;
};

static_assert(std::is_nothrow_move_constructible_v<Watched>, "vectors of them must move, not copy");

Watched watch(const sla::Rules& clocks, const policy::Policy& policy, model::Complaint record, const time::Instant& at);

/// Of what the places in the files are needed; knowing them costs reading the file.
enum class Places { of_findings, of_clocks };

struct Watch {
    Wanted wanted;
    Parts shown;  ///< What is read of a record besides its clocks, in texts short enough for a digest.
    time::Instant at;
    Places places = Places::of_findings;
};

struct WatchedRecords {
    std::vector<Watched>
        records;  ///< Those that have an open clock or contradict themselves, in the order of their paths.
    std::size_t looked_at = 0;  ///< Of how many.
    Findings unreadable;        ///< Files that are no readable records.
};

/// All wanted records that have something to tell. When every record is wanted, of those whose clocks have stopped for
/// good only that is kept in the cache.
Result<WatchedRecords> watch_all(const Survey& survey, const Rules& rules, const Resources& resources,
                                 const sla::Rules& clocks, const Watch& watch);

}  // namespace plaint::store
