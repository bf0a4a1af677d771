// Computed values and balances of a policy: reading, working out, and what they have to say against a record.
#include "policy/scope.hpp"
#include "sample.hpp"

using namespace plaint;

namespace {

constexpr std::string_view k_schema = R"({
  "type": "object",
  "properties": {
    "id": {"type": "string"}, "uid": {"type": "string"}, "kind": {"type": "string"}, "state": {"type": "string"},
    "received": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}},
    "recorded": {"type": "object", "properties": {"at": {"type": "string"}}},
    "made_on": {"type": "string", "format": "date"},
    "reader": {"type": "string"}, "title": {"type": "string"}, "phone": {"type": "string"},
    "weight": {"enum": ["grave", "plain"], "x-label": {"en": "Weight", "zh": "轻重"},
               "x-labels": {"grave": {"en": "Grave", "zh": "重大"}, "plain": {"en": "Plain", "zh": "一般"}}},
    "weight_reason": {"type": "string"},
    "lawsuit": {"type": "boolean"},
    "lent": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "at": {"type": "string", "format": "date-time"},
      "code": {"type": "string"}, "pieces": {"type": "string", "x-decimal": true}, "price": {"type": "string", "x-decimal": true}, "corrects": {"type": "string"}}}},
    "back": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "at": {"type": "string", "format": "date-time"},
      "code": {"type": "string"}, "pieces": {"type": "string", "x-decimal": true}, "corrects": {"type": "string"}}}},
    "history": {"type": "array", "items": {"type": "object", "properties": {"at": {"type": "string"}, "by": {"type": "string"}, "event": {"type": "string"}}}}
  }
})";

constexpr std::string_view k_frame = R"({
  "name": "shelf", "zone": "Asia/Shanghai",
  "series": {"book": {"folder": "books", "pattern": "LB-{year}-{number:3}"}},
  "kinds": {"loss": {"label": {"en": "Loss", "zh": "遗失"}, "series": "book", "workflow": "loss"}},
  "actions": {"register": {"command": "new", "options": {"title": {}}}},
  "workflows": {"loss": {"initial": "open", "states": {"open": {"phase": "open"}, "done": {"phase": "closed"}},
    "transitions": [{"on": ["set", "edit"], "from": "open"}, {"on": "set", "from": "open", "to": "done", "when": "title = done"}]}}
})";

Result<policy::Policy> read(const std::string& more) {
    const auto fields = schema::Fields::read(sample::json(k_schema));
    REQUIRE(fields);
    return policy::read({sample::json(k_frame), sample::json(more, "more.json")}, *fields);
}

policy::Policy policy_with(const std::string& more) {
    auto made = read(more);
    if (!made)
        for (const Finding& one : made.error().findings) MESSAGE(one.code << " " << one.message.en);
    REQUIRE(made);
    return std::move(*made);
}

constexpr const char* k_computed = R"json({"computed": {
  "level": {"label": {"en": "Level", "zh": "级别"}, "field": "weight", "override": "weight_reason", "levels": [
    {"is": "grave", "when": "lawsuit or $age > 100", "label": {"en": "a lawsuit has begun or it is old", "zh": "已诉讼或超期"}},
    {"is": "plain", "label": {"en": "everything else", "zh": "其他情况"}}]},
  "age": {"label": {"en": "Age", "zh": "天数"}, "value": "days(made_on, today)"},
  "worth": {"label": {"en": "Worth", "zh": "金额"}, "value": "sum(lent, pieces * price)", "decimals": 2},
  "nth": {"label": {"en": "Nth", "zh": "次数"}, "same": {"by": ["reader"]}},
  "people": {"label": {"en": "People", "zh": "人数"}, "same": {"by": ["title"], "within": "1mo", "distinct": "phone", "count": "around"}}
}})json";

time::Instant at(std::string_view text) { return time::parse_instant(text).value(); }

const time::Instant k_now = at("2026-03-10T10:00:00+08:00");

data::Document record(std::string_view members) {
    std::string text =
        R"({"id": "LB-2026-005", "kind": "loss", "state": "open", "received": {"at": "2026-03-01T09:00:00+08:00"},)";
    text +=
        R"("history": [{"at": "2026-03-01T09:00:00+08:00", "by": "Ada <ada@example.org>", "event": "register", "to": "open"}])";
    if (!members.empty()) text += ", " + std::string(members);
    return sample::json(text + "}");
}

