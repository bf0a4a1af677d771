#include "base/finding.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace plaint {

namespace {

constexpr std::size_t k_longest_line = 400;
constexpr std::string_view k_line_ends = "\r\n";

struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;  ///< Before its line end.
    std::uint32_t number = 1;
};

/// Lines end at LF, CRLF or a lone CR.
Line line_at(std::string_view text, std::size_t offset) {
    Line line;
    while (true) {
        line.end = std::min(text.find_first_of(k_line_ends, line.begin), text.size());
        std::size_t next = line.end + 1;
        if (text.substr(std::min(line.end, text.size())).starts_with("\r\n")) ++next;
        if (offset < next || line.end == text.size()) return line;
        line.begin = next;
        ++line.number;
    }
}

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Moves back to where a character begins, at most by the length of one.
std::size_t character_start(std::string_view text, std::size_t offset) {
    for (std::size_t back = 0; back < 3 && offset > 0 && offset < text.size(); ++back) {
        if (!continues_character(text[offset])) break;
        --offset;
    }
    return offset;
}

/// The part of a long line to show: a third before the place, the rest behind it.
Line excerpt(std::string_view text, Line line, std::size_t place) {
    if (line.end - line.begin <= k_longest_line) return line;
    const std::size_t lead = k_longest_line / 3;
    const std::size_t last_begin = line.end - k_longest_line;
    const std::size_t begin = std::min(place > line.begin + lead ? place - lead : line.begin, last_begin);
    Line part = line;
    part.begin = std::max(line.begin, character_start(text, begin));
    part.end = character_start(text, begin + k_longest_line);
    return part;
}

std::uint32_t count(std::string_view text, std::size_t begin, std::size_t end) {
    return static_cast<std::uint32_t>(character_count(text.substr(begin, end - begin)));
}

}  // namespace

Position locate(std::string_view text, Span span) {
    const std::size_t wanted = std::min<std::size_t>(span.begin, text.size());
    const Line line = line_at(text, wanted);
    const std::size_t begin = std::min(wanted, line.end);
    const std::size_t end = std::clamp<std::size_t>(span.end, begin, line.end);
    const Line part = excerpt(text, line, begin);
    Position position;
    position.line = line.number;
    position.column = count(text, line.begin, begin) + 1;
    position.width = std::max(1U, count(text, begin, std::min(end, std::max(part.end, begin))));
    position.source_line = text.substr(part.begin, part.end - part.begin);
    position.cut = count(text, line.begin, part.begin);
    return position;
}

bool has_errors(std::span<const Finding> findings) {
    return std::ranges::any_of(findings, [](const Finding& f) { return f.severity == Severity::error; });
}

}  // namespace plaint
