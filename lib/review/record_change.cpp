#include "review/record_change.hpp"

#include "review/comparison.hpp"

#include <algorithm>

namespace plaint::review {

namespace {

void name_it(const Words& words, const model::Complaint& record, RecordChange& out) {
    out.id = record.id();
    out.title = record.title();
    out.kind = record.kind();
    out.kind_label = words.kind(record.kind());
}

RecordChange::How how(const model::Complaint* before, const model::Complaint& after) {
    using How = RecordChange::How;
    if (before == nullptr) return How::added;
    if (before->id() != after.id()) return How::renumbered;
    if (before->document().name() != after.document().name()) return How::moved;
    return data::same(before->root(), after.root()) ? How::rewritten : How::changed;
}

/// An event may name an entry that it did not bring: then there is nothing to tell of it.
void drop_nameless(RecordChange& out) {
    const auto nameless = [](const Entry& one) { return one.list.empty(); };
    for (auto* steps : {&out.steps, &out.undone, &out.set_aside}) {
        for (Step& step : *steps) std::erase_if(step.entries, nameless);
    }
}

}  // namespace

std::string Step::name() const { return by.substr(0, by.rfind(" <")); }

std::string_view word(RecordChange::How how) {
    using How = RecordChange::How;
    switch (how) {
        case How::added:
            return "added";
        case How::changed:
            return "changed";
        case How::renumbered:
            return "renumbered";
        case How::moved:
            return "moved";
        case How::taken_back:
            return "taken_back";
        case How::rewritten:
            return "rewritten";
        case How::removed:
            return "removed";
        case How::unreadable:
            return "unreadable";
    }
    return "changed";
}

Phrase label(const RecordChange& record) {
    using How = RecordChange::How;
    switch (record.how) {
        case How::added:
            return Text("New", "新增");
        case How::changed:
            return {};
        case How::renumbered:
            return phrase({"Renumbered, was {0}", "编号变更，原为 {0}"}, record.id_then);
        case How::moved:
            return phrase({"Moved, was {0}", "已移动，原为 {0}"}, record.path_then);
        case How::taken_back:
            return Text("Taken back", "撤回");
        case How::rewritten:
            return Text("Only the notation changed", "仅书写方式变化，内容相同");
        case How::removed:
            return Text("Removed", "删除");
        case How::unreadable:
            return Text("Cannot be read", "无法读取");
    }
    return {};
}

RecordChange describe(const Words& words, const model::Complaint* before, const model::Complaint* after) {
    RecordChange out;
    if (before != nullptr) {
        name_it(words, *before, out);
        out.path = before->document().name();
        out.state_then = before->state();
        out.state_then_label = words.state(before->kind(), before->state());
    }
    if (after == nullptr) {
        out.how = RecordChange::How::removed;
        return out;
    }
    name_it(words, *after, out);
    out.how = how(before, *after);
    out.path = after->document().name();
    if (before != nullptr && before->document().name() != out.path) out.path_then = before->document().name();
    if (before != nullptr && before->id() != after->id()) out.id_then = before->id();
    out.state = after->state();
    out.state_label = words.state(after->kind(), after->state());
    Comparison comparison(words, out);
    if (before != nullptr && comparison.taken_back(*before, *after)) {
        out.how = RecordChange::How::taken_back;
    } else {
        comparison.histories(before, *after);
    }
    comparison.records(before == nullptr ? data::View() : before->root(), after->root());
    drop_nameless(out);
    return out;
}

}  // namespace plaint::review
