#include "review/markdown.hpp"

#include "review/markdown_page.hpp"

#include <doctest/doctest.h>

using namespace plaint;
using namespace plaint::review;

namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

RecordChange closing() {
    RecordChange out;
    out.id = "LB-2026-001";
    out.path = "books/2026/00/LB-2026-001.yaml";
    out.title = "Atlas";
    out.kind_label = Phrase("Loss", "遗失");
    out.state_then = "missing";
    out.state = "settled";
    out.state_then_label = Phrase("Missing", "缺失");
    out.state_label = Phrase("Settled", "已结");
    Step step;
    step.at = {1772416800, 480};
    step.by = "Bob <bob@example.org>";
    step.label = Phrase("Settled by hand", "人工结案");
    out.steps = {step};
    out.fields = {
        {data::Path() / "hurry", Phrase("Hurry", "急迫"), Phrase("None", "无"), Phrase("Great", "很急"), false}};
    return out;
}

/// Without what keeps lines from being broken.
std::string plain(std::string text) {
    for (const auto& [from, to] : {std::pair("\xC2\xA0", " "), std::pair("\xE2\x81\xA0", "")}) {
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from))
            text.replace(at, std::string_view(from).size(), to);
    }
    return text;
}

std::string comment(std::vector<RecordChange> records, Lang lang = Lang::en, std::size_t most = k_most_comment_bytes) {
    Review review;
    review.records = std::move(records);
    return plain(markdown(review, {"main", "branch"}, lang, Verdict::given, most));
}

}  // namespace

TEST_CASE("a comment says who did what, and from which state to which, in the reader's language") {
    const std::string en = comment({closing()});
    CHECK(holds(en, "## Complaints: 1 changed\n"));
    CHECK(holds(en, "### LB-2026-001 · Atlas\n"));
    CHECK(holds(en, "Loss · State: Missing → **Settled**\n"));
    CHECK(holds(en, "| 2026-03-02 10:00 | Bob | **Settled by hand** |\n"));
    CHECK(holds(en, "| Hurry | None | **Great** |\n"));
    CHECK(holds(en, "✅ No problems found."));
    const std::string zh = comment({closing()}, Lang::zh);
    CHECK(holds(zh, "## 投诉记录：变更 1 条\n"));
    CHECK(holds(zh, "遗失 · 状态：缺失 → **已结**\n"));
    CHECK(holds(zh, "| 急迫 | 无 | **很急** |\n"));
    CHECK(holds(zh, "✅ 未发现问题。"));
}

TEST_CASE("several records have an overview before them, one has none") {
    RecordChange other = closing();
    other.id = "LB-2026-002";
    other.path = "books/2026/00/LB-2026-002.yaml";
    CHECK(holds(comment({closing(), other}), "| LB-2026-002 | Atlas | Missing → **Settled** | Settled by hand |\n"));
    CHECK_FALSE(holds(comment({closing()}), "| Record | Title |"));
}

TEST_CASE("no text of a record is markup, calls somebody or links an issue") {
    RecordChange record = closing();
    record.title = "a|b <b>c</b> @all #12 *d* [e](f) `g`\n## h";
    const std::string text = comment({record});
    CHECK(holds(text, "a\\|b &lt;b>c&lt;/b> @<!-- -->all #<!-- -->12 \\*d\\* \\[e\\](f) \\`g\\`<br>## h\n"));
    CHECK(escaped("\x1b[31m") == "\\\\x1b\\[31m");
    CHECK(escaped("a@b, 5 @ 3, # x") == "a@<!-- -->b, 5 @ 3, # x");
    CHECK(escaped("@张三 #问题") == "@<!-- -->张三 #<!-- -->问题");
}

TEST_CASE("personal data are not repeated in a comment") {
    RecordChange record = closing();
    record.fields[0].personal = true;
    record.fields[0].after = Phrase::same("0571-5550101");
    const std::string text = comment({record});
    CHECK_FALSE(holds(text, "0571"));
    CHECK(holds(text, "| Hurry | *personal, not repeated here* | *personal, not repeated here* |"));
}

