// plaint form: a record on its paper form, the blank form, the list of forms.
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/kinds.hpp"
#include "cmd/output.hpp"
#include "cmd/paper.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/rules_in_force.hpp"
#include "cmd/session.hpp"
#include "cmd/table.hpp"

namespace plaint::cmd {

namespace {

std::string kinds_text(const policy::Policy& policy, const render::Form& form, Lang lang) {
    std::vector<std::string> labels;
    for (const std::string& name : form.kinds) {
        const policy::Kind* kind = policy.kind(name);
        labels.push_back(kind == nullptr ? name : kind->label.in(lang));
    }
    if (labels.empty()) labels.push_back(Phrase(Text("any", "全部")).in(lang));
    return fmt::format("{}", fmt::join(labels, lang == Lang::zh ? "、" : ", "));
}

Result<int> list_forms(Context& context, const policy::Policy& policy, const std::vector<render::Form>& forms) {
    Table table;
    table.columns = {{"name", Text("Form", "表单")},
                     {"label", Text("Title", "名称"), Align::left, Cut::on_terminal},
                     {"kinds", Text("Kinds of records", "适用类型"), Align::left, Cut::on_terminal}};
    for (const render::Form& form : forms)
        table.rows.push_back({form.name, form.label.in(context.lang()), kinds_text(policy, form, context.lang())});
    print_table(context, table);
    return 0;
}

Format format_of(const Context& context, const std::string& file) {
    if (context.globals().format != Format::text) return context.globals().format;
    return file.ends_with(".html") || file.ends_with(".htm") ? Format::html : Format::markdown;
}

Result<int> write(Context& context, const Args& args, const render::Form& form, data::View record,
                  const render::Given& given) {
    const std::string file = args.value("output").value_or("-");
    const render::Paper paper = render::fill(form, record, given, context.lang());
    const std::string text = format_of(context, file) == Format::html ? render::html(paper) : render::markdown(paper);
    if (file == "-") {
        context.print(text);
        return 0;
    }
    PLAINT_CHECK(write_output(context, file, text));
    context.note(phrase({"{0} written", "已写入 {0}"}, file));
    return 0;
}

Result<int> write_record(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(record, session->load(args.value("id").value_or("")));
    PLAINT_TRY(forms, load_forms(session->resources(), session->rules()));
    PLAINT_TRY(form, choose_form(forms, args.value("form").value_or(""), record.complaint.kind()));
    const data::View root = record.complaint.root();
    return write(context, args, *form, root, given_for(session->policy(), &record.complaint, session->now()));
}

Result<int> run_form(Context& context, const Args& args) {
    const int asked = (args.has("id") ? 1 : 0) + (args.has("blank") ? 1 : 0) + (args.has("list") ? 1 : 0);
    if (asked != 1) {
        return fail(
            Failing::usage,
            error(k_which_form, Text("name one record, or --blank, or --list", "请指定一条记录，或 --blank，或 --list"),
                  Text("plaint form ID", "plaint form 编号")));
    }
    if (args.has("id")) return write_record(context, args);
    PLAINT_TRY(rules, rules_in_force(context));
    PLAINT_TRY(forms, load_forms(*rules.resources, *rules.rules));
    const policy::Policy& policy = rules.rules->policy;
    if (args.has("list")) {
        if (!forms.findings.empty()) return fail(Failing::data, std::move(forms.findings));
        return list_forms(context, policy, forms.forms);
    }
    PLAINT_TRY(kind, kind_named(policy, args.value("kind")));
    PLAINT_TRY(form, choose_form(forms, args.value("form").value_or(""), kind));
    return write(context, args, *form, {}, given_for(policy, nullptr, policy.zone.localized({context.now(), 0})));
}

}  // namespace

Command form_command() {
    Command command;
    command.words = {"form"};
    command.group = "read";
    command.help = Text("Print a record on its paper form, or the blank form", "输出填好的纸质表单或空白表单");
    command.details = Text(
        "The profile's form, with the record's values, ticked boxes and signatures, as Markdown or as one HTML page for A4 paper. --blank prints the "
        "form to fill in by hand, --list the profile's forms. Entries that a later entry corrects are left out. Formats: Markdown, unless --format or the file's "
        "ending says otherwise. Forms are data: see plaint-form(5).",
        "按配置方案的表单输出记录内容（勾选项、签名等），格式为 Markdown 或适合 A4 打印的单页 HTML。--blank 输出供手工填写的空白表单，--list 列出表单。"
        "已被后续条目更正的条目不再列出。缺省为 Markdown，也可由 --format 或文件扩展名指定。表单由数据定义，见 plaint-form(5)。");
    command.past = Past::readable;
    command.formats = {Format::text, Format::markdown, Format::html};
    Arg id = id_argument();
    id.required = false;
    Arg kind = option("kind", "KIND", Text("kind of record whose blank form is wanted", "空白表单对应的记录类型"));
    kind.completes = Completes::kind;
    Arg output =
        option("output", "FILE", Text("write to this file, - for standard output", "写入该文件，- 表示标准输出"));
    output.letter = 'o';
    output.completes = Completes::file;
    command.args = {id,
                    option("form", "NAME", Text("this form instead of the kind's own", "使用指定表单")),
                    flag("blank", Text("the form without a record", "空白表单")),
                    kind,
                    flag("list", Text("list the forms", "列出表单")),
                    output};
    command.examples = {{"plaint form CP-2026-001 -o CP-2026-001.html", {}},
                        {"plaint form --blank --lang zh --format html > form.html", {}},
                        {"plaint form --list", {}}};
    command.run = run_form;
    return command;
}

}  // namespace plaint::cmd
