#include "time/instant.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plaint::time;

TEST_CASE("an instant is read from RFC 3339 and written back as it was") {
    struct Case {
        const char* text;
        std::int64_t seconds;
    };
    const Case cases[] = {
        {"1970-01-01T00:00:00Z", 0},
        {"2026-03-02T09:12:00+08:00", 1772413920},
        {"2026-03-02T01:12:00Z", 1772413920},
        {"2026-03-01T21:42:00-03:30", 1772413920},
        {"2024-02-29T23:59:59Z", 1709251199},
        {"2000-02-29T00:00:00Z", 951782400},
        {"1969-12-31T23:59:59Z", -1},
        {"0001-01-01T00:00:00Z", -62135596800},
        {"9999-12-31T23:59:59Z", 253402300799},
        {"2026-01-01T00:00:00+23:59", 1767139260},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto instant = parse_instant(c.text);
        REQUIRE(instant);
        CHECK(instant->seconds == c.seconds);
        CHECK(format(*instant) == c.text);
    }
}

TEST_CASE("a zero offset is written Z however it was read") {
    CHECK(format(parse_instant("2026-03-02T01:12:00+00:00").value()) == "2026-03-02T01:12:00Z");
    CHECK(format(parse_instant("2026-03-02T01:12:00-00:00").value()) == "2026-03-02T01:12:00Z");
}

TEST_CASE("anything that is no exact RFC 3339 instant is refused") {
    for (const char* text : {"",
                             "2026-03-02",
                             "2026-03-02T09:12:00",
                             "2026-03-02T09:12+08:00",
                             "2026-03-02 09:12:00Z",
                             "2026-03-02T09:12:00z",
                             "2026-03-02t09:12:00Z",
                             "2026-03-02T09:12:00.5Z",
                             "2026-03-02T09:12:00+0800",
                             "2026-03-02T09:12:00+08",
                             "2026-03-02T09:12:00+24:00",
                             "2026-03-02T09:12:00+08:60",
                             "2026-03-02T24:00:00Z",
                             "2026-03-02T09:60:00Z",
                             "2026-03-02T09:12:60Z",
                             "2026-02-29T09:12:00Z",
                             "2026-13-01T00:00:00Z",
                             "2026-00-01T00:00:00Z",
                             "0000-01-01T00:00:00Z",
                             "10000-01-01T00:00:00Z",
                             "-026-01-01T00:00:00Z",
                             "2026-3-02T09:12:00Z",
                             " 2026-03-02T09:12:00Z",
                             "2026-03-02T09:12:00Z ",
                             "2026-03-02T+9:12:00Z",
                             "２026-03-02T09:12:00Z"}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(parse_instant(text));
    }
    CHECK_FALSE(parse_instant(std::string_view("2026-03-02T09:12:00Z\0", 21)));
}

TEST_CASE("instants compare by the moment and not by the offset") {
    CHECK(parse_instant("2026-03-02T09:12:00+08:00").value() == parse_instant("2026-03-02T01:12:00Z").value());
    CHECK(parse_instant("2026-03-02T09:12:00+08:00").value() < parse_instant("2026-03-02T09:12:00Z").value());
}

TEST_CASE("a date is read only when it exists") {
    struct Case {
        const char* text;
        bool exists;
    };
    const Case cases[] = {
        {"2024-02-29", true},  {"2000-02-29", true},   {"1900-02-29", false}, {"2100-02-29", false},
        {"2026-02-29", false}, {"2026-04-31", false},  {"2026-04-30", true},  {"2026-12-31", true},
        {"2026-12-32", false}, {"2026-00-10", false},  {"2026-10-00", false}, {"2026-1-10", false},
        {"20260110", false},   {"2026-01-10 ", false}, {"0000-01-01", false}, {"0001-01-01", true},
        {"2026/01/10", false}, {"+026-01-10", false},  {"", false},           {"2026-01-10T", false},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto date = parse_date(c.text);
        CHECK(date.has_value() == c.exists);
        if (date) CHECK(format(*date) == c.text);
    }
}

TEST_CASE("days are counted from the epoch and back over every kind of year") {
    CHECK(days_from_epoch({1970, 1, 1}) == 0);
    CHECK(days_from_epoch({1969, 12, 31}) == -1);
    CHECK(days_from_epoch({2026, 3, 2}) == 20514);
    for (std::int64_t day = days_from_epoch({1, 1, 1}); day <= days_from_epoch({9999, 12, 31}); day += 97) {
        REQUIRE(days_from_epoch(date_from_days(day)) == day);
    }
}

TEST_CASE("the day and the short form of an instant are those of its own offset") {
    const auto instant = parse_instant("2026-03-02T00:30:00+08:00").value();
    CHECK(date_of(instant) == Date{2026, 3, 2});
    CHECK(format_short(instant) == "2026-03-02 00:30");
    const auto before_epoch = parse_instant("1969-12-31T22:05:00-02:00").value();
    CHECK(date_of(before_epoch) == Date{1969, 12, 31});
    CHECK(format_short(before_epoch) == "1969-12-31 22:05");
}

TEST_CASE("a span is told in its two largest units in both languages") {
    struct Case {
        std::int64_t seconds;
        const char* en;
        const char* zh;
    };
    const Case cases[] = {
        {0, "0 s", "0秒"},
        {40, "40 s", "40秒"},
        {60, "1 min", "1分钟"},
        {90, "1 min 30 s", "1分钟30秒"},
        {3600, "1 h", "1小时"},
        {3 * 3600 + 5 * 60 + 59, "3 h 05 min", "3小时5分钟"},
        {86399, "23 h 59 min", "23小时59分钟"},
        {2 * 86400 + 3 * 3600 + 59 * 60, "2 d 3 h", "2天3小时"},
        {2 * 86400 + 59 * 60, "2 d", "2天"},
        {-3900, "-1 h 05 min", "-1小时5分钟"},
        {INT64_MIN, "-106751991167300 d 15 h", "-106751991167300天15小时"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.seconds);
        CHECK(format_span_en(c.seconds) == c.en);
        CHECK(format_span_zh(c.seconds) == c.zh);
    }
}
