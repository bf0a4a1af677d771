#include "intake/csv.hpp"

#include "base/unicode.hpp"
#include "intake/codes.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace plaint::intake {

namespace {

constexpr std::size_t k_most_findings = 200;
constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

/// A stretch of the text, and where it begins as people count: enough to make a Position without looking at the whole
/// text, or at the whole of a very long line.
struct Place {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t line_begin = 0;
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

Position position_of(std::string_view text, const Place& place) {
    constexpr std::size_t k_around = 1000;  // more than a Position shows
    std::size_t from = place.begin - std::min(place.begin - place.line_begin, k_around);
    while (from > place.line_begin && !begins_character(text[from])) --from;
    const auto begin = static_cast<std::uint32_t>(place.begin - from);
    const auto length = static_cast<std::uint32_t>(std::min(place.end - place.begin, k_around));
    Position position = locate(text.substr(from, 2 * k_around), {begin, begin + length});
    position.cut += place.column - position.column;
    position.line = place.line;
    position.column = place.column;
    return position;
}

/// Collects findings up to a bound; when it is reached, reading ends.
class Report {
public:
    Report(std::string_view text, std::string_view name) : m_text(text), m_name(name) {}

    void add(const Code& code, const Place& place, Phrase message, Phrase hint = {}) {
        if (full()) return;
        Finding finding = error(code, std::move(message), std::move(hint));
        finding.file = m_name;
        finding.position = position_of(m_text, place);
        m_findings.push_back(std::move(finding));
    }

    [[nodiscard]] bool empty() const { return m_findings.empty(); }
    [[nodiscard]] bool full() const { return m_findings.size() >= k_most_findings; }

    Findings findings() && {
        if (full()) {
            Finding more =
                error(k_csv_more,
                      phrase({"reading stopped after {0} findings; there may be more",
                              "发现 {0} 个问题后已停止读取，可能还有更多"},
                             k_most_findings),
                      Text{"Mend the first ones and run the command again.", "请先改正前面的问题，再重新运行命令。"});
            more.file = m_name;
            m_findings.push_back(std::move(more));
        }
        return std::move(m_findings);
    }

private:
    std::string_view m_text;
    std::string m_name;
    Findings m_findings;
};

/// The delimiter that the first line with text uses most; a comma when it uses none.
char delimiter_of(std::string_view text) {
    constexpr std::string_view k_candidates = ",;\t";
    std::array<std::size_t, k_candidates.size()> counts{};
    bool quoted = false;
    for (const char c : text.substr(std::min(text.find_first_not_of("\r\n"), text.size()))) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' || c == '\r') break;
        if (const auto which = k_candidates.find(c); which != std::string_view::npos) ++counts[which];
    }
    return k_candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\n"), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(" \t\n") + 1);
}

/// Walks the text once, from cell to cell.
class Scanner {
public:
    Scanner(std::string_view text, Report& report) : m_text(text), m_delimiter(delimiter_of(text)), m_report(report) {}

    [[nodiscard]] bool at_end() const { return m_at == m_text.size(); }
    /// Where the cells of the last row stand, one for each.
    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }

    void skip_empty_lines() {
        while (!at_end() && eat_line_end()) {
        }
    }

    /// The next row. One that ends in an unclosed quote is reported here; its cells mean nothing.
    Row row() {
        Row row;
        row.line = m_line;
        row.cells.reserve(m_places.size());  // as many as the last row had
        m_places.clear();
        do {
            row.cells.push_back(cell());
        } while (eat(m_delimiter) && !m_report.full());
        eat_line_end();
        return row;
    }

    [[nodiscard]] bool unclosed() const { return m_unclosed; }

private:
    Cell cell() {
        Place place = here();
        Cell cell{{}, place.line, place.column};
        if (eat('"')) {
            quoted(cell.text, place);
        } else {
            cell.text = plain();
        }
        place.end = m_at;
        if (cell.text.find('\0') != std::string::npos) {
            m_report.add(k_csv_nul, place, Text{"this cell holds a NUL byte", "此单元格含有空字节（NUL）"},
                         Text{"Export the table again, as UTF-8.", "请将表格重新导出为 UTF-8。"});
        }
        m_places.push_back(place);
        return cell;
    }

    std::string_view plain() {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && !ends_cell(m_text[m_at])) ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    /// Behind the opening quote.
    void quoted(std::string& out, const Place& opening) {
        while (!at_end()) {
            const std::size_t begin = m_at;
            m_at = std::min(m_text.find_first_of("\"\r\n", begin), m_text.size());
            out += m_text.substr(begin, m_at - begin);
            if (eat_line_end()) {
                out += '\n';
            } else if (eat('"')) {
                if (!eat('"')) return after_quote(out);
                out += '"';
            }
        }
        m_unclosed = true;
        m_report.add(k_csv_unclosed_quote, opening,
                     Text{"the cell that begins with this quote never ends", "以此引号开头的单元格没有结束"},
                     Text{"Close it with a double quote; a quote that belongs to the text is written twice.",
                          "请用双引号将其结束；属于文本内容的引号要写两次。"});
    }

