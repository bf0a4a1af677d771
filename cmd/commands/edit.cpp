// plaint edit ID: the whole record in the editor, or a hand edit taken over; judged like any other change.
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/editor.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/session.hpp"
#include "yaml/yaml.hpp"

namespace plaint::cmd {

namespace {

/// The record as the last commit has it, whatever stands in the work tree.
Result<store::Record> committed_record(Session& session, const std::string& id) {
    PLAINT_TRY(head, session.repository().head());
    const auto source = store::commit_source(session.repository(), head);
    return store::load(*source, session.rules(), id);
}

/// Whether the text stands in the work tree already, or came from the editor.
enum class From { editor, work_tree };

Result<int> finish(Session& session, const store::Record& record, const std::string& text, const Args& args,
                   const std::string& file, From from) {
    if (text == record.complaint.document().text()) {
        return fail(Failing::refused,
                    error(k_nothing_to_change, phrase({"{0} is unchanged", "{0} 没有变化"}, record.complaint.id())));
    }
    policy::Request request;
    request.event = policy::builtin::k_edit;
    request.note = args.value("note").value_or("");
    auto staged = store::stage_text(session.rules(), record, text, request, session.acting());
    if (!staged) {
        for (Finding& finding : staged.error().findings) finding.file = file;
        return fail(std::move(staged));
    }
    if (from == From::work_tree) staged->takes_over = text;
    return session.write_and_tell(*staged);
}

Result<int> adopt(Session& session, const std::string& id, const Args& args) {
    PLAINT_TRY(path, store::path_of(session.policy(), id));
    PLAINT_TRY(record, committed_record(session, id));
    PLAINT_TRY(text, session.source().read(path, yaml::Limits{}.bytes));
    if (!text) {
        return fail(Failing::refused,
                    error(k_nothing_to_change, phrase({"{0} is not in the work tree", "工作区中没有 {0}"}, path),
                          phrase({"git restore {0}", "git restore {0}"}, path)));
    }
    return finish(session, record, *text, args, path, From::work_tree);
}

Result<int> run_edit(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    const std::string typed = args.value("id").value_or("");
    PLAINT_TRY(id, store::normal_id(session->policy(), typed));
    if (args.has("adopt")) return adopt(*session, id, args);
    PLAINT_TRY(record, session->load_to_change(typed));
    const std::string name = id + ".yaml";
    PLAINT_TRY(text, edit_text(*session, name, record.complaint.document().text()));
    const std::string file = (session->repository().git_dir() / name).string();
    auto done = finish(*session, record, text, args, file, From::editor);
    const bool unchanged = text == record.complaint.document().text();
    if (done || unchanged) {
        discard_edit(*session, name);
    } else {
        context.note(phrase({"Your text is kept in {0}; mend it there and: cp {0} {1} && plaint edit {2} --adopt",
                             "文本保留在 {0}；改正后执行：cp {0} {1} && plaint edit {2} --adopt"},
                            file, record.path, id));
    }
    return done;
}

}  // namespace

Command edit_command() {
    Command command;
    command.words = {"edit"};
    command.group = "work";
    command.help = Text("Edit a record in the editor, or take over hand edits", "在编辑器中修改记录，或接收手工修改");
    command.details = Text(
        "Opens the record in the editor that git would use. What comes back passes the same checks as any command: "
        "state, history and entries "
        "already recorded cannot be altered. --adopt takes the file as it stands in the work tree instead.",
        "用 git 的编辑器打开记录，保存后与其他命令一样接受检查：状态、历史和已记录的条目不可修改。--adopt "
        "则直接接收工作区中的文件。");
    command.needs = Needs::repository_to_write;
    command.formats = {Format::text, Format::json};
    command.args = {
        id_argument(),
        flag("adopt", Text("take over the uncommitted changes of the work tree", "接收工作区中未提交的修改")),
        note_argument()};
    command.examples = {{"plaint edit CP-2026-001", {}},
                        {"plaint edit CP-2026-001 --adopt --note \"typing errors\"", {}}};
    command.run = run_edit;
    return command;
}

}  // namespace plaint::cmd
