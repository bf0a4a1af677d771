// Filling forms in: what stands in which cell.
#include "sample.hpp"

using namespace sample;

TEST_CASE("values are written as people write them") {
    const std::string record =
        "id: F-1\nat: 2026-03-02T01:12:00Z\nday: 2026-03-05\nby: Wang Fang <wang@example.cn>\namount: \"12.50\"\n"
        "currency: CNY\nwishes: [refund, apology]\n";
    const std::string form =
        "  - {rows: [[id, at], [day, by], [{field: amount, unit: currency}], [wishes], [{field: wishes, blank: 3}]]}\n";
    CHECK(values(filled(form, record)) == Texts{"F-1", "2026-03-02 09:12", "2026-03-05", "Wang Fang", "12.50 CNY",
                                                "refund, apology", "1. refund\n2. apology"});
}

TEST_CASE("choices are boxes, and one that the paper has no box for is added") {
    const std::string form =
        "  - {rows: [[{field: way, choices: {mail: {en: By letter, zh: 信函}, phone: }}], [valid]]}\n";
    CHECK(values(filled(form, "way: mail\nvalid: false\n")) == Texts{"[x]By letter[ ]Phone", "[ ]yes[x]no"});
    CHECK(values(filled(form, "way: fax\n")) == Texts{"[ ]By letter[ ]Phone[x]Fax", "[ ]yes[ ]no"});
    CHECK(values(filled(form, "")) == Texts{"[ ]By letter[ ]Phone", "[ ]yes[ ]no"});
    CHECK(values(filled("  - {rows: [[{field: way, as: words}]]}\n", "way: fax\n")) == Texts{"Fax"});
}

TEST_CASE("a field behind a box is written there, or left to be written") {
    const std::string form = "  - {rows: [[{field: way, choices: {phone: , mail: {field: by}}}]]}\n";
    CHECK(values(filled(form, "way: mail\nby: Li Min\n")) == Texts{"[ ]Phone[x]Mail: Li Min"});
    CHECK(values(filled(form, "")) == Texts{"[ ]Phone[ ]Mail: ________"});
}

TEST_CASE("a field in a list is that of every entry that fits") {
    const std::string record =
        "talks:\n  - {with: Zhang Wei, way: mail}\n  - {with: Li Lei, way: phone}\n  - {with: Han Mei, way: mail}\n";
    CHECK(values(filled("  - {rows: [[talks.with], [{field: talks.with, where: \"way = mail\"}], [talks.way]]}\n",
                        record)) == Texts{"Zhang Wei, Li Lei, Han Mei", "Zhang Wei, Han Mei", "[x]Phone[x]Mail"});
}

TEST_CASE("a block for each entry says which it is, and a blank form has as many as it asks for") {
    const std::string form =
        "  - {each: talks, where: \"way = mail\", blank: 2, heading: {en: \"Talk {number}\", zh: \"沟通{number}\"}, rows: [[with]]}\n";
    const std::string record = "talks: [{with: A, way: mail}, {with: B, way: phone}, {with: C, way: mail}]\n";
    const render::Paper paper = filled(form, record);
    REQUIRE(paper.blocks.size() == 2);
    CHECK(paper.blocks[1].heading == "Talk 2");
    CHECK(values(paper) == Texts{"A", "C"});
    CHECK(filled(form, "").blocks.size() == 2);
    CHECK(filled(form, "id: F-1\n").blocks.size() == 1);
}

TEST_CASE("an entry that a later one corrects is left out") {
    const std::string record = "talks: [{id: a, with: A}, {id: b, with: B}, {id: c, corrects: a, with: C}]\n";
    CHECK(values(filled("  - {each: talks, rows: [[with]]}\n", record)) == Texts{"B", "C"});
    CHECK(values(filled("  - {rows: [[talks.with]]}\n", record)) == Texts{"B, C"});
}

TEST_CASE("a table has a line for each entry and empty ones to fill in") {
    const std::string form =
        "  - {table: talks, numbered: {en: \"No.\", zh: 序号}, blank: 2, columns: [with, day, {field: way, as: boxes}]}\n";
    const render::Paper paper = filled(form, "talks: [{with: A, day: 2026-03-02, way: mail}]\n");
    CHECK(paper.blocks[0].titles == Texts{"No.", "With", "Day", "Way"});
    CHECK(values(paper) == Texts{"1", "A", "2026-03-02", "[ ]Phone[x]Mail", "2", "", "", "[ ]Phone[ ]Mail"});
}

TEST_CASE("a block whose condition does not hold is left out, but never of the blank form") {
    const std::string form = "  - {when: \"way = mail\", rows: [[id]]}\n  - {rows: [[day]]}\n";
    CHECK(filled(form, "way: fax\n").blocks.size() == 1);
    CHECK(filled(form, "way: mail\n").blocks.size() == 2);
    CHECK(filled(form, "").blocks.size() == 2);
}

TEST_CASE("the blank form says what to write, and leaves room for it") {
    const std::string form =
        "  - {rows: [[{field: story, hint: {en: when and where, zh: 时间地点}}], [{field: by, lines: 2}], [{field: wishes, blank: 2}]]}\n";
    const render::Paper blank = filled(form, "");
    CHECK(values(blank) == Texts{"(when and where)", "", "1. \n2. "});
    CHECK(blank.blocks[0].rows[0][1].lines == 3);
    CHECK(blank.blocks[0].rows[1][1].lines == 2);
    const render::Paper full = filled(form, "story: x\nby: y\n");
    CHECK(values(full)[0] == "x");
    CHECK(full.blocks[0].rows[0][1].lines == 0);
    CHECK(full.blocks[0].rows[1][1].lines == 0);
}

TEST_CASE("words have values in them, or a gap") {
    const std::string form = "  - {note: {en: \"{{No.}} {id} of {day}, {$age} days\", zh: x}}\n";
    render::Given given;
    given.computed = {{"age", Phrase::same("12")}};
    CHECK(filled(form, "id: F-1\n", given).blocks[0].note == "{No.} F-1 of ________, 12 days");
}

TEST_CASE("computed values, sign-offs and signatures are shown") {
    const std::string form =
        "  - {rows: [[{computed: age}, {sign_off: plan}], [{field: story, signature: [{label: {en: Approved, zh: 批准}, "
        "person: by, date: day}]}]]}\n"
        "  - {signature: [{label: {en: Customer, zh: 客户}}]}\n";
    render::Given given;
    given.computed = {{"age", Phrase::same("12")}};
    given.sign_offs = {{"plan",
                        {{Text("reviews", "审核"), "Li Min", "2026-03-02 09:12", Text("agreed", "同意")},
                         {Text("approves", "审批"), "", "", {}}}}};
    CHECK(values(filled(form, "by: A <a@b>\nday: 2026-03-02\n", given)) ==
          Texts{"12", "reviews: Li Min    2026-03-02 09:12\nagreed|approves: ________    ________",
                "/Approved=A@2026-03-02", "/Customer=@"});
}

TEST_CASE("labels are Chinese in Chinese") {
    const render::Paper paper = filled("  - {rows: [[way, day]]}\n", "way: mail\n", {}, Lang::zh);
    CHECK(paper.title == "样表");
    CHECK(paper.blocks[0].rows[0][0].content[0].text == "方式");
    CHECK(values(paper) == Texts{"[ ]电话[x]邮件[ ]传真", "　　　年　　月　　日"});
}
