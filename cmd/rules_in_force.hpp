// The rules of the repository around the run's folder, or of the default profile outside one.
#pragma once

#include "cmd/context.hpp"
#include "store/rules.hpp"

#include <memory>

namespace plaint::cmd {

struct RulesInForce {
    std::shared_ptr<const store::Rules> rules;
    std::shared_ptr<const store::Resources> resources;
};
/// A repository whose rules are wrong is a failure, not taken for none.
Result<RulesInForce> rules_in_force(Context& context);

}  // namespace plaint::cmd
