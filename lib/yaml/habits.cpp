#include "yaml/habits.hpp"

#include "yaml/lines.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace plaint::yaml {

namespace {

using data::Kind;
using data::Style;
using data::View;

/// How often each width was seen; the most common wins, of equals the narrower.
class Votes {
public:
    void add(std::size_t width) { ++m_counts[width]; }
    [[nodiscard]] std::optional<std::size_t> winner() const {
        const auto most = std::ranges::max_element(m_counts, {}, [](const auto& vote) { return vote.second; });
        return most == m_counts.end() ? std::nullopt : std::optional(most->first);
    }

private:
    std::map<std::size_t, std::size_t> m_counts;
};

struct Ballot {
    Votes mappings;
    Votes sequences;
    Votes gaps;
};

std::optional<std::size_t> gap_before(const Lines& lines, const data::Node& item) {
    const bool same_line = lines.same_line(item.key_span.begin, item.span.begin);
    if (!same_line || item.span.begin <= item.key_span.end) return std::nullopt;
    return item.span.begin - item.key_span.end;
}

void vote(Ballot& ballot, const Lines& lines, View view) {
    const data::Node& node = view.node();
    if (node.style != Style::block || view.size() == 0) return;
    if (node.kind == Kind::sequence) {
        for (const View item : view) {
            if (const auto gap = gap_before(lines, item.node())) ballot.gaps.add(*gap);
        }
    }
    const View parent = view.parent();
    if (!parent || !parent.is(Kind::mapping)) return;
    const std::size_t outer = lines.column(node.key_span.begin);
    const std::size_t inner = lines.column(view.at(0).node().key_span.begin);
    if (inner < outer) return;
    (node.kind == Kind::mapping ? ballot.mappings : ballot.sequences).add(inner - outer);
}

/// Without any mapping below a key, lists show how far their author indents.
std::size_t guess_indent(const Ballot& ballot, std::size_t dash_gap) {
    const std::size_t sequences = ballot.sequences.winner().value_or(0);
    if (sequences > 0) return sequences;
    return dash_gap > 1 ? dash_gap + 1 : 2;
}

std::string_view line_end_of(std::string_view text) {
    const std::size_t at = text.find('\n');
    return at != std::string_view::npos && at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
}

}  // namespace

Habits habits_of(const data::Document& document) {
    const Lines lines(document.text());
    Ballot ballot;
    const auto count = static_cast<data::NodeIndex>(document.tree().nodes.size());
    for (data::NodeIndex i = 0; i < count; ++i) vote(ballot, lines, View(&document.tree(), i));

    Habits habits;
    habits.dash_gap = ballot.gaps.winner().value_or(1);
    habits.indent = ballot.mappings.winner().value_or(guess_indent(ballot, habits.dash_gap));
    habits.sequence_indent = ballot.sequences.winner().value_or(habits.indent);
    habits.line_end = line_end_of(document.text());
    return habits;
}

std::size_t dash_gap_of(View sequence, std::size_t otherwise) {
    const Lines lines(sequence.tree().source);
    for (const View item : sequence) {
        if (const auto gap = gap_before(lines, item.node())) return *gap;
    }
    return otherwise;
}

}  // namespace plaint::yaml
