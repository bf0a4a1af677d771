#include "unit/yaml/edits.hpp"

using namespace plaint;
using namespace plaint::yaml::test;

TEST_CASE("a removed member takes its lines with it and nothing else") {
    check_all({
        {"first", "a: 1\nb: 2\n", {drop("a")}, "b: 2\n"},
        {"last", "a: 1\nb: 2 # c\n", {drop("b")}, "a: 1\n"},
        {"last without line end", "a: 1\nb: 2", {drop("b")}, "a: 1\n"},
        {"with contents",
         "a: 1\nb:\n  c: 2\n  # own\n  d: 3\n# about e\ne: 4\n",
         {drop("b")},
         "a: 1\n# about e\ne: 4\n"},
        {"block text", "a: |\n  x\n\n  p\nb: 1\n", {drop("a")}, "b: 1\n"},
        {"comments of others stay", "# about a\na: 1\n# about b\nb: 2\n", {drop("b")}, "# about a\na: 1\n# about b\n"},
        {"deeper comments below go along", "a: 1\nb: 2\n  # own\nc: 3\n", {drop("b")}, "a: 1\nc: 3\n"},
        {"the only member", "a: # c\n  # d\n  b: 1\ne: 2\n", {drop("a.b")}, "a: {} # c\n  # d\ne: 2\n"},
        {"the only member of all", "# h\na: 1\n", {drop("a")}, "# h\n{}\n"},
        {"what is not there", "a: 1\n", {drop("b"), drop("a.x"), drop("a[3]")}, "a: 1\n"},
        {"CRLF", "a: 1\r\nb: 2\r\nc: 3\r\n", {drop("b")}, "a: 1\r\nc: 3\r\n"},
    });
}

TEST_CASE("a removed item takes its lines with it and nothing else") {
    check_all({
        {"middle", "- a\n- b # c\n- d\n", {drop("[1]")}, "- a\n- d\n"},
        {"the only item", "a:\n  - x\nb: 1\n", {drop("a[0]")}, "a: []\nb: 1\n"},
        {"the first key of an item", "- a: 1\n  b: 2\n", {drop("[0].a")}, "- b: 2\n"},
        {"the first key of an item, a comment behind it",
         "- a: 1\n  # about b\n  b: 2\n",
         {drop("[0].a")},
         "-\n  # about b\n  b: 2\n"},
        {"the only key of an item", "- a: 1\n- b\n", {drop("[0].a")}, "- {}\n- b\n"},
        {"the first item of a list in a list", "- - a\n  - b\n", {drop("[0][0]")}, "- - b\n"},
        {"one after the other", "- a\n- b\n- c\n", {drop("[2]"), drop("[0]")}, "- b\n"},
    });
}
