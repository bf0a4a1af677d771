#include "yaml/scan.hpp"

#include "base/unicode.hpp"
#include "yaml/codes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace plaint::yaml {

namespace {

/// `han`: leads of three-byte characters that are all valid and allowed, as most of Chinese is.
enum class Byte : std::uint8_t { fine, newline, suspect, lead2, lead3, lead4, han };

constexpr std::array<Byte, 256> classify() {
    std::array<Byte, 256> table{};
    for (unsigned b = 0; b < 256; ++b) {
        Byte& entry = table[b];
        if (b == '\n') {
            entry = Byte::newline;
        } else if (b == '\t' || (b >= 0x20 && b < 0x7F)) {
            entry = Byte::fine;
        } else if (b >= 0xC2 && b < 0xE0) {
            entry = Byte::lead2;
        } else if (b == 0xE1 || (b >= 0xE3 && b < 0xED) || b == 0xEE) {
            entry = Byte::han;
        } else if (b >= 0xE0 && b < 0xF0) {
            entry = Byte::lead3;
        } else if (b >= 0xF0 && b < 0xF5) {
            entry = Byte::lead4;
        } else {
            entry = Byte::suspect;
        }
    }
    return table;
}
constexpr std::array<Byte, 256> k_bytes = classify();

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

bool forbidden(char32_t code) {
    if (code < 0x20) return code != '\t' && code != '\n';
    if (code >= 0x7F && code <= 0x9F) return true;
    return code == 0x2028 || code == 0x2029 || code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

/// Eight bytes that are all printable ASCII need no closer look.
bool printable_ascii(const char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    constexpr std::uint64_t k_high = 0x8080808080808080U;
    constexpr std::uint64_t k_ones = 0x0101010101010101U;
    const std::uint64_t below_space = (word - k_ones * 0x20) & ~word;
    const std::uint64_t del = word ^ (k_ones * 0x7F);
    const std::uint64_t is_del = (del - k_ones) & ~del;
    return ((word | below_space | is_del) & k_high) == 0;
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    Scan run() {
        line_start(0);
        std::size_t i = 0;
        while (i < m_text.size() && m_result.findings.size() <= k_most_findings) {
            if (const std::size_t next = past_han(i); next != i) {
                m_result.ascii = false;
                i = next;
                continue;
            }
            if (i + 8 <= m_text.size() && printable_ascii(m_text.data() + i)) {
                i += 8;
                continue;
            }
            i = step(i);
            if (i == std::string_view::npos) break;
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::size_t past_han(std::size_t i) const {
        while (i + 3 <= m_text.size() && k_bytes[static_cast<unsigned char>(m_text[i])] == Byte::han &&
               continues(m_text[i + 1]) && continues(m_text[i + 2])) {
            i += 3;
        }
        return i;
    }

    /// Looks at the character at `i` and gives the next one's offset; npos when the encoding is broken.
    std::size_t step(std::size_t i) {
        switch (k_bytes[static_cast<unsigned char>(m_text[i])]) {
            case Byte::fine:
                return i + 1;
            case Byte::newline:
                line_start(i + 1);
                return i + 1;
            case Byte::lead2:
                return character(i, 2, 0x1F, 0x80);
            case Byte::lead3:
            case Byte::han:
                return character(i, 3, 0x0F, 0x800);
            case Byte::lead4:
                return character(i, 4, 0x07, 0x10000);
            case Byte::suspect:
                break;
        }
        return suspect(i);
    }

    std::size_t suspect(std::size_t i) {
        if (static_cast<unsigned char>(m_text[i]) >= 0x80) return broken(i);
        const bool line_end = m_text[i] == '\r' && i + 1 < m_text.size() && m_text[i + 1] == '\n';
        if (!line_end) control(i, 1, static_cast<unsigned char>(m_text[i]));
        return i + 1;
    }

    std::size_t character(std::size_t i, std::size_t length, unsigned lead_mask, char32_t least) {
        m_result.ascii = false;
        if (i + length > m_text.size()) return broken(i);
        char32_t code = static_cast<unsigned char>(m_text[i]) & lead_mask;
        for (std::size_t k = 1; k < length; ++k) {
            if (!continues(m_text[i + k])) return broken(i);
            code = (code << 6U) | (static_cast<unsigned char>(m_text[i + k]) & 0x3FU);
        }
        if (code < least || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return broken(i);
        if (forbidden(code)) control(i, length, code);
        return i + length;
    }

    std::size_t broken(std::size_t i) {
        add(error(
                k_utf8,
                phrase({"byte 0x{0} is not valid UTF-8 here", "此处的字节 0x{0} 不是有效的 UTF-8"},
                       fmt::format("{:02X}", static_cast<unsigned char>(m_text[i]))),
                Text{"save the file as UTF-8; a file from an older program may be GB18030 (iconv -f GB18030 -t UTF-8)",
                     "请将文件保存为 UTF-8;旧程序生成的文件可能是 GB18030(iconv -f GB18030 -t UTF-8)"}),
            i, 1);
        return std::string_view::npos;
    }

    void control(std::size_t i, std::size_t length, char32_t code) {
        if (code == 0xFEFF) {
            add(error(k_bom, Text{"a byte order mark (U+FEFF) stands here", "此处有字节顺序标记(U+FEFF)"},
                      Text{"save the file as UTF-8 without BOM", "请将文件另存为不带 BOM 的 UTF-8"}),
                i, length);
            return;
        }
        const std::string name = fmt::format("U+{:04X}", static_cast<std::uint32_t>(code));
        add(error(k_control, phrase({"control character {0} stands here", "此处有控制字符 {0}"}, name),
                  Text{"delete it, or write it as an escape in double quotes", "请将其删除,或在双引号中写成转义形式"}),
            i, length);
    }

    void line_start(std::size_t at) {
        if (at >= m_text.size()) return;
        const char first = m_text[at];
        if (first != '<' && first != '=' && first != '>' && first != '|') return;
        const std::string_view line = m_text.substr(at, m_text.find('\n', at) - at);
        const std::size_t run = std::min(line.find_first_not_of(first), line.size());
        if (run != 7) return;
        const std::string_view rest = line.substr(7);
        if (!rest.empty() && rest[0] != ' ' && rest != "\r") return;
        if (first != '=' && (rest.empty() || rest[0] != ' ')) return;
        add(error(
                k_conflict,
                phrase({"a git conflict marker ({0}) stands here", "此处有 git 冲突标记({0})"}, std::string(7, first)),
                Text{"decide which lines stay and delete the markers", "请决定保留哪些行,并删除冲突标记"}),
            at, 7);
    }

    void add(Finding finding, std::size_t at, std::size_t length) {
        finding.position = locate(m_text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)});
        report(m_result.findings, std::move(finding));
    }

    std::string_view m_text;
    Scan m_result;
};

}  // namespace

Scan scan(std::string_view text) { return Scanner(text).run(); }

void report(Findings& findings, Finding finding) {
    if (findings.size() < k_most_findings) {
        findings.push_back(std::move(finding));
    } else if (findings.size() == k_most_findings) {
        Finding note = error(k_more, Text{"there are more findings in this file; the first 100 are shown",
                                          "此文件还有更多问题;这里只列出前 100 个"});
        note.severity = Severity::note;
        findings.push_back(std::move(note));
    }
}

}  // namespace plaint::yaml
