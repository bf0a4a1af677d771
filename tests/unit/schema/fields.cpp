#include "schema/fields.hpp"

#include "checking.hpp"

#include <limits>

using plaint::Phrase;
using plaint::data::Path;
using plaint::schema::Field;
using plaint::schema::Fields;
using plaint::schema::Shape;

namespace {

constexpr const char* k_record = R"({
  "properties": {
    "id": {"type": "string", "x-computed": true},
    "urgency": {"$ref": "#/definitions/level", "x-label": {"en": "Urgency", "zh": "紧急程度"}},
    "received": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}, "on": {"$ref": "#/definitions/day"}},
                 "required": ["at"]},
    "customer": {"x-personal": true, "properties": {"phone": {"type": ["null", "string"]}, "vip": {"type": "boolean"}}},
    "investigations": {"type": "array", "x-append-only": true, "x-label": {"en": "Investigations", "zh": "调查"},
      "items": {"properties": {"method": {"enum": ["interview", "logs"]}, "note": {"type": "string", "x-long": true,
        "x-help": {"en": "What was seen", "zh": "所见"}}}, "required": ["method"]}},
    "tags": {"items": {"$ref": "#/definitions/level"}},
    "count": {"type": "integer"}, "amount": {"type": "number"}, "anything": true,
    "tree": {"$ref": "#/definitions/tree"}
  },
  "required": ["id", "received"],
  "allOf": [
    {"required": ["urgency"], "properties": {"urgency": {"x-help": {"en": "How soon", "zh": "多急"}}}},
    {"if": {"properties": {"count": {"const": 1}}},
     "then": {"required": ["amount"], "properties": {"only_then": {"type": "string"}}},
     "else": {"properties": {"only_else": {"format": "date", "type": "string"}}}}
  ],
  "definitions": {
    "level": {"type": "string", "enum": ["high", "low"],
              "x-labels": {"high": {"en": "High", "zh": "高"}, "low": {"en": "Low", "zh": "低"}}},
    "day": {"type": "string", "format": "date"},
    "tree": {"properties": {"name": {"type": "string"}, "children": {"items": {"$ref": "#/definitions/tree"}}}}
  }
})";

Fields fields(std::string_view json) {
    auto read = Fields::read(checking::document(json));
    REQUIRE_MESSAGE(read.has_value(), read.error().findings.front().message.en);
    return *read;
}

const Field& field(const Fields& all, std::string_view path) {
    CAPTURE(std::string(path));
    const Field* found = all.find(path);
    REQUIRE(found != nullptr);
    return *found;
}

/// Everything about a field and what lies in it, a line each.
std::string told(const Field& field) {
    std::string out =
        fmt::format("{} {} {} [{}|{}] [{}|{}]", field.path.str(), field.name, static_cast<int>(field.shape),
                    field.label.en, field.label.zh, field.help.en, field.help.zh);
    for (const bool flag : {field.required, field.personal, field.append_only, field.computed, field.decimal,
                            field.long_text, field.names_record})
        out += flag ? '1' : '0';
    for (const auto& choice : field.choices)
        out += fmt::format(" {}={}|{}*{}", choice.value, choice.label.en, choice.label.zh, choice.score);
    out += '\n';
    if (field.item != nullptr) out += "item " + told(*field.item);
    for (const Field* member : field.members) out += told(*member);
    return out;
}

}  // namespace

TEST_CASE("packed fields come back with all that is known of them") {
    const Fields read = fields(R"({"properties": {
        "bare": {}, "text": {"type": "string", "x-long": true, "x-record": true, "x-label": {"en": "Text", "zh": "文"}},
        "rate": {"type": "string", "x-decimal": true, "x-help": {"en": "In %", "zh": "百分数"}},
        "grade": {"enum": ["a", "b"], "x-labels": {"a": {"en": "A", "zh": "甲"}}, "x-scores": {"b": 4.5}},
        "group": {"x-personal": true, "properties": {"list": {"x-append-only": true, "items": {"required": ["at"],
            "properties": {"at": {"type": "string", "format": "date", "x-computed": true}}}}}},
        "words": {"type": "array", "items": {"enum": ["x", "y"]}}}, "required": ["text"]})");
    const Fields back = Fields::unpacked(read.packed());
    CHECK(told(back.root()) == told(read.root()));
    CHECK(back.names() == read.names());
    CHECK(field(back, "group.list").members == field(back, "group.list").item->members);
    CHECK(told(Fields::unpacked(fields(k_record).packed()).root()) == told(fields(k_record).root()));
}

