// Reading the section `history`.
#include "policy/codes.hpp"
#include "policy/reader.hpp"
#include "time/target.hpp"

#include <algorithm>

namespace plaint::policy {

namespace detail {

namespace {

/// Of a span that is the same length at any time; nothing of the others.
std::optional<std::int64_t> seconds_of(std::string_view text) {
    const auto span = time::parse_target(text);
    if (!span) return std::nullopt;
    if (span->unit == time::Unit::minutes) return span->amount * 60;
    if (span->unit == time::Unit::hours) return span->amount * 3'600;
    if (span->unit == time::Unit::days) return span->amount * 86'400;
    return std::nullopt;
}

}  // namespace

void Reader::read_history() {
    HistoryRules& rules = m_policy.history;
    const auto span = [&](data::View view) -> std::optional<std::int64_t> {
        if (view.is(data::Kind::null)) return std::nullopt;
        const auto seconds = seconds_of(view.text());
        if (!seconds)
            add(view, error(k_bad_value, phrase({"`{0}` is no span of time", "`{0}` 不是时间长度"}, view.text()),
                            Text("Write 15m, 4h or 30d", "请写成 15m、4h 或 30d")));
        return seconds;
    };
    for (const auto& [name, view] : merged(m_layers, "history")) {
        if (name == "recorded_within") rules.recorded_within = span(view).value_or(rules.recorded_within);
        if (name == "squash_within") rules.squash_within = span(view);
        if (name == "signatures") rules.signing = view.text() == "required" ? Signing::required : Signing::free;
        if (name != "overrides") continue;
        const std::vector<std::string> known = names(m_policy.roles);
        for (const data::View role : view) {
            if (std::find(known.begin(), known.end(), role.text()) == known.end())
                unknown(role, {"the role", "角色"}, role.text(), known);
            rules.overrides.emplace_back(role.text());
        }
    }
}

namespace {

/// Every append-only list, wherever it lies outside other lists; the history is one.
void collect_lists(const schema::Field& group, std::vector<data::Path>& out) {
    for (const schema::Field* member : group.members) {
        if (member->shape == schema::Shape::list && (member->append_only || member->path.str() == "history"))
            out.push_back(member->path);
        if (member->shape == schema::Shape::group) collect_lists(*member, out);
    }
}

}  // namespace

void Reader::find_append_only_lists() { collect_lists(m_policy.fields.root(), m_policy.append_only); }

}  // namespace detail

}  // namespace plaint::policy
