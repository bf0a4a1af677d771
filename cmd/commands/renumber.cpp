// plaint renumber [ID]: another number for a record whose number is taken, in one commit.
#include "cmd/commands/share_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/json.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/renumbering.hpp"
#include "cmd/session.hpp"

namespace plaint::cmd {

namespace {

Result<int> run_renumber(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    const std::string note = args.value("note").value_or("");
    std::vector<NewNumber> numbers;
    if (const auto id = args.value("id")) {
        PLAINT_TRY(record, session->load_to_change(*id));
        PLAINT_TRY(number, renumber(*session, record, args.value("to"), note));
        numbers.push_back(std::move(number));
    } else if (args.has("to")) {
        return fail(Failing::usage, error(k_missing_fields, Text("--to needs an id", "使用 --to 时须给出编号"),
                                          Text("plaint renumber ID --to NEW-ID", "plaint renumber 编号 --to 新编号")));
    } else {
        PLAINT_TRY(mended, mend_collisions(*session, note));
        numbers = std::move(mended);
    }
    if (context.globals().format == Format::json) {
        Json out = envelope("plaint.renumber", 1);
        out["renumbered"] = json_of(numbers);
        if (!context.globals().dry_run) context.print(json_text(out));
        return 0;
    }
    for (const NewNumber& number : numbers) tell(context, number);
    if (numbers.empty()) context.line(Text("No number is used twice.", "没有重复使用的编号。"));
    return 0;
}

}  // namespace

Command renumber_command() {
    Command command;
    command.words = {"renumber"};
    command.group = "share";
    command.help = Text("Give a record whose number is taken another one", "为编号冲突的记录分配新编号");
    command.details = Text(
        "Without ID: every record of this branch whose number another branch has for another record (told by their "
        "uids), as long as it is not on the main branch yet. One commit for each moves the record and its attached "
        "files, changes the number in its title and in the fields of records that name it, and notes all of it in the "
        "histories. The old number goes on finding the record. `plaint sync` does this by itself.",
        "不带编号时，处理本分支上与其他分支编号相同而 uid "
        "不同、且尚未进入主分支的所有记录。每条记录一次提交：移动记录及附件，更新标题和其他记录中的引用，并写入历史。"
        "原编号仍可查到该记录。`plaint sync` 会自动完成。");
    command.needs = Needs::repository_to_write;
    command.formats = {Format::text, Format::json};
    Arg id = id_argument();
    id.required = false;
    command.args = {id,
                    option("to", "NEW-ID",
                           Text("number to take, of the same series; the next free one when left out",
                                "新编号，须属同一系列；缺省为下一个可用编号")),
                    note_argument()};
    command.examples = {{"plaint renumber", {}}, {"plaint renumber CP-2026-003", {}}};
    command.run = run_renumber;
    return command;
}

}  // namespace plaint::cmd
