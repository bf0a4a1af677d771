// Ratings on scales of their own, brought to one.
#include "policy/scope.hpp"
#include "sample.hpp"

using namespace plaint;

namespace {

constexpr std::string_view k_schema = R"({
  "type": "object",
  "properties": {
    "id": {"type": "string"}, "kind": {"type": "string"}, "state": {"type": "string"},
    "asked": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"},
      "mood": {"enum": ["good", "bad"], "x-scores": {"good": 5, "bad": 1}}}},
    "calls": {"type": "array", "items": {"type": "object", "properties": {
      "id": {"type": "string"}, "at": {"type": "string", "format": "date-time"}, "corrects": {"type": "string"},
      "mood": {"enum": ["glad", "so_so", "cross"], "x-scores": {"glad": 5, "so_so": 3.5, "cross": 1}},
      "plain": {"enum": ["yes", "no"], "x-scores": {"yes": 5}}}}},
    "history": {"type": "array", "items": {"type": "object", "properties": {"at": {"type": "string"}}}}
  }
})";

Result<policy::Policy> read(std::string_view ratings) {
    const auto fields = schema::Fields::read(sample::json(k_schema));
    REQUIRE(fields);
    const std::string text = R"({
      "name": "shop", "series": {"s": {"folder": "s", "pattern": "S-{year}-{number:3}"}},
      "kinds": {"k": {"label": {"en": "K", "zh": "K"}, "series": "s", "workflow": "w"}},
      "workflows": {"w": {"initial": "open", "states": {"open": {"phase": "open"}}, "transitions": [{"on": "set", "from": "open"}]}},
      "computed": {"mood": {"label": {"en": "Mood", "zh": "满意"}, "ratings": )" +
                             std::string(ratings) + "}}}";
    return policy::read({sample::json(text)}, *fields);
}

std::string mood(std::string_view members) {
    const auto policy = read(R"(["asked.mood", "calls.mood"])");
    REQUIRE(policy);
    const auto record = sample::json(R"({"kind": "k", "state": "open", )" + std::string(members) + "}");
    return policy::outcomes(*policy, record.root(), {}).front().value;
}

}  // namespace

TEST_CASE("the latest rating counts, by the score of its own scale") {
    CHECK(mood(R"("id": "S-2026-001")").empty());
    CHECK(mood(R"("asked": {"at": "2026-03-01T09:00:00Z", "mood": "bad"})") == "1");
    CHECK(mood(R"("asked": {"at": "2026-03-01T09:00:00Z", "mood": "bad"},
                  "calls": [{"id": "c1", "at": "2026-03-02T09:00:00Z", "mood": "so_so"}])") == "3.5");
    CHECK(mood(R"("asked": {"at": "2026-03-03T09:00:00Z", "mood": "good"},
                  "calls": [{"id": "c1", "at": "2026-03-02T09:00:00Z", "mood": "so_so"}])") == "5");
}

TEST_CASE("a rating that was corrected does not count") {
    CHECK(mood(R"("calls": [{"id": "c1", "at": "2026-03-02T09:00:00Z", "mood": "cross"},
                            {"id": "c2", "at": "2026-03-02T09:00:00Z", "mood": "glad", "corrects": "c1"}])") == "5");
}

TEST_CASE("what rates has a score for every choice, and a time beside it") {
    const auto code = [](std::string_view ratings) {
        const auto made = read(ratings);
        REQUIRE_FALSE(made);
        return made.error().findings.front().code;
    };
    CHECK(code(R"(["calls.plain"])") == "policy.bad_value");
    CHECK(code(R"(["calls.id"])") == "policy.bad_value");
    CHECK(code(R"(["kind"])") == "policy.bad_value");
}
