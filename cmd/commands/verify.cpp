// plaint verify: whether history came by legal steps.
#include "verify/verify.hpp"

#include "cmd/code_index.hpp"
#include "cmd/commands/history_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/finding_annotation.hpp"
#include "cmd/finding_json.hpp"
#include "cmd/findings.hpp"
#include "cmd/input.hpp"
#include "cmd/progress.hpp"
#include "cmd/pushed_refs.hpp"
#include "cmd/session.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr std::size_t k_most_pushed_bytes = 16U << 20;
constexpr std::size_t k_short = 7;

/// `A..B`, `A...B` or one revision, into a range.
Result<void> add_revision(const git::Repository& repository, std::string_view text, git::Range& range) {
    const auto add = [&](std::string_view revision, std::vector<git::ObjectId>& to) -> Result<void> {
        PLAINT_TRY(id, repository.resolve(revision.empty() ? "HEAD" : revision));
        to.push_back(std::move(id));
        return {};
    };
    const auto dots = text.find("..");
    if (text.starts_with('^')) return add(text.substr(1), range.exclude);
    if (dots == std::string_view::npos) return add(text, range.include);
    PLAINT_CHECK(add(text.substr(0, dots), range.exclude));
    const std::string_view behind = text.substr(dots + 2);
    return add(behind.substr(behind.starts_with('.') ? 1 : 0), range.include);
}

Result<git::Range> typed_range(const git::Repository& repository, const Args& args) {
    git::Range range;
    for (const std::string& text : args.values("range")) PLAINT_CHECK(add_revision(repository, text, range));
    if (args.has("all")) {
        PLAINT_TRY(tips, repository.branch_tips());
        range.include.insert(range.include.end(), tips.begin(), tips.end());
    }
    if (!range.include.empty() || args.has("all")) return range;
    PLAINT_TRY(head, repository.head());
    if (!head.empty()) range.include.push_back(std::move(head));
    return range;
}

/// What is pushed, when a hook asks; nothing otherwise.
Result<std::optional<std::vector<PushedRef>>> pushed_refs(Context& context, const Args& args) {
    std::optional<std::vector<PushedRef>> out;
    const std::vector<std::string> words = args.values("range");
    if (args.has("pre-receive")) {
        PLAINT_TRY(text, read_input(context, "-", k_most_pushed_bytes));
        PLAINT_TRY(pushed, read_pushed(text));
        out = std::move(pushed);
    } else if (args.has("update")) {
        const auto word = [&](std::size_t i) { return i < words.size() ? words[i] : std::string(); };
        PLAINT_TRY(ref, pushed_ref(word(0), word(1), word(2)));
        out = {std::move(ref)};
    }
    return out;
}

/// `1a2b3c4:complaints/2026/00/CP-2026-001.yaml`, as git names a file of a commit.
Finding with_commit(const verify::Told& told) {
    Finding finding = told.finding;
    if (told.commit.empty()) return finding;
    finding.file = told.commit.substr(0, k_short) + (finding.file.empty() ? "" : ":" + finding.file);
    return finding;
}

Findings with_commits(const verify::Report& report) {
    Findings out;
    for (const verify::Told& told : report.told) out.push_back(with_commit(told));
    return out;
}

std::string json_of_report(const verify::Report& report, Lang lang) {
    Json json = envelope("plaint.verify", 1);
    json["commits"] = report.commits;
    json["changes"] = report.changes;
    json["findings"] = Json::array();
    for (const verify::Told& told : report.told) {
        Json one;
        one["commit"] = text_or_null(told.commit);
        one.update(finding_json(told.finding, lang));
        json["findings"].push_back(std::move(one));
    }
    return json_text(json);
}

AnnotatedRun annotated(const verify::Report& report, const std::string& timestamp, Lang lang) {
    AnnotatedRun run{"plaint verify", timestamp, {}};
    for (const verify::Told& told : report.told) {
        Annotation one = finding_annotation(told.finding, level_of(told.finding), lang);
        if (!told.commit.empty()) {
            one.title = told.commit.substr(0, k_short) + ": " + one.title;
            one.key += " " + told.commit;
        }
        if (one.group.empty()) one.group = told.commit.empty() ? "history" : told.commit.substr(0, k_short);
        run.annotations.push_back(std::move(one));
    }
    return run;
}

