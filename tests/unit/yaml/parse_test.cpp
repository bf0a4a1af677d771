#include "yaml/yaml.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace plaint;
using data::Kind;
using data::Style;

namespace {

data::Document read(std::string text) {
    auto document = yaml::parse(std::move(text), "record.yaml");
    REQUIRE(document);
    return *document;
}

std::string_view slice(data::View view, Span span) {
    return std::string_view(view.tree().source).substr(span.begin, span.end - span.begin);
}
std::string_view value_of(data::View view) { return slice(view, view.node().span); }
std::string_view key_of(data::View view) { return slice(view, view.node().key_span); }

}  // namespace

TEST_CASE("plain scalars have the types of the YAML 1.2 core schema") {
    struct Case {
        std::string_view text;
        Kind kind;
    };
    const std::vector<Case> cases{{"", Kind::null},
                                  {"~", Kind::null},
                                  {"null", Kind::null},
                                  {"NULL", Kind::null},
                                  {"nUll", Kind::string},
                                  {"true", Kind::boolean},
                                  {"False", Kind::boolean},
                                  {"tRue", Kind::string},
                                  {"yes", Kind::string},
                                  {"on", Kind::string},
                                  {"y", Kind::string},
                                  {"0", Kind::integer},
                                  {"012", Kind::integer},
                                  {"-7", Kind::integer},
                                  {"+7", Kind::integer},
                                  {"0o17", Kind::integer},
                                  {"0o18", Kind::string},
                                  {"0x1F", Kind::integer},
                                  {"0xG", Kind::string},
                                  {"-0x1", Kind::string},
                                  {"0b1", Kind::string},
                                  {"1_000", Kind::string},
                                  {"1:30", Kind::string},
                                  {"1e3", Kind::number},
                                  {"1.", Kind::number},
                                  {".5", Kind::number},
                                  {"-.5E-3", Kind::number},
                                  {"1.5", Kind::number},
                                  {"1.2.3", Kind::string},
                                  {"1e", Kind::string},
                                  {".", Kind::string},
                                  {"+", Kind::string},
                                  {"-", Kind::string},
                                  {".inf", Kind::number},
                                  {"-.INF", Kind::number},
                                  {".nan", Kind::number},
                                  {"+.nan", Kind::string},
                                  {"2026-01-05", Kind::string},
                                  {"9223372036854775807", Kind::integer},
                                  {"9223372036854775808", Kind::number},
                                  {"-9223372036854775808", Kind::integer},
                                  {"-9223372036854775809", Kind::number},
                                  {"0xFFFFFFFFFFFFFFFFFF", Kind::number},
                                  {"投诉", Kind::string}};
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(yaml::core_kind(c.text) == c.kind);
    }
}

TEST_CASE("quoted scalars are texts whatever they look like") {
    const auto document = read("a: '1'\nb: \"true\"\nc: |-\n  2\nd: ''\n");
    for (const data::View member : document.root()) CHECK(member.is(Kind::string));
    CHECK(document.root().find("d").text().empty());
}

TEST_CASE("spans of scalars hold exactly the value's bytes, in characters of any length") {
    const auto document = read(
        "# 头部注释 😀\n"
        "标题: 门禁频繁掉线   # 备注\n"
        "'引号键' : \"双引号 \\u4e2d\"\n"
        "single: 'it''s'\n"
        "empty:\n"
        "empty2:   # 注释\n"
        "multi: 第一行\n  第二行  # c\n"
        "quoted: \"一\n  二\" # c\n");
    const data::View root = document.root();
    CHECK(key_of(root.at(0)) == "标题");
    CHECK(value_of(root.at(0)) == "门禁频繁掉线");
    CHECK(key_of(root.at(1)) == "'引号键'");
    CHECK(root.at(1).key() == "引号键");
    CHECK(value_of(root.at(1)) == "\"双引号 \\u4e2d\"");
    CHECK(root.at(1).text() == "双引号 中");
    CHECK(value_of(root.find("single")) == "'it''s'");
    CHECK(root.find("single").text() == "it's");
    CHECK(value_of(root.find("multi")) == "第一行\n  第二行");
    CHECK(root.find("multi").text() == "第一行 第二行");
    CHECK(value_of(root.find("quoted")) == "\"一\n  二\"");
}

TEST_CASE("an empty value has an empty span right behind its colon or dash") {
    struct Case {
        std::string text;
        std::uint32_t at;
    };
    const std::vector<Case> cases{
        {"a:", 2},   {"a:\n", 2},  {"a:   # c\n", 2},     {"a:\n\n# c\n", 2}, {"-\n", 1},         {"- # c\n", 1},
        {"- \n", 1}, {"{a: }", 3}, {"{a:  ,\n b: 1}", 3}, {"{\"a\":\n}", 5},  {"钥匙:\nb: 1", 7}, {"a:\r\nb: 1", 2}};
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const auto document = read(c.text);
        const data::View value = document.root().at(0);
        CHECK(value.is(Kind::null));
        CHECK(value.node().span == Span{c.at, c.at});
    }
}

