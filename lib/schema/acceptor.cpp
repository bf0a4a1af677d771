#include "schema/acceptor.hpp"

#include "base/unicode.hpp"
#include "schema/equality.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace plaint::schema {

using data::Kind;
using data::View;

namespace {

/// Less than a second of work: far above what a record of a megabyte takes.
constexpr std::uint64_t k_most_steps = 5'000'000;
/// What a runaway expression costs, so that a few of them end the check.
constexpr std::uint64_t k_runaway_cost = k_most_steps / 10;
constexpr std::uint32_t k_most_depth = 1000;
/// Sequences up to this length are compared pair by pair.
constexpr std::size_t k_few_items = 8;
constexpr std::size_t k_ranks_in_bits = 256;

/// Which of the required names were seen.
class Seen {
public:
    void note(std::uint32_t rank) {
        if (rank < k_ranks_in_bits) m_bits[rank / 64] |= std::uint64_t{1} << (rank % 64);
    }
    [[nodiscard]] bool all_of(std::uint32_t count) const {
        std::size_t seen = 0;
        for (const std::uint64_t bits : m_bits) seen += static_cast<std::size_t>(__builtin_popcountll(bits));
        return seen == std::min<std::size_t>(count, k_ranks_in_bits);
    }

private:
    std::array<std::uint64_t, k_ranks_in_bits / 64> m_bits{};
};

std::strong_ordering compare(View view, const Bound& bound) {
    if (const auto whole = bound.whole ? view.integer() : std::nullopt) return *whole <=> *bound.whole;
    const auto number = Decimal::of(view);
    return number ? *number <=> bound.decimal : std::strong_ordering::equal;
}

bool is_member_of(View view, const Enumeration& enumeration) {
    if (view.is(Kind::string)) return enumeration.texts.contains(view.text());
    if (enumeration.only_texts) return false;
    return std::any_of(enumeration.values.begin(), enumeration.values.end(),
                       [view](View value) { return equal(value, view); });
}

template <class Accepts>
bool every_child(View view, Accepts accepts) {
    for (const View child : view) {
        if (!accepts(child)) return false;
    }
    return true;
}

bool has_length(View view, const Rule& rule) {
    const std::size_t bytes = view.text().size();
    // A character takes one to four bytes, which often decides without counting.
    if (rule.op == Op::max_length) return bytes <= rule.count || character_count(view.text()) <= rule.count;
    return bytes >= rule.count && (bytes / 4 >= rule.count || character_count(view.text()) >= rule.count);
}

}  // namespace

Descent::Descent(Acceptor& acceptor, View view) : m_acceptor(acceptor), m_allowed(++acceptor.m_depth <= k_most_depth) {
    if (!m_allowed) acceptor.give_up(Exhausted::depth, view);
}

void Acceptor::give_up(Exhausted why, View where) {
    if (!m_given_up) m_given_up = GivenUp{why, where};
}

bool Acceptor::spend(View view, std::uint64_t steps) {
    m_steps += steps;
    if (m_steps <= k_most_steps) return true;
    give_up(Exhausted::steps, view);
    return false;
}

bool Acceptor::accepts(SubIndex index, View view) {
    const Sub& sub = m_program.subs[m_program.target(index)];
    if (sub.never || !spend(view) || !is_of(view, sub.types)) return false;
    if (sub.rule_count == 0) return true;
    const Descent descent(*this, view);
    if (!descent) return false;
    const Rule* const rules = &m_program.rules[sub.first_rule];
    return std::all_of(rules, rules + sub.rule_count, [&](const Rule& rule) { return holds(rule, view); });
}

bool Acceptor::holds(const Rule& rule, View view) {
    const Types type = broad_type(view);
    if ((rule.applies & type) == 0) return true;
    if (rule.op >= Op::all_of) return holds_in_place(rule, view);
    return (type & (k_array | k_object)) != 0 ? holds_collection(rule, view) : holds_scalar(rule, view);
}

bool Acceptor::within(const Rule& rule, View view) const {
    const Bound& bound = m_program.bounds[rule.index];
    switch (rule.op) {
        case Op::minimum:
            return compare(view, bound) >= 0;
        case Op::exclusive_minimum:
            return compare(view, bound) > 0;
        case Op::maximum:
            return compare(view, bound) <= 0;
        case Op::exclusive_maximum:
            return compare(view, bound) < 0;
        default:
            break;
    }
    const auto number = Decimal::of(view);
    return !number || number->is_multiple_of(bound.decimal);
}

bool Acceptor::holds_scalar(const Rule& rule, View view) {
    switch (rule.op) {
        case Op::constant:
        case Op::enumeration:
            return is_member_of(view, m_program.enumerations[rule.index]);
        case Op::minimum:
        case Op::exclusive_minimum:
        case Op::maximum:
        case Op::exclusive_maximum:
        case Op::multiple_of:
            return within(rule, view);
        case Op::min_length:
        case Op::max_length:
            return has_length(view, rule);
        case Op::pattern:
            return matches(*m_program.patterns[rule.index], view.text(), view);
        case Op::format:
            return has_format(view.text(), static_cast<Format>(rule.index));
        default:
            return true;
    }
}

