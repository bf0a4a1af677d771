#include "merge/follow.hpp"

#include "data/change.hpp"
#include "policy/judge.hpp"

#include <algorithm>
#include <set>

namespace plaint::merge {

namespace {

using data::Change;
using data::Path;
using data::Value;
using data::View;

model::Complaint record_of(const Value& value) { return model::Complaint(data::Document::of(value)); }

bool legal(const Judging& judging, const Value& merged) {
    const model::Complaint record = record_of(merged);
    return policy::path_findings(judging.rules.policy, record, judging.now).empty();
}

Value* event_at(Value& record, std::size_t index) {
    const Value* history = data::find(*record.get<data::Mapping>(), "history");
    if (history == nullptr || history->get<data::Sequence>() == nullptr) return nullptr;
    return &(*const_cast<Value*>(history)->get<data::Sequence>())[index];  // `record` is ours to change
}

void mark(Value& record, std::size_t index, const std::string& reason) {
    if (Value* event = event_at(record, index); event != nullptr && event->get<data::Mapping>() != nullptr)
        data::put(*event->get<data::Mapping>(), "set_aside", reason);
}

void unmark(Value& record, std::size_t index) {
    if (Value* event = event_at(record, index); event != nullptr && event->get<data::Mapping>() != nullptr)
        std::erase_if(*event->get<data::Mapping>(), [](const auto& member) { return member.first == "set_aside"; });
}

Findings all_findings(const Judging& judging, const data::Document& document) {
    Findings findings = judging.rules.schema.check(document.root());
    Findings more = policy::audit(judging.rules.policy, model::Complaint(document), judging.now);
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return findings;
}

/// Events of one side that the other one has not, by their places in the joined history.
std::vector<std::size_t> own_events(const Meaning& meaning, Side side) {
    std::vector<std::size_t> out;
    const Join* history = meaning.join("history");
    if (history == nullptr) return out;
    for (std::size_t i = 0; i < history->items.size(); ++i) {
        if (history->items[i].only_of(side)) out.push_back(i);
    }
    return out;
}

/// Whether an event that not all versions have tells a field.
bool newly_told(const Meaning& meaning, View merged, const std::string& field) {
    const std::vector<Item>& items = meaning.join("history")->items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].base && merged.find("history").at(i).find("values", field)) return true;
    }
    return false;
}

/// Whether an event told a field about which the sides disagree.
bool tells_clash(const Meaning& meaning, View event) {
    return std::any_of(meaning.clashes.begin(), meaning.clashes.end(),
                       [&](const Clash& one) { return bool(event.find("values", one.path.str())); });
}

/// What the side that holds did last, for the reason.
std::string reason(const Judging& judging, const Meaning& meaning, View merged, Side side) {
    const std::vector<std::size_t> own = own_events(meaning, side);
    if (own.empty()) return Phrase(Text("set aside by a merge", "合并时不计入")).in(judging.lang);
    model::Event last = model::event_of(merged.find("history").at(own.back()));
    for (const std::size_t index : own) {
        const model::Event event = model::event_of(merged.find("history").at(index));
        if (!event.to.empty()) last = event;
    }
    const std::string_view by = last.by.substr(0, last.by.rfind(" <"));
    return phrase({"merge: the step `{0}` of {1} by {2} holds", "合并：以 {2} 于 {1} 执行的“{0}”为准"},
                  judging.rules.policy.event_label(last.name), time::format_short(last.at), by)
        .in(judging.lang);
}

}  // namespace

Value consistent(const policy::Policy& policy, const Meaning& meaning, const Three& roots, Value merged) {
    if (meaning.join("history") == nullptr) return merged;
    const model::Complaint record = record_of(merged);
    std::string_view state;
    for (const model::Event& event : record.history()) {
        if (!event.to.empty()) state = event.to;
    }
    std::vector<Change> changes;
    if (!state.empty()) changes.push_back({Change::Op::set, Path() / "state", std::string(state)});
    for (const Path& path : policy.tracked) {
        if (!newly_told(meaning, record.root(), path.str())) continue;
        View told = roots.base.at(path);
        for (const model::Event& event : record.history()) {
            if (const View value = event.view.find("values", path.str())) told = value;
        }
        const bool blank = !told || told.is(data::Kind::null);
        changes.push_back({blank ? Change::Op::remove : Change::Op::set, path, blank ? Value() : told.value()});
    }
    return data::applied(record.root(), changes);
}

Findings new_findings(const Judging& judging, const Three& roots, const Value& merged) {
    std::set<std::pair<std::string, std::string>> known;
    for (const View root : {roots.ours, roots.theirs}) {
        for (const Finding& finding : all_findings(judging, data::Document::of(root.value())))
            known.emplace(finding.code, finding.message.en);
    }
    Findings out;
    for (Finding& finding : all_findings(judging, data::Document::of(merged))) {
        if (finding.severity == Severity::error && !known.contains({finding.code, finding.message.en}))
            out.push_back(std::move(finding));
    }
    return out;
}

Value kept(const Judging& judging, const Three& roots, const Meaning& meaning, Side side) {
    const Side other = side == Side::ours ? Side::theirs : Side::ours;
    const std::vector<std::size_t> theirs = own_events(meaning, other);
    const data::Document merged = data::Document::of(meaning.value);
    const std::string why = reason(judging, meaning, merged.root(), side);
    Value value = meaning.value;
    const bool was_legal = legal(judging, value);
    for (const std::size_t index : theirs) {
        if (!was_legal || tells_clash(meaning, merged.root().find("history").at(index))) mark(value, index, why);
    }
    if (was_legal && !legal(judging, value)) value = meaning.value;  // later steps rest on what would be set aside
    if (was_legal) return consistent(judging.rules.policy, meaning, roots, std::move(value));
    for (const std::size_t index : theirs) {
        if (tells_clash(meaning, merged.root().find("history").at(index))) continue;
        unmark(value, index);
        if (!legal(judging, value)) mark(value, index, why);
    }
    return consistent(judging.rules.policy, meaning, roots, std::move(value));
}

}  // namespace plaint::merge
