// Paper as Markdown: short values in tables of two columns, long ones as quotations, lists as tables.
#include "base/unicode.hpp"
#include "render/paper.hpp"

#include <algorithm>

namespace plaint::render {

namespace {

constexpr std::size_t k_short = 120;

/// Nothing that a user wrote is taken for Markdown or HTML, and nothing controls a terminal.
std::string escaped(std::string_view text) {
    constexpr std::string_view k_special = "\\`*_[]<>|~#&$!";
    std::string out;
    for (const char c : printable(text)) {
        if (c == '\t') {
            out += ' ';
            continue;
        }
        if (k_special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

/// Labels may be broken to fit their cells on paper.
std::string one_line(std::string_view text) {
    std::string out;
    for (const char c : text) {
        // Chinese needs no blank where a line was broken.
        if (c == '\n' && (out.empty() || static_cast<unsigned char>(out.back()) >= 0x80)) continue;
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

/// A line that would begin a list, a heading or a rule is no such thing.
std::string line_start(std::string text) {
    const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto ends_marker = [&](std::size_t at) { return at >= text.size() || text[at] == ' '; };
    if (!text.empty() && (text[0] == '-' || text[0] == '+' || text[0] == '='))
        text.insert(0, "\\");
    else if (digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')') &&
             ends_marker(digits + 1))
        text.insert(digits, "\\");
    return text;
}

std::string boxes(const std::vector<Tick>& ticks) {
    std::string out;
    for (const Tick& tick : ticks)
        out += (out.empty() ? "" : "　") + std::string(tick.on ? "☑ " : "□ ") + escaped(tick.label);
    return out;
}

class Markdown {
public:
    explicit Markdown(const Paper& paper) : m_paper(paper) {}

    std::string write() {
        m_out = "# " + escaped(m_paper.title) + "\n";
        for (const std::string& text : {m_paper.left, m_paper.right}) {
            if (!text.empty()) m_out += "\n" + line_start(escaped(text)) + "\n";
        }
        for (const PaperBlock& block : m_paper.blocks) add(block);
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string colon() const { return m_paper.lang == Lang::zh ? "：" : ": "; }

    void add(const PaperBlock& block) {
        if (!block.heading.empty())
            m_out += (block.level == 1 ? "\n## " : "\n### ") + escaped(one_line(block.heading)) + "\n";
        m_in_table = false;
        if (!block.note.empty()) m_out += "\n" + paragraphs(block.note, "") + "\n";
        if (block.what == PaperBlock::What::table) return table(block);
        for (const auto& row : block.rows) {
            std::string label;
            for (const PaperCell& cell : row) {
                if (cell.what == PaperCell::What::label)
                    label = cell.content.empty() ? std::string() : cell.content.front().text;
                else
                    value(std::exchange(label, std::string()), cell);
            }
        }
    }

    void table(const PaperBlock& block) {
        m_out += "\n|";
        for (const std::string& title : block.titles) m_out += " " + escaped(one_line(title)) + " |";
        m_out += "\n|";
        for (std::size_t i = 0; i < block.titles.size(); ++i) m_out += "---|";
        m_out += "\n";
        for (const auto& row : block.rows) {
            m_out += "|";
            for (const PaperCell& cell : row) m_out += " " + in_a_cell(cell) + " |";
            m_out += "\n";
        }
    }

    void value(const std::string& label, const PaperCell& cell) {
        std::size_t length = 0;
        bool several = false;
        for (const Line& line : cell.content) {
            length += line.text.size();
            several = several || line.text.find('\n') != std::string::npos;
        }
        if (!label.empty() && length <= k_short && !several && cell.lines == 0 && cell.content.size() <= 1 &&
            cell.signatures.empty()) {
            in_table();
            m_out += "| " + escaped(one_line(label)) + " | " + in_a_cell(cell) + " |\n";
            return;
        }
        m_in_table = false;
        if (!label.empty()) m_out += "\n**" + escaped(one_line(label)) + "**\n";
        quotation(cell);
    }

    void in_table() {
        if (std::exchange(m_in_table, true)) return;
        m_out += Phrase(Text("\n| Item | Content |\n|---|---|\n", "\n| 项目 | 内容 |\n|---|---|\n")).in(m_paper.lang);
    }

    void quotation(const PaperCell& cell) {
        std::string out;
        for (const Line& line : cell.content) {
            const std::string text = line_text(line, "\n> ");
            if (text.empty()) continue;
            out += out.empty() ? "> " : line.beside ? "　　" : "  \n> ";
            out += text;
        }
        const std::string signatures = signed_by(cell);
        if (!signatures.empty()) out += (out.empty() ? "> " : "\n>\n> ") + signatures;
        m_out += "\n" + (out.empty() ? std::string(">") : out) + "\n";
    }

    std::string in_a_cell(const PaperCell& cell) {
        std::string out;
        for (const Line& line : cell.content) {
            const std::string text = line_text(line, "<br>");
            if (text.empty()) continue;
            out += (out.empty() ? "" : line.beside ? "　　" : "<br>") + text;
        }
        return out;
    }

    std::string line_text(const Line& line, std::string_view between) {
        std::string out;
        if (!line.label.empty()) out = line_start(escaped(one_line(line.label))) + colon();
        if (!line.ticks.empty()) return out + boxes(line.ticks);
        const std::string text = paragraphs(line.text, between);
        if (line.hint && !text.empty()) return "<small>" + text + "</small>";
        // A labelled text of several lines begins below its label.
        if (!out.empty() && line.text.find('\n') != std::string::npos)
            out += between == "<br>" ? "<br>" : "  " + std::string(between);
        return out + text;
    }

    /// Lines of a text; those of a quotation end with two blanks, which keeps them apart.
    static std::string paragraphs(std::string_view text, std::string_view between) {
        std::string out;
        bool first = true;
        while (true) {
            const auto end = text.find('\n');
            if (!first) out += between == "<br>" ? "<br>" : "  " + (between.empty() ? "\n" : std::string(between));
            out += line_start(escaped(text.substr(0, end)));
            first = false;
            if (end == std::string_view::npos) return out;
            text.remove_prefix(end + 1);
        }
    }

    std::string signed_by(const PaperCell& cell) {
        std::string out;
        for (const Signed& one : cell.signatures) {
            if (!out.empty()) out += "  \n> ";
            out += escaped(one_line(one.label)) + colon() + escaped(one.person.empty() ? "________" : one.person);
            if (!one.date_label.empty()) out += "　　" + escaped(one.date_label) + colon() + escaped(one.date);
        }
        return out;
    }

    const Paper& m_paper;
    std::string m_out;
    bool m_in_table = false;
};

}  // namespace

std::string markdown(const Paper& paper) { return Markdown(paper).write(); }

}  // namespace plaint::render
