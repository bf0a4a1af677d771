#include "expr/expr.hpp"

#include "expr/check.hpp"
#include "expr/evaluate.hpp"
#include "expr/parser.hpp"
#include "expr/unmet.hpp"

#include <algorithm>

namespace plaint::expr {

struct Expr::Impl {
    std::string text;
    std::optional<schema::Fields> fields;  ///< Kept alive for the node's fields.
    Node root;
};

namespace {

void collect(const Node& node, std::vector<std::string>& paths);

void collect(const Operand& operand, std::vector<std::string>& paths) {
    if (!operand.full.empty()) {
        std::string path = operand.full.str();
        if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(std::move(path));
    }
    for (const Node& filter : operand.filter) collect(filter, paths);
}

void collect(const Node& node, std::vector<std::string>& paths) {
    for (const Operand& operand : node.operands) collect(operand, paths);
    for (const Node& part : node.parts) collect(part, paths);
}

bool reads_clock(const Node& node);

bool reads_clock(const Operand& operand) {
    const std::optional<Moment>& moment = operand.literal.moment;
    const bool fixed =
        !moment || std::holds_alternative<time::Date>(*moment) || std::holds_alternative<time::Instant>(*moment);
    return !fixed || std::any_of(operand.filter.begin(), operand.filter.end(),
                                 [](const Node& filter) { return reads_clock(filter); });
}

bool reads_clock(const Node& node) {
    return std::any_of(node.operands.begin(), node.operands.end(),
                       [](const Operand& operand) { return reads_clock(operand); }) ||
           std::any_of(node.parts.begin(), node.parts.end(), [](const Node& part) { return reads_clock(part); });
}

}  // namespace

Result<Expr> Expr::parse(std::string_view text, const schema::Fields* fields, std::string_view name) {
    auto impl = std::make_shared<Impl>();
    impl->text = text;
    PLAINT_TRY(root, parse_condition(text, name));
    impl->root = std::move(root);
    if (fields == nullptr) {
        assume(impl->root);
    } else {
        impl->fields = *fields;
        Findings findings = check(impl->root, *impl->fields, text, name);
        if (!findings.empty()) return fail(Failing::usage, std::move(findings));
    }
    Expr expr;
    expr.m_impl = std::move(impl);
    return expr;
}

bool Expr::holds(data::View record, const Scope& scope) const {
    return expr::holds(m_impl->root, Context{record, {}, scope});
}

std::vector<Unmet> Expr::unmet(data::View record, const Scope& scope, const schema::Fields& fields) const {
    return expr::unmet(m_impl->root, Context{record, {}, scope}, Words(fields, scope), m_impl->text);
}

const std::string& Expr::text() const { return m_impl->text; }

bool Expr::reads_clock() const { return expr::reads_clock(m_impl->root); }

std::vector<std::string> Expr::paths() const {
    std::vector<std::string> paths;
    collect(m_impl->root, paths);
    return paths;
}

}  // namespace plaint::expr
