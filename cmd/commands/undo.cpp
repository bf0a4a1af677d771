// plaint undo [ID]: the last change of one's own taken back, as a new commit.
#include "share/undo.hpp"
#include "base/unicode.hpp"
#include "cmd/commands/share_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/input.hpp"
#include "cmd/json.hpp"
#include "cmd/present_id.hpp"
#include "cmd/session.hpp"
#include "share/codes.hpp"
#include "store/references.hpp"
#include "store/survey.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

std::string listed(const std::vector<std::string>& ids) { return fmt::format("{}", fmt::join(ids, ", ")); }

/// A record that others name must not vanish under them.
Result<void> check_references(const Session& session, const share::Undo& undo) {
    for (const std::string& id : undo.vanishing) {
        PLAINT_TRY(paths, store::referring(session.survey(), id));
        std::erase_if(paths, [&](const std::string& path) {
            return std::any_of(undo.files.begin(), undo.files.end(),
                               [&](const auto& file) { return file.path == path; });
        });
        if (paths.empty()) continue;
        return fail(
            Failing::refused,
            error(share::k_referred_to,
                  phrase({"{0} would vanish, but it is named in {1}", "{0} 将被删除，但仍被引用：{1}"}, id,
                         listed(paths)),
                  Text("Take those back first, or reject the record instead", "请先撤销这些引用，或改为驳回该记录")));
    }
    return {};
}

/// What else the commit held.
Phrase besides(const share::Undo& undo) {
    return phrase({"  With it, as they were before: {0}", "  一并恢复到此前的内容：{0}"}, listed(undo.besides));
}

/// On a terminal nothing is taken back unasked.
bool agreed(Context& context, const share::Undo& undo) {
    if (!can_ask(context) || context.globals().dry_run) return true;
    context.note(phrase({"{0} ({1}, {2})", "{0}（{1}，{2}）"}, undo.commit.subject(), undo.commit.id.substr(0, 10),
                        listed(undo.ids)));
    if (!undo.besides.empty()) context.note(besides(undo));
    Arg question;
    question.help =
        undo.again ? Text("Do it again? yes/no", "重新执行？yes/no") : Text("Take it back? yes/no", "撤销？yes/no");
    const auto answer = ask(context, question);
    return answer && (answer->starts_with('y') || answer->starts_with('Y') || answer->starts_with("是"));
}

void print_difference(Context& context, const git::Repository& repository, const git::ObjectId& head,
                      const share::Undo& undo) {
    for (const git::FileChange& file : undo.files) {
        const auto entry = repository.find(head, file.path);
        const auto now = entry && *entry ? repository.blob((*entry)->id) : Result<std::string>("");
        context.print(git::Repository::diff(file.path, now.value_or(""), file.content.value_or("")));
    }
}

Result<int> tell(Context& context, const share::Undo& undo, const git::ObjectId& commit) {
    if (context.globals().format == Format::json) {
        Json out = envelope("plaint.undo", 1);
        out["ids"] = undo.ids;
        out["besides"] = undo.besides;
        out["event"] = undo.event;
        out["again"] = undo.again;
        out["reverted"] = undo.commit.id;
        out["commit"] = commit;
        context.print(json_text(out));
        return 0;
    }
    const std::string ids = listed(undo.ids);
    context.line(undo.again ? phrase({"{0}: {1} done again", "{0}：已重新执行 {1}"}, ids, undo.event)
                            : phrase({"{0}: {1} taken back", "{0}：已撤销 {1}"}, ids, undo.event));
    if (!undo.besides.empty()) context.line(besides(undo));
    return 0;
}

Result<int> run_undo(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    std::string path;
    if (const auto typed = args.value("id")) {
        PLAINT_TRY(id, present_id(context, *session, *typed));
        PLAINT_TRY(place, store::path_of(session->policy(), id));
        path = std::move(place);
    }
    git::Repository& repository = session->repository();
    PLAINT_TRY(head, repository.head());
    PLAINT_TRY(undo, share::last_change(repository, session->policy(), head, path, session->acting().actor));
    PLAINT_CHECK(check_references(*session, undo));
    if (context.globals().dry_run) {
        print_difference(context, repository, head, undo);
        return 0;
    }
    if (!agreed(context, undo)) return 1;
    git::CommitRequest request;
    request.files = undo.files;
    request.message = share::undo_message(undo, session->rules().profile + " " + session->rules().version);
    request.expected_head = head;
    PLAINT_TRY(committed, repository.commit(request));
    if (!committed.hook_output.empty()) context.note(Phrase::same(printable(committed.hook_output)));
    return tell(context, undo, committed.id);
}

}  // namespace

Command undo_command() {
    Command command;
    command.words = {"undo"};
    command.group = "share";
    command.help = Text("Take back your last change", "撤销自己最近一次修改");
    command.details = Text(
        "A new commit puts back everything that your last commit on records changed; with ID the last change of that "
        "record. History keeps both. Refused when somebody else made the change or a part of it, when it came by a merge, "
        "or when something of it was changed again since. A second undo takes the first one back.",
        "用新的提交恢复您最近一次提交对记录的全部修改；给出编号时为该记录的最近一次修改，两次提交都保留在历史中。若修改（或其中一部分）由"
        "他人完成、来自合并，或其后又有变动，则拒绝撤销。再次撤销可恢复前一次撤销的内容。");
    command.needs = Needs::repository_to_write;
    command.formats = {Format::text, Format::json};
    Arg id = id_argument();
    id.required = false;
    command.args = {id};
    command.examples = {{"plaint undo", {}}, {"plaint undo CP-2026-001 --dry-run", {}}};
    command.run = run_undo;
    return command;
}

}  // namespace plaint::cmd
