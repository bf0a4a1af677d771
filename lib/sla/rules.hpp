// Clocks as a policy writes them: what runs from where to where, how long it may take, and who is told when.
#pragma once

#include "base/result.hpp"
#include "expr/expr.hpp"
#include "policy/policy.hpp"
#include "sla/calendars.hpp"
#include "time/target.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::sla {

/// A moment in a record's life, as a policy names it.
struct Anchor {
    enum class What {
        field,    ///< A date or time at `path`; a date counts from its first second.
        entries,  ///< The moment `at` of each entry of the list at `path` that fits `where`.
        event,    ///< Each of the events `names`.
        state,    ///< Each entering of one of the states `names`.
        phase,    ///< Each entering of a state of one of the phases `names`, from a state of another phase.
        clock,    ///< Each stop of another clock.
    };
    What what = What::field;
    std::string text;  ///< As the policy has it, for explanations.
    data::Path path;
    data::Path at;
    std::vector<std::string> names;
    std::optional<expr::Expr> where;
};

/// One line of a clock's targets: how long it may take for the records that it fits.
struct TargetLine {
    std::string name;  ///< Lines of one name are versions of one rule, of different `effective_from`.
    Phrase label;      ///< Of the rule, with its source: `按紧急程度：紧急`.
    std::optional<expr::Expr> when;
    std::optional<time::Target> target;        ///< How long; or
    data::Path due;                            ///< the field that says the last moment (a date: to its end).
    std::string calendar;                      ///< Name.
    std::optional<time::Date> effective_from;  ///< For clocks that start on that day or later.
    data::View view;
};

/// What should be done while a clock runs: an escalation, a raised severity.
struct Reminder {
    std::string name;                   ///< Word of the finding.
    std::optional<int> percent;         ///< Of the target; or
    std::optional<time::Target> after;  ///< from the start on, by the clock's calendar.
    std::optional<expr::Expr> when;     ///< For which records; one for whom it has been done fits no more.
    Phrase message;
    Phrase hint;  ///< May hold `{id}`.
};

struct Clock {
    std::string name;
    Phrase label;
    std::optional<expr::Expr> when;  ///< Which records have it; all without.
    data::Path each;                 ///< A list every entry of which has a clock of its own; empty: the record has one.
    std::optional<expr::Expr> done;  ///< Of an entry: finished, without a known moment.
    std::vector<Anchor> start;       ///< The first of them that has a moment.
    std::vector<Anchor> stop;        ///< The earliest moment of any; each one, when the clock repeats.
    std::vector<Anchor> cancel;      ///< Ends it without an outcome, when it comes before the stop.
    bool pauses = false;             ///< Stands still in states that pause.
    bool cycles = false;             ///< Starts again when the record is reopened.
    bool repeats = false;            ///< Starts again at every stop (update cadence), until it is cancelled.
    std::vector<int> warnings;       ///< Percent of the target, ascending.
    std::optional<int> goal;         ///< Percent of its runs that are to be in time.
    bool handling_time = false;      ///< How long its runs take is how long handling takes.
    std::vector<TargetLine> targets;
    std::vector<Reminder> reminders;
    data::View view;
};

/// A field that targets hang on and whose changes events tell.
struct ToldField {
    std::string name;
    data::Path path;
};

struct Rules {
    std::vector<Clock> clocks;
    std::vector<ToldField> told;
    Calendars calendars;
    std::vector<data::Document> layers;  ///< What the views above point into.
    Findings warnings;

    [[nodiscard]] const Clock* clock(std::string_view name) const;
};

/// Reads the clocks and calendars of a policy from the documents it was read from. Findings about everything that does
/// not fit together (unknown fields, states, events, calendars; targets without unit), with positions. Failing::data.
Result<Rules> read(const std::vector<data::Document>& layers, const policy::Policy& policy, const CalendarFiles& files);

}  // namespace plaint::sla
