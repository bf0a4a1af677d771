#include "sample.hpp"

using namespace sample;

namespace {

using Op = data::Change::Op;

data::Value event(std::string_view name, data::Mapping more = {}, std::string_view by = "Ada <ada@example.org>",
                  std::string_view when = "2026-03-02T10:00:00+08:00") {
    data::Mapping out{{"at", when}, {"by", by}, {"event", name}};
    for (auto& one : more) out.push_back(std::move(one));
    return out;
}

data::Change told(data::Value one) { return {Op::append, data::Path() / "history", std::move(one)}; }
data::Change set(const char* path, data::Value value) { return {Op::set, *data::Path::parse(path), std::move(value)}; }

/// What judge says of a change of the sample record.
Codes judged(const std::vector<data::Change>& changes) {
    const policy::Policy rules = lost_books();
    const model::Complaint before = record();
    return codes(policy::judge(rules, &before, changed(before, changes), at("2026-03-02T10:00:00+08:00")));
}

data::Value settled(std::string_view by = "Ada <ada@example.org>") {
    return event("settle", {{"from", "missing"}, {"to", "settled"}}, by);
}

}  // namespace

TEST_CASE("a legal step with its conditions met is allowed") {
    CHECK(judged({set("fine.paid", true), set("state", "settled"), told(settled())}) == Codes{});
    CHECK(judged({told(event("search", {{"entry", "e1"}})),
                  {Op::append, data::Path() / "searches", data::Mapping{{"id", "e1"}, {"where", "shelf 3"}}}}) ==
          Codes{});
}

TEST_CASE("every way round the rules is refused by its own code") {
    CHECK(judged({set("state", "settled"), told(settled())}) == Codes{"settle.unpaid"});
    CHECK(judged({set("fine.paid", true), set("state", "settled"), told(settled("Bob <bob@example.org>"))}) ==
          Codes{"transition.role"});
    CHECK(judged({set("state", "settled")}) == Codes{"history.silent_change", "history.state_mismatch"});
    CHECK(judged({set("title", "Globe")}) == Codes{"history.silent_change"});
    CHECK(judged({told(event("unshelve", {{"from", "missing"}, {"to", "missing"}}))}) == Codes{"transition.illegal"});
    CHECK(judged({told(event("dance"))}) == Codes{"transition.illegal"});
    CHECK(judged({set("fine.paid", true), set("state", "shelved"),
                  told(event("settle", {{"from", "missing"}, {"to", "shelved"}}))}) == Codes{"history.broken_chain"});
    CHECK(judged({set("id", "LB-2026-002"), told(event("set"))}) == Codes{"record.fixed_field"});
    CHECK(judged({set("kind", "other"), told(event("set"))}) == Codes{"record.unknown_kind"});
    CHECK(judged({set("history[0].by", "Bob <bob@example.org>"), told(event("set"))}) == Codes{"history.rewritten"});
    CHECK(judged({{Op::remove, data::Path() / "history" / std::size_t{0}, {}}}) == Codes{"history.missing"});
    CHECK(judged({set("hurry", "great"), told(event("set"))}) == Codes{"history.untracked_change"});
    CHECK(judged({set("hurry", "great"), told(event("set", {{"values", data::Mapping{{"hurry", "great"}}}}))}) ==
          Codes{});
    CHECK(judged({told(event("set", {}, "Ada <ada@example.org>", "2026-03-02T08:59:59+08:00"))}) ==
          Codes{"history.time_order"});
    CHECK(judged({told(event("set", {}, "Ada <ada@example.org>", "2026-03-03T10:00:00+08:00"))}) ==
          Codes{"history.time_order"});
    CHECK(judged({told(event("set", {{"effective", "2026-03-02T23:00:00+08:00"}}))}) == Codes{"history.time_order"});
    CHECK(judged({set("received.at", "2026-03-02T23:00:00+08:00"), told(event("set"))}) ==
          Codes{"record.received_later"});
    CHECK(judged({{Op::append, data::Path() / "searches", data::Mapping{{"id", "e1"}}}, told(event("edit"))}) ==
          Codes{"record.unowned_entry"});
    CHECK(judged({told(event("search", {{"entry", "e9"}}))}) == Codes{"record.dangling_entry"});
}

TEST_CASE("events that are set aside stay and do not count") {
    const policy::Policy rules = lost_books();
    const model::Complaint before = record();
    const model::Complaint merged = changed(
        before, {set("state", "shelved"),
                 told(event("settle", {{"from", "missing"}, {"to", "settled"}, {"set_aside", "shelved meanwhile"}})),
                 told(event("shelve", {{"from", "missing"}, {"to", "shelved"}}))});
    CHECK(merged.history().size() == 2);
    CHECK(model::event_of(merged.root().find("history").at(1)).set_aside == "shelved meanwhile");
    CHECK(policy::audit(rules, merged, at("2026-03-02T11:00:00+08:00")).empty());
    const model::Complaint later =
        changed(merged, {set("state", "missing"), told(event("unshelve", {{"from", "shelved"}, {"to", "missing"}}))});
    CHECK(policy::judge(rules, &merged, later, at("2026-03-02T11:00:00+08:00")).empty());
}

TEST_CASE("only a merge sets events aside") {
    CHECK(judged({told(event("settle", {{"from", "missing"}, {"to", "settled"}, {"set_aside", "why"}}))}) ==
          Codes{"history.set_aside"});
    CHECK(judged({set("history[0].set_aside", "why"), told(event("set"))}) == Codes{"history.rewritten"});
}

