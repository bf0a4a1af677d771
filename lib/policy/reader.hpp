// Reading a policy from layered documents: sections merged by name, findings collected with their positions. Private to
// the room.
#pragma once

#include "policy/layers.hpp"
#include "policy/policy.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaint::policy::detail {

/// Carries the policy that is being read, and everything that was found wrong with it.
class Reader {
public:
    Reader(const std::vector<data::Document>& layers, schema::Fields fields, std::size_t inherited);

    Result<Policy> read() &&;

private:
    /// A section without what is inherited and named by no transition's member (`on`, `require`).
    [[nodiscard]] Section taken(std::string_view section, std::string_view member) const;
    void read_settings();
    void read_series();
    void read_roles();
    void read_people();
    void read_kinds();
    void read_tracked();
    void read_balances();
    void read_flow(const Balance& balance, std::vector<Flow>& side, data::View view, data::View key);
    void read_computed();
    void read_computed_value(const std::string& name, data::View view);
    void read_value(Computed& computed, data::View value, data::View decimals);
    void read_levels(Computed& computed, data::View levels, data::View view);
    void read_level(Computed& computed, data::View line, const schema::Field* recorded);
    void read_same(Computed& computed, data::View view);
    void read_rating(Computed& computed, data::View view);
    void read_sign_offs();
    SignOff read_sign_off(const std::string& name, data::View view);
    void read_sign_line(SignOff& sign_off, data::View view);
    void check_signers(const SignOff& sign_off);
    void read_conditions();
    void read_actions();
    Action read_action(const std::string& event, data::View view);
    void read_option(Action& action, const data::Path& base, data::View view);
    void read_sets(Action& action, const data::Path& base, data::View view);
    void read_routing();
    void read_successor();
    void read_history();
    void find_append_only_lists();
    void read_workflows();
    Workflow read_workflow(const std::string& name, data::View view);
    void read_transition(Workflow& workflow, data::View view);
    std::vector<std::string> read_sources(const Workflow& workflow, data::View view);

    void add(data::View where, Finding finding, data::Mark mark = data::Mark::value);
    /// A finding for a name that none of `known` is, with the nearest as its hint.
    void unknown(data::View where, const Text& what, std::string_view name, const std::vector<std::string>& known,
                 data::Mark mark = data::Mark::value);
    [[nodiscard]] bool known_event(std::string_view event) const;
    /// A field of the record, or null with a finding.
    const schema::Field* field(data::View where, const data::Path& path);
    std::optional<expr::Expr> expression(data::View where);
    /// A condition on the entries of a list.
    std::optional<expr::Expr> entry_expression(data::View where, const data::Path& list);
    std::optional<expr::Expr> taken(data::View where, Result<expr::Expr> parsed);
    /// A preset that names something has to name what exists.
    void check_preset(data::View where);
    std::optional<data::Path> path(data::View where, std::string_view text);

    const std::vector<data::Document>& m_layers;
    std::size_t m_inherited;  ///< Of the layers, from the first.
    Policy m_policy;
    std::vector<std::string> m_condition_codes;  ///< Of all conditions, those too that could not be read.
    Findings m_findings;
};

/// The names of things that have one.
template <class Named>
std::vector<std::string> names(const std::vector<Named>& all) {
    std::vector<std::string> out;
    for (const Named& one : all) out.push_back(one.name);
    return out;
}

}  // namespace plaint::policy::detail
