// The documents that a schema spans: base URIs by `$id`, and what a `$ref` leads to.
#pragma once

#include "schema/schema.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace plaint::schema {

/// A node among several documents.
struct NodeKey {
    const data::Tree* tree;
    data::NodeIndex index;
    bool operator==(const NodeKey&) const = default;
};
struct NodeKeyHash {
    std::size_t operator()(const NodeKey& key) const {
        return std::hash<const void*>{}(key.tree) * 31 + std::hash<std::uint32_t>{}(key.index);
    }
};
inline NodeKey key_of(data::View view) { return {&view.tree(), view.index()}; }

class Resources {
public:
    explicit Resources(const Resolver& resolver) : m_resolver(resolver) {}

    /// Takes in a document that is known by `uri` (and by the `$id`s in it).
    void add(const data::Document& document, std::string_view uri);

    /// What `reference`, standing in a schema, leads to; absent when it leads nowhere. May take in further documents.
    data::View resolve(data::View schema, std::string_view reference);

    /// Base URI of what stands at a node.
    [[nodiscard]] std::string_view base_of(data::View view) const;

    /// Whether the node stands where a schema stands; other nodes become schemas only by being referred to.
    [[nodiscard]] bool is_known_schema(data::View view) const { return m_schemas.contains(key_of(view)); }
    /// Makes a node that is referred to a known schema, with all below it.
    void scan(data::View schema);

    [[nodiscard]] const std::vector<data::Document>& documents() const { return m_documents; }

private:
    void note_id(data::View schema);
    data::View look_up(const std::string& absolute);
    data::View find(const std::string& uri);

    const Resolver& m_resolver;
    std::vector<data::Document> m_documents;
    std::unordered_map<NodeKey, std::string, NodeKeyHash> m_bases;
    std::unordered_set<NodeKey, NodeKeyHash> m_schemas;
    std::unordered_map<std::string, data::View> m_resolved;  ///< By base and reference: the same ones come often.
    std::unordered_map<std::string, data::View> m_roots;     ///< By URI without fragment.
    std::unordered_map<std::string, data::View> m_anchors;   ///< By URI with fragment.
};

}  // namespace plaint::schema
