#include "cmd/findings.hpp"

#include "bench.hpp"
#include "cmd/json.hpp"

#include <doctest/doctest.h>

using namespace plaint;
using namespace plaint::cmd;

namespace {

/// A finding about the first `needle` in a file's text.
Finding about(const std::string& text, const std::string& needle, Severity severity = Severity::error) {
    Finding finding;
    finding.severity = severity;
    finding.code = "demo.code";
    finding.file = "a.yaml";
    const auto begin = static_cast<std::uint32_t>(text.find(needle));
    finding.position = locate(text, {begin, begin + static_cast<std::uint32_t>(needle.size())});
    finding.message = Text{"wrong", "有误"};
    return finding;
}

std::string text(const Findings& findings, Lang lang = Lang::en) { return findings_text(findings, lang, Colors::off); }

}  // namespace

TEST_CASE("a finding shows its place, code, source line with a mark, and hint") {
    Finding finding = about("id: 1\nurgency: hgih\n", "hgih");
    finding.hint = Text{"did you mean high?", "是否想输入 high？"};
    CHECK(text({finding}) ==
          "a.yaml:2:10: error: wrong [demo.code]\n"
          "    2 | urgency: hgih\n"
          "      |          ^^^^\n"
          "hint: did you mean high?\n");
    CHECK(text({finding}, Lang::zh) ==
          "a.yaml:2:10: 错误：有误 [demo.code]\n"
          "    2 | urgency: hgih\n"
          "      |          ^^^^\n"
          "提示：是否想输入 high？\n");
}

TEST_CASE("the mark stands below the place by terminal columns") {
    struct Row {
        std::string line;
        std::string needle;
        std::string shown;
        std::string mark;
    };
    const std::vector<Row> rows = {
        {"标题: 系统慢", "系统", "标题: 系统慢", "      ^^^^"},
        {"\ttitle: x", "x", "    title: x", "           ^"},
        {"ab\tcd", "cd", "ab  cd", "    ^^"},
        {"a\x1b[31mb", "b", "a\\x1b[31mb", "         ^"},
        {"e\xcc\x81t\xc3\xa9: x", "x", "e\xcc\x81t\xc3\xa9: x", "     ^"},
        {"a\xff"
         "b",
         "b", "a\\xffb", "     ^"},
        {"x\xe2\x80\xaey", "\xe2\x80\xae", "x\\u202ey", " ^^^^^^"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        CHECK(text({about(row.line, row.needle)}).find("    1 | " + row.shown + "\n      | " + row.mark + "\n") !=
              std::string::npos);
    }
}

TEST_CASE("a place at the end of the line is marked behind it") {
    Finding finding = about("title:", "title");
    finding.position.column = 7;
    finding.position.width = 1;
    CHECK(text({finding}).find("    1 | title:\n      |       ^\n") != std::string::npos);
}

TEST_CASE("of a long line the part around the place is shown, with the mark below it") {
    const std::string line = "key: " + std::string(2000, 'a') + "X" + std::string(2000, 'b');
    const std::string shown = text({about(line, "X")});
    CHECK(shown.size() < 1500);
    const std::size_t source = shown.find("    1 | ") + 8;
    const std::size_t mark = shown.find("      | ") + 8;
    const std::size_t cut_mark = std::string("…").size() - 1;
    CHECK(shown.find('X', source) - source - cut_mark == shown.find('^') - mark);
}

TEST_CASE("findings without a place, file or hint leave them out") {
    Finding finding = about("x", "x");
    finding.position = {};
    CHECK(text({finding}) == "a.yaml: error: wrong [demo.code]\n");
    finding.file.clear();
    finding.severity = Severity::warning;
    CHECK(text({finding}) == "warning: wrong [demo.code]\n");
    finding.code.clear();
    finding.severity = Severity::note;
    CHECK(text({finding}) == "note: wrong\n");
    CHECK(text({}) == "");
}

TEST_CASE("several findings are counted at the end") {
    const Finding bad = about("x", "x");
    const Finding odd = about("x", "x", Severity::warning);
    const Finding aside = about("x", "x", Severity::note);
    CHECK(text({bad, odd}).ends_with("\n1 error, 1 warning\n"));
    CHECK(text({bad, odd}, Lang::zh).ends_with("\n1 个错误，1 个警告\n"));
    CHECK(findings_summary({bad, bad, odd, odd, aside}).en == "2 errors, 2 warnings, 1 note");
    CHECK(findings_summary({aside, aside}).zh == "2 条说明");
}

TEST_CASE("names from outside cannot steer the terminal") {
    Finding finding = about("x", "x");
    finding.file = "a\x1b]0;b.yaml";
    finding.message = Phrase::same("it says \x1b[2J");
    finding.hint = Phrase::same("\xc2\x9b");
    CHECK(text({finding}).find('\x1b') == std::string::npos);
    CHECK(text({finding}).find("\xc2\x9b") == std::string::npos);
}

TEST_CASE("colours set off severity, place, mark and hint") {
    const std::string shown = findings_text({about("id: x", "x")}, Lang::en, Colors::on);
    CHECK(shown.find("\x1b[1;31merror: \x1b[0m") != std::string::npos);
    CHECK(shown.find("\x1b[1ma.yaml:1:5:\x1b[0m") != std::string::npos);
    CHECK(shown.find("\x1b[1;32m^\x1b[0m") != std::string::npos);
}

TEST_CASE("JSON findings hold every field, null where there is none") {
    Finding finding = about("id: x", "x");
    finding.field = "id";
    Finding bare;
    bare.severity = Severity::warning;
    bare.code = "demo.bare";
    bare.message = Text{"hm", "嗯"};
    const Json json = Json::parse(findings_json({finding, bare}, Lang::zh));
    CHECK(json["schema"] == Json({{"name", "plaint.findings"}, {"version", 1}}));
    CHECK(json["findings"][0] == Json({{"severity", "error"},
                                       {"code", "demo.code"},
                                       {"file", "a.yaml"},
                                       {"line", 1},
                                       {"column", 5},
                                       {"field", "id"},
                                       {"message", "有误"},
                                       {"hint", nullptr}}));
    CHECK(json["findings"][1] == Json({{"severity", "warning"},
                                       {"code", "demo.bare"},
                                       {"file", nullptr},
                                       {"line", nullptr},
                                       {"column", nullptr},
                                       {"field", nullptr},
                                       {"message", "嗯"},
                                       {"hint", nullptr}}));
}

TEST_CASE("no findings are an empty list in JSON, and bytes that are no UTF-8 are replaced") {
    CHECK(Json::parse(findings_json({}, Lang::en))["findings"] == Json::array());
    Finding finding;
    finding.message = Phrase::same("a\xff");
    CHECK(findings_json({finding}, Lang::en).find("a\xef\xbf\xbd") != std::string::npos);
}
