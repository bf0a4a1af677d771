#include "verify/verdict.hpp"

#include "verify/codes.hpp"

#include <algorithm>

namespace plaint::verify {

namespace {

constexpr std::size_t k_shown_paths = 3;

Finding note(const Code& code, Phrase message) {
    return {Severity::note, std::string(code.word), {}, {}, {}, std::move(message), {}};
}

/// `a.yaml, b.yaml and 4 more`
Phrase paths_told(const std::vector<std::string>& paths) {
    const std::size_t shown = std::min(paths.size(), k_shown_paths);
    const auto joined = [&](std::string_view by) {
        return fmt::format("{}", fmt::join(paths.begin(), paths.begin() + static_cast<std::ptrdiff_t>(shown), by));
    };
    if (shown == paths.size()) return {joined(", "), joined("、")};
    return {fmt::format("{} and {} more", joined(", "), paths.size() - shown),
            fmt::format("{} 等 {} 个文件", joined("、"), paths.size())};
}

bool may_override(const InForce& rules, const std::string& author) {
    const auto& allowed = rules.rules->policy.history.overrides;
    const std::vector<std::string> held = rules.rules->policy.roles_of(author);
    return std::any_of(held.begin(), held.end(), [&](const std::string& role) {
        return std::find(allowed.begin(), allowed.end(), role) != allowed.end();
    });
}

}  // namespace

std::string short_id(const git::ObjectId& id) { return id.substr(0, 7); }

std::optional<std::string> trailer(const git::Commit& commit, std::string_view key) {
    for (git::Trailer& one : git::trailers(commit.message)) {
        if (one.key == key) return std::move(one.value);
    }
    return std::nullopt;
}

void apply_override(const InForce& rules, const git::Commit& commit, Findings& findings) {
    if (findings.empty() || commit.message.find("Override:") == std::string::npos) return;
    const auto reason = trailer(commit, "Override");
    if (!reason) return;
    const std::string author = rules.mailmap.resolved(commit.author).person();
    if (reason->empty() || !may_override(rules, author)) {
        findings.push_back(error(
            k_override_refused,
            reason->empty()
                ? Phrase(Text("the override gives no reason", "Override 没有写明理由"))
                : phrase({"{0} holds no role that may make exceptions", "{0} 不具备可作例外处理的角色"}, author),
            Text("Roles are named under history.overrides in the policy", "角色由策略中的 history.overrides 指定")));
        return;
    }
    std::size_t accepted = 0;
    for (Finding& finding : findings) {
        if (finding.severity != Severity::error) continue;
        finding.severity = Severity::note;
        ++accepted;
    }
    if (accepted == 0) return;
    findings.insert(
        findings.begin(),
        note(k_overridden, phrase({"{0} accepts what is found here ({1}): {2}", "{0} 认可此处的问题（{1} 项）：{2}"},
                                  author, accepted, *reason)));
}

Result<Findings> told_reverts(const git::Repository& repository, const git::Commit& commit, const InForce* rules,
                              const std::map<std::string, git::ObjectId>& taken_back) {
    std::map<git::ObjectId, std::vector<std::string>> by_commit;
    for (const auto& [path, reverted] : taken_back) by_commit[reverted].push_back(path);
    Findings findings;
    const auto name = [&](const git::Signature& who) {
        return rules == nullptr ? who.person() : rules->mailmap.resolved(who).person();
    };
    for (const auto& [id, paths] : by_commit) {
        PLAINT_TRY(reverted, repository.commit_of(id));
        findings.push_back(note(
            k_reverted,
            phrase({"{0} took back commit {1} of {2} ({3}): {4}", "{0} 撤回了 {2} 的提交 {1}（{3}）：{4}"},
                   name(commit.author), short_id(id), name(reverted.author), reverted.subject(), paths_told(paths))));
    }
    return findings;
}

Finding rules_changed(const git::Commit& commit, const InForce& rules) {
    return note(k_rules_changed, phrase({"{0} changed the rules: {1}", "{0} 修改了规则：{1}"},
                                        rules.mailmap.resolved(commit.author).person(), commit.subject()));
}

}  // namespace plaint::verify
