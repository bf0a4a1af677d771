#include "unit/yaml/edits.hpp"

#include <algorithm>
#include <array>

using namespace plaint;
using namespace plaint::yaml::test;

namespace {

/// id, kind, title, result, history; everything else last.
std::size_t rank_of(const data::Path&, std::string_view key) {
    constexpr std::array<std::string_view, 5> k_order{"id", "kind", "title", "result", "history"};
    const auto at = std::ranges::find(k_order, key);
    return at == k_order.end() ? SIZE_MAX : static_cast<std::size_t>(at - k_order.begin());
}

}  // namespace

TEST_CASE("a new key goes where its rank places it") {
    check_all(
        {
            {"in the middle", "id: 1\nhistory: []\n", {set("title", "x")}, "id: 1\ntitle: x\nhistory: []\n"},
            {"first", "kind: a\ntitle: b\n", {set("id", 1)}, "id: 1\nkind: a\ntitle: b\n"},
            {"first, below the file's comment", "# head\nkind: a\n", {set("id", 1)}, "# head\nid: 1\nkind: a\n"},
            {"behind its nearest where the order is another",
             "title: b\nid: 1\nother: c\n",
             {set("kind", "a")},
             "title: b\nid: 1\nkind: a\nother: c\n"},
            {"unknown keys last", "id: 1\nzzz: 2\n", {set("yyy", 3)}, "id: 1\nzzz: 2\nyyy: 3\n"},
            {"known before unknown",
             "id: 1\nzzz: 2\n",
             {set("history", Sequence{"x"})},
             "id: 1\nhistory:\n  - x\nzzz: 2\n"},
            {"first in a list item", "- kind: a\n  title: b\n", {set("[0].id", 1)}, "- id: 1\n  kind: a\n  title: b\n"},
            {"first below a key, above the comment of the next",
             "a:\n  # about kind\n  kind: a\n",
             {set("a.id", 1)},
             "a:\n  id: 1\n  # about kind\n  kind: a\n"},
        },
        rank_of);
}

TEST_CASE("a new key goes behind all of its predecessor and before the comments of the next") {
    check_all(
        {
            {"comment of the next key",
             "id: 1 # c\n\n# about history\nhistory: []\n",
             {set("title", "x")},
             "id: 1 # c\ntitle: x\n\n# about history\nhistory: []\n"},
            {"behind a block text",
             "kind: |\n  one\n\n  two\n\nhistory: []\n",
             {set("title", "x")},
             "kind: |\n  one\n\n  two\ntitle: x\n\nhistory: []\n"},
            {"behind a kept block text",
             "kind: |+\n  one\n\nhistory: []\n",
             {set("title", "x")},
             "kind: |+\n  one\n\ntitle: x\nhistory: []\n"},
            {"behind a nested mapping with a comment at its end",
             "kind:\n  a: 1\n  # more\n# next\nhistory: []\n",
             {set("title", "x")},
             "kind:\n  a: 1\n  # more\ntitle: x\n# next\nhistory: []\n"},
            {"behind an empty value with a comment",
             "kind: # c\nhistory: []\n",
             {set("title", "x")},
             "kind: # c\ntitle: x\nhistory: []\n"},
            {"behind a text over several lines",
             "kind: one\n  two # c\nhistory: []\n",
             {set("title", "x")},
             "kind: one\n  two # c\ntitle: x\nhistory: []\n"},
            {"at the end, before the end marker", "id: 1\n...\n", {set("title", "x")}, "id: 1\ntitle: x\n...\n"},
            {"at the end of a file without line end", "id: 1", {set("title", "x")}, "id: 1\ntitle: x\n"},
            {"CRLF",
             "id: 1\r\nhistory: []\r\n",
             {set("title", Mapping{{"a", 1}})},
             "id: 1\r\ntitle:\r\n  a: 1\r\nhistory: []\r\n"},
            {"document start and comments",
             "# head\n---\n# about id\nid: 1\n",
             {set("title", "x")},
             "# head\n---\n# about id\nid: 1\ntitle: x\n"},
        },
        rank_of);
}

