#include "unit/yaml/edits.hpp"

using namespace plaint;
using namespace plaint::yaml::test;

TEST_CASE("a changed scalar keeps its trailing comment, its spacing and its quoting") {
    check_all({
        {"plain", "a: old\nb: 2\n", {set("a", "new")}, "a: new\nb: 2\n"},
        {"comment", "a: old   # why\n", {set("a", "new")}, "a: new   # why\n"},
        {"spacing before the value", "a:    old\n", {set("a", "new")}, "a:    new\n"},
        {"trailing blanks", "a: old  \nb: 1\n", {set("a", "new")}, "a: new  \nb: 1\n"},
        {"single quotes", "a: 'old'\n", {set("a", "it's 中文")}, "a: 'it''s 中文'\n"},
        {"double quotes", "a: \"old\"  # c\n", {set("a", "say \"x\"")}, "a: \"say \\\"x\\\"\"  # c\n"},
        {"single quotes cannot hold a control character", "a: 'old'\n", {set("a", "x\x1b")}, "a: \"x\\u001b\"\n"},
        {"quotes go when the type changes", "a: \"5\"\n", {set("a", 6)}, "a: 6\n"},
        {"a text that reads as a number gets quotes", "a: x\n", {set("a", "012")}, "a: \"012\"\n"},
        {"a text that reads as a boolean gets quotes", "a: x\n", {set("a", "yes")}, "a: \"yes\"\n"},
        {"empty text", "a: x\n", {set("a", "")}, "a: \"\"\n"},
        {"boolean", "a: true # c\n", {set("a", false)}, "a: false # c\n"},
        {"null", "a: x # c\n", {set("a", Value{})}, "a: null # c\n"},
        {"money keeps its spelling", "a: 1\n", {set("a", Number{"12.50"})}, "a: 12.50\n"},
        {"key in quotes", "'my key': 1\n\"b\" : 2\n", {set("b", 3)}, "'my key': 1\n\"b\" : 3\n"},
        {"plain text over several lines", "a: one\n  two\n  three # c\nb: 1\n", {set("a", "x")}, "a: x # c\nb: 1\n"},
        {"quoted text over several lines", "a: \"one\n  two\" # c\nb: 1\n", {set("a", "x")}, "a: \"x\" # c\nb: 1\n"},
        {"value on the line below its key", "a:\n  # c\n  old\nb: 1\n", {set("a", "new")}, "a:\n  # c\n  new\nb: 1\n"},
        {"Chinese around", "名称: 旧的 # 注释\n下一个: 值\n", {set("名称", "新的")}, "名称: 新的 # 注释\n下一个: 值\n"},
        {"the same value changes nothing", "a:   'x'  # c\n", {set("a", "x")}, "a:   'x'  # c\n"},
        {"the same number in another spelling changes nothing", "a: 0x10\n", {set("a", 16)}, "a: 0x10\n"},
    });
}

TEST_CASE("an empty value is filled in where it stands") {
    check_all({
        {"nothing behind the colon", "a:\nb: 1\n", {set("a", "x")}, "a: x\nb: 1\n"},
        {"a blank behind the colon", "a: \nb: 1\n", {set("a", "x")}, "a: x\nb: 1\n"},
        {"a comment behind the colon", "a: # fill in\nb: 1\n", {set("a", "x")}, "a: x # fill in\nb: 1\n"},
        {"last line without line end", "a:", {set("a", "x")}, "a: x"},
        {"explicit null", "a: ~ # c\n", {set("a", "x")}, "a: x # c\n"},
        {"in a list", "- a\n-\n- c\n", {set("[1]", "b")}, "- a\n- b\n- c\n"},
        {"a mapping", "a: # c\nb: 1\n", {set("a", Mapping{{"x", 1}, {"p", "z"}})}, "a: # c\n  x: 1\n  p: z\nb: 1\n"},
        {"a mapping below an explanation",
         "a:\n  # x: number\nb: 1\n",
         {set("a.x", 1)},
         "a:\n  # x: number\n  x: 1\nb: 1\n"},
        {"a list", "a:\nb: 1\n", {set("a", Sequence{"x", "p"})}, "a:\n  - x\n  - p\nb: 1\n"},
        {"a mapping in a list", "- a: 1\n-\n", {set("[1]", Mapping{{"a", 2}, {"b", 3}})}, "- a: 1\n- a: 2\n  b: 3\n"},
    });
}

