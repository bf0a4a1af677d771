// What a conflict sets aside and brings back, whichever side is kept: no version of the record may break a rule.
#include "sample.hpp"

using namespace plaint;
using namespace plaint::merge;
using namespace plaint::merge::test;

TEST_CASE("an event that is set aside already is still the same event") {
    const std::string marked = replaced(moved(k_record, "09:00:00", "hold", "registered", "on_hold"), "event: hold\n",
                                        "event: hold\n    set_aside: agreed on the phone\n");
    const std::string base = replaced(marked, "    set_aside: agreed on the phone\n", "");
    const std::string ours = replaced(marked, "state: on_hold", "state: registered");
    const data::Document out = parsed(clean(ours, with_note(base, "10:00:00", "bbbbbb", "theirs"), base));
    CHECK(out.root().find("history").size() == 3);
    CHECK(out.root().find("history").at(1).find("set_aside").text() == "agreed on the phone");
}

TEST_CASE("what one side took back goes when the other left it alone") {
    const std::string base = with_note(k_record, "09:00:00", "aaaaaa", "by mistake");
    const data::Document out = parsed(clean(k_record, with_note(base, "10:00:00", "bbbbbb", "theirs"), base));
    CHECK(texts(out.root().find("notes"), "id") == Codes{"bbbbbb"});
    CHECK(texts(out.root().find("history"), "event") == Codes{"register", "note"});
}

TEST_CASE("what one side took back and the other built upon comes back when that one is kept") {
    const std::string base = moved(k_record, "09:00:00", "hold", "registered", "on_hold");
    const std::string on = moved(base, "10:00:00", "resume", "on_hold", "registered");
    for (const Side builder : {Side::ours, Side::theirs}) {
        const bool ours = builder == Side::ours;
        const Outcome out = merged(ours ? on : k_record, ours ? k_record : on, base);
        CHECK(codes(out) == Codes{"merge.no_legal_path"});
        const std::string who = ours ? "theirs" : "ours";
        CHECK_MESSAGE(says(out, who + ": took back: 2026-03-03 17:00 Ada Li: Put on hold (Registered -> On hold)"),
                      out.text);
        const std::string kept = resolved(out.text, builder);
        CHECK_MESSAGE(errors_of(kept) == Codes{}, kept);
        CHECK(texts(parsed(kept).root().find("history"), "event") == Codes{"register", "hold", "resume"});
        CHECK(aside(kept, "history") == Codes{});
        const std::string other_way = resolved(out.text, other(builder));
        CHECK_MESSAGE(errors_of(other_way) == Codes{}, other_way);
        CHECK(texts(parsed(other_way).root().find("history"), "event") == Codes{"register", "resume"});
        CHECK(aside(other_way, "history") == Codes{"resume"});
        CHECK(parsed(other_way).root().find("history").back().find("set_aside").text() ==
              "merge: the step `Put on hold` of 2026-03-03 09:00 by Ada Li was taken back");
    }
}

TEST_CASE("fields come back with the step that was taken back") {
    const std::string fields =
        replaced(k_record, "urgency:", "categories: [contract]\nmain_category: contract\nurgency:");
    const std::string base = moved(fields, "09:00:00", "classify", "registered", "classified");
    const std::string on = moved(base, "10:00:00", "hold", "classified", "on_hold");
    const Outcome out = merged(k_record, on, base);
    CHECK(codes(out) == Codes{"merge.no_legal_path"});
    const std::string kept = resolved(out.text, Side::theirs);
    CHECK_MESSAGE(errors_of(kept) == Codes{}, kept);
    CHECK(parsed(kept).root().find("state").text() == "on_hold");
    CHECK_MESSAGE(errors_of(resolved(out.text, Side::ours)) == Codes{}, out.text);
}

TEST_CASE("an entry does not count when its event is set aside") {
    const std::string verified = with_work(fault(), "09:00:00", "aaaaaa", "verify");
    const std::string ours = moved(verified, "10:00:00", "resolve", "fixing", "resolved");
    const std::string theirs = with_work(fault(), "10:30:00", "bbbbbb", "internal_test");
    REQUIRE(errors_of(ours) == Codes{});
    const Outcome out = merged(ours, theirs, fault());
    CHECK(codes(out) == Codes{"merge.no_legal_path"});
    const std::string kept = resolved(out.text, Side::ours);
    CHECK_MESSAGE(errors_of(kept) == Codes{}, kept);
    CHECK(aside(kept, "history") == Codes{"implement"});
    CHECK(aside(kept, "implementation") == Codes{"bbbbbb"});
    const std::string other_way = resolved(out.text, Side::theirs);
    CHECK_MESSAGE(errors_of(other_way) == Codes{}, other_way);
    CHECK(aside(other_way, "implementation") == Codes{});
}

TEST_CASE("entries without which no rule is broken are set aside, and no others") {
    const std::string verified = with_work(fault(), "09:00:00", "aaaaaa", "verify");
    const std::string ours = moved(verified, "11:00:00", "resolve", "fixing", "resolved");
    const std::string tested = with_work(fault(), "10:00:00", "bbbbbb", "internal_test");
    const Outcome out = merged(ours, with_note(tested, "10:30:00", "cccccc", "theirs"), fault());
    CHECK(codes(out) == Codes{"merge.not_allowed"});
    const std::string kept = resolved(out.text, Side::ours);
    CHECK_MESSAGE(errors_of(kept) == Codes{}, kept);
    CHECK(aside(kept, "implementation") == Codes{"bbbbbb"});
    CHECK(aside(kept, "notes") == Codes{});
    CHECK(aside(kept, "history") == Codes{"implement"});
    const std::string other_way = resolved(out.text, Side::theirs);
    CHECK_MESSAGE(errors_of(other_way) == Codes{}, other_way);
    CHECK(aside(other_way, "history") == Codes{"resolve"});
    CHECK(parsed(other_way).root().find("state").text() == "fixing");
}

TEST_CASE("what an earlier merge set aside stays so, whichever side is kept") {
    const std::string marked = moved(k_record, "09:00:00", "hold", "registered", "on_hold");
    const std::string before =
        replaced(replaced(marked, "event: hold\n", "event: hold\n    set_aside: agreed on the phone\n"),
                 "state: on_hold", "state: registered");
    const std::string ours = moved(k_record, "10:00:00", "withdraw", "registered", "withdrawn");
    const std::string theirs = moved(before, "11:00:00", "hold", "registered", "on_hold");
    const Outcome out = merged(ours, theirs);
    for (const Side side : {Side::ours, Side::theirs}) {
        const std::string text = resolved(out.text, side);
        CHECK_MESSAGE(errors_of(text) == Codes{}, text);
        CHECK(text.find("set_aside: agreed on the phone\n") != std::string::npos);
    }
}
