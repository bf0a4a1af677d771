#include "git/history.hpp"

namespace plaint::git {

namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r' || text.back() == '\n')) text.remove_suffix(1);
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    return text;
}

/// The lines behind the last empty one; none when there is no empty one, for a subject is no trailer.
std::vector<std::string_view> last_paragraph(std::string_view message) {
    while (!message.empty() && (message.back() == '\n' || message.back() == '\r' || message.back() == ' '))
        message.remove_suffix(1);
    std::vector<std::string_view> lines;
    bool found = false;
    while (!message.empty()) {
        const auto end = message.find('\n');
        std::string_view line = message.substr(0, end);
        message.remove_prefix(end == std::string_view::npos ? message.size() : end + 1);
        if (trimmed(line).empty()) {
            found = true;
            lines.clear();
        } else {
            lines.push_back(line);
        }
    }
    if (!found) lines.clear();
    return lines;
}

/// The end of the key in `Key: value`; npos when the line is none.
std::size_t end_of_key(std::string_view line) {
    const auto colon = line.find(':');
    if (colon == 0 || colon == std::string_view::npos) return std::string_view::npos;
    const auto is_part = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    for (const char c : line.substr(0, colon)) {
        if (!is_part(c)) return std::string_view::npos;
    }
    return colon;
}

}  // namespace

std::vector<Trailer> trailers(std::string_view message) {
    std::vector<Trailer> out;
    for (const std::string_view line : last_paragraph(message)) {
        if ((line.front() == ' ' || line.front() == '\t') && !out.empty()) {
            out.back().value += ' ';
            out.back().value += trimmed(line);
            continue;
        }
        const auto colon = end_of_key(line);
        // git itself ends a picked or reverted commit's message with such a line, among trailers.
        if (colon == std::string_view::npos && line.starts_with("(cherry picked from commit ")) continue;
        if (colon == std::string_view::npos) return {};
        out.push_back({std::string(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))});
    }
    return out;
}

}  // namespace plaint::git
