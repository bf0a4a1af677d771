// Branches by name: local ones, those of remotes as they were last fetched, and which one a branch follows.
#pragma once

#include "git/repository.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::git {

struct Branch {
    std::string name;  ///< `main`, `origin/main`.
    ObjectId tip;
    bool remote = false;
};

/// The branch that another one follows (`git branch --set-upstream-to`).
struct Upstream {
    std::string remote;  ///< `origin`; `.` for a local branch.
    std::string branch;  ///< Its name there: `main`.
    std::string name;    ///< As it is called here: `origin/main`.
    ObjectId tip;        ///< As last fetched; empty when it is not there.

    /// The reference that follows it here, which nothing else can be meant by: `refs/remotes/origin/main`.
    [[nodiscard]] std::string reference() const { return (remote == "." ? "refs/heads/" : "refs/remotes/") + name; }
};

/// All branches, local ones first.
Result<std::vector<Branch>> branches(const Repository& repository);
std::vector<std::string> remotes(const Repository& repository);
/// What a local branch follows, whether it is there yet or not; nothing when git was told nothing.
std::optional<Upstream> upstream(const Repository& repository, std::string_view branch);
/// Whether fetching from a remote, as it is set up, brings this branch of it: a clone of a single branch brings that
/// one only.
bool brings(const Repository& repository, const std::string& remote, const std::string& branch);
/// The branch of a remote as it was last fetched, for a local one that follows nothing yet.
Upstream remote_branch(const Repository& repository, const std::string& remote, const std::string& branch);
/// The branch that a remote called its main one when it was cloned.
std::optional<Branch> main_branch(const Repository& repository, const std::string& remote);

}  // namespace plaint::git
