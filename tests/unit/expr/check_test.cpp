#include "expr/expr.hpp"
#include "fields.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plaint;
using plaint::expr::Expr;
using plaint::test::k_fields;

TEST_CASE("what a schema does not know or allow is told with code and place") {
    struct Case {
        const char* text;
        const char* code;
        std::uint32_t column;
        std::uint32_t width;
        const char* hint;
    };
    const Case cases[] = {
        {"urgancy = high", "expr.unknown_field", 1, 7, "Did you mean `urgency`?"},
        {"title and recieved.at < today", "expr.unknown_field", 11, 11, "Did you mean `received.at`?"},
        {"xyzzy", "expr.unknown_field", 1, 5, "`plaint schema --fields` lists the fields"},
        {"any(communications, directoin = inward)", "expr.unknown_field", 21, 9, "Did you mean `direction`?"},
        {"count(communication) > 1", "expr.unknown_field", 1, 20, "Did you mean `communications`?"},
        {"last(communications).sumary", "expr.unknown_field", 1, 27, "Did you mean `communications.summary`?"},
        {"minute = 3", "expr.unknown_field", 1, 6, "`plaint schema --fields` lists the fields"},
        {"$item = x", "expr.unknown_field", 1, 5, ""},
        {"时间 > today", "expr.unknown_field", 1, 2, "`plaint schema --fields` lists the fields"},
        {"urgency = hihg", "expr.unknown_value", 11, 4, "Did you mean `high`?"},
        {"urgency in (high, lw)", "expr.unknown_value", 19, 2, "Did you mean `low`?"},
        {"urgency = 非常紧急", "expr.unknown_value", 11, 4, "Choices: urgent, high, low"},
        {"urgency = title1", "expr.unknown_value", 11, 6, "Choices: urgent, high, low"},
        {"urgency != 3", "expr.unknown_value", 12, 1, "Choices: urgent, high, low"},
        {"categories = softwear", "expr.unknown_value", 14, 8, "Did you mean `software`?"},
        {"any(categories, $item = softwar)", "expr.unknown_value", 25, 7, "Did you mean `software`?"},
        {"result.confirmation.satisfaction in (非常满, 满意)", "expr.unknown_value", 38, 3, "Did you mean `非常满意`?"},
        {"urgency >= high", "expr.type", 1, 7, "Use `=`, `!=` or `in`"},
        {"outage < true", "expr.type", 1, 6, "Use `=`, `!=` or `in`"},
        {"received.at > 3", "expr.type", 15, 1, ""},
        {"received.at > soon", "expr.type", 15, 4, ""},
        {"received.at > \"2026-02-30\"", "expr.type", 15, 12, ""},
        {"due = title", "expr.type", 7, 5, ""},
        {"received.at = cost", "expr.type", 15, 4, ""},
        {"cost > many", "expr.type", 8, 4, ""},
        {"cost > \"3\"", "expr.type", 8, 3, ""},
        {"cost < 2026-03-01", "expr.type", 8, 10, ""},
        {"count(visits) > title", "expr.type", 17, 5, ""},
        {"count(visits) = few", "expr.type", 17, 3, ""},
        {"outage = maybe", "expr.type", 10, 5, "Write true or false"},
        {"outage = 1", "expr.type", 10, 1, "Write true or false"},
        {"received = 2026-03-01", "expr.type", 1, 8, ""},
        {"communications = x", "expr.type", 1, 14, ""},
        {"result ~ x", "expr.type", 1, 6, ""},
        {"count(title) > 1", "expr.type", 1, 12, ""},
        {"any(urgency, $item = high)", "expr.type", 5, 7, ""},
        {"last(received).at", "expr.type", 1, 17, ""},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto parsed = Expr::parse(c.text, &k_fields, "when");
        CHECK_FALSE(parsed);
        if (parsed) continue;
        CHECK(parsed.error().kind == Failing::usage);
        REQUIRE(parsed.error().findings.size() == 1);
        const Finding& found = parsed.error().findings.front();
        CHECK(found.code == c.code);
        CHECK(found.file == "when");
        CHECK(found.position.line == 1);
        CHECK(found.position.column == c.column);
        CHECK(found.position.width == c.width);
        if (*c.hint != '\0') CHECK(found.hint.en == c.hint);
        CHECK(found.hint.en.empty() == found.hint.zh.empty());
    }
}

TEST_CASE("all that is wrong is told at once") {
    const auto parsed = Expr::parse("urgancy = high or urgency = hgih or cost > x or any(visits, dya)", &k_fields);
    REQUIRE_FALSE(parsed);
    std::vector<std::string> codes;
    for (const Finding& found : parsed.error().findings) codes.push_back(found.code);
    CHECK(codes ==
          std::vector<std::string>{"expr.unknown_field", "expr.unknown_value", "expr.type", "expr.unknown_field"});
}

TEST_CASE("messages say what was found and what was expected in both languages") {
    const auto parsed = Expr::parse("received.at > soon", &k_fields);
    REQUIRE_FALSE(parsed);
    const Finding& found = parsed.error().findings.front();
    CHECK(found.message.en == "`received.at` is a date or time, so it cannot be compared with a text `soon`");
    CHECK(found.message.zh == "`received.at` 是日期或时间，不能与文本 `soon` 比较");
    CHECK(found.hint.zh == "例如写 2026-03-01、today、-7d 或 \"2026-03-01 09:00\"");

    const auto choice = Expr::parse("urgency = 明天", &k_fields);
    REQUIRE_FALSE(choice);
    CHECK(choice.error().findings.front().hint.zh == "可选：urgent（紧急）、high（高）、low（低）");
}

TEST_CASE("what fits the schema is accepted") {
    for (const char* text : {"urgency = high",
                             "urgency = 高",
                             "urgency in (Urgent, 高)",
                             "紧急程度 = 高",
                             "Urgency = high",
                             "categories = 软件",
                             "categories = main_category",
                             "main_category in (categories)",
                             "not main_category or categories = main_category",
                             "received.at >= 2026-03-01",
                             "received.at < due",
                             "received.at >= yesterday",
                             "received.at >= 昨天",
                             "received.at >= \"2026-03-01 09:00\"",
                             "due <= +3d",
                             "due = 后天",
                             "cost >= 3.50",
                             "cost in (1, 2)",
                             "3 < cost",
                             "outage",
                             "outage = true",
                             "outage = 否",
                             "title ~ 3",
                             "title = 3",
                             "urgency ~ 紧",
                             "received.at ~ 2026-03",
                             "any(communications, direction = outward and at >= received.at)",
                             "count(communications, at > due) >= 2",
                             "any(communications, minutes > 3 and urgency = high)",
                             "last(communications).direction = 对外",
                             "communications.direction = outward",
                             "communications[0].at > today",
                             "title = archive",
                             "received.by = $actor",
                             "$roles = manager",
                             "any(categories, $item = 软件)",
                             "all(visits, at < today)",
                             "count(categories) < 3",
                             "any(communications, 方向 = 对外)",
                             "urgency = main_category",
                             "id > CP-2026-100"}) {
        CAPTURE(std::string(text));
        const auto parsed = Expr::parse(text, &k_fields);
        if (!parsed) FAIL_CHECK(parsed.error().findings.front().message.en);
    }
}

TEST_CASE("paths are those of the fields that names were tied to") {
    const auto parsed =
        Expr::parse("any(communications, at >= received.at and 方向 = 对外) and 紧急程度 = 高", &k_fields);
    REQUIRE(parsed);
    CHECK(parsed->paths() == std::vector<std::string>{"communications", "communications.at", "received.at",
                                                      "communications.direction", "urgency"});
}
