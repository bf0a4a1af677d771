// Files that come with the program (schemas, profiles, letters), carried in it so that it needs no data folder.
#pragma once

#include "data/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::store {

/// The bytes of `schemas/policy.schema.json`, `templates/profiles/NAME/policy.yaml`, …; nothing when there is no such
/// file. They live as long as the program.
std::optional<std::string_view> embedded(std::string_view path);

/// The document in such a file: schemas, calendars, a profile's policy and schema. Parsed when the program was built.
std::optional<data::Document> embedded_document(std::string_view path, std::string name);

/// The bytes of what was made of such files when the program was built: `templates/profiles/NAME/record.fields`.
std::optional<std::string_view> embedded_derived(std::string_view path);

/// Paths of all files below a folder, at any depth, sorted; `folder` without a slash at its end, empty for all.
std::vector<std::string_view> embedded_under(std::string_view folder);

}  // namespace plaint::store
