#include "git/state.hpp"

#include "git/content.hpp"
#include "git/work_tree.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace plaint::git {

namespace {

struct Operation {
    const char* file;  ///< Its mark in the git directory.
    Text name;
    Text way_out;
};

constexpr Operation k_operations[] = {
    {"rebase-apply/applying",
     {"applying patches (git am)", "应用补丁（git am）"},
     {"finish it with `git am --continue` or give it up with `git am --abort`",
      "用 `git am --continue` 完成，或用 `git am --abort` 放弃"}},
    {"rebase-apply",
     {"a rebase", "变基（rebase）"},
     {"finish it with `git rebase --continue` or give it up with `git rebase --abort`",
      "用 `git rebase --continue` 完成，或用 `git rebase --abort` 放弃"}},
    {"rebase-merge",
     {"a rebase", "变基（rebase）"},
     {"finish it with `git rebase --continue` or give it up with `git rebase --abort`",
      "用 `git rebase --continue` 完成，或用 `git rebase --abort` 放弃"}},
    {"MERGE_HEAD",
     {"a merge", "合并（merge）"},
     {"finish it with `git merge --continue` or give it up with `git merge --abort`",
      "用 `git merge --continue` 完成，或用 `git merge --abort` 放弃"}},
    {"CHERRY_PICK_HEAD",
     {"a cherry-pick", "拣选（cherry-pick）"},
     {"finish it with `git cherry-pick --continue` or give it up with `git cherry-pick --abort`",
      "用 `git cherry-pick --continue` 完成，或用 `git cherry-pick --abort` 放弃"}},
    {"REVERT_HEAD",
     {"a revert", "还原（revert）"},
     {"finish it with `git revert --continue` or give it up with `git revert --abort`",
      "用 `git revert --continue` 完成，或用 `git revert --abort` 放弃"}},
    {"sequencer",
     {"a series of cherry-picks or reverts", "一系列拣选或还原"},
     {"finish it with `git cherry-pick --continue` (or `git revert --continue`) or give it up with `--abort`",
      "用 `git cherry-pick --continue`（或 `git revert --continue`）完成，或用 `--abort` 放弃"}},
    {"BISECT_LOG",
     {"a bisect", "二分查找（bisect）"},
     {"go on with `git bisect good` or `git bisect bad`, or end it with `git bisect reset`",
      "用 `git bisect good` 或 `git bisect bad` 继续，或用 `git bisect reset` 结束"}},
};

RawId raw(const git_oid& id) {
    RawId bytes;
    std::memcpy(bytes.data(), id.id, bytes.size());
    return bytes;
}

std::uint32_t mode_of(EntryKind kind) {
    switch (kind) {
        case EntryKind::file:
            return 0100644;
        case EntryKind::executable:
            return 0100755;
        case EntryKind::symlink:
            return 0120000;
        case EntryKind::directory:
            return 0040000;
        case EntryKind::submodule:
            return 0160000;
    }
    return 0;
}

bool is_staged(const std::optional<IndexEntry>& staged, const std::optional<TreeEntry>& committed) {
    if (staged.has_value() != committed.has_value()) return true;
    return staged && (staged->intended || staged->id != raw(committed->id) || staged->mode != mode_of(committed->kind));
}

/// A file that is stored with CRLF line ends keeps them under `text=auto`; the filter looks that up in the index.
void show_to_filters(const Repository::Impl& repository, const IndexEntry& staged) {
    git_index_entry entry = {};
    entry.path = staged.path.c_str();
    entry.mode = staged.mode;
    std::memcpy(entry.id.id, staged.id.data(), staged.id.size());
    git_index_add(repository.index_for_filters.get(), &entry);
}

}  // namespace

