#include "checking.hpp"
#include "schema/codes.hpp"

#include <set>

using checking::briefs;
using checking::finding;
using checking::findings;
using Briefs = std::vector<std::string>;

TEST_CASE("each kind of violation has its code, line, column and field") {
    struct Row {
        const char* schema;
        const char* json;
        Briefs expected;
    };
    const Row rows[] = {
        {R"({"required": ["a", "b"]})", "{\n  \"a\": 1\n}", {"1:1 schema.required b"}},
        {R"({"properties": {"g": {"required": ["x", "y"]}}})",
         "{\n  \"g\": {}\n}",
         {"2:3 schema.required g.x", "2:3 schema.required g.y"}},
        {R"({"properties": {"a": {"type": "string"}}})", "{\n  \"a\": 12}", {"2:8 schema.type a"}},
        {R"({"properties": {"a": {"enum": ["x", "y"]}}})", "{\"a\": \"z\"}", {"1:7 schema.enum a"}},
        {R"({"properties": {"a": {"const": 1}}})", "{\"a\": 2}", {"1:7 schema.const a"}},
        {R"({"items": {"pattern": "^[a-z]+$"}})", "[\"ab\",\n \"A\"]", {"2:2 schema.pattern [1]"}},
        {R"({"items": {"format": "date"}})", "[\"2024-02-29\", \"2023-02-29\"]", {"1:16 schema.format [1]"}},
        {R"({"items": {"minimum": 3}})", "[3, 2]", {"1:5 schema.range [1]"}},
        {R"({"items": {"exclusiveMinimum": 3}})", "[4, 3]", {"1:5 schema.range [1]"}},
        {R"({"items": {"maximum": 3.5}})", "[3.5, 3.51]", {"1:7 schema.range [1]"}},
        {R"({"items": {"exclusiveMaximum": 3}})", "[2, 3]", {"1:5 schema.range [1]"}},
        {R"({"items": {"multipleOf": 0.01}})", "[19.99, 19.999]", {"1:9 schema.range [1]"}},
        {R"({"items": {"minLength": 2}})", "[\"投诉\", \"投\"]", {"1:8 schema.length [1]"}},
        {R"({"items": {"maxLength": 2}})", "[\"投诉\", \"投诉人\"]", {"1:8 schema.length [1]"}},
        {R"({"properties": {"a": {"minItems": 1}}})", "{\"a\": []}", {"1:2 schema.items a"}},
        {R"({"properties": {"a": {"maxItems": 1}}})", "{\"a\": [1, 2]}", {"1:2 schema.items a"}},
        {R"({"items": [true], "additionalItems": false})", "[1, 2, 3]", {"1:5 schema.items [1]"}},
        {R"({"properties": {"a": {"contains": {"const": 1}}}})", "{\"a\": [2]}", {"1:2 schema.items a"}},
        {R"({"uniqueItems": true})", "[{\"a\": 1, \"b\": 2},\n {\"b\": 2.0, \"a\": 1}]", {"2:2 schema.unique [1]"}},
        {R"({"properties": {"urgency": true}, "additionalProperties": false})",
         "{\"urgncy\": 1}",
         {"1:2 schema.additional urgncy"}},
        {R"({"minProperties": 2})", "{\"a\": 1}", {"1:1 schema.members "}},
        {R"({"properties": {"a": {"maxProperties": 1}}})", "{\"a\": {\"b\": 1, \"c\": 2}}", {"1:2 schema.members a"}},
        {R"({"propertyNames": {"pattern": "^[a-z]+$"}})", "{\"a\": 1,\n \"B\": 2}", {"2:2 schema.name B"}},
        {R"({"dependencies": {"a": ["b"]}})", "{\n \"a\": 1}", {"2:2 schema.dependency b"}},
        {R"({"dependencies": {"a": {"required": ["b"]}}})", "{\n \"a\": 1}", {"1:1 schema.required b"}},
        {R"({"properties": {"a": {"not": {"type": "string"}}}})", "{\"a\": \"x\"}", {"1:7 schema.not a"}},
        {R"({"not": {"required": ["a"]}})", "{\n \"a\": 1}", {"2:2 schema.not a"}},
        {R"({"items": {"oneOf": [{"minimum": 1}, {"minimum": 2}]}})", "[1, 2]", {"1:5 schema.one_of [1]"}},
        {R"({"properties": {"a": false}})", "{\"a\": 1}", {"1:2 schema.false a"}},
        {R"({"items": {"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"minimum": 2}}})",
         "[\"a\", 1, \"ab\", 2]",
         {"1:2 schema.length [0]", "1:7 schema.range [1]"}},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.schema));
        CAPTURE(std::string(row.json));
        CHECK(briefs(findings(row.schema, row.json)) == row.expected);
    }
}

