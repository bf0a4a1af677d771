#include "policy/strict.hpp"

#include "sample.hpp"

using namespace sample;

namespace {

struct Flaw {
    const char* replace;
    const char* by;
    Codes codes;        ///< With the severity, when it is a warning.
    const char* place;  ///< Field of the first.
};

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const auto at = text.find(what);
    REQUIRE_MESSAGE(at != std::string::npos, what);
    return text.replace(at, what.size(), by);
}

Findings strict(const std::string& text, std::size_t shared_layers = 0) {
    return policy::check_strictly(lost_books(text), {shared_layers, {}});
}

}  // namespace

TEST_CASE("a policy that is as it should be has no findings") {
    CHECK(codes(strict(std::string(k_policy))) == Codes{});
}

TEST_CASE("what can be read and yet cannot be meant is told where it stands") {
    const char* const k_settle =
        R"({"on": "settle", "from": "missing", "to": "settled", "require": "settle.unpaid", "roles": ["librarian"]})";
    const Flaw flaws[] = {
        {R"("shelved": {"phase": "open", "paused": true})",
         R"("shelved": {"phase": "open", "paused": true}, "burnt": {"phase": "closed"})",
         {"policy.unreachable_state"},
         "workflows.loss.states.burnt"},
        {R"({"on": "unshelve", "from": "shelved", "to": "@previous"})",
         R"({"on": "unshelve", "from": "missing", "to": "@previous"})",
         {"policy.dead_end"},
         "workflows.loss.states.shelved"},
        {k_settle,
         R"({"on": "settle", "from": "missing", "to": "shelved", "require": "settle.unpaid", "roles": ["librarian"]})",
         {"policy.dead_end", "policy.dead_end"},
         "workflows.loss.states.missing"},
        {R"({"on": "shelve", "from": "missing", "to": "shelved"})",
         R"({"on": "shelve", "from": "missing", "to": "shelved"}, {"on": "shelve", "from": "missing", "when": "hurry = great"})",
         {"policy.hidden_transition"},
         "workflows.loss.transitions[4]"},
        {R"({"on": "shelve", "from": "missing", "to": "shelved"})",
         R"({"on": "shelve", "from": "missing", "to": "shelved", "when": "hurry = great and hurry = none"})",
         {"policy.never_holds"},
         "workflows.loss.transitions[3].when"},
        {R"("require": "fine.paid")",
         R"("require": "hurry = great and not hurry")",
         {"policy.never_holds"},
         "conditions[\"settle.unpaid\"].require"},
        {R"("require": "settle.unpaid", "roles")", R"("roles")", {"policy.unused"}, "conditions[\"settle.unpaid\"]"},
        {R"("people": [{"person": "Ada <ada@example.org>", "roles": ["librarian"]}, )",
         R"("people": [)",
         {"policy.unheld_role"},
         "workflows.loss.transitions[2].roles"},
        {R"("tracked": ["hurry"])", R"("tracked": ["hurry", "fine.cents"])", {"policy.unused"}, "tracked[1]"},
    };
    for (const Flaw& flaw : flaws) {
        CAPTURE(flaw.by);
        const Findings found = strict(replaced(std::string(k_policy), flaw.replace, flaw.by));
        CHECK(codes(found) == flaw.codes);
        if (found.empty()) continue;
        CHECK(found.front().field == flaw.place);
        CHECK(found.front().position.line > 0);
    }
}

TEST_CASE("a when and the conditions of its transition may contradict one another") {
    const std::string text =
        replaced(replaced(std::string(k_policy), R"("require": "fine.paid")", R"("require": "hurry = great")"),
                 R"("require": "settle.unpaid")", R"("when": "hurry = none", "require": "settle.unpaid")");
    const Findings found = strict(text);
    CHECK(codes(found) == Codes{"policy.never_holds"});
    CHECK(found.front().field == "workflows.loss.transitions[2]");
}

TEST_CASE("lines of routing, levels and sign-offs that never fit are told") {
    const std::string text = replaced(std::string(k_policy), R"("tracked": ["hurry"],)",
                                      R"("tracked": ["hurry"],
  "routing": [{"when": "hurry = great and not hurry", "label": {"en": "a", "zh": "a"}, "lead": "librarian"}],
  "computed": {"haste": {"label": {"en": "Haste", "zh": "急"}, "field": "hurry", "levels": [{"is": "great", "when": "fine.paid"}, {"is": "none", "when": "hurry = none and hurry = great"}]}},
  "sign_offs": {"loss": {"label": {"en": "Loss", "zh": "遗失"}, "entries": "searches", "role": "where", "lines": [{"when": "$haste = none and $haste = great", "steps": [{"role": "librarian"}]}]}},)");
    const Findings found = strict(text);
    CHECK(codes(found) == Codes{"policy.never_holds", "policy.never_holds", "policy.never_holds"});
    REQUIRE(found.size() == 3);
    CHECK(found[0].field == "sign_offs.loss.lines[0].when");
    CHECK(found[1].field == "computed.haste.levels[1].when");
    CHECK(found[2].field == "routing[0].when");
}

TEST_CASE("a transition that is hidden in some of its states only is meant") {
    CHECK(codes(strict(replaced(
              std::string(k_policy), R"({"on": "shelve", "from": "missing", "to": "shelved"})",
              R"({"on": "shelve", "from": "missing", "to": "shelved"}, {"on": "shelve", "from": "@open"})"))) ==
          Codes{});
    CHECK(
        codes(strict(replaced(
            std::string(k_policy), R"({"on": "shelve", "from": "missing", "to": "shelved"})",
            R"({"on": "shelve", "from": "missing", "to": "shelved", "when": "hurry = great"}, {"on": "shelve", "from": "missing"})"))) ==
        Codes{});
}

TEST_CASE("what a shared layer leaves unused is not told to those who build on it") {
    const std::string text = replaced(std::string(k_policy), R"("require": "settle.unpaid", "roles")", R"("roles")");
    CHECK(codes(strict(text, 1)) == Codes{});
    const auto layered = policy::read({json(text), json("{}")}, fields());
    REQUIRE(layered);
    CHECK(codes(policy::check_strictly(*layered, {1, {}})) == Codes{});
    CHECK(codes(policy::check_strictly(*layered, {0, {}})) == Codes{"policy.unused"});
}

TEST_CASE("conditions of a policy without workflows are there for others") {
    const std::string text =
        replaced(std::string(k_policy), R"("kinds": {"loss")", R"("kinds": {}, "kinds_before": {"loss")");
    const Findings found = strict(replaced(text, R"("workflows": {"loss")", R"("workflows_before": {"loss")"));
    CHECK(codes(found) == Codes{});
}

TEST_CASE("a tracked field that a clock reads is used") {
    const std::string text =
        replaced(std::string(k_policy), R"("tracked": ["hurry"])", R"("tracked": ["hurry", "fine.cents"])");
    CHECK(codes(policy::check_strictly(lost_books(text), {0, {"fine.cents"}})) == Codes{});
}
