#include "merge/text.hpp"

#include "merge/comments.hpp"
#include "merge/splice.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <map>

namespace plaint::merge {

namespace {

using Draft = std::optional<data::Document>;

Draft read(std::string text, const std::string& name) {
    auto parsed = yaml::parse(std::move(text), name);
    return parsed ? Draft(std::move(*parsed)) : std::nullopt;
}

/// The document when it means the value, else with the difference patched in.
Draft mended(Draft document, const data::Value& value, const yaml::KeyRank& rank) {
    if (!document) return std::nullopt;
    const data::Document wanted = data::Document::of(value);
    const auto changes = data::difference(document->root(), wanted.root());
    if (changes.empty()) return yaml::cross_check(*document) ? std::move(document) : std::nullopt;
    auto edited = yaml::edited(*document, changes, rank);
    return edited ? Draft(std::move(*edited)) : std::nullopt;
}

/// The document when it means the value as it is.
Draft exact(Draft document, const data::Value& value) {
    const bool same = document && data::same(document->root(), value) && yaml::cross_check(*document);
    return same ? std::move(document) : std::nullopt;
}

/// Texts from the best to the plainest.
class Attempts {
public:
    explicit Attempts(const Drafting& drafting) : m_drafting(drafting) {}

    /// git's merge of the versions as they are, where nothing clashes.
    [[nodiscard]] Draft by_lines() const {
        const Versions& all = m_drafting.versions;
        return merged(all.base.text(), all.ours.text(), all.theirs.text(), git::Favor::neither);
    }
    /// The same behind joined logs; where lines clash, one side's.
    [[nodiscard]] Draft by_spliced_lines(git::Favor favor) {
        const detail::Spliced& texts = spliced();
        return merged(texts.base, texts.ours, texts.theirs, favor);
    }
    /// One side's text with the logs joined.
    [[nodiscard]] Draft by_side(Side side) {
        const detail::Spliced& texts = spliced();
        return read(side == Side::theirs ? texts.theirs : texts.ours, name());
    }
    /// One side's text as it is.
    [[nodiscard]] Draft by_version(Side side) const {
        const Versions& all = m_drafting.versions;
        return side == Side::theirs ? all.theirs : all.ours;
    }

private:
    [[nodiscard]] const std::string& name() const { return m_drafting.versions.ours.name(); }
    [[nodiscard]] const detail::Spliced& spliced() {
        if (!m_spliced) m_spliced = detail::spliced(m_drafting.versions, m_drafting.joins);
        return *m_spliced;
    }
    [[nodiscard]] Draft merged(std::string_view base, std::string_view ours, std::string_view theirs,
                               git::Favor favor) const {
        auto lines = git::merge_lines(base, ours, theirs, favor);
        if (!lines || !lines->clean) return std::nullopt;
        return read(std::move(lines->text), name());
    }

    const Drafting& m_drafting;
    std::optional<detail::Spliced> m_spliced;
};

data::View root_of(const data::Document& document) {
    // An empty text is a version that is not there, not one that is null.
    return document.text().empty() ? data::View() : document.root();
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1);
        out.push_back(text.substr(0, end + 1));
        text.remove_prefix(end + 1);
    }
    return out;
}

/// How long the longest common run of lines is from each pair of places on: what differs in two texts is found by it.
class Common {
public:
    using Lines = std::vector<std::string_view>;
    Common(const Lines& one, const Lines& other) : m_width(other.size() + 1), m_cells((one.size() + 1) * m_width) {
        for (std::size_t i = one.size(); i-- > 0;) {
            for (std::size_t j = other.size(); j-- > 0;) {
                cell(i, j) = one[i] == other[j] ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
            }
        }
    }
    [[nodiscard]] std::uint32_t& cell(std::size_t i, std::size_t j) { return m_cells[i * m_width + j]; }

private:
    std::size_t m_width;
    std::vector<std::uint32_t> m_cells;
};

/// Writes lines that both have, and pairs of blocks where they differ.
class Marking {
public:
    Marking(std::string line_end, std::size_t marker_size) : m_line_end(std::move(line_end)), m_size(marker_size) {}

    void ours(std::string_view line) { m_ours.append(line); }
    void theirs(std::string_view line) { m_theirs.append(line); }
    void both(std::string_view line) {
        close();
        m_out.append(line);
    }
    std::string text() && {
        close();
        return std::move(m_out);
    }

private:
    void close() {
        if (m_ours.empty() && m_theirs.empty()) return;
        if (!m_out.empty() && !m_out.ends_with('\n')) m_out += m_line_end;
        marker('<', " ours");
        block(m_ours);
        marker('=', "");
        block(m_theirs);
        marker('>', " theirs");
    }
    void marker(char sign, std::string_view label) { m_out.append(m_size, sign).append(label).append(m_line_end); }
    void block(std::string& lines) {
        m_out += lines;
        if (!lines.empty() && !lines.ends_with('\n')) m_out += m_line_end;
        lines.clear();
    }

    std::string m_line_end;
    std::size_t m_size;
    std::string m_out;
    std::string m_ours;
    std::string m_theirs;
};

