#include "cmd/verbs.hpp"

#include "cmd/gather.hpp"
#include "cmd/letters.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/registration.hpp"
#include "policy/layers.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

/// The id of a first record that the action could be for, for its examples.
std::string sample_id(const policy::Policy& policy, const policy::Action& action) {
    constexpr int k_year = 2026;
    for (const policy::Kind& kind : policy.kinds) {
        const policy::Workflow* workflow = policy.workflow(kind.workflow);
        const policy::Series* series = policy.series_of(kind.series);
        const bool taken =
            workflow != nullptr && std::any_of(workflow->transitions.begin(), workflow->transitions.end(),
                                               [&](const auto& one) { return one.event == action.event; });
        if (taken && series != nullptr) return series->id(k_year, 1);
    }
    return "ID";
}

Command command_of(const policy::Policy& policy, const policy::Action& action) {
    Command command;
    command.words = action.command;
    command.group = action.group;
    command.help = action.help;
    command.details = action.details;
    command.needs = Needs::repository_to_write;
    command.formats = {Format::text, Format::json};
    const bool registers = action.event == policy::builtin::k_register;
    if (registers) {
        command.args = registration_arguments(policy);
    } else {
        Arg id;
        id.name = "id";
        id.form = Arg::Form::positional;
        id.metavar = "ID";
        id.help = Phrase(Text("id of the record", "记录编号"));
        id.required = true;
        id.completes = Completes::id;
        command.args.push_back(std::move(id));
    }
    for (Arg& arg : arguments_of(policy, action)) command.args.push_back(std::move(arg));
    if (!action.letter.empty()) command.args.push_back(letter_argument());
    const std::string id = sample_id(policy, action);
    for (const std::string& example : action.examples)
        command.examples.push_back({policy::about(Phrase::same(example), id).en, {}});
    command.run = [event = action.event, registers](Context& context, const Args& args) -> Result<int> {
        PLAINT_TRY(session, context.session());
        const policy::Action* known = session->policy().action(event);
        if (registers) return register_record(context, *session, *known, args);
        return act(context, *session, *known, args, args.value("id").value_or(""));
    };
    return command;
}

}  // namespace

std::vector<Command> verbs_of(const policy::Policy& policy) {
    std::vector<Command> out;
    for (const policy::Action& action : policy.actions) out.push_back(command_of(policy, action));
    return out;
}

Result<std::vector<Command>> policy_verbs(Context& context) {
    if (auto session = context.session()) return verbs_of((*session)->policy());
    const store::Resources resources(nullptr, context.globals().data_dir);
    PLAINT_TRY(rules, store::load_rules(nullptr, resources));
    return verbs_of(rules.policy);
}

Failure with_options(Failure failure, const policy::Action& action) {
    for (Finding& finding : failure.findings) {
        // A refused change talks of a text that is on no disk: its positions would mislead.
        finding.position = {};
        const policy::Option* option = option_for(action, finding.field);
        if (option == nullptr || !finding.hint.empty()) continue;
        finding.hint = phrase({"Give it by --{0}", "可用 --{0} 提供"}, option->flag);
    }
    return failure;
}

Result<int> act(Context& context, Session& session, const policy::Action& action, const Args& args,
                std::string_view typed_id) {
    PLAINT_TRY(record, session.load_to_change(typed_id));
    // Before anything is asked: is the step possible at all from this state?
    const policy::Workflow* workflow = session.policy().workflow_of(record.complaint.kind());
    const auto starts_here = [&](const policy::Transition& one) {
        return one.event == action.event &&
               std::find(one.from.begin(), one.from.end(), record.complaint.state()) != one.from.end();
    };
    if (workflow != nullptr && std::none_of(workflow->transitions.begin(), workflow->transitions.end(), starts_here)) {
        policy::Choice none =
            policy::choose(session.policy(), record.complaint, action.event, session.acting().actor, session.now());
        for (Finding& finding : none.findings) finding.file = record.complaint.id();
        return fail(Failing::refused, std::move(none.findings));
    }
    PLAINT_TRY(request, gather(context, session, action, args, &record.complaint));
    auto staged = store::stage(session.rules(), record, request, session.acting());
    if (!staged) {
        Failure failure = with_options(std::move(staged).error(), action);
        for (Finding& finding : failure.findings) finding.file = record.complaint.id();
        return tl::make_unexpected(std::move(failure));
    }
    PLAINT_TRY(status, session.write_and_tell(*staged));
    if (args.has("letter")) PLAINT_CHECK(print_letter(context, session, action.letter, staged->complaint));
    return status;
}

Findings hidden_verbs(const Catalogue& catalogue, const policy::Policy& policy) {
    Findings out;
    for (const policy::Action& action : policy.actions) {
        const auto hides = [&](const TableRow& row) {
            return row.name == action.typed() || row.name == action.command.front();
        };
        if (std::none_of(catalogue.built_in.begin(), catalogue.built_in.end(), hides)) continue;
        data::View said;
        for (const data::Document& layer : policy.layers) {
            if (const data::View here = layer.root().find("actions", action.event, "command")) said = here;
        }
        out.push_back(data::at(
            said, warning(k_hidden_verb,
                          phrase({"`{0}` is a command of plaint's own, so that the action `{1}` cannot be called by it",
                                  "`{0}` 是 plaint 自身的命令，动作 `{1}` 无法以此调用"},
                                 action.typed(), action.event),
                          Text("Give the action other words under `command`", "请在 `command` 中为该动作另取名称"))));
    }
    return out;
}

}  // namespace plaint::cmd
