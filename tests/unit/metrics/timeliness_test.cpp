// Timeliness: worlds of a few records whose figures are computed by hand.
#include "metrics/timeliness.hpp"
#include "data/json.hpp"

#include <doctest/doctest.h>
#include <fmt/ranges.h>

using namespace plaint;
using metrics::Verdict;

namespace {

constexpr const char* k_schema = R"({"type": "object", "properties": {
    "id": {"type": "string"}, "kind": {"type": "string"}, "state": {"type": "string"},
    "urgency": {"enum": ["urgent", "high", "low"], "x-labels": {"urgent": {"en": "Urgent", "zh": "u"}}},
    "tags": {"type": "array", "items": {"type": "string"}},
    "assignment": {"type": "object", "properties": {"lead": {"type": "string"}}},
    "received": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}},
    "response": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}},
    "talks": {"type": "array", "items": {"type": "object", "properties": {
        "at": {"type": "string", "format": "date-time"}}}},
    "actions": {"type": "array", "items": {"type": "object", "properties": {
        "owner": {"type": "string"}, "due": {"type": "string", "format": "date"}, "state": {"enum": ["open", "done"]}}}}
}})";

constexpr const char* k_policy =
    R"({"version": 1, "name": "t", "label": {"en": "t", "zh": "t"}, "zone": "Asia/Shanghai",
    "series": {"c": {"folder": "c", "pattern": "C-{year}-{number:3}"}},
    "kinds": {"fault": {"label": {"en": "Fault", "zh": "f"}, "series": "c", "workflow": "w"},
              "complaint": {"label": {"en": "Complaint", "zh": "c"}, "series": "c", "workflow": "w"}},
    "tracked": ["urgency"],
    "workflows": {"w": {"label": {"en": "w", "zh": "w"}, "initial": "open", "states": {
        "open": {"label": {"en": "o", "zh": "o"}, "phase": "open"},
        "wait": {"label": {"en": "w", "zh": "w"}, "phase": "open", "paused": true},
        "done": {"label": {"en": "d", "zh": "d"}, "phase": "resolved"},
        "shut": {"label": {"en": "s", "zh": "s"}, "phase": "closed"}}, "transitions": []}},
    "clocks": )";

/// Resolved within 4 hours when urgent, a day when high; no target for the others.
constexpr const char* k_resolution = R"({"resolution": {"label": {"en": "Resolution", "zh": "r"},
    "start": "received.at", "stop": {"phase": "resolved"}, "cancel": {"phase": "closed"},
    "pauses": true, "cycles": true, "goal": 75, "handling_time": true, "targets": [
        {"name": "urgent", "when": "urgency = urgent", "target": "4h"},
        {"name": "high", "when": "urgency = high", "target": "24h"}]}})";

time::Instant moment(std::string_view text) {
    const auto instant = time::parse_instant(std::string(text) + ":00+08:00");
    REQUIRE(instant.has_value());
    return *instant;
}

/// `2026-03-02T09:00 done` or `2026-03-02T09:00 . high`: the time, the state entered, the urgency told.
std::string event(std::string_view line) {
    const std::string at(line.substr(0, 16));
    const std::string rest(line.substr(17));
    const auto space = rest.find(' ');
    const std::string state = rest.substr(0, space);
    std::string out = R"({"at": ")" + at + R"(:00+08:00", "by": "A <a@x>", "event": "set")";
    if (state != ".") out += R"(, "to": ")" + state + "\"";
    if (space != std::string::npos) out += R"(, "values": {"urgency": ")" + rest.substr(space + 1) + "\"}";
    return out + "}";
}

struct Record {
    std::string id{};
    std::string received{};
    std::vector<std::string> events{};  ///< Behind the one that opens it when it is received.
    std::string urgency = "high";
    std::string more{};
    std::string kind = "complaint";

    [[nodiscard]] model::Complaint read() const {
        std::string history = event(received + " open " + urgency);
        for (const std::string& line : events) history += ", " + event(line);
        const std::string text = R"({"id": ")" + id + R"(", "kind": ")" + kind +
                                 R"(", "state": "open", "received": {"at": ")" + received +
                                 R"(:00+08:00"}, "urgency": ")" + urgency + "\"" + (more.empty() ? "" : ", " + more) +
                                 R"(, "history": [)" + history + "]}";
        return model::Complaint(data::parse_json(text, id + ".json").value());
    }
};

