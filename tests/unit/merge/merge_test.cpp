// Two versions of one record and what becomes of them: clean merges with both sides' bytes, conflicts that say why.
#include "sample.hpp"

using namespace plaint;
using namespace plaint::merge;
using namespace plaint::merge::test;

TEST_CASE("the sample itself is in order") { CHECK(errors_of(k_record) == Codes{}); }

TEST_CASE("log entries of both sides join in the order in which they were recorded") {
    const std::string ours =
        with_note(with_note(k_record, "09:00:00", "aaaaaa", "ours, first"), "11:00:00", "cccccc", "ours, second");
    const std::string theirs = with_note(k_record, "10:00:00", "bbbbbb", "theirs");
    const data::Document out = parsed(clean(ours, theirs));
    CHECK(texts(out.root().find("notes"), "id") == Codes{"aaaaaa", "bbbbbb", "cccccc"});
    CHECK(texts(out.root().find("history"), "entry") == Codes{"", "aaaaaa", "bbbbbb", "cccccc"});
}

TEST_CASE("entries of the same second join the same way whoever merges") {
    clean(with_note(k_record, "09:00:00", "aaaaaa", "ours"), with_note(k_record, "09:00:00", "bbbbbb", "theirs"));
}

TEST_CASE("an entry and an event that both sides have are there once") {
    const std::string both = with_note(k_record, "09:00:00", "aaaaaa", "picked");
    const data::Document out = parsed(clean(with_note(both, "10:00:00", "bbbbbb", "ours"), both));
    CHECK(texts(out.root().find("notes"), "id") == Codes{"aaaaaa", "bbbbbb"});
    const data::Document more =
        parsed(clean(with_note(both, "10:00:00", "bbbbbb", "ours"), with_note(both, "09:30:00", "cccccc", "theirs")));
    CHECK(texts(more.root().find("notes"), "id") == Codes{"aaaaaa", "cccccc", "bbbbbb"});
}

TEST_CASE("what one side alone changed is taken from it, with its comments") {
    const std::string ours = with_urgency(k_record, "09:00:00", "medium", "high");
    const std::string theirs = with_note(replaced(k_record, "# speaks softly", "# speaks softly, call twice"),
                                         "10:00:00", "bbbbbb", "deaf # no comment");
    const std::string text = clean(ours, theirs);
    CHECK(text.find("urgency: high\n") != std::string::npos);
    CHECK(text.find("# speaks softly, call twice\n") != std::string::npos);
    CHECK(text.find("# The water bureau's second call.\n") == 0);
}

TEST_CASE("comments beside joined entries stay with them") {
    const std::string ours = with_note(k_record, "09:00:00", "aaaaaa", "ours") + "    # said on the phone\n";
    const std::string theirs =
        replaced(with_note(k_record, "10:00:00", "bbbbbb", "theirs"), "content: theirs", "content: theirs # verbatim");
    const std::string text = clean(ours, theirs);
    CHECK(text.find("content: theirs # verbatim\n") != std::string::npos);
    CHECK(text.find("entry: aaaaaa\n    # said on the phone\n  - at: 2026-03-03T10:00:00Z") != std::string::npos);
}

TEST_CASE("new fields that both sides put at one place join") {
    const std::string ours = replaced(k_record, "urgency: medium\n", "categories: [communication]\nurgency: medium\n") +
                             event("09:00:00", "set");
    const std::string theirs =
        replaced(k_record, "urgency: medium\n", "main_category: communication\nurgency: medium\n") +
        event("10:00:00", "set");
    const data::Document out = parsed(clean(ours, theirs));
    CHECK(out.root().find("categories").size() == 1);
    CHECK(out.root().find("main_category").text() == "communication");
}

TEST_CASE("lists that are no logs join when both sides only added to them") {
    const std::string base = replaced(k_record, "urgency:", "categories: [contract]\nurgency:");
    const auto with = [&](const char* word, const char* when) {
        return replaced(base, "[contract]", fmt::format("[contract, {}]", word)) + event(when, "set");
    };
    const data::Document out = parsed(clean(with("schedule", "09:00:00"), with("communication", "10:00:00"), base));
    CHECK(out.root().find("categories").size() == 3);
    const std::string without = replaced(base, "[contract]", "[schedule]") + event("09:00:00", "set");
    CHECK(codes(merged(without, with("communication", "10:00:00"), base)) == Codes{"merge.fields_differ"});
}

