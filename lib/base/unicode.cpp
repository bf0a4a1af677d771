#include "base/unicode.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <memory>

namespace plaint {

namespace {

/// The next character of a text: its code point, or -1 for one byte that is not valid UTF-8.
struct Character {
    utf8proc_int32_t code = -1;
    std::size_t length = 1;
};

Character decode(std::string_view rest) {
    const auto first = static_cast<unsigned char>(rest[0]);
    if (first < 0x80) return {first, 1};
    utf8proc_int32_t code = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(rest.data());
    const auto room = static_cast<utf8proc_ssize_t>(std::min<std::size_t>(rest.size(), 4));
    const utf8proc_ssize_t length = utf8proc_iterate(bytes, room, &code);
    if (length <= 0 || code < 0) return {};
    return {code, static_cast<std::size_t>(length)};
}

std::size_t width(Character character) {
    if (character.code < 0 || (character.code >= 0x20 && character.code < 0x7F)) return 1;
    return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(character.code)));
}

/// Characters that could steer a terminal or reorder what stands on it.
bool harmful(utf8proc_int32_t code) {
    const bool c0 = code < 0x20 && code != '\n' && code != '\t';
    const bool c1 = code >= 0x7F && code <= 0x9F;
    const bool separator = code == 0x2028 || code == 0x2029;
    const bool bidirectional = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return c0 || c1 || separator || bidirectional;
}

std::string escaped(Character character, char byte) {
    if (character.code < 0) return fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
    return character.code < 0x80 ? fmt::format("\\x{:02x}", character.code) : fmt::format("\\u{:04x}", character.code);
}

/// Folds valid UTF-8.
std::string fold_valid(std::string_view text) {
    constexpr auto k_options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                              UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    utf8proc_uint8_t* folded = nullptr;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const utf8proc_ssize_t length = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(text.size()), &folded, k_options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(folded, &std::free);
    if (length < 0) return std::string(text);
    return {reinterpret_cast<const char*>(folded), static_cast<std::size_t>(length)};
}

}  // namespace

std::optional<std::size_t> invalid_utf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const Character character = decode(bytes.substr(i));
        if (character.code < 0) return i;
        i += character.length;
    }
    return std::nullopt;
}

std::size_t display_width(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size();) {
        const Character character = decode(text.substr(i));
        columns += width(character);
        i += character.length;
    }
    return columns;
}

std::size_t character_count(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++count) i += decode(text.substr(i)).length;
    return count;
}

std::string fit(std::string_view text, std::size_t columns) {
    std::size_t used = 0;
    std::size_t cut = 0;  // the longest start that leaves a column for the ellipsis
    for (std::size_t i = 0; i < text.size();) {
        const Character character = decode(text.substr(i));
        used += width(character);
        i += character.length;
        if (used < columns) cut = i;
        if (used > columns) return columns == 0 ? std::string() : std::string(text.substr(0, cut)) + "…";
    }
    return std::string(text);
}

std::string printable(std::string_view text) {
    std::string shown;
    std::size_t taken = 0;  // up to here; what is harmless is taken over in one go
    for (std::size_t i = 0; i < text.size();) {
        const Character character = decode(text.substr(i));
        if (character.code < 0 || harmful(character.code)) {
            shown.append(text, taken, i - taken).append(escaped(character, text[i]));
            taken = i + character.length;
        }
        i += character.length;
    }
    return shown.append(text, taken);
}

std::string fold(std::string_view text) {
    std::string folded;
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        folded.reserve(text.size());
        for (const char c : text) folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return folded;
    }
    while (!text.empty()) {
        const std::size_t valid = invalid_utf8(text).value_or(text.size());
        folded += fold_valid(text.substr(0, valid));
        text.remove_prefix(valid);
        if (text.empty()) break;
        folded += text[0];
        text.remove_prefix(1);
    }
    return folded;
}

}  // namespace plaint
