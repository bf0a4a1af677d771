#include "bench.hpp"
#include "cmd/codes.hpp"

#include <doctest/doctest.h>

using namespace plaint;
using namespace plaint::cmd;
using bench::run;

TEST_CASE("options, letters and positionals arrive by name") {
    struct Row {
        std::vector<std::string> args;
        std::string out;
    };
    const std::vector<Row> rows = {
        {{"list", "--sort", "age"}, "sort=age\n"},
        {{"list", "--sort=age"}, "sort=age\n"},
        {{"list", "-s", "age"}, "sort=age\n"},
        {{"list", "-sage"}, "sort=age\n"},
        {{"list", "-s=age"}, "sort=age\n"},
        {{"list", "-lqsage"}, "sort=age\nloud=\nquiet=\n"},
        {{"list", "--tag", "a", "-t", "b"}, "tag=a\ntag=b\n"},
        {{"--lang", "en", "list", "-l"}, "loud=\n"},
        {{"list", "-l", "--lang=en"}, "loud=\n"},
        {{"show", "A", "b", "c"}, "id=A\nrest=b\nrest=c\n"},
        {{"show", "b", "--title", "x", "c"}, "id=b\nrest=c\ntitle=x\n"},
        {{"show", "--", "-x", "--title"}, "id=-x\nrest=--title\n"},
        {{"show", "-"}, "id=-\n"},
        {{"show", "A", "--title", "-"}, "id=A\ntitle=-\n"},
    };
    for (const Row& row : rows) {
        const auto ran = run(row.args);
        CAPTURE(row.args);
        CHECK(ran.out == row.out);
        CHECK(ran.err == "");
        CHECK(ran.status == 0);
    }
}

TEST_CASE("values keep brackets, commas, equals signs, blanks and emptiness") {
    for (const std::string value : {"[urgent]", "[a,b]", "", "a=b", " x ", "中文，“引号”", "%s", "{0}", "--"}) {
        CAPTURE(value);
        const auto ran = run({"show", "A", "--title=" + value});
        CHECK(ran.out == "id=A\ntitle=" + value + "\n");
        CHECK(ran.status == 0);
    }
    CHECK(run({"show", "A", "-i[x]"}).out == "id=A\ntitle=[x]\n");
    CHECK(run({"show", "A", "--title", ""}).out == "id=A\ntitle=\n");
    CHECK(run({"show", "", "[b]"}).out == "id=\nrest=[b]\n");
}

TEST_CASE("a value may begin with a dash only where the option allows it") {
    CHECK(run({"list", "--sort", "-urgency"}).out == "sort=-urgency\n");
    CHECK(run({"list", "--sort", "--tag", "x"}).status == 2);
    CHECK(run({"show", "A", "--title=-x"}).out == "id=A\ntitle=-x\n");
}

