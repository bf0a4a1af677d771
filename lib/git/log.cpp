#include "git/impl.hpp"
#include "git/tree_reader.hpp"

#include <algorithm>
#include <queue>
#include <unordered_map>
#include <unordered_set>

namespace plaint::git {

namespace {

Signature signature_of(const git_signature* from) {
    return {from->name, from->email, from->when.time, from->when.offset};
}

/// What a path leads to in one commit: the trees on the way and the entry at the end, as far as they exist.
using Trail = std::vector<git_oid>;

bool same(const Trail& one, const Trail& other) {
    return one.size() == other.size() && (one.empty() || git_oid_equal(&one.back(), &other.back()));
}

std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const auto slash = path.find('/');
        parts.push_back(path.substr(0, slash));
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
    return parts;
}

/// Walks history from a commit as `git log -- PATH` does: by date, and past a parent with the same content no other
/// parent is followed.
class PathLog {
public:
    PathLog(git_repository* handle, git_odb* objects, std::string_view path)
        : m_handle(handle), m_objects(objects), m_parts(parts_of(path)) {}

    Result<std::vector<Repository::LogEntry>> walk(const git_oid& head, std::size_t most) {
        PLAINT_CHECK(enter(head));
        while (!m_waiting.empty() && m_entries.size() < most) {
            auto [when, order, commit] = m_waiting.top();
            m_waiting.pop();
            PLAINT_CHECK(visit(commit.get()));
        }
        return std::move(m_entries);
    }

private:
    struct Waiting {
        git_time_t when;
        std::size_t order;  ///< Of commits of one second the one found first comes first.
        std::shared_ptr<git_commit> commit;
        bool operator<(const Waiting& other) const {
            return when != other.when ? when < other.when : order > other.order;
        }
    };

    Result<void> enter(const git_oid& id) {
        if (!m_seen.insert(to_hex(id)).second) return {};
        git_commit* commit = nullptr;
        if (git_commit_lookup(&commit, m_handle, &id) != 0) {
            return libgit2_failed(k_no_object,
                                  phrase(Text{"commit {0} cannot be read", "无法读取提交 {0}"}, to_hex(id)));
        }
        m_waiting.push({git_commit_time(commit), m_seen.size(), {commit, git_commit_free}});
        return {};
    }

    /// The trail in a tree; `known` is that of a neighbour, from where equal trees need no reading.
    Result<Trail> trail(const git_oid& tree, const Trail* known) {
        Trail trail = {tree};
        for (const auto part : m_parts) {
            const std::size_t depth = trail.size();
            if (known && known->size() >= depth && git_oid_equal(&(*known)[depth - 1], &trail.back())) return *known;
            PLAINT_TRY(entry, find_in_tree(m_objects, trail.back(), part));
            if (!entry || (entry->kind != EntryKind::directory && depth < m_parts.size())) return trail;
            trail.push_back(entry->id);
        }
        return trail;
    }

    /// Only a whole trail leads to something.
    const Trail& content(const Trail& trail) const {
        static const Trail k_nothing;
        return trail.size() == m_parts.size() + 1 ? trail : k_nothing;
    }

    Result<Trail> trail_of(git_commit* commit, const Trail* known) {
        auto kept = m_trails.find(to_hex(*git_commit_id(commit)));
        if (kept != m_trails.end()) return kept->second;
        return trail(*git_commit_tree_id(commit), known);
    }

    Result<void> visit(git_commit* commit) {
        PLAINT_TRY(own, trail_of(commit, nullptr));
        m_trails.erase(to_hex(*git_commit_id(commit)));
        const unsigned parents = git_commit_parentcount(commit);
        bool different = parents == 0 && !content(own).empty();
        std::vector<git_oid> next;
        for (unsigned i = 0; i < parents; ++i) {
            OwnedCommit parent;
            if (git_commit_parent(into(parent), commit, i) != 0) {
                if (is_shallow()) {  // history was cut here on purpose: what lies before is not there to compare
                    different = different || !content(own).empty();
                    continue;
                }
                return libgit2_failed(
                    k_no_object, phrase(Text{"the parent of commit {0} cannot be read", "无法读取提交 {0} 的父提交"},
                                        to_hex(*git_commit_id(commit))));
            }
            PLAINT_TRY(theirs, trail_of(parent.get(), &own));
            const git_oid id = *git_commit_id(parent.get());
            const bool equal = same(content(own), content(theirs));
            m_trails.insert_or_assign(to_hex(id), std::move(theirs));
            if (equal) return enter(id);
            different = true;
            next.push_back(id);
        }
        if (different) add(commit);
        for (const auto& id : next) PLAINT_CHECK(enter(id));
        return {};
    }

    [[nodiscard]] bool is_shallow() const { return git_repository_is_shallow(m_handle) == 1; }

    void add(git_commit* commit) {
        m_entries.push_back({to_hex(*git_commit_id(commit)), signature_of(git_commit_author(commit)),
                             signature_of(git_commit_committer(commit)), git_commit_message(commit)});
    }

    git_repository* m_handle;
    git_odb* m_objects;
    std::vector<std::string_view> m_parts;
    std::priority_queue<Waiting> m_waiting;
    std::unordered_set<ObjectId> m_seen;
    std::unordered_map<ObjectId, Trail> m_trails;  ///< Of commits that are still to be visited.
    std::vector<Repository::LogEntry> m_entries;
};

}  // namespace

Result<std::vector<Repository::LogEntry>> Repository::log(std::string_view path, std::size_t most) const {
    PLAINT_TRY(tip, head());
    if (tip.empty()) return std::vector<LogEntry>();
    PLAINT_TRY(id, from_hex(tip));
    return PathLog(m_impl->handle.get(), m_impl->objects.get(), path).walk(id, most);
}

}  // namespace plaint::git
