#include "policy/renumber.hpp"

#include "sample.hpp"

using namespace plaint;
using data::Change;
using policy::judge;

namespace {

const policy::Policy& lost() {
    static const policy::Policy k_policy = sample::lost_books();
    return k_policy;
}
time::Instant noon() { return sample::at("2026-03-02T12:00:00+08:00"); }

data::Path path(std::string_view text) { return *data::Path::parse(text); }

/// A record with a link, an attached file and its number in the title.
model::Complaint linked() {
    return sample::changed(
        sample::record(),
        {{Change::Op::set, path("title"), data::Value("LB-2026-001: atlas (not LB-2026-0011)")},
         {Change::Op::append, path("twins"), data::Mapping{{"id", "aaaaaa"}, {"to", "LB-2026-007"}, {"note", "twin"}}},
         {Change::Op::append, path("evidence"),
          data::Mapping{{"id", "bbbbbb"}, {"path", "evidence/LB-2026-001/cover.png"}}}});
}

std::vector<Change> alias(const char* at = "2026-03-02T10:00:00+08:00") {
    return {{Change::Op::set, path("id"), data::Value("LB-2026-002")},
            {Change::Op::append, path("aliases"), data::Mapping{{"id", "LB-2026-001"}, {"at", at}}}};
}

policy::Request told(std::string from, std::string to, std::vector<Change> fields) {
    policy::Request request;
    request.event = policy::builtin::k_renumber;
    request.renumbered = {std::move(from), std::move(to)};
    request.fields = std::move(fields);
    return request;
}

/// The record after the event that tells of its own new number, with these changes.
model::Complaint renumbered(const model::Complaint& before, std::vector<Change> fields) {
    const auto changes =
        policy::decide(lost(), before, told("LB-2026-001", "LB-2026-002", std::move(fields)), sample::acting());
    REQUIRE(changes);
    return sample::changed(before, *changes);
}

/// The same for the number of another record, LB-2026-007, that became LB-2026-009.
model::Complaint follows(const model::Complaint& before, std::vector<Change> fields) {
    const auto changes =
        policy::decide(lost(), before, told("LB-2026-007", "LB-2026-009", std::move(fields)), sample::acting());
    REQUIRE(changes);
    return sample::changed(before, *changes);
}

sample::Codes judged(const model::Complaint& before, const model::Complaint& after) {
    return sample::codes(judge(lost(), &before, after, noon()));
}

}  // namespace

TEST_CASE("a record gets another number by the event that says so, and keeps the old one as an alias") {
    const auto before = linked();
    std::vector<Change> fields = alias();
    fields.push_back({Change::Op::set, path("title"), data::Value("LB-2026-002: atlas (not LB-2026-0011)")});
    fields.push_back({Change::Op::set, path("evidence[0].path"), data::Value("evidence/LB-2026-002/cover.png")});
    const auto after = renumbered(before, std::move(fields));
    CHECK(judged(before, after) == sample::Codes{});
    CHECK(sample::codes(policy::audit(lost(), after, noon())) == sample::Codes{});
    CHECK(after.root().at(path("history[1].renumbered.to")).text() == "LB-2026-002");
}

TEST_CASE("a number changes in a state that allows nothing else") {
    const auto settled = sample::record(R"({
      "id": "LB-2026-001", "uid": "U1", "kind": "loss", "state": "settled", "received": {"at": "2026-03-02T08:00:00+08:00"},
      "recorded": {"at": "2026-03-02T09:00:00+08:00", "by": "Ada <ada@example.org>"},
      "history": [{"at": "2026-03-02T09:00:00+08:00", "by": "Ada <ada@example.org>", "event": "import", "to": "settled"}]})");
    CHECK(judged(settled, renumbered(settled, alias())) == sample::Codes{});
}

