#include "intake/csv.hpp"

#include "base/unicode.hpp"
#include "intake/codes.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

using plaint::intake::Cell;
using plaint::intake::read_csv;
using plaint::intake::Row;
using plaint::intake::Table;

namespace {

/// A table as `[a|b] [1|2]`, the header first.
std::string told(std::string_view text) {
    const plaint::Result<Table> table = read_csv(text, "f.csv");
    if (!table) return "refused";
    std::string all = "[";
    for (const std::string& name : table->header) all += (all.size() > 1 ? "|" : "") + name;
    all += "]";
    for (const Row& row : table->rows) {
        std::string cells;
        for (const Cell& cell : row.cells) cells += (&cell != row.cells.data() ? "|" : "") + cell.text;
        all += " [" + cells + "]";
    }
    return all;
}

/// Findings as `line:column+width code`, one after the other.
std::string refused(std::string_view text) {
    const plaint::Result<Table> table = read_csv(text, "f.csv");
    if (table) return "accepted";
    CHECK(table.error().kind == plaint::Failing::data);
    std::string all;
    for (const plaint::Finding& finding : table.error().findings) {
        CHECK(finding.file == "f.csv");
        CHECK_FALSE(finding.hint.empty());
        if (!all.empty()) all += "; ";
        all += fmt::format("{}:{}+{} {}", finding.position.line, finding.position.column, finding.position.width,
                           finding.code);
    }
    return all;
}

}  // namespace

