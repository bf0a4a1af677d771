// History as it was made: commits, the order they came in, and what changed from one to another. Declared with
// Repository, whose functions give these values.
#pragma once

#include "git/repository.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::git {

/// A line `Key: value` at the end of a message.
struct Trailer {
    std::string key;
    std::string value;
};

struct Commit {
    ObjectId id;
    ObjectId tree;
    std::vector<ObjectId> parents;  ///< As the commit names them; where a shallow clone ends they are not there.
    Signature author;
    Signature committer;
    std::string message;

    [[nodiscard]] std::string_view subject() const;
};

/// The trailers of a message: its last paragraph, when each of its lines is one (or goes on the one before, indented).
std::vector<Trailer> trailers(std::string_view message);

/// A file that is not the same in two commits.
struct PathChange {
    std::string path;             ///< From the top.
    std::optional<Entry> before;  ///< Nothing: it is new.
    std::optional<Entry> after;   ///< Nothing: it is gone.
};

/// Where a branch stood at a moment.
struct PastCommit {
    ObjectId id;
    std::int64_t recorded = 0;  ///< Its committer date, in seconds since 1970.
};

/// Commits that are reachable from some and not from others: `A..B` includes B and excludes A.
struct Range {
    std::vector<ObjectId> include;
    std::vector<ObjectId> exclude;
};

struct Walk {
    std::vector<ObjectId> commits;  ///< Oldest first: every commit behind all its parents.
    std::vector<ObjectId> cut;      ///< Those of them at which a shallow clone ends: what they follow is not there.
};

/// What git says of a commit's signature.
struct SignatureState {
    ObjectId commit;
    char verdict = 'N';  ///< As git's %G?: G good, N none, B bad, U untrusted, E cannot be checked, X, Y, R outdated.
    std::string signer;
};

}  // namespace plaint::git