class World {
public:
    explicit World(const std::string& clocks)
        : World(data::parse_json(k_policy + clocks + "}", "policy.json").value()) {}

    metrics::Timeliness figures(const std::vector<Record>& records, std::string_view now, metrics::Period period = {},
                                const std::vector<data::Path>& fields = {}) const {
        const auto axes = metrics::timeliness_axes(fields);
        std::vector<metrics::RecordRuns> runs;
        for (const Record& record : records) {
            const model::Complaint complaint = record.read();
            runs.push_back(metrics::runs_of(m_rules, m_policy, complaint, moment(now), axes));
        }
        return metrics::timeliness(m_rules, m_policy, runs, period, moment(now), axes);
    }

private:
    explicit World(const data::Document& document)
        : m_policy(
              policy::read({document}, schema::Fields::read(data::parse_json(k_schema, "schema.json").value()).value())
                  .value()),
          m_rules(sla::read({document}, m_policy, [](std::string_view) {
                      return Result<std::optional<data::Document>>(std::optional<data::Document>());
                  }).value()) {}

    policy::Policy m_policy;
    sla::Rules m_rules;
};

metrics::Period days(std::string_view from, std::string_view until) {
    return {moment(std::string(from) + "T00:00"), moment(std::string(until) + "T00:00")};
}

/// `met: A B | breached: C | paused: D`, without what is empty.
std::string shown(const metrics::ClockFigures& figures) {
    std::string out;
    const auto add = [&](std::string_view name, const std::vector<std::string>& ids) {
        if (ids.empty()) return;
        out += fmt::format("{}{}: {}", out.empty() ? "" : " | ", name, fmt::join(ids, " "));
    };
    add("met", figures.outcome.met);
    add("breached", figures.outcome.breached);
    for (const metrics::LeftOut& one : figures.left_out) add(metrics::word(one.why), one.ids);
    return out;
}

std::string shown(const metrics::Breakdown& breakdown) {
    std::string out;
    for (const metrics::Part& part : breakdown.parts)
        out += fmt::format("{}={}/{} ", part.label.in(Lang::en), part.outcome.met.size(), part.outcome.decided());
    return out;
}

}  // namespace

TEST_CASE("timeliness is met over met and breached; what is open and past due is breached") {
    const World world(k_resolution);
    const auto figures = world
                             .figures({{"A", "2026-03-02T09:00", {"2026-03-02T20:00 done"}},
                                       {"B", "2026-03-02T09:00", {"2026-03-03T09:00 done"}},  // exactly on it
                                       {"C", "2026-03-02T09:00", {"2026-03-03T09:01 done"}},
                                       {"D", "2026-03-02T09:00", {}}},
                                      "2026-03-10T00:00")
                             .clocks.at(0);
    CHECK(shown(figures) == "met: A B | breached: C D");
    CHECK(figures.outcome.decided() == 4);
    CHECK(figures.left_out_count() == 0);
}

TEST_CASE("each reason leaves a run out, and is listed") {
    struct Row {
        const char* reason;
        Record record;
    };
    const World world(k_resolution);
    const char* now = "2026-03-02T20:00";
    for (const Row& row :
         {Row{"running: X", {"X", "2026-03-02T09:00", {}}}, Row{"running: X", {"X", "2026-03-01T20:01", {}}},  // near
          Row{"paused: X", {"X", "2026-03-01T09:00", {"2026-03-01T10:00 wait"}}},
          Row{"early: X", {"X", "2026-03-02T09:00", {"2026-03-02T10:00 done"}}},
          Row{"cancelled: X", {"X", "2026-03-01T09:00", {"2026-03-01T10:00 shut"}}},
          Row{"undefined: X", {"X", "2026-03-01T09:00", {}, "low"}},
          Row{"undefined: X", {"X", "2026-03-01T09:00", {"2026-03-01T10:00 done"}, "low"}}}) {
        CAPTURE(std::string(row.reason));
        const auto figures = world.figures({row.record}, now).clocks.at(0);
        CHECK(shown(figures) == row.reason);
        CHECK(figures.outcome.decided() == 0);
        CHECK(!figures.reached());
        for (const metrics::Breakdown& breakdown : figures.by) CHECK(breakdown.parts.empty());
    }
}

