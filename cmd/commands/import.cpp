// plaint import FILE.csv --map MAP.yaml: a register from elsewhere, whole or not at all, in one commit.
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/input.hpp"
#include "cmd/json.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/registration.hpp"
#include "cmd/session.hpp"
#include "intake/mapping.hpp"
#include "yaml/yaml.hpp"

#include <map>
#include <set>

namespace plaint::cmd {

namespace {

constexpr std::size_t k_most_table_bytes = 256U << 20;
constexpr std::size_t k_most_findings = 200;

struct Input {
    std::string name;
    intake::Table table;
    intake::Mapping mapping;
};

Result<intake::Mapping> read_mapping(Context& context, const Session& session, const std::string& name,
                                     const intake::Table& table) {
    PLAINT_TRY(text, read_input(context, name, yaml::Limits{}.bytes));
    PLAINT_TRY(document, yaml::parse(std::move(text), name));
    PLAINT_TRY(schema, store::published_schema(session.resources(), "mapping.schema.json"));
    if (Findings findings = schema.check(document.root()); !findings.empty())
        return fail(Failing::data, std::move(findings));
    return intake::Mapping::read(document, table.header, session.policy().fields, session.policy().zone, session.now());
}

Result<Input> read_inputs(Context& context, const Session& session, const Args& args) {
    const std::string name = args.value("file").value_or("");
    PLAINT_TRY(bytes, read_input(context, name, k_most_table_bytes));
    if (bytes.size() > k_most_table_bytes) {
        return fail(Failing::data,
                    error(k_unreadable_input, phrase({"{0} is larger than 256 MiB", "{0} 超过 256 MiB"}, name),
                          Text("Split the table", "请拆分表格")));
    }
    PLAINT_TRY(decoded, intake::decode(bytes, name));
    PLAINT_TRY(table, intake::read_csv(decoded.text, name));
    PLAINT_TRY(mapping, read_mapping(context, session, args.value("map").value_or(""), table));
    return Input{name, std::move(table), std::move(mapping)};
}

/// Hands out ids: the old number where it fits the series and is free, else the next one.
class Numbers {
public:
    explicit Numbers(Session& session) : m_session(session) {}

