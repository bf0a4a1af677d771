// Facts: the single values that operands have in a record, and how two of them compare.
#pragma once

#include "data/document.hpp"
#include "expr/ast.hpp"
#include "expr/expr.hpp"

#include <functional>
#include <optional>
#include <string_view>

namespace plaint::expr {

/// One value, not blank. Views live as long as what they were taken from.
struct Fact {
    data::Kind kind = data::Kind::string;
    std::string_view text;             ///< As it is spelled.
    const Literal* literal = nullptr;  ///< When it stands in the expression.
    bool loose = false;                ///< From outside the record, where everything is text: fits numbers, too.
    const schema::Field* field = nullptr;
};

/// What a condition is evaluated against.
struct Context {
    data::View record;
    data::View item;
    const Scope& scope;
};

/// Whether `left op right`, of an affirmative op: equal, an order, contains, in.
bool matches(Op op, const Fact& left, const Fact& right, const Scope& scope);

/// The moment or day that a literal means now, as `[begin, end)` in seconds.
struct Period {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::optional<time::Date> day;  ///< When it is a whole day.
};
std::optional<Period> period_of(const Moment& moment, std::string_view text, const Scope& scope);

}  // namespace plaint::expr
