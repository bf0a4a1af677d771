// Where records with a uid have lain: copies of a record are found whichever commit brings them.
#pragma once

#include "git/repository.hpp"
#include "policy/policy.hpp"

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace plaint::verify {

class Uids {
public:
    /// `known`: commits behind which history is not gone through. Their records are looked at when somebody asks first.
    Uids(const git::Repository& repository, std::vector<git::ObjectId> known)
        : m_repository(repository), m_unread(std::move(known)) {}

    void note(std::string_view uid, const std::string& path) { m_paths[std::string(uid)].insert(path); }
    /// A further commit behind which nothing is gone through.
    void note_end(const git::ObjectId& commit) { m_unread.push_back(commit); }

    /// All paths at which a record with this uid was ever seen.
    Result<const std::set<std::string>*> paths_of(const policy::Policy& policy, std::string_view uid);

private:
    Result<void> read(const policy::Policy& policy, const git::ObjectId& commit);

    const git::Repository& m_repository;
    std::vector<git::ObjectId> m_unread;
    std::unordered_set<git::ObjectId> m_blobs;  ///< That were read.
    std::unordered_map<std::string, std::set<std::string>> m_paths;
};

}  // namespace plaint::verify
