// A git repository as plaint sees it: trees and blobs to read, and one kind of commit to write. The only room that
// knows libgit2.
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaint::git {

/// An object id in hex (40 characters); empty: none.
using ObjectId = std::string;

/// A person as git writes one: `Name <email>`, with the moment (seconds since 1970) and offset from UTC in minutes.
struct Signature {
    std::string name;
    std::string email;
    std::int64_t when = 0;
    int offset_minutes = 0;
    [[nodiscard]] std::string person() const { return name + " <" + email + ">"; }
};

enum class EntryKind { file, executable, symlink, directory, submodule };

struct Entry {
    std::string name;  ///< Within its directory.
    EntryKind kind = EntryKind::file;
    ObjectId id;
};

// See history.hpp.
struct Commit;
struct PastCommit;
struct PathChange;
struct Range;
struct Walk;
struct SignatureState;

/// What the environment gives: read once at the edge and handed in, so that tests need no process environment.
struct Environment {
    std::function<std::optional<std::string>(const char* name)> get;
    std::int64_t now = 0;  ///< Seconds since 1970, used for signatures when no GIT_*_DATE is set.
    int offset_minutes = 0;
};

/// One file of a commit: new content, or nothing for a deletion.
struct FileChange {
    std::string path;                    ///< From the top of the work tree, with slashes.
    std::optional<std::string> content;  ///< As it shall stand in the work tree; what is stored goes through the
                                         ///< path's filters (line ends, git-lfs), as with `git add`.
    bool executable = false;             ///< For a new file; an existing one keeps its mode.
    /// What the work tree may hold instead of the last commit's content: somebody's edit that this change takes over.
    std::optional<std::string> takes_over = {};
};

struct CommitRequest {
    std::vector<FileChange> files;
    std::string message;     ///< Subject, empty line, body and trailers.
    ObjectId expected_head;  ///< The commit that the change was decided on; empty for an unborn branch. A branch that
                             ///< moved on meanwhile is refused.
    bool write_work_tree =
        true;  ///< Also write the files below the work tree (atomically) and update their index entries.
};

struct Committed {
    ObjectId id;
    std::string branch;       ///< `main`.
    std::string hook_output;  ///< What the hooks printed, to be shown on stderr; may be empty.
};

class Repository {
public:
    /// Opens the repository that `start` lies in, as git finds it (GIT_DIR, GIT_WORK_TREE, GIT_CEILING_DIRECTORIES,
    /// linked worktrees, safe.directory). Failing::system with codes git.not_a_repository, git.unsupported (SHA-256,
    /// partial clone, unknown extensions) and git.foreign_owner, each with the way out. A sparse or split index can be
    /// read around, and is refused by `ready_to_commit` only.
    static Result<Repository> open(const std::filesystem::path& start, Environment environment);
    /// Makes a repository as `git init` would, honouring init.defaultBranch and templates.
    static Result<Repository> init(const std::filesystem::path& folder, Environment environment);

    Repository(Repository&&) noexcept;
    Repository& operator=(Repository&&) noexcept;
    ~Repository();

    [[nodiscard]] bool bare() const;
    [[nodiscard]] std::filesystem::path work_tree() const;   ///< Empty for a bare one.
    [[nodiscard]] std::filesystem::path git_dir() const;     ///< This worktree's own.
    [[nodiscard]] std::filesystem::path common_dir() const;  ///< Shared by all worktrees.

    [[nodiscard]] Result<ObjectId> head() const;       ///< Commit; empty on an unborn branch.
    [[nodiscard]] Result<std::string> branch() const;  ///< Short name of the current branch; empty when detached.
    [[nodiscard]] Result<ObjectId> resolve(
        std::string_view revision) const;  ///< A commit from any text, `:` what is staged; git.unknown_revision.
    /// Tips of all local and remote-tracking branches (commit ids, without repetition).
    [[nodiscard]] Result<std::vector<ObjectId>> branch_tips() const;

    /// Entries of a directory in a commit (path "" is the top); empty when there is no such directory. Reads just the
    /// trees on the way.
    [[nodiscard]] Result<std::vector<Entry>> list(const ObjectId& commit, std::string_view directory) const;
    /// All files below a directory ("" for all), with their paths from the top.
    [[nodiscard]] Result<std::vector<std::pair<std::string, Entry>>> files(const ObjectId& commit,
                                                                           std::string_view under) const;
    [[nodiscard]] Result<std::optional<Entry>> find(const ObjectId& commit, std::string_view path) const;
    [[nodiscard]] Result<std::string> blob(const ObjectId& id) const;
    [[nodiscard]] static ObjectId blob_id(std::string_view content);  ///< What git would call this content.

    /// Commits that touched a path, newest first.
    struct LogEntry {
        ObjectId id;
        Signature author;
        Signature committer;
        std::string message;
    };
    [[nodiscard]] Result<std::vector<LogEntry>> log(std::string_view path, std::size_t most = 10'000) const;

    /// One commit, and the commits of a range in the order they came in (history.hpp).
    [[nodiscard]] Result<Commit> commit_of(const ObjectId& id) const;
    [[nodiscard]] Result<Walk> walk(const Range& range) const;
    /// The best common ancestors of two commits, newest first: none for unrelated histories, several after crosswise
    /// merges.
    [[nodiscard]] Result<std::vector<ObjectId>> merge_bases(const ObjectId& one, const ObjectId& other) const;
    [[nodiscard]] Result<std::optional<ObjectId>> merge_base(const ObjectId& one, const ObjectId& other) const;
    /// The newest commit on the line of first parents from `tip` that was committed by `seconds` (since 1970); the
    /// oldest one that is here when all are later.
    [[nodiscard]] Result<PastCommit> last_commit_by(const ObjectId& tip, std::int64_t seconds) const;
    /// The signatures of commits, in their order, as the git program judges them: one child for all of them.
    [[nodiscard]] Result<std::vector<SignatureState>> signatures_of(const std::vector<ObjectId>& commits) const;
    /// Files below a folder ("" for all) that differ between two commits, by path; an empty `from` has no files. Equal
    /// folders are not looked into.
    [[nodiscard]] Result<std::vector<PathChange>> compare(const ObjectId& from, const ObjectId& to,
                                                          std::string_view under) const;

    /// Who writes, as git decides: GIT_AUTHOR_*, author.*, user.*, and GIT_COMMITTER_* likewise; git.no_identity with
    /// the two commands to set it.
    [[nodiscard]] Result<Signature> author() const;
    [[nodiscard]] Result<Signature> committer() const;
    [[nodiscard]] std::optional<std::string> config(std::string_view key) const;
    /// The editor as `git var GIT_EDITOR` finds it: GIT_EDITOR, core.editor, VISUAL, EDITOR, `vi`.
    [[nodiscard]] std::string editor() const;

    /// Nothing, or why no commit can be made now: bare, a merge, rebase, cherry-pick, revert, bisect or am under way
    /// (git.busy), unmerged entries.
    [[nodiscard]] Result<void> ready_to_commit() const;
    /// Whether a work-tree file differs from HEAD, or its index entry does (someone's hand edits or staged work).
    [[nodiscard]] Result<bool> modified(std::string_view path) const;

    /// The one way to write: takes the index lock, compares HEAD with `expected_head`, runs hooks (pre-commit,
    /// prepare-commit-msg, commit-msg), builds the tree from HEAD's tree and just these files, writes the commit
    /// (signed when configured), writes the files, moves the branch by compare and swap, updates those index entries,
    /// runs post-commit and `git maintenance run --auto` when git would. After a failure everything is as before.
    Result<Committed> commit(const CommitRequest& request);

    /// Unified diff of two texts, as git prints it (for --dry-run). Pure.
    static std::string diff(std::string_view path, std::string_view before, std::string_view after);

    struct Impl;  ///< For this room's own files.

private:
    explicit Repository(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace plaint::git
