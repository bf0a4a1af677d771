// The text of a merged record: both sides' own bytes and comments, meaning just what the merge decided. Pure.
#pragma once

#include "base/result.hpp"
#include "git/merge_lines.hpp"
#include "merge/meaning.hpp"
#include "yaml/patch.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::merge {

/// The three versions as documents with their texts; `base` is empty when the file is new on both sides.
struct Versions {
    data::Document base;
    data::Document ours;
    data::Document theirs;

    [[nodiscard]] Three roots() const;
};

struct Drafting {
    const Versions& versions;
    const std::vector<Join>& joins;
    const yaml::KeyRank& rank;
};

/// A text that means `value`: git's merge of the lines where that does it; else with the logs joined before; else with
/// what is missing patched in. The first that keeps all comments; without such a one the first at all. Where the sides
/// clash, lines of the favored side are taken.
std::optional<data::Document> draft(const Drafting& drafting, const data::Value& value, git::Favor favor);

/// Comments that a side added and the text has not, or not as often.
std::vector<std::string> lost_comments(const Versions& versions, const data::Document& merged);

/// Two texts as one, with both versions between markers where they differ.
std::string with_markers(std::string_view ours, std::string_view theirs, std::size_t marker_size);

}  // namespace plaint::merge
