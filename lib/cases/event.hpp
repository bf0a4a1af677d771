// Who acts in a case, and what they ask for. Private to the room.
#pragma once

#include "policy/request.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::cases {

std::string listed(const std::vector<std::string>& all);

template <class Named>
std::vector<std::string> names(const std::vector<Named>& all) {
    std::vector<std::string> out;
    for (const Named& one : all) out.push_back(one.name);
    return out;
}

/// A finding when a name is none of those known, with the nearest.
void check_name(data::View where, const Text& what, std::string_view name, const std::vector<std::string>& known,
                Findings& findings, data::Mark mark = data::Mark::value);

/// Who acts in a case, as one of the policy's people while it runs.
class Cast {
public:
    explicit Cast(policy::Policy& policy) : m_policy(policy), m_people(policy.people) {}
    Cast(const Cast&) = delete;
    Cast& operator=(const Cast&) = delete;
    ~Cast() { m_policy.people = std::move(m_people); }

    /// A person of the policy, or somebody with the roles named; without a word on it, with all of them.
    std::string actor(data::View event, Findings& findings);

private:
    /// As written, or the policy's person of that name.
    [[nodiscard]] std::string named(data::View by) const;

    policy::Policy& m_policy;
    std::vector<policy::Person> m_people;
};

/// What an event asks for, with the presets of its action, as its command would.
policy::Request request_of(const policy::Policy& policy, const model::Complaint& record, const policy::Acting& acting,
                           data::View event, Findings& findings);

}  // namespace plaint::cases
