// A commit with one parent or none: every record in it from what it was to what it became.
#include "policy/judge.hpp"
#include "store/codes.hpp"
#include "store/records.hpp"
#include "verify/codes.hpp"
#include "verify/evidence.hpp"
#include "verify/verification.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace plaint::verify {

namespace {

bool is_file(const std::optional<git::Entry>& entry) {
    return entry && (entry->kind == git::EntryKind::file || entry->kind == git::EntryKind::executable);
}

/// A record that lies elsewhere now is one change, known by its uid.
void join_moves(std::vector<RecordChange>& changes) {
    std::map<std::string_view, RecordChange*> came;
    for (RecordChange& change : changes) {
        if (!change.before && change.after && change.after->record) came.emplace(change.after->record->uid(), &change);
    }
    for (RecordChange& gone : changes) {
        if (gone.after || !gone.before || !gone.before->record) continue;
        const auto found = came.find(gone.before->record->uid());
        if (found == came.end() || found->second->before) continue;
        found->second->before = std::move(gone.before);
        found->second->from = gone.path;
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

/// Numbers that a record claims to have borne have to be the one that it bore just before; several where a squash holds
/// several events that changed it.
Findings judge_aliases(const model::Complaint* before, const model::Complaint& after, const NewEvents& events) {
    Findings findings;
    const data::View aliases = after.root().find("aliases");
    const std::size_t known = before == nullptr ? 0 : before->root().find("aliases").size();
    if (aliases.size() == known) return findings;
    std::set<std::string_view> borne;
    if (before != nullptr && before->id() != after.id()) borne.insert(before->id());
    if (events.places.size() > 1) {
        for (const std::size_t place : events.places)
            borne.insert(after.history()[place].view.find("renumbered", "from").text());
    }
    for (std::size_t i = known; i < aliases.size(); ++i) {
        const data::View id = aliases.at(i).find("id");
        if (id && borne.contains(id.text())) continue;
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
    std::map<std::string_view, std::string_view> paths;
    for (const RecordChange& one : changes) {
        if (!one.after || !one.after->record) continue;
        const auto [other, fresh] = paths.emplace(one.after->record->uid(), one.path);
        if (!fresh) findings.push_back(duplicate_uid(*one.after->record, one.path, other->second));
    }
}

}  // namespace

Finding duplicate_uid(const model::Complaint& record, const std::string& path, std::string_view other) {
    Finding finding = data::at(record.root().find("uid"),
                               error(k_duplicate_uid, phrase({"the uid is that of {0}", "uid 与 {0} 相同"}, other)));
    finding.file = path;
    return finding;
}

bool is_record_path(const policy::Policy& policy, std::string_view path) {
    constexpr std::string_view k_suffix = ".yaml";
    if (!path.ends_with(k_suffix)) return false;
    return std::any_of(policy.series.begin(), policy.series.end(), [&](const policy::Series& series) {
        return path.starts_with(series.folder) && path[series.folder.size()] == '/';
    });
}

Result<std::vector<RecordChange>> Verification::record_changes(const Visit& visit) {
    std::vector<RecordChange> out;
    for (const git::PathChange& change : visit.changes) {
        const bool record = is_record_path(visit.in_force->rules->policy, change.path) ||
                            (visit.own != nullptr && is_record_path(visit.own->rules->policy, change.path));
        if (!record) continue;
        RecordChange one{change.path, change.path, nullptr, nullptr};
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
    const Verdict& verdict = change.after->verdict(*rules.rules, change.path);
    Findings findings = verdict.findings;
    if (!verdict.fits) return in_file(std::move(findings), change.path);
    VersionPtr good;
    if (change.before) {
        PLAINT_TRY(found, last_good(visit.base, change.from));
        good = std::move(found);
    }
    const model::Complaint* before = good == nullptr ? nullptr : &*good->record;
    const model::Complaint& after = *change.after->record;
    const NewEvents events = new_events(before, after);
    const time::Zone& zone = rules.rules->policy.zone;
    append(findings, judge_growth(rules.rules->policy, before, after, events, zone.localized({origin.written, 0})));
    append(findings, judge_origin(rules, origin, after, events));
    append(findings, judge_aliases(before, after, events));
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
        if (!change.before || owner.empty() || visit.base.empty()) continue;
        const auto path = store::path_of(visit.in_force->rules->policy, owner);
        if (!path) continue;
        PLAINT_TRY(before, version_in(visit.base, *path));
        const data::View was = before && before->record ? listed(*before->record, change.path) : data::View();
        if (!was) continue;
        // It may have moved with its record; and what is taken back with its entry is wanted no more.
        data::View now = was;
        const auto moved = std::find_if(changes.begin(), changes.end(), [&](const RecordChange& one) {
            return one.after && one.after->record && one.after->record->uid() == before->record->uid();
        });
        if (moved != changes.end()) {
            for (const data::View entry : moved->after->record->root().find("evidence")) {
                if (entry.find("id").text() == was.find("id").text()) now = entry;
            }
        } else if (visit.taken_back.contains(*path)) {
            PLAINT_TRY(after, version_in(visit.commit.id, *path));
            if (!after || !after->record || !listed(*after->record, change.path)) continue;
        }
        PLAINT_TRY(there, is_there(m_repository, visit.commit.id, now.find("path").text(), was.find("sha256").text()));
        if (there) continue;
        Finding finding = not_as_attached(was, change.path);
        finding.file = *path;
        visit.findings.push_back(std::move(finding));
    }
    return {};
}

/// A new record must not be a copy of one that stays.
Result<void> Verification::judge_copies(Visit& visit, const std::vector<RecordChange>& changes) {
    for (const RecordChange& change : changes) {
        if (!change.after || !change.after->record) continue;
        const std::string_view uid = change.after->record->uid();
        if (!change.before && !visit.base.empty()) {
            PLAINT_TRY(paths, m_uids.paths_of(visit.in_force->rules->policy, uid));
            for (const std::string& path : *paths) {
                if (path == change.path) continue;
                PLAINT_TRY(other, version_in(visit.base, path));
                PLAINT_TRY(stays, version_in(visit.commit.id, path));
                const auto is_it = [&](const VersionPtr& one) {
                    return one && one->record && one->record->uid() == uid;
                };
                if (!is_it(other) || !is_it(stays)) continue;
                visit.findings.push_back(duplicate_uid(*change.after->record, change.path, path));
                break;
            }
        }
        m_uids.note(uid, change.path);
    }
    return {};
}

Result<void> Verification::step(Visit& visit) {
    PLAINT_TRY(changes, record_changes(visit));
    visit.records = changes.size();
    judge_uids(changes, visit.findings);
    PLAINT_CHECK(judge_copies(visit, changes));
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
    return judge_evidence(visit, changes);
}

}  // namespace plaint::verify
