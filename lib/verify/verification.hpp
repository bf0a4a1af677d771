// Going through history commit by commit: what is known on the way, and what is judged. Private to the room.
#pragma once

#include "verify/joined.hpp"
#include "verify/origin.hpp"
#include "verify/rules_at.hpp"
#include "verify/signed.hpp"
#include "verify/uids.hpp"
#include "verify/verify.hpp"
#include "verify/versions.hpp"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace plaint::verify {

/// A record's file in one step. Null versions: there is none.
struct RecordChange {
    std::string path;
    std::string from;  ///< Where it lay before.
    VersionPtr before;
    VersionPtr after;
};

/// A record's file on one side of a merge.
struct Placed {
    std::string path;
    VersionPtr version;
};

class Verification {
public:
    Verification(const git::Repository& repository, const Request& request)
        : m_repository(repository),
          m_request(request),
          m_versions(repository),
          m_rules(repository, m_versions, request.data_dir),
          m_uids(repository, request.range.exclude) {}

    Result<Report> run();

private:
    /// A commit with what is known of it.
    struct Visit {
        git::Commit commit;
        std::vector<git::PathChange> changes;  ///< From its base.
        git::ObjectId base;                    ///< What `changes` are from; empty where rules begin: all is new then.
        const InForce* in_force = nullptr;     ///< Null: there are no rules yet.
        const InForce* own = nullptr;          ///< Rules that it brings itself, where it changes them; else null.
        std::map<std::string, git::ObjectId> taken_back;
        Findings findings;
        std::size_t records = 0;  ///< Changes of records in it.
    };

    Result<void> visit(const git::ObjectId& id);
    void visit_cut(const git::Commit& commit);
    /// The rules that are in force behind a commit: its own, or, where these are no good, those before. Null: nothing
    /// vouches for what is in it.
    Result<const InForce*> behind(const git::ObjectId& commit);
    Result<void> settle_rules(Visit& visit);
    Result<void> judge_beginning(Visit& visit);
    Result<void> judge_rules(Visit& visit, const InForce& own);
    Result<void> judge_dates_of(Visit& visit);
    void compare_policies(const Visit& visit);
    void tell(Visit& visit);

    // One parent, or none.
    Result<void> step(Visit& visit);
    Result<std::vector<RecordChange>> record_changes(const Visit& visit);
    Result<Findings> judge_change(const Visit& visit, const InForce& rules, const Origin& origin,
                                  const RecordChange& change);
    Result<void> judge_evidence(Visit& visit, const std::vector<RecordChange>& changes);
    Result<void> judge_copies(Visit& visit, const std::vector<RecordChange>& changes);

    // Several parents.
    struct Merge;
    Result<void> merge(Visit& visit);
    Result<Merge> read_merge(const Visit& visit);
    Result<void> note_uid(Visit& visit, Merge& merge, const std::string& path, bool is_new);
    Result<void> judge_lost(Visit& visit, const Merge& merge, const std::string& path);
    Result<void> judge_merged(Visit& visit, Merge& merge, const std::string& path, const git::Entry& result);
    Result<Findings> judge_by(const InForce& rules, const Visit& visit, Merge& merge, const std::string& path,
                              Version& version);
    Result<std::vector<Side>> sides_of(Merge& merge, const std::string& path, std::string_view uid,
                                       std::vector<VersionPtr>& kept);
    Result<void> judge_merged_evidence(Visit& visit, const std::string& path);
    Result<Placed> side_of(Merge& merge, std::size_t side, const std::string& path, std::string_view uid);
    Result<VersionPtr> version_in(const git::ObjectId& commit, const std::string& path);
    /// The last version of a file that was as the rules of its time ask, from a commit backwards along first parents:
    /// what a later step starts from. Null when there is none.
    Result<VersionPtr> last_good(const git::ObjectId& commit, const std::string& path);

    const git::Repository& m_repository;
    const Request& m_request;
    Versions m_versions;
    RulesAt m_rules;
    Uids m_uids;
    std::unordered_map<git::ObjectId, const InForce*> m_behind;
    std::unordered_map<git::ObjectId, std::int64_t> m_committed;
    std::vector<ToBeSigned> m_to_be_signed;
    std::vector<git::ObjectId> m_by_other_rules;
    std::size_t m_beginnings = 0;  ///< Commits with which rules begin.
    Report m_report;
};

/// That a record is a copy of another.
Finding duplicate_uid(const model::Complaint& record, const std::string& path, std::string_view other);

/// Whether a path is one where `plaint` looks for records of the policy; their right places are fewer.
bool is_record_path(const policy::Policy& policy, std::string_view path);

void append(Findings& findings, Findings more);
/// Findings of a file.
Findings in_file(Findings findings, const std::string& path);

}  // namespace plaint::verify
