#include "sample.hpp"

using namespace sample;

namespace {

struct Fault {
    const char* replace;
    const char* by;
    const char* code;
    const char* quoted;  ///< The text that the position must point to.
};

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("a policy is read with its names resolved") {
    const policy::Policy read = lost_books();
    REQUIRE(read.workflow_of("loss") != nullptr);
    CHECK(read.workflow_of("loss")->initial == "missing");
    CHECK(read.action("search")->typed() == "log search");
    CHECK(read.action("search")->options.front().need == policy::Need::required);
    CHECK(read.roles_of("Somebody <ADA@example.org>") == std::vector<std::string>{"librarian"});
    CHECK(read.roles_of("Ada <other@example.org>").empty());
    CHECK(read.state("loss", "settled")->phase == policy::Phase::closed);
    CHECK(read.state("loss", "shelved")->paused);
}

TEST_CASE("what is asked of history has its presets, and later layers change it member by member") {
    const policy::HistoryRules preset = lost_books().history;
    CHECK(preset.recorded_within == 900);
    CHECK_FALSE(preset.squash_within);
    CHECK(preset.signing == policy::Signing::free);
    CHECK(preset.overrides.empty());
    const std::string base =
        replaced(std::string(k_policy), R"("tracked": [)",
                 R"("history": {"recorded_within": "4h", "signatures": "required"}, "tracked": [)");
    const auto read = policy::read(
        {json(base), json(R"({"history": {"squash_within": "30d", "overrides": ["librarian"]}})")}, fields());
    REQUIRE(read);
    CHECK(read->history.recorded_within == 4 * 3600);
    CHECK(read->history.squash_within == 30 * 86400);
    CHECK(read->history.signing == policy::Signing::required);
    CHECK(read->history.overrides == std::vector<std::string>{"librarian"});
    CHECK(std::count(read->append_only.begin(), read->append_only.end(), data::Path() / "searches") == 1);
    CHECK(read->append_only.back() == data::Path() / "history");
}

TEST_CASE("what does not fit together in a policy is found where it stands") {
    const Fault faults[] = {
        {R"("series": "book", "workflow": "loss")", R"("series": "bok", "workflow": "loss")", "policy.unknown_name",
         "bok"},
        {R"("initial": "missing")", R"("initial": "mising")", "policy.unknown_name", "mising"},
        {R"("to": "settled")", R"("to": "setled")", "policy.unknown_name", "setled"},
        {R"("roles": ["librarian"]})", R"("roles": ["libraian"]})", "policy.unknown_name", "libraian"},
        {R"("require": "settle.unpaid")", R"("require": "settle.unpayed")", "policy.unknown_name", "settle.unpayed"},
        {R"({"on": "shelve")", R"({"on": "shelf")", "policy.unknown_name", "shelf"},
        {R"("path": "fine.paid")", R"("path": "fine.payed")", "policy.unknown_field", "fine.payed"},
        {R"("tracked": ["hurry"])", R"("tracked": ["hury"])", "policy.unknown_field", "hury"},
        {R"("require": "fine.paid")", R"("require": "fine.paid and")", "policy.bad_expression", "fine.paid and"},
        {R"("zone": "Asia/Shanghai")", R"("zone": "Asia/Shanghi")", "policy.bad_value", "Asia/Shanghi"},
        {R"(LB-{year}-{number:3})", R"(LB-{number:3})", "policy.bad_value", "LB-{number:3}"},
        {R"(Bob <bob@example.org>)", R"(Bob bob@example.org)", "policy.bad_value", "Bob bob@example.org"},
        {R"("entry": "searches")", R"("entry": "fine")", "policy.bad_value", "fine"},
        {R"("shelve": {"options": {}},)", R"("shelve": {"command": "pay", "options": {}},)", "policy.clash", "shelve"},
        {R"("tracked": [)", R"("history": {"overrides": ["libraian"]}, "tracked": [)", "policy.unknown_name",
         "libraian"},
        {R"("tracked": [)", R"("history": {"squash_within": "3bd"}, "tracked": [)", "policy.bad_value", "3bd"},
    };
    for (const Fault& fault : faults) {
        CAPTURE(fault.by);
        const std::string text = replaced(std::string(k_policy), fault.replace, fault.by);
        const auto read = policy::read({json(text)}, fields());
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Failing::data);
        const Finding& found = read.error().findings.front();
        CHECK(found.code == fault.code);
        CHECK(found.file == "sample.json");
        const std::string rest =
            found.position.source_line.substr(found.position.source_line.find(fault.quoted) != std::string::npos
                                                  ? found.position.source_line.find(fault.quoted)
                                                  : 0);
        CHECK(rest.starts_with(fault.quoted));
        CHECK_FALSE(found.message.zh.empty());
    }
}

