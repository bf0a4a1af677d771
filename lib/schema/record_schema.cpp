#include "schema/record_schema.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace plaint::schema::record_schema {

namespace {

constexpr std::string_view k_definitions = "#/definitions/";
constexpr std::string_view k_items = "[]";

/// The notation's words for what a schema says about a field to people and to plaint.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> k_annotations{
    {{"label", "x-label"}, {"help", "x-help"}, {"personal", "x-personal"}, {"long", "x-long"}, {"scores", "x-scores"}}};

/// What an enumeration is made of.
constexpr std::array<std::string_view, 4> k_of_choices{"type", "enum", "x-labels", "x-scores"};

bool is_annotation(std::string_view key) {
    return key.starts_with("x-") && key != "x-labels" && key != "x-scores" && key != "x-append-only";
}

std::string_view text_of(Mapping& mapping, std::string_view key) {
    const Value* value = find(mapping, key);
    const std::string* text = value == nullptr ? nullptr : value->get<std::string>();
    return text == nullptr ? std::string_view() : std::string_view(*text);
}

Mapping reference(std::string_view name) {
    return {{"allOf", data::Sequence{Mapping{{"$ref", fmt::format("{}{}", k_definitions, name)}}}}};
}

Mapping label(const char* en, const char* zh) { return {{"en", en}, {"zh", zh}}; }

Mapping labelled(Mapping type, Mapping label) {
    type.insert(type.begin(), {"x-label", Value(std::move(label))});
    return type;
}

/// A list whose entries are added and never altered: each has an id, a time and a person, and may correct an earlier
/// one; a merge may mark it as not counting.
Mapping entries() {
    Mapping id = labelled(reference("entry_id"), label("Entry id", "条目编号"));
    id.emplace_back("x-computed", true);
    Mapping set_aside = labelled(reference("line"), label("Does not count", "不计入"));
    set_aside.emplace_back("x-computed", true);
    Mapping corrects = labelled(reference("entry_id"), label("Corrects", "更正条目"));
    corrects.emplace_back("x-help", label("Id of the earlier entry that this one puts right", "被本条更正的条目编号"));
    const Mapping members{{"id", std::move(id)},
                          {"at", labelled(reference("instant"), label("Time", "时间"))},
                          {"by", labelled(reference("person"), label("By", "经办人"))},
                          {"corrects", std::move(corrects)},
                          {"set_aside", std::move(set_aside)}};
    return {{"x-append-only", true},
            {"type", "array"},
            {"items",
             Mapping{{"type", "object"}, {"properties", members}, {"required", data::Sequence{"id", "at", "by"}}}}};
}

Mapping group() { return {{"type", "object"}, {"properties", Mapping{}}}; }

bool is_single(const Value& definition) {
    const Mapping* members = definition.get<Mapping>();
    if (members == nullptr) return false;
    const Value* type = data::find(*members, "type");
    const std::string* word = type == nullptr ? nullptr : type->get<std::string>();
    return word != nullptr && *word != "object" && *word != "array";
}

Mapping* definitions(Value& schema) {
    Value* found = find(*schema.get<Mapping>(), "definitions");
    return found == nullptr ? nullptr : found->get<Mapping>();
}

/// The items of a list, wherever they are described.
Mapping* items_of(Value& schema, Mapping& list) {
    Value* items = find(list, "items");
    return items == nullptr ? nullptr : resolved(schema, *items);
}

}  // namespace

Value* find(Mapping& mapping, std::string_view key) {
    const auto found = std::find_if(mapping.begin(), mapping.end(), [&](const auto& m) { return m.first == key; });
    return found == mapping.end() ? nullptr : &found->second;
}

Mapping* resolved(Value& schema, Value& member) {
    Mapping* mapping = member.get<Mapping>();
    if (mapping == nullptr) return nullptr;
    const std::string_view target = text_of(*mapping, "$ref");
    if (!target.starts_with(k_definitions)) return mapping;
    Mapping* known = definitions(schema);
    Value* definition = known == nullptr ? nullptr : find(*known, target.substr(k_definitions.size()));
    return definition == nullptr ? nullptr : definition->get<Mapping>();
}

Mapping* group_at(Value& schema, std::string_view path) {
    Mapping* group = schema.get<Mapping>();
    while (group != nullptr && !path.empty()) {
        std::string_view step = path.substr(0, path.find('.'));
        path.remove_prefix(std::min(path.size(), step.size() + 1));
        const bool through_list = step.ends_with(k_items);
        if (through_list) step.remove_suffix(k_items.size());
        Mapping* members = properties(*group);
        Value* member = members == nullptr ? nullptr : find(*members, step);
        group = member == nullptr ? nullptr : resolved(schema, *member);
        if (group != nullptr && through_list) group = items_of(schema, *group);
    }
    return group != nullptr && properties(*group) != nullptr ? group : nullptr;
}