TEST_CASE("what contradicts itself, or was finished nobody knows when, is left out") {
    const World world(R"({"response": {"label": {"en": "f", "zh": "f"}, "start": "received.at", "stop": "response.at",
        "targets": [{"target": "2h"}]}, "action": {"label": {"en": "a", "zh": "a"}, "each": "actions",
        "start": "received.at", "done": "state = done", "targets": [{"due": "due"}]}})");
    const auto figures = world.figures(
        {{"A", "2026-03-02T09:00", {}, "high", R"("response": {"at": "2026-03-02T08:00:00+08:00"})"},
         {"B", "2026-03-02T09:00", {"2026-03-02T10:00 shut"}},  // closed, its clock still running
         {"C",
          "2026-03-02T09:00",
          {},
          "high",
          R"("actions": [{"due": "2026-03-01", "state": "done"}, {"due": "2026-03-04"}, {"due": "2026-03-02"}])"}},
        "2026-03-04T12:00");
    CHECK(shown(figures.clocks.at(0)) == "breached: C | invalid: A B");
    CHECK(shown(figures.clocks.at(1)) == "breached: C | running: C | done: C");
}

TEST_CASE("the due moment decides the period, and the period's end lies outside") {
    const World world(k_resolution);
    const std::vector<Record> records = {
        {"A", "2026-02-27T23:59", {"2026-02-28T08:00 done"}},  // due 28 February 23:59
        {"B", "2026-02-28T00:00", {"2026-02-28T08:00 done"}},  // due 1 March 0:00
        {"C", "2026-03-30T23:59", {"2026-04-05T00:00 done"}},  // due 31 March 23:59, stopped in April
        {"D", "2026-03-31T00:00", {}},                         // due 1 April 0:00
        {"E", "2026-03-31T12:00", {"2026-03-31T13:00 done"}},  // due 1 April 12:00
    };
    const auto month = [&](std::string_view from, std::string_view until) {
        return shown(world.figures(records, "2026-05-01T00:00", days(from, until)).clocks.at(0));
    };
    CHECK(month("2026-02-01", "2026-03-01") == "met: A");
    CHECK(month("2026-03-01", "2026-04-01") == "met: B | breached: C");
    CHECK(month("2026-04-01", "2026-05-01") == "met: E | breached: D");
    CHECK(shown(world.figures(records, "2026-05-01T00:00").clocks.at(0)) == "met: A B E | breached: C D");
}

TEST_CASE("what is left out belongs to the period of its due moment, or else of its start") {
    const World world(k_resolution);
    const std::vector<Record> records = {{"A", "2026-03-31T12:00", {"2026-03-31T13:00 shut"}},  // due 1 April
                                         {"B", "2026-03-31T12:00", {}, "low"},
                                         {"C", "2026-03-31T12:00", {"2026-03-31T13:00 wait"}}};
    const auto month = [&](std::string_view from, std::string_view until) {
        return shown(world.figures(records, "2026-05-01T00:00", days(from, until)).clocks.at(0));
    };
    CHECK(month("2026-03-01", "2026-04-01") == "paused: C | undefined: B");
    CHECK(month("2026-04-01", "2026-05-01") == "paused: C | cancelled: A");  // C is still to be decided
    CHECK(month("2026-02-01", "2026-03-01") == "");
    CHECK(shown(world.figures(records, "2026-03-31T14:00").clocks.at(0)) == "paused: C | cancelled: A | undefined: B");
}

TEST_CASE("at the due moment itself what has stopped is met and what is open is not late") {
    const World world(k_resolution);
    const std::vector<Record> records = {{"A", "2026-03-02T09:00", {"2026-03-02T20:00 done"}},
                                         {"B", "2026-03-02T09:00", {}}};
    CHECK(shown(world.figures(records, "2026-03-03T08:59").clocks.at(0)) == "running: B | early: A");
    CHECK(shown(world.figures(records, "2026-03-03T09:00").clocks.at(0)) == "met: A | running: B");
    CHECK(shown(world.figures(records, "2026-03-03T09:01").clocks.at(0)) == "met: A | breached: B");
}

