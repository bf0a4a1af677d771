#include "expr/parser.hpp"

#include "base/unicode.hpp"
#include "expr/calculate.hpp"
#include "expr/codes.hpp"
#include "expr/lexer.hpp"
#include "expr/literal.hpp"

#include <array>

namespace plaint::expr {

namespace {

using Kind = Token::Kind;

struct OpWord {
    std::string_view sign;
    Op op;
};
constexpr std::array<OpWord, 8> k_ops{{{"=", Op::equal},
                                       {"!=", Op::unequal},
                                       {"<", Op::less},
                                       {"<=", Op::at_most},
                                       {">", Op::more},
                                       {">=", Op::at_least},
                                       {"~", Op::contains},
                                       {"!~", Op::lacks}}};

struct Mistake {
    std::string_view written;
    std::string_view meant;
};
constexpr std::array<Mistake, 7> k_mistakes{
    {{"==", "="}, {"&&", "and"}, {"||", "or"}, {"!", "not"}, {"&", "and"}, {"|", "or"}, {"%", "~"}}};

bool is_reserved(std::string_view word) { return word == "and" || word == "or" || word == "not" || word == "in"; }

Phrase named(const Token& token) {
    if (token.kind == Kind::end) return phrase({"the end of the expression", "表达式末尾"});
    return Phrase::same("`" + printable(fit(token.text, 40)) + "`");
}

/// Recursive descent; the first mistake ends it (thrown inside this file only, as parsing is deep and the mistake is
/// final).
class Parser {
public:
    Parser(std::string_view text, std::string_view name, const Vocabulary* vocabulary)
        : m_text(text), m_name(name), m_vocabulary(vocabulary), m_lexer(text) {
        advance();
    }

    /// An operand alone.
    Operand value() {
        refuse_empty();
        Operand operand = this->operand();
        as_path(operand);
        if (m_token.kind != Kind::end) expected({"`+`, `-`, `*`, `/` or the end", "`+`、`-`、`*`、`/` 或结尾"});
        return operand;
    }

    Node whole() {
        refuse_empty();
        Node node = alternatives();
        if (m_token.kind != Kind::end) expected({"`and`, `or` or the end", "`and`、`or` 或结尾"});
        return node;
    }

private:
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
        explicit Level(Parser& parser) : m_parser(parser) {
            if (++m_parser.m_depth <= k_most_depth) return;
            throw placed(error(k_too_deep, phrase({"nested deeper than {0} levels", "嵌套超过 {0} 层"}, k_most_depth),
                               phrase({"Split the condition", "请拆分条件"})),
                         m_parser.m_text, m_parser.m_token.span, m_parser.m_name);
        }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;
        ~Level() { --m_parser.m_depth; }

    private:
        Parser& m_parser;
    };

    template <class Part>
    Node joined(Node::Kind kind, std::string_view word, Part part) {
        const std::uint32_t begin = m_token.span.begin;
        Node first = part();
        if (!at_word(word)) return first;
        Node node;
        node.kind = kind;
        node.parts.push_back(std::move(first));
        while (take_word(word)) node.parts.push_back(part());
        node.span = since(begin);
        return node;
    }

    Node alternatives() {
        return joined(Node::Kind::any_of, "or", [this] { return conjunction(); });
    }

    Node conjunction() {
        return joined(Node::Kind::all_of, "and", [this] { return negation(); });
    }

    Node negation() {
        if (!at_word("not")) return primary();
        const Level level(*this);
        const std::uint32_t begin = m_token.span.begin;
        advance();
        Node node;
        node.kind = Node::Kind::negation;
        node.parts.push_back(negation());
        node.span = since(begin);
        return node;
    }

    Node primary() {
        if (m_token.kind == Kind::open && !at_calculation()) {
            const Level level(*this);
            const Span opening = m_token.span;
            advance();
            Node node = alternatives();
            close(opening);
            return node;
        }
        return test();
    }

    void close(Span opening) {
        if (m_token.kind == Kind::end) {
            refuse(opening, {"this parenthesis is never closed", "括号没有闭合"}, {"Close it with )", "请用 ) 闭合"});
        }
        if (m_token.kind != Kind::close) expected({"`and`, `or` or `)`", "`and`、`or` 或 `)`"});
        advance();
    }

    /// Whether the parenthesis here is about values, `(a + b) * 2 > 3`: an operator stands behind its end.
    [[nodiscard]] bool at_calculation() const {
        Lexer lexer = m_lexer;
        std::size_t open = 1;
        for (Token token = lexer.next(); token.kind != Kind::end && token.kind != Kind::unclosed;
             token = lexer.next()) {
            if (token.kind == Kind::open) ++open;
            if (token.kind != Kind::close || --open > 0) continue;
            token = lexer.next();
            const bool in = token.kind == Kind::word && (token.text == "in" || token.text == "not");
            return token.kind == Kind::op || token.kind == Kind::arithmetic || in;
        }
        return false;
    }

