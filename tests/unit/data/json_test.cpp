#include "data/json.hpp"

#include "data/codes.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plaint::data;

namespace {

/// Findings as `line:column+width code`, one after the other.
std::string refused(std::string text) {
    const plaint::Result<Document> parsed = parse_json(std::move(text), "f.json");
    if (parsed) return "accepted";
    CHECK(parsed.error().kind == plaint::Failing::data);
    std::string all;
    for (const plaint::Finding& finding : parsed.error().findings) {
        CHECK(finding.file == "f.json");
        CHECK(finding.severity == plaint::Severity::error);
        if (!all.empty()) all += "; ";
        all += fmt::format("{}:{}+{} {}", finding.position.line, finding.position.column, finding.position.width,
                           finding.code);
    }
    return all;
}

std::string first_message(std::string text) {
    const plaint::Result<Document> parsed = parse_json(std::move(text), "f.json");
    REQUIRE_FALSE(parsed);
    return parsed.error().findings.front().message.en;
}

}  // namespace

TEST_CASE("every kind of value is read, with its spelling") {
    const std::string text =
        R"({"t": "客户\n", "n": null, "b": [true, false], "i": -12, "f": 1.50, "e": 1e3, "g": {}})";
    const plaint::Result<Document> parsed = parse_json(text, "f.json");
    REQUIRE(parsed);
    const View root = parsed->root();
    CHECK(parsed->text() == text);
    CHECK(root.find("t").text() == "客户\n");
    CHECK(root.find("t").node().style == Style::double_quoted);
    CHECK(root.find("n").is(Kind::null));
    CHECK(root.find("b").at(std::size_t{0}).boolean() == true);
    CHECK(root.find("b").at(1).boolean() == false);
    CHECK(root.find("i").integer() == -12);
    CHECK(root.find("f").is(Kind::number));
    CHECK(root.find("f").text() == "1.50");
    CHECK(root.find("e").text() == "1e3");
    CHECK(root.find("g").is(Kind::mapping));
    CHECK(root.node().style == Style::flow);
}

TEST_CASE("integers that fit 64 bits are integers, larger ones numbers") {
    const plaint::Result<Document> parsed = parse_json(
        "[9223372036854775807, -9223372036854775808, 9223372036854775808, 1.0, 123456789012345678901234]", "");
    REQUIRE(parsed);
    const View root = parsed->root();
    CHECK(root.at(std::size_t{0}).integer() == INT64_MAX);
    CHECK(root.at(1).integer() == INT64_MIN);
    CHECK(root.at(2).is(Kind::number));
    CHECK(root.at(3).is(Kind::number));
    CHECK(root.at(4).text() == "123456789012345678901234");
}

TEST_CASE("every node knows its bytes") {
    const std::string text = "\xEF\xBB\xBF{ \"a\\\"b\" : [ 1 ,\"x\\\\\", {\"c\":-2.5}] ,\n\"d\": null }\n";
    const plaint::Result<Document> parsed = parse_json(text, "f.json");
    REQUIRE(parsed);
    std::string spans;
    for (const Node& node : parsed->tree().nodes) {
        spans += text.substr(node.key_span.begin, node.key_span.end - node.key_span.begin) + "|" +
                 text.substr(node.span.begin, node.span.end - node.span.begin) + "\n";
    }
    CHECK(spans ==
          "|{ \"a\\\"b\" : [ 1 ,\"x\\\\\", {\"c\":-2.5}] ,\n\"d\": null }\n"
          "\"a\\\"b\"|[ 1 ,\"x\\\\\", {\"c\":-2.5}]\n"
          "|1\n"
          "|\"x\\\\\"\n"
          "|{\"c\":-2.5}\n"
          "\"c\"|-2.5\n"
          "\"d\"|null\n");
    CHECK(parsed->root().find("a\"b").at(1).text() == "x\\");
}

