// What --rev names: a commit by anything that git takes for one, or a branch as it was at a moment.
#pragma once

#include "cmd/context.hpp"
#include "git/repository.hpp"

namespace plaint::cmd {

/// A commit to read, and the moment to see it at when one was named.
struct PointInHistory {
    git::ObjectId commit;
    std::optional<std::int64_t> moment;  ///< Seconds since 1970.
};

/// `REV@{WHEN}`, with a day or a moment in the time zone of that revision's policy, is the last commit that REV's own
/// line had by then, by the dates in history: unlike git's reading of it, which asks this clone's log of where branches
/// stood, it means the same in every clone. A day means its end. Everything else is git's.
Result<PointInHistory> point_in_history(Context& context, const git::Repository& repository, std::string_view typed);

}  // namespace plaint::cmd
