#include "time/working.hpp"

#include "unit/time/written.hpp"

#include <doctest/doctest.h>

using namespace plaint;
using namespace plaint::time;
using written::calendar;
using written::date;
using written::moment;

namespace {

constexpr const char* k_office = "mon-fri 09:00-12:00+13:00-18:00; tz=Asia/Shanghai";

/// The due time in the calendar's zone, `open`, or the code of the failure; behind a provisional one `?`.
template <class Made>
std::string shown(const Calendar& clock, const Made& due) {
    if (!due) {
        CHECK(due.error().kind == Failing::refused);
        return due.error().findings.at(0).code;
    }
    if (!due->at) return "open";
    return written::shown(clock, *due->at) + (due->provisional ? "?" : "");
}

std::string due_of(const Calendar& clock, const char* start, const char* target, const char* pauses = "") {
    return shown(clock, due(clock, moment(start), parse_target(target).value(), written::pauses(pauses)));
}

std::string due_of(const char* start, const char* target, const char* pauses = "") {
    return due_of(calendar(k_office), start, target, pauses);
}

std::int64_t minutes_of(const Calendar& clock, const char* start, const char* end, const char* pauses = "") {
    return elapsed(clock, moment(start), moment(end), written::pauses(pauses)).value() / 60;
}

std::string code_of(const Result<std::int64_t>& failed) { return failed.error().findings.at(0).code; }

}  // namespace

TEST_CASE("a due time is the earliest moment at which the working time is used up") {
    struct Case {
        const char* start;
        const char* target;
        const char* due;
    };
    // 2026-03-02 is a Monday.
    const Case cases[] = {
        {"2026-03-02T09:00:00+08:00", "30m", "2026-03-02T09:30:00+08:00"},
        {"2026-03-02T11:50:00+08:00", "10m", "2026-03-02T12:00:00+08:00"},
        {"2026-03-02T11:50:00+08:00", "11m", "2026-03-02T13:01:00+08:00"},
        {"2026-03-02T12:00:00+08:00", "1m", "2026-03-02T13:01:00+08:00"},
        {"2026-03-02T09:00:00+08:00", "8h", "2026-03-02T18:00:00+08:00"},
        {"2026-03-02T09:00:01+08:00", "8h", "2026-03-03T09:00:01+08:00"},
        {"2026-03-06T18:00:00+08:00", "1h", "2026-03-09T10:00:00+08:00"},
        {"2026-03-07T10:00:00+08:00", "40h", "2026-03-13T18:00:00+08:00"},
        {"2026-03-02T00:00:00+08:00", "0.5h", "2026-03-02T09:30:00+08:00"},
        // The same moment in another offset.
        {"2026-03-01T20:00:00-05:00", "30m", "2026-03-02T09:30:00+08:00"},
        // A year of work.
        {"2026-01-01T09:00:00+08:00", "2088h", "2026-12-31T18:00:00+08:00"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.start) + " " + c.target);
        CHECK_EQ(due_of(c.start, c.target), c.due);
    }
}

TEST_CASE("calendar days end at the same local time, whatever the hours and the season") {
    CHECK_EQ(due_of("2026-03-02T10:15:30+08:00", "7d"), "2026-03-09T10:15:30+08:00");
    CHECK_EQ(due_of("2026-03-06T20:00:00+08:00", "1d"), "2026-03-07T20:00:00+08:00");
    const Calendar berlin = calendar("mon-fri 09:00-17:00; tz=Europe/Berlin");
    CHECK_EQ(due_of(berlin, "2026-03-27T10:00:00+01:00", "7d"), "2026-04-03T10:00:00+02:00");
    CHECK_EQ(due_of(berlin, "2026-10-23T10:00:00+02:00", "7d"), "2026-10-30T10:00:00+01:00");
    CHECK_EQ(due_of(berlin, "2026-03-28T02:30:00+01:00", "1d"), "2026-03-29T03:30:00+02:00");
    CHECK_EQ(due_of(berlin, "2026-10-24T02:30:00+02:00", "1d"), "2026-10-25T02:30:00+02:00");
    const Calendar always = Calendar::always(Zone::find("Europe/Berlin").value());
    CHECK_EQ(due_of(always, "2026-03-27T10:00:00+01:00", "7d"), "2026-04-03T10:00:00+02:00");
}

