#include "cmd/table.hpp"

#include "bench.hpp"

#include <doctest/doctest.h>

using namespace plaint;
using namespace plaint::cmd;

namespace {

Table sample() {
    return {{{.key = "id", .title = Text{"Id", "编号"}},
             {.key = "title", .title = Text{"Title", "标题"}, .cut = Cut::on_terminal},
             {.key = "days", .title = Text{"Days", "天数"}, .align = Align::right}},
            {{"CP-1", "系统响应慢，登录要一分钟", "3"}, {"CP-12", "slow", "128"}}};
}

std::string aligned(const Table& table, std::optional<std::size_t> columns = std::nullopt) {
    return aligned_text(table, Lang::en, Colors::off, columns);
}

}  // namespace

TEST_CASE("columns line up by display width, numbers to the right") {
    CHECK(aligned(sample()) ==
          "Id     Title                     Days\n"
          "CP-1   系统响应慢，登录要一分钟     3\n"
          "CP-12  slow                       128\n");
    CHECK(aligned_text(sample(), Lang::zh, Colors::off, std::nullopt) ==
          "编号   标题                      天数\n"
          "CP-1   系统响应慢，登录要一分钟     3\n"
          "CP-12  slow                       128\n");
}

TEST_CASE("on a terminal only columns that may be cut are, to fit its width") {
    CHECK(aligned(sample(), 30) ==
          "Id     Title              Days\n"
          "CP-1   系统响应慢，登录…     3\n"
          "CP-12  slow                128\n");
    SUBCASE("never below a readable width, even if the line gets too long") {
        CHECK(aligned(sample(), 5) ==
              "Id     Title     Days\n"
              "CP-1   系统响…      3\n"
              "CP-12  slow       128\n");
    }
    SUBCASE("and nothing when there is room") { CHECK(aligned(sample(), 200) == aligned(sample())); }
}

TEST_CASE("piped output is never cut") {
    Catalogue with = bench::catalogue();
    with.verbs = [](Context&) -> Result<std::vector<Command>> {
        Command command = bench::verb({"table"});
        command.args.clear();
        command.formats = {Format::text, Format::markdown, Format::csv};
        command.run = [](Context& context, const Args&) -> Result<int> {
            print_table(context, sample());
            return 0;
        };
        return std::vector<Command>{command};
    };
    CHECK(bench::run({"table"}, {.columns = 30}, with).out == aligned(sample()));
    CHECK(bench::run({"table", "--color=never"}, {.terminal = true, .columns = 30}, with).out == aligned(sample(), 30));
    CHECK(bench::run({"table", "--format=csv"}, {}, with).out == csv_text(sample()));
    CHECK(bench::run({"table", "--format=markdown"}, {}, with).out == markdown_text(sample(), Lang::en));
}

TEST_CASE("line ends, tabs and control characters cannot break an aligned table") {
    Table table = sample();
    table.rows = {{"a\nb", "c\td\x1b[2J", "1"}};
    CHECK(aligned(table) ==
          "Id   Title       Days\n"
          "a b  c d\\x1b[2J     1\n");
}

TEST_CASE("an aligned table without rows is nothing; Markdown and CSV keep their headers") {
    Table table = sample();
    table.rows.clear();
    CHECK(aligned(table) == "");
    CHECK(markdown_text(table, Lang::en) == "| Id | Title | Days |\n| --- | --- | ---: |\n");
    CHECK(csv_text(table) == "id,title,days\n");
}

TEST_CASE("Markdown cells are escaped") {
    Table table = sample();
    table.rows = {{"a|b", "*x* <b>&\n[y](z) `c` \\", "1"}};
    CHECK(markdown_text(table, Lang::zh) ==
          "| 编号 | 标题 | 天数 |\n| --- | --- | ---: |\n"
          "| a\\|b | \\*x\\* &lt;b>&amp;<br>\\[y\\](z) \\`c\\` \\\\ | 1 |\n");
}

TEST_CASE("CSV quotes what must be quoted and names columns by their keys in every language") {
    Table table = sample();
    table.rows = {{"a,b", "say \"hi\"\nthere", "中文"}};
    CHECK(csv_text(table) == "id,title,days\n\"a,b\",\"say \"\"hi\"\"\nthere\",中文\n");
}
