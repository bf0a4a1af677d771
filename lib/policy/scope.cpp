#include "policy/scope.hpp"

namespace plaint::policy {

namespace {

/// Answers for the names of the policy's vocabulary: one branch for each section that brings some.
class Answers final : public expr::Beyond {
public:
    explicit Answers(const Policy& policy) : m_policy(policy) {}

    [[nodiscard]] std::vector<std::string> values(std::string_view, data::View, const expr::Scope&) const override {
        return {};
    }

    [[nodiscard]] bool holds(std::string_view, std::string_view, data::View, const expr::Scope&) const override {
        return false;
    }

    [[nodiscard]] Phrase says(std::string_view word, std::string_view name) const override {
        return Phrase::same(fmt::format("{}({})", word, name));
    }

    [[nodiscard]] Phrase denies(std::string_view word, std::string_view name) const override {
        return Phrase::same(fmt::format("not {}({})", word, name));
    }

    [[nodiscard]] Phrase found(std::string_view, std::string_view, data::View, const expr::Scope&) const override {
        return {};
    }

private:
    [[maybe_unused]] const Policy& m_policy;
};

}  // namespace

expr::Scope scope_of(const Policy& policy, const time::Instant& now, std::string_view actor) {
    expr::Scope scope;
    if (!actor.empty()) {
        scope.variables.emplace_back("actor", std::vector<std::string>{std::string(actor)});
        scope.variables.emplace_back("roles", policy.roles_of(actor));
    }
    scope.now = now;
    scope.zone = policy.zone;
    scope.beyond = std::make_shared<const Answers>(policy);
    return scope;
}

}  // namespace plaint::policy
