// Conditions in words, in both languages, with the labels of the schema.
#pragma once

#include "expr/ast.hpp"
#include "expr/fact.hpp"

namespace plaint::expr {

/// Whether a condition is told as it stands, or its opposite.
enum class Sense { affirmed, denied };
constexpr Sense opposite(Sense sense) { return sense == Sense::affirmed ? Sense::denied : Sense::affirmed; }

class Words {
public:
    Words(const schema::Fields& fields, const Scope& scope) : m_fields(fields), m_scope(scope) {}

    /// What has to be the case for the condition to hold (or, denied, not to hold).
    [[nodiscard]] Phrase condition(const Node& node, Sense sense) const;
    /// The label of what an operand reads: "Satisfaction", "number of Visits".
    [[nodiscard]] Phrase subject(const Operand& operand) const;
    /// The values that an operand has in the record, with labels; "nothing" when it has none.
    [[nodiscard]] Phrase found(const Operand& operand, const Context& context) const;

private:
    [[nodiscard]] Phrase label(const Operand& operand) const;
    [[nodiscard]] Phrase label(const data::Path& path, Operand::From from) const;
    [[nodiscard]] bool is_shared(const Phrase& label) const;
    [[nodiscard]] Phrase comparison(const Node& node, Sense sense) const;
    [[nodiscard]] Phrase presence(const Operand& operand, Sense sense) const;
    [[nodiscard]] Phrase counted(const Operand& operand, Sense sense) const;
    [[nodiscard]] Phrase quantified(const Node& node, Sense sense) const;
    [[nodiscard]] Phrase calculated(const Operand& operand) const;
    [[nodiscard]] Phrase term(const Operand& operand) const;
    [[nodiscard]] Phrase predicate(const Node& node, Sense sense) const;
    [[nodiscard]] Phrase part(const Node& node, Sense sense) const;
    [[nodiscard]] Phrase value(const Operand& operand, const Operand& against) const;
    [[nodiscard]] Phrase literal(const Literal& literal, const Operand& against) const;
    [[nodiscard]] Phrase fact(const Fact& fact, const schema::Field* field) const;

    const schema::Fields& m_fields;
    const Scope& m_scope;
};

/// How phrases are strung together.
enum class Joint {
    and_then,  ///< "a and b and c": clauses.
    or_else,   ///< "a or b or c": clauses.
    values,    ///< "a, b or c"
    listing,   ///< "a, b, c"
};
Phrase join(const std::vector<Phrase>& phrases, Joint joint);

}  // namespace plaint::expr
