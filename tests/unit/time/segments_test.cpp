#include "unit/time/written.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace plaint;
using namespace plaint::time;
using written::date;
using written::moment;

namespace {

using Lines = std::vector<std::string>;

/// `2026-03-02 09:00-12:00 working`, with the pause's index and the day's name where there are any.
Lines told(const Calendar& clock, const char* start, const char* end, const char* pauses = "") {
    Lines lines;
    const auto pieces = segments(clock, moment(start), moment(end), written::pauses(pauses));
    for (const Segment& piece : pieces.value()) {
        const char* kinds[] = {"working", "closed", "paused"};
        lines.push_back(
            fmt::format("{} {}-{} {}", format(piece.day), written::shown(clock, piece.window.begin).substr(11, 5),
                        written::shown(clock, piece.window.end).substr(11, 5), kinds[static_cast<int>(piece.kind)]));
        if (piece.pause) lines.back() += fmt::format(" #{}", *piece.pause);
        if (!piece.name.empty()) lines.back() += " " + piece.name.zh;
        if (piece.reason == DayReason::weekend) lines.back() += " weekend";
    }
    return lines;
}

Calendar office() {
    CalendarSpec spec = written::spec("mon-fri 09:00-12:00+13:00-18:00; tz=Asia/Shanghai");
    spec.holidays[date("2026-10-01")] = Phrase("National Day", "国庆节");
    return Calendar::of(spec).value();
}

}  // namespace

TEST_CASE("a span is told day by day, each piece with what it counts as and why") {
    CHECK_EQ(
        told(office(), "2026-09-30T17:00:00+08:00", "2026-10-05T10:00:00+08:00"),
        Lines{"2026-09-30 17:00-18:00 working", "2026-09-30 18:00-00:00 closed", "2026-10-01 00:00-00:00 closed 国庆节",
              "2026-10-02 00:00-09:00 closed", "2026-10-02 09:00-12:00 working", "2026-10-02 12:00-13:00 closed",
              "2026-10-02 13:00-18:00 working", "2026-10-02 18:00-00:00 closed",
              "2026-10-03 00:00-00:00 closed weekend", "2026-10-04 00:00-00:00 closed weekend",
              "2026-10-05 00:00-09:00 closed", "2026-10-05 09:00-10:00 working"});
}

TEST_CASE("a pause shows where it takes working time out, and names which it was") {
    CHECK_EQ(
        told(office(), "2026-03-02T08:00:00+08:00", "2026-03-02T16:00:00+08:00",
             "2026-03-02T15:00:00+08:00/ 2026-03-02T11:00:00+08:00/2026-03-02T13:30:00+08:00 "
             "2026-03-02T13:15:00+08:00/2026-03-02T14:00:00+08:00 "
             "2026-03-02T06:00:00+08:00/2026-03-02T09:30:00+08:00"),
        Lines{"2026-03-02 08:00-09:00 closed", "2026-03-02 09:00-09:30 paused #3", "2026-03-02 09:30-11:00 working",
              "2026-03-02 11:00-12:00 paused #1", "2026-03-02 12:00-13:00 closed", "2026-03-02 13:00-13:30 paused #1",
              "2026-03-02 13:30-14:00 paused #2", "2026-03-02 14:00-15:00 working",
              "2026-03-02 15:00-16:00 paused #0"});
}

TEST_CASE("a pause over several days takes out the hours of each") {
    CHECK_EQ(
        told(office(), "2026-03-02T17:00:00+08:00", "2026-03-04T10:00:00+08:00",
             "2026-03-02T17:30:00+08:00/2026-03-04T09:30:00+08:00"),
        Lines{"2026-03-02 17:00-17:30 working", "2026-03-02 17:30-18:00 paused #0", "2026-03-02 18:00-00:00 closed",
              "2026-03-03 00:00-09:00 closed", "2026-03-03 09:00-12:00 paused #0", "2026-03-03 12:00-13:00 closed",
              "2026-03-03 13:00-18:00 paused #0", "2026-03-03 18:00-00:00 closed", "2026-03-04 00:00-09:00 closed",
              "2026-03-04 09:00-09:30 paused #0", "2026-03-04 09:30-10:00 working"});
}

TEST_CASE("24x7 is one piece, cut by pauses only") {
    CHECK_EQ(
        told(Calendar::always(), "2026-03-02T08:00:00Z", "2026-03-05T16:00:00Z",
             "2026-03-01T00:00:00Z/2026-03-01T01:00:00Z 2026-03-03T00:00:00Z/2026-03-03T12:00:00Z"),
        Lines{"2026-03-02 08:00-00:00 working", "2026-03-03 00:00-12:00 paused #1", "2026-03-03 12:00-16:00 working"});
}

TEST_CASE("an empty span has no pieces") {
    CHECK_EQ(told(office(), "2026-03-02T10:00:00+08:00", "2026-03-02T10:00:00+08:00"), Lines{});
    CHECK_EQ(told(Calendar::always(), "2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z"), Lines{});
}
