#include "time/calendar.hpp"

#include "time/codes.hpp"
#include "time/year.hpp"
#include "unit/time/written.hpp"

#include <doctest/doctest.h>

#include <set>
#include <thread>

using namespace plaint;
using namespace plaint::time;
using written::calendar;
using written::date;
using written::moment;

namespace {

/// The windows of a day in the calendar's own offsets: `09:00+01:00-17:00+01:00`.
std::string windows_on(const Calendar& clock, const char* day) {
    std::string text;
    for (const Window& window : clock.day(date(day)).windows) {
        const auto ends = {window.begin, window.end};
        for (const std::int64_t end : ends) {
            const std::string shown = written::shown(clock, end);
            text += (end == window.begin ? (text.empty() ? "" : " ") : "-") + shown.substr(11, 5) + shown.substr(19);
        }
    }
    return text;
}

CalendarSpec office() {
    CalendarSpec spec = written::spec("mon-fri 09:00-12:00+13:00-18:00; tz=Asia/Shanghai");
    spec.name = "office";
    spec.holidays[date("2026-10-01")] = Phrase("National Day", "国庆节");
    spec.holidays[date("2026-10-10")] = Phrase::same("written by mistake");
    spec.overrides[date("2026-10-10")] = {Phrase("Make-up day", "国庆节调休"), written::hours("09:00-17:00"), {}};
    spec.overrides[date("2026-10-12")] = {Phrase::same("盘点"), std::vector<Interval>{}, {}};
    spec.overrides[date("2026-10-13")] = {Phrase::same("断电"), std::nullopt, written::hours("11:00-13:30")};
    return spec;
}

/// `code field` of each finding.
std::vector<std::string> told(const Findings& findings) {
    std::vector<std::string> lines;
    for (const Finding& finding : findings) {
        lines.push_back(finding.field.empty() ? finding.code : finding.code + " " + finding.field);
        CHECK_FALSE(finding.message.zh.empty());
        CHECK_FALSE(finding.hint.zh.empty());
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("of a date the override counts, else the holiday, else the weekday, and the day says which") {
    const Calendar clock = Calendar::of(office()).value();
    struct Case {
        const char* date;
        const char* windows;
        DayReason reason;
        const char* name;
    };
    const Case cases[] = {
        {"2026-09-30", "09:00+08:00-12:00+08:00 13:00+08:00-18:00+08:00", DayReason::weekday, ""},
        {"2026-10-01", "", DayReason::holiday, "国庆节"},
        {"2026-10-03", "", DayReason::weekend, ""},
        {"2026-10-10", "09:00+08:00-17:00+08:00", DayReason::override, "国庆节调休"},
        {"2026-10-12", "", DayReason::override, "盘点"},
        {"2026-10-13", "09:00+08:00-11:00+08:00 13:30+08:00-18:00+08:00", DayReason::override, "断电"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.date));
        const Day day = clock.day(date(c.date));
        CHECK_EQ(windows_on(clock, c.date), c.windows);
        CHECK_EQ(day.reason, c.reason);
        CHECK_EQ(day.name.zh, c.name);
        CHECK_EQ(format(day.date), c.date);
        CHECK_EQ(clock.is_working_day(date(c.date)), !day.windows.empty());
    }
}

TEST_CASE("breaks alone leave a holiday without hours") {
    CalendarSpec spec = office();
    spec.overrides[date("2026-10-01")] = {{}, std::nullopt, written::hours("10:00-11:00")};
    CHECK_FALSE(Calendar::of(spec).value().is_working_day(date("2026-10-01")));
}

TEST_CASE("breaks take out what they meet and nothing else") {
    struct Case {
        const char* breaks;
        const char* left;
    };
    const Case cases[] = {
        {"08:00-10:00", "10:00Z-12:00Z 13:00Z-17:00Z"},
        {"12:00-13:00", "09:00Z-12:00Z 13:00Z-17:00Z"},
        {"11:00-14:00", "09:00Z-11:00Z 14:00Z-17:00Z"},
        {"10:00-10:30+16:00-18:00",
         "09:00Z-10:00Z 10:30Z-12:00Z "
         "13:00Z-16:00Z"},
        {"00:00-24:00", ""},
        {"09:00-12:00", "13:00Z-17:00Z"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.breaks));
        const Calendar clock =
            calendar("mon-fri 09:00-12:00+13:00-17:00; tz=UTC", std::string("2026-03-02!") + c.breaks);
        CHECK_EQ(windows_on(clock, "2026-03-02"), c.left);
    }
}

TEST_CASE("hours are told by the clock on the wall, and lie where that clock says on days when it changes") {
    struct Case {
        const char* zone;
        const char* date;
        const char* hours;
        const char* windows;
    };
    const Case cases[] = {
        // Berlin skips 02:00 to 03:00.
        {"Europe/Berlin", "2026-03-29", "00:00-24:00", "00:00+01:00-00:00+02:00"},
        {"Europe/Berlin", "2026-03-29", "01:00-02:00", "01:00+01:00-03:00+02:00"},
        {"Europe/Berlin", "2026-03-29", "01:00-02:30", "01:00+01:00-03:30+02:00"},
        {"Europe/Berlin", "2026-03-29", "02:00-03:00", ""},
        {"Europe/Berlin", "2026-03-29", "02:15-02:45", "03:15+02:00-03:45+02:00"},
        {"Europe/Berlin", "2026-03-29", "02:30-03:15", ""},
        // What comes to lie upon each other counts once.
        {"Europe/Berlin", "2026-03-29", "01:00-02:30+03:00-04:00", "01:00+01:00-04:00+02:00"},
        {"Europe/Berlin", "2026-03-29", "02:15-02:45+03:00-03:30", "03:00+02:00-03:45+02:00"},
        // Berlin repeats 02:00 to 03:00; the first reading is meant.
        {"Europe/Berlin", "2026-10-25", "01:00-02:00", "01:00+02:00-02:00+02:00"},
        {"Europe/Berlin", "2026-10-25", "01:00-02:30", "01:00+02:00-02:30+02:00"},
        {"Europe/Berlin", "2026-10-25", "02:30-04:00", "02:30+02:00-04:00+01:00"},
        {"Europe/Berlin", "2026-10-25", "01:00-02:30+02:30-04:00", "01:00+02:00-04:00+01:00"},
        {"America/New_York", "2026-03-08", "01:00-04:00", "01:00-05:00-04:00-04:00"},
        {"America/New_York", "2026-11-01", "01:00-02:00", "01:00-04:00-02:00-05:00"},
        // Lord Howe moves by half an hour.
        {"Australia/Lord_Howe", "2026-10-04", "02:10-02:20", "02:40+11:00-02:50+11:00"},
        {"Australia/Lord_Howe", "2026-04-05", "01:30-02:00", "01:30+11:00-02:00+10:30"},
        // Brazil changed at midnight.
        {"America/Sao_Paulo", "2015-10-17", "22:00-24:00", "22:00-03:00-01:00-02:00"},
        {"America/Sao_Paulo", "2015-10-18", "00:00-02:00", "01:00-02:00-02:00-02:00"},
        {"America/Sao_Paulo", "2015-02-21", "22:00-24:00", "22:00-02:00-00:00-03:00"},
        // Samoa had no 30 December 2011: a day that was not has no hours, and the next keeps its own.
        {"Pacific/Apia", "2011-12-30", "09:00-17:00", ""},
        {"Pacific/Apia", "2011-12-31", "09:00-17:00", "09:00+14:00-17:00+14:00"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.date) + " " + c.hours);
        const Calendar clock = calendar(std::string("mon-sun ") + c.hours + "; tz=" + c.zone);
        CHECK_EQ(windows_on(clock, c.date), c.windows);
    }
}

