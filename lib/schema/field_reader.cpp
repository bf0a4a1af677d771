#include "schema/field_reader.hpp"

#include "schema/annotations.hpp"
#include "schema/codes.hpp"
#include "schema/describe.hpp"
#include "schema/keywords.hpp"

#include <algorithm>
#include <array>

namespace plaint::schema {

using data::Kind;
using data::View;

namespace {

/// More fields than any form has; definitions that refer to each other many times could make millions.
constexpr std::size_t k_most_fields = 5000;
constexpr std::size_t k_most_statements = 1000;
constexpr int k_most_depth = 64;

Shape shape_named(std::string_view type, std::string_view format) {
    if (type == "string" && format == "date") return Shape::date;
    if (type == "string" && format == "date-time") return Shape::instant;
    if (type == "string") return Shape::text;
    if (type == "integer") return Shape::integer;
    if (type == "number") return Shape::number;
    if (type == "boolean") return Shape::boolean;
    if (type == "array") return Shape::list;
    if (type == "object") return Shape::group;
    return Shape::any;
}

/// The first type that is not null, of one name or a list of them.
std::string_view type_in(View schema) {
    const View type = schema.find("type");
    if (type.is(Kind::string)) return type.text() == "null" ? std::string_view{} : type.text();
    for (const View one : type) {
        if (one.text() != "null") return one.text();
    }
    if (schema.find("properties")) return "object";
    if (schema.find("items")) return "array";
    const View first = schema.find("enum").at(std::size_t{0});
    return first.is(Kind::string) ? std::string_view("string") : std::string_view{};
}

bool has_flag(View schema, std::string_view keyword) { return schema.find(keyword).boolean().value_or(false); }

void take_flags(Field& field, View schema) {
    field.personal = field.personal || has_flag(schema, "x-personal");
    field.append_only = field.append_only || has_flag(schema, "x-append-only");
    field.computed = field.computed || has_flag(schema, "x-computed");
    field.decimal = field.decimal || has_flag(schema, "x-decimal");
    field.long_text = field.long_text || has_flag(schema, "x-long");
    field.names_record = field.names_record || has_flag(schema, "x-record");
}

void take_phrase(Phrase& phrase, View view) {
    if (phrase.empty()) phrase = phrase_of(view);
}

/// Values of `enum`, or of an `anyOf` or `oneOf` that lists constants with titles.
std::vector<Choice> choices_in(View schema) {
    std::vector<Choice> choices;
    for (const View value : schema.find("enum")) {
        if (value.is_scalar() && !value.is(Kind::null)) choices.push_back({std::string(value.text()), {}});
    }
    for (const std::string_view keyword : {"oneOf", "anyOf"}) {
        for (const View branch : schema.find(keyword)) {
            const View value = branch.find("const");
            if (value.is(Kind::string)) choices.push_back({std::string(value.text()), label_in(branch)});
        }
    }
    return choices;
}

}  // namespace

FieldReader::FieldReader(const data::Document& schema, const Resolver& resolver) : m_resources(resolver) {
    m_resources.add(schema, {});
}

void FieldReader::read(View schema) { describe(add({}, {}), {{schema, Reach::always}}); }

Field& FieldReader::add(const data::Path& path, std::string_view name) {
    Field& field = m_fields.emplace_back();
    field.path = path;
    field.name = name;
    return field;
}

void FieldReader::push(View schema, Reach reach, Statements& all) {
    const bool known = std::any_of(all.begin(), all.end(), [schema](const Statement& statement) {
        return key_of(statement.schema) == key_of(schema);
    });
    if (!known && schema.is(Kind::mapping) && all.size() < k_most_statements) all.push_back({schema, reach});
}

void FieldReader::expand_branches(const Statement& from, Statements& all) {
    for (const View part : from.schema.find("allOf")) push(part, from.reach, all);
    for (const std::string_view keyword : {"then", "else"}) {
        if (const View branch = from.schema.find(keyword)) push(branch, Reach::sometimes, all);
    }
    for (const std::string_view keyword : {"anyOf", "oneOf", "dependencies"}) {
        for (const View branch : from.schema.find(keyword)) push(branch, Reach::sometimes, all);
    }
}

/// Adds to the statements all that they refer to, breadth first: what stands nearer to the field counts more.
void FieldReader::expand(Statements& statements) {
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const Statement statement = statements[i];
        const View ref = ref_of(statement.schema);
        if (!ref) {
            expand_branches(statement, statements);
            continue;
        }
        if (const View target = m_resources.resolve(statement.schema, ref.text())) {
            push(target, statement.reach, statements);
            continue;
        }
        const auto message =
            phrase({"the reference {0} leads nowhere", "引用 {0} 没有指向任何位置"}, quoted(ref.text()));
        m_findings.push_back(at(ref, error(k_unresolved_ref, message)));
    }
}

