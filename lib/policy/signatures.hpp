// Signatures: how far the sign-offs of a record have come, and whether new ones may be given as they are. Pure.
#pragma once

#include "base/result.hpp"
#include "model/complaint.hpp"
#include "policy/policy.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::policy {

/// Before the name of a sign-off, as the preset of an option: the role that is due.
inline constexpr std::string_view k_sign_off_preset = "$sign_off.";

/// A step, and the entry that did it.
struct Signature {
    const SignStep* step = nullptr;
    data::View entry;  ///< Absent while the step is open.
    std::string by;    ///< Who signed: `Name <email>` of the event, else what the entry says.

    [[nodiscard]] bool done() const { return static_cast<bool>(entry); }
};

/// A sign-off of one record.
struct Signatures {
    const SignOff* sign_off = nullptr;
    const SignLine* line = nullptr;  ///< The one that fits; null: nothing to sign.
    std::vector<Signature> steps;    ///< In the order of the line.

    [[nodiscard]] bool complete() const;
    /// Steps whose turn it is: the first open one of an ordered sign-off, else all open ones.
    [[nodiscard]] std::vector<const Signature*> due() const;
};

/// How far a sign-off has come.
Signatures signatures(const Policy& policy, const SignOff& sign_off, data::View record, const expr::Scope& scope);

/// All sign-offs in which somebody has to sign this record, in the order of the policy.
std::vector<Signatures> signatures(const Policy& policy, const model::Complaint& record, const time::Instant& now);

/// The role as which the actor signs next: that of the step whose turn it is; of several, one that the actor holds.
/// Empty when nothing is due.
std::string due_role(const Policy& policy, std::string_view sign_off, data::View record, std::string_view actor,
                     const time::Instant& now);

/// What is there: "Regional deputy (Wang Fang)"; "nothing" when nobody has signed.
Phrase given_signatures(const Policy& policy, const Signatures& signatures);

/// What is missing: "President (Li Lei)"; "nothing" when it is complete.
Phrase missing_signatures(const Policy& policy, const Signatures& signatures);

/// New entries of the lists that sign-offs read: signed by who holds the role, as a role that is asked for, when it is
/// its turn. `before` is null for a new record.
Findings judge_signatures(const Policy& policy, const model::Complaint* before, const model::Complaint& after,
                          const time::Instant& now);

}  // namespace plaint::policy
