#include "git/libgit2.hpp"

#include <mutex>

namespace plaint::git {

namespace {

void configure() {
    // Ownership is checked by plaint itself, against the Environment it is given instead of the process's own.
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    // plaint reads config.worktree itself and never deletes an object.
    const char* extensions[] = {"worktreeconfig", "preciousobjects"};
    git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, std::size_t{2});
    // git checks an object's hash only in fsck as well; here it would cost a third of a walk through history.
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
}

}  // namespace

Result<void> start_libgit2() {
    static std::once_flag once;
    static bool started = false;
    std::call_once(once, [] {
        started = git_libgit2_init() > 0;
        if (started) configure();
    });
    if (started) return {};
    return libgit2_failed({"git's library cannot be started", "无法启动 git 程序库"});
}

void set_search_paths(const Environment& environment) {
    static std::mutex guard;
    static std::string known = "unset";
    const std::string home = environment.get("HOME").value_or("");
    const std::string xdg = environment.get("XDG_CONFIG_HOME").value_or("");
    const std::string xdg_git = !xdg.empty() ? xdg + "/git" : home.empty() ? "" : home + "/.config/git";
    const std::scoped_lock lock(guard);
    // The paths are one setting of the whole process: touched only when they change, so that threads may open
    // repositories side by side.
    if (known == home + '\n' + xdg_git) return;
    known = home + '\n' + xdg_git;
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_GLOBAL, home.c_str());
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_XDG, xdg_git.c_str());
}

std::string last_error() {
    const git_error* error = git_error_last();
    return error && error->message ? error->message : "?";
}

tl::unexpected<Failure> libgit2_failed(const Code& code, const Phrase& doing) {
    return fail(Failing::system, error(code, phrase(Text{"{0}: {1}", "{0}：{1}"}, doing, last_error())));
}

tl::unexpected<Failure> libgit2_failed(const Text& doing) { return libgit2_failed(k_failed, doing); }

ObjectId to_hex(const git_oid& id) {
    ObjectId text(GIT_OID_HEXSZ, '0');
    git_oid_fmt(text.data(), &id);
    return text;
}

Result<git_oid> from_hex(std::string_view hex) {
    git_oid id;
    if (hex.size() != GIT_OID_HEXSZ || git_oid_fromstrn(&id, hex.data(), hex.size()) != 0) {
        return fail(Failing::system,
                    error(k_no_object, phrase(Text{"`{0}` is no object id", "`{0}` 不是对象编号"}, hex)));
    }
    return id;
}

}  // namespace plaint::git
