#include "review/words.hpp"

#include "render/values.hpp"

#include <algorithm>

namespace plaint::review {

namespace {

bool is_leaf(const schema::Field& field) {
    return field.members.empty() && (field.item == nullptr || field.item->members.empty());
}

/// What an event repeats of a tracked field is called as the field itself.
data::Path as_field(const data::Path& path) {
    const auto key = [&](std::size_t i) {
        const auto* one = i < path.size() ? std::get_if<std::string>(&path[i]) : nullptr;
        return one == nullptr ? std::string_view() : std::string_view(*one);
    };
    if (path.size() != 4 || key(0) != "history" || key(2) != "values") return path;
    return data::Path::parse(key(3)).value_or(path);
}

}  // namespace

Phrase below(const Phrase& outer, const Phrase& inner) {
    return outer.empty() ? inner : phrase({"{0} › {1}", "{0} › {1}"}, outer, inner);
}

Words::Words(const policy::Policy& now, const policy::Policy* earlier) : m_now(now), m_earlier(earlier) {
    count_labels(now.fields);
}

void Words::count_labels(const schema::Fields& fields) {
    for (const std::string& name : fields.names()) {
        const schema::Field* field = fields.find(name);
        if (field != nullptr && is_leaf(*field)) ++m_uses[field->label.en];
    }
}

const schema::Field* Words::field(const data::Path& typed) const {
    const data::Path path = as_field(typed);
    if (const schema::Field* known = m_now.fields.find(path)) return known;
    return m_earlier == nullptr ? nullptr : m_earlier->fields.find(path);
}

bool Words::personal(const data::Path& typed) const {
    const data::Path path = as_field(typed);
    for (const policy::Policy* one : {&m_now, m_earlier}) {
        const schema::Field* known = one == nullptr ? nullptr : one->fields.find(path);
        if (known != nullptr && known->personal) return true;
    }
    return false;
}

Phrase Words::label(const data::Path& path) const {
    const schema::Field* field = this->field(path);
    if (field == nullptr) return Phrase::same(path.str());
    if (const data::Path told = as_field(path); !(told == path)) return label(told);
    // An entry is named by its number; what lies outside of it needs no saying then.
    Phrase outer;
    data::Path at;
    const schema::Field* group = nullptr;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (const auto* key = std::get_if<std::string>(&path[i])) {
            at = at / *key;
            const schema::Field* one = this->field(at);
            if (one != nullptr && i + 1 < path.size() && !one->members.empty()) group = one;
            continue;
        }
        const std::size_t number = std::get<std::size_t>(path[i]);
        at = at / number;
        const schema::Field* list = this->field(at.parent());
        const schema::Field* item = list == nullptr ? nullptr : list->item;
        const Phrase name = item != nullptr ? item->label : list != nullptr ? list->label : Phrase::same("");
        outer = phrase({"{0} {1}", "{0} {1}"}, name, number + 1);
        if (i + 1 == path.size()) return outer;
        group = nullptr;
    }
    if (outer.empty() && group != nullptr && group->label != field->label && is_ambiguous(*group)) outer = group->label;
    return below(outer, field->label);
}

/// One of several fields that are called the same: then all of the group are told with it, so that they stay together.
bool Words::is_ambiguous(const schema::Field& group) const {
    return std::any_of(group.members.begin(), group.members.end(), [&](const schema::Field* member) {
        const auto uses = m_uses.find(member->label.en);
        return uses != m_uses.end() && uses->second > 1;
    });
}

Phrase Words::value(data::View value, const schema::Field* field) const {
    if (value.is_blank()) return {};
    return {render::value_text(value, field, Lang::en, m_now.zone),
            render::value_text(value, field, Lang::zh, m_now.zone)};
}

Phrase Words::kind(std::string_view kind) const {
    for (const policy::Policy* one : {&m_now, m_earlier}) {
        const policy::Kind* known = one == nullptr ? nullptr : one->kind(kind);
        if (known != nullptr) return known->label;
    }
    return Phrase::same(kind);
}

Phrase Words::state(std::string_view kind, std::string_view state) const {
    for (const policy::Policy* one : {&m_now, m_earlier}) {
        const policy::State* known = one == nullptr ? nullptr : one->state(kind, state);
        if (known != nullptr) return known->label;
    }
    return Phrase::same(state);
}

Phrase Words::event(std::string_view event) const {
    if (m_now.action(event) == nullptr && m_earlier != nullptr && m_earlier->action(event) != nullptr)
        return m_earlier->event_label(event);
    return m_now.event_label(event);
}

}  // namespace plaint::review
