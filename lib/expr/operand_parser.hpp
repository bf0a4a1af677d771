// Operands of an expression: names, values, calculations and functions of lists. Private to the room.
#pragma once

#include "expr/calculate.hpp"
#include "expr/literal.hpp"
#include "expr/token_reader.hpp"

namespace plaint::expr {

class OperandParser : protected TokenReader {
protected:
    using TokenReader::TokenReader;
    ~OperandParser() = default;

    /// The condition on a list's entries behind a comma.
    virtual Node filter(const Operand& of) = 0;

    Operand operand() { return further(factor()); }

    /// The calculation that begins with a first operand, or just that.
    Operand further(Operand first) {
        Operand left = product(std::move(first));
        while (m_token.kind == Kind::arithmetic) {
            const char sign = m_token.text.front();
            advance();
            const auto shift = m_token.kind == Kind::figure ? duration_of(m_token.text) : std::nullopt;
            left = calculation(sign, std::move(left), shift ? duration(*shift) : product(factor()));
        }
        const bool joined = m_token.kind == Kind::figure && (m_token.text[0] == '+' || m_token.text[0] == '-');
        if (joined) {
            refuse(m_token.span, phrase({"{0} is a value of its own here", "{0} 在此处是单独的值"}, named(m_token)),
                   phrase({"To calculate, write blanks on both sides of the sign: {0} {1}",
                           "如需计算，请在符号两侧留空格：{0} {1}"},
                          m_token.text.substr(0, 1), m_token.text.substr(1)));
        }
        return left;
    }

    Operand product(Operand first) {
        while (m_token.kind == Kind::arithmetic && (m_token.text == "*" || m_token.text == "/")) {
            const char sign = m_token.text.front();
            advance();
            first = calculation(sign, std::move(first), factor());
        }
        return first;
    }

    Operand calculation(char sign, Operand left, Operand right) {
        if (left.kind == Operand::Kind::duration) expected({"a date or time", "日期或时间"});
        if (++m_signs > k_most_signs) {
            throw placed(error(k_too_deep, phrase({"more than {0} signs", "运算符超过 {0} 个"}, k_most_signs),
                               phrase({"Split the calculation", "请拆分算式"})),
                         m_text, m_token.span, m_name);
        }
        Operand made;
        made.kind = Operand::Kind::calculation;
        made.sign = sign;
        made.span = {left.span.begin, right.span.end};
        for (Operand* term : {&left, &right}) {
            as_path(*term);
            made.terms.push_back(std::move(*term));
        }
        return made;
    }

    Operand duration(const Duration& shift) {
        Operand operand = plain(m_token);
        operand.kind = Operand::Kind::duration;
        operand.duration = shift;
        advance();
        return operand;
    }

    Operand parenthesised() {
        const Level level(*this);
        const Span opening = m_token.span;
        advance();
        Operand inner = operand();
        if (m_token.kind != Kind::close && m_token.kind != Kind::end) expected({"a sign or `)`", "运算符或 `)`"});
        close(opening);
        inner.span = since(opening.begin);
        return inner;
    }

    Operand factor() {
        const Token token = m_token;
        if (token.kind == Kind::open) return parenthesised();
        switch (token.kind) {
            case Kind::word:
                if (is_reserved(token.text)) expected({"a field or a value", "字段或值"});
                advance();
                if (m_token.kind == Kind::open && token.text == "count") return count(token);
                if (m_token.kind == Kind::open && token.text == "last") return last(token);
                if (m_token.kind == Kind::open && token.text == "sum") return sum(token);
                if (m_token.kind == Kind::open && token.text == "days") return days(token);
                if (m_token.kind == Kind::open) refuse_function(token);
                return plain(token);
            case Kind::figure:
            case Kind::quoted:
                advance();
                return plain(token);
            case Kind::variable:
                advance();
                return variable(token);
            default:
                expected({"a field or a value", "字段或值"});
        }
    }

    [[noreturn]] void refuse_function(const Token& token) {
        if (token.text == "any" || token.text == "all") {
            refuse(token.span, phrase({"{0} is a condition and no value", "{0} 是条件，不是值"}, named(token)));
        }
        std::string words = "count, any, all, last, sum, days";
        if (m_vocabulary != nullptr) {
            for (const Vocabulary::Predicate& known : m_vocabulary->predicates) words += ", " + known.word;
        }
        refuse(token.span, phrase({"there is no function {0}", "没有函数 {0}"}, named(token)),
               phrase({"There are: {0}", "可用的有：{0}"}, words));
    }

