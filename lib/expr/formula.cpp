#include "expr/formula.hpp"

#include "expr/calculate.hpp"
#include "expr/check.hpp"
#include "expr/evaluate.hpp"
#include "expr/parser.hpp"
#include "expr/reads.hpp"

namespace plaint::expr {

namespace {

/// A day that is shifted by days stays one.
schema::Shape shape_of_moment(const Operand& operand) {
    if (operand.kind == Operand::Kind::calculation) {
        const bool finer = operand.terms[1].duration.seconds != 0;
        return finer ? schema::Shape::instant : shape_of_moment(operand.terms[0]);
    }
    if (operand.kind == Operand::Kind::literal) {
        const Moment& moment = *operand.literal.moment;
        const bool day = std::holds_alternative<time::Date>(moment) || std::holds_alternative<RelativeDay>(moment);
        return day ? schema::Shape::date : schema::Shape::instant;
    }
    return operand.field != nullptr ? item_of(operand.field)->shape : schema::Shape::any;
}

}  // namespace

struct Formula::Impl {
    std::string text;
    std::optional<schema::Fields> fields;  ///< Kept alive for the operand's fields.
    Node root;                             ///< That the operand has a value.

    [[nodiscard]] const Operand& operand() const { return root.operands[0]; }
};

Result<Formula> Formula::parse(std::string_view text, const schema::Fields* fields, std::string_view name,
                               const Vocabulary* vocabulary) {
    auto impl = std::make_shared<Impl>();
    impl->text = text;
    PLAINT_TRY(operand, parse_operand(text, name, vocabulary));
    impl->root.span = operand.span;
    impl->root.operands.push_back(std::move(operand));
    Findings findings;
    if (vocabulary != nullptr) findings = check_names(impl->root, *vocabulary, text, name);
    if (fields == nullptr) {
        assume(impl->root);
    } else {
        impl->fields = *fields;
        Findings more = check(impl->root, *impl->fields, text, name);
        findings.insert(findings.end(), more.begin(), more.end());
    }
    if (!findings.empty()) return fail(Failing::usage, std::move(findings));
    Formula formula;
    formula.m_impl = std::move(impl);
    return formula;
}

std::vector<std::string> Formula::values(data::View record, const Scope& scope) const {
    std::vector<std::string> values;
    const Context context{record, {}, scope};
    if (m_impl->operand().kind == Operand::Kind::literal) {
        if (auto text = spelled(quantity_of(m_impl->operand(), context))) values.push_back(std::move(*text));
        return values;
    }
    any_fact(m_impl->operand(), context, [&](const Fact& fact) {
        values.emplace_back(fact.text);
        return false;
    });
    return values;
}

const std::string& Formula::text() const { return m_impl->text; }

const schema::Field* Formula::field() const {
    return is_calculated(m_impl->operand().kind) ? nullptr : m_impl->operand().field;
}

schema::Shape Formula::shape() const {
    const Operand& operand = m_impl->operand();
    if (const schema::Field* known = field()) return item_of(known)->shape;
    if (gives_moment(operand)) return shape_of_moment(operand);
    return is_calculated(operand.kind) ? schema::Shape::number : schema::Shape::any;
}

Vocabulary::Basis Formula::basis() const {
    return {paths_of(m_impl->root), reads_clock(m_impl->root), reads_others(m_impl->root)};
}

}  // namespace plaint::expr
