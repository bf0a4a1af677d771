// Any bytes: decoding and CSV reading end, and what they give is consistent.
#include "base/unicode.hpp"
#include "intake/csv.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

void check_table(const plaint::intake::Table& table) {
    require(!table.header.empty());
    for (const plaint::intake::Row& row : table.rows) {
        require(row.cells.size() == table.header.size());
        require(row.line > 0 && row.cells[0].line == row.line && row.cells[0].column == 1);
    }
}

void check_findings(const plaint::Findings& findings, std::string_view text) {
    require(!findings.empty());
    for (const plaint::Finding& finding : findings) {
        require(finding.position.line <= text.size() + 1);
        require(finding.position.source_line.size() <= 410);
        require(finding.position.line == 0 || finding.position.column > finding.position.cut);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto decoded = plaint::intake::decode(bytes, "f.csv");
    if (!decoded) {
        check_findings(decoded.error().findings, bytes);
        return 0;
    }
    require(!plaint::invalid_utf8(decoded->text));
    const auto table = plaint::intake::read_csv(decoded->text, "f.csv");
    if (table) {
        check_table(*table);
    } else {
        check_findings(table.error().findings, decoded->text);
    }
    return 0;
}
