#include "verify/joined.hpp"

#include "policy/judge.hpp"
#include "policy/renumber.hpp"
#include "verify/codes.hpp"
#include "verify/growth.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace plaint::verify {

namespace {

/// The mark that a merge may put on an event: it stays, and does not count.
constexpr std::string_view k_set_aside = "set_aside";

constexpr std::size_t k_nowhere = static_cast<std::size_t>(-1);

/// Goes through what the sides and the result of a merge hold.
class Joining {
public:
    Joining(const policy::Policy& policy, const std::vector<Side>& sides, const model::Complaint& result)
        : m_policy(policy), m_sides(sides), m_result(result), m_renumbered(result) {}

    Findings findings() && {
        for (const data::Path& list : m_policy.append_only) {
            for (std::size_t side = 0; side < m_sides.size(); ++side) kept(list, side);
            invented(list);
        }
        std::vector<data::View> roots;
        for (const Side& side : m_sides) {
            if (side.record != nullptr) roots.push_back(side.record->root());
        }
        values(m_result.root(), m_result.root(), roots, {});
        return std::move(m_findings);
    }

private:
    /// The first entry at or behind a place that is the given one: but for the mark, and for numbers that changed.
    [[nodiscard]] std::size_t place_of(data::View list, data::View entry, std::size_t from = 0) const {
        const schema::Field* field = m_renumbered.empty() ? nullptr : m_policy.fields.find(entry.parent().path());
        const schema::Field* item = field == nullptr ? nullptr : field->item;
        for (std::size_t i = from; i < list.size(); ++i) {
            const data::View one = list.at(i);
            if (same_but(one, entry, k_set_aside)) return i;
            if (item != nullptr && entry.find("id") && m_renumbered.same_but_ids(item, entry, one)) return i;
        }
        return k_nowhere;
    }
    /// Two events of one second may well be alike.
    std::size_t count_of(data::View list, data::View entry) const {
        std::size_t count = 0;
        for (const data::View item : list) count += same_but(item, entry, k_set_aside) ? 1U : 0U;
        return count;
    }

    bool has(const model::Complaint* record, const data::Path& list, data::View entry) const {
        return record != nullptr && place_of(record->root().at(list), entry) != k_nowhere;
    }
    /// Whether an entry of the result comes from a side.
    bool comes_from(const model::Complaint* record, const data::Path& list, data::View entry) const {
        if (record == nullptr) return false;
        const schema::Field* field = m_renumbered.empty() ? nullptr : m_policy.fields.find(list);
        for (const data::View one : record->root().at(list)) {
            if (same_but(one, entry, k_set_aside)) return true;
            if (field != nullptr && one.find("id") && m_renumbered.same_but_ids(field->item, one, entry)) return true;
        }
        return false;
    }

    /// Whether another side had an entry when it parted from this one, and has it no more.
    bool taken_back(const data::Path& list, std::size_t side, data::View entry) const {
        for (std::size_t other = 0; other < m_sides.size(); ++other) {
            if (other == side || other >= m_sides[side].bases.size() || has(m_sides[other].record, list, entry))
                continue;
            const auto& bases = m_sides[side].bases[other];
            if (std::any_of(bases.begin(), bases.end(),
                            [&](const model::Complaint* base) { return has(base, list, entry); }))
                return true;
        }
        return false;
    }

    void kept(const data::Path& list, std::size_t side) {
        if (m_sides[side].record == nullptr) return;
        const data::View result = m_result.root().at(list);
        std::size_t next = 0;
        for (const data::View entry : m_sides[side].record->root().at(list)) {
            const std::size_t place = place_of(result, entry, next);
            if (place != k_nowhere) {
                next = place + 1;
                continue;
            }
            if (place_of(result, entry) != k_nowhere) {
                tell(result ? result : m_result.root(), k_merge_order,
                     phrase({"`{0}` has the entries of parent {1} in another order",
                             "`{0}` 中父提交 {1} 的条目次序被改变"},
                            list.str(), side + 1));
                return;
            }
            if (taken_back(list, side, entry)) continue;
            tell(result ? result : m_result.root(), k_merge_lost,
                 phrase({"{0} of parent {1} is not in the result as it was: {2}", "父提交 {1} 的 {0} 未原样保留：{2}"},
                        entry.path().str(), side + 1, summary(entry)));
        }
    }

    static std::string summary(data::View entry) {
        std::string out;
        for (const char* member : {"id", "event", "at", "by"}) {
            const std::string_view text = entry.find(member).text();
            if (!text.empty()) out += (out.empty() ? "" : ", ") + std::string(text);
        }
        return out;
    }

