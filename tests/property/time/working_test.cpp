#include "time/working.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace plaint::time;

namespace {

constexpr std::int64_t k_day = 86'400;
constexpr std::int64_t k_from = 1'577'836'800;   // 2020-01-01
constexpr std::int64_t k_until = 1'830'297'600;  // 2028-01-01

Zone some_zone() {
    const char* name = *rc::gen::element("UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York",
                                         "Australia/Lord_Howe", "America/Sao_Paulo", "America/St_Johns", "+05:45");
    return Zone::find(name).value();
}

/// Ascending hours, often at night, where clocks change; rarely none.
std::vector<Interval> some_hours() {
    auto cuts = *rc::gen::container<std::vector<std::int32_t>>(*rc::gen::element<std::size_t>(0, 2, 2, 4, 6),
                                                               rc::gen::inRange<std::int32_t>(0, 97));
    std::sort(cuts.begin(), cuts.end());
    std::vector<Interval> hours;
    for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
        if (cuts[i] < cuts[i + 1]) hours.push_back({cuts[i] * 900, cuts[i + 1] * 900});
    }
    return hours;
}

Calendar some_calendar() {
    CalendarSpec spec;
    spec.zone = some_zone();
    if (*rc::gen::weightedElement<bool>({{1, true}, {6, false}})) return Calendar::always(spec.zone);
    for (auto& hours : spec.week) hours = some_hours();
    spec.week[0] = {{0, 7 * 900}, {36'000, 61'200}};
    const std::int64_t from = k_from / k_day;
    for (const auto day : *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 2922))) {
        spec.holidays[date_from_days(from + day)] = {};
    }
    for (const auto day : *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 2922))) {
        spec.overrides[date_from_days(from + day)] = {{}, some_hours(), {}};
    }
    return Calendar::of(std::move(spec)).value();
}

/// Anywhere in eight years, often within three days around a change of clocks.
std::int64_t some_moment() {
    const std::int64_t change =
        *rc::gen::element<std::int64_t>(1'774'746'000, 1'792'890'000, 1'772'953'200, 1'793'512'800,  // Berlin, New York
                                        1'775'314'800, 1'791'041'400);                               // Lord Howe
    return *rc::gen::oneOf(rc::gen::inRange(k_from, k_until), rc::gen::inRange(change - 3 * k_day, change + 3 * k_day));
}

std::int64_t some_length() {
    return *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(1, 4 * k_day),
                           rc::gen::inRange<std::int64_t>(1, 400 * k_day));
}

std::vector<Window> some_pauses(std::int64_t around) {
    std::vector<Window> pauses;
    const int count = *rc::gen::inRange(0, 5);
    for (int i = 0; i < count; ++i) {
        const std::int64_t begin = around + *rc::gen::inRange<std::int64_t>(-5 * k_day, 40 * k_day);
        pauses.push_back({begin, begin + *rc::gen::inRange<std::int64_t>(0, 10 * k_day)});
    }
    return pauses;
}

Target some_target() {
    const Unit unit = *rc::gen::element(Unit::minutes, Unit::hours, Unit::days, Unit::working_days);
    return {*rc::gen::inRange<std::int64_t>(1, unit == Unit::minutes ? 5000 : 60), unit};
}

std::int64_t spent(const Calendar& calendar, std::int64_t start, std::int64_t end, std::span<const Window> pauses) {
    return elapsed(calendar, start, end, pauses).value();
}

std::int64_t due_at(const Calendar& calendar, std::int64_t start, std::int64_t seconds,
                    std::span<const Window> pauses) {
    return due_after(calendar, start, seconds, pauses).value().at.value();
}

/// Time outside hours and pauses alone, at or behind a moment; nothing by a calendar that never closes.
std::optional<Window> some_closed(const Calendar& calendar, std::int64_t start) {
    std::vector<Window> closed;
    const auto pieces = segments(calendar, start, start + 14 * k_day).value();
    for (const Segment& piece : pieces) {
        if (piece.kind == SegmentKind::closed) closed.push_back(piece.window);
    }
    if (closed.empty()) return std::nullopt;
    const Window whole = *rc::gen::elementOf(closed);
    const std::int64_t begin = *rc::gen::inRange(whole.begin, whole.end);
    return Window{begin, *rc::gen::inRange(begin, whole.end + 1)};
}

}  // namespace

