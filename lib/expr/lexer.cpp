#include "expr/lexer.hpp"

#include <array>

namespace plaint::expr {

namespace {

struct Sign {
    std::string_view spelling;
    Token::Kind kind;
    std::string_view text;
};

using Kind = Token::Kind;
// A longer sign stands before its own beginning.
constexpr std::array<Sign, 30> k_signs{
    {{"!=", Kind::op, "!="},       {"!~", Kind::op, "!~"},        {"<=", Kind::op, "<="},
     {">=", Kind::op, ">="},       {"==", Kind::unknown, "=="},   {"=", Kind::op, "="},
     {"<", Kind::op, "<"},         {">", Kind::op, ">"},          {"~", Kind::op, "~"},
     {"≠", Kind::op, "!="},        {"≤", Kind::op, "<="},         {"≥", Kind::op, ">="},
     {"＝", Kind::op, "="},        {"＜", Kind::op, "<"},         {"＞", Kind::op, ">"},
     {"～", Kind::op, "~"},        {"(", Kind::open, "("},        {")", Kind::close, ")"},
     {"（", Kind::open, "("},      {"）", Kind::close, ")"},      {",", Kind::comma, ","},
     {"，", Kind::comma, ","},     {"、", Kind::comma, ","},      {"&&", Kind::unknown, "&&"},
     {"*", Kind::arithmetic, "*"}, {"/", Kind::arithmetic, "/"},  {"×", Kind::arithmetic, "*"},
     {"÷", Kind::arithmetic, "/"}, {"＋", Kind::arithmetic, "+"}, {"－", Kind::arithmetic, "-"}}};

constexpr std::array<std::string_view, 4> k_blanks{" ", "\t", "\n", "\r"};
constexpr std::string_view k_wide_blank = "\u3000";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

const Sign* sign_at(std::string_view text) {
    if (!text.empty() && (is_letter(text.front()) || is_digit(text.front()))) return nullptr;
    for (const Sign& sign : k_signs) {
        if (text.starts_with(sign.spelling)) return &sign;
    }
    return nullptr;
}

/// Whether the character at the front ends a word though it is not ASCII.
bool is_wide_sign(std::string_view text) {
    return is_beyond_ascii(text.front()) && (sign_at(text) != nullptr || text.starts_with(k_wide_blank) ||
                                             text.starts_with("“") || text.starts_with("”"));
}

bool continues(std::string_view rest, Token::Kind kind) {
    const char c = rest.front();
    if (is_letter(c) || is_digit(c) || c == '.' || c == '-') return true;
    if (kind == Kind::figure && (c == ':' || c == '+')) return true;
    return is_beyond_ascii(c) && !is_wide_sign(rest);
}

/// The length of `[12]`, or nothing.
std::size_t index_length(std::string_view rest) {
    if (rest.empty() || rest.front() != '[') return 0;
    std::size_t end = 1;
    while (end < rest.size() && is_digit(rest[end])) ++end;
    return end > 1 && end < rest.size() && rest[end] == ']' ? end + 1 : 0;
}

}  // namespace

Token Lexer::finish(Token::Kind kind, std::size_t begin, std::string text) const {
    return {kind, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_at)}, std::move(text)};
}

void Lexer::skip_blanks() {
    for (bool skipped = true; skipped;) {
        skipped = false;
        for (const std::string_view blank : k_blanks) {
            if (m_text.substr(m_at).starts_with(blank)) {
                m_at += blank.size();
                skipped = true;
            }
        }
        if (m_text.substr(m_at).starts_with(k_wide_blank)) {
            m_at += k_wide_blank.size();
            skipped = true;
        }
    }
}

Token Lexer::quoted(std::string_view closing, std::size_t opening_size) {
    const std::size_t begin = m_at;
    m_at += opening_size;
    std::string text;
    while (m_at < m_text.size()) {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with(closing)) {
            m_at += closing.size();
            return finish(Kind::quoted, begin, std::move(text));
        }
        const bool escape =
            rest.front() == '\\' && rest.size() > 1 && (rest[1] == '\\' || rest.substr(1).starts_with(closing));
        if (escape) ++m_at;
        text += m_text[m_at++];
    }
    m_at = begin + opening_size;
    Token token = finish(Kind::unclosed, begin, std::string(closing));
    m_at = m_text.size();
    return token;
}

Token Lexer::run(Token::Kind kind, std::size_t start) {
    const std::size_t begin = m_at;
    m_at += start;
    while (m_at < m_text.size()) {
        const std::string_view rest = m_text.substr(m_at);
        const std::string_view taken = m_text.substr(begin, m_at - begin);
        if (const std::size_t length = kind == Kind::figure ? 0 : index_length(rest)) {
            m_at += length;
        } else if (continues(rest, kind) || (rest.front() == '+' && (taken == "today" || taken == "now"))) {
            ++m_at;
        } else {
            break;
        }
    }
    return finish(kind, begin,
                  std::string(m_text.substr(begin + (kind == Kind::member ? 1 : 0),
                                            m_at - begin - (kind == Kind::member ? 1 : 0))));
}

Token Lexer::next() {
    skip_blanks();
    if (m_at == m_text.size()) return finish(Kind::end, m_at, {});
    const std::string_view rest = m_text.substr(m_at);
    if (rest.starts_with("“")) return quoted("”", std::string_view("“").size());
    if (rest.front() == '"' || rest.front() == '\'') return quoted(rest.substr(0, 1), 1);
    const std::size_t begin = m_at;
    if (const Sign* sign = sign_at(rest)) {
        m_at += sign->spelling.size();
        return finish(sign->kind, begin, std::string(sign->text));
    }
    const bool signed_figure = (rest.front() == '-' || rest.front() == '+') && rest.size() > 1 && is_digit(rest[1]);
    if (is_digit(rest.front()) || signed_figure) return run(Kind::figure, 1);
    if (rest.front() == '-' || rest.front() == '+') {
        ++m_at;
        return finish(Kind::arithmetic, begin, std::string(rest.substr(0, 1)));
    }
    if (rest.front() == '$' && rest.size() > 1 && is_letter(rest[1])) {
        m_at += 1;
        Token token = run(Kind::variable, 1);
        token.span.begin = static_cast<std::uint32_t>(begin);
        return token;
    }
    if (rest.front() == '.' && rest.size() > 1 && is_letter(rest[1])) return run(Kind::member, 1);
    if (is_letter(rest.front()) || (is_beyond_ascii(rest.front()) && !is_wide_sign(rest))) return run(Kind::word, 1);
    m_at += rest.starts_with("||") ? std::size_t{2} : std::size_t{1};
    while (m_at < m_text.size() && (static_cast<unsigned char>(m_text[m_at]) & 0xC0U) == 0x80U) ++m_at;
    return finish(Kind::unknown, begin, std::string(m_text.substr(begin, m_at - begin)));
}

}  // namespace plaint::expr
