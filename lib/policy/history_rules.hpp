// What a policy asks of the git history that its records came in: what `verify` goes by.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plaint::policy {

enum class Signing { free, required };

struct HistoryRules {
    /// How long before its commit's author date an event may be recorded, in seconds.
    std::int64_t recorded_within = std::int64_t{15} * 60;
    /// The same where several events stand in one commit; without it no commit may hold several events of a record.
    std::optional<std::int64_t> squash_within;
    Signing signing = Signing::free;     ///< Whether commits that change records have to be signed.
    std::vector<std::string> overrides;  ///< Roles whose holders may make exceptions, with the trailer `Override:`.
};

}  // namespace plaint::policy
