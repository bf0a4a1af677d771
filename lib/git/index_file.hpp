// git's index file, changed in place: a commit touches one entry of thousands, and copying the others as bytes is an
// order of magnitude faster than rebuilding them. The lock around it is the caller's, so that it can be held for the
// whole commit, which libgit2's own index does not offer.
#pragma once

#include "base/result.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct stat;

namespace plaint::git {

using RawId = std::array<std::uint8_t, 20>;

/// The numbers by which git recognizes an unchanged file, as the index stores them (cut to 32 bits).
struct FileStamp {
    std::uint32_t changed_seconds = 0;
    std::uint32_t changed_nanoseconds = 0;
    std::uint32_t modified_seconds = 0;
    std::uint32_t modified_nanoseconds = 0;
    std::uint32_t device = 0;
    std::uint32_t inode = 0;
    std::uint32_t user = 0;
    std::uint32_t group = 0;
    std::uint32_t size = 0;
    bool operator==(const FileStamp&) const = default;
};
FileStamp stamp_of(const struct stat& status);

struct IndexEntry {
    std::string path;
    std::uint32_t mode = 0;
    RawId id = {};
    FileStamp stamp;
    bool assumed_unchanged = false;  ///< git was told not to look at the file, or that it is not checked out.
    bool intended = false;           ///< `git add --intent-to-add`: a name without content yet.
};

/// One entry to put in (or to replace), or the path of one to take out.
struct IndexChange {
    std::string path;
    std::optional<IndexEntry> entry;
};

class IndexFile {
public:
    /// An index that does not exist yet.
    IndexFile() = default;
    IndexFile(IndexFile&&) = default;  // not to be copied: slots point into the bytes
    IndexFile& operator=(IndexFile&&) = default;
    /// Reads the bytes of an index file; `written_seconds` is the file's modification time.
    static Result<IndexFile> parse(std::string bytes, std::uint32_t written_seconds);

    [[nodiscard]] std::optional<IndexEntry> find(std::string_view path) const;
    /// Whether an entry lies below this path, as if it were a folder, or the path below an entry that is a file.
    [[nodiscard]] bool clashes(std::string_view path) const;
    /// The first path with a conflict, or nothing.
    [[nodiscard]] std::optional<std::string> conflict() const;
    [[nodiscard]] std::size_t size() const { return m_slots.size(); }

    /// The whole file with these changes, sealed with its hash.
    [[nodiscard]] std::string with(std::vector<IndexChange> changes) const;

private:
    struct Slot {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint8_t stage = 0;
        std::string_view path;
    };
    Result<void> read_slot(std::size_t& at, std::size_t end);
    Result<void> read_extensions(std::size_t at, std::size_t end);
    [[nodiscard]] std::size_t position(std::string_view path) const;
    void copy(std::string& out, std::size_t first, std::size_t last, std::string_view before) const;
    void append(std::string& out, const IndexEntry& entry, std::string_view before) const;

    std::string m_bytes;
    std::uint32_t m_version = 2;
    std::uint32_t m_written_seconds = 0;
    std::vector<Slot> m_slots;
    std::deque<std::string> m_paths;  ///< Version 4 stores paths in pieces: put together here.
    std::string_view m_tree_cache;    ///< The tree extension, in m_bytes.
    std::string_view m_undo;          ///< The resolve-undo extension, in m_bytes.
};

/// Marks the folders above a path as unknown in a tree-cache extension.
std::string without_cached_trees(std::string_view extension, const std::vector<IndexChange>& changes);

}  // namespace plaint::git
