// Sign-offs: whose signatures a matter needs, and where they lie in the record.
#include "policy/codes.hpp"
#include "policy/reader.hpp"
#include "policy/signatures.hpp"

#include <algorithm>

namespace plaint::policy::detail {

namespace {

const schema::Field* member_of(const schema::Field& list, std::string_view name) {
    if (list.item == nullptr) return nullptr;
    for (const schema::Field* member : list.item->members) {
        if (member->name == name) return member;
    }
    return nullptr;
}

std::vector<std::string> member_names(const schema::Field& list) {
    std::vector<std::string> out;
    if (list.item == nullptr) return out;
    for (const schema::Field* member : list.item->members) out.push_back(member->name);
    return out;
}

/// What it hangs on, whether somebody has signed.
expr::Vocabulary::Basis basis_of(const SignOff& sign_off) {
    expr::Vocabulary::Basis out{{sign_off.entries.str(), "history.entry", "history.by"}, false, false};
    const auto add = [&out](const std::optional<expr::Expr>& condition) {
        if (!condition) return;
        for (std::string& path : condition->paths()) out.paths.push_back(std::move(path));
        out.clock = out.clock || condition->reads_clock();
        out.others = out.others || condition->reads_others();
    };
    for (const std::optional<expr::Expr>* one : {&sign_off.where, &sign_off.passed, &sign_off.recent}) add(*one);
    for (const SignLine& line : sign_off.lines) add(line.when);
    return out;
}

}  // namespace

void Reader::read_sign_offs() {
    for (const auto& [name, view] : merged(m_layers, "sign_offs")) {
        m_policy.sign_offs.push_back(read_sign_off(name, view));
        // From here on, so that a sign-off may wait for those before it.
        auto& predicates = m_policy.vocabulary.predicates;
        if (m_policy.sign_offs.size() == 1) predicates.push_back({std::string(k_signed), {}});
        const auto mine = [](const expr::Vocabulary::Predicate& one) { return one.word == k_signed; };
        std::find_if(predicates.begin(), predicates.end(), mine)
            ->subjects.push_back({name, basis_of(m_policy.sign_offs.back())});
    }
}

SignOff Reader::read_sign_off(const std::string& name, data::View view) {
    SignOff out;
    out.name = name;
    out.view = view;
    out.label = phrase_of(view.find("label"));
    out.ordered = view.find("ordered").boolean().value_or(false);
    const data::View role = view.find("role");
    out.role = role ? role.text() : "role";
    for (const data::View line : view.find("lines")) read_sign_line(out, line);
    const data::View entries = view.find("entries");
    const auto list = path(entries, entries.text());
    const schema::Field* field = list ? this->field(entries, *list) : nullptr;
    if (field == nullptr) return out;
    if (!field->append_only || field->item == nullptr || field->item->members.empty()) {
        add(entries,
            error(k_bad_value,
                  phrase({"`{0}` is no append-only list of entries", "`{0}` 不是只追加的条目列表"}, entries.text())));
        return out;
    }
    out.entries = *list;
    if (const data::View where = view.find("where")) out.where = entry_expression(where, *list);
    if (const data::View passed = view.find("passed")) out.passed = entry_expression(passed, *list);
    const data::View as = role ? role : entries;
    if (member_of(*field, out.role) == nullptr) unknown(as, {"the member", "条目字段"}, out.role, member_names(*field));
    check_signers(out);
    const data::View since = view.find("since");
    if (!since) return out;
    const auto moment = path(since, since.text());
    if (!moment || this->field(since, *moment) == nullptr) return out;
    if (member_of(*field, "at") == nullptr) {
        add(since, error(k_bad_value, phrase({"entries of `{0}` have no `at` to compare with `{1}`",
                                              "`{0}` 的条目没有 `at`，无法与 `{1}` 比较"},
                                             entries.text(), since.text())));
        return out;
    }
    out.since = *moment;
    out.recent = taken(since, expr::Expr::of_entries(*list, fmt::format("at >= {}", since.text()), m_policy.fields,
                                                     &m_policy.vocabulary));
    return out;
}

void Reader::read_sign_line(SignOff& sign_off, data::View view) {
    if (!sign_off.lines.empty() && !sign_off.lines.back().when)
        add(view, error(k_clash, Text("the line before this one fits always", "前一行总是适用，本行永远不会生效"),
                        Text("Put the line without `when` last", "请把没有 `when` 的行放在最后")));
    SignLine line;
    line.view = view;
    if (const data::View when = view.find("when")) line.when = expression(when);
    const std::vector<std::string> known = names(m_policy.roles);
    for (const data::View step : view.find("steps")) {
        const data::View role = step.find("role");
        if (std::find(known.begin(), known.end(), role.text()) == known.end())
            unknown(role, {"the role", "角色"}, role.text(), known);
        line.steps.push_back({std::string(role.text()), phrase_of(step.find("label")), step});
    }
    sign_off.lines.push_back(std::move(line));
}

/// A role that the entry cannot name would never sign.
void Reader::check_signers(const SignOff& sign_off) {
    const schema::Field* list = m_policy.fields.find(sign_off.entries);
    const schema::Field* role = list == nullptr ? nullptr : member_of(*list, sign_off.role);
    if (role == nullptr || role->choices.empty()) return;
    std::vector<std::string> known;
    for (const schema::Choice& choice : role->choices) known.push_back(choice.value);
    const std::vector<std::string> roles = names(m_policy.roles);
    const auto among = [](const std::vector<std::string>& all, const std::string& one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    for (const SignLine& line : sign_off.lines) {
        for (const SignStep& step : line.steps) {
            if (among(known, step.role) || !among(roles, step.role)) continue;  // an unknown role has been told
            const std::string field = role->path.str();
            add(step.view.find("role"),
                error(k_unknown_name,
                      phrase({"the field `{0}` has no choice `{1}`", "字段 `{0}` 没有选项 `{1}`"}, field, step.role),
                      phrase({"Add it to the field's choices: {0}", "请把它加入该字段的选项：{0}"},
                             fmt::format("{}", fmt::join(known, ", ")))));
        }
    }
}

void Reader::check_preset(data::View where) {
    std::string_view name = where.text();
    if (!name.starts_with('$')) return;
    if (!name.starts_with(k_sign_off_preset)) {
        std::vector<std::string> known{"$me", "$actor", "$now", "$today"};
        for (const auto& computed : m_policy.computed) known.push_back("$" + computed->name);
        if (std::find(known.begin(), known.end(), name) == known.end())
            unknown(where, {"the preset", "预设值"}, name, known);
        return;
    }
    name.remove_prefix(k_sign_off_preset.size());
    if (m_policy.sign_off(name) == nullptr) unknown(where, {"the sign-off", "会签"}, name, names(m_policy.sign_offs));
}

}  // namespace plaint::policy::detail
