// Selecting records: all that a condition holds for, with the parts of them that are going to be read; what cannot be
// read is told, never dropped in silence.
#pragma once

#include "store/digest.hpp"
#include "store/survey.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace plaint::store {

struct Selection {
    std::vector<data::Document> records;  ///< In the order of their paths; they may hold the wanted parts only.
    std::size_t looked_at = 0;
    Findings unreadable;  ///< Files that are no readable records: the selection lacks them.
};

/// A condition, and the parts of a record that it looks at. Called from several threads at once.
struct Wanted {
    std::function<bool(data::View)> holds;  ///< None: every record is wanted.
    Parts looks_at;

    [[nodiscard]] bool everything() const { return !holds; }
    [[nodiscard]] bool wants(data::View record) const { return everything() || holds(record); }
};

/// Of the facts that are digests.
std::string digest_kind(Detail detail);

/// The records that are wanted, with what the condition looks at and `parts`. A detail is named where lists of entries
/// are wanted that are known to be small.
Result<Selection> select(const Survey& survey, const Wanted& wanted, Parts parts, std::optional<Detail> detail = {});

}  // namespace plaint::store
