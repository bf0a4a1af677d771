#include "git/impl.hpp"
#include "git/sha1.hpp"
#include "git/staged.hpp"
#include "git/tree_reader.hpp"

#include <algorithm>
#include <set>

namespace plaint::git {

namespace {

std::string_view without_slashes(std::string_view path) {
    while (path.ends_with('/')) path.remove_suffix(1);
    return path;
}

Entry entry_named(std::string name, const TreeEntry& found) { return {std::move(name), found.kind, to_hex(found.id)}; }

/// The tree of a directory, or nothing when there is none.
Result<std::optional<git_oid>> directory_of(git_odb* objects, const git_oid& top, std::string_view directory) {
    directory = without_slashes(directory);
    if (directory.empty()) return top;
    PLAINT_TRY(entry, find_below(objects, top, directory));
    if (!entry || entry->kind != EntryKind::directory) return std::nullopt;
    return entry->id;
}

using Files = std::vector<std::pair<std::string, Entry>>;

// NOLINTNEXTLINE(misc-no-recursion): as deep as the folders are, and their names bound that
Result<void> collect(git_odb* objects, const git_oid& tree, const std::string& prefix, Files& files) {
    PLAINT_TRY(object, read_object(objects, tree, GIT_OBJECT_TREE));
    TreeCursor cursor(bytes_of(object));
    while (const auto entry = cursor.next()) {
        std::string path = prefix + std::string(entry->name);
        if (entry->kind == EntryKind::directory) {
            PLAINT_CHECK(collect(objects, entry->id, path + '/', files));
        } else {
            files.emplace_back(std::move(path), entry_named(std::string(entry->name), *entry));
        }
    }
    return {};
}

}  // namespace

Result<git_oid> Repository::Impl::tree_of(const ObjectId& commit) const {
    if (last_tree.first == commit) return last_tree.second;
    PLAINT_TRY(id, from_hex(commit));
    OwnedCommit found;
    if (git_commit_lookup(into(found), handle.get(), &id) != 0) {
        return libgit2_failed(k_no_object, phrase(Text{"commit {0} cannot be read", "无法读取提交 {0}"}, commit));
    }
    last_tree = {commit, *git_commit_tree_id(found.get())};
    return last_tree.second;
}

Result<ObjectId> Repository::head() const {
    git_oid id;
    const int status = git_reference_name_to_id(&id, m_impl->handle.get(), "HEAD");
    if (status == GIT_ENOTFOUND) return ObjectId();
    if (status != 0) return libgit2_failed(Text{"HEAD cannot be read", "无法读取 HEAD"});
    return to_hex(id);
}

Result<std::string> Repository::branch() const {
    OwnedReference head;
    if (git_reference_lookup(into(head), m_impl->handle.get(), "HEAD") != 0) {
        return libgit2_failed(Text{"HEAD cannot be read", "无法读取 HEAD"});
    }
    if (git_reference_type(head.get()) != GIT_REFERENCE_SYMBOLIC) return std::string();
    std::string_view name = git_reference_symbolic_target(head.get());
    static constexpr std::string_view k_heads = "refs/heads/";
    if (name.starts_with(k_heads)) name.remove_prefix(k_heads.size());
    return std::string(name);
}

Result<ObjectId> Repository::resolve(std::string_view revision) const {
    if (revision == ":") return staged_commit(*this, *m_impl);
    OwnedObject object;
    OwnedObject commit;
    const std::string text(revision);
    const int status = git_revparse_single(into(object), m_impl->handle.get(), text.c_str());
    if (status == 0 && git_object_peel(into(commit), object.get(), GIT_OBJECT_COMMIT) == 0) {
        return to_hex(*git_object_id(commit.get()));
    }
    const Phrase hint = Text{"`git branch --all` and `git log --oneline` show what there is",
                             "可用 `git branch --all` 和 `git log --oneline` 查看已有的版本"};
    if (status == GIT_EAMBIGUOUS) {
        return fail(
            Failing::usage,
            error(k_unknown_revision, phrase(Text{"`{0}` stands for more than one object", "`{0}` 对应多个对象"}, text),
                  Text{"give more characters of the id", "请多给出几位编号"}));
    }
    return fail(Failing::usage,
                error(k_unknown_revision, phrase(Text{"`{0}` is no commit here", "`{0}` 不是此处的提交"}, text), hint));
}

Result<std::vector<ObjectId>> Repository::branch_tips() const {
    std::set<ObjectId> seen;
    std::vector<ObjectId> tips;
    for (const char* pattern : {"refs/heads/*", "refs/remotes/*"}) {
        OwnedReferences references;
        if (git_reference_iterator_glob_new(into(references), m_impl->handle.get(), pattern) != 0) {
            return libgit2_failed(Text{"the branches cannot be listed", "无法列出分支"});
        }
        OwnedReference reference;
        while (git_reference_next(into(reference), references.get()) == 0) {
            OwnedObject commit;
            // A remote's HEAD may point at a branch that is gone.
            if (git_reference_peel(into(commit), reference.get(), GIT_OBJECT_COMMIT) != 0) continue;
            auto id = to_hex(*git_object_id(commit.get()));
            if (seen.insert(id).second) tips.push_back(std::move(id));
        }
    }
    return tips;
}

Result<std::vector<Entry>> Repository::list(const ObjectId& commit, std::string_view directory) const {
    PLAINT_TRY(top, m_impl->tree_of(commit));
    std::vector<Entry> entries;
    PLAINT_TRY(tree, directory_of(m_impl->objects.get(), top, directory));
    if (!tree) return entries;
    PLAINT_TRY(object, read_object(m_impl->objects.get(), *tree, GIT_OBJECT_TREE));
    TreeCursor cursor(bytes_of(object));
    while (const auto entry = cursor.next()) entries.push_back(entry_named(std::string(entry->name), *entry));
    return entries;
}

Result<Files> Repository::files(const ObjectId& commit, std::string_view under) const {
    PLAINT_TRY(top, m_impl->tree_of(commit));
    Files files;
    PLAINT_TRY(tree, directory_of(m_impl->objects.get(), top, under));
    if (!tree) return files;
    const std::string prefix(without_slashes(under));
    PLAINT_CHECK(collect(m_impl->objects.get(), *tree, prefix.empty() ? "" : prefix + '/', files));
    return files;
}

Result<std::optional<Entry>> Repository::find(const ObjectId& commit, std::string_view path) const {
    PLAINT_TRY(top, m_impl->tree_of(commit));
    PLAINT_TRY(entry, find_below(m_impl->objects.get(), top, without_slashes(path)));
    if (!entry) return std::nullopt;
    return entry_named(std::string(entry->name), *entry);
}

Result<std::string> Repository::blob(const ObjectId& id) const {
    PLAINT_TRY(raw, from_hex(id));
    PLAINT_TRY(object, read_object(m_impl->objects.get(), raw, GIT_OBJECT_BLOB));
    return std::string(bytes_of(object));
}

ObjectId Repository::blob_id(std::string_view content) {
    Sha1 hash;
    hash.add("blob " + std::to_string(content.size()));
    hash.add(std::string_view("\0", 1));
    hash.add(content);
    git_oid id;
    std::ranges::copy(hash.finish(), id.id);
    return to_hex(id);
}

}  // namespace plaint::git
