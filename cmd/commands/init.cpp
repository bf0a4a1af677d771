// plaint init: makes a folder or an existing git repository ready, in one commit; a second run changes nothing.
#include "cmd/ci_codes.hpp"
#include "cmd/ci_files.hpp"
#include "cmd/codeowners.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/drivers.hpp"
#include "cmd/hook_files.hpp"
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

Finding nothing_to_register(const std::string& profile) {
    return error(k_profile_to_extend,
                 phrase({"the profile `{0}` is there for others to extend: it has no kinds of records",
                         "配置方案 `{0}` 供其他方案扩展：它没有任何记录类型"},
                        profile),
                 Text("`plaint profile list` lists those to work by", "`plaint profile list` 可列出可采用的方案"));
}

/// What the command line asks for.
struct Wish {
    std::string profile;
    CiWish ci;
    std::vector<std::string> hooks;
    bool codeowners = false;

    [[nodiscard]] bool only_hooks() const {
        return !hooks.empty() && profile.empty() && ci.systems.empty() && !codeowners;
    }
};

Result<Wish> wish_from(const Args& args) {
    PLAINT_TRY(ci, ci_wish(args));
    PLAINT_TRY(hooks, hooks_wished(args));
    return Wish{args.value("profile").value_or(""), std::move(ci), std::move(hooks), args.has("codeowners")};
}

/// What the repository lacks, and what the user is told about it.
struct Missing {
    std::vector<git::FileChange> files;
    std::vector<Phrase> next_steps;
};

Result<void> refuse_other_profile(const std::string& asked, const std::string& there) {
    if (asked.empty() || asked == there) return {};
    return fail(
        Failing::refused,
        error(k_nothing_to_change,
              phrase({"this repository has the profile `{0}` already", "本仓库已使用配置方案 `{0}`"}, there),
              Text("Change `profile` in plaint.yaml by a reviewed commit", "请经评审后修改 plaint.yaml 中的 profile")));
}

/// Hosts look for it in these places.
constexpr std::string_view k_codeowners_places[] = {k_codeowners_path, ".github/CODEOWNERS", ".gitlab/CODEOWNERS",
                                                    "docs/CODEOWNERS"};

Result<void> add_codeowners(Context& context, const store::Source& work_tree, const policy::Policy& policy,
                            Missing& missing) {
    for (const std::string_view path : k_codeowners_places) {
        PLAINT_TRY(there, work_tree.read(path, 1U << 20));
        if (!there) continue;
        if (*there == codeowners_text(policy, Lang::en) || *there == codeowners_text(policy, Lang::zh)) return {};
        Finding finding = error(k_ci_differs, phrase({"there is another {0} already", "已有内容不同的 {0}"}, path),
                                Text("Keep it; or drop it (git rm, git commit), and run the command again",
                                     "可保留现有文件；或将其删除并提交（git rm、git commit），再重新运行"));
        finding.file = path;
        return fail(Failing::refused, std::move(finding));
    }
    missing.files.push_back({std::string(k_codeowners_path), codeowners_text(policy, context.lang()), false});
    missing.next_steps.emplace_back(
        Text("CODEOWNERS: look through it; it counts once the main branch requires reviews by code owners.",
             "CODEOWNERS：请检查其内容；主分支要求代码所有者评审后即生效。"));
    return {};
}

Result<Missing> missing_files(Context& context, const git::Repository& repository, const Wish& wish) {
    const auto source = store::folder_source(repository.work_tree());
    const store::Resources resources(source.get(), context.globals().data_dir);
    PLAINT_TRY(there, source->read(store::k_policy_path, 4U << 20));
    const std::string wanted = wish.profile.empty() ? std::string(store::k_default_profile) : wish.profile;
    PLAINT_TRY(rules, store::load_rules(there ? source.get() : nullptr, resources, wanted));
    if (rules.policy.kinds.empty()) return fail(Failing::usage, nothing_to_register(rules.profile));
    Missing missing;
    if (there) {
        PLAINT_CHECK(refuse_other_profile(wish.profile, rules.profile));
    } else {
        PLAINT_TRY(author, repository.author());
        missing.files.push_back({std::string(store::k_policy_path), policy_text(rules, author, context.lang()), false});
        missing.next_steps.emplace_back(Text("Ready. Register the first complaint: plaint new --help",
                                             "准备就绪。登记第一条投诉：plaint new --help"));
    }
    std::string schema = data::to_json(rules.schema_document.root(), 2) + "\n";
    PLAINT_TRY(old_schema, source->read(store::k_editor_schema_path, 16U << 20));
    if (!old_schema || *old_schema != schema)
        missing.files.push_back({std::string(store::k_editor_schema_path), std::move(schema), false});
    PLAINT_TRY(attributes, driver_attributes(*source, rules.policy));
    if (attributes) missing.files.push_back(std::move(*attributes));
    PLAINT_TRY(ci_missing, ci_files(context, wish.ci, *source, resources, rules));
    missing.files.insert(missing.files.end(), ci_missing.missing.begin(), ci_missing.missing.end());
    missing.next_steps.insert(missing.next_steps.begin(), ci_missing.next_steps.begin(), ci_missing.next_steps.end());
    if (wish.codeowners) PLAINT_CHECK(add_codeowners(context, *source, rules.policy, missing));
    return missing;
}

