// git's own merge of three texts, line by line.
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace plaint::git {

/// Whose lines stand where both sides changed the same ones: marked with both, or one side's.
enum class Favor { neither, ours, theirs };

struct MergedLines {
    std::string text;
    bool clean = true;  ///< No lines that both changed differently.
};

inline constexpr std::uint16_t k_marker_size = 7;

/// Merges as `git merge-file` does. Pure.
Result<MergedLines> merge_lines(std::string_view base, std::string_view ours, std::string_view theirs,
                                Favor favor = Favor::neither, std::uint16_t marker_size = k_marker_size);

}  // namespace plaint::git
