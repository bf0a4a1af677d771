// Requests: what a command asks for, and the changes of fields that grant it. Pure.
#pragma once

#include "data/change.hpp"
#include "policy/judge.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace plaint::policy {

/// Who acts and when, and where fresh ids come from.
struct Acting {
    std::string actor;                          ///< `Name <email>`
    std::string name;                           ///< `Name`
    time::Instant now;                          ///< In the policy's zone.
    std::function<std::string()> new_entry_id;  ///< 6 characters of lower-case Crockford base32.
    std::function<std::string()> new_uid;       ///< 26 characters of upper-case Crockford base32.
};

/// What was asked: an event of the policy (or a built-in one), with fields for the record or the new entry.
struct Request {
    std::string event;
    std::vector<data::Change>
        fields;           ///< From the record's root; for an action with an entry the entry's members are in `entry`.
    data::Mapping entry;  ///< Members of the new entry, without id.
    std::string note;
    std::string entry_id;  ///< Of an entry that `fields` append themselves, for the event to name; else empty.
    std::string subject;   ///< What the commit's subject says behind the event, when the action has no summary.
    std::optional<time::Instant> effective;
    /// For `renumber`: an id and the one that takes its place.
    std::optional<std::pair<std::string, std::string>> renumbered = {};
};

/// The changes that do it: the fields, the entry with its id, the state and the history event with its values. Refused
/// (with findings) when no transition allows it. The result still has to pass `judge` once it is text again.
Result<std::vector<data::Change>> decide(const Policy& policy, const model::Complaint& record, const Request& request,
                                         const Acting& acting);

/// A new record from its fields (in any order): id, uid, kind, state, recorded and history are put in, all members in
/// the schema's order. The first event is `register`, or `import` into `state` when one is given.
Result<data::Value> compose(const Policy& policy, const data::Mapping& fields, std::string_view kind,
                            std::string_view id, const Request& request, const Acting& acting,
                            std::string_view import_state = {});

}  // namespace plaint::policy
