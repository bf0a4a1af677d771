// Tables: lined up for people, as Markdown for documents, as CSV for spreadsheets.
#pragma once

#include "base/lang.hpp"
#include "cmd/context.hpp"
#include "cmd/style.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plaint::cmd {

enum class Align { left, right };
/// Whether a column may be cut with `…` to fit a terminal. Nothing is ever cut when piped.
enum class Cut { never, on_terminal };

struct Column {
    std::string key;  ///< Stable English name: the header of CSV, whatever the language.
    Phrase title;
    Align align = Align::left;
    Cut cut = Cut::never;
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;  ///< One text per column; may hold anything.
};

/// Lined up by display width, line ends and control characters made harmless. With `columns` given, columns that may be
/// cut are, the widest first, until the lines fit or nothing is left to cut.
std::string aligned_text(const Table& table, Lang lang, Colors colors, std::optional<std::size_t> columns);

/// A Markdown table; `|` and what else would break it is escaped.
std::string markdown_text(const Table& table, Lang lang);

/// RFC 4180 with LF line ends: the keys, then the rows as they are.
std::string csv_text(const Table& table);

/// Prints the table in the run's format; JSON is not a table's business and is printed by the command. Without rows
/// there is only the header; the aligned form prints nothing at all then.
void print_table(Context& context, const Table& table);

}  // namespace plaint::cmd
