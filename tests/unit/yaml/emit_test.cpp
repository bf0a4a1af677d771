#include "yaml/emit.hpp"

#include "unit/yaml/edits.hpp"

using namespace plaint;
using namespace plaint::yaml::test;

TEST_CASE("texts are plain only where every reader takes them for a text") {
    for (const char* text : {"word", "two words", "投诉:门禁掉线", "it's", "say \"x\"", "a#b", "a:b", "x, y",
                             "CP-2026-001", "v1.2.3-rc", "3 days", "12 号楼", "yesterday", "nothing", "a [b]", "😀"}) {
        CAPTURE(text);
        CHECK_EQ(yaml::emit_scalar(text), text);
    }
    for (const std::string text : {"",
                                   "~",
                                   "null",
                                   "Null",
                                   "true",
                                   "True",
                                   "yes",
                                   "No",
                                   "on",
                                   "OFF",
                                   "y",
                                   "N",
                                   "0",
                                   "012",
                                   "-7",
                                   "1_000",
                                   "0x1F",
                                   "0o7",
                                   "0b1",
                                   "1e3",
                                   "1.5",
                                   ".5",
                                   "1.",
                                   "1:30",
                                   "1:30:15",
                                   ".inf",
                                   "-.INF",
                                   ".nan",
                                   "2026-01-05",
                                   "2026-01-05T09:12:00+08:00",
                                   "2026-1-5 9:12:00",
                                   "13800138000",
                                   " x",
                                   "x ",
                                   "a: b",
                                   "a #b",
                                   "a:",
                                   "# x",
                                   "- x",
                                   "-",
                                   "? x",
                                   ": x",
                                   "[x",
                                   "{x",
                                   "]x",
                                   "&x",
                                   "*x",
                                   "!x",
                                   "|x",
                                   ">x",
                                   "'x",
                                   "\"x",
                                   "%x",
                                   "@x",
                                   "`x",
                                   ",x",
                                   "=",
                                   "<<",
                                   "---",
                                   "...",
                                   "<<<<<<< x",
                                   "======="}) {
        CAPTURE(text);
        CHECK_EQ(yaml::emit_scalar(text), "\"" + (text == "\"x" ? std::string("\\\"x") : text) + "\"");
    }
}

TEST_CASE("what is invisible or turns the reading direction is escaped") {
    CHECK_EQ(yaml::emit_scalar("a\tb"), "\"a\\tb\"");
    CHECK_EQ(yaml::emit_scalar("\x1b[2J"), "\"\\u001b[2J\"");
    CHECK_EQ(yaml::emit_scalar("中\xe2\x80\xae文"), "\"中\\u202e文\"");
    CHECK_EQ(yaml::emit_scalar("\xef\xbb\xbfx"), "\"\\ufeffx\"");
    CHECK_EQ(yaml::emit_scalar("x\xc2\x85y\x7f"), "\"x\\u0085y\\u007f\"");
    CHECK_EQ(yaml::emit_scalar("a\r\nb"), "\"a\\r\\nb\"");
    CHECK_EQ(yaml::emit_scalar("C:\\dir\t"), "\"C:\\\\dir\\t\"");
    CHECK_EQ(yaml::emit_scalar("two\nlines"), "");
}

TEST_CASE("values other than texts have one spelling each") {
    CHECK_EQ(yaml::emit_scalar(Value{}), "null");
    CHECK_EQ(yaml::emit_scalar(true), "true");
    CHECK_EQ(yaml::emit_scalar(-5), "-5");
    CHECK_EQ(yaml::emit_scalar(Number{"12.50"}), "12.50");
    CHECK_EQ(yaml::emit_scalar(Sequence{}), "[]");
    CHECK_EQ(yaml::emit_scalar(Mapping{}), "{}");
}

TEST_CASE("documents are written in block style in the order of their keys") {
    const Value value =
        Mapping{{"id", "CP-1"},
                {"empty", Mapping{}},
                {"text", "一\n二\n"},
                {"list", Sequence{"a", Sequence{1, 2}, Mapping{{"x", "m\nn"}, {"z", Sequence{"q"}}}, Sequence{}}},
                {"on", Mapping{{"deep", Mapping{{"er", "1"}}}}}};
    CHECK_EQ(yaml::emit(value),
             "id: CP-1\nempty: {}\ntext: |\n  一\n  二\nlist:\n  - a\n  - - 1\n    - 2\n  - x: |-\n      m\n      n\n"
             "    z:\n      - q\n  - []\n\"on\":\n  deep:\n    er: \"1\"\n");
    CHECK_EQ(yaml::emit(Mapping{{"a", Sequence{Mapping{{"b", 1}, {"c", Mapping{{"d", 2}}}}}}}, {4, false, "\r\n"}),
             "a:\r\n- b: 1\r\n  c:\r\n      d: 2\r\n");
    CHECK_EQ(yaml::emit(Value{}), "null\n");
    CHECK_EQ(yaml::emit("word"), "word\n");
    CHECK_EQ(yaml::emit("two\nlines"), "|-\n  two\n  lines\n");
    CHECK_EQ(yaml::emit(Sequence{}), "[]\n");
}
