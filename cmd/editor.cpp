#include "cmd/editor.hpp"

#include "cmd/record_codes.hpp"

#include <spawn.h>
#include <sys/wait.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

extern char** environ;  // NOLINT(readability-redundant-declaration): not every libc declares it

namespace plaint::cmd {

namespace {

std::filesystem::path edit_path(Session& session, std::string_view file_name) {
    return session.repository().git_dir() / file_name;
}

tl::unexpected<Failure> failed(const std::filesystem::path& file, const Phrase& why) {
    return fail(Failing::system,
                error(k_editor, why, phrase({"The text is kept in {0}", "文本保留在 {0}"}, file.string())));
}

/// Runs the editor as git does: by the shell, so that EDITOR may hold options, the file as its argument.
int run_editor(const std::string& editor, const std::string& file) {
    std::string shell = "/bin/sh";
    std::string flag = "-c";
    std::string script = editor + " \"$@\"";
    std::string name = editor;
    std::string argument = file;
    char* arguments[] = {shell.data(), flag.data(), script.data(), name.data(), argument.data(), nullptr};
    pid_t child = 0;
    if (posix_spawn(&child, shell.c_str(), nullptr, nullptr, arguments, environ) != 0) return -1;
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return -1;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

Result<std::string> edit_text(Session& session, std::string_view file_name, std::string_view text) {
    const std::filesystem::path file = edit_path(session, file_name);
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out) return failed(file, phrase({"{0} cannot be written", "无法写入 {0}"}, file.string()));
    const std::string editor = session.repository().editor();
    if (const int status = run_editor(editor, file.string()); status != 0) {
        return failed(
            file, phrase({"the editor `{0}` ended with status {1}", "编辑器 `{0}` 以状态 {1} 结束"}, editor, status));
    }
    std::ifstream in(file, std::ios::binary);
    if (!in) return failed(file, phrase({"{0} is gone", "{0} 已不存在"}, file.string()));
    return std::string(std::istreambuf_iterator<char>(in), {});
}

void discard_edit(Session& session, std::string_view file_name) {
    std::error_code ignored;  // a leftover in the git directory does no harm
    std::filesystem::remove(edit_path(session, file_name), ignored);
}

}  // namespace plaint::cmd
