// Bilingual texts: everything a user reads exists in English and in Chinese, or does not compile.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace plaint {

/// The languages plaint speaks. Chosen once per run at the edge (`--lang`, `PLAINT_LANG`, the locale's variables).
enum class Lang { en, zh };

namespace detail {

/// The set of `{0}` … `{9}` placeholders in a literal, as bits; a brace that is no such placeholder is a compile error.
consteval unsigned placeholders(std::string_view text) {
    unsigned seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '}') {
            if (i + 1 >= text.size() || text[i + 1] != '}') throw "a lone } in a text";
            ++i;
            continue;
        }
        if (text[i] != '{') continue;
        if (i + 1 < text.size() && text[i + 1] == '{') {
            ++i;
            continue;
        }
        if (i + 2 >= text.size() || text[i + 1] < '0' || text[i + 1] > '9' || text[i + 2] != '}') {
            throw "placeholders are written {0} to {9}";
        }
        seen |= 1U << (text[i + 1] - '0');
        i += 2;
    }
    return seen;
}

}  // namespace detail

/// A pair of literals, one per language, with positional placeholders `{0}` … `{9}`.
/// Both must be there and use the same placeholders; anything else does not compile.
struct Text {
    std::string_view en;
    std::string_view zh;

    consteval Text(const char* english, const char* chinese) : en(english), zh(chinese) {
        if (en.empty() || zh.empty()) throw "a text needs both languages";
        if (detail::placeholders(en) != detail::placeholders(zh)) throw "both languages must use the same placeholders";
    }

    [[nodiscard]] constexpr std::string_view in(Lang lang) const { return lang == Lang::zh ? zh : en; }
};

/// A text with its arguments filled in, still in both languages: what findings and reports carry until they are
/// printed.
struct Phrase {
    std::string en;
    std::string zh;

    Phrase() = default;
    Phrase(std::string english, std::string chinese) : en(std::move(english)), zh(std::move(chinese)) {}
    Phrase(const Text& text);  // NOLINT(google-explicit-constructor): a text without arguments is a phrase

    /// The same words in both languages, for names and values that are not translated.
    static Phrase same(std::string_view words) { return {std::string(words), std::string(words)}; }

    [[nodiscard]] const std::string& in(Lang lang) const { return lang == Lang::zh && !zh.empty() ? zh : en; }
    [[nodiscard]] bool empty() const { return en.empty(); }
    bool operator==(const Phrase&) const = default;
};

namespace detail {

template <class Arg>
const Arg& speak(const Arg& arg, Lang) {
    return arg;
}
inline const std::string& speak(const Phrase& arg, Lang lang) { return arg.in(lang); }

template <class... Args>
std::string fill(std::string_view pattern, const Args&... args) {
    return fmt::format(fmt::runtime(pattern), args...);
}

}  // namespace detail

/// Fills in a text's placeholders. Arguments that are phrases speak each language themselves.
template <class... Args>
Phrase phrase(const Text& text, const Args&... args) {
    return {detail::fill(text.en, detail::speak(args, Lang::en)...),
            detail::fill(text.zh, detail::speak(args, Lang::zh)...)};
}

inline Phrase::Phrase(const Text& text) : Phrase(phrase(text)) {}

}  // namespace plaint
