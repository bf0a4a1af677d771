// Letters: what their first lines say, and what stands in them.
#include "render/letter.hpp"

#include "sample.hpp"

using namespace sample;

namespace {

std::string written(const std::string& text, const std::string& record, const render::Beside& beside = {},
                    Lang lang = Lang::en) {
    const auto letter = render::read_letter(text, "l.txt", fields());
    REQUIRE(letter.has_value());
    const data::Document document = yaml::parse(record, "r.yaml").value();
    return render::letter(*letter, document.root(), fields(), beside, lang).value();
}

}  // namespace

TEST_CASE("the first lines of a letter say its label and what it needs, and are not printed") {
    const auto letter =
        render::read_letter("{{! label: Notice }}\n{{! needs: way = mail }}\nDear {{by}}\n", "l.txt", fields());
    REQUIRE(letter.has_value());
    CHECK(letter->label == "Notice");
    CHECK(letter->needs->text() == "way = mail");
    CHECK(letter->text == "Dear {{by}}\n");
}

TEST_CASE("a letter that cannot be read is found, in its line") {
    const auto where = [](const std::string& text) {
        const auto letter = render::read_letter(text, "l.txt", fields());
        if (letter) return std::string("fine");
        const Finding& found = letter.error().findings.front();
        return fmt::format("{} {}:{}", found.code, found.file, found.position.line);
    };
    CHECK(where("{{#by}}") == "render.bad_template l.txt:0");
    CHECK(where("{{! label: x }}\n{{! needs: wey = mail }}\n") == "render.bad_template l.txt:2");
    CHECK(where("{{! lable: x }}\n") == "render.bad_template l.txt:1");
    CHECK(where("{{by}}") == "fine");
}

TEST_CASE("values are written as they are, choices by their labels, moments in the zone") {
    const time::Zone zone = time::Zone::find("+08:00").value();
    const render::Beside beside{{{"today", "2026-03-05"}, {"due", data::Mapping{{"answer", "2026-03-06 09:00"}}}},
                                &zone};
    CHECK(written("{{by}} {{way}} {{at}} {{today}} {{due.answer}}{{^due.other}} -{{/due.other}}",
                  "by: \"<b> & co\"\nway: mail\nat: \"2026-03-02T01:00:00Z\"\n",
                  beside) == "<b> & co Mail 2026-03-02 09:00 2026-03-05 2026-03-06 09:00 -");
    CHECK(written("{{way}}", "way: mail\n", {}, Lang::zh) == "邮件");
}

TEST_CASE("lists are repeated without what was corrected, and their last entry has a name") {
    const std::string record =
        "talks: [{id: a, with: A}, {id: b, with: B}, {id: c, corrects: a, with: C}]\nwishes: [x, y]\n";
    CHECK(written("{{#talks}}{{with}};{{/talks}}{{last.talks.with}} {{#wishes}}{{.}},{{/wishes}}", record) ==
          "B;C;C x,y,");
    CHECK(written("{{#last.talks}}{{with}}{{/last.talks}}", "by: x\n").empty());
}
