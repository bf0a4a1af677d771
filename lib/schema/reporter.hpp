// The thorough check of a document that is not valid: what is wrong, where, and what was expected.
#pragma once

#include "base/finding.hpp"
#include "schema/acceptor.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace plaint::schema {

/// The finding for a check that could not be finished.
Finding describe(const Acceptor::GivenUp& given_up);

class Reporter {
public:
    Reporter(const Program& program, std::size_t most) : m_program(program), m_most(most), m_acceptor(program) {}

    Findings run(data::View instance);

private:
    /// Where the walk stands: a subschema at a node, within those that speak of the same node, within the parent's.
    struct Place {
        SubIndex sub;
        data::View view;
        const Place* around = nullptr;  ///< Speaks of the same node.
        const Place* parent = nullptr;  ///< Speaks of the node's parent.
        Phrase because{};               ///< Why this subschema counts, when it is a condition's branch.
    };
    /// A finding that may still be dropped in favour of another branch's.
    struct Found {
        data::View view;
        Finding finding;
    };
    using Branch = std::vector<Found>;

    [[nodiscard]] bool is_full() const { return m_found.size() >= m_most; }
    void add(const Place& place, data::View view, Finding finding, data::Mark mark = data::Mark::value,
             std::string_view missing = {});

    // The walk.
    void report(const Place& place);
    void report_child(const Place& parent, SubIndex sub, data::View child);
    void report_rule(const Place& place, const Rule& rule);
    void report_in_place(const Place& place, const Rule& rule);
    void report_inner(const Place& place, SubIndex sub, Phrase because = {});
    void report_members(const Place& place, const Members& members);
    void report_member(const Place& place, const Members& members, data::View member);
    void report_items(const Place& place, const Items& items);
    void report_names(const Place& place, SubIndex sub);
    void report_dependency(const Place& place, const Dependency& dependency);
    void report_condition(const Place& place, const Condition& condition);

    // Choosing among branches.
    void report_any(const Place& place, const Rule& rule);
    Branch branch_findings(const Place& place, SubIndex sub);
    void report_several(const Place& place, const Rule& rule);
    bool merge_values(const Place& place, const Rule& rule);

    // What is said.
    void say_never(const Place& place);
    void say_type(const Place& place, Types types);
    void say_value(const Place& place, std::span<const data::View> values, const Code& code);
    void say_bound(const Place& place, const Rule& rule);
    void say_length(const Place& place, const Rule& rule);
    void say_count(const Place& place, const Rule& rule);
    void say_pattern(const Place& place, const Rule& rule);
    void say_format(const Place& place, const Rule& rule);
    void say_repeated(const Place& place);
    void say_contains(const Place& place, const Rule& rule);
    void say_negation(const Place& place, const Rule& rule);
    void say_missing(const Place& place, std::string_view name);
    void say_unknown(const Place& place, const Members& members, data::View member);

    // What the schema says to people.
    [[nodiscard]] data::View annotation(const Place& place, std::string_view keyword) const;
    [[nodiscard]] std::vector<SubIndex> declarations(const Place& parent, std::string_view name) const;
    [[nodiscard]] std::vector<SubIndex> closure(SubIndex sub) const;
    [[nodiscard]] Phrase with_reason(const Place& place, Phrase message) const;
    [[nodiscard]] Phrase subject(const Place& place) const;
    [[nodiscard]] Phrase expectation(const Place& parent, std::string_view name) const;
    [[nodiscard]] Phrase test_words(SubIndex test, data::View view) const;
    /// What stands there, as it may be repeated: personal data only by their type.
    [[nodiscard]] Phrase found(const Place& place) const;
    [[nodiscard]] Phrase found_with_type(const Place& place) const;
    /// `x-personal`: the place itself, what it lies in, or what should be in it.
    [[nodiscard]] bool is_personal(const Place& place) const;
    [[nodiscard]] bool has_personal_members(SubIndex sub) const;
    [[nodiscard]] Phrase value_words(data::View value, data::View labels) const;
    [[nodiscard]] Phrase labelled_field(const Place& parent, const data::Path& path) const;
    [[nodiscard]] const Enumeration* enumeration_of(SubIndex index) const;
    [[nodiscard]] Phrase value_hint(const Place& place, std::span<const data::View> values) const;

    const Program& m_program;
    std::size_t m_most;
    Acceptor m_acceptor;
    Branch m_found;
    data::View m_name_of;  ///< The member whose name is being checked.
};

}  // namespace plaint::schema
