// Staging: what is about to be written, proven before it is: edited bytes, valid by the schema, allowed by the policy.
#pragma once

#include "data/change.hpp"
#include "policy/request.hpp"
#include "store/records.hpp"

#include <string>
#include <vector>

namespace plaint::store {

/// A record as it will be, ready for a commit.
struct Staged {
    std::string path;
    std::string before;  ///< The old text; empty for a new record.
    std::string after;   ///< The new text.
    model::Complaint complaint;
    std::string event;                           ///< Name of the last event.
    std::string from;                            ///< State before; empty for a new record.
    std::string to;                              ///< State after.
    std::string subject = {};                    ///< Further words for the commit's subject; may be empty.
    std::optional<std::string> takes_over = {};  ///< The work tree's text, when it is a hand edit that is taken over.
};

/// The one way in for every text that plaint writes: valid by the record schema and allowed by the policy, or refused
/// with all findings.
Result<void> admit(const Rules& rules, const model::Complaint* before, const model::Complaint& after,
                   const time::Instant& now);

/// A request on a record: decided, planned as a patch of its text, applied, read back, admitted.
Result<Staged> stage(const Rules& rules, const Record& record, const policy::Request& request,
                     const policy::Acting& acting);

/// A whole new text for a record (an editor session, a hand edit), to which the event is added; admitted.
Result<Staged> stage_text(const Rules& rules, const Record& record, std::string text, const policy::Request& request,
                          const policy::Acting& acting);

/// A new record: composed, written out, read back, admitted.
Result<Staged> stage_new(const Rules& rules, const data::Mapping& fields, std::string_view kind, std::string_view id,
                         const policy::Request& request, const policy::Acting& acting,
                         std::string_view import_state = {});

/// `CP-2026-001: close, fully resolved` with the trailers that tools read.
std::string commit_message(const Rules& rules, const Staged& staged);

}  // namespace plaint::store
