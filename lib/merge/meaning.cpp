#include "merge/meaning.hpp"

#include "data/change.hpp"
#include "data/json.hpp"
#include "merge/join.hpp"
#include "model/complaint.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace plaint::merge {

namespace {

using data::Kind;
using data::Path;
using data::Value;
using data::View;

constexpr std::string_view k_state = "state";

/// When entries were recorded: their event says it, whatever they say of when the thing happened.
class Moments {
public:
    explicit Moments(const Three& roots) {
        for (const View root : {roots.theirs, roots.ours}) {
            for (const View item : root.find("history")) {
                const model::Event event = model::event_of(item);
                if (const View entry = item.find("entry")) m_recorded[std::string(entry.text())] = event.at;
            }
        }
    }
    [[nodiscard]] time::Instant of(View item) const {
        const auto recorded = m_recorded.find(std::string(item.find("id").text()));
        if (recorded != m_recorded.end()) return recorded->second;
        return time::parse_instant(item.find("at").text()).value_or(time::Instant{});
    }

private:
    std::map<std::string, time::Instant> m_recorded;
};

class Merger {
public:
    Merger(const policy::Policy& policy, const Three& roots, const Preference& preference)
        : m_policy(policy), m_roots(roots), m_preference(preference), m_moments(roots) {}

    Meaning meaning() {
        m_out.value = node({}, m_roots).value_or(Value());
        tracked_twice();
        return std::move(m_out);
    }

private:
    std::optional<Value> node(const Path& path, const Three& at) {
        const bool both_lists = list_or_nothing(at.ours) && list_or_nothing(at.theirs) && list_or_nothing(at.base);
        if (both_lists && (at.ours || at.theirs) && is_log(path, at)) return log(path, at);
        if (alike(at.ours, at.theirs)) return held(at.ours);
        const bool both_mappings = at.ours.is(Kind::mapping) && at.theirs.is(Kind::mapping);
        if (both_mappings) return members(path, at);
        if (m_preference.reach == Reach::everything) {
            if (alike(at.ours, at.base)) return held(at.theirs);
            if (alike(at.theirs, at.base)) return held(at.ours);
            if (both_lists) return list(path, at);
        }
        return clash(path, at);
    }

    static bool list_or_nothing(View view) { return !view || view.is(Kind::sequence); }
    static std::optional<Value> held(View view) { return view ? std::optional(view.value()) : std::nullopt; }

    [[nodiscard]] bool is_log(const Path& path, const Three& at) const {
        const schema::Field* field = m_policy.fields.find(path);
        if (field != nullptr && field->append_only) return true;
        const auto named = [](View list) {
            bool all = true;
            for (const View item : list) all = all && item.find("id");
            return all;
        };
        return at.ours.size() + at.theirs.size() > 0 && named(at.ours) && named(at.theirs);
    }

    std::optional<Value> clash(const Path& path, const Three& at) {
        m_out.clashes.push_back({path, at});
        return held(at.of(m_preference.side));
    }

    std::optional<Value> members(const Path& path, const Three& at) {
        data::Mapping out;
        const auto take = [&](View member) {
            const std::string key(member.key());
            if (path.empty() && key == k_state && both_moved()) {  // follows from the history
                out.emplace_back(key, at.of(m_preference.side).find(key).value());
                return;
            }
            if (auto value = node(path / key, at.find(key))) out.emplace_back(key, std::move(*value));
        };
        for (const View member : at.ours) take(member);
        for (const View member : at.theirs) {
            if (!at.ours.find(member.key())) take(member);
        }
        return Value(std::move(out));
    }

    [[nodiscard]] bool both_moved() const {
        const Three history = m_roots.find("history");
        return !alike(history.base, history.ours) && !alike(history.base, history.theirs);
    }

