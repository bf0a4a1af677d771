#include "unit/yaml/edits.hpp"
#include "yaml/codes.hpp"

#include <algorithm>
#include <set>
#include <string>

using namespace plaint;
using namespace plaint::yaml::test;

namespace {

struct Case {
    std::string text;
    std::string told;
};

std::string refusal(const std::string& text, const yaml::Limits& limits = {}) {
    const auto document = yaml::parse(text, "record.yaml", limits);
    if (document) return "read";
    for (const Finding& finding : document.error().findings) {
        CHECK(finding.file == "record.yaml");
        CHECK_FALSE(finding.message.zh.empty());
        if (finding.severity == Severity::error) CHECK_FALSE(finding.hint.zh.empty());
    }
    CHECK(document.error().kind == Failing::data);
    return told(document.error());
}

void check_refused(const std::vector<Case>& cases) {
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK_EQ(refusal(c.text), c.told);
    }
}

}  // namespace

TEST_CASE("bytes that are no text are refused before any YAML is read") {
    check_refused({
        {"a: 中\nb: \xe4\xb8", "yaml.utf8 2:4"},
        {"a: \xff", "yaml.utf8 1:4"},
        {"a: \xc0\x80", "yaml.utf8 1:4"},
        {"a: \xed\xa0\x80", "yaml.utf8 1:4"},
        {"a: \xf4\x90\x80\x80", "yaml.utf8 1:4"},
        {"a: \x80", "yaml.utf8 1:4"},
        {"\xef\xbb\xbf"
         "a: 1",
         "yaml.bom 1:1"},
        {"a: 中\xef\xbb\xbf", "yaml.bom 1:5"},
        {"a: x\x1b[2Jy\x07\n", "yaml.control_character 1:5; yaml.control_character 1:10"},
        {"a: x\x7f\n", "yaml.control_character 1:5"},
        {"a: \xc2\x85\n", "yaml.control_character 1:4"},
        {"a: x\xe2\x80\xa8y\n", "yaml.control_character 1:5"},
        {"a: 1\rb: 2\n", "yaml.control_character 1:5"},
        {std::string("a: x\0y", 6), "yaml.control_character 1:5"},
        {"a: 1\n\x01\n中文: \x02\n", "yaml.control_character 2:1; yaml.control_character 3:5"},
    });
}

TEST_CASE("conflict markers are told each, where a line begins with one") {
    check_refused({
        {"a: 1\n<<<<<<< HEAD\nb: 2\n||||||| base\nb: 0\n=======\nb: 3\n>>>>>>> topic\n",
         "yaml.conflict_marker 2:1; yaml.conflict_marker 4:1; yaml.conflict_marker 6:1; yaml.conflict_marker 8:1"},
        {"a: 1\r\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> x\r\n",
         "yaml.conflict_marker 2:1; yaml.conflict_marker 3:1; yaml.conflict_marker 4:1"},
        {"a: |\n  <<<<<<< HEAD\n  =======\n", "read"},
        {"a: |\n  x\n# ======= y\n", "read"},
        {"a:\n========: 1\n", "read"},
    });
}

TEST_CASE("what surprises readers is refused, every case at once") {
    check_refused({
        {"a: &x 1\nb: *x\nc: !t 5\n<<: {d: 1}\n", "yaml.anchor 1:4; yaml.alias 2:4; yaml.tag 3:4; yaml.merge_key 4:1"},
        {"&k a: 1\n!!str b: [&i x, *i]\n", "yaml.anchor 1:1; yaml.tag 2:1; yaml.anchor 2:11; yaml.alias 2:17"},
        {"a: &x [1]\nb: !t {c: 1}\n", "yaml.anchor 1:4; yaml.tag 2:4"},
        {"'<<': 1\n\"&a\": '*b'\n", "read"},
        {"%YAML 1.1\n---\na: 1\n", "yaml.directive 1:1"},
        {"%TAG ! !x-\n---\na: 1\n", "yaml.directive 1:1"},
        {"%FOO bar\n---\na: 1\n", "yaml.directive 1:1"},
        {"a: 1\n---\nb: 2\n---\nc: 3\n", "yaml.several_documents 2:1"},
        {"a: 1\n...\n---\nb: 2\n", "yaml.several_documents 3:1"},
        {"a: 1\n...\nb: 2\n", "yaml.syntax 3:1"},
        {"a: %x\n", "yaml.syntax 1:4"},
    });
}

