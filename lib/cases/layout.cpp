#include "cases/layout.hpp"

#include "base/nearest.hpp"
#include "cases/codes.hpp"
#include "data/change.hpp"

#include <algorithm>
#include <array>
#include <deque>

namespace plaint::cases {

namespace {

constexpr std::array<std::string_view, 11> k_members{"name",  "now",      "record", "event", "verdict", "to",
                                                     "codes", "computed", "signs",  "due",   "table"};
constexpr std::string_view k_nobody = "Case <case@example.invalid>";

/// A field of the record by its path; a finding where there is none.
const schema::Field* field_of(const policy::Policy& policy, const data::Path& path, data::View where,
                              Findings& findings) {
    const schema::Field* found = policy.fields.find(path);
    if (found != nullptr) return found;
    Phrase hint = Text("`plaint schema --fields` lists the fields", "`plaint schema --fields` 可列出字段");
    if (const auto near = nearest(path.str(), policy.fields.names()))
        hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    findings.push_back(
        data::at(where,
                 error(k_unknown_name, phrase({"the record has no field `{0}`", "记录中没有字段 `{0}`"}, path.str()),
                       std::move(hint)),
                 data::Mark::key));
    return nullptr;
}

/// A value as the record has it: the word of a choice for its label, members checked all the way down.
data::Value value_of(const policy::Policy& policy, const schema::Field& field, data::View said, Findings& findings) {
    if (said.is(data::Kind::sequence)) {
        data::Sequence out;
        const schema::Field& item = field.item == nullptr ? field : *field.item;
        for (const data::View one : said) out.push_back(value_of(policy, item, one, findings));
        return out;
    }
    if (said.is(data::Kind::mapping)) {
        data::Mapping out;
        for (const data::View one : said) {
            const auto known = std::find_if(field.members.begin(), field.members.end(),
                                            [&](const schema::Field* member) { return member->name == one.key(); });
            if (known == field.members.end() && !field.members.empty()) {
                field_of(policy, field.path / one.key(), one, findings);
                continue;
            }
            out.emplace_back(one.key(),
                             known == field.members.end() ? one.value() : value_of(policy, **known, one, findings));
        }
        return out;
    }
    if (field.choices.empty() || said.is(data::Kind::null)) return said.value();
    if (const auto word = schema::choose(field, said.text())) return *word;
    std::vector<std::string> known;
    for (const schema::Choice& choice : field.choices) known.push_back(choice.value);
    findings.push_back(data::at(
        said, error(k_bad_value,
                    phrase({"`{0}` is no choice of `{1}`", "`{0}` 不是 `{1}` 的选项"}, said.text(), field.path.str()),
                    phrase({"Choices: {0}", "选项：{0}"}, fmt::format("{}", fmt::join(known, ", "))))));
    return {};
}

data::Path joined(const data::Path& below, std::string_view key) {
    data::Path out = below;
    if (const auto path = data::Path::parse(key)) {
        for (const data::Step& step : *path) {
            if (const auto* name = std::get_if<std::string>(&step)) out = out / *name;
        }
    }
    return out;
}

std::string text_at(const data::Mapping& record, std::string_view key) {
    const data::Value* found = data::find(record, key);
    const auto* text = found == nullptr ? nullptr : found->get<std::string>();
    return text == nullptr ? std::string() : *text;
}

struct Move {
    const policy::Transition* transition;
    std::string from;
};

/// The shortest way through the workflow, whatever its conditions say.
std::vector<Move> way_to(const policy::Workflow& workflow, const std::string& state) {
    std::vector<std::pair<std::string, Move>> reached{{workflow.initial, {nullptr, {}}}};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const std::string from = reached[i].first;
        for (const policy::Transition& one : workflow.transitions) {
            const bool starts = std::find(one.from.begin(), one.from.end(), from) != one.from.end();
            const auto known = [&](const auto& place) { return place.first == one.to; };
            if (!starts || one.to.empty() || one.to == "@previous" ||
                std::any_of(reached.begin(), reached.end(), known))
                continue;
            reached.emplace_back(one.to, Move{&one, from});
        }
    }
    std::deque<Move> out;
    std::string at = state;
    while (at != workflow.initial) {
        const auto place =
            std::find_if(reached.begin(), reached.end(), [&](const auto& one) { return one.first == at; });
        if (place == reached.end()) return {};
        out.push_front(place->second);
        at = place->second.from;
    }
    return {out.begin(), out.end()};
}

data::Mapping event(const std::string& at, std::string_view name) {
    return {{"at", at}, {"by", k_nobody}, {"event", name}};
}

/// A history that leads to the state; an import puts a record where no way leads.
data::Sequence history_to(const policy::Workflow& workflow, const std::string& state, const std::string& at) {
    const std::vector<Move> way = way_to(workflow, state);
    const bool imported = way.empty() && state != workflow.initial;
    data::Mapping first = event(at, imported ? policy::builtin::k_import : policy::builtin::k_register);
    first.emplace_back("to", imported ? state : workflow.initial);
    data::Sequence out{data::Value(std::move(first))};
    for (const Move& move : way) {
        data::Mapping next = event(at, move.transition->event);
        next.emplace_back("from", move.from);
        next.emplace_back("to", move.transition->to);
        out.emplace_back(std::move(next));
    }
    return out;
}

void unknown(data::View where, const Text& what, std::string_view name, Findings& findings) {
    findings.push_back(data::at(
        where, error(k_unknown_name, phrase({"{0} `{1}` is not defined", "{0} `{1}` 未定义"}, Phrase(what), name))));
}

/// What a record needs that the case does not say.
void fill(data::Mapping& record, const Said& said, const time::Instant& now, Findings& findings) {
    const policy::Policy& policy = said.policy;
    if (text_at(record, "kind").empty() && !policy.kinds.empty()) data::put(record, "kind", policy.kinds.front().name);
    const std::string kind = text_at(record, "kind");
    const policy::Workflow* workflow = policy.workflow_of(kind);
    if (workflow == nullptr) return unknown(said.place(), {"the kind", "类型"}, kind, findings);
    if (text_at(record, "state").empty()) data::put(record, "state", workflow->initial);
    const std::string state = text_at(record, "state");
    if (workflow->state(state) == nullptr) unknown(said.place(), {"the state", "状态"}, state, findings);

    if (policy.fields.find("received.at") != nullptr) {
        const data::Document document = data::Document::of(data::Value(record));
        if (!document.root().find("received", "at"))
            data::put(record, data::Path() / "received" / "at", data::Value(time::format(now)));
    }
    const data::Document document = data::Document::of(data::Value(record));
    const auto received = time::parse_instant(document.root().find("received", "at").text());
    const time::Instant start = received && *received < now ? *received : now;
    const std::string at = time::format(policy.zone.localized(start));
    const policy::Series* series = policy.series_of(policy.kind(kind)->series);
    if (text_at(record, "id").empty() && series != nullptr)
        data::put(record, "id", series->id(time::date_of(policy.zone.localized(start)).year, 1));
    if (text_at(record, "uid").empty()) data::put(record, "uid", std::string(26, '0'));
    if (data::find(record, "recorded") == nullptr)
        data::put(record, "recorded", data::Mapping{{"at", at}, {"by", k_nobody}});
    if (data::find(record, "history") == nullptr) data::put(record, "history", history_to(*workflow, state, at));
}

}  // namespace

