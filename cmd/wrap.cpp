#include "cmd/wrap.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

// What may not begin a line, and what may not end one.
constexpr std::string_view k_closing = "，。、；：！？）》」』】”’…";
constexpr std::string_view k_opening = "（《「『【“‘";

/// A piece that is never broken.
struct Piece {
    std::string text;
    bool after_blank = false;
};

std::size_t sequence_length(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    if (byte >= 0xF0) return 4;
    if (byte >= 0xE0) return 3;
    return byte >= 0xC0 ? 2 : 1;
}

bool is_in(std::string_view character, std::string_view set) {
    return character.size() > 1 && set.find(character) != std::string_view::npos;
}

/// Cuts one line into pieces.
class Cutting {
public:
    std::vector<Piece> pieces(std::string_view line) {
        for (std::size_t i = 0; i < line.size();) {
            const std::string_view character = line.substr(i, sequence_length(line[i]));
            i += character.size();
            if (character == " ") {
                m_blank = true;
                m_joined = false;
            } else {
                add(character);
            }
        }
        return std::move(m_pieces);
    }

private:
    void add(std::string_view character) {
        const bool wide = display_width(character) > 1;
        const bool closing = is_in(character, k_closing);
        const bool attach = !m_blank && !m_pieces.empty() && (closing || m_joined || (!wide && !m_last_wide));
        if (attach) {
            m_pieces.back().text += character;
        } else {
            m_pieces.push_back({std::string(character), m_blank});
        }
        m_blank = false;
        m_joined = is_in(character, k_opening);
        // Behind closing punctuation a line may always break, also when the punctuation is narrow.
        m_last_wide = wide || closing;
    }

    std::vector<Piece> m_pieces;
    bool m_blank = false;
    bool m_joined = false;
    bool m_last_wide = true;
};

std::vector<std::string> wrap_line(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    for (const Piece& piece : Cutting().pieces(text)) {
        const std::size_t width = display_width(piece.text);
        const bool blank = piece.after_blank && used > 0;
        if (used > 0 && used + (blank ? 1 : 0) + width > columns) {
            lines.push_back(piece.text);
            used = width;
            continue;
        }
        if (blank) lines.back() += ' ';
        lines.back() += piece.text;
        used += width + (blank ? 1 : 0);
    }
    return lines;
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines;
    for (;;) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        for (std::string& line : wrap_line(text.substr(0, end), columns)) lines.push_back(std::move(line));
        if (end == text.size()) return lines;
        text.remove_prefix(end + 1);
    }
}

std::string wrap_indented(std::string_view text, std::size_t columns, std::size_t indent) {
    std::string result;
    for (const std::string& line : wrap(text, columns > indent ? columns - indent : 1)) {
        result += line.empty() ? "\n" : std::string(indent, ' ') + line + "\n";
    }
    return result;
}

std::string padded(std::string_view text, std::size_t width) {
    const std::size_t own = display_width(text);
    return std::string(text) + std::string(own < width ? width - own : 0, ' ');
}

}  // namespace plaint::cmd
