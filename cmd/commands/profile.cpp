// plaint profile list, plaint profile show: the ready-made systems of handling complaints.
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/json.hpp"
#include "cmd/session.hpp"
#include "cmd/table.hpp"
#include "store/clocks.hpp"

namespace plaint::cmd {

namespace {

/// The repository's files when there is one around; profiles can be looked at anywhere.
struct Shelf {
    Session* session = nullptr;  ///< Of the repository around, or null.
    store::Resources resources;
};

Result<Shelf> shelf_of(Context& context) {
    auto session = context.session();
    if (session) return Shelf{*session, (*session)->resources()};
    if (!context.may_do_without(session.error())) return fail(std::move(session));
    return Shelf{nullptr, store::Resources(nullptr, context.globals().data_dir)};
}

/// A profile alone, without a repository's policy over it; that of the repository around is the one in force.
Result<store::Rules> rules_of(const Shelf& shelf, std::string_view name) {
    return store::load_rules(nullptr, shelf.resources, name);
}

std::string_view origin_word(store::Resources::Origin origin) {
    switch (origin) {
        case store::Resources::Origin::repository:
            return "repository";
        case store::Resources::Origin::data_dir:
            return "data-dir";
        case store::Resources::Origin::program:
            return "plaint";
    }
    return "plaint";
}

Phrase origin_label(store::Resources::Origin origin) {
    switch (origin) {
        case store::Resources::Origin::repository:
            return Text("this repository", "本仓库");
        case store::Resources::Origin::data_dir:
            return Text("--data-dir", "--data-dir");
        case store::Resources::Origin::program:
            return Text("plaint", "plaint 自带");
    }
    return {};
}

std::string kind_labels(const policy::Policy& policy, Lang lang) {
    std::string out;
    for (const policy::Kind& kind : policy.kinds)
        out += fmt::format("{}{}", out.empty() ? "" : (lang == Lang::zh ? "、" : ", "), kind.label.in(lang));
    return out;
}

Json kinds_json(const policy::Policy& policy) {
    Json out = Json::array();
    for (const policy::Kind& kind : policy.kinds) {
        const policy::Workflow& workflow = *policy.workflow(kind.workflow);
        Json states = Json::array();
        for (const policy::State& state : workflow.states) states.push_back(state.name);
        out.push_back({{"name", kind.name},
                       {"label", {{"en", kind.label.en}, {"zh", kind.label.zh}}},
                       {"ids", policy.series_of(kind.series)->pattern()},
                       {"states", std::move(states)}});
    }
    return out;
}

Json profile_json(const store::Rules& rules, store::Resources::Origin origin) {
    Json extends = Json::array();
    for (std::size_t i = 1; i < rules.profiles.size(); ++i) extends.push_back(rules.profiles[i]);
    return {{"name", rules.profile},
            {"label", {{"en", rules.policy.label.en}, {"zh", rules.policy.label.zh}}},
            {"from", origin_word(origin)},
            {"extends", std::move(extends)},
            {"kinds", kinds_json(rules.policy)}};
}

Result<int> run_list(Context& context, const Args& /*args*/) {
    PLAINT_TRY(shelf, shelf_of(context));
    Table table;
    table.columns = {{"profile", Text("Profile", "方案")},
                     {"label", Text("Label", "名称")},
                     {"kinds", Text("Kinds of records", "记录类型"), Align::left, Cut::on_terminal},
                     {"from", Text("From", "来源")}};
    Json all = Json::array();
    for (const std::string& name : shelf.resources.profiles()) {
        PLAINT_TRY(rules, rules_of(shelf, name));
        if (rules.policy.kinds.empty()) continue;  // there to be extended only
        const auto origin = shelf.resources.profile_origin(name);
        all.push_back(profile_json(rules, origin));
        table.rows.push_back({name, rules.policy.label.in(context.lang()), kind_labels(rules.policy, context.lang()),
                              origin_label(origin).in(context.lang())});
    }
    if (context.globals().format == Format::json) {
        Json out = envelope("plaint.profiles", 1);
        out["profiles"] = std::move(all);
        context.print(json_text(out));
        return 0;
    }
    print_table(context, table);
    return 0;
}

void print_kinds(Context& context, const policy::Policy& policy) {
    Table table;
    table.columns = {{"kind", Text("Kind", "类型")},
                     {"ids", Text("Ids", "编号")},
                     {"states", Text("States", "状态"), Align::left, Cut::on_terminal}};
    for (const policy::Kind& kind : policy.kinds) {
        std::string states;
        for (const policy::State& state : policy.workflow(kind.workflow)->states)
            states += (states.empty() ? "" : " → ") + state.label.in(context.lang());
        table.rows.push_back({fmt::format("{} ({})", kind.label.in(context.lang()), kind.name),
                              policy.series_of(kind.series)->pattern(), std::move(states)});
    }
    print_table(context, table);
}

Result<void> print_clocks(Context& context, const Shelf& shelf, const store::Rules& rules) {
    PLAINT_TRY(clocks, store::load_clocks(rules, shelf.resources));
    if (clocks.clocks.empty()) return {};
    Table table;
    table.columns = {{"clock", Text("Clock", "时限")},
                     {"targets", Text("Targets", "目标"), Align::left, Cut::on_terminal}};
    for (const sla::Clock& clock : clocks.clocks) {
        std::string targets;
        for (const sla::TargetLine& line : clock.targets) {
            targets += fmt::format("{}{} {}", targets.empty() ? "" : "; ", line.label.in(context.lang()),
                                   line.target ? time::format(*line.target) : std::string());
        }
        table.rows.push_back({clock.label.in(context.lang()), std::move(targets)});
    }
    context.print("\n");
    print_table(context, table);
    return {};
}

Result<int> run_show(Context& context, const Args& args) {
    PLAINT_TRY(shelf, shelf_of(context));
    const std::string around = shelf.session != nullptr ? shelf.session->rules().profile : "";
    const std::string name =
        args.value("name").value_or(around.empty() ? std::string(store::k_default_profile) : around);
    PLAINT_TRY(rules, rules_of(shelf, name));
    const auto origin = shelf.resources.profile_origin(name);
    if (context.globals().format == Format::json) {
        Json out = envelope("plaint.profile", 1);
        out["profile"] = profile_json(rules, origin);
        context.print(json_text(out));
        return 0;
    }
    if (args.has("readme")) {
        PLAINT_TRY(readme, shelf.resources.profile_file(name, "README.md"));
        if (readme) context.print(readme->text);
        return 0;
    }
    context.line(
        phrase({"{0}: {1} (from {2})", "{0}：{1}（来源：{2}）"}, name, rules.policy.label, origin_label(origin)));
    if (rules.profiles.size() > 1) context.line(phrase({"Extends {0}", "基于 {0}"}, rules.profiles[1]));
    context.print("\n");
    print_kinds(context, rules.policy);
    PLAINT_CHECK(print_clocks(context, shelf, rules));
    if (!rules.policy.roles.empty()) {
        std::string roles;
        for (const policy::Role& role : rules.policy.roles)
            roles += fmt::format("{}{} ({})", roles.empty() ? "" : ", ", role.label.in(context.lang()), role.name);
        context.print("\n");
        context.line(phrase({"Roles: {0}", "角色：{0}"}, roles));
    }
    return 0;
}

Command profile_command(const char* word) {
    Command command;
    command.words = {"profile", word};
    command.group = "start";
    command.past = Past::readable;
    command.formats = {Format::text, Format::json};
    return command;
}

}  // namespace

Command profile_list_command() {
    Command command = profile_command("list");
    command.help = Text("List the ready-made systems of handling complaints", "列出现成的投诉处理方案");
    command.details = Text(
        "A profile is a complete system: kinds of records, their fields, workflow, roles, time limits, forms and letters. `plaint init --profile NAME` makes a repository "
        "that works by it. Profiles of the repository's own stand in .plaint/profiles/; plaint-policy(5) says how to write one.",
        "配置方案是一套完整的处理体系：记录类型、字段、流程、角色、时限、表单和函件。`plaint init --profile 名称` 可创建采用该方案的仓库。"
        "仓库自己的方案放在 .plaint/profiles/ 中，编写方法见 plaint-policy(5)。");
    command.past = Past::readable;
    command.formats = {Format::text, Format::json, Format::markdown, Format::csv};
    command.examples = {{"plaint profile list", {}}};
    command.run = run_list;
    return command;
}

Command profile_show_command() {
    Command command = profile_command("show");
    command.help =
        Text("Show what a profile brings: kinds, states, time limits, roles", "查看方案内容：类型、状态、时限和角色");
    Arg name = positional("name", "NAME",
                          Text("the profile; without it that of the repository", "方案名称，缺省为本仓库所用方案"));
    name.required = false;
    command.args = {name, flag("readme", Text("print the profile's own description", "输出方案自带的说明"))};
    command.examples = {{"plaint profile show it-project", {}}};
    command.run = run_show;
    return command;
}

}  // namespace plaint::cmd
