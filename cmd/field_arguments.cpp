#include "cmd/field_arguments.hpp"

#include "cmd/record_codes.hpp"

namespace plaint::cmd {

namespace {

using schema::Shape;

std::string metavar_of(const schema::Field& field) {
    if (!field.choices.empty()) return "WORD";
    switch (field.shape) {
        case Shape::date:
            return "DATE";
        case Shape::instant:
            return "TIME";
        case Shape::integer:
        case Shape::number:
            return "NUMBER";
        case Shape::boolean:
            return "yes|no";
        case Shape::group:
            return "FIELD=VALUE;...";
        default:
            return "TEXT";
    }
}

}  // namespace

const schema::Field& typed_field(const schema::Field& field) {
    return field.shape == Shape::list && field.item != nullptr ? *field.item : field;
}

Arg field_argument(std::string flag, const schema::Field& field) {
    const schema::Field& one = typed_field(field);
    Arg arg;
    arg.name = std::move(flag);
    arg.form = field.shape == Shape::list ? Arg::Form::repeated : Arg::Form::value;
    arg.metavar = metavar_of(one);
    arg.help = field.label;
    if (one.shape == Shape::group) {
        std::string members;
        for (const schema::Field* member : one.members) members += (members.empty() ? "" : ", ") + member->name;
        arg.help = phrase({"{0} ({1})", "{0}（{1}）"}, arg.help, members);
    }
    for (const schema::Choice& choice : one.choices) arg.choices.emplace_back(choice.value, choice.label);
    if (!one.choices.empty()) arg.completes = Completes::choices;
    return arg;
}

Finding missing_option(std::string_view command, const Arg& arg, std::string field) {
    Phrase choices;
    for (const auto& [word, label] : arg.choices) {
        choices.en += (choices.en.empty() ? "" : ", ") + word;
        choices.zh += (choices.zh.empty() ? "" : "、") + word + "（" + label.zh + "）";
    }
    Finding finding = error(k_missing_fields,
                            phrase({"`{0}` needs --{1} ({2})", "`{0}` 需要 --{1}（{2}）"}, command, arg.name, arg.help),
                            choices.empty() ? phrase({"--{0} {1}", "--{0} {1}"}, arg.name, arg.metavar)
                                            : phrase({"--{0} with one of: {1}", "--{0} 可选：{1}"}, arg.name, choices));
    finding.field = std::move(field);
    return finding;
}

}  // namespace plaint::cmd
