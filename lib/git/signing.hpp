// Signatures of commits, by gpg, gpgsm or ssh-keygen as gpg.format says.
#pragma once

#include "git/impl.hpp"

#include <string>

namespace plaint::git {

/// Whether commit.gpgSign asks for one.
bool wants_signature(const Repository::Impl& repository);

/// The signature of a commit's text, as it goes into the `gpgsig` header.
Result<std::string> sign(const Repository::Impl& repository, const std::string& commit, const Signature& committer);

}  // namespace plaint::git