    Result<std::string> next(const intake::Draft& draft, int year) {
        const policy::Kind* kind = m_session.policy().kind(draft.kind);
        const policy::Series* series = kind == nullptr ? nullptr : m_session.policy().series_of(kind->series);
        if (series == nullptr)
            return fail(Failing::data,
                        error(k_unknown_kind, phrase({"there is no kind `{0}`", "没有类型 `{0}`"}, draft.kind)));
        if (!draft.id.empty() && series->parse(draft.id)) {
            PLAINT_TRY(path, store::path_of(m_session.policy(), draft.id));
            PLAINT_TRY(taken, m_session.source().read(path, 0));
            if (!taken && m_given.insert(draft.id).second) return draft.id;
        }
        auto& number = m_next[{series->name, year}];
        if (number == 0) {
            PLAINT_TRY(first, store::next_number(m_session.source(), m_session.repository(), *series, year));
            number = first;
        }
        while (!m_given.insert(series->id(year, number)).second) ++number;
        return series->id(year, number++);
    }

private:
    Session& m_session;
    std::map<std::pair<std::string, int>, std::uint64_t> m_next;
    std::set<std::string> m_given;
};

/// A finding about a field of the record that is to be, told at the cell it came from.
Finding in_table(Finding finding, const intake::Draft& draft, const std::string& name) {
    finding.file = name;
    const auto origin = draft.origin.find(finding.field);
    finding.position = origin == draft.origin.end() ? Position{draft.row->line, 1, 1, {}}
                                                    : Position{origin->second->line, origin->second->column, 1, {}};
    return finding;
}

Result<store::Staged> stage_row(Session& session, Numbers& numbers, intake::Draft& draft, const std::string& name) {
    if (data::find(draft.fields, "title") == nullptr) {
        const data::Value* description = data::find(draft.fields, "description");
        if (description != nullptr && description->get<std::string>() != nullptr)
            data::put(draft.fields, "title", title_from(*description->get<std::string>()));
    }
    const data::Document fields = data::Document::of(data::Value(draft.fields));
    const auto received = time::parse_instant(fields.root().find("received", "at").text());
    PLAINT_TRY(id, numbers.next(draft, time::date_of(received.value_or(session.now())).year));
    const policy::Workflow* workflow = session.policy().workflow_of(draft.kind);
    policy::Request request;
    request.event = policy::builtin::k_import;
    request.note = fmt::format("{}:{}", name.substr(name.find_last_of('/') + 1), draft.row->line);
    return store::stage_new(session.rules(), draft.fields, draft.kind, id, request, session.acting(),
                            draft.state.empty() && workflow != nullptr ? workflow->initial : draft.state);
}

Result<std::vector<store::Staged>> stage_table(Session& session, const Input& input) {
    std::vector<store::Staged> staged;
    Findings findings;
    Numbers numbers(session);
    for (const intake::Row& row : input.table.rows) {
        if (findings.size() >= k_most_findings) break;
        auto draft = input.mapping.apply(row, input.name);
        if (!draft) {
            for (Finding& finding : draft.error().findings) findings.push_back(std::move(finding));
            continue;
        }
        if (!*draft) continue;
        auto one = stage_row(session, numbers, **draft, input.name);
        if (!one && one.error().kind == Failing::system) return fail(std::move(one));
        if (one) {
            staged.push_back(std::move(*one));
        } else {
            for (Finding& finding : one.error().findings)
                findings.push_back(in_table(std::move(finding), **draft, input.name));
        }
    }
    if (!findings.empty()) return fail(Failing::data, std::move(findings));
    return staged;
}

std::string message_for(const Session& session, const std::vector<store::Staged>& staged, const std::string& name) {
    return fmt::format("Import {} records from {}\n\nEvent: import\nComplaint: {} .. {}\nPolicy: {} {}\n",
                       staged.size(), name.substr(name.find_last_of('/') + 1), staged.front().complaint.id(),
                       staged.back().complaint.id(), session.rules().profile, session.rules().version);
}

void tell(Context& context, const Session& session, const std::vector<store::Staged>& staged,
          const git::ObjectId& commit) {
    if (context.globals().format == Format::json) {
        Json out = envelope("plaint.import", 1);
        out["commit"] = commit;
        out["records"] = Json::array();
        for (const store::Staged& one : staged)
            out["records"].push_back({{"id", std::string(one.complaint.id())}, {"state", one.to}, {"path", one.path}});
        context.print(json_text(out));
        return;
    }
    std::map<std::string, std::size_t> states;
    std::map<std::string, std::pair<std::string, std::string>> ids_by_series;  // the first and the last
    for (const store::Staged& one : staged) {
        const policy::Kind* kind = session.policy().kind(one.complaint.kind());
        const std::string id(one.complaint.id());
        auto& ids =
            ids_by_series.emplace(kind == nullptr ? std::string() : kind->series, std::pair(id, id)).first->second;
        ids = {std::min(ids.first, id), std::max(ids.second, id)};
    }
    for (const store::Staged& one : staged) {
        const policy::State* state = session.policy().state(one.complaint.kind(), one.to);
        ++states[state == nullptr ? one.to : state->label.in(context.lang())];
    }
    context.line(context.globals().dry_run
                     ? phrase({"{0} records would be imported", "将导入 {0} 条记录"}, staged.size())
                     : phrase({"{0} records imported", "已导入 {0} 条记录"}, staged.size()));
    for (const auto& [series, ids] : ids_by_series) {
        context.line(phrase({"  {0} to {1}", "  {0} 至 {1}"}, ids.first, ids.second));
    }
    for (const auto& [state, count] : states) context.line(phrase({"  {0}: {1}", "  {0}：{1}"}, state, count));
}

Result<int> run_import(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(input, read_inputs(context, *session, args));
    PLAINT_TRY(staged, stage_table(*session, input));
    if (staged.empty()) {
        return fail(Failing::refused, error(k_nothing_to_change,
                                            phrase({"{0} has no rows to import", "{0} 中没有可导入的行"}, input.name)));
    }
    git::ObjectId commit;
    if (!context.globals().dry_run) {
        PLAINT_TRY(written, session->write(staged, message_for(*session, staged, input.name)));
        commit = written.commit;
    }
    tell(context, *session, staged, commit);
    return 0;
}

}  // namespace

Command import_command() {
    Command command;
    command.words = {"import"};
    command.group = "start";
    command.help = Text("Import a register from a CSV file", "从 CSV 文件导入台账");
    command.details = Text(
        "The mapping file says which column becomes which field, what the cells' words mean and how dates are written; see plaint-import(5). The table may be UTF-8, "
        "UTF-16 or GB18030. Either all rows are imported, in one commit, or none: bad cells are named with their line and column.",
        "映射文件说明各列对应的字段、单元格文字的含义及日期格式，参见 plaint-import(5)。表格可为 UTF-8、UTF-16 或 GB18030。要么在一次提交中全部导入，要么一条也不导入：有问题的单元格会给出行号和列号。");
    command.needs = Needs::repository_to_write;
    command.formats = {Format::text, Format::json};
    Arg file = positional("file", "FILE", Text("CSV file, - for standard input", "CSV 文件，- 表示标准输入"));
    file.completes = Completes::file;
    Arg map = option("map", "MAPPING", Text("mapping of columns to fields (YAML)", "列到字段的映射（YAML）"));
    map.required = true;
    map.completes = Completes::file;
    command.args = {file, map};
    command.examples = {{"plaint import register.csv --map register.map.yaml --dry-run", {}}};
    command.run = run_import;
    return command;
}

}  // namespace plaint::cmd
