// A record under another number: what has to be written for it, in one commit.
#pragma once

#include "git/repository.hpp"
#include "policy/request.hpp"
#include "store/staging.hpp"
#include "store/survey.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::share {

struct Renumbered {
    store::Staged record;                ///< Under its new path.
    std::vector<store::Staged> others;   ///< Records that refer to it.
    std::vector<git::FileChange> files;  ///< The old file taken away, attached files moved.

    [[nodiscard]] std::vector<store::Staged> all() const;
};

/// Moves a record to a number that is free: its id, the old one among its aliases, the folder of its attached files,
/// the number in its title, and every field of other records that names it, each with the event `renumber`; admitted.
/// `note` may be empty.
Result<Renumbered> renumbered(const store::Survey& survey, const store::Rules& rules, const store::Record& record,
                              std::string_view to, std::string_view note, const policy::Acting& acting);

/// The record at a path with every field that names `from` naming `to` instead, with the event `renumber`; admitted.
Result<store::Staged> following(const store::Survey& survey, const store::Rules& rules, const std::string& path,
                                std::string_view from, std::string_view to, const policy::Acting& acting);

}  // namespace plaint::share
