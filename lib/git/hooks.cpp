#include "git/hooks.hpp"

#include "git/lock_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace plaint::git {

namespace {

tl::unexpected<Failure> message_file_failed(const std::string& path) {
    return fail(Failing::system, error(k_write_failed, phrase(Text{"{0} cannot be written: {1}", "无法写入 {0}：{1}"},
                                                              path, std::strerror(errno))));
}

}  // namespace

Hooks::Hooks(const Repository::Impl& repository, std::string index, Signature author)
    : m_repository(repository), m_index(std::move(index)), m_author(std::move(author)) {
    m_folder = repository.settings.path("core.hookspath").value_or(repository.common_dir + "hooks");
    // A relative one is seen from where the hooks run: the top of the work tree.
    if (!m_folder.starts_with('/')) m_folder.insert(0, repository.work_tree);
}

std::string Hooks::file_of(const char* name) const { return m_folder + '/' + name; }

bool Hooks::has(const char* name) const {
    struct stat status = {};
    const std::string file = file_of(name);
    return stat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode) && access(file.c_str(), X_OK) == 0;
}

ChildRequest Hooks::request_for(const char* name) const {
    ChildRequest request;
    request.command = {file_of(name)};
    request.folder = m_repository.work_tree;
    request.variables = shown_environment(m_repository.environment);
    // As git does: where discovery would find the repository, a hook that goes elsewhere is left to it.
    const bool linked = m_repository.git_dir != m_repository.common_dir;
    request.variables["GIT_DIR"] = m_repository.environment.get("GIT_DIR");
    if (linked || request.variables["GIT_DIR"]) request.variables["GIT_DIR"] = m_repository.git_dir;
    request.variables["GIT_INDEX_FILE"] = m_index;
    request.variables["GIT_EDITOR"] = ":";
    request.variables["GIT_PREFIX"] = "";
    request.variables["GIT_AUTHOR_NAME"] = m_author.name;
    request.variables["GIT_AUTHOR_EMAIL"] = m_author.email;
    request.variables["GIT_AUTHOR_DATE"] = date_text(m_author);
    return request;
}

void Hooks::run_after(const char* name) {
    if (!has(name)) return;
    if (const auto result = run_child(request_for(name), Capture::together)) m_output += result->errors;
}

Result<void> Hooks::run(const char* name, const std::vector<std::string>& arguments) {
    if (!has(name)) return {};
    auto request = request_for(name);
    request.command.insert(request.command.end(), arguments.begin(), arguments.end());
    const auto result = run_child(request, Capture::together);
    if (!result) {
        return fail(Failing::system,
                    error(k_hook_refused,
                          phrase(Text{"the hook {0} cannot be run: {1}", "无法运行钩子 {0}：{1}"}, file_of(name),
                                 std::strerror(errno)),
                          Text{"mend the hook's first line (`#!/bin/sh`) or take away its execute permission",
                               "请修正钩子的首行（`#!/bin/sh`），或取消其可执行权限"}));
    }
    if (result->status == 0) {
        m_output += result->errors;
        return {};
    }
    const auto said = excerpt(result->errors);
    return fail(
        Failing::system,
        error(k_hook_refused,
              said.empty() ? phrase(Text{"the hook {0} refused the commit (exit status {1}) and said nothing",
                                         "钩子 {0} 拒绝了提交（退出状态 {1}），没有输出"},
                                    name, result->status)
                           : phrase(Text{"the hook {0} refused the commit (exit status {1}): {2}",
                                         "钩子 {0} 拒绝了提交（退出状态 {1}）：{2}"},
                                    name, result->status, said),
              phrase(Text{"mend what it asks for; the hook is {0}", "请按其要求修正；钩子文件为 {0}"}, file_of(name))));
}

Result<std::string> Hooks::edit_message(std::string message) {
    if (!has("prepare-commit-msg") && !has("commit-msg")) return message;
    const std::string path = m_repository.git_dir + "COMMIT_EDITMSG";
    {
        Descriptor file(open(path.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0666));
        if (!file || !write_all(file.get(), message) || !file.close()) return message_file_failed(path);
    }
    PLAINT_CHECK(run("prepare-commit-msg", {path, "message"}));
    PLAINT_CHECK(run("commit-msg", {path}));
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::string edited;
    if (!file || !read_all(file.get(), edited)) return message_file_failed(path);
    return tidy_message(edited);
}

std::string tidy_message(const std::string& message) {
    Buffer tidied;
    git_message_prettify(tidied.get(), message.c_str(), 0, '#');
    return tidied.text();
}

}  // namespace plaint::git
