// plaint policy check: a policy looked at as a whole.
#include "store/policy_check.hpp"
#include "cmd/commands/policy_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/findings.hpp"
#include "cmd/session.hpp"
#include "cmd/verbs.hpp"
#include "store/clocks.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

Findings with_hidden(const Catalogue& catalogue, const policy::Policy& policy, Findings findings) {
    for (Finding& finding : hidden_verbs(catalogue, policy)) findings.push_back(std::move(finding));
    return findings;
}

Result<Findings> check_profile(const Catalogue& catalogue, const store::Resources& resources,
                               const std::string& profile) {
    PLAINT_TRY(rules, store::load_rules(nullptr, resources, profile));
    PLAINT_TRY(clocks, store::load_clocks(rules, resources));
    return with_hidden(catalogue, rules.policy, store::check_policy(rules, clocks, rules.policy.inherited));
}

Result<Findings> check_repository(const Catalogue& catalogue, const Session& session) {
    PLAINT_TRY(clocks, store::load_clocks(session.rules(), session.resources()));
    return with_hidden(catalogue, session.policy(),
                       store::check_repository_policy(session.rules(), clocks, session.resources()));
}

Result<Findings> findings_of(Context& context, const Args& args) {
    auto session = context.session();
    const auto profile = args.value("profile");
    if (!profile) {
        if (!session) return fail(std::move(session));
        return check_repository(context.catalogue(), **session);
    }
    if (session) return check_profile(context.catalogue(), (*session)->resources(), *profile);
    if (!session && context.globals().revision) return fail(std::move(session));
    return check_profile(context.catalogue(), store::Resources(nullptr, context.globals().data_dir), *profile);
}

Result<int> run_policy_check(Context& context, const Args& args) {
    PLAINT_TRY(findings, findings_of(context, args));
    const int status = has_errors(findings) ? 1 : 0;
    if (context.globals().format == Format::json) {
        context.print(findings_json(findings, context.lang()));
        return status;
    }
    context.report(findings);
    const auto errors = std::count_if(findings.begin(), findings.end(),
                                      [](const Finding& one) { return one.severity == Severity::error; });
    context.line(phrase({"Errors in the policy: {0}; warnings: {1}", "策略中的错误：{0} 个；警告：{1} 个"}, errors,
                        findings.size() - static_cast<std::size_t>(errors)));
    return status;
}

}  // namespace

Command policy_check_command() {
    Command command;
    command.words = {"policy", "check"};
    command.group = "check";
    command.help = Text("Check a policy as a whole", "检查策略整体");
    command.details = Text(
        "Every command refuses a policy that does not fit together. This looks further: states that no step reaches or "
        "from which no end is reached, transitions that an earlier one always hides, conditions that can never hold or "
        "that nothing names, roles that nobody holds, targets that contradict one another, tracked fields that nothing "
        "uses. `plaint check` does the same for the repository's rules. The exit status is 1 when there is an error.",
        "策略自相矛盾时任何命令都会拒绝执行。本命令更进一步：检查无法到达或无法结束的状态、总被前面遮住的转换、"
        "永远不成立或无处引用的条件、无人具备的角色、互相矛盾的时限、无处使用的跟踪字段。`plaint check` "
        "对仓库的规则做同样的检查。有错误时退出状态为 1。");
    command.past = Past::readable;
    command.formats = {Format::text, Format::json};
    command.args = {
        option("profile", "NAME",
               Text("a profile alone, instead of the repository's rules", "只检查某个配置方案，而非仓库的规则"))};
    command.examples = {{"plaint policy check", {}}, {"plaint policy check --profile it-project", {}}};
    command.run = run_policy_check;
    return command;
}

}  // namespace plaint::cmd
