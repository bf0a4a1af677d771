#include "review/record_change.hpp"

#include "unit/policy/sample.hpp"

using namespace sample;
using review::RecordChange;

namespace {

using Op = data::Change::Op;

data::Value event(std::string_view name, data::Mapping more = {}, std::string_view when = "2026-03-02T10:00:00+08:00") {
    data::Mapping out{{"at", when}, {"by", "Bob <bob@example.org>"}, {"event", name}};
    for (auto& one : more) out.push_back(std::move(one));
    return out;
}
data::Change told(data::Value one) { return {Op::append, data::Path() / "history", std::move(one)}; }
data::Change set(const char* path, data::Value value) { return {Op::set, *data::Path::parse(path), std::move(value)}; }
data::Change found(std::string_view id, std::string_view where) {
    return {Op::append, data::Path() / "searches",
            data::Mapping{{"id", id}, {"at", "2026-03-02T09:30:00+08:00"}, {"where", where}}};
}

RecordChange described(const model::Complaint& before, const std::vector<data::Change>& changes) {
    static const policy::Policy k_policy = lost_books();
    const review::Words words(k_policy, nullptr);
    const model::Complaint after = changed(before, changes);
    return review::describe(words, &before, &after);
}

RecordChange described(const std::vector<data::Change>& changes) { return described(record(), changes); }

}  // namespace

TEST_CASE("a step is told with its person, its label, its note, and the states that it leads from and to") {
    const RecordChange change =
        described({set("state", "settled"),
                   told(event("settle", {{"from", "missing"}, {"to", "settled"}, {"note", "found behind shelf 3"}}))});
    CHECK(review::word(change.how) == "changed");
    CHECK(change.moves_state());
    CHECK(change.state_then_label == Phrase("Missing", "缺失"));
    CHECK(change.state_label == Phrase("Settled", "已结"));
    REQUIRE(change.steps.size() == 1);
    const review::Step& step = change.steps[0];
    CHECK(step.name() == "Bob");
    CHECK(step.event == "settle");
    CHECK(step.from_label.zh == "缺失");
    CHECK(step.to_label.zh == "已结");
    CHECK(step.note == "found behind shelf 3");
    CHECK(change.fields.empty());
    CHECK(change.alterations.empty());
}

TEST_CASE("a field is told by its label, with the labels of its old and its new value") {
    const RecordChange change = described({set("hurry", "great"), set("fine.paid", true),
                                           told(event("set", {{"values", data::Mapping{{"hurry", "great"}}}}))});
    REQUIRE(change.fields.size() == 2);
    CHECK(change.fields[0].label == Phrase("Hurry", "急迫"));
    CHECK(change.fields[0].before == Phrase("None", "无"));
    CHECK(change.fields[0].after == Phrase("Great", "很急"));
    CHECK(change.fields[1].path.str() == "fine.paid");
    CHECK(change.fields[1].before.empty());
    CHECK(change.fields[1].after == Phrase("yes", "是"));
}

TEST_CASE("a field that goes is told as one without a value now") {
    const RecordChange change = described({{Op::remove, data::Path() / "title", {}}, told(event("set"))});
    REQUIRE(change.fields.size() == 1);
    CHECK(change.fields[0].before.en == "Atlas");
    CHECK(change.fields[0].after.empty());
}

TEST_CASE("an entry stands with the step that brought it, one without a step by itself") {
    const RecordChange change =
        described({found("e1", "shelf 3"), found("e2", "cellar"), told(event("search", {{"entry", "e1"}}))});
    REQUIRE(change.steps.size() == 1);
    REQUIRE(change.steps[0].entries.size() == 1);
    const review::Entry& entry = change.steps[0].entries[0];
    CHECK(entry.id == "e1");
    CHECK(entry.at.en == "2026-03-02 09:30");
    REQUIRE(entry.parts.size() == 1);
    CHECK(entry.parts[0].value.en == "shelf 3");
    REQUIRE(change.entries.size() == 1);
    CHECK(change.entries[0].id == "e2");
    CHECK(change.fields.empty());
}