void tell_text(Context& context, const verify::Report& report, const Findings& findings) {
    context.report(findings);
    const auto count = [&](Severity severity) {
        return std::count_if(findings.begin(), findings.end(),
                             [&](const Finding& one) { return one.severity == severity; });
    };
    context.line(phrase({"Commits verified: {0}; changes of records: {1}; errors: {2}; notes: {3}",
                         "已验证提交：{0} 个；记录变更：{1} 次；错误：{2} 个；说明：{3} 条"},
                        report.commits, report.changes, count(Severity::error), count(Severity::note)));
}

int tell(Context& context, const verify::Report& report) {
    const Findings findings = with_commits(report);
    const Lang lang = context.lang();
    const std::string timestamp = time::format(time::Instant{context.now(), 0});
    const Format format = context.globals().format;
    if (format == Format::json) context.print(json_of_report(report, lang));
    if (format == Format::github) context.print(github_text(annotated(report, timestamp, lang)));
    if (format == Format::gitlab) context.print(gitlab_text(annotated(report, timestamp, lang)));
    if (format == Format::junit) context.print(junit_text(annotated(report, timestamp, lang)));
    if (format == Format::sarif) context.print(sarif_text(annotated(report, timestamp, lang), check_words(context)));
    if (format == Format::text) tell_text(context, report, findings);
    return has_errors(findings) ? 1 : 0;
}

Result<int> run_verify(Context& context, const Args& args) {
    PLAINT_TRY(repository, git::Repository::open(context.folder(), git_environment(context.surroundings())));
    PLAINT_TRY(pushed, pushed_refs(context, args));
    PLAINT_TRY(range, pushed ? range_of(repository, *pushed) : typed_range(repository, args));
    verify::Request request;
    request.range = std::move(range);
    request.data_dir = context.globals().data_dir;
    request.now = context.now();
    request.progress = ReadingProgress(context, {"Verifying commits: {0} of {1}", "正在验证提交：{0} / {1}"});
    PLAINT_TRY(report, verify::verified(repository, request));
    if (pushed) {
        PLAINT_TRY(lost, lost_commits(repository, *pushed));
        for (Finding& finding : lost) report.told.push_back({{}, std::move(finding)});
    }
    return tell(context, report);
}

}  // namespace

Command verify_command() {
    Command command;
    command.words = {"verify"};
    command.group = "check";
    command.help = Text("Verify that history came by legal steps", "验证历史记录的每一步是否合规");
    command.details = Text(
        "Goes through commits and looks at each record that they change: whether the step was legal under the rules "
        "that were in force before, whether whoever took it made the commit and held the role, whether logs and "
        "attached files only grew, whether merges hold what their sides had. What was taken back by a revert, or "
        "accepted with the trailer Override: by a role that the policy names, is told as a note. Without a range all "
        "that is reachable from HEAD is verified. Works in bare repositories, in shallow clones (it says what it could "
        "not see) and in the hooks pre-receive and update of a server. The exit status is 1 when there is an error.\n\n"
        "History proves nothing about who sat at the keyboard: that is what signatures are for (history.signatures in "
        "the policy).",
        "逐个检查提交及其修改的每条记录：按当时生效的规则该步骤是否合规，操作者是否就是提交者并具备相应角色，日志和附件是"
        "否只增不改，合并是否保留了各方内容。通过还原撤回的修改，以及由策略指定的角色以 Override: "
        "尾注认可的例外，均列为说明。不给范围时验证 HEAD 可达的全部提交。可用于裸仓库、浅克隆（会说明无法看到的部分）以及"
        "服务器的 pre-receive 和 update 钩子。有错误时退出状态为 1。\n\n"
        "历史本身不能证明是谁在操作键盘，这需要签名（策略中的 history.signatures）。");
    command.formats = {Format::text, Format::json, Format::github, Format::gitlab, Format::junit, Format::sarif};
    Arg range;
    range.name = "range";
    range.form = Arg::Form::rest;
    range.metavar = "RANGE";
    range.help = Text("commits as git names them: main..HEAD; HEAD when none is given",
                      "git 写法的提交范围，如 main..HEAD，缺省为 HEAD");
    command.args = {
        range, flag("all", Text("verify all branches", "验证所有分支")),
        flag("pre-receive",
             Text("verify a push whose lines come on standard input", "验证推送，各行内容由标准输入给出")),
        flag("update", Text("verify a push, with the arguments REF OLD NEW", "验证推送，参数为：引用 旧 新"))};
    command.examples = {
        {"plaint verify", {}},
        {"plaint verify origin/main..HEAD",
         Text("What a branch brings, for example in a pull request", "分支带来的提交，例如用于合并请求")},
        {"plaint verify --format github v1.0..main", {}},
    };
    command.run = run_verify;
    return command;
}

}  // namespace plaint::cmd
