// What changed between two states of a repository, in words, with what is wrong with it.
#pragma once

#include "review/policy_change.hpp"
#include "review/record_change.hpp"
#include "store/source.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plaint::review {

/// A state of a repository: its files, and the rules in force there. All must outlive what is made of it.
struct State {
    const store::Source& source;
    const store::Resources& resources;
    const store::Rules& rules;
    store::Cache* cache = nullptr;  ///< May be null.
};

/// A file that differs.
struct ChangedFile {
    std::string path;
    bool before = false;  ///< Whether it was, and is there.
    bool after = false;
};

struct Review {
    std::vector<RecordChange> records;  ///< In the order of their ids.
    std::optional<PolicyChange> policy;
    std::size_t evidence = 0;          ///< Attached files that came, went or changed.
    std::size_t evidence_altered = 0;  ///< Of these, the ones that were there before.
    std::size_t other_files = 0;       ///< That are none of plaint's.
    /// Everything wrong with the records that changed, and whatever is wrong with others because of the change.
    Findings findings;

    [[nodiscard]] bool empty() const { return records.empty() && !policy && evidence == 0; }
};

struct Question {
    std::vector<ChangedFile> files;
    std::set<std::string> ids;  ///< Just these records; all, when empty.
    time::Instant now;
    enum class Checks { none, all } checks = Checks::all;
};

/// `before`: null where there were no rules yet; then everything is new.
Result<Review> review(const State* before, const State& after, const Question& question);

/// The files that plaint goes by and that differ, by path: series of either rules, evidence, rules.
Result<std::vector<ChangedFile>> changed_files(const State* before, const State& after);
/// Whether a file is none of plaint's: no record of either state, no evidence, no rules.
bool is_other(const State* before, const State& after, std::string_view path);
/// All files that differ between two commits; an empty `from` has none.
Result<std::vector<ChangedFile>> changed_files(const git::Repository& repository, const git::ObjectId& from,
                                               const git::ObjectId& to);

/// What of the question's findings are about one record, and which about none that changed.
std::vector<const Finding*> findings_of(const Review& review, const RecordChange& record);
std::vector<const Finding*> other_findings(const Review& review);

}  // namespace plaint::review
