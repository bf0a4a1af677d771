#include "review/rule_differences.hpp"
#include "review/rule_files.hpp"

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

TEST_CASE("a new state is told in one line, with the ways in and out, by their verbs") {
    const std::string states =
        replaced(rules(), R"("states": {"missing")",
                 R"("states": {"lost": {"label": {"en": "Lost", "zh": "遗失"}, "phase": "open"}, "missing")");
    const auto all = changes(
        rules(), replaced(states, R"("transitions": [)",
                          R"("transitions": [{"on": "shelve", "from": "missing", "to": "lost", "when": "hurry = great"},
                                                 {"on": "settle", "from": "lost", "to": "settled"},)"));
    REQUIRE(all.size() == 1);
    CHECK(all[0].about == RuleChange::About::state);
    CHECK(all[0].loosens);
    CHECK(all[0].text.en.find("new: Lost; ways in: Shelve (from Missing); ways out: Settle → Settled") !=
          std::string::npos);
}

TEST_CASE("time limits are told with what they were") {
    CHECK(change(R"("target": "1h")", R"("target": "30m")").text ==
          Phrase("Settling (in hurry): 1 hour → 30 minutes", "结案（急件）：1小时 → 30分钟"));
    CHECK(change(R"("target": "1h")", R"("target": "1mo")").text ==
          Phrase("Settling (in hurry): 1 hour → 1 month", "结案（急件）：1小时 → 1个月"));
    CHECK(change(R"(,
                         {"name": "hurry", "label": {"en": "in hurry", "zh": "急件"}, "when": "hurry = great", "target": "1h"})",
                 "")
              .loosens);
}

TEST_CASE("a longer time limit may let more through, a shorter one may not") {
    CHECK(change(R"("target": "24h")", R"("target": "30d")").loosens);
    CHECK_FALSE(change(R"("target": "24h")", R"("target": "30m")").loosens);
    CHECK(change(R"("target": "24h")", R"("target": "2bd")").loosens);
}

TEST_CASE("fields that come, go, or are no longer personal or required are told by their labels") {
    const auto fields = [](const std::string& then, const std::string& now) {
        const auto read = [](const std::string& properties) {
            auto known = schema::Fields::read(json(R"({"properties": {)" + properties + "}}"));
            REQUIRE(known);
            return *known;
        };
        std::vector<RuleChange> out;
        review::add_fields(read(then), read(now), out);
        return out;
    };
    const std::string wechat = R"("wechat": {"type": "string", "x-label": {"en": "WeChat", "zh": "微信"})";
    const auto added = fields("", wechat + R"(, "x-personal": true})");
    REQUIRE(added.size() == 1);
    CHECK(added[0].about == RuleChange::About::field);
    CHECK(added[0].text == Phrase("new: WeChat (personal)", "新增：微信（个人信息）"));
    CHECK_FALSE(added[0].loosens);
    const auto opened = fields(wechat + R"(, "x-personal": true})", wechat + "}");
    REQUIRE(opened.size() == 1);
    CHECK(opened[0].text == Phrase("WeChat is no longer personal", "微信 不再是个人信息"));
    CHECK(opened[0].loosens);
    const auto optional = fields(wechat + R"(}}, "required": ["wechat"], "definitions": {)", wechat + "}");
    REQUIRE(optional.size() == 1);
    CHECK(optional[0].text.en == "WeChat is no longer required");
    CHECK(optional[0].loosens);
    const auto removed = fields(wechat + R"(, "x-personal": true})", "");
    REQUIRE(removed.size() == 1);
    CHECK(removed[0].text.en == "removed: WeChat (personal)");
    const auto choices = fields(R"("a": {"enum": ["x"]})", R"("a": {"enum": ["x", "y"]})");
    REQUIRE(choices.size() == 1);
    CHECK(choices[0].text.en == "a: new choice: y");
}

TEST_CASE("files that git and its hosts go by are rules; what describes a repository is none") {
    using review::rule_file;
    using review::RuleFile;
    CHECK(rule_file("plaint.yaml") == RuleFile::policy);
    CHECK(rule_file(".plaint/calendars/a.yaml") == RuleFile::policy);
    CHECK(rule_file(".plaint/ci/github/plaint.yml") == RuleFile::none);
    CHECK(rule_file(".mailmap") == RuleFile::identities);
    CHECK(rule_file("docs/CODEOWNERS") == RuleFile::approval);
    CHECK(rule_file(".github/workflows/plaint.yml") == RuleFile::automation);
    CHECK(rule_file(".gitattributes") == RuleFile::automation);
    CHECK(rule_file(".github/ISSUE_TEMPLATE.md") == RuleFile::none);
    CHECK(rule_file("books/.gitattributes.md") == RuleFile::none);
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
