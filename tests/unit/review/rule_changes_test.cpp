#include "review/policy_change.hpp"

#include "unit/policy/sample.hpp"

using namespace sample;
using review::RuleChange;

namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    return text.replace(at, from.size(), to);
}

/// The sample with a clock: a day to settle a loss, an hour in great hurry.
std::string rules() {
    return replaced(std::string(k_policy), R"("tracked": ["hurry"],)",
                    R"("tracked": ["hurry"], "clocks": {"settling": {"label": {"en": "Settling", "zh": "结案"},
                       "start": "received.at", "stop": {"event": "settle"}, "targets": [
                         {"name": "all", "label": {"en": "all", "zh": "全部"}, "target": "24h"},
                         {"name": "hurry", "label": {"en": "in hurry", "zh": "急件"}, "when": "hurry = great", "target": "1h"}]}},)");
}

struct World {
    std::vector<data::Document> layers;
    policy::Policy policy;
    sla::Rules clocks;

    [[nodiscard]] review::InForce in_force() const { return {"lost-books", layers, policy, clocks}; }
};

World world(const std::string& text) {
    World out;
    out.layers = {json(text)};
    out.policy = lost_books(text);
    auto clocks = sla::read(out.layers, out.policy, [](std::string_view) {
        return Result<std::optional<data::Document>>(std::optional<data::Document>());
    });
    REQUIRE(clocks);
    out.clocks = std::move(*clocks);
    return out;
}

std::vector<RuleChange> changes(const std::string& then, const std::string& now) {
    const World before = world(then);
    const World after = world(now);
    return review::rule_changes(before.in_force(), after.in_force());
}

/// The only change.
RuleChange change(std::string_view from, std::string_view to) {
    const auto all = changes(rules(), replaced(rules(), from, to));
    std::string what;
    for (const RuleChange& one : all) what += one.text.en + "\n";
    REQUIRE_MESSAGE(all.size() == 1, what);
    return all[0];
}

std::vector<store::Watched> watched(const World& world, std::string_view when) {
    std::vector<store::Watched> out;
    out.push_back(store::watch(world.clocks, world.policy, record(), at(when)));
    return out;
}

std::vector<review::DueChange> dues(std::string_view from, std::string_view to, std::string_view when) {
    const World before = world(rules());
    const World after = world(replaced(rules(), from, to));
    return review::due_changes(after.in_force(), watched(before, when), watched(after, when));
}

}  // namespace

TEST_CASE("the same rules differ in nothing") { CHECK(changes(rules(), rules()).empty()); }

TEST_CASE("people who come, go, and hold other roles are told, and what they newly hold may let more through") {
    const RuleChange given = change(R"({"person": "Bob <bob@example.org>"})",
                                    R"({"person": "Bob <bob@example.org>", "roles": ["librarian"]})");
    CHECK(given.text == Phrase("Bob is now also Librarian", "Bob 新增角色：馆员"));
    CHECK(given.loosens);
    const RuleChange taken = change(R"("roles": ["librarian"]}, {"person": "Bob)", R"("roles": []}, {"person": "Bob)");
    CHECK(taken.text.en == "Ada is no longer Librarian");
    CHECK_FALSE(taken.loosens);
    CHECK(change(R"(, {"person": "Bob <bob@example.org>"})", "").text.en == "Bob leaves");
    const RuleChange joins =
        change(R"({"person": "Bob <bob@example.org>"})",
               R"({"person": "Bob <bob@example.org>"}, {"person": "Eve <eve@example.org>", "roles": ["librarian"]})");
    CHECK(joins.text.en == "Eve joins as Librarian");
    CHECK(joins.loosens);
}

