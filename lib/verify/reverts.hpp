// What a commit takes back, when it says that it reverts others.
#pragma once

#include "git/history.hpp"

#include <map>
#include <string>
#include <vector>

namespace plaint::verify {

/// A commit that a message says is reverted.
struct Reverted {
    git::ObjectId commit;
    git::ObjectId mainline;  ///< Of a merge, the parent whose state comes back; empty: the first.
};
/// `This reverts commit …`, as git and `plaint undo` write it; each that a message names.
std::vector<Reverted> named_in(std::string_view message);

/// Of the changed paths those that are byte for byte what they were before commits that the message takes back, and
/// were what these commits made of them: path to the commit taken back last. Only ancestors can be taken back: those
/// that it names, or, for each line that says `This reverts …` of what is no ancestor's id, the newest change of the
/// path.
Result<std::map<std::string, git::ObjectId>> taken_back(const git::Repository& repository, const git::Commit& commit,
                                                        const std::vector<git::PathChange>& changes);

}  // namespace plaint::verify
