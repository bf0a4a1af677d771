#include "verify/verify.hpp"

#include "verify/codes.hpp"
#include "verify/reverts.hpp"
#include "verify/verdict.hpp"
#include "verify/verification.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace plaint::verify {

void append(Findings& findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Findings in_file(Findings findings, const std::string& path) {
    for (Finding& finding : findings) finding.file = path;
    return findings;
}

Result<const InForce*> Verification::behind(const git::ObjectId& commit) {
    if (const auto known = m_behind.find(commit); known != m_behind.end()) return known->second;
    // Nobody gets rid of the rules by breaking them: then the last good ones before are in force.
    const InForce* found = nullptr;
    std::unordered_set<git::ObjectId> met{commit};
    for (std::vector<git::ObjectId> open{commit}; found == nullptr && !open.empty();) {
        const git::ObjectId id = std::move(open.back());
        open.pop_back();
        const auto read = m_repository.commit_of(id);
        if (!read) continue;  // a shallow clone ends here
        PLAINT_TRY(there, m_rules.of(id));
        if (there->rules) found = there;
        for (auto parent = read->parents.rbegin(); parent != read->parents.rend(); ++parent) {
            if (met.insert(*parent).second) open.push_back(*parent);
        }
    }
    return m_behind[commit] = found;
}

Result<void> Verification::settle_rules(Visit& visit) {
    const std::vector<git::ObjectId>& parents = visit.commit.parents;
    for (const git::ObjectId& parent : parents) {
        PLAINT_TRY(known, behind(parent));
        if (visit.in_force == nullptr) visit.in_force = known;
    }
    const bool shaped =
        parents.size() != 1 || std::any_of(visit.changes.begin(), visit.changes.end(),
                                           [](const auto& change) { return shapes_rules(change.path); });
    m_behind[visit.commit.id] = visit.in_force;
    if (!shaped) {
        m_rules.same_as(visit.commit.id, parents.front());
        return {};
    }
    PLAINT_TRY(own, m_rules.of(visit.commit.id));
    PLAINT_CHECK(judge_rules(visit, *own));
    if (!own->rules) return {};
    m_behind[visit.commit.id] = own;
    if (visit.in_force == nullptr) {
        visit.in_force = own;
        return judge_beginning(visit);
    }
    if (own != visit.in_force) visit.own = own;
    return {};
}

/// Nothing was judged before the rules begin: with them everything that is there comes in.
Result<void> Verification::judge_beginning(Visit& visit) {
    if (!visit.base.empty()) {
        visit.base.clear();
        PLAINT_TRY(all, m_repository.compare(visit.base, visit.commit.id, ""));
        visit.changes = std::move(all);
    }
    bool again = m_beginnings++ > 0;
    for (const git::ObjectId& known : m_request.range.exclude) {
        PLAINT_TRY(rules, behind(known));
        again = again || rules != nullptr;
    }
    if (again)
        visit.findings.push_back(
            error(k_second_beginning, Text("the rules begin here a second time, though nothing "
                                           "before this commit was judged by those there are",
                                           "规则在此处另行开始，而该提交之前的内容未经已有规则检查")));
    return {};
}

Result<void> Verification::judge_rules(Visit& visit, const InForce& own) {
    const InForce* before = visit.in_force;
    if (own.rules) {
        // Of a merge it is told where it is neither side's; see `merge`.
        const bool changed = visit.commit.parents.size() == 1 &&
                             std::any_of(visit.changes.begin(), visit.changes.end(), [](const auto& change) {
                                 return shapes_rules(change.path) && change.path != store::k_editor_schema_path;
                             });
        if (before != nullptr && changed) visit.findings.push_back(rules_changed(visit.commit, *before));
        return {};
    }
    if (own.findings.empty() && before == nullptr) return {};  // no repository of plaint's yet
    if (visit.commit.parents.size() > 1) {
        bool broken = true;  // on every side: told there
        for (const git::ObjectId& parent : visit.commit.parents) {
            PLAINT_TRY(theirs, m_rules.of(parent));
            broken = broken && !theirs->rules;
        }
        if (broken) return {};
    }
    Finding finding =
        error(k_bad_rules,
              own.findings.empty()
                  ? Phrase(Text("plaint.yaml is gone with this commit", "该提交删除了 plaint.yaml"))
                  : Phrase(Text("the rules cannot be used as this commit leaves them", "该提交之后的规则无法使用")),
              Text("plaint policy check", "plaint policy check"));
    finding.file = store::k_policy_path;
    visit.findings.push_back(std::move(finding));
    append(visit.findings, own.findings);
    return {};
}

Result<void> Verification::judge_dates_of(Visit& visit) {
    std::vector<std::int64_t> parents;
    for (const git::ObjectId& id : visit.commit.parents) {
        auto known = m_committed.find(id);
        if (known == m_committed.end()) {
            PLAINT_TRY(parent, m_repository.commit_of(id));
            known = m_committed.emplace(id, parent.committer.when).first;
        }
        parents.push_back(known->second);
    }
    append(visit.findings, judge_dates(visit.commit, parents, m_request.now));
    return {};
}

/// Whether the commit was decided by the rules that are in force here.
void Verification::compare_policies(const Visit& visit) {
    if (visit.commit.message.find("Policy:") == std::string::npos) return;
    const auto named = trailer(visit.commit, "Policy");
    if (!named) return;
    const auto& version = visit.in_force->rules->version;
    const bool brings_it = visit.own != nullptr && named->ends_with(visit.own->rules->version);
    if (!named->ends_with(version) && !brings_it) m_by_other_rules.push_back(visit.commit.id);
}

void Verification::tell(Visit& visit) {
    for (Finding& finding : visit.findings) m_report.told.push_back({visit.commit.id, std::move(finding)});
}

void Verification::visit_cut(const git::Commit& commit) {
    m_report.told.push_back({commit.id,
                             {Severity::note,
                              std::string(k_shallow.word),
                              {},
                              {},
                              {},
                              Text("what came before this commit is not in this clone: its own changes were not judged",
                                   "该提交之前的历史不在此克隆中：未检查其本身的修改"),
                              Text("git fetch --unshallow", "git fetch --unshallow")}});
}

Result<void> Verification::visit(const git::ObjectId& id) {
    Visit visit;
    PLAINT_TRY(commit, m_repository.commit_of(id));
    visit.commit = std::move(commit);
    m_committed[id] = visit.commit.committer.when;
    if (!visit.commit.parents.empty()) visit.base = visit.commit.parents.front();
    PLAINT_TRY(changes, m_repository.compare(visit.base, id, ""));
    visit.changes = std::move(changes);
    PLAINT_CHECK(settle_rules(visit));
    if (visit.in_force != nullptr) {
        for (const InForce* rules : {visit.in_force, visit.own}) {
            if (rules != nullptr) rules->others->stand_at(visit.base);
        }
        PLAINT_TRY(back, taken_back(m_repository, visit.commit, visit.changes));
        visit.taken_back = std::move(back);
        PLAINT_TRY(notes, told_reverts(m_repository, visit.commit, visit.in_force, visit.taken_back));
        const bool joins = visit.commit.parents.size() > 1 && !visit.base.empty();
        PLAINT_CHECK(joins ? merge(visit) : step(visit));
        PLAINT_CHECK(judge_dates_of(visit));
        if (visit.records > 0) compare_policies(visit);
        const bool to_be_signed = m_request.signatures == Request::Signatures::wanted &&
                                  visit.in_force->rules->policy.history.signing == policy::Signing::required;
        if (to_be_signed && (visit.records > 0 || visit.own != nullptr)) {
            const git::Mailmap& mailmap = visit.in_force->mailmap;
            m_to_be_signed.push_back(
                {id,
                 {mailmap.resolved(visit.commit.committer).person(), mailmap.resolved(visit.commit.author).person()},
                 &mailmap});
        }
        append(visit.findings, std::move(notes));
        apply_override(*visit.in_force, visit.commit, visit.findings);
    }
    m_report.changes += visit.records;
    tell(visit);
    return {};
}

Result<Report> Verification::run() {
    PLAINT_TRY(walk, m_repository.walk(m_request.range));
    const std::unordered_set<git::ObjectId> cut(walk.cut.begin(), walk.cut.end());
    for (const git::ObjectId& id : walk.commits) {
        if (cut.contains(id)) {
            PLAINT_TRY(commit, m_repository.commit_of(id));
            visit_cut(commit);
            m_uids.note_end(id);
        } else {
            PLAINT_CHECK(visit(id));
        }
        ++m_report.commits;
        if (m_request.progress) m_request.progress(m_report.commits, walk.commits.size());
    }
    PLAINT_TRY(unsigned_ones, judge_signed(m_repository, m_to_be_signed));
    m_report.told.insert(m_report.told.end(), std::make_move_iterator(unsigned_ones.begin()),
                         std::make_move_iterator(unsigned_ones.end()));
    if (!m_by_other_rules.empty()) {
        m_report.told.push_back(
            {{},
             {Severity::note,
              std::string(k_other_rules.word),
              {},
              {},
              {},
              phrase({"commits that were made by other rules than this plaint has: {0}, the first is {1}",
                      "依据其他规则作出的提交：{0} 个，最早为 {1}"},
                     m_by_other_rules.size(), short_id(m_by_other_rules.front())),
              {}}});
    }
    return std::move(m_report);
}

Result<Report> verified(const git::Repository& repository, const Request& request) {
    return Verification(repository, request).run();
}

}  // namespace plaint::verify
