#include "expr/names.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace plaint::expr {

namespace {

data::Path joined(const data::Path& front, const data::Path& back) {
    std::vector<data::Step> steps(front.begin(), front.end());
    steps.insert(steps.end(), back.begin(), back.end());
    return data::Path(std::move(steps));
}

}  // namespace

data::Path Names::written(const Operand& operand) { return joined(operand.path, operand.rest); }

bool Names::bind(Operand& operand) const {
    const data::Path relative = written(operand);
    if (!m_lists.empty() && bind_as(operand, joined(m_lists.back()->full, relative), Operand::From::item)) return true;
    return bind_as(operand, relative, Operand::From::record);
}

bool Names::bind_as(Operand& operand, const data::Path& full, Operand::From from) const {
    const schema::Field* field = m_fields.find(full);
    if (field == nullptr && !left_open(full)) return false;
    operand.full = full;
    operand.from = from;
    operand.field = field;
    return true;
}

/// Whether the schema says nothing about what stands at a path.
bool Names::left_open(data::Path path) const {
    while (path.size() > 1) {
        path = path.parent();
        const schema::Field* field = item_of(m_fields.find(path));
        if (field != nullptr) return field->shape == schema::Shape::any && field->choices.empty();
    }
    return false;
}

bool Names::bind_label(Operand& operand) const {
    if (operand.path.size() != 1) return false;
    const std::string wanted = fold(operand.path.str());
    auto path = m_lists.empty() ? std::nullopt : labelled(wanted, m_lists.back()->full.str() + ".");
    if (!path) path = labelled(wanted, "");
    if (!path) return false;
    operand.path = *path;
    return bind(operand);
}

/// The path behind `front` of the field there that has the label; of several the one that is nested least, if it is
/// one.
std::optional<data::Path> Names::labelled(const std::string& wanted, const std::string& front) const {
    std::vector<std::string> found;
    for (const std::string& name : m_fields.names()) {
        const schema::Field* field = name.starts_with(front) ? m_fields.find(name) : nullptr;
        if (field == nullptr || (fold(field->label.zh) != wanted && fold(field->label.en) != wanted)) continue;
        found.push_back(name.substr(front.size()));
    }
    const auto depth = [](const std::string& path) { return std::count(path.begin(), path.end(), '.'); };
    std::stable_sort(found.begin(), found.end(),
                     [&](const std::string& a, const std::string& b) { return depth(a) < depth(b); });
    const bool one = found.size() == 1 || (found.size() > 1 && depth(found[0]) < depth(found[1]));
    return one ? data::Path::parse(found.front()) : std::nullopt;
}

std::vector<std::string> Names::known() const {
    std::vector<std::string> names = m_fields.names();
    if (m_lists.empty()) return names;
    const std::string front = m_lists.back()->full.str() + ".";
    std::vector<std::string> inner;
    for (const std::string& name : names) {
        if (name.starts_with(front)) inner.push_back(name.substr(front.size()));
    }
    inner.insert(inner.end(), names.begin(), names.end());
    return inner;
}

}  // namespace plaint::expr
