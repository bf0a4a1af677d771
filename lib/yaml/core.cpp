// Types of plain scalars by the YAML 1.2 core schema.
#include "yaml/yaml.hpp"

#include <charconv>
#include <cstdint>

namespace plaint::yaml {

namespace {

using data::Kind;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits(std::string_view text, std::size_t from) {
    while (from < text.size() && is_digit(text[from])) ++from;
    return from;
}

bool is_octal(std::string_view text) { return text.find_first_not_of("01234567") == std::string_view::npos; }

bool is_hex(std::string_view text) {
    return text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// Integer when the magnitude fits 64 bits with its sign, else number.
Kind sized(std::string_view magnitude, int base, bool negative) {
    std::uint64_t value = 0;
    const auto [stop, failed] = std::from_chars(magnitude.data(), magnitude.data() + magnitude.size(), value, base);
    const std::uint64_t most = static_cast<std::uint64_t>(INT64_MAX) + (negative ? 1U : 0U);
    return failed == std::errc{} && value <= most ? Kind::integer : Kind::number;
}

bool is_infinity(std::string_view text) { return text == ".inf" || text == ".Inf" || text == ".INF"; }

/// `text` without its sign: digits, optional fraction, optional exponent.
bool is_decimal(std::string_view text) {
    std::size_t at = digits(text, 0);
    const bool whole = at > 0;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = digits(text, at + 1);
        if (!whole && fraction == at + 1) return false;
        at = fraction;
    } else if (!whole) {
        return false;
    }
    if (at == text.size()) return true;
    if (text[at] != 'e' && text[at] != 'E') return false;
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    return at < text.size() && digits(text, at) == text.size();
}

Kind number_kind(std::string_view text) {
    if (text.starts_with("0o") && text.size() > 2 && is_octal(text.substr(2))) return sized(text.substr(2), 8, false);
    if (text.starts_with("0x") && text.size() > 2 && is_hex(text.substr(2))) return sized(text.substr(2), 16, false);
    const bool negative = text.front() == '-';
    const std::string_view unsigned_text = negative || text.front() == '+' ? text.substr(1) : text;
    if (!unsigned_text.empty() && digits(unsigned_text, 0) == unsigned_text.size()) {
        return sized(unsigned_text, 10, negative);
    }
    if (is_infinity(unsigned_text) || is_decimal(unsigned_text)) return Kind::number;
    return text == ".nan" || text == ".NaN" || text == ".NAN" ? Kind::number : Kind::string;
}

}  // namespace

data::Kind core_kind(std::string_view plain) {
    if (plain.empty()) return Kind::null;
    switch (plain.front()) {
        case '~':
            return plain.size() == 1 ? Kind::null : Kind::string;
        case 'n':
        case 'N':
            return plain == "null" || plain == "Null" || plain == "NULL" ? Kind::null : Kind::string;
        case 't':
        case 'T':
            return plain == "true" || plain == "True" || plain == "TRUE" ? Kind::boolean : Kind::string;
        case 'f':
        case 'F':
            return plain == "false" || plain == "False" || plain == "FALSE" ? Kind::boolean : Kind::string;
        default:
            break;
    }
    const char first = plain.front();
    const bool may_be_number = is_digit(first) || first == '+' || first == '-' || first == '.';
    return may_be_number ? number_kind(plain) : Kind::string;
}

}  // namespace plaint::yaml
