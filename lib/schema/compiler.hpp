// Compiling: from schema documents to a program, with everything that is wrong with them.
#pragma once

#include "schema/program.hpp"
#include "schema/resources.hpp"

#include <deque>

namespace plaint::schema {

/// Whether the schemas are checked with the meta-schema first.
enum class Trust { checked, trusted };

class Compiler {
public:
    Compiler(const Resolver& resolver, UnknownKeywords unknown, Trust trust)
        : m_resources(resolver), m_unknown(unknown), m_trust(trust) {}

    /// The program; meaningless when there are findings.
    Program compile(const data::Document& document);
    Findings& findings() { return m_findings; }

private:
    SubIndex sub(data::View schema);
    void fill(SubIndex index);
    void keyword(Sub& sub, data::View value);
    void reference(Sub& sub, data::View ref);
    bool check_document(const data::Document& document);
    bool check_form(data::View schema);
    void check_keywords(data::View schema);
    void check_dialect(data::View dialect);
    void unknown_keyword(data::View member);

    void rule(Op op, Types applies, data::View value, std::size_t index = 0, std::size_t count = 0);
    bool number_keyword(data::View value);
    bool count_keyword(data::View value);
    void applicator_keyword(data::View value);
    void types(Sub& sub, data::View value);
    void enumeration(data::View value);
    void bound(Op op, data::View value);
    void pattern_rule(data::View value);
    const Pattern* pattern(data::View holder, std::string_view expression, data::Mark mark);
    void format(data::View value);
    void items(data::View schema);
    void members(data::View schema);
    void dependencies(data::View value);
    void branches(Op op, data::View value);
    void condition(data::View schema);

    Resources m_resources;
    UnknownKeywords m_unknown;
    Trust m_trust;
    Program m_program;
    Findings m_findings;
    std::unordered_map<NodeKey, SubIndex, NodeKeyHash> m_known;
    std::unordered_map<std::string, const Pattern*> m_patterns;
    std::unordered_set<const data::Tree*> m_broken;  ///< Documents that the meta-schema refuses.
    std::size_t m_checked_documents = 0;
    std::deque<SubIndex> m_open;  ///< Known, but not compiled yet.
};

/// A finding for each way in which following the schema would never end.
void find_loops(const Program& program, Findings& findings);

}  // namespace plaint::schema