TEST_CASE("a step of one side and entries of the other make one history") {
    const std::string ours = moved(k_record, "10:00:00", "hold", "registered", "on_hold");
    const std::string theirs = with_note(k_record, "09:00:00", "bbbbbb", "theirs");
    const data::Document out = parsed(clean(ours, theirs));
    CHECK(out.root().find("state").text() == "on_hold");
    CHECK(texts(out.root().find("history"), "event") == Codes{"register", "note", "hold"});
}

TEST_CASE("different values of one field are a conflict that holds both") {
    const std::string ours = with_urgency(k_record, "09:00:00", "medium", "high");
    const std::string theirs = with_urgency(k_record, "10:00:00", "medium", "low");
    const Outcome out = merged(ours, theirs);
    CHECK(codes(out) == Codes{"merge.fields_differ"});
    CHECK(out.conflicts.front().field == "urgency");
    CHECK(out.text.find("<<<<<<< ours\nurgency: high\n=======\nurgency: low\n>>>>>>> theirs\n") != std::string::npos);
    for (const Side side : {Side::ours, Side::theirs}) {
        const std::string text = resolved(out.text, side);
        CHECK(errors_of(text) == Codes{});
        CHECK(parsed(text).root().find("history").size() == 3);
    }
    const model::Complaint kept(parsed(resolved(out.text, Side::ours)));
    CHECK(kept.root().find("urgency").text() == "high");
    CHECK(kept.history().back().view.find("values", "urgency").text() == "high");
}

TEST_CASE("a side that changed a field and put it back has decided about it") {
    const std::string ours =
        with_urgency(with_urgency(k_record, "09:00:00", "medium", "high"), "11:00:00", "high", "medium");
    const std::string theirs = with_urgency(k_record, "10:00:00", "medium", "low");
    CHECK(codes(merged(ours, theirs)) == Codes{"merge.fields_differ"});
    CHECK(codes(merged(theirs, ours)) == Codes{"merge.fields_differ"});
}

TEST_CASE("two steps that cannot both be followed are a conflict in which each side can be kept whole") {
    const std::string ours =
        with_note(moved(k_record, "09:00:00", "hold", "registered", "on_hold"), "09:10:00", "aaaaaa", "ours");
    const std::string theirs =
        with_note(moved(k_record, "10:00:00", "withdraw", "registered", "withdrawn"), "10:10:00", "bbbbbb", "theirs");
    const Outcome out = merged(ours, theirs);
    REQUIRE(!out.conflicts.empty());
    CHECK(out.conflicts.front().code == "merge.no_legal_path");
    CHECK(out.text.find("# plaint:   ours: 2026-03-03 17:00 Ada Li: ") != std::string::npos);
    CHECK(out.text.find("Ada Li: Put on hold") != std::string::npos);
    for (const Side side : {Side::ours, Side::theirs}) {
        const std::string text = resolved(out.text, side);
        CHECK_MESSAGE(errors_of(text) == Codes{}, text);
        const data::Document document = parsed(text);
        CHECK(document.root().find("state").text() == (side == Side::ours ? "on_hold" : "withdrawn"));
        CHECK(document.root().find("notes").size() == 2);
        CHECK(document.root().find("history").size() == 5);
        std::size_t aside = 0;
        for (const data::View item : document.root().find("history")) aside += item.find("set_aside") ? 1U : 0U;
        CHECK(aside == 1);
    }
}

TEST_CASE("the explanation is in the user's language") {
    const std::string ours = moved(k_record, "09:00:00", "hold", "registered", "on_hold");
    const std::string theirs = moved(k_record, "10:00:00", "withdraw", "registered", "withdrawn");
    const Outcome out = merged(ours, theirs, k_record, Lang::zh);
    CHECK(out.text.find("双方各自的操作") != std::string::npos);
    CHECK(out.text.find("set_aside: ") != std::string::npos);
    CHECK(errors_of(resolved(out.text, Side::theirs)) == Codes{});
}

