// Volumes: how many records came, went and are there, and how they are distributed. Pure figures over many records.
#pragma once

#include "model/complaint.hpp"
#include "policy/policy.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::metrics {

/// A span of time, the end left out; an open side has no limit.
struct Period {
    std::optional<time::Instant> from;
    std::optional<time::Instant> until;
    [[nodiscard]] bool holds(const time::Instant& instant) const;
};

/// One value of a field, with the records that have it.
struct Share {
    std::string value;  ///< The stored word; empty: the field is blank.
    Phrase label;
    std::vector<std::string> ids;
};

/// How records are spread over the values of a field. A record with several values (categories) counts under each.
struct Distribution {
    std::string field;
    Phrase label;
    std::vector<Share> shares;  ///< In the schema's order for enumerations, else most first; blanks last.
};

/// Opening + received + reopened - closed = closing; holds by construction and is checked in tests.
struct Backlog {
    std::vector<std::string> opening;   ///< Open at the period's start.
    std::vector<std::string> received;  ///< Received within it.
    std::vector<std::string> reopened;  ///< Once for each reopening within it.
    std::vector<std::string> closed;    ///< Once for each closing within it.
    std::vector<std::string> closing;   ///< Open at its end.
};

struct Volumes {
    Backlog backlog;
    std::vector<Distribution>
        received;                ///< Of the records received in the period: by kind and by the asked-for fields.
    Distribution open_by_state;  ///< Of the records open at the period's end.
    Distribution open_by_lead;
};

/// Figures over all records, for a period that ends now at the latest. A record is open from the moment it was
/// received; it closes with an event that leads into a state of the closed phase and opens again with one that leads
/// out. A record imported in a closed state closed when it was resolved (`result.resolved_at`), or at once.
Volumes volumes(const policy::Policy& policy, const std::vector<model::Complaint>& records, const Period& period,
                const std::vector<data::Path>& fields);

}  // namespace plaint::metrics
