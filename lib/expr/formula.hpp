// Formulas: what is compared in expressions, alone: `sum(materials, quantity * unit_cost) + cost.labour`.
#pragma once

#include "expr/duration.hpp"
#include "expr/expr.hpp"

namespace plaint::expr {

class Formula {
public:
    /// An operand of Expr's grammar; parameters and findings as there.
    static Result<Formula> parse(std::string_view text, const schema::Fields* fields = nullptr,
                                 std::string_view name = "expression", const Vocabulary* vocabulary = nullptr);

    /// The values, as a record would have them; none when it is blank. Numbers are exact.
    [[nodiscard]] std::vector<std::string> values(data::View record, const Scope& scope) const;
    [[nodiscard]] const std::string& text() const;
    /// The field whose value it is as it stands; null when it is worked out, or not known.
    [[nodiscard]] const schema::Field* field() const;
    /// What its values are.
    [[nodiscard]] schema::Shape shape() const;
    [[nodiscard]] Vocabulary::Basis basis() const;

    struct Impl;

private:
    std::shared_ptr<const Impl> m_impl;
};

}  // namespace plaint::expr
