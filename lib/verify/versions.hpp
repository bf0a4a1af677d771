// Versions of records, parsed once: history comes by each of them twice, as what a step made and as what the next one
// found.
#pragma once

#include "git/repository.hpp"
#include "model/complaint.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace plaint::verify {

struct Version {
    git::ObjectId blob;
    std::optional<model::Complaint> record;  ///< Nothing: the text is none.
    Findings findings;                       ///< Why it is none.
    bool fits = true;                        ///< By the schema, as far as it was asked.
    /// What stood in its place before, where this one is no good: what a later step starts from.
    std::shared_ptr<const Version> earlier;

    [[nodiscard]] bool good() const { return record.has_value() && fits; }
};
using VersionPtr = std::shared_ptr<Version>;

/// The last good one: this, or what stood in its place before; null when there is none.
const Version* last_good(const Version* version);

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
