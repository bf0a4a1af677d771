// plaint policy test: a policy's own cases.
#include "cases/cases.hpp"
#include "cmd/codes.hpp"
#include "cmd/commands/policy_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/findings.hpp"
#include "cmd/json.hpp"
#include "cmd/session.hpp"
#include "store/clocks.hpp"
#include "store/policy_cases.hpp"

namespace plaint::cmd {

namespace {

/// A profile alone, without a repository's overrides and people.
Result<cases::Outcome> run_profile(const store::Resources& resources, const std::string& profile) {
    PLAINT_TRY(rules, store::load_rules(nullptr, resources, profile));
    PLAINT_TRY(clocks, store::load_clocks(rules, resources));
    PLAINT_TRY(document, store::profile_cases(resources, profile));
    if (document) return cases::run(*document, rules.policy, clocks);
    return fail(Failing::usage,
                error(k_no_cases, phrase({"the profile `{0}` has no cases", "配置方案 `{0}` 没有用例"}, profile),
                      Text("Write cases.yaml beside its policy.yaml; see plaint-policy(5)",
                           "请在 policy.yaml 旁编写 cases.yaml，见 plaint-policy(5)")));
}

/// The rules in force: by the repository's cases, else by those of its profile.
Result<cases::Outcome> run_repository(const Session& session) {
    PLAINT_TRY(rules, store::load_rules(&session.source(), session.resources()));
    PLAINT_TRY(clocks, store::load_clocks(rules, session.resources()));
    PLAINT_TRY(document, store::repository_cases(session.source(), session.resources()));
    if (!document) {
        PLAINT_TRY(of_profile, store::profile_cases(session.resources(), rules.profile));
        document = std::move(of_profile);
    }
    if (document) return cases::run(*document, rules.policy, clocks);
    return fail(Failing::usage, error(k_no_cases, Text("there are no cases", "没有用例"),
                                      phrase({"Write {0}; see plaint-policy(5)", "请编写 {0}，见 plaint-policy(5)"},
                                             store::k_cases_path)));
}

Result<cases::Outcome> outcome_of(Context& context, const Args& args) {
    auto session = context.session();
    const auto profile = args.value("profile");
    if (!profile) {
        if (!session) return fail(std::move(session));
        return run_repository(**session);
    }
    if (session) return run_profile((*session)->resources(), *profile);
    if (!session && context.globals().revision) return fail(std::move(session));
    return run_profile(store::Resources(nullptr, context.globals().data_dir), *profile);
}

Result<int> run_policy_test(Context& context, const Args& args) {
    PLAINT_TRY(outcome, outcome_of(context, args));
    const int status = outcome.failed == 0 ? 0 : 1;
    if (context.globals().format == Format::json) {
        Json out = envelope("plaint.policy_test", 1);
        out["cases"] = outcome.run;
        out["failed"] = outcome.failed;
        out["findings"] = Json::parse(findings_json(outcome.findings, context.lang()))["findings"];
        context.print(json_text(out));
        return status;
    }
    context.report(outcome.findings);
    context.line(phrase({"Cases: {0}; failed: {1}", "用例：{0} 个；未通过：{1} 个"}, outcome.run, outcome.failed));
    return status;
}

}  // namespace

Command policy_test_command() {
    Command command;
    command.words = {"policy", "test"};
    command.group = "check";
    command.help = Text("Run a policy's own cases", "运行策略自带的用例");
    command.details = Text(
        "Cases are data: a record, an event, a moment, and what is expected: allowed or refused with which codes, the state afterwards, computed values, who has "
        "to sign, when clocks are due. A repository has them in .plaint/cases.yaml, a profile in cases.yaml beside its policy. The exit status is 1 when "
        "a case fails; each failure is told at the place of what was expected.",
        "用例是数据：记录、事件、时刻，以及预期结果：允许或以哪些代码拒绝、之后的状态、计算值、须由谁签署、时钟何时到期。仓库的用例在 "
        ".plaint/cases.yaml，配置方案的用例在其策略旁的 cases.yaml。有用例未通过时退出状态为 1，并在预期内容处指出。");
    command.past = Past::readable;
    command.formats = {Format::text, Format::json};
    Arg profile =
        option("profile", "NAME",
               Text("a profile alone, instead of the repository's rules", "只检验某个配置方案，而非仓库的规则"));
    command.args = {profile};
    command.examples = {{"plaint policy test", {}}, {"plaint policy test --profile it-project", {}}};
    command.run = run_policy_test;
    return command;
}

}  // namespace plaint::cmd
