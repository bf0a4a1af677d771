#include "review/markdown_page.hpp"

#include "base/unicode.hpp"
#include "review/excerpt.hpp"
#include "review/markdown.hpp"

namespace plaint::review {

namespace {

constexpr std::size_t k_most_unbroken = 20;

bool begins_word(std::string_view rest) {
    if (rest.empty()) return false;
    const auto byte = static_cast<unsigned char>(rest.front());
    return byte >= 0x80 || byte == '_' || (byte >= '0' && byte <= '9') ||
           ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z');
}

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/// Whether a host would make a link of what begins here: `@name`, `#1`, `!1`, `%1`.
bool begins_reference(char byte, std::string_view rest) {
    if (byte == '@' || byte == '#') return begins_word(rest);
    return (byte == '!' || byte == '%') && !rest.empty() && (is_digit(rest[0]) || rest[0] == '"');
}

/// `GH-12`
bool ends_github_prefix(std::string_view text, std::size_t dash) {
    return text[dash] == '-' && dash >= 2 && (text[dash - 2] | 0x20) == 'g' && (text[dash - 1] | 0x20) == 'h' &&
           dash + 1 < text.size() && is_digit(text[dash + 1]);
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string out;
    const std::string safe = printable(text);
    for (std::size_t i = 0; i < safe.size(); ++i) {
        const char byte = safe[i];
        if (byte == '\n') {
            out += i + 1 == safe.size() ? "" : "<br>";
        } else if (byte == '<') {
            out += "&lt;";
        } else if (byte == '&') {
            out += "&amp;";
        } else if (begins_reference(byte, std::string_view(safe).substr(i + 1)) || ends_github_prefix(safe, i)) {
            out += byte;
            out += "<!-- -->";
        } else {
            if (std::string_view("|\\`*_[]~$").find(byte) != std::string_view::npos) out += '\\';
            out += byte == '\t' ? ' ' : byte;
        }
    }
    return out;
}

std::string paragraph(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\n");
    if (begin == std::string_view::npos) return {};
    text.remove_prefix(begin);
    std::size_t mark = 0;
    while (mark < text.size() && is_digit(text[mark])) ++mark;
    const bool marks = mark > 0 ? mark < text.size() && (text[mark] == '.' || text[mark] == ')')
                                : std::string_view("#-+>=").find(text[0]) != std::string_view::npos;
    if (!marks) return escaped(text);
    return std::string(text.substr(0, mark)) + "\\" + escaped(text.substr(mark));
}

std::string unbroken(std::string_view text) {
    constexpr std::string_view k_blank = "\xC2\xA0";       // no-break space
    constexpr std::string_view k_joiner = "\xE2\x81\xA0";  // word joiner: takes no room, allows no break
    const std::string safe = escaped(text);
    if (character_count(safe) > k_most_unbroken) return safe;
    std::string out;
    for (std::size_t i = 0; i < safe.size();) {
        std::size_t end = i + 1;
        while (end < safe.size() && (static_cast<unsigned char>(safe[end]) & 0xC0U) == 0x80U) ++end;
        const bool wide = end - i > 1;
        const bool wide_next = end < safe.size() && static_cast<unsigned char>(safe[end]) >= 0x80;
        out += safe[i] == ' ' ? k_blank : std::string_view(safe).substr(i, end - i);
        if (end < safe.size() && (safe[i] == '-' || (wide && wide_next))) out += k_joiner;
        i = end;
    }
    return out;
}

std::string with_code(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('`');
        const auto close = open == std::string_view::npos ? open : text.find('`', open + 1);
        const std::string_view code =
            close == std::string_view::npos ? std::string_view() : text.substr(open + 1, close - open - 1);
        if (code.empty() || code.find_first_of("|\n\\") != std::string_view::npos || printable(code) != code)
            return out + escaped(text);
        out += escaped(text.substr(0, open)) + "`" + std::string(code) + "`";
        text.remove_prefix(close + 1);
    }
    return out;
}

std::string Page::labelled(const Phrase& label, const std::string& value) const {
    return cell(label) + (m_lang == Lang::zh ? "：" : ": ") + value;
}

std::string Page::value(const Phrase& words, bool personal) const {
    if (words.empty()) return "–";
    return personal ? "*" + in(hidden()) + "*" : escaped(shortened(in(words), k_most_in_cell));
}

std::string Page::row(const std::vector<std::string>& cells) {
    return fmt::format("| {} |\n", fmt::join(cells, " | "));
}

std::string Page::head(const std::vector<Phrase>& titles) const {
    std::vector<std::string> cells;
    for (const Phrase& title : titles) cells.push_back(cell(title));
    return row(cells) + row(std::vector<std::string>(titles.size(), "---"));
}

Phrase hidden() { return Text("personal, not repeated here", "个人信息，此处不显示"); }

}  // namespace plaint::review
