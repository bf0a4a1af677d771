// The paper forms of the profile in force: loaded, chosen, filled in.
#pragma once

#include "cmd/context.hpp"
#include "model/complaint.hpp"
#include "render/paper.hpp"
#include "store/rules.hpp"

#include <string_view>
#include <vector>

namespace plaint::cmd {

struct Forms {
    std::vector<render::Form> forms;  ///< Those that can be read, sorted by name.
    Findings findings;                ///< What keeps the others from being read.
};
/// Every form of the profile. One that is wrong keeps no other from being printed.
Result<Forms> load_forms(const store::Resources& resources, const store::Rules& rules);
/// What is wrong with them, for `plaint check`.
Findings check_forms(const store::Resources& resources, const store::Rules& rules);

/// The form of this name; of no name, the one that records of the kind have by default. form.none, form.unknown; when
/// forms could not be read, one of which may have been meant, what is wrong with them.
Result<const render::Form*> choose_form(const Forms& forms, std::string_view name, std::string_view kind);

/// What a form shows beside a record's fields; of the blank form when there is no record.
render::Given given_for(const policy::Policy& policy, const model::Complaint* record, const time::Instant& now);

}  // namespace plaint::cmd
