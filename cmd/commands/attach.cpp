// plaint attach ID FILE: a piece of evidence, with its hash, in the same commit as the record.
#include "base/nearest.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/field_arguments.hpp"
#include "cmd/input.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/session.hpp"
#include "intake/codes.hpp"
#include "intake/values.hpp"
#include "store/evidence.hpp"

namespace plaint::cmd {

namespace {

/// What is typed of a piece, each for the field of its name.
constexpr const char* k_typed[] = {"type", "description", "location"};

struct Piece {
    std::string name;  ///< Of its file, as people call it; empty when it has none.
    data::Mapping entry;
    std::vector<git::FileChange> files;
};

/// On a terminal what is missing is asked for.
Result<void> take_typed(Context& context, const Session& session, const Args& args, data::Mapping& entry) {
    const intake::Reading reading{session.policy().zone, session.now()};
    Findings findings;
    for (const char* name : k_typed) {
        const schema::Field* field = session.policy().fields.find(data::Path() / "evidence" / name);
        if (field == nullptr) continue;
        const Arg arg = field_argument(name, *field);
        auto typed = args.value(name);
        if (!typed && field->required && can_ask(context)) typed = ask(context, arg);
        if (typed) {
            PLAINT_TRY(value, intake::read_value(*field, *typed, reading, arg.typed()));
            entry.emplace_back(name, std::move(value));
        } else if (field->required) {
            findings.push_back(missing_option("attach", arg, fmt::format("evidence.{}", name)));
        }
    }
    if (!findings.empty()) return fail(Failing::usage, std::move(findings));
    return {};
}

Result<Piece> piece_from(Context& context, const Session& session, const store::Record& record, const Args& args) {
    Piece piece;
    piece.entry = {
        {"id", session.acting().new_entry_id()}, {"at", time::format(session.now())}, {"by", session.acting().name}};
    PLAINT_CHECK(take_typed(context, session, args, piece.entry));
    const auto file = args.value("file");
    if (!file) return piece;
    PLAINT_TRY(bytes, read_input(context, *file, store::k_most_evidence_bytes));
    if (bytes.size() > store::k_most_evidence_bytes) {
        return fail(Failing::usage,
                    error(intake::k_invalid_value, phrase({"{0} is larger than 1 GiB", "{0} 超过 1 GiB"}, *file),
                          Text("Keep it elsewhere and attach it with --location", "请存放在他处并用 --location 登记")));
    }
    piece.name = store::evidence_name(*file);
    const std::string sha256 = store::sha256(bytes);
    const std::string path = store::evidence_path(record.complaint.id(), piece.name, sha256);
    PLAINT_TRY(there, session.source().read(path, 0));
    if (there) {
        return fail(Failing::refused,
                    error(intake::k_invalid_value, phrase({"{0} is attached already", "{0} 已存在"}, path),
                          Text("It is the same file; a note tells what else there is to say of it: plaint log note",
                               "这是同一文件；如需补充说明：plaint log note")));
    }
    piece.entry.emplace_back("path", path);
    piece.entry.emplace_back("sha256", sha256);
    piece.files.push_back({path, std::move(bytes), false});
    return piece;
}

Result<int> run_attach(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(record, session->load_to_change(args.value("id").value_or("")));
    if (!args.has("file") && !args.has("location")) {
        return fail(Failing::usage,
                    error(k_missing_fields, Text("a file or --location is needed", "需要文件或 --location"),
                          Text("plaint attach ID FILE, or plaint attach ID --location PLACE",
                               "plaint attach 编号 文件，或 plaint attach 编号 --location 位置")));
    }
    PLAINT_TRY(piece, piece_from(context, *session, record, args));
    policy::Request request;
    request.event = policy::builtin::k_attach;
    request.note = args.value("note").value_or("");
    request.subject = piece.name.empty() ? args.value("location").value_or("") : piece.name;
    request.entry_id = *piece.entry.front().second.get<std::string>();
    request.fields = {{data::Change::Op::append, data::Path() / "evidence", data::Value(std::move(piece.entry))}};
    return session->change(record, request, std::move(piece.files));
}

}  // namespace

Command attach_command() {
    Command command;
    command.words = {"attach"};
    command.group = "work";
    command.help = Text("Attach a piece of evidence", "附加证据材料");
    command.details = Text(
        "Copies the file below evidence/ and records its SHA-256, so that `plaint check` notices when it is altered or "
        "lost; its first digits stand in the name there, so that files of one name keep apart. Evidence that is kept "
        "elsewhere (a paper, a tape, another system) is named with --location.",
        "将文件复制到 evidence/ 下并记录其 SHA-256，`plaint check` "
        "会发现被改动或丢失的文件；文件名中带有其前几位，以区分同名文件。存放在他处的证据（纸质、录音、其他系统）用 --location 登记。");
    command.needs = Needs::repository_to_write;
    command.formats = {Format::text, Format::json};
    Arg file = positional("file", "FILE", Text("file to attach", "要附加的文件"));
    file.required = false;
    file.completes = Completes::file;
    Arg type = option("type", "WORD",
                      Text("type of evidence: `plaint schema --fields evidence.type` lists them",
                           "材料类型，`plaint schema --fields evidence.type` 可列出"));
    type.expected = true;
    command.args = {id_argument(),
                    file,
                    type,
                    option("description", "TEXT", Text("what it shows", "说明")),
                    option("location", "TEXT",
                           Text("where it is kept, when it is not in this repository", "不在本仓库时的存放位置")),
                    note_argument()};
    command.examples = {
        {"plaint attach CP-2026-001 mail.eml --type email_record --description \"Their mail of 2 March\"", {}}};
    command.run = run_attach;
    return command;
}

}  // namespace plaint::cmd
