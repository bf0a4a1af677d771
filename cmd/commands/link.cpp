// plaint link ID OTHER: how two records belong together.
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/session.hpp"
#include "intake/codes.hpp"
#include "intake/values.hpp"

namespace plaint::cmd {

namespace {

Result<policy::Request> request_for(const Session& session, const store::Record& record, const store::Record& other,
                                    const Args& args) {
    if (record.complaint.id() == other.complaint.id()) {
        return fail(Failing::usage,
                    error(intake::k_invalid_value,
                          phrase({"{0} cannot be linked to itself", "{0} 不能关联自身"}, record.complaint.id())));
    }
    data::Mapping entry{{"id", session.acting().new_entry_id()}};
    const intake::Reading reading{session.policy().zone, session.now()};
    const schema::Field* type = session.policy().fields.find("links.type");
    const auto typed = args.value("type");
    if (type != nullptr && typed) {
        PLAINT_TRY(value, intake::read_value(*type, *typed, reading, "--type"));
        entry.emplace_back("type", std::move(value));
    }
    entry.emplace_back("to", other.complaint.id());
    entry.emplace_back("at", time::format(session.now()));
    entry.emplace_back("by", session.acting().name);
    for (const data::View link : record.complaint.root().find("links")) {
        const data::Value* same_type = data::find(entry, "type");
        if (link.find("to").text() != other.complaint.id() || same_type == nullptr ||
            !data::same(link.find("type"), *same_type))
            continue;
        return fail(
            Failing::refused,
            error(k_nothing_to_change, phrase({"{0} is linked to {1} in this way already", "{0} 已以此方式关联 {1}"},
                                              record.complaint.id(), other.complaint.id())));
    }
    policy::Request request;
    request.event = policy::builtin::k_link;
    request.note = args.value("note").value_or("");
    request.subject = other.complaint.id();
    request.entry_id = *entry.front().second.get<std::string>();
    request.fields = {{data::Change::Op::append, data::Path() / "links", data::Value(std::move(entry))}};
    return request;
}

Result<int> run_link(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(record, session->load_to_change(args.value("id").value_or("")));
    PLAINT_TRY(other, session->load(args.value("other").value_or("")));
    PLAINT_TRY(request, request_for(*session, record, other, args));
    return session->change(record, request);
}

}  // namespace

Command link_command() {
    Command command;
    command.words = {"link"};
    command.group = "work";
    command.help = Text("Link a record to another", "关联另一条记录");
    command.details = Text(
        "Says that the first record repeats, duplicates or belongs to the second. `plaint show` shows links from both "
        "sides.",
        "说明前一条记录与后一条是重复、再次反馈或隶属等关系。`plaint show` 在两端都会显示关联。");
    command.needs = Needs::repository_to_write;
    command.formats = {Format::text, Format::json};
    Arg other = positional("other", "OTHER-ID", Text("id of the record it is linked to", "被关联的编号"));
    other.completes = Completes::id;
    Arg type = option("type", "WORD",
                      Text("kind of link: `plaint schema --fields links.type` lists them",
                           "关联类型，`plaint schema --fields links.type` 可列出"));
    type.required = true;
    command.args = {id_argument(), other, type, note_argument()};
    command.examples = {{"plaint link CP-2026-002 CP-2026-001 --type repeat_of", {}}};
    command.run = run_link;
    return command;
}

}  // namespace plaint::cmd
