#include "git/lock_file.hpp"

#include "git/codes.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <utility>

namespace plaint::git {

namespace {

// `git status` of an editor in the background holds the lock for a few milliseconds: worth a short wait.
constexpr int k_attempts = 10;
constexpr timespec k_pause = {0, 15'000'000};

int create(const std::string& path) {
    for (int attempt = 1;; ++attempt) {
        const int file = open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
        if (file >= 0 || errno != EEXIST || attempt == k_attempts) return file;
        nanosleep(&k_pause, nullptr);
    }
}

tl::unexpected<Failure> not_written(const std::string& path) {
    return fail(Failing::system, error(k_write_failed, phrase(Text{"{0} cannot be written: {1}", "无法写入 {0}：{1}"},
                                                              path, std::strerror(errno))));
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        close();
        m_number = other.release();
    }
    return *this;
}

int Descriptor::release() { return std::exchange(m_number, -1); }

bool Descriptor::close() {
    if (m_number < 0) return true;
    return ::close(release()) == 0;
}

bool write_all(int file, std::string_view content) {
    while (!content.empty()) {
        const auto written = ::write(file, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool read_all(int file, std::string& content) {
    struct stat status = {};
    if (fstat(file, &status) != 0) return false;
    content.resize(static_cast<std::size_t>(status.st_size) + 1);
    std::size_t filled = 0;
    while (true) {
        const auto got = ::read(file, content.data() + filled, content.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return false;
        filled += static_cast<std::size_t>(got);
        if (got == 0) break;
        if (filled == content.size()) content.resize(content.size() * 2);
    }
    content.resize(filled);
    return true;
}

Result<LockFile> LockFile::take(const std::string& target) {
    const std::string path = target + ".lock";
    Descriptor file(create(path));
    if (file) return LockFile(target, std::move(file));
    if (errno != EEXIST) return not_written(path);
    return fail(
        Failing::system,
        error(k_locked, phrase(Text{"another git or plaint holds {0}", "另一个 git 或 plaint 持有 {0}"}, path),
              phrase(Text{"wait and try again; only if nothing is running here, delete {0}, and drop what a crash left "
                          "behind: `git status` shows it (git restore, git clean)",
                          "请稍候重试；仅当确认没有程序在运行时，才删除 {0}，并清除 `git status` 所列的崩溃残留（git "
                          "restore、git clean）"},
                     path)));
}

LockFile::~LockFile() {
    if (!m_target.empty()) unlink((m_target + ".lock").c_str());
}

Result<void> LockFile::write(std::string_view content) {
    struct stat status = {};
    // A repository shared by a group keeps its permissions.
    if (stat(m_target.c_str(), &status) == 0) fchmod(m_file.get(), status.st_mode & 07777);
    if (!write_all(m_file.get(), content)) return not_written(m_target + ".lock");
    return {};
}

Result<void> LockFile::publish() {
    const bool closed = m_file.close();
    const std::string path = m_target + ".lock";
    if (!closed || rename(path.c_str(), m_target.c_str()) != 0) return not_written(m_target);
    m_target.clear();
    return {};
}

}  // namespace plaint::git
