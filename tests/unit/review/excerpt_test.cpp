#include "review/excerpt.hpp"

#include <doctest/doctest.h>

using namespace plaint::review;

TEST_CASE("a text is cut behind whole characters, and only when it is too long") {
    CHECK(shortened("abc", 3) == "abc");
    CHECK(shortened("abcd", 3) == "abc…");
    CHECK(shortened("水质月报", 4) == "水质月报");
    CHECK(shortened("水质月报", 3) == "水质月…");
    CHECK(shortened("", 3).empty());
}

TEST_CASE("two short versions of a text are shown whole") {
    CHECK(around_difference("one two", "one three", 100) ==
          std::pair<std::string, std::string>("one two", "one three"));
    CHECK(around_difference("", "new", 100) == std::pair<std::string, std::string>("", "new"));
}

TEST_CASE("of two long versions that differ far from their beginning, the difference is shown") {
    const std::string same(1000, 'a');
    const auto [before, after] = around_difference(same + "OLD" + same, same + "NEW!" + same, 200);
    CHECK(before == "…" + std::string(60, 'a') + "OLD" + std::string(60, 'a') + "…");
    CHECK(after == "…" + std::string(60, 'a') + "NEW!" + std::string(60, 'a') + "…");
}

TEST_CASE("Chinese texts that share bytes of a character are not cut within it") {
    std::string same;
    for (int i = 0; i < 300; ++i) same += "水";
    const auto [before, after] = around_difference(same + "一" + same, same + "丁" + same, 100);
    CHECK(before.find("一") != std::string::npos);
    CHECK(after.find("丁") != std::string::npos);
    CHECK(before.starts_with("…水"));
    CHECK(before.ends_with("水…"));
}
