// Finding entries of a record again on the sides of a merge: but for the mark of what is set aside, and for numbers
// that changed.
#pragma once

#include "policy/renumber.hpp"

#include <cstddef>

namespace plaint::verify {

/// The mark that a merge may put on an event and its entries: they stay, and do not count.
inline constexpr std::string_view k_set_aside = "set_aside";

inline constexpr std::size_t k_nowhere = static_cast<std::size_t>(-1);

class SameEntry {
public:
    SameEntry(const policy::Policy& policy, const model::Complaint& result) : m_policy(policy), m_renumbered(result) {}

    /// The first entry of a list, at or behind a place, that became or is the given one; else `k_nowhere`.
    [[nodiscard]] std::size_t place_of(data::View list, data::View entry, std::size_t from = 0) const;
    /// Whether an entry of the result comes from one in the list at this path of a side; null: that has none.
    [[nodiscard]] bool comes_from(const model::Complaint* side, const data::Path& list, data::View entry) const;
    /// Whether the list at this path of a side has an entry.
    [[nodiscard]] bool has(const model::Complaint* side, const data::Path& list, data::View entry) const {
        return side != nullptr && place_of(side->root().at(list), entry) != k_nowhere;
    }

private:
    const policy::Policy& m_policy;
    policy::Renumberings m_renumbered;
};

}  // namespace plaint::verify
