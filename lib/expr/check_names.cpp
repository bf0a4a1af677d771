// Names that the caller answers for: `$level`, `balanced(materials)`.
#include "base/nearest.hpp"
#include "base/unicode.hpp"
#include "expr/check.hpp"
#include "expr/codes.hpp"
#include "expr/parser.hpp"

#include <algorithm>

namespace plaint::expr {

namespace {

class NameChecker {
public:
    NameChecker(const Vocabulary& vocabulary, std::string_view text, std::string_view name)
        : m_vocabulary(vocabulary), m_text(text), m_name(name) {}

    Findings take() { return std::move(m_findings); }

    void condition(Node& node) {
        for (Node& part : node.parts) condition(part);
        if (node.kind == Node::Kind::predicate) return subject(node);
        for (Operand& each : node.operands) operand(each);
    }

private:
    void operand(Operand& operand) {
        for (Node& filter : operand.filter) condition(filter);
        for (Operand& term : operand.terms) this->operand(term);
        if (operand.kind != Operand::Kind::variable) return;
        if (const Vocabulary::Variable* known = m_vocabulary.variable(operand.name)) {
            operand.field = known->field;
            operand.basis = known->basis;
            return;
        }
        std::vector<std::string> names{"$now", "$today"};
        for (const Vocabulary::Variable& one : m_vocabulary.variables) names.push_back("$" + one.name);
        unknown(operand.span, "$" + operand.name, names);
    }

    void subject(Node& node) {
        Operand& named = node.operands[0];
        std::vector<std::string> names;
        for (const Vocabulary::Predicate::Subject& one : m_vocabulary.predicate(node.word)->subjects) {
            if (one.name == named.name) {
                named.basis = one.basis;
                return;
            }
            names.push_back(one.name);
        }
        unknown(named.span, named.name, names);
    }

    void unknown(Span span, const std::string& written, const std::vector<std::string>& names) {
        Phrase hint = names.empty() ? Phrase(Text("The policy defines none", "策略中没有定义"))
                                    : Phrase("There are: " + fmt::format("{}", fmt::join(names, ", ")),
                                             "可用的有：" + fmt::format("{}", fmt::join(names, "、")));
        if (const auto near = nearest(written, names))
            hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        m_findings.push_back(
            placed(error(k_unknown_name, phrase({"`{0}` is not defined", "`{0}` 未定义"}, printable(written)),
                         std::move(hint)),
                   m_text, span, m_name));
    }

    const Vocabulary& m_vocabulary;
    std::string_view m_text;
    std::string_view m_name;
    Findings m_findings;
};

}  // namespace

Findings check_names(Node& node, const Vocabulary& vocabulary, std::string_view text, std::string_view name) {
    NameChecker checker(vocabulary, text, name);
    checker.condition(node);
    return checker.take();
}

}  // namespace plaint::expr
