// Expressions over records: `urgency in (urgent, high) and count(communications) >= 1`. Used by the policy's guards and
// by `list --where`.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"
#include "expr/beyond.hpp"
#include "schema/fields.hpp"
#include "time/instant.hpp"
#include "time/zone.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::expr {

// Grammar
//   expr     = and { "or" and }
//   and      = not { "and" not }
//   not      = "not" not | "(" expr ")" | test
//   test     = "any(" path "," expr ")" | "all(" path "," expr ")" | predicate "(" name ")"
//            | operand [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" | "!~" ) operand
//                      | [ "not" ] "in" "(" operand { "," operand } ")" ]
//   operand  = product { ( "+" | "-" ) ( product | duration ) }
//   product  = factor { ( "*" | "/" ) factor }
//   factor   = path | value | "$" name | "(" operand ")" | "count(" path [ "," expr ] ")" | "last(" path ")" [ "." path
//   ]
//            | "sum(" path "," operand [ "," expr ] ")" | "days(" operand "," operand ")"
//   duration = digits ( "m" | "h" | "d" | "w" | "mo" )
//   value    = word | "quoted" | 'quoted' | number | 2026-03-01 | 2026-03-01T09:00:00+08:00
//            | "today" | "now" | ( "today" | "now" | ) ( "+" | "-" ) digits ( "m" | "h" | "d" | "w" | "mo" )
// The signs of Chinese keyboards (（ ） ， 、 “ ” ＝ ＜ ＞ ≤ ≥ ≠ ～ × ÷ ＋ －) count as these. In quotes, a backslash
// stands before the quotation mark or another backslash.
//
// Meaning
// - A path through a list means any of its entries: `categories = software` holds when one is. `!=`, `!~` and `not in`
//   are the opposites of `=`, `~` and `in`, so of a list they mean: none of its entries.
// - A blank value (absent, null, empty) equals nothing, is less than nothing and contains nothing; `x = ""` asks for
// it.
// - A bare operand holds when it has a value; a boolean holds when it is true, a count when it is not zero.
// - `any(list, expr)`: the expression holds for an entry; `all`: for every entry, also when there is none. Inside them
//   and inside count, names are those of the entry and then, where the entry has no such field, those of the record;
//   `$item` is the entry itself. `last(list).name`: of the last entry.
// - Without a schema, names inside are the entry's, and on the right a word is a path only when it has a dot.
// - On the right a word is a choice of the field on the left (by its word or its label in either language), else a
//   field with a single value, else a text. On the left it is a field, by its path or by a label that only one has.
// - Numbers compare by their exact decimal value. Texts compare by code point; `~` is "contains", case and width
// folded,
//   and looks into labels of choices as well. Choices and booleans have no order.
// - Blanks stand around + and -. Figures are exact; a quotient has 12 places. In + and - a blank one counts as 0 when
// the
//   other has a value; a product or quotient with a blank one, or by 0, is blank. `sum` is of the entries' values but
//   of those that another entry corrects, `days` counts whole days in the scope's zone. A duration shifts a day or
//   moment: days and months keep the time on the clock, and of a shorter month the last day is taken.
// - Dates and instants compare by what they mean: a date stands for that whole day in the scope's zone, and an instant
//   within the day equals it. `-7d` and `today-7d` are days, `-2h` and `now-2h` moments, `-1w` is `-7d`. Compared with
//   a date or time, a text is read as people type them: `yesterday`, `今天`, "2026-03-01 09:00".
// - `$actor` and the like are variables of the caller with any number of values, any of which may match; one without
//   values matches nothing. `$now` and `$today` are always known. Which there are, and which predicates, says the
//   Vocabulary; the Scope's Beyond answers for them.

/// What an expression is evaluated against besides the record.
struct Scope {
    std::vector<std::pair<std::string, std::vector<std::string>>>
        variables;  ///< `$name` to its values (any of them matches).
    time::Instant now;
    time::Zone zone = time::Zone::utc();  ///< For dates compared with instants.
    /// Answers for the names of the vocabulary that `variables` does not hold.
    std::shared_ptr<const Beyond> beyond;
    /// The record that those are asked about, where an expression is evaluated against a part of it.
    data::View about;
};

/// A condition that did not hold, for messages: the part of the expression that failed, as it was written and as the
/// record has it.
struct Unmet {
    Span span;              ///< In the expression's text.
    std::string condition;  ///< The part's text.
    std::string path;       ///< The field it is about, may be empty.
    Phrase expected;        ///< In words, with labels: "Satisfaction is Very satisfied or Satisfied".
    Phrase found;           ///< What the record has, with labels; "nothing" when blank.
};

class Expr {
public:
    /// Parses and, with `fields`, checks that every path exists and every value compared with an enumeration is one of
    /// its choices (nearest suggested). Findings carry positions within `text`. Without a vocabulary any variable may
    /// be named, and no predicate. Failing::usage.
    static Result<Expr> parse(std::string_view text, const schema::Fields* fields = nullptr,
                              std::string_view name = "expression", const Vocabulary* vocabulary = nullptr);

    /// A condition on the entries of a list: names are theirs, and then the record's. For `holds_of` only.
    static Result<Expr> of_entries(const data::Path& list, std::string_view text, const schema::Fields& fields,
                                   const Vocabulary* vocabulary = nullptr, std::string_view name = "expression");

    [[nodiscard]] bool holds(data::View record, const Scope& scope) const;
    /// Whether a condition on entries holds of one of them.
    [[nodiscard]] bool holds_of(data::View entry, data::View record, const Scope& scope) const;
    /// The smallest parts that would have to change for the whole to hold; empty when it holds. Of `and` all failing
    /// parts; `or` is one part whose alternatives are joined; below `not` everything is told as its opposite.
    [[nodiscard]] std::vector<Unmet> unmet(data::View record, const Scope& scope, const schema::Fields& fields) const;
    /// What has to be the case for it to hold, in words with labels.
    [[nodiscard]] Phrase told(const Scope& scope, const schema::Fields& fields) const;
    [[nodiscard]] const std::string& text() const;
    /// Every path it reads, also by way of what the vocabulary names.
    [[nodiscard]] std::vector<std::string> paths() const;
    /// Whether some record may meet all of them: false only when they contradict one another, or one itself.
    static bool can_hold(const std::vector<const Expr*>& all, const schema::Fields& fields);
    /// Whether the present moment can make a difference: `now`, `today`, `-7d`, a day as people type it.
    [[nodiscard]] bool reads_clock() const;
    /// Whether other records can.
    [[nodiscard]] bool reads_others() const;

    struct Impl;

private:
    std::shared_ptr<const Impl> m_impl;
};

}  // namespace plaint::expr
