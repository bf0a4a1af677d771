#include "data/value.hpp"

#include <doctest/doctest.h>

using namespace plaint::data;

TEST_CASE("a member is found by its key, set in its place, or added at the end") {
    Mapping mapping{{"a", 1}, {"b", 2}};
    CHECK(*find(mapping, "b") == Value(2));
    CHECK(find(mapping, "c") == nullptr);
    put(mapping, "a", "one");
    put(mapping, "c", true);
    CHECK(mapping == Mapping{{"a", "one"}, {"b", 2}, {"c", true}});
}

TEST_CASE("a value keeps the type it was made of") {
    CHECK(Value().is_null());
    CHECK(Value("yes").get<std::string>() != nullptr);
    CHECK(Value(true).get<bool>() != nullptr);
    CHECK(Value(1).get<std::int64_t>() != nullptr);
    CHECK(Value(Number{"1.50"}) != Value(Number{"1.5"}));
    CHECK(Value(1) != Value("1"));
}
