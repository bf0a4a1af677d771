#include "yaml/lines.hpp"

#include <algorithm>

namespace plaint::yaml {

std::size_t Lines::start(std::size_t at) const {
    if (at == 0) return 0;
    const std::size_t line_end = m_text.rfind('\n', at - 1);
    return line_end == std::string_view::npos ? 0 : line_end + 1;
}

std::size_t Lines::end(std::size_t at) const {
    std::size_t end = std::min(m_text.find('\n', at), m_text.size());
    if (end > at && end < m_text.size() && m_text[end - 1] == '\r') --end;
    return end;
}

std::size_t Lines::next(std::size_t at) const {
    const std::size_t line_end = m_text.find('\n', at);
    return line_end == std::string_view::npos ? m_text.size() : line_end + 1;
}

std::size_t Lines::previous_end(std::size_t at) const {
    const std::size_t begin = start(at);
    if (begin == 0) return 0;
    return begin >= 2 && m_text[begin - 2] == '\r' ? begin - 2 : begin - 1;
}

std::size_t Lines::indent(std::size_t at) const {
    const std::size_t begin = start(at);
    const std::size_t content = std::min(m_text.find_first_not_of(' ', begin), m_text.size());
    return content - begin;
}

char Lines::first(std::size_t at) const {
    const std::size_t content = m_text.find_first_not_of(" \t", start(at));
    return content == std::string_view::npos ? '\n' : m_text[content];
}

bool Lines::is_blank(std::size_t at) const { return first(at) == '\n' || first(at) == '\r'; }

bool Lines::is_comment(std::size_t at) const { return first(at) == '#'; }

std::size_t Lines::over_trailing_blanks(std::size_t at) const {
    const std::size_t line_end = end(at);
    return std::min(m_text.find_first_not_of(" \t", at), m_text.size()) >= line_end ? line_end : at;
}

bool Lines::ends_document(std::size_t at) const {
    const std::string_view line = m_text.substr(start(at));
    return line.starts_with("...") || line.starts_with("---");
}

std::size_t Lines::past_own_comments(std::size_t line_end, std::size_t column) const {
    std::size_t below = next(line_end);
    std::size_t structure = below;
    while (structure < m_text.size() && (is_blank(structure) || is_comment(structure))) structure = next(structure);
    const bool at_end = structure >= m_text.size() || ends_document(structure);
    const std::size_t least = at_end ? column : std::max(column, indent(structure) + 1);
    std::size_t last = line_end;
    for (; below < structure; below = next(below)) {
        if (is_blank(below)) continue;
        if (indent(below) < least) break;
        last = end(below);
    }
    return last;
}

bool Lines::would_be_swallowed(std::size_t line_end, std::size_t column) const {
    for (std::size_t below = next(line_end); below < m_text.size(); below = next(below)) {
        if (is_blank(below)) {
            if (end(below) - below > column) return true;
        } else {
            return is_comment(below) && indent(below) > column;
        }
    }
    return false;
}

bool Lines::blank_line_follows(std::size_t line_end) const {
    const std::size_t below = next(line_end);
    return below < m_text.size() && is_blank(below);
}

}  // namespace plaint::yaml
