#include "store/clocks.hpp"

#include "git/repository.hpp"

#include <algorithm>

namespace plaint::store {

sla::CalendarFiles calendar_files(const Resources& resources) {
    return [&resources](std::string_view name) -> Result<std::optional<data::Document>> {
        PLAINT_TRY(file, resources.calendar_file(name));
        if (!file) return std::optional<data::Document>{};
        PLAINT_TRY(document, Resources::document(std::move(*file), fmt::format("calendar {}", name)));
        return std::optional(std::move(document));
    };
}

Result<sla::Rules> load_clocks(const Rules& rules, const Resources& resources) {
    return sla::read(rules.layers, rules.policy, calendar_files(resources));
}

Result<std::string> calendars_version(const Resources& resources) {
    std::string texts;
    for (const std::string& name : resources.calendars()) {
        PLAINT_TRY(file, resources.calendar_file(name));
        if (file && !file->carried) texts += fmt::format("{}\n{}\n{}", name, file->text.size(), file->text);
    }
    return texts.empty() ? std::string() : git::Repository::blob_id(texts);
}

Findings check_clocks(const Rules& rules, const Resources& resources) {
    auto clocks = load_clocks(rules, resources);
    if (!clocks) return std::move(clocks.error().findings);
    Findings out = std::move(clocks->warnings);
    // Calendars that no clock counts by are there for `calendar due`, and must be right all the same.
    for (Finding& finding : clocks->calendars.check()) {
        const auto same = [&](const Finding& one) {
            return one.code == finding.code && one.file == finding.file && one.position.line == finding.position.line;
        };
        if (std::none_of(out.begin(), out.end(), same)) out.push_back(std::move(finding));
    }
    return out;
}

}  // namespace plaint::store
