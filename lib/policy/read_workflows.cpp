// Workflows: states, and the transitions between them with their conditions and roles.
#include "policy/codes.hpp"
#include "policy/reader.hpp"

#include <algorithm>

namespace plaint::policy::detail {

namespace {

Phase phase_of(std::string_view text) {
    if (text == "resolved") return Phase::resolved;
    return text == "closed" ? Phase::closed : Phase::open;
}

bool contains(const std::vector<std::string>& all, std::string_view one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

void Reader::read_workflows() {
    for (const auto& [name, view] : merged(m_layers, "workflows"))
        m_policy.workflows.push_back(read_workflow(name, view));
}

Workflow Reader::read_workflow(const std::string& name, data::View view) {
    Workflow workflow;
    workflow.name = name;
    workflow.label = phrase_of(view.find("label"));
    for (const data::View state : view.find("states")) {
        workflow.states.push_back({std::string(state.key()), phrase_of(state.find("label")),
                                   phase_of(state.find("phase").text()), state.find("paused").text() == "true", state});
    }
    workflow.initial = view.find("initial").text();
    if (workflow.state(workflow.initial) == nullptr)
        unknown(view.find("initial"), {"the state", "状态"}, workflow.initial, names(workflow.states));
    for (const data::View state : view.find("imports")) {
        if (workflow.state(state.text()) == nullptr)
            unknown(state, {"the state", "状态"}, state.text(), names(workflow.states));
        workflow.imports.emplace_back(state.text());
    }
    for (const data::View transition : view.find("transitions")) read_transition(workflow, transition);
    return workflow;
}

std::vector<std::string> Reader::read_sources(const Workflow& workflow, data::View view) {
    std::vector<std::string> out;
    for (const std::string& text : texts_of(view)) {
        const bool group = text == "@any" || text == "@open" || text == "@resolved" || text == "@closed";
        if (!group && workflow.state(text) == nullptr)
            unknown(view, {"the state", "状态"}, text, names(workflow.states));
        if (!group) out.push_back(text);
        if (!group) continue;
        for (const State& state : workflow.states) {
            if (text == "@any" || state.phase == phase_of(std::string_view(text).substr(1))) out.push_back(state.name);
        }
    }
    return out;
}

void Reader::read_transition(Workflow& workflow, data::View view) {
    Transition transition;
    transition.view = view;
    transition.from = read_sources(workflow, view.find("from"));
    transition.to = view.find("to").text();
    if (!transition.to.empty() && transition.to != "@previous" && workflow.state(transition.to) == nullptr)
        unknown(view.find("to"), {"the state", "状态"}, transition.to, names(workflow.states));
    if (const data::View when = view.find("when")) transition.when = expression(when);
    transition.roles = texts_of(view.find("roles"));
    for (const std::string& role : transition.roles) {
        if (!contains(names(m_policy.roles), role))
            unknown(view.find("roles"), {"the role", "角色"}, role, names(m_policy.roles));
    }
    for (const std::string& code : texts_of(view.find("require"))) {
        const auto has_code = [&code](const auto& condition) { return condition->code == code; };
        const auto found = std::find_if(m_policy.conditions.begin(), m_policy.conditions.end(), has_code);
        if (found != m_policy.conditions.end()) {
            transition.require.push_back(found->get());
        } else if (!contains(m_condition_codes, code)) {  // one that could not be read has its own finding
            unknown(view.find("require"), {"the condition", "条件"}, code, m_condition_codes);
        }
    }
    for (const std::string& event : texts_of(view.find("on"))) {
        if (!known_event(event)) {
            std::vector<std::string> known;
            for (const Action& action : m_policy.actions) known.push_back(action.event);
            unknown(view.find("on"), {"the action", "动作"}, event, known);
            continue;
        }
        transition.event = event;
        workflow.transitions.push_back(transition);
    }
}

}  // namespace plaint::policy::detail
