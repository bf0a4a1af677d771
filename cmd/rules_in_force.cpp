#include "cmd/rules_in_force.hpp"

#include "cmd/session.hpp"

namespace plaint::cmd {

Result<RulesInForce> rules_in_force(Context& context) {
    auto session = context.session();
    if (session) {
        // The session lasts as long as the context, which outlives every command.
        return RulesInForce{{std::shared_ptr<void>(), &(*session)->rules()},
                            {std::shared_ptr<void>(), &(*session)->resources()}};
    }
    if (!context.may_do_without(session.error())) return fail(std::move(session));
    auto resources = std::make_shared<const store::Resources>(nullptr, context.globals().data_dir);
    PLAINT_TRY(rules, store::load_rules(nullptr, *resources));
    return RulesInForce{std::make_shared<const store::Rules>(std::move(rules)), std::move(resources)};
}

}  // namespace plaint::cmd
