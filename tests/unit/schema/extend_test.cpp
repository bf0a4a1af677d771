#include "schema/extend.hpp"

#include "data/json.hpp"
#include "schema/fields.hpp"

#include <doctest/doctest.h>

using namespace plaint;

namespace {

constexpr std::string_view k_core = R"({
  "type": "object",
  "properties": {
    "id": {"x-label": {"en": "Id", "zh": "编号"}, "allOf": [{"$ref": "#/definitions/line"}]},
    "customer": {"$ref": "#/definitions/customer"},
    "visits": {"type": "array", "x-append-only": true, "items": {
      "type": "object", "properties": {"mood": {"allOf": [{"$ref": "#/definitions/line"}]}}, "required": ["mood"]}},
    "history": {"type": "array"}
  },
  "required": ["id"],
  "definitions": {
    "line": {"type": "string", "minLength": 1},
    "entry_id": {"type": "string"}, "instant": {"type": "string"}, "person": {"type": "string"},
    "customer": {"type": "object", "properties": {
      "name": {"x-label": {"en": "Name", "zh": "姓名"}, "allOf": [{"$ref": "#/definitions/line"}]},
      "phone": {"x-label": {"en": "Phone", "zh": "电话"}, "allOf": [{"$ref": "#/definitions/line"}]}}}
  }
})";

data::Document json(std::string_view text) { return data::parse_json(std::string(text), "fields.json").value(); }

Result<data::Value> extended(std::string_view fields, const std::vector<schema::NamedValues>& named = {}) {
    const data::Document section = json(fields);
    return schema::extended(json(k_core), {section.root()}, named, "sample");
}

/// The names of a group's members in their order.
std::vector<std::string> members(const data::Value& value, std::string_view path) {
    const auto fields = schema::Fields::read(data::Document::of(value)).value();
    const schema::Field* field = path.empty() ? &fields.root() : fields.find(path);
    REQUIRE(field != nullptr);
    if (field->item != nullptr) field = field->item;
    std::vector<std::string> out;
    for (const schema::Field* member : field->members) out.push_back(member->name);
    return out;
}

struct Case {
    std::string_view name;
    std::string_view fields;
    std::string_view code;
    unsigned column;
};

}  // namespace

TEST_CASE("a new field stands where it says, behind the one written before it, or before plaint's own history") {
    const auto one = extended(R"({"customer.floor": {"label": {"en": "F", "zh": "楼"}, "is": "line", "after": "name"},
                                  "customer.room": {"label": {"en": "R", "zh": "房"}, "is": "line"},
                                  "customer.city": {"label": {"en": "C", "zh": "市"}, "is": "line", "before": "name"},
                                  "survey": {"label": {"en": "S", "zh": "查"}, "is": "group"},
                                  "survey.count": {"label": {"en": "N", "zh": "数"}, "is": "integer", "minimum": 1}})");
    REQUIRE(one.has_value());
    CHECK(members(*one, "customer") == std::vector<std::string>{"city", "name", "floor", "room", "phone"});
    CHECK(members(*one, "") == std::vector<std::string>{"id", "customer", "visits", "survey", "history"});
    CHECK(members(*one, "survey") == std::vector<std::string>{"count"});
}

TEST_CASE("a field that is there is changed in what is said and keeps the rest; null removes it") {
    const auto one = extended(R"({"customer.name": {"label": {"en": "Owner", "zh": "业主"}, "required": true},
                                  "customer.phone": null, "visits[].mood": {"required": false}})");
    REQUIRE(one.has_value());
    const auto fields = schema::Fields::read(data::Document::of(*one)).value();
    CHECK(fields.find("customer.name")->label.zh == "业主");
    CHECK(fields.find("customer.name")->shape == schema::Shape::text);
    CHECK(fields.find("customer.name")->required);
    CHECK(fields.find("customer.phone") == nullptr);
    CHECK(!fields.find("visits.mood")->required);
}

TEST_CASE("enumerations are given by their choices, by those of another field, or by name; lists by `many`") {
    const auto one =
        extended(R"({"customer.sort": {"label": {"en": "S", "zh": "类"}, "choices": {"a": {"en": "A", "zh": "甲"}}},
                                  "customer.sorts": {"label": {"en": "S", "zh": "类"}, "choices_of": "customer.sort", "many": true}})",
                 {{"id", {{"x", data::Mapping{{"en", "X"}, {"zh", "乙"}}}}}});
    REQUIRE(one.has_value());
    const auto fields = schema::Fields::read(data::Document::of(*one)).value();
    CHECK(fields.find("customer.sort")->choices.front().label.zh == "甲");
    CHECK(fields.find("customer.sorts")->shape == schema::Shape::list);
    CHECK(fields.find("customer.sorts")->item->choices.front().value == "a");
    CHECK(fields.find("id")->choices.front().value == "x");
}

