#include "git/impl.hpp"
#include "git/owner.hpp"

namespace plaint::git {

namespace {

Failure not_a_repository(const std::string& start) {
    return {Failing::system,
            {error(k_not_a_repository,
                   phrase(Text{"{0} is not in a git repository, nor is any folder above it",
                               "{0} 及其上级文件夹都不在 git 仓库中"},
                          start),
                   phrase(Text{"change into your repository, or make one here: `git init`, then `plaint init`",
                               "请进入您的仓库，或在此新建：先 `git init`，再 `plaint init`"}))}};
}

Failure unsupported(const Phrase& what, const Phrase& way_out) {
    return {Failing::system, {error(k_unsupported, what, way_out)}};
}

Failure unsupported_extension(const std::string& name) {
    if (name == "objectformat") {
        return unsupported(Text{"the repository uses SHA-256 object ids; plaint reads SHA-1 repositories",
                                "仓库使用 SHA-256 对象编号，而 plaint 只支持 SHA-1 仓库"},
                           Text{"make a new one with `git init --object-format=sha1` and bring the files over",
                                "请用 `git init --object-format=sha1` 新建仓库并将文件迁移过去"});
    }
    if (name == "partialclone") {
        return unsupported(Text{"the repository is a partial clone: objects are missing that only git can fetch",
                                "仓库是部分克隆：缺少的对象只有 git 才能获取"},
                           Text{"clone it again without --filter, with --depth if it is large",
                                "请不带 --filter 重新克隆；若仓库很大，可使用 --depth"});
    }
    return unsupported(phrase(Text{"the repository needs the extension `{0}`, which plaint does not know",
                                   "仓库需要 plaint 不支持的扩展 `{0}`"},
                              name),
                       Text{"clone the repository without that extension and work in the clone",
                            "请在不启用该扩展的情况下克隆仓库，并在克隆中工作"});
}

/// Tells apart why libgit2 would not open a repository that is there; it has one error code for all of them.
Failure refusal_to_open(const std::string& start) {
    const std::string said = last_error();
    static constexpr std::string_view k_extension = "unsupported extension name extensions.";
    if (const auto at = said.find(k_extension); at != std::string::npos) {
        return unsupported_extension(said.substr(at + k_extension.size()));
    }
    if (said.find("unsupported repository version") != std::string::npos) {
        return unsupported(phrase(Text{"the repository's format is newer than plaint knows: {0}",
                                       "仓库格式比 plaint 所支持的更新：{0}"},
                                  said),
                           Text{"clone it with an older git, or ask for a newer plaint",
                                "请用较旧版本的 git 克隆，或使用更新版本的 plaint"});
    }
    return libgit2_failed(k_failed,
                          phrase(Text{"the repository at {0} cannot be opened", "无法打开 {0} 处的仓库"}, start))
        .value();
}

std::string from(const std::filesystem::path& start, const std::string& path) {
    return (start / path).lexically_normal().string();
}

Result<OwnedRepository> find_repository(const std::filesystem::path& start, const Environment& environment) {
    OwnedRepository handle;
    const auto git_dir = environment.get("GIT_DIR");
    const std::string place = git_dir ? from(start, *git_dir) : start.string();
    unsigned flags = git_dir ? GIT_REPOSITORY_OPEN_NO_SEARCH | GIT_REPOSITORY_OPEN_NO_DOTGIT : 0U;
    if (environment.get("GIT_DISCOVERY_ACROSS_FILESYSTEM").value_or("") == "1") flags |= GIT_REPOSITORY_OPEN_CROSS_FS;
    const auto ceilings = environment.get("GIT_CEILING_DIRECTORIES").value_or("");
    const int status = git_repository_open_ext(into(handle), place.c_str(), flags, ceilings.c_str());
    if (status == GIT_ENOTFOUND) return tl::make_unexpected(not_a_repository(place));
    if (status != 0) return tl::make_unexpected(refusal_to_open(place));
    return handle;
}

/// GIT_WORK_TREE; and with GIT_DIR alone the current folder is the top of the work tree, as git has it.
Result<void> place_work_tree(git_repository* handle, const std::filesystem::path& start, const Environment& environment,
                             const Settings& settings) {
    auto work_tree = environment.get("GIT_WORK_TREE");
    if (!work_tree && environment.get("GIT_DIR") && !settings.text("core.worktree") &&
        !settings.flag("core.bare", false) && !git_repository_is_worktree(handle)) {
        work_tree = start.string();
    }
    if (work_tree && git_repository_set_workdir(handle, from(start, *work_tree).c_str(), 0) != 0) {
        return libgit2_failed(
            Text{"the work tree named by GIT_WORK_TREE cannot be used", "无法使用 GIT_WORK_TREE 指定的工作区"});
    }
    return {};
}

/// Objects that a server holds in quarantine while it asks its hooks, and those that git was told to borrow.
Result<void> place_objects(git_repository* handle, const Environment& environment) {
    if (const auto folder = environment.get("GIT_OBJECT_DIRECTORY")) {
        OwnedOdb objects;
        if (git_odb_open(into(objects), folder->c_str()) != 0) {
            return libgit2_failed(Text{"GIT_OBJECT_DIRECTORY cannot be used", "无法使用 GIT_OBJECT_DIRECTORY"});
        }
        git_repository_set_odb(handle, objects.get());
    }
    const auto folders = environment.get("GIT_ALTERNATE_OBJECT_DIRECTORIES").value_or("");
    OwnedOdb objects;
    if (git_repository_odb(into(objects), handle) != 0) {
        return libgit2_failed(Text{"the repository's objects cannot be read", "无法读取仓库的对象"});
    }
    for (std::size_t begin = 0; begin < folders.size();) {
        const auto end = std::min(folders.find(':', begin), folders.size());
        if (end > begin) git_odb_add_disk_alternate(objects.get(), folders.substr(begin, end - begin).c_str());
        begin = end + 1;
    }
    return {};
}

Result<void> check_environment(const Environment& environment) {
    for (const char* name : {"GIT_COMMON_DIR", "GIT_NAMESPACE"}) {
        if (!environment.get(name)) continue;
        return tl::make_unexpected(unsupported(
            phrase(Text{"{0} is set, which plaint does not follow", "设置了 plaint 不支持的 {0}"}, name),
            phrase(Text{"run it without: `env -u {0} plaint …`", "请去掉后运行：`env -u {0} plaint …`"}, name)));
    }
    return {};
}

std::string text_of(const char* path) { return path ? path : ""; }

}  // namespace

Result<Repository> Repository::open(const std::filesystem::path& start, Environment environment) {
    PLAINT_CHECK(check_environment(environment));
    PLAINT_CHECK(start_libgit2());
    set_search_paths(environment);
    const auto here = std::filesystem::absolute(start).lexically_normal();
    PLAINT_TRY(handle, find_repository(here, environment));
    if (!environment.get("GIT_DIR")) PLAINT_CHECK(check_owner(handle.get(), environment));
    PLAINT_TRY(settings, Settings::of_repository(environment, handle.get()));
    PLAINT_CHECK(place_work_tree(handle.get(), here, environment, settings));
    PLAINT_CHECK(place_objects(handle.get(), environment));

    auto impl = std::make_unique<Impl>();
    git_repository_odb(into(impl->objects), handle.get());
    git_index_new(into(impl->index_for_filters));
    git_repository_set_index(handle.get(), impl->index_for_filters.get());
    impl->work_tree = text_of(git_repository_workdir(handle.get()));
    impl->git_dir = text_of(git_repository_path(handle.get()));
    impl->common_dir = text_of(git_repository_commondir(handle.get()));
    const auto index = environment.get("GIT_INDEX_FILE");
    impl->index_path = index ? from(here, *index) : impl->git_dir + "index";
    impl->environment = std::move(environment);
    impl->handle = std::move(handle);
    impl->settings = std::move(settings);
    return Repository(std::move(impl));
}

Repository::Repository(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;
Repository::~Repository() = default;

bool Repository::bare() const { return m_impl->work_tree.empty(); }
std::filesystem::path Repository::work_tree() const { return m_impl->work_tree; }
std::filesystem::path Repository::git_dir() const { return m_impl->git_dir; }
std::filesystem::path Repository::common_dir() const { return m_impl->common_dir; }

}  // namespace plaint::git