std::string value(const policy::Policy& policy, std::string_view name, const data::Document& of) {
    for (const policy::Outcome& one : policy::outcomes(policy, of.root(), k_now)) {
        if (one.computed->name == name) return one.value;
    }
    return "no such value";
}

/// Records that are like every record.
class Shelf final : public policy::Others {
public:
    std::vector<Like> like(const policy::Computed&, std::string_view) const override {
        const auto seconds = [](std::string_view text) { return at(text).seconds; };
        return {{"LB-2025-009", seconds("2025-12-01T09:00:00+08:00"), "1"},
                {"LB-2026-004", seconds("2026-02-01T09:00:00+08:00"), "2"},
                {"LB-2026-005", seconds("2026-03-01T09:00:00+08:00"), "9"},
                {"LB-2026-006", seconds("2026-03-01T09:00:00+08:00"), "2"},
                {"LB-2026-007", seconds("2026-04-01T09:00:00+08:00"), "3"},
                {"LB-2026-008", seconds("2026-04-01T09:00:01+08:00"), "4"},
                {"LB-2026-009", seconds("2026-03-02T09:00:00+08:00"), ""}};
    }
};

bool has(const Findings& findings, std::string_view code) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& one) { return one.code == code; });
}

}  // namespace

TEST_CASE("values are worked out by formulas and by the first line of levels that fits") {
    const policy::Policy policy = policy_with(k_computed);
    REQUIRE(policy.computed.size() == 5);
    CHECK(policy.computed[0]->name == "level");  // in the order of the policy, though it names a later one
    const auto old = record(R"("made_on": "2025-11-01")");
    CHECK(value(policy, "age", old) == "129");
    CHECK(value(policy, "level", old) == "grave");
    CHECK(value(policy, "level", record(R"("made_on": "2026-03-01")")) == "plain");
    CHECK(value(policy, "level", record(R"("lawsuit": true)")) == "grave");
    CHECK(value(policy, "age", record("")).empty());
    CHECK(value(policy, "worth", record(R"("lent": [{"pieces": "3", "price": "1.115"}, {"pieces": "1"}])")) == "3.35");
    const auto fired = policy::outcomes(policy, old.root(), k_now)[0];
    CHECK(fired.shown.zh == "重大");
    CHECK(fired.rule->label.zh == "已诉讼或超期");
}

TEST_CASE("a sum leaves out entries that were corrected") {
    const policy::Policy policy = policy_with(k_computed);
    CHECK(
        value(
            policy, "worth",
            record(
                R"("lent": [{"id": "a", "pieces": "30", "price": "1"}, {"id": "b", "corrects": "a", "pieces": "3", "price": "1"}])")) ==
        "3.00");
}

TEST_CASE("records of equal values are counted once the others are known") {
    policy::Policy policy = policy_with(k_computed);
    const auto asked = record(R"("reader": "Eve", "title": "Atlas", "phone": "9")");
    CHECK(value(policy, "nth", asked).empty());
    policy.others = std::make_shared<const Shelf>();
    CHECK(value(policy, "nth", asked) == "3");     // two before it; 006 of the same second has a later id
    CHECK(value(policy, "people", asked) == "3");  // 2 and 3 within a month before or after, and its own 9
    CHECK(value(policy, "nth", record(R"("title": "Atlas")")).empty());
}

TEST_CASE("expressions know computed values, and what these read") {
    const policy::Policy policy = policy_with(k_computed);
    const auto parse = [&](std::string_view text) {
        return expr::Expr::parse(text, &policy.fields, "where", &policy.vocabulary);
    };
    const auto level = parse("$level = 重大");
    REQUIRE(level);
    CHECK(level->reads_clock());
    CHECK_FALSE(level->reads_others());
    CHECK(level->holds(record(R"("lawsuit": true)").root(), policy::scope_of(policy, k_now)));
    const auto paths = level->paths();
    CHECK(std::find(paths.begin(), paths.end(), "made_on") != paths.end());
    CHECK(parse("$nth > 2")->reads_others());
    CHECK(parse("$worth > 3 and $age < 4").has_value());
    CHECK_FALSE(parse("$levl = grave").has_value());
    CHECK_FALSE(parse("$level = graver").has_value());
}

