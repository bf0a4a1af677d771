#include "policy/scope.hpp"

#include "policy/signatures.hpp"

#include <algorithm>

namespace plaint::policy {

namespace {

/// Answers for the names of the policy's vocabulary: one branch for each section that brings some.
class Answers final : public expr::Beyond {
public:
    explicit Answers(const Policy& policy) : m_policy(policy) {}

    [[nodiscard]] std::vector<std::string> values(std::string_view name, data::View record,
                                                  const expr::Scope& scope) const override {
        const Computed* computed = m_policy.computed_value(name);
        return computed == nullptr ? std::vector<std::string>{} : values_of(m_policy, *computed, record, scope);
    }

    [[nodiscard]] bool holds(std::string_view word, std::string_view name, data::View record,
                             const expr::Scope& scope) const override {
        if (const Balance* balance = word == k_balanced ? m_policy.balance(name) : nullptr) {
            const auto all = accounts(*balance, record, scope);
            return std::all_of(all.begin(), all.end(), [](const Account& one) { return one.even(); });
        }
        const SignOff* sign_off = word == k_signed ? m_policy.sign_off(name) : nullptr;
        return sign_off != nullptr && signatures(m_policy, *sign_off, record, scope).complete();
    }

    [[nodiscard]] Phrase says(std::string_view word, std::string_view name) const override {
        if (const Balance* one = word == k_balanced ? m_policy.balance(name) : nullptr)
            return phrase({"{0} balance", "{0}收支相符"}, one->label);
        if (const SignOff* one = word == k_signed ? m_policy.sign_off(name) : nullptr)
            return phrase({"{0} is signed by all", "{0}已全部签署"}, one->label);
        return Phrase::same(fmt::format("{}({})", word, name));
    }

    [[nodiscard]] Phrase denies(std::string_view word, std::string_view name) const override {
        if (const Balance* one = word == k_balanced ? m_policy.balance(name) : nullptr)
            return phrase({"{0} do not balance", "{0}收支不符"}, one->label);
        if (const SignOff* one = word == k_signed ? m_policy.sign_off(name) : nullptr)
            return phrase({"{0} is not signed by all", "{0}未全部签署"}, one->label);
        return Phrase::same(fmt::format("not {}({})", word, name));
    }

    [[nodiscard]] Phrase found(std::string_view word, std::string_view name, data::View record,
                               const expr::Scope& scope) const override {
        if (const Balance* balance = word == k_balanced ? m_policy.balance(name) : nullptr)
            return open_accounts(accounts(*balance, record, scope));
        const SignOff* sign_off = word == k_signed ? m_policy.sign_off(name) : nullptr;
        if (sign_off == nullptr) return {};
        const Signatures state = signatures(m_policy, *sign_off, record, scope);
        return phrase({"{0}; missing: {1}", "{0}；缺少：{1}"}, given_signatures(m_policy, state),
                      missing_signatures(m_policy, state));
    }

private:
    const Policy& m_policy;
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
