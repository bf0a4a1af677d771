#include "schema/keywords.hpp"

#include <algorithm>
#include <array>

namespace plaint::schema {

using data::Kind;
using data::View;

namespace {

constexpr Keyword assertion(std::string_view name, Holds holds = Holds::no_schema) {
    return {name, holds, Role::assertion};
}
constexpr Keyword annotation(std::string_view name) { return {name, Holds::no_schema, Role::annotation}; }

// Sorted by name, for searching.
constexpr std::array k_keywords{
    Keyword{"$comment", Holds::no_schema, Role::annotation},
    Keyword{"$id", Holds::no_schema, Role::core},
    Keyword{"$ref", Holds::no_schema, Role::core},
    Keyword{"$schema", Holds::no_schema, Role::core},
    assertion("additionalItems", Holds::schema),
    assertion("additionalProperties", Holds::schema),
    assertion("allOf", Holds::schemas),
    assertion("anyOf", Holds::schemas),
    assertion("const"),
    assertion("contains", Holds::schema),
    annotation("contentEncoding"),
    annotation("contentMediaType"),
    annotation("default"),
    Keyword{"definitions", Holds::named_schemas, Role::core},
    assertion("dependencies", Holds::dependencies),
    annotation("description"),
    assertion("else", Holds::schema),
    assertion("enum"),
    annotation("examples"),
    assertion("exclusiveMaximum"),
    assertion("exclusiveMinimum"),
    assertion("format"),
    assertion("if", Holds::schema),
    assertion("items", Holds::schema_or_list),
    assertion("maxItems"),
    assertion("maxLength"),
    assertion("maxProperties"),
    assertion("maximum"),
    assertion("minItems"),
    assertion("minLength"),
    assertion("minProperties"),
    assertion("minimum"),
    assertion("multipleOf"),
    assertion("not", Holds::schema),
    assertion("oneOf", Holds::schemas),
    assertion("pattern"),
    assertion("patternProperties", Holds::named_schemas),
    assertion("properties", Holds::named_schemas),
    assertion("propertyNames", Holds::schema),
    annotation("readOnly"),
    assertion("required"),
    assertion("then", Holds::schema),
    annotation("title"),
    assertion("type"),
    assertion("uniqueItems"),
    annotation("writeOnly"),
    annotation("x-append-only"),
    annotation("x-computed"),
    annotation("x-decimal"),
    annotation("x-help"),
    annotation("x-label"),
    annotation("x-labels"),
    annotation("x-long"),
    annotation("x-personal"),
    annotation("x-record"),
    annotation("x-scores"),
};

constexpr bool by_name(const Keyword& a, const Keyword& b) { return a.name < b.name; }
static_assert(std::is_sorted(k_keywords.begin(), k_keywords.end(), by_name));

bool is_schema(View view) { return view.is(Kind::mapping) || view.is(Kind::boolean); }

void collect(View value, Holds holds, std::vector<View>& found) {
    const bool list = holds == Holds::schemas || (holds == Holds::schema_or_list && value.is(Kind::sequence));
    const bool map = holds == Holds::named_schemas || holds == Holds::dependencies;
    if (list || (map && value.is(Kind::mapping))) {
        for (const View child : value) {
            if (is_schema(child)) found.push_back(child);
        }
    } else if (holds != Holds::no_schema && !map && is_schema(value)) {
        found.push_back(value);
    }
}

}  // namespace

const Keyword* keyword_named(std::string_view name) {
    const auto found =
        std::lower_bound(k_keywords.begin(), k_keywords.end(), Keyword{name, Holds::no_schema, Role::core}, by_name);
    return found != k_keywords.end() && found->name == name ? &*found : nullptr;
}

std::vector<std::string> keyword_names() {
    std::vector<std::string> names;
    for (const Keyword& keyword : k_keywords) names.emplace_back(keyword.name);
    return names;
}

std::vector<View> subschemas(View schema) {
    std::vector<View> found;
    const bool is_ref = static_cast<bool>(ref_of(schema));
    for (const View member : schema) {
        const Keyword* keyword = schema.is(Kind::mapping) ? keyword_named(member.key()) : nullptr;
        if (keyword == nullptr || (is_ref && keyword->role == Role::assertion)) continue;
        collect(member, keyword->holds, found);
    }
    return found;
}

View ref_of(View schema) {
    const View ref = schema.find("$ref");
    return ref.is(Kind::string) ? ref : View{};
}

}  // namespace plaint::schema
