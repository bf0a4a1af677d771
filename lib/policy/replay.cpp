#include "policy/replay.hpp"

#include "policy/codes.hpp"

#include <algorithm>

namespace plaint::policy::detail {

Replay::Replay(const Policy& policy, const model::Complaint& record, const time::Instant& now)
    : m_policy(policy), m_record(record), m_workflow(policy.workflow_of(record.kind())), m_now(now) {}

void Replay::step(const model::Event& event, Look look) {
    check_time(event);
    if (!m_started) {
        first(event);
    } else {
        follow(event, look);
    }
    m_started = true;
    m_last_at = event.at;
}

void Replay::check_time(const model::Event& event) {
    if (m_started && event.at < m_last_at) {
        m_findings.push_back(
            data::at(event.view.find("at"),
                     error(k_time_order, phrase({"`{0}` is dated {1}, before the event it follows ({2})",
                                                 "`{0}` 的时间 {1} 早于前一事件（{2}）"},
                                                event.name, time::format(event.at), time::format(m_last_at)))));
    }
    if (event.at.seconds > m_now.seconds + k_clock_skew_seconds) {
        m_findings.push_back(
            data::at(event.view.find("at"),
                     error(k_time_order, phrase({"`{0}` is dated {1}, in the future", "`{0}` 的时间 {1} 在未来"},
                                                event.name, time::format(event.at)))));
    }
    if (event.effective && event.effective->seconds > event.at.seconds + k_clock_skew_seconds) {
        m_findings.push_back(
            data::at(event.view.find("effective"),
                     error(k_time_order, phrase({"`{0}` took effect {1}, after it was recorded ({2})",
                                                 "`{0}` 的生效时间 {1} 晚于记录时间（{2}）"},
                                                event.name, time::format(*event.effective), time::format(event.at)))));
    }
}

void Replay::first(const model::Event& event) {
    const bool imported = event.name == builtin::k_import;
    if (event.name != builtin::k_register && !imported) {
        m_findings.push_back(
            data::at(event.view.find("event"),
                     error(k_no_history, phrase({"the history begins with `{0}`", "历史以 `{0}` 开始"}, event.name),
                           Text("It must begin with `register` or `import`", "必须以 register 或 import 开始"))));
    }
    if (m_workflow == nullptr) return;
    const auto& imports = m_workflow->imports;
    if (imported && std::find(imports.begin(), imports.end(), event.to) == imports.end()) {
        m_findings.push_back(data::at(
            event.view.find("to"),
            error(k_import_state, phrase({"an import may not begin in `{0}`", "导入不能以状态 `{0}` 开始"}, event.to),
                  phrase({"Allowed: {0}", "允许：{0}"}, fmt::format("{}", fmt::join(imports, ", "))))));
    }
    if (!imported && event.to != m_workflow->initial) {
        m_findings.push_back(data::at(
            event.view, error(k_broken_chain, phrase({"registration leads to \"{0}\", not to \"{1}\"",
                                                      "登记后的状态应为“{0}”，不是“{1}”"},
                                                     state_label(m_workflow->initial), state_label(event.to)))));
    }
    m_state = event.to;
}

void Replay::move_to(const std::string& state) {
    if (state == m_state) return;
    m_previous = m_state;
    m_state = state;
}

bool Replay::has_step_to(std::string_view state) const {
    return m_workflow != nullptr &&
           std::any_of(m_workflow->transitions.begin(), m_workflow->transitions.end(), [&](const Transition& one) {
               const std::string_view to = one.to == "@previous" ? std::string_view(m_previous) : one.to;
               return to == state && std::find(one.from.begin(), one.from.end(), m_state) != one.from.end();
           });
}

Phrase Replay::state_label(std::string_view state) const {
    const State* known = m_workflow == nullptr ? nullptr : m_workflow->state(state);
    return known == nullptr || known->label.empty() ? Phrase::same(state) : known->label;
}

const Transition* Replay::earlier_transition(const model::Event& event) const {
    const std::string_view to = event.to.empty() ? std::string_view(m_state) : event.to;
    const auto leads_there = [&](const Transition& one) {
        if (one.event != event.name || std::find(one.from.begin(), one.from.end(), m_state) == one.from.end())
            return false;
        if (one.to == "@previous") return to == m_previous;
        return one.to.empty() ? to == m_state : to == one.to;
    };
    const auto found = std::find_if(m_workflow->transitions.begin(), m_workflow->transitions.end(), leads_there);
    return found == m_workflow->transitions.end() ? nullptr : &*found;
}

void Replay::follow(const model::Event& event, Look look) {
    if (m_workflow == nullptr) return;
    const auto add = [&](Finding finding) { m_findings.push_back(data::at(event.view, std::move(finding))); };
    if (event.name == builtin::k_renumber) {
        // A number is not the workflow's business: it changes in any state, and changes none.
        if (event.from.empty() && event.to.empty()) return;
        add(error(k_broken_chain, phrase({"`{0}` moves no record", "`{0}` 不能改变状态"}, event.name)));
    }
    if (!event.from.empty() && event.from != m_state) {
        add(error(k_broken_chain,
                  phrase({"\"{0}\" is possible only from \"{1}\", but the record had reached \"{2}\"",
                          "“{0}”只能在“{1}”时执行，而该记录当时为“{2}”"},
                         m_policy.event_label(event.name), state_label(event.from), state_label(m_state))));
        m_state = event.from;
    }
    const Transition* transition = earlier_transition(event);
    if (look == Look::now) {
        Choice choice = choose_from(m_policy, m_record, event.name, m_state, m_previous, event.by, m_now);
        for (Finding& finding : choice.findings) add(std::move(finding));
        const std::string_view to = event.to.empty() ? std::string_view(m_state) : event.to;
        if (choice.transition != nullptr && to != choice.to) {
            add(error(k_broken_chain,
                      phrase({"\"{0}\" leads to \"{1}\", not to \"{2}\"", "“{0}”应到达“{1}”，而不是“{2}”"},
                             m_policy.event_label(event.name), state_label(choice.to), state_label(to))));
        }
        transition = choice.transition;
    } else if (transition == nullptr) {
        add(error(k_illegal, phrase({"the workflow has no step \"{0}\" from \"{1}\" to \"{2}\"",
                                     "工作流中没有从“{1}”到“{2}”的“{0}”步骤"},
                                    m_policy.event_label(event.name), state_label(m_state),
                                    state_label(event.to.empty() ? std::string_view(m_state) : event.to))));
    }
    if (!event.to.empty() && event.to != m_state) {
        m_last_move = transition;
        move_to(std::string(event.to));
    }
}

}  // namespace plaint::policy::detail
