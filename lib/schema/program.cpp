#include "schema/program.hpp"

#include <functional>

namespace plaint::schema {

using data::Kind;
using data::View;

Types broad_type(View view) {
    switch (view.kind()) {
        case Kind::null:
            return k_null;
        case Kind::boolean:
            return k_boolean;
        case Kind::integer:
            return k_integer | k_number;
        case Kind::number:
            return k_number;
        case Kind::string:
            return k_string;
        case Kind::sequence:
            return k_array;
        case Kind::mapping:
            return k_object;
    }
    return 0;
}

bool is_of(View view, Types types) {
    if (types == k_any_type) return true;
    if (!view.is(Kind::number)) return (broad_type(view) & types) != 0;
    if ((types & (k_number | k_integer)) == 0) return false;
    const auto number = Decimal::of(view);
    return number && ((types & k_number) != 0 || number->is_integral());
}

namespace {
std::size_t slot_of(std::string_view name, std::size_t slots) {
    return std::hash<std::string_view>{}(name) & (slots - 1);
}
}  // namespace

const Property* Members::find(std::string_view name) const {
    if (slots.empty()) return nullptr;
    for (std::size_t slot = slot_of(name, slots.size());; slot = (slot + 1) & (slots.size() - 1)) {
        if (slots[slot] == k_no_sub) return nullptr;
        const Property& property = properties[slots[slot]];
        if (property.name == name) return &property;
    }
}

Property& Members::add(std::string_view name) {
    for (Property& property : properties) {
        if (property.name == name) return property;
    }
    properties.push_back({name});
    return properties.back();
}

void Members::index() {
    if (properties.empty()) return;
    std::size_t size = 4;
    while (size < properties.size() * 2) size *= 2;
    slots.assign(size, k_no_sub);
    for (std::uint32_t i = 0; i < properties.size(); ++i) {
        std::size_t slot = slot_of(properties[i].name, size);
        while (slots[slot] != k_no_sub) slot = (slot + 1) & (size - 1);
        slots[slot] = i;
    }
}

SubIndex Program::target(SubIndex sub) const {
    while (subs[sub].ref != k_no_sub) sub = subs[sub].ref;
    return sub;
}

namespace {
void add_in_place(const Program& program, const Rule& rule, std::vector<SubIndex>& found) {
    const auto add = [&found](SubIndex sub) {
        if (sub != k_no_sub) found.push_back(sub);
    };
    switch (rule.op) {
        case Op::all_of:
        case Op::any_of:
        case Op::one_of:
            for (std::size_t i = 0; i < rule.count; ++i) add(program.links[rule.index + i]);
            break;
        case Op::negation:
            add(rule.index);
            break;
        case Op::dependency:
            add(program.dependencies[rule.index].sub);
            break;
        case Op::condition:
            add(program.conditions[rule.index].test);
            add(program.conditions[rule.index].then);
            add(program.conditions[rule.index].otherwise);
            break;
        default:
            break;
    }
}
}  // namespace

std::vector<SubIndex> Program::in_place(SubIndex sub) const {
    std::vector<SubIndex> found;
    const Sub& from = subs[sub];
    if (from.ref != k_no_sub) found.push_back(from.ref);
    for (std::uint32_t i = 0; i < from.rule_count; ++i) add_in_place(*this, rules[from.first_rule + i], found);
    return found;
}

}  // namespace plaint::schema
