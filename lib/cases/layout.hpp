// Laying a case's facts over a record that has everything a record needs, in the state named. Private to the room.
#pragma once

#include "model/complaint.hpp"
#include "policy/policy.hpp"

#include <optional>
#include <string_view>

namespace plaint::cases {

/// What a case says, with what its row and the whole document say around it.
struct Said {
    const policy::Policy& policy;
    data::View document;
    data::View one;  ///< The case.
    data::View row;  ///< Of its table; absent when it has none.

    /// The row's word on a member, else the case's, else the document's.
    [[nodiscard]] data::View member(std::string_view name) const;
    /// Where findings about the whole of it belong.
    [[nodiscard]] data::View place() const { return row ? row : one; }
};

/// Whether a key of a row is a member of the case; else it is a path of the record.
bool is_member(std::string_view key);

/// Sets what a mapping says, below a path: mappings are laid over, everything else replaces. Values are checked against
/// the record's fields, labels of choices become words.
void lay(data::Mapping& record, const policy::Policy& policy, data::View said, const data::Path& below,
         Findings& findings);

/// What is said for a field of the record, by its path, as the record has it; a finding when there is no such field.
std::optional<data::Value> value_at(const policy::Policy& policy, std::string_view path, data::View said,
                                    Findings& findings);

/// The record of a case at a moment.
data::Document record_of(const Said& said, const time::Instant& now, Findings& findings);

}  // namespace plaint::cases
