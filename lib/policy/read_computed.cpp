// Computed values and balances: read in an order in which each knows those that it names.
#include "policy/codes.hpp"
#include "policy/reader.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace plaint::policy::detail {

namespace {

bool is_name(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

void collect_names(std::string_view text, std::set<std::string>& names) {
    for (auto at = text.find('$'); at != std::string_view::npos; at = text.find('$', at + 1)) {
        std::size_t end = at + 1;
        while (end < text.size() && is_name(text[end])) ++end;
        names.emplace(text.substr(at + 1, end - at - 1));
    }
}

/// The variables that a computed value names.
std::set<std::string> named_by(data::View view) {
    std::set<std::string> names;
    collect_names(view.find("value").text(), names);
    for (const data::View level : view.find("levels")) collect_names(level.find("when").text(), names);
    return names;
}

void merge(expr::Vocabulary::Basis& into, const expr::Vocabulary::Basis& from) {
    into.paths.insert(into.paths.end(), from.paths.begin(), from.paths.end());
    into.clock = into.clock || from.clock;
    into.others = into.others || from.others;
}

}  // namespace

void Reader::read_computed() {
    Section waiting = merged(m_layers, "computed");
    while (!waiting.empty()) {
        const auto is_waiting = [&](const std::string& name) {
            return std::any_of(waiting.begin(), waiting.end(), [&](const auto& one) { return one.first == name; });
        };
        const auto ready = std::find_if(waiting.begin(), waiting.end(), [&](const auto& one) {
            const std::set<std::string> names = named_by(one.second);
            return std::none_of(names.begin(), names.end(), is_waiting);
        });
        if (ready == waiting.end()) break;
        read_computed_value(ready->first, ready->second);
        waiting.erase(ready);
    }
    for (const auto& [name, view] : waiting) {
        add(view,
            error(k_circular, phrase({"`{0}` hangs on itself", "`{0}` 依赖于自身"}, name),
                  Text("Computed values that name each other in a circle have no value",
                       "计算值相互循环引用时没有结果，请去掉其中一处引用")),
            data::Mark::key);
    }
    // In the order of the policy, whatever they waited for.
    const Section order = merged(m_layers, "computed");
    const auto place = [&](const std::string& name) {
        return std::find_if(order.begin(), order.end(), [&](const auto& one) { return one.first == name; });
    };
    std::stable_sort(m_policy.computed.begin(), m_policy.computed.end(),
                     [&](const auto& a, const auto& b) { return place(a->name) < place(b->name); });
}

void Reader::read_computed_value(const std::string& name, data::View view) {
    auto computed = std::make_unique<Computed>();
    computed->name = name;
    computed->label = phrase_of(view.find("label"));
    if (const auto& variables = m_policy.vocabulary.variables;
        std::any_of(variables.begin(), variables.end(), [&](const auto& one) { return one.name == name; }) ||
        name == "now" || name == "today" || name == "me" || name == "item") {
        add(view, error(k_clash, phrase({"`${0}` has a meaning already", "`${0}` 已另有含义"}, name)), data::Mark::key);
        return;
    }
    computed->described.label = computed->label;
    computed->described.name = name;
    if (const data::View value = view.find("value")) read_value(*computed, value, view.find("decimals"));
    if (const data::View levels = view.find("levels")) read_levels(*computed, levels, view);
    if (const data::View same = view.find("same")) read_same(*computed, same);
    for (const data::View rating : view.find("ratings")) read_rating(*computed, rating);
    m_policy.vocabulary.variables.push_back({name, &computed->described, computed->basis});
    m_policy.computed.push_back(std::move(computed));
}

void Reader::read_value(Computed& computed, data::View value, data::View decimals) {
    auto formula = expr::Formula::parse(value.text(), &m_policy.fields, "expression", &m_policy.vocabulary);
    if (!formula) {
        for (const Finding& found : formula.error().findings)
            add(value, {Severity::error, std::string(k_bad_expression.word), {}, {}, {}, found.message, found.hint});
        return;
    }
    computed.basis = formula->basis();
    computed.described.shape = formula->shape();
    if (const schema::Field* field = formula->field()) {
        const schema::Field* single = field;
        while (single->choices.empty() && single->shape == schema::Shape::list && single->item != nullptr)
            single = single->item;
        computed.described.choices = single->choices;
        computed.described.decimal = single->decimal;
    }
    if (decimals) computed.decimals = decimals.integer();
    computed.value = std::move(*formula);
}

void Reader::read_levels(Computed& computed, data::View levels, data::View view) {
    computed.described.shape = schema::Shape::text;
    const schema::Field* recorded = nullptr;
    if (const data::View field = view.find("field")) {
        const auto parsed = path(field, field.text());
        recorded = parsed ? this->field(field, *parsed) : nullptr;
        if (recorded != nullptr && recorded->choices.empty()) {
            add(field, error(k_bad_value,
                             phrase({"`{0}` is no field with choices", "`{0}` 不是有固定选项的字段"}, field.text())));
            recorded = nullptr;
        }
        if (recorded != nullptr) {
            computed.field = *parsed;
            computed.described.choices = recorded->choices;
            computed.basis.paths.push_back(parsed->str());
        }
    }
    if (const data::View reason = view.find("override")) {
        const auto parsed = path(reason, reason.text());
        if (parsed && this->field(reason, *parsed) != nullptr) {
            computed.reason = *parsed;
            computed.basis.paths.push_back(parsed->str());
        }
    }
    for (const data::View line : levels) read_level(computed, line, recorded);
}

void Reader::read_level(Computed& computed, data::View line, const schema::Field* recorded) {
    Level level;
    const data::View is = line.find("is");
    level.is = is.text();
    level.label = phrase_of(line.find("label"));
    if (!computed.levels.empty() && !computed.levels.back().when)
        add(line, error(k_clash, Text("the line before this one fits always", "前一行总是适用，本行永远不会生效"),
                        Text("Put the line without `when` last", "请把没有 `when` 的行放在最后")));
    std::vector<std::string> choices;
    for (const schema::Choice& choice : computed.described.choices) choices.push_back(choice.value);
    const bool known = std::find(choices.begin(), choices.end(), level.is) != choices.end();
    if (recorded != nullptr && !known) unknown(is, {"the choice", "选项"}, level.is, choices);
    if (recorded == nullptr && !known) computed.described.choices.push_back({level.is, Phrase::same(level.is)});
    if (const data::View when = line.find("when")) {
        level.when = expression(when);
        if (!level.when) return;
        merge(computed.basis, {level.when->paths(), level.when->reads_clock(), level.when->reads_others()});
    }
    computed.levels.push_back(std::move(level));
}

void Reader::read_same(Computed& computed, data::View view) {
    Same same;
    const auto take = [&](data::View where) -> data::Path {
        const auto parsed = path(where, where.text());
        if (!parsed || field(where, *parsed) == nullptr) return {};
        computed.basis.paths.push_back(parsed->str());
        return *parsed;
    };
    for (const data::View by : view.find("by")) {
        if (data::Path taken = take(by); !taken.empty()) same.by.push_back(std::move(taken));
    }
    if (const data::View distinct = view.find("distinct")) same.distinct = take(distinct);
    if (const data::View within = view.find("within")) {
        same.within = expr::duration_of(within.text());
        if (!same.within)
            add(within, error(k_bad_value, phrase({"`{0}` is no length of time", "`{0}` 不是时长"}, within.text()),
                              phrase({"Write for example 10d, 4h or 1mo", "例如写 10d、4h 或 1mo"})));
    }
    same.around = view.find("count").text() == "around";
    computed.described.shape = schema::Shape::integer;
    computed.basis.others = true;
    for (const char* needed : {"id", "received.at"}) computed.basis.paths.emplace_back(needed);
    computed.same = std::move(same);
}

void Reader::read_rating(Computed& computed, data::View view) {
    computed.described.shape = schema::Shape::number;
    const auto parsed = path(view, view.text());
    const schema::Field* rated = parsed ? field(view, *parsed) : nullptr;
    if (rated == nullptr) return;
    const auto worthless = std::find_if(rated->choices.begin(), rated->choices.end(),
                                        [](const schema::Choice& one) { return one.score.empty(); });
    if (rated->choices.empty() || worthless != rated->choices.end()) {
        add(view, error(k_bad_value,
                        rated->choices.empty()
                            ? phrase({"`{0}` is no field with choices", "`{0}` 不是有固定选项的字段"}, view.text())
                            : phrase({"the choice `{0}` of `{1}` has no score", "`{1}` 的选项 `{0}` 没有分值"},
                                     worthless->value, view.text()),
                        Text("Say under `fields` what each choice is worth: scores: {{good: 5, poor: 1}}",
                             "请在 `fields` 中写明各选项的分值，例如 scores: {{good: 5, poor: 1}}")));
        return;
    }
    const data::Path at = parsed->parent() / std::string_view("at");
    if (field(view, at) == nullptr) return;
    for (const data::Path& read : {*parsed, at}) computed.basis.paths.push_back(read.str());
    computed.ratings.push_back({*parsed, at, rated->choices});
}

void Reader::read_balances() {
    expr::Vocabulary::Predicate predicate{std::string(k_balanced), {}};
    for (const auto& [name, view] : merged(m_layers, "balances")) {
        Balance balance;
        balance.name = name;
        balance.label = phrase_of(view.find("label"));
        balance.key = view.find("key").text();
        for (const data::View flow : view.find("in")) read_flow(balance, balance.in, flow, view.find("key"));
        for (const data::View flow : view.find("out")) read_flow(balance, balance.out, flow, view.find("key"));
        predicate.subjects.push_back({name, basis_of(balance)});
        m_policy.balances.push_back(std::move(balance));
    }
    if (!predicate.subjects.empty()) m_policy.vocabulary.predicates.push_back(std::move(predicate));
}

void Reader::read_flow(const Balance& balance, std::vector<Flow>& side, data::View view, data::View key) {
    const data::View entries = view.find("entries");
    const auto list = path(entries, entries.text());
    const schema::Field* found = list ? field(entries, *list) : nullptr;
    if (found == nullptr) return;
    if (found->shape != schema::Shape::list || found->item == nullptr || found->item->members.empty()) {
        add(entries, error(k_bad_value, phrase({"`{0}` is no list of entries", "`{0}` 不是条目列表"}, entries.text())));
        return;
    }
    const data::View quantity = view.find("quantity");
    for (const auto& [where, member] :
         {std::pair(key, balance.key), std::pair(quantity, std::string(quantity.text()))}) {
        std::vector<std::string> members;
        for (const schema::Field* one : found->item->members) members.push_back(one->name);
        if (std::find(members.begin(), members.end(), member) == members.end())
            unknown(where, {"the member", "条目字段"}, member, members);
    }
    Flow flow{*list, std::string(quantity.text()), std::nullopt};
    if (const data::View where = view.find("where")) flow.where = entry_expression(where, *list);
    side.push_back(std::move(flow));
}

}  // namespace plaint::policy::detail
