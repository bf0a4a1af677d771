// plaint move ID STATE: any legal transition, by the name of the state it leads to.
#include "base/nearest.hpp"
#include "base/unicode.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/gather.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/session.hpp"
#include "cmd/verbs.hpp"
#include "intake/values.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

Result<const policy::State*> state_named(const policy::Workflow& workflow, std::string_view typed) {
    std::vector<std::string> names;
    for (const policy::State& state : workflow.states) {
        if (state.name == typed || fold(state.label.zh) == fold(typed) || fold(state.label.en) == fold(typed))
            return &state;
        names.push_back(state.name);
    }
    Phrase hint = phrase({"States: {0}", "状态：{0}"}, fmt::format("{}", fmt::join(names, ", ")));
    if (const auto near = nearest(typed, names)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    return fail(Failing::usage,
                error(k_no_step, phrase({"there is no state `{0}`", "没有状态 `{0}`"}, typed), std::move(hint)));
}

/// Actions whose transition leads from the present state to the wanted one.
std::vector<const policy::Action*> ways(const policy::Policy& policy, const store::Record& record,
                                        const policy::State& to, const policy::Acting& acting) {
    std::vector<const policy::Action*> out;
    for (const policy::Possibility& one : policy::possibilities(policy, record.complaint, acting.actor, acting.now)) {
        const policy::Action* action = policy.action(one.event);
        if (one.to == to.name && action != nullptr && one.to != record.complaint.state()) out.push_back(action);
    }
    return out;
}

tl::unexpected<Failure> no_way(const policy::Policy& policy, const store::Record& record, const policy::State& to,
                               const policy::Acting& acting) {
    Phrase reachable;
    for (const policy::Possibility& one : policy::possibilities(policy, record.complaint, acting.actor, acting.now)) {
        const policy::Action* action = policy.action(one.event);
        if (one.to == record.complaint.state() || action == nullptr) continue;
        const policy::State* state = policy.state(record.complaint.kind(), one.to);
        const std::string by = action->typed();
        reachable.en += fmt::format("{}{} (by {})", reachable.en.empty() ? "" : ", ", one.to, by);
        reachable.zh += fmt::format("{}{}（{}）", reachable.zh.empty() ? "" : "、",
                                    state == nullptr ? one.to : state->label.zh, by);
    }
    Finding finding =
        error(k_no_step,
              phrase({"no single step leads from `{0}` to `{1}` ({2})", "从 `{0}` 没有一步可到 `{1}`（{2}）"},
                     record.complaint.state(), to.name, to.label),
              reachable.empty() ? phrase({"`{0}` is final", "`{0}` 为终态"}, record.complaint.state())
                                : phrase({"From here: {0}", "目前可到：{0}"}, reachable));
    finding.file = record.complaint.id();
    return fail(Failing::refused, std::move(finding));
}

/// `--set flag=value` becomes the option of the action that leads there.
Args options_from(const Args& args) {
    Args out;
    out.add("id", args.value("id").value_or(""));
    for (const std::string& one : args.values("set")) {
        const auto equals = one.find('=');
        std::string name = one.substr(0, equals);
        std::replace(name.begin(), name.end(), '_', '-');
        out.add(name, equals == std::string::npos ? std::string() : one.substr(equals + 1));
    }
    for (const char* name : {"file", "note"}) {
        if (const auto value = args.value(name)) out.add(name, *value);
    }
    if (args.has("edit")) out.add("edit", "");
    return out;
}

Result<void> check_names(const policy::Policy& policy, const policy::Action& action, const Args& args) {
    std::vector<std::string> known;
    for (const Arg& arg : arguments_of(policy, action)) known.push_back(arg.name);
    for (const std::string& one : args.values("set")) {
        std::string name = one.substr(0, one.find('='));
        std::replace(name.begin(), name.end(), '_', '-');
        if (std::find(known.begin(), known.end(), name) != known.end()) continue;
        Phrase hint = phrase({"It has: {0}", "可用：{0}"}, fmt::format("{}", fmt::join(known, ", ")));
        if (const auto near = nearest(name, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return fail(
            Failing::usage,
            error(k_unknown_field, phrase({"`{0}` has no option `{1}`", "`{0}` 没有选项 `{1}`"}, action.typed(), name),
                  std::move(hint)));
    }
    return {};
}

Result<int> run_move(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(record, session->load_to_change(args.value("id").value_or("")));
    const policy::Policy& policy = session->policy();
    PLAINT_TRY(to, state_named(*policy.workflow_of(record.complaint.kind()), args.value("state").value_or("")));
    const auto found = ways(policy, record, *to, session->acting());
    if (found.empty()) return no_way(policy, record, *to, session->acting());
    if (found.size() > 1) {
        std::vector<std::string> names;
        for (const policy::Action* action : found) names.push_back(action->typed());
        return fail(
            Failing::usage,
            error(k_no_step,
                  phrase({"several steps lead from `{0}` to `{1}`", "从 `{0}` 到 `{1}` 有多种步骤"},
                         record.complaint.state(), to->name),
                  phrase({"Use one of: {0}", "请使用其中之一：{0}"}, fmt::format("{}", fmt::join(names, ", ")))));
    }
    PLAINT_CHECK(check_names(policy, *found.front(), args));
    return act(context, *session, *found.front(), options_from(args), record.complaint.id());
}

}  // namespace

Command move_command() {
    Command command;
    command.words = {"move"};
    command.group = "work";
    command.help = Text("Take the step that leads to a state", "执行通往某状态的步骤");
    command.details = Text(
        "Finds the action of the policy that leads from the record's state to STATE and takes it, with the same "
        "conditions as the action's own "
        "command; its options are given as --set NAME=VALUE.",
        "在策略中找到从当前状态通往目标状态的动作并执行，条件与该动作自己的命令相同；其选项用 --set 名称=值 给出。");
    command.needs = Needs::repository_to_write;
    command.formats = {Format::text, Format::json};
    Arg state = positional("state", "STATE", Text("state to reach, by word or label", "目标状态，可写存储值或名称"));
    state.completes = Completes::state;
    Arg set = option("set", "NAME=VALUE", Text("option of the action", "该动作的选项"));
    set.form = Arg::Form::repeated;
    command.args = {
        id_argument(),
        state,
        set,
        option("file", "FILE", Text("read the fields from a YAML or JSON file", "从 YAML 或 JSON 文件读取字段")),
        flag("edit", Text("fill in the fields in the editor", "在编辑器中填写")),
        note_argument()};
    command.examples = {{"plaint move CP-2026-001 on_hold --set reason=\"waiting for the customer\"", {}}};
    command.run = run_move;
    return command;
}

}  // namespace plaint::cmd