TEST_CASE("rules about fields are not judged on a mix of clashing fields") {
    const std::string base =
        replaced(k_record, "urgency:", "categories: [contract]\nmain_category: contract\nurgency:");
    const auto with = [&](const char* words, const char* main, const char* when) {
        return replaced(replaced(base, "[contract]", words), "main_category: contract",
                        fmt::format("main_category: {}", main)) +
               event(
                   when, "classify",
                   fmt::format("    from: registered\n    to: classified\n    values: {{main_category: {}}}\n", main));
    };
    const auto classified = [](std::string text) {
        return replaced(std::move(text), "state: registered", "state: classified");
    };
    const Outcome out = merged(classified(with("[schedule]", "schedule", "09:00:00")),
                               classified(with("[contract, communication]", "communication", "10:00:00")), base);
    for (const std::string& code : codes(out)) CHECK(code != "merge.not_allowed");
    CHECK(says(out,
               "Categories (`categories`): ours Schedule, theirs Contract performance, Communication, before Contract "
               "performance"));
}

TEST_CASE("in a rebase the file says that nothing can be set aside, and how to go on") {
    const std::string ours = with_urgency(k_record, "09:00:00", "medium", "high");
    const std::string theirs = with_urgency(k_record, "10:00:00", "medium", "low");
    Judging judging = test::judging();
    judging.occasion = Occasion::replay;
    const auto out = merge::merged(judging, {k_record, ours, theirs}, "CP-2026-002.yaml");
    REQUIRE(out.has_value());
    CHECK(says(*out, "git rebase --skip"));
    CHECK(!says(*out, "Keep the lines of one side"));
    CHECK(!says(*out, "`git add` the file"));
    CHECK(says(*out, "theirs (what is put on top): 2026-03-03 18:00 Ada Li: "));
    // Where nothing would be set aside, either side will do.
    const auto titles =
        merge::merged(judging,
                      {k_record, replaced(k_record, "title: Hotline", "title: Phone") + event("09:00:00", "set"),
                       replaced(k_record, "title: Hotline", "title: Mail") + event("10:00:00", "set")},
                      "CP-2026-002.yaml");
    REQUIRE(titles.has_value());
    CHECK(!says(*titles, "git rebase --skip"));
    CHECK(says(*titles, "Keep the lines of one side"));
    CHECK(!says(merged(ours, theirs), "git rebase"));
}

TEST_CASE("sides are called what git calls their branches") {
    Judging judging = test::judging();
    judging.ours = "main";
    judging.theirs = "origin/main";
    const auto out = merge::merged(judging,
                                   {k_record, with_urgency(k_record, "09:00:00", "medium", "high"),
                                    with_urgency(k_record, "10:00:00", "medium", "low")},
                                   "CP-2026-002.yaml");
    REQUIRE(out.has_value());
    CHECK(says(*out, "  ours (main): 2026-03-03 17:00 Ada Li: "));
    CHECK(says(*out, "  theirs (origin/main): 2026-03-03 18:00 Ada Li: "));
}

TEST_CASE("reasons give labels, and long texts in short") {
    const std::string ours =
        replaced(k_record, "title: Hotline", "title: " + std::string(150, 'x')) + event("09:00:00", "set");
    const std::string theirs = replaced(k_record, "title: Hotline", "title: Pump") + event("10:00:00", "set");
    const Outcome out = merged(ours, theirs);
    REQUIRE(codes(out) == Codes{"merge.fields_differ"});
    CHECK(out.conflicts.front().message.en ==
          "Title (`title`): ours " + std::string(59, 'x') + "…, theirs Pump, before Hotline");
    const Outcome path = merged(moved(k_record, "09:00:00", "hold", "registered", "on_hold"),
                                moved(k_record, "10:00:00", "withdraw", "registered", "withdrawn"));
    CHECK(path.conflicts.front().message.en ==
          "\"Withdrawn\" is possible only from \"Registered\", but the record had reached \"On hold\"");
    CHECK(path.conflicts.front().message.zh == "“撤回”只能在“已登记”时执行，而该记录当时为“已挂起”");
}