TEST_CASE("an event that names an entry of another time brings none") {
    const model::Complaint before = changed(record(), {found("e1", "shelf 3")});
    const RecordChange change = described(before, {told(event("search", {{"entry", "e1"}}))});
    REQUIRE(change.steps.size() == 1);
    CHECK(change.steps[0].entries.empty());
}

TEST_CASE("what had been recorded and is altered or gone is told as such, and never as a step") {
    const model::Complaint before = changed(record(), {found("e1", "shelf 3"), found("e2", "cellar")});
    const RecordChange change =
        described(before, {set("searches[0].where", "shelf 4"), {Op::remove, *data::Path::parse("searches[1]"), {}}});
    REQUIRE(change.alterations.size() == 2);
    CHECK_FALSE(change.alterations[0].gone);
    REQUIRE(change.alterations[0].fields.size() == 1);
    CHECK(change.alterations[0].fields[0].before.en == "shelf 3");
    CHECK(change.alterations[0].fields[0].after.en == "shelf 4");
    CHECK(change.alterations[1].gone);
    CHECK(change.alterations[1].path.str() == "searches[1]");
    CHECK(change.steps.empty());
}

TEST_CASE("an event under another name or of another moment is one gone and one that came") {
    const model::Complaint before = changed(record(), {told(event("search")), told(event("pay"))});
    const RecordChange change = described(before, {set("history[1].by", "Eve <eve@example.org>")});
    REQUIRE(change.alterations.size() == 1);
    CHECK(change.alterations[0].gone);
    CHECK(change.alterations[0].what.en.find("Bob") != std::string::npos);
    REQUIRE(change.steps.size() == 1);
    CHECK(change.steps[0].name() == "Eve");
}

TEST_CASE("an altered note of an event is an alteration of that event") {
    const RecordChange change = described({set("history[0].note", "by telephone"), told(event("search"))});
    REQUIRE(change.alterations.size() == 1);
    CHECK_FALSE(change.alterations[0].gone);
    CHECK(change.alterations[0].path.str() == "history[0]");
    REQUIRE(change.alterations[0].fields.size() == 1);
    CHECK(change.alterations[0].fields[0].after.en == "by telephone");
}

TEST_CASE("an event that a merge marked as not counting is no alteration, and places stay right behind it") {
    const model::Complaint before = changed(record(), {told(event("pay")), told(event("search"))});
    const RecordChange change =
        described(before, {set("history[1].set_aside", "taken twice"), set("history[2].note", "x")});
    REQUIRE(change.set_aside.size() == 1);
    CHECK(change.set_aside[0].event == "pay");
    CHECK(change.set_aside[0].set_aside == "taken twice");
    REQUIRE(change.alterations.size() == 1);
    CHECK(change.alterations[0].path.str() == "history[2]");
    CHECK(change.steps.empty());
}

TEST_CASE("events that came in between by a merge are steps, and nothing is altered") {
    const model::Complaint before = changed(record(), {told(event("pay", {}, "2026-03-02T11:00:00+08:00"))});
    const model::Complaint base = record();
    const model::Complaint after = changed(base, {told(event("search", {}, "2026-03-02T10:00:00+08:00")),
                                                  told(event("pay", {}, "2026-03-02T11:00:00+08:00"))});
    const policy::Policy policy = lost_books();
    const RecordChange change = review::describe(review::Words(policy, nullptr), &before, &after);
    CHECK(change.alterations.empty());
    REQUIRE(change.steps.size() == 1);
    CHECK(change.steps[0].event == "search");
}

TEST_CASE("last events that have gone are told as taken back") {
    const model::Complaint before =
        changed(record(), {set("state", "settled"), told(event("settle", {{"from", "missing"}, {"to", "settled"}}))});
    const model::Complaint after = record();
    const policy::Policy policy = lost_books();
    const RecordChange change = review::describe(review::Words(policy, nullptr), &before, &after);
    CHECK(review::word(change.how) == "taken_back");
    REQUIRE(change.undone.size() == 1);
    CHECK(change.undone[0].event == "settle");
    CHECK(change.alterations.empty());
    CHECK(change.steps.empty());
}

