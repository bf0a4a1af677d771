#include "data/document.hpp"

#include "data/json.hpp"

#include <doctest/doctest.h>

using namespace plaint::data;

namespace {

constexpr plaint::Code k_sample{"sample.code", {"a sample", "示例"}, {"why", "原因"}};

Document sample() {
    return Document::of(Mapping{{"title", "漏水"},
                                {"customer", Mapping{{"name", "张三"}, {"phone", Value()}, {"vip", true}}},
                                {"plan", Sequence{Mapping{{"owner", "李四"}}, Mapping{{"owner", "王五"}, {"days", 3}}}},
                                {"cost", Number{"12.50"}},
                                {"notes", Sequence{}}},
                        "memory");
}

Document json(std::string text) {
    plaint::Result<Document> parsed = parse_json(std::move(text), "f.json");
    REQUIRE(parsed);
    return *parsed;
}

}  // namespace

TEST_CASE("a default document is one null without text") {
    const Document document;
    CHECK(document.root());
    CHECK(document.root().kind() == Kind::null);
    CHECK(document.text().empty());
    CHECK(document.root().path().empty());
}

TEST_CASE("members and items are reached by key, index and path") {
    const Document document = sample();
    const View root = document.root();
    CHECK(root.find("title").text() == "漏水");
    CHECK(root.find("customer", "name").text() == "张三");
    CHECK(root.find("plan").at(1).find("owner").text() == "王五");
    CHECK(root.find("plan").back().find("days").integer() == 3);
    CHECK(root.at(std::size_t{1}).key() == "customer");
    CHECK(root.at(*Path::parse("plan[1].days")).integer() == 3);
    CHECK(root.at(Path{}).index() == 0);
    CHECK(root.find("customer", "name").parent().key() == "customer");
}

TEST_CASE("what is not there is absent and harmless all the way down") {
    const Document document = sample();
    const View root = document.root();
    const View absent[] = {
        View{},
        root.find("none"),
        root.find("none", "deeper", "still"),
        root.find("title", "inside a text"),
        root.find("plan").find("owner"),
        root.find("plan").at(2),
        root.find("notes").at(std::size_t{0}),
        root.find("notes").back(),
        root.find("title").back(),
        root.parent(),
        root.at(*Path::parse("plan[2].days")),
        root.at(*Path::parse("customer[0]")),
        root.at(*Path::parse("title.x")),
    };
    for (const View view : absent) {
        CHECK_FALSE(view);
        CHECK(view.is_blank());
        CHECK(view.text().empty());
        CHECK(view.size() == 0);
        CHECK_FALSE(view.is(Kind::null));
        CHECK(view.integer() == std::nullopt);
        CHECK(view.value().is_null());
        CHECK(view.begin() == view.end());
    }
}

TEST_CASE("children come in order, a mapping's with their keys") {
    const Document document = sample();
    std::string keys;
    for (const View member : document.root()) keys += std::string(member.key()) + " ";
    CHECK(keys == "title customer plan cost notes ");
    std::string owners;
    for (const View item : document.root().find("plan")) owners += item.find("owner").text();
    CHECK(owners == "李四王五");
}

TEST_CASE("a view knows its path") {
    const Document document = sample();
    CHECK(document.root().find("plan").at(1).find("days").path().str() == "plan[1].days");
    CHECK(document.root().find("customer").path().str() == "customer");
    CHECK(document.root().path().str().empty());
}

TEST_CASE("blank is what a required field may not be") {
    const Document document = Document::of(Mapping{{"null", Value()},
                                                   {"empty", ""},
                                                   {"list", Sequence{}},
                                                   {"group", Mapping{}},
                                                   {"space", " "},
                                                   {"zero", 0},
                                                   {"no", false},
                                                   {"item", Sequence{Value()}}});
    std::string blank;
    for (const View member : document.root()) {
        if (member.is_blank()) blank += std::string(member.key()) + " ";
    }
    CHECK(blank == "null empty list group ");
}