TEST_CASE("fields stand in the schema's order, those of conditions behind") {
    CHECK(fields(k_record).names() == std::vector<std::string>{"id",
                                                               "urgency",
                                                               "received",
                                                               "received.at",
                                                               "received.on",
                                                               "customer",
                                                               "customer.phone",
                                                               "customer.vip",
                                                               "investigations",
                                                               "investigations.method",
                                                               "investigations.note",
                                                               "tags",
                                                               "count",
                                                               "amount",
                                                               "anything",
                                                               "tree",
                                                               "tree.name",
                                                               "tree.children",
                                                               "tree.children.name",
                                                               "only_then",
                                                               "only_else"});
}

TEST_CASE("shapes follow from type and format, also behind references") {
    const Fields all = fields(k_record);
    const std::pair<const char*, Shape> rows[] = {
        {"", Shape::group},
        {"id", Shape::text},
        {"urgency", Shape::text},
        {"received.at", Shape::instant},
        {"received.on", Shape::date},
        {"customer.phone", Shape::text},
        {"customer.vip", Shape::boolean},
        {"tags", Shape::list},
        {"investigations", Shape::list},
        {"investigations.method", Shape::text},
        {"count", Shape::integer},
        {"amount", Shape::number},
        {"anything", Shape::any},
        {"only_else", Shape::date},
        {"customer", Shape::group},
    };
    for (const auto& [path, shape] : rows) {
        const char* shown = path;  // clang 14 captures no structured binding
        CAPTURE(shown);
        CHECK(field(all, path).shape == shape);
    }
}

TEST_CASE("only what every record must have is required") {
    const Fields all = fields(k_record);
    CHECK(field(all, "id").required);
    CHECK(field(all, "urgency").required);
    CHECK(field(all, "received.at").required);
    CHECK(field(all, "investigations.method").required);
    CHECK_FALSE(field(all, "received.on").required);
    CHECK_FALSE(field(all, "amount").required);
}

TEST_CASE("labels, help and flags are gathered from all that speaks of a field") {
    const Fields all = fields(k_record);
    CHECK(field(all, "urgency").label == Phrase("Urgency", "紧急程度"));
    CHECK(field(all, "urgency").help == Phrase("How soon", "多急"));
    CHECK(field(all, "id").label == Phrase::same("id"));
    CHECK(field(all, "id").help.empty());
    CHECK(field(all, "id").computed);
    CHECK(field(all, "investigations").append_only);
    CHECK_FALSE(field(all, "investigations.note").append_only);
    CHECK(field(all, "investigations.note").long_text);
    CHECK(field(all, "investigations.note").help.zh == "所见");
}

TEST_CASE("what lies in a personal group is personal") {
    const Fields all = fields(k_record);
    CHECK(field(all, "customer").personal);
    CHECK(field(all, "customer.phone").personal);
    CHECK_FALSE(field(all, "received.at").personal);
}

TEST_CASE("lists have their items, and groups their members") {
    const Fields all = fields(k_record);
    const Field& list = field(all, "investigations");
    REQUIRE(list.item != nullptr);
    CHECK(list.item->shape == Shape::group);
    REQUIRE(list.members.size() == 2);
    CHECK(list.members[1]->name == "note");
    CHECK(field(all, "tags").item->choices.size() == 2);
    CHECK(field(all, "tags").choices.size() == 2);
    CHECK(all.root().members.size() == 12);
}

TEST_CASE("fields are found whatever the index") {
    const Fields all = fields(k_record);
    CHECK(all.find("investigations[3].method") == all.find("investigations.method"));
    CHECK(all.find(*Path::parse("investigations[0]")) == all.find("investigations"));
    CHECK(all.find("nowhere") == nullptr);
    CHECK(all.find("id.") == nullptr);
}