    void after_quote(std::string& out) {
        if (at_end() || ends_cell(m_text[m_at])) return;
        Place place = here();
        const std::string_view surplus = plain();
        place.end = m_at;
        out += surplus;
        m_report.add(k_csv_text_after_quote, place,
                     phrase({"found `{0}` behind the closing quote of a cell", "单元格的结束引号后还有“{0}”"},
                            fit(printable(surplus), 40)),
                     Text{"Write a quote that belongs to the text twice.", "属于文本内容的引号要写两次。"});
    }

    [[nodiscard]] bool ends_cell(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }

    bool eat(char c) {
        if (at_end() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }

    bool eat_line_end() {
        const bool carriage_return = eat('\r');
        if (!eat('\n') && !carriage_return) return false;
        m_line_begin = m_counted = m_at;
        m_column = 1;
        ++m_line;
        return true;
    }

    Place here() { return {m_at, m_at, m_line_begin, m_line, column()}; }

    /// Column of the next character. Counts on from where it was asked last, so that long lines stay linear.
    std::uint32_t column() {
        m_column += static_cast<std::uint32_t>(
            std::ranges::count_if(m_text.substr(m_counted, m_at - m_counted), begins_character));
        m_counted = m_at;
        return m_column;
    }

    std::string_view m_text;
    char m_delimiter;
    Report& m_report;
    std::size_t m_at = 0;
    std::size_t m_line_begin = 0;
    std::uint32_t m_line = 1;
    std::size_t m_counted = 0;
    std::uint32_t m_column = 1;
    std::vector<Place> m_places;
    bool m_unclosed = false;
};

void check_header(const std::vector<std::string>& header, const std::vector<Place>& places, Report& report) {
    std::unordered_map<std::string_view, std::size_t> seen;
    for (std::size_t i = 0; i < header.size() && !report.full(); ++i) {
        if (header[i].empty()) {
            report.add(k_csv_empty_name, places[i], phrase({"column {0} has no name", "第 {0} 列没有列名"}, i + 1),
                       Text{"Name the column in the header, or delete it.", "请在表头中填写列名，或删除该列。"});
            continue;
        }
        const auto [first, added] = seen.emplace(header[i], i);
        if (added) continue;
        report.add(k_csv_repeated_name, places[i],
                   phrase({"columns {0} and {1} are both named `{2}`", "第 {0} 列与第 {1} 列都名为“{2}”"},
                          first->second + 1, i + 1, fit(printable(header[i]), 40)),
                   Text{"Rename one of the two.", "请修改其中一列的列名。"});
    }
}

void check_width(std::size_t cells, std::size_t expected, const std::vector<Place>& places, Report& report) {
    if (cells == expected) return;
    const Place& place = cells > expected ? places[expected] : places.back();
    report.add(
        k_csv_ragged_row, place,
        phrase({"this row has {0} cells, the header has {1}", "本行有 {0} 个单元格，表头有 {1} 个"}, cells, expected),
        Text{"Put cells that hold a delimiter, a quote or a line end in double quotes.",
             "含有分隔符、引号或换行的单元格请用双引号括起来。"});
}

void read_header(Scanner& scanner, Table& table, Report& report) {
    scanner.skip_empty_lines();
    if (scanner.at_end()) {
        report.add(k_csv_no_header, {}, Text{"the file is empty", "文件是空的"},
                   Text{"The first line must name the columns.", "第一行必须写明各列的名称。"});
        return;
    }
    for (const Cell& cell : scanner.row().cells) table.header.emplace_back(trimmed(cell.text));
    if (!scanner.unclosed()) check_header(table.header, scanner.places(), report);
}

}  // namespace

Result<Table> read_csv(std::string_view text, std::string_view name) {
    if (text.starts_with(k_byte_order_mark)) text.remove_prefix(k_byte_order_mark.size());
    Report report(text, name);
    Scanner scanner(text, report);
    Table table;
    read_header(scanner, table, report);
    for (scanner.skip_empty_lines(); !scanner.at_end(); scanner.skip_empty_lines()) {
        Row row = scanner.row();
        if (scanner.unclosed() || report.full()) break;
        check_width(row.cells.size(), table.header.size(), scanner.places(), report);
        table.rows.push_back(std::move(row));
    }
    if (!report.empty()) return fail(Failing::data, std::move(report).findings());
    return table;
}

}  // namespace plaint::intake