TEST_CASE("integers are read in every spelling of YAML's core schema") {
    struct Case {
        std::string_view spelling;
        std::optional<std::int64_t> value;
    };
    const Case cases[] = {
        {"0", 0},
        {"-0", 0},
        {"+7", 7},
        {"012", 12},
        {"0o17", 15},
        {"0x1F", 31},
        {"-12", -12},
        {"9223372036854775807", INT64_MAX},
        {"-9223372036854775808", INT64_MIN},
        {"9223372036854775808", {}},
        {"-9223372036854775809", {}},
        {"", {}},
        {"-", {}},
        {"1_000", {}},
        {"0x", {}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.spelling);
        auto tree = std::make_shared<Tree>();
        Node node;
        node.kind = Kind::integer;
        node.text = c.spelling;
        tree->nodes.push_back(node);
        CHECK(View(tree.get(), 0).integer() == c.value);
    }
}

TEST_CASE("a value survives being a document") {
    const Value value = sample().root().value();
    CHECK(Document::of(value).root().value() == value);
    CHECK(*find(*value.get<Mapping>(), "cost") == Value(Number{"12.50"}));
    CHECK(sample().name() == "memory");
    CHECK(sample().root().node().style == Style::built);
}

TEST_CASE("sameness is about meaning") {
    struct Case {
        std::string_view what;
        std::string a, b;
        bool same;
    };
    const Case cases[] = {
        {"layout", "{\"a\": [1, 2]}", "{ \"a\":[1,2] }", true},
        {"order of members", R"({"a": 1, "b": [true], "c": null})", R"({"c": null, "a": 1, "b": [true]})", true},
        {"spelling of a text", R"(["\u5ba2"])", R"(["客"])", true},
        {"spelling of zero", "[0]", "[-0]", true},
        {"order of items", "[1, 2]", "[2, 1]", false},
        {"another value", R"({"a": 1})", R"({"a": 2})", false},
        {"another value, members reordered", R"({"a": 1, "b": 2})", R"({"b": 2, "a": 3})", false},
        {"another key", R"({"a": 1})", R"({"b": 1})", false},
        {"a member more", R"({"a": 1})", R"({"a": 1, "b": 2})", false},
        {"text and number", "[1]", R"(["1"])", false},
        {"true and false", "[true]", "[false]", false},
        {"null and nothing", R"({"a": null})", "{}", false},
        {"null and empty text", "[null]", R"([""])", false},
        {"empty list and empty group", "[[]]", "[{}]", false},
        {"money keeps its spelling", "[1.50]", "[1.5]", false},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        const Document a = json(c.a);
        const Document b = json(c.b);
        CHECK(same(a.root(), b.root()) == c.same);
        CHECK(same(b.root(), a.root()) == c.same);
        CHECK(same(a.root(), b.root().value()) == c.same);
    }
}

TEST_CASE("a finding is placed at a value, or at its key") {
    const Document document = json("{\n  \"客户\": {\"phone\": \"12\"}\n}");
    const View phone = document.root().find("客户", "phone");
    const plaint::Finding value = at(phone, plaint::error(k_sample, plaint::Phrase::same("m")));
    CHECK(value.file == "f.json");
    CHECK(value.field == "客户.phone");
    CHECK(value.message.en == "m");
    CHECK(value.position.line == 2);
    CHECK(value.position.column == 19);
    CHECK(value.position.width == 4);
    const plaint::Finding key = at(phone, plaint::error(k_sample, plaint::Phrase::same("m")), Mark::key);
    CHECK(key.position.column == 10);
    CHECK(key.position.width == 7);
}

TEST_CASE("a finding at the root's key is placed at its value") {
    const Document document = json("  [1]");
    const plaint::Finding finding = at(document.root(), plaint::error(k_sample, plaint::Phrase::same("m")), Mark::key);
    CHECK(finding.position.column == 3);
    CHECK(finding.position.width == 3);
}

TEST_CASE("a finding in a document without text has a field but no position") {
    const Document document = sample();
    const plaint::Finding finding =
        at(document.root().find("plan").at(1), plaint::error(k_sample, plaint::Phrase::same("m")));
    CHECK(finding.field == "plan[1]");
    CHECK(finding.file == "memory");
    CHECK(finding.position.line == 0);
    CHECK(at(View{}, plaint::error(k_sample, plaint::Phrase::same("m"))).file.empty());
}
