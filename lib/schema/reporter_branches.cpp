// Reporting: which of several allowed forms was meant, so that only what is wrong with that one is said.
#include "schema/codes.hpp"
#include "schema/describe.hpp"
#include "schema/reporter.hpp"

#include <algorithm>
#include <utility>

namespace plaint::schema {

using data::View;

namespace {

/// How far from a form a value is, judged by what is wrong; the order counts.
enum class Distance {
    inside,  ///< Something further down, or a missing field.
    marker,  ///< A member that tells the forms apart (`kind: …`) says another one.
    value,   ///< The value itself is none of those allowed.
    type,    ///< The value is of another type.
};

Distance distance_of(View found, const Finding& finding, View view) {
    const bool is_value = finding.code == k_enum.word || finding.code == k_const.word || finding.code == k_false.word;
    const bool is_type = finding.code == k_type.word;
    if (found.index() == view.index()) {
        if (is_type) return Distance::type;
        if (is_value) return Distance::value;
        return Distance::inside;
    }
    const bool is_child = found.parent() && found.parent().index() == view.index();
    if (is_child && is_value) return Distance::marker;
    return Distance::inside;
}

}  // namespace

Reporter::Branch Reporter::branch_findings(const Place& place, SubIndex sub) {
    Branch findings;
    findings.swap(m_found);
    report_inner(place, sub);
    findings.swap(m_found);
    return findings;
}

void Reporter::report_any(const Place& place, const Rule& rule) {
    std::pair best{Distance::type, std::size_t{0}};
    Branch nearest_branch;
    for (std::size_t i = 0; i < rule.count; ++i) {
        Branch findings = branch_findings(place, m_program.links[rule.index + i]);
        std::pair rank{Distance::inside, findings.size()};
        for (const auto& [view, finding] : findings) {
            rank.first = std::max(rank.first, distance_of(view, finding, place.view));
        }
        if (findings.empty() || (!nearest_branch.empty() && rank >= best)) continue;
        best = rank;
        nearest_branch = std::move(findings);
    }
    if (best.first >= Distance::value && merge_values(place, rule)) return;
    for (Found& found : nearest_branch) {
        if (!is_full()) m_found.push_back(std::move(found));
    }
}

/// Says at once what all forms together allow, when the value is far from each of them.
bool Reporter::merge_values(const Place& place, const Rule& rule) {
    std::vector<View> values;
    Types types = 0;
    for (std::size_t i = 0; i < rule.count; ++i) {
        const Sub& sub = m_program.subs[m_program.target(m_program.links[rule.index + i])];
        if (!is_of(place.view, sub.types)) {
            types = static_cast<Types>(types | sub.types);
            continue;
        }
        const Enumeration* words = enumeration_of(m_program.links[rule.index + i]);
        if (words == nullptr) return false;
        values.insert(values.end(), words->values.begin(), words->values.end());
    }
    if (values.empty()) {
        say_type(place, types);
    } else {
        say_value(place, values, k_enum);
    }
    return true;
}

void Reporter::report_several(const Place& place, const Rule& rule) {
    std::vector<std::size_t> accepting;
    for (std::size_t i = 0; i < rule.count; ++i) {
        if (m_acceptor.accepts(m_program.links[rule.index + i], place.view)) accepting.push_back(i + 1);
    }
    if (accepting.size() < 2) return report_any(place, rule);
    const auto message =
        phrase({"{0}: found {1}, which has form {2} and form {3} of {4} at once; expected exactly one of them",
                "{0}：实际为{1}，同时符合 {4} 种形式中的第 {2} 种和第 {3} 种，只能符合其中一种"},
               subject(place), led(found(place)), accepting[0], accepting[1], rule.count);
    add(place, place.view, error(k_one_of, message));
}

}  // namespace plaint::schema