TEST_CASE("a day lasts from its midnight to the next") {
    const auto hours_of = [](const char* zone, const char* day) {
        const Window span = calendar(std::string("mon 09:00-17:00; tz=") + zone).day(date(day)).span;
        return (span.end - span.begin) / 1800;
    };
    CHECK_EQ(hours_of("Europe/Berlin", "2026-03-28"), 48);
    CHECK_EQ(hours_of("Europe/Berlin", "2026-03-29"), 46);
    CHECK_EQ(hours_of("Europe/Berlin", "2026-10-25"), 50);
    CHECK_EQ(hours_of("Australia/Lord_Howe", "2026-04-05"), 49);
    CHECK_EQ(hours_of("Pacific/Apia", "2011-12-30"), 0);
}

TEST_CASE("every moment belongs to one day, also where a clock reads a day twice") {
    struct Case {
        const char* zone;
        const char* moment;
        const char* date;
    };
    const Case cases[] = {
        {"Asia/Shanghai", "2026-03-01T15:59:59Z", "2026-03-01"},
        {"Asia/Shanghai", "2026-03-01T16:00:00Z", "2026-03-02"},
        {"Asia/Shanghai", "2026-03-01T23:00:00-05:00", "2026-03-02"},
        {"America/Sao_Paulo", "2015-02-21T23:30:00-03:00", "2015-02-21"},
        // St John's went back from 00:01 to 23:01 of the day before; that Saturday was over by then.
        {"America/St_Johns", "2006-10-28T23:30:00-02:30", "2006-10-28"},
        {"America/St_Johns", "2006-10-28T23:30:00-03:30", "2006-10-29"},
        {"Pacific/Apia", "2011-12-31T00:00:00+14:00", "2011-12-31"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.moment));
        const Calendar clock = calendar(std::string("mon-sun 09:00-17:00; tz=") + c.zone);
        const Date found = clock.date_at(moment(c.moment));
        CHECK_EQ(format(found), c.date);
        const Window span = clock.day(found).span;
        CHECK_LE(span.begin, moment(c.moment));
        CHECK_LT(moment(c.moment), span.end);
    }
}