TEST_CASE("a breach that a change of target took back stays, dated by the due moment that was passed") {
    const World world(k_resolution);
    // Due 31 March 13:00 as urgent; as high from 15:00 on, 1 April 9:00, and resolved before that.
    const std::vector<Record> records = {
        {"A", "2026-03-31T09:00", {"2026-03-31T15:00 . high", "2026-03-31T20:00 done"}, "urgent"}};
    const auto month = [&](std::string_view from, std::string_view until) {
        return shown(world.figures(records, "2026-05-01T00:00", days(from, until)).clocks.at(0));
    };
    CHECK(month("2026-03-01", "2026-04-01") == "breached: A");
    CHECK(month("2026-04-01", "2026-05-01") == "");
}

TEST_CASE("each cycle of a reopened record is a run of its own") {
    const World world(k_resolution);
    const Record record{
        "A",
        "2026-03-02T09:00",
        {"2026-03-02T20:00 done", "2026-03-10T10:00 shut", "2026-03-12T08:00 open", "2026-03-14T08:00 done"}};
    const auto figures = world.figures({record}, "2026-04-01T00:00");
    CHECK(shown(figures.clocks.at(0)) == "met: A | breached: A");
    const auto& handling = figures.handling.at(0);
    CHECK(handling.gross.ids == std::vector<std::string>{"A", "A"});
    CHECK(handling.gross.mean == (11 + 48) * 3600 / 2);
}

TEST_CASE("each round of a cadence is a run of its own, and one that the end cut short is cancelled") {
    const World world(R"({"update": {"label": {"en": "u", "zh": "u"}, "start": "received.at",
        "stop": {"entries": "talks"}, "cancel": {"phase": "resolved"}, "repeats": true, "targets": [{"target": "4h"}]}})");
    const Record record{"A",
                        "2026-03-02T09:00",
                        {"2026-03-02T20:00 done"},
                        "high",
                        R"("talks": [{"at": "2026-03-02T12:00:00+08:00"}, {"at": "2026-03-02T17:00:00+08:00"}])"};
    const auto figures = world.figures({record}, "2026-04-01T00:00");
    CHECK(shown(figures.clocks.at(0)) == "met: A | breached: A | cancelled: A");
    CHECK(figures.handling.empty());
}

TEST_CASE("a round that stopped while a pause went on waits for the pause's end") {
    const World world(R"({"update": {"label": {"en": "u", "zh": "u"}, "start": "received.at", "pauses": true,
        "stop": {"entries": "talks"}, "cancel": {"phase": "resolved"}, "repeats": true, "targets": [{"target": "4h"}]}})");
    Record record{"A",
                  "2026-03-02T09:00",
                  {"2026-03-02T10:00 wait"},
                  "high",
                  R"("talks": [{"at": "2026-03-02T12:00:00+08:00"}])"};
    CHECK(shown(world.figures({record}, "2026-03-02T18:00").clocks.at(0)) == "paused: A A");
    record.events.emplace_back("2026-03-03T10:00 open");
    CHECK(shown(world.figures({record}, "2026-03-03T13:01").clocks.at(0)) == "met: A | running: A");
}

TEST_CASE("a goal is reached exactly, and by nothing never") {
    const World world(k_resolution);
    std::vector<Record> records = {{"A", "2026-03-02T09:00", {"2026-03-02T20:00 done"}},
                                   {"B", "2026-03-02T09:00", {"2026-03-02T20:00 done"}},
                                   {"C", "2026-03-02T09:00", {"2026-03-02T20:00 done"}},
                                   {"D", "2026-03-02T09:00", {}}};
    CHECK(world.figures(records, "2026-03-10T00:00").clocks.at(0).reached() == true);  // 3 of 4 are 75 %
    records.push_back({"E", "2026-03-02T09:00", {}});
    CHECK(world.figures(records, "2026-03-10T00:00").clocks.at(0).reached() == false);
    CHECK(!world.figures({}, "2026-03-10T00:00").clocks.at(0).reached());
}

TEST_CASE("a rate is rounded, but never up to a goal or to all that it has not reached") {
    struct Row {
        std::size_t met;
        std::size_t decided;
        std::optional<int> goal;
        std::size_t permille;
    };
    for (const Row& row : {Row{2, 3, {}, 667}, Row{1, 3, 90, 333}, Row{9496, 10000, 95, 949}, Row{9496, 10000, {}, 950},
                           Row{95, 100, 95, 950}, Row{9999, 10000, 95, 999}, Row{5, 5, 95, 1000}, Row{0, 5, 95, 0}}) {
        CAPTURE(row.met);
        metrics::Outcome outcome;
        outcome.met.resize(row.met);
        outcome.breached.resize(row.decided - row.met);
        CHECK(metrics::permille(outcome, row.goal) == row.permille);
    }
    CHECK(!metrics::permille({}, 95));
}

