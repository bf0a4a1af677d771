// Versions of records, parsed once: history comes by each of them twice, as what a step made and as what the next one
// found.
#pragma once

#include "git/repository.hpp"
#include "model/complaint.hpp"
#include "store/rules.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace plaint::verify {

/// What rules say of a version by itself, in its place.
struct Verdict {
    Findings findings;  ///< Of syntax, schema and place.
    bool fits = false;  ///< It can be read and is as the schema asks.
};

struct Version {
    git::ObjectId blob;
    std::optional<model::Complaint> record;  ///< Nothing: the text is none.
    Findings findings;                       ///< Why it is none.

    /// By these rules, at this path; worked out once for those who ask one after the other.
    const Verdict& verdict(const store::Rules& rules, const std::string& path);

private:
    const store::Rules* m_by = nullptr;
    std::string m_at;
    Verdict m_verdict;
};
using VersionPtr = std::shared_ptr<Version>;

class Versions {
public:
    explicit Versions(const git::Repository& repository) : m_repository(repository) {}
    /// The record in a blob; `path` is its name in findings.
    Result<VersionPtr> of(const git::ObjectId& blob, const std::string& path);

private:
    using Generation = std::unordered_map<git::ObjectId, VersionPtr>;
    void keep(const VersionPtr& version);

    const git::Repository& m_repository;
    /// Two generations: what is not asked for while one fills up is forgotten.
    Generation m_young;
    Generation m_old;
    std::size_t m_young_bytes = 0;
};

}  // namespace plaint::verify
