#include "cmd/completion.hpp"

#include "bench.hpp"
#include "cmd/code_index.hpp"
#include "cmd/commands/commands.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace plaint;
using namespace plaint::cmd;

namespace {

Catalogue with_completion() {
    Catalogue result = bench::catalogue();
    result.built_in.push_back({"__complete", complete_command});
    result.built_in.push_back({"explain", explain_command});
    result.built_in.push_back({"completion", completion_command});
    result.values = [](Context& context, Completes what, std::string_view) -> std::vector<Candidate> {
        if (what != Completes::id) return {};
        return {
            {"CP-1", Text{"slow", "太慢"}}, {"CP-2", Phrase::same("in " + context.folder().string())}, {"PR-1", {}}};
    };
    return result;
}

/// Completes the last of the words.
std::string completed(std::vector<std::string> words, const char* lang = "en") {
    std::vector<std::string> args = {"__complete", std::to_string(words.size()), "--", "plaint"};
    args.insert(args.end(), words.begin(), words.end());
    return bench::run(args, {.environment = {{"PLAINT_LANG", lang}}}, with_completion()).out;
}

}  // namespace

TEST_CASE("commands complete by their words, with their helps as descriptions") {
    CHECK(completed({"l"}) == "list\tList things\nlog\n");
    CHECK(completed({"sh"}, "zh") == "show\t显示对象\n");
    CHECK(completed({"--lang", "zh", "sh"}) == "show\t显示对象\n");
    CHECK(completed({"log", ""}) == "call\tDo it\nvisit\tDo it\n");
    CHECK(completed({"log", "v"}) == "visit\tDo it\n");
    CHECK(completed({"__"}) == "");
    CHECK(completed({"nosuch", "x"}) == "");
}

TEST_CASE("options complete by name, those already given left out unless they repeat") {
    CHECK(completed({"list", "--s"}) == "--sort\tSay more\n");
    CHECK(completed({"list", "--sort", "x", "--s"}) == "");
    CHECK(completed({"list", "-t", "x", "--ta"}) == "--tag\tSay more\n");
    CHECK(completed({"list", "--no"}) == "--no-input\tNever ask; fail where an answer would be needed\n");
    CHECK(completed({"list", "--dry"}) == "");
    CHECK(completed({"keep", "--dry"}) == "--dry-run\tShow what would be changed, and change nothing\n");
    CHECK(completed({"--la"}) == "--lang\tSpeak this language\n");
    CHECK(completed({"list", "--", "--s"}) == "");
}

TEST_CASE("values complete from choices, apart or behind an equals sign") {
    CHECK(completed({"list", "--kind", ""}) == "complaint\tComplaint\npraise\tPraise\n");
    CHECK(completed({"list", "-k", "p"}, "zh") == "praise\t表扬\n");
    CHECK(completed({"list", "--kind=c"}) == "--kind=complaint\tComplaint\n");
    CHECK(completed({"list", "--format", "j"}) == "json\tfor programs\n");
    CHECK(completed({"--lang", ""}) == "en\tEnglish\nzh\t中文\n");
    CHECK(completed({"--lang=z"}) == "--lang=zh\t中文\n");
    CHECK(completed({"completion", "z"}) == "zsh\tzsh\n");
}

TEST_CASE("values of the repository come from its hook, in the folder that -C names") {
    CHECK(completed({"show", "CP"}) == "CP-1\tslow\nCP-2\tin /nowhere\n");
    CHECK(completed({"-C", "/there", "show", "CP-2"}) == "CP-2\tin /there\n");
    CHECK(completed({"show", "--title", "x", "P"}) == "PR-1\n");
    CHECK(completed({"show", "CP-1", ""}) == "");
}

TEST_CASE("files and folders are left to the shell, codes come from plaint") {
    CHECK(completed({"list", "-C", ""}) == ":folders\n");
    CHECK(completed({"--data-dir", "x"}) == ":folders\n");
    CHECK(completed({"explain", "cli.fau"}) == "cli.fault\tA fault in plaint itself\n");
}

TEST_CASE("a value that cannot be typed is not offered") {
    Catalogue with = with_completion();
    with.values = [](Context&, Completes, std::string_view) -> std::vector<Candidate> {
        return {{"a\x1b[31m", {}}, {"b\nc", {}}, {"d", Phrase::same("one\ntwo\x1b")}};
    };
    const auto ran = bench::run({"__complete", "2", "--", "plaint", "show", ""}, {}, with);
    CHECK(ran.out == "d\tone two\\x1b\n");
}

TEST_CASE("places that make no sense complete to nothing, without an error") {
    for (const char* place : {"0", "x", "-1", "99999999999999999999"}) {
        const auto ran = bench::run({"__complete", "--", place, "plaint"}, {}, with_completion());
        CHECK(ran.status == 0);
        CHECK(ran.err == "");
    }
}

TEST_CASE("a completion script exists for three shells and no other") {
    for (const char* shell : {"bash", "zsh", "fish"}) {
        const auto ran = bench::run({"completion", shell}, {}, with_completion());
        CHECK(ran.status == 0);
        CHECK(ran.out.find("__complete") != std::string::npos);
    }
    const auto ran = bench::run({"completion", "fihs"}, {}, with_completion());
    CHECK(ran.status == 2);
    CHECK(ran.err.find("did you mean fish?") != std::string::npos);
}

TEST_CASE("codes are unique words, each with a title and an explanation in both languages") {
    std::set<std::string> seen;
    for (const ExplainedCode& code : own_codes()) {
        CAPTURE(code.word);
        CHECK(seen.insert(code.word).second);
        CHECK(code.word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.") == std::string::npos);
        CHECK(code.word.find('.') != std::string::npos);
        CHECK(code.title.en != code.title.zh);
        CHECK(code.explanation.en != code.explanation.zh);
        CHECK_FALSE(code.title.en.ends_with("."));
    }
    CHECK(seen.size() > 50);
}

TEST_CASE("explain tells about codes, the policy's too, and lists them all") {
    Catalogue with = with_completion();
    with.conditions = [](Context&) -> std::vector<ExplainedCode> {
        return {{"close.unconfirmed", Text{"Not confirmed", "尚未确认"}, Text{"Ask the customer.", "请询问客户。"}}};
    };
    CHECK(bench::run({"explain", "close.unconfirmed"}, {}, with).out ==
          "close.unconfirmed\n  Not confirmed\n\n  Ask the customer.\n");
    CHECK(bench::run({"explain"}, {}, with).out.find("close.unconfirmed") != std::string::npos);
    CHECK(bench::run({"explain", "cli.fault", "--lang=zh"}, {}, with)
              .out.starts_with("cli.fault\n  plaint 自身出现故障\n"));
    CHECK(bench::run({"explain", "--format=json"}, {}, with)
              .out.starts_with("{\n  \"schema\": {\n    \"name\": \"plaint.codes\""));
    const auto unknown = bench::run({"explain", "close.unconfirmd"}, {}, with);
    CHECK(unknown.status == 2);
    CHECK(unknown.out == "");
    CHECK(
        unknown.err ==
        "error: no finding has the code `close.unconfirmd` [cli.unknown_code]\nhint: did you mean close.unconfirmed?\n");
}
