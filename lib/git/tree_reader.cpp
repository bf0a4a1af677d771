#include "git/tree_reader.hpp"

#include <cstring>

namespace plaint::git {

namespace {

std::optional<EntryKind> kind_of(std::string_view mode) {
    if (mode == "40000" || mode == "040000") return EntryKind::directory;
    if (mode == "120000") return EntryKind::symlink;
    if (mode == "160000") return EntryKind::submodule;
    if (mode == "100755") return EntryKind::executable;
    // Old repositories hold files of mode 100664 and the like: git takes them for plain ones.
    if (mode.starts_with("100")) return EntryKind::file;
    return std::nullopt;
}

tl::unexpected<Failure> damaged_tree(const git_oid& tree) {
    return fail(
        Failing::system,
        error(k_no_object, phrase(Text{"the tree {0} is damaged", "目录对象 {0} 已损坏"}, to_hex(tree)),
              Text{"`git fsck` tells more; a fresh clone mends it", "可用 `git fsck` 查看详情；重新克隆即可修复"}));
}

}  // namespace

std::optional<TreeEntry> TreeCursor::next() {
    if (m_rest.empty()) return std::nullopt;
    m_damaged = true;
    const auto space = m_rest.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const auto end = m_rest.find('\0', space);
    if (end == std::string_view::npos || m_rest.size() - end - 1 < GIT_OID_RAWSZ) return std::nullopt;
    const auto kind = kind_of(m_rest.substr(0, space));
    if (!kind) return std::nullopt;
    TreeEntry entry{m_rest.substr(space + 1, end - space - 1), *kind, {}};
    std::memcpy(entry.id.id, m_rest.data() + end + 1, GIT_OID_RAWSZ);
    m_rest.remove_prefix(end + 1 + GIT_OID_RAWSZ);
    m_damaged = false;
    return entry;
}

Result<OwnedOdbObject> read_object(git_odb* objects, const git_oid& id, git_object_t type) {
    OwnedOdbObject object;
    if (git_odb_read(into(object), objects, &id) != 0 || git_odb_object_type(object.get()) != type) {
        return fail(
            Failing::system,
            error(k_no_object,
                  phrase(Text{"object {0} is missing, damaged or not a {1}", "对象 {0} 缺失、已损坏或不是 {1} 类型"},
                         to_hex(id), git_object_type2string(type)),
                  Text{"`git fsck` tells more; in a shallow clone `git fetch --unshallow` brings older objects",
                       "可用 `git fsck` 查看详情；浅克隆可用 `git fetch --unshallow` 获取较早的对象"}));
    }
    return object;
}

std::string_view bytes_of(const OwnedOdbObject& object) {
    return {static_cast<const char*>(git_odb_object_data(object.get())), git_odb_object_size(object.get())};
}

Result<std::optional<TreeEntry>> find_in_tree(git_odb* objects, const git_oid& tree, std::string_view name) {
    PLAINT_TRY(object, read_object(objects, tree, GIT_OBJECT_TREE));
    TreeCursor cursor(bytes_of(object));
    while (auto entry = cursor.next()) {
        if (entry->name != name) continue;
        entry->name = name;
        return entry;
    }
    if (cursor.damaged()) return damaged_tree(tree);
    return std::nullopt;
}

Result<std::optional<TreeEntry>> find_below(git_odb* objects, const git_oid& tree, std::string_view path) {
    git_oid folder = tree;
    while (true) {
        const auto slash = path.find('/');
        PLAINT_TRY(entry, find_in_tree(objects, folder, path.substr(0, slash)));
        if (!entry || slash == std::string_view::npos) return entry;
        if (entry->kind != EntryKind::directory) return std::nullopt;
        folder = entry->id;
        path.remove_prefix(slash + 1);
    }
}

}  // namespace plaint::git
