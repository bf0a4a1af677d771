// plaint init: makes a folder or an existing git repository ready, in one commit; a second run changes nothing.
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/session.hpp"
#include "data/json.hpp"
#include "yaml/emit.hpp"

#include <filesystem>

namespace plaint::cmd {

namespace {

/// The repository around the folder, or a new one in it.
struct Place {
    git::Repository repository;
    enum class Was { there, made } was = Was::there;
};

Result<Place> place_for(Context& context) {
    const git::Environment environment = git_environment(context.surroundings());
    if (auto there = git::Repository::open(context.folder(), environment))
        return Place{std::move(*there), Place::Was::there};
    else if (there.error().findings.empty() || there.error().findings.front().code != "git.not_a_repository")
        return fail(std::move(there));
    if (context.globals().dry_run) {
        return fail(
            Failing::refused,
            error(k_nothing_to_change, Text("there is no git repository here yet; without --dry-run one would be made",
                                            "此处还没有 git 仓库；去掉 --dry-run 将会创建")));
    }
    PLAINT_TRY(made, git::Repository::init(context.folder(), environment));
    return Place{std::move(made), Place::Was::made};
}

std::string roles_line(const policy::Policy& policy) {
    std::vector<std::string> names;
    for (const policy::Role& role : policy.roles) names.push_back(role.name);
    return fmt::format("[{}]", fmt::join(names, ", "));
}

/// The first plaint.yaml: the profile, and the person who made it, holding every role as a start.
std::string policy_text(const store::Rules& rules, const git::Signature& author, Lang lang) {
    const Phrase text =
        phrase({"# The policy of this repository: see plaint-policy(5). The profile brings kinds, workflows, roles and "
                "forms; whatever stands here\n"
                "# replaces the profile's entry of the same name.\n"
                "version: 1\nprofile: {0}\n\n"
                "# Who works here and in which roles. Some steps need a role; give yours away as colleagues join.\n"
                "people:\n"
                "  - person: {1}\n"
                "    roles: {2}\n",
                "# 本仓库的策略，说明见 "
                "plaint-policy(5)。配置方案提供类型、工作流、角色和表单；此处的同名内容会替换方案中的内容。\n"
                "version: 1\nprofile: {0}\n\n"
                "# 人员及其角色。部分步骤须由特定角色执行；同事加入后请分派角色。\n"
                "people:\n"
                "  - person: {1}\n"
                "    roles: {2}\n"},
               rules.profile, yaml::emit_scalar(data::Value(author.person())), roles_line(rules.policy));
    return text.in(lang);
}

Result<std::vector<git::FileChange>> missing_files(Context& context, const git::Repository& repository,
                                                   const std::string& profile) {
    const auto source = store::folder_source(repository.work_tree());
    const store::Resources resources(source.get(), context.globals().data_dir);
    PLAINT_TRY(there, source->read(store::k_policy_path, 4U << 20));
    PLAINT_TRY(rules, store::load_rules(there ? source.get() : nullptr, resources, profile));
    if (there && !profile.empty() && profile != rules.profile) {
        return fail(Failing::refused,
                    error(k_nothing_to_change,
                          phrase({"this repository has the profile `{0}` already", "本仓库已使用配置方案 `{0}`"},
                                 rules.profile),
                          Text("Change `profile` in plaint.yaml by a reviewed commit",
                               "请经评审后修改 plaint.yaml 中的 profile")));
    }
    std::vector<git::FileChange> files;
    if (!there) {
        PLAINT_TRY(author, repository.author());
        files.push_back({std::string(store::k_policy_path), policy_text(rules, author, context.lang()), false});
    }
    PLAINT_TRY(schema_document, rules.self_contained_schema());
    std::string schema = data::to_json(schema_document.root(), 2) + "\n";
    PLAINT_TRY(old_schema, source->read(store::k_editor_schema_path, 16U << 20));
    if (!old_schema || *old_schema != schema)
        files.push_back({std::string(store::k_editor_schema_path), std::move(schema), false});
    return files;
}

Result<int> run_init(Context& context, const Args& args) {
    PLAINT_TRY(place, place_for(context));
    if (place.repository.bare()) PLAINT_CHECK(place.repository.ready_to_commit());
    const std::string profile = args.value("profile").value_or("");
    PLAINT_TRY(files, missing_files(context, place.repository,
                                    profile.empty() ? std::string(store::k_default_profile) : profile));
    if (files.empty()) {
        context.line(Text("Everything is in place already; nothing was changed.", "一切就绪，无需修改。"));
        return 0;
    }
    if (context.globals().dry_run) {
        for (const git::FileChange& file : files) context.line(phrase({"Would write {0}", "将写入 {0}"}, file.path));
        return 0;
    }
    PLAINT_CHECK(place.repository.ready_to_commit());
    PLAINT_TRY(head, place.repository.head());
    git::CommitRequest request;
    request.files = files;
    request.message = "plaint: init\n\nEvent: init\n";
    request.expected_head = head;
    PLAINT_CHECK(place.repository.commit(request));
    for (const git::FileChange& file : files) context.line(phrase({"Wrote {0}", "已写入 {0}"}, file.path));
    context.line(
        Text("Ready. Register the first complaint: plaint new --help", "准备就绪。登记第一条投诉：plaint new --help"));
    return 0;
}

}  // namespace

Command init_command() {
    Command command;
    command.words = {"init"};
    command.group = "start";
    command.help = Text("Make a folder or git repository ready for complaints", "将文件夹或 git 仓库初始化为投诉仓库");
    command.details = Text(
        "Writes plaint.yaml (the policy, with you as the first person) and .plaint/record.schema.json (for editors), "
        "in one commit. Where there is no git "
        "repository yet, one is made. A second run changes nothing, but brings the editors' schema up to date after "
        "plaint was updated.",
        "在一次提交中写入 plaint.yaml（策略，您为首位人员）和 .plaint/record.schema.json（供编辑器使用）。没有 git "
        "仓库时会先创建。再次运行不作改动，仅在 plaint 升级后更新编辑器的模式文件。");
    command.effect = Effect::writes;
    command.args = {
        option("profile", "NAME",
               Text("profile to work by; the default is the IT project's", "采用的配置方案，缺省为信息化项目"))};
    command.examples = {{"plaint init", {}}};
    command.run = run_init;
    return command;
}

}  // namespace plaint::cmd
