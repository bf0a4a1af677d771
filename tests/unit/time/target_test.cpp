#include "time/target.hpp"

#include <doctest/doctest.h>

using namespace plaint;
using namespace plaint::time;

TEST_CASE("a target is a number with a unit") {
    struct Case {
        const char* text;
        Target target;
        const char* written;
    };
    const Case cases[] = {
        {"30m", {30, Unit::minutes}, "30m"},    {"4h", {4, Unit::hours}, "4h"},
        {"7d", {7, Unit::days}, "7d"},          {"3bd", {3, Unit::working_days}, "3bd"},
        {"0.5h", {30, Unit::minutes}, "30m"},   {"1.25h", {75, Unit::minutes}, "75m"},
        {"2.0h", {2, Unit::hours}, "2h"},       {"007d", {7, Unit::days}, "7d"},
        {"3660d", {3660, Unit::days}, "3660d"}, {"0.05h", {3, Unit::minutes}, "3m"},
        {"1.5h", {90, Unit::minutes}, "90m"},   {"5270400m", {5'270'400, Unit::minutes}, "5270400m"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto target = parse_target(c.text);
        REQUIRE(target);
        CHECK_EQ(*target, c.target);
        CHECK_EQ(format(*target), c.written);
    }
}

TEST_CASE("what is no target is refused for what is wrong with it") {
    struct Case {
        const char* text;
        const char* code;
    };
    const Case cases[] = {
        {"", "time.target_syntax"},
        {"h", "time.target_syntax"},
        {"soon", "time.target_syntax"},
        {"4 h", "time.target_syntax"},
        {"4H", "time.target_syntax"},
        {"4hours", "time.target_syntax"},
        {"4h30m", "time.target_syntax"},
        {"+4h", "time.target_syntax"},
        {".5h", "time.target_syntax"},
        {"0.h", "time.target_syntax"},
        {"1.125h", "time.target_syntax"},
        {"1e3m", "time.target_syntax"},
        {"3个工作日", "time.target_syntax"},
        {"1000000000m", "time.target_syntax"},
        {"30", "time.target_without_unit"},
        {"0", "time.target_without_unit"},
        {"0.5", "time.target_without_unit"},
        {"0h", "time.target_not_positive"},
        {"0.00h", "time.target_not_positive"},
        {"-4h", "time.target_not_positive"},
        {"-0.5h", "time.target_not_positive"},
        {"0.5bd", "time.target_fraction"},
        {"1.5d", "time.target_fraction"},
        {"0.5m", "time.target_fraction"},
        {"0.01h", "time.target_fraction"},
        {"3661d", "time.target_too_long"},
        {"3661bd", "time.target_too_long"},
        {"999999999h", "time.target_too_long"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.text));
        const auto target = parse_target(c.text);
        REQUIRE_FALSE(target);
        CHECK(target.error().kind == Failing::data);
        REQUIRE_EQ(target.error().findings.size(), 1);
        const Finding& finding = target.error().findings[0];
        CHECK_EQ(finding.code, c.code);
        CHECK_EQ(finding.position.line, 0);
        CHECK_NE(finding.message.en.find(c.text), std::string::npos);
        CHECK_NE(finding.message.zh.find(c.text), std::string::npos);
        CHECK_FALSE(finding.hint.empty());
    }
}
