// plaint calendar import: announced holidays and make-up days become entries of a calendar's file.
#include "cmd/calendars.hpp"
#include "cmd/codes.hpp"
#include "cmd/commands/calendar_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/input.hpp"
#include "cmd/output.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/session.hpp"
#include "data/json.hpp"
#include "sla/announced.hpp"
#include "sla/codes.hpp"
#include "yaml/emit.hpp"
#include "yaml/patch.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace plaint::cmd {

namespace {

constexpr std::string_view k_default_name = "china";

/// Where the calendar goes, and what stands there now.
struct Destination {
    enum class What { standard_output, file, repository } what = What::standard_output;
    std::string name;                    ///< Of the calendar.
    std::string path;                    ///< As typed, or from the repository's top.
    std::string before;                  ///< The text that stands there; empty for none.
    std::optional<data::Document> base;  ///< What is added to: that text, or the calendar known by the name.
};

Result<sla::Announced> read_files(Context& context, const std::vector<std::string>& names) {
    std::vector<data::Document> documents;
    Findings findings;
    for (const std::string& name : names) {
        PLAINT_TRY(text, read_input(context, name, yaml::Limits{}.bytes));
        auto document = data::parse_json(std::move(text), name);
        if (document) {
            documents.push_back(std::move(*document));
        } else {
            for (Finding& finding : document.error().findings) findings.push_back(std::move(finding));
        }
    }
    auto announced = sla::read_announced(documents);
    if (!announced) {
        for (Finding& finding : announced.error().findings) findings.push_back(std::move(finding));
    }
    if (!findings.empty()) return fail(Failing::data, std::move(findings));
    return announced;
}

Result<void> look_at_file(Context& context, Destination& to) {
    std::error_code failed;
    if (!std::filesystem::exists(context.folder() / to.path, failed)) return {};
    PLAINT_TRY(text, read_input(context, to.path, yaml::Limits{}.bytes));
    to.before = text;
    PLAINT_TRY(document, yaml::parse(std::move(text), to.path));
    to.base = std::move(document);
    return {};
}

Result<Destination> destination_for(Context& context, const CalendarShelf& shelf, const Args& args) {
    Destination to;
    to.name = args.value("into").value_or(std::string(k_default_name));
    if (!sla::is_calendar_name(to.name)) {
        return fail(Failing::usage, error(sla::k_calendar_name,
                                          phrase({"`{0}` cannot name a calendar", "`{0}` 不能作为日历名称"}, to.name),
                                          Text("Write for example china-office", "例如写 china-office")));
    }
    const auto output = args.value("output");
    if (output && *output != "-") {
        to.what = Destination::What::file;
        to.path = *output;
        PLAINT_CHECK(look_at_file(context, to));
    } else if (!output && shelf.session != nullptr) {
        to.what = Destination::What::repository;
        to.path = fmt::format("{}/{}.yaml", store::k_calendars_folder, to.name);
        PLAINT_TRY(there, shelf.session->source().read(to.path, yaml::Limits{}.bytes));
        to.before = there.value_or("");
    }
    if (!to.base) {
        PLAINT_TRY(known, shelf.resources->calendar(to.name));
        to.base = std::move(known);
    }
    return to;
}

/// A calendar to begin with. Its zone is that of the days' authority; its week is for a person to correct.
Result<data::Document> new_calendar(const std::string& name) {
    const data::Mapping label{{"en", name}, {"zh", name}};
    const data::Mapping week{{"mon-fri", "09:00-18:00"}};
    const data::Mapping calendar{{"label", label}, {"zone", "Asia/Shanghai"}, {"week", week}};
    return yaml::parse(yaml::emit(data::Value(calendar)), name + ".yaml");
}

std::string commit_message(const Destination& to, const sla::Announced& announced) {
    return fmt::format("Calendar {}: holidays of {}\n\nEvent: calendar\nCalendar: {}\n", to.name,
                       fmt::join(announced.years, ", "), to.name);
}

void tell(Context& context, const Destination& to, const sla::Announced& announced, std::size_t changes,
          const git::ObjectId& commit) {
    if (context.globals().format == Format::json) {
        Json out = envelope("plaint.calendar_import", 1);
        out["calendar"] = to.name;
        out["path"] = to.path;
        out["years"] = announced.years;
        out["days"] = announced.days.size();
        out["changes"] = changes;
        out["commit"] = text_or_null(commit);
        context.print(json_text(out));
        return;
    }
    if (context.globals().dry_run) return;
    if (changes == 0) {
        context.line(phrase({"{0} holds these days already", "{0} 已包含这些日期"}, to.path));
    } else {
        context.line(phrase({"{0}: {1} entries written, days of {2}", "{0}：已写入 {1} 项，年份：{2}"}, to.path,
                            changes, fmt::format("{}", fmt::join(announced.years, ", "))));
    }
}

Result<int> write(Context& context, const CalendarShelf& shelf, const Destination& to, const sla::Announced& announced,
                  const std::string& after, std::size_t changes) {
    if (to.what == Destination::What::standard_output) {
        context.print(after);
        return 0;
    }
    git::ObjectId commit;
    const bool alters = after != to.before && changes > 0;
    if (alters && context.globals().dry_run) {
        context.print(git::Repository::diff(to.path, to.before, after));
        return 0;
    }
    if (alters && to.what == Destination::What::file) {
        PLAINT_CHECK(write_output(context, to.path, after));
    } else if (alters) {
        PLAINT_CHECK(shelf.session->prepare(Needs::repository_to_write));
        PLAINT_TRY(written, shelf.session->write({}, commit_message(to, announced), {{to.path, after, false, {}}}));
        commit = written.commit;
    }
    tell(context, to, announced, changes, commit);
    return 0;
}

Result<int> run_calendar_import(Context& context, const Args& args) {
    PLAINT_TRY(announced, read_files(context, args.values("files")));
    PLAINT_TRY(shelf, calendar_shelf(context));
    PLAINT_TRY(to, destination_for(context, shelf, args));
    const std::vector<std::string> defined = shelf.calendars.defined();
    if (to.what == Destination::What::repository &&
        std::find(defined.begin(), defined.end(), to.name) != defined.end()) {
        return fail(Failing::refused, error(sla::k_calendar_shadowed,
                                            phrase({"the policy defines `{0}` itself, so {1} would not be read",
                                                    "策略已定义 `{0}`，{1} 不会被读取"},
                                                   to.name, to.path),
                                            Text("Choose another name with --into", "请用 --into 指定其他名称")));
    }
    if (!to.base) {
        PLAINT_TRY(made, new_calendar(to.name));
        to.base = std::move(made);
    }
    context.report(announced.warnings);
    const auto changes = sla::changes_for(to.base->root(), announced);
    PLAINT_TRY(edited, yaml::edited(*to.base, changes, sla::key_rank));
    PLAINT_TRY(calendar, shelf.calendars.read(edited, to.name));
    context.report(calendar.warnings);
    return write(context, shelf, to, announced, edited.text(), changes.size());
}

}  // namespace

