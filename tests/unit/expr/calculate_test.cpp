// Calculating in expressions.
#include "expr/formula.hpp"
#include "fields.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plaint;
using plaint::expr::Expr;
using plaint::expr::Formula;
using plaint::test::k_fields;

namespace {

data::Value material(const char* code, const char* quantity, const char* unit_cost) {
    return data::Mapping{{"code", code}, {"quantity", quantity}, {"unit_cost", unit_cost}};
}

const data::Document k_job = data::Document::of(data::Mapping{
    {"title", "pump"},
    {"received", data::Mapping{{"at", "2026-03-01T23:30:00Z"}}},
    {"due", "2026-01-31"},
    {"cost", data::Number{"0.10"}},
    {"fee", "1200.50"},
    {"materials", data::Sequence{material("A", "3", "0.1"), material("B", "2.5", "10"), material("C", "", "7")}},
});

expr::Scope scope() {
    expr::Scope scope;
    scope.now = time::parse_instant("2026-03-10T10:00:00+08:00").value();
    scope.zone = time::Zone::find("Asia/Shanghai").value();
    return scope;
}

std::string value(std::string_view text) {
    const auto formula = Formula::parse(text, &k_fields);
    REQUIRE_MESSAGE(formula, text);
    const auto values = formula->values(k_job.root(), scope());
    return values.empty() ? "" : values.front();
}

bool holds(std::string_view text) {
    const auto parsed = Expr::parse(text, &k_fields);
    REQUIRE_MESSAGE(parsed, text);
    return parsed->holds(k_job.root(), scope());
}

}  // namespace

TEST_CASE("figures are calculated with exactly, products before sums") {
    CHECK(value("fee + cost * 2") == "1200.7");
    CHECK(value("(fee + cost) * 2") == "2401.2");
    CHECK(value("fee - 1200.5 - 0.1") == "-0.1");
    CHECK(value("fee / 3") == "400.166666666667");
    CHECK(value("0.1 + 0.2") == "0.3");
    CHECK(value("10 ÷ 4 × 2") == "5");
    CHECK(value("((1 + 2) * (3 + 4))") == "21");
    CHECK(value("fee / 0").empty());
}

TEST_CASE("beside a figure a blank one counts as nothing, but makes a product blank") {
    CHECK(value("fee + last(communications).minutes") == "1200.5");
    CHECK(value("last(communications).minutes - fee") == "-1200.5");
    CHECK(value("last(communications).minutes + last(communications).minutes").empty());
    CHECK(value("fee * last(communications).minutes").empty());
    CHECK(value("fee / last(communications).minutes").empty());
    CHECK(value("cost + fee * last(communications).minutes") == "0.1");
}

TEST_CASE("a sum goes over the entries that meet its condition") {
    CHECK(value("sum(materials, quantity * unit_cost)") == "25.3");
    CHECK(value("sum(materials, quantity)") == "5.5");
    CHECK(value("sum(materials, unit_cost, code in (A, C))") == "7.1");
    CHECK(value("sum(communications, minutes)") == "0");
    CHECK(value("sum(materials, quantity * fee)") == "6602.75");
    CHECK(holds("sum(materials, quantity)"));
    CHECK_FALSE(holds("sum(communications, minutes)"));
}

TEST_CASE("days between are whole days of the zone") {
    CHECK(value("days(due, received.at)") == "30");  // received on March 2nd there
    CHECK(value("days(received.at, today)") == "8");
    CHECK(value("days(today, due)") == "-38");
    CHECK(value("days(last(communications).at, today)").empty());
    CHECK(value("days(due, due + 1mo)") == "28");
    CHECK(value("days(due, received.at) / 2") == "15");
}

TEST_CASE("days and moments are shifted by a duration") {
    CHECK(value("due + 10d") == "2026-02-10");
    CHECK(value("due + 1mo") == "2026-02-28");
    CHECK(value("due - 2mo") == "2025-11-30");
    CHECK(value("due + 1w") == "2026-02-07");
    CHECK(value("due + 4h") == "2026-01-31T04:00:00+08:00");
    CHECK(value("received.at + 1mo") == "2026-04-02T07:30:00+08:00");
    CHECK(value("received.at - 30m") == "2026-03-02T07:00:00+08:00");
    CHECK(value("last(communications).at + 1d").empty());
    CHECK(value("today + 1mo") == "2026-04-10");
    CHECK(holds("received.at > due + 29d"));
    CHECK_FALSE(holds("received.at > due + 30d"));
    CHECK(holds("due < today - 1mo"));
    CHECK(holds("received.at > -1mo"));
    CHECK_FALSE(holds("due > today-1mo"));
}