TEST_CASE("a new record is told with all that it says, but for what only plaint writes") {
    const policy::Policy policy = lost_books();
    const model::Complaint after = record();
    const RecordChange change = review::describe(review::Words(policy, nullptr), nullptr, &after);
    CHECK(review::word(change.how) == "added");
    CHECK_FALSE(change.moves_state());
    CHECK(change.kind_label.zh == "遗失");
    std::vector<std::string> paths;
    for (const review::FieldChange& field : change.fields) paths.push_back(field.path.str());
    CHECK(paths == std::vector<std::string>{"received.at", "hurry"});
    CHECK(change.fields[0].after.en == "2026-03-02 08:00");
    REQUIRE(change.steps.size() == 1);
    CHECK(change.steps[0].event == "register");
}

TEST_CASE("a record that has gone, bears another number, or only looks otherwise is told as that") {
    const policy::Policy policy = lost_books();
    const review::Words words(policy, nullptr);
    const model::Complaint one = record();
    CHECK(review::describe(words, &one, nullptr).how == RecordChange::How::removed);
    const model::Complaint renumbered = changed(one, {set("id", "LB-2026-002")});
    const RecordChange change = review::describe(words, &one, &renumbered);
    CHECK(change.how == RecordChange::How::renumbered);
    CHECK(change.id_then == "LB-2026-001");
    CHECK(change.id == "LB-2026-002");
    const model::Complaint same = record();
    CHECK(review::describe(words, &one, &same).how == RecordChange::How::rewritten);
}

TEST_CASE("what the present rules cannot name any more, the earlier ones name") {
    const policy::Policy then = lost_books();
    std::string renamed(k_policy);
    for (auto at = renamed.find("missing"); at != std::string::npos; at = renamed.find("missing", at))
        renamed.replace(at, 7, "absent");
    const policy::Policy now = lost_books(renamed);
    const model::Complaint before = record();
    const model::Complaint after = changed(before, {set("state", "absent")});
    const RecordChange change = review::describe(review::Words(now, &then), &before, &after);
    CHECK(change.state_then_label.zh == "缺失");
    CHECK(review::describe(review::Words(now, nullptr), &before, &after).state_then_label.zh == "missing");
}

TEST_CASE("what an entry corrects is named as people know it, not by its id") {
    const model::Complaint before = changed(record(), {found("aaaaaa", "shelf 3")});
    const std::size_t number = before.root().find("searches").size();
    const RecordChange change = described(
        before, {{Op::append, data::Path() / "searches",
                  data::Mapping{{"id", "bbbbbb"}, {"at", "2026-03-02T09:40:00+08:00"}, {"corrects", "aaaaaa"}}}});
    REQUIRE(change.entries.size() == 1);
    const auto& parts = change.entries[0].parts;
    const auto corrects =
        std::find_if(parts.begin(), parts.end(), [](const review::Part& one) { return one.path.str() == "corrects"; });
    REQUIRE(corrects != parts.end());
    CHECK(corrects->value.en.find("aaaaaa") == std::string::npos);
    CHECK(corrects->value.en == fmt::format("searches {}", number));
}

TEST_CASE("an event that just sets fields says which, by their labels") {
    const RecordChange change =
        described({set("hurry", "great"), told(event("set", {{"values", data::Mapping{{"hurry", "great"}}}}))});
    REQUIRE(change.steps.size() == 1);
    REQUIRE(change.steps[0].values.size() == 1);
    CHECK(change.steps[0].values[0].label == Phrase("Hurry", "急迫"));
    CHECK(change.steps[0].values[0].value == Phrase("Great", "很急"));
    const RecordChange other =
        described({set("hurry", "great"), told(event("pay", {{"values", data::Mapping{{"hurry", "great"}}}}))});
    CHECK(other.steps[0].values.empty());
}

TEST_CASE("what an event repeats of a field is called as the field is") {
    static const policy::Policy k_policy = lost_books();
    const review::Words words(k_policy, nullptr);
    CHECK(words.label(*data::Path::parse("history[0].values.hurry")) == Phrase("Hurry", "急迫"));
}