TEST_CASE("an entry does not count together with its event, never by itself") {
    const policy::Policy rules = lost_books();
    const time::Instant later = at("2026-03-02T11:00:00+08:00");
    const model::Complaint plain =
        changed(record(), {told(event("search", {{"entry", "e1"}})),
                           {Op::append, data::Path() / "searches", data::Mapping{{"id", "e1"}, {"where", "shelf 3"}}}});
    const model::Complaint both =
        changed(plain, {set("history[1].set_aside", "why"), set("searches[0].set_aside", "why")});
    CHECK(codes(policy::audit(rules, both, later)) == Codes{});
    const model::Complaint alone = changed(plain, {set("searches[0].set_aside", "why")});
    CHECK(codes(policy::audit(rules, alone, later)) == Codes{"record.set_aside_alone"});
    // Nobody but a merge brings the mark, to an entry of one's own or of another.
    CHECK(codes(policy::judge(rules, &plain, changed(both, {told(event("set"))}), later)) ==
          Codes{"history.rewritten", "history.rewritten"});
    CHECK(judged({told(event("search", {{"entry", "e1"}})),
                  {Op::append, data::Path() / "searches", data::Mapping{{"id", "e1"}, {"set_aside", "why"}}}}) ==
          Codes{"record.set_aside_alone"});
}

TEST_CASE("conditions of a state go on holding while the record is in it") {
    const policy::Policy rules = lost_books();
    const model::Complaint before = record();
    const model::Complaint closed = changed(before, {set("fine.paid", true), set("state", "settled"), told(settled())});
    const model::Complaint spoiled = changed(closed, {set("fine.paid", false), told(event("set"))});
    CHECK(codes(policy::judge(rules, &closed, spoiled, at("2026-03-02T10:00:00+08:00"))) == Codes{"settle.unpaid"});
    CHECK(codes(policy::audit(rules, spoiled, at("2026-03-02T11:00:00+08:00"))) == Codes{"settle.unpaid"});
    CHECK(policy::audit(rules, closed, at("2026-03-02T11:00:00+08:00")).empty());
}

TEST_CASE("the state before a pause is found again, whatever happened meanwhile") {
    const policy::Policy rules = lost_books();
    const model::Complaint before = record();
    const model::Complaint shelved =
        changed(before, {set("state", "shelved"), told(event("shelve", {{"from", "missing"}, {"to", "shelved"}}))});
    const model::Complaint noted = changed(shelved, {set("title", "Globe"), told(event("edit"))});
    const policy::Choice choice =
        policy::choose(rules, noted, "unshelve", "Bob <bob@example.org>", at("2026-03-02T11:00:00+08:00"));
    REQUIRE(choice.transition != nullptr);
    CHECK(choice.to == "missing");
}

TEST_CASE("a state that no event tells is sent back, and on only where the workflow has a step") {
    const policy::Policy rules = lost_books();
    const time::Instant now = at("2026-03-02T11:00:00+08:00");
    const auto hint = [&](const std::vector<data::Change>& changes) {
        const Findings findings = policy::audit(rules, changed(record(), changes), now);
        REQUIRE(codes(findings) == Codes{"history.state_mismatch"});
        return findings.front().hint.en;
    };
    CHECK(hint({set("state", "settled")}) ==
          "Put `state: missing` back, then take the step with plaint: plaint move LB-2026-001 settled");
    const auto shelved = told(event("shelve", {{"from", "missing"}, {"to", "shelved"}}));
    CHECK(hint({shelved, set("state", "missing")}).ends_with("plaint move LB-2026-001 missing"));
    CHECK(hint({shelved, set("state", "settled")}) ==
          "Put `state: shelved` back: no step leads from \"shelved\" to \"Settled\"; `plaint show LB-2026-001` names "
          "those that there are");
}

TEST_CASE("a record at rest is audited by its own history") {
    const policy::Policy rules = lost_books();
    const time::Instant now = at("2026-03-02T11:00:00+08:00");
    CHECK(policy::audit(rules, record(), now).empty());
    CHECK(codes(policy::audit(rules, changed(record(), {set("state", "settled")}), now)) ==
          Codes{"history.state_mismatch"});
    CHECK(codes(policy::audit(rules, changed(record(), {set("history[0].event", "search")}), now)) ==
          Codes{"history.missing"});
    const auto late = set("received.at", "2026-03-02T23:00:00+08:00");
    CHECK(codes(policy::audit(rules, changed(record(), {late}), now)) == Codes{"record.received_later"});
    // What was wrong before is told by `check`, and does not stand in the way of mending something else.
    const model::Complaint wrong = changed(record(), {late});
    CHECK(policy::judge(rules, &wrong, changed(wrong, {told(event("set"))}), at("2026-03-02T10:00:00+08:00")).empty());
    const model::Complaint jump =
        changed(record(), {told(event("unshelve", {{"from", "shelved"}, {"to", "missing"}}))});
    CHECK(codes(policy::audit(rules, jump, now)) == Codes{"history.broken_chain", "transition.illegal"});
    const model::Complaint twice =
        changed(record(), {{Op::append, data::Path() / "searches", data::Mapping{{"id", "e1"}}},
                           {Op::append, data::Path() / "searches", data::Mapping{{"id", "e1"}}}});
    CHECK(codes(policy::audit(rules, twice, now)) == Codes{"record.repeated_entry"});
    const model::Complaint imported = changed(
        record(), {set("history[0].event", "import"), set("history[0].to", "shelved"), set("state", "shelved")});
    CHECK(codes(policy::audit(rules, imported, now)) == Codes{"import.state"});
}