TEST_CASE("a condition that a step no longer asks for, or asks otherwise, may let more through") {
    const RuleChange gone = change(R"(, "require": "settle.unpaid", "roles")", R"(, "roles")");
    CHECK(gone.about == RuleChange::About::step);
    CHECK(gone.text.en.find("no longer checked") != std::string::npos);
    CHECK(gone.text.en.find("[settle.unpaid] (from Missing)") != std::string::npos);
    CHECK(gone.loosens);
    const RuleChange other = change(R"({"require": "fine.paid", )", R"({"require": "fine.paid or hurry = great", )");
    CHECK(other.about == RuleChange::About::condition);
    CHECK(other.loosens);
    const RuleChange added =
        change(R"({"on": "shelve", "from": "missing", "to": "shelved"})",
               R"({"on": "shelve", "from": "missing", "to": "shelved", "require": "settle.unpaid"})");
    CHECK(added.text.en.find("now also checked") != std::string::npos);
    CHECK_FALSE(added.loosens);
}

TEST_CASE("who may take a step is told; only fewer people are no loosening") {
    const RuleChange wider =
        change(R"("require": "settle.unpaid", "roles": ["librarian"])", R"("require": "settle.unpaid")");
    CHECK(wider.text.en.find("who may: Librarian → anyone") != std::string::npos);
    CHECK(wider.text.zh.find("可由谁执行：馆员 → 任何人") != std::string::npos);
    CHECK(wider.loosens);
    const RuleChange narrower =
        change(R"({"on": "shelve", "from": "missing", "to": "shelved"})",
               R"({"on": "shelve", "from": "missing", "to": "shelved", "roles": ["librarian"]})");
    CHECK_FALSE(narrower.loosens);
}

TEST_CASE("steps and states that come and go are told once for all states they start from") {
    const auto all = changes(rules(), replaced(rules(), R"({"on": ["search", "pay", "set", "edit"], "from": "@open"})",
                                               R"({"on": ["search", "set", "edit"], "from": "@open"})"));
    REQUIRE(all.size() == 1);
    CHECK(all[0].text.en.find("(from Missing, shelved)") != std::string::npos);
    CHECK(all[0].text.en.find("removed") != std::string::npos);
}

TEST_CASE("time limits are told with what they were") {
    CHECK(change(R"("target": "1h")", R"("target": "30m")").text ==
          Phrase("Settling (in hurry): 1h → 30m", "结案（急件）：1h → 30m"));
    CHECK(change(R"(,
                         {"name": "hurry", "label": {"en": "in hurry", "zh": "急件"}, "when": "hurry = great", "target": "1h"})",
                 "")
              .loosens);
}

TEST_CASE("an open record that new rules make late is told with both times") {
    const auto found = dues(R"("target": "24h")", R"("target": "2h")", "2026-03-02T11:00:00+08:00");
    REQUIRE(found.size() == 1);
    CHECK(found[0].effect == review::DueChange::Effect::overdue_now);
    CHECK(found[0].clock.zh == "结案");
    REQUIRE(found[0].due_then);
    REQUIRE(found[0].due);
    CHECK(time::format(*found[0].due_then) == "2026-03-03T08:00:00+08:00");
    CHECK(time::format(*found[0].due) == "2026-03-02T10:00:00+08:00");
}

TEST_CASE("other effects on an open record are told apart, and none is not told") {
    using Effect = review::DueChange::Effect;
    const std::string_view noon = "2026-03-02T12:00:00+08:00";
    CHECK(dues(R"("target": "24h")", R"("target": "25h")", noon)[0].effect == Effect::later);
    CHECK(dues(R"("target": "24h")", R"("target": "23h")", noon)[0].effect == Effect::earlier);
    CHECK(dues(R"("target": "24h")", R"("target": "40h")", "2026-03-03T09:00:00+08:00")[0].effect ==
          Effect::overdue_no_more);
    CHECK(dues(R"("target": "1h")", R"("target": "30m")", noon).empty());
    CHECK(dues(R"("start": "received.at",)", R"("when": "hurry = great", "start": "received.at",)", noon)[0].effect ==
          Effect::ends);
}