TEST_CASE("keys are short texts, each once in its mapping") {
    check_refused({
        {"a: 1\nb: 2\na: 3\n", "yaml.duplicate_key 3:1"},
        {"a: 1\n'a': 2\nb: {c: 1, \"c\": 2}\na: 3\n",
         "yaml.duplicate_key 2:1; yaml.duplicate_key 3:11; yaml.duplicate_key 4:1"},
        {"中文: 1\n列表:\n  - 键: 1\n    键: 2\n", "yaml.duplicate_key 4:5"},
        {"~: 1\nnull: 2\n'': 4\n", "yaml.key 1:1; yaml.key 2:1; yaml.key 3:1"},
        {"a: {: 1}\n", "yaml.syntax 1:5"},
        {"[a]: 1\n{b: c}: 2\n", "yaml.key 1:1; yaml.key 2:1"},
        {"? a\n: 1\n", "yaml.key 1:3"},
        {"?\n  a\n: 1\n", "yaml.key 2:3"},
        {"{? a : 1}\n", "yaml.key 1:4"},
        {"a?: 1\n\"b\" : 2\n", "read"},
    });
    const auto document = yaml::parse("x:\n  a: 1\n  b: 2\n  a: 3\n", "r");
    REQUIRE_FALSE(document);
    CHECK(document.error().findings[0].field == "x.a");
    CHECK(document.error().findings[0].message.en.find("line 2") != std::string::npos);
    CHECK(document.error().findings[0].message.zh.find("第 2 行") != std::string::npos);
}

TEST_CASE("duplicates are found in large mappings too") {
    std::string text;
    for (int i = 0; i < 100; ++i) text += fmt::format("key{}: {}\n", i, i);
    CHECK_EQ(refusal(text), "read");
    CHECK_EQ(refusal(text + "key3: x\nkey99: x\nkey3: x\n"),
             "yaml.duplicate_key 101:1; yaml.duplicate_key 102:1; yaml.duplicate_key 103:1");
}

TEST_CASE("tabs in the indentation are told by line") {
    check_refused({
        {"a:\n\tb: 1\n\tc: 2\n", "yaml.tab 2:1; yaml.tab 3:1"},
        {"a:\n  \tb: 1\n", "yaml.tab 2:3"},
        {"a: |\n\tx\n", "yaml.tab 2:1"},
        {"-\tx\n", "yaml.tab 1:2"},
        {"a:\tx\t# c\n", "read"},
        {"a: |\n  x\n  \ty\n", "read"},
    });
}

TEST_CASE("syntax errors point at their cause") {
    check_refused({
        {"a: b: c\n", "yaml.syntax 1:5"},        {"a: \"x\"#c\n", "yaml.syntax 1:7"},
        {"a: 'x'#c\n", "yaml.syntax 1:7"},       {"a: |#c\n  x\n", "yaml.syntax 1:5"},
        {"a: >2-#c\n  x\n", "yaml.syntax 1:7"},  {"a: [x]#c\n", "yaml.syntax 1:7"},
        {"a: {x: 1}#c\n", "yaml.syntax 1:10"},   {"a: 1\nb\nc: 2\n", "yaml.syntax 2:1"},
        {"a: \"x\nb: 1\n", "yaml.syntax 1:4"},   {"标题: '未闭合\nb: 1\n", "yaml.syntax 1:5"},
        {"a: [1, 2\nb: 1\n", "yaml.syntax 1:4"}, {"a: {x: 1\n", "yaml.syntax 1:4"},
        {"a: 1\n   b: 2\n", "yaml.syntax 2:5"},  {"a:\n    b: 1\n  c: 2\n", "yaml.syntax 3:3"},
        {"a: @x\n", "yaml.syntax 1:4"},          {"a: \"\\q\"\n", "yaml.syntax 1:5"},
        {"a: - b\n", "yaml.syntax 1:4"},         {"a: | x\n", "yaml.syntax 1:6"},
        {"a: 'x' y\n", "yaml.syntax 1:8"},       {"- a\nb: 1\n", "yaml.syntax 2:1"},
        {"a: ]\n", "yaml.syntax 1:4"},           {"a: *\n", "yaml.alias 1:5"},
        {"a: &\n", "yaml.anchor 1:5"},
    });
}

