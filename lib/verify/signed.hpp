// Whether commits are signed, where the policy asks for it.
#pragma once

#include "git/mailmap.hpp"
#include "verify/verify.hpp"

#include <string>
#include <vector>

namespace plaint::verify {

/// A commit that has to be signed, and by whom: whoever wrote it or made it.
struct ToBeSigned {
    git::ObjectId commit;
    std::vector<std::string> people;  ///< `Name <email>`
    const git::Mailmap* mailmap = nullptr;
};

Result<std::vector<Told>> judge_signed(const git::Repository& repository, const std::vector<ToBeSigned>& wanted);

}  // namespace plaint::verify
