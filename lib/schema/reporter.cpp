#include "schema/reporter.hpp"

#include "schema/annotations.hpp"
#include "schema/codes.hpp"
#include "schema/describe.hpp"

#include <algorithm>
#include <tuple>

namespace plaint::schema {

using data::Kind;
using data::Mark;
using data::View;

namespace {

auto place_of(const Finding& finding) { return std::tuple(finding.position.line, finding.position.column); }

bool is_same(const Finding& a, const Finding& b) {
    return a.code == b.code && a.field == b.field && a.message == b.message && place_of(a) == place_of(b);
}

/// In the order of the document, each once: branches of `allOf` may say the same.
Findings in_order(Findings findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return place_of(a) < place_of(b); });
    Findings kept;
    for (Finding& finding : findings) {
        const bool again =
            std::any_of(kept.rbegin(), kept.rend(), [&](const Finding& k) { return is_same(k, finding); });
        if (!again) kept.push_back(std::move(finding));
    }
    return kept;
}

}  // namespace

Findings Reporter::run(View instance) {
    report({.sub = m_program.root, .view = instance});
    const auto& given_up = m_acceptor.given_up();
    if (given_up && !is_full()) m_found.push_back({given_up->where, describe(*given_up)});
    Findings findings;
    for (Found& found : m_found) findings.push_back(std::move(found.finding));
    return in_order(std::move(findings));
}

void Reporter::add(const Place& place, View view, Finding finding, Mark mark, std::string_view missing) {
    if (is_full()) return;
    if (m_name_of) {
        view = m_name_of;
        mark = Mark::key;
    }
    if (finding.hint.empty()) finding.hint = phrase_of(annotation(place, "x-help"));
    finding.message = with_reason(place, std::move(finding.message));
    finding = at(view, std::move(finding), mark);
    if (!missing.empty()) finding.field = (view.path() / missing).str();
    m_found.push_back({view, std::move(finding)});
}

void Reporter::report(const Place& place) {
    const Sub& sub = m_program.subs[place.sub];
    if (is_full() || !m_acceptor.spend(place.view)) return;
    const Descent descent(m_acceptor, place.view);
    if (!descent) return;
    if (sub.never) return say_never(place);
    if (sub.ref != k_no_sub) return report_inner(place, m_program.target(sub.ref));
    // What has the wrong type breaks most of the other rules as well; saying so would only distract.
    if (!is_of(place.view, sub.types)) return say_type(place, sub.types);
    for (std::uint32_t i = 0; i < sub.rule_count; ++i) {
        const Rule& rule = m_program.rules[sub.first_rule + i];
        if (!m_acceptor.holds(rule, place.view)) report_rule(place, rule);
    }
}

void Reporter::report_inner(const Place& place, SubIndex sub, Phrase because) {
    report({.sub = sub, .view = place.view, .around = &place, .parent = place.parent, .because = std::move(because)});
}

void Reporter::report_child(const Place& parent, SubIndex sub, View child) {
    report({.sub = sub, .view = child, .parent = &parent});
}

void Reporter::report_rule(const Place& place, const Rule& rule) {
    switch (rule.op) {
        case Op::constant:
            return say_value(place, m_program.enumerations[rule.index].values, k_const);
        case Op::enumeration:
            return say_value(place, m_program.enumerations[rule.index].values, k_enum);
        case Op::minimum:
        case Op::exclusive_minimum:
        case Op::maximum:
        case Op::exclusive_maximum:
        case Op::multiple_of:
            return say_bound(place, rule);
        case Op::min_length:
        case Op::max_length:
            return say_length(place, rule);
        case Op::pattern:
            return say_pattern(place, rule);
        case Op::format:
            return say_format(place, rule);
        case Op::items:
            return report_items(place, m_program.items[rule.index]);
        case Op::contains:
            return say_contains(place, rule);
        case Op::min_items:
        case Op::max_items:
        case Op::min_properties:
        case Op::max_properties:
            return say_count(place, rule);
        case Op::unique_items:
            return say_repeated(place);
        case Op::members:
            return report_members(place, m_program.members[rule.index]);
        case Op::property_names:
            return report_names(place, rule.index);
        case Op::dependency:
            return report_dependency(place, m_program.dependencies[rule.index]);
        default:
            return report_in_place(place, rule);
    }
}

void Reporter::report_in_place(const Place& place, const Rule& rule) {
    switch (rule.op) {
        case Op::all_of:
            for (std::size_t i = 0; i < rule.count; ++i) report_inner(place, m_program.links[rule.index + i]);
            return;
        case Op::any_of:
            return report_any(place, rule);
        case Op::one_of:
            return report_several(place, rule);
        case Op::negation:
            return say_negation(place, rule);
        case Op::condition:
            return report_condition(place, m_program.conditions[rule.index]);
        default:
            return;
    }
}

