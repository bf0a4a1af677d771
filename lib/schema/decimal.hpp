// Decimal numbers of any size, exact: what `minimum`, `multipleOf` and equality compare with, never a binary fraction.
#pragma once

#include "data/document.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plaint::schema {

class Decimal {
public:
    /// Reads JSON's and YAML's spellings (`1.50`, `.5`, `-1e3`, `0x1F`, `0o17`); nothing for `.inf`, `.nan` and what is
    /// no number.
    static std::optional<Decimal> parse(std::string_view text);
    /// The number that stands in a node; nothing when it is none.
    static std::optional<Decimal> of(data::View view);

    [[nodiscard]] bool is_zero() const { return m_digits.empty(); }
    [[nodiscard]] bool is_negative() const { return m_negative; }
    [[nodiscard]] bool is_integral() const { return m_exponent >= 0; }
    /// Digits that count: `1500` has two.
    [[nodiscard]] std::size_t precision() const { return m_digits.size(); }
    /// As a count: what is too large for one becomes the largest. Only for integral numbers that are not negative.
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] std::size_t hash() const;

    /// Whether this is a whole multiple of `unit`, which is above zero and has at most k_unit_precision digits that
    /// count.
    [[nodiscard]] bool is_multiple_of(const Decimal& unit) const;
    static constexpr std::size_t k_unit_precision = 18;

    /// Exact results; nothing when one would have more than k_most_digits digits.
    [[nodiscard]] std::optional<Decimal> plus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> times(const Decimal& other) const;
    /// The quotient with `places` digits behind the point, half rounded away from zero; nothing for a divisor of zero.
    [[nodiscard]] std::optional<Decimal> over(const Decimal& divisor, std::int64_t places) const;
    /// Half rounded away from zero.
    [[nodiscard]] Decimal rounded(std::int64_t places) const;
    static constexpr std::int64_t k_most_digits = 4096;

    /// `-1234.5`: the shortest plain spelling.
    [[nodiscard]] std::string text() const;
    /// With just so many digits behind the point: `12.50`.
    [[nodiscard]] std::string text(std::int64_t places) const;

    bool operator==(const Decimal&) const = default;
    std::strong_ordering operator<=>(const Decimal& other) const;

private:
    Decimal(bool negative, std::string digits, std::int64_t exponent);
    [[nodiscard]] bool is_manageable() const;
    /// The digits as they stand when the last one counts ten to `exponent`.
    [[nodiscard]] std::string digits_down_to(std::int64_t exponent) const;

    bool m_negative = false;
    std::string m_digits;         ///< Without zeros at either end; empty for zero.
    std::int64_t m_exponent = 0;  ///< The value is the digits times ten to this.
};

}  // namespace plaint::schema