bool Acceptor::holds_collection(const Rule& rule, View view) {
    switch (rule.op) {
        case Op::constant:
        case Op::enumeration:
            return is_member_of(view, m_program.enumerations[rule.index]);
        case Op::items:
            return holds_items(m_program.items[rule.index], view);
        case Op::contains:
            return !every_child(view, [&](View item) { return !accepts(rule.index, item); });
        case Op::min_items:
        case Op::min_properties:
            return view.size() >= rule.count;
        case Op::max_items:
        case Op::max_properties:
            return view.size() <= rule.count;
        case Op::unique_items:
            return !repeated_item(view);
        case Op::members:
            return holds_members(m_program.members[rule.index], view);
        case Op::property_names:
            return every_child(view, [&](View member) { return accepts(rule.index, name_view(member.key())); });
        case Op::dependency:
            return holds_dependency(m_program.dependencies[rule.index], view);
        default:
            return true;
    }
}

bool Acceptor::holds_in_place(const Rule& rule, View view) {
    switch (rule.op) {
        case Op::all_of: {
            for (std::size_t i = 0; i < rule.count; ++i) {
                if (!accepts(m_program.links[rule.index + i], view)) return false;
            }
            return true;
        }
        case Op::any_of:
            return count_accepting(rule, view, 1) == 1;
        case Op::one_of:
            return count_accepting(rule, view, 2) == 1;
        case Op::negation:
            return !accepts(rule.index, view);
        case Op::condition:
            return holds_condition(m_program.conditions[rule.index], view);
        default:
            return true;
    }
}

std::size_t Acceptor::count_accepting(const Rule& rule, View view, std::size_t enough) {
    std::size_t accepting = 0;
    for (std::size_t i = 0; i < rule.count && accepting < enough; ++i) {
        if (accepts(m_program.links[rule.index + i], view)) ++accepting;
    }
    return accepting;
}

bool Acceptor::matches(const Pattern& pattern, std::string_view text, View view) {
    const Match match = pattern.match(text);
    if (match != Match::exceeded) return match == Match::found;
    give_up(Exhausted::pattern, view);
    spend(view, k_runaway_cost);
    return false;
}

View Acceptor::name_view(std::string_view name) {
    if (m_name_tree.nodes.empty()) m_name_tree.nodes.emplace_back();
    m_name_tree.nodes[0].kind = Kind::string;
    m_name_tree.nodes[0].style = data::Style::built;
    m_name_tree.nodes[0].text = name;
    return {&m_name_tree, 0};
}

bool Acceptor::holds_members(const Members& members, View view) {
    Seen seen;
    for (const View member : view) {
        const Property* property = members.find(member.key());
        if (property != nullptr) seen.note(property->required_rank);
        if (!holds_member(members, property, member)) return false;
    }
    if (!seen.all_of(members.required_count)) return false;
    if (members.required_count <= k_ranks_in_bits) return true;
    return std::all_of(members.properties.begin(), members.properties.end(), [view](const Property& property) {
        return property.required_rank == k_no_sub || view.find(property.name);
    });
}

bool Acceptor::holds_member(const Members& members, const Property* property, View member) {
    bool described = property != nullptr && property->sub != k_no_sub;
    if (described && !accepts(property->sub, member)) return false;
    for (const auto& [pattern, sub] : members.patterned) {
        if (!matches(*pattern, member.key(), member)) continue;
        described = true;
        if (!accepts(sub, member)) return false;
    }
    return described || members.additional == k_no_sub || accepts(members.additional, member);
}

bool Acceptor::holds_items(const Items& items, View view) {
    std::size_t position = 0;
    for (const View item : view) {
        const SubIndex sub = position < items.first.size() ? items.first[position] : items.rest;
        if (sub != k_no_sub && !accepts(sub, item)) return false;
        ++position;
    }
    return true;
}

bool Acceptor::holds_dependency(const Dependency& dependency, View view) {
    if (!view.find(dependency.name)) return true;
    const bool all = std::all_of(dependency.required.begin(), dependency.required.end(),
                                 [view](std::string_view name) { return static_cast<bool>(view.find(name)); });
    return all && (dependency.sub == k_no_sub || accepts(dependency.sub, view));
}

bool Acceptor::holds_condition(const Condition& condition, View view) {
    if (condition.then == k_no_sub && condition.otherwise == k_no_sub) return true;
    const SubIndex branch = accepts(condition.test, view) ? condition.then : condition.otherwise;
    return branch == k_no_sub || accepts(branch, view);
}

View repeated_item(View sequence) {
    if (sequence.size() <= k_few_items) {
        for (const View item : sequence) {
            for (const View earlier : sequence) {
                if (earlier.index() == item.index()) break;
                if (equal(earlier, item)) return item;
            }
        }
        return {};
    }
    std::unordered_multimap<std::size_t, View> seen;
    for (const View item : sequence) {
        const std::size_t own = hash(item);
        const auto [first, last] = seen.equal_range(own);
        if (std::any_of(first, last, [item](const auto& entry) { return equal(entry.second, item); })) return item;
        seen.emplace(own, item);
    }
    return {};
}

}  // namespace plaint::schema
