// What a policy works out of a record, for `show` and `list`.
#pragma once

#include "cmd/context.hpp"
#include "cmd/json.hpp"
#include "cmd/session.hpp"
#include "store/digest.hpp"

#include <string>
#include <vector>

namespace plaint::cmd {

/// A line for each value that the record has, with the rule that gave it; nothing when it has none.
void print_computed(Context& context, const Session& session, const model::Complaint& record);
/// By name: value (null when blank), label, what people read, rule.
Json computed_json(const Session& session, const model::Complaint& record);

/// The record with these computed values (names with their dollar) as members of its own.
data::Document with_computed(const Session& session, const data::Document& record,
                             const std::vector<std::string>& names);
/// What these computed values are worked out of.
void add_basis(const policy::Policy& policy, const std::vector<std::string>& names, store::Parts& parts);

}  // namespace plaint::cmd
