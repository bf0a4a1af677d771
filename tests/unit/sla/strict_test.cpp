#include "sla/strict.hpp"
#include "data/json.hpp"

#include <doctest/doctest.h>

using namespace plaint;

namespace {

/// Codes and fields of what is strange about a clock.
std::vector<std::string> told(std::string_view clock) {
    const auto parse = [](const std::string& text) { return data::parse_json(text, "policy.json").value(); };
    const data::Document schema = parse(R"({"type": "object", "properties": {
        "kind": {"type": "string"}, "state": {"type": "string"}, "size": {"enum": ["small", "large"]},
        "at": {"type": "string", "format": "date-time"}}})");
    const data::Document policy_text = parse(fmt::format(
        R"({{"name": "t", "series": {{"c": {{"folder": "c", "pattern": "C-{{year}}-{{number:3}}"}}}},
        "kinds": {{"c": {{"series": "c", "workflow": "w"}}}}, "actions": {{"go": {{}}}},
        "workflows": {{"w": {{"initial": "one", "states": {{"one": {{"phase": "open"}}, "two": {{"phase": "open"}}, "three": {{"phase": "closed"}}}},
          "transitions": [{{"on": "go", "from": "one", "to": "two"}}, {{"on": "go", "from": "two", "to": "three"}}]}}}},
        "clocks": {{"c": {}}}}})",
        clock));
    const auto policy = policy::read({policy_text}, schema::Fields::read(schema).value());
    REQUIRE(policy);
    const auto rules = sla::read({policy_text}, *policy, [](std::string_view) {
        return Result<std::optional<data::Document>>(std::optional<data::Document>());
    });
    REQUIRE(rules);
    std::vector<std::string> out;
    for (const Finding& one : sla::check_strictly(*rules, *policy))
        out.push_back(fmt::format("{} {}", one.code, one.field));
    return out;
}

std::vector<std::string> targets(std::string_view lines) {
    return told(fmt::format(R"({{"start": "at", "targets": [{}]}})", lines));
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("two targets of one rule and day contradict each other") {
    CHECK(targets(R"({"name": "a", "target": "4h"}, {"name": "a", "target": "4h", "effective_from": "2026-01-01"})") ==
          Told{});
    CHECK(targets(R"({"name": "a", "target": "4h"}, {"name": "a", "target": "4h"})") ==
          Told{"clock.same_version clocks.c.targets[1]"});
    CHECK(
        targets(
            R"({"name": "a", "when": "size = small", "target": "4h"}, {"name": "a", "when": "size = large", "target": "5h"})") ==
        Told{});
    CHECK(
        targets(
            R"({"name": "a", "when": "size = small", "target": "4h"}, {"name": "a", "when": "size != large", "target": "4h"})") ==
        Told{"clock.same_version clocks.c.targets[1]"});
}

TEST_CASE("a target behind a stricter one that always fits never counts") {
    CHECK(targets(R"({"target": "4h"}, {"when": "size = small", "target": "5h"})") ==
          Told{"clock.looser_target clocks.c.targets[1].target"});
    CHECK(targets(R"({"when": "size = small", "target": "5h"}, {"when": "size = small", "target": "4h"})") ==
          Told{"clock.looser_target clocks.c.targets[0].target"});
    CHECK(targets(R"({"target": "4h"}, {"when": "size = small", "target": "3h"})") == Told{});
    CHECK(targets(R"({"target": "4h"}, {"when": "size = small", "target": "5d"})") == Told{});
    CHECK(targets(R"({"when": "size = large", "target": "4h"}, {"when": "size = small", "target": "5h"})") == Told{});
}

TEST_CASE("conditions of a clock that exclude each other never hold") {
    CHECK(
        told(
            R"({"when": "size = small", "start": "at", "targets": [{"when": "size = large", "target": "4h"}, {"target": "5h"}]})") ==
        Told{"clock.never_holds clocks.c.targets[0].when"});
    CHECK(told(R"({"when": "size = small and size = large", "start": "at", "targets": [{"target": "5h"}]})") ==
          Told{"clock.never_holds clocks.c.when"});
}

TEST_CASE("a clock stops after it starts") {
    const auto from = [](std::string_view start, std::string_view stop) {
        return told(fmt::format(R"({{"start": {}, "stop": {}, "targets": [{{"target": "4h"}}]}})", start, stop));
    };
    CHECK(from(R"({"state": "one"})", R"({"state": "three"})") == Told{});
    CHECK(from(R"({"state": "two"})", R"({"state": "one"})") == Told{"clock.stop_before_start clocks.c.stop"});
    CHECK(from(R"("at")", R"("at")") == Told{"clock.stop_before_start clocks.c.stop"});
    CHECK(from(R"("at")", R"({"state": "one"})") == Told{});
}

TEST_CASE("the fields that clocks read are known") {
    sla::Rules rules;
    sla::Clock clock;
    clock.when = *expr::Expr::parse("size = small");
    sla::TargetLine line;
    line.due = *data::Path::parse("promised");
    clock.targets.push_back(line);
    rules.clocks.push_back(clock);
    CHECK(sla::paths_read(rules) == Told{"size", "promised"});
}
