#include "verify/growth.hpp"

#include "unit/policy/sample.hpp"
#include "verify/as_of.hpp"
#include "verify/joined.hpp"

using namespace sample;
using namespace plaint::verify;

namespace {

using Op = data::Change::Op;

data::Change told(std::string_view name, std::string_view when, data::Mapping more = {}) {
    data::Mapping event{{"at", when}, {"by", "Ada <ada@example.org>"}, {"event", name}};
    for (auto& one : more) event.push_back(std::move(one));
    return {Op::append, data::Path() / "history", data::Value(std::move(event))};
}
data::Change set(const char* path, data::Value value) { return {Op::set, *data::Path::parse(path), std::move(value)}; }
data::Change search(std::string_view id) {
    return {Op::append, data::Path() / "searches", data::Value(data::Mapping{{"id", id}, {"where", "shelf"}})};
}

constexpr std::string_view k_ten = "2026-03-02T10:00:00+08:00";
constexpr std::string_view k_eleven = "2026-03-02T11:00:00+08:00";

Codes judged(const std::vector<data::Change>& changes) {
    const policy::Policy rules = lost_books();
    const model::Complaint before = record();
    const model::Complaint after = changed(before, changes);
    return codes(judge_growth(rules, &before, after, new_events(&before, after), at(k_eleven)));
}

Codes joined(const model::Complaint& base, const model::Complaint& one, const model::Complaint& other,
             const model::Complaint& result) {
    const policy::Policy rules = lost_books();
    std::vector<Side> sides = {{&one, {{}, {&base}}}, {&other, {{&base}, {}}}};
    return codes(judge_joined(rules, sides, result, at(k_eleven)));
}

}  // namespace

TEST_CASE("a record as of an earlier event lacks what later ones brought, and has the values told by then") {
    const policy::Policy rules = lost_books();
    const model::Complaint after =
        changed(record(), {search("e1"), told("search", k_ten, {{"entry", "e1"}}), set("hurry", "great"),
                           told("set", k_ten, {{"values", data::Mapping{{"hurry", "great"}}}}), set("state", "shelved"),
                           told("shelve", k_eleven, {{"from", "missing"}, {"to", "shelved"}})});
    const model::Complaint first = as_of(rules, after, 1);
    CHECK(first.history().size() == 1);
    CHECK(first.state() == "missing");
    CHECK(first.root().find("hurry").text() == "none");
    CHECK(first.root().find("searches").size() == 0);
    const model::Complaint third = as_of(rules, after, 3);
    CHECK(third.history().size() == 3);
    CHECK(third.state() == "missing");
    CHECK(third.root().find("hurry").text() == "great");
    CHECK(third.root().find("searches").size() == 1);
}

TEST_CASE("several events of one commit are judged each by itself") {
    CHECK(judged({set("fine.paid", true), told("pay", k_ten), set("state", "settled"),
                  told("settle", k_eleven, {{"from", "missing"}, {"to", "settled"}})}) == Codes{});
    // Unshelved again, it could be settled; a step out of the shelf there is none.
    CHECK(judged({told("shelve", k_ten, {{"from", "missing"}, {"to", "shelved"}}), set("fine.paid", true),
                  set("state", "settled"), told("settle", k_eleven, {{"from", "shelved"}, {"to", "settled"}})}) ==
          Codes{"transition.illegal"});
    CHECK(judged({told("search", k_eleven), told("search", k_ten)}) == Codes{"history.time_order"});
}

TEST_CASE("an event that stands before others is judged where it stands") {
    const policy::Policy rules = lost_books();
    const model::Complaint start = record();
    const model::Complaint before = changed(start, {search("e2"), told("search", k_eleven, {{"entry", "e2"}})});
    const model::Complaint after = changed(start, {search("e1"), told("search", k_ten, {{"entry", "e1"}}), search("e2"),
                                                   told("search", k_eleven, {{"entry", "e2"}})});
    const NewEvents events = new_events(&before, after);
    CHECK(events.kept);
    CHECK_FALSE(events.at_end);
    CHECK(events.places == std::vector<std::size_t>{1});
    CHECK(codes(judge_growth(rules, &before, after, events, at(k_eleven))) == Codes{});
    const model::Complaint late = changed(start, {search("e1"), told("search", k_eleven, {{"entry", "e1"}}),
                                                  search("e2"), told("search", k_ten, {{"entry", "e2"}})});
    const model::Complaint earlier = changed(start, {search("e2"), told("search", k_ten, {{"entry", "e2"}})});
    CHECK_FALSE(judge_growth(rules, &earlier, late, new_events(&earlier, late), at(k_eleven)).empty());
}

