// Taking back the last change that somebody made: which commit, and what stood there before it.
#pragma once

#include "git/history.hpp"
#include "git/repository.hpp"
#include "policy/policy.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::share {

struct Undo {
    git::Commit commit;                  ///< The one that is taken back.
    std::vector<git::FileChange> files;  ///< All that it changed, as it was before.
    std::vector<std::string> ids;        ///< Of the records among them.
    std::vector<std::string> vanishing;  ///< Those of them that were not there before.
    std::vector<std::string> besides;    ///< Files that are neither records nor attached to one: rules, notes.
    std::string event;                   ///< As typed: `log investigation`; `change` when the commit does not say.
    bool again = false;                  ///< The commit took something back itself: that is done again.
};

/// The last change of the record at `path` (empty: of any record) as seen from `head`, when `actor` made it in a commit
/// of their own (.mailmap joins addresses) that holds no other person's step, and nothing of it was changed since. What
/// stands in the way is a finding of this room.
Result<Undo> last_change(const git::Repository& repository, const policy::Policy& policy, const git::ObjectId& head,
                         std::string_view path, std::string_view actor);

/// `CP-2026-001: undo close` with the sentence by which git and `verify` know what is taken back, and the trailers of
/// plaint; `rules` names the policy and its version.
std::string undo_message(const Undo& undo, std::string_view rules);

}  // namespace plaint::share