data::View Said::member(std::string_view name) const {
    if (const data::View found = row.find(name)) return found;
    if (const data::View found = one.find(name)) return found;
    return name == "now" ? document.find(name) : data::View();
}

bool is_member(std::string_view key) { return std::find(k_members.begin(), k_members.end(), key) != k_members.end(); }

void lay(data::Mapping& record, const policy::Policy& policy, data::View said, const data::Path& below,
         Findings& findings) {
    for (const data::View one : said) {
        const data::Path path = joined(below, one.key());
        const schema::Field* field = field_of(policy, path, one, findings);
        if (field == nullptr) continue;
        if (one.is(data::Kind::mapping) && field->shape == schema::Shape::group) {
            lay(record, policy, one, path, findings);
        } else {
            data::put(record, path, value_of(policy, *field, one, findings));
        }
    }
}

std::optional<data::Value> value_at(const policy::Policy& policy, std::string_view path, data::View said,
                                    Findings& findings) {
    const schema::Field* field = field_of(policy, joined({}, path), said, findings);
    if (field == nullptr) return std::nullopt;
    return value_of(policy, *field, said, findings);
}

data::Document record_of(const Said& said, const time::Instant& now, Findings& findings) {
    data::Mapping record;
    lay(record, said.policy, said.document.find("record"), {}, findings);
    lay(record, said.policy, said.one.find("record"), {}, findings);
    lay(record, said.policy, said.row.find("record"), {}, findings);
    for (const data::View one : said.row) {
        if (is_member(one.key())) continue;
        const data::Path path = joined({}, one.key());
        const schema::Field* field = field_of(said.policy, path, one, findings);
        if (field != nullptr) data::put(record, path, value_of(said.policy, *field, one, findings));
    }
    fill(record, said, now, findings);
    return data::Document::of(data::Value(std::move(record)));
}

}  // namespace plaint::cases