Result<void> commit(git::Repository& repository, const std::vector<git::FileChange>& files) {
    PLAINT_CHECK(repository.ready_to_commit());
    PLAINT_TRY(head, repository.head());
    git::CommitRequest request;
    request.files = files;
    request.message = "plaint: init\n\nEvent: init\n";
    request.expected_head = head;
    PLAINT_CHECK(repository.commit(request));
    return {};
}

/// What `init` shall write: files for a commit, and hooks.
struct Work {
    Missing missing;
    std::vector<HookFile> hooks;

    [[nodiscard]] bool done() const { return missing.files.empty() && hooks.empty(); }
};

Result<Work> work_for(Context& context, const git::Repository& repository, const Wish& wish) {
    if (repository.bare() && !wish.only_hooks()) PLAINT_CHECK(repository.ready_to_commit());
    const auto source = repository.bare() ? nullptr : store::folder_source(repository.work_tree());
    const store::Resources resources(source.get(), context.globals().data_dir);
    Work work;
    if (!repository.bare()) {
        PLAINT_TRY(missing, missing_files(context, repository, wish));
        work.missing = std::move(missing);
    }
    PLAINT_TRY(hook_files, missing_hooks(context, wish.hooks, repository, resources));
    work.hooks = std::move(hook_files);
    return work;
}

/// Sets git up in this clone; whether there was anything to do. In a bare repository nobody merges.
Result<bool> set_up_git(const git::Repository& repository) {
    if (repository.bare()) return false;
    PLAINT_TRY(set, install_drivers(repository));
    return !set.empty();
}

/// Each thing that is or would be written, as a line.
void tell(Context& context, const Work& work, const Text& how) {
    for (const git::FileChange& file : work.missing.files) context.line(phrase(how, file.path));
    for (const HookFile& hook : work.hooks) context.line(phrase(how, hook.shown));
}

Result<int> run_init(Context& context, const Args& args) {
    PLAINT_TRY(wish, wish_from(args));
    PLAINT_TRY(place, place_for(context));
    PLAINT_TRY(work, work_for(context, place.repository, wish));
    PLAINT_TRY(set_up, context.globals().dry_run ? Result<bool>(false) : set_up_git(place.repository));
    if (work.done() && set_up) {
        context.line(Text("git now merges and shows records by plaint in this clone.",
                          "本克隆中，git 现已通过 plaint 合并和显示记录。"));
        return 0;
    }
    if (work.done()) {
        context.line(Text("Everything is in place already; nothing was changed.", "一切就绪，无需修改。"));
        return 0;
    }
    if (context.globals().dry_run) {
        tell(context, work, {"Would write {0}", "将写入 {0}"});
        return 0;
    }
    if (!work.missing.files.empty()) PLAINT_CHECK(commit(place.repository, work.missing.files));
    for (const HookFile& hook : work.hooks) PLAINT_CHECK(write_hook(hook));
    tell(context, work, {"Wrote {0}", "已写入 {0}"});
    for (const Phrase& step : work.missing.next_steps) context.line(step);
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
        "in one commit, with the lines of .gitattributes by which git merges and shows records through plaint; in each clone "
        "it sets up git for that (merge.plaint.driver, diff.plaint.textconv). Where there is no git "
        "repository yet, one is made. A second run changes nothing, but brings the editors' schema up to date after "
        "plaint was updated.\n"
        "With --ci the same commit holds files that run plaint every night and for each pull request; a repository that "
        "is ready already gets just these. A file that is there with other content is never overwritten. plaint-ci(7) "
        "says more.\n"
        "With --hook a hook of git is installed, in this repository alone, as hooks are no part of a clone: pre-commit where "
        "one works, pre-receive or update in a bare repository, where nothing else is written. plaint-workflow(7) says more.",
        "在一次提交中写入 plaint.yaml（策略，您为首位人员）和 .plaint/record.schema.json（供编辑器使用），并在 "
        ".gitattributes 中写入使 git 通过 plaint 合并和显示记录的设置；每个克隆中的 git 也会相应配置"
        "（merge.plaint.driver、diff.plaint.textconv）。没有 git 仓库时会先创建。再次运行不作改动，仅在 plaint 升级后更新编辑器的模式文件。\n"
        "使用 --ci 时，同一次提交还包含每晚及每个合并请求时运行 plaint 的文件；已初始化的仓库只写入这些文件。内容不同的"
        "已有文件绝不覆盖。详见 plaint-ci(7)。\n"
        "使用 --hook 可安装 git 钩子。钩子不随克隆分发，因此只安装在本仓库：工作的克隆用 pre-commit，裸仓库用 pre-receive 或 "
        "update，裸仓库中不写入其他内容。详见 plaint-workflow(7)。");
    command.effect = Effect::writes;
    command.args = {
        option("profile", "NAME",
               Text("profile to work by; the default is the IT project's", "采用的配置方案，缺省为信息化项目"))};
    for (Arg& arg : ci_arguments()) command.args.push_back(std::move(arg));
    command.args.push_back(hook_argument());
    command.args.push_back(
        flag("codeowners", Text("also write CODEOWNERS: whom GitHub and GitLab ask before a merge, by the roles",
                                "同时写入 CODEOWNERS：GitHub 和 GitLab 合并前按角色征求意见的人员")));
    command.examples = {{"plaint init", {}},
                        {"plaint init --ci github --ci cron", Text("Also write a GitHub workflow and a script for cron",
                                                                   "同时写入 GitHub 工作流和 cron 脚本")},
                        {"plaint init --hook pre-commit",
                         Text("Check what is staged before each commit", "每次提交前检查已暂存的内容")}};
    command.run = run_init;
    return command;
}

}  // namespace plaint::cmd
