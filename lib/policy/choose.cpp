// Choosing: which transition an event takes, and what stands in its way.
#include "policy/codes.hpp"
#include "policy/layers.hpp"
#include "policy/replay.hpp"
#include "policy/scope.hpp"

#include <algorithm>

namespace plaint::policy {

namespace detail {

namespace {

bool contains(const std::vector<std::string>& all, std::string_view one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

Phrase join(const std::vector<Phrase>& parts, std::string_view en, std::string_view zh) {
    Phrase out;
    for (const Phrase& part : parts) {
        if (!out.en.empty()) out.en += en;
        if (!out.zh.empty()) out.zh += zh;
        out.en += part.en;
        out.zh += part.zh;
    }
    return out;
}

Phrase label_of(const Policy& policy, std::string_view event) {
    const Action* action = policy.action(event);
    return action == nullptr ? Phrase::same(event) : Phrase::same(action->typed());
}

/// "From `closed` (已关闭) only reopen and archive are possible."
Finding illegal(const Policy& policy, const Workflow& workflow, std::string_view event, std::string_view state,
                std::string_view id) {
    std::vector<Phrase> possible;
    std::vector<std::string_view> seen;
    for (const Transition& transition : workflow.transitions) {
        if (!contains(transition.from, state) || std::find(seen.begin(), seen.end(), transition.event) != seen.end())
            continue;
        seen.push_back(transition.event);
        possible.push_back(label_of(policy, transition.event));
    }
    const State* known = workflow.state(state);
    const Phrase state_label = known == nullptr ? Phrase::same(state) : known->label;
    Phrase message = phrase({"`{0}` is not possible in the state {1} ({2})", "状态“{2}”（{1}）下不能执行 `{0}`"},
                            label_of(policy, event), state, state_label);
    Phrase hint = possible.empty()
                      ? phrase({"Nothing follows this state; {0} is final", "该状态为终态，{0} 不能再变更"}, id)
                      : phrase({"Possible now: {0}", "目前可执行：{0}"}, join(possible, ", ", "、"));
    return error(k_illegal, std::move(message), std::move(hint));
}

std::vector<Phrase> labels_of(const Policy& policy, const std::vector<std::string>& roles) {
    std::vector<Phrase> out;
    for (const std::string& name : roles) out.push_back(policy.role_label(name));
    return out;
}

/// Nothing, or that the actor holds none of the roles.
void check_roles(const Policy& policy, const Transition& transition, std::string_view actor, Findings& findings) {
    if (transition.roles.empty()) return;
    const std::vector<std::string> held = policy.roles_of(actor);
    const auto holds = [&](const std::string& role) { return contains(held, role); };
    if (std::any_of(transition.roles.begin(), transition.roles.end(), holds)) return;
    std::vector<Phrase> holders;
    for (const Person& person : policy.people) {
        const auto has = [&](const std::string& role) { return contains(person.roles, role); };
        if (std::any_of(transition.roles.begin(), transition.roles.end(), has))
            holders.push_back(Phrase::same(person.name));
    }
    Phrase message =
        phrase({"`{0}` needs the role {1}, which {2} does not hold", "`{0}` 须由{1}执行，{2} 不具备该角色"},
               label_of(policy, transition.event), join(labels_of(policy, transition.roles), " or ", "或"), actor);
    Phrase hint = holders.empty()
                      ? Phrase(Text("Nobody holds it yet: enter people and their roles under `people` in plaint.yaml",
                                    "目前无人具备该角色：请在 plaint.yaml 的 people 中登记人员及角色"))
                      : phrase({"Ask {0}", "请联系：{0}"}, join(holders, " or ", "、"));
    findings.push_back(error(k_role, std::move(message), std::move(hint)));
}

std::string destination(const Transition& transition, std::string_view state, std::string_view previous) {
    if (transition.to.empty()) return std::string(state);
    return transition.to == "@previous" ? std::string(previous) : transition.to;
}

}  // namespace

std::string previous_state(const model::Complaint& record) {
    const auto& history = record.history();
    for (auto event = history.rbegin(); event != history.rend(); ++event) {
        if (!event->to.empty() && event->to != event->from) return std::string(event->from);
    }
    return {};
}

Findings unmet_conditions(const Policy& policy, const Transition& transition, const model::Complaint& record,
                          std::string_view actor, const time::Instant& now) {
    Findings findings;
    const expr::Scope scope = scope_of(policy, now, actor);
    for (const Condition* condition : transition.require) {
        if (condition->require.holds(record.root(), scope)) continue;
        std::vector<Phrase> details;
        std::string field;
        for (const expr::Unmet& unmet : condition->require.unmet(record.root(), scope, policy.fields)) {
            details.push_back(phrase({"{0}, found {1}", "{0}，现为{1}"}, unmet.expected, unmet.found));
            if (field.empty()) field = unmet.path;
        }
        Phrase message =
            phrase({"{0} (needed: {1})", "{0}（要求：{1}）"}, condition->message, join(details, "; ", "；"));
        findings.push_back(
            {Severity::error, condition->code, {}, {}, field, std::move(message), about(condition->hint, record.id())});
    }
    return findings;
}

Choice choose_from(const Policy& policy, const model::Complaint& proposed, std::string_view event,
                   std::string_view state, std::string_view previous, std::string_view actor,
                   const time::Instant& now) {
    Choice choice;
    const Workflow* workflow = policy.workflow_of(proposed.kind());
    if (workflow == nullptr) {
        choice.findings.push_back(
            error(k_unknown_kind, phrase({"the policy has no kind `{0}`", "策略中没有类型 `{0}`"}, proposed.kind())));
        return choice;
    }
    const expr::Scope scope = scope_of(policy, now, actor);
    const auto fits = [&](const Transition& one) {
        return one.event == event && contains(one.from, state) &&
               (!one.when || one.when->holds(proposed.root(), scope));
    };
    const auto found = std::find_if(workflow->transitions.begin(), workflow->transitions.end(), fits);
    if (found == workflow->transitions.end()) {
        choice.findings.push_back(illegal(policy, *workflow, event, state, proposed.id()));
        return choice;
    }
    choice.to = destination(*found, state, previous);
    choice.findings = unmet_conditions(policy, *found, proposed, actor, now);
    check_roles(policy, *found, actor, choice.findings);
    choice.transition = &*found;
    return choice;
}

}  // namespace detail

Choice choose(const Policy& policy, const model::Complaint& proposed, std::string_view event, std::string_view actor,
              const time::Instant& now) {
    return detail::choose_from(policy, proposed, event, proposed.state(), detail::previous_state(proposed), actor, now);
}

std::vector<Possibility> possibilities(const Policy& policy, const model::Complaint& record, std::string_view actor,
                                       const time::Instant& now) {
    std::vector<Possibility> out;
    const Workflow* workflow = policy.workflow_of(record.kind());
    if (workflow == nullptr) return out;
    for (const Transition& transition : workflow->transitions) {
        if (!detail::contains(transition.from, record.state())) continue;
        std::string to = detail::destination(transition, record.state(), detail::previous_state(record));
        const auto same = [&](const Possibility& one) { return one.event == transition.event && one.to == to; };
        if (std::any_of(out.begin(), out.end(), same)) continue;
        Findings missing = detail::unmet_conditions(policy, transition, record, actor, now);
        detail::check_roles(policy, transition, actor, missing);
        out.push_back({transition.event, std::move(to), std::move(missing)});
    }
    return out;
}

}  // namespace plaint::policy
