// Calculating with decimals, digit by digit: figures of records are short.
#include "schema/decimal.hpp"

#include <algorithm>

namespace plaint::schema {

namespace {

/// Both as long as the longer one, with zeros in front.
void level(std::string& a, std::string& b) {
    const std::size_t size = std::max(a.size(), b.size());
    a.insert(0, size - a.size(), '0');
    b.insert(0, size - b.size(), '0');
}

/// Of digits of one length.
std::string added(const std::string& a, const std::string& b) {
    std::string sum(a.size() + 1, '0');
    int carry = 0;
    for (std::size_t i = a.size(); i-- > 0;) {
        carry += (a[i] - '0') + (b[i] - '0');
        sum[i + 1] = static_cast<char>('0' + carry % 10);
        carry /= 10;
    }
    sum[0] = static_cast<char>('0' + carry);
    return sum;
}

/// Of digits of one length, where `a` is not less than `b`.
std::string subtracted(const std::string& a, const std::string& b) {
    std::string rest(a.size(), '0');
    int borrowed = 0;
    for (std::size_t i = a.size(); i-- > 0;) {
        int digit = a[i] - b[i] - borrowed;
        borrowed = digit < 0 ? 1 : 0;
        if (digit < 0) digit += 10;
        rest[i] = static_cast<char>('0' + digit);
    }
    return rest;
}

/// How often `divisor` goes into `dividend`, cut to a whole number.
std::string quotient(const std::string& dividend, const std::string& divisor) {
    std::string out;
    std::string rest;
    for (const char digit : dividend) {
        rest += digit;
        rest.erase(0, std::min(rest.find_first_not_of('0'), rest.size()));
        std::string aligned = divisor;
        char times = '0';
        while (rest.size() > divisor.size() || (rest.size() == divisor.size() && rest >= divisor)) {
            level(rest, aligned);
            rest = subtracted(rest, aligned);
            rest.erase(0, std::min(rest.find_first_not_of('0'), rest.size()));
            aligned = divisor;
            ++times;
        }
        out += times;
    }
    return out;
}

}  // namespace

bool Decimal::is_manageable() const {
    return static_cast<std::int64_t>(m_digits.size()) <= k_most_digits && m_exponent <= k_most_digits &&
           m_exponent >= -k_most_digits;
}

std::string Decimal::digits_down_to(std::int64_t exponent) const {
    return m_digits + std::string(static_cast<std::size_t>(m_exponent - exponent), '0');
}

std::optional<Decimal> Decimal::plus(const Decimal& other) const {
    if (!is_manageable() || !other.is_manageable()) return std::nullopt;
    const std::int64_t exponent = std::min(m_exponent, other.m_exponent);
    std::string a = digits_down_to(exponent);
    std::string b = other.digits_down_to(exponent);
    level(a, b);
    Decimal sum = m_negative == other.m_negative ? Decimal(m_negative, added(a, b), exponent)
                  : a < b                        ? Decimal(other.m_negative, subtracted(b, a), exponent)
                                                 : Decimal(m_negative, subtracted(a, b), exponent);
    return sum.is_manageable() ? std::optional(std::move(sum)) : std::nullopt;
}

std::optional<Decimal> Decimal::minus(const Decimal& other) const {
    Decimal opposite = other;
    opposite.m_negative = !other.m_negative && !other.is_zero();
    return plus(opposite);
}

std::optional<Decimal> Decimal::times(const Decimal& other) const {
    if (!is_manageable() || !other.is_manageable()) return std::nullopt;
    std::string product(m_digits.size() + other.m_digits.size(), '0');
    for (std::size_t i = m_digits.size(); i-- > 0;) {
        int carry = 0;
        for (std::size_t j = other.m_digits.size(); j-- > 0;) {
            carry += (product[i + j + 1] - '0') + (m_digits[i] - '0') * (other.m_digits[j] - '0');
            product[i + j + 1] = static_cast<char>('0' + carry % 10);
            carry /= 10;
        }
        product[i] = static_cast<char>('0' + carry);
    }
    Decimal made(m_negative != other.m_negative, std::move(product), m_exponent + other.m_exponent);
    return made.is_manageable() ? std::optional(std::move(made)) : std::nullopt;
}

std::optional<Decimal> Decimal::over(const Decimal& divisor, std::int64_t places) const {
    if (divisor.is_zero() || !is_manageable() || !divisor.is_manageable()) return std::nullopt;
    // One digit more than asked for decides on rounding; what lies behind it cannot change that.
    const std::int64_t exponent = -places - 1;
    std::string dividend = m_digits;
    std::string by = divisor.m_digits;
    const std::int64_t shift = m_exponent - divisor.m_exponent - exponent;
    (shift < 0 ? by : dividend).append(static_cast<std::size_t>(shift < 0 ? -shift : shift), '0');
    return Decimal(m_negative != divisor.m_negative, quotient(dividend, by), exponent).rounded(places);
}

Decimal Decimal::rounded(std::int64_t places) const {
    if (m_exponent >= -places) return *this;
    const auto cut = static_cast<std::size_t>(-places - m_exponent);
    if (cut > m_digits.size()) return Decimal(false, {}, 0);
    std::string kept = m_digits.substr(0, m_digits.size() - cut);
    const bool up = m_digits[kept.size()] >= '5';
    if (!up) return Decimal(m_negative, std::move(kept), -places);
    if (kept.empty()) kept = "0";
    std::string one = "1";
    level(kept, one);
    return Decimal(m_negative, added(kept, one), -places);
}

std::string Decimal::text() const {
    if (m_digits.empty()) return "0";
    return text(std::max<std::int64_t>(0, -m_exponent));
}

std::string Decimal::text(std::int64_t places) const {
    const Decimal shown = rounded(places);
    if (!shown.is_manageable()) return {};
    std::string digits = shown.m_digits.empty() ? std::string{} : shown.digits_down_to(-places);
    const auto behind = static_cast<std::size_t>(places);
    if (digits.size() <= behind) digits.insert(0, behind + 1 - digits.size(), '0');
    if (places > 0) digits.insert(digits.size() - behind, 1, '.');
    return (shown.m_negative ? "-" : "") + digits;
}

}  // namespace plaint::schema
