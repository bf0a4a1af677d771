// The keywords of draft 7 and plaint's own, and which of them hold subschemas.
#pragma once

#include "data/document.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::schema {

enum class Holds : std::uint8_t {
    no_schema,
    schema,
    schemas,         ///< A list of them.
    schema_or_list,  ///< `items`.
    named_schemas,   ///< A mapping from names or patterns.
    dependencies,    ///< A mapping to schemas or lists of names.
};

enum class Role : std::uint8_t {
    assertion,   ///< Decides about validity; ignored beside `$ref`.
    annotation,  ///< Says something to people or editors.
    core,        ///< `$id`, `$schema`, `definitions`, …
};

struct Keyword {
    std::string_view name;
    Holds holds;
    Role role;
};

/// Null pointer when neither draft 7 nor plaint knows it.
const Keyword* keyword_named(std::string_view name);
/// All of them, for suggestions.
std::vector<std::string> keyword_names();

/// The subschemas that stand directly in a schema, in their order. Behind `$ref` only `definitions` counts.
std::vector<data::View> subschemas(data::View schema);

/// The text of `$ref` when the schema is one; an absent view otherwise.
data::View ref_of(data::View schema);

}  // namespace plaint::schema
