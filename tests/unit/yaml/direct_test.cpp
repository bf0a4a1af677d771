#include "property/yaml/two_ways.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace plaint;
using yaml::test::read_two_ways;
using yaml::test::Ways;

namespace {

namespace fs = std::filesystem;

void check_all(Ways expected, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        CAPTURE(text);
        std::string where;
        const Ways ways = read_two_ways(text, where);
        CAPTURE(where);
        CHECK_EQ(static_cast<int>(ways), static_cast<int>(expected));
    }
}

std::string contents(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("the policy of each profile is read directly, just as libyaml reads it") {
    int profiles = 0;
    for (const auto& profile : fs::directory_iterator(fs::path(PLAINT_TEST_DATA) / "../../templates/profiles")) {
        const std::string text = contents(profile.path() / "policy.yaml");
        CAPTURE(profile.path());
        REQUIRE_FALSE(text.empty());
        std::string where;
        const Ways ways = read_two_ways(text, where);
        CAPTURE(where);
        CHECK_EQ(static_cast<int>(ways), static_cast<int>(Ways::same));
        ++profiles;
    }
    CHECK(profiles > 0);
}

TEST_CASE("brackets and braces on one line are read directly") {
    check_all(Ways::same, {
                              "a: []\n",
                              "a: {}\n",
                              "a: [ ]\nb: { }\n",
                              "a: [x, p]\n",
                              "a: [ x , p ]   # c\n",
                              "a: [x,p]\n",
                              "a: [x, p, ]\n",
                              "a: {x: 1, p: 2,}\n",
                              "a: {x: 1,p: 2}\n",
                              "label: {en: Complaint, zh: 投诉}\n",
                              "k: {label: {en: Complaint, zh: 投诉}, series: complaint}\n",
                              "a: [x, \"b c\", {path: y}, [z, [1, -2.5, true]], 'it''s']\n",
                              "a: {b: [], c: {}, d: [{}, [[]]]}\n",
                              "- {a: 1}\n- [x]\n-   {b: {c: d}}\n",
                              "- a: {b: c}\n  d: [e]\n",
                              "a: {en: the customer's view, zh: 延期(两日)}\n",
                              "a: [two words, a-b, a_b, a/b, (x), $now, +1, .5, 4小时]\n",
                              "a: [09:00, 12:00-13:00, x:y]\n",
                              "a: {from: 09:00, url: http://x.cn/a}\n",
                              "a: [x#y, p & q, 5 * 3, 50%, a@b.cn, x|y, a > b, it's \"so\", a\\b]\n",
                              "a: {\"b c\": 1, 'd': 2, \"e\":3, \"f\":[g]}\n",
                              "a: {\"null\": 1, \"012\": 2, true: 3, 1: 4}\n",
                              "a: [null, true, 012, 0x1F, 1e3, .inf]\n",
                              "a: [\"]\", \"}\", ', ', \"# no\", ': ']\n",
                              "a: [x - y, x -, a - ]\n",
                              "a: [x]",
                              "a: {b: c}   ",
                          });
}

TEST_CASE("brackets over several lines are read directly") {
    check_all(Ways::same, {
                              "a: [\n  x,\n  p\n]\nb: 1\n",
                              "a:\n  - {b: c,\n     d: e}\n  - [x,\n\n     p]\n",
                              "a: {  # c\n  b: [x],   # d: [\n  # e\n  c:\n    f\n  }   # g\n",
                              "a: [x # c\n  , p\n  ]\n",
                              "a: [x\n, p\n]\n",
                              "a: {\"b\":\n1}\n",
                              "a: [\n]\nb: {\n# c\n}\n",
                              "a: [   \n   \n  x   \n   ]   \n",
                          });
}

TEST_CASE("folded texts are read directly") {
    check_all(Ways::same, {
                              "a: >-\n  one\n  two\n",
                              "a: >\n  one\n  two\n",
                              "a: >-\n  系统完全瘫痪、数据丢失，\n  均属紧急事件。\nb: 1\n",
                              "a: >-   # c\n  one\n\n  two\n\n\n  three\n\n\nb: 1\n",
                              "a: >\n  one  \n  two # no comment\n # comment\nb: 1\n",
                              "a:\n  b:\n    en: >-\n      one\n      two\n    zh: >-\n      三\n",
                              "- >-\n one\n two\n- |\n one\n   two\n",
                              "- a: >\n    one\n  b: |\n    two\n",
                              "a: >-\n  one\n \n  two\n",
                              "a: >-\n  - x\n  'y\n  k: v\n  [z\n",
                          });
}

TEST_CASE("quoted texts and keys are read directly") {
    check_all(Ways::same, {
                              "a: \"\"\nb: ''\n",
                              R"(a: "one\ntwo\tthree \"four\" \\ five\\")"
                              "\n",
                              R"(a: "\n")"
                              "\n",
                              R"(a: 'it''s' # c)"
                              "\nb: ''''\n",
                              R"(a: 'no \n escape \'' "here"')"
                              "\n",
                              R"(a: "it's 'so'")"
                              "\n",
                              R"(- "x: y"
- 'z # w'
- ["\"", '''']
)",
                              "\"a b\": 1\n'c: d':\n  \"e\": 2\n",
                              "- \"a b\": 1\n  'c': 2\n- 'd':\n    - x\n",
                              "\"null\": 1\n",
                              "a: \"tab\there\"\n",
                          });
}

TEST_CASE("what is odd is left to libyaml") {
    check_all(Ways::only_by_events, {
                                        // between brackets
                                        "a: [x, , p]\n",
                                        "a: [, x]\n",
                                        "a: {x, p: 1}\n",
                                        "a: {x: , p: 1}\n",
                                        "a: {x: }\n",
                                        "a: {x:1}\n",
                                        "a: {x : 1}\n",
                                        "a: {two words: 1}\n",
                                        "a: {? x : 1}\n",
                                        "a: {null: 1}\n",
                                        "a: {\"\": 1}\n",
                                        "a: {[x]: 1}\n",
                                        "a: {x: 1, x: 2}\n",
                                        "a: {x: 1, \"x\": 2}\n",
                                        "a: [x: 1]\n",
                                        "a: [\"x\": 1]\n",
                                        "a: [\"x\" y]\n",
                                        "a: [x\n  y]\n",
                                        "a: {b: x\n  y}\n",
                                        "a: [\"x\n  y\"]\n",
                                        "a: [x\t, y]\n",
                                        "a: [\tx]\n",
                                        "a: [x:, y]\n",
                                        "a: [x::y]\n",
                                        "a: [:x]\n",
                                        "a: [x?]\n",
                                        "a: [a[b]\n",
                                        "a: [- x]\n",
                                        "a: [-]\n",
                                        "a: [&b x, *b]\n",
                                        "a: [!t x]\n",
                                        "a: [@x]\n",
                                        "a: [%x]\n",
                                        "a: [|]\n",
                                        "a: [~]\n",
                                        "a: [x]#c\n",
                                        "a: [x]: 1\n",
                                        "a: [x] y\n",
                                        "a: [x\n",
                                        "a: {x: 1",
                                        "a: [x}\n",
                                        "a: {x: [1}]\n",
                                        "a: [x,#c\n  y]\n",
                                        "a: [x,\n---\ny]\n",
                                        "a: [x,\n...\ny]\n",
                                        "[x]\n",
                                        "- [x]: 1\n",
                                        // block texts
                                        "a: >+\n  x\n",
                                        "a: >2\n    x\n",
                                        "a: >-2\n    x\n",
                                        "a: >-\n  x\n   y\n  z\n",
                                        "a: >-\n  x\n  \ty\n",
                                        "a: >-\n\n  x\n",
                                        "a: >-\n   \n  x\n",
                                        "a: >-\n  x\n    \n  y\n",
                                        "a: >-\n  x",
                                        "a: >-\nb: 1\n",
                                        "a: >- x\n",
                                        "a: >-#c\n  x\n",
                                        "a: >-\n\tx\n",
                                        "a:\n  b: >-\n  x\n",
                                        // quotes
                                        R"(a: "\x41")"
                                        "\n",
                                        R"(a: "\u4e2d \q")"
                                        "\n",
                                        "a: \"x\\\n  y\"\n",
                                        "a: \"x\n  y\"\n",
                                        "a: 'x\n  y'\n",
                                        "a: \"x\n",
                                        "a: 'x",
                                        "a: 'x''\n",
                                        "a: 'x'#c\n",
                                        "a: 'x' y\n",
                                        "\"a\\tb\": 1\n",
                                        "'it''s': 1\n",
                                        "\"\": 1\n",
                                        "\"a\" : 1\n",
                                        "\"a\":1\n",
                                        "- \"a\" : 1\n",
                                        "\"a\": 1\na: 2\n",
                                        // lines
                                        "a: x\n  y\n",
                                        "a: @x\n",
                                        "a: ? x\n",
                                        "a: x: y\n",
                                        "a: x:\n",
                                        "a: &b x\n",
                                        "a: !t x\n",
                                        "? a\n: b\n",
                                        "a:\tx\n",
                                        "a: x\ty\n",
                                        "a: x\r\n",
                                    });
}

TEST_CASE("limits of depth and number hold between brackets") {
    struct Case {
        std::string text;
        yaml::Limits limits;
        bool direct;
    };
    const std::vector<Case> cases{
        {"a: [[x]]\n", {.depth = 3}, true},      {"a: [[x]]\n", {.depth = 2}, false},
        {"- a: {b: {}}\n", {.depth = 4}, true},  {"- a: {b: {}}\n", {.depth = 3}, false},
        {"a: x\n", {.depth = 1}, true},          {"a: []\n", {.depth = 1}, false},
        {"- a: []\n", {.depth = 1}, false},      {"a: [x, y, z]\n", {.nodes = 5}, true},
        {"a: [x, y, z]\n", {.nodes = 4}, false},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        data::Tree tree;
        tree.source = c.text;
        CHECK_EQ(read_directly(tree, c.limits), c.direct);
        data::Tree events;
        events.source = c.text;
        CHECK_EQ(read_by_events(events, c.limits, true).empty(), c.direct);
    }
}
