#include "time/target.hpp"

#include "time/codes.hpp"
#include "time/scan.hpp"

#include <fmt/format.h>

#include <array>

namespace plaint::time {

namespace {

constexpr std::int64_t k_longest_minutes = std::int64_t{3660} * 24 * 60;

struct UnitWord {
    std::string_view word;
    Unit unit;
    std::int64_t minutes;  // About; for telling what is far too long.
};
constexpr std::array<UnitWord, 5> k_units{{{"m", Unit::minutes, 1},
                                           {"h", Unit::hours, 60},
                                           {"d", Unit::days, 1440},
                                           {"mo", Unit::months, std::int64_t{31} * 1440},
                                           {"bd", Unit::working_days, 1440}}};

constexpr Text k_forms{
    "write a number and its unit: 30m, 4h, 7d (calendar days), 1mo (months) or 3bd (working "
    "days)",
    "请写数字加单位：30m、4h、7d（自然日）、1mo（月）或 3bd（工作日）"};

/// A number as written, before its unit is known.
struct Number {
    int sign = 1;
    int whole = 0;
    int hundredths = 0;
};

std::optional<Number> scan_number(Scan& scan) {
    Number number;
    number.sign = scan.take("-") ? -1 : 1;
    const auto whole = scan.number(1, 9);
    if (!whole) return std::nullopt;
    number.whole = *whole;
    if (!scan.take(".")) return number;
    const std::size_t before = scan.rest().size();
    const auto fraction = scan.number(1, 2);
    if (!fraction) return std::nullopt;
    number.hundredths = before - scan.rest().size() == 1 ? *fraction * 10 : *fraction;
    return number;
}

const UnitWord* find_unit(std::string_view word) {
    for (const UnitWord& unit : k_units) {
        if (unit.word == word) return &unit;
    }
    return nullptr;
}

tl::unexpected<Failure> refuse(const Code& code, const Text& message, std::string_view text, const Text& hint) {
    return fail(Failing::data, error(code, phrase(message, text), hint));
}

Result<Target> target_of(const Number& number, const UnitWord& unit, std::string_view text) {
    const bool same_day = number.whole == 0 && unit.unit == Unit::working_days;
    if (number.sign < 0 || (number.whole == 0 && number.hundredths == 0 && !same_day)) {
        return refuse(k_target_not_positive, {"the target '{0}' is not above zero", "时限“{0}”不大于零"}, text,
                      {"give a time, or leave the target out", "请填写时限，或删去该项"});
    }
    if (number.whole * unit.minutes > k_longest_minutes) {
        return refuse(k_target_too_long, {"the target '{0}' is longer than ten years", "时限“{0}”超过十年"}, text,
                      {"check the number and the unit", "请检查数字和单位"});
    }
    if (number.hundredths == 0) return Target{number.whole, unit.unit};
    if (unit.unit != Unit::hours || number.hundredths * 60 % 100 != 0) {
        return refuse(k_target_fraction,
                      {"the fraction in '{0}' does not come to whole minutes", "“{0}”中的小数无法折合为整分钟"}, text,
                      {"write whole minutes or hours, for example 90m", "请改写为整分钟或整小时，例如 90m"});
    }
    return Target{std::int64_t{number.whole} * 60 + number.hundredths * 60 / 100, Unit::minutes};
}

}  // namespace

Result<Target> parse_target(std::string_view text) {
    Scan scan(text);
    const auto number = scan_number(scan);
    if (number && scan.done()) {
        return refuse(k_target_without_unit, {"the target '{0}' has no unit", "时限“{0}”没有单位"}, text, k_forms);
    }
    const UnitWord* unit = number ? find_unit(scan.rest()) : nullptr;
    if (unit == nullptr) {
        return refuse(k_target_syntax, {"'{0}' is not a target", "“{0}”不是有效的时限"}, text, k_forms);
    }
    return target_of(*number, *unit, text);
}

std::string format(const Target& target) {
    for (const UnitWord& unit : k_units) {
        if (unit.unit == target.unit) return fmt::format("{}{}", target.amount, unit.word);
    }
    return {};
}

}  // namespace plaint::time
