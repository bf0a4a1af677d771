// A commit with one parent or none: every record in it from what it was to what it became.
#include "policy/judge.hpp"
#include "store/codes.hpp"
#include "store/records.hpp"
#include "verify/codes.hpp"
#include "verify/evidence.hpp"
#include "verify/verification.hpp"

#include <algorithm>

namespace plaint::verify {

namespace {

bool is_file(const std::optional<git::Entry>& entry) {
    return entry && (entry->kind == git::EntryKind::file || entry->kind == git::EntryKind::executable);
}

/// A record that lies elsewhere now is one change, known by its uid.
void join_moves(std::vector<RecordChange>& changes) {
    for (RecordChange& gone : changes) {
        if (gone.after || !gone.before || !gone.before->record) continue;
        const auto came = std::find_if(changes.begin(), changes.end(), [&](const RecordChange& other) {
            return !other.before && other.after && other.after->record &&
                   other.after->record->uid() == gone.before->record->uid();
        });
        if (came == changes.end()) continue;
        came->before = std::move(gone.before);
        gone.before = nullptr;
    }
    std::erase_if(changes, [](const RecordChange& change) { return !change.before && !change.after; });
}

Finding deleted(const Version* before) {
    const model::Complaint* record = before != nullptr && before->record ? &*before->record : nullptr;
    return error(k_deleted,
                 record == nullptr ? Phrase(Text("the record was deleted", "记录被删除"))
                                   : phrase({"the record was deleted: {0}", "记录被删除：{0}"}, record->title()),
                 Text("A mistaken registration is taken back with `plaint undo` or `git revert`",
                      "误登记可用 `plaint undo` 或 `git revert` 撤回"));
}

/// Numbers that a record claims to have borne have to be the one that it bore just before.
Findings judge_aliases(const model::Complaint* before, const model::Complaint& after) {
    Findings findings;
    const data::View aliases = after.root().find("aliases");
    const std::size_t known = before == nullptr ? 0 : before->root().find("aliases").size();
    for (std::size_t i = known; i < aliases.size(); ++i) {
        const data::View id = aliases.at(i).find("id");
        if (before != nullptr && before->id() != after.id() && before->id() == id.text()) continue;
        findings.push_back(
            data::at(id ? id : aliases.at(i),
                     error(k_forged_alias, phrase({"{0} was not the number of this record before this commit",
                                                   "{0} 在该提交之前并非本记录的编号"},
                                                  id.text()))));
    }
    return findings;
}

/// Copies of a record under another number.
void judge_uids(const std::vector<RecordChange>& changes, Findings& findings) {
    for (auto one = changes.begin(); one != changes.end(); ++one) {
        if (!one->after || !one->after->record) continue;
        const auto earlier = std::find_if(changes.begin(), one, [&](const RecordChange& other) {
            return other.after && other.after->record && other.after->record->uid() == one->after->record->uid();
        });
        if (earlier == one) continue;
        Finding finding =
            data::at(one->after->record->root().find("uid"),
                     error(k_duplicate_uid, phrase({"the uid is that of {0}", "uid 与 {0} 相同"}, earlier->path)));
        finding.file = one->path;
        findings.push_back(std::move(finding));
    }
}

}  // namespace

bool is_record_path(const policy::Policy& policy, std::string_view path) {
    constexpr std::string_view k_suffix = ".yaml";
    if (!path.ends_with(k_suffix)) return false;
    const auto slash = path.rfind('/');
    const std::string_view name = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
    const std::string_view id = name.substr(0, name.size() - k_suffix.size());
    return std::any_of(policy.series.begin(), policy.series.end(), [&](const policy::Series& series) {
        if (!path.starts_with(series.folder)) return false;
        const auto parts = series.parse(id);
        return parts && series.path(*parts) == path;
    });
}

Findings judge_version(const store::Rules& rules, const std::string& path, Version& version) {
    if (!version.record) return version.findings;
    Findings findings = rules.schema.check(version.record->root());
    version.fits = findings.empty();
    if (!version.fits) return findings;
    const auto place = store::path_of(rules.policy, version.record->id());
    if (place && *place == path) return findings;
    findings.push_back(data::at(version.record->root().find("id"),
                                error(store::k_misplaced, phrase({"the file of another number holds the record {0}",
                                                                  "另一编号的文件中是记录 {0}"},
                                                                 version.record->id()))));
    return findings;
}

Result<std::vector<RecordChange>> Verification::record_changes(const Visit& visit) {
    std::vector<RecordChange> out;
    for (const git::PathChange& change : visit.changes) {
        const bool record = is_record_path(visit.in_force->rules->policy, change.path) ||
                            (visit.own != nullptr && is_record_path(visit.own->rules->policy, change.path));
        if (!record) continue;
        RecordChange one{change.path, nullptr, nullptr};
        if (is_file(change.before)) {
            PLAINT_TRY(version, m_versions.of(change.before->id, change.path));
            one.before = std::move(version);
        }
        if (is_file(change.after)) {
            PLAINT_TRY(version, m_versions.of(change.after->id, change.path));
            one.after = std::move(version);
        }
        if (one.before == one.after) continue;  // only its mode
        out.push_back(std::move(one));
    }
    join_moves(out);
    return out;
}

Result<Findings> Verification::judge_change(const Visit& visit, const InForce& rules, const Origin& origin,
                                            const RecordChange& change) {
    if (!change.after) return in_file({deleted(change.before.get())}, change.path);
    Findings findings = judge_version(*rules.rules, change.path, *change.after);
    if (!change.after->good()) {
        change.after->earlier = change.before;
        return in_file(std::move(findings), change.path);
    }
    const Version* good = last_good(change.before.get());
    const model::Complaint* before = good == nullptr ? nullptr : &*good->record;
    const model::Complaint& after = *change.after->record;
    const NewEvents events = new_events(before, after);
    const time::Zone& zone = rules.rules->policy.zone;
    append(findings, judge_growth(rules.rules->policy, before, after, events, zone.localized({origin.written, 0})));
    append(findings, judge_origin(rules, origin, after, events));
    append(findings, judge_aliases(before, after));
    PLAINT_TRY(attached, judge_attached(m_repository, visit.commit.id, before, after));
    append(findings, std::move(attached));
    if (events.kept && !events.at_end && !has_errors(findings)) {
        findings.push_back(
            data::at(after.history()[events.places.front()].view,
                     {Severity::note,
                      std::string(k_put_between.word),
                      {},
                      {},
                      {},
                      phrase({"`{0}` was put before events that were there already", "`{0}` 被插入到已有事件之前"},
                             after.history()[events.places.front()].name),
                      {}}));
    }
    return in_file(std::move(findings), change.path);
}

Result<void> Verification::judge_evidence(Visit& visit, const std::vector<RecordChange>& changes) {
    for (const git::PathChange& change : visit.changes) {
        const std::string_view owner = owner_of(change.path);
        if (!change.before || owner.empty() || visit.taken_back.contains(change.path)) continue;
        const auto path = store::path_of(visit.in_force->rules->policy, owner);
        if (!path || visit.commit.parents.empty()) continue;
        PLAINT_TRY(before, version_in(visit.commit.parents.front(), *path));
        const data::View was = before && before->record ? listed(*before->record, change.path) : data::View();
        if (!was) continue;
        // It may have moved with its record.
        const auto moved = std::find_if(changes.begin(), changes.end(), [&](const RecordChange& one) {
            return one.after && one.after->record && one.after->record->uid() == before->record->uid();
        });
        data::View now = was;
        if (moved != changes.end()) {
            for (const data::View entry : moved->after->record->root().find("evidence")) {
                if (entry.find("id").text() == was.find("id").text()) now = entry;
            }
        }
        PLAINT_TRY(there, is_there(m_repository, visit.commit.id, now.find("path").text(), was.find("sha256").text()));
        if (there) continue;
        Finding finding = not_as_attached(was, change.path);
        finding.file = *path;
        visit.findings.push_back(std::move(finding));
    }
    return {};
}

Result<void> Verification::step(Visit& visit) {
    PLAINT_TRY(changes, record_changes(visit));
    visit.records = changes.size();
    std::erase_if(changes, [&](const RecordChange& one) { return visit.taken_back.contains(one.path); });
    const Origin origin = origin_of(visit.commit, visit.in_force->mailmap);
    for (const RecordChange& change : changes) {
        PLAINT_TRY(findings, judge_change(visit, *visit.in_force, origin, change));
        const bool refused = has_errors(findings);
        append(visit.findings, std::move(findings));
        if (!refused || visit.own == nullptr || visit.own == visit.in_force) continue;
        PLAINT_TRY(by_own, judge_change(visit, *visit.own, origin, change));
        if (has_errors(by_own)) continue;
        Finding finding = error(k_own_rules,
                                Text("only the rules that this commit itself brings allow the change",
                                     "只有按该提交自身带来的规则，才允许此修改"),
                                Text("Change the rules in a commit of its own, before", "请先单独提交规则的修改"));
        finding.file = change.path;
        visit.findings.push_back(std::move(finding));
    }
    judge_uids(changes, visit.findings);
    return judge_evidence(visit, changes);
}

}  // namespace plaint::verify
