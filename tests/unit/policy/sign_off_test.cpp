#include "policy/scope.hpp"
#include "policy/signatures.hpp"

#include "sample.hpp"

using namespace sample;

namespace {

constexpr std::string_view k_choir_schema = R"({
  "type": "object",
  "properties": {
    "id": {"type": "string"}, "uid": {"type": "string"}, "kind": {"type": "string"}, "state": {"type": "string"},
    "recorded": {"type": "object", "properties": {"at": {"type": "string"}, "by": {"type": "string"}}},
    "size": {"enum": ["small", "large", "huge"]},
    "plan": {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}},
    "votes": {"type": "array", "x-append-only": true, "items": {"type": "object", "properties": {
      "id": {"type": "string"}, "at": {"type": "string", "format": "date-time"}, "by": {"type": "string"}, "corrects": {"type": "string"},
      "about": {"enum": ["plan", "coffee"]}, "as": {"enum": ["singer", "leader", "patron", "porter"]}, "said": {"enum": ["yes", "no"]}}}},
    "notes": {"type": "array", "items": {"type": "string"}},
    "history": {"type": "array", "x-append-only": true, "items": {"type": "object", "properties": {"at": {"type": "string"}, "by": {"type": "string"}, "event": {"type": "string"}}}}
  }
})";

constexpr std::string_view k_sign_off =
    R"("plan": {"label": {"en": "Plan", "zh": "计划"}, "entries": "votes", "where": "about = plan", "passed": "said != no",
    "since": "plan.at", "role": "as", "ordered": true, "lines": [
      {"when": "size = huge", "steps": [{"role": "singer", "label": {"en": "reviews", "zh": "审核"}}, {"role": "leader"}, {"role": "patron"}]},
      {"when": "size = large", "steps": [{"role": "singer"}, {"role": "leader"}]}]},
  "walk": {"label": {"en": "Walk", "zh": "散步"}, "entries": "votes", "where": "about = coffee", "role": "as", "lines": [{"steps": [{"role": "singer"}, {"role": "singer"}, {"role": "porter"}]}]})";

std::string choir(std::string_view sign_offs = k_sign_off) {
    return fmt::format(R"j({{"name": "choir", "zone": "Asia/Shanghai",
  "series": {{"song": {{"folder": "songs", "pattern": "SG-{{year}}-{{number:3}}"}}}},
  "roles": {{"singer": {{"label": {{"en": "Singer", "zh": "歌手"}}}}, "leader": {{"label": {{"en": "Leader", "zh": "领队"}}}}, "patron": {{}}, "porter": {{}}, "cook": {{}}}},
  "people": [{{"person": "Ada <ada@example.org>", "roles": ["singer", "porter"]}}, {{"person": "Bob <bob@example.org>", "roles": ["leader"]}},
             {{"person": "Cem <cem@example.org>", "roles": ["patron", "singer"]}}],
  "kinds": {{"song": {{"series": "song", "workflow": "song"}}}},
  "sign_offs": {{{}}},
  "conditions": {{"sing.unsigned": {{"require": "signed(plan)", "message": {{"en": "the plan is not approved", "zh": "计划未获批准"}}}}}},
  "actions": {{"register": {{"command": "new"}}, "sing": {{}}, "vote": {{"entry": "votes", "options": {{"as": {{"default": "$sign_off.plan"}}}}}}}},
  "workflows": {{"song": {{"initial": "sung", "states": {{"sung": {{"phase": "open"}}}},
    "transitions": [{{"on": ["vote", "set"], "from": "sung"}}, {{"on": "sing", "from": "sung", "require": "sing.unsigned"}}]}}}}}})j",
                       sign_offs);
}

Result<policy::Policy> read_choir(std::string_view sign_offs) {
    auto fields = schema::Fields::read(json(k_choir_schema));
    REQUIRE(fields);
    return policy::read({json(choir(sign_offs))}, *fields);
}

policy::Policy rules(std::string_view sign_offs = k_sign_off) {
    auto read = read_choir(sign_offs);
    REQUIRE_MESSAGE(read, (read ? std::string() : read.error().findings.front().message.en));
    return std::move(*read);
}

const char* const k_ada = "Ada <ada@example.org>";
const char* const k_bob = "Bob <bob@example.org>";
const char* const k_cem = "Cem <cem@example.org>";
const time::Instant k_now{1772424000, 480};  // 2026-03-02 12:00 in Shanghai