TEST_CASE("all violations are found at once, in the order of the document") {
    const auto all = findings(R"({"properties": {"a": {"type": "string"}, "b": {"minimum": 3}, "c": {"enum": ["x"]}},
                                 "required": ["d"], "additionalProperties": false})",
                              "{\n \"c\": \"y\",\n \"b\": 1,\n \"a\": 2,\n \"e\": 0\n}");
    CHECK(briefs(all) == Briefs{"1:1 schema.required d", "2:7 schema.enum c", "3:7 schema.range b", "4:7 schema.type a",
                                "5:2 schema.additional e"});
}

TEST_CASE("no more findings are collected than asked for, but at least one") {
    const auto instance = checking::document("[1, 2, 3, 4, 5]");
    CHECK(checking::schema(R"({"items": {"type": "string"}})").check(instance.root(), 2).size() == 2);
    CHECK(checking::schema(R"({"items": {"type": "string"}})").check(instance.root(), 0).size() == 1);
}

TEST_CASE("what several branches of allOf forbid is said once") {
    CHECK(findings(R"({"allOf": [{"required": ["a"]}, {"required": ["a"]}]})", "{}").size() == 1);
}

TEST_CASE("a wrong word names the allowed ones and the nearest, in both languages") {
    const char* schema = R"({"properties": {"urgency": {"x-label": {"en": "Urgency", "zh": "紧急程度"},
        "enum": ["urgent", "high", "medium", "low"], "x-labels": {"urgent": {"en": "Business stands still", "zh": "紧急"},
        "high": {"en": "High", "zh": "高"}, "medium": {"en": "Medium", "zh": "中"}, "low": {"en": "Low", "zh": "低"}}}}})";
    const auto wrong = finding(schema, R"({"urgency": "hgih"})");
    CHECK(wrong.message.en == "field `urgency`: found `hgih`, expected one of urgent, high, medium, low");
    CHECK(wrong.message.zh ==
          "字段 `urgency`（紧急程度）：实际为 `hgih`，应为 urgent（紧急）、high（高）、medium（中）、low（低）之一");
    CHECK(wrong.hint.en == "did you mean `high`?");
    CHECK(wrong.hint.zh == "是否想写 `high`？");
    for (const char* label : {"紧急", "business STANDS still"}) {
        const auto labelled = finding(schema, fmt::format(R"({{"urgency": "{}"}})", label));
        CHECK(labelled.hint.en == "write the stored word `urgent`");
    }
    CHECK(finding(schema, R"({"urgency": "Business stand stil"})").hint.en == "did you mean `urgent`?");
    CHECK(finding(schema, R"({"urgency": "xyzzy"})").hint.empty());
}

TEST_CASE("labels are found behind references, in allOf and beside the condition that speaks") {
    const char* schema = R"({"definitions": {"level": {"enum": ["a", "b"], "x-labels": {"a": {"en": "A", "zh": "甲"}}}},
        "properties": {"kind": true, "level": {"x-label": {"en": "Level", "zh": "级别"}, "allOf": [{"$ref": "#/definitions/level"}]}},
        "if": {"properties": {"kind": {"const": "x"}}}, "then": {"required": ["level"]}})";
    const auto missing = finding(schema, R"({"kind": "x"})");
    CHECK(missing.message.en == "field `level` is missing (because `kind` is `x`)");
    CHECK(missing.message.zh == "缺少字段 `level`（级别），因为 `kind` 为 `x`");
    CHECK(missing.hint.en == "add `level`: one of a, b");
    CHECK(finding(schema, R"({"kind": "y", "level": "甲"})").hint.en == "write the stored word `a`");
}

