// What a Repository holds, for the files of this room that implement it.
#pragma once

#include "git/commit_reader.hpp"
#include "git/index_file.hpp"
#include "git/libgit2.hpp"
#include "git/settings.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace plaint::git {

struct Repository::Impl {
    Environment environment;
    OwnedRepository handle;
    OwnedOdb objects;
    /// In memory, with just the entries that filters ask for: libgit2 would otherwise read git's whole index (10 ms at
    /// 10,000 files) whenever it looks at .gitattributes.
    OwnedIndex index_for_filters;
    Settings settings;
    std::string work_tree;  ///< With a slash at the end; empty for a bare repository.
    std::string git_dir;    ///< This worktree's own, with a slash at the end.
    std::string common_dir;
    std::string index_path;
    /// The last commit that was looked into and its tree: reading walks one commit's tree again and again.
    mutable std::pair<ObjectId, git_oid> last_tree;
    /// git's index as it was last read, and of which file: each step of a commit looks into it.
    mutable std::pair<FileStamp, std::shared_ptr<const IndexFile>> last_index;
    mutable std::optional<CommitReader> commit_reader;  ///< Made when first needed: it reads where the clone ends.

    [[nodiscard]] Result<git_oid> tree_of(const ObjectId& commit) const;
    [[nodiscard]] const CommitReader& commits() const {
        if (!commit_reader) commit_reader.emplace(objects.get(), common_dir);
        return *commit_reader;
    }
};

/// The moment of a signature as git writes it: seconds and offset.
std::string date_text(const Signature& signature);

}  // namespace plaint::git
