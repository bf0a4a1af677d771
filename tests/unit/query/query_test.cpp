#include "query/query.hpp"
#include "data/json.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plaint;
using namespace plaint::query;

namespace {

const schema::Fields k_fields = schema::Fields::read(data::parse_json(R"json({
  "type": "object",
  "properties": {
    "id": {"type": "string", "x-label": {"en": "Id", "zh": "编号"}},
    "title": {"type": "string", "x-label": {"en": "Title", "zh": "标题"}},
    "urgency": {"enum": ["urgent", "high", "low"], "x-label": {"en": "Urgency", "zh": "紧急程度"},
                "x-labels": {"urgent": {"en": "Urgent", "zh": "紧急"}, "high": {"en": "High", "zh": "高"},
                             "low": {"en": "Low", "zh": "低"}}},
    "categories": {"type": "array", "x-label": {"en": "Categories", "zh": "投诉类型"},
                   "items": {"enum": ["software", "network"],
                             "x-labels": {"software": {"en": "Software", "zh": "软件"},
                                          "network": {"en": "Network", "zh": "网络"}}}},
    "received": {"type": "object", "x-label": {"en": "Receipt", "zh": "接收"},
                 "properties": {"at": {"type": "string", "format": "date-time", "x-label": {"en": "Time", "zh": "时间"}}}},
    "recorded": {"type": "object", "x-label": {"en": "Entry", "zh": "登记"},
                 "properties": {"at": {"type": "string", "format": "date-time", "x-label": {"en": "Time", "zh": "时间"}}}},
    "due": {"type": "string", "format": "date", "x-label": {"en": "Due", "zh": "期限"}},
    "cost": {"type": "number", "x-label": {"en": "Cost", "zh": "费用"}},
    "outage": {"type": "boolean", "x-label": {"en": "Outage", "zh": "系统瘫痪"}},
    "visits": {"type": "array", "x-label": {"en": "Visits", "zh": "拜访"},
               "items": {"type": "object", "properties": {
                 "at": {"type": "string", "format": "date", "x-label": {"en": "Day", "zh": "拜访日期"}}}}}
  }
})json",
                                                                      "test.schema.json")
                                                         .value())
                                    .value();

data::Document record(data::Mapping members) { return data::Document::of(std::move(members)); }

data::Value visit(const char* day) { return data::Mapping{{"at", day}}; }

/// Ids in the order of the keys.
std::string order(const char* keys, const std::vector<data::Document>& records) {
    const auto parsed = parse_sort(keys, k_fields);
    REQUIRE(parsed);
    std::vector<data::View> views;
    for (const data::Document& each : records) views.push_back(each.root());
    std::string ids;
    for (const std::size_t place : sorted(views, *parsed)) {
        ids += (ids.empty() ? "" : " ") + std::string(views[place].find("id").text());
    }
    return ids;
}

Column column(const char* name) {
    auto parsed = parse_columns(name, k_fields);
    REQUIRE(parsed);
    REQUIRE(parsed->size() == 1);
    return parsed->front();
}

}  // namespace

TEST_CASE("records sort by what their fields mean and blanks come last") {
    const std::vector<data::Document> records = {
        record({{"id", "a-10"},
                {"urgency", "low"},
                {"received", data::Mapping{{"at", "2026-03-01T12:00:00+08:00"}}},
                {"due", "2026-03-05"},
                {"cost", 10},
                {"outage", true},
                {"categories", data::Sequence{"network"}},
                {"visits", data::Sequence{visit("2026-05-01")}}}),
        record({{"id", "a-9"},
                {"urgency", "urgent"},
                {"received", data::Mapping{{"at", "2026-03-01T05:00:00Z"}}},
                {"due", "2026-02-05"},
                {"cost", data::Number{"9.5"}},
                {"outage", false},
                {"categories", data::Sequence{"software", "network"}}}),
        record({{"id", "a-100"},
                {"urgency", "high"},
                {"received", data::Mapping{{"at", "2026-03-01T03:00:00Z"}}},
                {"cost", data::Number{"9.49"}},
                {"visits", data::Sequence{visit("2026-06-01"), visit("2026-01-01")}}}),
        record({{"id", "b"}, {"urgency", ""}, {"title", "乙"}}),
        record({{"id", "A"}, {"urgency", "odd"}, {"title", "丙"}}),
    };
    struct Case {
        const char* keys;
        const char* ids;
    };
    const Case cases[] = {
        {"id", "A a-9 a-10 a-100 b"},
        {"-id", "b a-100 a-10 a-9 A"},
        {"urgency", "a-9 a-100 a-10 A b"},
        {"-urgency", "A a-10 a-100 a-9 b"},
        {"received.at", "a-100 a-10 a-9 b A"},
        {"-received.at", "a-9 a-10 a-100 b A"},
        {"due", "a-9 a-10 a-100 b A"},
        {"-due", "a-10 a-9 a-100 b A"},
        {"cost", "a-100 a-9 a-10 b A"},
        {"-cost", "a-10 a-9 a-100 b A"},
        {"outage", "a-9 a-10 a-100 b A"},
        {"title", "A b a-10 a-9 a-100"},
        {"categories", "a-9 a-10 a-100 b A"},
        {"visits", "a-10 a-100 a-9 b A"},
        {"-visits", "a-100 a-10 a-9 b A"},
        {"visits.at", "a-10 a-100 a-9 b A"},
        {"outage,id", "a-9 a-10 A a-100 b"},
        {"outage, -id", "a-9 a-10 b a-100 A"},
        {"紧急程度，编号", "a-9 a-100 a-10 A b"},
        {"- urgency", "A a-10 a-100 a-9 b"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.keys));
        CHECK(order(c.keys, records) == c.ids);
    }
}