TEST_CASE("a record that both sides renumbered is told as such") {
    const auto renumbered = [](const char* id, const char* when) {
        return replaced(k_record, "id: CP-2026-002",
                        fmt::format("id: {}\naliases:\n  - {{id: CP-2026-002, at: \"2026-03-03T{}Z\"}}", id, when)) +
               event(when, "renumber", fmt::format("    renumbered: {{from: CP-2026-002, to: {}}}\n", id));
    };
    const Outcome out = merged(renumbered("CP-2026-003", "09:00:00"), renumbered("CP-2026-004", "10:00:00"));
    CHECK(says(out, "both sides gave the record another number (`aliases`)"));
    CHECK(!says(out, "aliases.CP-2026-002.at"));
}

TEST_CASE("a comment without a place stays at the top of the file") {
    const std::string ours = replaced(k_record, "title: Hotline\n", "title: Hotline # seen\n");
    const std::string theirs = replaced(k_record, "state: registered\n", "state: registered # seen\n");
    const Outcome out = merged(ours, theirs);
    CHECK_MESSAGE(codes(out) == Codes{"merge.lost_comment"}, out.text);
    for (const Side side : {Side::ours, Side::theirs}) {
        const std::string text = resolved(out.text, side);
        CHECK_MESSAGE(text.starts_with("# seen\n"), text);
        CHECK(errors_of(text) == Codes{});
    }
}

TEST_CASE("two complaints under one number are never mixed") {
    const std::string other = replaced(k_record, "01JQ7ZK3M9V2B4N6P8R0T2W4X7", "01JQ7ZK3M9V2B4N6P8R0T2W4X8");
    const Outcome out = merged(k_record, replaced(other, "title: Hotline", "title: Pump"), "");
    CHECK(codes(out) == Codes{"merge.number_taken"});
    CHECK(out.text.find("plaint renumber") != std::string::npos);
    CHECK(out.text.find("<<<<<<< ours\n") != std::string::npos);
    CHECK(out.text.find("title: Pump\n") != std::string::npos);
}

TEST_CASE("a record that came to both sides by itself is merged without a base") {
    clean(with_note(k_record, "09:00:00", "aaaaaa", "ours"), with_note(k_record, "10:00:00", "bbbbbb", "theirs"), "");
}

TEST_CASE("a version that cannot be read is merged by its lines and left to a person") {
    const Outcome out =
        merged(with_note(k_record, "09:00:00", "aaaaaa", "ours"), replaced(k_record, "title:", "\ttitle:"));
    CHECK(codes(out) == Codes{"merge.unreadable"});
    CHECK(out.text.find("aaaaaa") != std::string::npos);
    CHECK(out.text.find("\ttitle:") != std::string::npos);
}

TEST_CASE("a base that holds conflict markers takes nothing back") {
    const std::string base = "<<<<<<< one\n" + k_record;
    clean(with_note(k_record, "09:00:00", "aaaaaa", "ours"), with_note(k_record, "10:00:00", "bbbbbb", "theirs"), base);
}

TEST_CASE("fields that one side relied on and the other changed are a conflict") {
    const std::string base =
        replaced(k_record, "urgency:", "categories: [contract, schedule]\nmain_category: contract\nurgency:");
    const std::string ours = moved(base, "09:00:00", "classify", "registered", "classified");
    const std::string theirs = replaced(base, "[contract, schedule]", "[schedule]") + event("10:00:00", "set");
    const Outcome out = merged(ours, theirs, base);
    REQUIRE(codes(out) == Codes{"merge.not_allowed"});
    CHECK(out.conflicts.front().message.en.find("[classify.main_category]") != std::string::npos);
    CHECK(errors_of(resolved(out.text, Side::ours)) == Codes{});
}

TEST_CASE("Windows line ends stay") {
    const auto crlf = [](std::string text) {
        for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.replace(at, 1, "\r\n");
        return text;
    };
    const std::string ours = crlf(with_note(k_record, "09:00:00", "aaaaaa", "ours"));
    const std::string text = clean(ours, crlf(with_note(k_record, "10:00:00", "bbbbbb", "theirs")), crlf(k_record));
    CHECK(text.find("\n\n") == std::string::npos);
    std::size_t bare = 0;
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; ++at)
        bare += text[at - 1] != '\r' ? 1U : 0U;
    CHECK(bare == 0);
}
