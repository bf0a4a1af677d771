// Tokens of an expression.
#pragma once

#include "base/finding.hpp"

#include <string>
#include <string_view>

namespace plaint::expr {

struct Token {
    enum class Kind {
        end,
        word,        ///< `urgency`, `result.confirmation.at`, `非常满意`, `it-project`; also and, or, not, in.
        figure,      ///< Begins with a digit or a sign: `3`, `-2.5`, `2026-03-01`, `-7d`, `13800001111`.
        quoted,      ///< `text` is without quotes and escapes.
        variable,    ///< `$name`; `text` is the name.
        op,          ///< `text` in its ASCII spelling.
        arithmetic,  ///< `+`, `-`, `*` or `/`.
        open,
        close,
        comma,
        member,  ///< `.name.name` behind a parenthesis; `text` is without the first dot.
        unknown,
        unclosed,  ///< A quote without its end.
    };
    Kind kind = Kind::end;
    Span span;
    std::string text;
};

/// Takes tokens off an expression, front to back. Signs that a Chinese keyboard types (`（`, `，`, `“`, `≥`) count as
/// their ASCII counterparts.
class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) {}
    Token next();

private:
    void skip_blanks();
    Token quoted(std::string_view closing, std::size_t opening_size);
    Token run(Token::Kind kind, std::size_t start);
    Token finish(Token::Kind kind, std::size_t begin, std::string text) const;

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace plaint::expr
