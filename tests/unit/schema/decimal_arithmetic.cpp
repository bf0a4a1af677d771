#include "schema/decimal.hpp"

#include <doctest/doctest.h>

using plaint::schema::Decimal;

namespace {

Decimal d(std::string_view text) { return Decimal::parse(text).value(); }

}  // namespace

TEST_CASE("decimals add and subtract exactly") {
    CHECK(d("0.1").plus(d("0.2"))->text() == "0.3");
    CHECK(d("999.99").plus(d("0.01"))->text() == "1000");
    CHECK(d("5").minus(d("7.25"))->text() == "-2.25");
    CHECK(d("-5").minus(d("-5"))->text() == "0");
    CHECK(d("1e3").plus(d("-1e-3"))->text() == "999.999");
    CHECK(d("123456789012345678901234567890").plus(d("1"))->text() == "123456789012345678901234567891");
}

TEST_CASE("decimals multiply and divide") {
    CHECK(d("12.5").times(d("-0.4"))->text() == "-5");
    CHECK(d("99999999999").times(d("99999999999"))->text() == "9999999999800000000001");
    CHECK(d("0").times(d("-3"))->text() == "0");
    CHECK(d("1").over(d("3"), 12)->text() == "0.333333333333");
    CHECK(d("2").over(d("3"), 12)->text() == "0.666666666667");
    CHECK(d("-1").over(d("8"), 2)->text() == "-0.13");
    CHECK(d("1e3").over(d("0.5"), 12)->text() == "2000");
    CHECK(d("1").over(d("1e20"), 12)->text() == "0");
    CHECK_FALSE(d("1").over(d("0"), 12).has_value());
}

TEST_CASE("a half is rounded away from zero") {
    CHECK(d("2.345").rounded(2).text() == "2.35");
    CHECK(d("-2.345").rounded(2).text() == "-2.35");
    CHECK(d("2.344").rounded(2).text() == "2.34");
    CHECK(d("0.5").rounded(0).text() == "1");
    CHECK(d("0.05").rounded(0).text() == "0");
    CHECK(d("9.995").text(2) == "10.00");
    CHECK(d("12").text(2) == "12.00");
    CHECK(d("-0.004").text(2) == "0.00");
    CHECK(d("1500").text() == "1500");
}

TEST_CASE("what would have more digits than anybody means is no result") {
    CHECK_FALSE(d("1e1000000000").plus(d("1")).has_value());
    CHECK_FALSE(d("1e-1000000000").times(d("1")).has_value());
    CHECK_FALSE(d("1").over(d("1e1000000000"), 12).has_value());
}
