// Files of announced holidays: what they change in a calendar, and what is wrong with them.
#include "sla/announced.hpp"
#include "data/json.hpp"
#include "sla/calendars.hpp"
#include "yaml/patch.hpp"
#include "yaml/yaml.hpp"

#include <doctest/doctest.h>

using namespace plaint;

namespace {

data::Document json(const std::string& text) { return data::parse_json(text, "year.json").value(); }

Result<sla::Announced> announced(const std::vector<std::string>& texts) {
    std::vector<data::Document> documents;
    for (const std::string& text : texts) documents.push_back(json(text));
    return sla::read_announced(documents);
}

std::string day(const char* name, const char* date, bool off) {
    return fmt::format(R"({{"name": "{}", "date": "{}", "isOffDay": {}}})", name, date, off);
}

std::string year(int number, const std::string& days) {
    return fmt::format(R"({{"year": {}, "papers": [], "days": [{}]}})", number, days);
}

std::string imported(const std::string& calendar, const std::vector<std::string>& files) {
    const auto before = yaml::parse(calendar, "c.yaml").value();
    const auto changes = sla::changes_for(before.root(), announced(files).value());
    return yaml::edited(before, changes, sla::key_rank).value().text();
}

}  // namespace

TEST_CASE("days are taken by their own dates, and stand in their order") {
    const std::string calendar = "week:\n  mon: 09:00-10:00  # short\n";
    CHECK_EQ(imported(calendar, {year(2027, day("元旦", "2026-12-31", true) + "," + day("元旦", "2027-01-03", false)),
                                 year(2026, day("国庆节", "2026-10-01", true))}),
             "week:\n  mon: 09:00-10:00  # short\n"
             "holidays:\n  \"2026-10-01\": 国庆节\n  \"2026-12-31\": 元旦\n"
             "workdays:\n  \"2027-01-03\": 元旦\n"
             "coverage_until: \"2027-12-31\"\n");
}

TEST_CASE("what a person wrote stays as it is") {
    const std::string calendar =
        "week: {mon: 09:00-10:00}\n"
        "holidays:\n"
        "  2026-05-01: {en: Labour Day, zh: 劳动节}  # two names\n"
        "  2026-05-02: null\n"
        "  2026-07-07: 公司纪念日\n"
        "workdays:\n"
        "  2026-05-09: {name: 劳动节, hours: [\"10:00-12:00\"]}\n"
        "coverage_until: 2028-12-31\n";
    CHECK_EQ(
        imported(calendar, {year(2026, day("劳动节", "2026-05-01", true) + "," + day("劳动节", "2026-05-02", true) +
                                           "," + day("劳动节", "2026-05-09", false))}),
        calendar);
}

TEST_CASE("a day that changes its meaning leaves its old section") {
    const std::string calendar =
        "week: {mon: 09:00-10:00}\nholidays:\n  2026-05-01: 劳动节\n  2026-05-09: 劳动节\n"
        "workdays:\n  2026-05-03: 劳动节\ncoverage_until: 2026-12-31\n";
    CHECK_EQ(
        imported(calendar, {year(2026, day("劳动节", "2026-05-03", true) + "," + day("调休", "2026-05-09", false))}),
        "week: {mon: 09:00-10:00}\nholidays:\n  2026-05-01: 劳动节\n  \"2026-05-03\": 劳动节\n"
        "workdays:\n  \"2026-05-09\": 调休\ncoverage_until: 2026-12-31\n");
}

TEST_CASE("a year without days warns and extends no coverage") {
    const auto read = announced({year(2026, day("元旦", "2026-01-01", true)), year(2027, "")}).value();
    REQUIRE_EQ(read.warnings.size(), 1);
    CHECK_EQ(read.warnings[0].code, "calendar.import_empty");
    CHECK_EQ(read.years, std::vector<std::int32_t>{2026});
    CHECK_EQ(imported("week: {mon: 09:00-10:00}\n", {year(2027, "")}), "week: {mon: 09:00-10:00}\n");
}

TEST_CASE("a file of another form is refused with its places") {
    struct Case {
        std::string text;
        const char* expected;
    };
    const Case cases[] = {
        {"[]", "1:1 calendar.import\n"},
        {"{}", "1:1 calendar.import\n1:1 calendar.import\n"},
        {R"({"year": "2026", "days": []})", "1:10 calendar.import\n"},
        {R"({"year": 20260, "days": []})", "1:10 calendar.import\n"},
        {R"({"year": 2026, "days": {}})", "1:24 calendar.import\n"},
        {R"({"year": 2026, "days": [1]})", "1:25 calendar.import\n"},
        {R"({"year": 2026, "days": [{"name": 1, "date": 2, "isOffDay": 3}]})",
         "1:34 calendar.import\n1:45 calendar.import\n1:60 calendar.import\n"},
        {R"({"year": 2026, "days": [{"name": "x", "date": "2026-02-30", "isOffDay": true}]})", "1:47 calendar.date\n"},
        {year(2026, day("x", "2026-01-01", true) + "," + day("x", "2026-01-01", false)),
         "1:115 calendar.import_contradiction\n"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        const auto read = announced({one.text});
        REQUIRE_FALSE(read);
        std::string told;
        for (const Finding& finding : read.error().findings)
            told += fmt::format("{}:{} {}\n", finding.position.line, finding.position.column, finding.code);
        CHECK_EQ(told, one.expected);
    }
}
