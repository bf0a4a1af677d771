// What an expression may name besides the record's fields, and who answers for it: `$level`, `balanced(materials)`.
#pragma once

#include "data/document.hpp"
#include "schema/fields.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::expr {

struct Scope;

/// The names that the caller answers for. Expressions are checked against them when they are parsed.
struct Vocabulary {
    /// What an answer hangs on.
    struct Basis {
        std::vector<std::string> paths;  ///< Fields of the record that it reads.
        bool clock = false;              ///< The present moment can make a difference.
        bool others = false;             ///< Other records can.
    };
    struct Variable {
        std::string name;  ///< Without the dollar.
        const schema::Field* field =
            nullptr;  ///< What its values are, for comparing and for words; outlives every Expr.
        Basis basis;
    };
    /// A word that holds or not of something that has a name: `balanced(materials)`.
    struct Predicate {
        struct Subject {
            std::string name;
            Basis basis;
        };
        std::string word;
        std::vector<Subject> subjects;
    };

    std::vector<Variable> variables;
    std::vector<Predicate> predicates;

    [[nodiscard]] const Variable* variable(std::string_view name) const;
    [[nodiscard]] const Predicate* predicate(std::string_view word) const;
};

/// Answers, when an expression that names such a thing is evaluated, and not before.
class Beyond {
public:
    Beyond() = default;
    Beyond(const Beyond&) = delete;
    Beyond& operator=(const Beyond&) = delete;
    virtual ~Beyond() = default;

    /// The values of `$name` for a record, as they are stored; none when it has none.
    [[nodiscard]] virtual std::vector<std::string> values(std::string_view name, data::View record,
                                                          const Scope& scope) const = 0;
    [[nodiscard]] virtual bool holds(std::string_view word, std::string_view name, data::View record,
                                     const Scope& scope) const = 0;
    /// What the predicate says, as a clause: "Materials are balanced".
    [[nodiscard]] virtual Phrase says(std::string_view word, std::string_view name) const = 0;
    /// Its opposite.
    [[nodiscard]] virtual Phrase denies(std::string_view word, std::string_view name) const = 0;
    /// How it stands in the record: "M12: 5 borrowed, 4 returned or used".
    [[nodiscard]] virtual Phrase found(std::string_view word, std::string_view name, data::View record,
                                       const Scope& scope) const = 0;
};

}  // namespace plaint::expr
