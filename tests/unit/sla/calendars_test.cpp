// Calendars as people write them: what they come to, and what is wrong with them.
#include "sla/calendars.hpp"
#include "schema/schema.hpp"
#include "sla/codes.hpp"
#include "time/working.hpp"
#include "yaml/yaml.hpp"

#include "data/json.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <sstream>
#include <thread>

using namespace plaint;
using sla::Calendars;

namespace {

data::Document parsed(const std::string& text, const std::string& name = "c.yaml") {
    return yaml::parse(text, name).value();
}

/// Calendars of a policy, with files by their names.
Calendars shelf(const std::string& policy, const std::map<std::string, std::string>& files = {}) {
    return Calendars({parsed(policy, "plaint.yaml")}, time::Zone::find("Asia/Shanghai").value(),
                     [files](std::string_view name) -> Result<std::optional<data::Document>> {
                         const auto found = files.find(std::string(name));
                         if (found == files.end()) return std::optional<data::Document>();
                         return std::optional(parsed(found->second, found->first + ".yaml"));
                     });
}

Result<sla::NamedCalendar> file(const std::string& text) { return shelf("version: 1\n").read(parsed(text), "c"); }

/// `line:column code` of each finding, one a line.
std::string told(const Findings& findings) {
    std::string out;
    for (const Finding& finding : findings)
        out += fmt::format("{}:{} {}\n", finding.position.line, finding.position.column, finding.code);
    return out;
}

std::string flaws(const std::string& text) {
    const auto read = file(text);
    return read ? told(read->warnings) : told(read.error().findings);
}

/// `9-12 13-18 override 名` of a day, hours only.
std::string day(const time::Calendar& calendar, const std::string& date) {
    const time::Day found = calendar.day(time::parse_date(date).value());
    std::string out;
    for (const time::Window& window : found.windows) {
        out += fmt::format("{}-{} ", (window.begin - found.span.begin) / 3600, (window.end - found.span.begin) / 3600);
    }
    return out + found.name.zh;
}

constexpr const char* k_office = R"(label: {en: Office, zh: 办公}
zone: Asia/Shanghai
week:
  mon-thu: ["09:00-12:00", "13:00-18:00"]
  fri: 09:00-12:00
holidays:
  2026-01-01: 元旦
  2026-01-02: {en: New Year, zh: 元旦}
  2026-02-16: 春节
workdays:
  2026-01-04: 元旦调休
  2026-02-14: {name: 春节调休, hours: ["10:00-16:00"]}
days:
  2026-02-13: {name: 提前下班, hours: ["09:00-11:00"]}
  2026-03-09: {breaks: ["09:00-10:00"]}
  2026-02-16: {name: 值班, hours: ["10:00-11:00"]}
coverage_until: 2026-12-31
)";

}  // namespace

TEST_CASE("a day has the hours of its entry, its make-up day, its holiday or its weekday, in this order") {
    const time::Calendar calendar = file(k_office).value().calendar;
    CHECK_EQ(day(calendar, "2026-01-05"), "9-12 13-18 ");
    CHECK_EQ(day(calendar, "2026-01-09"), "9-12 ");
    CHECK_EQ(day(calendar, "2026-01-10"), "");
    CHECK_EQ(day(calendar, "2026-01-01"), "元旦");
    CHECK_EQ(day(calendar, "2026-01-02"), "元旦");
    CHECK_EQ(day(calendar, "2026-01-04"), "9-12 13-18 元旦调休");
    CHECK_EQ(day(calendar, "2026-02-14"), "10-16 春节调休");
    CHECK_EQ(day(calendar, "2026-02-13"), "9-11 提前下班");
    CHECK_EQ(day(calendar, "2026-03-09"), "10-12 13-18 ");
    CHECK_EQ(day(calendar, "2026-02-16"), "10-11 值班");
    CHECK_EQ(calendar.zone().name(), "Asia/Shanghai");
    CHECK_EQ(calendar.coverage_until(), time::Date{2026, 12, 31});
}

TEST_CASE("weekdays are named alone, in spans, over the end of the week, and in lists") {
    const auto calendar = file("week:\n  sun-tue: 09:00-10:00\n  wed, fri-fri: [\"10:00-11:00\"]\n").value().calendar;
    const char* expected[] = {"9-10 ", "9-10 ", "10-11 ", "", "10-11 ", "", "9-10 "};
    for (std::uint32_t i = 0; i < 7; ++i)
        CHECK_EQ(day(calendar, time::format(time::Date{2026, 3, 2 + i})), expected[i]);
}