TEST_CASE("a repository's policy replaces, adds and removes entries by name") {
    const std::string own = R"({
      "conditions": {"settle.unpaid": {"require": "fine.cents = 0", "message": {"en": "own", "zh": "自定义"}}},
      "actions": {"unshelve": {"label": {"en": "Back", "zh": "取回"}, "options": {"hurry": {}}}},
      "people": [{"person": "Cy <cy@example.org>", "roles": ["librarian"]}]})";
    const auto read = policy::read({json(k_policy), json(own)}, fields());
    REQUIRE(read);
    CHECK(read->conditions.size() == 1);
    CHECK(read->conditions.front()->message.en == "own");
    CHECK(read->action("unshelve")->options.size() == 1);
    CHECK(read->roles_of("Cy <cy@example.org>").size() == 1);

    const auto without =
        policy::read({json(k_policy), json(R"({"actions": {"shelve": null, "unshelve": null}})")}, fields());
    REQUIRE_FALSE(without);  // the workflow still uses them
    CHECK(without.error().findings.front().code == "policy.unknown_name");
}

TEST_CASE("ids follow their series in both directions") {
    const policy::Policy read = lost_books();
    const policy::Series& series = read.series.front();
    CHECK(series.id(2026, 7) == "LB-2026-007");
    CHECK(series.id(2026, 1234) == "LB-2026-1234");
    CHECK(series.parse("LB-2026-1234")->number == 1234);
    CHECK(series.path({2026, 1234}) == "books/2026/12/LB-2026-1234.yaml");
    for (const char* bad :
         {"LB-2026-0007", "LB-2026-7", "LB-2026-000", "LB-2026-../1", "LB-26-001", "XX-2026-001", "LB-2026-001x", ""}) {
        CAPTURE(bad);
        CHECK_FALSE(series.parse(bad));
    }
}

TEST_CASE("what a successor copies are fields, and its link is of a type that there is") {
    const std::string schema =
        replaced(std::string(k_schema), R"("title": {"type": "string"},)",
                 R"("title": {"type": "string"}, "links": {"type": "array", "items": {"type": "object", "properties":
                    {"type": {"enum": ["after"]}, "to": {"type": "string"}}}},)");
    const auto read = [&](std::string_view successor) {
        return policy::read({json(k_policy), json(fmt::format(R"({{"successor": {}}})", successor))},
                            *schema::Fields::read(json(schema)));
    };
    const auto good = read(R"({"copies": ["title", "fine"], "link": "after"})");
    REQUIRE(good);
    REQUIRE(good->successor);
    CHECK(good->successor->copies.size() == 2);
    CHECK(good->successor->link == "after");
    const auto wrong = read(R"({"copies": ["titel"], "link": "before"})");
    REQUIRE_FALSE(wrong);
    REQUIRE(wrong.error().findings.size() == 2);
    CHECK(wrong.error().findings[0].code == "policy.unknown_field");
    CHECK(wrong.error().findings[0].field == "successor.copies[0]");
    CHECK(wrong.error().findings[1].code == "policy.unknown_name");
    CHECK(wrong.error().findings[1].field == "successor.link");
    const auto none = policy::read(
        {json(k_policy), json(R"({"successor": {"link": "x"}})"), json(R"({"successor": null})")}, fields());
    REQUIRE(none);
    CHECK_FALSE(none->successor);
}
