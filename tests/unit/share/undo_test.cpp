#include "share/undo.hpp"

#include "unit/git/sandbox.hpp"

using namespace plaint;
using git::test::Sandbox;

namespace {

constexpr const char* k_one = "complaints/2026/00/CP-2026-001.yaml";
constexpr const char* k_two = "complaints/2026/00/CP-2026-002.yaml";
constexpr const char* k_wang = "Wang Fang <wang@example.com>";

policy::Policy one_series() {
    policy::Policy policy;
    policy.series.push_back({"complaint", "complaints", "CP-", "-", 3});
    return policy;
}

void commit(const Sandbox& sandbox, const char* path, const std::string& content, const std::string& message) {
    git::test::write_file(sandbox.top() / path, content);
    sandbox.git("add -A");
    sandbox.git("commit -q -m '" + message + "'");
}

Result<share::Undo> undone(const Sandbox& sandbox, const char* path = "") {
    const auto repository = sandbox.open();
    return share::last_change(repository, one_series(), *repository.head(), path, k_wang);
}

std::string refused(const Sandbox& sandbox, const char* path = "") {
    const auto result = undone(sandbox, path);
    return result ? std::string("allowed") : result.error().findings.front().code;
}

}  // namespace

TEST_CASE("the newest commit of one's own that changed a record is taken back whole") {
    Sandbox sandbox;
    sandbox.start({{k_one, "a: 1\n"}});
    git::test::write_file(sandbox.top() / "evidence/CP-2026-001/a.log", "log");
    commit(sandbox, k_one, "a: 2\n", "CP-2026-001: attach a.log\n\nEvent: attach");
    commit(sandbox, "README.md", "no record\n", "notes");
    const auto undo = undone(sandbox);
    REQUIRE(undo);
    CHECK(undo->ids == std::vector<std::string>{"CP-2026-001"});
    CHECK(undo->event == "attach");
    CHECK_FALSE(undo->again);
    CHECK(undo->vanishing.empty());
    REQUIRE(undo->files.size() == 2);
    CHECK(undo->files[0].content == "a: 1\n");
    CHECK_FALSE(undo->files[1].content);
    const std::string id = sandbox.git("rev-parse HEAD~1");
    CHECK(share::undo_message(*undo, "it-project 0a1b2c") ==
          "CP-2026-001: undo attach\n\nThis reverts commit " + id +
              ".\n\nComplaint: CP-2026-001\nEvent: undo\nPolicy: it-project 0a1b2c\n");
}

TEST_CASE("what was taken back can be done again") {
    Sandbox sandbox;
    sandbox.start({{k_one, "a: 1\n"}});
    commit(sandbox, k_one, "a: 2\n", "CP-2026-001: close\n\nEvent: close");
    commit(sandbox, k_one, "a: 1\n", "CP-2026-001: undo close\n\nEvent: undo");
    const auto undo = undone(sandbox, k_one);
    REQUIRE(undo);
    CHECK(undo->again);
    CHECK(undo->event == "close");
    CHECK(undo->files[0].content == "a: 2\n");
    CHECK(share::undo_message(*undo, "p v").starts_with("CP-2026-001: redo close\n"));
}

TEST_CASE("a registration that is taken back lets the record vanish") {
    Sandbox sandbox;
    sandbox.start({{k_one, "a: 1\n"}});
    commit(sandbox, k_two, "b: 1\n", "CP-2026-002: new\n\nEvent: register");
    const auto undo = undone(sandbox);
    REQUIRE(undo);
    CHECK(undo->vanishing == std::vector<std::string>{"CP-2026-002"});
}

TEST_CASE("nothing of another person, of a merge, or that somebody went on from is taken back") {
    Sandbox sandbox;
    sandbox.start({{k_one, "a: 1\n"}, {k_two, "b: 1\n"}});
    commit(sandbox, k_one, "a: 2\n", "mine");
    sandbox.set("GIT_AUTHOR_NAME", "Li Na");
    sandbox.set("GIT_AUTHOR_EMAIL", "li.na@example.com");
    commit(sandbox, k_two, "b: 2\n", "hers");
    CHECK(refused(sandbox, k_two) == "undo.of_another");
    CHECK(refused(sandbox, k_one) == "allowed");
    CHECK(refused(sandbox) == "allowed");
    commit(sandbox, k_one, "a: 3\n", "hers too");
    CHECK(refused(sandbox, k_one) == "undo.of_another");
    CHECK(refused(sandbox) == "undo.gone_on");
    sandbox.git("switch -q -c side HEAD~1");
    commit(sandbox, k_one, "x: 1\na: 2\n", "side");
    sandbox.git("switch -q main");
    sandbox.git("merge -q -s ours --no-edit side");
    commit(sandbox, k_two, "b: 3\n", "later");
    CHECK(refused(sandbox, "complaints/2026/00/CP-2026-009.yaml") == "undo.nothing");
}

TEST_CASE("what a merge made of a record is nobody's own") {
    Sandbox sandbox;
    sandbox.start({{k_one, "a: 1\nb: 1\nc: 1\nd: 1\n"}});
    sandbox.git("switch -q -c side");
    commit(sandbox, k_one, "a: 2\nb: 1\nc: 1\nd: 1\n", "side");
    sandbox.git("switch -q main");
    commit(sandbox, k_one, "a: 1\nb: 1\nc: 1\nd: 2\n", "main");
    sandbox.git("merge -q --no-edit side");
    CHECK(refused(sandbox, k_one) == "undo.merge");
}

TEST_CASE("a squash that holds somebody else's step is not taken back, one's own steps of any address are") {
    const std::string before = "a: 1\nhistory:\n  - by: Wang Fang <wang@example.com>\n";
    Sandbox sandbox;
    sandbox.start({{k_one, before}});
    const std::string mine = before + "  - by: W. Fang <wf@old.example>\n";
    commit(sandbox, k_one, mine, "two of mine");
    CHECK(refused(sandbox) == "undo.of_another");
    commit(sandbox, ".mailmap", "Wang Fang <wang@example.com> <wf@old.example>\n", "one person");
    CHECK(refused(sandbox) == "allowed");
    commit(sandbox, k_one, mine + "  - by: Li Na <li.na@example.com>\n  - by: Wang Fang <wang@example.com>\n",
           "squash");
    CHECK(refused(sandbox) == "undo.of_another");
}

TEST_CASE("commits under an address that .mailmap joins are one's own") {
    Sandbox sandbox;
    sandbox.start({{k_one, "a: 1\n"}, {".mailmap", "Wang Fang <wang@example.com> <wf@old.example>\n"}});
    sandbox.set("GIT_AUTHOR_EMAIL", "wf@old.example");
    commit(sandbox, k_one, "a: 2\n", "from the old address");
    CHECK(refused(sandbox, k_one) == "allowed");
}

TEST_CASE("what is neither record nor evidence and goes with it is named") {
    Sandbox sandbox;
    sandbox.start({{k_one, "a: 1\n"}, {"plaint.yaml", "version: 1\n"}});
    git::test::write_file(sandbox.top() / "plaint.yaml", "version: 2\n");
    git::test::write_file(sandbox.top() / "evidence/CP-2026-001/a.log", "log");
    commit(sandbox, k_one, "a: 2\n", "record and rules");
    const auto undo = undone(sandbox);
    REQUIRE(undo);
    CHECK(undo->besides == std::vector<std::string>{"plaint.yaml"});
}
