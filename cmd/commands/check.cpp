// plaint check: every file, every finding, with positions.
#include "cmd/codes.hpp"
#include "cmd/commands/check_staged.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/finding_annotation.hpp"
#include "cmd/findings.hpp"
#include "cmd/input.hpp"
#include "cmd/letters.hpp"
#include "cmd/paper.hpp"
#include "cmd/session.hpp"
#include "share/collisions.hpp"
#include "store/audit.hpp"
#include "store/clocks.hpp"
#include "store/policy_check.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

/// Numbers that another branch has for other records.
Findings check_numbers(Session& session) {
    const git::Repository& repository = session.repository();
    const auto head = repository.head();
    const auto known = share::neighbours(repository);
    if (session.reads_past() || !head || !known) return {};
    const auto found = share::collisions(repository, session.policy(), *head, *known);
    return found ? share::collision_findings(repository, *found, *head) : Findings{};
}

/// The whole repository.
Result<store::Audit> check_repository(Session& session) {
    PLAINT_TRY(audit, store::check_all(session.survey(), session.rules(), session.now()));
    const Findings numbers = check_numbers(session);
    audit.findings.insert(audit.findings.end(), numbers.begin(), numbers.end());
    const Findings schema = store::check_editor_schema(session.source(), session.rules());
    audit.findings.insert(audit.findings.end(), schema.begin(), schema.end());
    const Findings clocks = store::check_clocks(session.rules(), session.resources());
    audit.findings.insert(audit.findings.end(), clocks.begin(), clocks.end());
    const Findings forms = check_forms(session.resources(), session.rules());
    audit.findings.insert(audit.findings.end(), forms.begin(), forms.end());
    const Findings letters = check_letters(session.resources(), session.rules());
    audit.findings.insert(audit.findings.end(), letters.begin(), letters.end());
    if (const auto read = store::load_clocks(session.rules(), session.resources())) {
        const Findings policy = store::check_repository_policy(session.rules(), *read, session.resources());
        audit.findings.insert(audit.findings.end(), policy.begin(), policy.end());
    }
    return audit;
}

/// Named files or ids; files work without a repository too, by the default profile.
Result<store::Audit> check_named(Context& context, Session* session, const store::Rules& rules,
                                 const std::vector<std::string>& names) {
    store::Audit audit;
    const time::Instant now = session != nullptr ? session->now() : rules.policy.zone.localized({context.now(), 0});
    for (const std::string& name : names) {
        ++audit.records;
        if (const auto id = session == nullptr ? Result<std::string>(fail(Failing::usage, Findings{}))
                                               : store::normal_id(rules.policy, name)) {
            PLAINT_TRY(path, store::path_of(rules.policy, *id));
            auto text = session->source().read(path, yaml::Limits{}.bytes);
            if (!text) {
                for (Finding& finding : text.error().findings) audit.findings.push_back(std::move(finding));
                continue;
            }
            if (!*text) return fail(store::load(session->source(), rules, *id));
            Findings found =
                store::check_text(rules, &session->source(), path, std::move(**text), store::Place::in_repository, now);
            audit.findings.insert(audit.findings.end(), found.begin(), found.end());
            continue;
        }
        PLAINT_TRY(text, read_input(context, name, yaml::Limits{}.bytes));
        Findings found = store::check_text(rules, nullptr, name, std::move(text), store::Place::anywhere, now);
        audit.findings.insert(audit.findings.end(), found.begin(), found.end());
    }
    return audit;
}

AnnotatedRun annotated(const Findings& findings, Lang lang) {
    AnnotatedRun run{"plaint check", {}, {}};
    for (const Finding& finding : findings)
        run.annotations.push_back(finding_annotation(finding, level_of(finding), lang));
    return run;
}

