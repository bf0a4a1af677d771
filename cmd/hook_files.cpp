#include "cmd/hook_files.hpp"

#include "cmd/choice.hpp"
#include "cmd/ci_codes.hpp"
#include "cmd/ci_template.hpp"
#include "cmd/common_args.hpp"

#include <algorithm>
#include <fstream>

namespace plaint::cmd {

namespace {

/// Which repository git asks a hook in.
enum class Asked { where_one_commits, where_one_pushes_to };

struct Hook {
    std::string_view name;
    Text label;
    Asked asked;
    std::string_view line;  ///< What somebody's own hook would have to say.
};
constexpr Hook k_hooks[] = {
    {"pre-commit",
     Text("checks what is staged before each commit in this clone", "在此克隆中每次提交前检查已暂存的内容"),
     Asked::where_one_commits, "plaint check --staged || exit 1"},
    {"pre-receive",
     Text("verifies each push to this bare repository as a whole", "检查对此裸仓库的每次推送，整体接受或拒绝"),
     Asked::where_one_pushes_to, "plaint verify --pre-receive || exit 1"},
    {"update",
     Text("verifies each branch that is pushed to this bare repository by itself", "逐一检查推送到此裸仓库的分支"),
     Asked::where_one_pushes_to, "plaint verify --update \"$1\" \"$2\" \"$3\" || exit 1"},
};

const Hook& hook_named(std::string_view name) {
    return *std::find_if(std::begin(k_hooks), std::end(k_hooks), [&](const Hook& one) { return one.name == name; });
}

std::optional<Finding> misplaced(const Hook& hook, const git::Repository& repository) {
    if (repository.bare() == (hook.asked == Asked::where_one_pushes_to)) return std::nullopt;
    if (repository.bare()) {
        return error(k_hook_misplaced,
                     phrase({"nobody commits in a bare repository: git never asks {0} here",
                             "裸仓库中不会有人提交，git 不会在此运行 {0}"},
                            hook.name),
                     Text("Run it in each clone; here: `plaint init --hook pre-receive`",
                          "请在各克隆中运行；此处可用 `plaint init --hook pre-receive`"));
    }
    return error(k_hook_misplaced,
                 phrase({"git asks {0} in the repository that is pushed to, which is not this clone",
                         "{0} 由接收推送的仓库运行，而非此克隆"},
                        hook.name),
                 phrase({"Run it in the bare repository on the server: plaint -C REPOSITORY.git init --hook {0}",
                         "请在服务器的裸仓库中运行：plaint -C 仓库.git init --hook {0}"},
                        hook.name));
}

Finding taken(const Hook& hook, const std::string& shown) {
    Finding finding =
        error(k_hook_differs, phrase({"there is another {0} hook already", "已有其他 {0} 钩子"}, hook.name),
              phrase({"Keep it, and add this line to it: {0}", "可保留它，并加入此行：{0}"}, hook.line));
    finding.file = shown;
    return finding;
}

std::string hook_text(const std::string& text, Lang lang) {
    TemplateValues values;
    values.words = {{"LANG", lang == Lang::zh ? "zh" : "en"}};
    return fill_template(text, values, lang);
}

std::optional<std::string> content_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

/// Where git looks for hooks.
std::filesystem::path hooks_folder(Context& context, const git::Repository& repository) {
    const auto typed = repository.config("core.hooksPath");
    if (!typed) return repository.common_dir() / "hooks";
    if (typed->starts_with("~/"))
        return std::filesystem::path(context.surroundings().variable("HOME").value_or("")) / typed->substr(2);
    return (repository.bare() ? repository.git_dir() : repository.work_tree()) / *typed;
}

std::string shown_path(const git::Repository& repository, const std::filesystem::path& path) {
    const std::filesystem::path top = repository.bare() ? repository.git_dir() : repository.work_tree();
    return path.lexically_proximate(top).generic_string();
}

}  // namespace

Arg hook_argument() {
    Arg hook = option("hook", "HOOK",
                      Text("also install this hook of git, in this repository only", "同时在本仓库安装此 git 钩子"));
    hook.form = Arg::Form::repeated;
    for (const Hook& one : k_hooks) hook.choices.emplace_back(std::string(one.name), one.label);
    hook.completes = Completes::choices;
    return hook;
}

Result<std::vector<std::string>> hooks_wished(const Args& args) {
    std::vector<std::string> out;
    for (const std::string& typed : args.values("hook")) {
        PLAINT_TRY(name, require_choice(hook_argument(), typed));
        if (std::find(out.begin(), out.end(), name) == out.end()) out.push_back(name);
    }
    return out;
}

Result<std::vector<HookFile>> missing_hooks(Context& context, const std::vector<std::string>& names,
                                            const git::Repository& repository, const store::Resources& resources) {
    std::vector<HookFile> out;
    Findings findings;
    for (const std::string& name : names) {
        const Hook& hook = hook_named(name);
        if (auto finding = misplaced(hook, repository)) {
            findings.push_back(std::move(*finding));
            continue;
        }
        PLAINT_TRY(file, resources.ci_file("hooks/" + name));
        const std::string text = file ? std::move(file->text) : std::string();
        HookFile written{hooks_folder(context, repository) / name, {}, hook_text(text, context.lang())};
        written.shown = shown_path(repository, written.path);
        const auto there = content_of(written.path);
        if (there && *there != hook_text(text, Lang::en) && *there != hook_text(text, Lang::zh)) {
            findings.push_back(taken(hook, written.shown));
        } else if (!there) {
            out.push_back(std::move(written));
        }
    }
    if (!findings.empty()) return fail(Failing::refused, std::move(findings));
    return out;
}

Result<void> write_hook(const HookFile& hook) {
    namespace fs = std::filesystem;
    std::error_code failed;
    fs::create_directories(hook.path.parent_path(), failed);
    std::ofstream out(hook.path, std::ios::binary);
    out << hook.text;
    out.close();
    if (out) {
        constexpr auto k_runs = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
        fs::permissions(hook.path, k_runs, fs::perm_options::add, failed);
        if (!failed) return {};
    }
    return fail(Failing::system,
                error(k_hook_unwritten, phrase({"{0} cannot be written", "无法写入 {0}"}, hook.shown)));
}

}  // namespace plaint::cmd
