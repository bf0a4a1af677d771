// Numbers that two branches gave to different records, told apart by uid, and which of the two gives way.
#pragma once

#include "git/branches.hpp"
#include "policy/policy.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::share {

/// A record of this branch whose number another branch has for another record.
struct Collision {
    std::string id;
    std::string path;
    std::string uid;
    std::string branch;  ///< The other one: `origin/main`.
};

/// Where a branch stands among the others.
struct Neighbours {
    /// The branch whose numbers count: the remote's main one, else the one followed, else the local main one; nothing
    /// when this branch is it.
    std::optional<git::Branch> main;
    std::optional<git::Upstream> upstream;
    std::vector<git::Branch> others;  ///< All but this one.
};

Result<Neighbours> neighbours(const git::Repository& repository);

/// The records at `head` that have to give way, by path: those that are not on the main branch, where it, or a branch
/// on which they are not either, has another uid under the same number, and that their upstream has not renumbered
/// already. Reads what is not on the main branch only.
Result<std::vector<Collision>> collisions(const git::Repository& repository, const policy::Policy& policy,
                                          const git::ObjectId& head, const Neighbours& neighbours);

/// The same as findings, with the position of the id.
Findings collision_findings(const git::Repository& repository, const std::vector<Collision>& collisions,
                            const git::ObjectId& head);

}  // namespace plaint::share
