// Why a merge needs a person, as findings and as comment lines at the top of the file. Private to the room.
#pragma once

#include "merge/follow.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::merge::detail {

/// Every comment line that a merge writes begins so.
inline constexpr std::string_view k_comment = "# plaint: ";

/// A finding for each clash, and for what the rules have against the merged value.
Findings reasons(const policy::Policy& policy, const Meaning& meaning, Findings against);

Finding number_taken(const Three& roots);
Finding unreadable(Side side, const Findings& why);
Finding unwritable();
Finding lost_comment(const std::string& comment);

/// What is told at the top of a file.
struct Telling {
    const Findings& conflicts;
    const Three& roots;
    const Meaning* meaning = nullptr;  ///< Of a file that holds both sides between markers.
    bool sets_aside = false;           ///< Events of the side that is not kept are marked.
    Findings left_ours = {};           ///< What the rules have against the record even when one side is kept.
    Findings left_theirs = {};
};

/// The findings as comment lines, with what each side did and how to go on.
std::string explanation(const Judging& judging, const Telling& telling, std::string_view line_end);

}  // namespace plaint::merge::detail
