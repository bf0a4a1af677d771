// Building the tree of fields out of a record schema.
#pragma once

#include "schema/fields.hpp"
#include "schema/resources.hpp"

#include <deque>
#include <unordered_map>

namespace plaint::schema {

/// Whether the subschema counts for every record or only for some.
enum class Reach { always, sometimes };

class FieldReader {
public:
    FieldReader(const data::Document& schema, const Resolver& resolver);

    /// Reads all fields; the first one is the root.
    void read(data::View schema);

    std::deque<Field>& fields() { return m_fields; }
    Findings& findings() { return m_findings; }

private:
    struct Statement {
        data::View schema;
        Reach reach;
    };
    /// All subschemas that speak of one field.
    using Statements = std::vector<Statement>;

    Field& add(const data::Path& path, std::string_view name);
    void describe(Field& field, Statements statements);
    void expand(Statements& statements);
    void expand_branches(const Statement& from, Statements& all);
    void push(data::View schema, Reach reach, Statements& all);
    void describe_members(Field& field, const Statements& statements);
    void describe_items(Field& field, const Statements& statements);
    void label_choices(Field& field, const Statements& statements);
    bool is_bounded(data::View schema);

    Resources m_resources;
    std::deque<Field> m_fields;  ///< Addresses are stable.
    Findings m_findings;
    int m_depth = 0;
    std::unordered_map<NodeKey, int, NodeKeyHash> m_open;  ///< Schemas of the fields above, against endless trees.
};

}  // namespace plaint::schema
