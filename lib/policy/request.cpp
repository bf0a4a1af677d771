#include "policy/request.hpp"

#include "policy/codes.hpp"
#include "policy/replay.hpp"

#include <algorithm>

namespace plaint::policy {

namespace {

/// Members in the schema's order, all the way down; unknown ones last, as they came.
data::Value ordered(const schema::Field* field, data::Value value) {
    if (field == nullptr) return value;
    if (auto* items = value.get<data::Sequence>()) {
        for (data::Value& item : *items) item = ordered(field->item, std::move(item));
        return value;
    }
    auto* members = value.get<data::Mapping>();
    if (members == nullptr) return value;
    data::Mapping out;
    for (const schema::Field* member : field->members) {
        const auto found =
            std::find_if(members->begin(), members->end(), [&](const auto& one) { return one.first == member->name; });
        if (found == members->end()) continue;
        out.emplace_back(found->first, ordered(member, std::move(found->second)));
        members->erase(found);
    }
    for (auto& rest : *members) out.push_back(std::move(rest));
    return out;
}

/// What the event tells of tracked fields: their new values, where they differ.
data::Mapping tracked_values(const Policy& policy, data::View before, data::View after) {
    data::Mapping out;
    for (const data::Path& path : policy.tracked) {
        const data::View now = after.at(path);
        const data::View then = before.at(path);
        if (now ? !data::same(then, now) : static_cast<bool>(then))
            out.emplace_back(path.str(), now ? now.value() : data::Value());
    }
    return out;
}

struct EventParts {
    std::string_view from;
    std::string_view to;
    std::string_view entry;
    data::Mapping values;
};

data::Mapping event_of(const Request& request, const Acting& acting, EventParts parts) {
    data::Mapping event;
    event.emplace_back("at", time::format(acting.now));
    event.emplace_back("by", acting.actor);
    event.emplace_back("event", request.event);
    if (parts.from != parts.to) {
        if (!parts.from.empty()) event.emplace_back("from", parts.from);
        event.emplace_back("to", parts.to);
    }
    if (!request.note.empty()) event.emplace_back("note", request.note);
    if (request.effective) event.emplace_back("effective", time::format(*request.effective));
    if (!parts.entry.empty()) event.emplace_back("entry", parts.entry);
    if (!parts.values.empty()) event.emplace_back("values", std::move(parts.values));
    if (const auto& ids = request.renumbered)
        event.emplace_back("renumbered", data::Mapping{{"from", ids->first}, {"to", ids->second}});
    return event;
}

/// Leaves out what would set a field to what it is.
std::vector<data::Change> effective_changes(data::View record, std::vector<data::Change> changes) {
    std::erase_if(changes, [&](const data::Change& change) {
        const data::View now = record.at(change.path);
        return change.op == data::Change::Op::set && now && data::same(now, change.value);
    });
    return changes;
}

std::vector<std::string> kind_names(const Policy& policy) {
    std::vector<std::string> out;
    for (const Kind& kind : policy.kinds) out.push_back(kind.name);
    return out;
}

}  // namespace

Result<std::vector<data::Change>> decide(const Policy& policy, const model::Complaint& record, const Request& request,
                                         const Acting& acting) {
    std::vector<data::Change> changes;
    for (const data::Change& field : effective_changes(record.root(), request.fields)) {
        changes.push_back(field);
        const schema::Field* known = policy.fields.find(field.path);
        if (known != nullptr && field.op == data::Change::Op::append) known = known->item;
        changes.back().value = ordered(known, field.value);
    }
    std::string entry_id = request.entry_id;
    const Action* action = policy.action(request.event);
    if (action != nullptr && !action->entry.empty()) {
        entry_id = acting.new_entry_id();
        data::Mapping entry = request.entry;
        entry.insert(entry.begin(), {"id", entry_id});
        const data::Path list = data::Path() / action->entry;
        const schema::Field* known = policy.fields.find(list);
        changes.push_back({data::Change::Op::append, list,
                           ordered(known == nullptr ? nullptr : known->item, data::Value(std::move(entry)))});
    }
    const data::Document proposed_document = data::Document::of(data::applied(record.root(), changes));
    const model::Complaint proposed(proposed_document);
    // From the state that was: a hand edit of `state` must not choose its own way out.
    const Choice choice = request.event == builtin::k_renumber
                              ? Choice{nullptr, std::string(record.state()), {}}
                              : detail::choose_from(policy, proposed, request.event, record.state(),
                                                    detail::previous_state(record), acting.actor, acting.now);
    if (!choice.findings.empty()) return fail(Failing::refused, choice.findings);

    if (choice.to != record.state())
        changes.push_back({data::Change::Op::set, data::Path() / "state", data::Value(choice.to)});
    data::Mapping event = event_of(
        request, acting, {record.state(), choice.to, entry_id, tracked_values(policy, record.root(), proposed.root())});
    changes.push_back({data::Change::Op::append, data::Path() / "history", data::Value(std::move(event))});
    return changes;
}

Result<data::Value> compose(const Policy& policy, const data::Mapping& fields, std::string_view kind,
                            std::string_view id, const Request& request, const Acting& acting,
                            std::string_view import_state) {
    const Workflow* workflow = policy.workflow_of(kind);
    if (workflow == nullptr) {
        return fail(Failing::refused,
                    error(k_unknown_kind, phrase({"the policy has no kind `{0}`", "策略中没有类型 `{0}`"}, kind),
                          phrase({"Kinds: {0}", "类型：{0}"}, fmt::format("{}", fmt::join(kind_names(policy), ", ")))));
    }
    const std::string state = import_state.empty() ? workflow->initial : std::string(import_state);
    data::Mapping members = fields;
    data::put(members, "id", id);
    data::put(members, "uid", acting.new_uid());
    data::put(members, "kind", kind);
    data::put(members, "state", state);
    data::put(members, "recorded", data::Mapping{{"at", time::format(acting.now)}, {"by", acting.actor}});
    const data::Document bare = data::Document::of(data::Value(members));
    const data::Document nothing;
    data::Mapping event =
        event_of(request, acting, {{}, state, {}, tracked_values(policy, nothing.root(), bare.root())});
    data::put(members, "history", data::Sequence{data::Value(std::move(event))});
    return ordered(&policy.fields.root(), data::Value(std::move(members)));
}

}  // namespace plaint::policy
