#include "render/graph.hpp"

#include <algorithm>

namespace plaint::render {

namespace {

bool contains(const std::vector<std::string>& all, std::string_view one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

class Drawing {
public:
    Drawing(const policy::Policy& policy, const policy::Workflow& workflow, const model::Complaint* record)
        : m_policy(policy), m_workflow(workflow), m_record(record) {
        m_scope.zone = policy.zone;
    }

    Graph draw() {
        Graph graph;
        graph.label = m_workflow.label;
        std::vector<std::string> anywhere;
        for (const policy::Transition& one : m_workflow.transitions) {
            if (one.to.empty() && !contains(anywhere, one.event) && stays_everywhere(one.event)) {
                anywhere.push_back(one.event);
                graph.anywhere.push_back(m_policy.event_label(one.event));
            }
        }
        for (const policy::State& state : m_workflow.states) graph.stations.push_back(station(state, anywhere));
        if (m_record != nullptr) graph.way = way();
        return graph;
    }

private:
    /// Whether the event leaves every state alone, in which it is possible, and is possible in all.
    [[nodiscard]] bool stays_everywhere(const std::string& event) const {
        const auto& all = m_workflow.transitions;
        const auto moves = [&](const policy::Transition& one) { return one.event == event && !one.to.empty(); };
        if (std::any_of(all.begin(), all.end(), moves)) return false;
        return std::all_of(m_workflow.states.begin(), m_workflow.states.end(), [&](const policy::State& state) {
            return std::any_of(all.begin(), all.end(), [&](const policy::Transition& one) {
                return one.event == event && contains(one.from, state.name);
            });
        });
    }

    [[nodiscard]] Station station(const policy::State& state, const std::vector<std::string>& anywhere) const {
        Station out{state.name, state.label, state.phase, state.paused, state.name == m_workflow.initial, false,
                    false,      {},          {}};
        if (m_record != nullptr) {
            const auto& events = m_record->history();
            out.here = m_record->state() == state.name;
            out.been = std::any_of(events.begin(), events.end(),
                                   [&](const model::Event& event) { return event.to == state.name; });
        }
        std::vector<std::string> staying;
        for (const policy::Transition& one : m_workflow.transitions) {
            if (!contains(one.from, state.name)) continue;
            if (!one.to.empty() && one.to != state.name) {
                out.steps.push_back(step(state, one));
            } else if (!contains(anywhere, one.event) && !contains(staying, one.event)) {
                staying.push_back(one.event);
                out.staying.push_back(m_policy.event_label(one.event));
            }
        }
        return out;
    }

    [[nodiscard]] Step step(const policy::State& from, const policy::Transition& transition) const {
        Step out;
        out.event = transition.event;
        out.label = m_policy.event_label(transition.event);
        out.from = from.name;
        out.back = transition.to == "@previous";
        if (!out.back) out.to = transition.to;
        if (transition.when) out.when = transition.when->told(m_scope, m_policy.fields);
        for (const std::string& name : transition.roles) {
            const auto role = std::find_if(m_policy.roles.begin(), m_policy.roles.end(),
                                           [&](const policy::Role& one) { return one.name == name; });
            out.roles.push_back(role == m_policy.roles.end() ? Phrase::same(name) : role->label);
        }
        for (const policy::Condition* condition : transition.require) out.refusals.push_back(condition->message);
        out.taken = was_taken(out);
        return out;
    }

    [[nodiscard]] bool was_taken(const Step& step) const {
        if (m_record == nullptr) return false;
        const auto& events = m_record->history();
        return std::any_of(events.begin(), events.end(), [&](const model::Event& event) {
            return event.name == step.event && event.from == step.from &&
                   (step.back ? !event.to.empty() : event.to == step.to);
        });
    }

    [[nodiscard]] std::vector<Passage> way() const {
        std::vector<Passage> out;
        for (const model::Event& event : m_record->history()) {
            if (event.to.empty()) continue;
            const policy::State* to = m_workflow.state(event.to);
            out.push_back(
                {event.at, m_policy.event_label(event.name), to == nullptr ? Phrase::same(event.to) : to->label});
        }
        return out;
    }

    const policy::Policy& m_policy;
    const policy::Workflow& m_workflow;
    const model::Complaint* m_record;
    expr::Scope m_scope;
};

}  // namespace

Graph graph_of(const policy::Policy& policy, const policy::Workflow& workflow, const model::Complaint* record) {
    return Drawing(policy, workflow, record).draw();
}

}  // namespace plaint::render
