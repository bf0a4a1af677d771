#include "merge/merge.hpp"

#include "merge/explain.hpp"
#include "merge/text.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>

namespace plaint::merge {

namespace {

/// What of the other side one side's record is tried with.
struct Attempt {
    Reach reach;
    bool follows;
    bool by_rules;
};
/// From as much as possible to none of what does not go with it: fields, what the other side took back, at last its
/// events and entries one by one.
constexpr Attempt k_attempts[] = {
    {Reach::everything, true, false}, {Reach::logs_only, true, false}, {Reach::everything, false, false},
    {Reach::logs_only, false, false}, {Reach::everything, true, true}, {Reach::logs_only, true, true},
    {Reach::everything, false, true}, {Reach::logs_only, false, true},
};

class Merge {
public:
    Merge(const Judging& judging, Versions versions, std::uint16_t marker_size)
        : m_judging(judging),
          m_versions(std::move(versions)),
          m_roots(m_versions.roots()),
          m_faults(judging, m_roots),
          m_marker_size(marker_size),
          m_rank([&rules = judging.rules](const data::Path& parent, std::string_view key) {
              return rules.policy.fields.rank(parent, key);
          }) {}
    Merge(const Merge&) = delete;
    Merge& operator=(const Merge&) = delete;

    Result<Outcome> outcome() {
        if (two_records()) return by_lines({detail::number_taken(m_roots)});
        const policy::Policy& policy = m_judging.rules.policy;
        const Meaning meaning = meaning_of(policy, m_roots);
        const data::Value value = consistent(policy, meaning, m_roots, meaning.value);
        Findings conflicts = detail::reasons(policy, meaning, m_faults.new_in(value));
        if (!conflicts.empty()) return both_sides(meaning, std::move(conflicts));
        const auto text = draft({m_versions, meaning.joins, m_rank}, value, git::Favor::neither);
        if (!text) return both_sides(meaning, {detail::unwritable()});
        const std::vector<std::string> lost = lost_comments(m_versions, *text);
        if (lost.empty()) return Outcome{text->text(), {}};
        return explained(with_comments(lost, text->text(), conflicts), conflicts, {conflicts, m_roots});
    }

private:
    [[nodiscard]] bool two_records() const {
        const data::View ours = m_roots.ours.find("uid");
        const data::View theirs = m_roots.theirs.find("uid");
        return ours && theirs && !alike(ours, theirs);
    }

    /// One side's record, with what the other brought that goes with it.
    struct Decided {
        data::Document text;
        bool sets_aside = false;
        Findings left;  ///< What the rules have against it all the same.
    };

    /// A text that holds each side's record, both allowed where that is possible, between markers.
    Result<Outcome> both_sides(const Meaning& meaning, Findings conflicts) {
        auto ours = decided(Side::ours, Reach::everything);
        auto theirs = decided(Side::theirs, Reach::everything);
        if (!ours || !theirs || ours->text.text() == theirs->text.text()) {
            ours = decided(Side::ours, Reach::logs_only);
            theirs = decided(Side::theirs, Reach::logs_only);
        }
        if (!ours || !theirs) return by_lines(std::move(conflicts));
        const std::string text = with_markers(ours->text.text(), theirs->text.text(), m_marker_size);
        const std::string whole = with_comments(lost_by_both(*ours, *theirs), text, conflicts);
        const bool sets_aside = ours->sets_aside || theirs->sets_aside;
        return explained(whole, conflicts,
                         {conflicts, m_roots, &meaning, sets_aside, std::move(ours->left), std::move(theirs->left)});
    }

    [[nodiscard]] std::vector<std::string> lost_by_both(const Decided& ours, const Decided& theirs) const {
        std::vector<std::string> lost = lost_comments(m_versions, ours.text);
        const std::vector<std::string> also = lost_comments(m_versions, theirs.text);
        std::erase_if(lost,
                      [&](const std::string& one) { return std::find(also.begin(), also.end(), one) == also.end(); });
        return lost;
    }

