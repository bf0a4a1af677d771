// Which commits a range has, and in which order they came.
#include "git/commit_graph.hpp"
#include "git/impl.hpp"

#include <algorithm>
#include <queue>

namespace plaint::git {

namespace {

constexpr unsigned k_seen = 1;      ///< It was put into the queue.
constexpr unsigned k_excluded = 2;  ///< It is reachable from what the range excludes.

/// Walks back from the ends of a range, by date, until only excluded commits are left.
class RangeWalk {
public:
    explicit RangeWalk(const CommitReader& reader) : m_graph(reader) {}

    Result<Walk> walk(const Range& range) {
        for (const ObjectId& id : range.exclude) PLAINT_CHECK(start(id, k_excluded));
        for (const ObjectId& id : range.include) PLAINT_CHECK(start(id, 0));
        m_open_end = range.exclude.empty();
        while (!finished()) {
            GraphNode* node = *m_queue.begin();
            m_queue.erase(m_queue.begin());
            PLAINT_CHECK(visit(*node));
        }
        return in_order();
    }

private:
    /// However the clocks were set, commits that turn out to be excluded are found some steps behind the last one that
    /// is not.
    static constexpr int k_slack = 64;

    Result<void> start(const ObjectId& hex, unsigned marks) {
        PLAINT_TRY(id, from_hex(hex));
        PLAINT_TRY(node, m_graph.node(id));
        enqueue(*node, marks);
        return {};
    }

    void enqueue(GraphNode& node, unsigned marks) {
        if ((marks & k_excluded) != 0) exclude(node);
        if ((node.marks & k_seen) != 0) return;
        node.marks |= k_seen;
        m_queue.insert(&node);
        if ((node.marks & k_excluded) == 0) ++m_wanted_in_queue;
    }

    /// Also what was gone through before, when a clock was wrong.
    void exclude(GraphNode& first) {
        std::vector<GraphNode*> open = {&first};
        while (!open.empty()) {
            GraphNode* node = open.back();
            open.pop_back();
            if ((node->marks & k_excluded) != 0) continue;
            node->marks |= k_excluded;
            if (m_queue.contains(node)) --m_wanted_in_queue;
            open.insert(open.end(), node->parents.begin(), node->parents.end());
        }
    }

    Result<void> visit(GraphNode& node) {
        const bool wanted = (node.marks & k_excluded) == 0;
        if (wanted) {
            --m_wanted_in_queue;
            m_found.push_back(&node);
            m_oldest = std::min(m_oldest, node.links.when);
        }
        PLAINT_TRY(parents, m_graph.parents_of(node));
        for (GraphNode* parent : *parents) enqueue(*parent, wanted ? 0 : k_excluded);
        return {};
    }

    bool finished() {
        if (m_queue.empty()) return true;
        if (m_open_end || m_wanted_in_queue > 0 || (*m_queue.begin())->links.when >= m_oldest) {
            m_slack = k_slack;
            return false;
        }
        return m_slack-- <= 0;
    }

    /// Oldest first, parents before children.
    Result<Walk> in_order() {
        std::erase_if(m_found, [](const GraphNode* node) { return (node->marks & k_excluded) != 0; });
        std::unordered_map<const GraphNode*, std::vector<GraphNode*>> children;
        std::unordered_map<const GraphNode*, std::size_t> waits_for;
        const auto older = [](const GraphNode* a, const GraphNode* b) { return NewestFirst()(a, b); };
        std::priority_queue<GraphNode*, std::vector<GraphNode*>, decltype(older)> ready(older);
        for (GraphNode* node : m_found) {
            std::size_t parents = 0;
            for (GraphNode* parent : node->parents) {
                if ((parent->marks & k_excluded) != 0) continue;
                children[parent].push_back(node);
                ++parents;
            }
            waits_for[node] = parents;
            if (parents == 0) ready.push(node);
        }
        Walk out;
        out.commits.reserve(m_found.size());
        while (!ready.empty()) {
            GraphNode* node = ready.top();
            ready.pop();
            out.commits.push_back(to_hex(node->id));
            if (node->links.cut) out.cut.push_back(out.commits.back());
            for (GraphNode* child : children[node]) {
                if (--waits_for[child] == 0) ready.push(child);
            }
        }
        return out;
    }

    CommitGraph m_graph;
    ByDate m_queue;
    std::size_t m_wanted_in_queue = 0;
    std::vector<GraphNode*> m_found;
    std::int64_t m_oldest = INT64_MAX;
    int m_slack = k_slack;
    bool m_open_end = false;
};

}  // namespace

Result<Walk> Repository::walk(const Range& range) const { return RangeWalk(m_impl->commits()).walk(range); }

Result<Commit> Repository::commit_of(const ObjectId& id) const {
    PLAINT_TRY(raw, from_hex(id));
    return m_impl->commits().commit(raw);
}

}  // namespace plaint::git
