#include "verify/reverts.hpp"

#include <doctest/doctest.h>

using namespace plaint::verify;

TEST_CASE("a message names the commits that it reverts, and of a merge its mainline") {
    const std::string one(40, 'a');
    const std::string other(40, 'b');
    const auto found = named_in("Revert \"x\"\n\nThis reverts commit " + one + ".\n\nThis reverts commit " + other +
                                ", reversing\nchanges made to " + one + ".\n");
    REQUIRE(found.size() == 2);
    CHECK(found[0].commit == one);
    CHECK(found[0].mainline.empty());
    CHECK(found[1].commit == other);
    CHECK(found[1].mainline == one);
}

TEST_CASE("what is no whole id names nothing") {
    CHECK(named_in("This reverts commit abc.").empty());
    CHECK(named_in("This reverts commit " + std::string(40, 'g')).empty());
    CHECK(named_in("").empty());
}
