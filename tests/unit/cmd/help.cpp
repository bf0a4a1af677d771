#include "cmd/help.hpp"

#include "base/unicode.hpp"
#include "bench.hpp"
#include "cmd/man.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace plaint;
using namespace plaint::cmd;
using bench::run;

TEST_CASE("a command's help holds usage, arguments, options with their choices, and examples") {
    Command command = bench::list_command();
    command.details = Text{"All of them.", "全部对象。"};
    command.examples = {{"plaint list --sort -age", Text{"The oldest first", "时间最久的在前"}}};
    const std::string english = help_text(command, {.lang = Lang::en});
    CHECK(
        english.starts_with("plaint list: List things\n\nUsage:\n  plaint list [OPTIONS]\n\nAll of them.\n\nOptions:\n"
                            "  -s, --sort TEXT           Say more\n"
                            "  -t, --tag TEXT            Say more (may be repeated)\n"
                            "  -l, --loud                Say more\n"
                            "  -q, --quiet               Say more\n"
                            "  -k, --kind TEXT           Say more\n"
                            "                            one of: complaint (Complaint), praise (Praise)\n"
                            "\nOptions of every command:\n"));
    CHECK(english.ends_with("\nExamples:\n  plaint list --sort -age\n      The oldest first\n"));
    const std::string chinese = help_text(command, {.lang = Lang::zh});
    CHECK(chinese.starts_with("plaint list：列出对象\n\n用法：\n"));
    CHECK(chinese.find("可用的值：complaint（投诉）、praise（表扬）\n") != std::string::npos);
    CHECK(chinese.find("（可重复）") != std::string::npos);
}

TEST_CASE("only options that apply are shown") {
    CHECK(run({"list", "-h"}).out.find("--dry-run") == std::string::npos);
    CHECK(run({"keep", "-h"}).out.find("--dry-run") != std::string::npos);
    CHECK(run({"keep", "-h"}).out.find("--format") == std::string::npos);
    CHECK(run({"list", "-h"}).out.find("one of: text (for people), json (for programs)\n") != std::string::npos);
}

TEST_CASE("the overview lists shown commands by group, in both languages") {
    const std::string english = run({}).out;
    CHECK(english.find("\nWork on a complaint:\n  keep       Keep a thing\n  close      Do it\n  log call   Do it\n"
                       "  log visit  Do it\n\nLook things up:\n  list       List things\n") != std::string::npos);
    const std::string chinese = run({"--lang=zh"}).out;
    CHECK(chinese.find("\n处理投诉：\n  keep       保存对象\n") != std::string::npos);
}

TEST_CASE("helps keep within the terminal's columns") {
    for (const char* lang : {"--lang=en", "--lang=zh"}) {
        for (const std::size_t columns : {40UL, 60UL, 80UL}) {
            for (const std::vector<std::string>& args :
                 {std::vector<std::string>{lang}, std::vector<std::string>{lang, "list", "--help"}}) {
                std::istringstream lines(run(args, {.terminal = true, .columns = columns}).out);
                for (std::string line; std::getline(lines, line);) {
                    // The bold headings are short; only their escapes are in the way of measuring.
                    if (line.find('\x1b') != std::string::npos) continue;
                    CAPTURE(line);
                    CHECK(display_width(line) <= columns);
                }
            }
        }
    }
}

TEST_CASE("every command of plaint's own says everything in both languages") {
    std::set<std::string> known_groups;
    for (const auto& [name, title] : groups()) known_groups.insert(name);
    for (const TableRow& row : standard_catalogue().built_in) {
        const Command command = row.build();
        CAPTURE(row.name);
        CHECK_FALSE(command.help.en.empty());
        CHECK_FALSE(command.help.zh.empty());
        CHECK(command.help.en != command.help.zh);
        CHECK_FALSE(command.help.en.ends_with("."));
        CHECK(command.details.en.empty() == command.details.zh.empty());
        CHECK((command.group.empty() || known_groups.count(command.group) == 1));
        CHECK(command.run != nullptr);
        for (const Example& example : command.examples) CHECK(example.line.starts_with("plaint "));
    }
}

TEST_CASE("man pages hold roff that cannot be mistaken for requests") {
    Command command = bench::list_command();
    command.words = {"log", "call"};
    command.details = Text{".so /etc/passwd\n'quoted' back\\slash ~ ^ `plaint list -x`", "说明"};
    const std::string page = man_page(command, Lang::en);
    CHECK(man_name(command) == "plaint-log-call");
    CHECK(page.starts_with(".TH PLAINT\\-LOG\\-CALL 1 "));
    CHECK(page.find(".SH NAME\nplaint\\-log\\-call \\- List things\n") != std::string::npos);
    CHECK(page.find(
              "\n\\&.so /etc/passwd\n.PP\n\\&\\(aqquoted\\(aq back\\eslash \\(ti \\(ha \\fBplaint list \\-x\\fR\n") !=
          std::string::npos);
    CHECK(page.find("\\fB\\-s\\fR, \\fB\\-\\-sort\\fR \\fITEXT\\fR\n") != std::string::npos);
    CHECK(man_page(command, Lang::zh).find(".SH 名称\n") != std::string::npos);
}