model::Complaint song(std::string_view size = "large") {
    return model::Complaint(json(fmt::format(R"({{"id": "SG-2026-001", "uid": "U1", "kind": "song", "state": "sung",
  "recorded": {{"at": "2026-03-02T09:00:00+08:00", "by": "Ada <ada@example.org>"}}, "size": "{}", "plan": {{"at": "2026-03-02T09:30:00+08:00"}},
  "history": [{{"at": "2026-03-02T09:00:00+08:00", "by": "Ada <ada@example.org>", "event": "register", "to": "sung"}}]}})",
                                             size),
                                 "SG-2026-001.yaml"));
}

struct Vote {
    std::string id;
    std::string as;
    std::string by;
    std::string said = "yes";
    std::string about = "plan";
    std::string at = "2026-03-02T10:00:00+08:00";
    std::string corrects = {};
};

model::Complaint with(const model::Complaint& record, const Vote& vote) {
    data::Mapping entry{{"id", vote.id}, {"at", vote.at}, {"about", vote.about}, {"as", vote.as}, {"said", vote.said}};
    if (!vote.corrects.empty()) entry.emplace_back("corrects", vote.corrects);
    return changed(
        record,
        {{data::Change::Op::append, data::Path() / "votes", data::Value(std::move(entry))},
         {data::Change::Op::append, data::Path() / "history",
          data::Mapping{{"at", "2026-03-02T11:00:00+08:00"}, {"by", vote.by}, {"event", "vote"}, {"entry", vote.id}}}});
}

/// What judge says of one more vote.
Codes judged(const model::Complaint& before, const Vote& vote) {
    return codes(policy::judge(rules(), &before, with(before, vote), k_now));
}

std::vector<bool> done(const model::Complaint& record, std::string_view sign_off = "plan") {
    const policy::Policy policy = rules();
    std::vector<bool> out;
    const policy::Signatures state =
        policy::signatures(policy, *policy.sign_off(sign_off), record.root(), policy::scope_of(policy, k_now));
    for (const policy::Signature& one : state.steps) out.push_back(one.done());
    return out;
}

using Done = std::vector<bool>;

}  // namespace

TEST_CASE("a sign-off is done by the consent of each of its roles, one after the other") {
    const model::Complaint none = song();
    CHECK(done(none) == Done{false, false});
    const model::Complaint one = with(none, {"v1", "singer", k_ada});
    CHECK(done(one) == Done{true, false});
    const model::Complaint both = with(one, {"v2", "leader", k_bob});
    CHECK(done(both) == Done{true, true});
    CHECK(judged(none, {"v1", "singer", k_ada}) == Codes{});
    CHECK(judged(one, {"v2", "leader", k_bob}) == Codes{});
    CHECK(done(with(song("small"), {"v1", "singer", k_ada})) == Done{});
}

TEST_CASE("an entry of another matter signs nothing") {
    CHECK(done(with(song(), {"v1", "singer", k_ada, "yes", "coffee"})) == Done{false, false});
}

TEST_CASE("a refusal signs nothing, and takes back what the same role and those behind it had signed") {
    CHECK(done(with(song(), {"v1", "singer", k_ada, "no"})) == Done{false, false});
    const model::Complaint both = with(with(song(), {"v1", "singer", k_ada}), {"v2", "leader", k_bob});
    CHECK(done(with(both, {"v3", "leader", k_bob, "no"})) == Done{true, false});
    CHECK(done(with(both, {"v3", "singer", k_ada, "no"})) == Done{false, false});
}

TEST_CASE("what was signed before the moment that counts does not count") {
    const Vote early{"v1", "singer", k_ada, "yes", "plan", "2026-03-02T09:29:59+08:00"};
    CHECK(done(with(song(), early)) == Done{false, false});
    CHECK(judged(song(), early) == Codes{"sign_off.not_due"});
    const Vote just{"v1", "singer", k_ada, "yes", "plan", "2026-03-02T09:30:00+08:00"};
    CHECK(done(with(song(), just)) == Done{true, false});
}

