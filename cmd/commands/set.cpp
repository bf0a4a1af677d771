// plaint set ID FIELD VALUE: one field, wherever no verb is meant for it.
#include "base/nearest.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/session.hpp"
#include "cmd/verbs.hpp"
#include "intake/values.hpp"

namespace plaint::cmd {

namespace {

Result<const schema::Field*> writable_field(const policy::Policy& policy, const data::Path& path) {
    const schema::Field* field = policy.fields.find(path);
    const std::string name = path.str();
    if (field == nullptr) {
        Phrase hint = Text("`plaint schema --fields` lists the fields", "`plaint schema --fields` 可列出字段");
        if (const auto near = nearest(name, policy.fields.names()))
            hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return fail(Failing::usage,
                    error(k_unknown_field, phrase({"the record has no field `{0}`", "记录中没有字段 `{0}`"}, name),
                          std::move(hint)));
    }
    for (data::Path at = path; !at.empty(); at = at.parent()) {
        const schema::Field* above = policy.fields.find(at);
        if (above == nullptr || !(above->computed || above->append_only)) continue;
        return fail(
            Failing::refused,
            error(k_computed_field,
                  phrase({"`{0}` is written by plaint's commands only", "`{0}` 只能由 plaint 的命令写入"}, at.str()),
                  Text("`plaint help` lists the commands", "`plaint help` 可列出命令")));
    }
    return field;
}

Result<std::vector<data::Change>> changes_for(const Session& session, const Args& args) {
    const std::string typed = args.value("field").value_or("");
    const auto path = data::Path::parse(typed);
    if (!path || path->empty()) {
        return fail(Failing::usage,
                    error(k_unknown_field, phrase({"`{0}` is no path of a field", "`{0}` 不是字段路径"}, typed),
                          Text("Write for example customer.phone", "例如写 customer.phone")));
    }
    PLAINT_TRY(field, writable_field(session.policy(), *path));
    if (args.has("unset")) return std::vector<data::Change>{{data::Change::Op::remove, *path, {}}};
    const intake::Reading reading{session.policy().zone, session.now()};
    const std::vector<std::string> values = args.values("value");
    if (values.empty()) {
        return fail(Failing::usage,
                    error(k_missing_fields, phrase({"a value for `{0}` is missing", "缺少 `{0}` 的值"}, typed),
                          Text("Give it behind the field, or --unset to remove the field",
                               "在字段后写上值，或用 --unset 删除该字段")));
    }
    if (field->shape == schema::Shape::list) {
        PLAINT_TRY(items, intake::read_items(*field, values, reading, typed));
        return std::vector<data::Change>{{data::Change::Op::set, *path, data::Value(std::move(items))}};
    }
    if (values.size() > 1) {
        return fail(Failing::usage,
                    error(k_one_value,
                          phrase({"`{0}` takes one value, but {1} were given", "`{0}` 只能有一个值，却给出了 {1} 个"},
                                 typed, values.size()),
                          Text("Put a text with blanks in quotes; set one field at a time",
                               "含空格的文本请加引号；每次只设置一个字段")));
    }
    PLAINT_TRY(value, intake::read_value(*field, values.front(), reading, typed));
    return std::vector<data::Change>{{data::Change::Op::set, *path, std::move(value)}};
}

bool changes_nothing(data::View record, const data::Change& change) {
    const data::View now = record.at(change.path);
    return change.op == data::Change::Op::remove ? !now : now && data::same(now, change.value);
}

Result<int> run_set(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(record, session->load_to_change(args.value("id").value_or("")));
    PLAINT_TRY(changes, changes_for(*session, args));
    if (changes_nothing(record.complaint.root(), changes.front())) {
        return fail(Failing::refused,
                    error(k_nothing_to_change, phrase({"{0}: `{1}` is so already", "{0}：`{1}` 已是该值"},
                                                      record.complaint.id(), changes.front().path.str())));
    }
    policy::Request request;
    request.event = policy::builtin::k_set;
    request.subject = changes.front().path.str();
    request.fields = std::move(changes);
    request.note = args.value("note").value_or("");
    return session->change(record, request);
}

}  // namespace

Command set_command() {
    Command command;
    command.words = {"set"};
    command.group = "work";
    command.help = Text("Set a field that no other command is meant for", "设置一个没有专门命令的字段");
    command.details = Text(
        "FIELD is a path such as customer.phone or solution.plan[0].state; `plaint schema --fields` lists all. Values "
        "of lists are given one "
        "after the other. State, history and the lists of entries are written by the commands that belong to them.",
        "字段用路径表示，如 customer.phone、solution.plan[0].state，`plaint schema --fields` "
        "可全部列出。列表的多个值依次给出。状态、历史和各类条目由相应的命令写入。");
    command.needs = Needs::repository_to_write;
    command.formats = {Format::text, Format::json};
    Arg field = positional("field", "FIELD", Text("path of the field", "字段路径"));
    field.completes = Completes::field;
    Arg value;
    value.name = "value";
    value.form = Arg::Form::rest;
    value.metavar = "VALUE";
    value.help = Text("value, or values of a list", "值，列表可给多个");
    command.args = {id_argument(), field, value, flag("unset", Text("remove the field", "删除该字段")),
                    note_argument()};
    command.examples = {{"plaint set CP-2026-001 urgency urgent", {}},
                        {"plaint set CP-2026-001 solution.plan[0].state done", {}}};
    command.run = run_set;
    return command;
}

}  // namespace plaint::cmd
