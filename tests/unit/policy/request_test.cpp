#include "sample.hpp"

using namespace sample;

namespace {

using Op = data::Change::Op;

policy::Request asked(std::string event, std::vector<data::Change> fields = {}, data::Mapping entry = {},
                      std::string note = {}) {
    policy::Request request;
    request.event = std::move(event);
    request.fields = std::move(fields);
    request.entry = std::move(entry);
    request.note = std::move(note);
    return request;
}

model::Complaint after(const policy::Policy& rules, const model::Complaint& before, const policy::Request& request,
                       const policy::Acting& who = acting()) {
    const auto changes = policy::decide(rules, before, request, who);
    REQUIRE(changes);
    return changed(before, *changes);
}

}  // namespace

TEST_CASE("what is decided passes the judge") {
    const policy::Policy rules = lost_books();
    const model::Complaint before = record();
    policy::Request request = asked("search", {}, {{"where", "attic"}}, "by lamp light");
    const model::Complaint searched = after(rules, before, request);
    CHECK(policy::judge(rules, &before, searched, acting().now).empty());
    CHECK(searched.root().find("searches").at(0).find("id").text() == "e00001");
    CHECK(searched.history().back().view.find("entry").text() == "e00001");
    CHECK(searched.history().back().view.find("note").text() == "by lamp light");
    CHECK(searched.history().back().to.empty());
}

TEST_CASE("a step that moves the record says from where to where") {
    const policy::Policy rules = lost_books();
    const model::Complaint before = record();
    const model::Complaint moved = after(rules, before, asked("shelve"));
    CHECK(moved.state() == "shelved");
    CHECK(moved.history().back().from == "missing");
    CHECK(moved.history().back().to == "shelved");
}

TEST_CASE("changes of tracked fields stand in the event, others do not") {
    const policy::Policy rules = lost_books();
    const std::vector<data::Change> fields{{Op::set, data::Path() / "hurry", data::Value("great")},
                                           {Op::set, data::Path() / "title", data::Value("Globe")}};
    const model::Complaint set = after(rules, record(), asked("set", fields, {}, {}));
    const data::View values = set.history().back().view.find("values");
    CHECK(values.size() == 1);
    CHECK(values.find("hurry").text() == "great");
}

TEST_CASE("a refusal says what is missing, what was found, and how to go on") {
    const policy::Policy rules = lost_books();
    const auto refused = policy::decide(rules, record(), asked("settle"), acting("Bob <bob@example.org>"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Failing::refused);
    REQUIRE(codes(refused.error().findings) == Codes{"settle.unpaid", "transition.role"});
    const Finding& unpaid = refused.error().findings[0];
    CHECK(unpaid.message.en.find("the fine is not paid") == 0);
    CHECK(unpaid.message.zh.find("罚款未付") == 0);
    CHECK(unpaid.hint.en == "plaint set LB-2026-001 fine.paid yes");
    CHECK(refused.error().findings[1].hint.en.find("Ada") != std::string::npos);
}

TEST_CASE("from a state, the steps that are possible are told with what stands in their way") {
    const policy::Policy rules = lost_books();
    const auto all = policy::possibilities(rules, record(), "Ada <ada@example.org>", acting().now);
    const auto settle =
        std::find_if(all.begin(), all.end(), [](const policy::Possibility& one) { return one.event == "settle"; });
    REQUIRE(settle != all.end());
    CHECK(codes(settle->missing) == Codes{"settle.unpaid"});
    CHECK(std::none_of(all.begin(), all.end(), [](const policy::Possibility& one) { return one.event == "unshelve"; }));
}

TEST_CASE("a new record is composed in the schema's order with its first event") {
    const policy::Policy rules = lost_books();
    const data::Mapping fields{
        {"hurry", "great"}, {"title", "Atlas"}, {"received", data::Mapping{{"at", "2026-03-02T08:00:00+08:00"}}}};
    const auto value = policy::compose(rules, fields, "loss", "LB-2026-001", asked("register"), acting());
    REQUIRE(value);
    std::vector<std::string> keys;
    for (const auto& [key, member] : *value->get<data::Mapping>()) keys.push_back(key);
    CHECK(keys ==
          std::vector<std::string>{"id", "uid", "kind", "state", "title", "received", "recorded", "hurry", "history"});
    const model::Complaint made(data::Document::of(*value));
    CHECK(policy::judge(rules, nullptr, made, acting().now).empty());
    CHECK(made.history().front().to == "missing");

    const auto unknown = policy::compose(rules, fields, "theft", "LB-2026-001", asked("register"), acting());
    REQUIRE_FALSE(unknown);
    CHECK(codes(unknown.error().findings) == Codes{"record.unknown_kind"});
}