TEST_CASE("what has elapsed when a target is due is the target, and a second before it is less") {
    CHECK(rc::check([] {
        const Calendar calendar = some_calendar();
        const std::int64_t start = some_moment();
        const auto pauses = some_pauses(start);
        const std::int64_t seconds = some_length() / 4 + 1;
        const std::int64_t at = due_at(calendar, start, seconds, pauses);
        RC_ASSERT(at > start);
        RC_ASSERT(spent(calendar, start, at, pauses) == seconds);
        RC_ASSERT(spent(calendar, start, at - 1, pauses) == seconds - 1);
    }));
}

TEST_CASE("a target of any unit is due when its allowance has elapsed by its clock") {
    CHECK(rc::check([] {
        const Calendar calendar = some_calendar();
        const std::int64_t start = some_moment();
        const auto pauses = some_pauses(start);
        const Target target = some_target();
        const Allowance allowed = allowance(calendar, start, target).value();
        const std::int64_t at = due(calendar, start, target, pauses).value().at.value();
        RC_ASSERT(spent(allowed.clock, start, at, pauses) == allowed.seconds);
    }));
}

TEST_CASE("a later start or a longer target is never due earlier") {
    CHECK(rc::check([] {
        const Calendar calendar = some_calendar();
        const std::int64_t start = some_moment();
        const std::int64_t later = start + some_length();
        const auto pauses = some_pauses(start);
        const Target target = some_target();
        const Target longer{target.amount + *rc::gen::inRange<std::int64_t>(1, 50), target.unit};
        const auto at = due(calendar, start, target, pauses).value().at.value();
        RC_ASSERT(due(calendar, start, longer, pauses).value().at.value() > at);
        const std::int64_t seconds = some_length() / 4 + 1;
        RC_ASSERT(due_at(calendar, later, seconds, pauses) >= due_at(calendar, start, seconds, pauses));
        // Where a clock reads an hour twice or not at all, days by that clock can cross by as much.
        const std::int64_t crossing = target.unit == Unit::days ? 3600 : 0;
        const std::int64_t at_earlier = due(calendar, start, target).value().at.value();
        RC_ASSERT(due(calendar, later, target).value().at.value() >= at_earlier - crossing);
    }));
}

TEST_CASE("the parts of a span add up to the whole") {
    CHECK(rc::check([] {
        const Calendar calendar = some_calendar();
        const std::int64_t start = some_moment();
        const std::int64_t middle = start + some_length();
        const std::int64_t end = middle + some_length();
        const auto pauses = some_pauses(start);
        RC_ASSERT(spent(calendar, start, middle, pauses) + spent(calendar, middle, end, pauses) ==
                  spent(calendar, start, end, pauses));
    }));
}

TEST_CASE("the pieces of a span lie end to end and their working time is what has elapsed") {
    CHECK(rc::check([] {
        const Calendar calendar = some_calendar();
        const std::int64_t start = some_moment();
        const std::int64_t end = start + some_length();
        const auto pauses = some_pauses(start);
        std::int64_t at = start;
        std::int64_t working = 0;
        const auto pieces = segments(calendar, start, end, pauses).value();
        for (const Segment& piece : pieces) {
            RC_ASSERT(piece.window.begin == at);
            RC_ASSERT(piece.window.end > at);
            RC_ASSERT(piece.pause.has_value() == (piece.kind == SegmentKind::paused));
            RC_ASSERT(piece.day == calendar.date_at(piece.window.begin));
            at = piece.window.end;
            if (piece.kind == SegmentKind::working) working += piece.window.end - piece.window.begin;
        }
        RC_ASSERT(at == end);
        RC_ASSERT(working == spent(calendar, start, end, pauses));
    }));
}

TEST_CASE("a pause outside working time changes nothing") {
    CHECK(rc::check([] {
        const Calendar calendar = some_calendar();
        const std::int64_t start = some_moment();
        auto pauses = some_pauses(start);
        const std::int64_t seconds = some_length() / 4 + 1;
        const std::int64_t at = due_at(calendar, start, seconds, pauses);
        const std::int64_t span = spent(calendar, start, start + 30 * k_day, pauses);
        const auto closed = some_closed(calendar, start);
        RC_PRE(closed.has_value());
        pauses.push_back(*closed);
        RC_ASSERT(due_at(calendar, start, seconds, pauses) == at);
        RC_ASSERT(spent(calendar, start, start + 30 * k_day, pauses) == span);
    }));
}

