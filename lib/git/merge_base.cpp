// The best common ancestors of two commits.
#include "git/commit_graph.hpp"
#include "git/impl.hpp"

#include <algorithm>

namespace plaint::git {

namespace {

constexpr unsigned k_of_one = 1;
constexpr unsigned k_of_other = 2;
constexpr unsigned k_of_both = k_of_one | k_of_other;
constexpr unsigned k_below = 4;  ///< An ancestor of a common ancestor: common, but not the best.
constexpr unsigned k_found = 8;

/// Paints the ancestors of each of two commits in its colour, newest first, until all that is left lies below a commit
/// of both colours.
class Painting {
public:
    explicit Painting(const CommitReader& reader) : m_graph(reader) {}

    Result<std::vector<git_oid>> common(const git_oid& one, const git_oid& other) {
        PLAINT_TRY(first, m_graph.node(one));
        PLAINT_TRY(second, m_graph.node(other));
        paint(*first, k_of_one);
        paint(*second, k_of_other);
        while (m_above > 0) {
            GraphNode* node = *m_queue.begin();
            m_queue.erase(m_queue.begin());
            PLAINT_CHECK(visit(*node));
        }
        std::vector<git_oid> out;
        for (const GraphNode* node : m_common) {
            if ((node->marks & k_below) == 0) out.push_back(node->id);
        }
        return out;
    }

private:
    void paint(GraphNode& node, unsigned marks) {
        if ((node.marks & marks) == marks) return;
        const auto [place, fresh] = m_queue.insert(&node);
        const bool counted = !fresh && (node.marks & k_below) == 0;
        node.marks |= marks;
        const bool counts = (node.marks & k_below) == 0;
        if (counts && !counted) ++m_above;
        if (!counts && counted) --m_above;
    }

    Result<void> visit(GraphNode& node) {
        if ((node.marks & k_below) == 0) --m_above;
        unsigned marks = node.marks & (k_of_both | k_below);
        if ((marks & k_of_both) == k_of_both) {
            if ((node.marks & k_found) == 0) m_common.push_back(&node);
            node.marks |= k_found;
            marks |= k_below;
        }
        PLAINT_TRY(parents, m_graph.parents_of(node));
        for (GraphNode* parent : *parents) paint(*parent, marks);
        return {};
    }

    CommitGraph m_graph;
    ByDate m_queue;
    std::size_t m_above = 0;  ///< How many in the queue may still lead to a best one.
    std::vector<GraphNode*> m_common;
};

bool same(const git_oid& a, const git_oid& b) { return git_oid_equal(&a, &b) != 0; }

/// Clocks that were wrong let an ancestor of another one through.
Result<bool> is_ancestor(const CommitReader& reader, const git_oid& older, const git_oid& newer) {
    PLAINT_TRY(common, Painting(reader).common(older, newer));
    return std::any_of(common.begin(), common.end(), [&](const git_oid& one) { return same(one, older); });
}

}  // namespace

Result<std::vector<ObjectId>> Repository::merge_bases(const ObjectId& one, const ObjectId& other) const {
    PLAINT_TRY(first, from_hex(one));
    PLAINT_TRY(second, from_hex(other));
    if (same(first, second)) return std::vector<ObjectId>{one};
    const CommitReader& reader = m_impl->commits();
    PLAINT_TRY(common, Painting(reader).common(first, second));
    std::vector<ObjectId> out;
    for (const git_oid& candidate : common) {
        bool best = true;
        for (const git_oid& rival : common) {
            if (!best || same(candidate, rival)) continue;
            PLAINT_TRY(older, is_ancestor(reader, candidate, rival));
            best = !older;
        }
        if (best) out.push_back(to_hex(candidate));
    }
    return out;
}

Result<std::optional<ObjectId>> Repository::merge_base(const ObjectId& one, const ObjectId& other) const {
    PLAINT_TRY(all, merge_bases(one, other));
    return all.empty() ? std::nullopt : std::optional(all.front());
}

}  // namespace plaint::git