TEST_CASE("a number that changes without its event, or without its alias, is a fixed field") {
    const auto before = sample::record();
    CHECK(judged(before, sample::changed(before, {alias()[0]})) == sample::Codes{"record.fixed_field"});
    CHECK(judged(before, renumbered(before, {alias()[0]})) == sample::Codes{"record.fixed_field"});
    CHECK(judged(before, sample::changed(before, alias())) == sample::Codes{"record.fixed_field"});
}

TEST_CASE("an alias without its event is untold, and so is one of another moment") {
    const auto forged = sample::changed(sample::record(), {alias()[1]});
    const Findings found = policy::audit(lost(), forged, noon());
    REQUIRE(sample::codes(found) == sample::Codes{"record.alias_untold"});
    CHECK(found.front().field == "aliases[0].id");
    const auto before = sample::record();
    CHECK(judged(before, renumbered(before, alias("2026-03-02T09:59:59+08:00"))) ==
          sample::Codes{"record.alias_untold"});
}

TEST_CASE("nothing but numbers changes under the event") {
    const auto before = linked();
    std::vector<Change> fields = alias();
    fields.push_back({Change::Op::set, path("fine.paid"), data::Value(true)});
    CHECK(judged(before, renumbered(before, std::move(fields))) == sample::Codes{"record.renumbered_more"});
    fields = alias();
    fields.push_back({Change::Op::set, path("title"), data::Value("Another book")});
    CHECK(judged(before, renumbered(before, std::move(fields))) == sample::Codes{"record.renumbered_more"});
    fields = alias();
    fields.push_back({Change::Op::append, path("twins"), data::Mapping{{"id", "cccccc"}, {"to", "LB-2026-008"}}});
    CHECK(judged(before, renumbered(before, std::move(fields))) == sample::Codes{"record.renumbered_more"});
}

TEST_CASE("entries follow the numbers that the event tells, and no others") {
    const auto before = linked();
    const auto link_to = [&](const char* id) {
        return std::vector<Change>{{Change::Op::set, path("twins[0].to"), data::Value(id)}};
    };
    CHECK(judged(before, follows(before, link_to("LB-2026-009"))) == sample::Codes{});
    const sample::Codes rewritten{"history.rewritten", "record.renumbered_more"};
    CHECK(judged(before, follows(before, link_to("LB-2026-010"))) == rewritten);
    CHECK(judged(before, follows(before, {{Change::Op::set, path("twins[0].note"), data::Value("LB-2026-009")}})) ==
          rewritten);
    CHECK(judged(before, renumbered(before, alias())) == sample::Codes{});
    CHECK(judged(before, sample::changed(before, link_to("LB-2026-009"))) == sample::Codes{"history.rewritten"});
}

TEST_CASE("an attached file moves to the folder of the new number under its own name") {
    const auto before = linked();
    for (const char* wrong : {"evidence/LB-2026-002/other.png", "evidence/LB-2026-003/cover.png"}) {
        std::vector<Change> fields = alias();
        fields.push_back({Change::Op::set, path("evidence[0].path"), data::Value(wrong)});
        CHECK(judged(before, renumbered(before, std::move(fields))) ==
              sample::Codes{"history.rewritten", "record.renumbered_more"});
    }
}

TEST_CASE("the event moves no record") {
    const auto before = sample::record();
    const auto after =
        sample::changed(renumbered(before, alias()), {{Change::Op::set, path("history[1].to"), data::Value("settled")},
                                                      {Change::Op::set, path("state"), data::Value("settled")}});
    CHECK(judged(before, after).front() == "record.renumbered_more");
    CHECK(sample::codes(policy::audit(lost(), after, noon())).front() == "history.broken_chain");
}

TEST_CASE("a number in a text is replaced where it stands as a word") {
    CHECK(policy::moved_text("A-1, A-12 and xA-1; A-1", "A-1", "B-2") == "B-2, A-12 and xA-1; B-2");
    CHECK(policy::moved_path("evidence/A-1/x/A-1", "A-1", "B-2") == "evidence/B-2/x/A-1");
    CHECK(policy::moved_path("evidence/A-12/x", "A-1", "B-2") == "evidence/A-12/x");
}
