// What a schema becomes when it is compiled: flat tables that a check only walks.
#pragma once

#include "data/document.hpp"
#include "schema/decimal.hpp"
#include "schema/format.hpp"
#include "schema/pattern.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace plaint::schema {

/// Index of a subschema in its program.
using SubIndex = std::uint32_t;
inline constexpr SubIndex k_no_sub = 0xFFFFFFFF;

/// JSON types as bits.
using Types = std::uint8_t;
inline constexpr Types k_null = 1;
inline constexpr Types k_boolean = 2;
inline constexpr Types k_integer = 4;
inline constexpr Types k_number = 8;
inline constexpr Types k_string = 16;
inline constexpr Types k_array = 32;
inline constexpr Types k_object = 64;
inline constexpr Types k_any_type = 127;

/// What a node is, without telling whole numbers from others.
Types broad_type(data::View view);
/// Whether a node is of one of the types; 1.0 is an integer, `.nan` no number.
bool is_of(data::View view, Types types);

enum class Op : std::uint8_t {
    constant,
    enumeration,
    minimum,
    exclusive_minimum,
    maximum,
    exclusive_maximum,
    multiple_of,
    min_length,
    max_length,
    pattern,
    format,
    items,
    contains,
    min_items,
    max_items,
    unique_items,
    members,
    min_properties,
    max_properties,
    property_names,
    dependency,
    all_of,
    any_of,
    one_of,
    negation,
    condition,
};

/// One assertion. What `index` and `count` mean depends on the operation: a table's row, a subschema, a number of
/// things, a range of `links`.
struct Rule {
    Op op;
    Types applies;  ///< Types that it says something of.
    std::uint32_t index = 0;
    std::size_t count = 0;
    data::View keyword;  ///< The keyword's value in the schema.
};

struct Enumeration {
    std::vector<data::View> values;
    std::unordered_set<std::string_view> texts;  ///< Of the values that are strings.
    bool only_texts = true;
};

struct Bound {
    Decimal decimal;
    std::optional<std::int64_t> whole;  ///< When it fits, for quick comparison.
};

/// A name that a mapping's schema speaks of.
struct Property {
    std::string_view name;
    SubIndex sub = k_no_sub;                 ///< None when it is only required.
    std::uint32_t required_rank = k_no_sub;  ///< Place among the required names; none when it is optional.
};

/// `properties`, `required`, `patternProperties` and `additionalProperties` together, so that members are walked once.
struct Members {
    struct Patterned {
        const Pattern* pattern;
        SubIndex sub;
    };
    std::vector<Property> properties;
    std::vector<std::uint32_t> slots;  ///< Hash table over `properties`; its size is a power of two.
    std::uint32_t required_count = 0;
    std::vector<Patterned> patterned;
    SubIndex additional = k_no_sub;

    [[nodiscard]] const Property* find(std::string_view name) const;
    Property& add(std::string_view name);
    void index();
};

struct Items {
    std::vector<SubIndex> first;  ///< Of `items` as a list.
    SubIndex rest = k_no_sub;
};

struct Dependency {
    std::string_view name;
    std::vector<std::string_view> required;
    SubIndex sub = k_no_sub;
};

struct Condition {
    SubIndex test = k_no_sub;
    SubIndex then = k_no_sub;
    SubIndex otherwise = k_no_sub;
};

/// One subschema.
struct Sub {
    data::View source;
    std::uint32_t first_rule = 0;
    std::uint32_t rule_count = 0;
    Types types = k_any_type;
    bool never = false;       ///< `false`.
    SubIndex ref = k_no_sub;  ///< Of `$ref`: everything else is ignored then.
};

struct Program {
    std::vector<data::Document> documents;  ///< Keep every view and text below alive.
    std::vector<Sub> subs;
    std::vector<Rule> rules;
    std::vector<SubIndex> links;
    std::vector<Enumeration> enumerations;
    std::vector<Bound> bounds;
    std::vector<std::unique_ptr<Pattern>> patterns;
    std::vector<Members> members;
    std::vector<Items> items;
    std::vector<Dependency> dependencies;
    std::vector<Condition> conditions;
    SubIndex root = 0;

    /// The subschema that a chain of `$ref` ends in.
    [[nodiscard]] SubIndex target(SubIndex sub) const;
    /// The subschemas that say something of the same node as `sub` does: behind `$ref`, `allOf`, `if`, …
    [[nodiscard]] std::vector<SubIndex> in_place(SubIndex sub) const;
};

}  // namespace plaint::schema