/// How often each comment has to be there: as often as the base had it and no side took it away, and once for each time
/// that a side added it. What both put at the same place is one.
class Wanted {
public:
    explicit Wanted(const Versions& versions)
        : m_base(versions.base), m_ours(versions.ours), m_theirs(versions.theirs) {
        for (const Counts* counts : {&m_base, &m_ours, &m_theirs}) {
            for (const auto& [text, times] : counts->by_text) m_times[text] = 0;
        }
        for (auto& [text, times] : m_times) {
            const int base = count(m_base.by_text, text);
            times = count(m_ours.by_text, text) + count(m_theirs.by_text, text) - base;
        }
        for (const auto& [place, ours] : m_ours.by_place) {
            const int base = count(m_base.by_place, place);
            const int both = std::min(ours, count(m_theirs.by_place, place)) - base;
            if (both > 0) m_times[place.first] -= both;
        }
    }
    [[nodiscard]] const std::map<std::string, int>& times() const { return m_times; }

private:
    using Place = std::pair<std::string, std::string>;  ///< A text, and where it stands.
    struct Counts {
        explicit Counts(const data::Document& document) {
            for (detail::Comment& comment : detail::comments_of(document)) {
                ++by_text[comment.text];
                ++by_place[{std::move(comment.text), std::move(comment.place)}];
            }
        }
        std::map<std::string, int> by_text;
        std::map<Place, int> by_place;
    };
    template <class Key>
    static int count(const std::map<Key, int>& counts, const Key& key) {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }

    Counts m_base;
    Counts m_ours;
    Counts m_theirs;
    std::map<std::string, int> m_times;
};

constexpr std::size_t k_most_cells = 4'000'000;  ///< Beyond, the middle is one block.

void mark_differences(Marking& out, const std::vector<std::string_view>& ours,
                      const std::vector<std::string_view>& theirs) {
    std::size_t i = 0;
    std::size_t j = 0;
    if ((ours.size() + 1) * (theirs.size() + 1) <= k_most_cells) {
        Common common(ours, theirs);
        while (i < ours.size() && j < theirs.size()) {
            if (ours[i] == theirs[j]) {
                out.both(ours[i++]);
                ++j;
            } else if (common.cell(i + 1, j) >= common.cell(i, j + 1)) {
                out.ours(ours[i++]);
            } else {
                out.theirs(theirs[j++]);
            }
        }
    }
    while (i < ours.size()) out.ours(ours[i++]);
    while (j < theirs.size()) out.theirs(theirs[j++]);
}

}  // namespace

Three Versions::roots() const { return {root_of(base), root_of(ours), root_of(theirs)}; }

std::optional<data::Document> draft(const Drafting& drafting, const data::Value& value, git::Favor favor) {
    using git::Favor;
    Attempts attempts(drafting);
    const Side side = favor == Favor::theirs ? Side::theirs : Side::ours;
    std::optional<data::Document> first;
    const auto complete = [&](Draft text) {
        const bool good = text && lost_comments(drafting.versions, *text).empty();
        if (text && (good || !first)) first = std::move(text);
        return good;
    };
    const auto mend = [&](Draft attempt) { return mended(std::move(attempt), value, drafting.rank); };
    // A patch of the plain line merge could put an entry's comments beside another one; behind joined logs it cannot.
    // Values that one side's lines lack are patched in, comments are not: so both sides' lines are tried.
    [[maybe_unused]] const bool kept_all =
        (!drafting.joins.empty() && complete(exact(attempts.by_lines(), value))) ||
        complete(mend(attempts.by_spliced_lines(Favor::neither))) ||
        (favor != Favor::theirs && complete(mend(attempts.by_spliced_lines(Favor::ours)))) ||
        (favor != Favor::ours && complete(mend(attempts.by_spliced_lines(Favor::theirs)))) ||
        complete(mend(attempts.by_side(side))) || complete(mend(attempts.by_version(side)));
    return first;
}

std::vector<std::string> lost_comments(const Versions& versions, const data::Document& merged) {
    const Wanted wanted(versions);
    std::map<std::string, int> there;
    for (const detail::Comment& comment : detail::comments_of(merged)) ++there[comment.text];
    std::vector<std::string> out;
    for (const auto& [text, times] : wanted.times()) {
        for (int missing = times - there[text]; missing > 0; --missing) out.push_back(text);
    }
    return out;
}

std::string with_markers(std::string_view ours, std::string_view theirs, std::size_t marker_size) {
    const bool crlf = ours.find("\r\n") != std::string_view::npos;
    Marking out(crlf ? "\r\n" : "\n", marker_size);
    std::vector<std::string_view> mine = lines_of(ours);
    std::vector<std::string_view> other = lines_of(theirs);
    std::size_t head = 0;
    while (head < mine.size() && head < other.size() && mine[head] == other[head]) out.both(mine[head++]);
    std::vector<std::string_view> tail;
    while (mine.size() > head && other.size() > head && mine.back() == other.back()) {
        tail.push_back(mine.back());
        mine.pop_back();
        other.pop_back();
    }
    const auto skip = static_cast<std::ptrdiff_t>(head);
    mark_differences(out, {mine.begin() + skip, mine.end()}, {other.begin() + skip, other.end()});
    for (auto line = tail.rbegin(); line != tail.rend(); ++line) out.both(*line);
    return std::move(out).text();
}

}  // namespace plaint::merge
