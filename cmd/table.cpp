#include "cmd/table.hpp"

#include "base/unicode.hpp"
#include "cmd/wrap.hpp"
#include "store/parallel.hpp"

#include <algorithm>
#include <numeric>

namespace plaint::cmd {

namespace {

constexpr std::size_t k_gap = 2;
/// A column is not cut below this: fewer characters tell nothing.
constexpr std::size_t k_least_width = 8;
/// From here on it pays to lay out rows on all cores.
constexpr std::size_t k_many_rows = 500;

using Cells = std::vector<std::string>;
using Widths = std::vector<std::size_t>;

/// A cell on one line, harmless on a terminal.
std::string flat(std::string_view text) {
    std::string result = printable(text);
    std::replace_if(
        result.begin(), result.end(), [](char byte) { return byte == '\n' || byte == '\t'; }, ' ');
    return result;
}

Cells titles(const Table& table, Lang lang) {
    Cells cells;
    for (const Column& column : table.columns) cells.push_back(column.title.in(lang));
    return cells;
}

/// The cells of one row, as many as there are columns.
Cells flat_row(const Cells& row, std::size_t count) {
    Cells cells(count);
    for (std::size_t i = 0; i < std::min(count, row.size()); ++i) cells[i] = flat(row[i]);
    return cells;
}

Widths natural_widths(const std::vector<Cells>& lines, std::size_t count) {
    Widths widths(count, 0);
    for (const Cells& line : lines) {
        for (std::size_t i = 0; i < count; ++i) widths[i] = std::max(widths[i], display_width(line[i]));
    }
    return widths;
}

/// Takes columns from the widest that may be cut until the line fits.
void narrow(Widths& widths, const std::vector<Column>& columns, std::size_t room) {
    const std::size_t gaps = widths.empty() ? 0 : k_gap * (widths.size() - 1);
    std::size_t total = std::accumulate(widths.begin(), widths.end(), gaps);
    while (total > room) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (columns[i].cut == Cut::never || widths[i] <= k_least_width) continue;
            if (widest == widths.size() || widths[i] > widths[widest]) widest = i;
        }
        if (widest == widths.size()) return;
        --widths[widest];
        --total;
    }
}

std::string aligned_line(const Cells& cells, const Widths& widths, const std::vector<Column>& columns) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::size_t width = display_width(cells[i]);
        std::string cell = cells[i];
        if (width > widths[i]) {
            cell = fit(cell, widths[i]);
            width = display_width(cell);
        }
        const std::string blanks(widths[i] - std::min(widths[i], width), ' ');
        if (i > 0) line.append(k_gap, ' ');
        line += columns[i].align == Align::right ? blanks + cell : cell + blanks;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

/// What would end a cell or begin markup is escaped; a line end becomes `<br>`.
std::string markdown_cell(std::string_view text) {
    std::string cell;
    for (const char byte : printable(text)) {
        if (byte == '\n') {
            cell += "<br>";
        } else if (byte == '<') {
            cell += "&lt;";
        } else if (byte == '&') {
            cell += "&amp;";
        } else {
            if (std::string_view("|\\`*_[]").find(byte) != std::string_view::npos) cell += '\\';
            cell += byte == '\t' ? ' ' : byte;
        }
    }
    return cell;
}

std::string markdown_line(const Cells& cells) {
    std::string line = "|";
    for (const std::string& cell : cells) line += " " + cell + " |";
    return line + "\n";
}

std::string csv_cell(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string cell = "\"";
    for (const char byte : text) cell += byte == '"' ? "\"\"" : std::string(1, byte);
    return cell + "\"";
}

std::string csv_line(const Cells& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) line += (i > 0 ? "," : "") + csv_cell(cells[i]);
    return line + "\n";
}

}  // namespace

std::string aligned_text(const Table& table, Lang lang, Colors colors, std::optional<std::size_t> columns) {
    if (table.rows.empty()) return {};
    std::vector<Cells> lines = {titles(table, lang)};
    const auto on_all_cores = [&](std::size_t count, const auto& work, const auto& take) {
        store::in_order(count, count < k_many_rows ? store::Threads::one : store::Threads::many, work, take);
    };
    on_all_cores(
        table.rows.size(), [&](std::size_t i) { return flat_row(table.rows[i], table.columns.size()); },
        [&](std::size_t, Cells cells) { lines.push_back(std::move(cells)); });
    Widths widths = natural_widths(lines, table.columns.size());
    if (columns) narrow(widths, table.columns, *columns);
    std::string text = styled(aligned_line(lines[0], widths, table.columns), Style::bold, colors) + "\n";
    on_all_cores(
        table.rows.size(), [&](std::size_t i) { return aligned_line(lines[i + 1], widths, table.columns); },
        [&](std::size_t, const std::string& line) { text += line + "\n"; });
    return text;
}

std::string markdown_text(const Table& table, Lang lang) {
    Cells rule;
    for (const Column& column : table.columns) rule.emplace_back(column.align == Align::right ? "---:" : "---");
    std::string text = markdown_line(titles(table, lang)) + markdown_line(rule);
    for (const Cells& row : table.rows) {
        Cells cells;
        for (const std::string& cell : row) cells.push_back(markdown_cell(cell));
        text += markdown_line(cells);
    }
    return text;
}

std::string csv_text(const Table& table) {
    Cells keys;
    for (const Column& column : table.columns) keys.push_back(column.key);
    std::string text = csv_line(keys);
    for (const Cells& row : table.rows) text += csv_line(row);
    return text;
}

void print_table(Context& context, const Table& table) {
    const bool terminal = context.surroundings().out_is_terminal;
    const auto columns = terminal ? std::optional(context.surroundings().columns) : std::nullopt;
    switch (context.globals().format) {
        case Format::markdown:
            return context.print(markdown_text(table, context.lang()));
        case Format::csv:
            return context.print(context.safe(csv_text(table)));
        default:
            break;
    }
    context.print(aligned_text(table, context.lang(), context.globals().color_out ? Colors::on : Colors::off, columns));
}

}  // namespace plaint::cmd
