// The table of known answers, tests/data/time/working_time.csv.
#include "unit/time/written.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <map>

using namespace plaint::time;

namespace {

/// The cells of a line; a cell in quotes may hold commas, none holds a quote.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

using Row = std::map<std::string, std::string>;

std::vector<Row> known_answers() {
    std::ifstream file(PLAINT_TEST_DATA "/time/working_time.csv");
    std::string line;
    std::getline(file, line);
    const auto names = cells_of(line);
    std::vector<Row> rows;
    while (std::getline(file, line)) {
        const auto cells = cells_of(line);
        REQUIRE_EQ(cells.size(), names.size());
        Row row;
        for (std::size_t i = 0; i < names.size(); ++i) row[names[i]] = cells[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string answer(const Calendar& calendar, Row row) {
    const auto start = written::moment(row["start"]);
    const auto pauses = written::pauses(row["pauses"]);
    if (row["kind"] == "due") {
        const auto due = due_after(calendar, start, std::stoll(row["seconds"]), pauses);
        return due && due->at ? std::to_string(*due->at) : "none";
    }
    const auto seconds = elapsed(calendar, start, written::moment(row["end"]), pauses);
    return seconds ? std::to_string(*seconds) : "none";
}

std::string expected(Row row) {
    return row["kind"] == "due" ? std::to_string(written::moment(row["due"])) : row["seconds"];
}

}  // namespace

TEST_CASE("every known answer of other systems is given to the second") {
    std::size_t agreed = 0;
    for (Row row : known_answers()) {
        CAPTURE(row["id"]);
        const Calendar calendar = written::calendar(row["calendar"], row["dates"]);
        CHECK_EQ(answer(calendar, row), expected(row));
        if (answer(calendar, row) == expected(row)) ++agreed;
    }
    CHECK_EQ(agreed, 125);
}

TEST_CASE("a calendar that is open day and night gives what 24x7 gives") {
    std::size_t seen = 0;
    for (Row row : known_answers()) {
        if (!row["calendar"].starts_with("24x7") || !row["dates"].empty()) continue;
        CAPTURE(row["id"]);
        const Zone zone = written::spec(row["calendar"]).zone;
        CHECK_EQ(answer(Calendar::always(zone), row), expected(row));
        ++seen;
    }
    CHECK_EQ(seen, 4);
}
