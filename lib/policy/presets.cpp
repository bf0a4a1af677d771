#include "policy/presets.hpp"

#include "policy/scope.hpp"
#include "policy/signatures.hpp"

namespace plaint::policy {

std::string preset_value(const Policy& policy, std::string_view preset, data::View record, const Acting& acting) {
    if (preset == "$me") return acting.name;
    if (preset == "$actor") return acting.actor;
    if (preset == "$now") return time::format(acting.now);
    if (preset == "$today") return time::format(time::date_of(acting.now));
    if (preset.starts_with(k_sign_off_preset))
        return due_role(policy, preset.substr(k_sign_off_preset.size()), record, acting.actor, acting.now);
    const Computed* computed = preset.starts_with('$') ? policy.computed_value(preset.substr(1)) : nullptr;
    if (computed != nullptr)
        return outcome(policy, *computed, record, scope_of(policy, acting.now, acting.actor)).value;
    return std::string(preset);
}

bool is_computed_preset(const Policy& policy, std::string_view preset) {
    return preset.starts_with('$') && policy.computed_value(preset.substr(1)) != nullptr;
}

data::Document proposed(const model::Complaint* record, const Request& request) {
    const data::Document start =
        record == nullptr ? data::Document::of(data::Value(data::Mapping{})) : record->document();
    return data::Document::of(data::applied(start.root(), request.fields), start.name());
}

}  // namespace plaint::policy
