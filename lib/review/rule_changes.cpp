// What the rules say otherwise than before, name by name.
#include "policy/scope.hpp"
#include "review/policy_change.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace plaint::review {

namespace {

using About = RuleChange::About;

Phrase joined(const std::vector<Phrase>& texts) {
    Phrase out;
    for (const Phrase& one : texts) out = out.empty() ? one : phrase({"{0}, {1}", "{0}、{1}"}, out, one);
    return out;
}

template <class Named>
std::set<std::string> names(const std::vector<Named>& all) {
    std::set<std::string> out;
    for (const Named& one : all) out.insert(one.name);
    return out;
}

std::vector<std::string> without(const std::set<std::string>& all, const std::set<std::string>& others) {
    std::vector<std::string> out;
    std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(out));
    return out;
}

Phrase target_words(const sla::TargetLine& line) {
    return Phrase::same(line.target ? time::format(*line.target) : line.due.str());
}

Phrase named(const Phrase& label, std::string_view name) { return label.empty() ? Phrase::same(name) : label; }

class Differences {
public:
    Differences(const InForce& before, const InForce& after) : m_then(before), m_now(after) {}

    std::vector<RuleChange> all() && {
        profile();
        people();
        roles();
        kinds();
        states();
        steps();
        conditions();
        clocks();
        sections();
        return std::move(m_out);
    }

private:
    void add(About about, Phrase text, bool loosens = false) { m_out.push_back({about, std::move(text), loosens}); }

    void profile() {
        if (m_then.profile == m_now.profile) return;
        add(About::profile, phrase({"{0} → {1}", "{0} → {1}"}, named(m_then.policy.label, m_then.profile),
                                   named(m_now.policy.label, m_now.profile)));
    }

    [[nodiscard]] static Phrase role_names(const policy::Policy& policy, const std::vector<std::string>& roles) {
        std::vector<Phrase> labels;
        for (const std::string& role : roles) labels.push_back(policy.role_label(role));
        return joined(labels);
    }

    void people() {
        for (const policy::Person& now : m_now.policy.people) {
            const policy::Person* then = m_then.policy.person("<" + now.email + ">");
            if (then == nullptr) {
                add(About::person,
                    now.roles.empty() ? phrase({"{0} joins", "新增 {0}"}, now.name)
                                      : phrase({"{0} joins as {1}", "新增 {0}，角色：{1}"}, now.name,
                                               role_names(m_now.policy, now.roles)),
                    !now.roles.empty());
                continue;
            }
            const std::set<std::string> roles_then(then->roles.begin(), then->roles.end());
            const std::set<std::string> roles_now(now.roles.begin(), now.roles.end());
            if (const auto given = without(roles_now, roles_then); !given.empty())
                add(About::person,
                    phrase({"{0} is now also {1}", "{0} 新增角色：{1}"}, now.name, role_names(m_now.policy, given)),
                    true);
            if (const auto taken = without(roles_then, roles_now); !taken.empty())
                add(About::person,
                    phrase({"{0} is no longer {1}", "{0} 不再担任：{1}"}, now.name, role_names(m_then.policy, taken)));
        }
        for (const policy::Person& then : m_then.policy.people) {
            if (m_now.policy.person("<" + then.email + ">") == nullptr)
                add(About::person, phrase({"{0} leaves", "移除 {0}"}, then.name));
        }
    }

    void roles() {
        for (const std::string& role : without(names(m_now.policy.roles), names(m_then.policy.roles)))
            add(About::role, phrase({"new: {0}", "新增：{0}"}, m_now.policy.role_label(role)));
        for (const std::string& role : without(names(m_then.policy.roles), names(m_now.policy.roles)))
            add(About::role, phrase({"removed: {0}", "移除：{0}"}, m_then.policy.role_label(role)));
    }

