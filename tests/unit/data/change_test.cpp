#include "data/change.hpp"

#include "data/json.hpp"

#include <doctest/doctest.h>

using namespace plaint::data;

namespace {

Document json(std::string_view text) {
    plaint::Result<Document> parsed = parse_json(std::string(text), "f.json");
    REQUIRE(parsed);
    return *parsed;
}

/// One change in a line each: `set a.b = 1; append c = 2; remove d`.
std::string told(const std::vector<Change>& changes) {
    std::string all;
    for (const Change& change : changes) {
        if (!all.empty()) all += "; ";
        const std::string value = to_json(change.value, 0);
        switch (change.op) {
            case Change::Op::set:
                all += "set " + change.path.str() + " = " + value;
                break;
            case Change::Op::append:
                all += "append " + change.path.str() + " = " + value;
                break;
            case Change::Op::remove:
                all += "remove " + change.path.str();
                break;
        }
    }
    return all;
}

Change set(std::string_view path, Value value) { return {Change::Op::set, *Path::parse(path), std::move(value)}; }
Change append(std::string_view path, Value value) { return {Change::Op::append, *Path::parse(path), std::move(value)}; }
Change drop(std::string_view path) { return {Change::Op::remove, *Path::parse(path), {}}; }

}  // namespace

TEST_CASE("the difference of two documents is told in the smallest changes") {
    struct Case {
        std::string_view what, before, after, changes;
    };
    const Case cases[] = {
        {"nothing", R"({"a": 1, "b": [2]})", R"({"b": [2], "a": 1})", ""},
        {"a member altered", R"({"a": 1})", R"({"a": 2})", "set a = 2"},
        {"a member added", R"({"a": 1})", R"({"a": 1, "b": {"c": 2}})", R"(set b = {"c": 2})"},
        {"a member removed", R"({"a": 1, "b": 2})", R"({"b": 2})", "remove a"},
        {"a nested member", R"({"a": {"b": {"c": 1, "d": 2}}})", R"({"a": {"b": {"c": 1, "d": 3}}})", "set a.b.d = 3"},
        {"another kind", R"({"a": {"b": 1}})", R"({"a": [1]})", "set a = [1]"},
        {"null is not nothing", R"({})", R"({"a": null})", "set a = null"},
        {"order as in after, removals last", R"({"a": 1, "b": 2, "c": 3})", R"({"c": 4, "d": 5, "b": 6})",
         "set c = 4; set d = 5; set b = 6; remove a"},
        {"items appended", R"({"l": [1]})", R"({"l": [1, 2, 3]})", "append l = 2; append l = 3"},
        {"an item appended to an empty list", R"({"l": []})", R"({"l": [1]})", "append l = 1"},
        {"a list is new", R"({})", R"({"l": [1]})", "set l = [1]"},
        {"an item altered", R"({"l": [1, 2, 3]})", R"({"l": [1, 5, 3]})", "set l[1] = 5"},
        {"a member of an item", R"({"l": [{"a": 1}, {"a": 2}]})", R"({"l": [{"a": 1}, {"a": 3}]})", "set l[1].a = 3"},
        {"the first item removed", R"({"l": [1, 2, 3]})", R"({"l": [2, 3]})", "remove l[0]"},
        {"a middle item removed", R"({"l": [1, 2, 3]})", R"({"l": [1, 3]})", "remove l[1]"},
        {"several items removed, from the end", R"({"l": [1, 2, 3, 4]})", R"({"l": [1, 4]})",
         "remove l[2]; remove l[1]"},
        {"all items removed", R"({"l": [1, 2]})", R"({"l": []})", "remove l[1]; remove l[0]"},
        {"altered and removed", R"({"l": [1, 2, 3]})", R"({"l": [9, 3]})", "set l[0] = 9; remove l[1]"},
        {"an item put in the middle", R"({"l": [1, 3]})", R"({"l": [1, 2, 3]})", "set l[1] = 2; append l = 3"},
        {"repeated items", R"({"l": [1, 1, 1]})", R"({"l": [1, 1]})", "remove l[2]"},
        {"another root", "[1]", R"({"a": 1})", R"(set  = {"a": 1})"},
        {"lists in lists", "[[1], [2]]", "[[1], [2, 3]]", "append [1] = 3"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        const Document before = json(c.before);
        const Document after = json(c.after);
        const std::vector<Change> changes = difference(before.root(), after.root());
        CHECK(told(changes) == c.changes);
        CHECK(same(after.root(), applied(before.root(), changes)));
    }
}

TEST_CASE("changes are applied in order, each seeing the earlier ones") {
    struct Case {
        std::string_view what, before;
        std::vector<Change> changes;
        std::string_view after;
    };
    const Case cases[] = {
        {"missing parents are made", "{}", {set("a.b.c", 1)}, R"({"a": {"b": {"c": 1}}})"},
        {"a missing list is made", "{}", {append("a.l", 1)}, R"({"a": {"l": [1]}})"},
        {"null gives way", R"({"a": null})", {set("a.b", 1)}, R"({"a": {"b": 1}})"},
        {"null gives way to a list", R"({"l": null})", {append("l", 1)}, R"({"l": [1]})"},
        {"another kind gives way", R"({"a": "text"})", {set("a.b", 1)}, R"({"a": {"b": 1}})"},
        {"an index behind the end adds", R"({"l": [1]})", {set("l[7]", 2)}, R"({"l": [1, 2]})"},
        {"removing what is not there",
         R"({"a": 1})",
         {drop("b"), drop("a.c"), drop("a[0]"), drop("x.y.z")},
         R"({"a": 1})"},
        {"removing the root", R"({"a": 1})", {drop("")}, "null"},
        {"the root", "1", {set("", Mapping{{"a", 1}}), set("b", 2)}, R"({"a": 1, "b": 2})"},
        {"a later change sees earlier ones",
         "{}",
         {append("l", 1), append("l", 2), drop("l[0]"), set("l[0]", 3)},
         R"({"l": [3]})"},
        {"none", R"({"a": [1, {"b": 1.50}]})", {}, R"({"a": [1, {"b": 1.50}]})"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        CHECK(to_json(applied(json(c.before).root(), c.changes), 0) == c.after);
    }
}