TEST_CASE("what does not fit into a comment is counted, and the overview stays") {
    std::vector<RecordChange> records(3, closing());
    for (std::size_t i = 0; i < records.size(); ++i) {
        records[i].id = "LB-2026-10" + std::to_string(i);
        records[i].path = "books/2026/01/" + records[i].id + ".yaml";
    }
    const std::string text = comment(records, Lang::en, 900);
    CHECK(holds(text, "| LB-2026-102 |"));
    CHECK(holds(text, "### LB-2026-100"));
    CHECK_FALSE(holds(text, "### LB-2026-102"));
    CHECK(holds(text, "records: "));
    CHECK(holds(text, "`plaint diff` shows them."));
}

TEST_CASE("what is wrong stands first, the gravest before the others, with the record and the next step") {
    Review review;
    review.records = {closing()};
    Finding warned{Severity::warning, "a.warning", "plaint.yaml", {3, 1, 1, "", 0}, "", Phrase("odd", "异常"), {}};
    Finding wrong{Severity::error,
                  "b.error",
                  "books/2026/00/LB-2026-001.yaml",
                  {},
                  "",
                  Phrase("not paid", "未付"),
                  Phrase("plaint pay LB-2026-001", "plaint pay LB-2026-001")};
    review.findings = {warned, wrong};
    const std::string text = plain(markdown(review, {"main", ""}, Lang::en, Verdict::given));
    CHECK(holds(text, "❌ **Errors: 1; warnings: 1.**"));
    const auto error_at = text.find("| ❌ | LB-2026-001 | not paid <sub>`b.error`</sub> | `plaint pay LB-2026-001` |");
    const auto warning_at = text.find("| ⚠️ | plaint.yaml:3 | odd <sub>`a.warning`</sub> |  |");
    REQUIRE(error_at != std::string::npos);
    REQUIRE(warning_at != std::string::npos);
    CHECK(error_at < warning_at);
    CHECK(warning_at < text.find("### LB-2026-001"));
    CHECK_FALSE(holds(markdown(review, {"main", ""}, Lang::en, Verdict::left_out), "❌ **Errors"));
}

TEST_CASE("what was altered that had been recorded is told apart from what was done") {
    RecordChange record = closing();
    record.alterations = {{data::Path() / "history" / std::size_t{1}, Phrase("Event 2", "事件 2"), true, {}}};
    const std::string text = comment({record});
    CHECK(holds(text, "⚠️ **What had been recorded is no longer as it was**"));
    CHECK(holds(text, "| Event 2 |  | **gone** |"));
}

TEST_CASE("a complaint that becomes overdue by new rules is marked") {
    Review review;
    PolicyChange policy;
    policy.open = 2;
    policy.rules = {{RuleChange::About::person, Phrase("Eve is now also Librarian", "伊芙 新增角色：馆员"), true}};
    DueChange due;
    due.id = "LB-2026-001";
    due.clock = Phrase("Resolution", "解决");
    due.due_then = time::Instant{1772416800, 480};
    due.due = time::Instant{1772413200, 480};
    due.effect = DueChange::Effect::overdue_now;
    policy.dues = {due};
    review.policy = policy;
    const std::string text = plain(markdown(review, {"main", ""}, Lang::en, Verdict::given));
    CHECK(holds(text, "- ⚠️ **People**: Eve is now also Librarian\n"));
    CHECK(holds(text, "make overdue: 1.**"));
    CHECK(holds(text, "may let through what was refused before.**"));
    CHECK(holds(text,
                "| LB-2026-001 |  |  | Resolution | 2026-03-02 10:00 | 2026-03-02 09:00 | ❌ **becomes overdue** |"));
}

TEST_CASE("moments and names stay on one line, long texts do not") {
    CHECK(unbroken("2026-03-02 09:30") ==
          "2026-\xE2\x81\xA0"
          "03-\xE2\x81\xA0"
          "02\xC2\xA0"
          "09:30");
    CHECK(unbroken("时间") == "时\xE2\x81\xA0间");
    CHECK(unbroken("a b") ==
          "a\xC2\xA0"
          "b");
    const std::string sentence = "a sentence that may be broken";
    CHECK(unbroken(sentence) == sentence);
}

TEST_CASE("words between backquotes are code, unless they would break out of it") {
    CHECK(with_code("the state is `closed`, not `a_b`") == "the state is `closed`, not `a_b`");
    CHECK(with_code("`a|b` *c*") == "\\`a\\|b\\` \\*c\\*");
    CHECK(with_code("one ` alone") == "one \\` alone");
}

