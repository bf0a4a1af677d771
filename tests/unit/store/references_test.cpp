#include "store/references.hpp"

#include <doctest/doctest.h>
#include "data/json.hpp"

using namespace plaint;
using namespace plaint::store;

TEST_CASE("references are the fields that name a record, wherever they lie; what a record was itself is none") {
    const auto schema = data::parse_json(R"({"type": "object", "properties": {
        "id": {"type": "string", "x-record": true}, "title": {"type": "string"},
        "aliases": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string", "x-record": true}}}},
        "links": {"type": "array", "items": {"type": "object", "properties": {"to": {"$ref": "#/definitions/record"}, "note": {"type": "string"}}}},
        "archive": {"type": "object", "properties": {"related": {"type": "array", "items": {"$ref": "#/definitions/record"}}}}
      }, "definitions": {"record": {"type": "string", "x-record": true}}})",
                                         "schema");
    REQUIRE(schema);
    const auto fields = schema::Fields::read(*schema);
    REQUIRE(fields);
    const auto record = data::parse_json(
        R"({"id": "A-1", "title": "A-1", "aliases": [{"id": "A-1"}], "links": [{"to": "A-2"}, {"to": "A-1", "note": "A-1"}],
            "archive": {"related": ["A-3", "A-1"]}})",
        "record");
    REQUIRE(record);
    std::vector<std::string> where;
    for (const data::Path& path : ReferenceFields(*fields).of(record->root(), "A-1")) where.push_back(path.str());
    CHECK(where == std::vector<std::string>{"links[1].to", "archive.related[1]"});
}