TEST_CASE("missing parents are made in the document's own layout") {
    check_all({
        {"two columns", "a:\n  b: 1\n", {set("c.d.e", 2)}, "a:\n  b: 1\nc:\n  d:\n    e: 2\n"},
        {"one column", "a:\n b: 1\n", {set("c.d.e", 2)}, "a:\n b: 1\nc:\n d:\n  e: 2\n"},
        {"three columns", "a:\n   b: 1\n", {set("a.c.d", 2)}, "a:\n   b: 1\n   c:\n      d: 2\n"},
        {"eight columns",
         "a:\n        b: 1\n",
         {set("a.c.d", 2)},
         "a:\n        b: 1\n        c:\n                d: 2\n"},
        {"four columns, dashes at the key",
         "a:\n    b:\n    - c\n",
         {append("d.e", "f")},
         "a:\n    b:\n    - c\nd:\n    e:\n    - f\n"},
        {"wide dashes",
         "a:\n-   b: 1\n    c: 2\n",
         {append("d", Mapping{{"e", 1}, {"f", Mapping{{"g", 2}}}})},
         "a:\n-   b: 1\n    c: 2\nd:\n-   e: 1\n    f:\n        g: 2\n"},
        {"below an empty value",
         "result:\nhistory: []\n",
         {set("result.confirmation.at", "x")},
         "result:\n  confirmation:\n    at: x\nhistory: []\n"},
        {"below empty braces",
         "result: {} # c\nhistory: []\n",
         {set("result.at", "x")},
         "result: # c\n  at: x\nhistory: []\n"},
        {"in a mapping at the end of another",
         "a:\n  b:\n    c: 1\n  # tail of a\nd: 2\n",
         {set("a.b.x", 1)},
         "a:\n  b:\n    c: 1\n    x: 1\n  # tail of a\nd: 2\n"},
        {"an indented document",
         "  a: 1\n  b:\n    c: 2\n",
         {set("b.d", 3), set("e", 4)},
         "  a: 1\n  b:\n    c: 2\n    d: 3\n  e: 4\n"},
        {"keys that need quotes",
         "a: 1\n",
         {set("[\"on\"]", 1), set("[\"x: p\"]", 2), set("[\"12\"]", 3)},
         "a: 1\n\"on\": 1\n\"x: p\": 2\n\"12\": 3\n"},
    });
}

