#include "cmd/kinds.hpp"

#include "base/nearest.hpp"
#include "cmd/record_codes.hpp"

namespace plaint::cmd {

Result<std::string> kind_named(const policy::Policy& policy, const std::optional<std::string>& typed) {
    if (!typed) return policy.kinds.empty() ? std::string() : policy.kinds.front().name;
    schema::Field field;
    field.choices = policy.kind_choices();
    if (const auto kind = schema::choose(field, *typed)) return *kind;
    return fail(Failing::usage, unknown_kind(policy, *typed));
}

Finding unknown_kind(const policy::Policy& policy, std::string_view typed) {
    std::vector<std::string> names;
    for (const policy::Kind& kind : policy.kinds) names.push_back(kind.name);
    Phrase hint = phrase({"Kinds: {0}", "类型：{0}"}, fmt::format("{}", fmt::join(names, ", ")));
    if (const auto near = nearest(typed, names)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    return error(k_unknown_kind, phrase({"there is no kind `{0}`", "没有类型 `{0}`"}, typed), std::move(hint));
}

}  // namespace plaint::cmd
