#include "merge/merge.hpp"

#include "merge/explain.hpp"
#include "merge/text.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>

namespace plaint::merge {

namespace {

class Merge {
public:
    Merge(const Judging& judging, Versions versions, std::uint16_t marker_size)
        : m_judging(judging),
          m_versions(std::move(versions)),
          m_roots(m_versions.roots()),
          m_marker_size(marker_size),
          m_rank([&rules = judging.rules](const data::Path& parent, std::string_view key) {
              return rules.policy.fields.rank(parent, key);
          }) {}
    Merge(const Merge&) = delete;
    Merge& operator=(const Merge&) = delete;

    Result<Merged> merged() {
        if (two_records()) return by_lines({detail::number_taken(m_roots)});
        const policy::Policy& policy = m_judging.rules.policy;
        const Meaning meaning = meaning_of(policy, m_roots, Side::ours);
        const data::Value value = consistent(policy, meaning, m_roots, meaning.value);
        Findings conflicts = detail::reasons(policy, meaning, new_findings(m_judging, m_roots, value));
        if (!conflicts.empty()) return both_sides(meaning, std::move(conflicts));
        const auto text = draft({m_versions, meaning.joins, m_rank}, value, git::Favor::neither);
        if (!text) return both_sides(meaning, {detail::unwritable()});
        for (const std::string& comment : lost_comments(m_versions, *text))
            conflicts.push_back(detail::lost_comment(comment));
        if (conflicts.empty()) return Merged{text->text(), {}};
        return explained(text->text(), std::move(conflicts), nullptr);
    }

private:
    [[nodiscard]] bool two_records() const {
        const data::View ours = m_roots.ours.find("uid");
        const data::View theirs = m_roots.theirs.find("uid");
        return ours && theirs && !alike(ours, theirs);
    }

    /// A text that holds each side's record, both allowed where that is possible, between markers.
    Result<Merged> both_sides(const Meaning& meaning, Findings conflicts) {
        auto sides = decided(Reach::everything);
        if (!sides || sides->ours == sides->theirs) sides = decided(Reach::logs_only);
        if (!sides) return by_lines(std::move(conflicts));
        for (const std::string& comment : sides->lost) conflicts.push_back(detail::lost_comment(comment));
        return explained(with_markers(sides->ours, sides->theirs, m_marker_size), std::move(conflicts), &meaning);
    }

    struct Sides {
        std::string ours;
        std::string theirs;
        std::vector<std::string> lost;  ///< Comments that are in neither.
    };
    std::optional<Sides> decided(Reach reach) {
        const auto ours = text_of(Side::ours, reach);
        const auto theirs = text_of(Side::theirs, reach);
        if (!ours || !theirs) return std::nullopt;
        std::vector<std::string> lost = lost_comments(m_versions, *ours);
        const std::vector<std::string> also = lost_comments(m_versions, *theirs);
        std::erase_if(lost,
                      [&](const std::string& one) { return std::find(also.begin(), also.end(), one) == also.end(); });
        return Sides{ours->text(), theirs->text(), std::move(lost)};
    }

    /// Where what one side kept does not go with the other's fields, each side's text has its own fields throughout.
    std::optional<data::Document> text_of(Side side, Reach reach) {
        const Meaning meaning = meaning_of(m_judging.rules.policy, m_roots, side, reach);
        const data::Value value = kept(m_judging, m_roots, meaning, side);
        if (reach == Reach::everything && !new_findings(m_judging, m_roots, value).empty())
            return text_of(side, Reach::logs_only);
        const git::Favor favor = side == Side::ours ? git::Favor::ours : git::Favor::theirs;
        return draft({m_versions, meaning.joins, m_rank}, value, favor);
    }

    Result<Merged> by_lines(Findings conflicts) {
        PLAINT_TRY(lines, git::merge_lines(m_versions.base.text(), m_versions.ours.text(), m_versions.theirs.text(),
                                           git::Favor::neither, m_marker_size));
        return explained(std::move(lines.text), std::move(conflicts), nullptr);
    }

    /// What stands at the top is a conflict of its own where nothing else is one, so that git's tools see it.
    Result<Merged> explained(std::string text, Findings conflicts, const Meaning* meaning) {
        const std::string_view line_end = text.find("\r\n") != std::string::npos ? "\r\n" : "\n";
        std::string top = detail::explanation(m_judging, conflicts, meaning, line_end);
        const std::string marker = std::string(m_marker_size, '<') + " ";
        if (text.find(marker) == std::string::npos) top = with_markers(top, "", m_marker_size);
        return Merged{top + text, std::move(conflicts)};
    }

    const Judging& m_judging;
    Versions m_versions;
    Three m_roots;
    std::uint16_t m_marker_size;
    yaml::KeyRank m_rank;
};

/// Versions that cannot be read: git's own merge, always for a person to look at.
Result<Merged> unread(const Judging& judging, const Texts& texts, Findings conflicts, std::uint16_t marker_size) {
    PLAINT_TRY(lines, git::merge_lines(texts.base, texts.ours, texts.theirs, git::Favor::neither, marker_size));
    return Merged{detail::explanation(judging, conflicts, nullptr, "\n") + lines.text, std::move(conflicts)};
}

}  // namespace

Result<Merged> merged(const Judging& judging, const Texts& texts, const std::string& name, std::uint16_t marker_size) {
    const auto ours = yaml::parse(texts.ours, name);
    const auto theirs = yaml::parse(texts.theirs, name);
    Findings conflicts;
    if (!ours) conflicts.push_back(detail::unreadable(Side::ours, ours.error().findings));
    if (!theirs) conflicts.push_back(detail::unreadable(Side::theirs, theirs.error().findings));
    if (!conflicts.empty()) return unread(judging, texts, std::move(conflicts), marker_size);
    // A base that holds conflicts itself (git merged several bases before) counts as none: nothing is taken back by it.
    auto base = yaml::parse(texts.base, name);
    Versions versions{base ? std::move(*base) : data::Document(), *ours, *theirs};
    return Merge(judging, std::move(versions), marker_size).merged();
}

}  // namespace plaint::merge
