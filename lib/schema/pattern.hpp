// Regular expressions of `pattern`: ECMA's as far as PCRE2 speaks them, over code points, with bounded effort.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace plaint::schema {

enum class Match {
    found,
    absent,
    exceeded,  ///< The expression takes more steps or memory on this text than a check may.
};

/// A compiled expression, safe to match with from several threads at once.
class Pattern {
public:
    /// The expression, or why it is none.
    struct Compiled {
        std::unique_ptr<Pattern> pattern;  ///< Null when it is invalid.
        std::string complaint;             ///< What PCRE2 says, in English.
        std::size_t offset = 0;            ///< Byte of the expression at which it says so.
    };
    static Compiled compile(std::string_view expression);

    ~Pattern();
    Pattern(const Pattern&) = delete;
    Pattern& operator=(const Pattern&) = delete;

    /// Whether it matches anywhere in the text.
    [[nodiscard]] Match match(std::string_view text) const;

private:
    explicit Pattern(void* code) : m_code(code) {}
    [[nodiscard]] const void* faster() const;

    void* m_code;
    /// Machine code costs more than some hundred matches, so it is made only for an expression in heavy use. It is made
    /// of a copy, since other threads may be matching with the original.
    mutable std::atomic<void*> m_faster = nullptr;
    mutable std::atomic<std::uint32_t> m_uses = 0;
};

}  // namespace plaint::schema
