// The graph of commits as far as it was looked at: each commit read once, by the committers' time.
#pragma once

#include "git/commit_reader.hpp"

#include <cstdint>
#include <cstring>
#include <set>
#include <unordered_map>
#include <vector>

namespace plaint::git {

struct GraphNode {
    git_oid id = {};
    CommitLinks links;
    std::vector<GraphNode*> parents;  ///< Filled by `parents_of`.
    bool parents_known = false;
    unsigned marks = 0;
};

class CommitGraph {
public:
    explicit CommitGraph(const CommitReader& reader) : m_reader(reader) {}
    Result<GraphNode*> node(const git_oid& id);
    Result<const std::vector<GraphNode*>*> parents_of(GraphNode& node);

private:
    struct Hash {
        std::size_t operator()(const git_oid& id) const {
            std::size_t out = 0;
            std::memcpy(&out, id.id, sizeof out);
            return out;
        }
    };
    struct Equal {
        bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_equal(&a, &b) != 0; }
    };

    const CommitReader& m_reader;
    std::unordered_map<git_oid, GraphNode, Hash, Equal> m_nodes;
};

/// Newest first; of one second by id, so that the order is always the same.
struct NewestFirst {
    bool operator()(const GraphNode* a, const GraphNode* b) const {
        if (a->links.when != b->links.when) return a->links.when > b->links.when;
        return git_oid_cmp(&a->id, &b->id) < 0;
    }
};
using ByDate = std::set<GraphNode*, NewestFirst>;

}  // namespace plaint::git