TEST_CASE("a signature that is corrected counts no more, and may be given again") {
    const model::Complaint one = with(song(), {"v1", "singer", k_ada});
    const Vote again{"v2", "singer", k_cem, "yes", "plan", "2026-03-02T10:30:00+08:00", "v1"};
    CHECK(judged(one, again) == Codes{});
    const policy::Policy policy = rules();
    const model::Complaint corrected = with(one, again);
    const policy::Signatures state =
        policy::signatures(policy, *policy.sign_off("plan"), corrected.root(), policy::scope_of(policy, k_now));
    CHECK(state.steps.front().by == k_cem);
}

TEST_CASE("nobody signs as what they are not") {
    CHECK(judged(song(), {"v1", "singer", k_bob}) == Codes{"sign_off.not_held"});
    CHECK(judged(song(), {"v1", "singer", "Eve <eve@example.org>"}) == Codes{"sign_off.not_held"});
}

TEST_CASE("nobody signs who is not asked") {
    CHECK(judged(song(), {"v1", "patron", k_cem}) == Codes{"sign_off.not_asked"});
    CHECK(judged(song("huge"), {"v1", "singer", k_ada}) == Codes{});
    CHECK(judged(song("small"), {"v1", "singer", k_ada}) == Codes{"sign_off.not_asked"});
}

TEST_CASE("nobody signs out of turn, or twice") {
    CHECK(judged(song(), {"v1", "leader", k_bob}) == Codes{"sign_off.not_due"});
    const model::Complaint one = with(song(), {"v1", "singer", k_ada});
    CHECK(judged(one, {"v2", "singer", k_ada}) == Codes{"sign_off.not_due"});
    CHECK(judged(one, {"v2", "singer", k_cem}) == Codes{"sign_off.not_due"});
}

TEST_CASE("two signatures of one role are two people's, in any order when none is asked for") {
    const Vote porter{"v1", "porter", k_ada, "yes", "coffee"};
    CHECK(judged(song(), porter) == Codes{});
    const model::Complaint one = with(with(song(), porter), {"v2", "singer", k_ada, "yes", "coffee"});
    CHECK(done(one, "walk") == Done{true, false, true});
    CHECK(judged(one, {"v3", "singer", k_ada, "yes", "coffee"}) == Codes{"sign_off.not_due"});
    CHECK(judged(one, {"v3", "singer", k_cem, "yes", "coffee"}) == Codes{});
}

TEST_CASE("a signature is told at the role it was given as") {
    const model::Complaint before = song();
    const policy::Policy policy = rules();
    const Findings found = policy::judge(policy, &before, with(before, {"v1", "leader", k_bob}), k_now);
    REQUIRE(found.size() == 1);
    CHECK(found.front().field == "votes[0].as");
    CHECK(found.front().message.en == "Plan: it is not the turn of the Leader yet");
    CHECK(found.front().hint.en == "To sign now: Singer (Ada, Cem)");
    CHECK(found.front().hint.zh == "现应签署：歌手（Ada, Cem）");
}

TEST_CASE("entries that a record brings with it are judged, those of an import are not") {
    const policy::Policy policy = rules();
    const data::Change brought{
        data::Change::Op::append, data::Path() / "votes",
        data::Mapping{{"id", "v1"}, {"at", "2026-03-02T10:00:00+08:00"}, {"about", "plan"}, {"as", "leader"}}};
    CHECK(codes(policy::judge(policy, nullptr, changed(song(), {brought}), k_now)) ==
          Codes{"sign_off.not_held", "sign_off.not_due"});
    const data::Change imported{data::Change::Op::set, *data::Path::parse("history[0].event"), "import"};
    const Codes found = codes(policy::judge(policy, nullptr, changed(song(), {brought, imported}), k_now));
    CHECK(std::none_of(found.begin(), found.end(),
                       [](const std::string& code) { return code.starts_with("sign_off."); }));
}

TEST_CASE("a condition on a sign-off names who is missing, with the people") {
    const policy::Policy policy = rules();
    const auto refused = [&](const model::Complaint& record) {
        return policy::choose(policy, record, "sing", k_ada, k_now).findings;
    };
    const model::Complaint one = with(song(), {"v1", "singer", k_ada});
    const Findings found = refused(one);
    REQUIRE(codes(found) == Codes{"sing.unsigned"});
    CHECK(found.front().message.en ==
          "the plan is not approved (needed: Plan is signed by all, found Singer (Ada); missing: Leader (Bob))");
    CHECK(found.front().message.zh == "计划未获批准（要求：计划已全部签署，现为歌手（Ada）；缺少：领队（Bob））");
    CHECK(refused(with(one, {"v2", "leader", k_bob})).empty());
    CHECK(refused(song("small")).empty());
}