Mapping* properties(Mapping& group) {
    if (text_of(group, "type") != "object") return nullptr;
    if (find(group, "properties") == nullptr) group.emplace_back("properties", Mapping{});
    return find(group, "properties")->get<Mapping>();
}

void set_required(Mapping& group, const std::string& name, bool required) {
    Value* there = find(group, "required");
    if (there == nullptr) {
        if (required) group.emplace_back("required", data::Sequence{Value(name)});
        return;
    }
    data::Sequence& list = *there->get<data::Sequence>();
    std::erase(list, Value(name));
    if (required) list.emplace_back(name);
    if (list.empty()) std::erase_if(group, [](const auto& m) { return m.first == "required"; });
}

std::optional<Mapping> typed(Value& schema, std::string_view name) {
    if (name == "boolean" || name == "integer") return Mapping{{"type", name}};
    if (name == "group") return group();
    if (name == "list") return Mapping{{"type", "array"}, {"minItems", 1}, {"items", group()}};
    if (name == "entries") return entries();
    Mapping* known = definitions(schema);
    const Value* definition = known == nullptr ? nullptr : find(*known, name);
    return definition != nullptr && is_single(*definition) ? std::optional(reference(name)) : std::nullopt;
}

std::vector<std::string> type_names(Value& schema) {
    std::vector<std::string> out{"boolean", "integer", "group", "list", "entries"};
    if (const Mapping* known = definitions(schema)) {
        for (const auto& [name, definition] : *known) {
            if (is_single(definition)) out.push_back(name);
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

Mapping choice(const Mapping& labels) {
    data::Sequence words;
    for (const auto& [word, label] : labels) words.emplace_back(word);
    return {{"type", "string"}, {"enum", std::move(words)}, {"x-labels", labels}};
}

std::optional<Mapping> choices_of(Value& schema, Value& member) {
    Mapping* described = resolved(schema, member);
    if (described != nullptr && find(*described, "items") != nullptr) described = items_of(schema, *described);
    if (described == nullptr || find(*described, "x-labels") == nullptr) return std::nullopt;
    Mapping out;
    for (const std::string_view key : k_of_choices) {
        if (const Value* value = find(*described, key)) out.emplace_back(key, *value);
    }
    return out;
}

Mapping list_of(Mapping item) {
    const bool prose = item == reference("text");  // two of them may well read alike
    return {{"type", "array"}, {"minItems", 1}, {"uniqueItems", !prose}, {"items", std::move(item)}};
}

void retype(Mapping& member, Mapping type) {
    const bool was_list = text_of(member, "type") == "array";
    if (was_list && text_of(type, "type") != "array") {
        data::put(member, "items", Value(std::move(type)));
        return;
    }
    std::erase_if(member, [](const auto& m) { return !is_annotation(m.first); });
    for (auto& [key, value] : type) data::put(member, key, std::move(value));
}

void annotate(Mapping& member, data::View field) {
    for (const auto& [word, keyword] : k_annotations) {
        if (const data::View said = field.find(word)) data::put(member, keyword, said.value());
    }
    const data::View item = field.find("item");
    Value* items = find(member, "items");
    if (item && items != nullptr && items->get<Mapping>() != nullptr)
        data::put(*items->get<Mapping>(), "x-label", item.value());
}

void demand(Mapping& schema, const data::Path& path) {
    Mapping* group = &schema;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto* name = std::get_if<std::string>(&path[i]);
        if (name == nullptr) return;
        set_required(*group, *name, true);
        if (i + 1 == path.size()) return;
        if (find(*group, "properties") == nullptr) group->emplace_back("properties", Mapping{});
        Mapping& members = *find(*group, "properties")->get<Mapping>();
        if (find(members, *name) == nullptr) members.emplace_back(*name, Mapping{});
        group = find(members, *name)->get<Mapping>();
    }
}

void close_groups(Value& schema) {
    if (auto* list = schema.get<data::Sequence>()) {
        for (Value& one : *list) close_groups(one);
    }
    Mapping* mapping = schema.get<Mapping>();
    if (mapping == nullptr) return;
    for (auto& [key, value] : *mapping) {
        if (key != "if" && key != "then" && key != "else" && key != "not") close_groups(value);
    }
    const bool group = text_of(*mapping, "type") == "object" && find(*mapping, "properties") != nullptr;
    if (group) data::put(*mapping, "additionalProperties", false);
}

}  // namespace plaint::schema::record_schema