TEST_CASE("what is no JSON is refused where it stands") {
    struct Case {
        std::string_view what;
        std::string text;
        std::string_view finding;
        std::string_view message;
    };
    const Case cases[] = {
        {"empty", "", "1:1+1 json.syntax", "the text ends here, where JSON expects a value"},
        {"key without quotes", "{a: 1}", "1:2+1 json.syntax", "found `a` where JSON expects a key in double quotes"},
        {"comma before the end", "{\"a\": 1,\n}", "2:1+1 json.syntax",
         "found `}` where JSON expects a key in double quotes"},
        {"open list", "[1, 2\n", "2:1+1 json.syntax", "the text ends here, where JSON expects a comma or ]"},
        {"two commas", "[\"客户\",,1]", "1:7+1 json.syntax", "found `,` where JSON expects a value"},
        {"no colon", "{\"a\" \"客户\"}", "1:6+4 json.syntax",
         "found `\"客户\"` where JSON expects a colon behind the key"},
        {"no comma in an object", "{\"a\": 1 \"b\": 2}", "1:9+3 json.syntax",
         "found `\"b\"` where JSON expects a comma or }"},
        {"no comma in a list", "[1 23]", "1:4+2 json.syntax", "found `23` where JSON expects a comma or ]"},
        {"line end inside a text", "[\"a\nb\"]", "1:4+1 json.syntax",
         "a line end or control character where JSON allows none"},
        {"open text", "[\"abc", "1:6+1 json.syntax",
         "the text ends here, where JSON expects a complete text, number, true, false or null"},
        {"a word", "[yes]", "1:2+3 json.syntax",
         "found `yes` where JSON expects a complete text, number, true, false or null"},
        {"a Chinese word", "[是]", "1:2+1 json.syntax",
         "found `是` where JSON expects a complete text, number, true, false or null"},
        {"a comment", "[1] // x", "1:5+1 json.syntax", "found `/` where JSON expects the end of the text"},
        {"two values", "{} {}", "1:4+1 json.syntax", "found `{` where JSON expects the end of the text"},
        {"a leading zero", "[01]", "1:2+2 json.syntax", "found `01` where JSON expects a comma or ]"},
        {"too large a number", "[1e999]", "1:2+5 json.syntax", "the number 1e999 is too large"},
        {"half a surrogate pair", "[\"\\ud800\"]", "1:2+8 json.syntax",
         "found `\"\\ud800\"` where JSON expects a complete text, number, true, false or null"},
        {"not UTF-8", "[\"客\xFF\"]", "1:4+1 json.syntax", "these bytes are not UTF-8"},
        {"NUL", std::string("[\0]", 3), "1:2+1 json.syntax", "a line end or control character where JSON allows none"},
        {"too deep", std::string(100'000, '['), "1:129+1 json.too_deep", "this is nested more than 128 levels deep"},
        {"a repeated key", "{\"a\": 1,\n \"b\": 2, \"a\": 3}", "2:10+3 json.duplicate_key",
         "the key a stands in this object already, on line 1"},
        {"the same key spelled differently", "{\"客\": 1, \"\\u5ba2\": 3}", "1:10+8 json.duplicate_key",
         "the key 客 stands in this object already, on line 1"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        CHECK(refused(c.text) == c.finding);
        CHECK(first_message(c.text) == c.message);
    }
}

TEST_CASE("repeated keys are told all at once, also beside a syntax error") {
    CHECK(refused(R"({"a": 1, "a": 2, "b": {"c": 1, "c": 2}, "a": 3, })") ==
          "1:10+3 json.duplicate_key; 1:32+3 json.duplicate_key; 1:41+3 json.duplicate_key; 1:49+1 json.syntax");
    CHECK(refused(R"([{"a": 1}, {"a": 2, "b": {"a": 3}}])") == "accepted");
}

TEST_CASE("nesting up to the bound is read") {
    CHECK(refused(std::string(128, '[') + std::string(128, ']')) == "accepted");
    CHECK(refused(std::string(129, '[') + std::string(129, ']')) == "1:129+1 json.too_deep");
}

TEST_CASE("values are written as JSON") {
    const Value value = Mapping{{"文", "客户 \"A\"\n\t\x01\\"},
                                {"none", Sequence{}},
                                {"empty", Mapping{}},
                                {"list", Sequence{1, true, Value(), "x"}}};
    CHECK(to_json(value) ==
          "{\n"
          "  \"文\": \"客户 \\\"A\\\"\\n\\t\\u0001\\\\\",\n"
          "  \"none\": [],\n"
          "  \"empty\": {},\n"
          "  \"list\": [\n"
          "    1,\n"
          "    true,\n"
          "    null,\n"
          "    \"x\"\n"
          "  ]\n"
          "}");
    CHECK(
        to_json(value, 0) ==
        "{\"文\": \"客户 \\\"A\\\"\\n\\t\\u0001\\\\\", \"none\": [], \"empty\": {}, \"list\": [1, true, null, \"x\"]}");
    CHECK(to_json(Sequence{1}, 4) == "[\n    1\n]");
}

TEST_CASE("numbers are written as they are spelled, as far as JSON can") {
    struct Case {
        std::string_view number, written;
    };
    const Case cases[] = {
        {"1.50", "1.50"},
        {"1e3", "1e3"},
        {"-0.5E-7", "-0.5E-7"},
        {"123456789012345678901234", "123456789012345678901234"},
        {"+1.5", "1.5"},
        {".5", "0.5"},
        {"-.5", "-0.5"},
        {"1.", "1"},
        {"007.5", "7.5"},
        {".inf", "\".inf\""},
        {".nan", "\".nan\""},
        {"1e", "\"1e\""},
        {"0xFFFFFFFFFFFFFFFFFF", "\"0xFFFFFFFFFFFFFFFFFF\""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.number);
        CHECK(to_json(Number{std::string(c.number)}) == c.written);
    }
}

TEST_CASE("bytes that are not UTF-8 are written as replacement characters") {
    CHECK(to_json(Value("a\xFF"
                        "b")) == "\"a\uFFFDb\"");
    CHECK(to_json(Value(Mapping{{"k\xE5", 1}}), 0) == "{\"k\uFFFD\": 1}");
}

TEST_CASE("what was read and written again means the same") {
    const std::string text = R"({"a": [1, -2.50, 1e3, "客\u6237", {"b": null}], "c": {"d": true}})";
    const plaint::Result<Document> read = parse_json(text, "");
    REQUIRE(read);
    const plaint::Result<Document> again = parse_json(to_json(read->root()), "");
    REQUIRE(again);
    CHECK(same(read->root(), again->root()));
}
