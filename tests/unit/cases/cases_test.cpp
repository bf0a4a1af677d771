#include "cases/cases.hpp"
#include "data/json.hpp"

#include <doctest/doctest.h>

using namespace plaint;

namespace {

constexpr std::string_view k_schema = R"({"type": "object", "properties": {
  "id": {"type": "string"}, "uid": {"type": "string"}, "kind": {"type": "string"}, "state": {"type": "string"},
  "received": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}},
  "recorded": {"type": "object", "properties": {"at": {"type": "string"}, "by": {"type": "string"}}},
  "ripe": {"type": "boolean"},
  "size": {"enum": ["small", "large"], "x-labels": {"small": {"en": "Small", "zh": "小"}, "large": {"en": "Large", "zh": "大"}}},
  "picks": {"type": "array", "x-append-only": true, "items": {"type": "object", "properties": {
    "id": {"type": "string"}, "at": {"type": "string", "format": "date-time"}, "as": {"enum": ["picker", "cook"]}}}},
  "history": {"type": "array", "x-append-only": true, "items": {"type": "object", "properties": {"at": {"type": "string"}}}}}})";

constexpr std::string_view k_policy = R"({"name": "pears", "zone": "Asia/Shanghai",
  "series": {"pear": {"folder": "pears", "pattern": "PR-{year}-{number:3}"}},
  "roles": {"picker": {}, "cook": {}},
  "people": [{"person": "Ada <ada@example.org>", "roles": ["picker"]}],
  "kinds": {"pear": {"series": "pear", "workflow": "pear"}},
  "sign_offs": {"eat": {"label": {"en": "Eating", "zh": "食用"}, "entries": "picks", "role": "as", "ordered": true,
    "lines": [{"when": "size = large", "steps": [{"role": "picker"}, {"role": "cook"}]}]}},
  "conditions": {"eat.green": {"require": "ripe", "message": {"en": "the pear is green", "zh": "梨尚未成熟"}}},
  "actions": {"register": {"command": "new"}, "pick": {"entry": "picks", "options": {"as": {"default": "$sign_off.eat"}, "at": {"default": "$now"}}},
              "eat": {"options": {"how-big": {"path": "size"}}}},
  "workflows": {"pear": {"initial": "hanging", "imports": ["fallen"],
    "states": {"hanging": {"phase": "open"}, "picked": {"phase": "open"}, "eaten": {"phase": "closed"}, "fallen": {"phase": "closed"}},
    "transitions": [{"on": "pick", "from": "hanging", "to": "picked"}, {"on": "pick", "from": "picked"},
                    {"on": "eat", "from": "picked", "to": "eaten", "require": "eat.green", "roles": ["cook"]}]}},
  "clocks": {"eating": {"label": {"en": "Eating", "zh": "食用"}, "start": "received.at", "stop": {"state": "eaten"},
                        "targets": [{"when": "size = large", "target": "2h"}, {"target": "4h"}]}}})";

