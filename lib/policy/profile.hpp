// Profiles as stacks of policy documents: each lies over the one that it extends, the repository's over all.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::policy {

inline constexpr std::string_view k_policy_file = "policy.yaml";  ///< Of each profile.
inline constexpr std::string_view k_fields_file =
    "fields.yaml";  ///< The same format; may hold the section `fields` apart.

/// A file of a profile's folder, parsed and valid by the policy schema; nothing when there is no such file.
using LoadLayer = std::function<Result<std::optional<data::Document>>(std::string_view profile, std::string_view file)>;

struct Profile {
    std::vector<std::string> names;      ///< Of the profile and those it extends, itself first.
    std::vector<data::Document> layers;  ///< What is extended comes first.
    std::size_t inherited = 0;           ///< How many of them come from what it extends.
};

/// A profile with all that it extends. A profile that does not exist comes as nothing; one that extends itself or a
/// profile that does not exist is Failing::data.
Result<std::optional<Profile>> assemble(std::string_view profile, const LoadLayer& load);

/// The record schema of such a stack: the core with every layer's `fields` laid over it, and its kinds named.
Result<data::Document> record_schema(const data::Document& core, const std::vector<data::Document>& layers,
                                     std::string_view profile);

/// Whether a layer has a say in what the record schema is.
bool shapes_record(const data::Document& layer);

}  // namespace plaint::policy
