#include "review/comparison.hpp"

#include <algorithm>
#include <array>

namespace plaint::review {

namespace {

using data::Kind;
using data::View;

constexpr std::string_view k_set_aside = "set_aside";

bool in(std::string_view key, std::initializer_list<std::string_view> keys) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// What the heading and the steps tell.
bool told_elsewhere(const data::Path& parent, std::string_view key, View before) {
    if (!parent.empty()) return false;
    if (in(key, {"id", "state", "history"})) return true;
    return !before && in(key, {"uid", "kind", "title", "recorded"});
}

bool has_groups(View list) {
    if (!list.is(Kind::sequence)) return false;
    for (const View item : list) {
        if (item.is(Kind::mapping)) return true;
    }
    return false;
}

/// A list's items, each with its partner in the other list: by their ids, else by the place between what stayed.
struct Pairing {
    std::vector<std::pair<View, View>> pairs;  ///< In the order of the later list, what has gone last.
};

std::vector<View> items_of(View list) {
    std::vector<View> out;
    for (const View item : list) out.push_back(item);
    return out;
}

Pairing by_id(const std::vector<View>& before, const std::vector<View>& after) {
    Pairing out;
    std::vector<bool> taken(before.size(), false);
    for (const View now : after) {
        View then;
        for (std::size_t i = 0; i < before.size() && !then; ++i) {
            if (taken[i] || before[i].find("id").text() != now.find("id").text()) continue;
            then = before[i];
            taken[i] = true;
        }
        out.pairs.emplace_back(then, now);
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!taken[i]) out.pairs.emplace_back(before[i], View());
    }
    return out;
}

Pairing by_place(const std::vector<View>& before, const std::vector<View>& after) {
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && data::same(before[head], after[head])) ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && data::same(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
        ++tail;
    Pairing out;
    const std::size_t last_before = before.size() - tail;
    const std::size_t last_after = after.size() - tail;
    for (std::size_t i = head; i < std::max(last_before, last_after); ++i)
        out.pairs.emplace_back(i < last_before ? before[i] : View(), i < last_after ? after[i] : View());
    return out;
}

Pairing paired(View before, View after) {
    const auto then = items_of(before);
    const auto now = items_of(after);
    const auto has_id = [](View item) { return !item.find("id").is_blank(); };
    const bool ids = std::all_of(then.begin(), then.end(), has_id) && std::all_of(now.begin(), now.end(), has_id);
    return ids ? by_id(then, now) : by_place(then, now);
}

bool same_event(const model::Event& one, const model::Event& other) {
    return one.at == other.at && one.by == other.by && one.name == other.name;
}

/// All of them, those that do not count too.
std::vector<model::Event> events_of(const model::Complaint* record) {
    std::vector<model::Event> out;
    if (record == nullptr) return out;
    for (const View item : record->root().find("history")) out.push_back(model::event_of(item));
    return out;
}

/// Whether the event got the mark of not counting, and nothing else.
bool only_set_aside(View before, View after) {
    if (before.find(k_set_aside) || !after.find(k_set_aside) || after.size() != before.size() + 1) return false;
    for (const View member : before) {
        if (!data::same(member, after.find(member.key()))) return false;
    }
    return true;
}

std::string short_time(const policy::Policy& policy, const time::Instant& at) {
    return time::format_short(policy.zone.localized(at));
}

}  // namespace

void Comparison::records(View before, View after) { members({}, before, after, m_out.fields); }

void Comparison::members(const data::Path& path, View before, View after, Fields& fields) {
    for (const View now : after) {
        const View then = before.find(now.key());
        if (!told_elsewhere(path, now.key(), before)) member(path / now.key(), then, now, fields);
    }
    for (const View then : before) {
        if (!after.find(then.key()) && !told_elsewhere(path, then.key(), before))
            member(path / then.key(), then, {}, fields);
    }
}

void Comparison::member(const data::Path& path, View before, View after, Fields& fields) {
    if (data::same(before, after) || (before.is_blank() && after.is_blank())) return;
    const auto absent_or = [&](Kind kind) { return (!before || before.is(kind)) && (!after || after.is(kind)); };
    if (absent_or(Kind::mapping)) return members(path, before, after, fields);
    if (absent_or(Kind::sequence) && (has_groups(before) || has_groups(after)))
        return items(path, before, after, fields);
    value(path, before, after, fields);
}

