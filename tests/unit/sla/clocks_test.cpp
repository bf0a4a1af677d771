// Clocks over a record's events: targets, pauses, changes of target, cycles, cadence, contradictions.
#include "data/json.hpp"
#include "sla/reading.hpp"

#include <doctest/doctest.h>

using namespace plaint;
using sla::Status;

namespace {

constexpr const char* k_schema = R"({"type": "object", "properties": {
    "id": {"type": "string"}, "kind": {"type": "string"}, "state": {"type": "string"},
    "urgency": {"enum": ["urgent", "high", "low"]},
    "received": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}},
    "response": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}},
    "promised": {"type": "string", "format": "date"},
    "talks": {"type": "array", "items": {"type": "object", "properties": {
        "at": {"type": "string", "format": "date-time"}, "to": {"enum": ["customer", "us"]}}}},
    "actions": {"type": "array", "items": {"type": "object", "properties": {
        "term": {"enum": ["short", "long"]}, "due": {"type": "string", "format": "date"},
        "state": {"enum": ["open", "done"]}}}}
}})";

constexpr const char* k_policy =
    R"({"version": 1, "name": "t", "label": {"en": "t", "zh": "t"}, "zone": "Asia/Shanghai",
    "series": {"c": {"folder": "c", "pattern": "C-{year}-{number:3}"}},
    "kinds": {"complaint": {"label": {"en": "c", "zh": "c"}, "series": "c", "workflow": "w"}},
    "tracked": ["urgency"],
    "workflows": {"w": {"label": {"en": "w", "zh": "w"}, "initial": "open", "states": {
        "open": {"label": {"en": "o", "zh": "o"}, "phase": "open"},
        "wait": {"label": {"en": "w", "zh": "w"}, "phase": "open", "paused": true},
        "done": {"label": {"en": "d", "zh": "d"}, "phase": "resolved"},
        "shut": {"label": {"en": "s", "zh": "s"}, "phase": "closed"}}, "transitions": []}},
    "calendars": {"desk": {"zone": "Asia/Shanghai", "week": {"mon-fri": ["09:00-12:00", "13:00-18:00"]},
                           "coverage_until": "2026-03-31"}},
    "clocks": )";

struct World {
    policy::Policy policy;
    sla::Rules rules;
};

Result<World> world(const std::string& clocks) {
    const auto schema = data::parse_json(k_schema, "schema.json").value();
    auto document = data::parse_json(k_policy + clocks + "}", "policy.json").value();
    PLAINT_TRY(policy, policy::read({document}, schema::Fields::read(schema).value()));
    PLAINT_TRY(rules, sla::read({document}, policy, [](std::string_view) {
                   return Result<std::optional<data::Document>>(std::optional<data::Document>());
               }));
    return World{std::move(policy), std::move(rules)};
}

std::int64_t moment(std::string_view text) {
    const auto instant = time::parse_instant(std::string(text) + ":00+08:00");
    REQUIRE(instant.has_value());
    return instant->seconds;
}

/// `2026-03-02T09:00 open urgency=high` and so on: the time, the state entered (or `.`), values told.
std::string event(std::string_view line) {
    const std::string at(line.substr(0, 16));
    std::string rest(line.substr(17));
    const auto space = rest.find(' ');
    const std::string state = rest.substr(0, space);
    std::string out = R"({"at": ")" + at + R"(:00+08:00", "by": "A <a@x>", "event": "set")";
    if (state != ".") out += R"(, "to": ")" + state + "\"";
    if (space != std::string::npos) {
        const std::string value = rest.substr(space + 1);
        out += R"(, "values": {")" + value.substr(0, value.find('=')) + R"(": ")" + value.substr(value.find('=') + 1) +
               "\"}";
    }
    return out + "}";
}

struct Record {
    std::string fields = R"("urgency": "high")";
    std::string received = "2026-03-02T09:00";  // a Monday
    std::vector<std::string> events{"2026-03-02T09:10 open urgency=high"};

    [[nodiscard]] model::Complaint read() const {
        std::string history;
        for (const std::string& line : events) history += (history.empty() ? "" : ", ") + event(line);
        return model::Complaint(
            data::parse_json(R"({"id": "C-2026-001", "kind": "complaint", "state": "open", "received": {"at": ")" +
                                 received + R"(:00+08:00"}, )" + fields + R"(, "history": [)" + history + "]}",
                             "c.json")
                .value());
    }
};