Command calendar_import_command() {
    Command command;
    command.words = {"calendar", "import"};
    command.group = "start";
    command.help =
        Text("Import announced holidays and make-up days into a calendar", "将公布的节假日和调休安排导入日历");
    command.details = Text(
        "Reads JSON files of the holiday-cn form, one for each year; each day counts by its own date. In a repository .plaint/calendars/NAME.yaml is made or "
        "updated in one commit, starting from the calendar of that name that comes with plaint; comments, other days and hours of make-up days stay. Outside one, the calendar "
        "is printed, or written to the file named by --output. coverage_until becomes the end of the last year that has days.",
        "读取 holiday-cn 格式的 JSON 文件，每年一个；每个日期按其自身的日期归入。在仓库中以一次提交新建或更新 .plaint/calendars/名称.yaml，并以 plaint 自带的同名日历为起点；"
        "注释、其他日期和调休日的时段保持不变。不在仓库中时输出日历，或写入 --output 指定的文件。coverage_until 取有安排的最后一年的年末。");
    command.effect = Effect::writes;
    command.formats = {Format::text, Format::json};
    Arg files = positional("files", "FILE", Text("JSON file of a year", "年度 JSON 文件"));
    files.form = Arg::Form::rest;
    files.completes = Completes::file;
    Arg output =
        option("output", "FILE", Text("write to this file, - for standard output", "写入该文件，- 表示标准输出"));
    output.completes = Completes::file;
    command.args = {files,
                    option("into", "NAME",
                           phrase({"name of the calendar (default: {0})", "日历名称（缺省：{0}）"}, k_default_name)),
                    output};
    command.examples = {{"plaint calendar import 2027.json --dry-run", {}},
                        {"plaint calendar import 2026.json 2027.json --into office --output office.yaml", {}}};
    command.run = run_calendar_import;
    return command;
}

}  // namespace plaint::cmd