TEST_CASE("working days end with the last hour of the n-th working day after the day of the start") {
    CHECK_EQ(due_of("2026-03-02T10:00:00+08:00", "3bd"), "2026-03-05T18:00:00+08:00");
    CHECK_EQ(due_of("2026-03-02T00:00:00+08:00", "1bd"), "2026-03-03T18:00:00+08:00");
    CHECK_EQ(due_of("2026-03-02T10:00:00+08:00", "0bd"), "2026-03-02T18:00:00+08:00");
    CHECK_EQ(due_of("2026-03-02T19:00:00+08:00", "0bd"), "2026-03-03T18:00:00+08:00");  // after hours
    CHECK_EQ(due_of("2026-03-07T10:00:00+08:00", "0bd"), "2026-03-09T18:00:00+08:00");  // on a Saturday
    CHECK_EQ(due_of("2026-03-02T23:00:00+08:00", "1bd"), "2026-03-03T18:00:00+08:00");
    CHECK_EQ(due_of("2026-03-05T10:00:00+08:00", "3bd"), "2026-03-10T18:00:00+08:00");
    CHECK_EQ(due_of("2026-03-07T10:00:00+08:00", "1bd"), "2026-03-09T18:00:00+08:00");
    // The start's day is the calendar's: 18:00 of Sunday in New York is Monday in Shanghai.
    CHECK_EQ(due_of("2026-03-01T18:00:00-05:00", "1bd"), "2026-03-03T18:00:00+08:00");
    const Calendar always = Calendar::always(Zone::find("Asia/Shanghai").value());
    CHECK_EQ(due_of(always, "2026-03-07T10:00:00+08:00", "1bd"), "2026-03-09T00:00:00+08:00");
    CHECK_EQ(due_of(always, "2026-03-07T10:00:00+08:00", "0bd"), "2026-03-08T00:00:00+08:00");
}

TEST_CASE("working days pass over holidays and stop at make-up days") {
    const Calendar clock = calendar(k_office,
                                    "2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-23 "
                                    "2026-02-14=10:00-16:00 2026-02-28=09:00-12:00");
    CHECK_EQ(due_of(clock, "2026-02-13T10:00:00+08:00", "1bd"), "2026-02-14T16:00:00+08:00");
    CHECK_EQ(due_of(clock, "2026-02-13T10:00:00+08:00", "2bd"), "2026-02-24T18:00:00+08:00");
    CHECK_EQ(due_of(clock, "2026-02-13T10:00:00+08:00", "6bd"), "2026-02-28T12:00:00+08:00");
    CHECK_EQ(due_of(clock, "2026-02-13T17:00:00+08:00", "8h"), "2026-02-24T10:00:00+08:00");
}

TEST_CASE("a pause moves the due time by the working time it took") {
    struct Case {
        const char* pauses;
        const char* due;
    };
    // Six hours from Monday 10:00 are used up at 17:00.
    const Case cases[] = {
        {"", "2026-03-02T17:00:00+08:00"},
        {"2026-03-02T10:30:00+08:00/2026-03-02T11:00:00+08:00", "2026-03-02T17:30:00+08:00"},
        {"2026-03-02T11:30:00+08:00/2026-03-02T13:30:00+08:00", "2026-03-02T18:00:00+08:00"},
        {"2026-03-02T12:00:00+08:00/2026-03-02T13:00:00+08:00", "2026-03-02T17:00:00+08:00"},
        {"2026-03-02T16:00:00+08:00/2026-03-09T09:00:00+08:00", "2026-03-09T10:00:00+08:00"},
        // Before the start, and after the end.
        {"2026-03-02T09:00:00+08:00/2026-03-02T10:30:00+08:00", "2026-03-02T17:30:00+08:00"},
        {"2026-03-02T17:00:00+08:00/2026-03-02T18:00:00+08:00", "2026-03-02T17:00:00+08:00"},
        // In any order, overlapping ones count once, empty ones not at all.
        {"2026-03-02T14:00:00+08:00/2026-03-02T14:30:00+08:00 2026-03-02T10:30:00+08:00/2026-03-02T11:00:00+08:00 "
         "2026-03-02T10:45:00+08:00/2026-03-02T10:50:00+08:00 2026-03-02T13:45:00+08:00/2026-03-02T14:15:00+08:00 "
         "2026-03-02T15:00:00+08:00/2026-03-02T15:00:00+08:00",
         "2026-03-03T09:15:00+08:00"},
        // An open one leaves no due time, unless the time is used up before it.
        {"2026-03-02T16:59:59+08:00/", "open"},
        {"2026-03-02T17:00:00+08:00/", "2026-03-02T17:00:00+08:00"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.pauses));
        CHECK_EQ(due_of("2026-03-02T10:00:00+08:00", "6h", c.pauses), c.due);
    }
}

