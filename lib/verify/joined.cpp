#include "verify/joined.hpp"

#include "policy/judge.hpp"
#include "verify/codes.hpp"
#include "verify/growth.hpp"
#include "verify/joined_values.hpp"
#include "verify/same_entry.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace plaint::verify {

namespace {

/// Goes through what the sides and the result of a merge hold.
class Joining {
public:
    Joining(const policy::Policy& policy, const std::vector<Side>& sides, const model::Complaint& result)
        : m_policy(policy), m_sides(sides), m_result(result), m_same(policy, result) {}

    Findings findings() && {
        if (came_back()) return std::move(m_findings);
        marks();
        for (const data::Path& list : m_policy.append_only) {
            for (std::size_t side = 0; side < m_sides.size(); ++side) kept(list, side);
            invented(list);
        }
        for (Finding& finding : judge_values(m_policy, m_sides, m_dropped, m_result))
            m_findings.push_back(std::move(finding));
        return std::move(m_findings);
    }

private:
    /// Two events of one second may well be alike.
    static std::size_t count_of(data::View list, data::View entry) {
        std::size_t count = 0;
        for (const data::View item : list) count += same_but(item, entry, k_set_aside) ? 1U : 0U;
        return count;
    }

    /// What a side had where it parted from another one.
    [[nodiscard]] const std::vector<const model::Complaint*>& bases(std::size_t side, std::size_t other) const {
        static const std::vector<const model::Complaint*> k_none;
        return other < m_sides[side].bases.size() ? m_sides[side].bases[other] : k_none;
    }
    /// Whether a side took steps since it and another one parted.
    [[nodiscard]] bool went_on(std::size_t side, std::size_t other) const {
        if (m_sides[side].record == nullptr) return false;
        const auto& known = bases(side, other);
        return std::all_of(known.begin(), known.end(), [&](const model::Complaint* base) {
            return !data::same(base->root().find("history"), m_sides[side].record->root().find("history"));
        });
    }
    [[nodiscard]] bool had(std::size_t side, std::size_t other, const data::Path& list, data::View entry) const {
        const auto& known = bases(side, other);
        return std::any_of(known.begin(), known.end(),
                           [&](const model::Complaint* base) { return m_same.has(base, list, entry); });
    }

    /// Whether the record as a whole is one that a side took back, while the others left it as it was.
    bool came_back() {
        for (std::size_t gone = 0; gone < m_sides.size(); ++gone) {
            if (m_sides[gone].record != nullptr) continue;
            for (std::size_t side = 0; side < m_sides.size(); ++side) {
                const auto& known = bases(side, gone);
                if (m_sides[side].record == nullptr || known.empty() || went_on(side, gone)) continue;
                tell(m_result.root(), k_merge_invented,
                     phrase({"the merge brings back the record, which parent {0} had taken back",
                             "父提交 {0} 已撤回该记录，合并却将其恢复"},
                            gone + 1));
                return true;
            }
        }
        return false;
    }

    /// Whether another side had an entry when it parted from this one, and has it no more.
    bool taken_back(const data::Path& list, std::size_t side, data::View entry) const {
        for (std::size_t other = 0; other < m_sides.size(); ++other) {
            if (other != side && !m_same.has(m_sides[other].record, list, entry) && had(side, other, list, entry))
                return true;
        }
        return false;
    }

