// Merging a record three ways by what it means: one text, or one with markers that says what a person has to decide.
// Pure.
#pragma once

#include "base/result.hpp"
#include "git/merge_lines.hpp"
#include "merge/follow.hpp"

#include <string>

namespace plaint::merge {

struct Texts {
    std::string base;  ///< Empty when the file is new on both sides.
    std::string ours;
    std::string theirs;
};

struct Outcome {
    std::string text;
    Findings conflicts;  ///< Empty: the text is the merged record, valid and allowed as far as both sides were.
};

/// `name` is the record's path, for findings. Nothing is ever lost: what cannot be merged by meaning is merged line by
/// line, with markers.
Result<Outcome> merged(const Judging& judging, const Texts& texts, const std::string& name,
                       std::uint16_t marker_size = git::k_marker_size);

}  // namespace plaint::merge
