#include "expr/parser.hpp"

#include "expr/operand_parser.hpp"

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

/// Recursive descent over the conditions; what they compare is OperandParser's.
class Parser final : private OperandParser {
public:
    Parser(std::string_view text, std::string_view name, const Vocabulary* vocabulary)
        : OperandParser(text, name, vocabulary) {}

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

    Node filter(const Operand& of) override {
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
