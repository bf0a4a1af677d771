#include "store/clocks.hpp"

#include "yaml/yaml.hpp"

namespace plaint::store {

sla::CalendarFiles calendar_files(const Resources& resources) {
    return [&resources](std::string_view name) -> Result<std::optional<data::Document>> {
        PLAINT_TRY(file, resources.calendar_file(name));
        if (!file) return std::optional<data::Document>{};
        PLAINT_TRY(document, yaml::parse(std::move(file->text), fmt::format("calendar {}", name)));
        return std::optional(std::move(document));
    };
}

Result<sla::Rules> load_clocks(const Rules& rules, const Resources& resources) {
    return sla::read(rules.layers, rules.policy, calendar_files(resources));
}

}  // namespace plaint::store