    /// The first record that breaks no rule; else the plainest, with what is wrong with it.
    std::optional<Decided> decided(Side side, Reach least) const {
        for (const Attempt& one : k_attempts) {
            if (one.reach == Reach::everything && least == Reach::logs_only) continue;
            const bool last = &one == std::end(k_attempts) - 1;
            if (auto out = decided(side, one, last)) return out;
        }
        return std::nullopt;
    }

    std::optional<Decided> decided(Side side, const Attempt& attempt, bool whatever_is_wrong) const {
        const Meaning meaning = meaning_of(m_judging.rules.policy, m_roots, {side, attempt.reach, attempt.follows});
        const Kept kept = attempt.by_rules ? kept_by_rules(m_judging, m_roots, meaning, side, m_faults)
                                           : kept_by_path(m_judging, m_roots, meaning, side);
        Findings left = m_faults.new_in(kept.value);
        if (!left.empty() && !whatever_is_wrong) return std::nullopt;
        const git::Favor favor = side == Side::ours ? git::Favor::ours : git::Favor::theirs;
        auto text = draft({m_versions, meaning.joins, m_rank}, kept.value, favor);
        if (!text) return std::nullopt;
        return Decided{std::move(*text), kept.sets_aside, std::move(left)};
    }

    Result<Outcome> by_lines(Findings conflicts) {
        PLAINT_TRY(lines, git::merge_lines(m_versions.base.text(), m_versions.ours.text(), m_versions.theirs.text(),
                                           git::Favor::neither, m_marker_size));
        return explained(std::move(lines.text), conflicts, {conflicts, m_roots});
    }

    /// Comments without a place stand at the top, where nobody is told to delete them.
    static std::string with_comments(const std::vector<std::string>& comments, const std::string& text,
                                     Findings& conflicts) {
        std::string top;
        for (const std::string& comment : comments) {
            top.append(comment).append(line_end_of(text));
            conflicts.push_back(detail::lost_comment(comment));
        }
        return top + text;
    }

    static std::string_view line_end_of(std::string_view text) {
        return text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n";
    }

    /// What stands at the top is a conflict of its own where nothing else is one, so that git's tools see it.
    [[nodiscard]] Outcome explained(const std::string& text, const Findings& conflicts,
                                    const detail::Telling& telling) const {
        std::string top = detail::explanation(m_judging, telling, line_end_of(text));
        const std::string marker = std::string(m_marker_size, '<') + " ";
        if (text.find(marker) == std::string::npos) top = with_markers(top, "", m_marker_size);
        return {top + text, conflicts};
    }

    const Judging& m_judging;
    Versions m_versions;
    Three m_roots;
    Faults m_faults;
    std::uint16_t m_marker_size;
    yaml::KeyRank m_rank;
};

/// Versions that cannot be read: git's own merge, always for a person to look at.
Result<Outcome> unread(const Judging& judging, const Texts& texts, Findings conflicts, std::uint16_t marker_size) {
    PLAINT_TRY(lines, git::merge_lines(texts.base, texts.ours, texts.theirs, git::Favor::neither, marker_size));
    const std::string top = detail::explanation(judging, {conflicts, Three{}}, "\n");
    return Outcome{top + lines.text, std::move(conflicts)};
}

}  // namespace

Result<Outcome> merged(const Judging& judging, const Texts& texts, const std::string& name, std::uint16_t marker_size) {
    const auto ours = yaml::parse(texts.ours, name);
    const auto theirs = yaml::parse(texts.theirs, name);
    Findings conflicts;
    if (!ours) conflicts.push_back(detail::unreadable(Side::ours, ours.error().findings));
    if (!theirs) conflicts.push_back(detail::unreadable(Side::theirs, theirs.error().findings));
    if (!conflicts.empty()) return unread(judging, texts, std::move(conflicts), marker_size);
    // A base that holds conflicts itself (git merged several bases before) counts as none: nothing is taken back by it.
    auto base = yaml::parse(texts.base, name);
    Versions versions{base ? std::move(*base) : data::Document(), *ours, *theirs};
    return Merge(judging, std::move(versions), marker_size).outcome();
}

}  // namespace plaint::merge
