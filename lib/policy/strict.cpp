#include "policy/strict.hpp"

#include "policy/codes.hpp"
#include "policy/layers.hpp"

#include <algorithm>
#include <set>

namespace plaint::policy {

namespace {

bool contains(const std::vector<std::string>& all, std::string_view one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// Steps from state to state.
class Graph {
public:
    explicit Graph(const Workflow& workflow) {
        for (const Transition& one : workflow.transitions) {
            for (const std::string& from : one.from) {
                if (!one.to.empty() && one.to != "@previous") m_steps.emplace(from, one.to);
            }
        }
        // Back to where it came from: to whatever leads here.
        const auto forward = m_steps;
        for (const Transition& one : workflow.transitions) {
            if (one.to != "@previous") continue;
            for (const auto& [from, to] : forward) {
                if (contains(one.from, to)) m_steps.emplace(to, from);
            }
        }
    }

    /// All that is reached from some states, these included.
    [[nodiscard]] std::set<std::string> reached(std::vector<std::string> open) const {
        std::set<std::string> out(open.begin(), open.end());
        while (!open.empty()) {
            const std::string at = open.back();
            open.pop_back();
            for (auto step = m_steps.lower_bound({at, ""}); step != m_steps.end() && step->first == at; ++step) {
                if (out.insert(step->second).second) open.push_back(step->second);
            }
        }
        return out;
    }

private:
    std::set<std::pair<std::string, std::string>> m_steps;
};

/// What is wrong, collected.
class Check {
public:
    Check(const Policy& policy, const Strictness& strictness) : m_policy(policy), m_strictness(strictness) {}

    Findings findings() {
        for (const Workflow& workflow : m_policy.workflows) {
            check_states(workflow);
            check_hidden(workflow);
            check_possible(workflow);
        }
        check_conditions();
        check_sign_offs();
        check_lines();
        if (!m_policy.people.empty()) check_holders();
        check_tracked();
        return std::move(m_findings);
    }

private:
    void add(data::View where, Finding finding, data::Mark mark = data::Mark::value) {
        m_findings.push_back(data::at(where, std::move(finding), mark));
    }

    /// Whether a part of the policy is its own, and not shared with others.
    [[nodiscard]] bool own(data::View view) const {
        const std::size_t shared = std::min(m_strictness.shared_layers, m_policy.layers.size());
        return std::any_of(m_policy.layers.begin() + static_cast<std::ptrdiff_t>(shared), m_policy.layers.end(),
                           [&](const data::Document& layer) { return &layer.tree() == &view.tree(); });
    }

    void check_states(const Workflow& workflow) {
        const Graph graph(workflow);
        std::vector<std::string> starts = workflow.imports;
        starts.push_back(workflow.initial);
        const std::set<std::string> reached = graph.reached(starts);
        for (const State& state : workflow.states) {
            if (!reached.contains(state.name)) {
                add(state.view,
                    error(k_unreachable,
                          phrase({"no step leads to the state `{0}`", "没有任何步骤到达状态 `{0}`"}, state.name),
                          Text("Add a transition to it, or to `imports`, or remove it",
                               "请添加到达它的转换或列入 imports，否则将其删除")),
                    data::Mark::key);
            }
            if (state.phase == Phase::closed) continue;
            const std::set<std::string> onward = graph.reached({state.name});
            const auto ends = [&](const State& one) { return one.phase == Phase::closed && onward.contains(one.name); };
            if (std::any_of(workflow.states.begin(), workflow.states.end(), ends)) continue;
            const Phrase message =
                onward.size() == 1
                    ? phrase({"no step leads on from the state `{0}`", "状态 `{0}` 没有后续步骤"}, state.name)
                    : phrase({"from the state `{0}` no end is reached", "从状态 `{0}` 无法到达任何终态"}, state.name);
            add(state.view,
                error(k_dead_end, message,
                      Text("Add a way to a state of the phase `closed`", "请添加通往 `closed` 阶段状态的路径")),
                data::Mark::key);
        }
    }

    /// A step is hidden when from each of its states an earlier one of its event fits whenever it does.
    void check_hidden(const Workflow& workflow) {
        const auto& all = workflow.transitions;
        for (auto later = all.begin(); later != all.end(); ++later) {
            if (later->from.empty()) continue;
            const auto hidden = [&](const std::string& from) {
                return std::any_of(all.begin(), later, [&](const Transition& one) {
                    const bool fits = !one.when || (later->when && one.when->text() == later->when->text());
                    return one.event == later->event && contains(one.from, from) && fits;
                });
            };
            if (!std::all_of(later->from.begin(), later->from.end(), hidden)) continue;
            add(later->view, error(k_hidden,
                                   phrase({"`{0}` never takes this transition: an earlier one always fits",
                                           "`{0}` 永远不会走到此转换：前面的转换总是适用"},
                                          later->event),
                                   Text("Put the one with the narrower `when` first, or remove this one",
                                        "请把 `when` 较窄的转换放在前面，或删除此转换")));
        }
    }

    void check_possible(const Workflow& workflow) {
        data::View told;  // a transition for several events is one place
        for (const Transition& one : workflow.transitions) {
            if (told && one.view.index() == told.index() && &one.view.tree() == &told.tree()) continue;
            told = one.view;
            std::vector<const expr::Expr*> all;
            if (one.when) all.push_back(&*one.when);
            if (one.when && !expr::Expr::can_hold(all, m_policy.fields)) {
                never(one.view.find("when"));
                continue;
            }
            for (const Condition* condition : one.require) {
                if (expr::Expr::can_hold({&condition->require}, m_policy.fields)) all.push_back(&condition->require);
            }
            if (expr::Expr::can_hold(all, m_policy.fields)) continue;
            add(one.view,
                error(k_never_holds,
                      Text("this transition is never allowed: its `when` and conditions contradict one another",
                           "此转换永远不被允许：其 `when` 与各条件相互矛盾"),
                      Text("Ask for choices of a field that go together", "请使各处对同一字段选项的要求相容")));
        }
    }

    void never(data::View where) {
        add(where, error(k_never_holds, phrase({"`{0}` can never hold", "`{0}` 永远不可能成立"}, where.text()),
                         Text("A field has one choice at a time: join alternatives with `or`, or by `in (…)`",
                              "一个字段同时只有一个选项：请用 `or` 或 `in (…)` 连接各种可能")));
    }

    void check_conditions() {
        const bool foundation = m_policy.workflows.empty();  // for profiles that extend it
        for (const auto& condition : m_policy.conditions) {
            if (!expr::Expr::can_hold({&condition->require}, m_policy.fields)) never(condition->view.find("require"));
            const auto names = [&](const Transition& one) {
                return std::find(one.require.begin(), one.require.end(), condition.get()) != one.require.end();
            };
            const bool named =
                std::any_of(m_policy.workflows.begin(), m_policy.workflows.end(), [&](const Workflow& one) {
                    return std::any_of(one.transitions.begin(), one.transitions.end(), names);
                });
            if (named || foundation || !own(condition->view)) continue;
            add(condition->view,
                warning(k_unused,
                        phrase({"no transition names the condition `{0}`", "没有转换引用条件 `{0}`"}, condition->code),
                        Text("Name it under `require` of a transition, or remove it",
                             "请在某个转换的 `require` 中引用它，或将其删除")),
                data::Mark::key);
        }
    }

    void check_when(data::View when, const std::optional<expr::Expr>& condition) {
        if (condition && !expr::Expr::can_hold({&*condition}, m_policy.fields)) never(when);
    }

    void check_lines() {
        for (const auto& [name, view] : merged(m_policy.layers, "computed")) {
            const Computed* computed = m_policy.computed_value(name);
            const data::View lines = view.find("levels");
            for (std::size_t i = 0; computed != nullptr && i < computed->levels.size(); ++i)
                check_when(lines.at(i).find("when"), computed->levels[i].when);
        }
        data::View routing;
        for (const data::Document& layer : m_policy.layers) {
            if (const data::View found = layer.root().find("routing")) routing = found;
        }
        for (std::size_t i = 0; i < m_policy.routing.size(); ++i)
            check_when(routing.at(i).find("when"), m_policy.routing[i].when);
    }

    void check_sign_offs() {
        for (const SignOff& sign_off : m_policy.sign_offs) {
            for (const SignLine& line : sign_off.lines) check_when(line.view.find("when"), line.when);
        }
    }

    void unheld(data::View where, const Phrase& role) {
        const auto same = [&](const Finding& one) {
            return one.code == k_unheld.word && one.message.en.find(role.en) != std::string::npos;
        };
        if (std::any_of(m_findings.begin(), m_findings.end(), same)) return;  // once for each role
        add(where, warning(k_unheld, phrase({"nobody holds the role {0}", "无人具备“{0}”角色"}, role),
                           Text("Enter it under `people` in plaint.yaml", "请在 plaint.yaml 的 people 中登记")));
    }

    void check_holders() {
        const auto held = [&](const std::string& role) { return !m_policy.holders(role).empty(); };
        for (const Workflow& workflow : m_policy.workflows) {
            for (const Transition& one : workflow.transitions) {
                if (one.roles.empty() || std::any_of(one.roles.begin(), one.roles.end(), held)) continue;
                unheld(one.view.find("roles"), m_policy.role_label(one.roles.front()));
            }
        }
        for (const SignOff& sign_off : m_policy.sign_offs) {
            for (const SignLine& line : sign_off.lines) {
                for (const SignStep& step : line.steps) {
                    if (!held(step.role)) unheld(step.view.find("role"), m_policy.role_label(step.role));
                }
            }
        }
    }

    /// Every path that an expression of the policy reads.
    [[nodiscard]] std::vector<std::string> paths_read() const {
        std::vector<std::string> out = m_strictness.read_elsewhere;
        const auto add_paths = [&](const expr::Expr& one) {
            for (std::string& path : one.paths()) out.push_back(std::move(path));
        };
        for (const auto& condition : m_policy.conditions) add_paths(condition->require);
        for (const Route& route : m_policy.routing) add_paths(route.when);
        for (const auto& one : m_policy.computed)
            out.insert(out.end(), one->basis.paths.begin(), one->basis.paths.end());
        for (const Workflow& workflow : m_policy.workflows) {
            for (const Transition& one : workflow.transitions) {
                if (one.when) add_paths(*one.when);
            }
        }
        for (const SignOff& sign_off : m_policy.sign_offs) {
            for (const SignLine& line : sign_off.lines) {
                if (line.when) add_paths(*line.when);
            }
        }
        return out;
    }

    [[nodiscard]] bool is_written(const std::string& path) const {
        return std::any_of(m_policy.actions.begin(), m_policy.actions.end(), [&](const Action& action) {
            const bool by_option = std::any_of(action.options.begin(), action.options.end(), [&](const Option& one) {
                return action.entry.empty() && one.path.str() == path;
            });
            const bool by_set = std::any_of(action.sets.begin(), action.sets.end(), [&](const auto& one) {
                return action.entry.empty() && one.first.str() == path;
            });
            return by_option || by_set;
        });
    }

    void check_tracked() {
        data::View tracked;
        for (const data::Document& layer : m_policy.layers) {
            if (const data::View found = layer.root().find("tracked")) tracked = found;
        }
        if (!tracked || !own(tracked)) return;
        const std::vector<std::string> read = paths_read();
        for (const data::View one : tracked) {
            const std::string path(one.text());
            if (contains(read, path) || is_written(path)) continue;
            add(one, warning(k_unused,
                             phrase({"no action writes the tracked field `{0}`, and nothing reads it",
                                     "没有动作写入跟踪字段 `{0}`，也没有任何地方读取它"},
                                    path),
                             Text("Remove it from `tracked`, or write it by an option of an action",
                                  "请将其移出 `tracked`，或由某个动作的选项写入")));
        }
    }

    const Policy& m_policy;
    const Strictness& m_strictness;
    Findings m_findings;
};

}  // namespace

Findings check_strictly(const Policy& policy, const Strictness& strictness) {
    return Check(policy, strictness).findings();
}

}  // namespace plaint::policy
