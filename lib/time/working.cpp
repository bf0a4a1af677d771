#include "time/working.hpp"

#include "time/codes.hpp"
#include "time/pauses.hpp"
#include "time/year.hpp"

#include <algorithm>

namespace plaint::time {

namespace {

constexpr std::int64_t k_longest_days = 20 * 366;
constexpr std::int64_t k_longest = k_longest_days * 86'400;

/// Working seconds between two moments in order.
std::int64_t worked(const Calendar& calendar, const Window& span) {
    if (calendar.is_always()) return span.end - span.begin;
    auto year = calendar.year_at(span.begin);
    std::int64_t seconds = -year->worked_until(span.begin);
    for (; span.end >= year->span().end; year = calendar.year(year->number() + 1)) seconds += year->total();
    return seconds + year->worked_until(span.end);
}

/// The earliest moment at which so much has been worked since `from`; nothing when that takes too long.
std::optional<std::int64_t> reach(const Calendar& calendar, std::int64_t from, std::int64_t seconds) {
    if (seconds > k_longest) return std::nullopt;
    if (calendar.is_always()) return from + seconds;
    auto year = calendar.year_at(from);
    seconds += year->worked_until(from);
    while (seconds > year->total()) {
        if (year->span().end > from + k_longest) return std::nullopt;
        seconds -= year->total();
        year = calendar.year(year->number() + 1);
    }
    return year->moment_of(seconds);
}

tl::unexpected<Failure> no_due(const Calendar& calendar, std::int64_t start) {
    return fail(Failing::refused,
                error(k_no_due,
                      phrase({"by the calendar '{0}' the time is not reached within twenty years from {1}",
                              "按日历“{0}”，自 {1} 起二十年内达不到所需的时间"},
                             calendar.name(), format(Instant{start, 0})),
                      Text{"give the calendar's week more hours, or shorten the target",
                           "请为日历的每周补充工作时段，或缩短时限"}));
}

Result<void> check_positive(std::int64_t amount) {
    if (amount > 0) return {};
    return fail(Failing::refused,
                error(k_target_not_positive,
                      phrase({"the target is {0}, which is not above zero", "时限为 {0}，不大于零"}, amount),
                      Text{"give a time, or leave the target out", "请填写时限，或删去该项"}));
}

std::optional<std::int64_t> days_after(const Calendar& calendar, std::int64_t start, std::int64_t days) {
    if (days > k_longest_days) return std::nullopt;
    LocalTime local = calendar.zone().local({start, 0});
    local.date = date_from_days(days_from_epoch(local.date) + days);
    return calendar.zone().instant(local).seconds;
}

std::optional<std::int64_t> months_after(const Calendar& calendar, std::int64_t start, std::int64_t months) {
    if (months > k_longest_days / 31) return std::nullopt;
    LocalTime local = calendar.zone().local({start, 0});
    const auto day = shifted(local.date, months, 0);
    if (!day) return std::nullopt;
    local.date = *day;
    return calendar.zone().instant(local).seconds;
}

std::optional<std::int64_t> working_days_after(const Calendar& calendar, std::int64_t start, std::int64_t days) {
    const std::int64_t tomorrow = days_from_epoch(calendar.date_at(start)) + 1;
    if (days > k_longest_days) return std::nullopt;
    if (calendar.is_always()) return calendar.midnight(date_from_days(tomorrow + days));
    const std::int64_t from = days == 0 ? start : calendar.midnight(date_from_days(tomorrow));
    days = std::max<std::int64_t>(days, 1);  // the end of the same day, or of the next working day, comes first
    for (auto year = calendar.year_at(from); year->span().begin < from + k_longest;
         year = calendar.year(year->number() + 1)) {
        const auto closings = year->closings_after(from);
        const auto count = static_cast<std::int64_t>(closings.size());
        if (days <= count) return closings[static_cast<std::size_t>(days - 1)];
        days -= count;
    }
    return std::nullopt;
}

}  // namespace

Result<std::int64_t> elapsed(const Calendar& calendar, std::int64_t start, std::int64_t end,
                             std::span<const Window> pauses) {
    PLAINT_CHECK(check_forward({start, end}, calendar.zone()));
    PLAINT_TRY(taken_out, disjoint(pauses, calendar.zone()));
    std::int64_t seconds = worked(calendar, {start, end});
    for (const Pause& pause : taken_out) {
        const Window common{std::max(pause.window.begin, start), std::min(pause.window.end, end)};
        if (common.begin < common.end) seconds -= worked(calendar, common);
    }
    return seconds;
}

Result<Due> due_after(const Calendar& calendar, std::int64_t start, std::int64_t seconds,
                      std::span<const Window> pauses) {
    PLAINT_CHECK(check_positive(seconds));
    PLAINT_TRY(taken_out, disjoint(pauses, calendar.zone()));
    std::int64_t from = start;
    for (const Pause& pause : taken_out) {
        if (pause.window.end <= from) continue;
        if (pause.window.begin - from > k_longest) break;
        if (pause.window.begin > from) {
            const std::int64_t before = worked(calendar, {from, pause.window.begin});
            if (before >= seconds) break;
            seconds -= before;
        }
        if (pause.window.end == k_open) return Due{};
        from = pause.window.end;
    }
    const auto at = reach(calendar, from, seconds);
    if (!at) return no_due(calendar, start);
    return Due{at, calendar.is_provisional(*at)};
}

Result<Allowance> allowance(const Calendar& calendar, std::int64_t start, const Target& target) {
    if (target.amount != 0 || target.unit != Unit::working_days) PLAINT_CHECK(check_positive(target.amount));
    if (target.unit == Unit::minutes || target.unit == Unit::hours) {
        const std::int64_t unit = target.unit == Unit::minutes ? 60 : 3600;
        if (target.amount > k_longest / unit) return no_due(calendar, start);
        return Allowance{calendar, target.amount * unit};
    }
    const auto end = target.unit == Unit::days     ? days_after(calendar, start, target.amount)
                     : target.unit == Unit::months ? months_after(calendar, start, target.amount)
                                                   : working_days_after(calendar, start, target.amount);
    if (!end) return no_due(calendar, start);
    const Calendar clock = target.unit == Unit::working_days ? calendar : calendar.around_the_clock();
    return Allowance{clock, worked(clock, {start, *end})};
}

Result<Due> due(const Calendar& calendar, std::int64_t start, const Target& target, std::span<const Window> pauses) {
    PLAINT_TRY(allowed, allowance(calendar, start, target));
    return due_after(allowed.clock, start, allowed.seconds, pauses);
}

}  // namespace plaint::time
