#include "git/child.hpp"
#include "git/content.hpp"
#include "git/hooks.hpp"
#include "git/impl.hpp"
#include "git/maintenance.hpp"
#include "git/signing.hpp"
#include "git/staging.hpp"
#include "git/state.hpp"
#include "git/work_tree.hpp"

#include <set>

namespace plaint::git {

namespace {

/// One commit from lock to branch. Every step either succeeds or leaves nothing behind: the work-tree edit and the
/// lock undo themselves.
class Committing {
public:
    Committing(Repository& repository, const Repository::Impl& impl, const CommitRequest& request)
        : m_repository(repository), m_impl(impl), m_request(request), m_edit(impl.work_tree, impl.git_dir) {}

    Result<Committed> run();

private:
    Result<void> prepare();
    Result<void> check_files(const IndexFile& index);
    Result<void> check_file(const IndexFile& index, const FileChange& file);
    Result<void> write_files();
    Result<git_oid> build_tree();
    Result<void> run_hooks(const git_oid& tree);
    Result<git_oid> write_commit(const git_oid& tree);
    Result<void> move_branch(const git_oid& commit);
    [[nodiscard]] std::string new_index(const IndexFile& index) const;

    struct Planned {
        const FileChange* file = nullptr;
        std::optional<TreeEntry> committed;
        FileStamp stamp;
        git_oid id = {};
        [[nodiscard]] bool executable() const {
            return committed ? committed->kind == EntryKind::executable : file->executable;
        }
    };

