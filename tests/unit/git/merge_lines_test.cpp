// git's own merge of lines, and settings written into a repository's configuration, read back by git itself.
#include "git/merge_lines.hpp"
#include "git/local_settings.hpp"
#include "sandbox.hpp"

using namespace plaint;
using namespace plaint::git;

TEST_CASE("lines of both sides merge as git merges them") {
    const auto clean = merge_lines("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n");
    REQUIRE(clean.has_value());
    CHECK(clean->clean);
    CHECK(clean->text == "A\nb\nc\nD\n");
}

TEST_CASE("lines that both changed stand between markers, or are one side's") {
    const auto marked = merge_lines("a\n", "b\n", "c\n", Favor::neither, 9);
    REQUIRE(marked.has_value());
    CHECK(!marked->clean);
    CHECK(marked->text == "<<<<<<<<< ours\nb\n=========\nc\n>>>>>>>>> theirs\n");
    CHECK(merge_lines("a\n", "b\n", "c\n", Favor::ours)->text == "b\n");
    CHECK(merge_lines("a\n", "b\n", "c\n", Favor::theirs)->text == "c\n");
    CHECK(merge_lines("", "", "")->clean);
}

TEST_CASE("settings are written where git finds them, once") {
    const test::Sandbox sandbox;
    sandbox.git("init -q");
    const LocalSettings settings{{"merge.sample.driver", "sh -c 'x \"%A\"'; exit 1 # no comment"}};
    const auto first = set_local(sandbox.top() / ".git", settings);
    REQUIRE(first.has_value());
    CHECK(*first == std::vector<std::string>{"merge.sample.driver"});
    CHECK(sandbox.git("config --local merge.sample.driver") == settings[0].second);
    CHECK(set_local(sandbox.top() / ".git", settings)->empty());
}
