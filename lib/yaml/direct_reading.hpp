// A text and the place in it that the direct reader has come to, with what its parts ask about single characters.
#pragma once

#include "yaml/grow.hpp"
#include "yaml/yaml.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace plaint::yaml::direct {

enum Class : std::uint8_t {
    k_key_first = 1,    ///< May begin a key.
    k_key = 2,          ///< May stand inside a key.
    k_plain_first = 4,  ///< May begin a plain scalar, whatever follows.
    k_plain = 8,        ///< May stand inside a plain scalar, whatever surrounds it, between brackets too.
    k_in_quotes = 16,   ///< Means itself in quotes of either kind.
};

constexpr std::array<std::uint8_t, 256> classify() {
    std::array<std::uint8_t, 256> table{};
    for (unsigned b = 0; b < 256; ++b) {
        const char c = static_cast<char>(b);
        const bool letter = b >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        unsigned classes = 0;
        if (letter || c == '_') classes |= k_key_first | k_key | k_plain_first;
        if (c == '-' || c == '.' || c == '/') classes |= k_key;
        if (c == '/' || c == '(' || c == '+' || c == '.' || c == '$') classes |= k_plain_first;
        if (b > ' ' && std::string_view(":#,[]{}?").find(c) == std::string_view::npos) classes |= k_plain;
        if ((b >= ' ' || c == '\t') && c != '"' && c != '\'' && c != '\\') classes |= k_in_quotes;
        table[b] = static_cast<std::uint8_t>(classes);
    }
    return table;
}
inline constexpr std::array<std::uint8_t, 256> k_classes = classify();

inline bool is(char c, Class wanted) { return (k_classes[static_cast<unsigned char>(c)] & wanted) != 0; }

/// A scalar as it stands: its bytes, quotes included, and the text that they mean.
struct Scalar {
    Span span;
    std::string_view text;
    data::Style style = Style::plain;
};

/// The parts of the reader pass this along and move its place. Each of them tells whether it understood all that it
/// read; when one did not, the text is left to libyaml, so that the place no longer matters.
struct Reading {
    data::Tree& tree;
    std::string_view text;
    std::uint32_t at = 0;

    explicit Reading(data::Tree& filled) : tree(filled), text(filled.source) {}

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text.size()); }
    /// The character at `i`; behind the text a line end.
    [[nodiscard]] char look(std::uint32_t i) const { return i < text.size() ? text[i] : '\n'; }
    [[nodiscard]] char here() const { return look(at); }
    [[nodiscard]] char next() const { return look(at + 1); }
    [[nodiscard]] bool blank_or_end(std::uint32_t i) const { return look(i) == ' ' || look(i) == '\n'; }
    [[nodiscard]] std::string_view slice(Span span) const { return text.substr(span.begin, span.end - span.begin); }

    /// Behind the characters of a class that begin at `i`; a string's closing zero is of none.
    [[nodiscard]] std::uint32_t past(std::uint32_t i, Class wanted) const {
        const char* const bytes = tree.source.c_str();
        while (is(bytes[i], wanted)) ++i;
        return i;
    }
    void skip_blanks() {
        while (here() == ' ') ++at;
    }
    void skip_line() {
        const std::size_t end = text.find('\n', at);
        at = end == std::string_view::npos ? size() : static_cast<std::uint32_t>(end + 1);
    }

    void put(NodeIndex index, const Scalar& scalar) const {
        Node& node = tree.nodes[index];
        node.style = scalar.style;
        node.kind = scalar.style == Style::plain ? core_kind(scalar.text) : Kind::string;
        node.span = scalar.span;
        node.text = scalar.text;
    }
};

}  // namespace plaint::yaml::direct