sla::Readings at(const World& world, const model::Complaint& record, std::string_view when) {
    return sla::read_clocks(world.rules, world.policy, record, {moment(when), 480});
}

std::string shown(std::optional<std::int64_t> seconds) { return seconds ? time::format_short({*seconds, 480}) : "-"; }

bool has(const Findings& findings, std::string_view code) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& one) { return one.code == code; });
}

constexpr const char* k_resolution = R"({"resolution": {"label": {"en": "r", "zh": "r"}, "start": "received.at",
    "stop": {"phase": "resolved"}, "cancel": {"phase": "closed"}, "pauses": true, "cycles": true, "targets": [
        {"name": "urgent", "when": "urgency = urgent", "target": "4h"},
        {"name": "high", "when": "urgency = high", "target": "24h"},
        {"name": "low", "when": "urgency = low", "target": "7d"}]}})";

}  // namespace

TEST_CASE("a clock starts when the customer was heard, not when that was recorded") {
    const World rules = world(k_resolution).value();
    const model::Complaint record = Record{}.read();
    const auto reading = at(rules, record, "2026-03-02T15:00").clocks.at(0);
    CHECK(shown(reading.start) == "2026-03-02 09:00");
    CHECK(shown(reading.due()) == "2026-03-03 09:00");
    CHECK(reading.status == Status::running);
    CHECK(reading.used == 6 * 3600);
    CHECK(reading.left() == 18 * 3600);
}

TEST_CASE("status: near from the first warning on, overdue after the due second, met exactly on it") {
    const World rules = world(k_resolution).value();
    struct Row {
        const char* when;
        Status status;
        int warning;
    };
    Record record;
    for (const Row& row : {Row{"2026-03-02T20:59", Status::running, 0}, Row{"2026-03-02T21:00", Status::near, 50},
                           Row{"2026-03-03T03:00", Status::near, 75}, Row{"2026-03-03T09:00", Status::near, 90},
                           Row{"2026-03-03T09:01", Status::overdue, 90}}) {
        CAPTURE(std::string(row.when));
        const model::Complaint complaint = record.read();
        const auto reading = at(rules, complaint, row.when).clocks.at(0);
        CHECK(reading.status == row.status);
        CHECK(reading.warning.value_or(0) == row.warning);
    }
    record.events.emplace_back("2026-03-03T09:00 done");
    const model::Complaint on_time = record.read();
    CHECK(at(rules, on_time, "2026-03-05T00:00").clocks.at(0).status == Status::met);
    record.events.back() = "2026-03-03T09:01 done";
    const model::Complaint late = record.read();
    const auto missed = at(rules, late, "2026-03-05T00:00").clocks.at(0);
    CHECK(missed.status == Status::missed);
    CHECK(shown(missed.breached_at) == "2026-03-03 09:00");
}

TEST_CASE("the strictest target that fits counts, and all are kept") {
    const World rules = world(R"({"x": {"label": {"en": "x", "zh": "x"}, "start": "received.at", "stop": "response.at",
        "targets": [{"name": "all", "target": "24h"}, {"name": "high", "when": "urgency = high", "target": "2h"},
                    {"name": "desk", "target": "8h", "calendar": "desk"}, {"name": "urgent", "when": "urgency = urgent", "target": "30m"}]}})")
                            .value();
    const model::Complaint record = Record{}.read();
    const auto reading = at(rules, record, "2026-03-02T10:00").clocks.at(0);
    REQUIRE(reading.epochs.size() == 1);
    CHECK(reading.epochs[0].applied.size() == 3);
    CHECK(reading.target()->line->name == "high");
    CHECK(shown(reading.due()) == "2026-03-02 11:00");
}

