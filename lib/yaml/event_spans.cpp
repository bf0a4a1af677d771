#include "yaml/event_spans.hpp"

#include <algorithm>
#include <cstddef>

namespace plaint::yaml {

namespace {

/// Chomping and indentation indicators behind `|` or `>`.
bool is_header(char c) { return c == '+' || c == '-' || (c >= '0' && c <= '9'); }
bool is_blank(char c) { return c == ' ' || c == '\t'; }

}  // namespace

Span EventSpans::dash(std::uint32_t from, std::uint32_t begin) const {
    std::uint32_t at = from;
    while (at < begin && m_source[at] != '-') {
        if (m_source[at] == '#') {
            at = static_cast<std::uint32_t>(std::min(m_source.find('\n', at), m_source.size()));
        } else {
            ++at;
        }
    }
    return {at, std::min(at + 1, begin)};
}

Span EventSpans::of(const yaml_event_t& event) {
    const std::size_t begin = std::min(m_cursor.byte_of(event.start_mark.index), m_source.size());
    const std::size_t end = std::min(m_cursor.byte_of(event.end_mark.index), m_source.size());
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::max(begin, end))};
}

Span EventSpans::of_scalar(const yaml_event_t& event, data::Style around) {
    const Span span = of(event);
    switch (event.data.scalar.style) {
        case YAML_LITERAL_SCALAR_STYLE:
        case YAML_FOLDED_SCALAR_STYLE:
            return block_scalar(span);
        case YAML_PLAIN_SCALAR_STYLE:
            return span.begin == span.end && around == data::Style::flow ? empty_in_flow(span) : span;
        default:
            return span;
    }
}

/// libyaml ends a block scalar at the start of the line behind it and whatever blank lines follow. Those belong to the
/// text only when the header says keep (`|+`), or when they hold more blanks than the text is indented by.
Span EventSpans::block_scalar(Span span) const {
    std::size_t header = span.begin + 1;
    bool keep = false;
    while (header < m_source.size() && is_header(m_source[header])) keep = m_source[header++] == '+' || keep;
    const std::size_t first_line = m_source.find('\n', header) + 1;
    if (first_line == 0 || first_line >= span.end) return {span.begin, static_cast<std::uint32_t>(header)};

    std::size_t indent = std::string_view::npos;
    std::size_t end = keep ? span.end : first_line;  // behind the last line that counts
    for (std::size_t line = first_line, next = 0; line < span.end && !keep; line = next) {
        next = std::min<std::size_t>(m_source.find('\n', line), span.end - 1U) + 1;
        const std::size_t content = std::min(m_source.find_first_not_of(' ', line), next);
        const bool blank = content == next || m_source[content] == '\n' || m_source[content] == '\r';
        if (blank && content - line <= indent) continue;
        if (!blank) indent = std::min(indent, content - line);
        end = next;
    }
    if (end == first_line && !keep) return {span.begin, static_cast<std::uint32_t>(header)};
    if (m_source[end - 1] == '\n') --end;
    if (m_source[end - 1] == '\r') --end;
    return {span.begin, static_cast<std::uint32_t>(std::max(end, header))};
}

/// In flow style libyaml places an empty value at the next indicator; it belongs behind its colon.
Span EventSpans::empty_in_flow(Span span) const {
    std::uint32_t at = span.begin;
    while (at > 0 && (is_blank(m_source[at - 1]) || m_source[at - 1] == '\n' || m_source[at - 1] == '\r')) --at;
    if (at > 0 && m_source[at - 1] == ':') return {at, at};
    return span;
}

}  // namespace plaint::yaml
