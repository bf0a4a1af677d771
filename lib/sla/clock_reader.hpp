// Reading clocks out of layered policy documents, findings collected with their positions. Private to the room.
#pragma once

#include "sla/rules.hpp"

namespace plaint::sla {

class ClockReader {
public:
    ClockReader(const std::vector<data::Document>& layers, const policy::Policy& policy, const Calendars& calendars)
        : m_layers(layers), m_policy(policy), m_calendars(calendars) {}

    std::vector<Clock> read();
    Findings& findings() { return m_findings; }

private:
    Clock read_clock(const std::string& name, data::View view);
    std::vector<Anchor> anchors(data::View view);
    std::optional<Anchor> anchor(data::View view);
    std::optional<Anchor> named(data::View value, Anchor::What what, const std::vector<std::string>& known);
    void entries(Anchor& anchor, data::View view);
    std::optional<TargetLine> target_line(const Clock& clock, data::View view, data::View fallback_calendar);
    std::optional<Reminder> reminder(data::View view);
    std::vector<int> warnings(data::View view);
    std::optional<int> goal(data::View view);
    std::optional<time::Target> target(data::View view);
    std::optional<time::Date> date(data::View view);

    /// A condition over the record, or over entries of the list at `list`.
    std::optional<expr::Expr> condition(data::View view, const data::Path& list);
    /// A path that the schema knows, below `list` or from the root; with a finding when it is none.
    std::optional<data::Path> path(data::View view, const data::Path& list);
    [[nodiscard]] bool is_field(const data::Path& path, const data::Path& list) const;
    void check_calendar(const std::string& name, data::View where);
    void check_clocks_named(const std::vector<Clock>& clocks);
    void add(data::View where, Finding finding) { m_findings.push_back(data::at(where, std::move(finding))); }
    void unknown(data::View where, const Text& what, std::string_view name, const std::vector<std::string>& known);

    const std::vector<data::Document>& m_layers;
    const policy::Policy& m_policy;
    const Calendars& m_calendars;
    Findings m_findings;
    std::vector<std::string> m_checked;  ///< Calendars.
    data::Path m_each;                   ///< Of the clock being read.
    std::vector<std::pair<data::View, std::string>> m_clocks_named;
};

}  // namespace plaint::sla
