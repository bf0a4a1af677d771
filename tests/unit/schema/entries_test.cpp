#include "schema/entries.hpp"

#include "data/json.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plaint;

namespace {

/// The ids that stand, in order.
std::string standing(std::string_view list) {
    const auto document = data::parse_json(std::string(list), "list.json").value();
    std::string ids;
    for (const data::View entry : schema::standing_entries(document.root())) ids += entry.find("id").text();
    return ids;
}

}  // namespace

TEST_CASE("what another entry corrects does not stand, be it a correction itself") {
    CHECK(standing(R"([{"id": "a"}, {"id": "b"}])") == "ab");
    CHECK(standing(R"([{"id": "a"}, {"id": "b"}, {"id": "c", "corrects": "a"}])") == "bc");
    CHECK(standing(R"([{"id": "a"}, {"id": "b"}, {"id": "c", "corrects": "a"}, {"id": "d", "corrects": "c"}])") ==
          "bd");
    CHECK(standing(R"([{"id": "a"}, {"id": "b", "corrects": "x"}])") == "ab");
}

TEST_CASE("an event that a merge set aside does not stand") {
    CHECK(standing(R"([{"id": "a"}, {"id": "b", "set_aside": "overtaken"}, {"id": "c"}])") == "ac");
}

TEST_CASE("what a merge set aside corrects nothing") {
    CHECK(standing(R"([{"id": "a"}, {"id": "b", "corrects": "a", "set_aside": "overtaken"}])") == "a");
}

TEST_CASE("what is no list has no entries") { CHECK(standing(R"({"id": "a"})").empty()); }
