// Whether a joined history is a legal path, and what is set aside where it is none. Pure.
#pragma once

#include "base/lang.hpp"
#include "merge/meaning.hpp"
#include "store/rules.hpp"
#include "time/instant.hpp"

#include <set>
#include <string>
#include <utility>

namespace plaint::merge {

/// What git puts two versions together for.
enum class Occasion {
    merge,   ///< Of branches: whatever was recorded on them stays in the history.
    replay,  ///< A rebase, a cherry-pick, a stash: the result is a change like any other, in which nothing is set
             ///< aside.
};

/// What a merge is judged by, and for whom it is told.
struct Judging {
    const store::Rules& rules;
    time::Instant now;
    Lang lang = Lang::en;  ///< Of the reasons that are written into the record.
    Occasion occasion = Occasion::merge;
    std::string ours = {};    ///< What the branch is called; may be empty.
    std::string theirs = {};  ///< The same.
};

/// The merged value with the state that its history leads to, and tracked fields as the last event that counts told
/// them. Looks only at what new events are about.
data::Value consistent(const policy::Policy& policy, const Meaning& meaning, const Three& roots, data::Value merged);

/// Tells which errors a merge makes.
class Faults {
public:
    Faults(const Judging& judging, const Three& roots);
    /// Errors of a merged record that neither side has by itself.
    [[nodiscard]] Findings new_in(const data::Value& merged) const;

private:
    const Judging& m_judging;
    std::set<std::pair<std::string, std::string>> m_known;
};

/// A merged value in which events of the side that gives way, and the entries that they brought, do not count.
struct Kept {
    data::Value value;
    bool sets_aside = false;  ///< There are such events.
};

/// Sets aside what the path of the side that is kept leaves no room for, and what told a tracked field otherwise than
/// the value that is kept.
Kept kept_by_path(const Judging& judging, const Three& roots, const Meaning& meaning, Side side);

/// Sets aside, besides, all without which the merged record breaks no rule.
Kept kept_by_rules(const Judging& judging, const Three& roots, const Meaning& meaning, Side side, const Faults& faults);

}  // namespace plaint::merge
