// Reading an expression token by token: what every part of the parser does, and its complaints. Private to the room.
#pragma once

#include "base/unicode.hpp"
#include "expr/codes.hpp"
#include "expr/lexer.hpp"
#include "expr/parser.hpp"

#include <array>

namespace plaint::expr {

inline bool is_reserved(std::string_view word) {
    return word == "and" || word == "or" || word == "not" || word == "in";
}

inline Phrase named(const Token& token) {
    if (token.kind == Token::Kind::end) return phrase({"the end of the expression", "表达式末尾"});
    return Phrase::same("`" + printable(fit(token.text, 40)) + "`");
}

/// The first mistake ends it: thrown as a Finding and caught in parser.cpp, as parsing is deep and the mistake is
/// final.
class TokenReader {
protected:
    using Kind = Token::Kind;

    TokenReader(std::string_view text, std::string_view name, const Vocabulary* vocabulary)
        : m_text(text), m_name(name), m_vocabulary(vocabulary), m_lexer(text) {
        advance();
    }

    void refuse_empty() {
        if (m_token.kind != Kind::end) return;
        refuse(m_token.span, {"the expression is empty", "表达式为空"},
               {"Write a condition, such as `urgency = high`", "请写一个条件，例如 `urgency = high`"});
    }

    void advance() {
        m_last_end = m_token.span.end;
        m_token = m_lexer.next();
        if (m_token.kind == Kind::unclosed) {
            refuse(m_token.span, phrase({"this quotation mark is never closed", "引号没有闭合"}),
                   phrase({"Close it with {0}", "请用 {0} 闭合"}, m_token.text));
        }
        if (m_token.kind == Kind::unknown) refuse_sign();
    }

    [[noreturn]] void refuse(Span span, Phrase message, Phrase hint = {}) {
        throw placed(error(k_syntax, std::move(message), std::move(hint)), m_text, span, m_name);
    }

    [[noreturn]] void refuse_sign() {
        Phrase hint = Text("Put texts with signs in them in quotes", "含有符号的文本请加引号");
        for (const Mistake& mistake : k_mistakes) {
            if (m_token.text == mistake.written) hint = phrase({"Write `{0}`", "请写 `{0}`"}, mistake.meant);
        }
        refuse(m_token.span, phrase({"{0} means nothing here", "{0} 在此处没有意义"}, named(m_token)), hint);
    }

    [[noreturn]] void expected(const Text& what) {
        refuse(m_token.span,
               phrase({"expected {0}, found {1}", "此处应为{0}，实际为{1}"}, Phrase(what), named(m_token)));
    }

    [[nodiscard]] bool at_word(std::string_view word) const {
        return m_token.kind == Kind::word && m_token.text == word;
    }

    bool take_word(std::string_view word) {
        if (!at_word(word)) return false;
        advance();
        return true;
    }

    Span since(std::uint32_t begin) const { return {begin, m_last_end}; }

    /// Counts the nesting for as long as it lives.
    class Level {
    public:
        explicit Level(TokenReader& parser) : m_parser(parser) {
            if (++m_parser.m_depth <= k_most_depth) return;
            throw placed(error(k_too_deep, phrase({"nested deeper than {0} levels", "嵌套超过 {0} 层"}, k_most_depth),
                               phrase({"Split the condition", "请拆分条件"})),
                         m_parser.m_text, m_parser.m_token.span, m_parser.m_name);
        }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;
        ~Level() { --m_parser.m_depth; }

    private:
        TokenReader& m_parser;
    };

    void close(Span opening) {
        if (m_token.kind == Kind::end) {
            refuse(opening, {"this parenthesis is never closed", "括号没有闭合"}, {"Close it with )", "请用 ) 闭合"});
        }
        if (m_token.kind != Kind::close) expected({"`and`, `or` or `)`", "`and`、`or` 或 `)`"});
        advance();
    }

    std::string_view m_text;
    std::string_view m_name;
    const Vocabulary* m_vocabulary;
    Lexer m_lexer;
    Token m_token;
    std::uint32_t m_last_end = 0;
    std::size_t m_depth = 0;

private:
    struct Mistake {
        std::string_view written;
        std::string_view meant;
    };
    static constexpr std::array<Mistake, 7> k_mistakes{
        {{"==", "="}, {"&&", "and"}, {"||", "or"}, {"!", "not"}, {"&", "and"}, {"|", "or"}, {"%", "~"}}};
};

}  // namespace plaint::expr
