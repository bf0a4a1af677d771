// Whether a joined history is a legal path, and what is set aside where it is none. Pure.
#pragma once

#include "base/lang.hpp"
#include "merge/meaning.hpp"
#include "store/rules.hpp"
#include "time/instant.hpp"

#include <string>

namespace plaint::merge {

/// What a merge is judged by.
struct Judging {
    const store::Rules& rules;
    time::Instant now;
    Lang lang = Lang::en;  ///< Of the reasons that are written into the record.
};

/// The merged value with the state that its history leads to, and tracked fields as the last event that counts told
/// them. Looks only at what new events are about.
data::Value consistent(const policy::Policy& policy, const Meaning& meaning, const Three& roots, data::Value merged);

/// Errors of a merged record that neither side has by itself.
Findings new_findings(const Judging& judging, const Three& roots, const data::Value& merged);

/// The merged value in which events of one side do not count: those that the other side's path leaves no room for, and
/// those that told a tracked field otherwise than the value that is kept.
data::Value kept(const Judging& judging, const Three& roots, const Meaning& meaning, Side side);

}  // namespace plaint::merge
