#include "policy/standing.hpp"

#include "policy/codes.hpp"
#include "policy/judge.hpp"
#include "policy/scope.hpp"

#include <algorithm>

namespace plaint::policy {

namespace {

/// "Major (a lawsuit has begun)"
Phrase level_and_rule(const Outcome& outcome) {
    if (outcome.rule == nullptr || outcome.rule->label.empty()) return outcome.shown;
    return phrase({"{0} ({1})", "{0}（{1}）"}, outcome.shown, outcome.rule->label);
}

/// The recorded level, when it differs from the computed one and no reason is given.
struct Difference {
    data::View recorded;
    Outcome computed;
};

std::optional<Difference> difference(const Policy& policy, const Computed& computed, const model::Complaint& record,
                                     const expr::Scope& scope) {
    if (computed.field.empty()) return std::nullopt;
    const data::View recorded = record.root().at(computed.field);
    if (recorded.is_blank()) return std::nullopt;
    if (!computed.reason.empty() && !record.root().at(computed.reason).is_blank()) return std::nullopt;
    Outcome outcome = policy::outcome(policy, computed, record.root(), scope);
    if (outcome.blank() || outcome.value == recorded.text()) return std::nullopt;
    return Difference{recorded, std::move(outcome)};
}

Phrase recorded_label(const Computed& computed, data::View recorded) {
    return schema::label_of(computed.described, recorded.text());
}

}  // namespace

namespace detail {

bool is_closed(const Policy& policy, const model::Complaint& record) {
    const State* state = policy.state(record.kind(), record.state());
    return state != nullptr && state->phase == Phase::closed;
}

void check_levels(const Policy& policy, const model::Complaint* before, const model::Complaint& after,
                  const time::Instant& now, Findings& findings) {
    if (policy.computed.empty()) return;
    const expr::Scope scope = scope_of(policy, now);
    for (const auto& computed : policy.computed) {
        const data::View written = after.root().at(computed->field);
        if (before != nullptr && data::same(before->root().at(computed->field), written)) continue;
        const auto found = difference(policy, *computed, after, scope);
        if (!found) continue;
        Phrase hint = computed->reason.empty()
                          ? phrase({"Record {0}", "请填写{0}"}, found->computed.shown)
                          : phrase({"Record {0}, or give the reason in `{1}`", "请填写{0}，或在 `{1}` 中说明理由"},
                                   found->computed.shown, computed->reason.str());
        findings.push_back(data::at(
            written,
            error(k_level_unexplained,
                  phrase({"`{0}` is {1}, but by the rules it is {2}", "`{0}` 填写为{1}，按规则应为{2}"},
                         computed->field.str(), recorded_label(*computed, written), level_and_rule(found->computed)),
                  std::move(hint))));
    }
}

void check_balances(const Policy& policy, const model::Complaint& record, const time::Instant& now,
                    Findings& findings) {
    if (policy.balances.empty()) return;
    const expr::Scope scope = scope_of(policy, now);
    for (const Balance& balance : policy.balances) {
        const std::vector<Account> all = accounts(balance, record.root(), scope);
        bool open = false;
        for (const Account& account : all) {
            open = open || !account.even();
            if (!account.overdrawn) continue;
            findings.push_back(data::at(
                account.overdrawn,
                error(k_balance_over,
                      phrase({"{0}: more of {1} went out than had come in ({2} in, {3} out in all)",
                              "{0}：{1} 的出量超过此前的入量（合计入 {2}，出 {3}）"},
                             balance.label, account.key, account.in.text(), account.out.text()),
                      Text("Correct the entry that is wrong: --corrects ENTRY", "请更正有误的条目：--corrects 条目"))));
        }
        if (!open || !is_closed(policy, record)) continue;
        findings.push_back(data::at(record.root().find("state"),
                                    error(k_balance_open, phrase({"the record is closed, but {0} do not balance: {1}",
                                                                  "记录已关闭，但{0}收支不平：{1}"},
                                                                 balance.label, open_accounts(all)))));
    }
}

}  // namespace detail

Findings risen_levels(const Policy& policy, const model::Complaint& record, const time::Instant& now) {
    Findings findings;
    if (policy.computed.empty() || detail::is_closed(policy, record)) return findings;
    const expr::Scope scope = scope_of(policy, now);
    for (const auto& computed : policy.computed) {
        const auto found = difference(policy, *computed, record, scope);
        if (!found || computed->rank(found->computed.value) >= computed->rank(found->recorded.text())) continue;
        findings.push_back(data::at(
            found->recorded,
            warning(k_level_risen,
                    phrase({"`{0}` is {1}, but by the rules it has become {2}", "`{0}` 为{1}，按规则现已升为{2}"},
                           computed->field.str(), recorded_label(*computed, found->recorded),
                           level_and_rule(found->computed)),
                    phrase({"plaint set {0} {1} {2}", "plaint set {0} {1} {2}"}, record.id(), computed->field.str(),
                           found->computed.value))));
    }
    return findings;
}

bool may_rise(const Policy& policy, const model::Complaint& record) {
    if (detail::is_closed(policy, record)) return false;
    return std::any_of(policy.computed.begin(), policy.computed.end(), [](const auto& computed) {
        return !computed->field.empty() && (computed->basis.clock || computed->basis.others);
    });
}

}  // namespace plaint::policy