/// What comes of the cases: each finding's code and field.
std::vector<std::string> told(std::string_view cases) {
    const auto parse = [](std::string_view text) { return data::parse_json(std::string(text), "cases.json").value(); };
    const data::Document policy_text = parse(k_policy);
    auto policy = policy::read({policy_text}, schema::Fields::read(parse(k_schema)).value());
    REQUIRE(policy);
    const auto clocks = sla::read({policy_text}, *policy, [](std::string_view) {
        return Result<std::optional<data::Document>>(std::optional<data::Document>());
    });
    REQUIRE(clocks);
    const data::Document document =
        parse(fmt::format(R"({{"version": 1, "now": "2026-03-02T12:00:00+08:00", "cases": [{}]}})", cases));
    const auto outcome = cases::run(document, *policy, *clocks);
    CHECK(policy->people.size() == 1);  // whoever acted in a case is gone again
    std::vector<std::string> out;
    for (const Finding& one : outcome.findings) out.push_back(fmt::format("{} {}", one.code, one.field));
    CHECK((outcome.failed == 0) == out.empty());
    return out;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("an event that is allowed leads where the case says") {
    CHECK(
        told(R"({"name": "a", "record": {"state": "picked", "ripe": true}, "event": {"do": "eat"}, "to": "eaten"})") ==
        Told{});
    CHECK(
        told(R"({"name": "a", "record": {"state": "picked", "ripe": true}, "event": {"do": "eat"}, "to": "picked"})") ==
        Told{"case.unexpected cases[0].to"});
    CHECK(told(R"({"name": "a", "record": {"state": "picked"}, "event": {"do": "eat"}, "verdict": "allowed"})") ==
          Told{"case.unexpected cases[0].verdict"});
}

TEST_CASE("a refusal is expected with all of its codes") {
    const auto k_eat = [](std::string_view more) {
        return fmt::format(R"({{"name": "a", "record": {{"state": "picked"}}, {}}})", more);
    };
    CHECK(told(k_eat(R"("event": {"do": "eat"}, "codes": ["eat.green"])")) == Told{});
    CHECK(told(k_eat(R"("event": {"do": "eat", "roles": ["picker"]}, "codes": ["transition.role", "eat.green"])")) ==
          Told{});
    CHECK(told(k_eat(R"("event": {"do": "eat", "roles": ["picker"]}, "codes": ["eat.green"])")) ==
          Told{"case.unexpected cases[0].codes"});
    CHECK(told(k_eat(R"("event": {"do": "pick", "set": {"as": "cook"}}, "verdict": "refused")")) == Told{});
    CHECK(
        told(
            R"({"name": "a", "record": {"state": "picked", "ripe": true}, "event": {"do": "eat"}, "verdict": "refused"})") ==
        Told{"case.unexpected cases[0].verdict"});
    CHECK(told(R"({"name": "a", "event": {"do": "eat"}, "codes": ["transition.illegal"]})") == Told{});
}

TEST_CASE("who acts is one of the people, or somebody with the roles named, or with all") {
    const auto k_eat = [](std::string_view event, std::string_view more) {
        return fmt::format(
            R"({{"name": "a", "record": {{"state": "picked", "ripe": true}}, "event": {{"do": "eat"{}}}{}}})", event,
            more);
    };
    CHECK(told(k_eat(R"(, "by": "Ada")", R"(, "codes": ["transition.role"])")) == Told{});
    CHECK(told(k_eat(R"(, "by": "Eve <eve@example.org>")", R"(, "codes": ["transition.role"])")) == Told{});
    CHECK(told(k_eat(R"(, "roles": ["cook"])", "")) == Told{});
    CHECK(told(k_eat("", "")) == Told{});
    CHECK(told(k_eat(R"(, "roles": ["king"])", "")) == Told{"case.unknown_name cases[0].event.roles"});
}

TEST_CASE("options are set by their flags or paths, with the presets of the command") {
    CHECK(
        told(
            R"({"name": "a", "record": {"size": "large"}, "event": {"do": "pick", "roles": ["picker"]}, "to": "picked"})") ==
        Told{});
    CHECK(
        told(
            R"({"name": "a", "record": {"size": "large"}, "event": {"do": "pick", "roles": ["picker"], "set": {"as": "cook"}},
                   "codes": ["sign_off.not_held", "sign_off.not_due"]})") == Told{});
    CHECK(
        told(
            R"({"name": "a", "record": {"state": "picked", "ripe": true}, "event": {"do": "eat", "set": {"how_big": "大"}},
                   "signs": {"eat": ["picker", "cook"]}})") == Told{});
    CHECK(told(R"({"name": "a", "event": {"do": "pick", "set": {"colour": "red"}}})") ==
          Told{"case.unknown_name cases[0].event.set.colour"});
}

TEST_CASE("who has to sign, what is computed and when clocks are due is told where it differs") {
    CHECK(told(R"({"name": "a", "record": {"size": "large"}, "signs": {"eat": ["picker", "cook"]}})") == Told{});
    CHECK(told(R"({"name": "a", "record": {"size": "small"}, "signs": {"eat": []}})") == Told{});
    CHECK(told(R"({"name": "a", "record": {"size": "large"}, "signs": {"eat": ["cook"]}})") ==
          Told{"case.unexpected cases[0].signs.eat"});
    CHECK(told(R"({"name": "a", "signs": {"heat": []}})") == Told{"case.unknown_name cases[0].signs.heat"});
    CHECK(told(R"({"name": "a", "record": {"size": "large", "received.at": "2026-03-02T09:00:00+08:00"},
                   "due": {"eating": "2026-03-02T11:00:00+08:00"}})") == Told{});
    CHECK(
        told(
            R"({"name": "a", "record": {"received.at": "2026-03-02T09:00:00+08:00"}, "due": {"eating": "2026-03-02T11:00:00+08:00"}})") ==
        Told{"case.unexpected cases[0].due.eating"});
    CHECK(told(R"({"name": "a", "due": {"eating": null}})") == Told{"case.unexpected cases[0].due.eating"});
    CHECK(told(R"({"name": "a", "due": {"heating": null}})") == Told{"case.unknown_name cases[0].due.heating"});
    CHECK(told(R"({"name": "a", "computed": {"weight": 3}})") == Told{"case.unknown_name cases[0].computed.weight"});
}

TEST_CASE("each row of a table is a case, with its own facts and expectations") {
    CHECK(told(R"({"name": "a", "record": {"state": "picked"}, "event": {"do": "eat"}, "table": [
        {"ripe": true, "to": "eaten"}, {"ripe": false, "codes": ["eat.green"]}, {"ripe": true, "codes": ["eat.green"]}]})") ==
          Told{"case.unexpected cases[0].table[2].codes"});
}

TEST_CASE("what a case misspells is told, and nothing is run") {
    CHECK(told(R"({"name": "a", "record": {"sise": "large"}, "signs": {"eat": []}})") ==
          Told{"case.unknown_name cases[0].record.sise"});
    CHECK(told(R"({"name": "a", "record": {"size": "tiny"}})") == Told{"case.bad_value cases[0].record.size"});
    CHECK(told(R"({"name": "a", "record": {"state": "rotten"}})") == Told{"case.bad_value cases[0].record.state"});
    CHECK(told(R"({"name": "a", "record": {"kind": "apple"}})") == Told{"case.bad_value cases[0].record.kind"});
    CHECK(told(R"({"name": "a", "event": {"do": "throw"}})") == Told{"case.unknown_name cases[0].event.do"});
    CHECK(told(R"({"name": "a", "now": "today"})") == Told{"case.bad_value cases[0].now"});
    CHECK(told(R"({"name": "a", "table": [{"size": "huge"}]})") == Told{"case.bad_value cases[0].table[0].size"});
}
