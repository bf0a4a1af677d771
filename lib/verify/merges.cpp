// A commit with several parents: what it holds has to follow from all of them.
#include "store/records.hpp"
#include "verify/codes.hpp"
#include "verify/evidence.hpp"
#include "verify/joined.hpp"
#include "verify/verdict.hpp"
#include "verify/verification.hpp"

#include <algorithm>
#include <set>

namespace plaint::verify {

namespace {

using Differences = std::map<std::string, git::PathChange>;

Differences by_path(std::vector<git::PathChange> changes) {
    Differences out;
    for (git::PathChange& change : changes) {
        std::string path = change.path;
        out.emplace(std::move(path), std::move(change));
    }
    return out;
}

bool is_file(const git::Entry& entry) {
    return entry.kind == git::EntryKind::file || entry.kind == git::EntryKind::executable;
}

}  // namespace

/// What is known of a merge.
struct Verification::Merge {
    std::vector<git::ObjectId> parents;
    std::vector<bool> ruled;             ///< Parents without rules vouch for nothing.
    std::vector<Differences> to_result;  ///< From each parent to the result.
    /// Where two parents parted, by both; and what changed from there to the first of the two.
    std::vector<std::vector<std::vector<git::ObjectId>>> bases;
    std::vector<std::vector<std::vector<std::set<std::string>>>> changed;
    std::map<std::string, std::string> uids;  ///< Paths of records that are new in the result.
    std::vector<std::map<std::string, std::string>>
        by_uid;  ///< Of each parent: paths of records that are not as there.

    /// Whether a path in which one parent differs from the result is as the other parents have made it, while this one
    /// left it alone.
    [[nodiscard]] bool follows(std::size_t side, const std::string& path) const {
        for (std::size_t other = 0; other < parents.size(); ++other) {
            if (other == side || !ruled[other] || to_result[other].contains(path)) continue;
            const auto& since = changed[side][other];
            if (since.empty()) {
                // Histories without a common ancestor: whatever this parent has is its own.
                if (!to_result[side].at(path).before) return true;
                continue;
            }
            if (std::any_of(since.begin(), since.end(),
                            [&](const std::set<std::string>& paths) { return !paths.contains(path); }))
                return true;
        }
        return false;
    }
};

Result<Verification::Merge> Verification::read_merge(const Visit& visit) {
    Merge merge;
    merge.parents = visit.commit.parents;
    const std::size_t count = merge.parents.size();
    for (std::size_t i = 0; i < count; ++i) {
        PLAINT_TRY(changes, m_repository.compare(merge.parents[i], visit.commit.id, ""));
        merge.to_result.push_back(by_path(std::move(changes)));
        PLAINT_TRY(rules, behind(merge.parents[i]));
        merge.ruled.push_back(rules != nullptr);
    }
    merge.bases.resize(count, std::vector<std::vector<git::ObjectId>>(count));
    merge.changed.resize(count, std::vector<std::vector<std::set<std::string>>>(count));
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j) {
            if (i == j) continue;
            PLAINT_TRY(bases, m_repository.merge_bases(merge.parents[i], merge.parents[j]));
            for (const git::ObjectId& base : bases) {
                PLAINT_TRY(changes, m_repository.compare(base, merge.parents[i], ""));
                std::set<std::string> paths;
                for (git::PathChange& change : changes) paths.insert(std::move(change.path));
                merge.changed[i][j].push_back(std::move(paths));
            }
            merge.bases[i][j] = std::move(bases);
        }
    }
    return merge;
}

Result<VersionPtr> Verification::version_in(const git::ObjectId& commit, const std::string& path) {
    if (commit.empty()) return VersionPtr();
    PLAINT_TRY(entry, m_repository.find(commit, path));
    if (!entry || !is_file(*entry)) return VersionPtr();
    return m_versions.of(entry->id, path);
}

