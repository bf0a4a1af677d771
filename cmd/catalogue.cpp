#include "cmd/catalogue.hpp"

#include "cmd/commands/calendar_commands.hpp"
#include "cmd/commands/commands.hpp"
#include "cmd/commands/history_commands.hpp"
#include "cmd/commands/policy_commands.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/commands/share_commands.hpp"
#include "cmd/commands/sla_commands.hpp"
#include "cmd/repository_values.hpp"
#include "cmd/session.hpp"
#include "cmd/verbs.hpp"

namespace plaint::cmd {

const Catalogue& standard_catalogue() {
    static const Catalogue k_catalogue = {
        .built_in =
            {
                {"init", init_command},
                {"profile list", profile_list_command},
                {"profile show", profile_show_command},
                {"import", import_command},
                {"set", set_command},
                {"edit", edit_command},
                {"move", move_command},
                {"attach", attach_command},
                {"link", link_command},
                {"sync", sync_command},
                {"undo", undo_command},
                {"renumber", renumber_command},
                {"list", list_command},
                {"show", show_command},
                {"history", history_command},
                {"diff", diff_command},
                {"workflow", workflow_command},
                {"form", form_command},
                {"letter", letter_command},
                {"report", report_command},
                {"sla", sla_command},
                {"sla explain", sla_explain_command},
                {"calendar due", calendar_due_command},
                {"calendar elapsed", calendar_elapsed_command},
                {"calendar import", calendar_import_command},
                {"calendar show", calendar_show_command},
                {"check", check_command},
                {"verify", verify_command},
                {"policy check", policy_check_command},
                {"policy test", policy_test_command},
                {"schema", schema_command},
                {"explain", explain_command},
                {"completion", completion_command},
                {"help", help_command},
                {"__complete", complete_command},
                {"__man", man_command},
                {"__merge", merge_driver_command},
                {"__textconv", textconv_command},
            },
        .open = Session::open,
        .prepare = [](Context&, Session& session, Needs needs) { return session.prepare(needs); },
        .verbs = policy_verbs,
        .values = repository_values,
        .conditions = policy_conditions,
    };
    return k_catalogue;
}

}  // namespace plaint::cmd
