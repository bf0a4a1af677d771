// Fourteen cases in which known systems contradict each other: what plaint does, and why.
#include "time/codes.hpp"
#include "unit/time/written.hpp"

#include <doctest/doctest.h>

using namespace plaint::time;
using written::calendar;
using written::moment;

namespace {

std::string due_of(const Calendar& clock, const char* start, std::int64_t minutes, const char* pauses = "") {
    const auto due = due_after(clock, moment(start), minutes * 60, written::pauses(pauses));
    if (!due) return due.error().findings.at(0).code;
    return due->at ? format(Instant{*due->at, 0}) : "open";
}

std::string elapsed_of(const Calendar& clock, const char* start, const char* end) {
    const auto seconds = elapsed(clock, moment(start), moment(end));
    return seconds ? std::to_string(*seconds) : seconds.error().findings.at(0).code;
}

constexpr const char* k_biz = "mon,wed,fri 09:00-17:00; tue,thu 10:00-16:00; sat 11:00-14:30; tz=UTC";
constexpr const char* k_shanghai_2024 =
    "2024-04-04 2024-04-05 2024-04-06 2024-04-07=00:00-24:00 2024-04-28=00:00-24:00 2024-05-01 2024-05-02 2024-05-03 "
    "2024-05-04 2024-05-05 2024-05-11=00:00-24:00";

}  // namespace

// biz rolls on to the next opening, Zammad has no deadline then. A target of no time is breached as it starts: whoever
// wrote it meant something else, so it is an error wherever the clock stands.
TEST_CASE("D-BIZ-001: a zero target before opening is an error and not the opening") {
    CHECK_EQ(due_of(calendar(k_biz), "2006-01-03T00:00:00Z", 0), "time.target_not_positive");
}

TEST_CASE("D-BIZ-002: a zero target within hours is an error and not its own start") {
    CHECK_EQ(due_of(calendar(k_biz), "2006-01-02T13:00:00Z", 0), "time.target_not_positive");
}

TEST_CASE("D-BTM-001: a zero target on a weekend is an error and not Monday's opening") {
    CHECK_EQ(due_of(calendar("mon-fri 09:00-17:00; tz=UTC"), "2010-04-10T12:33:00Z", 0), "time.target_not_positive");
}

TEST_CASE("D-SNW-001: a zero target outside hours is an error and not the next opening") {
    CHECK_EQ(due_of(calendar("mon-fri 08:00-16:00; tz=UTC"), "2017-01-11T20:30:00Z", 0), "time.target_not_positive");
}

// biz and Zammad move a due time that falls on closing time to the next opening: on paper a day more, in work nothing.
// Due is the earliest moment at which the time has been used up.
TEST_CASE("D-BIZ-003: a due time on closing time stays there, and a reply at the next opening is late") {
    const Calendar clock = calendar("sun 11:00-12:00; tz=Africa/Abidjan", "2015-12-25");
    CHECK_EQ(due_of(clock, "2006-01-01T00:00:00Z", 120), "2006-01-08T12:00:00Z");
}

TEST_CASE("D-ZAM-001: a due time that a pause carries to closing time stays there") {
    const Calendar clock = calendar("mon-sun 09:00-18:00; tz=Europe/Berlin");
    CHECK_EQ(due_of(clock, "2013-06-04T09:00:00Z", 120, "2013-06-04T10:00:00Z/2013-06-04T15:00:00Z"),
             "2013-06-04T16:00:00Z");
}

// Hours are mapped by their two ends, and a skipped wall clock moves forward by the gap: 02:30 means 03:30 that day,
// which lies behind 03:15. One rule for every local time is easier to defend than a second one for gaps.
TEST_CASE("D-BIZ-004: hours whose beginning is skipped and then lies behind their end are empty") {
    const Calendar clock = calendar("sun 02:30-03:15; mon 09:00-17:00; tz=America/Los_Angeles");
    CHECK_EQ(elapsed_of(clock, "2006-04-02T00:00:00-08:00", "2006-04-03T00:00:00-07:00"), "0");
}

// working_hours counts 24 hours of wall clock. The customer waited 25.
TEST_CASE("D-WHR-001: the day on which clocks go back has 25 hours") {
    const Calendar clock = calendar("sun 00:00-24:00; tz=Europe/Paris");
    CHECK_EQ(elapsed_of(clock, "2020-10-24T22:00:00Z", "2020-10-25T23:00:00Z"), std::to_string(1500 * 60));
}

// Two libraries count backwards, four say 0. Both hide a wrong date in a record.
TEST_CASE("D-WHR-002: an end before its start is an error, neither negative nor zero") {
    const Calendar clock = calendar("mon-fri 09:00-17:00; tz=UTC");
    CHECK_EQ(elapsed_of(clock, "2014-04-07T15:00:00Z", "2014-04-07T10:00:00Z"), "time.end_before_start");
}

// Zammad cuts its deadlines to the minute, which takes time from the one who has to answer.
TEST_CASE("D-ZAM-002: a due time keeps its seconds") {
    const Calendar clock = calendar("mon-fri 08:00-20:00; tz=Europe/Berlin", "2016-11-01");
    CHECK_EQ(due_of(clock, "2016-11-07T13:26:36Z", 1200), "2016-11-09T09:26:36Z");
}

// ERPNext adds the 45 minutes of a pause before opening. Nobody could have worked then, so nothing was lost.
TEST_CASE("D-ERP-001: a pause wholly outside working time extends nothing") {
    const Calendar clock = calendar("mon-fri 10:00-18:00; tz=UTC", "2019-02-11 2019-03-05 2019-03-07");
    CHECK_EQ(due_of(clock, "2020-03-04T04:00:00Z", 360, "2020-03-04T04:15:00Z/2020-03-04T05:00:00Z"),
             "2020-03-04T16:00:00Z");
}

// ERPNext stores a second, since it takes 0 for "not answered". Here no answer and an answer in no time are two things.
TEST_CASE("D-ERP-002: time outside hours is no time at all") {
    const Calendar clock = calendar("mon-fri 10:00-18:00; tz=UTC");
    CHECK_EQ(elapsed_of(clock, "2021-06-28T19:00:00Z", "2021-06-28T20:00:00Z"), "0");
}

// GLPI has an option that rounds a duration up to the end of the day. Here the unit says which is meant: minutes are
// exact, working days end with the day.
TEST_CASE("D-GLP-001: minutes are exact and working days last to the end of the day") {
    const Calendar clock = calendar("mon-fri 08:00-20:00; tz=UTC");
    CHECK_EQ(due_of(clock, "2018-11-19T10:00:00Z", 5040), "2018-11-28T10:00:00Z");
    const auto by_days = due(clock, moment("2018-11-19T10:00:00Z"), {7, Unit::working_days});
    CHECK_EQ(by_days.value().at, moment("2018-11-28T20:00:00Z"));
}

// chinese-days can leave make-up days out. A make-up day is a working day by law: the dated override comes first.
TEST_CASE("D-CND-001: a make-up Saturday counts as the working day it is") {
    const Calendar clock = calendar("mon-fri 00:00-24:00; tz=Asia/Shanghai", k_shanghai_2024);
    CHECK_EQ(elapsed_of(clock, "2024-05-01T00:00:00+08:00", "2024-05-13T00:00:00+08:00"), std::to_string(8640 * 60));
}