TEST_CASE("24x7 is always open and always covered, and days begin where its zone says") {
    const Calendar clock = Calendar::always(Zone::find("Asia/Shanghai").value());
    CHECK(clock.is_always());
    CHECK_EQ(clock.name(), "24x7");
    CHECK_FALSE(clock.is_provisional(moment("9999-12-31T00:00:00Z")));
    CHECK_EQ(windows_on(clock, "2026-10-01"), "00:00+08:00-00:00+08:00");
    CHECK_EQ(clock.day(date("2026-10-01")).reason, DayReason::always);
    CHECK_EQ(Calendar::always().zone().name(), "UTC");
}

TEST_CASE("the clock for calendar days keeps the zone and forgets the hours") {
    const Calendar clock = Calendar::of(office()).value();
    CHECK_FALSE(clock.is_always());
    CHECK_EQ(clock.name(), "office");
    CHECK(clock.around_the_clock().is_always());
    CHECK_EQ(clock.around_the_clock().zone().name(), "Asia/Shanghai");
    CHECK(clock.around_the_clock().around_the_clock().is_always());
}

TEST_CASE("a moment is provisional once the last covered day is over, in the calendar's zone") {
    CalendarSpec spec = office();
    CHECK_FALSE(Calendar::of(spec).value().is_provisional(moment("2099-01-01T00:00:00Z")));
    spec.coverage_until = date("2026-12-31");
    const Calendar clock = Calendar::of(spec).value();
    CHECK_FALSE(clock.is_provisional(moment("2027-01-01T00:00:00+08:00")));
    CHECK(clock.is_provisional(moment("2027-01-01T00:00:01+08:00")));
}