TEST_CASE("figures are spread by kind, by fields and by person; several values count under each") {
    const World world(k_resolution);
    const std::vector<Record> records = {
        {"A",
         "2026-03-02T09:00",
         {"2026-03-02T20:00 done"},
         "high",
         R"("assignment": {"lead": "Li"}, "tags": ["x", "y"])"},
        {"B", "2026-03-02T09:00", {}, "high", R"("assignment": {"lead": "Li"}, "tags": ["y"])", "fault"},
        {"C", "2026-03-02T09:00", {"2026-03-02T10:00 done"}, "urgent"},
        {"D", "2026-03-09T23:00", {}, "high", R"("assignment": {"lead": "Wu"})"}};
    const auto by = world.figures(records, "2026-03-10T00:00", {}, {data::Path() / "urgency", data::Path() / "tags"})
                        .clocks.at(0)
                        .by;
    REQUIRE(by.size() == 4);
    CHECK(by[0].field == "kind");
    CHECK(shown(by[0]) == "Fault=0/1 Complaint=2/2 ");
    CHECK(shown(by[1]) == "Urgent=1/1 high=1/2 ");
    CHECK(shown(by[2]) == "y=1/2 x=1/1 =1/1 ");
    CHECK(by[3].field == "assignment.lead");
    CHECK(shown(by[3]) == "Li=1/2 =1/1 ");
}

TEST_CASE("for an entry with a clock its owner answers, or else the lead") {
    const World world(R"({"action": {"label": {"en": "a", "zh": "a"}, "each": "actions", "start": "received.at",
        "targets": [{"due": "due"}]}})");
    const Record record{"A",
                        "2026-03-02T09:00",
                        {},
                        "high",
                        R"("assignment": {"lead": "Li"}, "actions": [{"due": "2026-03-03", "owner": "Wu"},
                            {"due": "2026-03-03"}])"};
    const auto figures = world.figures({record}, "2026-03-10T00:00").clocks.at(0);
    CHECK(shown(figures.by.back()) == "Li=0/1 Wu=0/1 ");
}

TEST_CASE("handling time: gross from start to stop, net without pauses; mean, median and P90") {
    const World world(k_resolution);
    std::vector<Record> records;
    // 1, 2, … 10 hours, each from 9:00 on; the tenth is paused for two of its ten.
    for (int hour = 1; hour <= 10; ++hour)
        records.push_back(
            {fmt::format("R{}", hour), "2026-03-02T09:00", {fmt::format("2026-03-02T{:02}:00 done", 9 + hour)}});
    records.back().events = {"2026-03-02T12:00 wait", "2026-03-02T14:00 open", "2026-03-02T19:00 done"};
    records.push_back({"open", "2026-03-02T09:00", {}});
    records.push_back({"before", "2026-02-27T09:00", {"2026-02-28T23:59 done"}});
    records.push_back({"after", "2026-03-02T09:00", {"2026-04-01T00:00 done"}});
    records.push_back({"free", "2026-03-02T09:00", {"2026-03-02T21:00 done"}, "low"});
    const auto handling = world.figures(records, "2026-05-01T00:00", days("2026-03-01", "2026-04-01")).handling.at(0);
    CHECK(handling.gross.ids.size() == 11);  // the ten, and the one without a target: 12 hours
    CHECK(handling.gross.mean == 21927);     // 67 hours over 11
    CHECK(handling.gross.median == 6 * 3600);
    CHECK(handling.gross.p90 == 10 * 3600);
    CHECK(handling.net.ids.size() == 10);  // 1 … 9 and 8 hours
    CHECK(handling.net.mean == 53 * 360);
    CHECK(handling.net.median == 5 * 3600 + 1800);
    CHECK(handling.net.p90 == 8 * 3600);
    CHECK(handling.without_net == std::vector<std::string>{"free"});
    const auto none = world.figures({}, "2026-05-01T00:00").handling.at(0);
    CHECK(!none.gross.mean);
    CHECK(!none.net.median);
    CHECK(!none.net.p90);
}
