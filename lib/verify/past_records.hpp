// The other records as they were at a commit, for values that count those like a record.
#pragma once

#include "policy/policy.hpp"
#include "verify/versions.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace plaint::verify {

/// Looks only when somebody asks, and into each version of a record once.
class PastRecords final : public policy::Others {
public:
    PastRecords(const git::Repository& repository, Versions& versions, const policy::Policy& policy)
        : m_repository(repository), m_versions(versions), m_policy(policy) {}

    /// Which commit is asked about from now on; empty: there are no other records.
    void stand_at(const git::ObjectId& commit);

    [[nodiscard]] std::vector<Like> like(const policy::Computed& computed, std::string_view key) const override;

private:
    /// Where a version counts: by value and key.
    struct Place {
        std::string name;
        Like like;
    };
    void look() const;
    const std::vector<Place>& places_of(const git::ObjectId& blob, const std::string& path) const;

    const git::Repository& m_repository;
    Versions& m_versions;
    const policy::Policy& m_policy;
    git::ObjectId m_commit;
    mutable bool m_looked = false;
    mutable std::unordered_map<std::string, std::vector<Like>> m_alike;
    mutable std::unordered_map<git::ObjectId, std::vector<Place>> m_places;
};

}  // namespace plaint::verify