TEST_CASE("items are added behind the last one") {
    check_all({
        {"indented", "a:\n  - x\n  - p # c\nb: 1\n", {append("a", "z")}, "a:\n  - x\n  - p # c\n  - z\nb: 1\n"},
        {"at the key's column", "a:\n- x\nb: 1\n", {append("a", "z")}, "a:\n- x\n- z\nb: 1\n"},
        {"at the key's column, before the comment of the next key",
         "a:\n- x\n# about b\nb: 1\n",
         {append("a", "z")},
         "a:\n- x\n- z\n# about b\nb: 1\n"},
        {"before a comment further left",
         "a:\n  - x\n\n# about b\nb: 1\n",
         {append("a", "z")},
         "a:\n  - x\n  - z\n\n# about b\nb: 1\n"},
        {"behind a comment in the list",
         "a:\n  - x\n  # about x\nb: 1\n",
         {append("a", "z")},
         "a:\n  - x\n  # about x\n  - z\nb: 1\n"},
        {"a mapping",
         "a:\n  - at: 1\n    by: X\nb: 1\n",
         {append("a", Mapping{{"at", 2}, {"by", "Z"}, {"note", "m\nn\n"}})},
         "a:\n  - at: 1\n    by: X\n  - at: 2\n    by: Z\n    note: |\n      m\n      n\nb: 1\n"},
        {"behind a block text",
         "a:\n  - note: |\n      m\n\n      n\n\nb: 1\n",
         {append("a", "z")},
         "a:\n  - note: |\n      m\n\n      n\n  - z\n\nb: 1\n"},
        {"wide dash",
         "a:\n  -   x: 1\n      p: 2\n",
         {append("a", Mapping{{"x", 3}, {"p", 4}})},
         "a:\n  -   x: 1\n      p: 2\n  -   x: 3\n      p: 4\n"},
        {"empty brackets", "a: [] # c\nb: 1\n", {append("a", "z")}, "a: # c\n  - z\nb: 1\n"},
        {"empty brackets, dashes at the key elsewhere", "a: []\nb:\n- c\n", {append("a", "z")}, "a:\n- z\nb:\n- c\n"},
        {"empty value", "a:\nb: 1\n", {append("a", Mapping{{"x", 1}})}, "a:\n  - x: 1\nb: 1\n"},
        {"missing", "b: 1\n", {append("a", "z")}, "b: 1\na:\n  - z\n"},
        {"list in a list",
         "- - a\n  - b\n- - c\n",
         {append("[0]", "x"), append("[1]", "p"), append("", Sequence{"d", "e"})},
         "- - a\n  - b\n  - x\n- - c\n  - p\n- - d\n  - e\n"},
        {"at the end of a file without line end", "a:\n  - x", {append("a", "z")}, "a:\n  - x\n  - z\n"},
        {"behind an empty item", "a:\n  - x\n  -\nb: 1\n", {append("a", "z")}, "a:\n  - x\n  -\n  - z\nb: 1\n"},
        {"an index one past the end", "a:\n  - x\n", {set("a[1]", "z")}, "a:\n  - x\n  - z\n"},
        {"CRLF",
         "a:\r\n  - x\r\nb: 1\r\n",
         {append("a", Mapping{{"x", 1}, {"p", 2}})},
         "a:\r\n  - x\r\n  - x: 1\r\n    p: 2\r\nb: 1\r\n"},
    });
}

TEST_CASE("later changes see the earlier ones") {
    check_all(
        {
            {"two below a missing parent",
             "id: 1\nhistory: []\n",
             {set("result.outcome", "full"), set("result.confirmation.at", "x")},
             "id: 1\nresult:\n  outcome: full\n  confirmation:\n    at: x\nhistory: []\n"},
            {"two items in a missing list",
             "id: 1\n",
             {append("history", "x"), append("history", "p")},
             "id: 1\nhistory:\n  - x\n  - p\n"},
            {"two keys at one place",
             "id: 1\nhistory: []\n",
             {set("title", "x"), set("kind", "p")},
             "id: 1\nkind: p\ntitle: x\nhistory: []\n"},
            {"set, then set again", "id: 1\n", {set("kind", "x"), set("kind", "p")}, "id: 1\nkind: p\n"},
            {"set and remove", "id: 1\n", {set("kind", "x"), drop("kind")}, "id: 1\n"},
            {"there and back", "id: 1 # c\n", {set("id", 2), set("id", 1)}, "id: 1 # c\n"},
            {"all over the document",
             "id: 1\ntitle: a # c\nhistory:\n  - x\n",
             {append("history", "p"), set("title", "b"), set("kind", "k"), append("history", Mapping{{"z", 1}})},
             "id: 1\nkind: k\ntitle: b # c\nhistory:\n  - x\n  - p\n  - z: 1\n"},
        },
        rank_of);
}

TEST_CASE("a patch holds only what changes") {
    const auto document = yaml::parse("id: 1\ntitle: a # c\nhistory:\n  - x\n", "r");
    REQUIRE(document);
    const auto none = yaml::plan(*document, {set("id", 1), set("title", "a"), drop("nothing")});
    REQUIRE(none);
    CHECK(none->empty());
    const auto patch = yaml::plan(*document, {append("history", "p"), set("title", "b")});
    REQUIRE(patch);
    REQUIRE(patch->size() == 2);
    CHECK((*patch)[0].span == Span{13, 14});
    CHECK((*patch)[0].replacement == "b");
    CHECK((*patch)[1].span == Span{33, 33});
    CHECK((*patch)[1].replacement == "\n  - p");
}