TEST_CASE("a pause extends calendar days in real time and working days in working time") {
    const char* weekend = "2026-03-06T18:00:00+08:00/2026-03-09T09:00:00+08:00";
    CHECK_EQ(due_of("2026-03-04T10:00:00+08:00", "7d", weekend), "2026-03-14T01:00:00+08:00");
    CHECK_EQ(due_of("2026-03-04T10:00:00+08:00", "4bd", weekend), "2026-03-10T18:00:00+08:00");
    const char* two_hours = "2026-03-05T10:00:00+08:00/2026-03-05T12:00:00+08:00";
    CHECK_EQ(due_of("2026-03-04T10:00:00+08:00", "1d", two_hours), "2026-03-05T10:00:00+08:00");
    CHECK_EQ(due_of("2026-03-04T10:00:00+08:00", "2d", two_hours), "2026-03-06T12:00:00+08:00");
    CHECK_EQ(due_of("2026-03-04T10:00:00+08:00", "1bd", two_hours), "2026-03-06T11:00:00+08:00");
}

TEST_CASE("an allowance says how much time a target comes to and by which clock") {
    const Calendar clock = calendar(k_office);
    const auto of = [&](const char* target) {
        const auto found = allowance(clock, moment("2026-03-04T10:00:00+08:00"), parse_target(target).value());
        return std::pair(found.value().clock.is_always(), found->seconds);
    };
    CHECK_EQ(of("90m"), std::pair<bool, std::int64_t>(false, 90 * 60));
    CHECK_EQ(of("4h"), std::pair<bool, std::int64_t>(false, 4 * 3600));
    CHECK_EQ(of("2d"), std::pair<bool, std::int64_t>(true, 48 * 3600));
    CHECK_EQ(of("2bd"), std::pair<bool, std::int64_t>(false, (7 + 16) * 3600));
}

TEST_CASE("elapsed time counts working time only, once, and without pauses") {
    const Calendar clock = calendar(k_office);
    CHECK_EQ(minutes_of(clock, "2026-03-02T08:00:00+08:00", "2026-03-02T20:00:00+08:00"), 480);
    CHECK_EQ(minutes_of(clock, "2026-03-02T11:00:00+08:00", "2026-03-02T14:00:00+08:00"), 120);
    CHECK_EQ(minutes_of(clock, "2026-03-02T10:00:00+08:00", "2026-03-02T10:00:00+08:00"), 0);
    CHECK_EQ(minutes_of(clock, "2025-12-31T17:00:00+08:00", "2026-01-01T10:00:00+08:00"), 120);
    CHECK_EQ(minutes_of(clock, "2023-12-31T00:00:00+08:00", "2026-01-01T00:00:00+08:00"), (262 + 261) * 480);
    CHECK_EQ(minutes_of(clock, "2026-03-02T09:00:00+08:00", "2026-03-02T18:00:00+08:00",
                        "2026-03-02T11:00:00+08:00/2026-03-02T14:00:00+08:00 2026-03-02T13:30:00+08:00/"),
             120);
    const auto always = Calendar::always();
    CHECK_EQ(
        minutes_of(always, "2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z", "2026-03-02T08:00:00Z/2026-03-02T10:00:00Z"),
        23 * 60);
}

