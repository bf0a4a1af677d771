#include "sla/strict.hpp"

#include "sla/clock_codes.hpp"

#include <algorithm>

namespace plaint::sla {

namespace {

std::vector<const expr::Expr*> together(std::initializer_list<const std::optional<expr::Expr>*> all) {
    std::vector<const expr::Expr*> out;
    for (const std::optional<expr::Expr>* one : all) {
        if (*one) out.push_back(&**one);
    }
    return out;
}

bool same_text(const std::optional<expr::Expr>& one, const std::optional<expr::Expr>& other) {
    return one.has_value() == other.has_value() && (!one || one->text() == other->text());
}

class Check {
public:
    Check(const Clock& clock, const policy::Policy& policy) : m_clock(clock), m_policy(policy) {}

    void into(Findings& findings) {
        m_findings = &findings;
        if (m_clock.when && !can_hold({&m_clock.when})) never(m_clock.view.find("when"));
        for (const TargetLine& line : m_clock.targets) {
            if (line.when && !can_hold({&m_clock.when, &line.when})) never(line.view.find("when"));
        }
        for (std::size_t i = 0; i < m_clock.targets.size(); ++i) {
            for (std::size_t k = 0; k < m_clock.targets.size(); ++k) {
                if (i < k) check_versions(m_clock.targets[i], m_clock.targets[k]);
                if (i != k) check_looser(m_clock.targets[i], m_clock.targets[k]);
            }
        }
        check_stops();
    }

private:
    [[nodiscard]] bool can_hold(std::initializer_list<const std::optional<expr::Expr>*> all) const {
        return expr::Expr::can_hold(together(all), m_policy.fields);
    }

    void add(data::View where, Finding finding) { m_findings->push_back(data::at(where, std::move(finding))); }

    void never(data::View where) {
        add(where, error(k_never_runs, phrase({"`{0}` can never hold", "`{0}` 永远不可能成立"}, where.text()),
                         Text("A field has one choice at a time: join alternatives with `or`, or by `in (…)`",
                              "一个字段同时只有一个选项：请用 `or` 或 `in (…)` 连接各种可能")));
    }

    /// Lines of one name are versions of one rule: of two from one day it cannot be said which is in force.
    void check_versions(const TargetLine& one, const TargetLine& other) {
        const bool versions = !one.name.empty() && one.name == other.name && one.effective_from == other.effective_from;
        if (!versions || !can_hold({&one.when, &other.when})) return;
        add(other.view,
            error(k_same_version,
                  phrase({"the rule `{0}` has two targets from the same day", "规则 `{0}` 在同一日期有两个时限"},
                         one.name),
                  Text("Give the later one its `effective_from`, or another name",
                       "请为较新的一行写明 `effective_from`，或另取名称")));
    }

    /// Whether `strict` fits whenever `loose` does, and is always due before it.
    void check_looser(const TargetLine& strict, const TargetLine& loose) {
        if (!strict.target || !loose.target || strict.effective_from || loose.effective_from) return;
        const bool always = !strict.when || same_text(strict.when, loose.when);
        if (!always || strict.calendar != loose.calendar || strict.target->unit != loose.target->unit) return;
        if (loose.target->amount <= strict.target->amount) return;
        add(loose.view.find("target"),
            error(k_looser_target,
                  phrase({"{0} never counts: {1} always fits as well, and is stricter",
                          "{0} 永远不会生效：{1} 同样总是适用且更严格"},
                         time::format(*loose.target), time::format(*strict.target)),
                  Text("Of all targets that fit the strictest counts: give the stricter one a `when`",
                       "所有适用的时限中取最严者：请为较严的一行写明 `when`")));
    }

    /// A stop that is the start, or a state that no way leads to from the one that starts it.
    void check_stops() {
        for (const Anchor& stop : m_clock.stop) {
            const auto same = [&](const Anchor& start) {
                return start.what == stop.what && start.what != Anchor::What::entries && start.text == stop.text;
            };
            const bool at_once = m_clock.start.size() == 1 && same(m_clock.start.front());
            if (!at_once && !lies_before(stop)) continue;
            add(m_clock.view.find("stop"),
                error(k_stop_before_start,
                      at_once ? phrase({"the clock `{0}` stops with what starts it: {1}",
                                        "时钟 `{0}` 的开始和停止相同：{1}"},
                                       m_clock.name, stop.text)
                              : phrase({"the clock `{0}` never stops by {1}: no way leads there from its start",
                                        "时钟 `{0}` 不会因 {1} 停止：从其开始处没有路径到达"},
                                       m_clock.name, stop.text),
                      Text("Name a moment that comes after the start", "请写明晚于开始的时刻")));
        }
    }

    [[nodiscard]] bool lies_before(const Anchor& stop) const {
        if (stop.what != Anchor::What::state || m_clock.start.empty()) return false;
        const auto by_state = [](const Anchor& one) { return one.what == Anchor::What::state; };
        if (!std::all_of(m_clock.start.begin(), m_clock.start.end(), by_state)) return false;
        for (const policy::Workflow& workflow : m_policy.workflows) {
            for (const Anchor& start : m_clock.start) {
                if (leads(workflow, start.names, stop.names)) return false;
            }
        }
        return true;
    }

    static bool leads(const policy::Workflow& workflow, const std::vector<std::string>& from,
                      const std::vector<std::string>& to) {
        std::vector<std::string> reached = from;
        for (std::size_t i = 0; i < reached.size(); ++i) {
            const std::string at = reached[i];
            for (const policy::Transition& one : workflow.transitions) {
                if (one.to.empty() || std::find(one.from.begin(), one.from.end(), at) == one.from.end()) continue;
                if (one.to == "@previous") return true;  // wherever that is
                if (std::find(to.begin(), to.end(), one.to) != to.end()) return true;
                if (std::find(reached.begin(), reached.end(), one.to) == reached.end()) reached.push_back(one.to);
            }
        }
        return false;
    }

    const Clock& m_clock;
    const policy::Policy& m_policy;
    Findings* m_findings = nullptr;
};

}  // namespace

Findings check_strictly(const Rules& rules, const policy::Policy& policy) {
    Findings out;
    for (const Clock& clock : rules.clocks) Check(clock, policy).into(out);
    return out;
}

std::vector<std::string> paths_read(const Rules& rules) {
    std::vector<std::string> out;
    const auto add = [&](const std::optional<expr::Expr>& one) {
        if (!one) return;
        for (std::string& path : one->paths()) out.push_back(std::move(path));
    };
    const auto add_anchors = [&](const std::vector<Anchor>& all) {
        for (const Anchor& one : all) {
            if (!one.path.empty()) out.push_back(one.path.str());
            add(one.where);
        }
    };
    for (const Clock& clock : rules.clocks) {
        add(clock.when);
        add(clock.done);
        for (const auto* anchors : {&clock.start, &clock.stop, &clock.cancel}) add_anchors(*anchors);
        for (const TargetLine& line : clock.targets) {
            add(line.when);
            if (!line.due.empty()) out.push_back(line.due.str());
        }
        for (const Reminder& reminder : clock.reminders) add(reminder.when);
    }
    return out;
}

}  // namespace plaint::sla
