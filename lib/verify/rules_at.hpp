// The rules in force at a commit, each set of them loaded once.
#pragma once

#include "git/history.hpp"
#include "git/mailmap.hpp"
#include "store/rules.hpp"
#include "verify/past_records.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace plaint::verify {

/// Rules of a commit: what plaint.yaml and .plaint/ say, and who is who by .mailmap.
struct InForce {
    std::optional<store::Rules> rules;  ///< Nothing: there are none, or they cannot be used.
    Findings findings;                  ///< Why they cannot be used.
    git::Mailmap mailmap;
    std::shared_ptr<PastRecords> others;  ///< Where values look that count other records.
};

/// Whether a file has a part in the rules.
bool shapes_rules(std::string_view path);

class RulesAt {
public:
    RulesAt(const git::Repository& repository, Versions& versions, std::optional<std::filesystem::path> data_dir)
        : m_repository(repository), m_versions(versions), m_data_dir(std::move(data_dir)) {}

    /// Of a commit. Lives as long as this.
    Result<const InForce*> of(const git::ObjectId& commit);
    /// Of a commit that changes no file that shapes them, from one of its parents; saves looking them up.
    void same_as(const git::ObjectId& commit, const git::ObjectId& parent);

private:
    /// The ids of what shapes them: equal keys mean equal rules.
    [[nodiscard]] Result<std::string> key_of(const git::ObjectId& commit) const;
    [[nodiscard]] Result<std::unique_ptr<InForce>> load(const git::ObjectId& commit) const;

    const git::Repository& m_repository;
    Versions& m_versions;
    std::optional<std::filesystem::path> m_data_dir;
    std::map<std::string, std::unique_ptr<InForce>> m_loaded;
    std::map<git::ObjectId, const InForce*> m_of;
};

}  // namespace plaint::verify