    Repository& m_repository;
    const Repository::Impl& m_impl;
    const CommitRequest& m_request;
    std::optional<LockFile> m_lock;  // before the edit, so that files are put back while it is still held
    WorkTreeEdit m_edit;
    std::string m_branch;
    Signature m_author;
    Signature m_committer;
    std::string m_message;
    std::string m_hook_output;
    std::optional<git_oid> m_head_tree;
    std::vector<Planned> m_planned;
};

Finding moved(const std::string& branch) {
    return error(k_moved,
                 phrase(Text{"branch {0} has got a new commit meanwhile", "分支 {0} 在此期间有了新的提交"}, branch),
                 Text{"nothing was written; run the command again", "未写入任何内容；请重新运行命令"});
}

/// The message, whoever wrote it last, or a finding.
Result<std::string> usable_message(const std::string& message) {
    auto tidied = tidy_message(message);
    if (tidied.empty() || message.find('\0') != std::string::npos) {
        return fail(Failing::system, error(k_message, Text{"the commit message is empty or holds a NUL character",
                                                           "提交说明为空或含有 NUL 字符"}));
    }
    return tidied;
}

Result<void> Committing::prepare() {
    if (m_request.files.empty()) {
        return fail(Failing::system,
                    error(k_nothing_to_commit, Text{"there is nothing to commit", "没有可提交的内容"}));
    }
    std::set<std::string_view> paths;
    for (const auto& file : m_request.files) {
        PLAINT_CHECK(check_path(file.path));
        if (!paths.insert(file.path).second) {
            return fail(Failing::system,
                        error(k_path, phrase(Text{"{0} would be written twice", "{0} 将被写入两次"}, file.path)));
        }
    }
    PLAINT_TRY(message, usable_message(m_request.message));
    m_message = std::move(message);
    PLAINT_CHECK(check_state(m_impl));
    PLAINT_TRY(author, m_repository.author());
    PLAINT_TRY(committer, m_repository.committer());
    m_author = std::move(author);
    m_committer = std::move(committer);
    return {};
}

Result<void> Committing::check_file(const IndexFile& index, const FileChange& file) {
    Planned planned;
    planned.file = &file;
    if (m_head_tree) {
        PLAINT_TRY(entry, find_below(m_impl.objects.get(), *m_head_tree, file.path));
        planned.committed = entry;
    }
    if (planned.committed && planned.committed->kind != EntryKind::file &&
        planned.committed->kind != EntryKind::executable) {
        return fail(Failing::system,
                    error(k_path, phrase(Text{"{0} is a symbolic link, folder or submodule in the last commit",
                                              "{0} 在最近一次提交中是符号链接、文件夹或子模块"},
                                         file.path)));
    }
    if (!planned.committed && !file.content) {
        return fail(Failing::system,
                    error(k_path, phrase(Text{"{0} is to be deleted, but the last commit has no such file",
                                              "要删除 {0}，但最近一次提交中没有该文件"},
                                         file.path)));
    }
    m_planned.push_back(planned);
    if (!m_request.write_work_tree) return {};
    PLAINT_TRY(how, standing(m_impl, index, file.path, planned.committed));
    if (how == Standing::as_committed) return {};
    if (how == Standing::edited && !planned.committed) {
        // A file that somebody put there beforehand is taken in when it is just what is to be committed.
        PLAINT_TRY(there, read_below(m_impl.work_tree, file.path));
        if (there == file.content) return {};
    }
    if (how == Standing::edited && file.takes_over) {
        PLAINT_TRY(there, read_below(m_impl.work_tree, file.path));
        if (there == file.takes_over) return {};
    }
    if (how == Standing::blocked) {
        return fail(Failing::system,
                    error(k_path, phrase(Text{"{0}: a file stands where a folder is needed, or a folder where the file "
                                              "is to be",
                                              "{0}：需要文件夹的位置是文件，或要写入文件的位置是文件夹"},
                                         file.path)));
    }
    const bool staged = how == Standing::staged;
    return fail(
        Failing::system,
        error(k_modified,
              staged ? phrase(Text{"{0} has staged changes", "{0} 有已暂存的修改"}, file.path)
                     : phrase(Text{"{0} has changes that are not committed", "{0} 有尚未提交的修改"}, file.path),
              phrase(Text{"see `git diff HEAD -- {0}`; keep them with `git commit -- {0}` or drop them with `git "
                          "restore --staged --worktree -- {0}`",
                          "用 `git diff HEAD -- {0}` 查看；用 `git commit -- {0}` 保留，或用 `git restore --staged "
                          "--worktree -- {0}` 丢弃"},
                     file.path)));
}

Result<void> Committing::check_files(const IndexFile& index) {
    if (!m_request.expected_head.empty()) {
        PLAINT_TRY(tree, m_impl.tree_of(m_request.expected_head));
        m_head_tree = tree;
    }
    m_planned.reserve(m_request.files.size());
    for (const auto& file : m_request.files) PLAINT_CHECK(check_file(index, file));
    return {};
}

Result<void> Committing::write_files() {
    if (!m_request.write_work_tree) return {};
    for (auto& planned : m_planned) {
        const auto& file = *planned.file;
        if (!file.content) {
            PLAINT_CHECK(m_edit.remove(file.path));
            continue;
        }
        PLAINT_TRY(stamp, m_edit.write(file.path, *file.content, planned.executable()));
        planned.stamp = stamp;
    }
    return {};
}

Result<git_oid> Committing::build_tree() {
    std::vector<git_tree_update> updates;
    for (auto& planned : m_planned) {
        git_tree_update update = {};
        update.path = planned.file->path.c_str();
        update.action = planned.file->content ? GIT_TREE_UPDATE_UPSERT : GIT_TREE_UPDATE_REMOVE;
        if (planned.file->content) {
            PLAINT_TRY(id, blob_for(m_impl, planned.file->path, *planned.file->content, Keep::store));
            planned.id = id;
            update.id = id;
            update.filemode = planned.executable() ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
        }
        updates.push_back(update);
    }
    OwnedTree base;
    git_oid tree;
    if (m_head_tree && git_tree_lookup(into(base), m_impl.handle.get(), &*m_head_tree) != 0) {
        return libgit2_failed(k_no_object, Text{"the last commit's tree cannot be read", "无法读取最近一次提交的目录"});
    }
    if (git_tree_create_updated(&tree, m_impl.handle.get(), base.get(), updates.size(), updates.data()) != 0) {
        return libgit2_failed(k_write_failed, Text{"the new tree cannot be stored", "无法保存新的目录"});
    }
    if (m_head_tree && git_oid_equal(&tree, &*m_head_tree)) {
        return fail(Failing::system, error(k_nothing_to_commit,
                                           Text{"the files already hold just this", "文件内容与将要写入的内容相同"}));
    }
    return tree;
}

Result<void> Committing::run_hooks(const git_oid& tree) {
    Hooks hooks(m_impl, m_impl.index_path, m_author);
    if (!hooks.has("pre-commit") && !hooks.has("prepare-commit-msg") && !hooks.has("commit-msg")) return {};
    PLAINT_TRY(staging, StagingIndex::make(m_impl, tree));
    Hooks staged(m_impl, staging.path(), m_author);
    PLAINT_CHECK(staged.run("pre-commit"));
    PLAINT_CHECK(staging.check_holds(tree));
    PLAINT_TRY(edited, staged.edit_message(m_message));
    PLAINT_CHECK(staging.check_holds(tree));
    PLAINT_TRY(message, usable_message(edited));
    m_message = std::move(message);
    m_hook_output = staged.output();
    return {};
}

OwnedSignature owned(const Signature& signature) {
    OwnedSignature result;
    git_signature_new(into(result), signature.name.c_str(), signature.email.c_str(), signature.when,
                      signature.offset_minutes);
    return result;
}

Result<git_oid> Committing::write_commit(const git_oid& tree_id) {
    const auto author = owned(m_author);
    const auto committer = owned(m_committer);
    git_repository* handle = m_impl.handle.get();
    OwnedTree tree;
    OwnedCommit parent;
    if (!author || !committer || git_tree_lookup(into(tree), handle, &tree_id) != 0) {
        return libgit2_failed(Text{"the commit cannot be put together", "无法生成提交"});
    }
    if (!m_request.expected_head.empty()) {
        PLAINT_TRY(head, from_hex(m_request.expected_head));
        if (git_commit_lookup(into(parent), handle, &head) != 0) {
            return libgit2_failed(k_no_object, Text{"the last commit cannot be read", "无法读取最近一次提交"});
        }
    }
    const git_commit* parents[] = {parent.get()};
    Buffer text;
    if (git_commit_create_buffer(text.get(), handle, author.get(), committer.get(), nullptr, m_message.c_str(),
                                 tree.get(), parent ? 1 : 0, parents) != 0) {
        return libgit2_failed(Text{"the commit cannot be put together", "无法生成提交"});
    }
    std::string signature;
    if (wants_signature(m_impl)) {
        PLAINT_TRY(made, sign(m_impl, text.text(), m_committer));
        signature = std::move(made);
    }
    git_oid id;
    if (git_commit_create_with_signature(&id, handle, text.get()->ptr, signature.empty() ? nullptr : signature.c_str(),
                                         nullptr) != 0) {
        return libgit2_failed(k_write_failed, Text{"the commit cannot be stored", "无法保存提交"});
    }
    return id;
}

/// Compare and swap under the branch's own lock: somebody who holds no index lock (a push, `git update-ref`) may have
/// moved it since the first look.
Result<void> Committing::move_branch(const git_oid& commit) {
    const std::string name = "refs/heads/" + m_branch;
    OwnedTransaction transaction;
    git_transaction_new(into(transaction), m_impl.handle.get());
    const int locked = git_transaction_lock_ref(transaction.get(), name.c_str());
    if (locked == GIT_ELOCKED) {
        return libgit2_failed(k_locked, phrase(Text{"branch {0} is locked", "分支 {0} 已被锁定"}, m_branch));
    }
    if (locked != 0) return libgit2_failed(Text{"the branch cannot be locked", "无法锁定分支"});
    PLAINT_TRY(now, m_repository.head());
    if (now != m_request.expected_head) return fail(Failing::system, moved(m_branch));
    const auto who = owned(m_committer);
    const std::string subject = m_message.substr(0, m_message.find('\n'));
    const std::string reason = (now.empty() ? "commit (initial): " : "commit: ") + subject;
    if (git_transaction_set_target(transaction.get(), name.c_str(), &commit, who.get(), reason.c_str()) != 0 ||
        git_transaction_commit(transaction.get()) != 0) {
        return libgit2_failed(k_write_failed, phrase(Text{"branch {0} cannot be moved", "无法移动分支 {0}"}, m_branch));
    }
    return {};
}

std::string Committing::new_index(const IndexFile& index) const {
    std::vector<IndexChange> changes;
    for (const auto& planned : m_planned) {
        IndexChange change{planned.file->path, std::nullopt};
        if (planned.file->content) {
            IndexEntry entry;
            entry.path = planned.file->path;
            entry.mode = planned.executable() ? 0100755U : 0100644U;
            std::copy_n(planned.id.id, entry.id.size(), entry.id.begin());
            entry.stamp = planned.stamp;
            change.entry = std::move(entry);
        }
        changes.push_back(std::move(change));
    }
    return index.with(std::move(changes));
}

Result<Committed> Committing::run() {
    PLAINT_CHECK(prepare());
    PLAINT_TRY(lock, LockFile::take(m_impl.index_path));
    m_lock.emplace(std::move(lock));
    PLAINT_TRY(branch, m_repository.branch());
    m_branch = std::move(branch);
    PLAINT_TRY(head, m_repository.head());
    if (head != m_request.expected_head) return fail(Failing::system, moved(m_branch));
    PLAINT_TRY(index, read_index(m_impl));
    PLAINT_CHECK(check_unmerged(*index));
    PLAINT_CHECK(check_files(*index));
    // Before the hooks, so that those that look at files instead of the index see what is to be committed.
    PLAINT_CHECK(write_files());
    PLAINT_TRY(tree, build_tree());
    PLAINT_CHECK(run_hooks(tree));
    PLAINT_TRY(commit, write_commit(tree));
    if (m_request.write_work_tree) PLAINT_CHECK(m_lock->write(new_index(*index)));
    PLAINT_CHECK(move_branch(commit));
    m_edit.keep();
    if (m_request.write_work_tree && !m_lock->publish()) {
        return fail(Failing::system,
                    error(k_index_not_updated,
                          phrase(Text{"commit {0} is made, but git's index could not be updated",
                                      "提交 {0} 已完成，但未能更新 git 索引"},
                                 to_hex(commit).substr(0, 10)),
                          phrase(Text{"`git reset -- {0}`", "`git reset -- {0}`"}, m_request.files.front().path)));
    }
    return Committed{to_hex(commit), m_branch, m_hook_output};
}

}  // namespace

Result<Committed> Repository::commit(const CommitRequest& request) {
    const InterruptShield shield;
    auto done = Committing(*this, *m_impl, request).run();
    if (!done) return done;
    Hooks hooks(*m_impl, m_impl->index_path, author().value_or(Signature()));
    // The commit stands whatever post-commit says; git ignores its status as well.
    hooks.run_after("post-commit");
    done->hook_output += hooks.output();
    maintain(*m_impl);
    return done;
}

}  // namespace plaint::git
