// A text by its lines: where they begin and end, how far they are indented, which are comments.
#pragma once

#include <cstddef>
#include <string_view>

namespace plaint::yaml {

class Lines {
public:
    explicit Lines(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Begin of the line that holds the offset.
    [[nodiscard]] std::size_t start(std::size_t at) const;
    /// End of that line, before its line end.
    [[nodiscard]] std::size_t end(std::size_t at) const;
    /// Begin of the line behind it, or the text's size.
    [[nodiscard]] std::size_t next(std::size_t at) const;
    /// End of the line before it; 0 for the first.
    [[nodiscard]] std::size_t previous_end(std::size_t at) const;
    [[nodiscard]] std::size_t column(std::size_t at) const { return at - start(at); }
    /// Blanks that the line holding the offset begins with.
    [[nodiscard]] std::size_t indent(std::size_t at) const;
    /// Whether anything but blanks precedes the offset on its line.
    [[nodiscard]] bool has_text_before(std::size_t at) const { return column(at) != indent(at); }
    [[nodiscard]] bool same_line(std::size_t a, std::size_t b) const { return start(a) == start(b); }
    [[nodiscard]] bool is_blank(std::size_t at) const;
    [[nodiscard]] bool is_comment(std::size_t at) const;
    /// `offset` moved over blanks when nothing but blanks follows on its line.
    [[nodiscard]] std::size_t over_trailing_blanks(std::size_t at) const;

    /// From the end of a line that belongs to something at `column`: the end of the last comment line below that still
    /// belongs to it. Those are the comments at `column` or further right that stand further right than what comes
    /// next; comments at the next thing's own column are that thing's.
    [[nodiscard]] std::size_t past_own_comments(std::size_t line_end, std::size_t column) const;

    /// Whether the blank lines and the comment below reach further right than `column`: a block text there would take
    /// them for its own.
    [[nodiscard]] bool would_be_swallowed(std::size_t line_end, std::size_t column) const;
    [[nodiscard]] bool blank_line_follows(std::size_t line_end) const;

private:
    [[nodiscard]] char first(std::size_t at) const;
    [[nodiscard]] bool ends_document(std::size_t at) const;

    std::string_view m_text;
};

}  // namespace plaint::yaml
