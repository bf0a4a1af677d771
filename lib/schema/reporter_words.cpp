// Reporting: what the schema says to people about a place, gathered from every subschema that speaks of it.
#include "base/nearest.hpp"
#include "base/unicode.hpp"
#include "schema/annotations.hpp"
#include "schema/describe.hpp"
#include "schema/reporter.hpp"

#include <algorithm>

namespace plaint::schema {

using data::Kind;
using data::View;

namespace {
/// So many subschemas may speak of one place; those beyond are not asked for labels.
constexpr std::size_t k_most_asked = 200;
constexpr std::string_view k_personal = "x-personal";

Phrase group_of(View names) {
    std::vector<Phrase> all;
    for (const View name : names) all.push_back(Phrase::same(name.text()));
    return phrase({"a group with the fields {0}", "一组字段，其中须有{0}"}, led(listed(all)));
}
}  // namespace

std::vector<SubIndex> Reporter::closure(SubIndex sub) const {
    std::vector<SubIndex> all{sub};
    for (std::size_t i = 0; i < all.size() && all.size() < k_most_asked; ++i) {
        for (const SubIndex next : m_program.in_place(all[i])) {
            if (std::find(all.begin(), all.end(), next) == all.end()) all.push_back(next);
        }
    }
    return all;
}

std::vector<SubIndex> Reporter::declarations(const Place& parent, std::string_view name) const {
    const Place* outermost = &parent;
    while (outermost->around != nullptr) outermost = outermost->around;
    std::vector<SubIndex> found;
    for (const SubIndex index : closure(outermost->sub)) {
        const Sub& sub = m_program.subs[index];
        for (std::uint32_t i = 0; i < sub.rule_count; ++i) {
            const Rule& rule = m_program.rules[sub.first_rule + i];
            const Property* property = rule.op == Op::members ? m_program.members[rule.index].find(name) : nullptr;
            if (property != nullptr && property->sub != k_no_sub) found.push_back(property->sub);
        }
    }
    return found;
}

View Reporter::annotation(const Place& place, std::string_view keyword) const {
    const Place* outermost = &place;
    for (const Place* p = &place; p != nullptr; p = p->around) {
        if (const View view = m_program.subs[p->sub].source.find(keyword)) return view;
        outermost = p;
    }
    for (const SubIndex sub : closure(outermost->sub)) {
        if (const View view = m_program.subs[sub].source.find(keyword)) return view;
    }
    if (place.parent == nullptr) return {};
    for (const SubIndex declared : declarations(*place.parent, place.view.key())) {
        for (const SubIndex sub : closure(declared)) {
            if (const View view = m_program.subs[sub].source.find(keyword)) return view;
        }
    }
    // The words of a list's items may be labelled at the list.
    const bool is_item = place.parent->view.is(Kind::sequence);
    return is_item && keyword == "x-labels" ? annotation(*place.parent, keyword) : View{};
}

Phrase Reporter::labelled_field(const Place& parent, const data::Path& path) const {
    const std::string& name = std::get<std::string>(path.back());
    for (const SubIndex declared : declarations(parent, name)) {
        for (const SubIndex sub : closure(declared)) {
            const Phrase label = label_in(m_program.subs[sub].source);
            if (!label.empty()) return labelled(path, label);
        }
    }
    return Phrase::same(quoted(path.str()));
}

Phrase Reporter::subject(const Place& place) const {
    if (m_name_of) return phrase({"name {0}", "名称 {0}"}, quoted(m_name_of.key()));
    const View parent = place.view.parent();
    if (!parent) return Text{"the document", "整个文档"};
    const Phrase label = phrase_of(annotation(place, "x-label"));
    if (parent.is(Kind::mapping)) return phrase({"field {0}", "字段 {0}"}, labelled(place.view.path(), label));
    std::size_t number = 1;
    for (const View item : parent) {
        if (item.index() == place.view.index()) break;
        ++number;
    }
    const std::string path = parent.path().str();
    if (path.empty()) return phrase({"item {0}", "第 {0} 项"}, number);
    return phrase({"item {0} of {1}", "{1} 的第 {0} 项"}, number, quoted(path));
}

Phrase Reporter::with_reason(const Place& place, Phrase message) const {
    const Place* const levels[] = {&place, place.parent};
    for (const Place* level : levels) {
        for (const Place* p = level; p != nullptr; p = p->around) {
            if (!p->because.empty()) return phrase({"{0} (because {1})", "{0}，因为{1}"}, message, led(p->because));
        }
    }
    return message;
}

const Enumeration* Reporter::enumeration_of(SubIndex index) const {
    for (const SubIndex inner : closure(index)) {
        const Sub& sub = m_program.subs[inner];
        for (std::uint32_t i = 0; i < sub.rule_count; ++i) {
            const Rule& rule = m_program.rules[sub.first_rule + i];
            const bool listing = rule.op == Op::enumeration || rule.op == Op::constant;
            if (listing) return &m_program.enumerations[rule.index];
        }
    }
    return nullptr;
}

Phrase Reporter::expectation(const Place& parent, std::string_view name) const {
    for (const SubIndex declared : declarations(parent, name)) {
        if (const Enumeration* words = enumeration_of(declared)) {
            const View labels = annotation({.sub = declared, .view = parent.view}, "x-labels");
            std::vector<Phrase> all;
            for (const View value : words->values) all.push_back(value_words(value, labels));
            return one_of(all);
        }
        for (const SubIndex inner : closure(declared)) {
            const Sub& sub = m_program.subs[inner];
            const auto format = format_named(sub.source.find("format").text());
            if (format) return describe(*format);
            if (const View names = sub.source.find("required"); names.size() > 0) return group_of(names);
            if (sub.types != k_any_type && sub.types != k_object) return type_names(sub.types);
        }
    }
    return {};
}

Phrase Reporter::test_words(SubIndex test, View view) const {
    Phrase all;
    for (const View member : view) {
        const Place place{.sub = test, .view = view};
        for (const SubIndex declared : declarations(place, member.key())) {
            if (enumeration_of(declared) == nullptr) continue;
            const auto one =
                phrase({"{0} is {1}", "{0} 为 {1}"}, quoted(member.key()), found({.sub = declared, .view = member}));
            all = all.empty() ? one : phrase({"{0} and {1}", "{0} 且 {1}"}, all, one);
            break;
        }
    }
    return all;
}

bool Reporter::has_personal_members(SubIndex sub) const {
    for (const SubIndex inner : closure(sub)) {
        const Sub& one = m_program.subs[inner];
        for (std::uint32_t i = 0; i < one.rule_count; ++i) {
            const Rule& rule = m_program.rules[one.first_rule + i];
            if (rule.op != Op::members) continue;
            for (const Property& property : m_program.members[rule.index].properties) {
                if (property.sub != k_no_sub &&
                    annotation({.sub = property.sub, .view = {}}, k_personal).boolean().value_or(false))
                    return true;
            }
        }
    }
    return false;
}

bool Reporter::is_personal(const Place& place) const {
    for (const Place* level = &place; level != nullptr; level = level->parent) {
        if (annotation(*level, k_personal).boolean().value_or(false)) return true;
    }
    const Place* outermost = &place;
    while (outermost->around != nullptr) outermost = outermost->around;
    return has_personal_members(outermost->sub);
}

Phrase Reporter::found(const Place& place) const {
    const bool tells = place.view.is_scalar() && !place.view.is(Kind::null) && !place.view.text().empty();
    return tells && is_personal(place)
               ? Phrase(Text{"something else (personal, not shown)", "其他内容（个人信息，不显示）"})
               : shown(place.view);
}

Phrase Reporter::found_with_type(const Place& place) const {
    const bool tells = place.view.is_scalar() && !place.view.is(Kind::null) && !place.view.text().empty();
    return tells && is_personal(place) ? type_of(place.view) : shown_with_type(place.view);
}

Phrase Reporter::value_words(View value, View labels) const {
    if (!value.is(Kind::string)) return shown(value);
    const std::string word = value.text().empty() ? "\"\"" : fit(value.text(), 60);
    const Phrase label = phrase_of(labels.find(value.text()));
    if (label.empty() || fold(label.zh) == fold(word)) return Phrase::same(word);
    return {word, fmt::format("{}（{}）", word, label.zh)};
}

Phrase Reporter::value_hint(const Place& place, std::span<const View> values) const {
    const std::string_view typed = place.view.text();
    const View labels = annotation(place, "x-labels");
    std::vector<std::string> words;
    std::vector<std::string> names;
    std::vector<std::string> owners;
    for (const View value : values) {
        if (!value.is(Kind::string)) continue;
        words.emplace_back(value.text());
        const Phrase label = phrase_of(labels.find(value.text()));
        for (const std::string& name : {label.en, label.zh}) {
            names.push_back(name);
            owners.emplace_back(value.text());
            if (name.empty() || fold(name) != fold(typed)) continue;
            return phrase({"write the stored word {0}", "请填写存储用的词 {0}"}, quoted(value.text()));
        }
    }
    if (const auto word = nearest(typed, words)) return did_you_mean(*word);
    const auto name = nearest(typed, names);
    if (!name) return {};
    const auto found = std::find(names.begin(), names.end(), *name);
    return did_you_mean(owners[static_cast<std::size_t>(found - names.begin())]);
}

}  // namespace plaint::schema