TEST_CASE("what is wrong with a command line is said with its code and exit 2, and stdout stays empty") {
    struct Row {
        std::vector<std::string> args;
        std::string err;
    };
    const std::vector<Row> rows = {
        {{"list", "--srot", "x"},
         "error: `plaint list` has no option --srot [cli.unknown_option]\nhint: did you mean --sort?\n"},
        {{"list", "--zzzzz=3"},
         "error: `plaint list` has no option --zzzzz [cli.unknown_option]\n"
         "hint: `plaint list --help` lists the options\n"},
        {{"list", "-x"},
         "error: `plaint list` has no option -x [cli.unknown_option]\nhint: `plaint list --help` lists the options\n"},
        {{"list", "-lx"},
         "error: `plaint list` has no option -x [cli.unknown_option]\nhint: `plaint list --help` lists the options\n"},
        {{"list", "-c", "."}, "error: `plaint list` has no option -c [cli.unknown_option]\nhint: did you mean -C?\n"},
        {{"show", "A", "--headnig", "x"},
         "error: `plaint show` has no option --headnig [cli.unknown_option]\nhint: did you mean --title?\n"},
        {{"show", "A", "--标题", "x"},
         "error: `plaint show` has no option --标题 [cli.unknown_option]\nhint: did you mean --title?\n"},
        {{"--lnag"}, "error: `plaint` has no option --lnag [cli.unknown_option]\nhint: did you mean --lang?\n"},
        {{"show", "A", "--title"},
         "error: --title needs a value behind it [cli.missing_value]\nhint: write --title TEXT\n"},
        {{"show", "A", "-i"}, "error: --title needs a value behind it [cli.missing_value]\nhint: write --title TEXT\n"},
        {{"show", "A", "--title", "-x"},
         "error: --title needs a value behind it, but `-x` looks like an option [cli.option_as_value]\n"
         "hint: if it is meant as the value, write --title=-x\n"},
        {{"show", "A", "--title", "--"},
         "error: --title needs a value behind it, but `--` looks like an option [cli.option_as_value]\n"
         "hint: if it is meant as the value, write --title=--\n"},
        {{"list", "--loud=yes"},
         "error: --loud is a switch and takes no value, but was given `yes` [cli.unexpected_value]\n"
         "hint: write just --loud\n"},
        {{"show", "A", "-i", "x", "--title", "y"},
         "error: --title was given 2 times, but takes one value [cli.given_twice]\nhint: leave one of them\n"},
        {{"show"},
         "error: ID is missing: the thing [cli.missing_argument]\nhint: usage: plaint show [OPTIONS] ID [REST...]\n"},
        {{"keep"},
         "error: --title is missing: Say more [cli.missing_argument]\nhint: usage: plaint keep --title TEXT\n"},
        {{"list", "stray"},
         "error: `stray` is one argument too many [cli.extra_argument]\n"
         "hint: usage: plaint list [OPTIONS] (a text with blanks needs quotation marks)\n"},
        {{"list", "--format", "yaml"}, "error: --format cannot be yaml [cli.bad_choice]\nhint: allowed: text, json\n"},
        {{"list", "--format", "jsno"},
         "error: --format cannot be jsno [cli.bad_choice]\n"
         "hint: did you mean json? allowed: text, json\n"},
        {{"list", "--format", "csv"},
         "error: `plaint list` cannot write csv [cli.unsupported_format]\nhint: formats it can write: text, json\n"},
        {{"list", "--dry-run"},
         "error: `plaint list` changes nothing, so it has no --dry-run [cli.no_dry_run]\nhint: leave --dry-run out\n"},
        {{"list", "--rev", "main"},
         "error: `plaint list` has no --rev: it works on what is here now [cli.no_revision]\n"
         "hint: leave --rev out\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.args);
        const auto ran = run(row.args);
        CHECK(ran.err == row.err);
        CHECK(ran.out == "");
        CHECK(ran.status == 2);
    }
}

TEST_CASE("all that is wrong is said at once") {
    const auto ran = run({"list", "--srot", "--lodu", "--format=xml"});
    CHECK(ran.err.find("--srot") != std::string::npos);
    CHECK(ran.err.find("--lodu") != std::string::npos);
    CHECK(ran.err.find("xml") != std::string::npos);
    CHECK(ran.err.ends_with("3 errors\n"));
}

TEST_CASE("behind an unknown option nothing is called missing or too much") {
    const auto ran = run({"list", "--srot", "stray"});
    CHECK(ran.err.find("stray") == std::string::npos);
    CHECK(run({"show", "--ttile", "x"}).err.find("missing") == std::string::npos);
}

TEST_CASE("a writing command takes --dry-run") {
    CHECK(run({"keep", "--title", "x", "--dry-run"}).out == "title=x\ndry\n");
}

TEST_CASE("of a global option the last one counts") {
    CHECK(run({"--lang", "zh", "show", "--lang", "en"}).err.starts_with("error: ID is missing"));
}

TEST_CASE("help wins over everything else that is wrong") {
    for (const char* help : {"--help", "-h"}) {
        const auto ran = run({"show", "--bogus", help});
        CHECK(ran.status == 0);
        CHECK(ran.err == "");
        CHECK(ran.out.starts_with("plaint show: Show a thing\n"));
    }
    CHECK(run({"show", "--", "--help"}).out == "id=--help\n");
}

TEST_CASE("control characters in what was typed are shown harmless") {
    CHECK(run({"list", "--\x1b[31m"}).err.find("--\\x1b[31m") != std::string::npos);
    CHECK(run({"\x1b[31m"}).err.find("\\x1b[31m") != std::string::npos);
}