TEST_CASE("a pause counts where it meets working time, and a paused clock has time left but no due") {
    const World rules = world(R"({"x": {"label": {"en": "x", "zh": "x"}, "start": "received.at",
        "stop": {"phase": "resolved"}, "pauses": true, "calendar": "desk", "targets": [{"target": "10h"}]}})")
                            .value();
    Record record;
    record.events.emplace_back("2026-03-02T16:00 wait");
    const model::Complaint waiting = record.read();
    const auto paused = at(rules, waiting, "2026-03-04T10:00").clocks.at(0);
    CHECK(paused.status == Status::paused);
    CHECK(!paused.due());
    CHECK(paused.left() == 4 * 3600);  // 3 h before lunch and 3 h after it are gone
    CHECK(at(rules, waiting, "2026-03-02T16:00").clocks.at(0).status == Status::paused);
    record.events.emplace_back("2026-03-04T10:00 open");
    const model::Complaint going_on = record.read();
    const auto reading = at(rules, going_on, "2026-03-04T11:00").clocks.at(0);
    CHECK(reading.status == Status::near);
    CHECK(shown(reading.due()) == "2026-03-04 15:00");
    const auto pieces = sla::pieces(reading, moment("2026-03-04T11:00")).value();
    std::int64_t working = 0;
    for (const time::Segment& piece : pieces) {
        if (piece.kind == time::SegmentKind::working) working += piece.window.end - piece.window.begin;
    }
    CHECK(working == reading.used);
}

TEST_CASE("a change of urgency counts from the start with the new target, and a breach that happened stays") {
    const World rules = world(k_resolution).value();
    Record record;
    record.fields = R"("urgency": "low")";
    record.events = {"2026-03-02T09:10 open urgency=urgent", "2026-03-02T14:00 . urgency=low"};
    const model::Complaint relaxed = record.read();
    const auto reading = at(rules, relaxed, "2026-03-02T15:00").clocks.at(0);
    REQUIRE(reading.epochs.size() == 2);
    CHECK(shown(reading.breached_at) == "2026-03-02 13:00");
    CHECK(!reading.born_breached);
    CHECK(shown(reading.due()) == "2026-03-09 09:00");
    CHECK(reading.status == Status::overdue);
}

TEST_CASE("a stricter target whose due lies in the past is born breached, at the change") {
    const World rules = world(k_resolution).value();
    Record record;
    record.fields = R"("urgency": "urgent")";
    record.events = {"2026-03-02T09:10 open urgency=low", "2026-03-02T17:00 . urgency=urgent"};
    const model::Complaint raised = record.read();
    const auto reading = at(rules, raised, "2026-03-02T18:00").clocks.at(0);
    CHECK(reading.born_breached);
    CHECK(shown(reading.breached_at) == "2026-03-02 17:00");
    CHECK(shown(reading.due()) == "2026-03-02 13:00");
    CHECK(at(rules, raised, "2026-03-02T16:00").clocks.at(0).status == Status::running);
    // At the very moment of the change the new target is in force already, but not passed by a second yet.
    CHECK(at(rules, raised, "2026-03-02T17:00").clocks.at(0).target()->line->name == "urgent");
}

TEST_CASE("reopening begins a cycle of its own; what came before stays") {
    const World rules = world(k_resolution).value();
    Record record;
    record.events.insert(record.events.end(),
                         {"2026-03-02T20:00 done", "2026-03-10T10:00 shut", "2026-03-12T08:00 open"});
    const model::Complaint complaint = record.read();
    const auto clocks = at(rules, complaint, "2026-03-13T09:00").clocks;
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[0].status == Status::met);
    CHECK(clocks[1].cycle == 2);
    CHECK(shown(clocks[1].start) == "2026-03-12 08:00");
    CHECK(clocks[1].status == Status::overdue);
    CHECK(at(rules, complaint, "2026-03-11T00:00").clocks.size() == 1);
}

TEST_CASE("what is resolved and reopened within one second has its cycles, and an end") {
    const World rules = world(k_resolution).value();
    Record record;
    record.events.insert(record.events.end(), {"2026-03-02T20:00 done", "2026-03-02T20:00 open",
                                               "2026-03-02T20:00 done", "2026-03-02T20:00 open"});
    CHECK(at(rules, record.read(), "2026-03-03T09:00").clocks.size() >= 2);
}

