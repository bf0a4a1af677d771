#include "git/owner.hpp"

#include "git/settings.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>

namespace plaint::git {

namespace {

/// Under sudo the files of whoever called it are one's own as well.
bool is_own(const std::string& path, const Environment& environment) {
    struct stat status = {};
    if (lstat(path.c_str(), &status) != 0) return true;
    const uid_t me = geteuid();
    if (status.st_uid == me) return true;
    const std::string caller = environment.get("SUDO_UID").value_or("");
    uid_t uid = 0;
    const auto [end, problem] = std::from_chars(caller.data(), caller.data() + caller.size(), uid);
    return me == 0 && !caller.empty() && problem == std::errc() && status.st_uid == uid;
}

std::string without_slash(std::string path) {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    return path;
}

bool trusted(const std::string& folder, const Settings& settings) {
    bool yes = false;
    for (const auto& entry : settings.all("safe.directory")) {
        if (entry.empty()) {
            yes = false;  // an empty entry takes back those before it
        } else if (entry == "*" || without_slash(entry) == folder ||
                   (entry.ends_with("/*") && folder.starts_with(entry.substr(0, entry.size() - 1)))) {
            yes = true;
        }
    }
    return yes;
}

}  // namespace

Result<void> check_owner(git_repository* repository, const Environment& environment) {
    const char* work_tree = git_repository_workdir(repository);
    const std::string git_dir = without_slash(git_repository_path(repository));
    const std::string top = work_tree ? without_slash(work_tree) : git_dir;
    const std::string gitlink = top + "/.git";
    if (is_own(top, environment) && is_own(git_dir, environment) && is_own(gitlink, environment)) return {};
    PLAINT_TRY(settings, Settings::outside_repository(environment));
    if (trusted(top, settings)) return {};
    return fail(Failing::system,
                error(k_foreign_owner,
                      phrase(Text{"the repository at {0} belongs to another user", "{0} 处的仓库属于另一个用户"}, top),
                      phrase(Text{"if you trust it: `git config --global --add safe.directory {0}`",
                                  "若您信任它：`git config --global --add safe.directory {0}`"},
                             top)));
}

}  // namespace plaint::git