TEST_CASE("an unknown field suggests the nearest known one, by name or label") {
    const char* schema = R"({"properties": {"urgency": {"x-label": {"en": "Level", "zh": "紧急程度"}}, "title": true},
        "additionalProperties": false})";
    CHECK(finding(schema, R"({"urgncy": 1})").hint.en == "did you mean `urgency`?");
    CHECK(finding(schema, R"({"紧急程度": 1})").hint.en == "did you mean `urgency`?");
    CHECK(finding(schema, R"({"zzz": 1})").hint.en == "also allowed here: urgency, title");
    CHECK(finding(schema, R"({"urgency": 1, "urgencyy": 2})").hint.en == "did you mean `urgency`? It is given already");
    CHECK(finding(R"({"additionalProperties": false})", R"({"a": 1})").hint.en ==
          "no other fields are allowed here; remove it");
}

TEST_CASE("a type error says how to write the value instead") {
    struct Row {
        const char* type;
        const char* value;
        const char* message;
        const char* hint;
    };
    const Row rows[] = {
        {"string", "12", "field `a`: found `12` (a whole number), expected text",
         "write \"12\" in quotes, so that it is text"},
        {"string", "1e3", "field `a`: found `1e3` (a number), expected text",
         "write \"1e3\" in quotes, so that it is text"},
        {"string", "true", "field `a`: found `true` (a truth value), expected text",
         "write \"true\" in quotes, so that it is text"},
        {"string", "null", "field `a`: found nothing, expected text", ""},
        {"string", "[1]", "field `a`: found a list of one item, expected text", ""},
        {"string", "{}", "field `a`: found an empty group of fields, expected text", ""},
        {"boolean", "\"Yes\"", "field `a`: found `Yes` (text), expected true or false", "write true without quotes"},
        {"boolean", "\"off\"", "field `a`: found `off` (text), expected true or false", "write false without quotes"},
        {"integer", "\"12\"", "field `a`: found `12` (text), expected a whole number",
         "write 12 without quotes, so that it is a number"},
        {"integer", "1.5", "field `a`: found `1.5` (a number), expected a whole number", ""},
        {"number", "\"1.5\"", "field `a`: found `1.5` (text), expected a number",
         "write 1.5 without quotes, so that it is a number"},
        {"integer", "\"1.5\"", "field `a`: found `1.5` (text), expected a whole number", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.value));
        const auto found = finding(fmt::format(R"({{"properties": {{"a": {{"type": "{}"}}}}}})", row.type),
                                   fmt::format(R"({{"a": {}}})", row.value));
        CHECK(found.message.en == row.message);
        CHECK(found.hint.en == row.hint);
        CHECK(!found.message.zh.empty());
    }
}

TEST_CASE("a number where a listed word is due must be quoted") {
    CHECK(finding(R"({"properties": {"a": {"enum": ["1", "2"]}}})", R"({"a": 1})").hint.en ==
          "write \"1\" in quotes, so that it is text");
}