    void kinds() {
        for (const std::string& kind : without(names(m_now.policy.kinds), names(m_then.policy.kinds)))
            add(About::kind, phrase({"new: {0}", "新增：{0}"}, m_now.policy.kind(kind)->label));
        for (const std::string& kind : without(names(m_then.policy.kinds), names(m_now.policy.kinds)))
            add(About::kind, phrase({"removed: {0}", "移除：{0}"}, m_then.policy.kind(kind)->label));
    }

    void states() {
        for (const policy::Workflow& now : m_now.policy.workflows) {
            const policy::Workflow* then = m_then.policy.workflow(now.name);
            if (then == nullptr) continue;
            const Phrase flow = named(now.label, now.name);
            for (const std::string& state : without(names(now.states), names(then->states)))
                add(About::state, phrase({"{0}: new: {1}", "{0}：新增 {1}"}, flow, now.state(state)->label));
            for (const std::string& state : without(names(then->states), names(now.states)))
                add(About::state, phrase({"{0}: removed: {1}", "{0}：移除 {1}"}, flow, then->state(state)->label));
        }
    }

    /// A step of a workflow from one state; what is asked for on it.
    struct StepKey {
        std::string event;
        std::string from;
        std::string to;
        std::string when;
        auto operator<=>(const StepKey&) const = default;
    };
    using Steps = std::map<StepKey, const policy::Transition*>;

    [[nodiscard]] static Steps steps_of(const policy::Workflow& flow) {
        Steps out;
        for (const policy::Transition& one : flow.transitions) {
            for (const std::string& from : one.from)
                out.emplace(StepKey{one.event, from, one.to, one.when ? one.when->text() : std::string()}, &one);
        }
        return out;
    }

    void steps() {
        for (const policy::Workflow& now : m_now.policy.workflows) {
            const policy::Workflow* then = m_then.policy.workflow(now.name);
            if (then != nullptr) steps(*then, now);
        }
    }

    /// The same news about several states of one workflow is told once.
    struct News {
        Phrase text;
        bool loosens = false;
        std::vector<Phrase> from;
    };

    void steps(const policy::Workflow& then, const policy::Workflow& now) {
        const Steps old_steps = steps_of(then);
        const Steps new_steps = steps_of(now);
        std::vector<News> news;
        const auto tell = [&](const policy::Workflow& flow, const StepKey& key, Phrase text, bool loosens) {
            const policy::State* from = flow.state(key.from);
            const auto same = std::find_if(news.begin(), news.end(), [&](const News& one) { return one.text == text; });
            News& one = same == news.end() ? news.emplace_back(News{std::move(text), loosens, {}}) : *same;
            one.from.push_back(from == nullptr ? Phrase::same(key.from) : named(from->label, from->name));
        };
        for (const auto& step : new_steps) {
            const StepKey& key = step.first;
            const auto earlier = old_steps.find(key);
            const Phrase name = step_name(m_now.policy, now, key);
            if (earlier == old_steps.end()) {
                tell(now, key, phrase({"{0}: new", "{0}：新增"}, name), true);
            } else {
                compare(*earlier->second, *step.second, [&](const Phrase& what, bool loosens) {
                    tell(now, key, phrase({"{0}: {1}", "{0}：{1}"}, name, what), loosens);
                });
            }
        }
        for (const auto& [key, step] : old_steps) {
            if (!new_steps.contains(key))
                tell(then, key, phrase({"{0}: removed", "{0}：移除"}, step_name(m_then.policy, then, key)), false);
        }
        for (News& one : news)
            add(About::step, phrase({"{0} (from {1})", "{0}（原状态：{1}）"}, one.text, joined(one.from)), one.loosens);
    }

    [[nodiscard]] static Phrase step_name(const policy::Policy& policy, const policy::Workflow& flow,
                                          const StepKey& key) {
        const policy::State* to = flow.state(key.to);
        const Phrase event = policy.event_label(key.event);
        return to == nullptr ? event : phrase({"{0} → {1}", "{0} → {1}"}, event, named(to->label, to->name));
    }