TEST_CASE("rank is the place among the siblings in the schema") {
    const Fields all = fields(k_record);
    CHECK(all.rank({}, "id") == 0);
    CHECK(all.rank({}, "received") == 2);
    CHECK(all.rank(*Path::parse("investigations[7]"), "note") == 1);
    CHECK(all.rank({}, "nowhere") == std::numeric_limits<std::size_t>::max());
    CHECK(all.rank(*Path::parse("nowhere"), "id") == std::numeric_limits<std::size_t>::max());
}

TEST_CASE("a word is chosen by itself or by its label in either language") {
    const Fields all = fields(k_record);
    const Field& urgency = field(all, "urgency");
    for (const char* typed : {"high", "HIGH", "High", "高", " high ", "ｈｉｇｈ"}) {
        CAPTURE(std::string(typed));
        CHECK(plaint::schema::choose(urgency, typed) == std::optional<std::string>("high"));
    }
    CHECK(plaint::schema::choose(urgency, "hi") == std::nullopt);
    CHECK(plaint::schema::choose(field(all, "id"), "high") == std::nullopt);
    CHECK(plaint::schema::choose(field(all, "tags"), "低") == std::optional<std::string>("low"));
}

TEST_CASE("a label that two words share chooses neither") {
    const Fields all = fields(R"({"properties": {"a": {"enum": ["x", "y"], "x-labels":
        {"x": {"en": "Same", "zh": "同"}, "y": {"en": "same", "zh": "另"}}}}})");
    CHECK(plaint::schema::choose(field(all, "a"), "SAME") == std::nullopt);
    CHECK(plaint::schema::choose(field(all, "a"), "另") == std::optional<std::string>("y"));
}

TEST_CASE("a stored word is called by its label, or by itself") {
    const Fields all = fields(k_record);
    CHECK(plaint::schema::label_of(field(all, "urgency"), "low") == Phrase("Low", "低"));
    CHECK(plaint::schema::label_of(field(all, "urgency"), "odd") == Phrase::same("odd"));
    CHECK(plaint::schema::label_of(field(all, "investigations.method"), "logs") == Phrase::same("logs"));
}

TEST_CASE("the words of a list may be labelled at the list or at its items") {
    const Fields all =
        fields(R"({"properties": {"a": {"x-labels": {"x": {"en": "X", "zh": "甲"}}, "items": {"enum": ["x"]}}}})");
    CHECK(plaint::schema::label_of(field(all, "a"), "x").zh == "甲");
}

TEST_CASE("constants with labels are choices, too") {
    const Fields all = fields(
        R"({"properties": {"a": {"oneOf": [{"const": "x", "x-label": {"en": "X", "zh": "甲"}}, {"const": "y"}]}}})");
    CHECK(plaint::schema::choose(field(all, "a"), "甲") == std::optional<std::string>("x"));
}

TEST_CASE("a schema whose labels or references are broken has no fields") {
    struct Row {
        const char* schema;
        const char* expected;
    };
    const Row rows[] = {
        {R"({"properties": {"a": {"x-label": "A"}}})", "1:34 schema.invalid properties.a.x-label"},
        {R"({"properties": {"a": {"$ref": "#/nowhere"}}})", "1:31 schema.unresolved_ref properties.a.$ref"},
    };
    for (const Row& row : rows) {
        const auto read = Fields::read(checking::document(row.schema));
        REQUIRE(!read.has_value());
        CHECK(read.error().kind == plaint::Failing::data);
        CHECK(checking::briefs(read.error().findings) == std::vector<std::string>{row.expected});
    }
}

TEST_CASE("definitions that multiply without end are refused") {
    std::string definitions;
    for (int i = 0; i < 40; ++i) {
        definitions += fmt::format(R"("d{0}": {{"properties": {{"x": {{"$ref": "#/definitions/d{1}"}}, "y": {{"$ref":
            "#/definitions/d{1}"}}}}}}, )",
                                   i, i + 1);
    }
    const auto read = Fields::read(checking::document(fmt::format(
        R"({{"$ref": "#/definitions/d0", "definitions": {{{}"d40": {{"type": "string"}}}}}})", definitions)));
    REQUIRE(!read.has_value());
    CHECK(read.error().findings.front().code == "schema.limit");
}
