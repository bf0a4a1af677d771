// Expressions over records: `urgency in (urgent, high) and count(communications) >= 1`. Used by the policy's guards and
// by `list --where`.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"
#include "schema/fields.hpp"
#include "time/instant.hpp"
#include "time/zone.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::expr {

// Grammar
//   expr       = or ;  or = and { "or" and } ;  and = not { "and" not } ;  not = [ "not" ] primary
//   primary    = "(" expr ")" | call | test
//   test       = operand [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" | "!~" ) operand | [ "not" ] "in" "(" operand {
//   "," operand } ")" ] operand    = path | word | "quoted text" | number | date | instant | "$" name | call call =
//   "count(" path [ "," expr ] ")" | "any(" path "," expr ")" | "all(" path "," expr ")" | "last(" path ")" { "." name
//   }
// A bare operand is true when it is present and not blank. `~` is "contains", case and width folded. A path through a
// list means "any of its items"; inside count, any and all the inner expression sees the item. A word on the right that
// is no path of the record is a text; enumeration values may be given by their label in either language. `$actor`,
// `$now`, … are variables of the caller.

/// What an expression is evaluated against besides the record.
struct Scope {
    std::vector<std::pair<std::string, std::vector<std::string>>>
        variables;  ///< `$name` to its values (any of them matches).
    time::Instant now;
    time::Zone zone = time::Zone::utc();  ///< For dates compared with instants.
};

/// A condition that did not hold, for messages: the part of the expression that failed, as it was written and as the
/// record has it.
struct Unmet {
    Span span;              ///< In the expression's text.
    std::string condition;  ///< The part's text.
    std::string path;       ///< The field it is about, may be empty.
    Phrase expected;        ///< In words, with labels: "Satisfaction is one of satisfied, very satisfied".
    Phrase found;           ///< What the record has ("nothing" when blank).
};

class Expr {
public:
    /// Parses and, with `fields`, checks that every path exists and every value compared with an enumeration is one of
    /// its choices (nearest suggested). Findings carry positions within `text`. Failing::usage.
    static Result<Expr> parse(std::string_view text, const schema::Fields* fields = nullptr,
                              std::string_view name = "expression");

    [[nodiscard]] bool holds(data::View record, const Scope& scope) const;
    /// The smallest parts that would have to change for the whole to hold; empty when it holds.
    [[nodiscard]] std::vector<Unmet> unmet(data::View record, const Scope& scope, const schema::Fields& fields) const;
    [[nodiscard]] const std::string& text() const;
    /// Every path it reads, for policy checks.
    [[nodiscard]] std::vector<std::string> paths() const;

    struct Impl;

private:
    std::shared_ptr<const Impl> m_impl;
};

}  // namespace plaint::expr
