#include "review/words.hpp"

#include "render/values.hpp"

#include <optional>

namespace plaint::review {

namespace {

bool is_leaf(const schema::Field& field) {
    return field.members.empty() && (field.item == nullptr || field.item->members.empty());
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

const schema::Field* Words::field(const data::Path& path) const {
    if (const schema::Field* known = m_now.fields.find(path)) return known;
    return m_earlier == nullptr ? nullptr : m_earlier->fields.find(path);
}

Phrase Words::label(const data::Path& path) const {
    const schema::Field* field = this->field(path);
    if (field == nullptr) return Phrase::same(path.str());
    // An entry is named by its number; what lies outside of it needs no saying then.
    Phrase outer;
    data::Path at;
    std::optional<Phrase> group;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (const auto* key = std::get_if<std::string>(&path[i])) {
            at = at / *key;
            const schema::Field* one = this->field(at);
            if (one != nullptr && i + 1 < path.size() && !one->members.empty()) group = one->label;
            continue;
        }
        const std::size_t number = std::get<std::size_t>(path[i]);
        at = at / number;
        const schema::Field* list = this->field(at.parent());
        const schema::Field* item = list == nullptr ? nullptr : list->item;
        const Phrase name = item != nullptr ? item->label : list != nullptr ? list->label : Phrase::same("");
        outer = phrase({"{0} {1}", "{0} {1}"}, name, number + 1);
        if (i + 1 == path.size()) return outer;
        group.reset();
    }
    const auto uses = m_uses.find(field->label.en);
    const bool ambiguous = uses != m_uses.end() && uses->second > 1;
    if (outer.empty() && group && ambiguous) outer = *group;
    return below(outer, field->label);
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