void Comparison::value(const data::Path& path, View before, View after, Fields& fields) {
    const schema::Field* field = m_words.field(path);
    FieldChange change{path, m_words.label(path), m_words.value(before, field), m_words.value(after, field),
                       m_words.personal(path)};
    if (change.before == change.after && !change.before.empty()) {
        // Two values that people call the same: what is stored tells them apart.
        change.before = Phrase::same(before.text());
        change.after = Phrase::same(after.text());
    }
    fields.push_back(std::move(change));
}

void Comparison::items(const data::Path& path, View before, View after, Fields& fields) {
    for (const auto& [then, now] : paired(before, after).pairs) {
        if (then && now) {
            if (!data::same(then, now)) pair(path, then, now, fields);
        } else if (now) {
            entry(path, now);
        } else {
            gone(path, then, fields);
        }
    }
}

bool Comparison::append_only(const data::Path& list) const {
    const schema::Field* field = m_words.field(list);
    return field != nullptr && field->append_only;
}

void Comparison::pair(const data::Path& list, View before, View after, Fields& fields) {
    const data::Path path = after.path();
    if (append_only(list)) return alteration(path, entry_name(path, before), before, after);
    members(path, before, after, fields);
}

void Comparison::gone(const data::Path& list, View before, Fields& fields) {
    const data::Path path = before.path();
    if (append_only(list)) return alteration(path, entry_name(path, before), before, {});
    FieldChange change{path, m_words.label(path), {}, {}, false};
    std::vector<Part> said;
    parts(path, before, {}, said);
    for (const Part& part : said) {
        change.personal = change.personal || part.personal;
        change.before =
            change.before.empty() ? part.value : phrase({"{0}; {1}", "{0}；{1}"}, change.before, part.value);
    }
    fields.push_back(std::move(change));
}

void Comparison::alteration(data::Path path, Phrase what, View before, View after) {
    Alteration out{std::move(path), std::move(what), !after, {}};
    if (after) members(out.path, before, after, out.fields);
    // `what` has named the entry.
    for (FieldChange& change : out.fields) {
        if (const schema::Field* field = m_words.field(change.path)) change.label = field->label;
    }
    m_out.alterations.push_back(std::move(out));
}

Phrase Comparison::entry_name(const data::Path& path, View entry) const {
    const Phrase label = m_words.label(path);
    const Phrase by = m_words.value(entry.find("by"), m_words.field(path / "by"));
    const Phrase at = m_words.value(entry.find("at"), m_words.field(path / "at"));
    if (by.empty() || at.empty()) return label;
    return phrase({"{0} ({1}, {2})", "{0}（{1}，{2}）"}, label, by, at);
}

Step* Comparison::step_of(std::string_view entry_id) {
    if (entry_id.empty()) return nullptr;
    // A step's own entry: `step()` left a nameless one with its id.
    for (Step& step : m_out.steps) {
        if (!step.entries.empty() && step.entries.front().id == entry_id) return &step;
    }
    return nullptr;
}

void Comparison::entry(const data::Path& list, View view) {
    Entry out;
    out.list = list;
    out.id = view.find("id").text();
    const schema::Field* field = m_words.field(list);
    out.label = field == nullptr         ? Phrase::same(list.str())
                : field->item != nullptr ? field->item->label
                                         : field->label;
    const data::Path path = view.path();
    out.at = m_words.value(view.find("at"), m_words.field(path / "at"));
    out.by = m_words.value(view.find("by"), m_words.field(path / "by"));
    parts(path, view, {}, out.parts);
    if (Step* step = step_of(out.id)) {
        step->entries.front() = std::move(out);
    } else {
        m_out.entries.push_back(std::move(out));
    }
}

