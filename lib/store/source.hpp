// Where a repository's files are read from: the work tree, or any commit of any repository, bare ones too.
#pragma once

#include "git/repository.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::store {

/// What lies in a folder.
struct Found {
    enum class What { file, folder, other };  ///< `other`: links, devices, submodules.
    std::string name;
    What what = What::file;
    /// What tells an unchanged file without reading it, of files that were looked at: in a folder of the file system
    /// the numbers that change with every write (times, size, inode), in a commit the blob's id. May be empty.
    std::string stamp = {};
};

/// A file's bytes, and its stamp from just before they were read.
struct Stamped {
    std::string text;
    std::string stamp;
};

/// What a stamp is.
enum class StampIs {
    content,   ///< The blob's id as 20 bytes: equal stamps mean equal bytes anywhere.
    a_moment,  ///< The file's state at this path: equal stamps mean that it was not written in between.
};

/// Whether several threads may read at once.
enum class Threads { one, many };

/// Read only. Paths are relative to the repository's top, with slashes.
class Source {
public:
    virtual ~Source() = default;

    /// Entries of a folder, sorted by name; empty when it does not exist.
    [[nodiscard]] virtual Result<std::vector<Found>> list(std::string_view folder) const = 0;
    /// The same with the stamps of files whose names end with `suffix`.
    [[nodiscard]] virtual Result<std::vector<Found>> look(std::string_view folder, std::string_view suffix) const = 0;
    [[nodiscard]] virtual StampIs stamps() const = 0;
    /// A regular file's bytes, at most `most` + 1 of them (so that a reader sees that there are too many); nothing when
    /// there is no such file. Links are refused (record.not_a_file), never followed.
    [[nodiscard]] Result<std::optional<std::string>> read(std::string_view path, std::size_t most) const;
    [[nodiscard]] virtual Result<std::optional<Stamped>> read_stamped(std::string_view path,
                                                                      std::size_t most) const = 0;
    [[nodiscard]] virtual Threads threads() const = 0;
};

/// The blob id of these bytes, as 20 bytes.
std::string content_name(std::string_view bytes);

/// Files below a folder of the file system.
std::unique_ptr<Source> folder_source(std::filesystem::path top);
/// Files of a commit. The repository must outlive the source.
std::unique_ptr<Source> commit_source(const git::Repository& repository, git::ObjectId commit);

}  // namespace plaint::store