TEST_CASE("what a calendar does not say is as in the one that it extends") {
    const auto calendars = shelf(R"(calendars:
  desk: {extends: base, week: {tue: 10:00-12:00, mon: 08:00-09:00}, holidays: {2026-01-04: 盘点, 2026-02-16: null}}
)",
                                 {{"base", k_office}});
    const auto desk = calendars.read("desk").value();
    CHECK_EQ(desk.extends, "base");
    CHECK_EQ(desk.file, "plaint.yaml");
    CHECK_EQ(day(desk.calendar, "2026-01-06"), "10-12 ");
    CHECK_EQ(day(desk.calendar, "2026-01-07"), "");            // a week of its own replaces the other one whole
    CHECK_EQ(day(desk.calendar, "2026-01-01"), "元旦");        // holidays are added to
    CHECK_EQ(day(desk.calendar, "2026-01-04"), "盘点");        // no longer a make-up day
    CHECK_EQ(day(desk.calendar, "2026-02-16"), "10-11 值班");  // taken back; the entry in `days` stays
    CHECK_EQ(day(desk.calendar, "2026-03-09"), "8-9 ");        // the break lies outside the new hours
    CHECK_EQ(desk.calendar.coverage_until(), time::Date{2026, 12, 31});
}

TEST_CASE("make-up days take Monday's hours of the week that results") {
    const auto calendars =
        shelf("calendars:\n  desk: {extends: base, week: {mon-fri: \"08:00-09:00\"}}\n", {{"base", k_office}});
    CHECK_EQ(day(*calendars.find("desk"), "2026-01-04"), "8-9 元旦调休");
}

TEST_CASE("24x7 is always there, in the policy's zone") {
    const auto always = shelf("version: 1\n").read("24x7").value();
    CHECK(always.calendar.is_always());
    CHECK_EQ(always.calendar.zone().name(), "Asia/Shanghai");
    CHECK(Calendars().find("24x7") != nullptr);
    CHECK_EQ(Calendars().find("china"), nullptr);
}

TEST_CASE("a calendar of the policy hides the file of its name, and later layers replace it") {
    const auto hides = shelf("calendars: {base: {week: {mon: \"01:00-02:00\"}}}\n", {{"base", k_office}});
    CHECK_EQ(day(*hides.find("base"), "2026-03-02"), "1-2 ");
    const Calendars layered(
        {parsed("calendars: {a: {week: {mon: \"01:00-02:00\"}}, b: {week: {mon: \"01:00-02:00\"}}}\n"),
         parsed("calendars: {a: {week: {mon: \"03:00-04:00\"}}, b: null}\n")},
        time::Zone::utc(), {});
    CHECK_EQ(day(*layered.find("a"), "2026-03-02"), "3-4 ");
    CHECK_EQ(layered.defined(), std::vector<std::string>{"a"});
}