Result<void> check_state(const Repository::Impl& repository) {
    if (repository.work_tree.empty()) {
        return fail(Failing::system,
                    error(k_bare, phrase(Text{"{0} is a bare repository", "{0} 是裸仓库"}, repository.git_dir),
                          Text{"clone it and work in the clone", "请克隆后在克隆中工作"}));
    }
    for (const auto& operation : k_operations) {
        if (access((repository.git_dir + operation.file).c_str(), F_OK) != 0) continue;
        return fail(Failing::system,
                    error(k_busy, phrase(Text{"{0} is under way", "{0}正在进行中"}, phrase(operation.name)),
                          operation.way_out));
    }
    if (git_repository_head_detached(repository.handle.get()) == 1) {
        return fail(Failing::system,
                    error(k_detached,
                          Text{"HEAD is detached: a commit made now would be on no branch",
                               "HEAD 处于分离状态：此时的提交不属于任何分支"},
                          Text{"go to a branch with `git switch NAME`, or make one with `git switch -c NAME`",
                               "用 `git switch NAME` 切换到分支，或用 `git switch -c NAME` 新建分支"}));
    }
    return {};
}

Result<std::shared_ptr<const IndexFile>> read_index(const Repository::Impl& repository) {
    const Descriptor file(open(repository.index_path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file && errno == ENOENT) return std::make_shared<const IndexFile>();
    auto& [stamp, known] = repository.last_index;
    struct stat status = {};
    std::string bytes;
    const bool found = file && fstat(file.get(), &status) == 0;
    if (found && known && stamp_of(status) == stamp) return known;
    if (!found || !read_all(file.get(), bytes)) {
        return fail(Failing::system,
                    error(k_index_damaged, phrase(Text{"git's index cannot be read: {0}", "无法读取 git 索引：{0}"},
                                                  std::strerror(errno))));
    }
    PLAINT_TRY(index, IndexFile::parse(std::move(bytes), static_cast<std::uint32_t>(status.st_mtim.tv_sec)));
    // Whoever writes it puts another file in its place.
    stamp = stamp_of(status);
    known = std::make_shared<const IndexFile>(std::move(index));
    return known;
}

Result<void> check_unmerged(const IndexFile& index) {
    const auto path = index.conflict();
    if (!path) return {};
    return fail(
        Failing::system,
        error(k_unmerged, phrase(Text{"{0} is in conflict", "{0} 存在冲突"}, *path),
              phrase(Text{"mend the file, then `git add {0}`", "请修正该文件，然后执行 `git add {0}`"}, *path)));
}

Result<Standing> standing(const Repository::Impl& repository, const IndexFile& index, const std::string& path,
                          const std::optional<TreeEntry>& committed) {
    const auto staged = index.find(path);
    if (is_staged(staged, committed)) return Standing::staged;
    if (!staged && index.clashes(path)) return Standing::blocked;
    if (staged) show_to_filters(repository, *staged);
    const auto stamp = stamp_below(repository.work_tree, path);
    // Not checked out on purpose (sparse checkout), or not to be looked at: git calls it unchanged.
    if (staged && staged->assumed_unchanged && !stamp) return Standing::as_committed;
    PLAINT_TRY(content, read_below(repository.work_tree, path));
    if (content.has_value() != committed.has_value()) return Standing::edited;
    if (!content) return Standing::as_committed;
    // The same bytes are no edit, whatever a filter would make of them; finding out about filters takes longer.
    if (Repository::blob_id(*content) == to_hex(committed->id)) return Standing::as_committed;
    PLAINT_TRY(id, blob_for(repository, path, *content, Keep::compute_only));
    return git_oid_equal(&id, &committed->id) ? Standing::as_committed : Standing::edited;
}

Result<void> Repository::ready_to_commit() const {
    PLAINT_CHECK(check_state(*m_impl));
    PLAINT_TRY(index, read_index(*m_impl));
    return check_unmerged(*index);
}

Result<bool> Repository::modified(std::string_view path) const {
    if (bare()) return false;
    PLAINT_CHECK(check_path(path));
    PLAINT_TRY(tip, head());
    std::optional<TreeEntry> committed;
    if (!tip.empty()) {
        PLAINT_TRY(tree, m_impl->tree_of(tip));
        PLAINT_TRY(entry, find_below(m_impl->objects.get(), tree, path));
        committed = entry;
    }
    PLAINT_TRY(index, read_index(*m_impl));
    PLAINT_TRY(how, standing(*m_impl, *index, std::string(path), committed));
    return how != Standing::as_committed;
}

}  // namespace plaint::git
