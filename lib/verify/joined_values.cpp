#include "verify/joined_values.hpp"

#include "verify/codes.hpp"
#include "verify/same_entry.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace plaint::verify {

namespace {

/// A place in the record, on each side that has it, and where that side and each other one parted.
struct Spot {
    std::vector<data::View> sides;
    std::vector<std::vector<std::vector<data::View>>> bases;  ///< By the side, and the place of the other one.

    [[nodiscard]] Spot below(std::string_view key) const {
        Spot out = *this;
        for (data::View& one : out.sides) one = one.find(key);
        for (auto& by_other : out.bases) {
            for (auto& all : by_other) {
                for (data::View& base : all) base = base.find(key);
            }
        }
        return out;
    }
};

bool alike(data::View a, data::View b) { return bool(a) == bool(b) && data::same(a, b); }

class Values {
public:
    Values(const policy::Policy& policy, const std::vector<Side>& sides, const std::vector<bool>& dropped,
           const model::Complaint& result)
        : m_policy(policy), m_sides(sides), m_dropped(dropped), m_result(result), m_same(policy, result) {}

    Findings findings() && {
        values(m_result.root(), m_result.root(), roots(), {});
        return std::move(m_findings);
    }

private:
    [[nodiscard]] Spot roots() {
        Spot out;
        for (std::size_t side = 0; side < m_sides.size(); ++side) {
            if (m_sides[side].record != nullptr) m_present.push_back(side);
        }
        for (const std::size_t side : m_present) {
            out.sides.push_back(m_sides[side].record->root());
            auto& by_other = out.bases.emplace_back();
            for (const std::size_t other : m_present) {
                auto& views = by_other.emplace_back();
                if (other >= m_sides[side].bases.size()) continue;
                for (const model::Complaint* base : m_sides[side].bases[other]) views.push_back(base->root());
            }
        }
        return out;
    }

    /// The side that changed what this one left as it was; none where the change is one that was set aside.
    [[nodiscard]] std::optional<std::size_t> changed_by(const Spot& spot, std::size_t side) const {
        for (std::size_t other = 0; other < spot.sides.size(); ++other) {
            const auto& known = spot.bases[side][other];
            if (other == side || known.empty() || m_dropped[m_present[other]]) continue;
            const bool left =
                std::all_of(known.begin(), known.end(), [&](data::View base) { return alike(base, spot.sides[side]); });
            if (left && !alike(spot.sides[other], spot.sides[side])) return other;
        }
        return std::nullopt;
    }

    /// A value is that of a side that changed it, or that all left alone; of groups each member by itself, of lists
    /// each item.
    // NOLINTNEXTLINE(misc-no-recursion): as deep as the record
    void values(data::View result, data::View where, const Spot& spot, const data::Path& path) {
        const auto same = [&](data::View side) { return alike(side, result); };
        if (std::all_of(spot.sides.begin(), spot.sides.end(), same)) return;
        if (result.is(data::Kind::mapping)) return members(result, spot, path);
        std::optional<std::size_t> newer;
        for (std::size_t side = 0; side < spot.sides.size(); ++side) {
            if (!same(spot.sides[side])) continue;
            const auto by = changed_by(spot, side);
            if (!by) return;
            newer = by;
        }
        if (newer)
            return tell(
                where, k_merge_lost,
                phrase({"`{0}` is as it was before parent {1} changed it", "`{0}` 仍为父提交 {1} 修改之前的内容"},
                       path.str(), m_present[*newer] + 1));
        if (result.is(data::Kind::sequence)) return items(result, spot, path);
        tell(where, k_merge_invented,
             result ? phrase({"`{0}` has a value that no side has", "`{0}` 的取值不来自任何一方"}, path.str())
                    : phrase({"`{0}` is missing, though every side has it", "`{0}` 缺失，而各方都有"}, path.str()));
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    void members(data::View result, const Spot& spot, const data::Path& path) {
        std::set<std::string_view> keys;
        for (const data::View side : spot.sides) {
            for (const data::View member : side) keys.insert(member.key());
        }
        for (const data::View member : result) keys.insert(member.key());
        for (const std::string_view key : keys) {
            const data::Path below = path / key;
            const bool by_history = path.empty() && key == "state";
            const auto& lists = m_policy.append_only;
            if (by_history || std::find(lists.begin(), lists.end(), below) != lists.end()) continue;
            const data::View own = result.find(key);
            values(own, own ? own : result, spot.below(key), below);
        }
    }

    /// A list that is no side's has what a side added, and not what a side removed.
    void items(data::View result, const Spot& spot, const data::Path& path) {
        const auto in = [&](data::View list, data::View item) { return m_same.place_of(list, item) != k_nowhere; };
        for (const data::View item : result) {
            const bool known =
                std::any_of(spot.sides.begin(), spot.sides.end(), [&](data::View side) { return in(side, item); });
            if (!known)
                tell(item, k_merge_invented,
                     phrase({"`{0}` has an item that no side has", "`{0}` 中有一项不来自任何一方"}, path.str()));
        }
        for (std::size_t side = 0; side < spot.sides.size(); ++side) {
            if (m_dropped[m_present[side]]) continue;
            for (const data::View item : spot.sides[side]) {
                if (in(result, item)) continue;
                bool removed = false;
                for (std::size_t other = 0; other < spot.sides.size(); ++other) {
                    const auto& known = spot.bases[side][other];
                    const bool was =
                        std::any_of(known.begin(), known.end(), [&](data::View base) { return in(base, item); });
                    removed = removed || (was && !in(spot.sides[other], item));
                }
                if (!removed)
                    tell(result, k_merge_lost,
                         phrase({"`{0}` lacks an item of parent {1}", "`{0}` 缺少父提交 {1} 的一项"}, path.str(),
                                m_present[side] + 1));
            }
        }
    }

    void tell(data::View where, const Code& code, Phrase message) {
        m_findings.push_back(data::at(where, error(code, std::move(message))));
    }

    const policy::Policy& m_policy;
    const std::vector<Side>& m_sides;
    const std::vector<bool>& m_dropped;
    const model::Complaint& m_result;
    SameEntry m_same;
    std::vector<std::size_t> m_present;  ///< Sides that have the record.
    Findings m_findings;
};

}  // namespace

Findings judge_values(const policy::Policy& policy, const std::vector<Side>& sides, const std::vector<bool>& dropped,
                      const model::Complaint& result) {
    return Values(policy, sides, dropped, result).findings();
}

}  // namespace plaint::verify
