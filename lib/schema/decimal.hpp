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

    bool operator==(const Decimal&) const = default;
    std::strong_ordering operator<=>(const Decimal& other) const;

private:
    Decimal(bool negative, std::string digits, std::int64_t exponent);

    bool m_negative = false;
    std::string m_digits;         ///< Without zeros at either end; empty for zero.
    std::int64_t m_exponent = 0;  ///< The value is the digits times ten to this.
};

}  // namespace plaint::schema
