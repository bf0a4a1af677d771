// Compiling, keyword by keyword. The forms of the values have been checked with the meta-schema.
#include "base/nearest.hpp"
#include "schema/codes.hpp"
#include "schema/compiler.hpp"
#include "schema/describe.hpp"
#include "schema/keywords.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plaint::schema {

using data::Kind;
using data::Mark;
using data::View;

namespace {

template <class T>
struct Word {
    std::string_view name;
    T meaning;
};

constexpr std::array<Word<Types>, 7> k_types{{{"null", k_null},
                                              {"boolean", k_boolean},
                                              {"integer", k_integer},
                                              {"number", Types{k_number | k_integer}},
                                              {"string", k_string},
                                              {"array", k_array},
                                              {"object", k_object}}};

constexpr std::array<Word<Op>, 4> k_bounds{{{"minimum", Op::minimum},
                                            {"maximum", Op::maximum},
                                            {"exclusiveMinimum", Op::exclusive_minimum},
                                            {"exclusiveMaximum", Op::exclusive_maximum}}};

struct CountWord {
    std::string_view name;
    Op op;
    Types applies;
};
constexpr std::array<CountWord, 6> k_counts{{{"minLength", Op::min_length, k_string},
                                             {"maxLength", Op::max_length, k_string},
                                             {"minItems", Op::min_items, k_array},
                                             {"maxItems", Op::max_items, k_array},
                                             {"minProperties", Op::min_properties, k_object},
                                             {"maxProperties", Op::max_properties, k_object}}};

Types type_named(View name) {
    for (const auto& [known, types] : k_types) {
        if (known == name.text()) return types;
    }
    return 0;
}

template <class T>
std::uint32_t next_row(const std::vector<T>& table) {
    return static_cast<std::uint32_t>(table.size());
}

}  // namespace

void Compiler::rule(Op op, Types applies, View value, std::size_t index, std::size_t count) {
    m_program.rules.push_back({op, applies, static_cast<std::uint32_t>(index), count, value});
}

void Compiler::keyword(Sub& sub, View value) {
    const std::string_view key = value.key();
    if (key == "type") return types(sub, value);
    if (key == "enum") return enumeration(value);
    if (key == "const") return enumeration(value);
    if (key == "pattern") return pattern_rule(value);
    if (key == "format") return format(value);
    if (key == "dependencies") return dependencies(value);
    if (number_keyword(value) || count_keyword(value)) return;
    applicator_keyword(value);
}

void Compiler::types(Sub& sub, View value) {
    sub.types = 0;
    if (value.is(Kind::string)) sub.types = type_named(value);
    for (const View name : value) sub.types = static_cast<Types>(sub.types | type_named(name));
    // An integer is a number, so where numbers are allowed nothing asks whether one is whole.
    if ((sub.types & k_number) != 0) sub.types = static_cast<Types>(sub.types | k_integer);
}

void Compiler::enumeration(View value) {
    Enumeration row;
    if (value.key() == "const") {
        row.values.push_back(value);
    } else {
        for (const View one : value) row.values.push_back(one);
    }
    for (const View one : row.values) {
        if (one.is(Kind::string)) row.texts.insert(one.text());
        row.only_texts = row.only_texts && one.is(Kind::string);
    }
    rule(value.key() == "const" ? Op::constant : Op::enumeration, k_any_type, value, m_program.enumerations.size());
    m_program.enumerations.push_back(std::move(row));
}

void Compiler::bound(Op op, View value) {
    auto decimal = Decimal::of(value);
    if (!decimal) return;
    if (op == Op::multiple_of && decimal->precision() > Decimal::k_unit_precision) {
        const auto message =
            phrase({"`multipleOf` has {0} digits, at most {1} are read", "`multipleOf` 有 {0} 位数字，最多支持 {1} 位"},
                   decimal->precision(), Decimal::k_unit_precision);
        m_findings.push_back(at(value, error(k_invalid, message, Text{"round the number", "请对该数字取舍"})));
        return;
    }
    rule(op, k_number | k_integer, value, m_program.bounds.size());
    m_program.bounds.push_back({std::move(*decimal), value.integer()});
}

bool Compiler::number_keyword(View value) {
    if (value.key() == "multipleOf") {
        bound(Op::multiple_of, value);
        return true;
    }
    for (const auto& [name, op] : k_bounds) {
        if (name != value.key()) continue;
        bound(op, value);
        return true;
    }
    return false;
}

bool Compiler::count_keyword(View value) {
    for (const auto& [name, op, applies] : k_counts) {
        if (name != value.key()) continue;
        const auto decimal = Decimal::of(value);
        if (decimal) rule(op, applies, value, 0, decimal->count());
        return true;
    }
    if (value.key() != "uniqueItems") return false;
    if (value.boolean().value_or(false)) rule(Op::unique_items, k_array, value);
    return true;
}

