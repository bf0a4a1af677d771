#include "data/packing.hpp"

#include <doctest/doctest.h>

using namespace plaint;

TEST_CASE("packed values come back, and damaged ones are told") {
    data::Packer out;
    for (const std::uint64_t number : {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128}, ~std::uint64_t{0}})
        out.number(number);
    out.text("text");
    out.byte(7);
    data::Unpacker in(out.bytes());
    CHECK(in.number() == 0);
    CHECK(in.number() == 127);
    CHECK(in.number() == 128);
    CHECK(in.number() == ~std::uint64_t{0});
    CHECK(in.text() == "text");
    CHECK(in.byte() == 7);
    CHECK(in.at_end());
    CHECK(in.good());
    CHECK(in.text().empty());
    CHECK_FALSE(in.good());
    CHECK(data::unsealed(data::sealed("abc", 1), 1) == "abc");
    CHECK(data::unsealed(data::sealed("abc", 1), 2).empty());
    CHECK(data::unsealed("abc", 1).empty());
}
