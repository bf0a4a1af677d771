// Tree objects read as they are stored, without an allocation per entry: history is walked through thousands of them.
#pragma once

#include "git/libgit2.hpp"

#include <optional>
#include <string_view>

namespace plaint::git {

struct TreeEntry {
    std::string_view name;  ///< Points into the object that was read.
    EntryKind kind = EntryKind::file;
    git_oid id = {};
};

/// Steps through the bytes of a tree object.
class TreeCursor {
public:
    explicit TreeCursor(std::string_view bytes) : m_rest(bytes) {}
    /// The next entry, or nothing at the end; `damaged()` tells a cut-off tree from a finished one.
    std::optional<TreeEntry> next();
    [[nodiscard]] bool damaged() const { return m_damaged; }

private:
    std::string_view m_rest;
    bool m_damaged = false;
};

/// Reads an object that must be of the given type.
Result<OwnedOdbObject> read_object(git_odb* objects, const git_oid& id, git_object_t type);
std::string_view bytes_of(const OwnedOdbObject& object);

/// The entry of a tree with that name.
Result<std::optional<TreeEntry>> find_in_tree(git_odb* objects, const git_oid& tree, std::string_view name);

/// The entry at a path below a tree, reading one tree per folder on the way.
Result<std::optional<TreeEntry>> find_below(git_odb* objects, const git_oid& tree, std::string_view path);

}  // namespace plaint::git
