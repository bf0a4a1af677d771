#include "cmd/revision.hpp"

#include "cmd/record_codes.hpp"
#include "git/history.hpp"
#include "store/rules.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

/// `BASE@{WHEN}`
struct Dated {
    std::string base;
    std::string when;
};

/// Words and numbers between the braces mean something else to git.
bool means_no_date(std::string_view when) {
    const bool number =
        std::all_of(when.begin(), when.end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
    const bool counted = number && std::count(when.begin(), when.end(), '-') < 2 && when.find('-', 1) == when.npos;
    return when.empty() || counted || when == "u" || when == "upstream" || when == "push";
}

std::optional<Dated> dated(std::string_view typed) {
    const auto at = typed.rfind("@{");
    if (at == std::string_view::npos || !typed.ends_with('}')) return std::nullopt;
    const std::string_view when = typed.substr(at + 2, typed.size() - at - 3);
    if (means_no_date(when)) return std::nullopt;
    return Dated{at == 0 ? "HEAD" : std::string(typed.substr(0, at)), std::string(when)};
}

std::optional<std::int64_t> moment_named(const std::string& when, const time::Zone& zone, const time::Instant& now) {
    if (const auto moment = time::parse_moment(when, zone, now)) return moment->seconds;
    const auto day = time::parse_day(when, zone, now);
    if (!day) return std::nullopt;
    return zone.instant({time::date_from_days(time::days_from_epoch(*day) + 1), 0, 0, 0}).seconds - 1;
}

Failure too_early(const Dated& typed, const std::string& first) {
    return {Failing::usage,
            {error(k_before_history,
                   phrase({"`{0}` has no commit by {1}: its first is of {2}",
                           "`{0}` 在 {1} 之前没有提交：最早的提交为 {2}"},
                          typed.base, typed.when, first),
                   Text("Name a later day; a shallow clone lacks what is older: `git fetch --unshallow`",
                        "请指定更晚的日期；浅克隆缺少更早的历史，可用 `git fetch --unshallow` 补全"))}};
}

}  // namespace

Result<PointInHistory> point_in_history(Context& context, const git::Repository& repository, std::string_view typed) {
    const auto when = dated(typed);
    if (!when) {
        PLAINT_TRY(commit, repository.resolve(typed));
        return PointInHistory{std::move(commit), {}};
    }
    PLAINT_TRY(tip, repository.resolve(when->base));
    const auto source = store::commit_source(repository, tip);
    const store::Resources resources(source.get(), context.globals().data_dir);
    PLAINT_TRY(rules, store::load_rules(source.get(), resources));
    const time::Zone& zone = rules.policy.zone;
    const auto moment = moment_named(when->when, zone, zone.localized({context.now(), 0}));
    if (!moment) {
        PLAINT_TRY(commit, repository.resolve(typed));
        return PointInHistory{std::move(commit), {}};
    }
    const auto said = [&](std::int64_t seconds) { return time::format_short(zone.localized({seconds, 0})); };
    PLAINT_TRY(found, repository.last_commit_by(tip, *moment));
    if (found.recorded > *moment) return tl::make_unexpected(too_early(*when, said(found.recorded)));
    context.note(phrase({"{0}: commit {1} of {2}", "{0}：提交 {1}（{2}）"}, typed, found.id.substr(0, 10),
                        said(found.recorded)));
    return PointInHistory{std::move(found.id), std::min(*moment, context.now())};
}

}  // namespace plaint::cmd