    std::optional<Value> log(const Path& path, const Three& at) {
        if (alike(at.ours, at.theirs) && alike(at.ours, at.base)) return held(at.ours);
        const auto moment = [this](View item) { return m_moments.of(item); };
        const auto keeps = m_preference.follows ? std::nullopt : std::optional(m_preference.side);
        detail::Joined joined = detail::joined(at, {detail::Order::by_time, moment, keeps});
        data::Sequence out;
        for (const Item& item : joined.items) {
            const auto there = [](View list, std::optional<std::size_t> index) {
                return index ? list.at(*index) : View();
            };
            const Three versions{there(at.base, item.base), there(at.ours, item.ours), there(at.theirs, item.theirs)};
            out.push_back(entry(path, versions));
        }
        m_out.joins.push_back({path, std::move(joined.items), std::move(joined.taken_back)});
        return Value(std::move(out));
    }

    Value entry(const Path& path, const Three& at) {
        const View there = at.ours ? at.ours : at.theirs;
        const View id = there.find("id");
        const Path named = id ? path / id.text() : path;
        if (at.ours && at.theirs) return whole_entry(named, at);
        if (at.base && !alike(at.base, there)) m_out.clashes.push_back({named, at});  // altered here, removed there
        return there.value();
    }

    /// Entries are not altered; marks that an earlier merge put on one are no side's to drop.
    Value whole_entry(const Path& path, const Three& at) {
        const Reach reach = std::exchange(m_preference.reach, Reach::everything);
        auto value = node(path, at);
        m_preference.reach = reach;
        return std::move(value).value_or(Value());
    }

    /// Lists that are no logs join when both sides only added to them.
    std::optional<Value> list(const Path& path, const Three& at) {
        const detail::Joined joined = detail::joined(at, {detail::Order::by_block, {}, {}});
        if (!joined.whole) return clash(path, at);
        data::Sequence out;
        for (const Item& item : joined.items)
            out.push_back((item.ours ? at.ours.at(*item.ours) : at.theirs.at(*item.theirs)).value());
        return Value(std::move(out));
    }

    /// Whether a side's own events tell a value of a tracked field.
    [[nodiscard]] bool told(const std::string& field, Side side) const {
        const Join* history = m_out.join("history");
        if (history == nullptr) return false;
        const View events = m_roots.of(side).find("history");
        return std::any_of(history->items.begin(), history->items.end(), [&](const Item& item) {
            return item.only_of(side) && events.at(*item.of(side)).find("values", field);
        });
    }

    /// A side that changed a field and put it back has decided about it, too.
    void tracked_twice() {
        for (const Path& path : m_policy.tracked) {
            const Three at = m_roots.at(path);
            const bool known = std::any_of(m_out.clashes.begin(), m_out.clashes.end(),
                                           [&](const Clash& one) { return path.within(one.path); });
            if (known || alike(at.ours, at.theirs)) continue;
            if (!told(path.str(), Side::ours) || !told(path.str(), Side::theirs)) continue;
            m_out.clashes.push_back({path, at});
            const View wanted = at.of(m_preference.side);
            const data::Change change = wanted ? data::Change{data::Change::Op::set, path, wanted.value()}
                                               : data::Change{data::Change::Op::remove, path, {}};
            const data::Document merged = data::Document::of(m_out.value);
            m_out.value = data::applied(merged.root(), {change});
        }
    }

    const policy::Policy& m_policy;
    const Three& m_roots;
    Preference m_preference;
    Moments m_moments;
    Meaning m_out;
};

Value sorted(View view, std::string_view without) {
    if (view.is(Kind::sequence)) {
        data::Sequence out;
        for (const View item : view) out.push_back(sorted(item, {}));
        return out;
    }
    if (!view.is(Kind::mapping)) return view.value();
    data::Mapping out;
    for (const View member : view) {
        if (without.empty() || member.key() != without) out.emplace_back(member.key(), sorted(member, {}));
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return out;
}

}  // namespace

const Join* Meaning::join(std::string_view path) const {
    const auto found =
        std::find_if(joins.begin(), joins.end(), [&](const Join& one) { return one.path.str() == path; });
    return found == joins.end() ? nullptr : &*found;
}

Meaning meaning_of(const policy::Policy& policy, const Three& roots, const Preference& preference) {
    return Merger(policy, roots, preference).meaning();
}

bool alike(data::View one, data::View other) { return bool(one) == bool(other) && (!one || data::same(one, other)); }

std::string canonical(data::View view, std::string_view without) { return data::to_json(sorted(view, without), 0); }

}  // namespace plaint::merge
