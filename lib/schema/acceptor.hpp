// The quick check: whether a document is valid, without saying why.
#pragma once

#include "schema/program.hpp"

#include <optional>

namespace plaint::schema {

/// Why a check was given up.
enum class Exhausted { steps, depth, pattern };

class Acceptor {
public:
    explicit Acceptor(const Program& program) : m_program(program) {}

    bool accepts(SubIndex index, data::View view);
    /// Whether one assertion holds; those that say nothing of the node's type do.
    bool holds(const Rule& rule, data::View view);
    /// Whether `pattern` matches a text of this node; a runaway expression is noted and does not.
    bool matches(const Pattern& pattern, std::string_view text, data::View view);
    /// A string node with a member's name, for `propertyNames`. Holds until the next call.
    data::View name_view(std::string_view name);

    /// Takes some effort out of the check's allowance; nothing is accepted once it is used up.
    bool spend(data::View view, std::uint64_t steps = 1);

    struct GivenUp {
        Exhausted why;
        data::View where;
    };
    /// Set once a check could not be finished; what it said until then does not count.
    [[nodiscard]] const std::optional<GivenUp>& given_up() const { return m_given_up; }
    void give_up(Exhausted why, data::View where);

private:
    friend class Descent;

    bool holds_scalar(const Rule& rule, data::View view);
    bool holds_collection(const Rule& rule, data::View view);
    bool holds_in_place(const Rule& rule, data::View view);
    bool within(const Rule& rule, data::View view) const;
    bool holds_members(const Members& members, data::View view);
    bool holds_member(const Members& members, const Property* property, data::View member);
    bool holds_items(const Items& items, data::View view);
    bool holds_dependency(const Dependency& dependency, data::View view);
    bool holds_condition(const Condition& condition, data::View view);
    std::size_t count_accepting(const Rule& rule, data::View view, std::size_t enough);

    const Program& m_program;
    data::Tree m_name_tree;
    std::optional<GivenUp> m_given_up;
    std::uint64_t m_steps = 0;
    std::uint32_t m_depth = 0;
};

/// Stays within the depth of recursion that a thread's stack bears.
class Descent {
public:
    Descent(Acceptor& acceptor, data::View view);
    ~Descent() { --m_acceptor.m_depth; }
    Descent(const Descent&) = delete;
    Descent& operator=(const Descent&) = delete;
    explicit operator bool() const { return m_allowed; }

private:
    Acceptor& m_acceptor;
    bool m_allowed;
};

/// Whether no item stands twice; otherwise the later one of the first such pair.
data::View repeated_item(data::View sequence);

}  // namespace plaint::schema
