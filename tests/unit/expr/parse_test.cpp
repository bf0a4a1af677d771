#include "expr/expr.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace plaint;
using plaint::expr::Expr;

namespace {

/// The only finding of a text that cannot be read.
Finding mistake(const std::string& text) {
    const auto parsed = Expr::parse(text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == Failing::usage);
    REQUIRE(parsed.error().findings.size() == 1);
    return parsed.error().findings.front();
}

}  // namespace

TEST_CASE("a mistake in an expression is told with its place") {
    struct Case {
        const char* text;
        std::uint32_t column;
        const char* message;
    };
    const Case cases[] = {
        {"", 1, "the expression is empty"},
        {"  ", 3, "the expression is empty"},
        {"a =", 4, "expected a field or a value, found the end of the expression"},
        {"a = b c", 7, "expected `and`, `or` or the end, found `c`"},
        {"a = b and", 10, "expected a field or a value, found the end of the expression"},
        {"and a", 1, "expected a field or a value, found `and`"},
        {"a or or b", 6, "expected a field or a value, found `or`"},
        {"not", 4, "expected a field or a value, found the end of the expression"},
        {"(a = b", 1, "this parenthesis is never closed"},
        {"(a = b]", 7, "`]` means nothing here"},
        {"a = b)", 6, "expected `and`, `or` or the end, found `)`"},
        {"()", 2, "expected a field or a value, found `)`"},
        {"a == b", 3, "`==` means nothing here"},
        {"a && b", 3, "`&&` means nothing here"},
        {"a || b", 3, "`||` means nothing here"},
        {"!a", 1, "`!` means nothing here"},
        {"a = \"x", 5, "this quotation mark is never closed"},
        {"a = 'x", 5, "this quotation mark is never closed"},
        {"紧急 = “x", 6, "this quotation mark is never closed"},
        {"a in b", 6, "expected `(`, found `b`"},
        {"a in ()", 7, "expected a field or a value, found `)`"},
        {"a in (b", 6, "this parenthesis is never closed"},
        {"a in (b c)", 9, "expected `,` or `)`, found `c`"},
        {"a not (b)", 7, "expected `in`, found `(`"},
        {"3", 2,
         "expected a comparison (`=`, `!=`, `<`, `<=`, `>`, `>=`, `~`, `!~`, `in`), found the end of the expression"},
        {"\"x\" and a", 5, "expected a comparison (`=`, `!=`, `<`, `<=`, `>`, `>=`, `~`, `!~`, `in`), found `and`"},
        {"a..b", 1, "`a..b` is no field name"},
        {"a. = b", 1, "`a.` is no field name"},
        {"count()", 7, "expected the name of a list, found `)`"},
        {"count(a", 6, "this parenthesis is never closed"},
        {"any(a)", 6, "expected `,` and a condition, found `)`"},
        {"any(a, b", 4, "this parenthesis is never closed"},
        {"last(a, b)", 7, "expected `)`, found `,`"},
        {"size(a)", 1, "there is no function `size`"},
        {"a = any(b, c)", 5, "`any` is a condition and no value"},
        {"a = b # c", 7, "`#` means nothing here"},
        {"a = $", 5, "`$` means nothing here"},
        {"a = x@y", 6, "`@` means nothing here"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const Finding found = mistake(c.text);
        CHECK(found.code == "expr.syntax");
        CHECK(found.file == "expression");
        CHECK(found.position.line == 1);
        CHECK(found.position.column == c.column);
        CHECK(found.message.en == c.message);
        CHECK_FALSE(found.message.zh.empty());
    }
}

TEST_CASE("a mistake in a later line is told with that line") {
    const Finding found = mistake("a = b\nand c ==\n d");
    CHECK(found.position.line == 2);
    CHECK(found.position.column == 7);
    CHECK(found.hint.en == "Write `=`");
    CHECK(found.hint.zh == "请写 `=`");
}

TEST_CASE("nesting is limited and length as well") {
    const auto nested = [](std::size_t levels, const std::string& opening, const std::string& closing) {
        std::string text;
        for (std::size_t i = 0; i < levels; ++i) text += opening;
        text += "a";
        for (std::size_t i = 0; i < levels; ++i) text += closing;
        return text;
    };
    CHECK(Expr::parse(nested(64, "(", ")")));
    CHECK(Expr::parse(nested(64, "not ", "")));
    CHECK(Expr::parse(nested(64, "any(b, ", ")")));
    CHECK(Expr::parse(nested(64, "count(b, ", ") > 1")));
    CHECK(mistake(nested(65, "(", ")")).code == "expr.too_deep");
    CHECK(mistake(nested(65, "not ", "")).code == "expr.too_deep");
    CHECK(mistake(nested(65, "any(b, ", ")")).code == "expr.too_deep");
    CHECK(mistake(nested(65, "count(b, ", ") > 1")).code == "expr.too_deep");
    CHECK(mistake(nested(100'000, "(", "")).code == "expr.too_deep");
    CHECK(mistake(nested(65, "(", ")")).position.column == 65);

    std::string many = "a";
    while (many.size() + 6 <= 65'536) many += " and a";
    CHECK(Expr::parse(many));
    CHECK(mistake(many + std::string(100, ' ')).code == "expr.too_deep");
}

TEST_CASE("an expression tells its text and every path that it reads") {
    const auto parsed =
        Expr::parse("urgency = high and any(communications, at >= now) or count(visits, who = x) > last(a.b).c");
    REQUIRE(parsed);
    CHECK(parsed->text() ==
          "urgency = high and any(communications, at >= now) or count(visits, who = x) > last(a.b).c");
    CHECK(parsed->paths() ==
          std::vector<std::string>{"urgency", "communications", "communications.at", "visits", "visits.who", "a.b.c"});
}

TEST_CASE("any bytes at all give a result or a finding") {
    const std::string alphabet = "a1 .\"'()[],=!<>~$-+:\\\n\xE7\xB4\xA7\xEF\xBC\x88\xFF";
    std::uint32_t state = 12345;
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        state = state * 1664525U + 1013904223U;
        const std::size_t length = (state >> 16U) % 14;
        for (std::size_t i = 0; i < length; ++i) {
            state = state * 1664525U + 1013904223U;
            text += alphabet[(state >> 16U) % alphabet.size()];
        }
        const auto parsed = Expr::parse(text);
        if (!parsed) REQUIRE(parsed.error().findings.size() == 1);
    }
}
