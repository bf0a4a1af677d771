// What the tests of this room share: schemas and documents from JSON text, findings in one line each.
#pragma once

#include "data/json.hpp"
#include "schema/schema.hpp"

#include <doctest/doctest.h>

#include <fmt/ranges.h>

#include <string>
#include <string_view>
#include <vector>

namespace doctest {
template <>
struct StringMaker<std::vector<std::string>> {
    static String convert(const std::vector<std::string>& lines) {
        return fmt::format("{}", fmt::join(lines, "; ")).c_str();
    }
};
}  // namespace doctest

namespace checking {

inline plaint::data::Document document(std::string_view json, std::string name = "file.json") {
    auto parsed = plaint::data::parse_json(std::string(json), std::move(name));
    REQUIRE_MESSAGE(parsed.has_value(), std::string(json));
    return *parsed;
}

inline plaint::schema::Schema schema(
    std::string_view json, plaint::schema::UnknownKeywords unknown = plaint::schema::UnknownKeywords::ignored) {
    auto compiled = plaint::schema::Schema::compile(document(json, "schema.json"), {}, unknown);
    REQUIRE_MESSAGE(compiled.has_value(), compiled.error().findings.front().message.en);
    return *compiled;
}

/// `line:column code field`.
inline std::string brief(const plaint::Finding& finding) {
    return fmt::format("{}:{} {} {}", finding.position.line, finding.position.column, finding.code, finding.field);
}

inline std::vector<std::string> briefs(const plaint::Findings& findings) {
    std::vector<std::string> all;
    for (const auto& finding : findings) all.push_back(brief(finding));
    return all;
}

inline plaint::Findings findings(std::string_view schema_json, std::string_view json) {
    const auto instance = document(json);
    return schema(schema_json).check(instance.root());
}

/// The only finding.
inline plaint::Finding finding(std::string_view schema_json, std::string_view json) {
    const auto all = findings(schema_json, json);
    CAPTURE(json);
    REQUIRE(all.size() == 1);
    return all.front();
}

inline plaint::Findings compile_findings(
    std::string_view json, plaint::schema::UnknownKeywords unknown = plaint::schema::UnknownKeywords::ignored,
    const plaint::schema::Resolver& resolver = {}) {
    auto compiled = plaint::schema::Schema::compile(document(json, "schema.json"), resolver, unknown);
    if (compiled) return {};
    CHECK(compiled.error().kind == plaint::Failing::data);
    return compiled.error().findings;
}

}  // namespace checking