TEST_CASE("runs of digits sort as numbers of any length") {
    std::vector<data::Document> records;
    for (const char* id : {"CP-2026-1000", "CP-2026-999", "CP-2026-0999", "CP-2025-1", "CP-",
                           "CP-123456789012345678901234", "CP-123456789012345678901233", "C"}) {
        records.push_back(record({{"id", id}}));
    }
    CHECK(order("id", records) ==
          "C CP- CP-2025-1 CP-2026-0999 CP-2026-999 CP-2026-1000 CP-123456789012345678901233 "
          "CP-123456789012345678901234");
}

TEST_CASE("sorting keeps the order of records that compare as equal") {
    std::vector<data::Document> records;
    for (int i = 0; i < 100; ++i) {
        records.push_back(record({{"id", std::to_string(i)}, {"urgency", i % 2 == 0 ? "low" : "high"}}));
    }
    std::string expected;
    for (int i = 1; i < 100; i += 2) expected += (expected.empty() ? "" : " ") + std::to_string(i);
    for (int i = 0; i < 100; i += 2) expected += " " + std::to_string(i);
    CHECK(order("urgency", records) == expected);
}

TEST_CASE("what is wrong with sort keys is told with code and place and all at once") {
    struct Case {
        const char* text;
        const char* code;
        std::uint32_t column;
        const char* hint;
    };
    const Case cases[] = {
        {"", "query.syntax", 1, "Write names with one comma between two of them"},
        {"id,", "query.syntax", 4, "Write names with one comma between two of them"},
        {"id,,due", "query.syntax", 4, "Write names with one comma between two of them"},
        {"-", "query.syntax", 2, "Write names with one comma between two of them"},
        {"a..b", "query.syntax", 1, "`plaint schema --fields` lists the fields"},
        {"id,urgancy", "query.unknown_field", 4, "Did you mean `urgency`?"},
        {"-recieved.at", "query.unknown_field", 2, "Did you mean `received.at`?"},
        {"时间", "query.unknown_field", 1, "`plaint schema --fields` lists the fields"},
        {"received", "query.no_value", 1, "Name one of its fields: received.at"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto parsed = parse_sort(c.text, k_fields);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().kind == Failing::usage);
        REQUIRE(parsed.error().findings.size() == 1);
        const Finding& found = parsed.error().findings.front();
        CHECK(found.code == c.code);
        CHECK(found.file == "--sort");
        CHECK(found.position.line == 1);
        CHECK(found.position.column == c.column);
        CHECK(found.hint.en == c.hint);
        CHECK_FALSE(found.hint.zh.empty());
    }
    const auto several = parse_sort("urgancy,received,,x", k_fields);
    REQUIRE_FALSE(several);
    CHECK(several.error().findings.size() == 4);
}

