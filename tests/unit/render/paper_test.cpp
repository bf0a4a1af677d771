// Writing paper as Markdown and HTML: nothing that a user wrote is taken for markup, and nothing gets lost.
#include "sample.hpp"

using namespace sample;

namespace {

const std::string k_nasty =
    "story: \"<script>alert('x')</script> & \\\"q\\\" | `c` *b* [a](http://x) ![i](y)\\n# no heading\\n- no list\\n\\e[31m\\u202e\"\n";

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("what a user wrote is no HTML") {
    const std::string out = render::html(filled("  - {rows: [[story]]}\n", k_nasty));
    CHECK(has(out, "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot;"));
    CHECK_FALSE(has(out, "<script"));
    CHECK_FALSE(has(out, "\x1b"));
    CHECK(has(out, "\\x1b[31m\\u202e"));
}

TEST_CASE("what a user wrote is no Markdown") {
    const std::string out = render::markdown(filled("  - {rows: [[story]]}\n", k_nasty));
    CHECK(has(out,
              "> \\<script\\>alert('x')\\</script\\> \\& \"q\" \\| \\`c\\` \\*b\\* \\[a\\](http://x) \\!\\[i\\](y)"));
    CHECK(has(out, "> \\# no heading"));
    CHECK(has(out, "> \\- no list"));
    CHECK_FALSE(has(out, "\x1b"));
}

TEST_CASE("in a Markdown table a value stays in its cell") {
    const std::string out = render::markdown(
        filled("  - {table: talks, columns: [content, with]}\n", "talks: [{content: \"a|b\\nc\", with: \"x\"}]\n"));
    CHECK(has(out, "| Content | With |\n|---|---|\n| a\\|b<br>c | x |\n"));
}

TEST_CASE("Markdown has short values in a table and long ones as quotations") {
    const std::string out =
        render::markdown(filled("  - {heading: {en: Basics, zh: 基本}, rows: [[id, way], [story], [day]]}\n",
                                "id: F-1\nway: mail\nstory: \"one\\ntwo\"\nday: 2026-03-02\n"));
    CHECK(out ==
          "# Sample\n\n## Basics\n\n| Item | Content |\n|---|---|\n| Number | F-1 |\n| Way | □ Phone　☑ Mail　□ Fax |\n"
          "\n**Story**\n\n> one  \n> two\n\n| Item | Content |\n|---|---|\n| Day | 2026-03-02 |\n");
}

TEST_CASE("HTML has a cell for each label and value, in the widths of the grid") {
    const std::string out = render::html(filled("  - {columns: [1, 3], rows: [[id]]}\n", "id: F-1\n"));
    CHECK(has(out, "<col style=\"width:25.00%\"><col style=\"width:75.00%\">"));
    CHECK(has(out, "<tr><th class=\"label\">Number</th><td><p>F-1</p></td></tr>"));
}

TEST_CASE("a row that fits on a page is kept together, a longer one may be divided") {
    const std::string form = "  - {rows: [[story]]}\n";
    CHECK(has(render::html(filled(form, "story: short\n")), "<tr><th"));
    CHECK(has(render::html(filled(form, "story: " + std::string(2000, 'x') + "\n")), "<tr class=\"long\"><th"));
}

TEST_CASE("paper says its language") {
    CHECK(has(render::html(filled("  - {rows: [[id]]}\n", "id: F-1\n", {}, Lang::zh)), "<html lang=\"zh-CN\">"));
    CHECK(has(render::html(filled("  - {rows: [[id]]}\n", "id: F-1\n")), "<html lang=\"en\">"));
}
