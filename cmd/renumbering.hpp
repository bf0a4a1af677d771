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
    git::ObjectId commit;                 ///< Empty on --dry-run.
};

/// Commits a record under another number: the wanted one when it is free, else the next of its year. `taken` are
/// numbers that this run has given away without writing them yet.
Result<NewNumber> renumber(Session& session, const store::Record& record, const std::optional<std::string>& wanted,
                           std::string_view note, const std::vector<std::string>& taken = {});

/// Renumbers every record of the branch that has to give way.
Result<std::vector<NewNumber>> mend_collisions(Session& session, std::string_view note);

/// `CP-2026-003 is now CP-2026-004`, why, and what followed it.
Phrase words_of(const NewNumber& number);
void tell(Context& context, const NewNumber& number);
Json json_of(const std::vector<NewNumber>& numbers);

}  // namespace plaint::cmd