    void invented(const data::Path& list) {
        const data::View result = m_result.root().at(list);
        for (std::size_t i = 0; i < result.size(); ++i) {
            const data::View entry = result.at(i);
            const bool known = std::any_of(m_sides.begin(), m_sides.end(),
                                           [&](const Side& side) { return comes_from(side.record, list, entry); });
            if (!known)
                tell(entry, k_merge_invented,
                     phrase({"{0}[{1}] is on no side of the merge", "{0}[{1}] 不来自合并的任何一方"}, list.str(), i));
            else if (count_of(result, entry) > most(list, entry) && place_of(result, entry) < i)
                tell(entry, k_merge_invented, phrase({"{0}[{1}] is there twice", "{0}[{1}] 重复出现"}, list.str(), i));
        }
    }

    /// How often an entry is there on the side that has it most often.
    std::size_t most(const data::Path& list, data::View entry) const {
        std::size_t count = 0;
        for (const Side& side : m_sides) {
            if (side.record != nullptr) count = std::max(count, count_of(side.record->root().at(list), entry));
        }
        return count;
    }

    /// A value is that of one side; of groups each member by itself, of lists each item.
    // NOLINTNEXTLINE(misc-no-recursion): as deep as the record
    void values(data::View result, data::View where, const std::vector<data::View>& sides, const data::Path& path) {
        const auto same = [&](data::View side) { return data::same(side, result) && bool(side) == bool(result); };
        if (std::any_of(sides.begin(), sides.end(), same)) return;
        if (result.is(data::Kind::mapping)) return members(result, sides, path);
        if (result.is(data::Kind::sequence)) return items(result, sides, path);
        tell(where, k_merge_invented,
             result ? phrase({"`{0}` has a value that no side has", "`{0}` 的取值不来自任何一方"}, path.str())
                    : phrase({"`{0}` is missing, though every side has it", "`{0}` 缺失，而各方都有"}, path.str()));
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    void members(data::View result, const std::vector<data::View>& sides, const data::Path& path) {
        std::set<std::string_view> keys;
        for (const data::View side : sides) {
            for (const data::View member : side) keys.insert(member.key());
        }
        for (const data::View member : result) keys.insert(member.key());
        for (const std::string_view key : keys) {
            const data::Path below = path / key;
            const bool by_history = path.empty() && key == "state";
            const auto& lists = m_policy.append_only;
            if (by_history || std::find(lists.begin(), lists.end(), below) != lists.end()) continue;
            std::vector<data::View> theirs;
            for (const data::View side : sides) theirs.push_back(side.find(key));
            const data::View own = result.find(key);
            values(own, own ? own : result, theirs, below);
        }
    }

    void items(data::View result, const std::vector<data::View>& sides, const data::Path& path) {
        for (const data::View item : result) {
            const bool known = std::any_of(sides.begin(), sides.end(),
                                           [&](data::View side) { return place_of(side, item) != k_nowhere; });
            if (!known)
                tell(item, k_merge_invented,
                     phrase({"`{0}` has an item that no side has", "`{0}` 中有一项不来自任何一方"}, path.str()));
        }
    }

    void tell(data::View where, const Code& code, Phrase message) {
        m_findings.push_back(data::at(where, error(code, std::move(message))));
    }

    const policy::Policy& m_policy;
    const std::vector<Side>& m_sides;
    const model::Complaint& m_result;
    policy::Renumberings m_renumbered;
    Findings m_findings;
};

/// What is wrong with the result and was not with a side.
Findings newly_wrong(const policy::Policy& policy, const std::vector<Side>& sides, const model::Complaint& result,
                     const time::Instant& now) {
    Findings findings = policy::audit(policy, result, now);
    if (findings.empty()) return findings;
    std::set<std::pair<std::string, std::string>> known;
    for (const Side& side : sides) {
        if (side.record == nullptr) continue;
        for (const Finding& finding : policy::audit(policy, *side.record, now))
            known.emplace(finding.code, finding.message.en);
    }
    std::erase_if(findings, [&](const Finding& one) { return known.contains({one.code, one.message.en}); });
    return findings;
}

}  // namespace

Findings judge_joined(const policy::Policy& policy, const std::vector<Side>& sides, const model::Complaint& result,
                      const time::Instant& now) {
    Findings findings = Joining(policy, sides, result).findings();
    Findings wrong = newly_wrong(policy, sides, result, now);
    findings.insert(findings.end(), std::make_move_iterator(wrong.begin()), std::make_move_iterator(wrong.end()));
    return findings;
}

}  // namespace plaint::verify
