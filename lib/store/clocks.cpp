#include "store/clocks.hpp"

#include "git/repository.hpp"

#include <algorithm>

namespace plaint::store {

Result<sla::Rules> load_clocks(const Rules& rules, const Resources& resources) {
    return sla::read(rules.layers, rules.policy,
                     [&resources](std::string_view name) { return resources.calendar(name); });
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
    const auto add = [&](const Findings& findings) {
        for (const Finding& finding : findings) {
            const auto same = [&](const Finding& one) {
                return one.code == finding.code && one.file == finding.file &&
                       one.position.line == finding.position.line;
            };
            if (std::none_of(out.begin(), out.end(), same)) out.push_back(finding);
        }
    };
    // Calendars that no clock counts by are there for `calendar due`, and must be right all the same.
    add(clocks->calendars.check());
    for (const std::string& name : resources.calendars()) {
        const auto file = resources.calendar_file(name);
        if (!file || !*file || (*file)->carried) continue;
        const auto calendar = clocks->calendars.read(name);
        add(calendar ? calendar->warnings : calendar.error().findings);
    }
    return out;
}

}  // namespace plaint::store
