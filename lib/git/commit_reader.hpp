// Commit objects read as they are stored: history is walked through thousands of them.
#pragma once

#include "git/history.hpp"
#include "git/libgit2.hpp"

#include <set>
#include <string_view>
#include <vector>

namespace plaint::git {

/// What walking needs of a commit.
struct CommitLinks {
    git_oid tree = {};
    std::vector<git_oid> parents;  ///< None where a shallow clone ends.
    std::int64_t when = 0;         ///< The committer's time.
    bool cut = false;              ///< It has parents that a shallow clone left out.
};

struct OidLess {
    bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_cmp(&a, &b) < 0; }
};

/// Reads commits of one repository; knows where a shallow clone ends.
class CommitReader {
public:
    CommitReader(git_odb* objects, const std::string& common_dir);
    [[nodiscard]] Result<CommitLinks> links(const git_oid& id) const;
    [[nodiscard]] Result<Commit> commit(const git_oid& id) const;

private:
    git_odb* m_objects;
    std::set<git_oid, OidLess> m_shallow;
};

}  // namespace plaint::git