    Node test() {
        const std::uint32_t begin = m_token.span.begin;
        if (at_word("any") || at_word("all")) {
            const Token word = m_token;
            advance();
            if (m_token.kind == Kind::open) return quantified(word);
            return tested(begin, further(plain(word)));
        }
        if (m_token.kind == Kind::word && m_vocabulary != nullptr && m_vocabulary->predicate(m_token.text) != nullptr) {
            const Token word = m_token;
            advance();
            if (m_token.kind == Kind::open) return predicate(word);
            return tested(begin, further(plain(word)));
        }
        return tested(begin, operand());
    }

    Node tested(std::uint32_t begin, Operand left) {
        Node node;
        node.operands.push_back(std::move(left));
        if (m_token.kind == Kind::op) {
            node.kind = Node::Kind::compare;
            for (const OpWord& candidate : k_ops) {
                if (m_token.text == candidate.sign) node.op = candidate.op;
            }
            advance();
            node.operands.push_back(operand());
        } else if (at_word("in") || at_word("not")) {
            node.kind = Node::Kind::compare;
            node.op = take_word("not") ? Op::not_in : Op::in;
            if (!take_word("in")) expected({"`in`", "`in`"});
            choices(node);
        } else if (node.operands[0].kind == Operand::Kind::literal && !is_path(node.operands[0])) {
            expected({"a comparison (`=`, `!=`, `<`, `<=`, `>`, `>=`, `~`, `!~`, `in`)",
                      "比较符（`=`、`!=`、`<`、`<=`、`>`、`>=`、`~`、`!~`、`in`）"});
        }
        as_path(node.operands[0]);
        node.span = since(begin);
        return node;
    }

    void choices(Node& node) {
        const Span opening = m_token.span;
        if (m_token.kind != Kind::open) expected({"`(`", "`(`"});
        do {
            advance();
            node.operands.push_back(operand());
        } while (m_token.kind == Kind::comma);
        if (m_token.kind == Kind::end) close(opening);
        if (m_token.kind != Kind::close) expected({"`,` or `)`", "`,` 或 `)`"});
        advance();
    }

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

    Node filter(const Operand& of) {
        const Level level(*this);
        advance();
        m_lists.push_back(of.full);
        Node node = alternatives();
        m_lists.pop_back();
        return node;
    }

    Node quantified(const Token& word) {
        const Span opening = m_token.span;
        Node node;
        node.kind = word.text == "any" ? Node::Kind::some : Node::Kind::every;
        node.operands.push_back(list(Operand::Kind::path));
        if (m_token.kind != Kind::comma) expected({"`,` and a condition", "`,` 和条件"});
        node.parts.push_back(filter(node.operands[0]));
        close(opening);
        node.span = since(word.span.begin);
        return node;
    }

    /// `word(name)`; the token is the parenthesis.
    Node predicate(const Token& word) {
        const Span opening = m_token.span;
        advance();
        if (m_token.kind != Kind::word || is_reserved(m_token.text)) expected({"a name", "名称"});
        Node node;
        node.kind = Node::Kind::predicate;
        node.word = word.text;
        Operand subject;
        subject.kind = Operand::Kind::variable;
        subject.span = m_token.span;
        subject.name = m_token.text;
        node.operands.push_back(std::move(subject));
        advance();
        close(opening);
        node.span = since(word.span.begin);
        return node;
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

    std::string_view m_text;
    std::string_view m_name;
    const Vocabulary* m_vocabulary;
    Lexer m_lexer;
    Token m_token;
    std::uint32_t m_last_end = 0;
    std::size_t m_depth = 0;
    std::size_t m_signs = 0;
    std::vector<data::Path> m_lists;  ///< Whose entries the present condition is about.
};

}  // namespace

Finding placed(Finding finding, std::string_view text, Span span, std::string_view name) {
    finding.file = name;
    finding.position = locate(text, span);
    return finding;
}

namespace {

template <class Parse>
auto read(std::string_view text, std::string_view name, const Vocabulary* vocabulary, const Parse& parse)
    -> Result<decltype(parse(std::declval<Parser&>()))> {
    if (text.size() > k_most_bytes) {
        return fail(Failing::usage, placed(error(k_too_deep, phrase({"longer than 64 KiB", "长度超过 64 KiB"}),
                                                 phrase({"Split the condition", "请拆分条件"})),
                                           text, {0, 0}, name));
    }
    try {
        Parser parser(text, name, vocabulary);
        return parse(parser);
    } catch (Finding& finding) {
        return fail(Failing::usage, std::move(finding));
    }
}

}  // namespace

Result<Operand> parse_operand(std::string_view text, std::string_view name, const Vocabulary* vocabulary) {
    return read(text, name, vocabulary, [](Parser& parser) { return parser.value(); });
}

Result<Node> parse_condition(std::string_view text, std::string_view name, const Vocabulary* vocabulary) {
    return read(text, name, vocabulary, [](Parser& parser) { return parser.whole(); });
}

}  // namespace plaint::expr
