#include "cmd/wrap.hpp"

#include "base/unicode.hpp"

#include <doctest/doctest.h>

using namespace plaint;
using namespace plaint::cmd;

namespace {
using Lines = std::vector<std::string>;
}

TEST_CASE("English breaks at blanks") {
    CHECK(wrap("the quick brown fox", 10) == Lines{"the quick", "brown fox"});
    CHECK(wrap("the quick brown fox", 100) == Lines{"the quick brown fox"});
    CHECK(wrap("", 10) == Lines{""});
    CHECK(wrap("one\ntwo", 10) == Lines{"one", "two"});
    CHECK(wrap("a\n\nb", 10) == Lines{"a", "", "b"});
    CHECK(wrap("unbreakableword x", 5) == Lines{"unbreakableword", "x"});
}

TEST_CASE("Chinese breaks between characters, by columns") {
    CHECK(wrap("系统响应很慢", 8) == Lines{"系统响应", "很慢"});
    CHECK(wrap("系统响应很慢", 9) == Lines{"系统响应", "很慢"});
    CHECK(wrap("运行 plaint 命令", 9) == Lines{"运行", "plaint 命", "令"});
    CHECK(wrap("用plaint管理", 8) == Lines{"用plaint", "管理"});
}

TEST_CASE("no line begins with closing punctuation or ends with opening") {
    CHECK(wrap("系统慢，很慢", 6) == Lines{"系统", "慢，很", "慢"});
    CHECK(wrap("系统（慢）", 6) == Lines{"系统", "（慢）"});
    CHECK(wrap("说“好”了", 4) == Lines{"说", "“好”", "了"});
    CHECK(wrap("停。”他说", 6) == Lines{"停。”", "他说"});
}

TEST_CASE("no wrapped line is wider than asked for when every word fits, and nothing is lost") {
    const std::string text =
        "每件投诉是 git 仓库中的一个 YAML 文件，每个步骤是一次提交（commit）。策略规定：由谁执行、何时执行。";
    for (std::size_t columns = 12; columns < 120; ++columns) {
        std::string joined;
        for (const std::string& line : wrap(text, columns)) {
            CHECK(display_width(line) <= columns);
            joined += line;
        }
        std::string without_blanks = text;
        std::erase(without_blanks, ' ');
        std::erase(joined, ' ');
        CHECK(joined == without_blanks);
    }
}

TEST_CASE("padding fills up to a display width and never cuts") {
    CHECK(padded("中文", 6) == "中文  ");
    CHECK(padded("中文", 3) == "中文");
}
