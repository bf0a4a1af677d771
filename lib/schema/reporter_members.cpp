// Reporting: missing fields and unknown ones.
#include "base/nearest.hpp"
#include "base/unicode.hpp"
#include "schema/annotations.hpp"
#include "schema/codes.hpp"
#include "schema/describe.hpp"
#include "schema/reporter.hpp"

#include <algorithm>

namespace plaint::schema {

using data::Mark;
using data::View;

namespace {

struct Known {
    std::vector<std::string> names;  ///< Of fields that are not given yet.
    std::vector<std::string> given;
    std::vector<std::string> labels;
    std::vector<std::string> owners;  ///< The name behind each label.
};

/// The fields that a mapping may have.
Known known_fields(const Program& program, const Members& members, View mapping) {
    Known known;
    for (const Property& property : members.properties) {
        if (property.sub == k_no_sub) continue;
        (mapping.find(property.name) ? known.given : known.names).emplace_back(property.name);
        const Phrase label = label_in(program.subs[property.sub].source);
        for (const std::string& words : {label.en, label.zh}) {
            if (words.empty()) continue;
            known.labels.push_back(words);
            known.owners.emplace_back(property.name);
        }
    }
    return known;
}

/// The field that was meant, by its name or by a label in either language.
std::optional<std::string> meant(const Known& known, std::string_view typed) {
    const auto labelled_so = std::find_if(known.labels.begin(), known.labels.end(),
                                          [typed](const std::string& label) { return fold(label) == fold(typed); });
    const auto owner = [&known](auto label) {
        return known.owners[static_cast<std::size_t>(label - known.labels.begin())];
    };
    if (labelled_so != known.labels.end()) return owner(labelled_so);
    if (auto name = nearest(typed, known.names)) return name;
    const auto label = nearest(typed, known.labels);
    if (label) return owner(std::find(known.labels.begin(), known.labels.end(), *label));
    return nearest(typed, known.given);
}

}  // namespace

void Reporter::say_missing(const Place& place, std::string_view name) {
    const auto message =
        phrase({"field {0} is missing", "缺少字段 {0}"}, labelled_field(place, place.view.path() / name));
    const Phrase expected = expectation(place, name);
    const Phrase hint = expected.empty() ? phrase({"add {0}", "请补上 {0}"}, quoted(name))
                                         : phrase({"add {0}: {1}", "请补上 {0}：{1}"}, quoted(name), expected);
    add(place, place.view, error(k_required, message, hint), Mark::key, name);
}

void Reporter::say_unknown(const Place& place, const Members& members, View member) {
    const Known known = known_fields(m_program, members, place.view);
    const auto message = phrase({"unknown field {0}", "未知的字段 {0}"}, quoted(member.path().str()));
    Phrase hint = Text{"no other fields are allowed here; remove it", "此处不允许其他字段，请删除"};
    if (const auto name = meant(known, member.key())) {
        hint = place.view.find(*name)
                   ? phrase({"did you mean {0}? It is given already", "是否想写 {0}？该字段已经填写"}, quoted(*name))
                   : did_you_mean(*name);
    } else if (!known.names.empty()) {
        std::vector<Phrase> names;
        for (const std::string& one : known.names) names.push_back(Phrase::same(one));
        hint = phrase({"also allowed here: {0}", "此处还可填写：{0}"}, listed(names));
    }
    add(place, member, error(k_additional, message, hint), Mark::key);
}

}  // namespace plaint::schema
