#include "data/path.hpp"

#include <doctest/doctest.h>

using plaint::data::Path;
using plaint::data::Step;

TEST_CASE("a path is read step by step and written back the same") {
    struct Case {
        std::string_view text;
        std::vector<Step> steps;
    };
    const Case cases[] = {
        {"", {}},
        {"title", {"title"}},
        {"customer.phone", {"customer", "phone"}},
        {"solution.plan[2].owner", {"solution", "plan", std::size_t{2}, "owner"}},
        {"[0]", {std::size_t{0}}},
        {"[0][10].a", {std::size_t{0}, std::size_t{10}, "a"}},
        {"a.0", {"a", "0"}},
        {"客户.电话", {"客户", "电话"}},
        {"Complaint Type", {"Complaint Type"}},
        {"a[\"x.y\"]", {"a", "x.y"}},
        {"[\"x.y\"].b", {"x.y", "b"}},
        {"a[\"\"]", {"a", ""}},
        {"[\"[0]\"]", {"[0]"}},
        {"[\"say \\\"hi\\\"\"]", {"say \"hi\""}},
        {"[\"dots.and\\\\slashes\"]", {"dots.and\\slashes"}},
        {"back\\slash", {"back\\slash"}},
        {"a: b", {"a: b"}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const std::optional<Path> path = Path::parse(c.text);
        REQUIRE(path);
        CHECK(*path == Path(c.steps));
        CHECK(path->str() == c.text);
    }
}

TEST_CASE("what is no path is not read") {
    const std::string_view cases[] = {
        ".",         ".a",
        "a.",        "a..b",
        "a[",        "a[]",
        "a[x]",      "a[-1]",
        "a[1",       "a]",
        "a[01]",     "a[0]b",
        "a[\"",      "a[\"x",
        "a[\"x]",    "a[\"x\"",
        "a[\"x\"]b", "a.[0]",
        "a\"b",      "a[ 1]",
        "a[\"x\\",   "a[99999999999999999999]",
    };
    for (const std::string_view text : cases) {
        CAPTURE(text);
        CHECK(Path::parse(text) == std::nullopt);
    }
}

TEST_CASE("paths grow and shrink by a step") {
    const Path owner = Path{} / "plan" / 2 / "owner";
    CHECK(owner.str() == "plan[2].owner");
    CHECK(owner.parent().str() == "plan[2]");
    CHECK(owner.keys() == "plan.owner");
    CHECK((Path{} / 1 / "a.b" / "c").keys() == "[\"a.b\"].c");
    CHECK(owner.back() == Step("owner"));
    CHECK(Path{}.parent() == Path{});
}

TEST_CASE("a path lies within itself and what is above it, step by step") {
    const Path owner = Path{} / "plan" / 2 / "owner";
    CHECK(owner.within(owner));
    CHECK(owner.within(Path{} / "plan"));
    CHECK(owner.within(Path{}));
    CHECK_FALSE((Path{} / "plan").within(owner));
    CHECK_FALSE((Path{} / "planned").within(Path{} / "plan"));
    CHECK_FALSE((Path{} / "a" / "2").within(Path{} / "a" / 2));
}
