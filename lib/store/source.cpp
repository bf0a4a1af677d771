#include "store/source.hpp"

#include "store/codes.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <mutex>
#include <system_error>

namespace plaint::store {

namespace {

Failure unreadable(std::string_view path, int error_number) {
    Finding finding = error(
        k_unreadable, phrase({"cannot be read: {0}", "无法读取：{0}"}, std::generic_category().message(error_number)));
    finding.file = path;
    return {Failing::system, {std::move(finding)}};
}

Failure not_a_file(std::string_view path) {
    Finding finding = error(k_not_a_file, Text("is no regular file", "不是普通文件"),
                            Text("Put a regular file in its place", "请换成普通文件"));
    finding.file = path;
    return {Failing::data, {std::move(finding)}};
}

/// Closes a file descriptor at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

Found::What what_is(const dirent& entry, const std::filesystem::path& folder) {
    if (entry.d_type == DT_REG) return Found::What::file;
    if (entry.d_type == DT_DIR) return Found::What::folder;
    if (entry.d_type != DT_UNKNOWN) return Found::What::other;
    std::error_code ignored;
    const auto status = std::filesystem::symlink_status(folder / entry.d_name, ignored);
    if (std::filesystem::is_regular_file(status)) return Found::What::file;
    return std::filesystem::is_directory(status) ? Found::What::folder : Found::What::other;
}

/// The whole numbers, unlike git's index, which cuts them to 32 bits; the change time cannot be set by anybody.
std::string stamp_of(const struct stat& status) {
    const std::uint64_t numbers[] = {
        static_cast<std::uint64_t>(status.st_ctim.tv_sec),  static_cast<std::uint64_t>(status.st_mtim.tv_sec),
        static_cast<std::uint64_t>(status.st_ctim.tv_nsec), static_cast<std::uint64_t>(status.st_mtim.tv_nsec),
        static_cast<std::uint64_t>(status.st_dev),          static_cast<std::uint64_t>(status.st_ino),
        static_cast<std::uint64_t>(status.st_size)};
    return {reinterpret_cast<const char*>(numbers), sizeof numbers};
}

class FolderSource : public Source {
public:
    explicit FolderSource(std::filesystem::path top) : m_top(std::move(top)) {}

    Result<std::vector<Found>> list(std::string_view folder) const override {
        return entries(folder, [](int, Found&) {});
    }

    Result<std::vector<Found>> look(std::string_view folder, std::string_view suffix) const override {
        return entries(folder, [suffix](int open_folder, Found& entry) {
            struct stat status {};
            if (entry.what != Found::What::file || !entry.name.ends_with(suffix)) return;
            if (::fstatat(open_folder, entry.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0)
                entry.stamp = stamp_of(status);
        });
    }

    StampIs stamps() const override { return StampIs::a_moment; }

    Result<std::optional<Stamped>> read_stamped(std::string_view path, std::size_t most) const override {
        const Descriptor file(::open((m_top / path).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
        if (file.get() < 0) {
            if (errno == ENOENT || errno == ENOTDIR) return std::optional<Stamped>{};
            if (errno == ELOOP) return tl::make_unexpected(not_a_file(path));
            return tl::make_unexpected(unreadable(path, errno));
        }
        struct stat status {};
        if (::fstat(file.get(), &status) != 0) return tl::make_unexpected(unreadable(path, errno));
        if (!S_ISREG(status.st_mode)) return tl::make_unexpected(not_a_file(path));
        std::string text(std::min(static_cast<std::size_t>(status.st_size), most + 1), '\0');
        std::size_t filled = 0;
        while (filled < text.size()) {
            const ssize_t got = ::read(file.get(), text.data() + filled, text.size() - filled);
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) return tl::make_unexpected(unreadable(path, errno));
            if (got == 0) break;
            filled += static_cast<std::size_t>(got);
        }
        text.resize(filled);
        return Stamped{std::move(text), stamp_of(status)};
    }

    Threads threads() const override { return Threads::many; }

private:
    template <class Each>
    [[nodiscard]] Result<std::vector<Found>> entries(std::string_view folder, const Each& each) const {
        const std::filesystem::path path = m_top / folder;
        const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(path.c_str()), &::closedir);
        std::vector<Found> out;
        if (!open) {
            if (errno == ENOENT || errno == ENOTDIR) return out;
            return tl::make_unexpected(unreadable(folder, errno));
        }
        while (const dirent* entry = ::readdir(open.get())) {
            const std::string_view name = entry->d_name;
            if (name == "." || name == "..") continue;
            out.push_back({std::string(name), what_is(*entry, path)});
            each(::dirfd(open.get()), out.back());
        }
        std::sort(out.begin(), out.end(), [](const Found& a, const Found& b) { return a.name < b.name; });
        return out;
    }

    std::filesystem::path m_top;
};

/// An object id as bytes.
std::string raw(const git::ObjectId& hex) {
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
    return bytes;
}

class CommitSource : public Source {
public:
    CommitSource(const git::Repository& repository, git::ObjectId commit)
        : m_repository(repository), m_commit(std::move(commit)) {}

    Result<std::vector<Found>> list(std::string_view folder) const override { return look(folder, {}); }

    Result<std::vector<Found>> look(std::string_view folder, std::string_view) const override {
        std::vector<Found> out;
        if (m_commit.empty()) return out;
        const std::scoped_lock lock(m_one_at_a_time);
        PLAINT_TRY(entries, m_repository.list(m_commit, folder));
        for (git::Entry& entry : entries) out.push_back({std::move(entry.name), what_is(entry.kind), raw(entry.id)});
        std::sort(out.begin(), out.end(), [](const Found& a, const Found& b) { return a.name < b.name; });
        return out;
    }

    StampIs stamps() const override { return StampIs::content; }

    Result<std::optional<Stamped>> read_stamped(std::string_view path, std::size_t) const override {
        if (m_commit.empty()) return std::optional<Stamped>{};
        const std::scoped_lock lock(m_one_at_a_time);
        PLAINT_TRY(entry, m_repository.find(m_commit, path));
        if (!entry) return std::optional<Stamped>{};
        if (what_is(entry->kind) != Found::What::file) return tl::make_unexpected(not_a_file(path));
        PLAINT_TRY(text, m_repository.blob(entry->id));
        return std::optional<Stamped>(Stamped{std::move(text), raw(entry->id)});
    }

    Threads threads() const override { return Threads::many; }

private:
    static Found::What what_is(git::EntryKind kind) {
        if (kind == git::EntryKind::file || kind == git::EntryKind::executable) return Found::What::file;
        return kind == git::EntryKind::directory ? Found::What::folder : Found::What::other;
    }

    const git::Repository& m_repository;
    git::ObjectId m_commit;
    mutable std::mutex m_one_at_a_time;  ///< A Repository is for one thread; what is made of its blobs is for many.
};

}  // namespace

std::string content_name(std::string_view bytes) { return raw(git::Repository::blob_id(bytes)); }

Result<std::optional<std::string>> Source::read(std::string_view path, std::size_t most) const {
    PLAINT_TRY(stamped, read_stamped(path, most));
    if (!stamped) return std::optional<std::string>{};
    return std::optional<std::string>(std::move(stamped->text));
}

std::unique_ptr<Source> folder_source(std::filesystem::path top) {
    return std::make_unique<FolderSource>(std::move(top));
}

std::unique_ptr<Source> commit_source(const git::Repository& repository, git::ObjectId commit) {
    return std::make_unique<CommitSource>(repository, std::move(commit));
}

}  // namespace plaint::store