TEST_CASE("calculations stand on either side of a comparison, and parentheses around both") {
    CHECK(holds("fee + cost > 1200.5"));
    CHECK(holds("(fee + cost) * 2 > 2 * (fee + 0.05)"));
    CHECK(holds("(fee > 1 and (fee - 1) * 2 > 3) or title = x"));
    CHECK(holds("not (fee - 1 > fee)"));
    CHECK(holds("(fee - 0.5) in (1, 1200)"));
    CHECK(holds("count(materials) * 2 = 6"));
    CHECK(holds("fee = 1200.50"));
    CHECK(holds("fee > 999"));
}

TEST_CASE("what cannot be calculated with is told with its place") {
    struct Case {
        const char* text;
        const char* code;
        std::uint32_t column;
        const char* hint;
    };
    const Case cases[] = {
        {"fee + title > 3", "expr.type", 7, ""},
        {"urgency * 2 > 3", "expr.type", 1, ""},
        {"fee - received.at > 3", "expr.type", 7, "Write days(FROM, TO) for the days between two dates"},
        {"days(fee, due) > 3", "expr.type", 6, ""},
        {"fee + 10d > today", "expr.type", 1, ""},
        {"materials.quantity + 1 > 3", "expr.type", 1, "Add them up with sum(LIST, VALUE), or take last(LIST)"},
        {"sum(materials, code) > 3", "expr.type", 16, ""},
        {"sum(title, 3) > 3", "expr.type", 1, ""},
        {"fee + fe > 3", "expr.unknown_field", 7, "Did you mean `fee`?"},
        {"sum(materials, quantty) > 3", "expr.unknown_field", 16, "Did you mean `quantity`?"},
        {"fee +3 > 4", "expr.syntax", 5, "To calculate, write blanks on both sides of the sign: + 3"},
        {"fee + > 4", "expr.syntax", 7, ""},
        {"(fee + 1 > 4", "expr.syntax", 1, "Close it with )"},
        {"sum(materials) > 3", "expr.syntax", 14, ""},
        {"days(due) > 3", "expr.syntax", 9, ""},
        {"fee + 1 = title", "expr.type", 11, ""},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto parsed = Expr::parse(c.text, &k_fields, "when");
        CHECK_FALSE(parsed);
        if (parsed) continue;
        REQUIRE(parsed.error().findings.size() == 1);
        CHECK(parsed.error().findings.front().code == c.code);
        CHECK(parsed.error().findings.front().position.column == c.column);
        CHECK(parsed.error().findings.front().hint.en == c.hint);
    }
}

TEST_CASE("a calculation without end is refused before it exhausts the stack") {
    std::string text = "fee";
    for (int i = 0; i < 256; ++i) text += " + 1";
    CHECK(Formula::parse(text, &k_fields).has_value());
    const auto longer = Formula::parse(text + " * 2", &k_fields);
    REQUIRE_FALSE(longer);
    CHECK(longer.error().findings.front().code == "expr.too_deep");
}

TEST_CASE("a calculation that falls short is told in words") {
    const auto parsed =
        Expr::parse("sum(materials, quantity * unit_cost) + fee <= 100 and days(due, today) < 3", &k_fields);
    REQUIRE(parsed);
    const auto unmet = parsed->unmet(k_job.root(), scope(), k_fields);
    REQUIRE(unmet.size() == 2);
    CHECK(unmet[0].expected.en == "the sum of (Quantity * Unit cost) in Materials + Fee is at most 100");
    CHECK(unmet[0].found.en == "1225.8");
    CHECK(unmet[0].path == "materials");
    CHECK(unmet[1].expected.zh == "期限 至 2026-03-10 的天数 小于 3");
    CHECK(unmet[1].found.en == "38");
    CHECK(unmet[1].path == "due");
}

TEST_CASE("a formula says what it reads and what it gives") {
    const auto sum = Formula::parse("sum(materials, quantity) * fee", &k_fields).value();
    CHECK(sum.basis().paths == std::vector<std::string>{"materials", "materials.quantity", "fee"});
    CHECK_FALSE(sum.basis().clock);
    CHECK(sum.shape() == schema::Shape::number);
    CHECK(Formula::parse("days(due, today)", &k_fields)->basis().clock);
    CHECK(Formula::parse("due + 10d", &k_fields)->shape() == schema::Shape::date);
    CHECK(Formula::parse("due + 10h", &k_fields)->shape() == schema::Shape::instant);
    CHECK(Formula::parse("urgency", &k_fields)->field()->choices.size() == 3);
    CHECK(Formula::parse("last(materials).fee_", &k_fields).has_value() == false);
}
