#include "yaml/direct_scalar.hpp"

#include <string>
#include <utility>

namespace plaint::yaml::direct {

namespace {

constexpr std::uint32_t k_longest_key = 256;  // libyaml's own limit is 1,024 characters.

/// Whether the colon at the place, inside a plain scalar, is part of it, ends it as a key, or is not understood.
enum class Colon { part, ends, odd };

Colon colon_in_plain(const Reading& reading, std::uint32_t colon, Where where) {
    if (reading.blank_or_end(colon + 1)) return where == Where::brackets ? Colon::ends : Colon::odd;
    return where == Where::line || is(reading.look(colon + 1), k_plain) ? Colon::part : Colon::odd;
}

/// The end of the plain scalar that begins at `begin`; that itself when it is not understood.
std::uint32_t plain_end(const Reading& reading, std::uint32_t begin, Where where) {
    std::uint32_t at = begin;
    while (true) {
        at = reading.past(at, k_plain);
        const std::uint32_t end = at;
        switch (reading.look(at)) {
            case '\n':
                return end;
            case ' ':
                while (reading.look(at) == ' ') ++at;
                if (reading.look(at) == '\n' || reading.look(at) == '#') return end;
                if (where == Where::brackets && !is(reading.look(at), k_plain)) return end;
                break;
            case ':':
                if (const Colon colon = colon_in_plain(reading, at, where); colon != Colon::part) {
                    return colon == Colon::ends ? end : begin;
                }
                ++at;
                break;
            case ',':
            case ']':
            case '}':
                if (where == Where::brackets) return end;
                ++at;
                break;
            case '[':
            case '{':
            case '?':
                if (where == Where::brackets) return begin;
                ++at;
                break;
            case '#':
                ++at;
                break;
            default:
                return begin;
        }
    }
}

/// What a backslash and this character mean in double quotes; zero for the rarer ones.
char unescaped(char c) {
    switch (c) {
        case 'n':
            return '\n';
        case 't':
            return '\t';
        case '"':
        case '\\':
            return c;
        default:
            return '\0';
    }
}

/// Where what means itself between these quotes ends.
std::uint32_t past_quoted(const Reading& reading, std::uint32_t at, char quote) {
    while (true) {
        at = reading.past(at, k_in_quotes);
        const char c = reading.look(at);
        const bool means_itself = quote == '"' ? c == '\'' : c == '"' || c == '\\';
        if (!means_itself) return at;
        ++at;
    }
}

/// The rest of a quoted text that holds escapes: from the first of them to behind the closing quote.
bool decode(Reading& reading, char quote, std::string& text) {
    while (true) {
        const char c = reading.here();
        if (c == '\n') return false;
        if (c == quote && (quote == '"' || reading.next() != '\'')) {
            ++reading.at;
            return true;
        }
        if (c == '\\' && quote == '"') {
            const char meant = unescaped(reading.next());
            if (meant == '\0') return false;
            text += meant;
            reading.at += 2;
        } else if (c == quote) {
            text += c;
            reading.at += 2;
        } else {
            const std::uint32_t begin = std::exchange(reading.at, past_quoted(reading, reading.at, quote));
            text += reading.slice({begin, reading.at});
        }
    }
}

/// Lines of a block text: those indented by `indent`, and the blank ones between them.
class BlockText {
public:
    BlockText(Reading& reading, Style style, std::uint32_t indent)
        : m_reading(reading), m_style(style), m_indent(indent) {}

    bool read() {
        while (m_reading.at < m_reading.size()) {
            const std::uint32_t line = m_reading.at;
            std::uint32_t content = line;
            while (m_reading.look(content) == ' ' && content - line < m_indent) ++content;
            const std::size_t line_end = m_reading.text.find('\n', content);
            if (line_end == std::string_view::npos || m_reading.look(content) == '\t') return false;
            if (content == line_end) {
                ++m_breaks;
            } else {
                if (content - line < m_indent) return true;
                m_end = static_cast<std::uint32_t>(line_end);
                if (!add(m_reading.slice({content, m_end}))) return false;
            }
            m_reading.at = static_cast<std::uint32_t>(line_end + 1);
        }
        return true;
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }
    [[nodiscard]] std::uint32_t end() const { return m_end; }

private:
    /// Blanks at the start of a line keep folding away from it, and blanks alone are a line of their own.
    bool add(std::string_view line) {
        if (line.front() == ' ' &&
            (m_style == Style::folded || line.find_first_not_of(' ') == std::string_view::npos)) {
            return false;
        }
        const bool folds = m_style == Style::folded && m_breaks > 0;
        if (folds && m_breaks == 1) m_text += ' ';
        m_text.append(folds ? m_breaks - 1 : m_breaks, '\n');
        m_text += line;
        m_breaks = 1;
        return true;
    }