    void kept(const data::Path& list, std::size_t side) {
        if (m_sides[side].record == nullptr) return;
        const data::View result = m_result.root().at(list);
        std::size_t next = 0;
        for (const data::View entry : m_sides[side].record->root().at(list)) {
            const std::size_t place = m_same.place_of(result, entry, next);
            if (place != k_nowhere) {
                next = place + 1;
                continue;
            }
            if (m_same.place_of(result, entry) != k_nowhere) {
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
            const bool known = std::any_of(m_sides.begin(), m_sides.end(), [&](const Side& side) {
                return m_same.comes_from(side.record, list, entry);
            });
            if (!known)
                tell(entry, k_merge_invented,
                     phrase({"{0}[{1}] is on no side of the merge", "{0}[{1}] 不来自合并的任何一方"}, list.str(), i));
            else if (count_of(result, entry) > most(list, entry) && m_same.place_of(result, entry) < i)
                tell(entry, k_merge_invented, phrase({"{0}[{1}] is there twice", "{0}[{1}] 重复出现"}, list.str(), i));
            else if (const auto gone = taken_back_by(list, entry))
                tell(entry, k_merge_invented,
                     phrase({"{0}[{1}] was taken back by parent {2}, and the merge brings it back",
                             "{0}[{1}] 已由父提交 {2} 撤回，合并却将其恢复"},
                            list.str(), i, *gone + 1));
        }
    }

    /// The side that took an entry back while none that has it went on from there.
    [[nodiscard]] std::optional<std::size_t> taken_back_by(const data::Path& list, data::View entry) const {
        for (std::size_t gone = 0; gone < m_sides.size(); ++gone) {
            if (m_sides[gone].record == nullptr || m_same.comes_from(m_sides[gone].record, list, entry)) continue;
            bool stays = false;
            bool taken = false;
            for (std::size_t side = 0; side < m_sides.size(); ++side) {
                if (side == gone || !m_same.comes_from(m_sides[side].record, list, entry)) continue;
                const bool was_there = had(side, gone, list, entry);
                taken = taken || was_there;
                stays = stays || !was_there || went_on(side, gone);
            }
            if (taken && !stays) return gone;
        }
        return std::nullopt;
    }

    /// How often an entry is there on the side that has it most often.
    std::size_t most(const data::Path& list, data::View entry) const {
        std::size_t count = 0;
        for (const Side& side : m_sides) {
            if (side.record != nullptr) count = std::max(count, count_of(side.record->root().at(list), entry));
        }
        return count;
    }

    /// Events, and entries with theirs, are set aside for the sake of steps that another side took meanwhile; what does
    /// not count never counts again.
    void marks() {
        for (std::size_t side = 0; side < m_sides.size(); ++side) m_dropped.push_back(gave_way(side));
        std::set<std::string_view> entries;
        for (const data::View event : m_result.root().find("history")) {
            if (event.find(k_set_aside)) entries.insert(event.find("entry").text());
            mark(data::Path() / "history", event, false);
        }
        for (const data::Path& list : m_policy.append_only) {
            if (list.str() == "history") continue;
            for (const data::View entry : m_result.root().at(list))
                mark(list, entry, entries.contains(entry.find("id").text()));
        }
    }

    /// Whether a side took steps back while another went on from them: which of the two stands is for people to say.
    [[nodiscard]] bool gave_way(std::size_t side) const {
        if (m_sides[side].record == nullptr) return false;
        const data::Path history = data::Path() / "history";
        for (std::size_t other = 0; other < m_sides.size(); ++other) {
            if (other == side || !went_on(other, side)) continue;
            for (const model::Complaint* base : bases(side, other)) {
                for (const data::View event : base->root().find("history")) {
                    if (!m_same.has(m_sides[side].record, history, event)) return true;
                }
            }
        }
        return false;
    }

    void mark(const data::Path& list, data::View entry, bool with_its_event) {
        const bool marked = static_cast<bool>(entry.find(k_set_aside));
        bool was = false;
        bool may_be = with_its_event;
        for (std::size_t side = 0; side < m_sides.size(); ++side) {
            const data::View there = of_side(side, list, entry);
            if (!there) continue;
            was = was || there.find(k_set_aside);
            if (!marked || there.find(k_set_aside)) continue;
            for (std::size_t other = 0; other < m_sides.size(); ++other) {
                const bool concurrent = other != side && m_sides[other].record != nullptr &&
                                        !of_side(other, list, entry) && went_on(other, side);
                may_be = may_be || concurrent;
            }
            m_dropped[side] = true;
        }
        if (marked == was || (marked && may_be)) return;
        tell(entry, k_merge_invented,
             marked ? phrase({"`{0}` is set aside, though no other side took a step meanwhile",
                              "`{0}` 被标为不计入，但其他各方期间并无操作"},
                             entry.path().str())
                    : phrase({"`{0}` was set aside and counts again", "`{0}` 原已标为不计入，现又重新计入"},
                             entry.path().str()));
    }

    [[nodiscard]] data::View of_side(std::size_t side, const data::Path& list, data::View entry) const {
        if (m_sides[side].record == nullptr) return {};
        const data::View there = m_sides[side].record->root().at(list);
        const std::size_t place = m_same.place_of(there, entry);
        return place == k_nowhere ? data::View() : there.at(place);
    }

    void tell(data::View where, const Code& code, Phrase message) {
        m_findings.push_back(data::at(where, error(code, std::move(message))));
    }

    const policy::Policy& m_policy;
    const std::vector<Side>& m_sides;
    const model::Complaint& m_result;
    SameEntry m_same;
    std::vector<bool>
        m_dropped;  ///< Sides of which a step is set aside, or taking one back: their values need not stay.
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
