#include "expr/expr.hpp"

#include "expr/check.hpp"
#include "expr/contradiction.hpp"
#include "expr/evaluate.hpp"
#include "expr/parser.hpp"
#include "expr/reads.hpp"
#include "expr/unmet.hpp"

namespace plaint::expr {

struct Expr::Impl {
    std::string text;
    std::optional<schema::Fields> fields;  ///< Kept alive for the node's fields.
    Node root;
};

Result<Expr> Expr::parse(std::string_view text, const schema::Fields* fields, std::string_view name,
                         const Vocabulary* vocabulary) {
    auto impl = std::make_shared<Impl>();
    impl->text = text;
    PLAINT_TRY(root, parse_condition(text, name, vocabulary));
    impl->root = std::move(root);
    Findings findings;
    if (vocabulary != nullptr) findings = check_names(impl->root, *vocabulary, text, name);
    if (fields == nullptr) {
        assume(impl->root);
    } else {
        impl->fields = *fields;
        Findings more = check(impl->root, *impl->fields, text, name);
        findings.insert(findings.end(), more.begin(), more.end());
    }
    if (!findings.empty()) return fail(Failing::usage, std::move(findings));
    Expr expr;
    expr.m_impl = std::move(impl);
    return expr;
}

Result<Expr> Expr::of_entries(const data::Path& list, std::string_view text, const schema::Fields& fields,
                              const Vocabulary* vocabulary, std::string_view name) {
    PLAINT_CHECK(parse(text, nullptr, name, vocabulary));  // by itself: it must not close the parenthesis below
    return parse(fmt::format("any({}, {})", list.str(), text), &fields, name, vocabulary);
}

bool Expr::holds_of(data::View entry, data::View record, const Scope& scope) const {
    return expr::holds(m_impl->root.parts.front(), Context{record, entry, scope});
}

bool Expr::holds(data::View record, const Scope& scope) const {
    return expr::holds(m_impl->root, Context{record, {}, scope});
}

std::vector<Unmet> Expr::unmet(data::View record, const Scope& scope, const schema::Fields& fields) const {
    return expr::unmet(m_impl->root, Context{record, {}, scope}, Words(fields, scope), m_impl->text);
}

Phrase Expr::told(const Scope& scope, const schema::Fields& fields) const {
    return Words(fields, scope).condition(m_impl->root, Sense::affirmed);
}

const std::string& Expr::text() const { return m_impl->text; }

bool Expr::reads_clock() const { return expr::reads_clock(m_impl->root); }

bool Expr::reads_others() const { return expr::reads_others(m_impl->root); }

std::vector<std::string> Expr::paths() const { return paths_of(m_impl->root); }

bool Expr::can_hold(const std::vector<const Expr*>& all, const schema::Fields& fields) {
    std::vector<const Node*> nodes;
    for (const Expr* one : all) nodes.push_back(&one->m_impl->root);
    return expr::can_hold(nodes, fields);
}

}  // namespace plaint::expr