TEST_CASE("a cadence runs from contact to contact, and each round has its outcome") {
    const World rules = world(R"({"update": {"label": {"en": "u", "zh": "u"}, "start": "received.at",
        "stop": {"entries": "talks", "where": "to = customer"}, "cancel": {"phase": "resolved"}, "repeats": true,
        "targets": [{"target": "4h"}]}})")
                            .value();
    Record record;
    record.fields = R"("talks": [{"at": "2026-03-02T12:00:00+08:00", "to": "customer"},
        {"at": "2026-03-02T14:00:00+08:00", "to": "us"}, {"at": "2026-03-02T17:00:00+08:00", "to": "customer"}])";
    const model::Complaint open = record.read();
    const auto rounds = at(rules, open, "2026-03-02T18:00").clocks;
    REQUIRE(rounds.size() == 3);
    CHECK(rounds[0].status == Status::met);
    CHECK(rounds[1].status == Status::missed);
    CHECK(rounds[2].status == Status::running);
    CHECK(shown(rounds[2].due()) == "2026-03-02 21:00");
    record.events.emplace_back("2026-03-02T20:00 done");
    const model::Complaint ended = record.read();
    CHECK(at(rules, ended, "2026-03-05T00:00").clocks.at(2).status == Status::cancelled);
}

TEST_CASE("each entry of a list has its clock; a due day lasts to its end; what is done has no outcome") {
    const World rules = world(R"({"action": {"label": {"en": "a", "zh": "a"}, "each": "actions", "start": "received.at",
        "done": "state = done", "targets": [{"due": "due"}, {"when": "term = short", "target": "1mo"}]}})")
                            .value();
    Record record;
    record.received = "2026-01-31T09:00";
    record.events = {"2026-01-31T09:10 open urgency=high"};
    record.fields =
        R"("actions": [{"term": "short"}, {"term": "long", "due": "2026-03-01"}, {"term": "short", "state": "done"}, {"term": "long"}])";
    const model::Complaint complaint = record.read();
    const auto clocks = at(rules, complaint, "2026-03-01T12:00").clocks;
    REQUIRE(clocks.size() == 4);
    CHECK(shown(clocks[0].due()) == "2026-02-28 09:00");
    CHECK(clocks[0].status == Status::overdue);
    CHECK(shown(clocks[1].due()) == "2026-03-02 00:00");
    CHECK(clocks[1].status == Status::near);
    CHECK(clocks[2].status == Status::done);
    CHECK(clocks[3].status == Status::undefined);
}

TEST_CASE("targets are those in force when the clock started") {
    const World rules = world(R"({"x": {"label": {"en": "x", "zh": "x"}, "start": "received.at", "stop": "response.at",
        "targets": [{"name": "a", "target": "4h"}, {"name": "a", "target": "2h", "effective_from": "2026-03-02"},
                    {"name": "a", "target": "1h", "effective_from": "2026-04-01"}]}})")
                            .value();
    Record record;
    const model::Complaint now = record.read();
    CHECK(at(rules, now, "2026-03-02T09:30").clocks.at(0).target()->allowed == 2 * 3600);
    record.received = "2026-03-01T23:59";
    const model::Complaint before = record.read();
    CHECK(at(rules, before, "2026-03-02T00:30").clocks.at(0).target()->allowed == 4 * 3600);
}

TEST_CASE("a due behind the days that the calendar knows is provisional") {
    const World rules = world(R"({"x": {"label": {"en": "x", "zh": "x"}, "start": "received.at", "stop": "response.at",
        "calendar": "desk", "targets": [{"target": "30bd"}]}})")
                            .value();
    const model::Complaint record = Record{}.read();
    CHECK(at(rules, record, "2026-03-02T09:30").clocks.at(0).provisional());
}