void Compiler::applicator_keyword(View value) {
    const std::string_view key = value.key();
    if (key == "allOf") branches(Op::all_of, value);
    if (key == "anyOf") branches(Op::any_of, value);
    if (key == "oneOf") branches(Op::one_of, value);
    if (key == "not") rule(Op::negation, k_any_type, value, sub(value));
    if (key == "contains") rule(Op::contains, k_array, value, sub(value));
    if (key == "propertyNames") rule(Op::property_names, k_object, value, sub(value));
}

void Compiler::branches(Op op, View value) {
    const std::size_t first = m_program.links.size();
    for (const View branch : value) m_program.links.push_back(sub(branch));
    rule(op, k_any_type, value, first, value.size());
}

void Compiler::condition(View schema) {
    const View test = schema.find("if");
    if (!test) return;
    Condition row{.test = sub(test)};
    if (const View then = schema.find("then")) row.then = sub(then);
    if (const View otherwise = schema.find("else")) row.otherwise = sub(otherwise);
    rule(Op::condition, k_any_type, test, m_program.conditions.size());
    m_program.conditions.push_back(row);
}

const Pattern* Compiler::pattern(View holder, std::string_view expression, Mark mark) {
    const auto [known, is_new] = m_patterns.try_emplace(std::string(expression), nullptr);
    if (!is_new) return known->second;
    auto compiled = Pattern::compile(expression);
    if (compiled.pattern) {
        known->second = compiled.pattern.get();
        m_program.patterns.push_back(std::move(compiled.pattern));
        return known->second;
    }
    const auto message = phrase(
        {"the regular expression {0} is malformed at character {1}: {2}", "正则表达式 {0} 在第 {1} 个字符处有误：{2}"},
        quoted(expression), character_of(expression, compiled.offset), compiled.complaint);
    m_findings.push_back(at(holder, error(k_invalid, message), mark));
    return nullptr;
}

void Compiler::pattern_rule(View value) {
    const Pattern* compiled = pattern(value, value.text(), Mark::value);
    if (compiled == nullptr) return;
    const auto found = std::find_if(m_program.patterns.begin(), m_program.patterns.end(),
                                    [compiled](const auto& owned) { return owned.get() == compiled; });
    rule(Op::pattern, k_string, value, static_cast<std::size_t>(found - m_program.patterns.begin()));
}

void Compiler::format(View value) {
    if (const auto known = format_named(value.text())) {
        rule(Op::format, k_string, value, static_cast<std::size_t>(*known));
        return;
    }
    if (m_unknown == UnknownKeywords::ignored || is_format(value.text())) return;
    const auto meant = nearest(value.text(), format_names());
    const auto message = phrase({"the format {0} is unknown", "未知的格式 {0}"}, quoted(value.text()));
    m_findings.push_back(at(value, error(k_unknown_keyword, message, meant ? did_you_mean(*meant) : Phrase{})));
}

void Compiler::items(View schema) {
    const View each = schema.find("items");
    if (!each) return;
    Items row;
    if (each.is(Kind::sequence)) {
        for (const View one : each) row.first.push_back(sub(one));
        if (const View rest = schema.find("additionalItems")) row.rest = sub(rest);
    } else {
        row.rest = sub(each);
    }
    rule(Op::items, k_array, each, m_program.items.size());
    m_program.items.push_back(std::move(row));
}

void Compiler::members(View schema) {
    constexpr std::array<std::string_view, 4> k_names{"properties", "required", "patternProperties",
                                                      "additionalProperties"};
    const bool any = std::any_of(k_names.begin(), k_names.end(), [&](auto name) { return bool(schema.find(name)); });
    if (!any) return;
    Members row;
    for (const View one : schema.find("properties")) row.add(one.key()).sub = sub(one);
    for (const View name : schema.find("required")) {
        Property& property = row.add(name.text());
        if (property.required_rank == k_no_sub) property.required_rank = row.required_count++;
    }
    for (const View one : schema.find("patternProperties")) {
        const Pattern* compiled = pattern(one, one.key(), Mark::key);
        if (compiled != nullptr) row.patterned.push_back({compiled, sub(one)});
    }
    if (const View rest = schema.find("additionalProperties")) row.additional = sub(rest);
    row.index();
    rule(Op::members, k_object, schema, m_program.members.size());
    m_program.members.push_back(std::move(row));
}

void Compiler::dependencies(View value) {
    for (const View one : value) {
        Dependency row;
        row.name = one.key();
        if (one.is(Kind::sequence)) {
            for (const View name : one) row.required.push_back(name.text());
        } else {
            row.sub = sub(one);
        }
        rule(Op::dependency, k_object, one, m_program.dependencies.size());
        m_program.dependencies.push_back(std::move(row));
    }
}

}  // namespace plaint::schema
