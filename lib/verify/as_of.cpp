#include "verify/as_of.hpp"

#include "data/change.hpp"
#include "policy/renumber.hpp"

#include <set>

namespace plaint::verify {

namespace {

using data::Change;

/// Ids of entries that events of a part of the history brought.
std::set<std::string_view> brought(const model::Complaint& record, std::size_t from, std::size_t to) {
    std::set<std::string_view> ids;
    for (std::size_t i = from; i < to; ++i) {
        if (const data::View entry = record.history()[i].view.find("entry"); !entry.is_blank())
            ids.insert(entry.text());
    }
    return ids;
}

/// What later events brought is taken out, from the end.
void leave_out_entries(const policy::Policy& policy, const model::Complaint& record, std::size_t count,
                       std::vector<Change>& changes) {
    const auto before = brought(record, 0, count);
    const auto later = brought(record, count, record.history().size());
    for (const data::Path& path : policy.append_only) {
        const data::View list = record.root().at(path);
        for (std::size_t i = list.size(); i-- > 0;) {
            const std::string_view id = list.at(i).find("id").text();
            if (!id.empty() && later.contains(id) && !before.contains(id))
                changes.push_back({Change::Op::remove, path / i, {}});
        }
    }
}

/// What the first events said last of a tracked field; absent when none of them names it.
data::View told(const model::Complaint& record, std::string_view field, std::size_t from, std::size_t to) {
    data::View value;
    for (std::size_t i = from; i < to; ++i) {
        if (const data::View found = record.history()[i].view.find("values", field)) value = found;
    }
    return value;
}

void turn_back_tracked(const policy::Policy& policy, const model::Complaint& record, std::size_t count,
                       std::vector<Change>& changes) {
    for (const data::Path& path : policy.tracked) {
        const std::string field = path.str();
        if (!told(record, field, count, record.history().size())) continue;  // it stays as it is
        const data::View then = told(record, field, 0, count);
        if (!then || then.is(data::Kind::null)) {
            changes.push_back({Change::Op::remove, path, {}});
        } else {
            changes.push_back({Change::Op::set, path, then.value()});
        }
    }
}

/// Numbers that later events changed: the record's own, and with it where its attached files lay.
void turn_back_numbers(const model::Complaint& record, std::size_t count, std::vector<Change>& changes) {
    const policy::Renumberings later(record, count);
    const data::View evidence = record.root().find("evidence");
    const data::View aliases = record.root().find("aliases");
    std::string id(record.id());
    std::size_t known = aliases.size();
    for (auto step = later.steps().rbegin(); step != later.steps().rend(); ++step) {
        if (known == 0 || step->to != id || aliases.at(known - 1).find("id").text() != step->from) continue;
        changes.push_back({Change::Op::remove, data::Path() / "aliases" / --known, {}});
        id = step->from;
    }
    if (id == record.id()) return;
    changes.push_back({Change::Op::set, data::Path() / "id", data::Value(id)});
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        const data::View path = evidence.at(i).find("path");
        if (path)
            changes.push_back({Change::Op::set, data::Path() / "evidence" / i / "path",
                               data::Value(policy::moved_path(path.text(), record.id(), id))});
    }
}

}  // namespace

model::Complaint as_of(const policy::Policy& policy, const model::Complaint& record, std::size_t count) {
    std::vector<Change> changes;
    turn_back_numbers(record, count, changes);
    leave_out_entries(policy, record, count, changes);
    turn_back_tracked(policy, record, count, changes);
    std::string_view state;
    for (std::size_t i = 0; i < count; ++i) {
        if (!record.history()[i].to.empty()) state = record.history()[i].to;
    }
    if (!state.empty()) changes.push_back({Change::Op::set, data::Path() / "state", data::Value(state)});
    // By their places in the text: events that were set aside are no part of `history()`.
    const data::View history = record.root().find("history");
    for (std::size_t i = record.history().size(); i-- > count;) {
        std::size_t place = 0;
        while (place < history.size() && history.at(place).index() != record.history()[i].view.index()) ++place;
        changes.push_back({Change::Op::remove, data::Path() / "history" / place, {}});
    }
    return model::Complaint(data::Document::of(data::applied(record.root(), changes), record.document().name()));
}

}  // namespace plaint::verify