Result<VersionPtr> Verification::last_good(const git::ObjectId& commit, const std::string& path) {
    for (git::ObjectId id = commit; !id.empty();) {
        const auto read = m_repository.commit_of(id);
        if (!read) break;  // a shallow clone ends here
        PLAINT_TRY(version, version_in(id, path));
        PLAINT_TRY(rules, behind(id));
        if (!version || rules == nullptr) break;
        if (version->verdict(*rules->rules, path).fits) return version;
        id = read->parents.empty() ? git::ObjectId() : read->parents.front();
    }
    return VersionPtr();
}

Result<Placed> Verification::side_of(Merge& merge, std::size_t side, const std::string& path, std::string_view uid) {
    PLAINT_TRY(here, version_in(merge.parents[side], path));
    if (here) return Placed{path, std::move(here)};
    if (merge.by_uid.empty()) merge.by_uid.resize(merge.parents.size());
    auto& paths = merge.by_uid[side];
    if (paths.empty()) {
        for (const auto& [other, change] : merge.to_result[side]) {
            if (!change.before || change.after) continue;  // a record that moved is not in its old place any more
            PLAINT_TRY(version, version_in(merge.parents[side], other));
            if (version && version->record) paths.emplace(version->record->uid(), other);
        }
        paths.emplace("", "");
    }
    const auto elsewhere = paths.find(std::string(uid));
    if (uid.empty() || elsewhere == paths.end()) return Placed{path, nullptr};
    PLAINT_TRY(version, version_in(merge.parents[side], elsewhere->second));
    return Placed{elsewhere->second, std::move(version)};
}

/// What the parents have of a record, and what they had of it where they parted.
Result<std::vector<Side>> Verification::sides_of(Merge& merge, const std::string& path, std::string_view uid,
                                                 std::vector<VersionPtr>& kept) {
    std::vector<Placed> placed;
    const auto taken = [&kept](VersionPtr version) -> const model::Complaint* {
        if (!version) return nullptr;
        kept.push_back(std::move(version));
        return &*kept.back()->record;
    };
    for (std::size_t i = 0; i < merge.parents.size(); ++i) {
        PLAINT_TRY(side, side_of(merge, i, path, uid));
        placed.push_back(std::move(side));
    }
    std::vector<Side> sides(placed.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
        Side& side = sides[i];
        side.bases.resize(placed.size());
        if (!merge.ruled[i]) continue;
        PLAINT_TRY(good, last_good(merge.parents[i], placed[i].path));
        side.record = taken(std::move(good));
        for (std::size_t j = 0; j < placed.size(); ++j) {
            if (!merge.ruled[j]) continue;
            for (const git::ObjectId& base : merge.bases[i][j]) {
                PLAINT_TRY(there, last_good(base, placed[i].path));
                if (const model::Complaint* was = taken(std::move(there))) side.bases[j].push_back(was);
            }
        }
    }
    return sides;
}

/// The result by the rules of one parent.
Result<Findings> Verification::judge_by(const InForce& rules, const Visit& visit, Merge& merge, const std::string& path,
                                        Version& version) {
    const Verdict& verdict = version.verdict(*rules.rules, path);
    Findings findings = verdict.findings;
    if (!verdict.fits) return findings;
    std::vector<VersionPtr> kept;
    PLAINT_TRY(sides, sides_of(merge, path, version.record->uid(), kept));
    const time::Instant now = rules.rules->policy.zone.localized({visit.commit.committer.when, 0});
    append(findings, judge_joined(rules.rules->policy, sides, *version.record, now));
    return findings;
}

Result<void> Verification::judge_merged(Visit& visit, Merge& merge, const std::string& path, const git::Entry& result) {
    PLAINT_TRY(version, m_versions.of(result.id, path));
    PLAINT_TRY(findings, judge_by(*visit.in_force, visit, merge, path, *version));
    // A branch may bring new rules, and records that follow them: each was judged there.
    for (std::size_t i = 1; i < merge.parents.size() && has_errors(findings); ++i) {
        PLAINT_TRY(theirs, behind(merge.parents[i]));
        if (theirs == nullptr || theirs == visit.in_force) continue;
        PLAINT_TRY(by_theirs, judge_by(*theirs, visit, merge, path, *version));
        if (!has_errors(by_theirs)) findings = std::move(by_theirs);
    }
    append(visit.findings, in_file(std::move(findings), path));
    return {};
}

