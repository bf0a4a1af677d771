#include "expr/reads.hpp"

#include <algorithm>

namespace plaint::expr {

namespace {

void collect(const Node& node, std::vector<std::string>& paths);

void add(std::string path, std::vector<std::string>& paths) {
    if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(std::move(path));
}

void collect(const Operand& operand, std::vector<std::string>& paths) {
    if (!operand.full.empty()) add(operand.full.str(), paths);
    for (const std::string& path : operand.basis.paths) add(path, paths);
    for (const Node& filter : operand.filter) collect(filter, paths);
    for (const Operand& term : operand.terms) collect(term, paths);
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
    return is(operand) ||
           std::any_of(operand.filter.begin(), operand.filter.end(),
                       [&](const Node& filter) { return any_operand(filter, is); }) ||
           std::any_of(operand.terms.begin(), operand.terms.end(),
                       [&](const Operand& term) { return any_operand(term, is); });
}

template <class Is>
bool any_operand(const Node& node, const Is& is) {
    return std::any_of(node.operands.begin(), node.operands.end(),
                       [&](const Operand& operand) { return any_operand(operand, is); }) ||
           std::any_of(node.parts.begin(), node.parts.end(), [&](const Node& part) { return any_operand(part, is); });
}

bool is_of_now(const Operand& operand) {
    const std::optional<Moment>& moment = operand.literal.moment;
    const bool fixed =
        !moment || std::holds_alternative<time::Date>(*moment) || std::holds_alternative<time::Instant>(*moment);
    return !fixed || operand.basis.clock;
}

}  // namespace

std::vector<std::string> paths_of(const Node& node) {
    std::vector<std::string> paths;
    collect(node, paths);
    return paths;
}

bool reads_clock(const Node& node) { return any_operand(node, is_of_now); }

bool reads_others(const Node& node) {
    return any_operand(node, [](const Operand& operand) { return operand.basis.others; });
}

}  // namespace plaint::expr
