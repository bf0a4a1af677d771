// What a change does to one record, in words: who did what, which fields were set, which entries came, what was altered
// that had been recorded. Pure.
#pragma once

#include "model/complaint.hpp"
#include "review/words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::review {

/// A field that has another value than before. A phrase is empty where there is none.
struct FieldChange {
    data::Path path;
    Phrase label;
    Phrase before;
    Phrase after;
    bool personal = false;  ///< Not to be repeated in places that the record's owner does not rule.
    bool operator==(const FieldChange&) const = default;
};

/// What an entry says under one of its headings.
struct Part {
    data::Path path;  ///< In the entry.
    Phrase label;
    Phrase value;
    bool personal = false;
    bool operator==(const Part&) const = default;
};

/// An entry that was added to a list: an investigation, a piece of evidence, a step of the plan.
struct Entry {
    data::Path list;
    std::string id;  ///< Empty where entries have none.
    Phrase label;    ///< `Investigation`
    Phrase at;       ///< When it happened; empty when it does not say.
    Phrase by;
    std::vector<Part> parts;  ///< All else, in the order of the form.
};

/// An event of the record's own history that is new.
struct Step {
    time::Instant at;  ///< When it was recorded, in the policy's zone.
    std::string by;    ///< `Name <email>`
    std::string event;
    Phrase label;
    std::string from;  ///< The states that it led from and to; both empty when it stayed.
    std::string to;
    Phrase from_label;
    Phrase to_label;
    std::optional<time::Instant> effective;
    std::string note;
    std::vector<Part> values;    ///< Of tracked fields, where setting them is all that was done.
    std::string set_aside;       ///< Why it does not count; empty: it does.
    std::vector<Entry> entries;  ///< That came with it.

    [[nodiscard]] std::string name() const;  ///< Of the person, without the address.
};

/// Something recorded that should have stayed as it was: an entry or event altered, or gone.
struct Alteration {
    data::Path path;
    Phrase what;  ///< `Investigation 1 (Chen Tao, 2026-03-02 14:00)`
    bool gone = false;
    std::vector<FieldChange> fields;  ///< When it is still there.
};

struct RecordChange {
    enum class How {
        added,
        changed,
        renumbered,  ///< Another id than before; and whatever else changed.
        moved,       ///< Another file than before.
        taken_back,  ///< The last events have gone, the others stayed: as `undo` and `git revert` do.
        rewritten,   ///< Other bytes, the same meaning.
        removed,
        unreadable,  ///< It is no readable record any more; the findings say why.
    };
    How how = How::changed;
    std::string path;       ///< Of the file as it is now; of a removed one as it was.
    std::string path_then;  ///< Where it lay before, when elsewhere.
    std::string id;
    std::string id_then;  ///< When it bore another.
    std::string title;
    std::string kind;
    Phrase kind_label;
    std::string state_then;  ///< Empty for a new record.
    std::string state;
    Phrase state_then_label;
    Phrase state_label;
    std::vector<Step> steps;
    std::vector<Step> undone;     ///< Of a record whose last events were taken back.
    std::vector<Step> set_aside;  ///< Recorded before, and marked by a merge as not counting any more.
    std::vector<FieldChange> fields;
    std::vector<Entry> entries;  ///< That came with no event of their own.
    std::vector<Alteration> alterations;

    [[nodiscard]] bool moves_state() const { return !state_then.empty() && !state.empty() && state_then != state; }
};
std::string_view word(RecordChange::How how);
/// How it changed, in words; nothing for a change of what it says.
Phrase label(const RecordChange& record);

/// From one record to the same record later; null: there was, or is, none. One of them must be.
RecordChange describe(const Words& words, const model::Complaint* before, const model::Complaint* after);

}  // namespace plaint::review