Result<void> Verification::judge_merged_evidence(Visit& visit, const std::string& path) {
    const auto home = store::path_of(visit.in_force->rules->policy, owner_of(path));
    if (!home) return {};
    PLAINT_TRY(version, version_in(visit.commit.id, *home));
    const data::View entry = version && version->record ? listed(*version->record, path) : data::View();
    if (!entry) return {};
    PLAINT_TRY(there, is_there(m_repository, visit.commit.id, path, entry.find("sha256").text()));
    if (there) return {};
    append(visit.findings, in_file({not_as_attached(entry, path)}, *home));
    return {};
}

/// A record that the result does not have, though a parent that others did not take it from has.
Result<void> Verification::judge_lost(Visit& visit, const Merge& merge, const std::string& path) {
    for (std::size_t i = 0; i < merge.parents.size(); ++i) {
        if (!merge.ruled[i]) continue;
        PLAINT_TRY(version, version_in(merge.parents[i], path));
        if (!version) continue;
        if (version->record && merge.uids.contains(std::string(version->record->uid()))) return {};  // it moved
        append(visit.findings,
               in_file({error(k_merge_lost, Text("the merge lost this record", "合并丢失了这条记录"))}, path));
        return {};
    }
    return {};
}

namespace {

/// What one path of a merge needs.
struct Touched {
    const git::PathChange* change = nullptr;
    bool clean = true;    ///< In the result as one side has made it, while the others left it alone.
    bool is_new = false;  ///< Some parent has no such file.
};

}  // namespace

Result<void> Verification::merge(Visit& visit) {
    PLAINT_TRY(merge, read_merge(visit));
    std::map<std::string, Touched> touched;
    bool other_rules = false;
    for (std::size_t side = 0; side < merge.parents.size(); ++side) {
        for (const auto& [path, change] : merge.to_result[side]) {
            const bool rules = shapes_rules(path) && path != store::k_editor_schema_path;
            other_rules = other_rules || (rules && merge.ruled[side] && !merge.follows(side, path));
            if (!is_record_path(visit.in_force->rules->policy, path) && owner_of(path).empty()) continue;
            Touched& one = touched[path];
            one.change = &change;
            one.clean = one.clean && (!merge.ruled[side] || merge.follows(side, path));
            one.is_new = one.is_new || !change.before;
        }
    }
    if (other_rules) visit.findings.push_back(rules_changed(visit.commit, *visit.in_force));
    for (const auto& [path, one] : touched) PLAINT_CHECK(note_uid(visit, merge, path, one.is_new || !one.clean));
    for (const auto& [path, one] : touched) {
        if (one.clean) continue;
        if (!owner_of(path).empty()) {
            PLAINT_CHECK(judge_merged_evidence(visit, path));
            continue;
        }
        ++visit.records;
        const bool there = one.change->after && is_file(*one.change->after);
        PLAINT_CHECK(there ? judge_merged(visit, merge, path, *one.change->after) : judge_lost(visit, merge, path));
    }
    return {};
}

/// A record that is new in the result must not be a copy of another.
Result<void> Verification::note_uid(Visit& visit, Merge& merge, const std::string& path, bool is_new) {
    if (!is_new || !owner_of(path).empty()) return {};
    PLAINT_TRY(version, version_in(visit.commit.id, path));
    if (!version || !version->record || version->record->uid().empty()) return {};
    const auto [other, fresh] = merge.uids.emplace(version->record->uid(), path);
    if (fresh) return {};
    visit.findings.push_back(duplicate_uid(*version->record, path, other->second));
    return {};
}

}  // namespace plaint::verify
