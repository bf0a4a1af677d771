#include "git/commit_graph.hpp"

namespace plaint::git {

Result<GraphNode*> CommitGraph::node(const git_oid& id) {
    const auto known = m_nodes.find(id);
    if (known != m_nodes.end()) return &known->second;
    PLAINT_TRY(links, m_reader.links(id));
    GraphNode& node = m_nodes[id];
    node.id = id;
    node.links = std::move(links);
    return &node;
}

Result<const std::vector<GraphNode*>*> CommitGraph::parents_of(GraphNode& node) {
    if (!node.parents_known) {
        node.parents.reserve(node.links.parents.size());
        for (const git_oid& id : node.links.parents) {
            PLAINT_TRY(parent, this->node(id));
            node.parents.push_back(parent);
        }
        node.parents_known = true;
    }
    return &node.parents;
}

}  // namespace plaint::git