    template <class Tell>
    void compare(const policy::Transition& then, const policy::Transition& now, const Tell& tell) const {
        const auto codes = [](const policy::Transition& one) {
            std::set<std::string> out;
            for (const policy::Condition* condition : one.require) out.insert(condition->code);
            return out;
        };
        for (const std::string& code : without(codes(now), codes(then)))
            tell(phrase({"now also checked: {0} [{1}]", "新增检查：{0}[{1}]"}, condition_words(m_now.policy, code),
                        code),
                 false);
        for (const std::string& code : without(codes(then), codes(now)))
            tell(phrase({"no longer checked: {0} [{1}]", "不再检查：{0}[{1}]"}, condition_words(m_then.policy, code),
                        code),
                 true);
        if (then.roles == now.roles) return;
        const Text anyone{"anyone", "任何人"};
        const Phrase old_roles = then.roles.empty() ? Phrase(anyone) : role_names(m_then.policy, then.roles);
        const Phrase new_roles = now.roles.empty() ? Phrase(anyone) : role_names(m_now.policy, now.roles);
        const bool narrower =
            !now.roles.empty() &&
            (then.roles.empty() || std::all_of(now.roles.begin(), now.roles.end(), [&](const auto& r) {
                 return std::find(then.roles.begin(), then.roles.end(), r) != then.roles.end();
             }));
        tell(phrase({"who may: {0} → {1}", "可由谁执行：{0} → {1}"}, old_roles, new_roles), !narrower);
    }

    [[nodiscard]] static const policy::Condition* condition(const policy::Policy& policy, std::string_view code) {
        const auto found = std::find_if(policy.conditions.begin(), policy.conditions.end(),
                                        [&](const auto& one) { return one->code == code; });
        return found == policy.conditions.end() ? nullptr : found->get();
    }

    /// What has to be the case.
    [[nodiscard]] static Phrase condition_words(const policy::Policy& policy, std::string_view code) {
        const policy::Condition* found = condition(policy, code);
        if (found == nullptr) return Phrase::same(code);
        return found->require.told(policy::scope_of(policy, {}), policy.fields);
    }

    void conditions() {
        for (const auto& now : m_now.policy.conditions) {
            const policy::Condition* then = condition(m_then.policy, now->code);
            if (then == nullptr || then->require.text() == now->require.text()) continue;
            // Whether the new text asks for more or for less nobody can tell: a person has to look.
            add(About::condition,
                phrase({"was: {1}; is: {2} [{0}]", "原为：{1}；现为：{2}[{0}]"}, now->code,
                       condition_words(m_then.policy, now->code), condition_words(m_now.policy, now->code)),
                true);
        }
    }

    using Lines = std::map<std::string, const sla::TargetLine*>;

    [[nodiscard]] static Lines lines_of(const sla::Clock& clock) {
        Lines out;
        for (const sla::TargetLine& line : clock.targets) {
            const std::string from = line.effective_from ? time::format(*line.effective_from) : std::string();
            out.emplace(fmt::format("{}\n{}\n{}", line.name, line.when ? line.when->text() : "", from), &line);
        }
        return out;
    }

    void clocks() {
        for (const sla::Clock& now : m_now.clocks.clocks) {
            const sla::Clock* then = m_then.clocks.clock(now.name);
            const Phrase name = named(now.label, now.name);
            if (then == nullptr) {
                add(About::target, phrase({"new clock: {0}", "新增时钟：{0}"}, name));
            } else {
                targets(name, *then, now);
            }
        }
        for (const sla::Clock& then : m_then.clocks.clocks) {
            if (m_now.clocks.clock(then.name) == nullptr)
                add(About::target, phrase({"clock removed: {0}", "移除时钟：{0}"}, named(then.label, then.name)), true);
        }
    }

