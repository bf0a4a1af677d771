// Who recorded an event and when, held against the commit that brought it.
#pragma once

#include "git/history.hpp"
#include "verify/growth.hpp"
#include "verify/rules_at.hpp"

#include <string>
#include <vector>

namespace plaint::verify {

/// What a commit says of its making, under the names that the rules' mailmap has.
struct Origin {
    std::string author;                 ///< `Name <email>`
    std::vector<std::string> together;  ///< The author and whoever `Co-authored-by` names.
    std::int64_t written = 0;           ///< The author's date.
};
/// `Name <email>` as git writes it, taken apart.
git::Signature person_of(std::string_view text);

Origin origin_of(const git::Commit& commit, const git::Mailmap& mailmap);

/// Whether the new events were recorded by the commit's author at the time of the commit; several events in one commit
/// only where the policy lets people squash.
Findings judge_origin(const InForce& rules, const Origin& origin, const model::Complaint& after,
                      const NewEvents& events);

/// Whether the dates of a commit can be true, given those of its parents' commits.
Findings judge_dates(const git::Commit& commit, const std::vector<std::int64_t>& parents_committed, std::int64_t now);

}  // namespace plaint::verify
