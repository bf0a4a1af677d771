// Whether commits are signed, where the policy asks for it.
#pragma once

#include "verify/verify.hpp"

namespace plaint::verify {

Result<std::vector<Told>> judge_signed(const git::Repository& repository, const std::vector<git::ObjectId>& commits);

}  // namespace plaint::verify
