// plaint letter: a letter to the customer, filled in from a record; without a name the letters that there are.
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/letters.hpp"
#include "cmd/output.hpp"
#include "cmd/table.hpp"
#include "policy/scope.hpp"

namespace plaint::cmd {

namespace {

Result<int> list_letters(Context& context, const Session& session, const model::Complaint& record) {
    const policy::Policy& policy = session.policy();
    const expr::Scope scope = policy::scope_of(policy, session.now());
    Table table;
    table.columns = {{"name", Text("Letter", "函件")},
                     {"label", Text("Title", "名称"), Align::left, Cut::on_terminal},
                     {"needs", Text("Still needed", "尚需"), Align::left, Cut::on_terminal}};
    for (const std::string& name : letter_names(session.resources(), session.rules(), context.lang())) {
        PLAINT_TRY(letter, load_letter(session.resources(), session.rules(), name, context.lang()));
        const bool ready = !letter.needs || letter.needs->holds(record.root(), scope);
        table.rows.push_back(
            {name, letter.label, ready ? std::string() : letter.needs->told(scope, policy.fields).in(context.lang())});
    }
    print_table(context, table);
    return 0;
}

Result<int> run_letter(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(record, session->load(args.value("id").value_or("")));
    const auto name = args.value("name");
    if (!name) return list_letters(context, *session, record.complaint);
    const std::string file = args.value("output").value_or("-");
    if (file == "-") {
        PLAINT_CHECK(print_letter(context, *session, *name, record.complaint));
        return 0;
    }
    PLAINT_TRY(text, letter_text(context, *session, *name, record.complaint));
    PLAINT_CHECK(write_output(context, file, text));
    context.note(phrase({"{0} written", "已写入 {0}"}, file));
    return 0;
}

}  // namespace

Command letter_command() {
    Command command;
    command.words = {"letter"};
    command.group = "read";
    command.help = Text("Print a letter to the customer, or list the letters", "输出致客户的函件，或列出函件");
    command.details = Text(
        "Fills one of the profile's letters in from a record, in the language of the run. A letter that makes no sense yet (a result without a result) is refused. "
        "Without a name the profile's letters are listed, with what the record still needs for each. Letters are data: see plaint-form(5).",
        "按记录内容生成配置方案中的函件，使用当前语言。条件尚不具备的函件（例如尚无处理结果的结果告知）不予输出。不给出名称时列出全部函件及记录尚需满足的条件。函件由数据定义，见 plaint-form(5)。");
    command.needs = Needs::repository_to_read;
    Arg name = positional("name", "NAME", Text("which letter; without it they are listed", "函件名称，缺省时列出全部"));
    name.required = false;
    Arg output =
        option("output", "FILE", Text("write to this file, - for standard output", "写入该文件，- 表示标准输出"));
    output.letter = 'o';
    output.completes = Completes::file;
    command.args = {id_argument(), name, output};
    command.examples = {{"plaint letter CP-2026-001", {}}, {"plaint letter CP-2026-001 result --lang zh", {}}};
    command.run = run_letter;
    return command;
}

}  // namespace plaint::cmd
