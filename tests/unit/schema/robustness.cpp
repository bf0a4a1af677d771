// Documents and schemas that are built to break a checker.
#include "checking.hpp"
#include "schema/codes.hpp"

using checking::briefs;
using plaint::data::Document;
using plaint::data::Mapping;
using plaint::data::Sequence;
using plaint::data::Value;
using Briefs = std::vector<std::string>;

namespace {

Value nested(int levels) {
    Value value = 1;
    for (int i = 0; i < levels; ++i) {
        Mapping outer;
        outer.emplace_back("a", std::move(value));
        value = std::move(outer);
    }
    return value;
}

}  // namespace

TEST_CASE("a text of 30 KB is matched like any other") {
    const auto schema = checking::schema(R"({"pattern": "^(?:[a-z]|[0-9])+$"})");
    CHECK(schema.accepts(Document::of(std::string(30'000, 'a')).root()));
    CHECK_FALSE(schema.accepts(Document::of(std::string(30'000, 'a') + "!").root()));
}

TEST_CASE("an expression that runs away is a finding at the text, and everything else is still checked") {
    const auto schema = checking::schema(R"({"items": {"pattern": "^(a+)+$"}})");
    const auto instance = checking::document(fmt::format("[\"{}!\",\n 1, \"b\"]", std::string(40, 'a')));
    CHECK(briefs(schema.check(instance.root())) == Briefs{"1:2 schema.limit [0]", "2:5 schema.pattern [2]"});
    CHECK_FALSE(schema.accepts(instance.root()));
}

TEST_CASE("an expression that runs away makes nothing valid, not even under not") {
    const auto schema = checking::schema(R"({"not": {"pattern": "^(a+)+$"}})");
    const auto instance = Document::of(std::string(40, 'a') + "!");
    CHECK_FALSE(schema.accepts(instance.root()));
    CHECK(briefs(schema.check(instance.root())) == Briefs{"0:0 schema.limit "});
}

TEST_CASE("many texts under a runaway expression end the check instead of the day") {
    Sequence items(200, Value(std::string(40, 'a') + "!"));
    const auto findings = checking::schema(R"({"items": {"pattern": "^(a+)+$"}})").check(Document::of(items).root());
    CHECK(!findings.empty());
}

TEST_CASE("an expression in heavy use says the same as before") {
    const auto schema = checking::schema(R"({"items": {"pattern": "^[a-z]+[0-9]{2}$"}})");
    Sequence items(5000, Value("abc42"));
    CHECK(schema.accepts(Document::of(items).root()));
    items.emplace_back("abc4");
    CHECK(schema.check(Document::of(items).root()).size() == 1);
}

TEST_CASE("documents nested without end are given up, not crashed on") {
    const auto schema = checking::schema(R"({"additionalProperties": {"$ref": "#"}, "type": "object"})");
    CHECK(briefs(schema.check(Document::of(nested(120)).root())).size() == 1);
    const auto findings = schema.check(Document::of(nested(3000)).root());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == plaint::schema::k_limit.word);
}

TEST_CASE("equality of deep documents needs no recursion") {
    const Sequence items{nested(3000), nested(3000)};
    const auto findings = checking::schema(R"({"uniqueItems": true})").check(Document::of(items).root());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == plaint::schema::k_unique.word);
}

TEST_CASE("forms within forms that all fail are given up before they take exponential time") {
    const auto schema = checking::schema(R"({"type": "object", "anyOf": [
        {"properties": {"a": {"$ref": "#"}}, "required": ["b"]}, {"properties": {"a": {"$ref": "#"}}, "required": ["c"]}]})");
    const auto findings = schema.check(Document::of(nested(60)).root());
    CHECK(!findings.empty());
}

TEST_CASE("chains of references may be long") {
    Mapping definitions;
    for (int i = 0; i < 3'000; ++i) {
        definitions.emplace_back(fmt::format("d{}", i), Mapping{{"$ref", fmt::format("#/definitions/d{}", i + 1)}});
    }
    definitions.emplace_back("d3000", Mapping{{"type", "string"}});
    const Document document = Document::of(Mapping{{"definitions", definitions}, {"$ref", "#/definitions/d0"}});
    const auto schema = plaint::schema::Schema::compile(document);
    REQUIRE(schema.has_value());
    CHECK(schema->accepts(Document::of("x").root()));
    CHECK_FALSE(schema->accepts(Document::of(1).root()));
    CHECK(!schema->check(Document::of(1).root()).empty());
}

TEST_CASE("numbers are compared as decimals of any size") {
    struct Row {
        const char* schema;
        const char* number;
        bool valid;
    };
    const Row rows[] = {
        {R"({"multipleOf": 0.01})", "1234567890123456789012345678.91", true},
        {R"({"multipleOf": 0.01})", "0.005", false},
        {R"({"multipleOf": 0.3})", "1e300", false},
        {R"({"multipleOf": 3})", "3e300", true},
        {R"({"multipleOf": 1e-8})", "12391239123", true},
        {R"({"maximum": 0.1})", "0.10000000000000000000000001", false},
        {R"({"maximum": 9007199254740992})", "9007199254740993", false},
        {R"({"minimum": -1e300})", "-1e301", false},
        {R"({"exclusiveMinimum": 1})", "1.0", false},
        {R"({"const": 100})", "1e2", true},
        {R"({"const": 9007199254740993})", "9007199254740992", false},
        {R"({"type": "integer"})", "1e400", true},
        {R"({"type": "integer"})", "1.50e1", true},
        {R"({"type": "integer"})", "1e-1", false},
        {R"({"enum": [0]})", "-0.0", true},
        {R"({"type": "integer"})", "1e99999999999999999999", true},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.schema));
        CAPTURE(std::string(row.number));
        const auto instance = Document::of(plaint::data::Number{row.number});
        CHECK(checking::schema(row.schema).accepts(instance.root()) == row.valid);
    }
}

TEST_CASE("YAML's own spellings of numbers are read, and infinity is no number") {
    const auto number = [](const char* text) { return Document::of(plaint::data::Number{text}); };
    CHECK(checking::schema(R"({"minimum": 31, "maximum": 31, "type": "integer"})").accepts(number("0x1F").root()));
    CHECK(checking::schema(R"({"const": 15})").accepts(number("0o17").root()));
    CHECK_FALSE(checking::schema(R"({"type": "number"})").accepts(number(".inf").root()));
    CHECK_FALSE(checking::schema(R"({"type": "number"})").accepts(number(".nan").root()));
}

TEST_CASE("patterns are ECMA's: dollar ends the text, classes are ASCII, code points count as one") {
    struct Row {
        const char* pattern;
        const char* text;
        bool found;
    };
    const Row rows[] = {
        {"^a$", R"("a\n")", false},
        {"^\\\\d$", R"("٣")", false},
        {"^.$", R"("😀")", true},
        {"^\\\\u6295$", R"("投")", true},
        {"^\\\\u{1F600}$", R"("😀")", true},
        {"^\\\\p{Han}+$", R"("投诉")", true},
        {"b", R"("abc")", true},
        {"^$", R"("")", true},
        {"^[^]$", R"("x")", true},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.pattern));
        const auto instance = checking::document(row.text);
        CHECK(checking::schema(fmt::format("{{\"pattern\": \"{}\"}}", row.pattern)).accepts(instance.root()) ==
              row.found);
    }
}
