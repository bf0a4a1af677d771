// What is about to be shared, checked as it was committed: the records that differ from what the team has.
#pragma once

#include "git/repository.hpp"
#include "store/audit.hpp"
#include "store/survey.hpp"

namespace plaint::share {

/// Findings (errors) of the records that `head` has and `tip` has not, or not so: each by itself, and against all
/// others (uids used twice, references that lead nowhere, also those to records that `head` has no more). `survey` goes
/// through the records of `head`. When the policy itself is among what is new, every record is looked at.
Result<store::Audit> check_outgoing(const git::Repository& repository, const store::Survey& survey,
                                    const store::Rules& rules, const git::ObjectId& tip, const git::ObjectId& head,
                                    const time::Instant& now);

}  // namespace plaint::share