TEST_CASE("a record in the file of another is told with that file") {
    RecordChange record = closing();
    record.path = "books/2026/00/LB-2026-002.yaml";
    CHECK(holds(comment({record}), "### LB-2026-001 (LB-2026-002.yaml) · Atlas\n"));
}

TEST_CASE("of a new record personal fields are named, not told") {
    RecordChange record = closing();
    record.how = RecordChange::How::added;
    record.state_then.clear();
    record.fields.push_back(
        {data::Path() / "description", Phrase("Description", "描述"), {}, Phrase::same("gone\nfor good"), false});
    record.fields.push_back({data::Path() / "phone", Phrase("Phone", "电话"), {}, Phrase::same("0571-1"), true});
    const std::string text = comment({record});
    CHECK(holds(text, "**New** · Loss · State: Settled · Bob 2026-03-02 10:00\n"));
    CHECK(holds(text, "> gone<br>for good\n"));
    CHECK(holds(text, "| Personal data | *not repeated here*: Phone |"));
    CHECK_FALSE(holds(text, "0571"));
}

TEST_CASE("an id and a label can be copied out of a comment as they are") {
    RecordChange record = closing();
    record.fields[0].label = Phrase("Hurry", "急迫程度");
    Review review;
    review.records = {record, record};
    review.findings = {Finding{Severity::error, "b.error", record.path, {}, "", Phrase("not paid", "未付"), {}}};
    const std::string text = markdown(review, {"main", ""}, Lang::zh, Verdict::given);
    CHECK(holds(text, "### LB-2026-001 · Atlas\n"));
    CHECK(holds(text, "| ❌ | LB-2026-001 |"));
    CHECK(holds(text, "| LB-2026-001 | Atlas |"));
    CHECK(holds(text, "| 急迫程度 |"));
}

TEST_CASE("a text that begins like a heading, a list or a rule stays the text that it is") {
    CHECK(paragraph("# big") == "\\# big");
    CHECK(paragraph("---") == "\\---");
    CHECK(paragraph("- item") == "\\- item");
    CHECK(paragraph("+ item") == "\\+ item");
    CHECK(paragraph("1. first") == "1\\. first");
    CHECK(paragraph("12) twelfth") == "12\\) twelfth");
    CHECK(paragraph("    code") == "code");
    CHECK(paragraph("> quote") == "\\> quote");
    CHECK(paragraph("2026 was") == "2026 was");
    CHECK(paragraph("  \n") == "");
}

TEST_CASE("nothing in a text becomes a link to a request, a milestone or an issue") {
    CHECK(escaped("see !45") == "see !<!-- -->45");
    CHECK(escaped("GH-12, gh-3") == "GH-<!-- -->12, gh-<!-- -->3");
    CHECK(escaped("%2") == "%<!-- -->2");
    CHECK(escaped("100% sure!") == "100% sure!");
}

TEST_CASE("the same step by the same person is told once, with how often") {
    RecordChange record = closing();
    record.steps.assign(5, record.steps[0]);
    record.steps[4].at.seconds += 300;
    CHECK(holds(comment({record}), "| 2026-03-02 10:00 –<br>2026-03-02 10:05 | Bob | **Settled by hand** ×5 |"));
    record.steps[2].note = "why";
    CHECK(holds(comment({record}), "| 2026-03-02 10:00 | Bob | **Settled by hand** ×2 |"));
}

TEST_CASE("values of several lines are not put in bold, which would be no markup") {
    RecordChange record = closing();
    record.fields[0].after = Phrase::same("one **\ntwo");
    CHECK(holds(comment({record}), "| Hurry | None | one \\*\\*<br>two |\n"));
}

TEST_CASE("altered evidence is counted in the heading") {
    Review review;
    review.evidence = 3;
    review.evidence_altered = 2;
    CHECK(counted(review) == Phrase("evidence files altered or removed: 2", "证据文件被改动或删除：2 个"));
}

TEST_CASE("why nothing could be checked is said in the comment") {
    const Findings findings = {
        Finding{Severity::error, "a.error", "plaint.yaml", {3, 1, 1, "", 0}, "", Phrase("odd", "异常"), {}}};
    const std::string text = markdown_of_failure(findings, Lang::en);
    CHECK(holds(text, "## Complaints: not checked\n"));
    CHECK(holds(text, "| ❌ | plaint.yaml:3 | odd <sub>`a.error`</sub> |  |"));
}
