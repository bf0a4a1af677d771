#include "review/policy_change.hpp"

#include "review/rule_differences.hpp"
#include "review/rule_files.hpp"
#include "store/clocks.hpp"

#include <algorithm>

namespace plaint::review {

namespace {

constexpr std::string_view k_yaml = ".yaml";

Result<std::vector<store::Watched>> open_clocks(const State& records, const store::Rules& rules,
                                                const store::Resources& resources, const sla::Rules& clocks,
                                                const time::Instant& now) {
    const store::Survey survey(records.source, rules.policy);
    store::Watch watch;
    watch.at = now;
    PLAINT_TRY(watched, store::watch_all(survey, rules, resources, clocks, watch));
    return std::move(watched.records);
}

void append(std::vector<RuleChange>& out, std::vector<RuleChange> more) {
    out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Both states' clocks, by name and over the open complaints.
Result<void> compare_rules(const State& before, const State& after, const Question& question, PolicyChange& out) {
    const auto clocks_then = store::load_clocks(before.rules, before.resources);
    const auto clocks_now = store::load_clocks(after.rules, after.resources);
    if (!clocks_then || !clocks_now) return {};  // the check of the rules says what is wrong
    const auto in_force = [](const State& state, const sla::Rules& clocks) {
        return InForce{state.rules.profile, state.rules.layers, state.rules.policy, clocks};
    };
    const InForce now = in_force(after, *clocks_now);
    const InForce then = in_force(before, *clocks_then);
    append(out.rules, rule_changes(then, now));
    std::set<std::string> calendars;
    for (const std::string& path : out.files) {
        if (path.starts_with(store::k_calendars_folder) && path.ends_with(k_yaml))
            calendars.insert(path.substr(store::k_calendars_folder.size() + 1,
                                         path.size() - store::k_calendars_folder.size() - 1 - k_yaml.size()));
    }
    add_calendars(then, now, calendars, time::date_of(question.now).year, out.rules);
    PLAINT_TRY(then_read, open_clocks(after, before.rules, before.resources, *clocks_then, question.now));
    PLAINT_TRY(now_read, open_clocks(after, after.rules, after.resources, *clocks_now, question.now));
    out.open = std::max(then_read.size(), now_read.size());
    out.dues = due_changes(now, then_read, now_read);
    return {};
}

}  // namespace

Result<std::optional<PolicyChange>> policy_change(const State* before, const State& after, const Question& question) {
    PolicyChange out;
    bool is_policy = false;
    for (const ChangedFile& file : question.files) {
        const RuleFile what = rule_file(file.path);
        is_policy = is_policy || what == RuleFile::policy;
        if (what != RuleFile::none) out.files.push_back(file.path);
    }
    if (out.files.empty()) return std::optional<PolicyChange>{};
    if (is_policy && before == nullptr) out.rules = first_rules(after.rules.profile, after.rules.policy);
    append(out.rules, host_changes(before, after, question.files));
    if (is_policy && before != nullptr) PLAINT_CHECK(compare_rules(*before, after, question, out));
    return std::optional(std::move(out));
}

}  // namespace plaint::review
