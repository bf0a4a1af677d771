#include "base/finding.hpp"

#include <doctest/doctest.h>

using plaint::locate;
using plaint::Position;

namespace {

constexpr plaint::Code k_sample{"sample.code", {"a sample", "示例"}, {"why", "原因"}};

/// Where `wanted` stands in `text`.
Position locate_word(std::string_view text, std::string_view wanted) {
    const std::size_t begin = text.find(wanted);
    REQUIRE(begin != std::string_view::npos);
    return locate(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + wanted.size())});
}

}  // namespace

TEST_CASE("a place is counted in lines and characters from 1") {
    struct Case {
        std::string_view what;
        std::string_view text;
        std::string_view wanted;
        std::uint32_t line, column, width;
        std::string_view source_line;
    };
    const Case cases[] = {
        {"first byte", "title: x\n", "title", 1, 1, 5, "title: x"},
        {"a later line", "a: 1\nb: two\n", "two", 2, 4, 3, "b: two"},
        {"Chinese before and in the place", "客户: 张三\n", "张三", 1, 5, 2, "客户: 张三"},
        {"a character outside the first plane", "😀😀x\n", "x", 1, 3, 1, "😀😀x"},
        {"CRLF", "a: 1\r\nb: 2\r\n", "2", 2, 4, 1, "b: 2"},
        {"a lone CR ends a line", "a: 1\rb: 2\r", "2", 2, 4, 1, "b: 2"},
        {"a blank line with CRLF is one line", "a\r\n\r\nb", "b", 3, 1, 1, "b"},
        {"the last line has no line end", "a\nbc", "c", 2, 2, 1, "bc"},
        {"invalid bytes count one each", "\xFF\xFE: x\n", "x", 1, 5, 1, "\xFF\xFE: x"},
        {"a cut-off character counts one for each byte", "\xE5\xAE x\n", "x", 1, 4, 1, "\xE5\xAE x"},
        {"a place over several lines ends with its first", "a: |\n  b\n  c\n", "|\n  b\n  c", 1, 4, 1, "a: |"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        const Position found = locate_word(c.text, c.wanted);
        CHECK(found.line == c.line);
        CHECK(found.column == c.column);
        CHECK(found.width == c.width);
        CHECK(found.source_line == c.source_line);
        CHECK(found.cut == 0);
    }
}

TEST_CASE("a place at or behind the end of the text lies behind its last character") {
    CHECK(locate("", {0, 0}) == Position{1, 1, 1, "", 0});
    CHECK(locate("ab", {2, 2}) == Position{1, 3, 1, "ab", 0});
    CHECK(locate("ab", {900, 901}) == Position{1, 3, 1, "ab", 0});
    CHECK(locate("ab\n", {3, 3}) == Position{2, 1, 1, "", 0});
}

TEST_CASE("a place on a line end lies behind the line's text") {
    CHECK(locate("ab\r\ncd", {2, 4}) == Position{1, 3, 1, "ab", 0});
    CHECK(locate("ab\r\ncd", {3, 4}) == Position{1, 3, 1, "ab", 0});
    CHECK(locate("ab\ncd", {2, 3}) == Position{1, 3, 1, "ab", 0});
}

TEST_CASE("an empty place is one character wide") { CHECK(locate("a: \n", {2, 2}) == Position{1, 3, 1, "a: ", 0}); }

TEST_CASE("a line of 400 bytes is whole, a longer one is cut around the place") {
    const std::string whole = std::string(399, 'a') + "X";
    CHECK(locate_word(whole, "X").source_line == whole);
    const std::string longer = std::string(5000, 'a') + "XYZ" + std::string(5000, 'b');
    const Position found = locate_word(longer, "XYZ");
    CHECK(found.column == 5001);
    CHECK(found.width == 3);
    CHECK(found.source_line.size() == 400);
    CHECK(found.source_line.substr(found.column - found.cut - 1, 3) == "XYZ");
}

TEST_CASE("a long line is cut between characters, near its start and its end too") {
    std::string longer;
    for (int i = 0; i < 1000; ++i) longer += "投诉";
    const std::size_t places[] = {0, 3, 300, 2997, 5700, 5997};
    for (const std::size_t place : places) {
        CAPTURE(place);
        const auto begin = static_cast<std::uint32_t>(place);
        const Position found = locate(longer, {begin, begin + 3});
        CHECK(found.column == place / 3 + 1);
        CHECK(found.width == 1);
        CHECK(found.source_line.size() <= 402);
        CHECK(found.source_line.size() >= 396);
        CHECK(found.source_line.size() % 3 == 0);
        const std::size_t shown_at = (found.column - found.cut - 1) * 3;
        CHECK(found.source_line.substr(shown_at, 3) == longer.substr(place, 3));
    }
}

TEST_CASE("the mark of a wide place ends with the part that is shown") {
    const std::string longer(5000, 'a');
    const Position found = locate(longer, {0, 5000});
    CHECK(found.width == 400);
    CHECK(found.source_line.size() == 400);
}

TEST_CASE("only errors make findings fail") {
    plaint::Findings findings;
    CHECK_FALSE(plaint::has_errors(findings));
    findings.push_back(plaint::warning(k_sample, plaint::Phrase::same("w")));
    CHECK_FALSE(plaint::has_errors(findings));
    findings.push_back(plaint::error(k_sample, plaint::Phrase::same("e")));
    CHECK(plaint::has_errors(findings));
}

TEST_CASE("a finding carries its code's word, message and hint") {
    const plaint::Finding finding =
        plaint::error(k_sample, plaint::phrase({"found {0}", "发现 {0}"}, 3), plaint::Text{"mend it", "请改正"});
    CHECK(finding.code == "sample.code");
    CHECK(finding.message.en == "found 3");
    CHECK(finding.message.zh == "发现 3");
    CHECK(finding.hint.zh == "请改正");
    CHECK(finding.position.line == 0);
}
