// Paper as one HTML page that needs nothing else and prints well on A4.
#include "base/unicode.hpp"
#include "render/paper.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>

namespace plaint::render {

namespace {

// A row that is longer than this may be divided between pages; shorter ones move to the next page as a whole.
constexpr std::size_t k_divisible = 900;

constexpr std::string_view k_style =
    R"(@page{size:A4;margin:16mm 15mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
*{box-sizing:border-box}
html{background:#e8e8e8}
body{width:180mm;margin:8mm auto;padding:0;color:#000;font:10.5pt/1.55 "SimSun","Songti SC","Noto Serif CJK SC","Source Han Serif SC","Noto Serif",serif}
main{background:#fff;padding:0 1px}
h1{margin:0 0 3mm;font-size:17pt;line-height:1.4;font-weight:bold;text-align:center;letter-spacing:.08em}
.line{display:flex;justify-content:space-between;gap:8mm;margin:0 0 1.5mm}
table{width:100%;margin:-1px 0 0;border-collapse:collapse;table-layout:fixed}
td,th{height:7.4mm;border:1px solid #000;padding:1.1mm 1.8mm;vertical-align:middle;text-align:left;font-weight:normal;overflow-wrap:anywhere;line-break:strict}
th.label,thead th.title{text-align:center;white-space:pre-line;background:#f4f4f4}
th.bar{font-weight:bold;background:#e4e4e4;letter-spacing:.04em}
th.bar.small{font-weight:bold;background:#f4f4f4;letter-spacing:0}
th.bar.one{text-align:center}
tr{break-inside:avoid}
tr.long{break-inside:auto}
tr.bar{break-after:avoid}
thead{display:table-header-group}
p{margin:0;white-space:pre-wrap;orphans:2;widows:2}
p+p{margin-top:.6mm}
td.top{vertical-align:top}
.label-in{font-weight:bold}
.box{display:inline-block;white-space:normal;margin-right:1.1em}
.hint{color:#777;font-size:9pt}
.beside{margin-left:2em}
.signed{margin-top:3mm;text-align:right;white-space:normal;break-inside:avoid}
.signed span{display:inline-block;margin-left:2em;text-align:left}
.signed .rule{display:inline-block;min-width:7em;margin:0;border-bottom:1px solid #000;text-align:center}
.note{margin:2mm 0 0;font-size:9pt}
.new-page{break-before:page}
.dense{font-size:9pt;line-height:1.4}
.dense td,.dense th{padding:.8mm 1mm}
@media screen{main{padding:12mm 10mm;box-shadow:0 1px 6px #0003}body{width:200mm}}
@media print{html,main{background:none}body{width:auto;margin:0}th.label,th.bar,thead th.title{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
)";

constexpr std::string_view k_landscape = R"(@page{size:A4 landscape}
body{width:267mm}
@media screen{body{width:287mm}}
)";

// A table of more columns than this is set smaller, so that dates and names stay whole.
constexpr std::size_t k_many_columns = 8;

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : printable(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::size_t length_of(const std::vector<PaperCell>& row) {
    std::size_t most = 0;
    for (const PaperCell& cell : row) {
        std::size_t length = 0;
        for (const Line& line : cell.content) {
            constexpr std::ptrdiff_t k_line = 40;
            length += character_count(line.text) +
                      static_cast<std::size_t>(std::count(line.text.begin(), line.text.end(), '\n') * k_line);
        }
        most = std::max(most, length);
    }
    return most;
}

std::string room(std::string_view what, unsigned lines) {
    constexpr double k_line_height = 1.55;
    return lines > 1 ? fmt::format(" style=\"{}:{:.2f}em\"", what, lines * k_line_height) : std::string();
}

class Html {
public:
    explicit Html(const Paper& paper) : m_paper(paper) {}

    std::string write() {
        m_out = fmt::format(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n"
            "<style>\n{}{}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n",
            m_paper.lang == Lang::zh ? "zh-CN" : "en", escaped(title()), k_style,
            m_paper.sheet == Sheet::landscape ? k_landscape : std::string_view(), escaped(m_paper.title));
        if (!m_paper.left.empty() || !m_paper.right.empty())
            m_out += fmt::format("<div class=\"line\"><span>{}</span><span>{}</span></div>\n", escaped(m_paper.left),
                                 escaped(m_paper.right));
        for (const PaperBlock& block : m_paper.blocks) add(block);
        m_out += "</main>\n</body>\n</html>\n";
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string colon() const { return m_paper.lang == Lang::zh ? "：" : ": "; }
    [[nodiscard]] std::string title() const {
        return m_paper.right.empty() ? m_paper.title : m_paper.title + " " + m_paper.right;
    }

    void add(const PaperBlock& block) {
        if (!block.rows.empty() || !block.heading.empty()) table(block);
        if (!block.note.empty()) m_out += fmt::format("<p class=\"note\">{}</p>\n", escaped(block.note));
    }

    void table(const PaperBlock& block) {
        std::vector<std::string_view> classes;
        if (block.new_page) classes.emplace_back("new-page");
        if (block.titles.size() > k_many_columns) classes.emplace_back("dense");
        m_out += classes.empty() ? "<table>" : fmt::format("<table class=\"{}\">", fmt::join(classes, " "));
        m_out += "\n<colgroup>";
        const unsigned all = std::max(1U, std::accumulate(block.widths.begin(), block.widths.end(), 0U));
        for (const unsigned width : block.widths)
            m_out += fmt::format("<col style=\"width:{:.2f}%\">", 100.0 * width / all);
        m_out += "</colgroup>\n";
        const std::size_t columns = std::max<std::size_t>(1, block.widths.size());
        const std::string bar = heading(block, columns);
        if (!block.titles.empty()) {
            m_out += "<thead>\n" + bar + "<tr class=\"bar\">";
            for (const std::string& one : block.titles) m_out += "<th class=\"title\">" + escaped(one) + "</th>";
            m_out += "</tr>\n</thead>\n<tbody>\n";
        } else {
            m_out += "<tbody>\n" + bar;
        }
        for (const auto& row : block.rows) add(row);
        m_out += "</tbody>\n</table>\n";
    }

    static std::string heading(const PaperBlock& block, std::size_t columns) {
        if (block.heading.empty()) return {};
        return fmt::format("<tr class=\"bar\"><th class=\"bar{}\" colspan=\"{}\">{}</th></tr>\n",
                           block.level == 1 ? " one" : " small", columns, escaped(block.heading));
    }

    void add(const std::vector<PaperCell>& row) {
        m_out += length_of(row) > k_divisible ? "<tr class=\"long\">" : "<tr>";
        for (const PaperCell& cell : row) add(cell);
        m_out += "</tr>\n";
    }

    void add(const PaperCell& cell) {
        const std::string span = cell.span > 1 ? fmt::format(" colspan=\"{}\"", cell.span) : std::string();
        if (cell.what == PaperCell::What::label) {
            m_out += fmt::format("<th class=\"label\"{}>{}</th>", span,
                                 escaped(cell.content.empty() ? std::string() : cell.content.front().text));
            return;
        }
        const bool top = cell.lines > 1 || !cell.signatures.empty();
        m_out += fmt::format("<td{}{}{}>", top ? " class=\"top\"" : "", span, room("height", cell.lines));
        bool open = false;
        for (const Line& line : cell.content) {
            if (open && !line.beside) m_out += "</p>";
            if (!open || !line.beside) m_out += "<p" + room("min-height", line.lines) + ">";
            open = true;
            add(line);
        }
        if (open) m_out += "</p>";
        for (const Signed& one : cell.signatures) add(one);
        m_out += "</td>";
    }

    void add(const Line& line) {
        if (line.beside) m_out += "<span class=\"beside\">";
        if (!line.label.empty()) {
            m_out += "<span class=\"label-in\">" + escaped(line.label) + "</span>" + colon();
            if (line.text.find('\n') != std::string::npos) m_out += "\n";
        }
        for (const Tick& tick : line.ticks)
            m_out += fmt::format("<span class=\"box\">{} {}</span>", tick.on ? "☑" : "□", escaped(tick.label));
        if (line.hint)
            m_out += "<span class=\"hint\">" + escaped(line.text) + "</span>";
        else
            m_out += escaped(line.text);
        if (line.beside) m_out += "</span>";
    }

    void add(const Signed& one) {
        m_out += fmt::format("<p class=\"signed\"><span>{}{}<span class=\"rule\">{}</span></span>", escaped(one.label),
                             colon(), one.person.empty() ? "&nbsp;" : escaped(one.person));
        if (!one.date_label.empty())
            m_out += fmt::format("<span>{}{}{}</span>", escaped(one.date_label), colon(), escaped(one.date));
        m_out += "</p>";
    }

    const Paper& m_paper;
    std::string m_out;
};

}  // namespace

std::string html(const Paper& paper) { return Html(paper).write(); }

}  // namespace plaint::render
