// Workflows that differ: states, the steps between them, and what is asked for on these.
#include "policy/scope.hpp"
#include "review/rule_differences.hpp"

#include <map>

namespace plaint::review {

namespace {

using About = RuleChange::About;

/// A step of a workflow from one state; what is asked for on it.
struct StepKey {
    std::string event;
    std::string from;
    std::string to;
    std::string when;
    auto operator<=>(const StepKey&) const = default;
};
using Steps = std::map<StepKey, const policy::Transition*>;

Steps steps_of(const policy::Workflow& flow) {
    Steps out;
    for (const policy::Transition& one : flow.transitions) {
        for (const std::string& from : one.from)
            out.emplace(StepKey{one.event, from, one.to, one.when ? one.when->text() : std::string()}, &one);
    }
    return out;
}

Phrase state_name(const policy::Workflow& flow, const std::string& name) {
    const policy::State* state = flow.state(name);
    return state == nullptr ? Phrase::same(name) : named(state->label, state->name);
}

/// `Close`: what one does, not what is done afterwards.
Phrase verb(const policy::Policy& policy, std::string_view event) {
    const Phrase label = policy.event_label(event);
    const policy::Action* action = policy.action(event);
    if (action == nullptr || action->command.empty()) return label;
    std::string typed = action->typed();
    if (typed[0] >= 'a' && typed[0] <= 'z') typed[0] = static_cast<char>(typed[0] - 'a' + 'A');
    return {typed, label.zh};
}

Phrase step_name(const policy::Policy& policy, const policy::Workflow& flow, const StepKey& key) {
    const Phrase what = verb(policy, key.event);
    if (flow.state(key.to) == nullptr) return what;
    return phrase({"{0} → {1}", "{0} → {1}"}, what, state_name(flow, key.to));
}

/// Which states one gets by a verb from, or to.
using Ways = std::map<std::string, std::vector<Phrase>>;

Phrase ways_words(const policy::Policy& policy, const Ways& ways, const Text& each) {
    std::vector<Phrase> out;
    for (const auto& way : ways) out.push_back(phrase(each, verb(policy, way.first), joined(way.second)));
    return out.empty() ? Phrase(Text("none", "无")) : joined(out);
}

/// The same news about several states of one workflow is told once.
struct News {
    Phrase text;
    bool loosens = false;
    std::vector<Phrase> from;
};

class Flows {
public:
    Flows(const policy::Policy& then, const policy::Policy& now, const policy::Workflow& flow_then,
          const policy::Workflow& flow_now, std::vector<RuleChange>& out)
        : m_then(then), m_now(now), m_flow_then(flow_then), m_flow_now(flow_now), m_out(out) {}

    void states() {
        const auto then = names(m_flow_then.states);
        const auto now = names(m_flow_now.states);
        for (const std::string& state : without(now, then)) {
            m_new.insert(state);
            new_state(state);
        }
        for (const std::string& state : without(then, now)) {
            m_gone.insert(state);
            m_out.push_back(
                {About::state,
                 phrase({"{0}: removed: {1}", "{0}：移除 {1}"}, flow_name(), state_name(m_flow_then, state)), false});
        }
    }

    void steps() {
        const Steps then = steps_of(m_flow_then);
        const Steps now = steps_of(m_flow_now);
        for (const auto& step : now) {
            const auto earlier = then.find(step.first);
            const Phrase name = step_name(m_now, m_flow_now, step.first);
            if (earlier != then.end()) {
                compare(step.first, name, *earlier->second, *step.second);
            } else if (!m_new.contains(step.first.from) && !m_new.contains(step.first.to)) {
                tell(m_flow_now, step.first, phrase({"{0}: new", "{0}：新增"}, name), true);
            }
        }
        for (const auto& step : then) {
            if (now.contains(step.first) || m_gone.contains(step.first.from) || m_gone.contains(step.first.to))
                continue;
            tell(m_flow_then, step.first,
                 phrase({"{0}: removed", "{0}：移除"}, step_name(m_then, m_flow_then, step.first)), false);
        }
        for (News& one : m_news) {
            m_out.push_back({About::step,
                             phrase({"{0} (from {1})", "{0}（起始状态：{1}）"}, one.text, joined(one.from)),
                             one.loosens});
        }
    }

private:
    [[nodiscard]] Phrase flow_name() const { return named(m_flow_now.label, m_flow_now.name); }