TEST_CASE("what does not fit in computed values is told with its place") {
    struct Case {
        const char* policy;
        const char* code;
        const char* message;
    };
    const Case cases[] = {
        {R"({"computed": {"a": {"label": "A", "value": "$b + 1"}, "b": {"label": "B", "value": "$a + 1"}}})",
         "policy.circular", "`a` hangs on itself"},
        {R"json({"computed": {"a": {"label": "A", "value": "days(made, today)"}}})json", "policy.bad_expression",
         "records have no field `made`"},
        {R"({"computed": {"a": {"label": "A", "levels": [{"is": "x"}, {"is": "y", "when": "lawsuit"}]}}})",
         "policy.clash", "the line before this one fits always"},
        {R"({"computed": {"a": {"label": "A", "field": "weight", "levels": [{"is": "heavy"}]}}})",
         "policy.unknown_name", "the choice `heavy` is not defined"},
        {R"({"computed": {"a": {"label": "A", "field": "title", "levels": [{"is": "heavy"}]}}})", "policy.bad_value",
         "`title` is no field with choices"},
        {R"({"computed": {"a": {"label": "A", "same": {"by": ["redear"]}}}})", "policy.unknown_field",
         "the record has no field `redear`"},
        {R"({"computed": {"now": {"label": "A", "value": "lawsuit"}}})", "policy.clash",
         "`$now` has a meaning already"},
        {R"({"balances": {"b": {"label": "B", "key": "cod", "in": [{"entries": "lent", "quantity": "pieces"}], "out": []}}})",
         "policy.unknown_name", "the member `cod` is not defined"},
        {R"({"balances": {"b": {"label": "B", "key": "code", "in": [{"entries": "title", "quantity": "pieces"}], "out": []}}})",
         "policy.bad_value", "`title` is no list of entries"},
        {R"({"actions": {"mend": {"options": {"title": {"default": "$levl"}}}}, "computed": {"level": {"label": "A", "value": "title"}}})",
         "policy.unknown_name", "the preset `$levl` is not defined"},
    };
    for (const Case& c : cases) {
        CAPTURE(std::string(c.policy));
        const auto made = read(c.policy);
        CHECK_FALSE(made);
        if (made) continue;
        CHECK(made.error().findings.front().code == c.code);
        CHECK(made.error().findings.front().message.en == c.message);
        CHECK(made.error().findings.front().file == "more.json");
        CHECK(made.error().findings.front().position.line == 1);
    }
}

TEST_CASE("a level that the rules do not give needs a reason when it is recorded") {
    const policy::Policy policy = policy_with(k_computed);
    const auto judged = [&](std::string_view members) {
        const model::Complaint after{record(members)};
        return policy::judge(policy, nullptr, after, k_now);
    };
    const Findings refused = judged(R"("weight": "plain", "lawsuit": true)");
    REQUIRE(has(refused, "level.unexplained"));
    const auto found = std::find_if(refused.begin(), refused.end(),
                                    [](const Finding& one) { return one.code == "level.unexplained"; });
    CHECK(found->message.en == "`weight` is Plain, but by the rules it is Grave (a lawsuit has begun or it is old)");
    CHECK(found->message.zh == "`weight` 填写为一般，按规则应为重大（已诉讼或超期）");
    CHECK(found->hint.en == "Record Grave, or give the reason in `weight_reason`");
    CHECK(found->field == "weight");
    CHECK_FALSE(has(judged(R"("weight": "grave", "lawsuit": true)"), "level.unexplained"));
    CHECK_FALSE(has(judged(R"("weight": "plain", "weight_reason": "small", "lawsuit": true)"), "level.unexplained"));
    CHECK_FALSE(has(judged(R"("lawsuit": true)"), "level.unexplained"));
    const model::Complaint before{record(R"("weight": "plain", "lawsuit": true)")};
    const model::Complaint after{record(R"("weight": "plain", "lawsuit": true, "title": "x")")};
    CHECK_FALSE(has(policy::judge(policy, &before, after, k_now), "level.unexplained"));
}

