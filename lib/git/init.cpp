#include "git/impl.hpp"

namespace plaint::git {

Result<Repository> Repository::init(const std::filesystem::path& folder, Environment environment) {
    PLAINT_CHECK(start_libgit2());
    set_search_paths(environment);
    PLAINT_TRY(settings, Settings::outside_repository(environment));
    const auto branch = settings.text("init.defaultbranch").value_or("master");
    static constexpr const char* k_debian_templates = "/usr/share/git-core/templates";
    std::string templates = settings.path("init.templatedir").value_or(k_debian_templates);
    if (const auto chosen = environment.get("GIT_TEMPLATE_DIR")) templates = *chosen;
    git_repository_init_options options;
    git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
    options.flags = GIT_REPOSITORY_INIT_MKPATH;
    options.initial_head = branch.c_str();
    if (std::error_code problem; std::filesystem::is_directory(templates, problem)) {
        options.flags |= GIT_REPOSITORY_INIT_EXTERNAL_TEMPLATE;
        options.template_path = templates.c_str();
    }
    OwnedRepository handle;
    if (git_repository_init_ext(into(handle), folder.c_str(), &options) != 0) {
        return libgit2_failed(
            k_write_failed, phrase(Text{"no repository can be made in {0}", "无法在 {0} 中新建仓库"}, folder.string()));
    }
    return open(folder, std::move(environment));
}

}  // namespace plaint::git
