// Giving records other numbers: one named record, or all whose number another branch has for another record.
#pragma once

#include "cmd/context.hpp"
#include "cmd/json.hpp"
#include "cmd/session.hpp"
#include "share/collisions.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plaint::cmd {

struct NewNumber {
    std::string from;
    std::string to;
    std::string uid;
    std::string branch;                   ///< On which `from` is another record; empty when nothing collided.
    std::vector<std::string> references;  ///< Ids of records that name it.
    git::ObjectId commit;                 ///< Empty as long as it is not written.
};

/// Commits a record under another number: the wanted one when it is free, else the next of its year.
Result<NewNumber> renumber(Session& session, const store::Record& record, const std::optional<std::string>& wanted,
                           std::string_view note);

/// Renumbers every record of the branch that has to give way.
Result<std::vector<NewNumber>> mend_collisions(Session& session, std::string_view note);
/// The same, only thought out: nothing is written, and nothing printed.
Result<std::vector<NewNumber>> collisions_to_mend(Session& session);

/// A record whose reference follows a renumbering of the other side of a merge.
struct Followed {
    std::string id;
    std::string from;
    std::string to;
};
/// Commits what the merge of two commits, which HEAD is now, led astray.
Result<std::vector<Followed>> mend_references(Session& session, const git::ObjectId& ours, const git::ObjectId& theirs);
Phrase words_of(const Followed& followed);

/// `CP-2026-003 is now CP-2026-004`, why, and what followed it.
Phrase words_of(const NewNumber& number);
void tell(Context& context, const NewNumber& number);
Json json_of(const std::vector<NewNumber>& numbers);

}  // namespace plaint::cmd