    void targets(const Phrase& clock, const sla::Clock& then, const sla::Clock& now) {
        const Lines old_lines = lines_of(then);
        const Lines new_lines = lines_of(now);
        const auto name = [&](const sla::TargetLine& line) {
            return line.label.empty() ? clock : phrase({"{0} ({1})", "{0}（{1}）"}, clock, line.label);
        };
        for (const auto& [key, line] : new_lines) {
            const auto earlier = old_lines.find(key);
            if (earlier == old_lines.end()) {
                add(About::target, phrase({"{0}: new: {1}", "{0}：新增 {1}"}, name(*line), target_words(*line)));
            } else if (target_words(*earlier->second) != target_words(*line)) {
                add(About::target, phrase({"{0}: {1} → {2}", "{0}：{1} → {2}"}, name(*line),
                                          target_words(*earlier->second), target_words(*line)));
            } else if (earlier->second->calendar != line->calendar) {
                add(About::calendar, phrase({"{0}: {1} → {2}", "{0}：{1} → {2}"}, name(*line),
                                            earlier->second->calendar, line->calendar));
            }
        }
        for (const auto& [key, line] : old_lines) {
            if (!new_lines.contains(key))
                add(About::target, phrase({"{0}: no longer {1}", "{0}：取消 {1}"}, name(*line), target_words(*line)),
                    true);
        }
    }

    /// What the sections say that are told name by name above need no saying twice.
    [[nodiscard]] static bool told(std::string_view section) {
        for (const std::string_view one : {"version", "name", "label", "profile", "extends", "people", "roles", "kinds",
                                           "workflows", "conditions", "clocks"}) {
            if (one == section) return true;
        }
        return false;
    }

    void sections() {
        std::set<std::string, std::less<>> all;
        for (const InForce* rules : {&m_then, &m_now}) {
            for (const data::Document& layer : rules->layers) {
                for (const data::View section : layer.root()) all.emplace(section.key());
            }
        }
        for (const std::string& section : all) {
            if (told(section) || same_section(section)) continue;
            const bool calendars = section == "calendars";
            add(calendars ? About::calendar : About::other,
                calendars ? Phrase(Text("those of the policy differ", "策略中的日历有变化"))
                          : phrase({"the section `{0}` differs", "`{0}` 部分有变化"}, section));
        }
    }

    [[nodiscard]] bool same_section(std::string_view section) const {
        if (m_then.layers.size() != m_now.layers.size()) return false;
        for (std::size_t i = 0; i < m_now.layers.size(); ++i) {
            if (!data::same(m_then.layers[i].root().find(section), m_now.layers[i].root().find(section))) return false;
        }
        return true;
    }

    const InForce& m_then;
    const InForce& m_now;
    std::vector<RuleChange> m_out;
};

}  // namespace

std::string_view word(RuleChange::About about) {
    switch (about) {
        case About::profile:
            return "profile";
        case About::person:
            return "person";
        case About::role:
            return "role";
        case About::kind:
            return "kind";
        case About::state:
            return "state";
        case About::step:
            return "step";
        case About::condition:
            return "condition";
        case About::target:
            return "target";
        case About::calendar:
            return "calendar";
        case About::other:
            return "other";
    }
    return "other";
}

Phrase label(RuleChange::About about) {
    switch (about) {
        case About::profile:
            return Text("Profile", "模板");
        case About::person:
            return Text("People", "人员");
        case About::role:
            return Text("Roles", "角色");
        case About::kind:
            return Text("Kinds", "类型");
        case About::state:
            return Text("States", "状态");
        case About::step:
            return Text("Steps", "步骤");
        case About::condition:
            return Text("Conditions", "条件");
        case About::target:
            return Text("Time limits", "时限");
        case About::calendar:
            return Text("Calendars", "日历");
        case About::other:
            return Text("Other", "其他");
    }
    return {};
}

std::vector<RuleChange> rule_changes(const InForce& before, const InForce& after) {
    return Differences(before, after).all();
}

}  // namespace plaint::review