TEST_CASE("a history that lost an event is rewritten, whatever came instead") {
    const policy::Policy rules = lost_books();
    const model::Complaint before = changed(record(), {told("search", k_ten)});
    const model::Complaint after = changed(record(), {told("search", k_eleven)});
    const NewEvents events = new_events(&before, after);
    CHECK_FALSE(events.kept);
    CHECK(codes(judge_growth(rules, &before, after, events, at(k_eleven))) == Codes{"history.rewritten"});
}

TEST_CASE("a merge holds what both sides have, and nothing else") {
    const model::Complaint base = record();
    const model::Complaint one = changed(base, {search("e1"), told("search", k_ten, {{"entry", "e1"}})});
    const model::Complaint other = changed(base, {search("e2"), told("search", k_eleven, {{"entry", "e2"}})});
    const model::Complaint both = changed(one, {search("e2"), told("search", k_eleven, {{"entry", "e2"}})});
    CHECK(joined(base, one, other, both) == Codes{});
    CHECK(joined(base, one, other, one) == Codes{"verify.merge_lost", "verify.merge_lost"});
    CHECK(joined(base, one, other, changed(both, {set("title", "Globe")})) == Codes{"verify.merge_invented"});
    CHECK(joined(base, one, other, changed(both, {told("search", k_eleven, {{"note", "mine"}})})) ==
          Codes{"verify.merge_invented"});
    CHECK(joined(base, one, other, changed(both, {told("search", k_eleven, {{"entry", "e2"}})})) ==
          Codes{"verify.merge_invented"});
    CHECK(joined(base, one, other, changed(both, {set("state", "shelved")})) == Codes{"history.state_mismatch"});
}

TEST_CASE("a merge may set events aside, and does not bring back what one side took back") {
    const model::Complaint start = record();
    const model::Complaint base = changed(start, {told("search", k_ten)});
    CHECK(joined(base, base, start, start) == Codes{});
    CHECK(joined(start, base, start, start) == Codes{"verify.merge_lost"});
    const model::Complaint aside = changed(base, {set("history[1].set_aside", "done twice")});
    const model::Complaint other = changed(start, {told("search", k_eleven)});
    CHECK(joined(start, base, other, changed(aside, {told("search", k_eleven)})) == Codes{});
    // Nobody else took a step: there is nothing to set it aside for.
    CHECK(joined(start, base, start, aside) == Codes{"verify.merge_invented"});
    CHECK(joined(start, aside, other, changed(base, {told("search", k_eleven)})) == Codes{"verify.merge_invented"});
}

TEST_CASE("a merge may set entries aside with their events") {
    const model::Complaint base = record();
    const model::Complaint one = changed(base, {search("e1"), told("search", k_ten, {{"entry", "e1"}})});
    const model::Complaint other = changed(base, {search("e2"), told("search", k_eleven, {{"entry", "e2"}})});
    const model::Complaint both = changed(one, {search("e2"), told("search", k_eleven, {{"entry", "e2"}})});
    CHECK(joined(base, one, other,
                 changed(both, {set("history[2].set_aside", "twice"), set("searches[1].set_aside", "twice")})) ==
          Codes{});
    CHECK(joined(base, one, other, changed(both, {set("searches[1].set_aside", "twice")})) ==
          Codes{"record.set_aside_alone"});
}

TEST_CASE("the events of a side keep their order in a merge") {
    const model::Complaint base = record();
    const model::Complaint one = changed(base, {search("e1"), search("e2"), told("search", k_ten, {{"entry", "e1"}}),
                                                told("search", k_ten, {{"entry", "e2"}})});
    const model::Complaint turned = changed(base, {search("e2"), search("e1"), told("search", k_ten, {{"entry", "e1"}}),
                                                   told("search", k_ten, {{"entry", "e2"}})});
    CHECK(joined(base, one, base, turned) == Codes{"verify.merge_order"});
}
