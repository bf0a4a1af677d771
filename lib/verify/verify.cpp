#include "verify/verify.hpp"

#include "verify/codes.hpp"
#include "verify/reverts.hpp"
#include "verify/signed.hpp"
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
    for (git::ObjectId id = commit; found == nullptr && !id.empty();) {
        PLAINT_TRY(there, m_rules.of(id));
        if (there->rules) found = there;
        PLAINT_TRY(read, m_repository.commit_of(id));
        id = read.parents.empty() || !m_repository.commit_of(read.parents.front()) ? "" : read.parents.front();
    }
    return m_behind[commit] = found;
}

Result<void> Verification::settle_rules(Visit& visit) {
    const git::ObjectId first = visit.commit.parents.empty() ? git::ObjectId() : visit.commit.parents.front();
    const InForce* before = nullptr;
    if (!first.empty()) {
        PLAINT_TRY(known, behind(first));
        before = known;
    }
    const bool shaped = first.empty() || std::any_of(visit.changes.begin(), visit.changes.end(),
                                                     [](const auto& change) { return shapes_rules(change.path); });
    visit.in_force = before;
    m_behind[visit.commit.id] = before;
    if (!shaped) {
        m_rules.same_as(visit.commit.id, first);
        return {};
    }
    PLAINT_TRY(own, m_rules.of(visit.commit.id));
    judge_rules(visit, *own, before);
    if (!own->rules) return {};
    if (before == nullptr) visit.in_force = own;
    if (first.empty() && (!m_request.range.exclude.empty() || m_beginnings++ > 0))
        visit.findings.push_back(error(
            k_second_beginning,
            Text("the commit has no parent, and is not where history begins", "该提交没有父提交，却不是历史的起点")));
    if (own != before) visit.own = own;
    m_behind[visit.commit.id] = own;
    return {};
}

void Verification::judge_rules(Visit& visit, const InForce& own, const InForce* before) const {
    if (own.rules) {
        const bool mapped = std::any_of(visit.changes.begin(), visit.changes.end(),
                                        [](const auto& change) { return change.path == ".mailmap"; });
        if (before != nullptr && (mapped || own.rules->version != before->rules->version))
            visit.findings.push_back(rules_changed(visit.commit, *before));
        return;
    }
    if (own.findings.empty() && before == nullptr) return;  // no repository of plaint's yet
    Finding finding =
        error(k_bad_rules,
              own.findings.empty()
                  ? Phrase(Text("plaint.yaml is gone with this commit", "该提交删除了 plaint.yaml"))
                  : Phrase(Text("the rules cannot be used as this commit leaves them", "该提交之后的规则无法使用")),
              Text("plaint policy check", "plaint policy check"));
    finding.file = store::k_policy_path;
    visit.findings.push_back(std::move(finding));
    append(visit.findings, own.findings);
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
    const git::ObjectId first = visit.commit.parents.empty() ? git::ObjectId() : visit.commit.parents.front();
    PLAINT_TRY(changes, m_repository.compare(first, id, ""));
    visit.changes = std::move(changes);
    PLAINT_CHECK(settle_rules(visit));
    if (visit.in_force != nullptr) {
        for (const InForce* rules : {visit.in_force, visit.own}) {
            if (rules != nullptr) rules->others->stand_at(first);
        }
        PLAINT_TRY(back, taken_back(m_repository, visit.commit, visit.changes));
        visit.taken_back = std::move(back);
        PLAINT_TRY(notes, told_reverts(m_repository, visit.commit, visit.in_force, visit.taken_back));
        PLAINT_CHECK(visit.commit.parents.size() > 1 ? merge(visit) : step(visit));
        if (visit.records > 0) {
            PLAINT_CHECK(judge_dates_of(visit));
            compare_policies(visit);
            if (m_request.signatures == Request::Signatures::wanted &&
                visit.in_force->rules->policy.history.signing == policy::Signing::required)
                m_to_be_signed.push_back(id);
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
