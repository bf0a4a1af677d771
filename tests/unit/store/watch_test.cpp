// Watching all records: only those that have something to tell come back, and of the others no more is kept than that.
#include "store/watch.hpp"

#include "store/clocks.hpp"
#include "unit/store/shelf.hpp"

using namespace plaint;
using namespace plaint::store;
using namespace plaint::store::test;

namespace {

constexpr std::int64_t k_received = 1'772'413'920;  // 2026-03-02T09:12:00+08:00
constexpr std::int64_t k_day = 86'400;

void put(const Shelf& shelf, int number, std::string_view state, std::string_view later = "") {
    Shelf::write(shelf.record(number), fmt::format(R"(id: CP-2026-{:03}
kind: complaint
state: {}
urgency: high
received: {{at: "2026-03-02T09:12:00+08:00"}}
history:
  - {{at: "2026-03-02T09:20:00+08:00", by: "A <a@x>", event: register, to: registered, values: {{urgency: high}}}}
{})",
                                                   number, state, later));
}

constexpr std::string_view k_withdrawn =
    "  - {at: \"2026-03-02T10:20:00+08:00\", by: \"A <a@x>\", event: withdraw, from: registered, to: withdrawn}\n";

/// Records 1 to 3 are open, the others were withdrawn.
class Register {
public:
    Register() {
        std::filesystem::create_directories(shelf.top() / ".git");
        for (int number = 1; number <= Shelf::k_records; ++number) {
            if (number <= k_open)
                put(shelf, number, "registered");
            else
                put(shelf, number, "withdrawn", k_withdrawn);
        }
    }

    WatchedRecords look(Wanted wanted = {}, std::int64_t at = k_received + k_day) {
        const auto files = folder_source(shelf.top());
        const Resources resources(files.get(), std::nullopt);
        const auto clocks = load_clocks(rules(), resources);
        REQUIRE(clocks.has_value());
        Cache cache(shelf.cache_file(), "", "this build");
        const Survey survey(source, rules().policy, &cache);
        auto found = watch_all(survey, rules(), resources, *clocks, {std::move(wanted), {}, {at, 480}});
        REQUIRE(found.has_value());
        return std::move(*found);
    }
    std::vector<std::string> ids(const WatchedRecords& found) const {
        std::vector<std::string> out;
        for (const Watched& one : found.records) out.emplace_back(one.record.id());
        return out;
    }

    static constexpr int k_open = 3;
    Shelf shelf;
    AgedSource source{shelf.top()};
};

const std::vector<std::string> k_open_ids = {"CP-2026-001", "CP-2026-002", "CP-2026-003"};

}  // namespace

TEST_CASE("records whose clocks have all stopped are not watched, and not read again") {
    Register all;
    const WatchedRecords first = all.look();
    CHECK(first.looked_at == Shelf::k_records);
    CHECK(all.ids(first) == k_open_ids);
    CHECK(all.source.read() >= Shelf::k_records);
    const WatchedRecords second = all.look();
    CHECK(second.looked_at == Shelf::k_records);
    CHECK(all.ids(second) == k_open_ids);
    CHECK(all.source.read() == 0);
    REQUIRE(second.records.size() == first.records.size());
    for (std::size_t i = 0; i < first.records.size(); ++i) {
        const auto& before = first.records[i].readings.clocks;
        const auto& after = second.records[i].readings.clocks;
        REQUIRE(after.size() == before.size());
        for (std::size_t k = 0; k < before.size(); ++k) {
            CHECK(after[k].due() == before[k].due());
            CHECK(after[k].status == before[k].status);
        }
    }
}

TEST_CASE("what was learned of a moment says nothing of an earlier one") {
    Register all;
    CHECK(all.ids(all.look()) == k_open_ids);
    // Ten minutes after the registration nobody had withdrawn anything yet.
    CHECK(all.look({}, k_received + 18 * 60).records.size() == Shelf::k_records);
    CHECK(all.ids(all.look()) == k_open_ids);
}

TEST_CASE("a record that is calm, but will not stay so, is looked at again") {
    Register all;
    put(all.shelf, 4, "registered",
        "  - {at: \"2026-03-02T09:30:00+08:00\", by: \"A <a@x>\", event: withdraw, from: registered, to: withdrawn}\n"
        "  - {at: \"2026-03-05T09:30:00+08:00\", by: \"A <a@x>\", event: reopen, from: withdrawn, to: registered}\n");
    CHECK(all.ids(all.look()) == k_open_ids);
    CHECK(all.look({}, k_received + 4 * k_day).records.size() == Register::k_open + 1);
}

TEST_CASE("a changed record, and only that, is read again") {
    Register all;
    CHECK(all.ids(all.look()) == k_open_ids);
    all.source.read();
    put(all.shelf, 7, "registered");
    const WatchedRecords found = all.look();
    CHECK(all.ids(found) == std::vector<std::string>{"CP-2026-001", "CP-2026-002", "CP-2026-003", "CP-2026-007"});
    CHECK(all.source.read() == 1);
}

TEST_CASE("a changed calendar ends what was known") {
    Register all;
    CHECK(all.ids(all.look()) == k_open_ids);
    Shelf::write(all.shelf.top() / ".plaint/calendars/ours.yaml",
                 "calendar: ours\nzone: Asia/Shanghai\nweek:\n  mon-fri: [\"09:00-18:00\"]\n");
    all.source.read();
    CHECK(all.ids(all.look()) == k_open_ids);
    CHECK(all.source.read() > Register::k_open);
}

TEST_CASE("a condition is asked of every record, whatever is known of its clocks") {
    Register all;
    CHECK(all.ids(all.look()) == k_open_ids);
    Wanted wanted;
    wanted.holds = [](data::View record) { return record.find("id").text() == "CP-2026-002"; };
    const WatchedRecords found = all.look(wanted);
    CHECK(found.looked_at == Shelf::k_records);
    CHECK(all.ids(found) == std::vector<std::string>{"CP-2026-002"});
}
