// Computed values: what a policy works out of a record and stores nowhere, `$NAME` in expressions.
#pragma once

#include "data/document.hpp"
#include "expr/formula.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::policy {

struct Policy;

/// A line of a computed choice; the first that fits a record gives its value.
struct Level {
    std::string is;
    std::optional<expr::Expr> when;  ///< Without it the line fits always.
    Phrase label;                    ///< The rule in words: "a lawsuit has begun"; may be empty.
};

/// Counting the records that are like a record.
struct Same {
    std::vector<data::Path> by;            ///< Fields in which they are equal; a record with a blank one is like none.
    std::optional<expr::Duration> within;  ///< How long before it they were received; ever, without it.
    bool around = false;                   ///< As long after it, too.
    data::Path distinct;                   ///< Of equal values here only one counts; empty: every record does.
};

/// A field that rates, on a scale of its own; its choices have scores.
struct Rating {
    data::Path field;  ///< In a group or the entries of a list.
    data::Path at;     ///< When it was given: `at` beside it.
    std::vector<schema::Choice> choices;
};

struct Computed {
    std::string name;
    Phrase label;
    std::optional<expr::Formula> value;
    std::optional<std::int64_t> decimals;  ///< For showing and storing, not for comparing.
    std::vector<Level> levels;             ///< From the gravest on.
    data::Path field;                      ///< The field that records the level; may be empty.
    data::Path reason;  ///< The field that explains another level than the computed one; may be empty.
    std::optional<Same> same;
    std::vector<Rating> ratings;  ///< The latest of them counts.
    schema::Field described;      ///< As if it were a field of the record.
    expr::Vocabulary::Basis basis;

    /// The place of a level among the lines: the less, the graver; the number of lines when it is none.
    [[nodiscard]] std::size_t rank(std::string_view level) const;
};

/// The other records, as far as somebody asks for those that are like one. May be called from several threads at once.
class Others {
public:
    Others() = default;
    Others(const Others&) = delete;
    Others& operator=(const Others&) = delete;
    virtual ~Others() = default;

    struct Like {
        std::string id;
        std::int64_t received = 0;
        std::string distinct;  ///< The value at Same's path, in one text; empty when blank.
    };
    /// The records whose values are those of `key` (see key_of), by the computed value that asks.
    [[nodiscard]] virtual std::vector<Like> like(const Computed& computed, std::string_view key) const = 0;
};

/// The values at the paths of a Same, in one text; empty when one is blank.
std::string key_of(const Same& same, data::View record);
/// All values at one path, in one text; empty when there is none.
std::string text_at(data::View record, const data::Path& path);

/// The exact values, as a record would have them; none when it is blank.
std::vector<std::string> values_of(const Policy& policy, const Computed& computed, data::View record,
                                   const expr::Scope& scope);
/// The line that fits a record, or null.
const Level* level_of(const Computed& computed, data::View record, const expr::Scope& scope);

/// A computed value as it is told.
struct Outcome {
    const Computed* computed = nullptr;
    std::string value;  ///< With the decimals that the policy asks for; several joined by a comma and a space.
    Phrase shown;       ///< For people: labels of choices, the policy's zone.
    const Level* rule = nullptr;  ///< That gave it.

    [[nodiscard]] bool blank() const { return value.empty(); }
};
Outcome outcome(const Policy& policy, const Computed& computed, data::View record, const expr::Scope& scope);
/// Of all computed values, blank ones too.
std::vector<Outcome> outcomes(const Policy& policy, data::View record, const time::Instant& now);

}  // namespace plaint::policy