TEST_CASE("too much of anything is refused quickly, whatever its form") {
    CHECK_EQ(refusal(std::string(5U << 20U, 'a')), "yaml.too_large 0:0");
    CHECK_EQ(refusal("abc", {2, 64, 100}), "yaml.too_large 0:0");
    CHECK_EQ(refusal(std::string(100'000, '[')), "yaml.too_deep 1:65");
    std::string deep;
    for (int i = 0; i < 50'000; ++i) deep += "- ";
    CHECK_EQ(refusal(deep), "yaml.too_deep 1:129");
    deep.clear();
    for (int i = 0; i < 50'000; ++i) deep += "{a: ";
    CHECK_EQ(refusal(deep), "yaml.too_deep 1:257");
    deep.clear();
    for (std::size_t i = 0; i < 500; ++i) deep += std::string(i, ' ') + "a:\n";
    CHECK_EQ(refusal(deep), "yaml.too_deep 65:65");
    CHECK_EQ(refusal("[[[]]]", {100, 3, 100}), "read");
    CHECK_EQ(refusal("[[[[]]]]", {100, 3, 100}), "yaml.too_deep 1:4");
    CHECK_EQ(refusal("[1, 2, 3]", {100, 3, 4}), "read");
    CHECK_EQ(refusal("[1, 2, 3, 4]", {100, 3, 4}), "yaml.too_many_values 1:11");
}

TEST_CASE("after a hundred findings one more says that there are more") {
    std::string text;
    for (int i = 0; i < 300; ++i) text += "\x01\n";
    auto document = yaml::parse(text, "r");
    REQUIRE_FALSE(document);
    CHECK(document.error().findings.size() == 101);
    CHECK(document.error().findings.back().code == "yaml.more");
    text.clear();
    for (int i = 0; i < 300; ++i) text += "a: 1\n";
    document = yaml::parse(text, "r");
    REQUIRE_FALSE(document);
    CHECK(document.error().findings.size() == 101);
    CHECK(document.error().findings.front().position.line == 2);
    CHECK(document.error().findings.back().code == "yaml.more");
}

TEST_CASE("a text that the second reader refuses is told with the place") {
    const auto document = yaml::parse("a: 1\nb: {.?: 0}\n", "r");
    REQUIRE(document);
    const auto agreed = yaml::cross_check(*document);
    REQUIRE_FALSE(agreed);
    CHECK_EQ(told(agreed.error()), "yaml.readers_differ 2:6");
    CHECK_EQ(outcome("a: 1\nb: {.?: 0}\n", {set("a", 2)}), "yaml.readers_differ 2:6");
}

TEST_CASE("an edit that would not mean what was asked is not made") {
    CHECK_EQ(outcome("a: 1\n", {set("a", Number{"no number"})}), "yaml.edit_differs 0:0");
    CHECK_EQ(outcome("a: 1\n", {set("b", Mapping{{"x", 1}, {"x", 2}})}), "yaml.duplicate_key 4:3");
}

TEST_CASE("codes are words of this room, each once") {
    std::set<std::string_view> words;
    for (const Code* code : yaml::k_codes) {
        CHECK(code->word.starts_with("yaml."));
        CHECK(words.insert(code->word).second);
    }
}
