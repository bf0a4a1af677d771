#include "cmd/ci_template.hpp"

#include <doctest/doctest.h>

using namespace plaint;
using namespace plaint::cmd;

namespace {

TemplateValues values() {
    TemplateValues out;
    out.words = {{"ZONE", "Asia/Shanghai"}, {"NIGHT", "02:00"}};
    out.blocks = {{"INSTALL", "first\n\n  second\n"}, {"EMPTY", ""}};
    out.cases = {"DEB"};
    return out;
}

}  // namespace

TEST_CASE("a template is filled line by line") {
    struct Case {
        const char* text;
        const char* en;
        const char* zh;
    };
    const Case cases[] = {
        {"", "", ""},
        {"plain\n\n", "plain\n\n", "plain\n\n"},
        {"no line end", "no line end\n", "no line end\n"},
        {"at @NIGHT@ in @ZONE@\n", "at 02:00 in Asia/Shanghai\n", "at 02:00 in Asia/Shanghai\n"},
        {"#en # hello\n#zh # 你好\n", "# hello\n", "# 你好\n"},
        {"    #en word='@NIGHT@'\n    #zh word='夜'\n", "    word='02:00'\n", "    word='夜'\n"},
        {"#english\n# en x\n", "#english\n# en x\n", "#english\n# en x\n"},
        {"    @INSTALL@\n", "    first\n\n      second\n", "    first\n\n      second\n"},
        {"    @EMPTY@\nx\n", "x\n", "x\n"},
        {"x @INSTALL@\n", "x @INSTALL@\n", "x @INSTALL@\n"},
        {"@DEB@  kept\n@OTHER@  left out\n", "  kept\n", "  kept\n"},
        {"@DEB@  #en # kept\n", "  # kept\n", ""},
        {"user@example.cn @ @x@ @UNKNOWN@ ${{ vars.X }} \"$@\"\n",
         "user@example.cn @ @x@ @UNKNOWN@ ${{ vars.X }} \"$@\"\n",
         "user@example.cn @ @x@ @UNKNOWN@ ${{ vars.X }} \"$@\"\n"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(fill_template(one.text, values(), Lang::en) == one.en);
        CHECK(fill_template(one.text, values(), Lang::zh) == one.zh);
    }
}

TEST_CASE("what is filled in is not looked through again") {
    TemplateValues twice;
    twice.words = {{"A", "@B@"}, {"B", "b"}};
    twice.blocks = {{"BLOCK", "#en @A@\n"}};
    CHECK(fill_template("@BLOCK@\nx @A@\n", twice, Lang::zh) == "#en @A@\nx @B@\n");
}