TEST_CASE("columns carry labels that tell them apart") {
    const auto columns = parse_columns("id, received.at, recorded.at, 紧急程度", k_fields);
    REQUIRE(columns);
    REQUIRE(columns->size() == 4);
    CHECK((*columns)[0].label == Phrase("Id", "编号"));
    CHECK((*columns)[1].label == Phrase("Receipt / Time", "接收 / 时间"));
    CHECK((*columns)[2].label == Phrase("Entry / Time", "登记 / 时间"));
    CHECK((*columns)[3].label == Phrase("Urgency", "紧急程度"));
    CHECK((*columns)[3].path.str() == "urgency");
    CHECK(column("received.at").label == Phrase("Time", "时间"));
    const auto wrong = parse_columns("-id", k_fields);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().findings.front().file == "--columns");
}

TEST_CASE("a cell shows what people call a value") {
    const data::Document document = record({{"id", "CP-2026-007"},
                                            {"title", "  first\r\n second\tthird  \n"},
                                            {"urgency", "high"},
                                            {"received", data::Mapping{{"at", "2026-03-01T23:30:00Z"}}},
                                            {"due", "2026-03-05"},
                                            {"cost", data::Number{"12.50"}},
                                            {"outage", false},
                                            {"categories", data::Sequence{"network", "odd", "", "software"}},
                                            {"visits", data::Sequence{visit("2026-05-01"), visit("2026-06-01")}}});
    const time::Zone zone = time::Zone::find("Asia/Shanghai").value();
    struct Case {
        const char* column;
        Phrase shown;
    };
    const Case cases[] = {
        {"id", {"CP-2026-007", "CP-2026-007"}},
        {"title", {"first second third", "first second third"}},
        {"urgency", {"High", "高"}},
        {"received.at", {"2026-03-02 07:30", "2026-03-02 07:30"}},
        {"due", {"2026-03-05", "2026-03-05"}},
        {"cost", {"12.50", "12.50"}},
        {"outage", {"no", "否"}},
        {"categories", {"Network, odd, Software", "网络、odd、软件"}},
        {"visits", {"2", "2"}},
        {"visits.at", {"2026-05-01, 2026-06-01", "2026-05-01、2026-06-01"}},
        {"visits[1].at", {"2026-06-01", "2026-06-01"}},
        {"recorded.at", {}},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.column));
        const Phrase shown = cell(column(c.column), document.root(), zone);
        CHECK(shown.en == c.shown.en);
        CHECK(shown.zh == c.shown.zh);
    }
    CHECK(cell(column("urgency"), data::Document().root(), zone).empty());
}

TEST_CASE("the caller may give choices of its own") {
    const std::vector<schema::Choice> states = {{"open", {"Open", "处理中"}}, {"closed", {"Closed", "已关闭"}}};
    Column title = column("title");
    title.choices = &states;
    const data::Document open = record({{"id", "1"}, {"title", "open"}});
    const data::Document closed = record({{"id", "2"}, {"title", "closed"}});
    CHECK(cell(title, closed.root(), time::Zone::utc()) == Phrase("Closed", "已关闭"));
    auto keys = parse_sort("title", k_fields).value();
    keys[0].choices = &states;
    const std::vector<data::View> views = {closed.root(), open.root()};
    CHECK(sorted(views, keys) == std::vector<std::size_t>{1, 0});
}

TEST_CASE("computed values are columns and sort keys under their name with the dollar") {
    schema::Field field;
    field.label = Text("Age in days", "天数");
    field.shape = schema::Shape::number;
    const expr::Vocabulary vocabulary{{{"age", &field, {}}, {"actor", nullptr, {}}}, {}};
    const auto columns = parse_columns("id, $age", k_fields, &vocabulary);
    REQUIRE(columns);
    CHECK((*columns)[1].label.zh == "天数");
    const auto keys = parse_sort("-$age", k_fields, &vocabulary);
    REQUIRE(keys);
    const std::vector<data::Document> records = {record({{"id", "a"}, {"$age", data::Number{"9.5"}}}),
                                                 record({{"id", "b"}, {"$age", data::Number{"10"}}}),
                                                 record({{"id", "c"}})};
    std::vector<data::View> views;
    for (const data::Document& each : records) views.push_back(each.root());
    CHECK(sorted(views, *keys) == std::vector<std::size_t>{1, 0, 2});
    CHECK(cell((*columns)[1], views[0], time::Zone::utc()).en == "9.5");
    for (const char* unknown : {"$agee", "$actor"}) {
        const auto wrong = parse_columns(unknown, k_fields, &vocabulary);
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().findings.front().code == "query.unknown_field");
        CHECK(wrong.error().findings.front().position.column == 1);
    }
    CHECK_FALSE(parse_columns("$age", k_fields));
}