TEST_CASE("what a record says against itself is found, and the rest goes on") {
    const World rules =
        world(R"({"response": {"label": {"en": "f", "zh": "f"}, "start": "received.at", "stop": "response.at",
        "targets": [{"target": "2h"}]}, "resolution": {"label": {"en": "r", "zh": "r"}, "start": "received.at",
        "stop": {"phase": "resolved"}, "targets": [{"target": "4h"}]}})")
            .value();
    Record record;
    record.fields = R"("response": {"at": "2026-03-02T08:00:00+08:00"})";
    record.events.insert(record.events.end(), {"2026-03-02T09:05 .", "2026-03-02T12:00 shut"});
    const model::Complaint complaint = record.read();
    const auto readings = at(rules, complaint, "2026-03-03T09:00");
    REQUIRE(readings.clocks.size() == 2);
    CHECK(readings.clocks[0].status == Status::invalid);
    CHECK(readings.clocks[1].status == Status::invalid);
    CHECK(has(readings.findings, "clock.end_before_start"));
    CHECK(has(readings.findings, "clock.out_of_order"));
    CHECK(has(readings.findings, "clock.still_running"));
    for (const Finding& finding : readings.findings) CHECK(finding.position.line > 0);
    const auto early = at(rules, complaint, "2026-03-02T10:00");
    CHECK(has(early.findings, "clock.future_event"));
    CHECK(!has(early.findings, "clock.still_running"));
}

TEST_CASE("reminders come at their share of the target or after their time, while they fit") {
    const World rules = world(R"({"resolution": {"label": {"en": "r", "zh": "r"}, "start": "received.at",
        "stop": {"phase": "resolved"}, "targets": [{"target": "10h"}], "reminders": [
            {"name": "a.share", "at": 90, "message": {"en": "m", "zh": "m"}},
            {"name": "a.time", "after": "4h", "when": "not talks", "message": {"en": "m", "zh": "m"}}]}})")
                            .value();
    Record record;
    const auto names = [&](std::string_view when) {
        const model::Complaint complaint = record.read();
        const time::Instant now{moment(when), 480};
        const auto readings = sla::read_clocks(rules.rules, rules.policy, complaint, now);
        std::string out;
        for (const sla::Call& call : sla::calls(readings, complaint, rules.policy, now))
            out += call.reminder->name + " ";
        return out;
    };
    CHECK(names("2026-03-02T12:59") == "");
    CHECK(names("2026-03-02T13:00") == "a.time ");
    CHECK(names("2026-03-02T18:00") == "a.share a.time ");
    record.fields = R"("talks": [{"at": "2026-03-02T10:00:00+08:00"}])";
    CHECK(names("2026-03-02T18:00") == "a.share ");
}

TEST_CASE("every mistake in a clock is found at its place") {
    struct Row {
        const char* clock;
        const char* code;
    };
    for (const Row& row :
         {Row{R"("start": "received.att", "targets": [{"target": "2h"}])", "clock.unknown_field"},
          Row{R"("start": {"state": "opne"}, "targets": [{"target": "2h"}])", "clock.unknown_name"},
          Row{R"("start": {"event": "nothing"}, "targets": [{"target": "2h"}])", "clock.unknown_name"},
          Row{R"("start": {"clock": "x"}, "targets": [{"target": "2h"}])", "clock.unknown_name"},
          Row{R"("start": "received.at", "targets": [{"target": "2"}])", "time.target_without_unit"},
          Row{R"("start": "received.at", "targets": [{"target": "0h"}])", "time.target_not_positive"},
          Row{R"("start": "received.at", "targets": [{"target": "-1h"}])", "time.target_not_positive"},
          Row{R"("start": "received.at", "calendar": "moon", "targets": [{"target": "2h"}])", "calendar.unknown"},
          Row{R"("start": "received.at", "warn": [120], "targets": [{"target": "2h"}])", "clock.bad_percent"},
          Row{R"("start": "received.at", "goal": 101, "targets": [{"target": "2h"}])", "clock.bad_percent"},
          Row{R"("start": "received.at", "when": "urgnecy = high", "targets": [{"target": "2h"}])",
              "clock.bad_condition"},
          Row{R"("start": "received.at", "each": "actions", "done": "stat = done", "targets": [{"target": "2h"}])",
              "clock.unknown_field"},
          Row{R"("start": "received.at", "targets": [{"target": "2h", "effective_from": "2026-02-30"}])",
              "clock.bad_date"}}) {
        CAPTURE(std::string(row.clock));
        const auto read = world(R"({"x": {"label": {"en": "x", "zh": "x"}, )" + std::string(row.clock) + "}}");
        REQUIRE(!read.has_value());
        CHECK(has(read.error().findings, row.code));
        for (const Finding& finding : read.error().findings) CHECK(finding.position.line > 0);
    }
}
