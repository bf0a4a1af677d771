#include "time/zone.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace plaint::time;

namespace {

constexpr std::int64_t k_first = -5'000'000'000;  // 1811
constexpr std::int64_t k_last = 20'000'000'000;   // 2603

Zone some_zone() {
    const char* name =
        *rc::gen::element("UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                          "Pacific/Apia", "Africa/Casablanca", "+05:45", "-03:30");
    return Zone::find(name).value();
}

}  // namespace

TEST_CASE("an instant that is written is read back as itself") {
    CHECK(rc::check([] {
        const Instant instant{*rc::gen::inRange(k_first, k_last), *rc::gen::inRange(-1439, 1440)};
        const auto read = parse_instant(format(instant));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->seconds == instant.seconds);
        RC_ASSERT(read->offset_minutes == instant.offset_minutes);
    }));
}

TEST_CASE("a moment's local time means that moment or an earlier one of the same reading") {
    CHECK(rc::check([] {
        const Zone zone = some_zone();
        const Instant moment{*rc::gen::inRange(k_first, k_last), 0};
        const LocalTime local = zone.local(moment);
        const Instant again = zone.instant(local);
        RC_ASSERT(again <= moment);
        const LocalTime read = zone.local(again);
        RC_ASSERT(read.date == local.date);
        RC_ASSERT(read.hour == local.hour);
        RC_ASSERT(read.minute == local.minute);
        RC_ASSERT(read.second == local.second);
    }));
}

TEST_CASE("later wall clocks of a day never mean earlier moments once changes are passed") {
    CHECK(rc::check([] {
        const Zone zone = some_zone();
        const Date day = date_from_days(*rc::gen::inRange<std::int64_t>(-40'000, 200'000));
        const Date next = date_from_days(days_from_epoch(day) + 2);
        RC_ASSERT(zone.instant({day, 0, 0, 0}) < zone.instant({next, 0, 0, 0}));
    }));
}

TEST_CASE("any text is a moment or none and never a surprise") {
    CHECK(rc::check([] {
        const auto parts = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("2026", "3", "02", "-", "/", ":", " ", "年", "月", "日", "today", "昨天",
                                          "ago", "前", "d", "天", "T", "Z", "+", "９"));
        std::string text;
        for (const std::string& part : parts) text += part;
        const Instant now = parse_instant("2026-03-02T14:30:20+08:00").value();
        const Zone zone = Zone::find("Asia/Shanghai").value();
        if (const auto moment = parse_moment(text, zone, now)) RC_ASSERT(parse_instant(format(*moment)).has_value());
        if (const auto day = parse_day(text, zone, now)) RC_ASSERT(parse_date(format(*day)).has_value());
    }));
}