TEST_CASE("a sign-off may wait for one before it, and not for one behind") {
    const auto fits = [](std::string_view first, std::string_view second) {
        return read_choir(fmt::format(
                              R"("plan": {{"entries": "votes", "role": "as", "lines": [{{"when": "{}", "steps": []}}]}},
                      "walk": {{"entries": "votes", "role": "as", "lines": [{{"when": "{}", "steps": []}}]}})",
                              first, second))
            .has_value();
    };
    CHECK(fits("size = huge", "signed(plan)"));
    CHECK_FALSE(fits("signed(walk)", "size = huge"));
    CHECK_FALSE(fits("signed(plan)", "size = huge"));
}

TEST_CASE("the role that is due next is the one whose turn it is, or one's own of several") {
    const policy::Policy policy = rules();
    const auto due = [&](const model::Complaint& record, const char* actor, const char* sign_off = "plan") {
        return policy::due_role(policy, sign_off, record.root(), actor, k_now);
    };
    CHECK(due(song(), k_bob) == "singer");
    CHECK(due(with(song(), {"v1", "singer", k_ada}), k_bob) == "leader");
    CHECK(due(song("small"), k_bob).empty());
    CHECK(due(song(), k_cem, "walk") == "singer");
    CHECK(due(with(song(), {"v1", "singer", k_ada, "yes", "coffee"}), k_ada, "walk") == "singer");
}

TEST_CASE("what does not fit together in a sign-off is told where it stands") {
    const auto wrong = [](std::string_view text) {
        const auto read = read_choir(text);
        REQUIRE_FALSE(read);
        Codes out;
        for (const Finding& one : read.error().findings) out.push_back(fmt::format("{} {}", one.code, one.field));
        return out;
    };
    CHECK(wrong(R"("plan": {"entries": "vote", "role": "as", "lines": [{"steps": []}]})") ==
          Codes{"policy.unknown_field sign_offs.plan.entries"});
    CHECK(wrong(R"("plan": {"entries": "notes", "lines": [{"steps": []}]})") ==
          Codes{"policy.bad_value sign_offs.plan.entries"});
    CHECK(wrong(R"("plan": {"entries": "votes", "role": "rank", "lines": [{"steps": []}]})") ==
          Codes{"policy.unknown_name sign_offs.plan.role"});
    CHECK(wrong(R"("plan": {"entries": "votes", "role": "as", "where": "abut = plan", "lines": [{"steps": []}]})") ==
          Codes{"policy.bad_expression sign_offs.plan.where"});
    CHECK(
        wrong(
            R"("plan": {"entries": "votes", "role": "as", "passed": "said = yes) or (said = no", "lines": [{"steps": []}]})") ==
        Codes{"policy.bad_expression sign_offs.plan.passed"});
    CHECK(wrong(R"("plan": {"entries": "votes", "role": "as", "since": "plan.day", "lines": [{"steps": []}]})") ==
          Codes{"policy.unknown_field sign_offs.plan.since"});
    CHECK(
        wrong(
            R"("plan": {"entries": "votes", "role": "as", "lines": [{"when": "size = tiny", "steps": [{"role": "queen"}]}]})") ==
        Codes{"policy.bad_expression sign_offs.plan.lines[0].when",
              "policy.unknown_name sign_offs.plan.lines[0].steps[0].role"});
    CHECK(wrong(R"("plan": {"entries": "votes", "role": "as", "lines": [{"steps": [{"role": "cook"}]}]})") ==
          Codes{"policy.unknown_name sign_offs.plan.lines[0].steps[0].role"});
    CHECK(
        wrong(
            R"("plan": {"entries": "votes", "role": "as", "lines": [{"steps": []}, {"when": "size = huge", "steps": []}]})") ==
        Codes{"policy.clash sign_offs.plan.lines[1]"});
    CHECK(wrong(R"("walk": {"entries": "votes", "role": "as", "lines": [{"steps": []}]})") ==
          Codes{R"(policy.bad_expression conditions["sing.unsigned"].require)",
                "policy.unknown_name actions.vote.options.as.default"});
}