TEST_CASE("a block scalar's span goes from its indicator to the end of its last content line") {
    struct Case {
        std::string text;
        std::string_view span;
        std::string_view value;
    };
    const std::vector<Case> cases{{"a: |\n  x\n  y\nb: 1\n", "|\n  x\n  y", "x\ny\n"},
                                  {"a: |- # c\n  x\n\n  y\n\n\n# d\nb: 1\n", "|- # c\n  x\n\n  y", "x\n\ny"},
                                  {"a: |+\n  x\n\n\nb: 1\n", "|+\n  x\n\n", "x\n\n\n"},
                                  {"a: >2-\n   x\n  y\n", ">2-\n   x\n  y", " x\ny"},
                                  {"a: >\n  一\n  二\n", ">\n  一\n  二", "一 二\n"},
                                  {"a: |\nb: 1\n", "|", ""},
                                  {"a: | # c\n\nb: 1\n", "|", ""},
                                  {"a: |\r\n  x\r\n  y\r\n\r\nb: 1\r\n", "|\r\n  x\r\n  y", "x\ny\n"},
                                  {"a: |\n  x", "|\n  x", "x"},
                                  {"a: |\n  # no comment\n # comment\nb: 1\n", "|\n  # no comment", "# no comment\n"},
                                  {"a: |-\n  x\n    \n", "|-\n  x\n    ", "x\n  "}};
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const auto document = read(c.text);
        CHECK(value_of(document.root().at(0)) == c.span);
        CHECK(document.root().at(0).text() == c.value);
    }
}

TEST_CASE("collections begin at their first key, dash or bracket and end with their last value") {
    const auto document = read(
        "list: # c\n"
        "  - a: 1\n"
        "    b: [x, {y: z}] # c\n"
        "  -\n"
        "  # - not an item\n"
        "  -   - deep\n"
        "map:\n"
        "  k: v # c\n"
        "# tail\n");
    const data::View list = document.root().find("list");
    CHECK(value_of(list) == "- a: 1\n    b: [x, {y: z}] # c\n  -\n  # - not an item\n  -   - deep");
    CHECK(list.node().style == Style::block);
    CHECK(value_of(list.at(0)) == "a: 1\n    b: [x, {y: z}]");
    CHECK(value_of(list.at(0).find("b")) == "[x, {y: z}]");
    CHECK(list.at(0).find("b").node().style == Style::flow);
    CHECK(value_of(list.at(0).find("b").at(1)) == "{y: z}");
    CHECK(key_of(list.at(0).find("b").at(1)).empty());
    for (const data::View item : list) CHECK(key_of(item) == "-");
    CHECK(list.at(2).node().key_span.begin == 66);
    CHECK(value_of(list.at(2)) == "- deep");
    CHECK(value_of(document.root().find("map")) == "k: v");
    CHECK(document.root().node().span.begin == 0);
}

TEST_CASE("texts that stand in the source as they are are not copied") {
    const auto document = read("a: 门禁\nb: 'x'\n\"c\": \"y\"\n");
    const std::string& text = document.text();
    for (const data::View member : document.root()) {
        CHECK(member.text().data() >= text.data());
        CHECK(member.text().data() < text.data() + text.size());
    }
    CHECK(document.tree().decoded.empty());
}

TEST_CASE("a text without any value is a null document") {
    for (const std::string text : {"", "\n", "# only a comment\n", "---\n", "---\n...\n", "# c\n---\n# d"}) {
        CAPTURE(text);
        const auto document = read(text);
        CHECK(document.root().is(Kind::null));
        CHECK(document.root().node().span.begin == document.root().node().span.end);
        CHECK(yaml::cross_check(document));
    }
}

TEST_CASE("line ends of either kind are kept and mean the same") {
    const auto unix_ends = read("a: 1\nb:\n  - x y\n  - |\n    z\n");
    const auto dos_ends = read("a: 1\r\nb:\r\n  - x y\r\n  - |\r\n    z\r\n");
    CHECK(data::same(unix_ends.root(), dos_ends.root()));
    CHECK(yaml::cross_check(dos_ends));
}

TEST_CASE("both readers agree about a record with everything in it") {
    const auto document = read(
        "--- # start\nid: CP-1\ntext: >-\n  折叠的\n  文字\n\n  第二段\nlist:\n- a\n- b: 1\n  c: [1, 'x', {a: , b}]\n-\n"
        "quoted: \"\\x41\\u4e2d\\U0001F600 \\\n   next\"\nnumber: 0o17\nnothing: ~\n...\n");
    CHECK(yaml::cross_check(document));
    CHECK(document.root().find("quoted").text() == "A中😀 next");
    CHECK(document.root().find("text").text() == "折叠的 文字\n第二段");
    CHECK(document.root().find("number").integer() == 15);
}