TEST_CASE("an end before its start is an error, of a span and of a pause") {
    const Calendar clock = calendar(k_office);
    CHECK_EQ(code_of(elapsed(clock, 10, 9)), "time.end_before_start");
    const Window reversed[] = {{5, 6}, {20, 19}};
    CHECK_EQ(code_of(elapsed(clock, 0, 100, reversed)), "time.end_before_start");
    CHECK_EQ(shown(clock, due_after(clock, 0, 60, reversed)), "time.end_before_start");
    CHECK_EQ(shown(clock, due(clock, 0, {1, Unit::days}, reversed)), "time.end_before_start");
    CHECK_EQ(segments(clock, 10, 9).error().findings.at(0).code, "time.end_before_start");
    CHECK_EQ(segments(clock, 0, 100, reversed).error().findings.at(0).code, "time.end_before_start");
}

TEST_CASE("a target of no time is an error") {
    const Calendar clock = calendar(k_office);
    for (const Unit unit : {Unit::minutes, Unit::hours, Unit::days, Unit::working_days}) {
        // No working day is the rest of the same one.
        if (unit != Unit::working_days) CHECK_EQ(shown(clock, due(clock, 0, {0, unit})), "time.target_not_positive");
        CHECK_EQ(shown(clock, due(clock, 0, {-3, unit})), "time.target_not_positive");
    }
    CHECK_EQ(shown(clock, due_after(clock, 0, 0)), "time.target_not_positive");
}

TEST_CASE("when a calendar runs out of hours there is no due time, and that is said") {
    const Calendar clock = calendar("tz=UTC", "2026-03-02=09:00-17:00");
    CHECK_EQ(due_of(clock, "2026-01-01T00:00:00Z", "8h"), "2026-03-02T17:00:00Z");
    CHECK_EQ(due_of(clock, "2026-01-01T00:00:00Z", "481m"), "time.no_due");
    CHECK_EQ(due_of(clock, "2026-03-02T09:00:01Z", "8h"), "time.no_due");
    CHECK_EQ(due_of(clock, "2026-01-01T00:00:00Z", "1bd"), "2026-03-02T17:00:00Z");
    CHECK_EQ(due_of(clock, "2026-01-01T00:00:00Z", "2bd"), "time.no_due");
    // Twenty years are the limit for every clock, and no amount overflows.
    for (const Unit unit : {Unit::minutes, Unit::hours, Unit::days, Unit::working_days}) {
        const std::int64_t most = std::numeric_limits<std::int64_t>::max();
        CHECK_EQ(shown(clock, due(Calendar::always(), 0, {most, unit})), "time.no_due");
        CHECK_EQ(shown(clock, due(calendar(k_office), 0, {most, unit})), "time.no_due");
    }
    // A pause that would begin long after that changes nothing.
    CHECK_EQ(due_of(clock, "2026-01-01T00:00:00Z", "481m", "9000-01-01T00:00:00Z/9001-01-01T00:00:00Z"), "time.no_due");
}

TEST_CASE("a due time behind the covered days is provisional, one by calendar days never is") {
    CalendarSpec spec = written::spec(k_office);
    spec.coverage_until = date("2026-03-03");
    const Calendar clock = Calendar::of(spec).value();
    CHECK_EQ(due_of(clock, "2026-03-02T09:00:00+08:00", "16h"), "2026-03-03T18:00:00+08:00");
    CHECK_EQ(due_of(clock, "2026-03-02T09:00:00+08:00", "961m"), "2026-03-04T09:01:00+08:00?");
    CHECK_EQ(due_of(clock, "2026-03-02T09:00:00+08:00", "2bd"), "2026-03-04T18:00:00+08:00?");
    CHECK_EQ(due_of(clock, "2026-03-02T09:00:00+08:00", "7d"), "2026-03-09T09:00:00+08:00");
}
