// The parts of a parsed expression: conditions and the operands they compare.
#pragma once

#include "base/finding.hpp"
#include "data/path.hpp"
#include "expr/beyond.hpp"
#include "expr/duration.hpp"
#include "schema/fields.hpp"
#include "time/instant.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plaint::expr {

enum class Op { equal, unequal, less, at_most, more, at_least, contains, lacks, in, not_in };

/// `today`, `today-7d`, `-2w`, `-1mo`: a day some days and months from the present one.
struct RelativeDay {
    std::int64_t days = 0;
    std::int64_t months = 0;
};
/// `now`, `now-2h`, `-30m`: a moment some seconds from the present one.
struct RelativeMoment {
    std::int64_t seconds = 0;
};
/// A day or moment as people type it (`yesterday`, "2026-03-01 09:00"), read again whenever it is needed because it
/// depends on the present and the zone.
struct TypedMoment {};
using Moment = std::variant<time::Date, time::Instant, RelativeDay, RelativeMoment, TypedMoment>;

/// A value written in the expression.
struct Literal {
    enum class Form { word, quoted, number, moment };
    Form form = Form::word;
    std::string text;    ///< As it was written, without quotes; after the check the stored word of a choice.
    std::string folded;  ///< For `~`.
    std::optional<Moment> moment;
};

struct Node;

/// Something with values in a record, or a value.
struct Operand {
    enum class Kind {
        path,         ///< `path`
        literal,      ///< `literal`
        variable,     ///< `name`
        item,         ///< `$item`: the entry that any, all or count looks at.
        count,        ///< Entries at `path` for which `filter` holds (all when it is empty).
        last,         ///< `rest` of the last entry at `path`.
        sum,          ///< Of `terms[0]` in the entries at `path` for which `filter` holds.
        days,         ///< Whole days from `terms[0]` to `terms[1]`.
        calculation,  ///< `terms[0] sign terms[1]`.
        duration,     ///< What is added to a day or moment; only as the second term.
    };
    /// Where `path` starts.
    enum class From { record, item };

    Kind kind = Kind::path;
    From from = From::record;
    Span span;
    data::Path path;
    data::Path rest;
    data::Path full;  ///< From the record's root down to the value, for labels and messages.
    std::string name;
    Literal literal;
    std::vector<Node> filter;  ///< None or one.
    std::vector<Operand> terms;
    char sign = '+';
    Duration duration;
    Vocabulary::Basis basis;               ///< Of a name that the caller answers for.
    const schema::Field* field = nullptr;  ///< What the schema says about the values; null when there is no schema.
};

/// A condition.
struct Node {
    enum class Kind {
        all_of,     ///< Every one of `parts` holds.
        any_of,     ///< One of `parts` holds.
        negation,   ///< The one of `parts` does not hold.
        compare,    ///< `operands[0] op operands[1]…`; several only for in and not_in.
        presence,   ///< `operands[0]` has a value; of a boolean: is true.
        some,       ///< Any entry at `operands[0]` meets the one of `parts`.
        every,      ///< All entries do.
        predicate,  ///< `word` holds of what `operands[0]` names; the caller knows.
    };
    Kind kind = Kind::presence;
    Span span;
    Op op = Op::equal;
    std::string word;
    std::vector<Node> parts;
    std::vector<Operand> operands;
};

/// Whether the operator is the negation of another one, which `affirmed` gives.
constexpr bool is_negative(Op op) { return op == Op::unequal || op == Op::lacks || op == Op::not_in; }
constexpr Op affirmed(Op op) {
    switch (op) {
        case Op::unequal:
            return Op::equal;
        case Op::lacks:
            return Op::contains;
        case Op::not_in:
            return Op::in;
        default:
            return op;
    }
}
constexpr bool is_order(Op op) { return op == Op::less || op == Op::at_most || op == Op::more || op == Op::at_least; }

/// Whether an operand of the kind is always a number.
constexpr bool is_figure(Operand::Kind kind) {
    return kind == Operand::Kind::count || kind == Operand::Kind::sum || kind == Operand::Kind::days;
}
/// Whether an operand's value stands nowhere in the record but is worked out.
constexpr bool is_calculated(Operand::Kind kind) { return is_figure(kind) || kind == Operand::Kind::calculation; }

/// The field that a list's items are described by; the field itself when it is no list.
inline const schema::Field* item_of(const schema::Field* field) {
    while (field != nullptr && field->shape == schema::Shape::list && field->item != nullptr) field = field->item;
    return field;
}

}  // namespace plaint::expr
