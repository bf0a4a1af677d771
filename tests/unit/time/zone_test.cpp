#include "time/zone.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>
#include <string>

using namespace plaint::time;

namespace {

LocalTime local_time(const char* text) {
    const Instant as_utc = parse_instant(std::string(text) + "Z").value();
    return Zone::utc().local(as_utc);
}

std::string read_in(const char* zone, const char* local) {
    return format(Zone::find(zone).value().instant(local_time(local)));
}

}  // namespace

TEST_CASE("a zone is found by its IANA name or as a fixed offset") {
    for (const char* name : {"UTC", "Z", "Asia/Shanghai", "Europe/Berlin", "America/Argentina/Buenos_Aires",
                             "Etc/GMT+5", "+08:00", "-03:30", "+00:00"}) {
        CAPTURE(std::string(name));
        CHECK(Zone::find(name).has_value());
    }
    CHECK(Zone::find("Asia/Shanghai")->name() == "Asia/Shanghai");
    CHECK(Zone::find("+08:00")->name() == "+08:00");
    CHECK(Zone::utc().name() == "UTC");
}

TEST_CASE("what is no zone is not found and does not throw") {
    for (const char* name : {"",
                             "Asia",
                             "Asia/",
                             "Asia/Nowhere",
                             "asia/shanghai",
                             "../../../etc/passwd",
                             "/usr/share/zoneinfo/UTC",
                             "Asia/../Asia/Shanghai",
                             "tzdata.zi",
                             "leapseconds",
                             "zone.tab",
                             "right/UTC",
                             "posix/UTC",
                             "+8:00",
                             "+0800",
                             "+24:00",
                             "+08:60",
                             "08:00",
                             "Asia/Shanghai ",
                             "北京"}) {
        CAPTURE(std::string(name));
        CHECK_FALSE(Zone::find(name).has_value());
    }
    CHECK_FALSE(Zone::find(std::string_view("UTC\0", 4)).has_value());
    CHECK_FALSE(Zone::find(std::string(100'000, 'A')).has_value());
}

TEST_CASE("a local time means one moment even where clocks change") {
    struct Case {
        const char* zone;
        const char* local;
        const char* moment;
    };
    const Case cases[] = {
        {"UTC", "2026-03-02T09:12:00", "2026-03-02T09:12:00Z"},
        {"+08:00", "2026-03-02T09:12:00", "2026-03-02T09:12:00+08:00"},
        {"-03:30", "2026-03-02T09:12:00", "2026-03-02T09:12:00-03:30"},
        {"Asia/Shanghai", "2026-03-02T09:12:00", "2026-03-02T09:12:00+08:00"},
        {"Asia/Shanghai", "1988-07-01T09:12:00", "1988-07-01T09:12:00+09:00"},
        // Berlin skips 02:00 to 03:00 and repeats it in October.
        {"Europe/Berlin", "2026-03-29T01:59:59", "2026-03-29T01:59:59+01:00"},
        {"Europe/Berlin", "2026-03-29T02:00:00", "2026-03-29T03:00:00+02:00"},
        {"Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T03:30:00+02:00"},
        {"Europe/Berlin", "2026-03-29T03:00:00", "2026-03-29T03:00:00+02:00"},
        {"Europe/Berlin", "2026-10-25T01:59:59", "2026-10-25T01:59:59+02:00"},
        {"Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T02:30:00+02:00"},
        {"Europe/Berlin", "2026-10-25T03:00:00", "2026-10-25T03:00:00+01:00"},
        {"America/New_York", "2026-03-08T02:30:00", "2026-03-08T03:30:00-04:00"},
        {"America/New_York", "2026-11-01T01:30:00", "2026-11-01T01:30:00-04:00"},
        {"America/New_York", "2026-11-01T02:00:00", "2026-11-01T02:00:00-05:00"},
        // Lord Howe changes by half an hour.
        {"Australia/Lord_Howe", "2026-10-04T02:00:00", "2026-10-04T02:30:00+11:00"},
        {"Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-04T02:45:00+11:00"},
        {"Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-05T01:45:00+11:00"},
        {"Australia/Lord_Howe", "2026-04-05T02:00:00", "2026-04-05T02:00:00+10:30"},
        // Samoa skipped a whole day.
        {"Pacific/Apia", "2011-12-30T12:00:00", "2011-12-31T12:00:00+14:00"},
        // Behind the tables' end the yearly rule goes on.
        {"Europe/Berlin", "2050-07-01T12:00:00", "2050-07-01T12:00:00+02:00"},
        {"Europe/Berlin", "2050-03-27T02:30:00", "2050-03-27T03:30:00+02:00"},
        {"America/Nuuk", "2060-07-01T12:00:00", "2060-07-01T12:00:00-01:00"},
        {"Europe/Dublin", "2060-01-01T00:00:00", "2060-01-01T00:00:00Z"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.zone));
        CAPTURE(std::string(c.local));
        CHECK(read_in(c.zone, c.local) == c.moment);
    }
}

TEST_CASE("a moment is shown in a zone with the offset of that moment") {
    const Instant moment = parse_instant("2026-07-01T00:30:00+08:00").value();
    const Zone berlin = Zone::find("Europe/Berlin").value();
    CHECK(format(berlin.localized(moment)) == "2026-06-30T18:30:00+02:00");
    const LocalTime local = berlin.local(moment);
    CHECK(local.date == Date{2026, 6, 30});
    CHECK(local.hour == 18);
    CHECK(local.minute == 30);
    CHECK(local.second == 0);
}

// The C library reads the same files with code of its own.
TEST_CASE("every zone agrees with the C library from 1960 to 2110") {
    for (const char* name : {"UTC",
                             "Asia/Shanghai",
                             "Asia/Tokyo",
                             "Asia/Kolkata",
                             "Asia/Kathmandu",
                             "Asia/Jerusalem",
                             "Asia/Gaza",
                             "Europe/Berlin",
                             "Europe/London",
                             "Europe/Dublin",
                             "Europe/Lisbon",
                             "Africa/Cairo",
                             "Africa/Casablanca",
                             "America/New_York",
                             "America/St_Johns",
                             "America/Santiago",
                             "America/Nuuk",
                             "America/Havana",
                             "America/Caracas",
                             "Australia/Lord_Howe",
                             "Australia/Sydney",
                             "Pacific/Apia",
                             "Pacific/Chatham",
                             "Pacific/Easter",
                             "Antarctica/Troll"}) {
        CAPTURE(std::string(name));
        const Zone zone = Zone::find(name).value();
        setenv("TZ", name, 1);
        tzset();
        int wrong = 0;
        const std::int64_t end = parse_instant("2110-01-01T00:00:00Z")->seconds;
        for (std::int64_t second = parse_instant("1960-01-01T00:00:00Z")->seconds; second < end; second += 37 * 3600) {
            const auto moment = static_cast<std::time_t>(second);
            std::tm expected{};
            localtime_r(&moment, &expected);
            if (zone.localized({second, 0}).offset_minutes != expected.tm_gmtoff / 60) ++wrong;
        }
        CHECK(wrong == 0);
        unsetenv("TZ");
        tzset();
    }
}
