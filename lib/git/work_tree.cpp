#include "git/work_tree.hpp"

#include "git/codes.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace plaint::git {

namespace {

tl::unexpected<Failure> bad_path(std::string_view path, const Text& why) {
    return fail(Failing::system, error(k_path, phrase(Text{"`{0}` {1}", "`{0}` {1}"}, path, phrase(why))));
}

tl::unexpected<Failure> not_written(std::string_view path) {
    return fail(Failing::system, error(k_write_failed, phrase(Text{"{0} cannot be written: {1}", "无法写入 {0}：{1}"},
                                                              path, std::strerror(errno))));
}

/// Why a step down into a folder failed.
tl::unexpected<Failure> no_folder(int top, const std::string& folder, std::string_view path) {
    const int problem = errno;
    struct stat status = {};
    if (fstatat(top, folder.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
        if (S_ISLNK(status.st_mode)) {
            return bad_path(path, Text{"leads through a symbolic link", "经过符号链接"});
        }
        if (!S_ISDIR(status.st_mode)) {
            return bad_path(path,
                            Text{"leads through a file where a folder is needed", "路径中应为文件夹的位置是一个文件"});
        }
    }
    errno = problem;
    return not_written(path);
}

bool is_dot_git(std::string_view part) {
    return part.size() == 4 && part[0] == '.' && (part[1] | 0x20) == 'g' && (part[2] | 0x20) == 'i' &&
           (part[3] | 0x20) == 't';
}

struct Parts {
    std::vector<std::string> folders;
    std::string name;
};

Parts split(std::string_view path) {
    Parts parts;
    while (true) {
        const auto slash = path.find('/');
        if (slash == std::string_view::npos) break;
        parts.folders.emplace_back(path.substr(0, slash));
        path.remove_prefix(slash + 1);
    }
    parts.name = path;
    return parts;
}

constexpr int k_folder_flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

/// The folder that a path's file is in; an empty descriptor with errno ENOENT when it does not exist.
Result<Descriptor> folder_of(const std::string& top, std::string_view path, const Parts& parts) {
    Descriptor folder(open(top.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (const auto& name : parts.folders) {
        if (!folder) break;
        Descriptor next(openat(folder.get(), name.c_str(), k_folder_flags));
        if (!next && errno != ENOENT) return no_folder(folder.get(), name, path);
        folder = std::move(next);
    }
    return folder;
}

}  // namespace

Result<void> check_path(std::string_view path) {
    if (path.empty()) return bad_path(path, Text{"is an empty path", "是空路径"});
    if (path.find('\0') != std::string_view::npos) {
        return bad_path(path.substr(0, path.find('\0')), Text{"holds a NUL character", "含有 NUL 字符"});
    }
    std::string_view rest = path;
    while (true) {
        const auto slash = rest.find('/');
        const auto part = rest.substr(0, slash);
        if (part.empty() || part == "." || part == "..") {
            return bad_path(path,
                            Text{"is no plain path from the top of the work tree", "不是从工作区顶层开始的规范路径"});
        }
        if (is_dot_git(part)) return bad_path(path, Text{"lies in git's own folder", "位于 git 自用的文件夹中"});
        if (slash == std::string_view::npos) return {};
        rest.remove_prefix(slash + 1);
    }
}

Result<std::optional<std::string>> read_below(const std::string& top, std::string_view path) {
    const auto parts = split(path);
    PLAINT_TRY(folder, folder_of(top, path, parts));
    if (!folder) return std::nullopt;
    struct stat status = {};
    if (fstatat(folder.get(), parts.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
    if (S_ISLNK(status.st_mode)) return bad_path(path, Text{"is a symbolic link", "是符号链接"});
    if (!S_ISREG(status.st_mode)) return bad_path(path, Text{"is no regular file", "不是普通文件"});
    const Descriptor file(openat(folder.get(), parts.name.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    std::string content;
    if (!file || !read_all(file.get(), content)) {
        return fail(Failing::system, error(k_failed, phrase(Text{"{0} cannot be read: {1}", "无法读取 {0}：{1}"}, path,
                                                            std::strerror(errno))));
    }
    return content;
}

std::optional<FileStamp> stamp_below(const std::string& top, std::string_view path) {
    const auto parts = split(path);
    const auto folder = folder_of(top, path, parts);
    struct stat status = {};
    if (!folder || !*folder || fstatat(folder->get(), parts.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(status.st_mode)) {
        return std::nullopt;
    }
    return stamp_of(status);
}

std::string WorkTreeEdit::fresh_name() {
    return ".plaint-" + std::to_string(getpid()) + '-' + std::to_string(m_names++) + ".tmp";
}

Result<WorkTreeEdit::Step> WorkTreeEdit::start(const std::string& path, bool make_folders) {
    auto parts = split(path);
    Step step;
    step.path = path;
    step.name = parts.name;
    Descriptor folder(open(m_top.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    std::string walked;
    for (const auto& name : parts.folders) {
        if (!folder) break;
        walked += walked.empty() ? name : '/' + name;
        if (make_folders && mkdirat(folder.get(), name.c_str(), 0777) == 0) step.created.push_back(walked);
        Descriptor next(openat(folder.get(), name.c_str(), k_folder_flags));
        if (!next) {
            auto failure = no_folder(folder.get(), name, path);
            m_steps.push_back(std::move(step));  // so that the folders made so far go away again
            return failure;
        }
        folder = std::move(next);
    }
    if (!folder) return not_written(path);
    step.folder = std::move(folder);
    return step;
}

/// Gives the old file a second name, so that it can come back with its time and inode.
Result<void> WorkTreeEdit::set_aside(Step& step, bool must_exist) {
    struct stat status = {};
    if (fstatat(step.folder.get(), step.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (!must_exist && errno == ENOENT) return {};
        return not_written(step.path);
    }
    if (S_ISLNK(status.st_mode)) return bad_path(step.path, Text{"is a symbolic link", "是符号链接"});
    if (!S_ISREG(status.st_mode)) return bad_path(step.path, Text{"is no regular file", "不是普通文件"});
    if (!m_scratch_folder) m_scratch_folder = Descriptor(open(m_scratch.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (move_aside(step, m_scratch_folder.get()) || move_aside(step, step.folder.get())) return {};
    return not_written(step.path);
}

bool WorkTreeEdit::move_aside(Step& step, int folder) {
    const std::string aside = fresh_name();
    const int from = step.folder.get();
    // Some file systems have no second names: there the file is moved away, and for a moment none is in its place.
    if (linkat(from, step.name.c_str(), folder, aside.c_str(), 0) != 0 &&
        (errno == EXDEV || renameat(from, step.name.c_str(), folder, aside.c_str()) != 0)) {
        return false;
    }
    step.aside_folder = folder;
    step.aside = aside;
    return true;
}

Result<FileStamp> WorkTreeEdit::write(const std::string& path, std::string_view content, bool executable) {
    PLAINT_TRY(started, start(path, true));
    m_steps.push_back(std::move(started));
    auto& step = m_steps.back();
    const int folder = step.folder.get();
    const std::string fresh = fresh_name();
    const unsigned mode = executable ? 0777 : 0666;
    Descriptor file(openat(folder, fresh.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, mode));
    const auto give_up = [&] {
        const int problem = errno;
        unlinkat(folder, fresh.c_str(), 0);
        errno = problem;
    };
    struct stat old = {};
    const bool replaces = fstatat(folder, step.name.c_str(), &old, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(old.st_mode);
    if (!file) return not_written(path);
    if ((replaces && fchmod(file.get(), old.st_mode & 07777) != 0) || !write_all(file.get(), content) ||
        fsync(file.get()) != 0 || !file.close()) {
        give_up();
        return not_written(path);
    }
    if (auto aside = set_aside(step, false); !aside) {
        give_up();
        return fail(std::move(aside));
    }
    struct stat status = {};
    if (renameat(folder, fresh.c_str(), folder, step.name.c_str()) != 0) {
        give_up();
        return not_written(path);
    }
    step.written = true;
    if (fstatat(folder, step.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return not_written(path);
    return stamp_of(status);
}

Result<void> WorkTreeEdit::remove(const std::string& path) {
    PLAINT_TRY(started, start(path, false));
    m_steps.push_back(std::move(started));
    auto& step = m_steps.back();
    PLAINT_CHECK(set_aside(step, true));
    if (unlinkat(step.folder.get(), step.name.c_str(), 0) != 0 && errno != ENOENT) return not_written(path);
    step.removed = true;
    return {};
}

void WorkTreeEdit::undo(const Step& step) const {
    if (step.folder && !step.aside.empty()) {
        renameat(step.aside_folder, step.aside.c_str(), step.folder.get(), step.name.c_str());
        // Two names of one file are left alone by a rename: nothing had been written over it yet.
        unlinkat(step.aside_folder, step.aside.c_str(), 0);
    } else if (step.folder && step.written) {
        unlinkat(step.folder.get(), step.name.c_str(), 0);
    }
    for (auto folder = step.created.rbegin(); folder != step.created.rend(); ++folder) {
        rmdir((m_top + '/' + *folder).c_str());
    }
}

/// As git does: a folder goes with its last file.
void WorkTreeEdit::remove_empty_folders(const std::string& path) const {
    for (auto slash = path.rfind('/'); slash != std::string::npos && slash > 0; slash = path.rfind('/', slash - 1)) {
        if (rmdir((m_top + '/' + path.substr(0, slash)).c_str()) != 0) return;
    }
}

void WorkTreeEdit::keep() {
    for (const auto& step : m_steps) {
        if (step.folder && !step.aside.empty()) unlinkat(step.aside_folder, step.aside.c_str(), 0);
    }
    for (const auto& step : m_steps) {
        if (step.removed) remove_empty_folders(step.path);
    }
    m_steps.clear();
}

WorkTreeEdit::~WorkTreeEdit() {
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) undo(*step);
}

}  // namespace plaint::git
