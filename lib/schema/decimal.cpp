#include "schema/decimal.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace plaint::schema {

namespace {

/// Exponents beyond this are taken as this: no text is long enough to tell the difference.
constexpr std::int64_t k_exponent_limit = 1'000'000'000'000'000;
/// Converting another base takes quadratic time; numbers of more digits are no numbers anybody means.
constexpr std::size_t k_other_base_limit = 2000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string take_digits(std::string_view& text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
    std::string digits(text.begin(), end);
    text.remove_prefix(digits.size());
    return digits;
}

bool take_sign(std::string_view& text) {
    if (text.empty() || (text.front() != '-' && text.front() != '+')) return false;
    const bool negative = text.front() == '-';
    text.remove_prefix(1);
    return negative;
}

std::optional<std::int64_t> take_exponent(std::string_view& text) {
    if (text.empty()) return 0;
    if (text.front() != 'e' && text.front() != 'E') return std::nullopt;
    text.remove_prefix(1);
    const bool negative = take_sign(text);
    const std::string digits = take_digits(text);
    if (digits.empty() || !text.empty()) return std::nullopt;
    std::int64_t exponent = 0;
    for (const char digit : digits) exponent = std::min(exponent * 10 + (digit - '0'), k_exponent_limit);
    return negative ? -exponent : exponent;
}

/// The value of one digit in a base above ten, or nothing when it is none.
std::optional<int> digit_value(char c, int base) {
    int value = base;
    if (is_digit(c)) value = c - '0';
    if (c >= 'a' && c <= 'f') value = c - 'a' + 10;
    if (c >= 'A' && c <= 'F') value = c - 'A' + 10;
    return value < base ? std::optional(value) : std::nullopt;
}

/// Decimal digits of a number in another base.
std::optional<std::string> convert(std::string_view text, int base) {
    if (text.empty() || text.size() > k_other_base_limit) return std::nullopt;
    std::string reversed;
    for (const char c : text) {
        const auto value = digit_value(c, base);
        if (!value) return std::nullopt;
        int carry = *value;
        for (char& digit : reversed) {
            carry += (digit - '0') * base;
            digit = static_cast<char>('0' + carry % 10);
            carry /= 10;
        }
        for (; carry > 0; carry /= 10) reversed += static_cast<char>('0' + carry % 10);
    }
    return std::string(reversed.rbegin(), reversed.rend());
}

std::uint64_t times_modulo(std::uint64_t a, std::uint64_t b, std::uint64_t modulus) {
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>(Wide{a} * b % modulus);
}

/// Ten to `exponent`, modulo `modulus`.
std::uint64_t power_of_ten(std::int64_t exponent, std::uint64_t modulus) {
    std::uint64_t result = 1 % modulus;
    std::uint64_t square = 10 % modulus;
    for (; exponent > 0; exponent >>= 1) {
        if ((exponent & 1) != 0) result = times_modulo(result, square, modulus);
        square = times_modulo(square, square, modulus);
    }
    return result;
}

std::uint64_t remainder(std::string_view digits, std::uint64_t modulus) {
    std::uint64_t rest = 0;
    for (const char digit : digits) {
        rest = times_modulo(rest, 10, modulus) + static_cast<std::uint64_t>(digit - '0') % modulus;
        rest %= modulus;
    }
    return rest;
}

}  // namespace

Decimal::Decimal(bool negative, std::string digits, std::int64_t exponent)
    : m_negative(negative), m_digits(std::move(digits)), m_exponent(exponent) {
    m_digits.erase(0, std::min(m_digits.find_first_not_of('0'), m_digits.size()));
    const std::size_t last = m_digits.find_last_not_of('0');
    const std::size_t kept = last == std::string::npos ? 0 : last + 1;
    m_exponent += static_cast<std::int64_t>(m_digits.size() - kept);
    m_digits.resize(kept);
    if (!m_digits.empty()) return;
    m_negative = false;
    m_exponent = 0;
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
    const bool negative = take_sign(text);
    if (text.size() > 1 && text[0] == '0' && (text[1] == 'x' || text[1] == 'o')) {
        auto digits = convert(text.substr(2), text[1] == 'x' ? 16 : 8);
        if (!digits) return std::nullopt;
        return Decimal(negative, std::move(*digits), 0);
    }
    std::string digits = take_digits(text);
    std::string fraction;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        fraction = take_digits(text);
    }
    if (digits.empty() && fraction.empty()) return std::nullopt;
    const auto exponent = take_exponent(text);
    if (!exponent) return std::nullopt;
    const auto places = static_cast<std::int64_t>(fraction.size());
    return Decimal(negative, digits + fraction, *exponent - places);
}

std::optional<Decimal> Decimal::of(data::View view) {
    if (!view.is(data::Kind::integer) && !view.is(data::Kind::number)) return std::nullopt;
    return parse(view.text());
}

std::size_t Decimal::count() const {
    constexpr std::size_t k_largest = std::numeric_limits<std::size_t>::max();
    if (m_digits.empty()) return 0;
    if (static_cast<std::int64_t>(m_digits.size()) + m_exponent > std::numeric_limits<std::size_t>::digits10) {
        return k_largest;
    }
    std::size_t value = 0;
    for (const char digit : m_digits) value = value * 10 + static_cast<std::size_t>(digit - '0');
    for (std::int64_t i = 0; i < m_exponent; ++i) value *= 10;
    return value;
}

std::size_t Decimal::hash() const {
    return std::hash<std::string_view>{}(m_digits)*31 + static_cast<std::size_t>(m_exponent) * 2 + (m_negative ? 1 : 0);
}

bool Decimal::is_multiple_of(const Decimal& unit) const {
    if (is_zero()) return true;
    const std::int64_t shift = m_exponent - unit.m_exponent;
    // The digits end in no zero, so no multiple of ten divides them.
    if (shift < 0) return false;
    std::uint64_t modulus = 0;
    for (const char digit : unit.m_digits) modulus = modulus * 10 + static_cast<std::uint64_t>(digit - '0');
    return times_modulo(remainder(m_digits, modulus), power_of_ten(shift, modulus), modulus) == 0;
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
    const auto sign = [](const Decimal& d) { return d.is_zero() ? 0 : (d.m_negative ? -1 : 1); };
    if (sign(*this) != sign(other)) return sign(*this) <=> sign(other);
    const auto order = [](const Decimal& d) { return static_cast<std::int64_t>(d.m_digits.size()) + d.m_exponent; };
    const auto& smaller = m_negative ? other : *this;
    const auto& larger = m_negative ? *this : other;
    if (order(smaller) != order(larger) && !is_zero()) return order(smaller) <=> order(larger);
    return smaller.m_digits.compare(larger.m_digits) <=> 0;
}

}  // namespace plaint::schema
