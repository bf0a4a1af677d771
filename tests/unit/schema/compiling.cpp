#include "checking.hpp"
#include "schema/codes.hpp"

using checking::briefs;
using checking::compile_findings;
using plaint::schema::UnknownKeywords;
using Briefs = std::vector<std::string>;

TEST_CASE("a bad schema is refused with the places that are bad") {
    struct Row {
        const char* schema;
        Briefs expected;
    };
    const Row rows[] = {
        {R"({"type": "strng"})", {"1:10 schema.invalid type"}},
        {R"({"properties": {"a": {"minLength": -1}}})", {"1:36 schema.invalid properties.a.minLength"}},
        {R"({"required": "a"})", {"1:14 schema.invalid required"}},
        {R"({"multipleOf": 0})", {"1:16 schema.invalid multipleOf"}},
        {R"({"multipleOf": 0.1234567890123456789})", {"1:16 schema.invalid multipleOf"}},
        {R"({"pattern": "a(b"})", {"1:13 schema.invalid pattern"}},
        {R"({"patternProperties": {"[": true}})", {"1:24 schema.invalid patternProperties[\"[\"]"}},
        {R"({"$schema": "https://json-schema.org/draft/2020-12/schema"})", {"1:13 schema.invalid $schema"}},
        {R"({"definitions": {"unused": {"type": 1}}})", {"1:37 schema.invalid definitions.unused.type"}},
        {R"({"$ref": "#/definitions/a"})", {"1:10 schema.unresolved_ref $ref"}},
        {R"({"$ref": "http://x.org/other.json"})", {"1:10 schema.unresolved_ref $ref"}},
        {R"({"definitions": {"unused": {"$ref": "#nowhere"}}})",
         {"1:37 schema.unresolved_ref definitions.unused.$ref"}},
        {R"({"$ref": "#/odd", "odd": {"type": "strng"}})", {"1:35 schema.invalid odd.type"}},
        {R"({"$ref": "#/title", "title": "text"})", {"1:30 schema.invalid title"}},
        {R"([])", {"1:1 schema.invalid "}},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.schema));
        CHECK(briefs(compile_findings(row.schema)) == row.expected);
    }
}

TEST_CASE("references that never end are refused, recursion through fields is not") {
    for (
        const char* looping : {
            R"({"$ref": "#"})",
            R"({"allOf": [{"$ref": "#"}]})",
            R"({"not": {"anyOf": [{"$ref": "#"}]}})",
            R"({"if": {"$ref": "#"}})",
            R"({"dependencies": {"a": {"$ref": "#"}}})",
            R"({"$ref": "#/definitions/a", "definitions": {"a": {"$ref": "#/definitions/b"}, "b": {"$ref": "#/definitions/a"}}})",
            R"({"definitions": {"a": {"oneOf": [{"$ref": "#/definitions/a"}]}}})",
        }) {
        CAPTURE(std::string(looping));
        const auto findings = compile_findings(looping);
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].code == plaint::schema::k_loop.word);
        CHECK(findings[0].position.line == 1);
    }
    CHECK(compile_findings(R"({"properties": {"a": {"$ref": "#"}}, "items": {"$ref": "#"}, "contains": {"$ref": "#"},
                               "additionalProperties": {"$ref": "#"}, "propertyNames": {"$ref": "#"}})")
              .empty());
}

TEST_CASE("mistyped keywords are refused in plaint's own schemas only") {
    const char* schema = R"({"properties": {"a": {"minLenght": 1}}})";
    CHECK(compile_findings(schema).empty());
    const auto findings = compile_findings(schema, UnknownKeywords::refused);
    REQUIRE(briefs(findings) == Briefs{"1:23 schema.unknown_keyword properties.a.minLenght"});
    CHECK(findings[0].hint.en == "did you mean `minLength`?");
    CHECK(briefs(compile_findings(R"({"format": "dat-time"})", UnknownKeywords::refused)) ==
          Briefs{"1:12 schema.unknown_keyword format"});
    CHECK(compile_findings(R"({"format": "ipv4"})", UnknownKeywords::refused).empty());
}

TEST_CASE("keywords beside a reference, which draft 7 ignores, are refused in plaint's own schemas") {
    const char* schema =
        R"({"properties": {"a": {"$ref": "#/definitions/d", "maxLength": 3, "x-label": {"en": "A", "zh": "甲"}}},
        "definitions": {"d": true}})";
    CHECK(compile_findings(schema).empty());
    CHECK(briefs(compile_findings(schema, UnknownKeywords::refused)) ==
          Briefs{"1:50 schema.ignored_keyword properties.a.maxLength"});
}

