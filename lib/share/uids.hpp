// Uids of records in commits: what tells one record from another of the same number.
#pragma once

#include "git/repository.hpp"

#include <map>
#include <optional>
#include <string>

namespace plaint::share {

/// By blobs, each read once.
class Uids {
public:
    explicit Uids(const git::Repository& repository) : m_repository(repository) {}

    /// Empty where there is no record, or none that can be read.
    std::string of(const std::optional<git::Entry>& entry);
    std::string at(const git::ObjectId& commit, const std::string& path);

private:
    [[nodiscard]] std::string read(const git::ObjectId& id) const;

    const git::Repository& m_repository;
    std::map<git::ObjectId, std::string> m_known;
};

}  // namespace plaint::share
