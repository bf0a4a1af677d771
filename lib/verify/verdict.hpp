// What was found in one commit, and whether it is accepted.
#pragma once

#include "verify/origin.hpp"

#include <map>
#include <string>

namespace plaint::verify {

/// Lets findings pass that the commit's author accepts with `Override: REASON`, if the rules let them: they become
/// notes, and who accepted them for which reason is noted too.
void apply_override(const InForce& rules, const git::Commit& commit, Findings& findings);

/// A note for each commit that this one takes back changes of: paths by the commit taken back.
Result<Findings> told_reverts(const git::Repository& repository, const git::Commit& commit, const InForce* rules,
                              const std::map<std::string, git::ObjectId>& taken_back);

/// That the rules changed with this commit.
Finding rules_changed(const git::Commit& commit, const InForce& rules);

/// `Override` and the like, as somebody may have typed it; nothing when the message has none.
std::optional<std::string> trailer(const git::Commit& commit, std::string_view key);

std::string short_id(const git::ObjectId& id);

}  // namespace plaint::verify
