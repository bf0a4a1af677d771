// The paper forms of the profile in force: loaded, chosen, filled in.
#pragma once

#include "cmd/context.hpp"
#include "model/complaint.hpp"
#include "render/paper.hpp"
#include "store/rules.hpp"

#include <string_view>
#include <vector>

namespace plaint::cmd {

/// Every form of the profile, sorted by name. All findings of all of them. Failing::data.
Result<std::vector<render::Form>> load_forms(const store::Resources& resources, const store::Rules& rules);
/// What is wrong with them, for `plaint check`.
Findings check_forms(const store::Resources& resources, const store::Rules& rules);

/// The form of this name; of no name, the one that records of the kind have by default. form.none, form.unknown.
Result<const render::Form*> choose_form(const std::vector<render::Form>& forms, std::string_view name,
                                        std::string_view kind);

/// What a form shows beside a record's fields; of the blank form when there is no record.
render::Given given_for(const policy::Policy& policy, const model::Complaint* record, const time::Instant& now);

}  // namespace plaint::cmd
