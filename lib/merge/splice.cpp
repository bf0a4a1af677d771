#include "merge/splice.hpp"

#include "yaml/lines.hpp"

#include <algorithm>

namespace plaint::merge::detail {

namespace {

using data::View;

/// A list in block style, as lines of its document's text.
struct Listing {
    std::string_view text;
    std::vector<Span> items;  ///< Whole lines, with the comments above.
    std::size_t column = 0;   ///< Of the dashes.

    [[nodiscard]] std::string_view item(std::size_t index) const {
        return text.substr(items[index].begin, items[index].end - items[index].begin);
    }
};

std::uint32_t narrow(std::size_t offset) { return static_cast<std::uint32_t>(offset); }

/// Nothing when the list is written in brackets, or is not there.
std::optional<Listing> listing(const data::Document& document, View list) {
    if (!list.is(data::Kind::sequence) || list.size() == 0 || list.node().style != data::Style::block)
        return std::nullopt;
    const yaml::Lines lines(document.text());
    Listing out{document.text(), {}, lines.column(list.at(0).node().key_span.begin)};
    std::size_t begin = lines.next(list.node().key_span.begin);
    for (const View item : list) {
        const data::Node& node = item.node();
        if (lines.has_text_before(node.key_span.begin)) return std::nullopt;
        const std::size_t last = std::max<std::size_t>(node.span.end, node.key_span.end);
        const std::size_t end = lines.next(lines.past_own_comments(lines.end(last), out.column));
        if (node.key_span.begin < begin || end <= begin) return std::nullopt;
        out.items.push_back({narrow(begin), narrow(end)});
        begin = end;
    }
    return out;
}

/// Lines moved to another column, with the line ends of the text that they go to.
std::string fitted(std::string_view lines, std::size_t from, std::size_t to, std::string_view line_end) {
    std::string out;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        std::string_view line = lines.substr(0, end);
        lines = end == std::string_view::npos ? std::string_view() : lines.substr(end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const bool blank = line.find_first_not_of(' ') == std::string_view::npos;
        if (!blank && to > from) out.append(to - from, ' ');
        if (!blank && from > to) line.remove_prefix(std::min(from - to, line.find_first_not_of(' ')));
        out.append(line).append(line_end);
    }
    return out;
}

std::string_view line_end_of(std::string_view text) {
    const std::size_t end = text.find('\n');
    return end != std::string_view::npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

/// One joined log in all texts that have it as lines.
class Log {
public:
    Log(const Versions& versions, const Join& join)
        : m_join(join),
          m_base(listing(versions.base, versions.base.root().at(join.path))),
          m_ours(listing(versions.ours, versions.ours.root().at(join.path))),
          m_theirs(listing(versions.theirs, versions.theirs.root().at(join.path))) {}

    [[nodiscard]] bool possible() const {
        return std::all_of(m_join.items.begin(), m_join.items.end(), [&](const Item& item) {
            return (!item.ours || m_ours) && (!item.theirs || m_theirs) && (!item.base || m_base);
        });
    }

    /// The lines that take the place of the items in one of the texts.
    [[nodiscard]] std::string lines_for(const Listing& place) const {
        std::string out;
        for (const Item& item : m_join.items) {
            const auto& [listing, index] = chosen(item);
            out += fitted(listing->item(index), listing->column, place.column, line_end_of(place.text));
        }
        return out;
    }

    [[nodiscard]] const std::optional<Listing>& base() const { return m_base; }
    [[nodiscard]] const std::optional<Listing>& ours() const { return m_ours; }
    [[nodiscard]] const std::optional<Listing>& theirs() const { return m_theirs; }

private:
    /// The side that wrote the item anew; ours when both did.
    [[nodiscard]] std::pair<const Listing*, std::size_t> chosen(const Item& item) const {
        const bool untouched =
            item.ours && item.theirs && item.base && m_ours->item(*item.ours) == m_base->item(*item.base);
        if (item.theirs && (!item.ours || untouched)) return {&*m_theirs, *item.theirs};
        return {&*m_ours, *item.ours};
    }

    const Join& m_join;
    std::optional<Listing> m_base;
    std::optional<Listing> m_ours;
    std::optional<Listing> m_theirs;
};

/// A text whose lists get other lines, from the last to the first.
class Rewriting {
public:
    explicit Rewriting(std::string_view text) : m_text(text) {}
    void replace(const Listing& place, std::string lines) {
        m_edits.push_back({{place.items.front().begin, place.items.back().end}, std::move(lines)});
    }
    [[nodiscard]] std::string text() {
        std::sort(m_edits.begin(), m_edits.end(),
                  [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
        return yaml::apply(m_text, m_edits);
    }

private:
    std::string_view m_text;
    yaml::TextPatch m_edits;
};

}  // namespace

Spliced spliced(const Versions& versions, const std::vector<Join>& joins) {
    Rewriting base(versions.base.text());
    Rewriting ours(versions.ours.text());
    Rewriting theirs(versions.theirs.text());
    for (const Join& join : joins) {
        const Log log(versions, join);
        if (join.items.empty() || !log.possible()) continue;
        if (log.base()) base.replace(*log.base(), log.lines_for(*log.base()));
        if (log.ours()) ours.replace(*log.ours(), log.lines_for(*log.ours()));
        if (log.theirs()) theirs.replace(*log.theirs(), log.lines_for(*log.theirs()));
    }
    return {base.text(), ours.text(), theirs.text()};
}

}  // namespace plaint::merge::detail
