#include "store/policy_check.hpp"

#include "policy/strict.hpp"
#include "sla/strict.hpp"

#include <algorithm>
#include <tuple>

namespace plaint::store {

Findings check_policy(const Rules& rules, const sla::Rules& clocks, std::size_t shared_layers) {
    Findings out = policy::check_strictly(rules.policy, {shared_layers, sla::paths_read(clocks)});
    Findings more = sla::check_strictly(clocks, rules.policy);
    out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    std::stable_sort(out.begin(), out.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.file, a.position.line, a.position.column) <
               std::tie(b.file, b.position.line, b.position.column);
    });
    return out;
}

Findings check_repository_policy(const Rules& rules, const sla::Rules& clocks, const Resources& resources) {
    const auto profile = resources.profile_file(rules.profile, "policy.yaml");
    const bool carried = profile && *profile && (*profile)->carried;
    return check_policy(rules, clocks, carried ? rules.layers.size() - 1 : rules.policy.inherited);
}

}  // namespace plaint::store
