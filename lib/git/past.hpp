// Where a branch stood at a moment, told from history alone.
#pragma once

#include "git/repository.hpp"

namespace plaint::git {

struct PastCommit {
    ObjectId commit;
    std::int64_t recorded = 0;  ///< Its committer date, in seconds since 1970.
};

/// The newest commit on the line of first parents from `tip` that was committed by `seconds`; the oldest one that is
/// here when all are later.
Result<PastCommit> last_commit_by(const Repository& repository, const ObjectId& tip, std::int64_t seconds);

}  // namespace plaint::git
