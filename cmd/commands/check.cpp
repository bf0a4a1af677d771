// plaint check: every file, every finding, with positions; what is staged; or what a branch brings.
#include "cmd/code_index.hpp"
#include "cmd/codes.hpp"
#include "cmd/commands/check_staged.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/finding_annotation.hpp"
#include "cmd/findings.hpp"
#include "cmd/input.hpp"
#include "cmd/letters.hpp"
#include "cmd/paper.hpp"
#include "cmd/review_output.hpp"
#include "cmd/review_states.hpp"
#include "cmd/session.hpp"
#include "cmd/verbs.hpp"
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

void append(Findings& findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// What is wrong with the rules themselves: clocks, forms, letters, what can be read and yet cannot be meant.
Findings check_rules(const store::Source& source, const store::Resources& resources, const store::Rules& rules) {
    Findings out = store::check_editor_schema(source, rules);
    append(out, store::check_clocks(rules, resources));
    append(out, check_forms(resources, rules));
    append(out, check_letters(resources, rules));
    if (const auto clocks = store::load_clocks(rules, resources))
        append(out, store::check_repository_policy(rules, *clocks, resources));
    return out;
}

/// The whole repository.
Result<store::Audit> check_repository(Session& session) {
    PLAINT_TRY(audit, store::check_all(session.survey(), session.rules(), session.now()));
    append(audit.findings, check_numbers(session));
    append(audit.findings, check_rules(session.source(), session.resources(), session.rules()));
    append(audit.findings, hidden_verbs(standard_catalogue(), session.policy()));
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

Finding base_with_names() {
    return error(
        k_extra_argument,
        Text("--base checks all that changed; it takes no ids or files", "--base 检查全部变更，不能再给编号或文件"),
        Text("plaint diff REV... ID tells of one record", "只看一条记录请用 plaint diff 版本... 编号"));
}

/// A run without annotations, named and dated.
AnnotatedRun run_of(const Context& context) {
    const time::Zone zone = time::Zone::utc();
    return {"plaint check", time::format(zone.localized({context.now(), 0})), {}};
}

AnnotatedRun annotated(const Context& context, const Findings& findings) {
    AnnotatedRun run = run_of(context);
    for (const Finding& finding : findings)
        run.annotations.push_back(finding_annotation(finding, level_of(finding), context.lang()));
    return run;
}

/// In a format of CI systems; false when another is asked for.
bool print_annotations(Context& context, const AnnotatedRun& run) {
    switch (context.globals().format) {
        case Format::junit:
            context.print(junit_text(run));
            return true;
        case Format::github:
            context.print(github_text(run));
            return true;
        case Format::gitlab:
            context.print(gitlab_text(run));
            return true;
        case Format::sarif:
            context.print(sarif_text(run, check_words(context)));
            return true;
        default:
            return false;
    }
}

/// The rules or the repository could not be read: what a job makes of its output says so too, and is not empty.
Result<int> tell_failure(Context& context, Failure failure) {
    if (context.globals().format == Format::markdown) {
        context.print(review::markdown_of_failure(failure.findings, context.lang()));
    } else if (!print_annotations(context, annotated(context, failure.findings))) {
        return tl::make_unexpected(std::move(failure));
    }
    context.report(failure.findings);
    return exit_status(failure.kind);
}

std::ptrdiff_t count_of(const Findings& findings, Severity severity) {
    return std::count_if(findings.begin(), findings.end(),
                         [&](const Finding& one) { return one.severity == severity; });
}

Phrase tally(std::size_t records, const Findings& findings) {
    return phrase({"Records checked: {0}; errors: {1}", "已检查记录：{0} 条；错误：{1} 个"}, records,
                  count_of(findings, Severity::error));
}

int tell(Context& context, const store::Audit& audit) {
    const int status = has_errors(audit.findings) ? 1 : 0;
    if (print_annotations(context, annotated(context, audit.findings))) return status;
    if (context.globals().format == Format::json) {
        context.print(findings_json(audit.findings, context.lang()));
        return status;
    }
    if (context.globals().format == Format::markdown) {
        context.print(review::markdown(audit.findings, audit.records, context.lang()));
        return status;
    }
    context.report(audit.findings);
    context.line(tally(audit.records, audit.findings));
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
                 Text("--staged checks what the next commit brings; it takes no ids, files, --base or --rev",
                      "--staged 检查下一次提交的内容，不能再给编号、文件、--base 或 --rev"),
                 Text("plaint check --rev : checks everything as it is staged",
                      "plaint check --rev : 可按暂存内容检查全部记录"));
}

int tell(Context& context, const ReviewStates& states, const review::Review& review) {
    const int status = has_errors(review.findings) ? 1 : 0;
    AnnotatedRun run = run_of(context);
    const bool notices = context.globals().format == Format::github;
    run.annotations = review_annotations(review, notices ? Told::notices : Told::passed, context.lang());
    if (print_annotations(context, run)) return status;
    switch (context.globals().format) {
        case Format::json:
            context.print(json_text(review_json("plaint.review", review, states.compared(), context.lang())));
            return status;
        case Format::markdown:
            context.print(review::markdown(review, states.compared(), context.lang(), review::Verdict::given));
            return status;
        default:
            break;
    }
    context.print(review_text(context, review));
    if (!review.empty()) context.print("\n");
    context.report(review.findings);
    context.line(phrase({"Since {0}: {1}", "自 {0} 以来：{1}"}, states.compared().before, review::counted(review)));
    context.line(phrase({"Errors: {0}; warnings: {1}", "错误：{0} 个；警告：{1} 个"},
                        count_of(review.findings, Severity::error), count_of(review.findings, Severity::warning)));
    return status;
}

/// A line of a record that is shown beside a finding must not show personal data: what is said goes where the comment
/// goes. A field's own line may be shown when nothing in it is personal.
void hide_personal_lines(const ReviewStates& states, Findings& findings) {
    const review::Words words(states.after().rules.policy,
                              states.before() == nullptr ? nullptr : &states.before()->rules.policy);
    for (Finding& finding : findings) {
        if (finding.file == store::k_policy_path) continue;
        const auto path = data::Path::parse(finding.field);
        const schema::Field* field = path ? words.field(*path) : nullptr;
        const bool own_line = field != nullptr && field->members.empty() && !words.personal(*path);
        const bool flow = finding.position.source_line.find_first_of("{}") != std::string::npos;
        if (!own_line || flow) finding.position.source_line.clear();
    }
}

/// What has come since the present branch left another one.
Result<int> check_since(Context& context, const std::string& base) {
    PLAINT_TRY(states, ReviewStates::since(context, base));
    PLAINT_TRY(review, states->review(review::Question::Checks::all));
    const review::State& now = states->after();
    if (review.policy) append(review.findings, check_rules(now.source, now.resources, now.rules));
    hide_personal_lines(*states, review.findings);
    return tell(context, *states, review);
}

Result<int> run_check(Context& context, const Args& args) {
    const std::vector<std::string> names = args.values("what");
    if (args.has("staged")) {
        if (!names.empty() || args.has(k_option_base) || context.globals().revision)
            return fail(Failing::usage, staged_with_others());
        return check_staged(context);
    }
    if (const auto base = args.value(k_option_base)) {
        if (!names.empty()) return fail(Failing::usage, base_with_names());
        auto status = check_since(context, *base);
        return status ? std::move(status) : tell_failure(context, std::move(status).error());
    }
    auto session = context.session();
    if (session) {
        PLAINT_TRY(audit, names.empty() ? check_repository(**session)
                                        : check_named(context, *session, (*session)->rules(), names));
        return tell(context, audit);
    }
    if (names.empty() || !context.may_do_without(session.error()))
        return tell_failure(context, std::move(session).error());
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
        "committed now (`plaint verify`). That is what `plaint init --hook pre-commit` makes git ask.\n\n"
        "With --base only what the present branch brings is told: what changed in words that need no YAML (`plaint diff` "
        "shows the same), what a change of the rules means for open complaints, and the findings of what changed; numbers "
        "and links are compared with all records. As Markdown it is the comment of a pull request, in which personal data "
        "are not repeated.",
        "不带参数时检查仓库中的全部记录：语法、模式、历史与状态、当前状态的条件、证据校验值、存放位置、重复编号与 "
        "uid、关联。给出编号或文件时只检查这些。所有问题一次列出，有错误时退出状态为 1。\n\n使用 --staged 时只检查已暂存的内容，不看工作区的其他修改，并按即将作出的提交进行验证（同 `plaint verify`）。"
        "`plaint init --hook pre-commit` 安装的钩子即运行此命令。\n\n"
        "使用 --base 时只说明当前分支带来的变更：用文字列出变更内容"
        "（与 `plaint diff` 相同）、规则变更对未关闭投诉的影响，以及变更部分的问题；编号和关联仍与全部记录比对。"
        "Markdown 格式可直接作为合并请求的评论，其中不重复个人信息。");
    command.past = Past::readable;
    command.formats = {Format::text,   Format::json,   Format::markdown, Format::junit,
                       Format::github, Format::gitlab, Format::sarif};
    Arg what;
    what.name = "what";
    what.form = Arg::Form::rest;
    what.metavar = "ID|FILE";
    what.help = Text("records to check; all when none is named", "要检查的记录，缺省为全部");
    what.completes = Completes::id;
    Arg base = option(
        std::string(k_option_base), "REV",
        Text("Check only what came since the present branch left this one", "只检查当前分支自该版本分出以来的变更"));
    base.completes = Completes::revision;
    command.args = {what, base,
                    flag("staged", Text("Check only what is staged, as the commit that it would become",
                                        "只检查已暂存的内容，视同即将作出的提交"))};
    command.examples = {{"plaint check", {}},
                        {"plaint check CP-2026-001", {}},
                        {"plaint check --format github",
                         Text("Mark the findings in a pull request on GitHub", "在 GitHub 合并请求中标出问题")},
                        {"plaint check --base origin/main --format markdown",
                         Text("The comment of a pull request", "生成合并请求的评论")}};
    command.run = run_check;
    return command;
}

}  // namespace plaint::cmd
