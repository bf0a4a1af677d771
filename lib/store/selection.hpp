// Selecting records: all that a condition holds for, read on all cores; what cannot be read is told, never dropped in
// silence.
#pragma once

#include "store/records.hpp"

#include <functional>
#include <vector>

namespace plaint::store {

struct Selection {
    std::vector<data::Document> records;  ///< In the order of their paths.
    std::size_t looked_at = 0;
    Findings unreadable;  ///< Files that are no readable records: the selection lacks them.
};

/// Parses every record of the source and keeps those that `wanted` is true for; it is called from several threads at
/// once.
Result<Selection> select(const Source& source, const policy::Policy& policy,
                         const std::function<bool(data::View)>& wanted);

/// Records that mention a text anywhere in their bytes; only those are parsed.
Result<Selection> mentioning(const Source& source, const policy::Policy& policy, std::string_view text);

}  // namespace plaint::store
