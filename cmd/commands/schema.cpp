// plaint schema: the JSON Schemas that plaint works by, and the fields that they define.
#include "base/nearest.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/json.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/rules_in_force.hpp"
#include "cmd/session.hpp"
#include "cmd/table.hpp"
#include "data/json.hpp"

namespace plaint::cmd {

namespace {

std::string_view shape_name(const schema::Field& field) {
    if (!field.choices.empty() && field.shape != schema::Shape::list) return "word";
    switch (field.shape) {
        case schema::Shape::text:
            return "text";
        case schema::Shape::integer:
            return "integer";
        case schema::Shape::number:
            return "number";
        case schema::Shape::boolean:
            return "boolean";
        case schema::Shape::date:
            return "date";
        case schema::Shape::instant:
            return "instant";
        case schema::Shape::list:
            return "list";
        case schema::Shape::group:
            return "group";
        case schema::Shape::any:
            return "any";
    }
    return "any";
}

std::string notes_of(const schema::Field& field, Lang lang) {
    std::string out;
    const auto add = [&](const Phrase& text) { out += (out.empty() ? "" : ", ") + text.in(lang); };
    if (field.required) add(Text("required", "必填"));
    if (field.computed) add(Text("written by plaint", "由 plaint 写入"));
    if (field.append_only) add(Text("append-only", "只追加"));
    if (field.personal) add(Text("personal", "个人信息"));
    return out;
}

void add_rows(const schema::Field& field, Lang lang, Table& table) {
    table.rows.push_back(
        {field.path.str(), std::string(shape_name(field)), field.label.in(lang), notes_of(field, lang)});
    for (const schema::Field* member : field.members) add_rows(*member, lang, table);
    if (field.item != nullptr) {
        for (const schema::Field* member : field.item->members) add_rows(*member, lang, table);
    }
}

/// All fields, or one of them with its values.
Result<int> print_fields(Context& context, const store::Rules& rules, const std::string& name) {
    const schema::Fields& fields = rules.policy.fields;
    Table table;
    table.columns = {{"field", Text("Field", "字段")},
                     {"type", Text("Type", "类型")},
                     {"label", Text("Label", "名称"), Align::left, Cut::on_terminal},
                     {"notes", Text("Notes", "备注"), Align::left, Cut::on_terminal}};
    if (name.empty()) {
        for (const schema::Field* field : fields.root().members) add_rows(*field, context.lang(), table);
        print_table(context, table);
        return 0;
    }
    const schema::Field* field = fields.find(std::string_view(name));
    if (field == nullptr) {
        Phrase hint = Text("`plaint schema --fields` lists the fields", "`plaint schema --fields` 可列出字段");
        if (const auto near = nearest(name, fields.names()))
            hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return fail(Failing::usage,
                    error(k_unknown_field, phrase({"the record has no field `{0}`", "记录中没有字段 `{0}`"}, name),
                          std::move(hint)));
    }
    add_rows(*field, context.lang(), table);
    print_table(context, table);
    std::vector<schema::Choice> choices =
        field->choices.empty() && field->item != nullptr ? field->item->choices : field->choices;
    if (choices.empty()) return 0;
    Table values;
    values.columns = {{"value", Text("Value", "值")}, {"label", Text("Label", "名称")}};
    for (const schema::Choice& choice : choices) values.rows.push_back({choice.value, choice.label.in(context.lang())});
    context.print("\n");
    print_table(context, values);
    return 0;
}

Result<int> run_schema(Context& context, const Args& args) {
    const std::string name = args.value("name").value_or("record");
    if (args.has("fields")) {
        PLAINT_TRY(in_force, rules_in_force(context));
        return print_fields(context, *in_force.rules, args.value("name").value_or(""));
    }
    if (name == "record") {
        PLAINT_TRY(in_force, rules_in_force(context));
        context.print(data::to_json(in_force.rules->schema_document.root(), 2) + "\n");
        return 0;
    }
    const store::Resources resources(nullptr, context.globals().data_dir);
    const std::vector<std::string> known{"record", "policy", "mapping", "calendar", "form", "cases"};
    PLAINT_TRY(text, name == "core" ? resources.schema_file("record.schema.json")
                                    : resources.schema_file(name + ".schema.json"));
    if (!text) {
        Phrase hint = phrase({"Schemas: {0}", "模式：{0}"}, fmt::format("{}", fmt::join(known, ", ")));
        if (const auto near = nearest(name, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return fail(
            Failing::usage,
            error(k_unknown_schema, phrase({"there is no schema `{0}`", "没有模式 `{0}`"}, name), std::move(hint)));
    }
    context.print(text->text);
    return 0;
}

}  // namespace

Command schema_command() {
    Command command;
    command.words = {"schema"};
    command.group = "check";
    command.help = Text("Print a JSON Schema, or the fields of a record", "输出 JSON Schema 或记录字段");
    command.details = Text(
        "Prints the record schema in force as one self-contained JSON Schema (draft 7) that editors and other validators use as it is, or the schema of the policy, "
        "of import mappings, of calendars, of forms or of a policy's cases. With --fields it lists the record's fields, or one field with its values.",
        "输出当前生效的记录模式（自包含的 JSON Schema draft 7，可直接用于编辑器和其他校验工具），或策略、导入映射、日历、表单、策略用例的模式。加 --fields 则列出记录字段，或某个字段及其取值。");
    command.formats = {Format::text, Format::json, Format::markdown, Format::csv};
    Arg name =
        positional("name", "NAME",
                   Text("record (default), policy, mapping, calendar, form, cases; with --fields the path of a field",
                        "record（缺省）、policy、mapping、calendar、form、cases；与 --fields 连用时为字段路径"));
    name.required = false;
    name.completes = Completes::field;
    command.args = {name, flag("fields", Text("list fields instead", "改为列出字段"))};
    command.examples = {{"plaint schema > record.schema.json", {}}, {"plaint schema --fields urgency", {}}};
    command.run = run_schema;
    return command;
}

}  // namespace plaint::cmd