    void new_state(const std::string& state) {
        Ways into;
        Ways out_of;
        for (const auto& step : steps_of(m_flow_now)) {
            const StepKey& key = step.first;
            if (key.to.empty() || key.from == key.to) continue;
            if (key.to == state) into[key.event].push_back(state_name(m_flow_now, key.from));
            if (key.from == state) out_of[key.event].push_back(state_name(m_flow_now, key.to));
        }
        m_out.push_back(
            {About::state,
             phrase({"{0}: new: {1}; ways in: {2}; ways out: {3}", "{0}：新增 {1}；进入方式：{2}；离开方式：{3}"},
                    flow_name(), state_name(m_flow_now, state),
                    ways_words(m_now, into, {"{0} (from {1})", "{0}（自 {1}）"}),
                    ways_words(m_now, out_of, {"{0} → {1}", "{0} → {1}"})),
             true});
    }

    void tell(const policy::Workflow& flow, const StepKey& key, Phrase text, bool loosens) {
        const auto same = std::find_if(m_news.begin(), m_news.end(), [&](const News& one) { return one.text == text; });
        News& one = same == m_news.end() ? m_news.emplace_back(News{std::move(text), loosens, {}}) : *same;
        one.from.push_back(state_name(flow, key.from));
    }

    void compare(const StepKey& key, const Phrase& name, const policy::Transition& then,
                 const policy::Transition& now) {
        const auto say = [&](const Phrase& what, bool loosens) {
            tell(m_flow_now, key, phrase({"{0}: {1}", "{0}：{1}"}, name, what), loosens);
        };
        const auto codes = [](const policy::Transition& one) {
            std::set<std::string> out;
            for (const policy::Condition* condition : one.require) out.insert(condition->code);
            return out;
        };
        for (const std::string& code : without(codes(now), codes(then)))
            say(phrase({"now also checked: {0} [{1}]", "新增检查：{0}[{1}]"}, condition_words(m_now, code), code),
                false);
        for (const std::string& code : without(codes(then), codes(now)))
            say(phrase({"no longer checked: {0} [{1}]", "不再检查：{0}[{1}]"}, condition_words(m_then, code), code),
                true);
        if (then.roles == now.roles) return;
        const Text anyone{"anyone", "任何人"};
        const Phrase old_roles = then.roles.empty() ? Phrase(anyone) : role_names(m_then, then.roles);
        const Phrase new_roles = now.roles.empty() ? Phrase(anyone) : role_names(m_now, now.roles);
        const bool narrower =
            !now.roles.empty() &&
            (then.roles.empty() || std::all_of(now.roles.begin(), now.roles.end(), [&](const auto& r) {
                 return std::find(then.roles.begin(), then.roles.end(), r) != then.roles.end();
             }));
        say(phrase({"who may: {0} → {1}", "可由谁执行：{0} → {1}"}, old_roles, new_roles), !narrower);
    }

    const policy::Policy& m_then;
    const policy::Policy& m_now;
    const policy::Workflow& m_flow_then;
    const policy::Workflow& m_flow_now;
    std::vector<RuleChange>& m_out;
    std::set<std::string> m_new;  ///< States; how one gets there is told with them.
    std::set<std::string> m_gone;
    std::vector<News> m_news;
};

const policy::Condition* condition(const policy::Policy& policy, std::string_view code) {
    const auto found = std::find_if(policy.conditions.begin(), policy.conditions.end(),
                                    [&](const auto& one) { return one->code == code; });
    return found == policy.conditions.end() ? nullptr : found->get();
}

}  // namespace

Phrase condition_words(const policy::Policy& policy, std::string_view code) {
    const policy::Condition* found = condition(policy, code);
    if (found == nullptr) return Phrase::same(code);
    return found->require.told(policy::scope_of(policy, {}), policy.fields);
}

void add_workflows(const policy::Policy& then, const policy::Policy& now, std::vector<RuleChange>& out) {
    for (const policy::Workflow& flow : now.workflows) {
        const policy::Workflow* earlier = then.workflow(flow.name);
        if (earlier == nullptr) continue;
        Flows flows(then, now, *earlier, flow, out);
        flows.states();
        flows.steps();
    }
}

void add_conditions(const policy::Policy& then, const policy::Policy& now, std::vector<RuleChange>& out) {
    for (const auto& one : now.conditions) {
        const policy::Condition* earlier = condition(then, one->code);
        if (earlier == nullptr || earlier->require.text() == one->require.text()) continue;
        // Whether the new text asks for more or for less nobody can tell: a person has to look.
        out.push_back({About::condition,
                       phrase({"was: {1}; is: {2} [{0}]", "原为：{1}；现为：{2}[{0}]"}, one->code,
                              condition_words(then, one->code), condition_words(now, one->code)),
                       true});
    }
}

}  // namespace plaint::review