TEST_CASE("hours are read and written as a person writes them") {
    CHECK_EQ(parse_interval("09:00-12:30").value(), Interval{32'400, 45'000});
    CHECK_EQ(parse_interval("00:00-24:00").value(), Interval{0, 86'400});
    for (const char* text : {"09:00-12:30", "00:00-24:00", "23:59-24:00"}) {
        CHECK_EQ(format(parse_interval(text).value()), text);
    }
    struct Case {
        const char* text;
        const char* code;
    };
    const Case cases[] = {
        {"", "time.interval_syntax"},
        {"9:00-17:00", "time.interval_syntax"},
        {"09:00", "time.interval_syntax"},
        {"09:00 - 17:00", "time.interval_syntax"},
        {"09:00-17:00 ", "time.interval_syntax"},
        {"09:60-17:00", "time.interval_syntax"},
        {"09:00-17", "time.interval_syntax"},
        {"九点到五点", "time.interval_syntax"},
        {"09:00-24:01", "time.interval_outside_day"},
        {"20:00-26:00", "time.interval_outside_day"},
        {"22:00-06:00", "time.interval_reversed"},
        {"09:00-09:00", "time.interval_reversed"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto read = parse_interval(c.text);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Failing::data);
        CHECK_EQ(told(read.error().findings), Lines{c.code});
    }
}

TEST_CASE("all that is wrong with a calendar is told at once, each with its field") {
    CalendarSpec spec = office();
    spec.week[0] = {{32'400, 43'200}, {43'200, 64'800}};
    spec.week[1] = {{32'400, 43'200}, {43'199, 64'800}};
    spec.week[2] = {{50'000, 60'000}, {32'400, 43'200}};
    spec.week[6] = {{-1, 10}, {10, 86'401}, {7200, 3600}};
    spec.overrides[date("2026-10-10")].hours = {{0, 90'000}};
    spec.overrides[date("2026-10-13")].breaks = {{10, 10}};
    const Lines expected{"time.interval_overlap week.tuesday",
                         "time.interval_overlap week.wednesday",
                         "time.interval_outside_day week.sunday",
                         "time.interval_outside_day week.sunday",
                         "time.interval_reversed week.sunday",
                         "time.interval_outside_day overrides.2026-10-10.hours",
                         "time.interval_reversed overrides.2026-10-13.breaks"};
    CHECK_EQ(told(check(spec)), expected);
    const auto refused = Calendar::of(spec);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Failing::data);
    CHECK_EQ(told(refused.error().findings), expected);
}

TEST_CASE("a calendar needs hours on some weekday or some dated day") {
    CalendarSpec spec = written::spec("tz=UTC");
    CHECK_EQ(told(check(spec)), Lines{"time.no_hours"});
    spec.overrides[date("2026-10-10")].breaks = written::hours("09:00-10:00");
    spec.overrides[date("2026-10-11")].hours = std::vector<Interval>{};
    CHECK_EQ(told(check(spec)), Lines{"time.no_hours"});
    spec.overrides[date("2026-10-12")].hours = written::hours("09:00-10:00");
    CHECK_EQ(told(check(spec)), Lines{});
}

TEST_CASE("one calendar serves several threads") {
    const Calendar clock = Calendar::of(office()).value();
    const auto days_of = [&](std::int32_t* days) {
        for (std::int32_t year = 2000; year < 2030; ++year) {
            *days += static_cast<std::int32_t>(clock.year(year)->total() / 28'800);
        }
    };
    std::int32_t first = 0;
    std::int32_t second = 0;
    std::thread other(days_of, &first);
    days_of(&second);
    other.join();
    CHECK_EQ(first, second);
    CHECK_GT(first, 7800);
}

TEST_CASE("codes are words of this room, each once") {
    std::set<std::string_view> words;
    for (const Code* code : time::k_codes) {
        CHECK(code->word.starts_with("time."));
        CHECK(words.insert(code->word).second);
    }
}