TEST_CASE("of several forms the one that was meant is reported") {
    const char* shapes = R"({"oneOf": [
        {"properties": {"kind": {"const": "circle"}, "radius": {"type": "number"}}, "required": ["kind", "radius"]},
        {"properties": {"kind": {"const": "box"}, "width": {"type": "number"}}, "required": ["kind", "width"]}]})";
    CHECK(briefs(findings(shapes, R"({"kind": "box"})")) == Briefs{"1:1 schema.required width"});
    CHECK(briefs(findings(shapes, R"({"kind": "circle", "radius": "x"})")) == Briefs{"1:30 schema.type radius"});
    CHECK(finding(R"({"anyOf": [{"type": "string"}, {"type": "array"}]})", "1").message.en ==
          "the document: found `1` (a whole number), expected text or a list");
    CHECK(finding(R"({"anyOf": [{"type": "null"}, {"enum": ["high", "low"]}]})", "\"hihg\"").hint.en ==
          "did you mean `high`?");
    CHECK(finding(R"({"anyOf": [{"const": "high"}, {"const": "low"}]})", "\"lwo\"").message.en ==
          "the document: found `lwo`, expected one of high, low");
    CHECK(briefs(findings(R"({"anyOf": [{"type": "string", "minLength": 5}, {"type": "integer"}]})", "\"ab\"")) ==
          Briefs{"1:1 schema.length "});
}

TEST_CASE("long lists of allowed values are cut and long texts, too") {
    std::string values;
    for (int i = 0; i < 40; ++i) values += fmt::format("{}\"v{}\"", i == 0 ? "" : ", ", i);
    const auto many =
        finding(fmt::format(R"({{"enum": [{}]}})", values), fmt::format("\"{}\"", std::string(5000, 'x')));
    CHECK(many.message.en.size() < 300);
    CHECK(many.message.en.ends_with("v11, … (40 in all)"));
}

TEST_CASE("the help of a field is the hint where nothing better is known") {
    CHECK(finding(R"({"properties": {"a": {"pattern": "^x", "x-help": {"en": "begin with x", "zh": "以 x 开头"}}}})",
                  R"({"a": "y"})")
              .hint == plaint::Phrase("begin with x", "以 x 开头"));
}

TEST_CASE("every code of the room has a word of its own, in the room's name") {
    std::set<std::string_view> words;
    for (const plaint::Code* code : plaint::schema::k_codes) {
        CHECK((code->word.starts_with("schema.") || code->word.starts_with("fields.")));
        CHECK(words.insert(code->word).second);
    }
}

TEST_CASE("what is personal is not repeated in a finding, neither as found nor in a hint") {
    struct Row {
        const char* field;
        const char* json;
        const char* message;
    };
    const Row rows[] = {
        {R"("format": "email")", R"("CANARY")",
         "field `a`: found something else (personal, not shown), expected an e-mail address such as name@example.org"},
        {R"("pattern": "^[0-9]+$")", R"("CANARY")",
         "field `a`: found something else (personal, not shown), expected text of the form `^[0-9]+$`"},
        {R"("enum": ["Canary1"])", R"("CANARY")",
         "field `a`: found something else (personal, not shown), expected Canary1"},
        {R"("type": "string")", "4711", "field `a`: found a whole number, expected text"},
        {R"("minimum": 5000)", "4711", "field `a`: found something else (personal, not shown), expected at least 5000"},
        {R"("uniqueItems": true)", R"(["CANARY", "CANARY"])",
         "field `a`: one item stands there twice, expected each item once"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.field);
        const auto found = finding(fmt::format(R"({{"properties": {{"a": {{"x-personal": true, {}}}}}}})", row.field),
                                   fmt::format(R"({{"a": {}}})", row.json));
        CHECK(found.message.en == row.message);
        for (const std::string& text : {found.message.en, found.message.zh, found.hint.en, found.hint.zh}) {
            CHECK(text.find("CANARY") == std::string::npos);
            CHECK(text.find("4711") == std::string::npos);
        }
    }
}

TEST_CASE("nor are the items of a personal list, and what stands in the place of a group with personal fields") {
    const auto item =
        finding(R"({"properties": {"a": {"x-personal": true, "items": {"type": "integer"}}}})", R"({"a": ["CANARY"]})");
    CHECK(item.message.en == "item 1 of `a`: found text, expected a whole number");
    const auto group =
        finding(R"({"properties": {"a": {"type": "object", "properties": {"name": {"x-personal": true}}}}})",
                R"({"a": "CANARY"})");
    CHECK(group.message.en == "field `a`: found text, expected a group of fields");
}
