#include "cmd/annotations.hpp"

#include "cmd/json.hpp"

#include <doctest/doctest.h>

using namespace plaint::cmd;

namespace {

using Level = Annotation::Level;

Annotation overdue() {
    return {Level::failure,
            "complaints/2026/00/CP-2026-001.yaml",
            5,
            "CP-2026-001",
            "解决",
            "CP-2026-001 解决: 已超时",
            "系统掉线\n自 2026-03-02 13:12 起超时",
            "sla.overdue",
            "resolution  1 0"};
}

AnnotatedRun run_of(std::vector<Annotation> annotations) {
    return {"plaint sla", "2026-03-02T17:00:00+08:00", std::move(annotations)};
}

/// One whose every text is `text`.
AnnotatedRun run_with(const std::string& text, Level level = Level::failure) {
    return run_of({{level, text, 1, text, text, text, text, "sla.overdue", "k"}});
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("GitHub is told of a failure with its place, title and message on one line") {
    CHECK(github_text(run_of({overdue()})) ==
          "::error file=complaints/2026/00/CP-2026-001.yaml,line=5,title=CP-2026-001 解决%3A 已超时::"
          "系统掉线%0A自 2026-03-02 13:12 起超时\n");
}

TEST_CASE("GitHub's commands cannot be ended, changed or begun by a text") {
    struct Row {
        std::string text;
        std::string title;
        std::string message;
    };
    const std::vector<Row> rows = {
        {"100%", "title=100%25", "::100%25\n"},
        {"a,line=9::b", "title=a%2Cline=9%3A%3Ab", "::a,line=9::b\n"},
        {"a\n::error::b", "title=a%0A%3A%3Aerror%3A%3Ab", "::a%0A::error::b\n"},
        {"%0A", "title=%250A", "::%250A\n"},
        {"a\x1b[31mb", "title=a\\x1b[31mb", "::a\\x1b[31mb\n"},
        {"a\rb", "title=a\\x0db", "::a\\x0db\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const std::string text = github_text(run_with(row.text));
        CHECK(holds(text, row.title));
        CHECK(text.ends_with(row.message));
        CHECK(text.find('\n') == text.size() - 1);
    }
}

TEST_CASE("GitHub's level follows the annotation's, and what passed is not told") {
    CHECK(github_text(run_with("x", Level::failure)).starts_with("::error "));
    CHECK(github_text(run_with("x", Level::warning)).starts_with("::warning "));
    CHECK(github_text(run_with("x", Level::notice)).starts_with("::notice "));
    CHECK(github_text(run_with("x", Level::passed)).empty());
}

TEST_CASE("GitLab gets what its code quality report asks for") {
    const Json report = Json::parse(gitlab_text(run_of({overdue()})));
    REQUIRE(report.size() == 1);
    const Json& one = report[0];
    CHECK(one["description"] == "CP-2026-001 解决: 已超时: 系统掉线\n自 2026-03-02 13:12 起超时");
    CHECK(one["check_name"] == "sla.overdue");
    CHECK(one["severity"] == "critical");
    CHECK(one["location"]["path"] == "complaints/2026/00/CP-2026-001.yaml");
    CHECK(one["location"]["lines"]["begin"] == 5);
    CHECK(one["fingerprint"].get<std::string>().size() == 64);
    CHECK(gitlab_text(run_of({})) == "[]\n");
}

TEST_CASE("GitLab's fingerprint stays when words and lines change, and tells clocks and rounds apart") {
    const auto fingerprint = [](const Annotation& one) {
        return Json::parse(gitlab_text(run_of({one})))[0]["fingerprint"].get<std::string>();
    };
    Annotation later = overdue();
    later.line = 9;
    later.title = "other words";
    later.message = "and others";
    CHECK(fingerprint(later) == fingerprint(overdue()));
    Annotation next = overdue();
    next.key = "resolution  2 0";
    CHECK(fingerprint(next) != fingerprint(overdue()));
    Annotation other = overdue();
    other.file = "complaints/2026/00/CP-2026-002.yaml";
    CHECK(fingerprint(other) != fingerprint(overdue()));
}

TEST_CASE("JUnit has a suite with a case for each annotation, and failures fail") {
    Annotation passed = overdue();
    passed.level = Level::passed;
    Annotation warned = overdue();
    warned.level = Level::warning;
    const std::string text = junit_text(run_of({overdue(), passed, warned}));
    CHECK(holds(text, "<testsuite name=\"plaint sla\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"0\""));
    CHECK(holds(text, "timestamp=\"2026-03-02T17:00:00+08:00\""));
    CHECK(holds(text, "<failure message=\"CP-2026-001 解决: 已超时\" type=\"sla.overdue\">系统掉线&#10;自 2026"));
    CHECK(holds(text, "<system-out>CP-2026-001 解决: 已超时: 系统掉线"));
    CHECK(holds(text,
                "<testcase classname=\"CP-2026-001\" name=\"解决\" "
                "file=\"complaints/2026/00/CP-2026-001.yaml\" line=\"5\" time=\"0\"/>"));
}

TEST_CASE("JUnit stays well-formed whatever a text holds") {
    const std::string text = junit_text(run_with("<a & \"b\"'>]]>\x01\x1b[31m\xef\xbf\xbf\xff"));
    CHECK(holds(text, "&#60;a &#38; &#34;b&#34;&#39;&#62;]]&#62;\\x01\\x1b[31m\\uffff\\xff"));
    for (const char byte : text) CHECK((byte == '\n' || static_cast<unsigned char>(byte) >= 0x20));
}

TEST_CASE("SARIF names the place as code scanning finds it: file as a URI, line and columns in characters") {
    Annotation one = overdue();
    one.file = "投诉/a b.yaml";
    one.column = 3;
    one.width = 4;
    const Json log = Json::parse(sarif_text(run_of({one}), {}));
    CHECK(log["version"] == "2.1.0");
    REQUIRE(log["runs"].size() == 1);
    CHECK(log["runs"][0]["columnKind"] == "unicodeCodePoints");
    const Json& place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == "%E6%8A%95%E8%AF%89/a%20b.yaml");
    CHECK(place["region"]["startLine"] == 5);
    CHECK(place["region"]["startColumn"] == 3);
    CHECK(place["region"]["endColumn"] == 7);
}

TEST_CASE("SARIF leaves out columns that are not known, and a place that is none") {
    Annotation nowhere = overdue();
    nowhere.file.clear();
    const Json results = Json::parse(sarif_text(run_of({overdue(), nowhere}), {}))["runs"][0]["results"];
    CHECK_FALSE(results[0]["locations"][0]["physicalLocation"]["region"].contains("startColumn"));
    CHECK_FALSE(results[1].contains("locations"));
}

TEST_CASE("SARIF describes each check that something came of once, and results refer to it") {
    Annotation other = overdue();
    other.check = "schema.type";
    const Json run = Json::parse(sarif_text(run_of({overdue(), other, overdue()}),
                                            {{"schema.type", "类型不符", "请改正"}, {"unused", "t", "e"}}))["runs"][0];
    const Json& rules = run["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == 2);
    CHECK(rules[0]["id"] == "sla.overdue");
    CHECK(rules[0]["shortDescription"]["text"] == "sla.overdue");
    CHECK(rules[1]["shortDescription"]["text"] == "类型不符");
    CHECK(rules[1]["help"]["text"] == "请改正");
    for (const Json& result : run["results"])
        CHECK(rules[result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
}

TEST_CASE("SARIF's level follows the annotation's, and what passed is not told") {
    const auto results = [](Level level) {
        return Json::parse(sarif_text(run_with("x", level), {}))["runs"][0]["results"];
    };
    CHECK(results(Level::failure)[0]["level"] == "error");
    CHECK(results(Level::warning)[0]["level"] == "warning");
    CHECK(results(Level::notice)[0]["level"] == "note");
    CHECK(results(Level::passed).empty());
}

TEST_CASE("SARIF's fingerprint is that of GitLab's report") {
    const Json result = Json::parse(sarif_text(run_of({overdue()}), {}))["runs"][0]["results"][0];
    CHECK(result["partialFingerprints"]["plaint/v1"] == fingerprint(overdue()));
    CHECK(fingerprint(overdue()).size() == 64);
}
