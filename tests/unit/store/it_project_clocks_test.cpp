// The clocks of the profile it-project against the tables of the process they come from: response by kind and by
// urgency (the strictest counts), resolution and tracking by urgency, emergencies.
#include "data/json.hpp"
#include "sla/reading.hpp"
#include "store/clocks.hpp"
#include "store/resources.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>

using namespace plaint;

namespace {

constexpr std::int64_t k_minute = 60;
constexpr std::int64_t k_hour = 3600;
constexpr std::int64_t k_day = 24 * k_hour;

/// The value, or the findings as the test's failure.
template <class Value>
Value must(Result<Value> result) {
    if (!result) {
        for (const Finding& finding : result.error().findings)
            MESSAGE(finding.file << ":" << finding.position.line << ": " << finding.message.in(Lang::en));
        REQUIRE(result.has_value());
    }
    return std::move(*result);
}

struct World {
    store::Resources resources{nullptr, std::nullopt};
    store::Rules rules = store::load_rules(nullptr, resources, "it-project").value();
    sla::Rules clocks = must(store::load_clocks(rules, resources));
};

const World& world() {
    static const World all;
    return all;
}

constexpr std::int64_t k_received = 1772413920;  // 2026-03-02T09:12:00+08:00

model::Complaint record(std::string_view kind, std::string_view urgency, std::string_view more = "") {
    return model::Complaint(data::parse_json(fmt::format(R"({{"id": "CP-2026-001", "kind": "{0}", "state": "registered",
        "urgency": "{1}", "received": {{"at": "2026-03-02T09:12:00+08:00"}}, {2}
        "history": [{{"at": "2026-03-02T09:20:00+08:00", "by": "A <a@x>", "event": "register", "to": "registered",
                     "values": {{"urgency": "{1}"}}}}]}})",
                                                         kind, urgency, more),
                                             "record.json")
                                .value());
}

std::optional<std::int64_t> due_in(const sla::Readings& readings, std::string_view clock) {
    for (const sla::Reading& reading : readings.clocks) {
        if (reading.clock->name == clock && reading.due()) return *reading.due() - reading.start;
    }
    return std::nullopt;
}

sla::Readings read(const model::Complaint& complaint) {
    return sla::read_clocks(world().clocks, world().rules.policy, complaint, {k_received + 20 * k_minute, 480});
}

struct Kind {
    const char* name;
    std::int64_t response;
};
constexpr Kind k_kinds[] = {{"complaint", 2 * k_hour},
                            {"suggestion", 24 * k_hour},
                            {"inquiry", 4 * k_hour},
                            {"praise", 24 * k_hour},
                            {"fault", k_hour}};
struct Urgency {
    const char* name;
    std::int64_t response;
    std::int64_t resolution;
    std::int64_t tracking;
};
constexpr Urgency k_urgencies[] = {{"urgent", 30 * k_minute, 4 * k_hour, k_hour},
                                   {"high", 2 * k_hour, 24 * k_hour, 4 * k_hour},
                                   {"medium", 4 * k_hour, 72 * k_hour, k_day},
                                   {"low", 24 * k_hour, 7 * k_day, 7 * k_day}};

}  // namespace

TEST_CASE("five kinds by four urgencies: response, resolution and tracking are those of the tables") {
    for (const Kind& kind : k_kinds) {
        for (const Urgency& urgency : k_urgencies) {
            CAPTURE(std::string(kind.name));
            CAPTURE(std::string(urgency.name));
            const model::Complaint complaint =
                record(kind.name, urgency.name, R"("response": {"at": "2026-03-02T09:25:00+08:00"},)");
            const auto readings = read(complaint);
            CHECK(readings.findings.empty());
            CHECK(due_in(readings, "response") == std::min(kind.response, urgency.response));
            CHECK(due_in(readings, "resolution") == urgency.resolution);
            CHECK(due_in(readings, "update") == urgency.tracking);
        }
    }
}

TEST_CASE("an emergency is answered in 30 minutes, reported on every hour and has a plan in 24 hours") {
    for (const char* fact : {"outage", "data_loss", "security", "severe", "media"}) {
        CAPTURE(std::string(fact));
        const model::Complaint complaint =
            record("complaint", "urgent",
                   fmt::format(R"("response": {{"at": "2026-03-02T09:25:00+08:00"}}, "facts": {{"{}": true}},)", fact));
        const auto readings = read(complaint);
        CHECK(due_in(readings, "response") == 30 * k_minute);
        CHECK(due_in(readings, "update") == k_hour);
        CHECK(due_in(readings, "plan") == 24 * k_hour);
    }
    const model::Complaint ordinary = record("complaint", "urgent");
    CHECK(!due_in(read(ordinary), "plan"));
}

TEST_CASE("what is explained adds up to the time used, to the second, at any moment") {
    const model::Complaint complaint =
        record("complaint", "low", R"("response": {"at": "2026-03-02T09:25:00+08:00"},)");
    for (std::int64_t after = 0; after < 12 * k_day; after += 7 * k_hour + 1) {
        const auto readings = sla::read_clocks(world().clocks, world().rules.policy, complaint,
                                               {k_received + 20 * k_minute + after, 480});
        for (const sla::Reading& reading : readings.clocks) {
            CAPTURE(reading.clock->name);
            const auto pieces = sla::pieces(reading, k_received + 20 * k_minute + after).value();
            std::int64_t working = 0;
            for (const time::Segment& piece : pieces) {
                if (piece.kind == time::SegmentKind::working) working += piece.window.end - piece.window.begin;
            }
            CHECK(working == reading.used);
        }
    }
}