int tell(Context& context, const store::Audit& audit) {
    const int status = has_errors(audit.findings) ? 1 : 0;
    const Format format = context.globals().format;
    if (format == Format::json) context.print(findings_json(audit.findings, context.lang()));
    if (format == Format::github) context.print(github_text(annotated(audit.findings, context.lang())));
    if (format == Format::gitlab) context.print(gitlab_text(annotated(audit.findings, context.lang())));
    if (format != Format::text) return status;
    context.report(audit.findings);
    const auto errors = std::count_if(audit.findings.begin(), audit.findings.end(),
                                      [](const Finding& one) { return one.severity == Severity::error; });
    context.line(
        phrase({"Records checked: {0}; errors: {1}", "已检查记录：{0} 条；错误：{1} 个"}, audit.records, errors));
    return status;
}

/// What is staged, and nothing else: for the hook before a commit.
Result<int> check_staged(Context& context) {
    read_staged(context);
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(all, check_repository(*session));
    PLAINT_TRY(audit, staged_part(context, *session, std::move(all)));
    return tell(context, audit);
}

Finding staged_with_others() {
    return error(k_extra_argument,
                 Text("--staged checks what the next commit brings; it takes no ids, files or --rev",
                      "--staged 检查下一次提交的内容，不能再给编号、文件或 --rev"),
                 Text("plaint check --rev : checks everything as it is staged",
                      "plaint check --rev : 可按暂存内容检查全部记录"));
}

Result<int> run_check(Context& context, const Args& args) {
    const std::vector<std::string> names = args.values("what");
    if (args.has("staged")) {
        if (!names.empty() || context.globals().revision) return fail(Failing::usage, staged_with_others());
        return check_staged(context);
    }
    auto session = context.session();
    if (session) {
        PLAINT_TRY(audit, names.empty() ? check_repository(**session)
                                        : check_named(context, *session, (*session)->rules(), names));
        return tell(context, audit);
    }
    if (names.empty() || !context.may_do_without(session.error())) return fail(std::move(session));
    const store::Resources resources(nullptr, context.globals().data_dir);
    PLAINT_TRY(rules, store::load_rules(nullptr, resources));
    PLAINT_TRY(audit, check_named(context, nullptr, rules, names));
    return tell(context, audit);
}

}  // namespace

Command check_command() {
    Command command;
    command.words = {"check"};
    command.group = "check";
    command.help = Text("Check records against schema, workflow and one another", "按模式、工作流及相互关系检查记录");
    command.details = Text(
        "Without arguments every record of the repository is checked: syntax, schema, history and state, the "
        "conditions of the present state, evidence "
        "by its hash, places, ids and uids used twice, links. With ids or files only those. All findings are shown at "
        "once; the exit status is 1 when "
        "there is an error.\n\n"
        "With --staged only what is staged is checked, whatever else lies in the work tree, and verified as if it were "
        "committed now (`plaint verify`). That is what `plaint init --hook pre-commit` makes git ask.",
        "不带参数时检查仓库中的全部记录：语法、模式、历史与状态、当前状态的条件、证据校验值、存放位置、重复编号与 "
        "uid、关联。给出编号或文件时只检查这些。所有问题一次列出，有错误时退出状态为 1。\n\n使用 --staged 时只检查已暂存的内容，不看工作区的其他修改，并按即将作出的提交进行验证（同 `plaint verify`）。"
        "`plaint init --hook pre-commit` 安装的钩子即运行此命令。");
    command.past = Past::readable;
    command.formats = {Format::text, Format::json, Format::github, Format::gitlab};
    Arg what;
    what.name = "what";
    what.form = Arg::Form::rest;
    what.metavar = "ID|FILE";
    what.help = Text("records to check; all when none is named", "要检查的记录，缺省为全部");
    what.completes = Completes::id;
    command.args = {what, flag("staged", Text("Check only what is staged, as the commit that it would become",
                                              "只检查已暂存的内容，视同即将作出的提交"))};
    command.examples = {{"plaint check", {}},
                        {"plaint check CP-2026-001", {}},
                        {"plaint check --format github",
                         Text("Mark the findings in a pull request on GitHub", "在 GitHub 合并请求中标出问题")}};
    command.run = run_check;
    return command;
}

}  // namespace plaint::cmd
