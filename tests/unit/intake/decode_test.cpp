#include "intake/codes.hpp"
#include "intake/csv.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace std::string_literals;
using plaint::intake::decode;
using plaint::intake::Decoded;
using plaint::intake::Encoding;

namespace {

// 客户投诉 in GB18030, and as UTF-16 in both orders.
const std::string k_gb = "\xBF\xCD\xBB\xA7\xCD\xB6\xCB\xDF";
const std::string k_utf16le = "\xA2\x5B\x37\x62\x95\x62\xC9\x8B";
const std::string k_utf16be = "\x5B\xA2\x62\x37\x62\x95\x8B\xC9";

}  // namespace

TEST_CASE("the encoding is known by its mark, else by what is valid") {
    struct Case {
        std::string_view what;
        std::string bytes;
        std::string text;
        Encoding encoding;
    };
    const Case cases[] = {
        {"empty", "", "", Encoding::utf8},
        {"ASCII", "a,b\n", "a,b\n", Encoding::utf8},
        {"UTF-8", "客户投诉", "客户投诉", Encoding::utf8},
        {"UTF-8 with BOM", "\xEF\xBB\xBF客户", "客户", Encoding::utf8},
        {"GB18030", k_gb, "客户投诉", Encoding::gb18030},
        {"GB18030 among ASCII", "id," + k_gb + "\r\n1,2", "id,客户投诉\r\n1,2", Encoding::gb18030},
        {"GB18030 of four bytes", k_gb + "\x95\x32\x82\x36", "客户投诉\U00020000", Encoding::gb18030},
        {"UTF-16, little end first", "\xFF\xFE" + k_utf16le, "客户投诉", Encoding::utf16le},
        {"UTF-16, big end first", "\xFE\xFF" + k_utf16be, "客户投诉", Encoding::utf16be},
        {"UTF-16 beyond the first plane", "\xFF\xFE\x3D\xD8\x00\xDE"s, "😀", Encoding::utf16le},
        {"only a mark", "\xFF\xFE", "", Encoding::utf16le},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        const plaint::Result<Decoded> decoded = decode(c.bytes, "f.csv");
        REQUIRE(decoded);
        CHECK(decoded->text == c.text);
        CHECK(decoded->encoding == c.encoding);
    }
}

TEST_CASE("bytes that no encoding has are refused where they stand") {
    std::string damaged;
    for (int i = 0; i < 20; ++i) damaged += "客户投诉\n";
    damaged += "张三\xE6\x8A的";
    struct Case {
        std::string_view what;
        std::string bytes;
        std::uint32_t line, column;
        std::string_view message;
    };
    const Case cases[] = {
        {"neither UTF-8 nor GB18030", k_gb + "\n" + k_gb + "\xFF", 2, 5, "the byte FF is not valid GB18030 here"},
        {"GB18030 cut off", k_gb + "\n\xBF", 2, 1, "the byte BF is not valid GB18030 here"},
        {"UTF-8 behind a BOM", "\xEF\xBB\xBF客户\xFF", 1, 3, "the byte FF is not valid UTF-8 here"},
        {"damaged UTF-8 is not taken for GB18030", damaged, 21, 3, "the byte E6 is not valid UTF-8 here"},
        {"half a character of UTF-16", "\xFF\xFE" + k_utf16le + "\x41", 1, 5, "the byte 41 is not valid UTF-16LE here"},
        {"half a surrogate pair", "\xFE\xFF" + k_utf16be + "\xD8\x3D\x00\x41"s, 1, 5,
         "the byte D8 is not valid UTF-16BE here"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        const plaint::Result<Decoded> decoded = decode(c.bytes, "f.csv");
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().kind == plaint::Failing::data);
        REQUIRE(decoded.error().findings.size() == 1);
        const plaint::Finding& finding = decoded.error().findings[0];
        CHECK(finding.code == plaint::intake::k_csv_encoding.word);
        CHECK(finding.file == "f.csv");
        CHECK(finding.position.line == c.line);
        CHECK(finding.position.column == c.column);
        CHECK(finding.message.en == c.message);
    }
}

TEST_CASE("texts longer than the conversion's buffer come through whole") {
    std::string bytes;
    std::string text;
    for (int i = 0; i < 100'000; ++i) {
        bytes += k_gb + "x";
        text += "客户投诉x";
    }
    const plaint::Result<Decoded> decoded = decode(bytes, "f.csv");
    REQUIRE(decoded);
    CHECK((decoded->text == text));
}
