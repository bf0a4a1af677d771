#include "schema/bundle.hpp"

#include "checking.hpp"

using checking::document;

namespace {

std::optional<plaint::data::Document> other(std::string_view uri) {
    if (uri == "http://x.org/common.json") {
        return document(R"({"$id": "http://x.org/common.json", "definitions": {
            "name": {"type": "string", "minLength": 1},
            "person": {"properties": {"name": {"$ref": "#/definitions/name"}, "boss": {"$ref": "#/definitions/person"}}}}})",
                        "common.json");
    }
    if (uri == "http://x.org/level.json") return document(R"({"enum": ["a", "b"]})", "level.json");
    return std::nullopt;
}

}  // namespace

TEST_CASE("a bundle holds what its schema refers to, and keeps the order of keys") {
    const auto source = document(R"({"$id": "http://x.org/record.json", "properties": {
        "who": {"$ref": "common.json#/definitions/person"}, "level": {"$ref": "level.json"},
        "name": {"$ref": "#/definitions/name"}}, "definitions": {"name": {"maxLength": 3}}, "title": "t"})");
    const auto bundled = plaint::schema::bundle(source, other);
    REQUIRE(bundled.has_value());
    CHECK(plaint::data::to_json(*bundled, 0) ==
          plaint::data::to_json(document(R"({"$id": "http://x.org/record.json", "properties": {
        "who": {"$ref": "#/definitions/person"}, "level": {"$ref": "#/definitions/level"},
        "name": {"$ref": "#/definitions/name"}}, "definitions": {"name": {"maxLength": 3},
        "person": {"properties": {"name": {"$ref": "#/definitions/name_2"}, "boss": {"$ref": "#/definitions/person"}}},
        "level": {"enum": ["a", "b"]}, "name_2": {"type": "string", "minLength": 1}}, "title": "t"})")
                                    .root(),
                                0));
}

TEST_CASE("a bundle needs no resolver and means the same") {
    const auto source =
        document(R"({"$id": "http://x.org/record.json", "allOf": [{"$ref": "common.json#/definitions/person"}],
        "properties": {"level": {"$ref": "level.json"}}})");
    const auto bundled = plaint::schema::bundle(source, other);
    REQUIRE(bundled.has_value());
    const auto with = plaint::schema::Schema::compile(source, other);
    const auto without = plaint::schema::Schema::compile(plaint::data::Document::of(*bundled));
    REQUIRE(with.has_value());
    REQUIRE(without.has_value());
    for (const char* json : {R"({"name": "a", "level": "a"})", R"({"name": ""})", R"({"level": "c"})",
                             R"({"boss": {"boss": {"name": 1}}})", R"({"boss": {"boss": {"name": "x"}}})"}) {
        CAPTURE(std::string(json));
        const auto instance = document(json);
        CHECK(with->accepts(instance.root()) == without->accepts(instance.root()));
    }
}

TEST_CASE("parts with identifiers of their own are bundled by plain pointers") {
    const auto source = document(R"({"$id": "http://x.org/record.json", "properties": {
        "a": {"$id": "inner/a.json", "properties": {"x": {"$ref": "../level.json"}, "y": {"$ref": "#here"}},
              "definitions": {"h": {"$id": "#here", "type": "integer"}}}}})");
    const auto bundled = plaint::schema::bundle(source, other);
    REQUIRE(bundled.has_value());
    CHECK(plaint::data::to_json(*bundled, 0) ==
          plaint::data::to_json(document(R"({"$id": "http://x.org/record.json", "properties": {
        "a": {"properties": {"x": {"$ref": "#/definitions/level"}, "y": {"$ref": "#/properties/a/definitions/h"}},
              "definitions": {"h": {"type": "integer"}}}}, "definitions": {"level": {"enum": ["a", "b"]}}})")
                                    .root(),
                                0));
}

TEST_CASE("a schema that cannot be compiled cannot be bundled") {
    const auto bundled = plaint::schema::bundle(document(R"({"$ref": "nowhere.json"})"), other);
    REQUIRE(!bundled.has_value());
    CHECK(checking::briefs(bundled.error().findings) == std::vector<std::string>{"1:10 schema.unresolved_ref $ref"});
}
