#include "git/libgit2.hpp"

#include <dlfcn.h>

#include <mutex>
#include <type_traits>

// Starting libgit2 makes Mbed TLS read every certificate that the system trusts, 6 ms of each command, for connections
// that plaint never makes: git itself is the one that talks to remotes. A program's own functions come before those of
// its libraries, so these stand in for the reading, and leave a connection, were one made, with nobody to trust.
// lib/CMakeLists.txt has them exported.
extern "C" {
int mbedtls_x509_crt_parse_file(void* /*chain*/, const char* /*path*/) { return 0; }
int mbedtls_x509_crt_parse_path(void* /*chain*/, const char* /*path*/) { return 0; }
}

namespace plaint::git {

namespace {

int (*g_options)(int option, ...) = nullptr;

/// What went wrong, or nothing.
std::string load() {
    static constexpr const char* k_library = "libgit2.so." LIBGIT2_SOVERSION;
    void* const library = dlopen(k_library, RTLD_LAZY | RTLD_LOCAL);
    if (!library) return dlerror();
    const auto find = [library](auto& function, const char* name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(library, name));
        return function != nullptr;
    };
    bool complete = find(g_options, "git_libgit2_opts");
#define PLAINT_LIBGIT2_CALL(name) complete = find(name.function, #name) && complete;
    PLAINT_LIBGIT2_CALLS(PLAINT_LIBGIT2_CALL)
#undef PLAINT_LIBGIT2_CALL
    return complete ? "" : std::string(k_library) + " lacks functions of version " LIBGIT2_VERSION;
}

void configure() {
    // Ownership is checked by plaint itself, against the Environment it is given instead of the process's own.
    g_options(GIT_OPT_SET_OWNER_VALIDATION, 0);
    // plaint reads config.worktree itself and never deletes an object.
    const char* extensions[] = {"worktreeconfig", "preciousobjects"};
    g_options(GIT_OPT_SET_EXTENSIONS, extensions, std::size_t{2});
    // git checks an object's hash only in fsck as well; here it would cost a third of a walk through history.
    g_options(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
}

}  // namespace

Result<void> start_libgit2() {
    static std::once_flag started;
    static std::string problem;
    std::call_once(started, [] {
        problem = load();
        if (!problem.empty()) return;
        git_libgit2_init();
        configure();
    });
    if (problem.empty()) return {};
    return fail(
        Failing::system,
        error(k_failed, phrase(Text{"git's library cannot be loaded: {0}", "无法加载 git 程序库：{0}"}, problem),
              Text{"install the package libgit2-" LIBGIT2_SOVERSION, "请安装软件包 libgit2-" LIBGIT2_SOVERSION}));
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
    g_options(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_GLOBAL, home.c_str());
    g_options(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_XDG, xdg_git.c_str());
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
    // By hand: blob ids are wanted before libgit2 is loaded, and by threads that do not wait for it.
    constexpr std::string_view k_digits = "0123456789abcdef";
    ObjectId text;
    text.reserve(GIT_OID_HEXSZ);
    for (const unsigned char byte : id.id) {
        text += k_digits[byte >> 4U];
        text += k_digits[byte & 15U];
    }
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
