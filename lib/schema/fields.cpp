#include "schema/fields.hpp"

#include "base/unicode.hpp"
#include "schema/field_reader.hpp"
#include "schema/packed_fields.hpp"

#include <algorithm>
#include <limits>

namespace plaint::schema {

struct Fields::Impl {
    std::deque<Field> fields;
    std::unordered_map<std::string, const Field*> by_path;
    std::vector<std::string> names;
};

namespace {

/// Items have their list's path, so that only the list is found by it.
void index_members(const Field& group, std::unordered_map<std::string, const Field*>& by_path,
                   std::vector<std::string>& names) {
    for (const Field* member : group.members) {
        const std::string path = member->path.str();
        if (!by_path.emplace(path, member).second) continue;
        names.push_back(path);
        index_members(*member, by_path, names);
    }
}

/// A choice is called by its word alone where no label stands.
void name_choices(Field& field) {
    for (Choice& choice : field.choices) {
        if (choice.label.empty()) choice.label = Phrase::same(choice.value);
    }
}

std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

}  // namespace

Result<Fields> Fields::read(const data::Document& schema, const Resolver& resolver) {
    FieldReader reader(schema, resolver);
    reader.read(schema.root());
    if (!reader.findings().empty()) return fail(Failing::data, std::move(reader.findings()));
    for (Field& field : reader.fields()) name_choices(field);
    return Fields(std::move(reader.fields()));
}

Fields::Fields(std::deque<Field> fields) : m_impl(std::make_shared<Impl>()) {
    m_impl->fields = std::move(fields);
    m_impl->by_path.emplace(std::string{}, &m_impl->fields.front());
    index_members(m_impl->fields.front(), m_impl->by_path, m_impl->names);
}

std::string Fields::packed() const { return pack_fields(root()); }

Fields Fields::unpacked(std::string_view bytes) { return Fields(unpack_fields(bytes)); }

const Field& Fields::root() const { return m_impl->fields.front(); }

const Field* Fields::find(const data::Path& path) const {
    const auto found = m_impl->by_path.find(path.keys());
    return found == m_impl->by_path.end() ? nullptr : found->second;
}

const Field* Fields::find(std::string_view dotted) const {
    const auto path = data::Path::parse(dotted);
    return path ? find(*path) : nullptr;
}

std::size_t Fields::rank(const data::Path& parent, std::string_view key) const {
    constexpr std::size_t k_unknown = std::numeric_limits<std::size_t>::max();
    const Field* group = find(parent);
    if (group == nullptr) return k_unknown;
    const auto found = std::find_if(group->members.begin(), group->members.end(),
                                    [key](const Field* member) { return member->name == key; });
    return found == group->members.end() ? k_unknown : static_cast<std::size_t>(found - group->members.begin());
}

void Fields::name_values(std::string_view dotted, std::vector<Choice> choices) {
    const Field* named = find(dotted);
    const auto field =
        std::find_if(m_impl->fields.begin(), m_impl->fields.end(), [named](const Field& one) { return &one == named; });
    if (field != m_impl->fields.end()) field->choices = std::move(choices);
}

std::vector<std::string> Fields::names() const { return m_impl->names; }

std::optional<std::string> choose(const Field& field, std::string_view typed) {
    typed = trimmed(typed);
    for (const Choice& choice : field.choices) {
        if (choice.value == typed) return choice.value;
    }
    const std::string wanted = fold(typed);
    const Choice* found = nullptr;
    for (const Choice& choice : field.choices) {
        const bool meant =
            fold(choice.value) == wanted || fold(choice.label.en) == wanted || fold(choice.label.zh) == wanted;
        if (!meant) continue;
        // A label that two words share names neither.
        if (found != nullptr) return std::nullopt;
        found = &choice;
    }
    if (found == nullptr) return std::nullopt;
    return found->value;
}

Phrase label_of(const Field& field, std::string_view value) {
    for (const Choice& choice : field.choices) {
        if (choice.value == value) return choice.label;
    }
    return Phrase::same(value);
}

}  // namespace plaint::schema
