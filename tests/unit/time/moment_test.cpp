#include "time/zone.hpp"

#include <doctest/doctest.h>

using namespace plaint::time;

namespace {

const Instant k_now = parse_instant("2026-03-02T14:30:20+08:00").value();

std::string moment(const char* typed, const char* zone = "Asia/Shanghai", Instant now = k_now) {
    const auto read = parse_moment(typed, Zone::find(zone).value(), now);
    return read ? format(*read) : "nothing";
}

std::string day(const char* typed, Instant now = k_now) {
    const auto read = parse_day(typed, Zone::find("Asia/Shanghai").value(), now);
    return read ? format(*read) : "nothing";
}

}  // namespace

TEST_CASE("what people type for a moment is read in the zone and relative to now") {
    struct Case {
        const char* typed;
        const char* moment;
    };
    const Case cases[] = {
        {"2026-03-01T10:00:00+01:00", "2026-03-01T10:00:00+01:00"},
        {"2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"},
        {"2026-03-02 09:12", "2026-03-02T09:12:00+08:00"},
        {"2026-03-02 09:12:30", "2026-03-02T09:12:30+08:00"},
        {"2026-03-02T09:12", "2026-03-02T09:12:00+08:00"},
        {"2026-3-2  9:12", "2026-03-02T09:12:00+08:00"},
        {"2026/03/02 09:12", "2026-03-02T09:12:00+08:00"},
        {"2026年3月2日 9:12", "2026-03-02T09:12:00+08:00"},
        {"2026年3月2日9:12", "2026-03-02T09:12:00+08:00"},
        {"2026年03月02日9时12分", "2026-03-02T09:12:00+08:00"},
        {"２０２６年３月２日　９：１２", "2026-03-02T09:12:00+08:00"},
        {"09:12", "2026-03-02T09:12:00+08:00"},
        {" 9:12 ", "2026-03-02T09:12:00+08:00"},
        {"9点半", "2026-03-02T09:30:00+08:00"},
        {"15点", "2026-03-02T15:00:00+08:00"},
        {"today 09:12", "2026-03-02T09:12:00+08:00"},
        {"Yesterday 09:12", "2026-03-01T09:12:00+08:00"},
        {"tomorrow 9:00", "2026-03-03T09:00:00+08:00"},
        {"今天 9:12", "2026-03-02T09:12:00+08:00"},
        {"昨天9：12", "2026-03-01T09:12:00+08:00"},
        {"前天 9点12分", "2026-02-28T09:12:00+08:00"},
        {"now", "2026-03-02T14:30:20+08:00"},
        {"现在", "2026-03-02T14:30:20+08:00"},
        {"30m ago", "2026-03-02T14:00:20+08:00"},
        {"30 minutes ago", "2026-03-02T14:00:20+08:00"},
        {"2h ago", "2026-03-02T12:30:20+08:00"},
        {"3d ago", "2026-02-27T14:30:20+08:00"},
        {"1 week ago", "2026-02-23T14:30:20+08:00"},
        {"30分钟前", "2026-03-02T14:00:20+08:00"},
        {"2小时前", "2026-03-02T12:30:20+08:00"},
        {"2个小时之前", "2026-03-02T12:30:20+08:00"},
        {"3天前", "2026-02-27T14:30:20+08:00"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.typed));
        CHECK(moment(c.typed) == c.moment);
    }
}

TEST_CASE("what is no moment is not guessed at") {
    for (const char* typed : {"",
                              " ",
                              "2026-03-02",
                              "2026-02-29 09:12",
                              "2026-03-02 24:00",
                              "2026-03-02 9:60",
                              "2026-03-02 9:5",
                              "2026-03-0209:12",
                              "26-03-02 09:12",
                              "today",
                              "today09:12",
                              "9",
                              "9:12:",
                              "9:12pm",
                              "30m",
                              "m ago",
                              "-3d ago",
                              "3x ago",
                              "1234567m ago",
                              "tomorrow",
                              "2026-03-02 09:12 tomorrow",
                              "2026年3月32日 9:12",
                              "2026年3月2 9:12",
                              "下午",
                              "999999w ago",
                              "9:12 9:12",
                              "todayt9:12",
                              "0x9:12",
                              "+9:12"}) {
        CAPTURE(std::string(typed));
        CHECK(moment(typed) == "nothing");
    }
}

TEST_CASE("a typed time follows the clock changes of its zone") {
    const Instant now = parse_instant("2026-03-30T12:00:00Z").value();
    CHECK(moment("2026-03-29 02:30", "Europe/Berlin", now) == "2026-03-29T03:30:00+02:00");
    CHECK(moment("2026-10-25 02:30", "Europe/Berlin", now) == "2026-10-25T02:30:00+02:00");
    // Two days earlier, at the same time on the clock: 49 hours less one for the change.
    CHECK(moment("2d ago", "Europe/Berlin", now) == "2026-03-28T14:00:00+01:00");
    CHECK(moment("48h ago", "Europe/Berlin", now) == "2026-03-28T13:00:00+01:00");
}

TEST_CASE("today is the day of the zone and not that of the instant's own offset") {
    const Instant late = parse_instant("2026-03-01T20:00:00Z").value();
    CHECK(moment("09:12", "Asia/Shanghai", late) == "2026-03-02T09:12:00+08:00");
    CHECK(moment("now", "Asia/Shanghai", late) == "2026-03-02T04:00:00+08:00");
    CHECK(day("today", late) == "2026-03-02");
}

TEST_CASE("what people type for a day is read relative to today") {
    struct Case {
        const char* typed;
        const char* day;
    };
    const Case cases[] = {
        {"2026-03-02", "2026-03-02"},   {"2026-3-2", "2026-03-02"},     {"2026/3/2", "2026-03-02"},
        {"2026/03/02", "2026-03-02"},   {"2026年3月2日", "2026-03-02"}, {"2026年3月2号", "2026-03-02"},
        {"3-2", "2026-03-02"},          {"12-31", "2026-12-31"},        {"3月2日", "2026-03-02"},
        {"today", "2026-03-02"},        {"TOMORROW", "2026-03-03"},     {"yesterday", "2026-03-01"},
        {"今天", "2026-03-02"},         {"明天", "2026-03-03"},         {"后天", "2026-03-04"},
        {"昨天", "2026-03-01"},         {"前天", "2026-02-28"},         {"+3d", "2026-03-05"},
        {"-2d", "2026-02-28"},          {"+2w", "2026-03-16"},          {"+30 days", "2026-04-01"},
        {"3天后", "2026-03-05"},        {"3天前", "2026-02-27"},        {"1周后", "2026-03-09"},
        {" 2026-03-02 ", "2026-03-02"}, {"2024-02-29", "2024-02-29"},   {"２０２６－３－２", "2026-03-02"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.typed));
        CHECK(day(c.typed) == c.day);
    }
}

TEST_CASE("what is no day is not guessed at") {
    for (const char* typed :
         {"", "2026-02-29", "2-30", "13-1", "2026-03/02", "2026-03-02 09:12", "3d", "+3h", "+3", "+d", "++3d",
          "9999999d", "+999999w", "02/03/2026", "3/2", "2026年", "2026年2月30日", "today ago", "day"}) {
        CAPTURE(std::string(typed));
        CHECK(day(typed) == "nothing");
    }
}
