// CSV as offices really export it: encodings, byte order marks, any line end, quoted newlines; every cell knows where
// it stands.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plaint::intake {

enum class Encoding { utf8, gb18030, utf16le, utf16be };

/// Text from bytes: a BOM decides, else valid UTF-8 is UTF-8, else GB18030. Refused, with line and column: bytes that
/// are valid in neither, and UTF-8 with a few damaged bytes, which would pass for GB18030 and turn every word into
/// nonsense. Failing::data.
struct Decoded {
    std::string text;  ///< UTF-8 without BOM.
    Encoding encoding = Encoding::utf8;
};
Result<Decoded> decode(std::string_view bytes, std::string_view name);

struct Cell {
    std::string text;          ///< Line ends inside a quoted cell are LF, whatever the file has.
    std::uint32_t line = 0;    ///< Where the cell begins, from 1, in the decoded text.
    std::uint32_t column = 0;  ///< In characters, from 1.
};
struct Row {
    std::vector<Cell> cells;
    std::uint32_t line = 0;
};
struct Table {
    std::vector<std::string> header;  ///< Without blanks around the names.
    std::vector<Row> rows;            ///< Without the header and without empty lines.
};

/// RFC 4180 with CRLF, LF or CR; the delimiter is `,`, `;` or tab, by the header line. Rows whose number of cells
/// differs from the header's, an unclosed quote, text behind a closing quote, a repeated or empty header name, NUL
/// bytes, no header at all: findings with line and column, all at once; reading stops after 200. Failing::data. A quote
/// inside a cell that does not begin with one is an ordinary character.
Result<Table> read_csv(std::string_view text, std::string_view name);

}  // namespace plaint::intake