TEST_CASE("pauses only ever delay, and by no more than they last") {
    CHECK(rc::check([] {
        const Calendar calendar = Calendar::always(some_zone());
        const std::int64_t start = some_moment();
        const auto pauses = some_pauses(start);
        const std::int64_t seconds = some_length();
        std::int64_t lasting = 0;
        for (const Window& pause : pauses) lasting += pause.end - pause.begin;
        const std::int64_t at = due_at(calendar, start, seconds, pauses);
        RC_ASSERT(at >= start + seconds);
        RC_ASSERT(at <= start + seconds + lasting);
    }));
}

TEST_CASE("elapsed time is the sum of the days' windows, counted one by one") {
    CHECK(rc::check([] {
        const Calendar calendar = some_calendar();
        const std::int64_t start = some_moment();
        const std::int64_t end = start + some_length();
        std::int64_t sum = 0;
        const std::int64_t last = days_from_epoch(calendar.date_at(end));
        for (std::int64_t day = days_from_epoch(calendar.date_at(start)); day <= last; ++day) {
            std::int64_t before = calendar.midnight(date_from_days(day));
            for (const Window& window : calendar.day(date_from_days(day)).windows) {
                RC_ASSERT(window.begin >= before);
                RC_ASSERT(window.begin < window.end);
                before = window.end;
                sum += std::max<std::int64_t>(0, std::min(window.end, end) - std::max(window.begin, start));
            }
            RC_ASSERT(before <= calendar.midnight(date_from_days(day + 1)));
        }
        RC_ASSERT(sum == spent(calendar, start, end, {}));
    }));
}

TEST_CASE("it does not matter in which zone the viewer wrote a moment") {
    CHECK(rc::check([] {
        const Calendar calendar = some_calendar();
        const Instant start = some_zone().localized({some_moment(), 0});
        const Instant seen{start.seconds, *rc::gen::inRange(-14 * 60, 14 * 60)};
        const auto again = parse_instant(format(seen)).value();
        const Target target = some_target();
        RC_ASSERT(due(calendar, again.seconds, target).value() == due(calendar, start.seconds, target).value());
    }));
}

TEST_CASE("hours by the clock on the wall are the same hours all year where no clock changes within them") {
    CHECK(rc::check([] {
        const char* zone = *rc::gen::element("Europe/Berlin", "America/New_York", "Australia/Lord_Howe");
        CalendarSpec spec;
        spec.zone = Zone::find(zone).value();
        for (auto& hours : spec.week) hours = {{32'400, 61'200}};
        const Calendar calendar = Calendar::of(std::move(spec)).value();
        const Date day = calendar.date_at(some_moment());
        const std::int64_t noon = calendar.zone().instant({day, 12, 0, 0}).seconds;
        const Date later = date_from_days(days_from_epoch(day) + *rc::gen::inRange<std::int64_t>(1, 400));
        const std::int64_t other = calendar.zone().instant({later, 12, 0, 0}).seconds;
        const std::int64_t days = days_from_epoch(later) - days_from_epoch(day);
        RC_ASSERT(spent(calendar, noon, other, {}) == days * 28'800);
        RC_ASSERT(due_at(calendar, noon, days * 28'800, {}) == other);
    }));
}

TEST_CASE("working days end with the n-th working day that follows, counted one by one") {
    CHECK(rc::check([] {
        const Calendar calendar = some_calendar();
        const std::int64_t start = some_moment();
        const std::int64_t days = *rc::gen::inRange<std::int64_t>(1, 60);
        std::int64_t day = days_from_epoch(calendar.date_at(start));
        for (std::int64_t left = days; left > 0;) {
            if (calendar.is_working_day(date_from_days(++day))) --left;
        }
        const Day last = calendar.day(date_from_days(day));
        RC_ASSERT(due(calendar, start, {days, Unit::working_days}).value().at.value() == last.windows.back().end);
    }));
}
