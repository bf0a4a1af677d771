// What three versions of a record mean together: members merged one by one, logs joined, whatever differs told. Pure.
#pragma once

#include "data/document.hpp"
#include "policy/policy.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plaint::merge {

enum class Side { ours, theirs };

constexpr Side other(Side side) { return side == Side::ours ? Side::theirs : Side::ours; }

/// The same place of the three versions; absent where a version has none.
struct Three {
    data::View base;
    data::View ours;
    data::View theirs;

    [[nodiscard]] Three find(std::string_view key) const { return {base.find(key), ours.find(key), theirs.find(key)}; }
    [[nodiscard]] data::View of(Side side) const { return side == Side::ours ? ours : theirs; }
    [[nodiscard]] Three at(const data::Path& path) const { return {base.at(path), ours.at(path), theirs.at(path)}; }
};

/// Where an item of a joined list stands in each version.
struct Item {
    std::optional<std::size_t> base;
    std::optional<std::size_t> ours;
    std::optional<std::size_t> theirs;

    [[nodiscard]] std::optional<std::size_t> of(Side side) const { return side == Side::ours ? ours : theirs; }
    /// Whether this side alone brought it.
    [[nodiscard]] bool only_of(Side side) const { return !base && of(side) && !of(other(side)); }
    /// Whether this side alone has it no more.
    [[nodiscard]] bool taken_back_by(Side side) const { return base && !of(side) && of(other(side)); }
};

/// A log that not all versions have alike.
struct Join {
    data::Path path;
    std::vector<Item> items;       ///< In the order in which they stand from now on.
    std::vector<Item> taken_back;  ///< What one side has no more, whether it stays or not; in the base's order.
};

/// Both sides changed it, differently.
struct Clash {
    data::Path path;
    Three values;
};

struct Meaning {
    data::Value value;  ///< Where sides clash: the preferred side's.
    std::vector<Join> joins;
    std::vector<Clash> clashes;

    [[nodiscard]] const Join* join(std::string_view path) const;
};

/// How far what one side alone changed is taken over.
enum class Reach {
    everything,
    logs_only,  ///< Whatever else differs is a clash, even where one side has it as it was.
};

/// Which side holds where the two cannot both, and in what.
struct Preference {
    Side side = Side::ours;
    Reach reach = Reach::everything;
    bool follows = true;  ///< Items that the other side took back go; else they stay, as this one built on them.
};

/// Merges the roots of three versions.
Meaning meaning_of(const policy::Policy& policy, const Three& roots, const Preference& preference = {});

/// Whether two places hold the same, or both nothing.
bool alike(data::View one, data::View other);

/// A text that two values share when they mean the same, and only then; `without` names a member to leave out.
std::string canonical(data::View view, std::string_view without = {});

}  // namespace plaint::merge
