#include "share/places.hpp"

#include <algorithm>

namespace plaint::share {

std::string record_at(const policy::Policy& policy, std::string_view path) {
    constexpr std::string_view k_suffix = ".yaml";
    if (!path.ends_with(k_suffix)) return {};
    std::string_view name = path.substr(path.rfind('/') + 1);
    name.remove_suffix(k_suffix.size());
    for (const policy::Series& series : policy.series) {
        const auto parts = series.parse(name);
        if (parts && series.path(*parts) == path) return std::string(name);
    }
    return {};
}

bool is_among_records(const policy::Policy& policy, std::string_view path) {
    return std::any_of(policy.series.begin(), policy.series.end(),
                       [path](const policy::Series& one) { return path.starts_with(one.folder + "/"); });
}

}  // namespace plaint::share
