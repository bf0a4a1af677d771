#include "cmd/catalogue.hpp"

#include "cmd/commands/commands.hpp"

namespace plaint::cmd {

const Catalogue& standard_catalogue() {
    static const Catalogue k_catalogue = {
        .built_in =
            {
                {"explain", explain_command},
                {"completion", completion_command},
                {"help", help_command},
                {"__complete", complete_command},
                {"__man", man_command},
            },
        .open = {},
        .prepare = {},
        .verbs = {},
        .values = {},
        .conditions = {},
    };
    return k_catalogue;
}

}  // namespace plaint::cmd