void Reporter::report_members(const Place& place, const Members& members) {
    for (const Property& property : members.properties) {
        if (property.required_rank == k_no_sub || place.view.find(property.name)) continue;
        say_missing(place, property.name);
    }
    for (const View member : place.view) report_member(place, members, member);
}

void Reporter::report_member(const Place& place, const Members& members, View member) {
    const Property* property = members.find(member.key());
    bool described = property != nullptr && property->sub != k_no_sub;
    if (described) report_child(place, property->sub, member);
    for (const auto& [pattern, sub] : members.patterned) {
        if (!m_acceptor.matches(*pattern, member.key(), member)) continue;
        described = true;
        report_child(place, sub, member);
    }
    if (described || members.additional == k_no_sub) return;
    if (m_program.subs[m_program.target(members.additional)].never) return say_unknown(place, members, member);
    report_child(place, members.additional, member);
}

void Reporter::report_items(const Place& place, const Items& items) {
    std::size_t position = 0;
    const bool closed = items.rest != k_no_sub && m_program.subs[m_program.target(items.rest)].never;
    for (const View item : place.view) {
        const bool is_first = position < items.first.size();
        const SubIndex sub = is_first ? items.first[position] : items.rest;
        ++position;
        if (closed && !is_first) {
            const auto message =
                phrase({"{0}: found {1} items, expected at most {2}", "{0}：实际有 {1} 项，应最多 {2} 项"},
                       subject(place), place.view.size(), items.first.size());
            return add(place, item, error(k_items, message));
        }
        if (sub != k_no_sub) report_child(place, sub, item);
    }
}

void Reporter::report_names(const Place& place, SubIndex sub) {
    for (const View member : place.view) {
        const View name = m_acceptor.name_view(member.key());
        if (m_acceptor.accepts(sub, name)) continue;
        m_name_of = member;
        const Place inner{.sub = sub, .view = name};
        Branch findings;
        findings.swap(m_found);
        report(inner);
        findings.swap(m_found);
        m_name_of = {};
        for (Found& found : findings) {
            found.finding.code = k_name.word;
            if (!is_full()) m_found.push_back(std::move(found));
        }
    }
}

void Reporter::report_dependency(const Place& place, const Dependency& dependency) {
    const View given = place.view.find(dependency.name);
    for (const std::string_view name : dependency.required) {
        if (place.view.find(name)) continue;
        const auto message =
            phrase({"field {0} is given, so field {1} must be given, too", "填写了字段 {0}，就必须同时填写字段 {1}"},
                   quoted(dependency.name), quoted(name));
        const auto hint =
            phrase({"add {0}, or remove {1}", "请补上 {0}，或删除 {1}"}, quoted(name), quoted(dependency.name));
        Finding finding = error(k_dependency, message, hint);
        const std::size_t before = m_found.size();
        add(place, given, std::move(finding), Mark::key);
        if (m_found.size() > before) m_found.back().finding.field = (place.view.path() / name).str();
    }
    if (dependency.sub == k_no_sub) return;
    report_inner(place, dependency.sub, phrase({"field {0} is given", "填写了字段 {0}"}, quoted(dependency.name)));
}

void Reporter::report_condition(const Place& place, const Condition& condition) {
    const bool passed = m_acceptor.accepts(condition.test, place.view);
    const SubIndex branch = passed ? condition.then : condition.otherwise;
    if (branch == k_no_sub) return;
    report_inner(place, branch, passed ? test_words(condition.test, place.view) : Phrase{});
}

Finding describe(const Acceptor::GivenUp& given_up) {
    Phrase message =
        Text{"checking took more steps than any sensible document needs", "检查所需的步数超过了任何合理文档的需要"};
    if (given_up.why == Exhausted::depth) message = Text{"nested too deeply to be checked", "嵌套过深，无法检查"};
    if (given_up.why == Exhausted::pattern) {
        message = Text{"a regular expression of the schema takes too long on this text",
                       "模式中的正则表达式在该文本上耗时过长"};
    }
    const Phrase hint =
        given_up.why == Exhausted::pattern
            ? Phrase(Text{"shorten the text, or simplify the expression", "请缩短文本，或简化该表达式"})
            : Phrase(Text{"make the document smaller, or the schema simpler", "请缩小文档，或简化模式"});
    return at(given_up.where, error(k_limit, message, hint));
}

}  // namespace plaint::schema