void Comparison::parts(const data::Path& from, View group, const data::Path& within, std::vector<Part>& out) const {
    for (const View member : group) {
        const data::Path path = from / member.key();
        const data::Path inside = within / member.key();
        const schema::Field* field = m_words.field(path);
        // Told elsewhere, but for the id that an alias is about.
        const bool told =
            within.empty() && in(member.key(), {"id", "at", "by"}) && (field == nullptr || !field->names_record);
        if (member.is_blank() || told || member.key() == "sha256") continue;
        const Phrase label = field == nullptr ? Phrase::same(member.key()) : field->label;
        if (member.is(Kind::mapping)) {
            parts(path, member, inside, out);
        } else if (has_groups(member)) {
            for (std::size_t i = 0; i < member.size(); ++i) parts(path / i, member.at(i), inside / i, out);
        } else {
            out.push_back({inside, label, part_value(from, member, field), m_words.personal(path)});
        }
    }
}

/// What an entry corrects is named as people know it.
Phrase Comparison::part_value(const data::Path& entry, View member, const schema::Field* field) const {
    if (member.key() != "corrects") return m_words.value(member, field);
    const View list = member.parent().parent();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list.at(i).find("id").text() == member.text()) return entry_name(entry.parent() / i, list.at(i));
    }
    return m_words.value(member, field);
}

/// Which fields: such an event says nothing else.
void Comparison::add_values(View event, Step& out) const {
    for (const View value : event.find("values")) {
        const data::Path path = event.path() / "values" / value.key();
        out.values.push_back({data::Path::parse(value.key()).value_or(path), m_words.label(path),
                              m_words.value(value, m_words.field(path)), m_words.personal(path)});
    }
}

Step Comparison::step(const model::Event& event, std::string_view kind) const {
    Step out;
    out.at = m_words.policy().zone.localized(event.at);
    out.by = event.by;
    out.event = event.name;
    out.label = m_words.event(event.name);
    out.note = event.view.find("note").text();
    if (event.name == policy::builtin::k_set || event.name == policy::builtin::k_edit) add_values(event.view, out);
    out.set_aside = event.set_aside;
    if (event.effective) out.effective = m_words.policy().zone.localized(*event.effective);
    if (event.from != event.to && !event.to.empty()) {
        out.from = event.from;
        out.to = event.to;
        if (!event.from.empty()) out.from_label = m_words.state(kind, event.from);
        out.to_label = m_words.state(kind, event.to);
    }
    if (const View entry = event.view.find("entry"))
        out.entries.push_back({{}, std::string(entry.text()), {}, {}, {}, {}});
    return out;
}

bool Comparison::taken_back(const model::Complaint& before, const model::Complaint& after) {
    const View then = before.root().find("history");
    const View now = after.root().find("history");
    if (now.size() == 0 || now.size() >= then.size()) return false;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!data::same(then.at(i), now.at(i))) return false;
    }
    for (std::size_t i = now.size(); i < then.size(); ++i)
        m_out.undone.push_back(step(model::event_of(then.at(i)), before.kind()));
    return true;
}

Phrase Comparison::event_name(const data::Path& path, const model::Event& event) const {
    return phrase({"{0}: {1} ({2}, {3})", "{0}：{1}（{2}，{3}）"}, m_words.label(path), m_words.event(event.name),
                  m_words.value(event.view.find("by"), m_words.field(path / "by")),
                  short_time(m_words.policy(), event.at));
}

void Comparison::histories(const model::Complaint* before, const model::Complaint& after) {
    const data::Path list = data::Path() / "history";
    const std::vector<model::Event> then = events_of(before);
    const std::vector<model::Event> now = events_of(&after);
    std::vector<bool> taken(then.size(), false);
    for (std::size_t n = 0; n < now.size(); ++n) {
        std::size_t i = 0;
        while (i < then.size() && (taken[i] || !same_event(then[i], now[n]))) ++i;
        if (i == then.size()) {
            m_out.steps.push_back(step(now[n], after.kind()));
            continue;
        }
        taken[i] = true;
        if (data::same(then[i].view, now[n].view)) continue;
        if (only_set_aside(then[i].view, now[n].view)) {
            m_out.set_aside.push_back(step(now[n], after.kind()));
        } else {
            alteration(list / n, event_name(list / n, now[n]), then[i].view, now[n].view);
        }
    }
    for (std::size_t i = 0; i < then.size(); ++i) {
        if (!taken[i]) alteration(list / i, event_name(list / i, then[i]), then[i].view, {});
    }
}

}  // namespace plaint::review
