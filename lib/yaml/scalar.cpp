#include "yaml/scalar.hpp"

#include "base/unicode.hpp"
#include "yaml/yaml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace plaint::yaml {

namespace {

using data::Kind;

struct Character {
    char32_t code = 0xFFFD;
    std::size_t length = 1;
    bool valid = false;
};

/// The first character of a text that is not empty.
Character first_character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) return {lead, 1, true};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (length > text.size() || invalid_utf8(text.substr(0, length))) return {};
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) code = (code << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    return {code, length, true};
}

/// Characters that are invisible, end a line for some readers, or turn the reading direction.
bool needs_escape(char32_t code) {
    if (code < 0x20 || (code >= 0x7F && code <= 0x9F)) return true;
    const bool marks = code == 0x061C || code == 0x200E || code == 0x200F;
    const bool turns = (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return marks || turns || code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

enum class Lines { one, several };

/// Whether every character may stand as it is.
bool stands_raw(std::string_view text, Lines lines) {
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte < 0x7F) {
            ++i;
            continue;
        }
        const Character character = first_character(text.substr(i));
        const bool allowed = lines == Lines::several && (text[i] == '\n' || text[i] == '\t');
        if (!allowed && (!character.valid || needs_escape(character.code))) return false;
        i += character.length;
    }
    return true;
}

bool all_of(std::string_view text, std::string_view allowed) {
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Words that YAML 1.1 takes for booleans, in any case; `y` and `n` too.
bool is_word_of_yaml_1_1(std::string_view text) {
    constexpr std::array<std::string_view, 10> k_words{"y",   "n",    "yes",   "no",   "on",
                                                       "off", "true", "false", "null", "~"};
    if (text.size() > 5) return false;
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::ranges::find(k_words, lower) != k_words.end();
}

/// Anything near a number of YAML 1.1: underscores, octals, binaries, base 60, exponents, infinities.
bool looks_like_number(std::string_view text) {
    if (text[0] == '+' || text[0] == '-') text.remove_prefix(1);
    if (text.empty()) return false;
    if (text[0] == '.') {
        const std::string_view rest = text.substr(1);
        if (rest.size() == 3 && (rest[0] == 'i' || rest[0] == 'I' || rest[0] == 'n' || rest[0] == 'N')) return true;
    }
    if (text.find_first_of("0123456789") == std::string_view::npos) return false;
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'o' || text[1] == 'b')) {
        return all_of(text.substr(2), "0123456789abcdefABCDEF_");
    }
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent != std::string_view::npos && !all_of(text.substr(exponent + 1), "0123456789+-_")) return false;
    return all_of(text.substr(0, exponent), "0123456789_.:,");
}

bool looks_like_date(std::string_view text) {
    constexpr std::string_view k_digits = "0123456789";
    if (text.size() < 8 || !all_of(text.substr(0, 4), k_digits) || text[4] != '-') return false;
    const std::size_t day = text.find('-', 5);
    if (day == std::string_view::npos || day > 7 || !all_of(text.substr(5, day - 5), k_digits)) return false;
    return all_of(text.substr(day + 1), "0123456789:.TtZz +-");
}

bool has_indicators(std::string_view text, Context context) {
    constexpr std::string_view k_first = "-?:,[]{}#&*!|>'\"%@`";
    if (k_first.find(text.front()) != std::string_view::npos) return true;
    if (text.starts_with("...") || text == "=" || text == "<<") return true;
    if (text.front() == ' ' || text.back() == ' ' || text.back() == ':') return true;
    // At the start of a line these would look like what git leaves behind in a conflict.
    if (text.starts_with("<<<<<<<") || text.starts_with("=======")) return true;
    // Between brackets readers differ about colons and question marks inside a text.
    if (context == Context::flow && text.find_first_of(",[]{}:?") != std::string_view::npos) return true;
    return text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos;
}

std::string escape(char32_t code) {
    switch (code) {
        case '"':
            return "\\\"";
        case '\\':
            return "\\\\";
        case '\n':
            return "\\n";
        case '\t':
            return "\\t";
        case '\r':
            return "\\r";
        default:
            break;
    }
    return fmt::format("\\u{:04x}", static_cast<std::uint32_t>(code));  // as JSON spells it too
}

}  // namespace

bool plain_is_safe(std::string_view text, Context context) {
    if (text.empty() || core_kind(text) != Kind::string) return false;
    if (!stands_raw(text, Lines::one) || has_indicators(text, context)) return false;
    return !is_word_of_yaml_1_1(text) && !looks_like_number(text) && !looks_like_date(text);
}

bool single_quotes_hold(std::string_view text) { return stands_raw(text, Lines::one); }

bool literal_holds(std::string_view text) {
    if (text.find('\n') == std::string_view::npos || !stands_raw(text, Lines::several)) return false;
    const std::size_t content = text.find_first_not_of('\n');
    if (content == std::string_view::npos) return false;
    // A first line that begins with a blank would need an indentation indicator, which readers disagree about.
    if (text[content] == ' ' || text[content] == '\t') return false;
    // Blanks on a last line without line end are lost by some readers.
    const std::size_t last = text.rfind('\n') + 1;
    return last == text.size() || text.find_first_not_of(" \t", last) != std::string_view::npos;
}

std::string single_quoted(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'') quoted += '\'';
        quoted += c;
    }
    return quoted + "'";
}

std::string double_quoted(std::string_view text) {
    std::string quoted = "\"";
    for (std::size_t i = 0; i < text.size();) {
        const Character character = first_character(text.substr(i));
        const bool special = character.code == '"' || character.code == '\\';
        if (!character.valid || special || needs_escape(character.code)) {
            quoted += escape(character.code);
        } else {
            quoted += text.substr(i, character.length);
        }
        i += character.length;
    }
    return quoted + "\"";
}

std::string inline_text(std::string_view text, Context context) {
    return plain_is_safe(text, context) ? std::string(text) : double_quoted(text);
}

std::optional<std::string> inline_value(const data::Value& value, Context context) {
    struct Spell {
        Context context;
        std::optional<std::string> operator()(std::monostate) const { return "null"; }
        std::optional<std::string> operator()(bool held) const { return held ? "true" : "false"; }
        std::optional<std::string> operator()(std::int64_t held) const { return std::to_string(held); }
        std::optional<std::string> operator()(const data::Number& held) const { return held.text; }
        std::optional<std::string> operator()(const std::string& held) const { return inline_text(held, context); }
        std::optional<std::string> operator()(const data::Sequence& held) const {
            return held.empty() ? std::optional<std::string>("[]") : std::nullopt;
        }
        std::optional<std::string> operator()(const data::Mapping& held) const {
            return held.empty() ? std::optional<std::string>("{}") : std::nullopt;
        }
    };
    return std::visit(Spell{context}, value.held());
}

}  // namespace plaint::yaml
