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

void add(std::string path, std::vector<std::string>& paths) {
    if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(std::move(path));
}

void collect(const Operand& operand, std::vector<std::string>& paths) {
    if (!operand.full.empty()) add(operand.full.str(), paths);
    for (const std::string& path : operand.basis.paths) add(path, paths);
    for (const Node& filter : operand.filter) collect(filter, paths);
}

void collect(const Node& node, std::vector<std::string>& paths) {
    for (const Operand& operand : node.operands) collect(operand, paths);
    for (const Node& part : node.parts) collect(part, paths);
}

/// Whether any operand, at any depth, is of a sort.
template <class Is>
bool any_operand(const Node& node, const Is& is);

template <class Is>
bool any_operand(const Operand& operand, const Is& is) {
    return is(operand) || std::any_of(operand.filter.begin(), operand.filter.end(),
                                      [&](const Node& filter) { return any_operand(filter, is); });
}

template <class Is>
bool any_operand(const Node& node, const Is& is) {
    return std::any_of(node.operands.begin(), node.operands.end(),
                       [&](const Operand& operand) { return any_operand(operand, is); }) ||
           std::any_of(node.parts.begin(), node.parts.end(), [&](const Node& part) { return any_operand(part, is); });
}

bool reads_clock(const Operand& operand) {
    const std::optional<Moment>& moment = operand.literal.moment;
    const bool fixed =
        !moment || std::holds_alternative<time::Date>(*moment) || std::holds_alternative<time::Instant>(*moment);
    return !fixed || operand.basis.clock;
}

}  // namespace

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

const std::string& Expr::text() const { return m_impl->text; }

bool Expr::reads_clock() const {
    return any_operand(m_impl->root, [](const Operand& operand) { return expr::reads_clock(operand); });
}

bool Expr::reads_others() const {
    return any_operand(m_impl->root, [](const Operand& operand) { return operand.basis.others; });
}

std::vector<std::string> Expr::paths() const {
    std::vector<std::string> paths;
    collect(m_impl->root, paths);
    return paths;
}

}  // namespace plaint::expr
