// Which fields the names in an expression mean, here inside the lists that it looks into.
#pragma once

#include "expr/ast.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::expr {

class Names {
public:
    /// `fields` must outlive this.
    explicit Names(const schema::Fields& fields) : m_fields(fields) {}

    /// From here on, names are those of this list's entries first.
    void enter(const Operand& list) { m_lists.push_back(&list); }
    void leave() { m_lists.pop_back(); }
    /// The innermost list, or null pointer.
    [[nodiscard]] const Operand* list() const { return m_lists.empty() ? nullptr : m_lists.back(); }

    /// Ties an operand's path to its field, of the entry or else of the record; false when neither has it.
    bool bind(Operand& operand) const;
    /// The same by a label (case and width folded) that only one field has.
    bool bind_label(Operand& operand) const;
    /// Names that may be written here, for suggestions.
    [[nodiscard]] std::vector<std::string> known() const;

    /// The path as the expression has it, with what stands behind `last(…)`.
    static data::Path written(const Operand& operand);

private:
    bool bind_as(Operand& operand, const data::Path& full, Operand::From from) const;
    [[nodiscard]] bool left_open(data::Path path) const;
    [[nodiscard]] std::optional<data::Path> labelled(const std::string& wanted, const std::string& front) const;

    const schema::Fields& m_fields;
    std::vector<const Operand*> m_lists;
};

}  // namespace plaint::expr