TEST_CASE("a choice may be worth something, and is so wherever the enumeration is used; other choices begin anew") {
    const auto made = extended(
        R"({"visits[].mood": {"choices": {"good": {"en": "Good", "zh": "好"}, "bad": {"en": "Bad", "zh": "差"}},
                                                      "scores": {"good": 5, "bad": 1}},
                                   "customer.mood": {"label": {"en": "M", "zh": "态"}, "choices_of": "visits[].mood"},
                                   "customer.name": {"choices": {"good": {"en": "Good", "zh": "好"}}}})");
    REQUIRE(made);
    const auto fields = schema::Fields::read(data::Document::of(*made)).value();
    CHECK(fields.find("visits.mood")->choices[1].score == "1");
    CHECK(fields.find("customer.mood")->choices[0].score == "5");
    CHECK(fields.find("customer.name")->choices[0].score.empty());
}

TEST_CASE("entries have an id, a time, a person and what they correct, and only grow") {
    const auto one = extended(R"({"calls": {"label": {"en": "Calls", "zh": "来电"}, "is": "entries"},
                                  "calls[].tone": {"label": {"en": "T", "zh": "态度"}, "is": "line", "required": true}})");
    REQUIRE(one.has_value());
    CHECK(members(*one, "calls") == std::vector<std::string>{"id", "at", "by", "corrects", "set_aside", "tone"});
    const auto fields = schema::Fields::read(data::Document::of(*one)).value();
    CHECK(fields.find("calls")->append_only);
    CHECK(fields.find("calls.tone")->required);
}

TEST_CASE("groups are closed to members that nobody defined") {
    const auto one = extended("{}");
    REQUIRE(one.has_value());
    const auto compiled = schema::Schema::compile(data::Document::of(*one));
    REQUIRE(compiled.has_value());
    CHECK(compiled->accepts(json(R"({"id": "A", "customer": {"name": "B"}})").root()));
    CHECK(!compiled->accepts(json(R"({"id": "A", "customer": {"nmae": "B"}})").root()));
    CHECK(!compiled->accepts(json(R"({"id": "A", "odd": 1})").root()));
}

TEST_CASE("what is wrong with a field is told at its place") {
    const Case cases[] = {
        {"a path through nothing", R"({"custmer.x": {"label": {"en": "X", "zh": "乙"}, "is": "line"}})",
         "fields.no_group", 2},
        {"a path through a single value", R"({"id.x": {"label": {"en": "X", "zh": "乙"}, "is": "line"}})",
         "fields.no_group", 2},
        {"a list without brackets", R"({"visits.x": {"label": {"en": "X", "zh": "乙"}, "is": "line"}})",
         "fields.no_group", 2},
        {"a new field without type", R"({"customer.x": {"label": {"en": "X", "zh": "乙"}}})", "fields.untyped", 2},
        {"a new field without label", R"({"customer.x": {"is": "line"}})", "fields.untyped", 2},
        {"an unknown type", R"({"customer.x": {"is": "lien"}})", "fields.no_type", 23},
        {"the choices of none", R"({"customer.x": {"choices_of": "id"}})", "fields.unknown", 31},
        {"removing what is not there", R"({"customer.x": null})", "fields.unknown", 2},
        {"standing behind nothing", R"({"customer.name": {"after": "x"}})", "fields.unknown", 29},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        const auto result = extended(one.fields);
        REQUIRE(!result.has_value());
        REQUIRE(result.error().findings.size() == 1);
        CHECK(result.error().findings.front().code == one.code);
        CHECK(result.error().findings.front().position.column == one.column);
    }
}

TEST_CASE("what a kind needs is missed in its records only, at the group that lacks it") {
    const data::Document section = json("{}");
    const data::Document core = json(
        R"({"type": "object", "properties": {"kind": {"type": "string"}, "car": {"type": "object", "properties": {"plate": {"type": "string"}}}}})");
    const auto made = schema::extended(core, {section.root()}, {}, "sample",
                                       {{"repair", {data::Path::parse("car.plate").value()}}, {"call", {}}});
    REQUIRE(made.has_value());
    const auto compiled = schema::Schema::compile(data::Document::of(*made));
    REQUIRE(compiled.has_value());
    CHECK(compiled->accepts(json(R"({"kind": "call"})").root()));
    CHECK(compiled->accepts(json(R"({"kind": "repair", "car": {"plate": "A"}})").root()));
    CHECK(!compiled->accepts(json(R"({"kind": "repair"})").root()));
    const auto findings = compiled->check(json(R"({"kind": "repair", "car": {}})").root());
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == "schema.required");
    CHECK(findings.front().field == "car.plate");
}

TEST_CASE("a text may have to match an expression") {
    const auto one =
        extended(R"({"customer.plate": {"label": {"en": "P", "zh": "牌"}, "is": "line", "pattern": "^[A-Z]{2}$"}})");
    REQUIRE(one.has_value());
    const auto compiled = schema::Schema::compile(data::Document::of(*one));
    REQUIRE(compiled.has_value());
    CHECK(compiled->accepts(json(R"({"id": "A", "customer": {"plate": "AB"}})").root()));
    CHECK(!compiled->accepts(json(R"({"id": "A", "customer": {"plate": "ABC"}})").root()));
}
