#include "unit/yaml/edits.hpp"

using namespace plaint;
using namespace plaint::yaml::test;

TEST_CASE("brackets on one line are edited in place") {
    check_all({
        {"append", "a: [x, p] # c\n", {append("a", "z")}, "a: [x, p, z] # c\n"},
        {"append with quotes where flow needs them",
         "a: [x]\n",
         {append("a", "p, q"), append("a", "r:s")},
         "a: [x, \"p, q\", \"r:s\"]\n"},
        {"append behind quoted ones", "a: [\"x\"]\n", {append("a", "z")}, "a: [\"x\", \"z\"]\n"},
        {"trailing comma", "a: [x, p, ]\n", {append("a", "z")}, "a: [x, p, z, ]\n"},
        {"replace an item", "a: [x, 'p', z]\n", {set("a[1]", "w")}, "a: [x, 'w', z]\n"},
        {"remove first, middle, last",
         "a: [x, p, z]\nb: [x, p, z]\nc: [x, p, z]\n",
         {drop("a[0]"), drop("b[1]"), drop("c[2]")},
         "a: [p, z]\nb: [x, z]\nc: [x, p]\n"},
        {"remove the only one", "a: [x] # c\n", {drop("a[0]")}, "a: [] # c\n"},
        {"replace a member", "a: {x: 1, p: 2}\n", {set("a.p", "w")}, "a: {x: 1, p: w}\n"},
        {"fill in a member", "a: {x: , p: }\n", {set("a.x", 1), set("a.p", 2)}, "a: {x: 1 , p: 2 }\n"},
        {"add a member", "a: {x: 1} # c\n", {set("a.p.z", "w")}, "a: {x: 1, p: {z: w}} # c\n"},
        {"remove a member", "a: {x: 1, p: 2}\n", {drop("a.x")}, "a: {p: 2}\n"},
        {"JSON stays JSON",
         "{\"a\": \"x\", \"b\": [1]}\n",
         {set("c", "p"), set("a", "z"), append("b", 2)},
         "{\"a\": \"z\", \"b\": [1, 2], \"c\": \"p\"}\n"},
        {"JSON over several lines",
         "{\n  \"a\": \"x\",\n  \"b\": null\n}\n",
         {set("c", "p"), set("b", "z")},
         "{\n  \"a\": \"x\",\n  \"b\": \"z\",\n  \"c\": \"p\"\n}\n"},
        {"inside a list item", "- {a: 1, b: [2]}\n", {append("[0].b", 3), set("[0].a", 4)}, "- {a: 4, b: [2, 3]}\n"},
    });
}

TEST_CASE("what brackets cannot take is refused with its position") {
    check_all({
        {"an item with contents", "b: 1\na: [x, p]\n", {append("a", Mapping{{"z", 1}})}, "yaml.cannot_edit 2:4"},
        {"comments between the lines", "a: [x, # c\n  p]\n", {append("a", "z")}, "yaml.cannot_edit 1:4"},
        {"a member among comments", "a: {x: 1, # c\n  p: 2}\n", {set("a.z", 3)}, "yaml.cannot_edit 1:4"},
        {"a text of several lines for a new member", "a: {x: 1}\n", {set("a.p", "m\nn")}, "yaml.cannot_edit 1:4"},
        {"a key without colon", "a: {x, p: 1}\n", {set("a.x", 3)}, "yaml.cannot_edit 1:6"},
    });
}

TEST_CASE("what block style cannot take is refused with its position") {
    check_all({
        {"a member of a word", "a: x\nb: 1\n", {set("a.p", 3)}, "yaml.cannot_edit 1:4"},
        {"an item of a word", "b: 1\na: x\n", {append("a", 3)}, "yaml.cannot_edit 2:4"},
        {"a member of a list", "a:\n  - x\n", {set("a.p", 3)}, "yaml.cannot_edit 2:3"},
        {"the whole document", "a: 1\n", {drop("")}, "yaml.cannot_edit 1:1"},
        {"behind an open block text", "a: |\n  x", {set("b", 1)}, "yaml.cannot_edit 1:4"},
        {"a place made by an earlier change", "a: 1\n", {set("b", "x"), set("b.c", 1)}, "yaml.cannot_edit 1:1"},
        {"a comment beside a value on its own line",
         "a:\n  x # c\n",
         {set("a", Mapping{{"p", 1}})},
         "yaml.cannot_edit 2:3"},
        {"a value behind the document's start", "--- x\n", {set("", Mapping{{"p", 1}})}, "yaml.cannot_edit 1:5"},
    });
}