    static Operand plain(const Token& token) {
        Operand operand;
        operand.kind = Operand::Kind::literal;
        operand.span = token.span;
        operand.literal = literal_of(token);
        return operand;
    }

    static Operand variable(const Token& token) {
        Operand operand;
        operand.kind = token.text == "item" ? Operand::Kind::item : Operand::Kind::variable;
        operand.span = token.span;
        operand.name = token.text;
        if (token.text != "now" && token.text != "today") return operand;
        // The present needs no variable of the caller.
        operand.kind = Operand::Kind::literal;
        operand.literal = literal_of({Kind::word, token.span, token.text});
        return operand;
    }

    static bool is_path(const Operand& operand) { return operand.literal.form == Literal::Form::word; }

    /// A word on the left names a field.
    void as_path(Operand& operand) {
        if (operand.kind != Operand::Kind::literal || !is_path(operand)) return;
        operand.path = path(operand.literal.text, operand.span);
        operand.kind = Operand::Kind::path;
        place(operand);
    }

    data::Path path(const std::string& text, Span span) {
        auto path = data::Path::parse(text);
        if (!path || path->empty()) {
            refuse(span, phrase({"`{0}` is no field name", "`{0}` 不是有效的字段名"}, printable(text)),
                   phrase({"Names are joined with dots, such as customer.phone",
                           "名称之间用点连接，例如 customer.phone"}));
        }
        return std::move(*path);
    }

    void place(Operand& operand) const {
        operand.from = m_lists.empty() ? Operand::From::record : Operand::From::item;
        operand.full = m_lists.empty() ? data::Path{} : m_lists.back();
        for (const data::Step& step : operand.path) append(operand.full, step);
        for (const data::Step& step : operand.rest) append(operand.full, step);
    }

    static void append(data::Path& path, const data::Step& step) {
        if (const auto* name = std::get_if<std::string>(&step)) {
            path = path / std::string_view(*name);
        } else {
            path = path / std::get<std::size_t>(step);
        }
    }

    /// The list behind `count(`, `any(`, …; the token is the parenthesis.
    Operand list(Operand::Kind kind) {
        advance();
        if (m_token.kind != Kind::word || is_reserved(m_token.text)) expected({"the name of a list", "列表的名称"});
        Operand operand;
        operand.kind = kind;
        operand.span = m_token.span;
        operand.path = path(m_token.text, m_token.span);
        place(operand);
        advance();
        return operand;
    }

    Operand count(const Token& word) {
        const Span opening = m_token.span;
        Operand operand = list(Operand::Kind::count);
        if (m_token.kind == Kind::comma) operand.filter.push_back(filter(operand));
        close(opening);
        operand.span = since(word.span.begin);
        return operand;
    }

    Operand sum(const Token& word) {
        const Level level(*this);
        const Span opening = m_token.span;
        Operand operand = list(Operand::Kind::sum);
        if (m_token.kind != Kind::comma) expected({"`,` and a value", "`,` 和数值"});
        advance();
        m_lists.push_back(operand.full);
        Operand term = this->operand();
        as_path(term);
        m_lists.pop_back();
        operand.terms.push_back(std::move(term));
        if (m_token.kind == Kind::comma) operand.filter.push_back(filter(operand));
        close(opening);
        operand.span = since(word.span.begin);
        return operand;
    }

    Operand days(const Token& word) {
        const Level level(*this);
        const Span opening = m_token.span;
        Operand made;
        made.kind = Operand::Kind::days;
        for (int i = 0; i < 2; ++i) {
            if (i == 1 && m_token.kind != Kind::comma) expected({"`,` and another day", "`,` 和另一日期"});
            advance();
            Operand term = operand();
            as_path(term);
            made.terms.push_back(std::move(term));
        }
        close(opening);
        made.span = since(word.span.begin);
        return made;
    }

    Operand last(const Token& word) {
        const Span opening = m_token.span;
        Operand operand = list(Operand::Kind::last);
        if (m_token.kind != Kind::close) {
            if (m_token.kind == Kind::end) close(opening);
            expected({"`)`", "`)`"});
        }
        advance();
        if (m_token.kind == Kind::member) {
            operand.rest = path(m_token.text, m_token.span);
            advance();
        }
        place(operand);
        operand.span = since(word.span.begin);
        return operand;
    }

    std::vector<data::Path> m_lists;  ///< Whose entries the present condition is about.

private:
    std::size_t m_signs = 0;
};

}  // namespace plaint::expr