TEST_CASE("a level that has risen is a warning at rest, unless the record is closed or explains itself") {
    const policy::Policy policy = policy_with(k_computed);
    const auto audited = [&](const data::Document& of) { return policy::audit(policy, model::Complaint{of}, k_now); };
    const Findings risen = audited(record(R"("weight": "plain", "made_on": "2025-11-01")"));
    REQUIRE(has(risen, "level.risen"));
    CHECK(risen.back().severity == Severity::warning);
    CHECK(risen.back().hint.en == "plaint set LB-2026-005 weight grave");
    CHECK_FALSE(has(audited(record(R"("weight": "grave")")), "level.risen"));  // fallen, not risen
    CHECK_FALSE(has(audited(record(R"("weight": "plain", "made_on": "2025-11-01", "weight_reason": "old stock")")),
                    "level.risen"));
    const auto closed = sample::json(
        R"({"id": "LB-2026-005", "kind": "loss", "state": "done", "weight": "plain", "lawsuit": true, "history": []})");
    CHECK(policy::risen_levels(policy, model::Complaint{closed}, k_now).empty());
    CHECK(policy::may_rise(policy, model::Complaint{record("")}));
    CHECK_FALSE(policy::may_rise(policy, model::Complaint{closed}));
    CHECK(policy::depends_on_now(policy, model::Complaint{record("")}));
}

TEST_CASE("balances add up by key, and tell what is open and what went out too early") {
    const policy::Policy policy =
        policy_with(R"({"balances": {"books": {"label": {"en": "Books", "zh": "图书"}, "key": "code",
      "in": [{"entries": "lent", "quantity": "pieces"}], "out": [{"entries": "back", "quantity": "pieces"}]}}})");
    const auto balanced = expr::Expr::parse("balanced(books)", &policy.fields, "when", &policy.vocabulary);
    REQUIRE(balanced);
    const expr::Scope scope = policy::scope_of(policy, k_now);
    constexpr const char* k_lent =
        R"("lent": [{"id": "a", "at": "2026-03-02T09:00:00+08:00", "code": "M1", "pieces": "5"},
        {"id": "b", "at": "2026-03-02T09:00:00+08:00", "code": "M2", "pieces": "0.5"},
        {"id": "c", "at": "2026-03-03T09:00:00+08:00", "code": "M1", "pieces": "4", "corrects": "a"}])";
    const auto with = [&](const char* back) { return record(std::string(k_lent) + back); };
    const auto even = with(
        R"(, "back": [{"id": "d", "at": "2026-03-04T09:00:00+08:00", "code": "M1", "pieces": "4.0"}, {"id": "e", "at": "2026-03-02T09:00:00+08:00", "code": "M2", "pieces": "0.50"}])");
    CHECK(balanced->holds(even.root(), scope));
    const auto open =
        with(R"(, "back": [{"id": "d", "at": "2026-03-04T09:00:00+08:00", "code": "M1", "pieces": "1"}])");
    CHECK_FALSE(balanced->holds(open.root(), scope));
    const auto unmet = balanced->unmet(open.root(), scope, policy.fields);
    REQUIRE(unmet.size() == 1);
    CHECK(unmet[0].expected.zh == "图书收支相符");
    CHECK(unmet[0].found.en == "M2: 0.5 in, 0 out; M1: 4 in, 1 out");
    CHECK_FALSE(has(policy::audit(policy, model::Complaint{open}, k_now), "balance.over"));
    // Given back a second before it was lent.
    const auto early =
        with(R"(, "back": [{"id": "d", "at": "2026-03-03T08:59:59+08:00", "code": "M1", "pieces": "4"}])");
    CHECK(has(policy::audit(policy, model::Complaint{early}, k_now), "balance.over"));
    CHECK_FALSE(has(policy::audit(policy, model::Complaint{open}, k_now), "balance.open"));
    std::string closed =
        R"({"id": "LB-2026-005", "kind": "loss", "state": "done", "history": [{"at": "2026-03-01T09:00:00+08:00", "by": "Ada <ada@example.org>", "event": "register", "to": "open"}], )";
    CHECK(has(policy::audit(policy, model::Complaint{sample::json(closed + k_lent + "}")}, k_now), "balance.open"));
}
