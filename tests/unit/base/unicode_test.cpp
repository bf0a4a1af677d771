#include "base/unicode.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace std::string_view_literals;

TEST_CASE("the first byte that is not UTF-8 is found") {
    struct Case {
        std::string_view what;
        std::string_view bytes;
        std::optional<std::size_t> offset;
    };
    const Case cases[] = {
        {"empty", "", {}},
        {"ASCII with NUL", "a\0b"sv, {}},
        {"Chinese and beyond the first plane", "投诉😀", {}},
        {"the last code point", "\xF4\x8F\xBF\xBF", {}},
        {"a lone continuation", "ab\x80", 2},
        {"an overlong slash", "\xC0\xAF", 0},
        {"an overlong of three bytes", "\xE0\x80\xAF", 0},
        {"a surrogate", "x\xED\xA0\x80", 1},
        {"above the last code point", "\xF4\x90\x80\x80", 0},
        {"cut off at the end", "投\xE8\xAF", 3},
        {"cut off in the middle", "\xE8\xAF!", 0},
        {"GB18030", "\xB8\xB4\xBF\xCD", 0},
        {"bytes that never occur", "a\xFF", 1},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        CHECK(plaint::invalid_utf8(c.bytes) == c.offset);
    }
}

TEST_CASE("terminal columns: wide characters are two, combining ones none") {
    struct Case {
        std::string_view text;
        std::size_t columns;
    };
    const Case cases[] = {
        {"", 0},   {"abc", 3},      {"投诉", 4}, {"a投b", 4}, {"\uFF0C\u3002", 4}, {"\uFF21\uFF22\uFF23", 6},
        {"ｱ", 1},  {"e\u0301", 1},  {"é", 1},    {"😀", 2},    {"\xFF", 1},         {"\xE6\x8A", 2},
        {"한", 2}, {"a\u200Bb", 2}, {"…", 1},    {"\t", 0},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(plaint::display_width(c.text) == c.columns);
    }
}

TEST_CASE("characters are code points, invalid bytes one each") {
    CHECK(plaint::character_count("") == 0);
    CHECK(plaint::character_count("投诉 a") == 4);
    CHECK(plaint::character_count("\xFF\xE6\x8A") == 3);
    CHECK(plaint::character_count("e\u0301") == 2);
}

TEST_CASE("a text is cut to fit its columns") {
    struct Case {
        std::string_view text;
        std::size_t columns;
        std::string_view fitted;
    };
    const Case cases[] = {
        {"abc", 3, "abc"},    {"abcd", 3, "ab…"}, {"abc", 10, "abc"},  {"", 0, ""},
        {"abc", 0, ""},       {"abc", 1, "…"},    {"投诉", 4, "投诉"}, {"投诉单", 5, "投诉…"},
        {"投诉单", 4, "投…"}, {"投诉", 1, "…"},   {"投诉", 2, "…"},    {"e\u0301e\u0301e", 2, "e\u0301…"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CAPTURE(c.columns);
        CHECK(plaint::fit(c.text, c.columns) == c.fitted);
        CHECK(plaint::display_width(plaint::fit(c.text, c.columns)) <= c.columns);
    }
}

TEST_CASE("texts from outside cannot steer the terminal") {
    struct Case {
        std::string_view what;
        std::string_view text;
        std::string_view shown;
    };
    const Case cases[] = {
        {"ordinary text stays", "投诉 a\tb\nc é 😀", "投诉 a\tb\nc é 😀"},
        {"colour", "\x1b[31mred", "\\x1b[31mred"},
        {"window title", "\x1b]0;x\x07", "\\x1b]0;x\\x07"},
        {"NUL", "a\0b"sv, "a\\x00b"},
        {"carriage return and backspace", "a\rb\b", "a\\x0db\\x08"},
        {"DEL", "\x7f", "\\x7f"},
        {"C1 control sequence introducer", "\u009b31m", "\\u009b31m"},
        {"a C1 byte that is not UTF-8", "\x9b", "\\x9b"},
        {"right-to-left override", "a\u202Eb", "a\\u202eb"},
        {"isolates", "\u2066x\u2069", "\\u2066x\\u2069"},
        {"line separator", "a\u2028b", "a\\u2028b"},
        {"invalid bytes", "\xFFx\xE6\x8A", "\\xffx\\xe6\\x8a"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        CHECK(plaint::printable(c.text) == c.shown);
    }
}

TEST_CASE("folding makes texts equal that people read as the same") {
    struct Case {
        std::string_view text;
        std::string_view folded;
    };
    const Case cases[] = {
        {"", ""},
        {"ABC", "abc"},
        {"AZ[az{@`~\x01", "az[az{@`~\x01"},
        {"\uFF21\uFF22\uFF23\uFF11\uFF12", "abc12"},
        {"Straße", "strasse"},
        {"e\u0301", "é"},
        {"投诉", "投诉"},
        {"ｶﾞ", "ガ"},
        {"A\xFF\uFF22",
         "a\xFF"
         "b"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(plaint::fold(c.text) == c.folded);
    }
}