TEST_CASE("texts of several lines become literal blocks that keep every byte") {
    check_all({
        {"in place of a word", "a: x # c\nb: 1\n", {set("a", "one\ntwo\n")}, "a: | # c\n  one\n  two\nb: 1\n"},
        {"without last line end", "a: x\nb: 1\n", {set("a", "one\n\n  two")}, "a: |-\n  one\n\n    two\nb: 1\n"},
        {"with more than one", "a: x\nb: 1\n", {set("a", "one\n\n")}, "a: |+\n  one\n\nb: 1\n"},
        {"more than one above a blank line", "a: x\n\nb: 1\n", {set("a", "one\n\n")}, "a: \"one\\n\\n\"\n\nb: 1\n"},
        {"above a comment that it would swallow",
         "a: x\n  # deep\nb: 1\n",
         {set("a", "one\ntwo")},
         "a: \"one\\ntwo\"\n  # deep\nb: 1\n"},
        {"first line begins with a blank", "a: x\n", {set("a", " one\ntwo")}, "a: \" one\\ntwo\"\n"},
        {"carriage returns", "a: x\n", {set("a", "one\r\ntwo")}, "a: \"one\\r\\ntwo\"\n"},
        {"a block by a block",
         "a: |  # c\n    one\n    two\n\nb: 1\n",
         {set("a", "three\nfour\n")},
         "a: |  # c\n    three\n    four\n\nb: 1\n"},
        {"folded by literal",
         "a: >-\n  one\n  two\nb: 1\n",
         {set("a", "three\nfour")},
         "a: |-\n  three\n  four\nb: 1\n"},
        {"a block by a word", "a: | # c\n  one\n  two\n\n# d\nb: 1\n", {set("a", "x")}, "a: x # c\n\n# d\nb: 1\n"},
        {"an empty block", "a: |\nb: 1\n", {set("a", "x\np\n")}, "a: |\n  x\n  p\nb: 1\n"},
        {"kept blank lines go with their text", "a: |+\n  one\n\n\nb: 1\n", {set("a", "x")}, "a: x\nb: 1\n"},
        {"in a list item", "- x # c\n- p\n", {set("[0]", "one\ntwo\n")}, "- | # c\n  one\n  two\n- p\n"},
        {"last line without line end", "b: 1\na: x", {set("a", "one\ntwo\n")}, "b: 1\na: |\n  one\n  two\n"},
        {"CRLF", "a: x\r\nb: 1\r\n", {set("a", "one\ntwo\n")}, "a: |\r\n  one\r\n  two\r\nb: 1\r\n"},
    });
}

TEST_CASE("whole collections are replaced without touching what stands around them") {
    check_all({
        {"mapping by word", "a: # c\n  x: 1\n  p: 2\nb: 1\n", {set("a", "z")}, "a: z # c\nb: 1\n"},
        {"list by word", "a:\n- x\n- p # d\n# e\nb: 1\n", {set("a", "z")}, "a: z\n# e\nb: 1\n"},
        {"mapping by list", "a:\n    x: 1\nb: 1\n", {set("a", Sequence{1, 2})}, "a:\n    - 1\n    - 2\nb: 1\n"},
        {"word by mapping", "a: x # c\nb: 1\n", {set("a", Mapping{{"x", 1}})}, "a: # c\n  x: 1\nb: 1\n"},
        {"item by word", "- x: 1\n  p: 2\n- z\n", {set("[0]", "w")}, "- w\n- z\n"},
        {"item by mapping", "- w # c\n- z\n", {set("[0]", Mapping{{"x", 1}, {"p", 2}})}, "- x: 1 # c\n  p: 2\n- z\n"},
        {"brackets by lines", "a: [1, 2] # c\nb: 1\n", {set("a", Mapping{{"x", 1}})}, "a: # c\n  x: 1\nb: 1\n"},
        {"word on its own line by mapping", "a:\n  old\nb: 1\n", {set("a", Mapping{{"x", 1}})}, "a:\n  x: 1\nb: 1\n"},
        {"item on its own line by mapping",
         "-\n    old\n- b\n",
         {set("[0]", Mapping{{"x", 1}, {"p", 2}})},
         "- x: 1\n  p: 2\n- b\n"},
        {"by an empty one", "a:\n  x: 1\nb: 1\n", {set("a", Mapping{})}, "a: {}\nb: 1\n"},
        {"by an empty list", "a: x # c\n", {set("a", Sequence{})}, "a: [] # c\n"},
    });
}

TEST_CASE("a mapping set over a mapping changes only the members that differ") {
    check_all({
        {"one member",
         "a:\n  # who\n  name: 'X'  # c\n  phone: 1\n",
         {set("a", Mapping{{"name", "X"}, {"phone", 2}})},
         "a:\n  # who\n  name: 'X'  # c\n  phone: 2\n"},
        {"one more, one less",
         "a:\n  x: 1\n  p: 2 # c\n",
         {set("a", Mapping{{"p", 2}, {"z", 3}})},
         "a:\n  p: 2 # c\n  z: 3\n"},
        {"a list gains an item",
         "a:\n  - x # c\nb: 1\n",
         {set("a", Sequence{"x", "p"})},
         "a:\n  - x # c\n  - p\nb: 1\n"},
        {"the whole document",
         "# head\na: 1 # c\nb: 2\n",
         {set("", Mapping{{"a", 1}, {"b", 3}})},
         "# head\na: 1 # c\nb: 3\n"},
    });
}

TEST_CASE("documents without any value take their first one") {
    check_all({
        {"empty", "", {set("a.b", 1)}, "a:\n  b: 1\n"},
        {"only comments", "# head\n\n# more\n", {set("a", 1)}, "# head\n\n# more\na: 1\n"},
        {"comment without line end", "# head", {set("a", 1)}, "# head\na: 1\n"},
        {"document start", "---\n", {set("a", 1)}, "---\na: 1\n"},
        {"start and end", "# c\n---\n...\n", {set("a", 1)}, "# c\n---\na: 1\n...\n"},
        {"null", "null\n", {set("a", 1)}, "a: 1\n"},
        {"empty braces", "{}\n", {set("a", 1)}, "a: 1\n"},
        {"a list", "# c\n", {append("", "x"), append("", "p")}, "# c\n- x\n- p\n"},
        {"a word", "---\nold # c\n", {set("", "new")}, "---\nnew # c\n"},
    });
}

TEST_CASE("a change that the lines below do not bear is refused where they stand") {
    check_all({{"a tab below a text that gets quotes", "x\n\t", {set("", "yes")}, "yaml.cannot_edit 2:1"}});
}
