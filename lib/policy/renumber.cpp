#include "policy/renumber.hpp"

#include "policy/codes.hpp"

#include <algorithm>

namespace plaint::policy {

namespace {

constexpr std::string_view k_evidence = "evidence/";

bool is_renumbering(const model::Event& event) { return event.name == builtin::k_renumber; }

bool is_word(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

/// Members that say themselves what became of them.
bool has_rules_of_its_own(std::string_view member) {
    return member == "id" || member == "aliases" || member == "history" || member == "title";
}

const schema::Field* member_of(const schema::Field* group, std::string_view key) {
    if (group == nullptr) return nullptr;
    const auto found = std::find_if(group->members.begin(), group->members.end(),
                                    [key](const schema::Field* member) { return member->name == key; });
    return found == group->members.end() ? nullptr : *found;
}

Finding changed_more(data::View where, std::string_view field) {
    return data::at(where, error(k_renumbered_more, phrase({"`{0}` changed too, but the only event is `renumber`",
                                                            "`{0}` 也被修改，而事件只有 `renumber`"},
                                                           field)));
}

}  // namespace

Renumberings::Renumberings(const model::Complaint& record, std::size_t first) {
    for (std::size_t i = first; i < record.history().size(); ++i) {
        const model::Event& event = record.history()[i];
        if (!is_renumbering(event)) continue;
        const data::View told = event.view.find("renumbered");
        m_steps.push_back({told.find("from").text(), told.find("to").text(), &event});
    }
}

std::string_view Renumberings::now(std::string_view id) const {
    for (const Renumbering& step : m_steps) {
        if (id == step.from && !step.to.empty()) id = step.to;
    }
    return id;
}

bool Renumberings::same_text(const schema::Field* field, data::View before, data::View after) const {
    if (field == nullptr || !after.is(data::Kind::string)) return false;
    if (field->names_record) return after.text() == now(before.text());
    if (!before.text().starts_with(k_evidence)) return false;
    std::string path(before.text());
    for (const Renumbering& step : m_steps) path = moved_path(path, step.from, step.to);
    return after.text() == path;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as a record may be
bool Renumberings::same_but_ids(const schema::Field* field, data::View before, data::View after) const {
    if (data::same(before, after)) return true;
    if (before.kind() != after.kind() || before.size() != after.size()) return false;
    if (before.is(data::Kind::string)) return same_text(field, before, after);
    const bool list = before.is(data::Kind::sequence);
    if (!list && !before.is(data::Kind::mapping)) return false;
    std::size_t index = 0;
    for (const data::View one : before) {
        const data::View now = list ? after.at(index) : after.find(one.key());
        const schema::Field* inner = !list ? member_of(field, one.key()) : field == nullptr ? nullptr : field->item;
        if (!now || !same_but_ids(inner, one, now)) return false;
        ++index;
    }
    return true;
}

std::string moved_path(std::string_view path, std::string_view from, std::string_view to) {
    const std::string folder = fmt::format("{}{}/", k_evidence, from);
    if (from.empty() || !path.starts_with(folder)) return std::string(path);
    return fmt::format("{}{}/{}", k_evidence, to, path.substr(folder.size()));
}

std::string moved_text(std::string_view text, std::string_view from, std::string_view to) {
    std::string out;
    while (!from.empty()) {
        const auto found = text.find(from);
        if (found == std::string_view::npos) break;
        const std::size_t end = found + from.size();
        const bool inside = (found > 0 && is_word(text[found - 1])) || (end < text.size() && is_word(text[end]));
        out += text.substr(0, found);
        out += inside ? from : to;
        text.remove_prefix(end);
    }
    return out += text;
}

Findings check_aliases(const model::Complaint& record) {
    const data::View aliases = record.root().find("aliases");
    if (aliases.size() == 0) return {};
    const Renumberings told(record);
    std::size_t known = 0;
    const auto next = [&](std::size_t index) {
        return index + 1 < aliases.size() ? aliases.at(index + 1).find("id").text() : record.id();
    };
    for (const Renumbering& step : told.steps()) {
        const data::View alias = aliases.at(known);
        if (!alias || step.from != alias.find("id").text() || step.to != next(known)) continue;
        if (time::parse_instant(alias.find("at").text()) == step.event->at) ++known;
    }
    if (known == aliases.size()) return {};
    const data::View alias = aliases.at(known);
    return {data::at(alias.find("id"),
                     error(k_alias_untold,
                           phrase({"no event tells that {0} became {1}", "没有事件说明 {0} 变更为 {1}"},
                                  alias.find("id").text(), next(known)),
                           Text("Numbers are changed by `plaint renumber`", "请用 `plaint renumber` 变更编号")))};
}

Findings check_renumbering(const Policy& policy, const model::Complaint& before, const model::Complaint& after) {
    const std::size_t known = before.history().size();
    const auto& events = after.history();
    if (events.size() <= known ||
        !std::all_of(events.begin() + static_cast<std::ptrdiff_t>(known), events.end(), is_renumbering))
        return {};
    const Renumberings told(after, known);
    Findings findings;
    const schema::Field& root = policy.fields.root();
    for (const data::View now : after.root()) {
        if (has_rules_of_its_own(now.key())) continue;
        const data::View then = before.root().find(now.key());
        if (!then || !told.same_but_ids(member_of(&root, now.key()), then, now))
            findings.push_back(changed_more(now, now.key()));
    }
    for (const data::View then : before.root()) {
        if (!after.root().find(then.key())) findings.push_back(changed_more(after.root(), then.key()));
    }
    std::string title(before.title());
    for (const Renumbering& step : told.steps()) title = moved_text(title, step.from, step.to);
    if (const data::View now = after.root().find("title"); now && now.text() != title && now.text() != before.title())
        findings.push_back(changed_more(now, "title"));
    return findings;
}

}  // namespace plaint::policy