TEST_CASE("plaint's keywords are known, and checked") {
    CHECK(compile_findings(R"({"x-label": {"en": "A", "zh": "甲"}, "x-help": {"en": "B", "zh": "乙"}, "enum": ["a"],
        "x-labels": {"a": {"en": "A", "zh": "甲"}}, "x-personal": true, "x-append-only": false, "x-computed": true,
        "x-long": true})",
                           UnknownKeywords::refused)
              .empty());
    struct Row {
        const char* schema;
        Briefs expected;
    };
    const Row rows[] = {
        {R"({"x-label": "A"})", {"1:13 schema.invalid x-label"}},
        {R"({"x-help": {"en": "A"}})", {"1:12 schema.invalid x-help"}},
        {R"({"x-personal": "yes"})", {"1:16 schema.invalid x-personal"}},
        {R"({"enum": ["high"], "x-labels": {"hgih": {"en": "High", "zh": "高"}}})",
         {"1:33 schema.invalid x-labels.hgih"}},
        {R"({"x-labels": {"a": {"en": "A"}}})", {"1:20 schema.invalid x-labels.a"}},
        {R"({"enum": ["high"], "x-scores": {"hgih": 3}})", {"1:33 schema.invalid x-scores.hgih"}},
        {R"({"enum": ["high"], "x-scores": {"high": 6}})", {"1:41 schema.invalid x-scores.high"}},
        {R"({"enum": ["high"], "x-scores": {"high": "5"}})", {"1:41 schema.invalid x-scores.high"}},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.schema));
        CHECK(briefs(compile_findings(row.schema, UnknownKeywords::refused)) == row.expected);
    }
}

TEST_CASE("an invalid document behind a reference is named") {
    const auto resolver = [](std::string_view uri) -> std::optional<plaint::data::Document> {
        if (uri != "http://x.org/o.json") return std::nullopt;
        return checking::document(R"({"type": 1})", "o.json");
    };
    const auto findings = compile_findings(R"({"$ref": "http://x.org/o.json"})", UnknownKeywords::ignored, resolver);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].file == "o.json");
    CHECK(findings[0].code == plaint::schema::k_invalid.word);
}

TEST_CASE("references are resolved by identifier, anchor and escaped pointer") {
    const char* schema = R"({"$id": "http://x.org/a/b.json", "properties": {
        "id": {"$ref": "c.json"}, "anchor": {"$ref": "#here"}, "slash": {"$ref": "#/definitions/a~1b"},
        "tilde": {"$ref": "#/definitions/a~0b"}, "percent": {"$ref": "#/definitions/a%25b"},
        "chinese": {"$ref": "#/definitions/%E7%94%B2"}, "item": {"$ref": "#/definitions/list/items/1"}},
        "definitions": {"c": {"$id": "c.json", "type": "string"}, "h": {"$id": "#here", "type": "string"},
        "a/b": {"type": "string"}, "a~b": {"type": "string"}, "a%b": {"type": "string"}, "甲": {"type": "string"},
        "list": {"items": [true, {"type": "string"}]}}})";
    const auto findings = checking::findings(
        schema, R"({"id": 1, "anchor": 1, "slash": 1, "tilde": 1, "percent": 1, "chinese": 1, "item": 1})");
    CHECK(findings.size() == 7);
}