void FieldReader::describe(Field& field, Statements statements) {
    if (!m_findings.empty() || !is_bounded(statements.front().schema)) return;
    ++m_depth;
    expand(statements);
    for (const auto& [schema, reach] : statements) {
        check_annotations(schema, m_findings);
        take_flags(field, schema);
        take_phrase(field.label, schema.find("x-label"));
        take_phrase(field.help, schema.find("x-help"));
        if (field.shape == Shape::any) field.shape = shape_named(type_in(schema), schema.find("format").text());
        // A format may stand apart from its type.
        if (field.shape == Shape::text) {
            const Shape exact = shape_named("string", schema.find("format").text());
            if (exact != Shape::text) field.shape = exact;
        }
        if (field.choices.empty()) field.choices = choices_in(schema);
    }
    if (field.label.empty()) field.label = Phrase::same(field.name);
    describe_members(field, statements);
    describe_items(field, statements);
    label_choices(field, statements);
    --m_depth;
}

/// Stops before a schema makes more fields than anybody could mean.
bool FieldReader::is_bounded(View schema) {
    if (m_fields.size() <= k_most_fields && m_depth < k_most_depth) return true;
    m_findings.push_back(
        at(schema, error(k_limit, Text{"the schema describes more fields, or deeper ones, than plaint reads",
                                       "模式描述的字段过多或过深，超出 plaint 可读取的范围"})));
    return false;
}

void FieldReader::describe_members(Field& field, const Statements& statements) {
    std::vector<std::pair<std::string_view, Statements>> members;
    std::vector<std::string_view> required;
    for (const auto& [schema, reach] : statements) {
        for (const View property : schema.find("properties")) {
            const auto known = std::find_if(members.begin(), members.end(),
                                            [property](const auto& member) { return member.first == property.key(); });
            if (known == members.end()) {
                members.push_back({property.key(), {{property, Reach::always}}});
            } else {
                push(property, Reach::sometimes, known->second);
            }
        }
        if (reach == Reach::sometimes) continue;
        for (const View name : schema.find("required")) required.push_back(name.text());
    }
    for (auto& [name, inner] : members) {
        // A schema within itself describes trees without end; one level of it is enough for a form.
        int& open = m_open[key_of(inner.front().schema)];
        if (open > 0) continue;
        ++open;
        Field& member = add(field.path / name, name);
        member.required = std::find(required.begin(), required.end(), name) != required.end();
        member.personal = field.personal;
        member.computed = field.computed;
        field.members.push_back(&member);
        describe(member, std::move(inner));
        --open;
    }
}

void FieldReader::describe_items(Field& field, const Statements& statements) {
    Statements inner;
    for (const auto& [schema, reach] : statements) {
        if (const View items = schema.find("items")) push(items, Reach::always, inner);
    }
    if (inner.empty()) return;
    int& open = m_open[key_of(inner.front().schema)];
    if (open > 0) return;
    ++open;
    Field& item = add(field.path, field.name);
    item.personal = field.personal;
    item.computed = field.computed;
    field.item = &item;
    describe(item, std::move(inner));
    --open;
    field.members = item.members;
    if (field.choices.empty()) field.choices = item.choices;
}

void FieldReader::label_choices(Field& field, const Statements& statements) {
    for (Choice& choice : field.choices) {
        for (const auto& [schema, reach] : statements) {
            take_phrase(choice.label, schema.find("x-labels").find(choice.value));
            if (choice.score.empty()) choice.score = schema.find("x-scores").find(choice.value).text();
        }
    }
}

}  // namespace plaint::schema