TEST_CASE("tables are read as offices write them") {
    struct Case {
        std::string_view what, text, table;
    };
    const Case cases[] = {
        {"LF", "a,b\n1,2\n3,4\n", "[a|b] [1|2] [3|4]"},
        {"CRLF", "a,b\r\n1,2\r\n", "[a|b] [1|2]"},
        {"CR", "a,b\r1,2\r", "[a|b] [1|2]"},
        {"no line end at the end", "a,b\n1,2", "[a|b] [1|2]"},
        {"only a header", "a,b", "[a|b]"},
        {"one column", "a\n1\n", "[a] [1]"},
        {"a byte order mark left in",
         "\xEF\xBB\xBF"
         "a\n1\n",
         "[a] [1]"},
        {"Chinese", "编号,客户\n1,张三\n", "[编号|客户] [1|张三]"},
        {"semicolons", "a;b\n1,5;2\n", "[a|b] [1,5|2]"},
        {"tabs", "a\tb\n1, 2\t3;4\n", "[a|b] [1, 2|3;4]"},
        {"the delimiter that the header uses most", "a;b;c,d\n1;2;3\n", "[a|b|c,d] [1|2|3]"},
        {"delimiters inside a quoted name do not count", "\"a;b;c\",d\n1,2\n", "[a;b;c|d] [1|2]"},
        {"empty lines at the start, between, at the end", "\n\r\na,b\n\n1,2\n\n\n3,4\n\n", "[a|b] [1|2] [3|4]"},
        {"blanks around names, not around cells", " a ,\tb\n 1 , 2\n", "[a|b] [ 1 | 2]"},
        {"empty cells", "a,b,c\n,,\n1,,\n", "[a|b|c] [||] [1||]"},
        {"an empty last cell at the end of the file", "a,b\n1,", "[a|b] [1|]"},
        {"quoted cells", "\"a\",\"b\"\n\"1\",\"x, y\"\n", "[a|b] [1|x, y]"},
        {"doubled quotes", "a\n\"say \"\"hi\"\"\"\n\"\"\"\"\n", "[a] [say \"hi\"] [\"]"},
        {"an empty quoted cell", "a,b\n\"\",\"\"\n", "[a|b] [|]"},
        {"an empty quoted cell is a row", "a\n\"\"\n", "[a] []"},
        {"line ends inside quotes become LF", "a,b\r\n\"1\r\n2\r3\n4\",5\r\n", "[a|b] [1\n2\n3\n4|5]"},
        {"blank lines inside quotes stay", "a\n\"1\n\n2\"\n", "[a] [1\n\n2]"},
        {"a quote inside a plain cell", "a,b\n5\" pipe,2\n", "[a|b] [5\" pipe|2]"},
        {"a name of two lines", "\"a\nb\",c\n1,2\n", "[a\nb|c] [1|2]"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        CHECK(told(c.text) == c.table);
    }
}

TEST_CASE("what is no table is refused where it goes wrong") {
    struct Case {
        std::string_view what;
        std::string text;
        std::string_view findings;
    };
    const Case cases[] = {
        {"empty", "", "1:1+1 csv.no_header"},
        {"only line ends", "\r\n\n", "1:1+1 csv.no_header"},
        {"a cell too few: at the last there is", "a,b,c\n1,22\n", "2:3+2 csv.ragged_row"},
        {"a cell too many: at the first surplus one", "a,b\n1,2,33,4\n", "2:5+2 csv.ragged_row"},
        {"columns are characters", "编号,客户\n一,张三,多余\n", "2:6+2 csv.ragged_row"},
        {"another delimiter", "a,b\n1;2\n", "2:1+3 csv.ragged_row"},
        {"behind a cell of several lines", "a,b\n\"1\n2\"\n3,4,5\n", "2:1+2 csv.ragged_row; 4:5+1 csv.ragged_row"},
        {"an unclosed quote", "a,b\n1,\"x\n2,y\n", "2:3+1 csv.unclosed_quote"},
        {"an unclosed quote in the header", "a,\"b\n1,2\n", "1:3+1 csv.unclosed_quote"},
        {"a quote opened at the very end", "a,b\n1,\"", "2:3+1 csv.unclosed_quote"},
        {"text behind a quote", "a,b\n\"x\"y z,2\n", "2:4+3 csv.text_after_quote"},
        {"text behind a quote on a later line", "a,b\n\"客\n户\"x,2\n", "3:3+1 csv.text_after_quote"},
        {"a blank behind a quote", "a,b\n\"x\" ,2\n", "2:4+1 csv.text_after_quote"},
        {"an empty name", "a,,c\n1,2,3\n", "1:3+1 csv.empty_name"},
        {"a blank name", "a,  ,c\n1,2,3\n", "1:3+2 csv.empty_name"},
        {"a trailing delimiter in the header", "a,b,\n1,2,\n", "1:5+1 csv.empty_name"},
        {"a repeated name", "a,b, a\n1,2,3\n", "1:5+2 csv.repeated_name"},
        {"a NUL byte", std::string("a,b\n1,x\0y\n", 10), "2:3+3 csv.nul"},
        {"all at once", "a,a,\n\"x\"y,2,3\n1\n",
         "1:3+1 csv.repeated_name; 1:5+1 csv.empty_name; 2:4+1 csv.text_after_quote; 3:1+1 csv.ragged_row"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        CHECK(refused(c.text) == c.findings);
    }
}

TEST_CASE("messages say what was found and what was expected") {
    const plaint::Result<Table> ragged = read_csv("a,b\n1,2,3\n", "f.csv");
    REQUIRE_FALSE(ragged);
    CHECK(ragged.error().findings[0].message.en == "this row has 3 cells, the header has 2");
    CHECK(ragged.error().findings[0].message.zh == "本行有 3 个单元格，表头有 2 个");
    CHECK(ragged.error().findings[0].position.source_line == "1,2,3");
    const plaint::Result<Table> repeated = read_csv("客户,b,客户\n", "f.csv");
    REQUIRE_FALSE(repeated);
    CHECK(repeated.error().findings[0].message.en == "columns 1 and 3 are both named `客户`");
}

TEST_CASE("every cell knows where it begins") {
    const plaint::Result<Table> table = read_csv("编号,b\r\n\r\n\"一\r\n\",\"x\"\r\n张三,😀\r\n", "f.csv");
    REQUIRE(table);
    std::string places;
    for (const Row& row : table->rows) {
        places += fmt::format("{}:", row.line);
        for (const Cell& cell : row.cells) places += fmt::format(" {}.{}", cell.line, cell.column);
        places += "\n";
    }
    CHECK(places == "3: 3.1 4.3\n5: 5.1 5.4\n");
}

TEST_CASE("reading stops after 200 findings and says so") {
    std::string text = "a,b\n";
    for (int i = 0; i < 300; ++i) text += "1\n";
    const plaint::Result<Table> table = read_csv(text, "f.csv");
    REQUIRE_FALSE(table);
    const plaint::Findings& findings = table.error().findings;
    REQUIRE(findings.size() == 201);
    CHECK(findings[199].position.line == 201);
    CHECK(findings[200].code == plaint::intake::k_csv_more.word);
    CHECK(findings[200].file == "f.csv");
}

TEST_CASE("a finding far into a long line has its column and the part of the line around it") {
    std::string header;
    std::string row;
    for (int i = 0; i < 2000; ++i) {
        header += fmt::format("{}列{}", i > 0 ? "," : "", i);
        row += i > 0 ? ",值" : "值";
    }
    const plaint::Result<Table> table = read_csv(header + "\n" + row + ",多", "f.csv");
    REQUIRE_FALSE(table);
    const plaint::Position& position = table.error().findings[0].position;
    CHECK(position.line == 2);
    CHECK(position.column == 4001);
    CHECK(position.width == 1);
    CHECK(position.source_line.size() <= 402);
    CHECK(position.source_line.ends_with("值,多"));
    const auto shown = static_cast<std::uint32_t>(plaint::character_count(position.source_line));
    CHECK(position.cut + shown == 4001);
}
