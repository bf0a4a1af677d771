// Reading forms: every mistake with its code and place.
#include "sample.hpp"

using namespace sample;

TEST_CASE("a form that names only what exists is read") {
    const auto form = read(
        "label: {en: Sample, zh: 样表}\nkinds: [fault]\nheader: {left: {en: Dept., zh: 部门}, number: id}\ncolumns: 4\n"
        "blocks:\n"
        "  - heading: {en: Basics, zh: 基本信息}\n"
        "    rows: [[id, {field: way, choices: [mail]}], [{field: story, lines: 6}]]\n"
        "  - {each: talks, where: \"way = mail\", rows: [[with, {field: by, bare: true}]]}\n");
    REQUIRE(form.has_value());
    CHECK(form->label == Phrase(Text("Sample", "样表")));
    CHECK(form->kinds == Texts{"fault"});
    CHECK(form->blocks[0].rows[0][0].columns() == 2);
    CHECK(form->blocks[0].rows[1][0].columns() == 4);
    CHECK(form->blocks[1].rows[0][0].parts[0].place.in_entry);
    CHECK_FALSE(form->blocks[1].rows[0][1].parts[0].place.in_entry);
}

TEST_CASE("the last cell of a row takes the columns that are left") {
    const auto form = blocks("  - {columns: 6, rows: [[id, day], [{field: story, bare: true}]]}\n");
    REQUIRE(form.has_value());
    CHECK(form->blocks[0].rows[0][1].span == 3);
    CHECK(form->blocks[0].rows[1][0].span == 6);
}

TEST_CASE("a field that the record does not have is found where it is named") {
    CHECK(wrong("  - {rows: [[idd]]}\n") == Texts{"form.unknown_field 3:14"});
    CHECK(wrong("  - {rows: [[{field: talks.wth}]]}\n") == Texts{"form.unknown_field 3:22"});
    CHECK(wrong("  - {each: talks, rows: [[wiht]]}\n") == Texts{"form.unknown_field 3:27"});
    CHECK(wrong("  - {table: talks, columns: [content, dya]}\n") == Texts{"form.unknown_field 3:39"});
    CHECK(wrong("  - {signature: [{label: {en: By, zh: 人}, person: bye}]}\n") == Texts{"form.unknown_field 3:51"});
    CHECK(wrong("  - {note: {en: \"{idd}\", zh: x}}\n") == Texts{"form.unknown_field 3:17"});
    const auto form = blocks("  - {each: talks, rows: [[wiht]]}\n");
    CHECK(form.error().findings[0].hint.en == "Did you mean `with`?");
}

TEST_CASE("choices, kinds, computed values and sign-offs that are not defined are found") {
    CHECK(wrong("  - {rows: [[{field: way, choices: [mail, fex]}]]}\n") == Texts{"form.unknown_name 3:43"});
    CHECK(wrong("  - {rows: [[{field: way, choices: {fex: }}]]}\n") == Texts{"form.unknown_name 3:37"});
    CHECK(wrong("  - {rows: [[{computed: aeg}]]}\n") == Texts{"form.unknown_name 3:25"});
    CHECK(wrong("  - {rows: [[{text: {en: \"{$aeg}\", zh: x}}]]}\n") == Texts{"form.unknown_name 3:26"});
    CHECK(wrong("  - {rows: [[{sign_off: plam}]]}\n") == Texts{"form.unknown_name 3:25"});
    const auto form = read("label: {en: a, zh: b}\nkinds: [falt]\nblocks: [{rows: [[id]]}]\n");
    REQUIRE(!form.has_value());
    CHECK(form.error().findings[0].code == "form.unknown_name");
    CHECK(form.error().findings[0].position.line == 2);
}

TEST_CASE("only a list of entries is repeated") {
    CHECK(wrong("  - {each: wishes, rows: [[id]]}\n") == Texts{"form.no_list 3:12"});
    CHECK(wrong("  - {table: story, columns: [id]}\n") == Texts{"form.no_list 3:13"});
}

TEST_CASE("a row that is wider than its grid is found") {
    CHECK(wrong("  - {rows: [[id, day, way]]}\n") == Texts{"form.wide_row 3:13"});
    CHECK(wrong("  - {columns: [1, 2], rows: [[{field: id, span: 2}]]}\n") == Texts{"form.wide_row 3:30"});
    CHECK(wrong("  - {rows: [[{field: id, inside: true, span: 4}]]}\n").empty());
}

TEST_CASE("a cell shows one thing") {
    CHECK(wrong("  - {rows: [[{span: 2}]]}\n") == Texts{"form.bad_cell 3:14"});
    CHECK(wrong("  - {rows: [[{field: id, computed: age}]]}\n") == Texts{"form.bad_cell 3:14"});
    CHECK(wrong("  - {rows: [[{parts: [id], field: day}]]}\n") == Texts{"form.bad_cell 3:35"});
    CHECK(wrong("  - {rows: [[{field: story, where: \"way = mail\"}]]}\n") == Texts{"form.bad_cell 3:36"});
}

TEST_CASE("a block shows one thing") {
    CHECK(wrong("  - {rows: [[id]], note: {en: x, zh: x}}\n") == Texts{"form.bad_block 3:26"});
    CHECK(wrong("  - {each: talks}\n") == Texts{"form.bad_block 3:12"});
    CHECK(wrong("  - {table: talks}\n") == Texts{"form.bad_block 3:13"});
    CHECK(wrong("  - {rows: [[id]], where: \"way = mail\"}\n") == Texts{"form.bad_block 3:27"});
}

TEST_CASE("conditions are held to the record or to the entries") {
    CHECK(wrong("  - {when: \"wey = mail\", rows: [[id]]}\n") == Texts{"form.bad_condition 3:12"});
    CHECK(wrong("  - {each: talks, where: \"wey = mail\", rows: [[id]]}\n") == Texts{"form.unknown_field 3:26"});
    CHECK(wrong("  - {rows: [[{field: talks.content, where: \"way =\"}]]}\n") == Texts{"form.bad_condition 3:44"});
}

TEST_CASE("a brace that stands alone is found") {
    CHECK(wrong("  - {note: {en: \"{id\", zh: x}}\n") == Texts{"form.bad_text 3:17"});
    CHECK(wrong("  - {note: {en: \"id}\", zh: x}}\n") == Texts{"form.bad_text 3:17"});
    CHECK(wrong("  - {note: {en: \"{{id}} {id}\", zh: x}}\n").empty());
}

TEST_CASE("a record's form is the one that names its kind, else the first for any") {
    std::vector<render::Form> forms(3);
    forms[0].name = "any";
    forms[1].name = "other";
    forms[2].name = "praise";
    forms[2].kinds = {"praise"};
    CHECK(render::form_for(forms, "praise")->name == "praise");
    CHECK(render::form_for(forms, "fault")->name == "any");
    CHECK(render::form_for({forms[2]}, "fault") == nullptr);
}
