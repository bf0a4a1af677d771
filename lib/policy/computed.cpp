#include "policy/computed.hpp"

#include "policy/scope.hpp"
#include "schema/decimal.hpp"
#include "schema/entries.hpp"

#include <algorithm>
#include <set>

namespace plaint::policy {

namespace {

void collect(data::View view, const data::Path& path, std::size_t at, std::string& out) {
    if (view.is(data::Kind::sequence)) {
        for (const data::View item : view) collect(item, path, at, out);
    } else if (at < path.size()) {
        if (const auto* key = std::get_if<std::string>(&path[at])) collect(view.find(*key), path, at + 1, out);
    } else if (view.is_scalar() && !view.is_blank()) {
        if (!out.empty()) out += '\x1e';
        out += view.text();
    }
}

std::optional<std::int64_t> received(data::View record) {
    const auto at = time::parse_instant(record.find("received", "at").text());
    return at ? std::optional(at->seconds) : std::nullopt;
}

/// The first and last second in which records count.
struct Reach {
    std::int64_t from = INT64_MIN;
    std::int64_t until = INT64_MAX;
};

Reach reach_of(const Same& same, std::int64_t received, const time::Zone& zone) {
    Reach reach;
    if (!same.around) reach.until = received;
    if (!same.within) return reach;
    const auto shifted = [&](std::int64_t sign) -> std::optional<std::int64_t> {
        time::LocalTime local = zone.local({received, 0});
        const auto day = time::shifted(local.date, sign * same.within->months, sign * same.within->days);
        if (!day) return std::nullopt;
        local.date = *day;
        return zone.instant(local).seconds + sign * same.within->seconds;
    };
    reach.from = shifted(-1).value_or(INT64_MIN);
    if (same.around) reach.until = shifted(1).value_or(INT64_MAX);
    return reach;
}

/// How many records are like this one, itself included; nothing when that cannot be told.
std::optional<std::size_t> count_same(const Policy& policy, const Computed& computed, data::View record) {
    const Same& same = *computed.same;
    const std::string key = key_of(same, record);
    const auto at = received(record);
    if (policy.others == nullptr || key.empty() || !at) return std::nullopt;
    const std::string_view id = record.find("id").text();
    const Reach reach = reach_of(same, *at, policy.zone);
    std::size_t count = same.distinct.empty() ? 1 : 0;
    std::set<std::string> distinct{text_at(record, same.distinct)};
    for (const Others::Like& other : policy.others->like(computed, key)) {
        const bool later = !same.around && other.received == *at && other.id > id;
        if (other.id == id || other.received < reach.from || other.received > reach.until || later) continue;
        if (same.distinct.empty()) ++count;
        distinct.insert(other.distinct);
    }
    distinct.erase("");
    return same.distinct.empty() ? count : distinct.size();
}

/// The score of the latest rating; of two at one time, of the one whose field is named later.
std::string latest_score(const Computed& computed, data::View record) {
    std::optional<std::int64_t> latest;
    std::string score;
    const auto look = [&](const Rating& rating, data::View group) {
        const data::View value = group.find(std::get<std::string>(rating.field.back()));
        const auto at = time::parse_instant(group.find(std::get<std::string>(rating.at.back())).text());
        const auto choice = std::find_if(rating.choices.begin(), rating.choices.end(),
                                         [value](const schema::Choice& one) { return one.value == value.text(); });
        if (choice == rating.choices.end() || !at || (latest && at->seconds < *latest)) return;
        latest = at->seconds;
        score = choice->score;
    };
    for (const Rating& rating : computed.ratings) {
        const data::View parent = record.at(rating.field.parent());
        if (parent.is(data::Kind::mapping)) look(rating, parent);
        for (const data::View entry : schema::standing_entries(parent)) look(rating, entry);
    }
    return score;
}

std::string stored(const Computed& computed, const std::string& exact) {
    const auto number = computed.decimals ? schema::Decimal::parse(exact) : std::nullopt;
    return number ? number->text(*computed.decimals) : exact;
}

Phrase shown(const Policy& policy, const Computed& computed, const std::string& value) {
    if (!computed.described.choices.empty()) return schema::label_of(computed.described, value);
    if (const auto instant = time::parse_instant(value)) {
        return Phrase::same(time::format_short(policy.zone.localized(*instant)));
    }
    return Phrase::same(value);
}

}  // namespace

std::size_t Computed::rank(std::string_view level) const {
    const auto found = std::find_if(levels.begin(), levels.end(), [&](const Level& one) { return one.is == level; });
    return static_cast<std::size_t>(found - levels.begin());
}

std::string text_at(data::View record, const data::Path& path) {
    std::string out;
    if (!path.empty()) collect(record, path, 0, out);
    return out;
}

std::string key_of(const Same& same, data::View record) {
    std::string key;
    for (const data::Path& path : same.by) {
        const std::string value = text_at(record, path);
        if (value.empty()) return {};
        key += value + '\x1f';
    }
    return key;
}

const Level* level_of(const Computed& computed, data::View record, const expr::Scope& scope) {
    const auto fits = [&](const Level& one) { return !one.when || one.when->holds(record, scope); };
    const auto found = std::find_if(computed.levels.begin(), computed.levels.end(), fits);
    return found == computed.levels.end() ? nullptr : &*found;
}

std::vector<std::string> values_of(const Policy& policy, const Computed& computed, data::View record,
                                   const expr::Scope& scope) {
    if (computed.value) return computed.value->values(record, scope);
    if (computed.same) {
        const auto count = count_same(policy, computed, record);
        return count ? std::vector<std::string>{std::to_string(*count)} : std::vector<std::string>{};
    }
    if (!computed.ratings.empty()) {
        const std::string score = latest_score(computed, record);
        return score.empty() ? std::vector<std::string>{} : std::vector<std::string>{score};
    }
    const Level* level = level_of(computed, record, scope);
    return level == nullptr ? std::vector<std::string>{} : std::vector<std::string>{level->is};
}

Outcome outcome(const Policy& policy, const Computed& computed, data::View record, const expr::Scope& scope) {
    Outcome out;
    out.computed = &computed;
    if (!computed.levels.empty()) out.rule = level_of(computed, record, scope);
    const auto values = computed.levels.empty() ? values_of(policy, computed, record, scope)
                        : out.rule == nullptr   ? std::vector<std::string>{}
                                                : std::vector<std::string>{out.rule->is};
    for (const std::string& exact : values) {
        const std::string value = stored(computed, exact);
        const Phrase label = shown(policy, computed, value);
        const bool first = out.value.empty();
        out.value += (first ? "" : ", ") + value;
        out.shown.en += (first ? "" : ", ") + label.en;
        out.shown.zh += (first ? "" : "、") + label.zh;
    }
    return out;
}

std::vector<Outcome> outcomes(const Policy& policy, data::View record, const time::Instant& now) {
    std::vector<Outcome> out;
    const expr::Scope scope = scope_of(policy, now);
    for (const auto& computed : policy.computed) out.push_back(outcome(policy, *computed, record, scope));
    return out;
}

}  // namespace plaint::policy