TEST_CASE("what is wrong with a calendar is told with its place") {
    struct Case {
        const char* text;
        const char* expected;
    };
    const Case cases[] = {
        {"zone: Asia/Shangai\nweek: {mon: 09:00-10:00}\n", "1:7 calendar.zone\n"},
        {"week: {mon: [\"09:00-12:00\", \"11:00-13:00\"]}\n", "1:29 time.interval_overlap\n"},
        {"week: {mon: 20:00-25:00}\n", "1:13 time.interval_outside_day\n"},
        {"week: {mon: 18:00-09:00}\n", "1:13 time.interval_reversed\n"},
        {"week: {mon: 9-12}\n", "1:13 time.interval_syntax\n"},
        {"week: {mon: []}\n", "1:1 time.no_hours\n"},
        {"label: x\n", "1:1 time.no_hours\n"},
        {"week: {mon: 09:00-10:00, mo: 09:00-10:00}\n", "1:26 calendar.weekday\n"},
        {"week: {mon-fri: 09:00-10:00, wed: 09:00-10:00}\n", "1:30 calendar.weekday\n"},
        {"week: {mon: 09:00-10:00}\nholidays:\n  2026-02-30: x\n", "3:3 calendar.date\n"},
        {"week: {mon: 09:00-10:00}\nholidays:\n  soon: x\n  1: y\n", "3:3 calendar.date\n4:3 calendar.date\n"},
        {"week: {mon: 09:00-10:00}\ncoverage_until: 2026-13-01\n", "2:17 calendar.date\n"},
        {"extends: nowhere\n", "1:10 calendar.unknown\n"},
        {"week: {mon: 09:00-10:00}\nholidays: {2026-01-01: x}\nworkdays: {2026-01-01: y}\ncoverage_until: 2026-12-31\n",
         "3:12 calendar.conflict\n"},
        {"week: {mon: 09:00-10:00}\nholidays: {2026-01-01: x}\n", "2:1 calendar.coverage\n"},
        {"week: {mon: 09:00-10:00}\nholidays: {2026-01-01: x}\ncoverage_until: 2027-06-30\n",
         "3:1 calendar.empty_year\n"},
        {"week: {tue: 09:00-10:00}\nworkdays: {2026-01-01: x}\ncoverage_until: 2026-12-31\n", "1:1 calendar.value\n"},
        {"week: {mon: 09:00-10:00}\nholidays: {2026-01-01: null}\n", "2:12 calendar.nothing_to_remove\n"},
        {"weak: {mon: 09:00-10:00}\nweek: {mon: 09:00-10:00}\n", "1:1 calendar.key\n"},
        {"week: {mon: 09:00-10:00}\ndays: {2026-01-01: {name: x}}\n", "2:20 calendar.value\n"},
        {"week: {mon: 09:00-10:00}\ndays: {2026-01-01: {hour: []}}\n", "2:21 calendar.key\n2:20 calendar.value\n"},
        {"week: {mon: 09:00-10:00}\ndays: [2026-01-01]\n", "2:7 calendar.value\n"},
        {"week: {mon: {from: 9}}\n", "1:13 calendar.value\n"},
        {"week: [mon]\n", "1:7 calendar.value\n"},
        {"label: {en: x}\nweek: {mon: 09:00-10:00}\n", "1:8 calendar.value\n"},
        {"label: [x]\nweek: {mon: 09:00-10:00}\n", "1:8 calendar.value\n"},
        {"zone: 8\nweek: {mon: 09:00-10:00}\n", "1:7 calendar.value\n"},
        {"[1, 2]\n", "1:1 calendar.value\n"},
        {"", "1:1 calendar.value\n"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK_EQ(flaws(one.text), one.expected);
    }
}

TEST_CASE("calendars that extend one another in a circle are found from each of them, and told once") {
    const auto calendars = shelf("calendars:\n  a: {extends: b}\n  b: {extends: a}\n  c: {extends: c}\n");
    CHECK_EQ(told(calendars.read("a").error().findings), "3:16 calendar.chain\n");
    CHECK_EQ(told(calendars.read("b").error().findings), "3:16 calendar.chain\n");
    CHECK_EQ(told(calendars.check()), "3:16 calendar.chain\n4:16 calendar.chain\n");
}

TEST_CASE("a chain of sixteen is followed, and one of thousands is refused") {
    const auto chain = [](int length) {
        std::string text = "calendars:\n  a0: {week: {mon: 09:00-10:00}}\n";
        for (int i = 1; i < length; ++i) text += fmt::format("  a{}: {{extends: a{}}}\n", i, i - 1);
        return shelf(text).read(fmt::format("a{}", length - 1));
    };
    CHECK(chain(16));
    CHECK_EQ(chain(17).error().findings.at(0).code, "calendar.chain");
    CHECK_EQ(chain(20'000).error().findings.at(0).code, "calendar.chain");
}

TEST_CASE("a name that is none is refused, and never looked for as a file") {
    bool asked = false;
    const Calendars calendars(
        {parsed("calendars: {24x7: {week: {mon: \"09:00-10:00\"}}, Bad: {week: {mon: \"09:00-10:00\"}}}\n")},
        time::Zone::utc(), [&](std::string_view) -> Result<std::optional<data::Document>> {
            asked = true;
            return std::optional<data::Document>();
        });
    for (const char* name : {"../x", "a/b", "", "-a", "a.b", "中国"}) CHECK_FALSE(calendars.read(name));
    CHECK_FALSE(asked);
    CHECK_EQ(told(calendars.check()), "1:13 calendar.name\n1:49 calendar.name\n");
    CHECK_EQ(calendars.read("office").error().findings.at(0).code, "calendar.unknown");
    CHECK(asked);
}

TEST_CASE("several threads may ask for calendars at once") {
    const auto calendars = shelf("calendars:\n  desk: {extends: base}\n", {{"base", k_office}});
    std::vector<std::thread> threads;
    std::vector<const time::Calendar*> found(4);
    for (auto& one : found) threads.emplace_back([&] { one = calendars.find("desk"); });
    for (std::thread& thread : threads) thread.join();
    for (const auto* one : found) CHECK_EQ(one, found.front());
    CHECK(found.front() != nullptr);
}

namespace {

std::string source_file(const std::string& path) {
    std::ifstream in(PLAINT_TEST_DATA "/../../" + path);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("schema and reader agree on what a calendar may hold") {
    const auto document = data::parse_json(source_file("schemas/calendar.schema.json"), "schema").value();
    const auto schema = schema::Schema::compile(document, {}, schema::UnknownKeywords::refused);
    REQUIRE(schema);
    CHECK(schema->accepts(parsed(k_office).root()));
    const char* good[] = {
        "extends: china\n", "week: {sun-tue: [], \"wed, fri\": 00:00-24:00}\n",
        "week: {mon: 09:00-10:00}\nworkdays: {2026-01-01: {en: a, zh: b}}\ncoverage_until: 2026-12-31\n",
        "week: {mon: 09:00-10:00}\ndays: {2026-01-01: {hours: []}}\n", "zone: +08:00\nweek: {mon: 09:00-10:00}\n"};
    for (const char* text : good) {
        CAPTURE(text);
        CHECK(schema->accepts(parsed(text).root()));
    }
    // Only what needs several places, the zone table or another calendar is the reader's alone.
    const char* bad[] = {"weak: {}\n",
                         "label: {en: x}\n",
                         "label: [x]\n",
                         "label: {en: x, zh: y, de: z}\n",
                         "zone: 8\n",
                         "zone: \"\"\n",
                         "extends: 3\n",
                         "week: [mon]\n",
                         "week: {mo: 09:00-10:00}\n",
                         "week: {mon-: 09:00-10:00}\n",
                         "week: {mon: 9-12}\n",
                         "week: {mon: 20:00-25:00}\n",
                         "week: {mon: {from: 9}}\n",
                         "week: {mon: null}\n",
                         "holidays: {soon: x}\n",
                         "holidays: {2026-02-30: x}\n",
                         "holidays: {2026-01-01: 5}\n",
                         "holidays: {2026-01-01: {name: x}}\n",
                         "workdays: {2026-01-01: {name: x, from: 9}}\n",
                         "workdays: {2026-01-01: {hours: []}}\n",
                         "days: {2026-01-01: {name: x}}\n",
                         "days: {2026-01-01: {hour: []}}\n",
                         "days: {2026-01-01: x}\n",
                         "days: [2026-01-01]\n",
                         "coverage_until: 2026-13-01\n",
                         "coverage_until: soon\n",
                         "coverage_until: 2026\n",
                         "[1]\n",
                         "x\n"};
    for (const char* text : bad) {
        CAPTURE(text);
        CHECK_FALSE(schema->accepts(parsed(text).root()));
        const auto read = file(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().findings.at(0).code != "time.no_hours");
    }
}

TEST_CASE("a policy's calendars have the definition of a calendar's file") {
    const auto own = data::parse_json(source_file("schemas/calendar.schema.json"), "calendar").value();
    const auto policy = data::parse_json(source_file("schemas/policy.schema.json"), "policy").value();
    std::size_t compared = 0;
    for (const data::View definition : own.root().find("definitions")) {
        CAPTURE(definition.key());
        CHECK(data::same(definition, policy.root().find("definitions", definition.key())));
        ++compared;
    }
    CHECK_EQ(compared, 7);
}

TEST_CASE("the Chinese calendar that comes with plaint holds what the State Council announced") {
    const auto china = file(source_file("templates/calendars/china.yaml"));
    REQUIRE(china);
    CHECK(china->warnings.empty());
    const time::Calendar& calendar = china->calendar;
    CHECK_EQ(calendar.coverage_until(), time::Date{2026, 12, 31});
    CHECK_EQ(day(calendar, "2026-02-14"), "9-18 春节");  // a Saturday that is worked
    CHECK_EQ(day(calendar, "2026-02-17"), "春节");
    CHECK_EQ(day(calendar, "2026-10-09"), "9-18 ");
    CHECK_EQ(day(calendar, "2024-05-11"), "9-18 劳动节");
    // Working days of a year: 366, 365 and 365 days less weekends and holidays, with make-up days.
    const std::pair<int, int> years[] = {{2024, 251}, {2025, 248}, {2026, 248}};
    for (const auto& [year, expected] : years) {
        int working = 0;
        for (std::int64_t at = time::days_from_epoch({year, 1, 1}); at < time::days_from_epoch({year + 1, 1, 1}); ++at)
            working += calendar.is_working_day(time::date_from_days(at)) ? 1 : 0;
        const int shown = year;  // a binding cannot be captured
        CAPTURE(shown);
        CHECK_EQ(working, expected);
    }
}
