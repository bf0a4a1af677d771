// Pieces of telling rules apart, an idea a file. Private to the room.
#pragma once

#include "review/policy_change.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::review {

Phrase joined(const std::vector<Phrase>& texts);
/// The label; the name itself where there is none.
Phrase named(const Phrase& label, std::string_view name);
Phrase role_names(const policy::Policy& policy, const std::vector<std::string>& roles);

template <class Named>
std::set<std::string> names(const std::vector<Named>& all) {
    std::set<std::string> out;
    for (const Named& one : all) out.insert(one.name);
    return out;
}

/// Those of the first that the other has not.
template <class Set>
std::vector<std::string> without(const Set& all, const Set& others) {
    std::vector<std::string> out;
    std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(out));
    return out;
}

/// States of workflows, with the ways into and out of a new one; steps; what steps ask for.
void add_workflows(const policy::Policy& then, const policy::Policy& now, std::vector<RuleChange>& out);
void add_conditions(const policy::Policy& then, const policy::Policy& now, std::vector<RuleChange>& out);
/// What has to be the case by a condition.
Phrase condition_words(const policy::Policy& policy, std::string_view code);
void add_fields(const schema::Fields& then, const schema::Fields& now, std::vector<RuleChange>& out);
void add_targets(const sla::Rules& then, const sla::Rules& now, std::vector<RuleChange>& out);
/// The days, around a year, of either rules' calendars and of those in changed files that are other than before.
void add_calendars(const InForce& then, const InForce& now, const std::set<std::string>& files, std::int32_t year,
                   std::vector<RuleChange>& out);

}  // namespace plaint::review
