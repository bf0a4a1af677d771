#include "time/timetable.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

using namespace plaint::time;

TEST_CASE("a yearly rule gives its offsets and dates") {
    const auto rule = parse_rule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0").value();
    CHECK(rule.offset == -7200);
    REQUIRE(rule.saving);
    CHECK(rule.saving->offset == -3600);
    CHECK(rule.saving->begins.month == 3);
    CHECK(rule.saving->begins.week == 5);
    CHECK(rule.saving->begins.time == -3600);
    CHECK(parse_rule("CST-8")->offset == 28800);
    CHECK_FALSE(parse_rule("CST-8")->saving);
    CHECK(parse_rule("NST3:30NDT,M3.2.0,M11.1.0")->saving->offset == -9000);
    CHECK(parse_rule("EST5EDT,J60/2,300")->saving->begins.form == YearlyDay::Form::day_without_leap);
}

TEST_CASE("what is no yearly rule is refused") {
    for (const char* text :
         {"", "C-8", "CST", "CST-", "CST-8X", "CST-8CDT", "CST-8CDT,M3.2.0", "CST-8CDT,M13.2.0,M11.1.0",
          "CST-8CDT,M3.6.0,M11.1.0", "CST-8CDT,M3.2.7,M11.1.0", "CST-8CDT,J0,J10", "CST-8CDT,M3.2.0,M11.1.0,",
          "CST-8CDT,M3.2.0/,M11.1.0", "CST-200", "<CST-8", "CST-8:60", "CST-8CDT,J366,J10"}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(parse_rule(text));
    }
}

TEST_CASE("days of the year count leap days or not as the rule says") {
    // Day 60 without leap days is always 1 March; day 59 counted from 0 is 29 February in leap years.
    const Timetable without(0, {}, parse_rule("AAA0BBB,J60/0,J300/0"));
    CHECK(without.offset_at(1709164800 - 1) == 0);  // 2024-02-28T23:59:59Z
    CHECK(without.offset_at(1709251200 - 1) == 0);  // 2024-02-29T23:59:59Z
    CHECK(without.offset_at(1709251200) == 3600);   // 2024-03-01T00:00:00Z
    const Timetable with(0, {}, parse_rule("AAA0BBB,59/0,300/0"));
    CHECK(with.offset_at(1709164800 - 1) == 0);
    CHECK(with.offset_at(1709164800) == 3600);
}

TEST_CASE("a damaged zone file is refused at any length") {
    std::ifstream file("/usr/share/zoneinfo/Europe/Berlin", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    REQUIRE(read_tzif(bytes));
    const std::size_t footer = bytes.rfind('\n', bytes.size() - 2);
    for (std::size_t size = 0; size < footer; ++size) {
        CAPTURE(size);
        REQUIRE_FALSE(read_tzif(std::string_view(bytes).substr(0, size)));
    }
    for (std::size_t at = 0; at < footer; ++at) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(0xFF);
        if (const auto table = read_tzif(damaged)) CHECK_NOTHROW(static_cast<void>(table->offset_at(0)));
    }
}
