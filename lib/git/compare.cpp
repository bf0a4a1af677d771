// What changed between two commits: their trees side by side, equal ones never entered.
#include "git/history.hpp"
#include "git/impl.hpp"
#include "git/tree_reader.hpp"

#include <algorithm>

namespace plaint::git {

namespace {

/// How git orders the entries of a tree: by name, a folder's as if it ended with a slash.
int order(const TreeEntry& a, const TreeEntry& b) {
    const std::size_t common = std::min(a.name.size(), b.name.size());
    if (const int first = a.name.substr(0, common).compare(b.name.substr(0, common)); first != 0) return first;
    const auto behind = [common](const TreeEntry& entry) {
        if (entry.name.size() > common) return static_cast<int>(static_cast<unsigned char>(entry.name[common]));
        return entry.kind == EntryKind::directory ? static_cast<int>('/') : 0;
    };
    return behind(a) - behind(b);
}

/// Goes through two trees at once and notes what differs.
class Comparison {
public:
    explicit Comparison(git_odb* objects) : m_objects(objects) {}

    /// Null: there is no such tree.
    // NOLINTNEXTLINE(misc-no-recursion): as deep as the folders are, and their names bound that
    Result<void> trees(const git_oid* before, const git_oid* after, const std::string& prefix) {
        PLAINT_TRY(old_bytes, read(before));
        PLAINT_TRY(new_bytes, read(after));
        TreeCursor old_cursor(bytes(old_bytes));
        TreeCursor new_cursor(bytes(new_bytes));
        auto old_entry = old_cursor.next();
        auto new_entry = new_cursor.next();
        while (old_entry || new_entry) {
            const int which = !old_entry ? 1 : !new_entry ? -1 : order(*old_entry, *new_entry);
            PLAINT_CHECK(entries(which <= 0 ? &*old_entry : nullptr, which >= 0 ? &*new_entry : nullptr, prefix));
            if (which <= 0) old_entry = old_cursor.next();
            if (which >= 0) new_entry = new_cursor.next();
        }
        if (!old_cursor.damaged() && !new_cursor.damaged()) return {};
        return fail(Failing::system, error(k_no_object, phrase(Text{"the tree {0} is damaged", "目录对象 {0} 已损坏"},
                                                               to_hex(old_cursor.damaged() ? *before : *after))));
    }

    [[nodiscard]] std::vector<PathChange> take() { return std::move(m_changes); }

private:
    [[nodiscard]] Result<OwnedOdbObject> read(const git_oid* tree) const {
        if (tree == nullptr) return OwnedOdbObject();
        return read_object(m_objects, *tree, GIT_OBJECT_TREE);
    }
    static std::string_view bytes(const OwnedOdbObject& object) {
        return object ? bytes_of(object) : std::string_view();
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    Result<void> entries(const TreeEntry* before, const TreeEntry* after, const std::string& prefix) {
        const TreeEntry& any = before != nullptr ? *before : *after;
        if (before != nullptr && after != nullptr && before->kind == after->kind &&
            git_oid_equal(&before->id, &after->id))
            return {};
        std::string path = prefix + std::string(any.name);
        if (any.kind == EntryKind::directory)
            return trees(before != nullptr ? &before->id : nullptr, after != nullptr ? &after->id : nullptr,
                         path + '/');
        const auto entry = [](const TreeEntry* of) -> std::optional<Entry> {
            if (of == nullptr) return std::nullopt;
            return Entry{std::string(of->name), of->kind, to_hex(of->id)};
        };
        m_changes.push_back({std::move(path), entry(before), entry(after)});
        return {};
    }

    git_odb* m_objects;
    std::vector<PathChange> m_changes;
};

}  // namespace

Result<std::vector<PathChange>> Repository::compare(const ObjectId& from, const ObjectId& to,
                                                    std::string_view under) const {
    while (under.ends_with('/')) under.remove_suffix(1);
    const auto tree_in = [&](const ObjectId& commit) -> Result<std::optional<git_oid>> {
        if (commit.empty()) return std::nullopt;
        PLAINT_TRY(top, m_impl->tree_of(commit));
        if (under.empty()) return top;
        PLAINT_TRY(entry, find_below(m_impl->objects.get(), top, under));
        if (!entry || entry->kind != EntryKind::directory) return std::nullopt;
        return entry->id;
    };
    PLAINT_TRY(before, tree_in(from));
    PLAINT_TRY(after, tree_in(to));
    if (before && after && git_oid_equal(&*before, &*after)) return std::vector<PathChange>();
    Comparison comparison(m_impl->objects.get());
    const std::string prefix = under.empty() ? "" : std::string(under) + '/';
    PLAINT_CHECK(comparison.trees(before ? &*before : nullptr, after ? &*after : nullptr, prefix));
    return comparison.take();
}

}  // namespace plaint::git