    Reading& m_reading;
    Style m_style;
    std::uint32_t m_indent;
    std::uint32_t m_end = 0;  ///< Of the last line that holds anything.
    std::size_t m_breaks = 0;
    std::string m_text;
};

}  // namespace

std::optional<Scalar> key_ahead(const Reading& reading, Where where) {
    Scalar key{{reading.at, reading.at}, {}, Style::plain};
    std::uint32_t& end = key.span.end;
    const char first = reading.here();
    if (is(first, k_key_first)) {
        end = reading.past(reading.at, k_key);
        key.text = reading.slice(key.span);
    } else if (first == '"' || first == '\'') {
        key.style = first == '"' ? Style::double_quoted : Style::single_quoted;
        end = reading.past(reading.at + 1, k_in_quotes);
        if (reading.look(end) != first || end == reading.at + 1) return std::nullopt;
        key.text = reading.slice({reading.at + 1, end});
        ++end;
    } else {
        return std::nullopt;
    }
    if (reading.look(end) != ':' || end - reading.at > k_longest_key) return std::nullopt;
    const bool plain = key.style == Style::plain;
    if (!reading.blank_or_end(end + 1) && (plain || where == Where::line)) return std::nullopt;
    const bool may_mean_null = plain && (first == 'n' || first == 'N');
    if (may_mean_null && core_kind(key.text) == Kind::null) return std::nullopt;
    return key;
}

std::optional<Scalar> read_plain(Reading& reading, Where where) {
    const Span begin{reading.at, reading.at};
    const bool negative = reading.here() == '-' && reading.next() >= '0' && reading.next() <= '9';
    if (!is(reading.here(), k_plain_first) && !negative) return std::nullopt;
    reading.at = plain_end(reading, begin.begin, where);
    if (reading.at == begin.begin) return std::nullopt;
    const Span span{begin.begin, reading.at};
    return Scalar{span, reading.slice(span), Style::plain};
}

std::optional<Scalar> read_quoted(Reading& reading) {
    const char quote = reading.here();
    const std::uint32_t begin = reading.at;
    reading.at = past_quoted(reading, begin + 1, quote);
    std::string_view text = reading.slice({begin + 1, reading.at});
    if (reading.at >= reading.size()) return std::nullopt;
    const bool simple = reading.here() == quote && (quote == '"' || reading.next() != '\'');
    if (simple) {
        ++reading.at;
    } else {
        std::string decoded(text);
        if (!decode(reading, quote, decoded)) return std::nullopt;
        text = reading.tree.decoded.emplace_back(std::move(decoded));
    }
    return Scalar{{begin, reading.at}, text, quote == '"' ? Style::double_quoted : Style::single_quoted};
}

bool end_line(Reading& reading) {
    const std::uint32_t blanks = reading.at;
    reading.skip_blanks();
    if (reading.here() != '\n' && (reading.here() != '#' || reading.at == blanks)) return false;
    reading.skip_line();
    return true;
}

std::optional<Scalar> read_block_text(Reading& reading, std::uint32_t column) {
    const std::uint32_t begin = reading.at;
    const Style style = reading.here() == '|' ? Style::literal : Style::folded;
    ++reading.at;
    const bool strip = reading.here() == '-';
    if (strip) ++reading.at;
    if (!end_line(reading)) return std::nullopt;
    std::uint32_t indent = 0;
    while (reading.look(reading.at + indent) == ' ') ++indent;
    const char first = reading.look(reading.at + indent);
    if (indent <= column || first == '\n' || first == '\t') return std::nullopt;
    BlockText lines(reading, style, indent);
    if (!lines.read()) return std::nullopt;
    std::string text = lines.take();
    if (!strip) text += '\n';
    return Scalar{{begin, lines.end()}, reading.tree.decoded.emplace_back(std::move(text)), style};
}

}  // namespace plaint::yaml::direct
