// Time limits that differ.
#include "review/rule_differences.hpp"

#include <map>

namespace plaint::review {

namespace {

using About = RuleChange::About;
using Lines = std::map<std::string, const sla::TargetLine*>;

Lines lines_of(const sla::Clock& clock) {
    Lines out;
    for (const sla::TargetLine& line : clock.targets) {
        const std::string from = line.effective_from ? time::format(*line.effective_from) : std::string();
        out.emplace(fmt::format("{}\n{}\n{}", line.name, line.when ? line.when->text() : "", from), &line);
    }
    return out;
}

/// `24 hours`: the policy's own `24h` is short for those who write it.
Phrase duration_words(const time::Target& target) {
    const auto count = [&](const Text& one, const Text& several) {
        return phrase(target.amount == 1 ? one : several, target.amount);
    };
    switch (target.unit) {
        case time::Unit::minutes:
            return count({"{0} minute", "{0}分钟"}, {"{0} minutes", "{0}分钟"});
        case time::Unit::hours:
            return count({"{0} hour", "{0}小时"}, {"{0} hours", "{0}小时"});
        case time::Unit::days:
            return count({"{0} day", "{0}天"}, {"{0} days", "{0}天"});
        case time::Unit::months:
            return count({"{0} month", "{0}个月"}, {"{0} months", "{0}个月"});
        case time::Unit::working_days:
            return count({"{0} working day", "{0}个工作日"}, {"{0} working days", "{0}个工作日"});
    }
    return {};
}

Phrase target_words(const sla::TargetLine& line) {
    return line.target ? duration_words(*line.target) : phrase({"until `{0}`", "至 `{0}`"}, line.due.str());
}

/// About how long; of a moment that a field says nobody knows.
std::optional<std::int64_t> about_minutes(const sla::TargetLine& line) {
    if (!line.target) return std::nullopt;
    constexpr std::int64_t k_day = 24 * 60;
    switch (line.target->unit) {
        case time::Unit::minutes:
            return line.target->amount;
        case time::Unit::hours:
            return line.target->amount * 60;
        case time::Unit::days:
        case time::Unit::working_days:
            return line.target->amount * k_day;
        case time::Unit::months:
            return line.target->amount * 30 * k_day;
    }
    return std::nullopt;
}

bool gives_more_time(const sla::TargetLine& then, const sla::TargetLine& now) {
    const auto minutes_then = about_minutes(then);
    const auto minutes_now = about_minutes(now);
    return !minutes_then || !minutes_now || *minutes_now > *minutes_then;
}

void add_lines(const sla::Clock& then, const sla::Clock& now, std::vector<RuleChange>& out) {
    const Phrase clock = named(now.label, now.name);
    const Lines old_lines = lines_of(then);
    const Lines new_lines = lines_of(now);
    const auto name = [&](const sla::TargetLine& line) {
        return line.label.empty() ? clock : phrase({"{0} ({1})", "{0}（{1}）"}, clock, line.label);
    };
    for (const auto& [key, line] : new_lines) {
        const auto earlier = old_lines.find(key);
        if (earlier == old_lines.end()) {
            out.push_back(
                {About::target, phrase({"{0}: new: {1}", "{0}：新增 {1}"}, name(*line), target_words(*line)), false});
        } else if (target_words(*earlier->second) != target_words(*line)) {
            out.push_back({About::target,
                           phrase({"{0}: {1} → {2}", "{0}：{1} → {2}"}, name(*line), target_words(*earlier->second),
                                  target_words(*line)),
                           gives_more_time(*earlier->second, *line)});
        } else if (earlier->second->calendar != line->calendar) {
            out.push_back(
                {About::calendar,
                 phrase({"{0}: {1} → {2}", "{0}：{1} → {2}"}, name(*line), earlier->second->calendar, line->calendar),
                 true});
        }
    }
    for (const auto& [key, line] : old_lines) {
        if (!new_lines.contains(key))
            out.push_back({About::target,
                           phrase({"{0}: no longer {1}", "{0}：取消 {1}"}, name(*line), target_words(*line)), true});
    }
}

}  // namespace

void add_targets(const sla::Rules& then, const sla::Rules& now, std::vector<RuleChange>& out) {
    for (const sla::Clock& clock : now.clocks) {
        const sla::Clock* earlier = then.clock(clock.name);
        if (earlier != nullptr) {
            add_lines(*earlier, clock, out);
        } else {
            out.push_back(
                {About::target, phrase({"new clock: {0}", "新增时钟：{0}"}, named(clock.label, clock.name)), false});
        }
    }
    for (const sla::Clock& clock : then.clocks) {
        if (now.clock(clock.name) == nullptr)
            out.push_back(
                {About::target, phrase({"clock removed: {0}", "移除时钟：{0}"}, named(clock.label, clock.name)), true});
    }
}

}  // namespace plaint::review
